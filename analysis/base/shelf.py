# SPDX-License-Identifier: GPL-2.0-or-later
"""Arrays of geometries that lie in the file of a cache, and are read when somebody uses them.

Most of a series is not looked at on a day that adds one to it: that an array is the same as before
is told by its digest, and where it lies by its bounds.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

import numpy as np
import shapely

from .arrays import Array, total_bounds
from .errors import SalientError
from .spool import SpooledShapes, shapes_of, unpacked

#: how many vertices an array has, and its bounds
Measures = tuple[int, tuple[float, ...]]
#: as many arrays that were used last are at hand
_AT_HAND = 6


class ShapesLostError(SalientError):
    """An array that was kept cannot be had from the file: the work has to begin anew.

    Attributes
    ----------
    busy : bool
        Whether the file is only locked by another program, and what stands in it is as it was.
    """

    busy = False


class KeptShapes(SpooledShapes):
    """An array of geometries in the file of a cache."""

    def __init__(
        self, shelf: Shelf, digest: bytes, shape: tuple[int, ...], measures: Measures
    ) -> None:
        super().__init__(shelf, digest, shape, measures[0])
        self.digest, self.bounds = digest, measures[1]


class Shelf:
    """Reads arrays from the file of a cache, which it holds open from the first to the last.

    Parameters
    ----------
    connect : callable
        Opens the file, for any thread.
    check : callable
        Returns the digest of geometries given as WKB.
    """

    def __init__(
        self, connect: Callable[[], sqlite3.Connection], check: Callable[[list[Any]], bytes]
    ) -> None:
        self._connect, self._check = connect, check
        self._file: sqlite3.Connection | None = None
        self._hand: OrderedDict[bytes, Array] = OrderedDict()
        self._lock = threading.Lock()

    def read(self, place: bytes) -> Array:
        """Return the geometries of a digest, as an array of one dimension.

        Raises
        ------
        ShapesLostError
            If they are not there any more, or not what was written.
        """
        with self._lock:
            if place not in self._hand:
                try:
                    self._file = self._file or self._connect()
                    self._hand[place] = fetched(self._file, place, self._check)
                except sqlite3.Error as error:
                    raise _unread(error) from error
                while len(self._hand) > _AT_HAND:
                    self._hand.popitem(last=False)
            self._hand.move_to_end(place)
            return self._hand[place].copy()

    def close(self) -> None:
        """Let the file go; the next array opens it again."""
        with self._lock:
            if self._file is not None:
                self._file.close()
            self._file = None
            self._hand.clear()


def _unread(error: sqlite3.Error) -> ShapesLostError:
    """Return the error of an array that could not be read."""
    said = str(error)
    # only Python 3.11 tells the number of an error
    if isinstance(error, sqlite3.OperationalError) and ("locked" in said or "busy" in said):
        lost = ShapesLostError("Another program is writing to the cache ({reason}).", reason=said)
        lost.busy = True
        return lost
    return ShapesLostError("The cache cannot be read ({reason}).", reason=said)


def fetched(file: sqlite3.Connection, place: bytes, check: Callable[[list[Any]], bytes]) -> Array:
    """Return the geometries of a digest.

    Raises
    ------
    ShapesLostError
        If they are not there, or not what was written.
    """
    row = file.execute("SELECT wkb FROM shapes WHERE digest = ?", (place,)).fetchone()
    try:
        raw = unpacked(row[0])
        if check(raw) == place:
            return shapes_of(raw, (len(raw),))
    except (TypeError, ValueError, IndexError, shapely.errors.ShapelyError):
        pass  # it is said below
    raise ShapesLostError("An array of geometries is not in the file any more, or broken.")


def measures_of(shapes: Array) -> Measures:
    """Return what a kept array says of itself."""
    bounds = tuple(total_bounds(shapes).tolist())
    return int(shapely.get_num_coordinates(shapes).sum()), bounds


def bounds_of(shapes: Array | SpooledShapes) -> Array:
    """Return `shapely.total_bounds`, of a kept array without reading it."""
    if isinstance(shapes, KeptShapes):
        return np.array(shapes.bounds)
    return total_bounds(np.asarray(shapes))


def surely_differ(one: Any, other: Any) -> bool:
    """Tell whether two arrays hold other coordinates, as far as is known without reading them."""
    kept = isinstance(one, KeptShapes) and isinstance(other, KeptShapes)
    return kept and (one.vertices, one.bounds) != (other.vertices, other.bounds)


def surely_same(one: Any, other: Any) -> bool:
    """Tell whether two arrays are the same to the last bit, without reading them."""
    kept = isinstance(one, KeptShapes) and isinstance(other, KeptShapes)
    return kept and (one.digest, one.shape) == (other.digest, other.shape)
