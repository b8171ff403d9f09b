# SPDX-License-Identifier: GPL-2.0-or-later
"""Results kept by all that they depend on, so that a day more costs that day.

A result's key is a digest of its inputs to the last bit, of the options, of this code and of the
versions of the libraries. What changed has another key and is worked out anew; nothing is ever
updated, so that the file can be deleted at any time, and two programs can share it.

The file is read as data: only arrays, geometries, dates and the analysis' own records are made of
it, and whatever else stands in it is passed over.
"""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from . import known_files
from .arrays import Array
from .digests import Digests, digest
from .errors import InputError, worded
from .fingerprint import DECISIVE, fingerprint
from .records import Mark, made, written
from .shelf import KeptShapes, ShapesLostError, Shelf, fetched, measures_of
from .spool import Spool, SpooledShapes, packed

NAME = "salient-cache.sqlite"
#: of the way that results are written down
_FORM = "4"
#: bytes before each result: a digest of its key and of itself, by which a broken one is known
_SEAL = 20
#: an entry that no run has asked for in so many days is dropped
_DAYS = 90
_WAIT_S = 10.0
_AT_ONCE = 500
#: so many bytes are made ready before they are written
_READY = 1 << 25
#: an array of geometries with fewer vertices lies among the rest of its result
_SMALL = 100
_TABLES = (
    "CREATE TABLE IF NOT EXISTS results (key BLOB PRIMARY KEY, used INTEGER, value BLOB)",
    "CREATE INDEX IF NOT EXISTS results_used ON results (used)",
    "CREATE TABLE IF NOT EXISTS shapes (digest BLOB PRIMARY KEY, used INTEGER, wkb BLOB)",
    "CREATE INDEX IF NOT EXISTS shapes_used ON shapes (used)",
    "CREATE TABLE IF NOT EXISTS files "
    "(path BLOB PRIMARY KEY, used INTEGER, state TEXT, sha256 TEXT)",
)


# The file ---------------------------------------------------------------------------------------


def _as_it_is(result: Any) -> Any:
    return result


@dataclass
class _Batch:
    """What is written at once: made ready before the file is locked, as others wait for it."""

    results: list[tuple[bytes, bytes]] = field(default_factory=list)
    #: the arrays of geometries that they have, by digest
    shapes: dict[bytes, Array | SpooledShapes] = field(default_factory=dict)
    #: those of them that the file lacks, as it takes them
    blobs: dict[bytes, bytes] = field(default_factory=dict)
    size: int = 0


def _sealed(key: bytes, raw: bytes) -> bytes:
    return digest(key, raw) + raw


def _unsealed(key: bytes, kept: bytes) -> bytes:
    """Return a result's bytes as they were written.

    Raises
    ------
    ValueError
        If they are others, or those of another result.
    """
    raw = kept[_SEAL:]
    if kept[:_SEAL] != digest(key, raw):
        raise ValueError("not what was written")
    return raw


def _file_row(name: bytes, state: str, sha256: str) -> str:
    """Return what is kept of a file: its hash, and a digest of the row that tells a broken one."""
    return f"{sha256} {digest(name, state, sha256).hex()}"


def _is_before(used: Any, today: int) -> bool:
    """Tell whether an entry was not asked for today; in a broken file any value can stand there."""
    return not isinstance(used, int) or used < today


def _blob(value: Array | SpooledShapes) -> bytes:
    return packed(shapely.to_wkb(np.asarray(value).ravel()).tolist())


