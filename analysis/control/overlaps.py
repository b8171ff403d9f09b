# SPDX-License-Identifier: GPL-2.0-or-later
"""Two maps made fit to be compared: one CRS, one study area, no ground drawn twice."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.units import format_area
from ..geometry import geodesy
from . import control_map as controls
from .control_map import ControlMap
from .edges import Edges, edges_of

#: What to do with ground that two actors are drawn on.
OVERLAP_RULES = ("refuse", "first", "contested")

#: Name under which such ground goes by the rule "contested".
CONTESTED = "contested"

#: Mean width, metres, up to which an overlap is careless drawing and not a statement.
SLIVER_M = 20.0


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
    """

    control: ControlMap
    edges: Edges
    areas_m2: dict[str, float]
    left_out_m2: float
    notes: tuple[str, ...]


def prepared(
    control: ControlMap,
    *,
    crs=None,
    study_area: shapely.Geometry | None = None,
    overlap_rule: str = "refuse",
    feedback: Feedback = NO_FEEDBACK,
) -> PreparedMap:
    """Return a map ready to be compared with others that were prepared alike.

    Parameters
    ----------
    crs : anything pyproj reads, optional
        CRS to compare in; the map's own if not given.
    study_area : polygon in `crs`, optional
        Ground outside it is left out.
    overlap_rule : {"refuse", "first", "contested"}
        What becomes of ground that two actors are drawn on: an error, ground of the feature that
        comes first, or ground of an actor called "contested". Overlaps narrower on average than
        `SLIVER_M` always go to the feature that comes first.

    Raises
    ------
    InputError
        If actors overlap and the rule is to refuse.
    """
    notes: list[str] = []
    if crs is not None and geodesy.as_crs(crs) != control.crs:
        notes.append(
            f"“{control.name}” was moved from {control.crs.name} to {geodesy.as_crs(crs).name} "
            "to be compared."
        )
        moved = geodesy.reproject(control.geometries, control.crs, crs)
        control = replace(control, geometries=moved, crs=geodesy.as_crs(crs))
    left_out = 0.0
    if study_area is not None:
        control, left_out = clipped(control, study_area)
    check(feedback)
    control = _without_overlaps(_dissolved(control), overlap_rule, notes)
    check(feedback)
    return PreparedMap(control, edges_of(control), areas_by_actor(control), left_out, tuple(notes))


def areas_by_actor(control: ControlMap) -> dict[str, float]:
    """Return the geodesic area of each actor in square metres."""
    areas = geodesy.area_m2(control.geometries, control.crs)
    return {name: float(areas[control.of([name])].sum()) for name in control.actor_names}


def clipped(control: ControlMap, area: shapely.Geometry) -> tuple[ControlMap, float]:
    """Return the part of a map within an area, and how much of it lies outside, m²."""
    shapely.prepare(area)
    inside = shapely.contains_properly(area, control.geometries)
    geometries = control.geometries.copy()
    cut = polygons_of(shapely.intersection(geometries[~inside], area))
    drawn = geodesy.area_m2(geometries[~inside], control.crs).sum()
    geometries[~inside] = cut
    left_out = float(drawn - geodesy.area_m2(cut, control.crs).sum())
    kept = ~shapely.is_empty(geometries)
    return replace(control, geometries=geometries).select(kept), max(left_out, 0.0)


def common_ground(before: ControlMap, after: ControlMap) -> shapely.Geometry:
    """Return the ground that both maps are drawn on, in the first map's CRS."""
    moved = geodesy.reproject(after.geometries, after.crs, before.crs)
    return shapely.intersection(shapely.union_all(before.geometries), shapely.union_all(moved))


def polygons_of(geometries: np.ndarray) -> np.ndarray:
    """Return geometries with the lines and points of collections dropped."""
    result = np.array(geometries, dtype=object)
    for i in np.flatnonzero(~np.isin(shapely.get_type_id(result), (3, 6))):
        parts = shapely.get_parts(shapely.get_parts([result[i]]))
        result[i] = shapely.multipolygons(parts[shapely.get_type_id(parts) == 3])
    return result


