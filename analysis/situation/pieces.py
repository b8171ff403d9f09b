# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons cut into small pieces, so that what is asked of a place costs what lies there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array
from ..geometry.shared import shared_area, shared_ground

#: A piece has at most so many vertices, or is cut in two.
_VERTICES = 256
#: A piece is not cut more often than this: vertices that all lie in one spot stay together.
_DEPTH = 40


@dataclass(frozen=True)
class Pieces:
    """Polygons in small pieces.

    Attributes
    ----------
    shapes : ndarray of shapely polygons
    owner : ndarray of int
        Row of the polygon that a piece is of.
    count : int
        How many polygons there are.
    tree : STRtree of the pieces
    """

    shapes: Array
    owner: Array
    count: int
    tree: shapely.STRtree

    def meeting(self, other: Pieces) -> tuple[Array, Array, Array]:
        """Return the pairs of polygons that share ground, and how much, m²."""
        mine, theirs = other.tree.query(self.shapes, predicate="intersects")
        shared = shared_area(self.shapes[mine], other.shapes[theirs])
        key = self.owner[mine].astype(np.int64) * max(other.count, 1) + other.owner[theirs]
        pairs, row = np.unique(key, return_inverse=True)
        area = np.bincount(row.reshape(-1), weights=shared, minlength=len(pairs))
        i, j = np.divmod(pairs, max(other.count, 1))
        return i[area > 0.0], j[area > 0.0], area[area > 0.0]

    def overlap(self, places: Array) -> Array:
        """Return how much of each place the polygons cover together, m²."""
        places = np.asarray(places, dtype=object)
        found = np.zeros(len(places))
        if len(places):
            cut = pieces(places)
            i, _, area = cut.meeting(self)
            np.add.at(found, i, area)
        return found

    def within(self, place: shapely.Geometry) -> shapely.Geometry:
        """Return the ground of the polygons in one place."""
        rows = self.tree.query(place, predicate="intersects")
        parts = shapely.get_parts(shared_ground(self.shapes[rows], place))
        return shapely.union_all(parts[shapely.get_dimensions(parts) == 2])


def pieces(polygons: Array) -> Pieces:
    """Return polygons cut into pieces; what is small stays whole."""
    polygons = np.asarray(polygons, dtype=object)
    done: list[Array] = []
    owners: list[Array] = []
    work, owner = polygons, np.arange(len(polygons))
    for _ in range(_DEPTH):
        small = shapely.get_num_coordinates(work) <= _VERTICES
        done.append(work[small])
        owners.append(owner[small])
        work, owner = _halves(work[~small], owner[~small])
        if not len(work):
            break
    done.append(work)
    owners.append(owner)
    shapes, rows = np.concatenate(done), np.concatenate(owners)
    return Pieces(shapes, rows, len(polygons), shapely.STRtree(shapes))


def clipped(shape: shapely.Geometry, box: tuple[float, ...] | Array) -> shapely.Geometry:
    """Return what of a polygon lies in a box."""
    try:
        return shapely.clip_by_rect(shape, *box)
    except shapely.GEOSException:
        # it gives up on some rings that run along the box; the overlay, which does not, is slow
        return shapely.intersection(shape, shapely.box(*box))


def _halves(shapes: Array, owner: Array) -> tuple[Array, Array]:
    """Return polygons cut in two across their longer side."""
    found: list[Array] = []
    owners: list[Array] = []
    for shape, row in zip(shapes, owner):
        x0, y0, x1, y1 = shapely.bounds(shape)
        x, y = (x0 + x1) / 2.0, (y0 + y1) / 2.0
        wide = x1 - x0 >= y1 - y0
        boxes = ((x0, y0, x, y1), (x, y0, x1, y1)) if wide else ((x0, y0, x1, y), (x0, y, x1, y1))
        parts = shapely.get_parts([clipped(shape, one) for one in boxes])
        parts = parts[shapely.get_dimensions(parts) == 2]
        found.append(parts)
        owners.append(np.full(len(parts), row))
    if not found:
        return shapes[:0], owner[:0]
    return np.concatenate(found), np.concatenate(owners)
