# SPDX-License-Identifier: GPL-2.0-or-later
"""The shape of each actor's ground in one map: bodies, enclosed ground, necks, salients."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import numpy as np
import shapely

from ..base.arrays import Array, is_hole, objects
from ..base.feedback import NO_FEEDBACK, Feedback, check, each
from ..base.heard import united
from ..control.control_map import ControlMap
from ..control.slivers import SEAL_TOLERANCE_M
from ..geometry import geodesy
from ..geometry.antimeridian import rolled_out
from ..geometry.rings import from_far_corners
from .pieces import Pieces, clipped, pieces
from .sealing import seal

_Made = TypeVar("_Made")

#: How far beyond the map "everybody else" reaches, as a share of its extent.
_MARGIN = 0.2

#: Arcs of a quarter circle in buffers; coarse, for shapes of kilometres.
_ARC = 4

#: A body whose convex hull is larger by no more than this share of it is convex.
_FLAT = 1e-9

#: How far a simplified edge may be off, as a share of the width that is looked for: as a rule, and
#: where an offset curve would cross itself too often.
_OFF = (0.002, 0.005, 0.01, 0.02)

#: Pairs of vertices half a width apart at most along an edge: its offset curve has about so many
#: crossings, each of which takes GEOS some microseconds and up to a kilobyte.
_MOST_PAIRS = 200_000

#: Parts with more than this share of the least area are looked at: they become a little larger.
_HALF = 0.5

#: What lies nearer than this touches, metres.
_TOUCH_M = 1.0


@dataclass(frozen=True)
class ClosedInGround:
    """The ground that is closed in on one map: polygons, who stands on each, who is round it.

    `homes` are sides whose largest body several others close in, and who: no pocket.
    """

    shapes: Array
    besieged: list[str]
    encirclers: list[str]
    homes: tuple[tuple[str, str], ...] = ()

    def __len__(self) -> int:
        return len(self.shapes)


@dataclass(frozen=True)
class SituationScene:
    """One map in a plane.

    `grounds` holds each actor's ground as one geometry in metres. A map of one actor has another,
    ``""``, everybody else: what the actor does not hold. `slivers` are closed already.
    """

    date: object
    grounds: dict[str, shapely.Geometry]
    control: ControlMap
    alone: bool
    slivers: Array
    plane: geodesy.LocalPlane
    known: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def actors(self) -> list[str]:
        """All sides, everybody else among them."""
        return sorted(self.grounds)

    def dated(self, date: dt.date) -> SituationScene:
        """Return the same shapes at another date."""
        return replace(self, date=date)

    def ground(self, actor: str) -> shapely.Geometry:
        """Return an actor's ground, empty if it has none."""
        return self.grounds.get(actor, shapely.Polygon())

    def bodies(self, actor: str) -> Array:
        """Return the connected pieces of an actor's ground."""
        return self._once(("bodies", actor), lambda: _polygons(self.ground(actor)))

    def size(self, shape: shapely.Geometry) -> float:
        """Return the geodesic area of a shape in the plane, m²."""
        return float(self.sizes(np.array([shape], dtype=object))[0])

    def sizes(self, shapes: Array) -> list[float]:
        """Return the geodesic area of each of some shapes in the plane, m²."""
        areas: list[float] = self.plane.area_m2(shapes).tolist()
        return areas

    def sealed(self, actor: str, min_area_m2: float) -> Pieces:
        """Return the pockets of an actor in small pieces."""

        def make() -> Pieces:
            found = self.pockets(min_area_m2)
            return pieces(found.shapes[np.array([one == actor for one in found.besieged], bool)])

        return self._once(("sealed", actor, min_area_m2), make)

    def pieces(self, actor: str) -> Pieces:
        """Return an actor's bodies in small pieces."""
        return self._once(("pieces", actor), lambda: pieces(self.bodies(actor)))

    def _once(self, key: tuple[Any, ...], make: Callable[[], _Made]) -> _Made:
        found: _Made = self.known[key] if key in self.known else make()
        self.known[key] = found
        return found

    def pockets(self, min_area_m2: float) -> ClosedInGround:
        """Return the ground that is closed in: by one side's, or by several sides' together."""
        return self._once(("pockets", min_area_m2), lambda: self._pockets(min_area_m2))

    def _pockets(self, min_area_m2: float) -> ClosedInGround:
        shapes: list[shapely.Geometry] = []
        besieged: list[str] = []
        encirclers: list[str] = []
        for actor in self.actors:
            if not actor:
                continue
            for shape, holder in zip(*self._holes(actor, min_area_m2)):
                shapes.append(shape)
                besieged.append(holder)
                encirclers.append(actor)
        homes = []
        for shape, holder, round_it, largest in [*self._ringed(shapes, besieged, min_area_m2)]:
            if largest:
                homes.append((holder, round_it))
                continue
            shapes.append(shape)
            besieged.append(holder)
            encirclers.append(round_it)
        return ClosedInGround(objects(shapes), besieged, encirclers, tuple(homes))

    def _holes(self, actor: str, min_area_m2: float) -> tuple[Array, list[str]]:
        """Return the ground within an actor's holes that somebody else holds, and who."""
        bodies = self.bodies(actor)
        rings, owner = shapely.get_rings(bodies, return_index=True)
        holes = shapely.polygons(rings[is_hole(owner)])
        holes = holes[self.plane.at_least(holes, min_area_m2)]
        inside = _without_islands(holes, bodies)
        inside = inside[self.plane.at_least(inside, min_area_m2)]
        held = self.holders(inside, actor)
        if self.alone:
            return inside, held
        kept = np.array([name != "" for name in held], bool)
        return inside[kept], [name for name in held if name]

    def _ringed(
        self,
        known: Sequence[shapely.Geometry] | Array,
        besieged: Sequence[str],
        min_area_m2: float,
    ) -> Iterator[tuple[Any, str, str, bool]]:
        """Yield the bodies that several other sides close in together.

        A side's largest body is where it lives, which the last value tells; a body at the edge of
        the map may be reached from beyond it.
        """
        if self.alone or len(self.grounds) < 3:
            return
        edge = _outline([*self.grounds.values(), *self.slivers], min_area_m2, self.plane)
        far = shapely.total_bounds(list(self.grounds.values()))
        for actor in self.actors:
            bodies = self.bodies(actor)
            order = np.argsort(-shapely.area(bodies), kind="stable")
            # one that reaches as far as the map does lies at its edge
            reaches = (np.abs(shapely.bounds(bodies[order[:1]]) - far) <= _TOUCH_M).any()
            others = bodies[order[1:] if reaches else order]
            largest = bodies[order[0]] if len(order) else None
            others = others[self.plane.at_least(others, min_area_m2)]
            at_edge = edge.query_nearest(others, max_distance=_TOUCH_M)[0]
            mine = [one for one, name in zip(known, besieged) if name == actor]
            told = shapely.STRtree(mine).query(shapely.point_on_surface(others), "intersects")[0]
            others = np.delete(others, np.union1d(at_edge, told))
            for body, names in zip(others, self.neighbours(actor, others)):
                yield body, actor, "; ".join(names), body is largest

    def neighbours(self, actor: str, places: Array) -> list[list[str]]:
        """Return the other sides round each place, the one with most of its border first."""
        rings = shapely.buffer(places, _TOUCH_M, quad_segs=1, join_style="mitre")
        names = [name for name in self.actors if name != actor]
        shares = np.array([self.pieces(name).overlap(rings) for name in names])
        return [
            [names[row] for row in np.argsort(-mine, kind="stable") if mine[row] > 0.0]
            for mine in shares.T
        ]

    def holders(self, places: Array, but: str) -> list[str]:
        """Return who holds most of each place, one actor apart; ``""`` for nobody."""
        names = [name for name in self.grounds if name != but]
        if not names or not len(places):
            return [""] * len(places)
        shares = np.stack([self.pieces(name).overlap(places) for name in names])
        best = np.argmax(shares, axis=0)
        return [names[one] if shares[one, row] > 0 else "" for row, one in enumerate(best)]

    def around(self, actor: str, places: Array) -> list[str]:
        """Return who else holds most of the ground just round each place."""
        rings = shapely.buffer(places, 0.1 * np.sqrt(shapely.area(places)), quad_segs=_ARC)
        return self.holders(rings, actor)

    def round_share(self, actor: str, place: shapely.Geometry) -> float:
        """Return the share of the ground just round a place that an actor holds."""
        ring = shapely.buffer(place, 0.1 * np.sqrt(shapely.area(place)), quad_segs=_ARC)
        ring = shapely.difference(ring, place)
        whole = sum(self.overlap(name, ring) for name in self.grounds)
        return self.overlap(actor, ring) / whole if whole > 0.0 else 0.0

    def rival(self, actor: str) -> str:
        """Return the other side where there are two, ``""`` where it is not clear."""
        others = [name for name in self.grounds if name != actor]
        return others[0] if len(others) == 1 else ""

    def overlap(self, actor: str, place: shapely.Geometry) -> float:
        """Return how much of a place an actor holds, m²."""
        return float(self.pieces(actor).overlap(np.array([place], dtype=object))[0])


