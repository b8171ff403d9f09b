# SPDX-License-Identifier: GPL-2.0-or-later
"""What is matched with what: changes of a map, events, and the reports that told of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..base.arrays import Array

#: Letters of a source's reliability; the last stands for sources that are not graded.
RELIABILITIES = ("A", "B", "C", "D", "E", "F", "")
#: Credibilities of an information; 0 stands for those that are not graded.
CREDIBILITIES = (1, 2, 3, 4, 5, 6, 0)
REPORTS, DENIES, QUALIFIES = "reports", "denies", "qualifies"


@dataclass(frozen=True)
class MatchableChanges:
    """What happened on the map: changed ground, or points of a log. Arrays of length n.

    Attributes
    ----------
    lonlat : ndarray of shapely geometries, degrees; none empty
    first, last : sequence of datetime.date or None
        The map before it and the map that shows it. None: the time is not known and not tested.
    winners, losers : sequence of str, optional
        Who gained ground by it and who lost it. Without them sides are not tested.
    coalitions : dict of str to str
        Actor → side, for the names of both changes and events.
    """

    lonlat: Array
    first: Sequence[dt.date | None]
    last: Sequence[dt.date | None]
    winners: Sequence[str] = ()
    losers: Sequence[str] = ()
    coalitions: dict[str, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.lonlat)

    def sides(self) -> Iterator[tuple[str, str]]:
        """Yield who gained and who lost by each change."""
        losers = self.losers if len(self.losers) else [""] * len(self)
        yield from zip(self.winners, losers)


@dataclass(frozen=True)
class Events:
    """Sourced events, arrays of length m.

    Attributes
    ----------
    lon, lat : ndarray of float
        Degrees; NaN where the place is not known.
    location_precision_m, date_precision_days : ndarray of float
        The truth lies at most so far from the point, so many days outside the dates; NaN: not
        stated, taken as 0.
    first, last : sequence of datetime.date or None
    actors : sequence of str, optional
        Names separated by ``;``: the first acts, on the others.
    deeds, categories : sequence of str, optional
        What happened in words, and its kind: a withdrawal is a loss of whoever does it.
    unordered : sequence of bool, optional
        Whether the order of its actors says nothing: nobody of several is known to act.
    """

    lon: Array
    lat: Array
    location_precision_m: Array
    first: Sequence[dt.date | None]
    last: Sequence[dt.date | None]
    date_precision_days: Array
    actors: Sequence[str] = ()
    deeds: Sequence[str] = ()
    categories: Sequence[str] = ()
    unordered: Sequence[bool] = ()

    def __len__(self) -> int:
        return len(self.lon)


@dataclass(frozen=True)
class Reports:
    """One source's word each: sequences of length r.

    Attributes
    ----------
    event : sequence of int
        Row of the events.
    reliability : sequence of str
        Of `RELIABILITIES`, the source's own.
    credibility : sequence of int
        Of `CREDIBILITIES`.
    stance : sequence of str
        ``reports``, ``denies`` or ``qualifies``.
    source : sequence of str
        Whose word it is, so that two reports of one source count as one source.
    """

    event: Sequence[int]
    reliability: Sequence[str]
    credibility: Sequence[int]
    stance: Sequence[str]
    source: Sequence[str]

    def __len__(self) -> int:
        return len(self.event)
