# SPDX-License-Identifier: GPL-2.0-or-later
"""Events and their sources for other programs and for print.

All text comes from strangers. HTML is escaped and may load nothing, links are links only if they
are http or https, CSV cells that a spreadsheet would run as formulas are made text.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ...analysis.base.cells import harmless_cell
from ...templates import render
from .. import model
from ..checks import is_web_link
from ..log import Head
from ..model import Event, Report, Source
from . import blur
from .public import PublicPart, blur_of, public_part
from .words import ENGLISH, ExportWords, english_day

FORMATS = {"CSV": "csv", "GeoJSON": "geojson", "CSL-JSON": "json", "BibTeX": "bib", "HTML": "html"}


@dataclass(frozen=True)
class CitationEntry:
    """A report as it is cited: its event and that event's number on the map and in the list."""

    number: int
    event: Event
    report: Report | None
    source: Source | None
    relayed_by: Source | None


def gather(
    events: Iterable[Event],
    reports: Iterable[Report],
    sources: Iterable[Source],
    *,
    blur_m: float = 0.0,
    public: bool = False,
) -> list[CitationEntry]:
    """Return what stands of events and reports, numbered by date.

    An event without a report is one entry without source; retracted events and reports are left
    out.

    Parameters
    ----------
    blur_m : float
        Coordinates are moved to the middle of a cell of at least so many metres, and only what
        does not tell the place goes out (see `blur`); 0 leaves all as it is.
    public : bool
        Leave out, or blur, what is marked as not public, by the rule of `public`.
    """
    if public:
        part = public_part(events, reports)
        events, reports = part.events, part.reports
    by_id = {source.id: source for source in sources}
    of_event: dict[str, list[Report]] = {}
    for report in reports:
        if not report.retracted:
            of_event.setdefault(report.event_id, []).append(report)
    standing = sorted((e for e in events if not e.retracted), key=_order)
    entries = []
    secret = blur.Secret()
    for number, event in enumerate(standing, start=1):
        shown = event
        words = sorted(of_event.get(event.id, []), key=lambda r: (str(r.published or "9"), r.id))
        hidden_m = blur_of(event, blur_m, public=public)
        if hidden_m > 0.0:
            names = blur.place_names(event, words)
            shown = blur.withheld_event(event, hidden_m, secret, names)
            words = [blur.withheld_report(one, secret, names) for one in words]
        cited: list[Report | None] = [*words] or [None]
        for one in cited:
            source = by_id.get(one.source_id) if one else None
            relay = by_id.get(one.relayed_by_id) if one else None
            entries.append(CitationEntry(number, shown, one, source, relay))
    return entries


def _order(event: Event) -> tuple[Any, ...]:
    return (model.span(event)[0] or dt.date.max, event.title, event.id)


def export(
    entries: Sequence[CitationEntry],
    form: str,
    *,
    head: Head | None = None,
    store_id: str = "",
    title: str = "",
    withheld: PublicPart | None = None,
    words: ExportWords = ENGLISH,
) -> str:
    """Return entries as text in a form of `FORMATS`.

    Parameters
    ----------
    head : Head, optional
        The end of the store's log, written where the form has a place for it.
    store_id : str
        Of the store, for GeoJSON's note of its log.
    withheld : PublicPart, optional
        What is not public: its counts go into HTML and GeoJSON.
    words : ExportWords
        The page's own words, in its language; programs are told in English.
    """
    if form == "HTML":
        return to_html(entries, head=head, title=title, withheld=withheld, words=words)
    if form == "GeoJSON":
        return to_geojson(entries, head=head, store_id=store_id, withheld=withheld)
    if form == "BibTeX" and head is not None:
        # What stands outside of entries is a comment.
        return f"Log entry {head.seq}, SHA-256 {head.hash}.\n\n{to_bibtex(entries)}"
    if form == "CSV":
        return to_csv(entries, head=head)
    if form == "CSL-JSON":
        return to_csl_json(entries, head=head, store_id=store_id)
    return to_bibtex(entries)


def citation(entry: CitationEntry) -> str:
    """Return an entry as one line of plain text."""
    event, report = entry.event, entry.report
    when = days(event)
    parts = [f"{event.title}{f', {when}' if when else ''}."]
    if report is None:
        return f"{parts[0]} No source."
    parts.append(f"{_who(entry)}{_verb(report)}")
    if report.headline:
        parts[-1] += f", “{report.headline}”"
    if report.published:
        parts[-1] += f", {english_day(report.published)}"
    parts[-1] += "."
    if report.quote:
        parts.append(f"“{report.quote}”.")
    parts += [f"{url}." for url in _links(report)]
    grades = _grades(entry)
    return " ".join(parts) + (f" [{grades}]" if grades else "")


