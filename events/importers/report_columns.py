# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of a table that say more of a report than its source, link and quote."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from ...analysis.claims.quantity import unit_named
from .. import model, verification
from . import drafts
from .drafts import Draft, Drafts, Rejected, ReportDraft, RowError
from .tables import InputTable

#: other names of a claim's columns
_OF_CLAIM: dict[str, tuple[str, ...]] = {
    "kind": ("claim_type", "claimed_kind"),
    "comparator": ("claimed_comparator", "comparator"),
    "value": ("claim_quantity", "claimed_value", "claimed_quantity", "quantity"),
    "unit": ("claimed_unit", "unit"),
    "date": ("claim_until", "claim_end"),
    "date_from": ("claim_since", "claim_start"),
    "actor": ("claim_about", "claimed_about", "about_whom", "about"),
}
#: what can be filled → names of columns that fill it, in lower case, best first
SYNONYMS: dict[str, tuple[str, ...]] = {
    "status": ("status", "event_status"),
    "headline": ("headline", "report_title", "article"),
    "stance": ("stance",),
    "credibility": ("credibility", "information_credibility", "info_credibility"),
    "reliability": ("reliability", "source_reliability"),
    "relayed_by": ("relayed_by", "relay", "by_way_of"),
    "archived_url": ("archived_url", "archive_url", "archive", "archived", "archive_link"),
    "collected": ("collected", "accessed", "retrieved", "access_date"),
    "collected_at": ("collected_at",),
    "collected_by": ("collected_by",),
    "collected_with": ("collected_with",),
    "note": ("note", "report_note"),
    "sensitivity": ("sensitivity",),
    "verification": ("verification",),
    **{
        f"verification_{name}": (f"verification_{name}", *more)
        for name, more in {
            "method": (),
            "by": ("verified_by",),
            "on": ("verified_on",),
            "confidence": (),
            "reasoning": ("geolocation_reasoning",),
        }.items()
    },
    "event_sensitivity": ("event_sensitivity",),
    "attachment": ("attachment",),
    "attachment_sha256": ("attachment_sha256",),
    **{f"claim_{name}": (f"claim_{name}", *_OF_CLAIM.get(name, ())) for name in model.CLAIM_FIELDS},
}
#: the ones that are days: read as columns, so that the order of day and month is one
DAYS = ("collected", "claim_date", "claim_date_from")
NUMBERS = ("claim_value", "claim_value_to")
_VERIFICATION = tuple(f"verification_{name}" for name in verification.NAMES)
#: what is of the event, of the source, or put together
_ELSEWHERE = ("status", "reliability", "relayed_by", "event_sensitivity", *_VERIFICATION)
_OF_REPORT = tuple(name for name in SYNONYMS if name not in _ELSEWHERE)


_VERIFICATION_SET = frozenset(_VERIFICATION)
#: a row that has none of these says no more of its reports
_ANY = frozenset((*_OF_REPORT, *_VERIFICATION, "reliability", "relayed_by"))


def filled(
    row: dict[str, Any],
    days: dict[str, dt.date | None],
    said: Sequence[ReportDraft],
    comma: str | None = None,
) -> list[ReportDraft]:
    """Return the reports of a row with all that its columns say of them; `comma` as of `number`.

    Raises
    ------
    RowError
        If a cell cannot be read: what stands there is refused, never dropped.
    """
    if _ANY.isdisjoint(row):
        return list(said)
    values = report_fields(row, days, comma)
    # without a report a mark is the event's, see `event_sensitivity`
    if not said and (values.keys() - {"sensitivity"} or drafts.text(row.get("reliability"))):
        raise RowError("The row tells of a report and names no source for it.")
    if not values and not row.get("reliability") and not row.get("relayed_by"):
        return list(said)
    return [_with(row, values, one) for one in said]


def report_fields(
    row: dict[str, Any], days: dict[str, dt.date | None], comma: str | None = None
) -> dict[str, Any]:
    """Return the fields of a report that a row fills; what is empty is left out.

    Raises
    ------
    RowError
        If a cell cannot be read.
    """
    found: dict[str, Any] = {}
    for name in _held(tuple(row)):
        value = row[name]
        if value is None or value == "":
            continue
        words = drafts.text(value)
        if not words:
            continue
        if name in DAYS:
            if days.get(name) is None:
                raise RowError("“{words}” is no date ({name}).", words=words, name=name)
            found[name] = days[name]
        elif name in NUMBERS:
            found[name] = drafts.number(value, name, comma)
        elif name == "credibility":
            found[name] = _credibility(words)
        else:
            found[name] = _known(name, words)
    return found if _VERIFICATION_SET.isdisjoint(row) else _with_verification(row, found)


