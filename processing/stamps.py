# SPDX-License-Identifier: GPL-2.0-or-later
"""How precisely the dates of a control layer are known, carried from the layer to what is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..analysis.base.early_days import Day, EarlyDay

#: Fields of a prepared control layer that say more of a feature's date, see `dated_features`.
FIELDS = ("precision", "time")
_COARSE = ("day", "month", "year")
_WIDTH = {"year": 4, "month": 7}
#: The dates of a row of a table, best first: the coarser of the two there are is the row's.
_DATES = ("date", "to_date", "from_date", "since", "until")

Stamps = dict[Day, tuple[str, str]]


def of_features(
    days: Iterable[Day | None], columns: Mapping[str, Sequence[Any]], precision: str = "day"
) -> Stamps:
    """Return precision and time of each day of a layer's features, where they are given.

    `precision` is that of the dates' own texts (“1914”, “1914-08”), for features that say nothing.
    """
    rows = list(days)
    blank = [None] * len(rows)
    found: Stamps = {}
    for day, told, time in zip(rows, *(columns.get(name, blank) for name in FIELDS)):
        if day is not None:
            kind, clock = found.get(day, ("day", ""))
            known = told if told in _COARSE else _own(day, precision)
            found[day] = (max(kind, known, key=_COARSE.index), max(clock, str(time or "")))
    return found


def _own(day: Day, precision: str) -> str:
    """Return how precise a day is by its text: of those before the year 1 mostly the year."""
    return "year" if isinstance(day, EarlyDay) and str(day).endswith("BC") else precision


def keep(algorithm: Any, stamps: Stamps) -> None:
    """Let a run know how precise the dates of a layer are; of two layers the coarser counts."""
    known = dict(getattr(algorithm, "_stamps", {}))
    for day, (kind, clock) in stamps.items():
        before, earlier = known.get(day, ("day", ""))
        known[day] = (max(before, kind, key=_COARSE.index), max(earlier, clock))
    algorithm._stamps = known


def text(algorithm: Any, day: Day | None) -> str:
    """Return a date as precisely as the run's layers know it: “1914”, “1914-08”, with its time."""
    return written(getattr(algorithm, "_stamps", {}), day)


def written(stamps: Stamps, day: Day | None) -> str:
    """Return a date as precisely as it is known; empty for none."""
    if day is None:
        return ""
    precision, clock = stamps.get(day, ("day", ""))
    if isinstance(day, EarlyDay):
        return day.written(precision) if day in stamps else str(day)
    whole = day.isoformat()[: _WIDTH.get(precision, 10)]
    return f"{whole} {clock}".strip() if precision == "day" else whole


def in_words(stamps: Stamps, day: Day | None) -> str:
    """Return a date as people write it, as precisely as it is known; empty for none."""
    from ..cartography.page import days

    known = stamps.get(day, ("day", "")) if day is not None else ("day", "")
    return days.in_words(day, *known)


def column(algorithm: Any, columns: Mapping[str, Sequence[Any]]) -> list[str | None]:
    """Return how precise the dates of each row of a table are; None where a row has none."""
    stamps = getattr(algorithm, "_stamps", {})
    dated = [columns[name] for name in _DATES if name in columns]
    found: list[str | None] = []
    for row in zip(*dated):
        kinds = [stamps.get(day, ("day", ""))[0] for day in row if day is not None]
        found.append(max(kinds, key=_COARSE.index) if kinds else None)
    return found
