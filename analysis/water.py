# SPDX-License-Identifier: GPL-2.0-or-later
"""Pockets that lie on water are marked, and come after those on land."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import shapely

from .gapmodel import GapResult, Pockets

#: A pocket with less than this share of its area on land lies on water.
LEAST_LAND = 0.5


def land_shares(polygons: np.ndarray, land: np.ndarray) -> np.ndarray:
    """Return the share of each polygon's area that is land, both in degrees.

    A ratio of areas within one small place: degrees do for it, as the scale cancels.
    """
    shares = np.zeros(len(polygons))
    tree = shapely.STRtree(land)
    for i, polygon in enumerate(polygons):
        near = tree.query(polygon, predicate="intersects")
        dry = shapely.area(shapely.intersection(polygon, shapely.union_all(land[near])))
        shares[i] = dry / polygon.area if polygon.area > 0.0 else 1.0
    return shares


def mark_on_water(result: GapResult, land: np.ndarray) -> GapResult:
    """Return pockets found by search with `on_water` set, and those on water ranked last.

    Parameters
    ----------
    result : GapResult
    land : ndarray of shapely polygons, in degrees
    """
    pockets = result.pockets
    drawn = np.array([one is not None for one in pockets.geometry], bool)
    wet = np.zeros(len(pockets), bool)
    wet[drawn] = land_shares(pockets.geometry[drawn], land) < LEAST_LAND
    order = np.argsort(wet, kind="stable")
    marked = _reordered(replace(pockets, on_water=wet), order)
    marked = replace(marked, rank=np.arange(1, len(order) + 1))
    place = np.empty(len(order), int)
    place[order] = np.arange(len(order))
    moved = place[result.lines.pocket] if len(result.lines) else result.lines.pocket
    line_order = np.argsort(moved, kind="stable")
    lines = replace(result.lines, pocket=moved)
    lines = replace(
        lines, **{one.name: getattr(lines, one.name)[line_order] for one in fields(lines)}
    )
    return replace(result, pockets=marked, lines=lines)


def _reordered(pockets: Pockets, order: np.ndarray) -> Pockets:
    columns = {}
    for one in fields(pockets):
        column = getattr(pockets, one.name)
        if isinstance(column, tuple):
            columns[one.name] = tuple(column[i] for i in order)
        else:
            columns[one.name] = column[order]
    return replace(pockets, **columns)
