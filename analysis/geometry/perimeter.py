# SPDX-License-Identifier: GPL-2.0-or-later
"""Who lies on the other side of a polygon's outer boundary, edge by edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, unique_rows
from . import geodesy

#: Borders that differ by less than this were meant to be one.
REACH_M = 10.0


@dataclass(frozen=True)
class Perimeters:
    """Outer boundaries by neighbour.

    Attributes
    ----------
    length_m : ndarray of float, shape (n,)
        Geodesic length of each polygon's outer boundary; holes do not count.
    by_holder_m : ndarray of float, shape (n, k + 1)
        The same by holder; the last column is what lies against none of them.
    """

    length_m: Array
    by_holder_m: Array

    @property
    def shares(self) -> Array:
        """Shares of each perimeter by holder; a row sums to 1."""
        whole = np.where(self.length_m > 0, self.length_m, 1.0)
        return self.by_holder_m / whole[:, None]


def perimeters(
    polygons: Array,
    holders: Array,
    codes: Sequence[int] | Array,
    count: int,
    crs: CRS,
) -> Perimeters:
    """Measure outer boundaries and who lies against them.

    Parameters
    ----------
    polygons : array_like of shapely Polygon, shape (n,), in `crs`
    holders : array_like of shapely polygons or lines, shape (m,), in `crs`
    codes : array_like of int, shape (m,)
        Column of each holder, 0 to count - 1. Where borders of several coincide the lowest wins.
    crs : anything pyproj reads
    """
    polygons = np.asarray(polygons, dtype=object)
    start, end, owner = _edges(shapely.get_exterior_ring(polygons))
    holder = _Borders.of(np.asarray(holders, dtype=object), np.asarray(codes, int), count)
    code = holder.matching(start, end)
    rest = np.flatnonzero(code == count)
    if len(rest):
        # What does not match edge by edge is cut where a neighbour's vertex lies on it.
        a, b, origin = holder.cut(start[rest], end[rest], crs)
        keep = code < count
        code = np.concatenate([code[keep], holder.nearest((a + b) / 2.0, crs)])
        start, end = np.concatenate([start[keep], a]), np.concatenate([end[keep], b])
        owner = np.concatenate([owner[keep], owner[rest[origin]]])
    metres = _lengths(start, end, crs)
    table = np.bincount(
        owner * (count + 1) + code, weights=metres, minlength=len(polygons) * (count + 1)
    ).reshape(len(polygons), count + 1)
    return Perimeters(table.sum(axis=1), table)


def _edges(lines: Array) -> tuple[Array, Array, Array]:
    xy, line = shapely.get_coordinates(lines, return_index=True)
    xy += 0.0
    same = (line[1:] == line[:-1]) & (xy[1:] != xy[:-1]).any(axis=1)
    return xy[:-1][same], xy[1:][same], line[:-1][same]


def _lengths(start: Array, end: Array, crs: CRS) -> Array:
    points = shapely.points(np.concatenate([start, end]))
    lonlat = shapely.get_coordinates(geodesy.to_lonlat(points, crs))
    a, b = lonlat[: len(start)], lonlat[len(start) :]
    return geodesy.inverse(a[:, 0], a[:, 1], b[:, 0], b[:, 1], geodesy.geod(crs))[2]


@dataclass(frozen=True)
class _Borders:
    """The edges of the holders, looked up by their ends or by where they lie."""

    start: Array
    end: Array
    code: Array
    none: int

    @classmethod
    def of(cls, holders: Array, codes: Array, count: int) -> _Borders:
        areal = shapely.get_dimensions(holders) == 2
        lines = holders.copy()
        lines[areal] = shapely.boundary(holders[areal])
        parts, owner = shapely.get_parts(lines, return_index=True)
        start, end, line = _edges(parts)
        return cls(start, end, codes[owner[line]], count)

    def matching(self, start: Array, end: Array) -> Array:
        """Return the lowest code of the edges with the very same two ends, else `none`."""
        keys = _keys(np.concatenate([self.start, start]), np.concatenate([self.end, end]))
        mine, asked = keys[: len(self.start)], keys[len(self.start) :]
        order = np.lexsort((self.code, mine))
        at = np.searchsorted(mine[order], asked)
        within = np.minimum(at, len(mine) - 1)
        if not len(mine):
            return np.full(len(asked), self.none)
        hit = (at < len(mine)) & (mine[order][within] == asked)
        return np.where(hit, self.code[order][within], self.none)

    def cut(self, start: Array, end: Array, crs: CRS) -> tuple[Array, Array, Array]:
        """Return edges cut where a holder's vertex lies on them, and which edge each is of."""
        vertices, _, _ = unique_rows(np.concatenate([self.start, self.end]))
        scale = geodesy.metres_per_unit((start + end) / 2.0, crs)
        low, high = np.minimum(start, end), np.maximum(start, end)
        segment, point = _met(shapely.points(vertices), low, high, scale)
        away = _away_m(vertices[point], start[segment], end[segment], scale[segment])
        segment, point = segment[away <= REACH_M], point[away <= REACH_M]
        way = end[segment] - start[segment]
        along = ((vertices[point] - start[segment]) * way).sum(axis=1) / (way**2).sum(axis=1)
        inner = (along > 0.0) & (along < 1.0)
        edge = np.concatenate([np.arange(len(start)), segment[inner]])
        along = np.concatenate([np.zeros(len(start)), along[inner]])
        order = np.lexsort((along, edge))
        edge, along = edge[order], along[order]
        until = np.where(np.r_[edge[1:] == edge[:-1], False], np.r_[along[1:], 1.0], 1.0)
        way = end[edge] - start[edge]
        a, b = start[edge] + along[:, None] * way, start[edge] + until[:, None] * way
        return a, b, edge

    def nearest(self, points: Array, crs: CRS) -> Array:
        """Return the code of the nearest edge within reach of each point, else `none`."""
        code = np.full(len(points), self.none)
        segments = shapely.linestrings(np.stack([self.start, self.end], axis=1))
        scale = geodesy.metres_per_unit(points, crs)
        point, segment = _met(segments, points, points, scale)
        away = _away_m(points[point], self.start[segment], self.end[segment], scale[point])
        near = away <= REACH_M
        point, segment = point[near], segment[near]
        # Last written wins: furthest first; of borders that coincide the lowest code last.
        level = np.round(away[near] / REACH_M, 6)
        order = np.lexsort((-self.code[segment], -level))
        code[point[order]] = self.code[segment[order]]
        return code


