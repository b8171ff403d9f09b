# SPDX-License-Identifier: GPL-2.0-or-later
"""Digests of values: two of them are alike only where every bit is."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import weakref
from collections.abc import Callable, Sequence
from operator import is_
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from .arrays import Array
from .columns import LongColumn, SpooledColumn
from .early_days import EarlyDay
from .shelf import KeptShapes
from .spool import SpooledShapes, can_lie

#: CRS by who they are: to tell whether two are alike takes their texts, which take long
_wkts: dict[int, tuple[CRS, str]] = {}
_MANY = 64


def wkt_of(crs: CRS) -> str:
    """Return a CRS as a text that brings it back."""
    place = id(crs)
    # another thread may clear them at any moment
    known = _wkts.get(place)
    if known is None:
        if len(_wkts) >= _MANY:
            _wkts.clear()
        known = _wkts[place] = (crs, str(crs.to_wkt()))
    return known[1]


class Digests:
    """Digests of arrays of geometries, each taken once for as long as the array lives.

    An array is known by who it is and by the geometries that stand in it, which never change: one
    that was replaced, or whose geometries were, is taken anew.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[weakref.ref[Any], Array | None, bytes]] = {}

    def of(self, value: Array | SpooledShapes) -> bytes:
        """Return the digest of the geometries of an array."""
        if isinstance(value, KeptShapes):
            return value.digest
        place = id(value)
        one, held, found = self._known.get(place, (None, None, b""))
        if one is not None and one() is value and (held is None or _same(held, value)):
            return found
        shapes = value.array if isinstance(value, SpooledShapes) else value
        found = digest(shapely.to_wkb(shapes.ravel()).tolist(), known=self)
        self.know(value, found)
        return found

    def know(self, value: Array | SpooledShapes, found: bytes) -> None:
        """Take note of the digest of an array."""
        # what lies in a file cannot be changed through the array that stands in for it
        held = None if isinstance(value, SpooledShapes) else value.copy()
        known, place = self._known, id(value)
        gone = weakref.ref(value, lambda one: _forget(known, place, one))
        known[place] = (gone, held, found)


def _forget(known: dict[int, Any], place: int, gone: weakref.ref[Any]) -> None:
    """Drop an array that is gone, unless another one has its place already."""
    if place in known and known[place][0] is gone:
        del known[place]


def _same(held: Array, value: Any) -> bool:
    return held.shape == value.shape and all(map(is_, held.flat, value.flat))


class _Taking:
    """A digest that is being taken."""

    def __init__(self, known: Digests) -> None:
        self.known = known
        self.taken = hashlib.blake2b(digest_size=20)
        self.take = self.taken.update


def digest(*parts: Any, known: Digests | None = None) -> bytes:
    """Return a digest of values: two of them are alike only where every bit is.

    Parameters
    ----------
    known : Digests, optional
        Spares taking those of arrays that were taken before; the digest is the same.

    Raises
    ------
    TypeError
        If a value is of a kind that has no digest.
    """
    to = _Taking(Digests() if known is None else known)
    for part in parts:
        _feed(to, part)
    return to.taken.digest()


def repeated(rows: Sequence[tuple[Any, ...]], known: Digests | None = None) -> Array:
    """Tell of each row whether it is the one before it to the last bit; of the first it is not.

    Parameters
    ----------
    rows : sequence of tuple
        Values that have a digest, and an array of geometries last. Digests are taken only where
        the geometries do not tell two rows apart at a glance: they take as long as to write them.
    known : Digests, optional
        As of `digest`.
    """
    taken: dict[int, bytes] = {}

    def of(row: int) -> bytes:
        if row not in taken:
            taken[row] = digest(*rows[row], known=known)
        return taken[row]

    found = np.zeros(len(rows), dtype=bool)
    for row in range(1, len(rows)):
        may_be = _may_equal(rows[row - 1][-1], rows[row][-1])
        found[row] = may_be and of(row - 1) == of(row)
    return found


