# SPDX-License-Identifier: GPL-2.0-or-later
"""Results of the encirclement gap as the tables, numbers and sentences of its algorithm."""

from __future__ import annotations

import datetime as dt
import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingFeedback

from ...analysis.base.remarks import in_words
from ...i18n import named, tr, writing_in
from .. import stamps
from ..gap_states import state_words
from . import sealing as sealing_rows
from .gap_search import above_bound, left_out, nothing_found, simulation_text

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.base.units import Units
    from ...analysis.change.trend import Trend
    from ...analysis.gap.encirclement import GapResult, GapSeries
    from ...analysis.gap.model import GapOptions, GapPockets

    Written = Callable[[dt.date], str]

#: the ends of the 95 % interval of a gap, and what it comes from
INTERVAL_FIELDS = (("gap_low_km", "double"), ("gap_high_km", "double"), ("error_by", "string"))
#: the ± of a pocket's area, as *Pocket area* has it
AREA_ERROR = ("area_err_km2", "double")
#: what that ± comes from
ERROR_FIELDS = (("position_error_m", "double"), ("correlation_m", "double"))
GAP_FIELDS = (
    ("gap_id", "int"),
    ("line_no", "int"),
    ("date", "date"),
    ("encirclers", "string"),
    ("besieged", "string"),
    ("core", "string"),
    ("gap_km", "double"),
    ("gap_total_km", "double"),
    ("gap_err_km", "double"),
    ("azimuth", "double"),
    ("state", "string"),
    ("label", "string"),
    *INTERVAL_FIELDS,
    ("precision", "string"),
)
POCKET_FIELDS = (
    ("gap_id", "int"),
    ("date", "date"),
    ("core", "string"),
    ("gap_total_km", "double"),
    ("gap_err_km", "double"),
    ("area_km2", "double"),
    ("area_mi2", "double"),
    ("perimeter_km", "double"),
    ("held_pct", "double"),
    ("open_pct", "double"),
    ("rank", "int"),
    ("nest_level", "int"),
    ("on_water", "bool"),
    ("state", "string"),
    ("label", "string"),
    *INTERVAL_FIELDS,
    AREA_ERROR,
    *ERROR_FIELDS,
    ("precision", "string"),
)
SUMMARY_FIELDS = (
    ("gap_id", "int"),
    ("date", "date"),
    ("encirclers", "string"),
    ("besieged", "string"),
    ("core", "string"),
    ("gap_km", "double"),
    ("gap_err_km", "double"),
    ("gap_bound_km", "double"),
    ("lines", "int"),
    ("area_km2", "double"),
    ("area_mi2", "double"),
    ("state", "string"),
    ("note", "string"),
    ("label", "string"),
    *INTERVAL_FIELDS,
    ("gap_bias_km", "double"),
    ("sealed_pct", "double"),
    *sealing_rows.FIELDS,
    AREA_ERROR,
    ("precision", "string"),
)
TREND_FIELDS = (
    ("core", "string"),
    ("from_date", "date"),
    ("to_date", "date"),
    ("dates", "int"),
    ("slope_km_per_day", "double"),
    ("slope_low", "double"),
    ("slope_high", "double"),
    ("r2", "double"),
    ("sealing_date", "date"),
    ("sealing_early", "date"),
    ("sealing_late", "date"),
    ("note", "string"),
    *sealing_rows.FIELDS,
)


@dataclass
class GapTable:
    """Rows of one output: a list a field, and geometries in degrees if it has any."""

    fields: Sequence[tuple[str, str]]
    columns: dict[str, list[Any]] = field(default_factory=dict)
    lonlat: Array | None = None

    def __post_init__(self) -> None:
        for name, _ in self.fields:
            self.columns.setdefault(name, [])

    def add(self, **row: Any) -> None:
        """Add one row; every field must be given, but for `precision`, filled when written."""
        for name, _ in self.fields:
            self.columns[name].append(None if name == "precision" else row[name])


@dataclass(frozen=True)
class Tables:
    """The four outputs; no trend where the layer has no dates."""

    gaps: GapTable
    pockets: GapTable
    summary: GapTable
    trend: GapTable | None
    dates: tuple[dt.date | None, ...]


