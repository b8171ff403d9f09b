# SPDX-License-Identifier: GPL-2.0-or-later
"""The numbered list of sources on a map, and where its numbers stand."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...events import model
from ...i18n import isolate, tr
from . import days
from .text import embedded, page_right_to_left

#: more entries than this are not printed on a map; the page says how to get them all
MOST = 400
#: keeps a date before Arabic words in its place
_LEFT_MARK, _RIGHT_MARK = "\u200e", "\u200f"


@dataclass(frozen=True)
class SourceListEntry:
    """One event with all that was said about it.

    Attributes
    ----------
    number : int
        Of the list, from 1.
    text : str
        The entry without its number.
    lon, lat : float or None
        Where its number stands; None where the event has no place.
    date : date or None
        Of the event's begin.
    """

    number: int
    text: str
    lon: float | None
    lat: float | None
    date: dt.date | None = None


def entries(
    events: Iterable[model.Event],
    reports: Iterable[model.Report],
    sources: Iterable[model.Source],
    *,
    as_of: dt.date | None = None,
    within: tuple[float, float, float, float] | None = None,
    beyond: bool = False,
) -> list[SourceListEntry]:
    """Give numbers to the events that stand: the newest first, of one day the nearest.

    Parameters
    ----------
    as_of : date, optional
        Events that began later are left out.
    within : (west, south, east, north), optional
        Events outside are left out; those without a place stay. Of one day's events the nearest to
        its middle come first.
    beyond : bool
        Events outside stay, too, after all others: these have the numbers of a map that ends there.
    """
    events = list(events)
    names = {one.id: one for one in sources}
    by_event: dict[str, list[model.Report]] = {}
    for report in reports:
        if not report.retracted:
            by_event.setdefault(report.event_id, []).append(report)
    inside = [one for one in events if _counts(one, as_of, within)]
    outside = []
    if beyond and within is not None:
        known = {one.id for one in inside}
        outside = [one for one in events if one.id not in known and _counts(one, as_of, None)]

    def order(one: model.Event) -> tuple[int, float, str, str]:
        return _age(one), _distance(one, within), one.title, one.id

    chosen = [*sorted(inside, key=order), *sorted(outside, key=order)]
    return [
        SourceListEntry(
            number,
            _text(one, by_event.get(one.id, []), names),
            one.lon,
            one.lat,
            model.span(one)[0],
        )
        for number, one in enumerate(chosen, start=1)
    ]


def _age(one: model.Event) -> int:
    """Return what sorts the newest first and what has no date last."""
    first, _ = model.span(one)
    return -first.toordinal() if first else 0


def _distance(one: model.Event, within) -> float:
    """Return how far, in degrees of latitude, an event is from the middle; without one, 0."""
    if within is None:
        return 0.0
    if one.lon is None or one.lat is None:
        return math.inf
    west, south, east, north = within
    middle = (south + north) / 2.0
    across = (one.lon - west) - ((east - west) % 360.0) / 2.0
    across = (across + 180.0) % 360.0 - 180.0
    return math.hypot(across * math.cos(math.radians(middle)), one.lat - middle)


def _counts(one: model.Event, as_of, within) -> bool:
    if one.retracted or one.merged_into:
        return False
    first, _ = model.span(one)
    if as_of is not None and first is not None and first > as_of:
        return False
    if within is None or one.lon is None or one.lat is None:
        return True
    west, south, east, north = within
    inside = west <= one.lon <= east if west <= east else one.lon >= west or one.lon <= east
    return inside and south <= one.lat <= north


def _text(one: model.Event, reports: Sequence[model.Report], names: dict) -> str:
    first, last = model.span(one)
    when = days.span(first, max(first, last or first)) if first else ""
    comma, semicolon, mark = _signs()
    head = comma.join(embedded(part) for part in (when, one.place) if part)
    title = _one_line(one.title or one.category or one.description).rstrip(".… ")
    # what follows a name of another direction would be drawn into it
    place = _one_line(one.place or "")
    what = embedded(title.replace(place, isolate(place)) if place else title)
    said = semicolon.join(_told(reports, names, (first, last)))
    body = ". ".join(part.rstrip(".") for part in (what, said) if part)
    return f": {mark}".join(part for part in (head, body) if part) + "."


def _signs() -> tuple[str, str, str]:
    """Return what stands between the parts of an entry, and what keeps its direction."""
    return ("، ", "؛ ", _RIGHT_MARK) if page_right_to_left() else (", ", "; ", _LEFT_MARK)


def _told(reports: Sequence[model.Report], names: dict, own: tuple) -> list[str]:
    """Return who told of an event, and when and where: the event's own days, and a link, once."""
    comma, *_ = _signs()
    linked: set[str] = set()
    told = []
    for report in reports:
        published, link = report.published, _one_line(report.archived_url or report.url)
        parts = [
            _source(report, names),
            days.in_words(published) if published and published not in own else "",
            embedded(link) if link not in linked else "",
        ]
        linked.add(link)
        told.append(comma.join(part for part in parts if part))
    return told


def _source(report: model.Report, names: dict) -> str:
    source, relay = names.get(report.source_id), names.get(report.relayed_by_id)
    text = embedded(_one_line(source.name)) if source else tr("unknown source")
    if relay:
        way = tr("{source}, by way of {relay}")
        text = way.format(source=text, relay=embedded(_one_line(relay.name)))
    if report.stance == "denies":
        text = tr("{source} (denies)").format(source=text)
    # reliability and credibility stand apart: two grades, not one
    grades = [
        f"{tr('reliability')} {source.reliability}" if source and source.reliability else "",
        f"{tr('credibility')} {report.credibility}" if report.credibility else "",
    ]
    comma, *_ = _signs()
    graded = comma.join(grade for grade in grades if grade)
    return _one_line(f"{text} [{graded}]" if graded else text)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def ranges(numbers: Iterable[int]) -> str:
    """Write numbers as people do: ``1, 3–5, 9``."""
    parts: list[list[int]] = []
    for number in sorted(set(numbers)):
        if parts and number == parts[-1][-1] + 1:
            parts[-1] = [parts[-1][0], number]
        else:
            parts.append([number])
    texts = [f"{part[0]}" if len(part) == 1 else f"{part[0]}–{part[-1]}" for part in parts]
    return ", ".join(texts)
