# SPDX-License-Identifier: GPL-2.0-or-later
"""What may be published of a store: one rule for every list, page, report and web map.

A report marked internal or restricted is left out. An event marked so is left out with all its
reports, and so is an event that rests on such reports alone: its own words come from them. An event
marked blurred goes out as `blur` lets it, its place hidden in a cell of at least ten kilometres.
What is marked with a word that nobody knows counts as restricted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..model import BLURRED, PUBLIC, PUBLIC_EVENT, Event, Report
from . import blur

#: size of the cells, in metres, that the place of an event marked as blurred is hidden in
BLUR_M = 10_000.0
NOT_PUBLIC = (
    "Not public: {events} event(s) and {reports} report(s) are left out, the places of {blurred} "
    "event(s) are blurred to {km} km or more."
)


@dataclass(frozen=True)
class PublicPart:
    """What may be published, and how much is withheld.

    Attributes
    ----------
    events, reports : list
        What stands and may go out, places as they are.
    events_left_out, reports_left_out : int
    blurred : frozenset of str
        Ids of the events whose places have to be hidden.
    """

    events: list[Event] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    events_left_out: int = 0
    reports_left_out: int = 0
    blurred: frozenset[str] = frozenset()

    def hidden(self) -> tuple[list[Event], list[Report]]:
        """Return events and reports with the places hidden of those events marked so."""
        secret = blur.Secret()
        told: dict[str, list[Report]] = {}
        for one in self.reports:
            told.setdefault(one.event_id, []).append(one)
        events: list[Event] = []
        reports: list[Report] = []
        for event in self.events:
            own = told.get(event.id, [])
            if event.id in self.blurred:
                names = blur.place_names(event, own)
                own = [blur.withheld_report(one, secret, names) for one in own]
                event = blur.withheld_event(event, BLUR_M, secret, names)
            events.append(event)
            reports += own
        return events, reports

    def counts(self) -> dict[str, int]:
        """Return what is withheld, by the names that files write."""
        return {
            "events_left_out": self.events_left_out,
            "reports_left_out": self.reports_left_out,
            "places_blurred": len(self.blurred),
        }

    def sentence(self, form: str = NOT_PUBLIC) -> str:
        """Say what is withheld, in English or by another sentence; empty if nothing is."""
        if not any(self.counts().values()):
            return ""
        return form.format(
            events=self.events_left_out,
            reports=self.reports_left_out,
            blurred=len(self.blurred),
            km=f"{BLUR_M / 1000:g}",
        )


def public_part(events: Iterable[Event], reports: Iterable[Report]) -> PublicPart:
    """Return what may be published of what stands."""
    standing = [one for one in events if not one.retracted]
    told: dict[str, list[Report]] = {one.id: [] for one in standing}
    for report in reports:
        if not report.retracted and report.event_id in told:
            told[report.event_id].append(report)
    found: list[Event] = []
    said: list[Report] = []
    for event in standing:
        own = [one for one in told[event.id] if one.sensitivity in PUBLIC]
        if is_public(event) and (own or not told[event.id]):
            found.append(event)
            said += own
    return PublicPart(
        found,
        said,
        len(standing) - len(found),
        sum(map(len, told.values())) - len(said),
        frozenset(one.id for one in found if one.sensitivity == BLURRED),
    )


def is_public(record: Event | Report) -> bool:
    """Tell whether an event or a report may be told of at all, by its own mark."""
    return record.sensitivity in (PUBLIC_EVENT if isinstance(record, Event) else PUBLIC)


def blur_of(event: Event, blur_m: float, *, public: bool) -> float:
    """Return the size of the cells, in metres, that an event's place is hidden in; 0 for none."""
    return max(blur_m, BLUR_M) if public and event.sensitivity == BLURRED else blur_m
