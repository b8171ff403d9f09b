# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings made to fit: overlaps between actors settled by rule, near vertices snapped."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..geometry import geodesy
from .control_map import ControlMap, make_valid, overlaps

#: What to do with ground that two actors are both drawn on.
#: ``keep``: nothing. ``refuse``: an error. ``first``: the feature that comes first keeps it.
#: ``contested``: it becomes a feature of its own, of both actors, with the class ``contested``.
OVERLAP_RULES = ("keep", "refuse", "first", "contested")


@dataclass(frozen=True)
class Settled:
    """A map after its overlaps were looked at.

    Attributes
    ----------
    control : ControlMap
    fids : ndarray of object, shape (n, 2)
        The two features of each overlap that was found.
    areas_m2 : ndarray of float, shape (n,)
        Geodesic area of each overlap.
    """

    control: ControlMap
    fids: np.ndarray
    areas_m2: np.ndarray

    def __len__(self) -> int:
        return len(self.areas_m2)


def settle_overlaps(control: ControlMap, rule: str, *, feedback: Feedback = NO_FEEDBACK) -> Settled:
    """Settle the ground that two actors are both drawn on.

    Parameters
    ----------
    rule : str
        A member of `OVERLAP_RULES`.

    Raises
    ------
    InputError
        If the rule is unknown, or is ``refuse`` and there is an overlap.
    """
    if rule not in OVERLAP_RULES:
        raise InputError(f"Unknown rule “{rule}”. Use one of: {', '.join(OVERLAP_RULES)}.")
    found = overlaps(control)
    pairs = np.column_stack([control.fids[found.first], control.fids[found.second]])
    settled = Settled(control, pairs, found.areas_m2)
    if not len(settled) or rule == "keep":
        return settled
    if rule == "refuse":
        worst = int(np.argmax(found.areas_m2))
        raise InputError(
            f"“{control.name}”: features {pairs[worst][0]} ({control.actors[found.first[worst]]}) "
            f"and {pairs[worst][1]} ({control.actors[found.second[worst]]}) are drawn over the "
            f"same {found.areas_m2[worst] / 1e6:.3f} km². Mend the layer, or choose another rule "
            "for overlaps."
        )
    geometries = control.geometries.copy()
    # In the layer's order, so that of three features the first keeps the ground of all three.
    for first, second in sorted(zip(found.first, found.second)):
        check(feedback)
        cut = shapely.difference(geometries[second], control.geometries[first])
        geometries[second] = cut
        if rule == "contested":
            geometries[first] = shapely.difference(geometries[first], control.geometries[second])
    kept = replace(control, geometries=geometries)
    kept = kept.select(~shapely.is_empty(geometries))
    if rule == "contested":
        kept = _with_contested(kept, control, found)
    return replace(settled, control=kept)


def _with_contested(kept: ControlMap, control: ControlMap, found) -> ControlMap:
    names = np.array(
        [
            " / ".join(sorted((control.actors[a], control.actors[b])))
            for a, b in zip(found.first, found.second)
        ],
        dtype=object,
    )
    sides, side = np.unique(names.astype(str), return_inverse=True)
    ground = [shapely.union_all(found.geometries[side == i]) for i in range(len(sides))]
    polygons = np.array([_areal(one) for one in ground], dtype=object)
    # Where three actors overlap, the first pair of names keeps the ground.
    for i in range(1, len(polygons)):
        polygons[i] = _areal(shapely.difference(polygons[i], shapely.union_all(polygons[:i])))
    real = ~shapely.is_empty(polygons)
    added = int(real.sum())
    return replace(
        kept,
        geometries=np.concatenate([kept.geometries, polygons[real]]),
        actors=np.concatenate([kept.actors, sides[real].astype(object)]),
        classes=np.concatenate([kept.classes, np.full(added, "contested", dtype=object)]),
        fids=np.concatenate([kept.fids, _new_ids(kept, added)]),
    )


def _new_ids(kept: ControlMap, count: int) -> np.ndarray:
    start = int(max(kept.fids, default=0)) if kept.fids.dtype.kind in "iu" else len(kept)
    return np.arange(start + 1, start + 1 + count)


def _areal(geometry: shapely.Geometry) -> shapely.Geometry:
    parts = shapely.get_parts(geometry)
    return shapely.multipolygons(parts[shapely.get_dimensions(parts) == 2])


def snap(
    control: ControlMap, metres: float, *, feedback: Feedback = NO_FEEDBACK
) -> tuple[ControlMap, int]:
    """Move vertices onto those of earlier features that lie within a distance.

    It closes the slivers between two drawings of one border. The distance is turned into the
    layer's own unit, so vertices that do not move keep every digit.

    Returns
    -------
    ControlMap
    int
        How many features changed.
    """
    geometries = control.geometries.copy()
    tolerance = metres * _units_per_metre(control)
    tree = shapely.STRtree(geometries)
    changed = 0
    for i in range(1, len(geometries)):
        check(feedback)
        feedback.set_progress(100.0 * i / len(geometries))
        near = tree.query(geometries[i], predicate="dwithin", distance=tolerance)
        near = near[near < i]
        if not len(near):
            continue
        target = shapely.union_all(shapely.boundary(geometries[near]))
        moved = shapely.snap(geometries[i], target, tolerance)
        if shapely.equals_exact(moved, geometries[i], 0.0):
            continue
        changed += 1
        if not shapely.is_valid(moved):
            moved = make_valid(moved)
        geometries[i] = _areal(moved)
    kept = replace(control, geometries=geometries)
    return kept.select(~shapely.is_empty(geometries)), changed


def _units_per_metre(control: ControlMap) -> float:
    if control.crs.is_geographic:
        return geodesy.degrees_for(1.0)
    return 1.0 / control.crs.axis_info[0].unit_conversion_factor