def _with_verification(row: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    record = verification.of_row(
        {name: drafts.text(row.get(f"verification_{name}")) for name in verification.NAMES}
    )
    if not record:
        return found
    if found.get("verification"):
        raise RowError("The row tells of its verification twice: in one column and in several.")
    return {**found, "verification": record}


@lru_cache(maxsize=64)
def _held(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the fields of a report among the names of a row's cells."""
    return tuple(name for name in _OF_REPORT if name in names)


#: words of a closed list, which are read whatever their case
_LISTS = {
    "stance": model.STANCES,
    "sensitivity": model.SENSITIVITIES,
    "claim_kind": model.CLAIM_KINDS,
    "claim_comparator": model.COMPARATORS,
    "claim_map": model.CLAIM_MAPS,
}


def _known(name: str, words: str) -> str:
    if name == "claim_unit":
        return unit_named(words) or words
    if name not in _LISTS:
        return words
    if words.casefold() not in _LISTS[name]:
        raise RowError(
            "“{words}” is no {name}. Use one of: {lists}.",
            words=words,
            name=name,
            lists=", ".join(_LISTS[name]),
        )
    return words.casefold()


def _credibility(words: str) -> int:
    value = drafts.whole(words)
    if value is None:
        raise RowError("Credibility “{words}” does not exist. It runs from 1 to 6.", words=words)
    return value


def _with(row: dict[str, Any], values: dict[str, Any], one: ReportDraft) -> ReportDraft:
    grade = drafts.text(row.get("reliability")).upper()
    source = model.altered(one.source, reliability=grade) if grade else one.source
    relay = drafts.text(row.get("relayed_by"))
    relayed = model.source_named(relay) if relay else one.relayed_by
    return ReportDraft(source, model.altered(one.report, **values), relayed)


def event_sensitivity(row: dict[str, Any], *, has_reports: bool) -> str:
    """Return the sensitivity of an event that a row states, empty where it states none.

    The mark of a row that names no source is its event's, which is all that it tells of; of
    two marks the stricter one stands.

    Raises
    ------
    RowError
        If there is no such sensitivity.
    """
    of_row = "" if has_reports else drafts.text(row.get("sensitivity"))
    mark = _known("sensitivity", of_row) if of_row else ""
    if "event_sensitivity" not in row:
        return mark
    words = drafts.text(row["event_sensitivity"]).casefold()
    if words and words not in model.EVENT_SENSITIVITIES:
        raise RowError(
            "“{words}” is no sensitivity of an event. Use one of: {sensitivities}.",
            words=words,
            sensitivities=", ".join(model.EVENT_SENSITIVITIES),
        )
    return max(words, mark, key=("", *model.EVENT_SENSITIVITIES).index)


#: what says who may see an event or its reports, whatever the dataset
_MARKS = ("event_sensitivity", "sensitivity")


def marked(table: InputTable, found: Drafts) -> Drafts:
    """Return drafts of a dataset of known columns with the marks that were added to its rows.

    A row whose mark nobody knows is rejected: without it what it tells would be public.
    """
    named = {name.strip().casefold(): name for name in table.columns}
    columns = {mark: named[mark] for mark in _MARKS if mark in named}
    if not columns:
        return found
    rows = dict(table.rows)
    kept = []
    for one in found.drafts:
        row = {mark: rows[one.row].get(column) for mark, column in columns.items()}
        try:
            kept.append(_marked(row, one))
        except RowError as error:
            shown = one.shown or one.event.external_id
            found.rejected.append(Rejected(one.row, str(error), shown))
    found.drafts = kept
    return found


def _marked(row: dict[str, Any], one: Draft) -> Draft:
    said = drafts.text(row.get("sensitivity"))
    words = one.words
    if said and words:
        values = {"sensitivity": _known("sensitivity", said)}
        words = [replace(word, report=model.altered(word.report, **values)) for word in words]
    mark = event_sensitivity(row, has_reports=bool(words))
    event = model.altered(one.event, sensitivity=mark)
    return replace(one, event=event, words=words)


def status(row: dict[str, Any]) -> str:
    """Return the status of an event that a row states, “unverified” where it states none.

    Raises
    ------
    RowError
        If there is no such status.
    """
    if "status" not in row:
        return "unverified"
    words = drafts.text(row["status"]).casefold()
    if words and words not in model.STATUSES:
        raise RowError(
            "“{words}” is no status. Use one of: {statuses}.",
            words=words,
            statuses=", ".join(model.STATUSES),
        )
    return words or "unverified"
