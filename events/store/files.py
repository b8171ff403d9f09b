# SPDX-License-Identifier: GPL-2.0-or-later
"""A GeoPackage through GDAL, whether GDAL returns its errors or raises them.

GDAL raises only where somebody asked it to: QGIS's Processing does from 3.40 on, GDAL 4 by itself.
Here both ways end in one error of ours.

The journal is SQLite's plain one. WAL, in which readers and a writer do not wait for each other,
needs shared memory that network folders do not have, and leaves a second file beside a store that
is copied or mailed. QGIS turns WAL on while a layer of a local file is edited, and off again;
Salient reads and saves in both. With the plain journal readers wait while a save is written out,
which is why a save keeps its pages in memory up to its end.
"""

from __future__ import annotations

import os
import random
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import Any, TypeVar

from osgeo import gdal
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThread

from ..errors import LockedError, StoreError

_Answer = TypeVar("_Answer")
#: what SQLite says of a file that somebody else is writing to
_LOCKED = ("is locked", "is busy", "database locked")
#: what it says to a reader where a save broke off, or looked so for a moment: SQLite takes the
#: journal of a save that ends just then for one that a crash left
_INTERRUPTED = "readonly database"
#: how often a file is opened: what fails once may have met a save, what fails each time is damaged
_TRIES = 4
#: seconds that a save or a question waits for others
WAIT = 20.0


@contextmanager
def quiet(refused: Callable[[str], StoreError]) -> Iterator[None]:
    """Keep GDAL's errors off the terminal; what it raises comes out as an error of ours."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
    except RuntimeError as error:
        # GDAL's frames hold the open file, and its lock, for as long as somebody keeps the error
        traceback.clear_frames(error.__traceback__)
        raise refused(str(error) or gdal.GetLastErrorMsg()) from error
    finally:
        gdal.PopErrorHandler()


#: what SQLite waits for another program in a window, in milliseconds: less than one notices
SHORT = 100
#: seconds that a window waits: one that waits does not answer
WINDOW = 0.3
#: seconds that is waited for others, where that is not the caller's
_patience: ContextVar[float | None] = ContextVar("patience", default=None)


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Let a save, or a question, wait at most about so long for another program, in this thread."""
    token = _patience.set(seconds)
    try:
        yield
    finally:
        _patience.reset(token)


def _said() -> float | None:
    said = _patience.get()
    return WINDOW if said is None and _in_window() else said


def _in_window() -> bool:
    application = QgsApplication.instance()
    return (
        application is not None
        and QgsApplication.platform() == "desktop"
        and QThread.currentThread() == application.thread()
    )


def hurry(dataset: Any) -> None:
    """Let an open GeoPackage wait as `patience` says: not every GDAL heeds its option."""
    said = _said()
    if said is not None:
        told(dataset, f"PRAGMA busy_timeout = {min(SHORT, int(1000 * said))}")


@contextmanager
def _hurried() -> Iterator[None]:
    """Let GDAL wait as `patience` says while it opens a file."""
    said, name = _said(), "SQLITE_BUSY_TIMEOUT"
    before = gdal.GetThreadLocalConfigOption(name)
    if said is not None:
        gdal.SetThreadLocalConfigOption(name, str(min(SHORT, int(1000 * said))))
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(name, before)


def told(dataset: Any, pragma: str) -> None:
    """Set a PRAGMA of an open GeoPackage."""
    answer = dataset.ExecuteSQL(pragma)
    if answer is not None:
        dataset.ReleaseResultSet(answer)


def waits(usual: float) -> float:
    """Return how many seconds are waited here, `usual` where nothing else is said."""
    said = _said()
    return usual if said is None else min(said, usual)


def is_locked(reason: str) -> bool:
    """Tell whether an error says that another program holds the file."""
    return any(words in reason.lower() for words in _LOCKED)


def pause() -> None:
    """Wait a little before another try; not all as long, or they would meet again."""
    time.sleep(0.02 + 0.08 * random.random())  # nosec B311 - only spreads the tries


