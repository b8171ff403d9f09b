# SPDX-License-Identifier: GPL-2.0-or-later
"""Coasts and state borders, at which a lone actor's ground ends without a front.

On a map of one actor the far side of its edge is everybody else, or the sea, or a neighbour at
peace. What runs along a known coast or border, within the tolerance of two drawings of one line,
is that coast or border and no front; neither is what lies in the sea, as a spit does that the map
of coasts lacks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from pyproj import CRS, Geod

from ..base.arrays import Array, is_first, straight_lines
from ..base.errors import InputError
from ..control.edges import Edges, vertex_hash
from ..geometry import geodesy
from ..geometry.barriers import single_parts
from ..geometry.geodesic_crossings import parted
from ..geometry.torn_ground import on_one_turn, on_turn_of

#: Vertices of a line that are widened together, in a plane of their own: true to scale anywhere.
_CHUNK = 64
#: An edge up to so many metres is straight in degrees as well: it leaves its geodesic by 4 cm.
_STRAIGHT_M = 1_000.0
#: Degrees from the antimeridian within which ground may be drawn on either turn.
_BESIDE = 5.0
_FRONT, _BORDER, _BOTH = 0, 1, 2


@dataclass
class Borders:
    """The strip along coasts and borders, and which edges were found to lie in it.

    Attributes
    ----------
    strip : shapely Polygon or MultiPolygon, in degrees
        The sea is part of it, where it is known. Beside the antimeridian it is there on each turn
        round the Earth that a map may be drawn on.
    crs : pyproj.CRS
        Of the maps. Their edges are geodesics: which of them lie in the strip depends neither on it
        nor on how many vertices they have.
    places, kinds : ndarray
        Hashes of edges that were looked at, ascending, and what each is: maps that follow one
        another share nearly all.
    metres : dict
        By the hash of an edge that is partly both, how much of it is front.
    """

    strip: shapely.Geometry
    crs: CRS
    places: Array = field(default_factory=lambda: np.zeros(0, np.uint64), compare=False)
    kinds: Array = field(default_factory=lambda: np.zeros(0, np.int8), compare=False)
    metres: dict[int, float] = field(default_factory=dict, compare=False)

    def kinds_of(self, edges: Edges, chosen: Array) -> Array:
        """Return for each chosen edge whether it is front, border, or partly both."""
        places = edges.places[chosen]
        known, row = self._known(places)
        kinds = np.empty(len(chosen), np.int8)
        kinds[known] = self.kinds[row[known]]
        if not known.all():
            kinds[~known] = self._looked_at(edges, chosen[~known])
            self._remember(places[~known], kinds[~known])
        return kinds

    def front_and_mixed(self, edges: Edges, chosen: Array) -> tuple[Array, Array]:
        """Return the edges that are front throughout, and those that partly are."""
        kinds = self.kinds_of(edges, chosen)
        return chosen[kinds == _FRONT], chosen[kinds == _BOTH]

    def metres_off(self, edges: Edges, chosen: Array) -> float:
        """Return how much of edges does not lie in the strip, m."""
        places = edges.places[chosen].tolist()
        new = [row for row, place in enumerate(places) if place not in self.metres]
        if new:
            start = edges.start[chosen[new]]
            lines = self.off(straight_lines(edges.xy[start], edges.xy[start + 1]))
            lengths = geodesy.length_m(lines, self.crs).tolist()
            self.metres.update(zip([places[row] for row in new], lengths))
        return sum(self.metres[place] for place in places)

    def _known(self, places: Array) -> tuple[Array, Array]:
        if not len(self.places):
            return np.zeros(len(places), bool), np.zeros(len(places), np.int64)
        row = np.minimum(np.searchsorted(self.places, places), len(self.places) - 1)
        return self.places[row] == places, row

    def _looked_at(self, edges: Edges, chosen: Array) -> Array:
        start = edges.start[chosen]
        lines = straight_lines(edges.xy[start], edges.xy[start + 1])
        lines = self._finer(self._in_degrees(lines))
        shapely.prepare(self.strip)
        kinds = np.full(len(chosen), _FRONT, np.int8)
        met = np.flatnonzero(shapely.intersects(self.strip, lines))
        inside = shapely.covers(self.strip, lines[met])
        kinds[met] = np.where(inside, _BORDER, _BOTH)
        return kinds

    def off(self, lines: Array) -> Array:
        """Return what of lines in the CRS of the maps does not lie in the strip."""
        found = np.full(len(lines), shapely.LineString(), dtype=object)
        drawn_at = np.flatnonzero(~shapely.is_empty(lines))
        if len(drawn_at):
            found[drawn_at] = self._off(np.asarray(lines, dtype=object)[drawn_at])
        return found

    def _off(self, lines: Array) -> Array:
        plain = self._in_degrees(lines)
        left = shapely.difference(self._finer(plain), self.strip)
        known, drawn = (shapely.get_coordinates(one) for one in (plain, lines))
        parts, row = shapely.get_parts(left, return_index=True)
        # what lies in the strip as a whole leaves an empty line
        some = ~shapely.is_empty(parts)
        parts, row = parts[some], row[some]
        xy, part = shapely.get_coordinates(parts, return_index=True)
        # Vertices of before are as they were, to the last bit; those set on geodesics go again.
        order = np.argsort(vertex_hash(known))
        place = np.searchsorted(vertex_hash(known), vertex_hash(xy), sorter=order)
        place = order[np.minimum(place, len(order) - 1)]
        before = (known[place] == xy).all(axis=1)
        kept = before | is_first(part) | is_first(part[::-1])[::-1]
        xy, part, before, place = xy[kept], part[kept], before[kept], place[kept]
        xy = shapely.get_coordinates(geodesy.from_lonlat(shapely.points(xy), self.crs))
        xy[before] = drawn[place[before]]
        found = np.full(len(lines), shapely.LineString(), dtype=object)
        if len(xy):
            rows, index = np.unique(row, return_inverse=True)
            pieces = shapely.linestrings(xy, indices=part)
            found[rows] = shapely.multilinestrings(pieces, indices=index)
        return found

    def _in_degrees(self, lines: Array) -> Array:
        """Return lines in degrees; across the antimeridian they go on beyond it."""
        plain = geodesy.to_lonlat(lines, self.crs)
        bounds = shapely.bounds(plain)
        for row in np.flatnonzero(bounds[:, 2] - bounds[:, 0] > 180.0):
            plain[row] = shapely.transform(plain[row], on_one_turn)
        return plain

    def _finer(self, plain: Array) -> Array:
        """Return lines in degrees with vertices on their geodesics."""
        parts, row = shapely.get_parts(plain, return_index=True)
        xy, part = shapely.get_coordinates(parts, return_index=True)
        start = np.flatnonzero(part[1:] == part[:-1])
        edges = np.stack([xy[start], xy[start + 1]], axis=1)
        pieces, edge = parted(edges, _STRAIGHT_M, geodesy.geod(self.crs))
        if len(pieces) == len(edges):
            return plain
        # Along a geodesic longitudes come from -180 to 180: they go on from where the edge begins.
        begin = edges[edge, 0, 0]
        pieces = np.stack([on_turn_of(begin, pieces[:, k]) for k in (0, 1)], axis=1)
        owner = part[start[edge]]
        last = is_first(owner[::-1])[::-1]
        order = np.argsort(np.r_[np.arange(len(owner)), np.flatnonzero(last)], kind="stable")
        xy = np.concatenate([pieces[:, 0], pieces[last, 1]])[order]
        lines = shapely.linestrings(xy, indices=np.r_[owner, owner[last]][order])
        finer: Array = shapely.multilinestrings(lines, indices=row)
        return finer

    def _remember(self, places: Array, kinds: Array) -> None:
        places = np.concatenate([self.places, places])
        kinds = np.concatenate([self.kinds, kinds])
        self.places, first = np.unique(places, return_index=True)
        self.kinds = kinds[first]


def borders_of(
    lines: Sequence[shapely.Geometry] | Array,
    tolerance_m: float,
    crs: CRS | str,
    *,
    sea: shapely.Geometry | None = None,
) -> Borders | None:
    """Return the strip along lines, and the sea.

    Parameters
    ----------
    lines : array_like of shapely geometries in degrees, on the datum of `crs`
        Coasts and borders; of polygons their outlines.
    tolerance_m : float
        How far a drawing of the same coast or border may lie from them.
    crs : pyproj.CRS
        Of the maps.
    sea : polygons in degrees, optional
        Where nobody stands: no edge that lies in it is front.

    Returns
    -------
    Borders or None
        None if there is no line, or no tolerance.

    Raises
    ------
    InputError
        If one of them is a point.
    """
    chunks = _chunks(lines)
    if tolerance_m <= 0 or not len(chunks):
        return None
    ellipsoid = geodesy.geod(crs)
    strips = [_strip(chunk, tolerance_m, ellipsoid) for chunk in chunks]
    if sea is not None and not shapely.is_empty(sea):
        strips.append(sea)
    whole = shapely.union_all(np.array(strips, dtype=object))
    return Borders(_on_each_turn(whole), geodesy.as_crs(crs))


def _on_each_turn(strip: shapely.Geometry) -> shapely.Geometry:
    """Return ground in degrees on three turns round the Earth where it lies by the antimeridian."""
    west, _, east, _ = shapely.bounds(strip)
    if west > _BESIDE - 180.0 and east < 180.0 - _BESIDE:
        return strip
    turns = [
        shapely.transform(strip, lambda xy, turn=turn: xy + np.array([turn, 0.0]))
        for turn in (-360.0, 0.0, 360.0)
    ]
    return shapely.union_all(turns)


def _chunks(geometries: Sequence[shapely.Geometry] | Array) -> list[shapely.Geometry]:
    parts = single_parts(geometries)
    dimensions = shapely.get_dimensions(parts)
    if (dimensions == 0).any():
        raise InputError(
            "{count} of the coasts and borders are points. Choose a layer of lines or polygons.",
            count=int((dimensions == 0).sum()),
        )
    outlines = shapely.get_parts(shapely.boundary(parts[dimensions == 2]))
    found = []
    for line in np.concatenate([parts[dimensions == 1], outlines]):
        xy = shapely.get_coordinates(line)
        found += [xy[i : i + _CHUNK] for i in range(0, len(xy) - 1, _CHUNK - 1)]
    return [shapely.linestrings(xy) for xy in found]


def _strip(line: shapely.Geometry, tolerance_m: float, ellipsoid: Geod) -> shapely.Geometry:
    plane = geodesy.local_plane(np.array([line], dtype=object), ellipsoid)
    wide = shapely.buffer(plane.forward(np.array([line], dtype=object)), tolerance_m, quad_segs=4)
    back = plane.inverse(wide)[0]
    middle = shapely.get_coordinates(line)[:, 0].mean()
    # Beside the antimeridian a strip is kept in one piece, on the line's own side.
    return shapely.transform(
        back, lambda xy: np.column_stack([(xy[:, 0] - middle + 180) % 360 - 180 + middle, xy[:, 1]])
    )
