# SPDX-License-Identifier: GPL-2.0-or-later
"""Idioms of arrays that numpy and shapely have no word for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from .collector import collector_at_rest

if TYPE_CHECKING:
    #: an array of any shape and type of numbers: what each is stands in the docstrings
    Array = np.ndarray[Any, np.dtype[Any]]
else:
    Array = np.ndarray  # numpy 1.20 has no subscript


def ragged(counts: Array) -> Array:
    """Return 0, 1, … within each of several runs laid end to end: (2, 3) gives 0 1 0 1 2."""
    counts = np.asarray(counts)
    last = counts.cumsum()
    within: Array = np.arange(last[-1] if len(last) else 0) - (last - counts).repeat(counts)
    return within


def columns(xy: Array) -> Array:
    """Return the columns of rows, each in one piece: what goes along them takes half the time.

    And numpy's sines and angles are the same each time: of a column within rows their last bits
    hang on what lies next to it in memory.
    """
    found: Array = np.ascontiguousarray(xy.T)
    return found


def least_and_most(rows: Array) -> tuple[Array, Array]:
    """Return the least and the greatest of each column.

    Of many short rows ``rows.min(axis=0)`` takes fifteen times as long.
    """
    return np.array([one.min() for one in rows.T]), np.array([one.max() for one in rows.T])


#: of a line along which no two places of a grid are abreast
_TURN = 0.5 * (np.sqrt(5.0) - 1.0)


def named(xy: Array) -> Array:
    """Return a number for each place that hardly another has, and equal places have alike."""
    x, y = xy.T
    names: Array = x + _TURN * y
    return names


def cross(a: Array, b: Array) -> Array:
    """Return the cross products of vectors in a plane, shape (…, 2)."""
    product: Array = a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    return product


def straight_lines(start: Array, end: Array) -> Array:
    """Return straight lines from points to points, as many as they are."""
    with collector_at_rest():
        lines: Array = shapely.linestrings(np.stack([start, end], axis=1))
    return lines


def objects(values: Iterable[Any]) -> Array:
    """Return values as an array of objects; numpy would else look into shapes and sequences."""
    held: Array = np.array([*values, None], dtype=object)[:-1]
    return held


def is_first(ordered: Array) -> Array:
    """Return the mask of the first of each group of equal values that lie side by side."""
    ordered = np.asarray(ordered)
    first = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    return first


def unique_rows(rows: Array) -> tuple[Array, Array, Array]:
    """Return distinct rows in order of their columns, the first index of each, and each row's.

    As ``np.unique(rows, axis=0, return_index=True, return_inverse=True)``, which compares rows as
    records: slower, and no other thread runs meanwhile, so that a window would stand still.
    """
    rows = np.asarray(rows)
    order = np.lexsort(rows.T[::-1])
    ordered = rows[order]
    new = np.ones(len(rows), bool)
    new[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    inverse = np.empty(len(rows), np.intp)
    inverse[order] = np.cumsum(new) - 1
    return ordered[new], order[new], inverse


def is_hole(part: Array) -> Array:
    """Return the mask of holes among rings, of which the first of each polygon is its shell.

    `part` is the index of each ring's polygon, as of ``shapely.get_rings(…, return_index=True)``.
    """
    return ~is_first(part)


def total_bounds(geometries: Array) -> Array:
    """Return ``shapely.total_bounds`` of an array, in a quarter of the time."""
    west, south, east, north = shapely.bounds(geometries).reshape(-1, 4).T
    if not len(west):
        return np.full(4, np.nan)
    least, most = np.fmin.reduce, np.fmax.reduce
    return np.array([least(west), least(south), most(east), most(north)])


def is_drawn(geometries: Array) -> Array:
    """Tell which geometries are neither missing nor empty."""
    drawn: Array = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    return drawn


def members_of(collection: shapely.Geometry) -> Array:
    """Return the members of one collection (`get_parts` takes five times as long for one)."""
    found: Array = shapely.get_geometry(
        collection, np.arange(shapely.get_num_geometries(collection))
    )
    return found


def polygons_in(geometry: shapely.Geometry) -> Array:
    """Return the polygons of a geometry that hold ground, of collections within it too."""
    parts: Array = shapely.get_parts(np.array([geometry], dtype=object))
    while (shapely.get_type_id(parts) > 3).any():
        parts = shapely.get_parts(parts)
    whole: Array = parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)]
    return whole
