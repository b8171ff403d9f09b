# SPDX-License-Identifier: GPL-2.0-or-later
"""What a list of sources says in words of its own: English, or what the caller puts in its place.

Nothing here knows a translator, as `command` and workers write lists too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..model import Report, Source
from .public import NOT_PUBLIC

#: not by the computer's locale, which would put its own months among English words
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def english_day(day: dt.date) -> str:
    """Return a date in English words: “14 August 2017”."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


@dataclass(frozen=True)
class ExportWords:
    """The sentences of a list of sources, with what is put into them in braces.

    Attributes
    ----------
    day : callable
        A date in words.
    named : mapping
        What statuses and stances are called.
    """

    day: Callable[[dt.date], str] = english_day
    no_source: str = "No source."
    unknown: str = "Unknown source"
    relayed: str = "{source} (by way of {relay})"
    reliability: str = "source reliability"
    credibility: str = "information credibility"
    span: str = "{first} to {last}"
    counts: str = "{events} events, {reports} reports."
    withheld: str = NOT_PUBLIC
    log: str = "Log entry {number}, SHA-256 {hash}."
    named: Mapping[str, str] = field(default_factory=dict)

    def days(self, first: dt.date | None, last: dt.date | None) -> str:
        """Return the day or days of an event in words; empty where it has none."""
        first = first or last
        if first is None:
            return ""
        if last in (None, first):
            return self.day(first)
        return self.span.format(first=self.day(first), last=self.day(last))

    def who(self, source: Source | None, relay: Source | None) -> str:
        """Return who says something, and who passed it on."""
        name = source.name if source else self.unknown
        return self.relayed.format(source=name, relay=relay.name) if relay else name

    def grades(self, source: Source | None, report: Report | None) -> str:
        """Return both grades, each by its own name: they are not one score."""
        said = []
        if source and source.reliability:
            said.append(f"{self.reliability} {source.reliability}")
        if report and report.credibility:
            said.append(f"{self.credibility} {report.credibility}")
        return ", ".join(said)


ENGLISH = ExportWords()
