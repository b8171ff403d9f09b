# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims as a store holds them and as the analysis reads them; verdicts as a table and a page."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm

from ...analysis.base import marks
from ...analysis.base.remarks import in_words, remark, together
from ...i18n import named, tr, writing_in
from .. import store_words
from ..reports import common as reports

if TYPE_CHECKING:
    from ...analysis.claims.claim import ClaimedQuantity, Verdict
    from ...cartography.report import HtmlReport, HtmlTable, Picture
    from ...events import model
    from ...events.store.store import Store

VERDICT_FIELDS = (
    ("event_id", "string"),
    ("report_id", "string"),
    ("event", "string"),
    ("source", "string"),
    ("relayed_by", "string"),
    ("grade", "string"),
    ("stance", "string"),
    ("quote", "string"),
    ("published", "date"),
    ("url", "string"),
    ("kind", "string"),
    ("claimed", "string"),
    ("claim_date", "date"),
    ("measured", "string"),
    ("verdict", "string"),
    ("unit", "string"),
    ("claimed_value", "double"),
    ("measured_value", "double"),
    ("measured_low", "double"),
    ("measured_high", "double"),
    ("difference", "double"),
    ("difference_pct", "double"),
    ("rounding", "double"),
    ("turns_at_m", "double"),
    ("measured_on", "string"),
    ("what", "string"),
    ("note", "string"),
)
#: What SI values are told in where a claim names reference areas and no unit.
_AREA_UNIT = "km²"


@dataclass(frozen=True)
class Stated:
    """A report that claims a quantity, with who says it and what it is about."""

    event: model.Event
    report: model.Report
    source: str
    relayed_by: str
    reliability: str
    claim: ClaimedQuantity
    note: str = ""

    @property
    def said_by(self) -> str:
        """The source, and the one it was read in."""
        if not self.relayed_by:
            return self.source
        return tr("{source}, by way of {relay}").format(source=self.source, relay=self.relayed_by)

    @property
    def grade(self) -> str:
        """Reliability and credibility side by side, a dash for what is not graded."""
        return f"{self.reliability or '–'}{self.report.credibility or '–'}"


def read(store: Store) -> list[Stated]:
    """Return the claims of a store that stand, in order of date."""
    sources = {one.id: one for one in store.read("source")}
    found = []
    told = [one for one in store.read("report", "\"claim_kind\" <> ''") if not one.retracted]
    events = {one.id: one for one in store.find("event", "id", [one.event_id for one in told])}
    for report in told:
        event, claim = events.get(report.event_id), report.claim
        if event is None or event.retracted or claim is None:
            continue
        source, relay = (sources.get(key) for key in (report.source_id, report.relayed_by_id))
        found.append(
            Stated(
                event,
                report,
                source.name if source else "",
                relay.name if relay else "",
                source.reliability if source else "",
                as_measured(claim, event),
            )
        )
    return sorted(found, key=_order)


def public(stated: Sequence[Stated]) -> tuple[list[int], str]:
    """Return which claims may stand on a page, and a sentence about the others; empty for none.

    Claims of a table are their own maker's. A distance or a bearing tells a place that is blurred.
    """
    from ...events.export.public import is_public
    from ...events.model import BLURRED

    shown = [
        number
        for number, one in enumerate(stated)
        if is_public(one.event) and is_public(one.report) and one.event.sensitivity != BLURRED
    ]
    count = len(stated) - len(shown)
    if not count:
        return shown, ""
    told = tr("{count} claims are not public: the table has them, the page does not.")
    return shown, told.format(count=count)


def _order(one: Stated) -> tuple[Any, ...]:
    date = one.claim.date or one.report.published or one.event.date_start or one.event.date_end
    return (date is None, date, one.event.title, one.claim.kind, one.report.quote)


def as_measured(claim: model.Claim, event: model.Event) -> ClaimedQuantity:
    """Return a claim of the store as the analysis reads it; its day is the event's if not said."""
    from ...analysis.claims.claim import ClaimedQuantity
    from ...events.model import split_names

    at = None if event.lon is None or event.lat is None else (event.lon, event.lat)
    return ClaimedQuantity(
        kind=claim.kind,
        comparator=claim.comparator,
        value=claim.value,
        unit=claim.unit,
        stated=claim.stated,
        reference=tuple(split_names(claim.reference)),
        date=claim.date or event.date_end or event.date_start,
        date_from=claim.date_from,
        actor=claim.actor,
        place_from=claim.place_from,
        place_to=claim.place_to,
        at=at,
        on_map=claim.map,
        value_to=claim.value_to,
    )


