# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries of long series that lie in a file, so that memory does not grow with the dates.

A series of years does not fit into memory, and no measure needs more than a few of its maps at a
time. A spool keeps the first geometries that it is given as they are, and writes the others to a
temporary file; they are read again whenever somebody asks for them, to the same last bit.
"""

from __future__ import annotations

import dataclasses
import hashlib
import tempfile
import threading
import weakref
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import Any, Optional, TypeVar, cast

import numpy as np
import shapely

from .arrays import Array
from .columns import SpooledColumn, StandIn, can_be_coded
from .errors import InputError

T = TypeVar("T")

#: as many vertices stay in memory as they are: 50 MB; a geometry takes as much as so many
IN_MEMORY = 2_000_000
_GEOMETRY = 20
#: an array with fewer is not worth a place in the file
_SMALL = 100
#: as many arrays that were read last are at hand
_AT_HAND = 4
_RING = 2


def shapes_of(raw: list[bytes | None], shape: tuple[int, ...]) -> Array:
    """Return an array of geometries of their WKB; None stays None."""
    made = shapely.from_wkb(np.array([*raw, None], dtype=object)[:-1])
    return np.asarray(made, dtype=object).reshape(shape)


class SpooledShapes(StandIn):
    """An array of geometries that is read from a file whenever it is used.

    It can be given to numpy and shapely, indexed and iterated as the array itself.
    """

    def __init__(self, spool: Any, place: Any, shape: tuple[int, ...], vertices: int) -> None:
        self._spool, self._place, self.shape, self.vertices = spool, place, shape, vertices
        self.dtype = np.dtype(object)

    @property
    def array(self) -> Array:
        """The geometries; a change of this array is not kept."""
        shapes: Array = self._spool.read(self._place)
        return shapes.reshape(self.shape)

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        # a worker is sent the geometries: it may be a machine that has no such file
        return shapes_of, (shapely.to_wkb(self.array.ravel()).tolist(), self.shape)


class Spool:
    """A temporary file of geometries; it is gone when nobody holds anything of it any more.

    Parameters
    ----------
    in_memory : int
        How many vertices stay in memory before anything is written.
    columns : bool
        Whether `lean` takes other arrays than those of geometries, too; two values are a vertex.
    """

    def __init__(self, in_memory: int = IN_MEMORY, *, columns: bool = False) -> None:
        self._room, self._columns = in_memory, columns
        self._words: dict[tuple[Any, ...], tuple[Any, ...]] = {}
        self._file: Any = None
        self._known: dict[bytes, tuple[int, int]] = {}
        self._hand: OrderedDict[tuple[int, int], Array] = OrderedDict()
        self._lock = threading.Lock()

    def shapes(self, array: Array) -> Array:
        """Return an array of geometries, or what stands in for it and lies in the file."""
        if isinstance(array, SpooledShapes) or not can_lie(array):
            return array
        count = int(shapely.get_num_coordinates(array).sum())
        if count < _SMALL:
            return array
        room = count + _GEOMETRY * array.size
        if room <= self._room:
            self._room -= room
            return array
        place = self._written(shapely.to_wkb(array.ravel()).tolist())
        # to the rest of the program it is that array
        return cast("Array", SpooledShapes(self, place, array.shape, count))

    def lean(self, value: T) -> T:
        """Return a result whose arrays of geometries, at any depth, went through `shapes`."""
        return cast("T", self._lean(value))

    def _column(self, values: Array) -> Any:
        """Return an array of anything else than geometries, or what stands in for it."""
        if not self._columns or values.size < _SMALL:
            return values
        if values.dtype == object and not can_be_coded(values):
            return values
        if values.size <= 2 * self._room:
            self._room -= values.size // 2
            return values
        return SpooledColumn(self, values)

    def _lean(self, value: Any) -> Any:
        if isinstance(value, np.ndarray):
            found = self.shapes(value) if value.dtype == object else value
            return self._column(value) if found is value else found
        if isinstance(value, dict):
            return {name: self._lean(one) for name, one in value.items()}
        if type(value) in (list, tuple):
            return type(value)(self._lean(one) for one in value)
        if not dataclasses.is_dataclass(value) or isinstance(value, type):
            return value
        changed = {}
        for name in _names_of(type(value)):
            old = getattr(value, name)
            new = self._lean(old)
            if isinstance(new, _STAND_INS) or (new is not old and _holds(new)):
                changed[name] = new
        return dataclasses.replace(value, **changed) if changed else value

    def shared(self, words: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return equal things as the same ones."""
        return self._words.setdefault(words, words)

    def _written(self, raw: list[bytes | None]) -> tuple[int, int]:
        data = packed(raw)
        key = hashlib.blake2b(data, digest_size=16).digest()
        with self._lock:
            # most days most of a map is drawn as the day before
            if key not in self._known:
                self._known[key] = self._appended(data)
            return self._known[key]

    def _appended(self, data: bytes) -> tuple[int, int]:
        with _on_disk():
            if self._file is None:
                self._file = _file_of(self)
            start: int = self._file.seek(0, 2)
            self._file.write(data)
        return start, len(data)

    def put(self, data: bytes) -> tuple[int, int]:
        """Write something, and return its place."""
        with self._lock:
            return self._appended(data)

    def get(self, place: tuple[int, int]) -> bytes:
        """Return what stands at a place of the file."""
        with self._lock, _on_disk():
            self._file.seek(place[0])
            return cast("bytes", self._file.read(place[1]))

    def read(self, place: tuple[int, int]) -> Array:
        """Return the geometries at a place of the file."""
        with self._lock:
            if place not in self._hand:
                with _on_disk():
                    self._file.seek(place[0])
                    data = self._file.read(place[1])
                self._hand[place] = _parsed(data)
                while len(self._hand) > _AT_HAND:
                    self._hand.popitem(last=False)
            self._hand.move_to_end(place)
            return self._hand[place].copy()


