# SPDX-License-Identifier: GPL-2.0-or-later
"""What a store holds as the analysis of evidence reads it, and its results as columns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ...i18n import tr

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.claims.evidence import Support
    from ...analysis.claims.material import Events, Reports
    from ...events.store.store import Store

SUPPORT_FIELDS = (
    ("supported", "bool"),
    ("events", "int"),
    ("reports", "int"),
    ("sources", "int"),
    ("denials", "int"),
    ("qualifications", "int"),
    ("reliability", "string"),
    ("credibility", "string"),
    ("unknown_side", "int"),
    ("contrary", "int"),
    ("nearest_km", "double"),
    ("support", "string"),
)
LINK_FIELDS = (
    ("feature_id", "long"),
    ("change_id", "string"),
    ("event_id", "string"),
    ("event", "string"),
    ("event_date", "date"),
    ("place", "string"),
    ("distance_km", "double"),
    ("days_apart", "double"),
    ("direction", "string"),
    ("reports", "int"),
    ("denials", "int"),
    ("qualifications", "int"),
    ("sources", "string"),
)
DESK_FIELDS = (
    ("number", "int"),
    ("kind", "string"),
    ("what", "string"),
    ("date", "date"),
    ("area_km2", "double"),
    ("reliability", "string"),
    ("credibility", "string"),
    ("sources", "int"),
    ("who", "string"),
    ("place", "string"),
    ("feature_id", "long"),
    ("event_id", "string"),
    ("latitude", "double"),
    ("longitude", "double"),
    ("label", "string"),
    ("sensitivity", "string"),
)
_PRECISIONS = ("date_precision_days", "location_precision_m", "retracted")


@dataclass(frozen=True)
class Evidence:
    """The events of a store that stand, with their reports; rows go together.

    Attributes
    ----------
    ids, titles, places : list of str
        Of each event.
    said : list of str
        Whose word each report is, with both grades.
    is_public : list of bool
        Whether each report may be told of on a page.
    """

    events: Events
    reports: Reports
    ids: list[str]
    titles: list[str]
    places: list[str]
    said: list[str]
    is_public: list[bool]


def read(store: Store) -> Evidence:
    """Return what stands in a store: nothing retracted, nothing merged into another event."""
    import numpy as np

    from ...analysis.claims.material import Events, Reports
    from ...events.importers.formats import UNORDERED

    found = store.columns(
        "event",
        [
            *("id", "title", "category", "actors", "place", "date_start", "date_end"),
            *("dataset", *_PRECISIONS),
        ],
    )
    rows = [i for i, gone in enumerate(found["retracted"]) if not gone]

    def numbers(name: str) -> Array:
        values = [found[name][i] for i in rows]
        return np.array([np.nan if value is None else value for value in values], float)

    def column(name: str) -> list[Any]:
        return [found[name][i] for i in rows]

    events = Events(
        numbers("lon"),
        numbers("lat"),
        numbers("location_precision_m"),
        column("date_start"),
        column("date_end"),
        numbers("date_precision_days"),
        [text or "" for text in column("actors")],
        [text or "" for text in column("title")],
        [text or "" for text in column("category")],
        [dataset in UNORDERED for dataset in column("dataset")],
    )
    ids, titles, places = (
        [text or "" for text in column(name)] for name in ("id", "title", "place")
    )
    told = _reports(store, {ident: row for row, ident in enumerate(ids)}, Reports)
    reports, said, is_public = told
    return Evidence(events, reports, ids, titles, places, said, is_public)


def public(evidence: Evidence, store: Store) -> tuple[Evidence, dict[str, str]]:
    """Return evidence in which only public reports say whose word they are.

    Beside it the events that may not stand on a page, by their ids, each with its mark: one that
    rests on reports alone that are not public is internal as they are.
    """
    from ...events.export.public import public_part
    from ...events.model import Event, Report

    held = store.columns("event", ["id", "sensitivity", "retracted"])
    told = store.columns("report", ["event_id", "sensitivity", "retracted"])
    part = public_part(
        [
            Event(id=i, sensitivity=s or "", retracted=r or 0)
            for i, s, r in zip(held["id"], held["sensitivity"], held["retracted"])
        ],
        [
            Report(id="", event_id=i, sensitivity=s or "", retracted=r or 0)
            for i, s, r in zip(told["event_id"], told["sensitivity"], told["retracted"])
        ],
    )
    # A list of the desk has places: what is to be blurred does not stand there either.
    shown = {one.id for one in part.events} - part.blurred
    marks = zip(held["id"], held["sensitivity"])
    kept = {i: mark if mark not in ("", "public", None) else "internal" for i, mark in marks}
    withheld = {ident: mark for ident, mark in kept.items() if ident not in shown}
    said = [text if known else "" for text, known in zip(evidence.said, evidence.is_public)]
    return replace(evidence, said=said), withheld


def _reports(
    store: Store, row_of: dict[str, int], kind: type[Reports]
) -> tuple[Reports, list[str], list[bool]]:
    known = store.columns("source", ["id", "name", "reliability"])
    sources = {
        ident: (name or "", grade or "")
        for ident, name, grade in zip(known["id"], known["name"], known["reliability"])
    }
    names = ["event_id", "source_id", "credibility", "stance", "sensitivity", "retracted"]
    table = store.columns("report", names)
    rows = [
        i
        for i, gone in enumerate(table["retracted"])
        if not gone and table["event_id"][i] in row_of
    ]
    who = [sources.get(table["source_id"][i], ("", "")) for i in rows]
    credibility = [table["credibility"][i] or 0 for i in rows]
    reports = kind(
        event=[row_of[table["event_id"][i]] for i in rows],
        reliability=[grade for _, grade in who],
        credibility=credibility,
        stance=[table["stance"][i] or "" for i in rows],
        source=[table["source_id"][i] or "" for i in rows],
    )
    said = [
        f"{name} ({grade or '–'}{belief or '–'})" for (name, grade), belief in zip(who, credibility)
    ]
    return reports, said, [(table["sensitivity"][i] or "public") == "public" for i in rows]


def support_columns(support: Support) -> dict[str, list[Any]]:
    """Return the fields of `SUPPORT_FIELDS`, one row a change."""
    from ...analysis.claims.material import CREDIBILITIES, RELIABILITIES

    counts = {
        "supported": support.supported,
        "events": support.events,
        "reports": support.reports,
        "sources": support.sources,
        "denials": support.denials,
        "qualifications": support.qualifications,
        "unknown_side": support.unknown,
        "contrary": support.contrary,
        "nearest_km": support.nearest_m / 1000.0,
    }
    columns = {name: values.tolist() for name, values in counts.items()}
    columns["reliability"] = _grades(support.by_reliability, RELIABILITIES)
    columns["credibility"] = _grades(support.by_credibility, CREDIBILITIES)
    columns["support"] = [_sentence(support, row) for row in range(len(support.supported))]
    return columns


def _grades(counts: Array, scale: tuple[int | str, ...]) -> list[str]:
    """Return counts by grade in words: “A 1, B 2, not graded 1”."""
    names = [str(grade) if grade else tr("not graded") for grade in scale]
    return [
        ", ".join(f"{name} {count}" for name, count in zip(names, row) if count) for row in counts
    ]


def _sentence(support: Support, row: int) -> str:
    reports, denials = int(support.reports[row]), int(support.denials[row])
    if reports:
        text = tr("{reports} report(s) by {sources} source(s)").format(
            reports=reports, sources=int(support.sources[row])
        )
    else:
        text = tr("no report")
    if denials:
        text += tr(", denied by {count}").format(count=denials)
    if support.contrary[row]:
        text += tr(", {count} of the other side's deeds").format(count=int(support.contrary[row]))
    return text


def link_columns(
    support: Support, evidence: Evidence, fids: list[int], change_ids: list[str]
) -> dict[str, list[Any]]:
    """Return the fields of `LINK_FIELDS`, one row a pair of a change and an event near it."""
    matches = support.matches
    columns: dict[str, list[Any]] = {name: [] for name, _ in LINK_FIELDS}
    of_event: dict[int, list[int]] = {}
    for number, event in enumerate(evidence.reports.event):
        of_event.setdefault(int(event), []).append(number)
    for row in range(len(matches)):
        change, event = int(matches.change[row]), int(matches.event[row])
        numbers = of_event.get(event, [])
        stances = [evidence.reports.stance[number] for number in numbers]
        values = (
            fids[change],
            change_ids[change],
            evidence.ids[event],
            evidence.titles[event],
            evidence.events.first[event],
            evidence.places[event],
            float(matches.distance_m[row]) / 1000.0,
            float(matches.days[row]),
            str(support.direction[row]),
            stances.count("reports"),
            stances.count("denies"),
            stances.count("qualifies"),
            "; ".join(dict.fromkeys(evidence.said[number] for number in numbers)),
        )
        for (name, _), value in zip(LINK_FIELDS, values):
            columns[name].append(value)
    return columns