class Cache:
    """A file of results in a folder, which is made where it is not there.

    Parameters
    ----------
    folder : path
    log : callable, optional
        Takes a sentence where the file cannot be used; the work is then done without it.
    lazy : bool
        Leave the geometries of results in the file until somebody uses them. Where they are gone
        by then, that raises `ShapesLostError`: whoever asks for it begins anew.

    Raises
    ------
    InputError
        If the folder cannot be made.
    """

    def __init__(
        self,
        folder: str | Path,
        log: Callable[[str], None] | None = None,
        *,
        lazy: bool = False,
    ) -> None:
        self.path = Path(folder) / NAME
        self.lazy = lazy
        self.found = self.lacking = 0
        #: of the arrays of this run, which every measure asks for again
        self.digests = Digests()
        self._stale: list[bytes] = []
        self._stale_shapes: list[bytes] = []
        self._broken: set[bytes] = set()
        self._shelf = Shelf(partial(self._open, any_thread=True), digest)
        self._said: set[str] = set()
        self._tell = log or (lambda text: None)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(
                "The folder of the cache, {folder}, cannot be made: {strerror}. Choose "
                "another, or none.",
                folder=folder,
                strerror=error.strerror,
            ) from error

    def _open(self, *, any_thread: bool = False) -> sqlite3.Connection:
        file = sqlite3.connect(self.path, timeout=_WAIT_S, check_same_thread=not any_thread)
        for table in _TABLES:
            file.execute(table)
        return file

    def _log(self, text: str) -> None:
        """Say a sentence once."""
        if text not in self._said:
            self._said.add(text)
            self._tell(text)

    def close(self) -> None:
        """Let the file go; what is asked for next opens it again."""
        self._shelf.close()

    def begin_anew(self) -> None:
        """Forget all that is kept."""
        self._shelf.close()
        try:
            for suffix in ("", "-journal", "-wal", "-shm"):
                Path(f"{self.path}{suffix}").unlink(missing_ok=True)
        except OSError as error:  # another program has it open, where that forbids it
            self._log(
                worded(
                    "The cache {path} cannot be deleted: {reason}.",
                    path=self.path,
                    reason=error.strerror,
                )
            )

    def get(
        self, keys: Sequence[bytes], keep: Callable[[Any], Any] = _as_it_is
    ) -> dict[bytes, Any]:
        """Return those results that are there, or what `keep` makes of each."""
        if self.lazy:
            # the shapes lie in a file already
            keep = _as_it_is
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
                    asked = f"SELECT key, value, used FROM results WHERE key IN ({marks})"  # nosec
                    for key, value, used in file.execute(asked, some):
                        old = _is_before(used, today)
                        self._take(found, key, value, keep, partial(self._shapes, file, old))
                        if old:
                            self._stale.append(key)
            finally:
                file.close()
        except sqlite3.Error as error:
            self._failed(error)
        self.found += len(found)
        self.lacking += len(wanted) - len(found)
        return found

    def _shapes(self, file: sqlite3.Connection, old: bool, mark: Mark) -> Array | SpooledShapes:
        """Return an array of geometries that a result has, or what stands for it."""
        place, shape, measures = mark
        if old:
            self._stale_shapes.append(place)
        if self.lazy:
            return KeptShapes(self._shelf, place, shape, measures)
        try:
            found = fetched(file, place, digest).reshape(shape)
        except ShapesLostError:
            self._broken.add(place)
            raise
        self.digests.know(found, place)
        return found

    def _take(
        self,
        found: dict[bytes, Any],
        key: bytes,
        raw: bytes,
        keep: Callable[[Any], Any],
        take: Callable[[Mark], Any],
    ) -> None:
        """Put a result that was read among those that were found."""
        try:
            found[key] = keep(made(_unsealed(key, raw), take))
        except Exception as error:  # whatever a broken file makes of it, it is worked out anew
            self._log(
                worded(
                    "A result in {path} cannot be read ({error}): it is made anew.",
                    path=self.path,
                    error=error,
                )
            )

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
        try:
            file = self._open()
            try:
                for batch in self._batches(file, results):
                    with file:
                        self._write(file, today, batch)
                with file:
                    self._note(file, today)
                self._stale.clear()
                self._stale_shapes.clear()
            finally:
                file.close()
        except sqlite3.Error as error:
            self._not_kept(error)

    def _batches(self, file: sqlite3.Connection, results: dict[bytes, Any]) -> Iterator[_Batch]:
        """Make results ready, no more at a time than memory has room for."""
        batch = _Batch()
        for key, value in results.items():
            raw = written(value, partial(self._put_shapes, file, batch))
            batch.results.append((key, _sealed(key, raw)))
            batch.size += len(raw)
            if batch.size > _READY:
                yield batch
                batch = _Batch()
        if batch.results:
            yield batch

    def _write(self, file: sqlite3.Connection, today: int, batch: _Batch) -> None:
        """Write what is ready."""
        for place, value in batch.shapes.items():
            asked = (today, place)
            there = file.execute("UPDATE shapes SET used = ? WHERE digest = ?", asked).rowcount
            if not there or place in self._broken:
                # another program may have dropped it meanwhile
                row = (place, today, batch.blobs.get(place) or _blob(value))
                file.execute("INSERT OR REPLACE INTO shapes VALUES (?, ?, ?)", row)
        rows = [(key, today, raw) for key, raw in batch.results]
        file.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?)", rows)

    def _note(self, file: sqlite3.Connection, today: int) -> None:
        """Note what was asked for today, and drop what nobody asks for any more."""
        noted = [(today, key) for key in self._stale]
        file.executemany("UPDATE results SET used = ? WHERE key = ?", noted)
        noted = [(today, place) for place in self._stale_shapes]
        file.executemany("UPDATE shapes SET used = ? WHERE digest = ?", noted)
        for table in ("results", "shapes", "files"):
            # the name is one of these three
            file.execute(f"DELETE FROM {table} WHERE used < ?", (today - _DAYS,))  # nosec B608

    def _put_shapes(
        self, file: sqlite3.Connection, batch: _Batch, value: Array | SpooledShapes
    ) -> Mark | None:
        """Make an array of geometries ready, unless it is there; return what stands for it."""
        if isinstance(value, KeptShapes):
            measures = value.vertices, value.bounds
        else:
            measures = measures_of(np.asarray(value))
            if measures[0] < _SMALL:
                return None
        place = self.digests.of(value)
        if place not in batch.shapes:
            batch.shapes[place] = value
            # arrays that many results share are looked for before they are written
            there = file.execute("SELECT 1 FROM shapes WHERE digest = ?", (place,)).fetchall()
            if not there or place in self._broken:
                batch.blobs[place] = _blob(value)
                batch.size += len(batch.blobs[place])
        return place, value.shape, measures

    def hashes(self, paths: Sequence[Path]) -> list[str]:
        """Return the SHA-256 of files; one that is as the last run left it is not read again.

        Raises
        ------
        InputError
            If a file cannot be read.
        """
        states = [known_files.state_of(path) for path in paths]
        names = [os.fsencode(path.absolute()) for path in paths]
        known = self._known_files()
        today, begun = dt.date.today().toordinal(), time.time_ns()
        found, new, aged = [], [], []
        for path, name, state in zip(paths, names, states):
            used, row = known.get(name, (0, ""))
            sha256 = row.partition(" ")[0]
            if row != _file_row(name, state.text, sha256):
                sha256 = known_files.sha256_of(path)
                if state.is_settled(begun) and known_files.state_of(path) == state:
                    new.append((name, today, state.text, _file_row(name, state.text, sha256)))
            elif _is_before(used, today):
                aged.append((today, name))
            found.append(sha256)
        self._know_files(new, aged)
        return found

    def _known_files(self) -> dict[bytes, tuple[Any, str]]:
        try:
            file = self._open()
            try:
                rows = file.execute("SELECT path, used, sha256 FROM files")
                return {path: (used, str(sha256)) for path, used, sha256 in rows}
            finally:
                file.close()
        except sqlite3.Error as error:
            self._failed(error)
            return {}

    def _know_files(self, new: list[tuple[Any, ...]], aged: list[tuple[Any, ...]]) -> None:
        if not new and not aged:
            return
        try:
            file = self._open()
            try:
                with file:
                    file.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", new)
                    file.executemany("UPDATE files SET used = ? WHERE path = ?", aged)
            finally:
                file.close()
        except sqlite3.Error as error:
            self._not_kept(error)

    def _not_kept(self, error: sqlite3.Error) -> None:
        """Say that nothing was written, as on a disk that is full; begin a broken file anew."""
        if not isinstance(error, sqlite3.OperationalError):
            self._failed(error)
            return
        self._log(worded("Nothing could be kept in {path}: {error}.", path=self.path, error=error))

    def _failed(self, error: sqlite3.Error) -> None:
        """Begin anew where the file is no database; say so, and go without it, otherwise."""
        broken = "decode" in str(error)  # a text that is none, which sqlite3 calls operational
        if isinstance(error, sqlite3.OperationalError) and not broken:
            self._log(
                worded(
                    "The cache {path} cannot be used: {error}. All is worked out anew.",
                    path=self.path,
                    error=error,
                )
            )
            return
        self._log(
            worded(
                "The cache {path} is damaged ({error}): it is begun anew.",
                path=self.path,
                error=error,
            )
        )
        self.begin_anew()


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
    described: Callable[[Digests | None], Sequence[Any]] | None = None,
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
    described : callable, optional
        Returns what stands for the items there, made with the digests that are known: it is asked
        only where there is a cache.
    """
    if cache is None:
        return list(make(list(range(len(items)))))
    common = common_key(kind, *shared)
    items = items if described is None else described(cache.digests)
    keys = [digest(common, one, known=cache.digests) for one in items]
    known = cache.get(keys, spool.lean) if spool is not None else cache.get(keys)
    first = {key: row for row, key in reversed(list(enumerate(keys))) if key not in known}
    rows = sorted(first.values())
    new = dict(zip([keys[row] for row in rows], make(rows))) if rows else {}
    cache.put(new)
    return [new[key] if key in new else known[key] for key in keys]
