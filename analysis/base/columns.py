# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of long series, which lie in a file: some thousand rows a date are gigabytes over years.

To the rest of the program they are arrays. What asks for a whole one has it in memory as long as it
holds it; what goes by `portions` has a part at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

import numpy as np
import shapely
from numpy.lib.mixins import NDArrayOperatorsMixin

from .arrays import Array, objects

#: as many distinct values a column of objects may have to be written as their numbers
_CODES = 256
#: as many rows are worked on at a time, and vertices of their geometries
_ROWS, _VERTICES = 20_000, 1_000_000


class StandIn:
    """What stands for an array that lies in a file, and is given to numpy and shapely as it is.

    Each kind has `array`, `shape` and `dtype`, and `vertices`, how many its geometries have; what
    numpy's arrays have besides is the array's.
    """

    __slots__ = ()

    array: Any
    shape: tuple[int, ...]
    vertices: int

    def __array__(self, dtype: Any = None, copy: Any = None) -> Array:
        whole: Array = self.array
        return whole if dtype is None else whole.astype(dtype, copy=False)

    def __len__(self) -> int:
        return self.shape[0]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.array)

    def __getitem__(self, rows: Any) -> Any:
        return self.array[rows]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.array, name)

    def __reduce__(self) -> Any:
        # a worker or a cache is given the values: it may be a machine that has no such file
        return self.array.__reduce__()


class LongColumn(StandIn, NDArrayOperatorsMixin):
    """A column of which each piece is an array, or stands for one in a file.

    It can be given to numpy and shapely, reckoned with, indexed and iterated as the array itself.
    """

    def __init__(self, pieces: Sequence[Any]) -> None:
        self._pieces = [one for one in pieces if len(one)] or list(pieces[:1])
        self._ends = np.cumsum([len(one) for one in self._pieces])
        self.shape, self.ndim = (int(self._ends[-1]),), 1
        self.dtype = np.dtype(self._pieces[0].dtype)

    @property
    def array(self) -> Array:
        """The whole column; a change of this array is not kept."""
        return np.concatenate([np.asarray(one) for one in self._pieces])

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **given: Any) -> Any:
        alone = sum(np.ndim(one) > 0 for one in inputs) == 1
        if alone and method == "__call__" and ufunc.nout == 1 and not given:
            pieces = (np.asarray(one) for one in self._pieces)
            return np.concatenate(
                [ufunc(*(own if one is self else one for one in inputs)) for own in pieces]
            )
        whole = [np.asarray(one) if isinstance(one, LongColumn) else one for one in inputs]
        return getattr(ufunc, method)(*whole, **given)

    def __iter__(self) -> Iterator[Any]:
        return (value for one in self._pieces for value in np.asarray(one))

    def __getitem__(self, rows: Any) -> Any:
        if isinstance(rows, (int, np.integer)):
            row = range(len(self))[rows]
            piece = int(np.searchsorted(self._ends, row, side="right"))
            return self._pieces[piece][row - self._start(piece)]
        wanted = np.arange(len(self))[rows]
        found = np.empty(len(wanted), self.dtype)
        piece = np.searchsorted(self._ends, wanted, side="right")
        order = np.argsort(piece, kind="stable")
        numbers, begin = np.unique(piece[order], return_index=True)
        for number, mine in zip(numbers, np.split(order, begin[1:])):
            found[mine] = np.asarray(self._pieces[number])[wanted[mine] - self._start(number)]
        return found

    def _start(self, piece: int) -> int:
        return int(self._ends[piece - 1]) if piece else 0

    def ends(self) -> Array:
        """Return the row at which each piece ends."""
        return self._ends

    def drawn(self) -> Array:
        """Return how many vertices the geometries of each piece have."""
        return np.array([_vertices(one) for one in self._pieces])


class SpooledColumn(StandIn, NDArrayOperatorsMixin):
    """An array of numbers, or of few distinct objects, that is read from a file when it is used."""

    __slots__ = ("_place", "_spool", "_words", "dtype", "shape")

    def __init__(self, spool: Any, values: Array) -> None:
        self.shape, self.dtype = values.shape, values.dtype
        self._words: tuple[Any, ...] | None = None
        if values.dtype == object:
            known: dict[Any, int] = {}
            codes = [known.setdefault((type(one), one), len(known)) for one in values]
            values = np.array(codes, np.uint8)
            self._words = spool.shared(tuple(known))
        self._spool, self._place = spool, spool.put(values.tobytes())

    @property
    def ndim(self) -> int:
        """Of how many dimensions it is."""
        return len(self.shape)

    @property
    def array(self) -> Array:
        """The values; a change of this array is not kept."""
        data = self._spool.get(self._place)
        if self._words is None:
            return np.frombuffer(bytearray(data), self.dtype).reshape(self.shape)
        words = objects(one for _, one in self._words)
        return words[np.frombuffer(data, np.uint8)]

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **given: Any) -> Any:
        whole = [one.array if isinstance(one, SpooledColumn) else one for one in inputs]
        return getattr(ufunc, method)(*whole, **given)


def _vertices(piece: Any) -> int:
    if isinstance(piece, StandIn):
        return piece.vertices
    return int(shapely.get_num_coordinates(piece).sum()) if piece.dtype == object else 0


def can_be_coded(values: Array) -> bool:
    """Tell whether objects are plain and few, so that they may stand as numbers in a file."""
    try:
        kinds = {(type(one), one) for one in values}
    except TypeError:  # what has no hash
        return False
    plain = not any(issubclass(kind, shapely.Geometry) for kind, _ in kinds)
    return plain and values.ndim == 1 and len(kinds) <= _CODES


def joined(pieces: Sequence[Any]) -> Array:
    """Return columns as one; where a piece lies in a file, all stay where they are."""
    if all(isinstance(one, np.ndarray) for one in pieces):
        return np.concatenate(pieces)
    # to the rest of the program it is that array
    return cast("Array", LongColumn(pieces))


def portions(*columns: Any, vertices: int = 0) -> Iterator[slice]:
    """Yield the rows of columns of one length, in parts that memory has room for.

    `vertices`: of no more than so many, but for one date's, where that is less than is usual.
    """
    most = vertices or _VERTICES
    long = [one for one in columns if isinstance(one, LongColumn)]
    count = len(columns[0])
    ends = long[0].ends() if long else np.array([count])
    drawn = np.cumsum(long[0].drawn() if long else [0])
    begin = piece = 0
    while begin < count:
        room = (int(drawn[piece - 1]) if piece else 0) + most
        last = min(
            np.searchsorted(ends, begin + _ROWS, side="right"),
            np.searchsorted(drawn, room, side="right"),
        )
        piece = max(int(last), piece + 1)
        end = int(ends[piece - 1])
        yield slice(begin, end)
        begin = end
