# SPDX-License-Identifier: GPL-2.0-or-later
"""One event and what is said of it, as the little HTML that Qt shows. All text is escaped."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence

from ...events.checks import is_web_link
from ...events.export.citations import days
from ...events.model import CREDIBILITIES, RELIABILITIES, Claim, Event, Link, Report, Source
from ...events.store.layermeta import no_page
from ...i18n import named, shown_number, tr
from ...processing import store_words
from . import event_text

#: links that the dock takes itself: what to do, a slash, and an id
EDIT, ATTACHMENT, FEATURE = "edit", "attachment", "feature"


def event_html(
    event: Event, reports: Sequence[Report], sources: Mapping[str, Source], links: Sequence[Link]
) -> str:
    """Return the dock's detail: the event, who reports it beside who denies it, its features."""
    standing = [one for one in reports if not one.retracted]
    affirming = [one for one in standing if one.stance != "denies"]
    denying = [one for one in standing if one.stance == "denies"]
    parts = [_head(event)]
    if standing:
        cells = [(tr("Reported by"), affirming)]
        cells += [(tr("Denied by"), denying)] if denying else []
        width = 100 // len(cells)
        columns = "".join(
            f'<td width="{width}%" valign="top"><b>{html.escape(title)}</b> ({len(said)})'
            + "".join(_report(one, sources) for one in said)
            + "</td>"
            for title, said in cells
        )
        parts.append(f'<table width="100%" cellpadding="3"><tr>{columns}</tr></table>')
    else:
        parts.append(f"<p><i>{html.escape(tr('No report yet.'))}</i></p>")
    if links:
        listed = "".join(_link(one) for one in links)
        parts.append(f"<p><b>{html.escape(tr('Linked features'))}</b></p><ul>{listed}</ul>")
    return "".join(parts)


def summary_html(events: Sequence[Event]) -> str:
    """Return events as a list for a map tip."""
    items = "".join(
        f"<li>{_text(days(one))} {_text(one.title)} ({_text(store_words.word(one.status))})</li>"
        for one in events
    )
    return f"<ul>{items}</ul>" if items else ""


def summary_text(events: Sequence[Event]) -> str:
    """Return events as one line of text: QGIS shows a value that holds a link as a page."""
    said = (" ".join(p for p in (days(one), one.title[:200]) if p) for one in events)
    return no_page("; ".join(said))


def _head(event: Event) -> str:
    status = store_words.word(event.status)
    facts = [days(event), event.place, event.category, status, event.actors]
    if event.sensitivity not in ("", "public"):
        facts.append(named(tr("Sensitivity"), store_words.word(event.sensitivity)))
    if event.retracted:
        facts.append(tr("merged into another event") if event.merged_into else tr("retracted"))
    line = " · ".join(_text(fact) for fact in facts if fact)
    parts = [f"<h3>{_text(event.title)}</h3><p>{line}<br>{_where(event)}</p>"]
    if event.description:
        parts.append(f"<p>{_lines(event.description)}</p>")
    facts_html = _facts(event.details)
    return "".join(parts) + (f"<p><small>{facts_html}</small></p>" if facts_html else "")


def _where(event: Event) -> str:
    said = []
    if event.lon is not None and event.lat is not None:
        said.append(f"{event.lat:.5f}, {event.lon:.5f}")
    if event.location_precision_m is not None:
        said.append(shown_number(f"± {event.location_precision_m / 1000:g} km"))
    if event.date_precision_days:
        said.append(tr("± {count} days").format(count=event.date_precision_days))
    return " · ".join(said)


def _facts(details: str) -> str:
    try:
        facts = json.loads(details) if details else {}
    except ValueError:
        return _text(details)
    if not isinstance(facts, dict):
        return _text(details)
    return "; ".join(f"{_text(str(k))}: {_text(str(v))}" for k, v in facts.items())


