# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground that two actors are drawn on, settled by rule; maps made fit to be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, polygons_in
from ..base.cache import Cache, kept
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.remarks import remark
from ..base.spool import Spool
from ..base.units import format_area
from ..geometry import geodesy
from ..geometry.shared import ground_left, shared_area, shared_ground
from ..geometry.torn_ground import moved
from . import control_map as controls
from . import measured_edges
from .control_map import ControlMap
from .edges import Edges, edges_of
from .junctions import joined_on_map
from .measured_edges import NO_AREAS, EdgeAreas
from .repair import sound

#: What to do with ground that two actors are drawn on, for every algorithm that asks. Frozen order.
#: ``refuse``: an error. ``first``: the feature that comes first keeps it. ``contested``: it becomes
#: a feature of its own, of the actor “A / B” with the class ``contested``. ``keep``: nothing.
OVERLAP_RULES = ("refuse", "first", "contested", "keep")

#: Those after which no ground is drawn twice.
COMPARABLE_RULES = OVERLAP_RULES[:3]

#: Class of such ground by the rule "contested".
CONTESTED = "contested"

#: Mean width, metres, up to which an overlap is careless drawing and not a statement: by every rule
#: but ``keep`` it goes to the feature that comes first.
SLIVER_M = 20.0

#: Pairs of features looked at between two looks at the cancel button.
_PAIRS = 10_000


@dataclass(frozen=True)
class Overlaps:
    """Ground that two actors are both drawn on.

    Attributes
    ----------
    first, second : ndarray of int, shape (n,)
        Indices into the map's features.
    geometries : ndarray of shapely polygons, shape (n,), in the map's CRS
    areas_m2 : ndarray of float, shape (n,)
    wide : ndarray of bool, shape (n,)
        Wider on average than `SLIVER_M`.
    """

    first: Array
    second: Array
    geometries: Array
    areas_m2: Array
    wide: Array


@dataclass(frozen=True)
class SettledMap:
    """A map after its overlaps were looked at.

    Attributes
    ----------
    control : ControlMap
    fids : ndarray of object, shape (n, 2)
        The two features of each overlap that was there.
    areas_m2 : ndarray of float, shape (n,)
        Geodesic area of each overlap.
    wide : ndarray of bool, shape (n,)
        Wider on average than `SLIVER_M`.
    """

    control: ControlMap
    fids: Array
    areas_m2: Array
    wide: Array

    def __len__(self) -> int:
        return len(self.areas_m2)


@dataclass(frozen=True)
class DrawnMap:
    """A map ready to be compared but for its areas; see `PreparedMap`."""

    control: ControlMap
    edges: Edges
    left_out_m2: float
    notes: tuple[str, ...]
    study_area: shapely.Geometry | None = None

    def measured(self, given: EdgeAreas | None = None) -> PreparedMap:
        """Return the map with its areas; `given` is what each of its edges gives to them."""
        given = given or NO_AREAS.of(self.edges, self.control.crs)
        areas = measured_edges.areas_by_actor(self.control, self.edges, given)
        return PreparedMap(
            self.control, self.edges, areas, self.left_out_m2, self.notes, given, self.study_area
        )


@dataclass(frozen=True)
class PreparedMap:
    """A map ready to be compared.

    Attributes
    ----------
    control : ControlMap
        Without overlaps, within the study area.
    edges : Edges
    areas_m2 : dict of str to float
        Geodesic area of each actor.
    left_out_m2 : float
        Area that lies outside the study area.
    notes : tuple of str
        What was done to the map, for the user.
    edge_areas : EdgeAreas
        What each edge gives to the areas.
    study_area : shapely geometry or None
        What the map was cut to, in its CRS.
    """

    control: ControlMap
    edges: Edges
    areas_m2: dict[str, float]
    left_out_m2: float
    notes: tuple[str, ...]
    edge_areas: EdgeAreas
    study_area: shapely.Geometry | None = None