def _may_equal(one: Array | SpooledShapes, two: Array | SpooledShapes) -> bool:
    """Tell whether two arrays of geometries look alike; what lies in a file is not read for it."""
    if one.shape != two.shape:
        return False
    if isinstance(one, SpooledShapes) or isinstance(two, SpooledShapes):
        return _vertices(one) == _vertices(two)
    return bool(shapely.equals_exact(one, two).all())


def _vertices(shapes: Array | SpooledShapes) -> int:
    if isinstance(shapes, SpooledShapes):
        return shapes.vertices
    return int(shapely.get_num_coordinates(shapes).sum())


def _feed(to: _Taking, value: Any) -> None:
    kind = type(value)
    feed = _feeders.get(kind)
    if feed is None:
        feed = _feeders[kind] = _feeder(kind)
    feed(to, value)


#: what feeds values of a kind that was met before
_feeders: dict[type, Callable[[_Taking, Any], None]] = {}


def _feeder(kind: type) -> Callable[[_Taking, Any], None]:
    """Return what feeds values of a kind into a digest."""
    for kinds, feed in _FEEDS:
        if issubclass(kind, kinds):
            return feed
    if not dataclasses.is_dataclass(kind):
        raise TypeError(f"{kind.__name__} has no digest")
    # what two equal values may differ in is only remembered, and no result depends on it
    names = [field.name for field in dataclasses.fields(kind) if field.compare]

    def feed_fields(to: _Taking, value: Any) -> None:
        _feed(to, kind.__qualname__)
        for name in names:
            _feed(to, getattr(value, name))

    return feed_fields


def _feed_plain(to: _Taking, value: Any) -> None:
    text = f"{type(value).__name__} {value!r}".encode("utf-8", "surrogatepass")
    to.take(b"v%d:" % len(text) + text)


def _feed_bytes(to: _Taking, value: bytes) -> None:
    to.take(b"b%d:" % len(value) + bytes(value))


def _feed_list(to: _Taking, value: Any) -> None:
    to.take(b"l%d:" % len(value))
    for one in value:
        _feed(to, one)


def _feed_form(to: _Taking, value: Array | SpooledShapes) -> None:
    form = f"{value.dtype.str} {value.shape}".encode()
    to.take(b"f%d:" % len(form) + form)


def _feed_array(to: _Taking, value: Array) -> None:
    _feed_form(to, value)
    if value.dtype != object:
        _feed(to, value.tobytes())
    elif can_lie(value):
        _feed(to, to.known.of(value))
    else:
        _feed(to, value.ravel().tolist())


def _feed_spooled(to: _Taking, value: SpooledShapes) -> None:
    """Take it as the array that it stands in for."""
    _feed_form(to, value)
    _feed(to, to.known.of(value))


#: kinds of values, and how each goes into a digest; numpy's numbers are no Python numbers here
_FEEDS: tuple[tuple[Any, Callable[[_Taking, Any], None]], ...] = (
    (np.generic, lambda to, value: _feed(to, (str(value.dtype), value.item()))),
    ((type(None), bool, int, float, complex, str, dt.date, dt.timedelta, EarlyDay), _feed_plain),
    ((bytes, bytearray), _feed_bytes),
    ((list, tuple), _feed_list),
    (dict, lambda to, value: _feed(to, ("dict", list(value.items())))),
    (Array, _feed_array),
    (SpooledShapes, _feed_spooled),
    ((LongColumn, SpooledColumn), lambda to, value: _feed_array(to, value.array)),
    (shapely.Geometry, lambda to, value: _feed(to, _raw(value))),
    (CRS, lambda to, value: _feed(to, wkt_of(value))),
)


def _raw(one: shapely.Geometry) -> bytes:
    return b"".join([one.geom_type.encode(), shapely.to_wkb(one)])