def tables(
    results: Sequence[GapResult],
    trends: Sequence[tuple[str, Trend]] | None,
    options: GapOptions,
    units: Units,
) -> Tables:
    """Return the rows of all outputs, in order of date and rank."""
    import numpy as np

    gaps, pockets, summary = GapTable(GAP_FIELDS), GapTable(POCKET_FIELDS), GapTable(SUMMARY_FIELDS)
    lines_at: list[Any] = []
    pockets_at: list[Any] = []
    gap_id = 0
    for result in results:
        first_id = gap_id + 1
        summarised: set[str] = set()
        for row in range(len(result.pockets)):
            gap_id += 1
            _add_pocket(result, row, gap_id, pockets, pockets_at, options, units)
            core = result.pockets.core[row]
            if result.pockets.nest_level[row] == 0 or core not in summarised:
                _add_summary(result, row, gap_id, summary, units)
                summarised.add(core)
        if result.count is not None and not len(result.pockets):
            _add_nothing(result, summary, units)
        _add_lines(result, first_id, gaps, lines_at, units)
    gaps.lonlat = np.array(lines_at, dtype=object)
    pockets.lonlat = np.array(pockets_at, dtype=object)
    dates = tuple(result.date for result in results)
    trend = None if trends is None else _trend_table(trends, results)
    sealing_rows.fill(summary.columns, trends is not None)
    return Tables(gaps, pockets, summary, trend, dates)


def _add_pocket(
    result: GapResult,
    row: int,
    gap_id: int,
    table: GapTable,
    shapes: list[Any],
    options: GapOptions,
    units: Units,
) -> None:
    one = result.pockets
    if one.geometry[row] is None:
        return
    shapes.append(one.geometry[row])
    table.add(
        gap_id=gap_id,
        date=result.date,
        core=one.core[row],
        gap_total_km=one.gap_m[row] / 1000.0,
        gap_err_km=one.err_m[row] / 1000.0,
        area_km2=one.area_m2[row] / 1e6,
        area_mi2=_square_miles(one.area_m2[row]),
        perimeter_km=one.perimeter_m[row] / 1000.0,
        held_pct=100.0 * one.encircler_share[row],
        open_pct=100.0 * one.open_share[row],
        rank=one.rank[row],
        nest_level=one.nest_level[row],
        on_water=bool(one.on_water[row]),
        state=one.state[row],
        label=pocket_text(one, row, units),
        area_err_km2=one.area_err_m2[row] / 1e6,
        position_error_m=options.position_error_m,
        correlation_m=options.correlation_m,
        **_interval(one, row),
    )


def _add_summary(result: GapResult, row: int, gap_id: int, table: GapTable, units: Units) -> None:
    one = result.pockets
    told = one.simulated[row]
    table.add(
        gap_id=gap_id,
        date=result.date,
        encirclers="; ".join(result.encirclers),
        besieged="; ".join(result.besieged),
        core=one.core[row],
        gap_km=one.gap_m[row] / 1000.0,
        gap_err_km=one.err_m[row] / 1000.0,
        gap_bound_km=one.bound_m[row] / 1000.0,
        lines=one.lines[row],
        area_km2=one.area_m2[row] / 1e6,
        area_mi2=_square_miles(one.area_m2[row]),
        state=one.state[row],
        note=one.note[row],
        label=sentence(result, row, units),
        **_interval(one, row),
        gap_bias_km=None if told is None else told.bias_m / 1000.0,
        sealed_pct=None if told is None else 100.0 * told.sealed,
        area_err_km2=one.area_err_m2[row] / 1e6,
        **sealing_rows.columns(None),
    )


def _interval(one: GapPockets, row: int) -> dict[str, Any]:
    """Return the fields of a gap's interval."""
    return {
        "gap_low_km": one.low_m[row] / 1000.0,
        "gap_high_km": one.high_m[row] / 1000.0,
        "error_by": _error_by(one, row),
    }


def _error_by(one: GapPockets, row: int) -> str:
    """Return what the interval of a gap comes from."""
    known = "formula" if one.simulated[row] is None else "simulation"
    if not one.by_sure or not one.by_sure[row]:
        return known
    return "sure" if known == "formula" else f"{known}; sure"