def _who(entry: CitationEntry) -> str:
    return ENGLISH.who(entry.source, entry.relayed_by)


def _verb(report: Report) -> str:
    return {"denies": " denies it", "qualifies": " qualifies it"}.get(report.stance, "")


def _grades(entry: CitationEntry) -> str:
    return ENGLISH.grades(entry.source, entry.report)


def _links(report: Report) -> list[str]:
    return [url for url in (report.url, report.archived_url) if is_web_link(url)]


def days(event: Event) -> str:
    """Return the day or days of an event in words."""
    return ENGLISH.days(event.date_start, event.date_end)


_CSV_EVENT = (
    *("title", "description", "category", "status", "actors", "place", "date_start", "date_end"),
    *("date_precision_days", "lon", "lat", "location_precision_m", "dataset", "external_id"),
)
_CSV_REPORT = (
    *("stance", "credibility", "headline", "quote", "url", "archived_url", "published"),
    *("collected", "claim_kind", "claim_comparator", "claim_value", "claim_unit"),
    *("claim_stated", "claim_reference", "claim_date", "claim_date_from", "claim_actor"),
    *("claim_place_from", "claim_place_to", "claim_value_to", "claim_map", "note"),
    *("collected_at", "collected_by", "collected_with", "sensitivity", "verification"),
    *("attachment", "attachment_sha256"),
)


#: an event's own mark, beside that of its reports
EVENT_SENSITIVITY = "event_sensitivity"
#: the end of the store's log, on each row as no line of a CSV stands for the file
CSV_LOG = ("log_entries", "log_sha256")


