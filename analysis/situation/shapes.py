# SPDX-License-Identifier: GPL-2.0-or-later
"""The shape of each actor's ground in one map: bodies, enclosed ground, necks, salients."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..control.control_map import ControlMap
from ..geometry import geodesy

#: How far beyond the map "everybody else" reaches, as a share of its extent.
_MARGIN = 0.2

#: Arcs of a quarter circle in buffers; coarse, for shapes of kilometres.
_ARC = 4


@dataclass(frozen=True)
class SituationScene:
    """One map in a plane.

    `grounds` holds each actor's ground as one geometry in metres. A map of one actor has another,
    ``""``, everybody else: what the actor does not hold.
    """

    date: object
    grounds: dict[str, shapely.Geometry]
    control: ControlMap
    alone: bool

    @property
    def actors(self) -> list[str]:
        """All sides, everybody else among them."""
        return sorted(self.grounds)

    def dated(self, date) -> SituationScene:
        """Return the same shapes at another date."""
        return replace(self, date=date)

    def drawn_like(self, control: ControlMap) -> bool:
        """Tell whether a map is drawn exactly like this one."""
        mine = self.control
        return (
            len(mine) == len(control)
            and bool((mine.actors == control.actors).all())
            and bool(shapely.equals_exact(mine.geometries, control.geometries, 0.0).all())
        )

    def ground(self, actor: str) -> shapely.Geometry:
        """Return an actor's ground, empty if it has none."""
        return self.grounds.get(actor, shapely.Polygon())

    def bodies(self, actor: str) -> np.ndarray:
        """Return the connected pieces of an actor's ground."""
        parts = shapely.get_parts([self.ground(actor)])
        return parts[~shapely.is_empty(parts)]

    def enclosed(self, actor: str, min_area_m2: float) -> np.ndarray:
        """Return the ground within the holes of an actor's ground that somebody else holds."""
        rings, owner = shapely.get_rings(self.bodies(actor), return_index=True)
        if not len(rings):
            return rings
        hole = np.concatenate([[False], owner[1:] == owner[:-1]])
        holes = shapely.polygons(rings[hole])
        holes = holes[shapely.area(holes) >= min_area_m2]
        inside = shapely.get_parts(shapely.difference(holes, self.ground(actor)))
        inside = inside[shapely.area(inside) >= min_area_m2]
        if self.alone:
            return inside
        held = np.array([self.holder(one, actor) != "" for one in inside], dtype=bool)
        return inside[held]

    def holder(self, place: shapely.Geometry, but: str) -> str:
        """Return who holds most of a place, one actor apart; ``""`` for nobody."""
        return self._most(place, but)

    def around(self, actor: str, place: shapely.Geometry) -> str:
        """Return who else holds most of the ground just round a place."""
        ring = shapely.buffer(place, 0.1 * np.sqrt(shapely.area(place)), quad_segs=_ARC)
        return self._most(ring, actor)

    def rival(self, actor: str) -> str:
        """Return the other side where there are two, ``""`` where it is not clear."""
        others = [name for name in self.grounds if name != actor]
        return others[0] if len(others) == 1 else ""

    def overlap(self, actor: str, place: shapely.Geometry) -> float:
        """Return how much of a place an actor holds, m²."""
        return shapely.area(shapely.intersection(self.ground(actor), place))

    def _most(self, place: shapely.Geometry, but: str) -> str:
        shares = {
            name: shapely.area(shapely.intersection(ground, place))
            for name, ground in self.grounds.items()
            if name != but
        }
        best = max(shares, key=lambda name: shares[name], default="")
        return best if best and shares[best] > 0 else ""


def scene(control: ControlMap, plane: geodesy.LocalPlane) -> SituationScene:
    """Return a map's shapes in a plane."""
    flat = plane.forward(geodesy.to_lonlat(control.geometries, control.crs))
    grounds = {}
    for name in control.actor_names:
        mine = flat[control.of([name])]
        grounds[name] = mine[0] if len(mine) == 1 else shapely.union_all(mine)
    alone = len(grounds) == 1
    if alone:
        ground = next(iter(grounds.values()))
        x0, y0, x1, y1 = shapely.bounds(ground)
        edge = _MARGIN * max(x1 - x0, y1 - y0)
        frame = shapely.box(x0 - edge, y0 - edge, x1 + edge, y1 + edge)
        grounds[""] = shapely.difference(frame, ground)
    return SituationScene(control.date, grounds, control, alone)


def narrow_parts(ground: shapely.Geometry, neck_m: float, min_area_m2: float) -> list:
    """Return the parts of each body that a corridor narrower than `neck_m` joins to its largest.

    A body is shrunk by half the neck; what falls apart hung together by a neck.
    """
    found = []
    for body in shapely.get_parts([ground]):
        if shapely.area(body) < min_area_m2:
            continue
        shrunk = shapely.get_parts([shapely.buffer(body, -neck_m / 2.0, quad_segs=_ARC)])
        if len(shrunk) < 2:
            continue
        # The part's own width is given back, to measure what it holds.
        order = np.argsort(-shapely.area(shrunk))
        for part in shrunk[order[1:]]:
            grown = shapely.intersection(shapely.buffer(part, neck_m / 2.0, quad_segs=_ARC), body)
            if shapely.area(grown) >= min_area_m2:
                found.append(grown)
    return found


def salients(ground: shapely.Geometry, width_m: float, min_area_m2: float) -> list:
    """Return the parts that jut out: narrower than `width_m` and deeper than their base is wide."""
    core = shapely.buffer(
        shapely.buffer(ground, -width_m / 2.0, quad_segs=_ARC), width_m / 2.0, quad_segs=_ARC
    )
    parts = shapely.get_parts([shapely.difference(ground, core)])
    parts = parts[(shapely.get_type_id(parts) == 3) & (shapely.area(parts) >= min_area_m2)]
    if not len(parts) or core.is_empty:
        return []
    return [part for part in parts if _juts(part, core)]


def _juts(part: shapely.Geometry, core: shapely.Geometry) -> bool:
    """Tell whether a part is deeper than its base, where it touches the core, is wide."""
    x0, y0, x1, y1 = shapely.bounds(part)
    nearby = shapely.clip_by_rect(core, x0 - 10.0, y0 - 10.0, x1 + 10.0, y1 + 10.0)
    # Rounding keeps the two from touching.
    base = shapely.intersection(shapely.boundary(part), shapely.buffer(nearby, 1.0, quad_segs=1))
    if base.is_empty:
        return False
    corners = shapely.points(shapely.get_coordinates(part))
    return bool(shapely.distance(corners, base).max() >= shapely.length(base))
