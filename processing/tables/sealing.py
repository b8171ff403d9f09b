# SPDX-License-Identifier: GPL-2.0-or-later
"""When a ring was shut, as fields, outputs and a sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ...i18n import tr

if TYPE_CHECKING:
    from ...analysis.change.spells import Sealing
    from ...analysis.gap.encirclement import GapResult

#: Fields of `SUMMARY` (up to the row's date) and of `TREND` (over all dates).
FIELDS = (
    ("sealed_first", "date"),
    ("reopened", "date"),
    ("sealed_last", "date"),
    ("sealed_days", "double"),
)


def columns(shut: Sealing | None) -> dict[str, Any]:
    """Return one row's values; empty where there are no dates."""
    if shut is None:
        return dict.fromkeys(name for name, _ in FIELDS)
    return {
        "sealed_first": shut.first,
        "reopened": shut.reopened,
        "sealed_last": shut.last,
        "sealed_days": shut.days,
    }


def of_core(results: Sequence[GapResult], core: str) -> Sealing:
    """Return when the gap round a core was sealed."""
    from ...analysis.change.spells import sealing_of

    dates, states = [], []
    for result in results:
        one = result.pockets
        for row in range(len(one)):
            # Of a nest the innermost pocket stands for the core.
            if one.core[row] == core and one.nest_level[row] == 0 and result.date is not None:
                dates.append(result.date)
                states.append(one.state[row])
    return sealing_of(dates, states)


def fill(table: dict[str, list[Any]], followed: bool) -> None:
    """Fill the columns of a summary: each row knows what was so up to its date.

    Parameters
    ----------
    followed : bool
        Whether a row's core is the same on all dates, as it is not where pockets are searched.
    """
    from ...analysis.change.spells import sealing_by_date

    if not followed:
        return
    for core in dict.fromkeys(table["core"]):
        rows = [i for i, name in enumerate(table["core"]) if name == core]
        dates, states = ([table[name][i] for i in rows] for name in ("date", "state"))
        for i, shut in zip(rows, sealing_by_date(dates, states)):
            for name, value in columns(shut).items():
                table[name][i] = value


def outputs(shut: Sealing) -> dict[str, Any]:
    """Return the algorithm's outputs of the first core: dates as text, empty where none is."""
    texts = {
        "SEALED_FIRST": shut.first,
        "REOPENED": shut.reopened,
        "SEALED_LAST": shut.last,
    }
    found: dict[str, Any] = {name: day.isoformat() if day else "" for name, day in texts.items()}
    return {**found, "SEALED_DAYS": shut.days}


def sentence(shut: Sealing, written: Callable[[dt.date], str] = dt.date.isoformat) -> str:
    """Return when it was sealed in words, empty where it never was.

    `written` writes a date as precisely as it is known.
    """
    if shut.first is None or shut.last is None or shut.days is None:
        return ""
    if shut.reopened is None:
        if shut.now:
            text = tr("sealed since {first}")
        else:
            text = tr("sealed from {first}, for {days} day(s)")
    elif shut.now:
        text = tr(
            "first sealed {first}, reopened {reopened}, sealed again since {last}; {days} day(s) "
            "in all"
        )
    else:
        text = tr("first sealed {first}, last {last}, reopened {reopened}; {days} day(s) in all")
    first, days = written(shut.first), f"{shut.days:g}"
    if shut.from_begin:
        first, days = or_earlier(first), tr("at least {days}").format(days=days)
    return text.format(
        first=first,
        reopened=written(shut.reopened) if shut.reopened else "",
        last=written(shut.last),
        days=days,
    )


def or_earlier(date: str) -> str:
    """Return the first of all dates as that of something which may have begun before it."""
    return tr("{date} or earlier").format(date=date)