def _polygons(ground: shapely.Geometry) -> Array:
    parts = shapely.get_parts([ground])
    bodies: Array = parts[~shapely.is_empty(parts)]
    return bodies


def _without_islands(holes: Array, bodies: Array) -> Array:
    """Return what is left of holes in a side's ground without its own bodies within them."""
    if not len(holes):
        return holes
    filled = shapely.polygons(shapely.get_exterior_ring(bodies))
    tree = shapely.STRtree(shapely.point_on_surface(bodies))
    hole, body = tree.query(holes, predicate="contains")
    found = holes.copy()
    for row in np.unique(hole):
        found[row] = shapely.difference(holes[row], shapely.union_all(filled[body[hole == row]]))
    parts = shapely.get_parts(found)
    polygons: Array = parts[shapely.get_dimensions(parts) == 2]
    return polygons


def _outline(
    grounds: Sequence[shapely.Geometry] | Array, min_area_m2: float, plane: geodesy.LocalPlane
) -> shapely.STRtree:
    """Return a tree of the edge of all ground that is drawn, in short lines."""
    cover = shapely.get_parts([shapely.union_all(list(grounds))])
    rings, owner = shapely.get_rings(cover, return_index=True)
    inner = is_hole(owner)
    # What is left out between two sides is a slit of the drawing, not an edge.
    large = plane.at_least(shapely.polygons(rings), min_area_m2)
    lines = []
    for ring in rings[~inner | large]:
        xy = shapely.get_coordinates(ring)
        lines += [shapely.linestrings(xy[i : i + 65]) for i in range(0, len(xy) - 1, 64)]
    return shapely.STRtree(lines)