def _add_nothing(result: GapResult, table: GapTable, units: Units) -> None:
    """Add the row of a date on which a search found no pocket."""
    row: dict[str, Any] = dict.fromkeys(name for name, _ in SUMMARY_FIELDS)
    why = nothing_found(result, units)
    row.update(
        date=result.date,
        encirclers="; ".join(result.encirclers),
        besieged="; ".join(result.besieged),
        core="",
        lines=0,
        state="no closure",
        note=why,
        label=why,
    )
    table.add(**row)


def _add_lines(
    result: GapResult, first_id: int, table: GapTable, shapes: list[Any], units: Units
) -> None:
    for row in range(len(result.lines)):
        pocket = int(result.lines.pocket[row])
        shapes.append(result.lines.geometry[row])
        table.add(
            gap_id=first_id + pocket,
            line_no=result.lines.line_no[row],
            date=result.date,
            encirclers="; ".join(result.encirclers),
            besieged="; ".join(result.besieged),
            core=result.pockets.core[pocket],
            gap_km=result.lines.length_m[row] / 1000.0,
            gap_total_km=result.pockets.gap_m[pocket] / 1000.0,
            gap_err_km=result.pockets.err_m[pocket] / 1000.0,
            azimuth=result.lines.azimuth_deg[row],
            state=result.pockets.state[pocket],
            label=length_text(result.lines.length_m[row], units, result.lines.err_m[row]),
            **_interval(result.pockets, pocket),
        )


def _trend_table(trends: Sequence[tuple[str, Trend]], results: Sequence[GapResult]) -> GapTable:
    table = GapTable(TREND_FIELDS)
    for core, trend in trends:
        table.add(
            core=core,
            from_date=trend.from_date,
            to_date=trend.to_date,
            dates=trend.dates,
            slope_km_per_day=trend.slope_m_per_day / 1000.0,
            slope_low=trend.slope_low / 1000.0,
            slope_high=trend.slope_high / 1000.0,
            r2=trend.r2,
            sealing_date=trend.sealing_date,
            sealing_early=trend.sealing_early,
            sealing_late=trend.sealing_late,
            note=trend.note,
            **sealing_rows.columns(sealing_rows.of_core(results, core)),
        )
    return table


def trends(series: GapSeries) -> list[tuple[str, Trend]]:
    """Return the trend of each core of a series."""
    from ...analysis.change.trend import closing_trend

    return [
        (core, closing_trend(series.dates, series.gap_m[:, column]))
        for column, core in enumerate(series.cores)
    ]


def numbers(
    results: Sequence[GapResult], trends: Sequence[tuple[str, Trend]] | None
) -> dict[str, Any]:
    """Return the numeric outputs: those of the last date, and of the first core or best pocket."""
    found: dict[str, Any] = {"GAP_KM": None, "POCKET_KM2": None, "STATE": "no closure"}
    last = results[-1].pockets
    if len(last):
        found["GAP_KM"] = _number(last.gap_m[0] / 1000.0)
        found["POCKET_KM2"] = _number(last.area_m2[0] / 1e6)
        found["STATE"] = last.state[0]
    if trends:
        trend = trends[0][1]
        # Closing is a gap that shrinks: the rate is positive where the slope is negative.
        found["CLOSING_KM_PER_DAY"] = _number(-trend.slope_m_per_day / 1000.0)
        shut = sealing_rows.of_core(results, trends[0][0])
        # A fact where there is one: a ring that is shut is no longer projected.
        date = shut.last if shut.now else trend.sealing_date
        found["SEALING_DATE"] = date.isoformat() if date else ""
        found.update(sealing_rows.outputs(shut))
    return found


