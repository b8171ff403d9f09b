# SPDX-License-Identifier: GPL-2.0-or-later
"""Results kept by all that they depend on, so that a day more costs that day.

A result's key is a digest of its inputs to the last bit, of the options, of this code and of the
versions of the libraries. What changed has another key and is worked out anew; nothing is ever
updated, so that the file can be deleted at any time, and two programs can share it.

The file is read as data: only arrays, geometries, dates and the analysis' own records are made of
it, and whatever else stands in it is passed over.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import io
import pickle  # nosec B403 - reading is held to the names that `_Reader` lists
import sqlite3
import weakref
from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import is_
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from .arrays import Array
from .early_days import EarlyDay
from .errors import InputError
from .fingerprint import DECISIVE, fingerprint
from .spool import Spool, SpooledShapes, can_lie, shapes_of

NAME = "salient-cache.sqlite"
#: of the way that results are written down
_FORM = "2"
#: an entry that no run has asked for in so many days is dropped
_DAYS = 90
_WAIT_S = 10.0
_AT_ONCE = 500


@lru_cache(maxsize=64)
def _wkt(crs: CRS) -> str:
    return str(crs.to_wkt())


@lru_cache(maxsize=64)
def _crs(wkt: str) -> CRS:
    return CRS.from_wkt(wkt)


class Digests:
    """Digests of arrays of geometries, each taken once for as long as the array lives.

    An array is known by who it is and by the geometries that stand in it, which never change: one
    that was replaced, or whose geometries were, is taken anew.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[weakref.ref[Any], Array | None, bytes]] = {}

    def of(self, value: Array | SpooledShapes) -> bytes:
        """Return the digest of the geometries of an array."""
        place = id(value)
        one, held, found = self._known.get(place, (None, None, b""))
        if one is not None and one() is value and (held is None or _same(held, value)):
            return found
        # what lies in a file cannot be changed through the array that stands in for it
        held = None if isinstance(value, SpooledShapes) else value.copy()
        shapes = value.array if isinstance(value, SpooledShapes) else value
        found = digest(shapely.to_wkb(shapes.ravel()).tolist(), known=self)
        known = self._known
        gone = weakref.ref(value, lambda one: _forget(known, place, one))
        known[place] = (gone, held, found)
        return found


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


def _feed(to: _Taking, value: Any) -> None:
    for kinds, feed in _FEEDS:
        if isinstance(value, kinds):
            feed(to, value)
            return
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"{type(value).__name__} has no digest")
    _feed(to, type(value).__qualname__)
    for field in dataclasses.fields(value):
        # what two equal values may differ in is only remembered, and no result depends on it
        if field.compare:
            _feed(to, getattr(value, field.name))


def _feed_plain(to: _Taking, value: Any) -> None:
    text = f"{type(value).__name__} {value!r}".encode("utf-8", "surrogatepass")
    to.take(b"v%d:" % len(text) + text)


def _feed_bytes(to: _Taking, value: bytes) -> None:
    to.take(b"b%d:" % len(value) + bytes(value))


def _feed_list(to: _Taking, value: Any) -> None:
    to.take(b"l%d:" % len(value))
    for one in value:
        _feed(to, one)


def _feed_array(to: _Taking, value: Array) -> None:
    _feed(to, (str(value.dtype), list(value.shape)))
    if value.dtype != object:
        _feed(to, value.tobytes())
    elif can_lie(value):
        _feed(to, to.known.of(value))
    else:
        _feed(to, value.ravel().tolist())


def _feed_spooled(to: _Taking, value: SpooledShapes) -> None:
    """Take it as the array that it stands in for."""
    _feed(to, (str(value.dtype), list(value.shape)))
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
    (shapely.Geometry, lambda to, value: _feed(to, _raw(value))),
    (CRS, lambda to, value: _feed(to, _wkt(value))),
)


def _is_shapes(value: Array) -> bool:
    """Tell whether an array holds geometries that WKB brings back: a ring comes back as a line."""
    return bool(
        value.size
        and all(isinstance(one, shapely.Geometry) for one in value.flat)
        and not (shapely.get_type_id(value) == 2).any()
    )


def _raw(one: shapely.Geometry) -> bytes:
    return one.geom_type.encode() + shapely.to_wkb(one)


