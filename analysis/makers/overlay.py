# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground by what each of several makers says of it on one date, and the map they agree on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.heard import heard, many, united
from ..control.control_map import ControlMap
from ..control.overlaps import CONTESTED, PreparedMap
from ..geometry import geodesy
from ..geometry.rings import inner_points
from ..geometry.width import greatest_widths_m

#: Whose word counts where makers differ: all must say so, more than half, or any. Frozen order.
CONSENSUS_RULES = ("all", "majority", "any")


@dataclass(frozen=True)
class Agreement:
    """Connected pieces of ground on which every maker says one thing, whatever each says.

    Attributes
    ----------
    makers : tuple of str, length k
    geometries : ndarray of shapely Polygon, shape (n,), in `crs`
    held : ndarray of str, shape (n, k)
        Who holds the piece by each maker; ``""`` for nobody.
    areas_m2, widths_m : ndarray of float, shape (n,)
        Geodesic area; greatest width (2 × inradius) of what they differ on, NaN where they agree.
    crs : pyproj.CRS
    """

    makers: tuple[str, ...]
    geometries: Array
    held: Array
    areas_m2: Array
    widths_m: Array
    crs: CRS

    def __len__(self) -> int:
        return len(self.geometries)

    @property
    def agreed(self) -> Array:
        """Mask of the pieces of which all makers say the same."""
        return (self.held == self.held[:, :1]).all(axis=1)

    def share(self) -> float:
        """Return the agreed part of the ground that any maker gives to anybody, 0 to 1."""
        whole = float(self.areas_m2.sum())
        return float(self.areas_m2[self.agreed].sum()) / whole if whole > 0 else float("nan")

    def matrix(self, first: int, second: int) -> list[tuple[str, str, float, int]]:
        """Return rows (held by the first maker, by the second, area in m², pieces), by area."""
        found: dict[tuple[str, str], list[float]] = {}
        for names, area in zip(self.held, self.areas_m2):
            key = (str(names[first]), str(names[second]))
            if key != ("", ""):
                found.setdefault(key, []).append(float(area))
        rows = [(*key, sum(areas), len(areas)) for key, areas in found.items()]
        return sorted(rows, key=lambda row: (-row[2], row[:2]))


def agreement(
    maps: Sequence[PreparedMap], makers: Sequence[str], *, feedback: Feedback = NO_FEEDBACK
) -> Agreement:
    """Return the ground of several maps by what each says of it.

    The borders of all maps are noded together, and each face is asked of every map: a full
    overlay of any number of maps at once, so that pieces neither overlap nor leave a hole.

    Parameters
    ----------
    maps : sequence of PreparedMap, length k, in one CRS and one study area
    makers : sequence of str, length k

    Raises
    ------
    InputError
        If there are fewer than two maps, or two makers have one name.
    """
    require_makers(makers)
    controls = [one.control for one in maps]
    crs = controls[0].crs
    faces = _faces(controls, feedback)
    check(feedback)
    held = np.column_stack([_holders(control, faces) for control in controls])
    drawn = (held != "").any(axis=1)
    geometries, held = _dissolved(faces[drawn], held[drawn], feedback)
    areas = geodesy.area_m2(geometries, crs) if len(geometries) else np.zeros(0)
    widths = np.full(len(geometries), np.nan)
    differ = ~(held == held[:, :1]).all(axis=1)
    widths[differ] = greatest_widths_m(geometries[differ], crs, feedback=feedback)
    return Agreement(tuple(makers), geometries, held, areas, widths, crs)


def require_makers(makers: Sequence[str]) -> None:
    """Refuse fewer than two makers, or two of one name.

    Raises
    ------
    InputError
    """
    if len(makers) < 2:
        raise InputError("Give the maps of two makers at least: one agrees with itself.")
    twice = [name for name, count in Counter(makers).items() if count > 1]
    if twice:
        raise InputError(
            "Two makers are called “{twice}”: give each a name of its own.", twice=twice[0]
        )


def _faces(controls: Sequence[ControlMap], feedback: Feedback) -> Array:
    """Return the faces that the borders of all maps cut the ground into."""
    shapes = [control.geometries for control in controls if len(control)]
    if not shapes:
        raise InputError("All maps of this date are empty: there is nothing to compare.")
    borders = shapely.boundary(np.concatenate(shapes))

    def faces() -> Array:
        return shapely.get_parts(shapely.polygonize([shapely.union_all(borders)]))

    return heard(faces, feedback, long=many(int(shapely.get_num_coordinates(borders).sum())))


def _holders(control: ControlMap, faces: Array) -> Array:
    """Return who holds each face on a map, ``""`` for nobody."""
    held = np.full(len(faces), "", dtype=object)
    if len(control) and len(faces):
        points = inner_points(faces)
        tree = shapely.STRtree(points)
        feature, face = tree.query(control.geometries, predicate="contains")
        held[face] = control.actors[feature]
    return held


def _dissolved(faces: Array, held: Array, feedback: Feedback) -> tuple[Array, Array]:
    """Return faces of one answer that touch as one piece each, and their answers."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for row, names in enumerate(held):
        groups.setdefault(tuple(map(str, names)), []).append(row)
    pieces: list[Array] = []
    answers: list[tuple[str, ...]] = []
    for names in sorted(groups):
        check(feedback)
        parts = shapely.get_parts(united(faces[groups[names]], feedback))
        pieces.append(parts)
        answers += [names] * len(parts)
    geometries = np.concatenate(pieces) if pieces else np.zeros(0, dtype=object)
    return geometries, np.array(answers, dtype=object).reshape(len(answers), held.shape[1])


def consensus(found: Agreement, rule: str = "all") -> ControlMap:
    """Return the map on which makers agree, one feature an actor.

    Parameters
    ----------
    rule : {"all", "majority", "any"}
        ``all``: every maker gives the ground to the actor. ``majority``: more than half of them
        do (of two, both). ``any``: one does, and no other gives it to somebody else; where
        they name several, it is contested ground of the actor “A / B”.

    Raises
    ------
    InputError
        If the rule is unknown.
    """
    if rule not in CONSENSUS_RULES:
        raise InputError(
            "Unknown rule “{rule}”. Use {consensus_rules}.",
            rule=rule,
            consensus_rules=", ".join(CONSENSUS_RULES),
        )
    owners = np.array([_agreed_actor(names, rule) for names in found.held], dtype=object)
    actors = sorted({str(name) for name in owners} - {""})
    ground = [shapely.union_all(found.geometries[owners == actor]) for actor in actors]
    several = {" / ".join(_named(names)) for names in found.held if len(_named(names)) > 1}
    classes = [CONTESTED if rule == "any" and actor in several else "" for actor in actors]
    return ControlMap(
        geometries=np.array(ground, dtype=object),
        actors=np.array(actors, dtype=object),
        classes=np.array(classes, dtype=object),
        fids=np.arange(1, len(actors) + 1),
        crs=geodesy.as_crs(found.crs),
        name=f"consensus of {', '.join(found.makers)}",
    )


def _named(names: Array) -> list[str]:
    return sorted({str(name) for name in names} - {""})


def _agreed_actor(names: Array, rule: str) -> str:
    if rule == "any":
        return " / ".join(_named(names))
    actor, votes = Counter(map(str, names)).most_common(1)[0]
    needed = len(names) if rule == "all" else len(names) // 2 + 1
    return actor if votes >= needed else ""