def opened(path: Path, update: bool = False) -> Any:
    """Return a GeoPackage that GDAL opened; one that a crash left in mid-save is healed first.

    Whether a journal was left behind or belongs to a save that goes on is SQLite's to tell: it
    rolls back only what nobody holds.

    Raises
    ------
    LockedError
        If another program holds it.
    StoreError
        If it is none, is damaged, or may not be read.
    """
    dataset, reason = _try(path, update)
    for _ in range(_TRIES - 1):
        if dataset is not None or update or is_locked(reason) or not path.is_file():
            break
        if _crashed(path) or _INTERRUPTED in reason:
            # SQLite rolls the journal of a crashed save back as soon as somebody may write.
            healed, said = _try(path, True)
            del healed
            if is_locked(said):
                reason = said
                break
        dataset, reason = _try(path, False)
    if dataset is None:
        raise _unopened(path, reason)
    return dataset


def asked(path: Path, work: Callable[[Any], _Answer]) -> _Answer:
    """Return what `work` reads of a GeoPackage that is opened for it, and waits for saves.

    Raises
    ------
    LockedError
        If another program held the file all the time.
    StoreError
        If the file does not answer.
    """
    deadline = time.monotonic() + waits(WAIT)
    while True:
        try:
            dataset = opened(path)
            with quiet(lambda reason: _unread(path, reason)):
                hurry(dataset)
                return work(dataset)
        except LockedError:
            if time.monotonic() > deadline:
                raise
        pause()


def found(dataset: Any, statement: str) -> Iterator[Any]:
    """Yield the features that a SELECT finds; inside of `quiet` and `asked`."""
    gdal.ErrorReset()
    layer = dataset.ExecuteSQL(statement)
    if layer is not None:
        yield from layer
    # GDAL ends a list that it could not read on as it ends one that is whole.
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())
    if layer is not None:
        dataset.ReleaseResultSet(layer)


def _unread(path: Path, reason: str) -> StoreError:
    if is_locked(reason) or _INTERRUPTED in reason:
        return _locked(path)
    return StoreError(
        "The store {path} does not answer ({strip}). Check that "
        "the file is there and that you may read it; what you typed is kept.",
        path=path,
        strip=reason.strip() or "no reason given",
    )


def _locked(path: Path) -> LockedError:
    return LockedError(
        "The store {path} is locked by another program that writes to it. Try again in a "
        "moment, or close the other program.",
        path=path,
    )


def _try(path: Path, update: bool) -> tuple[Any, str]:
    said = []

    def refused(reason: str) -> StoreError:
        said.append(reason)
        return StoreError(reason)

    try:
        with quiet(refused), _hurried():
            mode = gdal.OF_UPDATE if update else gdal.OF_READONLY
            dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR | mode, ["GPKG"])
            if dataset is not None:
                # Opening reads little: the list of tables shows whether the rest can be read.
                dataset.GetLayerCount()
            return dataset, "" if dataset is not None else gdal.GetLastErrorMsg()
    except StoreError:
        return None, said[0]


def _crashed(path: Path) -> bool:
    for ending in ("-journal", "-wal"):
        # One question: between two the journal of another's save may go.
        with suppress(OSError):
            if Path(f"{path}{ending}").stat().st_size:
                return True
    return False


def _unopened(path: Path, reason: str) -> StoreError:
    if is_locked(reason):
        return _locked(path)
    if not path.is_file():
        return StoreError(
            "There is no file {path} any more. Was it moved, or a drive taken out?", path=path
        )
    if not os.access(path, os.R_OK):
        return StoreError(
            "You may not read {path}. Ask whoever owns it for the right to.", path=path
        )
    if _crashed(path) and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return StoreError(
            "The last save to {path} broke off, and where you may not write it cannot be rolled "
            "back. Open it once where you may write, or copy the file and the -journal beside it "
            "to a folder of yours.",
            path=path,
        )
    return StoreError(
        "{path} is no GeoPackage, or it is damaged ({strip}). "
        "Choose another file, or go back to a copy of it.",
        path=path,
        strip=reason.strip() or "no reason given",
    )
