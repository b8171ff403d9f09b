# SPDX-License-Identifier: GPL-2.0-or-later
"""A GeoPackage through GDAL, whether GDAL returns its errors or raises them.

GDAL raises only where somebody asked it to: QGIS's Processing does from 3.40 on, GDAL 4 by itself.
Here both ways end in one error of ours.

The journal's kind is left to QGIS, which knows where a file lies: WAL on a local disk, where
readers and a writer do not wait for each other, and the plain journal on a network folder, where
the shared memory that WAL needs does not work.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..errors import LockedError, StoreError

#: what SQLite says of a file that somebody else is writing to
_LOCKED = ("is locked", "is busy", "database locked")


@contextmanager
def quiet(refused: Callable[[str], StoreError]) -> Iterator[None]:
    """Keep GDAL's errors off the terminal; what it raises comes out as an error of ours."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
    except RuntimeError as error:
        raise refused(str(error) or gdal.GetLastErrorMsg()) from error
    finally:
        gdal.PopErrorHandler()


#: what SQLite waits for another program in a window, in milliseconds: less than one notices
SHORT = 100
#: seconds that a save waits for another one, where that is not the caller's
_patience: ContextVar[float | None] = ContextVar("patience", default=None)


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Let a save, or an opening, wait at most about so long for another program, in this thread.

    A window that waits is a window that does not answer.
    """
    name = "SQLITE_BUSY_TIMEOUT"
    before = gdal.GetThreadLocalConfigOption(name)
    gdal.SetThreadLocalConfigOption(name, str(min(SHORT, int(1000 * seconds))))
    token = _patience.set(seconds)
    try:
        yield
    finally:
        _patience.reset(token)
        gdal.SetThreadLocalConfigOption(name, before)


def hurry(dataset: Any) -> None:
    """Let an open GeoPackage wait as `patience` says: not every GDAL heeds its option."""
    said = _patience.get()
    if said is None:
        return
    found = dataset.ExecuteSQL(f"PRAGMA busy_timeout = {min(SHORT, int(1000 * said))}")
    if found is not None:
        dataset.ReleaseResultSet(found)


def waits(usual: float) -> float:
    """Return how many seconds a save waits here, `usual` where nothing else is said."""
    said = _patience.get()
    return usual if said is None else min(said, usual)


def is_locked(reason: str) -> bool:
    """Tell whether an error says that another program holds the file."""
    return any(words in reason.lower() for words in _LOCKED)


def opened(path: Path, update: bool = False) -> Any:
    """Return a GeoPackage that GDAL opened; one that a crash left in mid-save is healed first.

    Raises
    ------
    LockedError
        If another program holds it.
    StoreError
        If it is none, is damaged, or may not be read.
    """
    dataset, reason = _try(path, update)
    if dataset is None and not update and _crashed(path) and not is_locked(reason):
        # SQLite rolls the journal of a crashed save back as soon as somebody may write.
        healed, reason = _try(path, True)
        del healed
        dataset, again = _try(path, False)
        reason = again or reason
    if dataset is None:
        raise _unopened(path, reason)
    return dataset


def _try(path: Path, update: bool) -> tuple[Any, str]:
    said = []

    def refused(reason: str) -> StoreError:
        said.append(reason)
        return StoreError(reason)

    try:
        with quiet(refused):
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
        beside = Path(f"{path}{ending}")
        if beside.is_file() and beside.stat().st_size:
            return True
    return False


def _unopened(path: Path, reason: str) -> StoreError:
    if is_locked(reason):
        return LockedError(
            f"The store {path} is locked by another program that writes to it. Try again in a "
            "moment, or close the other program."
        )
    if not path.is_file():
        return StoreError(f"There is no file {path} any more. Was it moved, or a drive taken out?")
    if not os.access(path, os.R_OK):
        return StoreError(f"You may not read {path}. Ask whoever owns it for the right to.")
    if _crashed(path) and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return StoreError(
            f"The last save to {path} broke off, and where you may not write it cannot be rolled "
            "back. Open it once where you may write, or copy the file and the -journal beside it "
            "to a folder of yours."
        )
    return StoreError(
        f"{path} is no GeoPackage, or it is damaged ({reason.strip() or 'no reason given'}). "
        "Choose another file, or go back to a copy of it."
    )