def _dissolved(control: ControlMap) -> ControlMap:
    """Return the map with overlapping features of one actor made one."""
    if len(control) == len(control.actor_names):
        return control
    first, second = _overlapping(control)
    same = control.actors[first] == control.actors[second]
    names = sorted({str(name) for name in control.actors[first[same]]})
    for name in names:
        mine = control.of([name])
        index = int(np.flatnonzero(mine)[0])
        geometries = control.geometries.copy()
        geometries[index] = shapely.union_all(control.geometries[mine])
        mine[index] = False
        control = replace(control, geometries=geometries).select(~mine)
    return control


def _overlapping(control: ControlMap) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of features, first before second, whose interiors meet."""
    tree = shapely.STRtree(control.geometries)
    first, second = tree.query(control.geometries, predicate="intersects")
    once = first < second
    first, second = first[once], second[once]
    meets = shapely.relate_pattern(
        control.geometries[first], control.geometries[second], "T********"
    )
    return first[meets], second[meets]


def _without_overlaps(control: ControlMap, rule: str, notes: list[str]) -> ControlMap:
    if rule not in OVERLAP_RULES:
        raise InputError(f"Unknown rule “{rule}” for overlaps. Use {', '.join(OVERLAP_RULES)}.")
    if len(control.actor_names) < 2:
        return control
    first, second = _overlapping(control)
    if not len(first):
        return control
    common = polygons_of(
        shapely.intersection(control.geometries[first], control.geometries[second])
    )
    areas = geodesy.area_m2(common, control.crs)
    lengths = geodesy.length_m(common, control.crs)
    wide = 2.0 * areas > SLIVER_M * lengths
    if wide.any() and rule == "refuse":
        raise InputError(_overlap_message(control, first[wide], second[wide], areas[wide]))
    notes.append(
        f"“{control.name}”: {len(first)} overlaps of actors, {format_area(areas.sum())} in all, "
        + (
            "went to “contested” (those narrower on average than "
            f"{SLIVER_M:g} m to the feature that comes first)."
            if rule == "contested"
            else "went to the feature that comes first."
        )
    )
    geometries = control.geometries.copy()
    disputed = []
    for i, j, piece, is_wide in zip(first, second, common, wide):
        geometries[j] = shapely.difference(geometries[j], piece)
        if rule == "contested" and is_wide:
            geometries[i] = shapely.difference(geometries[i], piece)
            disputed.append(piece)
    return _with_contested(replace(control, geometries=polygons_of(geometries)), disputed)


def _with_contested(control: ControlMap, disputed: list) -> ControlMap:
    control = control.select(~shapely.is_empty(control.geometries))
    if not disputed:
        return control
    return replace(
        control,
        geometries=np.append(
            control.geometries, polygons_of(np.array([shapely.union_all(disputed)]))
        ),
        actors=np.append(control.actors, CONTESTED),
        classes=np.append(control.classes, ""),
        fids=np.append(control.fids, -1),
    )


def _overlap_message(control: ControlMap, first, second, areas) -> str:
    worst = int(np.argmax(areas))
    i, j = first[worst], second[worst]
    return (
        f"“{control.name}”: {len(areas)} pairs of features of different actors overlap; the "
        f"largest are feature {control.fids[i]} ({control.actors[i]}) and feature "
        f"{control.fids[j]} ({control.actors[j]}) with {format_area(areas[worst])}. Mend the "
        "layer, or choose what becomes of overlaps: first feature, or contested."
    )


def name_warnings(before: ControlMap, after: ControlMap) -> list[str]:
    """Return a sentence for each pair of actor names that differ only in case or spaces."""
    names = before.actor_names + after.actor_names
    return [
        f"The actors “{one}” and “{other}” differ only in case or spaces and are taken as two. "
        "Rename one, or put both in a coalition."
        for one, other in controls.similar_names(names)
    ]