class Blobs(Sequence[Optional[bytes]]):
    """A list of bytes, or None, of which the first stay in memory and the others lie in a file.

    Parameters
    ----------
    in_memory : int
        How many bytes stay in memory before anything is written.
    """

    def __init__(self, in_memory: int = 16 * IN_MEMORY) -> None:
        self._room = in_memory
        self._held: list[bytes | tuple[int, int] | None] = []
        self._file: Any = None

    def append(self, one: bytes | None) -> None:
        """Add one at the end."""
        size = 0 if one is None else len(one)
        if one is None or size <= self._room:
            self._room -= size
            self._held.append(one)
            return
        with _on_disk():
            if self._file is None:
                self._file = _file_of(self)
            self._held.append((self._file.seek(0, 2), size))
            self._file.write(one)

    def __len__(self) -> int:
        return len(self._held)

    def __getitem__(self, row: Any) -> Any:
        one = self._held[row]
        if not isinstance(one, tuple):
            return one
        with _on_disk():
            self._file.seek(one[0])
            return bytes(self._file.read(one[1]))

    def __iter__(self) -> Iterator[bytes | None]:
        return (self[row] for row in range(len(self)))


def _file_of(owner: Spool | Blobs) -> Any:
    """Return a temporary file that is closed as soon as its owner is gone."""
    file = tempfile.TemporaryFile(prefix="salient-")  # noqa: SIM115 - it lives as long as the owner
    weakref.finalize(owner, _close, file)
    return file


def _close(file: Any) -> None:
    with suppress(OSError):  # what a full disk has not taken is needed no more
        file.close()


@contextmanager
def _on_disk() -> Iterator[None]:
    """Say what to do where the system's temporary folder takes no more, or is not there."""
    try:
        yield
    except OSError as error:
        raise InputError(
            "What is too long for the memory cannot be kept in the system's temporary folder: "
            "{why}. Make room there, or let TMPDIR name another folder, and run again.",
            why=error.strerror or error,
        ) from error


def can_lie(array: Array) -> bool:
    """Tell whether an array holds geometries, or None, and that WKB brings all of them back."""
    if not array.size or array.dtype != object:
        return False
    whole = all(one is None or isinstance(one, shapely.Geometry) for one in array.flat)
    # a ring comes back as a line
    return whole and not (shapely.get_type_id(array) == _RING).any()


@lru_cache(maxsize=256)
def _names_of(kind: type[Any]) -> tuple[str, ...]:
    """Return what a dataclass is made of, nothing where it makes some of it by itself."""
    fields = dataclasses.fields(kind)
    return tuple(one.name for one in fields) if all(one.init for one in fields) else ()


def _holds(value: Any) -> bool:
    """Tell whether something has a part that lies in a file."""
    if isinstance(value, dict):
        return any(_holds(one) for one in value.values())
    if isinstance(value, (list, tuple)):
        return any(_holds(one) for one in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return any(_holds(getattr(value, field.name)) for field in dataclasses.fields(value))
    return isinstance(value, _STAND_INS)


_STAND_INS = (SpooledShapes, SpooledColumn)


def packed(raw: list[bytes | None]) -> bytes:
    """Return the WKB of geometries as one piece."""
    sizes = np.array([-1 if one is None else len(one) for one in raw], dtype=np.int64)
    return b"".join((np.int64(len(raw)).tobytes(), sizes.tobytes(), *filter(None, raw)))


def unpacked(data: bytes) -> list[bytes | None]:
    """Return the WKB of geometries that were packed."""
    count = int(np.frombuffer(data, np.int64, 1)[0])
    sizes = np.frombuffer(data, np.int64, count, offset=8)
    raw: list[bytes | None] = []
    at = 8 * (count + 1)
    for size in sizes.tolist():
        raw.append(None if size < 0 else data[at : at + size])
        at += max(size, 0)
    return raw


def _parsed(data: bytes) -> Array:
    raw = unpacked(data)
    return shapes_of(raw, (len(raw),))