def _met(shapes: Array, low: Array, high: Array, scale: Array) -> tuple[Array, Array]:
    """Return pairs (box, shape): what a box from low to high, grown by the reach, may touch.

    `scale` is how many metres a unit is along x and y, at each box.
    """
    if not len(shapes) or not len(low):
        return np.zeros(0, int), np.zeros(0, int)
    grown = REACH_M / scale
    boxes = shapely.box(*(low - grown).T, *(high + grown).T)
    box, shape = shapely.STRtree(shapes).query(boxes)
    return box, shape


def _away_m(points: Array, start: Array, end: Array, scale: Array) -> Array:
    """Return how far points lie from edges, in metres, by the scale at each."""
    way, at = (end - start) * scale, (points - start) * scale
    along = np.clip((at * way).sum(axis=1) / (way**2).sum(axis=1), 0.0, 1.0)
    return np.hypot(*(at - along[:, None] * way).T)


def _keys(start: Array, end: Array) -> Array:
    """Return one number for each edge, the same for both directions."""
    both = np.concatenate([start, end])
    _, vertex = np.unique(both[:, 0] + 1j * both[:, 1], return_inverse=True)
    a, b = vertex[: len(start)].astype(np.int64), vertex[len(start) :].astype(np.int64)
    return np.minimum(a, b) * (len(both) + 1) + np.maximum(a, b)
