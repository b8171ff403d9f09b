# SPDX-License-Identifier: GPL-2.0-or-later
"""When a ring was shut: first, reopened, last, and for how many days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from .trend import day_numbers

#: States of a gap on a date on which the ring is open; any other end of a spell is no reopening.
_OPEN = ("open", "narrow")


@dataclass(frozen=True)
class Sealing:
    """When a gap was sealed, as far as the dates go.

    Attributes
    ----------
    first : datetime.date or None
        First date on which it is sealed.
    reopened : datetime.date or None
        Last date on which a gap is there again after it had been sealed. A core that is taken is
        no reopening.
    last : datetime.date or None
        First date of the last time that it was sealed without a break; `first` if there was one.
    days : float or None
        Days from each sealing to its end: the date on which it is no longer sealed, or the last of
        the dates. None where it was never sealed.
    now : bool
        Whether it is sealed on the last date.
    from_begin : bool
        Whether it is sealed on the first date of all: it may have been so earlier, and for longer.
    """

    first: dt.date | None = None
    reopened: dt.date | None = None
    last: dt.date | None = None
    days: float | None = None
    now: bool = False
    from_begin: bool = False


def sealing_of(dates: Sequence[dt.date], states: Sequence[str]) -> Sealing:
    """Return when a gap with these states, on rising dates, was sealed."""
    return sealing_by_date(dates, states)[-1] if len(states) else Sealing()


def sealing_by_date(dates: Sequence[dt.date], states: Sequence[str]) -> list[Sealing]:
    """Return for each of rising dates when the gap was sealed up to it: nothing from later ones."""
    found: list[Sealing] = []
    first = reopened = last = None
    days, shut, since_open = 0.0, False, True
    numbers = day_numbers(dates)
    for i, (date, state) in enumerate(zip(dates, states)):
        if shut:
            days += float(numbers[i] - numbers[i - 1])
        if state == "sealed":
            first = first or date
            last = date if not shut else last
            since_open = False
        elif state in _OPEN and first is not None and not since_open:
            reopened, since_open = date, True
        shut = state == "sealed"
        begun = first is not None and first == dates[0]
        found.append(Sealing(first, reopened, last, days if first else None, shut, begun))
    return found
