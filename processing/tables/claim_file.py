# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of claims, as an editor keeps it: one row a claim, in columns or as a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...analysis.base.feedback import NO_FEEDBACK, Feedback, each
from ...analysis.base.remarks import remark
from ...i18n import tr
from .claim import Stated, as_measured

if TYPE_CHECKING:
    from ...events.importers.tables import InputTable
    from ...events.model import Report


def read(
    path: str, references: Any, feedback: Feedback = NO_FEEDBACK
) -> tuple[list[Stated], list[str]]:
    """Return the claims of a file in its order, and a sentence for each row that is none.

    Columns are those that events are imported by: `title`, `lon`, `lat`, `source`, `reliability`,
    `relayed_by`, `quote`, `published`, `url`, and `claim_kind`, `claim_value`, …. Where a row names
    no `claim_kind` the claim is read from its `quote`, and the row's note says so.

    Parameters
    ----------
    references : iterable of str
        Names of reference areas that a sentence may compare with.

    Raises
    ------
    InputError
        If the file cannot be read, or has neither quotes nor kinds of claims.
    """
    from ...analysis.base.errors import InputError
    from ...events.importers import formats, generic

    table = formats.read_file(Path(path))
    names = {column.strip().casefold(): column for column in table.columns}
    if not {"quote", "claim_kind"} & set(names):
        raise InputError(
            "{name} has neither a column “quote” nor “claim_kind”: there is no claim in it. "
            "It has: {columns}.",
            name=table.name,
            columns=", ".join(table.columns),
        )
    days = {name: _days(table, names, name) for name in ("published", "claim_date", "date",
                                                         "claim_date_from")}  # fmt: skip
    shown = generic.numbers_shown(names, lambda t: [row.get(names[t]) for _, row in table.rows])
    comma = generic.commas_of([shown])
    found: list[Stated] = []
    told = [
        tr("Row {row}: {reason}").format(row=one.row, reason=one.reason) for one in table.rejected
    ]
    for index, (number, row) in each(enumerate(table.rows), feedback):
        values = {key: row.get(column) for key, column in names.items()}
        when = {name: column[index] for name, column in days.items()}
        try:
            fields = _fields(values, when, comma)
            found += _stated(values, fields, when, references, number, told)
        except InputError as error:
            told.append(tr("Row {row}: {reason}").format(row=number, reason=error))
    return found, told


def _days(table: InputTable, names: dict[str, str], name: str) -> list[Any]:
    from ...analysis.base import dates

    if name not in names:
        return [None] * len(table.rows)
    texts = [row.get(names[name]) for _, row in table.rows]
    return list(dates.parse(texts).dates) if any(texts) else [None] * len(texts)


def _fields(values: dict[str, Any], when: dict[str, Any], comma: str | None) -> dict[str, Any]:
    """Return what a row says of its report; `comma` as of `analysis.base.numbers`."""
    from ...events.importers import report_columns

    days = {"claim_date": when["claim_date"], "claim_date_from": when["claim_date_from"]}
    return report_columns.report_fields(values, days, comma)


def _stated(
    values: dict[str, Any], fields: dict[str, Any], when: dict[str, Any], references: Any,
    number: int, told: list[str],
) -> list[Stated]:  # fmt: skip
    """Return the claims of a row: two where a sentence states a distance and a direction.

    What the sentence states beside them is added to `told`.
    """
    from ...analysis.base.errors import InputError
    from ...events import checks, model
    from ...events.importers import drafts

    text = {name: drafts.text(value) for name, value in values.items()}
    event = model.Event(
        title=text.get("title") or tr("row {number}").format(number=number),
        lon=_degrees(text, "lon"), lat=_degrees(text, "lat"),
        date_start=when["date"] or when["published"], date_end=when["date"] or when["published"],
        place=text.get("place", ""),
    )  # fmt: skip
    source = text.get("source", "")
    report = model.altered(
        model.Report(event_id=event.id, source_id=source or "–", quote=text.get("quote", ""),
                     published=when["published"], url=text.get("url", "")),
        **fields,
    )  # fmt: skip
    note = ""
    if not report.claim_kind:
        note = READ
        read, left = _read(report, references)
        if left:
            told.append(_left(number, left))
    elif report.claim_comparator:
        read = [report]
    else:
        read = [model.altered(report, claim_comparator="about")]
    found = []
    for one in read:
        # a link that cannot be opened spoils no claim
        wrong = checks.problems(model.altered(one, url="", archived_url=""))
        if wrong or one.claim is None:
            raise InputError(" ".join(wrong))
        found.append(
            Stated(
                event, one, source, text.get("relayed_by", ""),
                text.get("reliability", "").upper(), as_measured(one.claim, event), note,
            )
        )  # fmt: skip
    return found


def _degrees(text: dict[str, str], name: str) -> float | None:
    from ...events.importers import drafts

    return drafts.number(text[name], name) if text.get(name) else None


def _read(report: Report, references: Any) -> tuple[list[Report], int]:
    """Return a report for each claim that its quotation states, and how many more it states."""
    from ...analysis.claims import scope, sentence
    from ...events.model import Claim

    found = sentence.propose(report.quote, references)
    if found is None:
        raise sentence.why_not(report.quote)
    if found.within:
        raise scope.whole_map_note(found.within)
    held = {
        name: getattr(report, f"claim_{name}") for name in ("actor", "date", "date_from", "map")
    }
    held["actor"] = held["actor"] or found.actor
    reports = []
    for one in (found, found.direction):
        if one is None:
            continue
        claim = Claim(
            kind=one.kind, comparator=one.comparator, value=one.value, unit=one.unit,
            stated=one.stated, value_to=one.value_to, reference="; ".join(one.reference),
            place_from=report.claim_place_from or one.place_from,
            place_to=report.claim_place_to or one.place_to, **held,
        )  # fmt: skip
        reports.append(report.with_claim(claim))
    return reports, found.others


def _left(row: int, others: int) -> str:
    """Return what to say of a sentence that states more than the claim that was read."""
    return tr(
        "Row {row}: the quotation states {count} more, which were left. Give each a row of its own."
    ).format(row=row, count=others)


#: note of a claim that was read from a sentence
READ = remark("The claim was read from the quotation: check it.")