def to_csv(entries: Sequence[CitationEntry], *, head: Head | None = None) -> str:
    """Return one row a report, with a mark that tells spreadsheets it is UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    header = (
        "number",
        *_CSV_EVENT,
        EVENT_SENSITIVITY,
        "source",
        "source_reliability",
        "relayed_by",
        *_CSV_REPORT,
    )
    log = () if head is None else (head.seq, head.hash)
    writer.writerow((*header, *CSV_LOG) if log else header)
    for one in entries:
        source = one.source or Source()
        row = [one.number, *(getattr(one.event, name) for name in _CSV_EVENT)]
        row.append(one.event.sensitivity)
        row += [source.name, source.reliability, one.relayed_by.name if one.relayed_by else ""]
        row += [getattr(one.report, name) if one.report else "" for name in _CSV_REPORT]
        writer.writerow([harmless_cell(value) for value in (*row, *log)])
    return "\ufeff" + out.getvalue()


def to_geojson(
    entries: Sequence[CitationEntry],
    *,
    head: Head | None = None,
    store_id: str = "",
    withheld: PublicPart | None = None,
) -> str:
    """Return one feature an event, with its reports as a list in the properties."""
    features: dict[int, dict[str, Any]] = {}
    for one in entries:
        if one.number not in features:
            features[one.number] = _feature(one)
        if one.report is not None:
            said = features[one.number]["properties"]["reports"]
            said.append(_said(one))
    whole: dict[str, object] = {"type": "FeatureCollection"}
    if head is not None:
        whole["salient_log"] = _log(head, store_id)
    if withheld is not None and withheld.sentence():
        whole["salient_withheld"] = withheld.counts()
    whole["features"] = list(features.values())
    return json.dumps(whole, ensure_ascii=False, indent=1)


def _feature(entry: CitationEntry) -> dict[str, Any]:
    event = entry.event
    point = None
    if event.lon is not None and event.lat is not None:
        point = {"type": "Point", "coordinates": [event.lon, event.lat]}
    hidden = ("lon", "lat", "version", "retracted", "import_hash", "dataset_says", "details")
    properties = {k: v for k, v in model.to_plain(event).items() if k not in hidden}
    if "sensitivity" in properties:
        properties[EVENT_SENSITIVITY] = properties.pop("sensitivity")
    properties |= {"number": entry.number, "reports": []}
    return {"type": "Feature", "id": event.id, "geometry": point, "properties": properties}


def _said(entry: CitationEntry) -> dict[str, Any]:
    hidden = (
        *("id", "event_id", "source_id", "relayed_by_id", "version", "retracted"),
        "dataset_says",
    )
    said = {k: v for k, v in model.to_plain(entry.report or Report()).items() if k not in hidden}
    for name in ("url", "archived_url"):
        if name in said and not is_web_link(said[name]):
            del said[name]
    said["source"] = entry.source.name if entry.source else ""
    if entry.source and entry.source.reliability:
        said["source_reliability"] = entry.source.reliability
    if entry.relayed_by:
        said["relayed_by"] = entry.relayed_by.name
    return said


def _log(head: Head, store_id: str) -> dict[str, object]:
    return {"store_id": store_id, "entries": head.seq, "sha256": head.hash}


def to_csl_json(
    entries: Sequence[CitationEntry], *, head: Head | None = None, store_id: str = ""
) -> str:
    """Return the reports as items for a reference manager; programs pass over ``custom``."""
    items = [_csl(one) for one in entries if one.report is not None]
    if head is not None:
        items = [{**one, "custom": {"salient_log": _log(head, store_id)}} for one in items]
    return json.dumps(items, ensure_ascii=False, indent=1)


def _csl(entry: CitationEntry) -> dict[str, Any]:
    report = entry.report or Report()
    links = _links(report)
    item: dict[str, object] = {
        "id": report.id,
        "type": "webpage" if links else "report",
        "title": report.headline or report.quote or entry.event.title,
        "author": [{"literal": entry.source.name if entry.source else "Unknown source"}],
        "note": "; ".join(n for n in (entry.event.title, days(entry.event), _grades(entry)) if n),
    }
    if entry.relayed_by:
        item["container-title"] = entry.relayed_by.name
    if links:
        item["URL"] = links[0]
    if len(links) > 1:
        item["archive_location"] = links[1]
    for key, day in (("issued", report.published), ("accessed", report.collected)):
        if day:
            item[key] = {"date-parts": [[day.year, day.month, day.day]]}
    return item


def to_bibtex(entries: Sequence[CitationEntry]) -> str:
    """Return the reports as entries for a bibliography."""
    return "\n".join(_bib(one) for one in entries if one.report is not None)


def _bib(entry: CitationEntry) -> str:
    report = entry.report or Report()
    links = _links(report)
    fields = {
        "author": "{" + _tex(entry.source.name if entry.source else "Unknown source") + "}",
        "title": _tex(report.headline or report.quote or entry.event.title),
        "howpublished": _tex(entry.relayed_by.name) if entry.relayed_by else "",
        "year": str(report.published.year) if report.published else "",
        "month": str(report.published.month) if report.published else "",
        "day": str(report.published.day) if report.published else "",
        "url": _tex_url(links[0]) if links else "",
        "urldate": report.collected.isoformat() if report.collected else "",
        "note": _tex("; ".join(n for n in (entry.event.title, _grades(entry)) if n)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    key = re.sub(r"[^A-Za-z0-9-]+", "", report.id) or model.stable_id(report.id)
    return "\n".join([f"@misc{{salient-{key},", *lines, "}", ""])


_TEX = {
    **{sign: "\\" + sign for sign in "&%$#_"},
    # BibTeX counts braces, also those with a backslash: one alone would swallow what follows.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def _tex_url(url: str) -> str:
    """Return a link as it stands in a field in braces; what would end the field is encoded."""
    return re.sub(r"[{}\\]", lambda sign: f"%{ord(sign[0]):02X}", url)


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in " ".join(text.split()))


def to_html(
    entries: Sequence[CitationEntry],
    *,
    head: Head | None = None,
    title: str = "",
    withheld: PublicPart | None = None,
    words: ExportWords = ENGLISH,
) -> str:
    """Return a page that stands alone: a numbered list of events with what each source says."""
    groups: dict[int, list[CitationEntry]] = {}
    for one in entries:
        groups.setdefault(one.number, []).append(one)
    reports = sum(e.report is not None for e in entries)
    foot = [words.counts.format(events=len(groups), reports=reports)]
    if withheld is not None and withheld.sentence():
        foot.append(withheld.sentence(words.withheld))
    if head is not None:
        foot.append(words.log.format(number=head.seq, hash=head.hash))
    return render(
        "sources.html.j2",
        title=title or "Sources",
        events=[_item(number, group, words) for number, group in groups.items()],
        foot=foot,
        words=words,
    )


def _item(number: int, group: Sequence[CitationEntry], words: ExportWords) -> dict[str, object]:
    event = group[0].event
    status = words.named.get(event.status, event.status)
    facts = [event.place, words.days(event.date_start, event.date_end), event.category, status]
    if event.location_precision_m is not None:
        facts.append(f"± {event.location_precision_m / 1000:g} km")
    return {
        "number": number,
        "title": event.title,
        "facts": [fact for fact in facts if fact],
        "said": [_said_on_page(one, one.report, words) for one in group if one.report is not None],
    }


def _said_on_page(entry: CitationEntry, report: Report, words: ExportWords) -> dict[str, object]:
    stance = report.stance if report.stance in model.STANCES else ""
    return {
        "who": words.who(entry.source, entry.relayed_by),
        "stance": stance,
        "stance_said": words.named.get(stance, stance),
        "headline": report.headline,
        "quote": report.quote,
        "published": words.day(report.published) if report.published else "",
        "links": _links(report),
        "grades": words.grades(entry.source, report),
    }