def scene(
    control: ControlMap,
    plane: geodesy.LocalPlane,
    seal_tolerance_m: float = SEAL_TOLERANCE_M,
    feedback: Feedback = NO_FEEDBACK,
) -> SituationScene:
    """Return a map's shapes in a plane, with slivers narrower than the tolerance closed."""
    flat = plane.forward(rolled_out(geodesy.to_lonlat(control.geometries, control.crs)))
    grounds = {}
    for name in control.actor_names:
        check(feedback)
        mine = flat[control.of([name])]
        grounds[name] = mine[0] if len(mine) == 1 else united(mine, feedback)
    sealed = seal(control, grounds, plane, seal_tolerance_m, feedback=feedback)
    grounds = sealed.grounds
    alone = len(grounds) == 1
    if alone:
        ground = next(iter(grounds.values()))
        x0, y0, x1, y1 = shapely.bounds(ground)
        edge = _MARGIN * max(x1 - x0, y1 - y0)
        frame = shapely.box(x0 - edge, y0 - edge, x1 + edge, y1 + edge)
        grounds[""] = shapely.difference(frame, ground)
    return SituationScene(control.date, grounds, control, alone, sealed.slivers, plane)


def narrow_parts(
    bodies: Array,
    neck_m: float,
    min_area_m2: float,
    plane: geodesy.LocalPlane,
    feedback: Feedback = NO_FEEDBACK,
) -> list[Any]:
    """Return the parts of each body that a corridor narrower than `neck_m` joins to its largest.

    A body is shrunk by half the neck; what falls apart hung together by a neck.
    """
    found = []
    for body, shrunk, _ in _shrunk(bodies, neck_m, min_area_m2, plane):
        check(feedback)
        if shapely.get_num_geometries(shrunk) < 2:
            continue
        parts = shapely.get_parts([shrunk])
        # The part's own width is given back, to measure what it holds.
        order = np.argsort(-shapely.area(parts))
        local = pieces(np.array([body], dtype=object))
        wide = [_grown(part, neck_m / 2.0) for part in parts[order[1:]]]
        grown = np.array([local.within(one) for one in wide], dtype=object)
        found += list(grown[plane.at_least(grown, min_area_m2)])
    return found