def drawn_once(
    maps: Sequence[ControlMap],
    study_area: shapely.Geometry | None,
    overlap_rule: str,
    *,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> tuple[list[ControlMap], list[str]]:
    """Return maps on which no ground is drawn twice, and what was done to them.

    Parameters and errors are those of `prepared`; a cache keeps each map.
    """

    def make(rows: list[int]) -> list[tuple[ControlMap, tuple[str, ...]]]:
        done = []
        for number, row in enumerate(rows):
            feedback.set_progress(100.0 * number / len(rows))
            one = prepared(
                maps[row], study_area=study_area, overlap_rule=overlap_rule, feedback=feedback
            )
            done.append(spool.lean((one.control, one.notes)))
        return done

    spool = Spool()
    found = kept(cache, "drawn once", maps, make, study_area, overlap_rule, spool=spool)
    return [one for one, _ in found], [note for _, notes in found for note in notes]


def prepared(
    control: ControlMap,
    *,
    crs: CRS | None = None,
    study_area: shapely.Geometry | None = None,
    overlap_rule: str = "refuse",
    feedback: Feedback = NO_FEEDBACK,
) -> PreparedMap:
    """Return a map ready to be compared with others that were prepared alike.

    Parameters and errors are those of `drawn`.
    """
    return drawn(
        control, crs=crs, study_area=study_area, overlap_rule=overlap_rule, feedback=feedback
    ).measured()


def drawn(
    control: ControlMap,
    *,
    crs: CRS | None = None,
    study_area: shapely.Geometry | None = None,
    overlap_rule: str = "refuse",
    feedback: Feedback = NO_FEEDBACK,
) -> DrawnMap:
    """Return a map ready to be compared, before its areas are measured.

    Parameters
    ----------
    crs : anything pyproj reads, optional
        CRS to compare in; the map's own if not given.
    study_area : polygon in `crs`, optional
        Ground outside it is left out.
    overlap_rule : {"refuse", "first", "contested"}
        What becomes of ground that two actors are drawn on, see `OVERLAP_RULES`. To be compared,
        ground must be drawn once, so it cannot be kept.

    Raises
    ------
    InputError
        If actors overlap and the rule is to refuse.
    """
    if overlap_rule not in COMPARABLE_RULES:
        raise InputError(
            "Unknown rule “{overlap_rule}” for overlaps of maps that are compared. "
            "Use {comparable_rules}.",
            overlap_rule=overlap_rule,
            comparable_rules=", ".join(COMPARABLE_RULES),
        )
    notes: list[str] = []
    if crs is not None and geodesy.as_crs(crs) != control.crs:
        notes.append(
            remark(
                "“{name}” was moved from {crs} to {other} to be compared.",
                name=control.name,
                crs=control.crs.name,
                other=geodesy.as_crs(crs).name,
            )
        )
        shapes = moved(control.geometries, control.crs, crs)
        control = replace(control, geometries=shapes, crs=geodesy.as_crs(crs))
    left_out = 0.0
    if study_area is not None:
        control, left_out = clipped(control, study_area)
    check(feedback)
    control, said = _drawn_once(control, overlap_rule, feedback)
    notes += said
    check(feedback)
    return DrawnMap(control, edges_of(control), left_out, tuple(notes), study_area)


def _drawn_once(
    drawn: ControlMap, rule: str, feedback: Feedback
) -> tuple[ControlMap, tuple[str, ...]]:
    """Return a map on which no ground is drawn twice, and what is to be said of that."""
    # Most maps are so, and to look costs as much as all that follows.
    meeting = _meeting(drawn, feedback)
    if not len(meeting[0]):
        return drawn, ()
    control = drawn
    said: tuple[str, ...] = ()
    if rule != "first":
        control = _dissolved(control, meeting, feedback)
    if len(control.actor_names) > 1:
        settled = settle_overlaps(control, rule, feedback=feedback)
        said = (_note(control.name, settled, rule),) if len(settled) else ()
        control = settled.control
    # By the layer's order only now: an actor's features made one stand in one place of it.
    if len(control) > len(control.actor_names):
        control = _dissolved(control, _meeting(control, feedback), feedback)
    if control is not drawn:
        shapes = joined_on_map(control.geometries, control.crs, feedback)
        control = replace(control, geometries=shapes)
    return control, said


def areas_by_actor(control: ControlMap) -> dict[str, float]:
    """Return the geodesic area of each actor in square metres."""
    edges = edges_of(control)
    return measured_edges.areas_by_actor(control, edges, NO_AREAS.of(edges, control.crs))


def clipped(control: ControlMap, area: shapely.Geometry) -> tuple[ControlMap, float]:
    """Return the part of a map within an area, and how much of it lies outside, m²."""
    area = sound([area])[0]
    shapely.prepare(area)
    inside = shapely.contains_properly(area, control.geometries)
    geometries = control.geometries.copy()
    cut = polygons_of(shared_ground(geometries[~inside], area))
    drawn = geodesy.area_m2(geometries[~inside], control.crs).sum()
    geometries[~inside] = cut
    left_out = float(drawn - geodesy.area_m2(cut, control.crs).sum())
    kept = ~shapely.is_empty(geometries)
    return replace(control, geometries=geometries).select(kept), max(left_out, 0.0)


def common_ground(before: ControlMap, after: ControlMap) -> shapely.Geometry:
    """Return the ground that both maps are drawn on, in the first map's CRS."""
    shapes = moved(after.geometries, after.crs, before.crs)
    both = shapely.union_all(before.geometries), shapely.union_all(shapes)
    found: shapely.Geometry = shared_ground(*both)
    return found


def polygons_of(geometries: Sequence[Any] | Array) -> Array:
    """Return geometries with the lines and points of collections dropped."""
    result = np.array(geometries, dtype=object)
    for i in np.flatnonzero(~np.isin(shapely.get_type_id(result), (3, 6))):
        result[i] = shapely.multipolygons(polygons_in(result[i]))
    return result


def _dissolved(control: ControlMap, meeting: tuple[Array, Array], feedback: Feedback) -> ControlMap:
    """Return the map with overlapping features of one actor made one; see `_meeting`."""
    first, second = meeting
    same = control.actors[first] == control.actors[second]
    names = sorted({str(name) for name in control.actors[first[same]]})
    for name in names:
        check(feedback)
        mine = control.of([name])
        index = int(np.flatnonzero(mine)[0])
        geometries = control.geometries.copy()
        geometries[index] = shapely.union_all(control.geometries[mine])
        mine[index] = False
        control = replace(control, geometries=geometries).select(~mine)
    return control


def _meeting(control: ControlMap, feedback: Feedback) -> tuple[Array, Array]:
    """Return the pairs of features, first before second, whose interiors meet."""
    if len(control) < 2:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    tree = shapely.STRtree(control.geometries)
    first, second = tree.query(control.geometries, predicate="intersects")
    once = first < second
    first, second = first[once], second[once]
    meets = np.zeros(len(first), dtype=bool)
    for start in range(0, len(first), _PAIRS):
        check(feedback)
        some = slice(start, start + _PAIRS)
        meets[some] = _inner_meets(
            control.geometries[first[some]], control.geometries[second[some]]
        )
    return first[meets], second[meets]


def _inner_meets(one: Array, other: Array) -> Array:
    """Tell of pairs of polygons whether their interiors meet."""
    try:
        return shapely.relate_pattern(one, other, "T********")
    except shapely.GEOSException:
        # Lines that rounding lays across one another: an overlay puts up with them.
        return shared_area(sound(one), sound(other)) > 0.0


def overlaps(control: ControlMap, feedback: Feedback = NO_FEEDBACK) -> Overlaps:
    """Return the ground that two different actors are both drawn on."""
    first, second = _meeting(control, feedback)
    pairs = control.actors[first] != control.actors[second]
    first, second = first[pairs], second[pairs]
    common = polygons_of(shared_ground(control.geometries[first], control.geometries[second]))
    areas = geodesy.area_m2(common, control.crs)
    wide = 2.0 * areas > SLIVER_M * geodesy.length_m(common, control.crs)
    real = areas > 0.0
    return Overlaps(first[real], second[real], common[real], areas[real], wide[real])


def require_rule(rule: str) -> None:
    """Refuse a rule that is no member of `OVERLAP_RULES`."""
    if rule not in OVERLAP_RULES:
        raise InputError(
            "Unknown rule “{rule}” for overlaps. Use {overlap_rules}.",
            rule=rule,
            overlap_rules=", ".join(OVERLAP_RULES),
        )


def settle_overlaps(
    control: ControlMap, rule: str, *, feedback: Feedback = NO_FEEDBACK
) -> SettledMap:
    """Settle the ground that two actors are both drawn on.

    Parameters
    ----------
    rule : str
        A member of `OVERLAP_RULES`.

    Raises
    ------
    InputError
        If the rule is unknown, or is ``refuse`` and there is an overlap that is no sliver.
    """
    require_rule(rule)
    found = overlaps(control, feedback)
    pairs = np.column_stack([control.fids[found.first], control.fids[found.second]])
    settled = SettledMap(control, pairs, found.areas_m2, found.wide)
    if not len(settled) or rule == "keep":
        return settled
    if rule == "refuse" and found.wide.any():
        raise _refusal(control, found)
    contested = found.wide & (rule == "contested")
    geometries = control.geometries.copy()
    # In the layer's order, so that of three features the first keeps the ground of all three. Each
    # less the other as it is drawn: less their overlap a thread along its rounded edge can stay.
    drawn = control.geometries
    for row in np.lexsort((found.second, found.first)):
        check(feedback)
        first, second = found.first[row], found.second[row]
        geometries[second] = ground_left(geometries[second], drawn[first])
        if contested[row]:
            geometries[first] = ground_left(geometries[first], drawn[second])
    geometries = polygons_of(geometries)
    kept = replace(control, geometries=geometries).select(~shapely.is_empty(geometries))
    return replace(settled, control=_with_contested(kept, control, found, contested))


def _with_contested(
    kept: ControlMap, control: ControlMap, found: Overlaps, contested: Array
) -> ControlMap:
    """Return a map with contested ground as features of their own, each of the actors on it."""
    if not contested.any():
        return kept
    pairs = zip(control.actors[found.first[contested]], control.actors[found.second[contested]])
    names = np.array([" / ".join(sorted(pair)) for pair in pairs])
    sides, side = np.unique(names, return_inverse=True)
    ground = found.geometries[contested]
    polygons = polygons_of([shapely.union_all(ground[side == i]) for i in range(len(sides))])
    # Where three actors overlap, the first pair of names keeps the ground.
    for i in range(1, len(polygons)):
        polygons[i] = ground_left(polygons[i], shapely.union_all(polygons[:i]))
    polygons = polygons_of(polygons)
    real = ~shapely.is_empty(polygons)
    added = int(real.sum())
    return replace(
        kept,
        geometries=np.concatenate([kept.geometries, polygons[real]]),
        actors=np.concatenate([kept.actors, sides[real].astype(object)]),
        classes=np.concatenate([kept.classes, np.full(added, CONTESTED, dtype=object)]),
        fids=np.concatenate([kept.fids, _new_ids(kept, added)]),
    )


def _new_ids(kept: ControlMap, count: int) -> Array:
    start = int(max(kept.fids, default=0)) if kept.fids.dtype.kind in "iu" else len(kept)
    return np.arange(start + 1, start + 1 + count)


def _refusal(control: ControlMap, found: Overlaps) -> InputError:
    rows = np.flatnonzero(found.wide)
    worst = rows[np.argmax(found.areas_m2[rows])]
    i, j = found.first[worst], found.second[worst]
    return InputError(
        "“{name}”: {count} pairs of features of different actors overlap; the largest are feature "
        "{first} ({first_actor}) and feature {second} ({second_actor}) with {area}. Mend the "
        "layer, or choose what becomes of overlaps: first feature, or contested.",
        name=control.name,
        count=len(rows),
        first=control.fids[i],
        first_actor=control.actors[i],
        second=control.fids[j],
        second_actor=control.actors[j],
        area=format_area(found.areas_m2[worst]),
    )


def _note(name: str, settled: SettledMap, rule: str) -> str:
    total = format_area(settled.areas_m2.sum())
    if rule == "contested":
        return remark(
            "“{name}”: {count} overlaps of actors, {total} in all, became contested ground of both "
            "actors (those narrower on average than {least:g} m went to the feature that comes "
            "first).",
            name=name,
            count=len(settled),
            total=total,
            least=SLIVER_M,
        )
    return remark(
        "“{name}”: {count} overlaps of actors, {total} in all, went to the feature that comes "
        "first.",
        name=name,
        count=len(settled),
        total=total,
    )


def name_warnings(before: ControlMap, after: ControlMap) -> list[str]:
    """Return a sentence for each pair of actor names that differ only in case or spaces."""
    names = before.actor_names + after.actor_names
    return [
        remark(
            "The actors “{one}” and “{other}” differ only in case or spaces and are taken "
            "as two. Rename one, or put both in a coalition.",
            one=one,
            other=other,
        )
        for one, other in controls.similar_names(names)
    ]
