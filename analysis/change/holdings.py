# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of many small pieces of ground each actor of a map holds."""

from __future__ import annotations

import numpy as np
import shapely

from ..base.arrays import Array
from ..control.control_map import ControlMap
from ..geometry.shared import shared_area

#: a part of the map has no more vertices; and a piece with more is asked of whole actors
_PART, _LARGE = 96, 2_000
#: as often a part is halved: vertices that lie on one another stay together
_DEPTH = 48


class Holdings:
    """The ground of a map without overlaps, cut into parts, to be asked in the plane of its CRS."""

    def __init__(self, control: ControlMap) -> None:
        self._control = control
        parts, row = _small_parts(control)
        self._parts, self._actors = parts, control.actors[row]
        self._tree = shapely.STRtree(parts)
        shapely.prepare(parts)

    def areas_of(self, pieces: Array, actors: Array) -> Array:
        """Return how much of each piece an actor holds; ``""`` is nobody."""
        found = np.zeros(len(pieces))
        large = shapely.get_num_coordinates(pieces) > _LARGE
        for row in np.flatnonzero(large):
            mine = self._control.actors == actors[row] if actors[row] else slice(None)
            whole = self._control.geometries[mine]
            found[row] = shared_area(pieces[row], whole).sum()
        small = np.flatnonzero(~large)
        piece, part = self._tree.query(pieces[small], predicate="intersects")
        piece = small[piece]
        mine = (self._actors[part] == actors[piece]) | (actors[piece] == "")
        piece, part = piece[mine], part[mine]
        shared = shapely.area(pieces[piece])
        # most pieces lie in one part, and an overlay takes ten times as long as to see that
        cut = ~shapely.contains_properly(self._parts[part], pieces[piece])
        shared[cut] = shared_area(pieces[piece[cut]], self._parts[part[cut]])
        found += np.bincount(piece, weights=shared, minlength=len(pieces))
        return np.where(actors == "", shapely.area(pieces) - found, found)


def _small_parts(control: ControlMap) -> tuple[Array, Array]:
    """Return the map in parts of few vertices, and the row that each is of."""
    parts, row = shapely.get_parts(control.geometries, return_index=True)
    done: list[tuple[Array, Array]] = []
    for depth in range(_DEPTH):
        large = shapely.get_num_coordinates(parts) > (_PART if depth < _DEPTH - 1 else np.inf)
        done.append((parts[~large], row[~large]))
        if not large.any():
            break
        parts, row = _halves(parts[large], row[large])
    return np.concatenate([one for one, _ in done]), np.concatenate([one for _, one in done])


def _halves(parts: Array, row: Array) -> tuple[Array, Array]:
    """Return parts cut across at the middle of their longer side, and the row that each is of."""
    left, bottom, right, top = shapely.bounds(parts).T
    wide = right - left > top - bottom
    x, y = (left + right) / 2.0, (bottom + top) / 2.0
    first = shapely.box(left, bottom, np.where(wide, x, right), np.where(wide, top, y))
    second = shapely.box(np.where(wide, x, left), np.where(wide, bottom, y), right, top)
    cut = shapely.intersection(np.concatenate([parts, parts]), np.concatenate([first, second]))
    found, of = shapely.get_parts(cut, return_index=True)
    polygons = shapely.get_type_id(found) == 3
    return found[polygons], np.concatenate([row, row])[of[polygons]]