def _shrunk(
    bodies: Array, width_m: float, min_area_m2: float, plane: geodesy.LocalPlane
) -> Iterator[tuple[Any, Any, float]]:
    """Yield the bodies that are no convex shapes, with what is left a half width from the edge.

    The edge is drawn with fewer vertices first, 0.2 % of the width off at most, or up to 2 % where
    they then still lie very dense: an offset curve costs the square of how many there are along its
    width. How far it may be off comes third.
    """
    large = bodies[plane.at_least(bodies, min_area_m2)]
    hollow = shapely.area(shapely.convex_hull(large)) - shapely.area(large)
    # A convex body has no neck, and nothing that juts out but its corners.
    for body in large[hollow > _FLAT * shapely.area(large)]:
        for off in _OFF:
            plain = _plainer(body, off * width_m)
            if _pairs(plain, width_m / 2.0) <= _MOST_PAIRS:
                break
        yield body, _grown(plain, -width_m / 2.0), off * width_m


def _pairs(shape: shapely.Geometry, metres: float) -> int:
    """Return how many pairs of vertices lie so near to one another along an edge of a shape."""
    rings = shapely.get_rings(shapely.get_parts(shapely.get_parts([shape])))
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    steps = np.hypot(*np.diff(xy, axis=0).T)
    # from one ring to the next no pair is counted
    along = np.append(0.0, np.cumsum(np.where(np.diff(ring) > 0, 2.0 * metres, steps)))
    reached = np.searchsorted(along, along + metres, side="right")
    return int((reached - np.arange(len(along)) - 1).sum())


def _plainer(body: shapely.Geometry, off: float) -> shapely.Geometry:
    """Return a polygon with fewer vertices, the same for the same ground however it is drawn."""
    plain = shapely.simplify(
        from_far_corners(np.array([body], dtype=object))[0], off, preserve_topology=False
    )
    return plain if shapely.is_valid(plain) else shapely.make_valid(plain)


def _grown(shape: shapely.Geometry, metres: float) -> shapely.Geometry:
    """Return ground grown by so much, the same for the same ground however it is drawn.

    A buffer leaves out shallow bends one after the other, from where a ring begins.
    """
    parts = shapely.get_parts(shapely.get_parts([shape]))
    parts = from_far_corners(parts[shapely.get_dimensions(parts) == 2])
    return shapely.buffer(shapely.multipolygons(parts), metres, quad_segs=_ARC)


def salients(
    bodies: Array,
    width_m: float,
    min_area_m2: float,
    plane: geodesy.LocalPlane,
    feedback: Feedback = NO_FEEDBACK,
) -> list[Any]:
    """Return the parts that jut out: narrower than `width_m` and deeper than their base is wide.

    A body without room for a disc of that width is no base to jut out from.
    """
    found = []
    least = max(min_area_m2, np.pi * width_m**2 / 4.0)
    for body, shrunk, off in _shrunk(bodies, width_m, least, plane):
        check(feedback)
        if shrunk.is_empty:
            continue
        # Along an edge that was drawn plainer, or that rounding moved, nothing juts out.
        core = _grown(shrunk, width_m / 2.0 + off)
        parts = shapely.get_parts([shapely.difference(body, core)])
        parts = parts[shapely.get_type_id(parts) == 3]
        parts = parts[shapely.area(parts) > _HALF * min_area_m2]
        parts = [part for part in each(parts, feedback) if _juts(part, core)]
        whole = np.array([_with_base(part, body, off) for part in parts], dtype=object)
        found += list(whole[plane.at_least(whole, min_area_m2)])
    return found


def _with_base(part: shapely.Geometry, body: shapely.Geometry, off: float) -> shapely.Geometry:
    """Return a part of a body with the strip that its base was moved out by."""
    wide = shapely.buffer(from_far_corners(np.array([part], dtype=object))[0], off, quad_segs=_ARC)
    nearby = clipped(body, shapely.bounds(wide))
    parts = shapely.get_parts(shapely.get_parts([shapely.intersection(nearby, wide)]))
    return parts[np.argmax(shapely.area(parts))]


def _juts(part: shapely.Geometry, core: shapely.Geometry) -> bool:
    """Tell whether a part is deeper than its base, where it touches the core, is wide."""
    x0, y0, x1, y1 = shapely.bounds(part)
    nearby = shapely.clip_by_rect(core, x0 - 10.0, y0 - 10.0, x1 + 10.0, y1 + 10.0)
    # Rounding keeps the two from touching.
    base = shapely.intersection(shapely.boundary(part), shapely.buffer(nearby, 1.0, quad_segs=1))
    if base.is_empty:
        return False
    corners = shapely.points(shapely.get_coordinates(part))
    # A line that is prepared is searched by an index in this question, and not in `distance`.
    shapely.prepare(base)
    away = shapely.length(shapely.shortest_line(base, corners))
    return bool(away.max() >= shapely.length(base))