# Writing down -----------------------------------------------------------------------------------


class _Writer(pickle.Pickler):
    def persistent_id(self, value: Any) -> Any:
        return ("crs", _wkt(value)) if isinstance(value, CRS) else None

    def reducer_override(self, value: Any) -> Any:
        if isinstance(value, np.ndarray) and value.dtype == object and _is_shapes(value):
            return shapes_of, (shapely.to_wkb(value.ravel()).tolist(), value.shape)
        return NotImplemented


class _Reader(pickle.Unpickler):
    """Makes arrays, geometries, dates and records of the analysis, and nothing else."""

    PLAIN = frozenset(
        {
            *(("datetime", name) for name in ("date", "datetime", "timedelta", "timezone")),
            *(("numpy", name) for name in ("ndarray", "dtype")),
            *(
                (f"numpy.{core}.{module}", name)
                for core in ("core", "_core")
                for module, name in (
                    *(("multiarray", "_reconstruct"), ("multiarray", "scalar")),
                    ("numeric", "_frombuffer"),
                )
            ),
            ("shapely", "from_wkb"),
            ("shapely.io", "from_wkb"),
            ("shapely.geometry.polygon", "_unpickle_linearring"),
            ("builtins", "set"),
            ("builtins", "frozenset"),
            ("builtins", "complex"),
        }
    )

    def persistent_load(self, pid: Any) -> Any:
        kind, wkt = pid
        if kind != "crs":
            raise pickle.UnpicklingError(f"unknown reference {kind}")
        return _crs(wkt)

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in self.PLAIN:
            return super().find_class(module, name)
        if (module, name) == (shapes_of.__module__, shapes_of.__name__):
            return shapes_of
        if (module, name) == (EarlyDay.__module__, EarlyDay.__name__):
            return EarlyDay
        if module.startswith(__name__.rpartition(".base.")[0] + ".") and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and dataclasses.is_dataclass(found):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a result")


def written(value: Any) -> bytes:
    """Return a result as bytes."""
    aside = io.BytesIO()
    _Writer(aside, protocol=4).dump(value)
    return aside.getvalue()


def made(raw: bytes) -> Any:
    """Return the result that bytes hold.

    Raises
    ------
    pickle.UnpicklingError
        If they hold anything that is no part of a result.
    """
    return _Reader(io.BytesIO(raw)).load()  # nosec B301 - held to the names that `_Reader` lists


# The file ---------------------------------------------------------------------------------------