def columns(stated: Sequence[Stated], verdicts: Sequence[Verdict]) -> dict[str, list[Any]]:
    """Return the fields of `VERDICT_FIELDS`, one row a claim."""
    rows = [_row(one, verdict) for one, verdict in zip(stated, verdicts)]
    return {name: [row[name] for row in rows] for name, _ in VERDICT_FIELDS}


def _row(one: Stated, verdict: Verdict) -> dict[str, Any]:
    from ...analysis.claims.wording import format_claim, format_measured

    claim, measured = one.claim, verdict.measured
    unit, factor = _unit(claim)
    nothing = float("nan")
    values = (measured.value, measured.low, measured.high) if measured else (nothing,) * 3
    claimed = verdict.claimed
    denied = ""
    if one.report.stance == "denies":
        denied = remark("The report denies this; the verdict is on what it denies.")
    return {
        "event_id": one.event.id,
        "report_id": one.report.id,
        "event": one.event.title,
        "source": one.source,
        "relayed_by": one.relayed_by,
        "grade": one.grade,
        "stance": one.report.stance,
        "quote": one.report.quote,
        "published": one.report.published,
        "url": one.report.url,
        "kind": claim.kind,
        "claimed": format_claim(claim),
        "claim_date": claim.date,
        "measured": format_measured(claim, measured),
        "verdict": verdict.verdict,
        "unit": unit,
        "claimed_value": claimed / factor,
        **{
            f"measured_{name}": value / factor if math.isfinite(value) else nothing
            for name, value in zip(("value", "low", "high"), values)
        },
        "difference": verdict.difference / factor if math.isfinite(verdict.difference) else nothing,
        "difference_pct": 100.0 * verdict.difference / claimed if claimed else nothing,
        "rounding": verdict.rounding / factor,
        "turns_at_m": verdict.turns_at_m if math.isfinite(verdict.turns_at_m) else nothing,
        "measured_on": ", ".join(date.isoformat() for date in measured.dates) if measured else "",
        "what": measured.what if measured else "",
        "note": together((one.note, denied, verdict.note)),
    }


def _unit(claim: ClaimedQuantity) -> tuple[str, float]:
    """Return the unit that a claim's values are told in, and metres and the like in one of it."""
    from ...analysis.base.units import AREA_UNITS, LENGTH_UNITS
    from ...analysis.claims.claim import FACTS, UNITS

    if claim.kind in FACTS:
        return "km", LENGTH_UNITS["km"]
    if claim.value is None or claim.reference:
        return _AREA_UNIT, AREA_UNITS[_AREA_UNIT]
    # A store can be edited by any hand: what has no such unit is told as it was measured.
    return claim.unit, UNITS.get(claim.kind, {}).get(claim.unit, 1.0)


@writing_in("")
def report(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    stated: Sequence[Stated],
    verdicts: Sequence[Verdict],
    inputs: Sequence[tuple[str, str, str]],
    warnings: Sequence[str],
    pictures: Sequence[Picture] = (),
) -> HtmlReport:
    """Return the page: each claim beside its measurement, its error and the verdict.

    Parameters
    ----------
    inputs : sequence of (str, str, str)
        Role, name and hash of each layer that was read.
    warnings : sequence of str
    pictures : sequence of report.Picture
        The cuts of the map that show the verdicts.
    """
    from ...analysis.claims.claim import VERDICT_WORDS
    from ...cartography.report import CitedSource, HtmlReport

    return HtmlReport(
        title=tr("Claims against measurement"),
        summary=summary(verdicts),
        key_figures=[
            (in_words(VERDICT_WORDS[name]), str(count)) for name, count in counts(verdicts).items()
        ],
        sections=[_verdict_table(stated, verdicts), *pictures, _source_table(stated)],
        method=_method(algorithm, parameters),
        sources=[CitedSource(*one) for one in inputs],
        **reports.of_run(algorithm, parameters),
        notes=list(warnings),
    )


def counts(verdicts: Sequence[Verdict]) -> dict[str, int]:
    """Return how many verdicts there are of each kind."""
    from ...analysis.claims.claim import VERDICTS

    return {name: sum(one.verdict == name for one in verdicts) for name in VERDICTS}