def _number(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def _square_miles(square_metres: float) -> float:
    from ...analysis.base.units import convert_area

    return convert_area(square_metres, "mi²")


def length_text(metres: float, units: Units, error: float = 0.0) -> str:
    """Return a length in the units asked for."""
    from ...analysis.base.units import format_length

    return format_length(metres, units[0], units[2], error=_finite(error))


def area_text(square_metres: float, units: Units, error: float = 0.0) -> str:
    """Return an area in the units asked for."""
    from ...analysis.base.units import format_area

    return format_area(square_metres, units[1], units[3], error=_finite(error))


def trend_sentence(trend: Trend, units: Units, written: Written = dt.date.isoformat) -> str:
    """Return a trend in words: rate with interval, and the date on which the gap may seal."""
    if not trend.significant:
        return in_words(trend.note)
    rate = abs(trend.slope_m_per_day)
    verb = tr("closes") if trend.slope_m_per_day < 0 else tr("widens")
    text = tr("{verb} by {rate} a day (95 %: ± {half})").format(
        verb=verb,
        rate=length_text(rate, units),
        half=length_text((trend.slope_high - trend.slope_low) / 2.0, units),
    )
    if trend.sealing_date is None:
        return f"{text}; {in_words(trend.note)}" if trend.note else text
    dates = tr("; may seal on {date} ({early} to {late})").format(
        date=written(trend.sealing_date),
        early=_day(trend.sealing_early, written),
        late=_day(trend.sealing_late, written),
    )
    return text + dates


def jump_sentence(
    results: Sequence[GapResult],
    core: str,
    span: Callable[[dt.date, dt.date], str] | None = None,
) -> str:
    """Say between which dates a core's gap last came to shut in another pocket; "" for never."""
    from ...analysis.gap.jumps import jumps_of
    from ...cartography.method_words import jumped

    jumps = jumps_of(results, core)
    if not jumps:
        return ""
    if span is not None:
        return jumped(span(*jumps[-1]))
    first, last = (one.isoformat() for one in jumps[-1])
    return jumped(tr("{first} to {last}").format(first=first, last=last))


def _day(date: dt.date | None, written: Written) -> str:
    return tr("open end") if date is None else written(date)


def _finite(value: float) -> float:
    return float(value) if math.isfinite(value) else 0.0


def gap_text(one: GapPockets, row: int, units: Units) -> str:
    """Return a gap with its error; where that is not the formula's, with the interval's ends.

    What simulations say stands beside it in words of their own.
    """
    if one.simulated[row] is not None:
        return length_text(one.gap_m[row], units)
    if not one.by_sure or not one.by_sure[row]:
        return length_text(one.gap_m[row], units, one.err_m[row])
    low, high = (
        length_text(metres, units) if math.isfinite(metres) else tr("open end")
        for metres in (one.low_m[row], one.high_m[row])
    )
    text = tr("{gap}, {low} to {high} by how sure the ground is")
    return text.format(gap=length_text(one.gap_m[row], units), low=low, high=high)


def pocket_text(one: GapPockets, row: int, units: Units) -> str:
    """Return a pocket's area with its error, alike wherever it is told."""
    return area_text(one.area_m2[row], units, one.area_err_m2[row])


def sentence(result: GapResult, row: int, units: Units) -> str:
    """Return what was found for one core in one line, ready to print."""
    one = result.pockets
    if one.geometry[row] is None:
        return in_words(one.note[row]) or state_words(one.state[row])
    area = pocket_text(one, row, units)
    told = simulation_text(one, row, units)
    if one.state[row] == "sealed":
        return tr("sealed: pocket of {area}").format(area=area) + told
    gap = gap_text(one, row, units)
    text = tr("gap {gap}, pocket {area}").format(gap=gap, area=area)
    # Of a nest the wider levels are not the cheapest of anything.
    return text + (
        told if one.nest_level[row] else told + above_bound(one.gap_m[row], one.bound_m[row])
    )


@writing_in("")
def log_results(
    results: Sequence[GapResult],
    trends: Sequence[tuple[str, Trend]] | None,
    units: Units,
    feedback: QgsProcessingFeedback,
    known: stamps.Stamps,
) -> None:
    """Write the findings to the log of the run, dates as precise as they are known."""
    for result in results:
        day = stamps.written(known, result.date)
        date = f"{day}  " if day else ""
        for row in range(len(result.pockets)):
            core = result.pockets.core[row]
            name = f"{core}: " if core else ""
            feedback.pushInfo(f"{date}{name}{sentence(result, row, units)}")
        if not len(result.pockets):
            feedback.pushInfo(date + nothing_found(result, units))
        elif left_out(result, units):
            feedback.pushInfo(date + left_out(result, units))
    for core, trend in trends or ():
        feedback.pushInfo(named(core, trend_sentence(trend, units)))
        written = functools.partial(stamps.written, known)
        shut = sealing_rows.sentence(sealing_rows.of_core(results, core), written)
        for said in (shut, jump_sentence(results, core)):
            if said:
                feedback.pushInfo(named(core, said))