class Cache:
    """A file of results in a folder, which is made where it is not there.

    Parameters
    ----------
    folder : path
    log : callable, optional
        Takes a sentence where the file cannot be used; the work is then done without it.

    Raises
    ------
    InputError
        If the folder cannot be made.
    """

    def __init__(self, folder: str | Path, log: Callable[[str], None] | None = None) -> None:
        self.path = Path(folder) / NAME
        self.found = self.lacking = 0
        #: of the arrays of this run, which every measure asks for again
        self.digests = Digests()
        self._stale: list[bytes] = []
        self._log = log or (lambda text: None)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(
                "The folder of the cache, {folder}, cannot be made: {strerror}. Choose "
                "another, or none.",
                folder=folder,
                strerror=error.strerror,
            ) from error

    def _open(self) -> sqlite3.Connection:
        file = sqlite3.connect(self.path, timeout=_WAIT_S)
        file.execute(
            "CREATE TABLE IF NOT EXISTS results (key BLOB PRIMARY KEY, used INTEGER, value BLOB)"
        )
        file.execute("CREATE INDEX IF NOT EXISTS results_used ON results (used)")
        return file

    def get(
        self, keys: Sequence[bytes], keep: Callable[[Any], Any] = lambda result: result
    ) -> dict[bytes, Any]:
        """Return those results that are there, or what `keep` makes of each."""
        wanted = list(dict.fromkeys(keys))
        found: dict[bytes, Any] = {}
        today = dt.date.today().toordinal()
        try:
            file = self._open()
            try:
                for start in range(0, len(wanted), _AT_ONCE):
                    some = wanted[start : start + _AT_ONCE]
                    marks = ",".join("?" * len(some))
                    # only question marks are put in
                    sql = f"SELECT key, value, used FROM results WHERE key IN ({marks})"  # nosec B608
                    for key, value, used in file.execute(sql, some):
                        self._take(found, key, value, keep)
                        if used < today:
                            self._stale.append(key)
            finally:
                file.close()
        except sqlite3.Error as error:
            self._failed(error)
        self.found += len(found)
        self.lacking += len(wanted) - len(found)
        return found

    def _take(
        self, found: dict[bytes, Any], key: bytes, raw: bytes, keep: Callable[[Any], Any]
    ) -> None:
        """Put a result that was read among those that were found."""
        try:
            found[key] = keep(made(raw))
        except Exception as error:  # whatever a broken file makes of it, it is worked out anew
            self._log(f"A result in {self.path} cannot be read ({error}): it is made anew.")

    def holds(self, keys: Sequence[bytes]) -> set[bytes]:
        """Return which keys have a result, without reading it."""
        found: set[bytes] = set()
        try:
            file = self._open()
            try:
                for start in range(0, len(keys), _AT_ONCE):
                    some = list(keys[start : start + _AT_ONCE])
                    marks = ",".join("?" * len(some))
                    # only question marks are put in
                    sql = f"SELECT key FROM results WHERE key IN ({marks})"  # nosec B608
                    found.update(key for (key,) in file.execute(sql, some))
            finally:
                file.close()
        except sqlite3.Error as error:
            self._failed(error)
        return found

    def put(self, results: dict[bytes, Any]) -> None:
        """Keep results; note which others were asked for, and drop what nobody asks for."""
        if not results and not self._stale:
            return
        today = dt.date.today().toordinal()
        rows = ((key, today, written(value)) for key, value in results.items())
        try:
            file = self._open()
            try:
                with file:
                    file.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?)", rows)
                    noted = [(today, key) for key in self._stale]
                    file.executemany("UPDATE results SET used = ? WHERE key = ?", noted)
                    file.execute("DELETE FROM results WHERE used < ?", (today - _DAYS,))
                self._stale.clear()
            finally:
                file.close()
        except sqlite3.OperationalError as error:
            self._log(f"Nothing could be kept in {self.path}: {error}.")
        except sqlite3.Error as error:
            self._failed(error)

    def _failed(self, error: sqlite3.Error) -> None:
        """Begin anew where the file is no database; say so, and go without it, otherwise."""
        if isinstance(error, sqlite3.OperationalError):
            self._log(f"The cache {self.path} cannot be used: {error}. All is worked out anew.")
            return
        self._log(f"The cache {self.path} is damaged ({error}): it is begun anew.")
        for suffix in ("", "-journal", "-wal", "-shm"):
            Path(f"{self.path}{suffix}").unlink(missing_ok=True)


def opened(where: Cache | str | Path | None) -> Cache | None:
    """Return a cache of a folder's name, or what was given."""
    if where is None or isinstance(where, Cache):
        return where
    return Cache(where) if str(where) else None


def common_key(kind: str, *shared: Any) -> bytes:
    """Return the part of a key that all results of a kind have in common."""
    mine = fingerprint()
    return digest(_FORM, kind, [mine[name] for name in (*DECISIVE, "Python")], list(shared))


def kept(
    cache: Cache | None,
    kind: str,
    items: Sequence[Any],
    make: Callable[[list[int]], Sequence[Any]],
    *shared: Any,
    spool: Spool | None = None,
) -> list[Any]:
    """Return the results of items, out of the cache where they are there.

    Parameters
    ----------
    kind : str
        Names the measure.
    items : sequence
        All that the result of each depends on.
    make : callable
        Works out those under the given row numbers, in their order.
    shared
        What all results depend on beside that: the options.
    spool : Spool, optional
        Takes the geometries of results that come out of the cache.
    """
    if cache is None:
        return list(make(list(range(len(items)))))
    common = common_key(kind, *shared)
    keys = [digest(common, one, known=cache.digests) for one in items]
    known = cache.get(keys, spool.lean) if spool is not None else cache.get(keys)
    first = {key: row for row, key in reversed(list(enumerate(keys))) if key not in known}
    rows = sorted(first.values())
    new = dict(zip([keys[row] for row in rows], make(rows))) if rows else {}
    cache.put(new)
    return [new[key] if key in new else known[key] for key in keys]