def _report(report: Report, sources: Mapping[str, Source]) -> str:
    source = sources.get(report.source_id)
    relay = sources.get(report.relayed_by_id)
    name = _text(source.name if source else tr("Unknown source"))
    by = f" {_text(tr('by way of {source}').format(source=relay.name))}" if relay else ""
    qualifies = f" <i>({_text(store_words.word('qualifies'))})</i>"
    qualifies = qualifies if report.stance == "qualifies" else ""
    parts = [f'<a href="{EDIT}/{html.escape(report.id)}">{name}</a>{by}{qualifies}']
    grades = _grades(report, source)
    parts.append(f"<small>{grades}</small>")
    if report.published:
        parts.append(f"<small>{report.published.isoformat()}</small>")
    if report.headline:
        parts.append(_lines(report.headline))
    if report.quote:
        parts.append(f"<i>“{_lines(report.quote)}”</i>")
    if report.claim:
        parts.append(f"<b>{html.escape(tr('Claim'))}:</b> {_text(claim_text(report.claim))}")
    parts += [_url(report.url, ""), _url(report.archived_url, tr("archived"))]
    parts += _custody(report)
    if report.attachment:
        where = f"{ATTACHMENT}/{html.escape(report.id)}"
        parts += [f'<a href="{where}">{_text(n)}</a>' for n in report.attachment.splitlines() if n]
    return f"<p>{'<br>'.join(part for part in parts if part)}</p>"


def _custody(report: Report) -> list[str]:
    """Return lines on who may read a report, how it was collected, and how it was verified."""
    found = []
    if report.sensitivity not in ("", "public"):
        told = tr("{sensitivity}: not published")
        told = told.format(sensitivity=store_words.word(report.sensitivity))
        found.append(f"<b>{_text(told)}</b>")
    collected = [report.collected_at, report.collected_by, report.collected_with]
    if any(collected):
        said = ", ".join(filter(None, collected))
        found.append(f"<small>{html.escape(tr('Collected'))}: {_text(said)}</small>")
    if report.verification:
        found.append(f"<small>{html.escape(tr('Verified'))}: {_lines(report.verification)}</small>")
    return found


def _grades(report: Report, source: Source | None) -> str:
    """Return both grades with their words; they stay two."""
    grade = source.reliability if source else ""
    number = report.credibility
    source_said = event_text.reliability(grade) if grade in RELIABILITIES else "–"
    told = event_text.credibility(number) if number in CREDIBILITIES else "–"
    said = f"{tr('Source')} {source_said}; {tr('information')} {told}"
    return html.escape(said)


def claim_text(claim: Claim) -> str:
    """Return a claimed quantity in words."""
    value = claim.stated or ("" if claim.value is None else shown_number(f"{claim.value:g}"))
    comparator = store_words.word(claim.comparator)
    amount = " ".join(p for p in (comparator, value, claim.unit) if p)
    if claim.reference:
        amount = tr("{comparator} the size of {reference}").format(
            comparator=store_words.word(claim.comparator), reference=claim.reference
        )
    where = " – ".join(p for p in (claim.place_from, claim.place_to) if p)
    when = " – ".join(d.isoformat() for d in (claim.date_from, claim.date) if d)
    kind = store_words.word(claim.kind)
    return ", ".join(p for p in (f"{kind} {amount}", claim.actor, where, when) if p)


def _url(url: str, name: str) -> str:
    if not is_web_link(url):
        return _text(url)
    shown = url if len(url) <= 60 else url[:57] + "…"
    return f'<a href="{html.escape(url, quote=True)}">{_text(name or shown)}</a>'


def _link(link: Link) -> str:
    said = " · ".join(_text(p) for p in (link.layer_name, link.role, link.note) if p)
    where = f"{FEATURE}/{html.escape(link.id)}"
    return f'<li><a href="{where}">{said or _text(link.layer_source)}</a></li>'


def _lines(text: str) -> str:
    """Return text with its lines; the form shows what is cut here."""
    return _text(text, 4000).replace("\n", "<br>")


def _text(text: str, most: int = 500) -> str:
    """Return text escaped, and its direction kept from turning what stands beside it.

    What is too long is cut: Qt lays a megabyte in one line out for minutes.
    """
    cut = text if len(text) <= most else text[:most] + " …"
    return f"\u2068{html.escape(cut, quote=True)}\u2069" if text else ""