def summary(verdicts: Sequence[Verdict]) -> str:
    """Return what was found in a sentence."""
    found = counts(verdicts)
    return tr(
        "Of {all} claimed quantities {good} are consistent with the layers, {bad} are not, and of "
        "{open} the layers cannot tell."
    ).format(
        all=len(verdicts),
        good=found["consistent"],
        bad=found["inconsistent"],
        open=found["cannot tell"],
    )


def _verdict_table(stated: Sequence[Stated], verdicts: Sequence[Verdict]) -> HtmlTable:
    from ...analysis.claims.claim import VERDICT_WORDS
    from ...cartography.report import HtmlTable

    rows = []
    for number, (one, verdict) in enumerate(zip(stated, verdicts), start=1):
        row = _row(one, verdict)
        off = row["difference_pct"]
        # Two per cent of 265° mean nothing, and on one side of a bound there is no percentage.
        percent = (
            marks.written(f"{off:+.1f} %".replace("-", "−"))
            if off == off and row["kind"] != "bearing"
            else ""
        )
        rows.append(
            (
                f"[{number}]",
                one.event.title,
                named(store_words.word(row["kind"]), in_words(row["claimed"])),
                in_words(row["measured"]) or "–",
                percent,
                in_words(VERDICT_WORDS[row["verdict"]]),
                in_words(together((_on(row), row["note"]))),
            )
        )
    heads = (
        tr("claim"),
        tr("subject"),
        tr("claimed"),
        tr("measured, ± 95 %"),
        tr("difference"),
        tr("verdict"),
        tr("how"),
    )
    return HtmlTable(tr("Verdicts"), heads, rows)


def _on(row: dict[str, Any]) -> str:
    if not row["what"]:
        return ""
    dates = f" ({row['measured_on']})" if row["measured_on"] else ""
    what = in_words(row["what"])
    return f"{what[:1].upper()}{what[1:]}{dates}."


def _source_table(stated: Sequence[Stated]) -> HtmlTable:
    from ...cartography.report import HtmlTable

    rows = [
        (
            f"[{number}]",
            one.said_by,
            one.grade,
            store_words.word(one.report.stance),
            f"“{one.report.quote}”" if one.report.quote else "–",
            one.report.published,
            one.report.url or "–",
        )
        for number, one in enumerate(stated, start=1)
    ]
    heads = (
        tr("claim"),
        tr("whose word"),
        tr("grade"),
        tr("stance"),
        tr("quote"),
        tr("published"),
        tr("link"),
    )
    note = tr(
        "Grade: reliability of the source (A–F), then credibility of the information (1–6); – "
        "stands for not graded. The two are independent."
    )
    return HtmlTable(tr("Sources"), heads, rows, note)


def _percent(text: str) -> str:
    """Return a share as it was asked for, without decimals that say nothing: 10, 2.5."""
    try:
        return marks.written(f"{float(text):g}")
    except ValueError:
        return text


def _method(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> list[str]:
    from ...cartography.method_words import curved_earth

    texts = reports.parameter_texts(algorithm, parameters)
    return [
        tr(
            "A claim allows a set of values. If the whole measured interval (95 %) lies inside it "
            "the claim is consistent. If all of it lies outside, also when the claim is widened "
            "by half of the last digit that it states, the claim is inconsistent. Otherwise the "
            "layers cannot tell. Nothing to measure on is also “cannot tell”, with the reason, and "
            "so is a claim that can be read in two ways of which one fits and one does not."
        ),
        tr(
            "“About” allows {about} % to either side, or half of the last digit stated if that is "
            "more: “15 and a half” is rounded to ± 0.25, “25” to ± 0.5, and no number to more than "
            "{rounding} % of itself. A direction in words allows its sector ({compass}), a bearing "
            "in degrees ± 11.25°."
        ).format(
            about=_percent(texts.get("ABOUT", "10")),
            rounding=_percent(texts.get("ROUNDING", "10")),
            compass=re.sub(r"\D.*", "", texts.get("COMPASS", "8"), flags=re.DOTALL),
        ),
        tr(
            "A gap is the whole closure, all its lines together; a sealed one is 0. A claim is "
            "measured on the map nearest to its day unless it says the one before or after; what "
            "is measured from the front, on the last map before. “Up to a position error of” says "
            "at which error of the map's lines (1 sigma) a verdict would turn."
        ),
        tr(
            "Where no map lies near a claimed date, the maps before and after it bound an area, "
            "and the verdict follows from these bounds."
        ),
        curved_earth(),
        tr("The verdict speaks of the layers that were measured: it is as good as they are."),
    ]
