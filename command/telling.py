# SPDX-License-Identifier: GPL-2.0-or-later
"""What was told and watched, and what a run is about to tell.

Alerts are written down before the run ends, and a page takes minutes to print: of one that is
killed before its exit code has told them, the next run tells them.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..analysis.base.errors import InputError
from ..analysis.control.control_map import ControlMap, day_of
from .measuring import date_text
from .watch import WORDS

#: what was told, and up to which date
ALERTS, WATCHED = "alerts.json", "watched.json"
#: so many dates that were watched are known, of which the last may be taken away again
_DAYS = 30
_TO_COME = (
    "{name} is of {date}, which is still to come by the clock of this machine. See whether its "
    "date is right."
)
#: beside what is told: a folder of kept results can be deleted at any time
_NOTE = ".untold.json"


@dataclass(frozen=True)
class Untold:
    """What a run that was killed has not told.

    Attributes
    ----------
    note : Path or None
        Where this run notes what it is about to tell; None where another lives that does so.
    ids : frozenset of str
        The alerts.
    day : int or None
        The first day that it looked at.
    """

    note: Path | None = None
    ids: frozenset[str] = frozenset()
    day: int | None = None

    def with_own(self, ids: Iterable[str], day: int) -> str:
        """Return what a run notes that is about to tell alerts: its own and what it took up."""
        first = day if self.day is None else min(day, self.day)
        return json.dumps({"ids": sorted({*ids} | self.ids), "day": first}) + "\n"


#: of a run that notes nothing
NOBODY = Untold()


@contextmanager
def until_told(outputs: Path, folder: Path) -> Iterator[Untold]:
    """Yield what was not told; it is told, as what this run notes is, once the block ends well.

    The system lets the lock go however a run ends: who gets it knows that nobody else will tell. It
    lies in the `folder` of kept results, which series may share, under a name of the outputs.
    """
    name = hashlib.sha256(str(outputs.resolve()).encode()).hexdigest()[:12]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = sqlite3.connect(folder / f"telling-{name}.sqlite", timeout=0.0, isolation_level=None)
    except (OSError, sqlite3.Error):  # who works there says so
        yield NOBODY
        return
    with closing(lock):
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error:  # another run lives, or there are no locks on this disk
            yield NOBODY
            return
        note = outputs / _NOTE
        yield _read(note)
        note.unlink(missing_ok=True)


def _read(note: Path) -> Untold:
    try:
        found = json.loads(note.read_text(encoding="utf-8"))
        return Untold(note, frozenset(map(str, found["ids"])), int(found["day"]))
    except (OSError, ValueError, TypeError, KeyError):  # there is none, or none that can be read
        return Untold(note)


def still_to_come(maps: list[ControlMap]) -> list[str]:
    """Return what to say of a last map that nobody can have drawn yet."""
    last = maps[-1]
    if day_of(last).toordinal() <= _tomorrow():
        return []
    return [_TO_COME.format(name=last.name, date=date_text(last.date))]


def new_rows(
    maps: list[ControlMap], names: set[str], watched: list[int] | None, untold: int | None = None
) -> list[int]:
    """Return which maps are looked at: those later than the last one watched, or the last.

    A date that was watched and is gone, of a map whose name was wrong, hides none before it. Of a
    series that nobody has watched: those of new files that are later than all others. What a run
    looked at that was killed, from the day `untold` on, is looked at again.
    """
    days = [day_of(one).toordinal() for one in maps]
    if watched is not None:
        last = max({*watched}.intersection(days), default=min(watched) - 1)
        olds = [row for row, day in enumerate(days) if day <= last]
    else:
        olds = [row for row, one in enumerate(maps) if one.name not in names]
    first = olds[-1] + 1 if olds else len(maps) if watched is None else 0
    if untold is not None:
        first = min(first, *(row for row, day in enumerate(days) if day >= untold), len(maps))
    return list(range(min(first, len(maps) - 1), len(maps)))


def told(outputs: Path) -> list[dict[str, Any]]:
    """Return the alerts of earlier runs."""
    path = outputs / ALERTS
    if not path.is_file():
        return []
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return [{**one, **{name: str(one[name]) for name in WORDS}} for one in found]
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise InputError(
            f"{path} is no list of alerts ({error}). Move it away, and a new one is begun."
        ) from error


def watched_text(last: str, days: list[int]) -> str:
    """Return what the next run is told of the dates that this one has watched.

    One that is still to come is none of them: days before it may come yet.
    """
    known = [day for day in days if day <= _tomorrow()][-_DAYS:]
    return json.dumps({"last": last, "day": days[-1], "days": known})


def _tomorrow() -> int:
    """Return the last day that a map can be of: it is tomorrow already in zones further east."""
    return dt.date.today().toordinal() + 1


def watched(outputs: Path) -> list[int] | None:
    """Return the numbers of the last dates that earlier runs have watched; None where none has."""
    path = outputs / WATCHED
    if not path.is_file():
        return None
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        # one of before told the last alone
        return [*map(int, found["days"] if "days" in found else [found["day"]])] or None
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise InputError(
            f"{path} does not tell the last date that was watched ({error}). Move it away, and "
            "the last date alone is looked at."
        ) from error
