# SPDX-License-Identifier: GPL-2.0-or-later
"""The page about an encirclement gap: figures, the curve over time, method and inputs."""

from __future__ import annotations

import datetime as dt
import functools
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import shapely

from ...analysis.base import marks
from ...analysis.base.remarks import in_words
from ...analysis.gap.jumps import jumps_of
from ...cartography.charts import Chart, ChartLine, Span
from ...cartography.method_words import curved_earth
from ...cartography.page.days import span
from ...cartography.report import CitedSource, Figure, FigureWithError, HtmlReport, HtmlTable
from ...cartography.style import palette
from ...i18n import named, tr, writing_in
from .. import stamps
from ..gap_states import state_words
from ..tables import gap as gap_tables
from ..tables import sealing as sealing_rows
from ..tables.gap_search import left_out, nothing_found
from . import common as reports
from . import pictures

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.base.units import Units
    from ...analysis.change.trend import Trend
    from ...analysis.gap.encirclement import CorePlaces, GapResult, GapSeries
    from ..algorithm import SalientAlgorithm
    from ..layers import ControlLayer

    Trends = Sequence[tuple[str, Trend]]

#: places that a heading names, and that a small map does
_MOST_NAMES, _MOST_NAMED = 3, 8
#: A page with more charts than this is not read.
_MOST_CURVES = 6
#: points of the band of a projection, which bends where its early end reaches 0
_FAN_STEPS = 24


@writing_in("")
def report(
    algorithm: SalientAlgorithm,
    parameters: dict[str, Any],
    layer: ControlLayer,
    results: Sequence[GapResult],
    series: GapSeries | None,
    trends: Trends | None,
    units: Units,
    cores: CorePlaces | None = None,
) -> HtmlReport:
    """Return the page of one run.

    Parameters
    ----------
    layer : layers.ControlLayer
    cores
        The places that were asked about, to be named on the map.
    series, trends
        None where the layer has no dates; trends are empty where no core was named.
    """
    last = results[-1]
    first = _map(layer, last, cores, units, algorithm.own_colors)
    sections: list[Any] = [first] if first is not None else []
    if series is not None and trends and len(series.dates) > 1:
        sections.extend(
            # what the first says stands at the head of the page
            Figure(
                chart(series, column, trend, units),
                _caption(core, trend, units, results, layer.stamps) if column else "",
            )
            for column, (core, trend) in enumerate(trends[:_MOST_CURVES])
            if np.isfinite(series.gap_m[:, column]).any()
        )
    sections.append(_summary(results, units, layer.stamps))
    if trends:
        sections.append(_trend_table(trends, results))
    if len(last.lines):
        sections.append(_lines(last, units))
    return HtmlReport(
        title=_title(last),
        summary=_headline(results, trends, units, layer.stamps),
        key_figures=_key_figures(results, trends, units, layer.stamps),
        sections=sections,
        method=_method(results),
        sources=[CitedSource(tr("Control layer"), layer.name, layer.sha256)],
        **reports.of_run(algorithm, parameters),
        notes=[
            *layer.repairs.sentences(),
            *dict.fromkeys(note for one in results for note in one.notes),
        ],
    )


def _title(last: GapResult) -> str:
    """Return who is round whom: the besieged where they were named, or else the cores."""
    encirclers = ", ".join(last.encirclers)
    places = list(dict.fromkeys(core for core in last.pockets.core if core))
    inside = last.besieged or places[:_MOST_NAMES]
    if last.count is not None and not last.besieged:
        inside = ()  # what a search found is named by what lies in it
    if not inside:
        return tr("Encirclement gaps: {encirclers}").format(encirclers=encirclers)
    text = tr("Encirclement gap: {encirclers} round {besieged}")
    more = "" if last.besieged or len(places) <= len(inside) else ", …"
    return text.format(encirclers=encirclers, besieged=", ".join(inside) + more)


def _map(
    layer: ControlLayer,
    last: GapResult,
    cores: CorePlaces | None,
    units: Units,
    own: Mapping[str, str],
) -> Any:
    """Return the map of the last date, round its gaps and pockets; None without either."""
    lines = [
        shapely.LineString([start, end]) for start, end in zip(last.lines.start, last.lines.end)
    ]
    outlines = [one for one in last.pockets.geometry if one is not None]
    if not lines and not outlines:
        return None
    day = stamps.in_words(layer.stamps, last.date)
    lengths = [
        gap_tables.length_text(metres, (units[0], units[1], None, None), error)
        for metres, error in zip(last.lines.length_m, last.lines.err_m)
    ]
    spots: list[tuple[float, float, str]] = []
    if cores is not None and len(cores.names) <= _MOST_NAMED:
        at = shapely.point_on_surface(cores.geometries)
        spots = [(one.x, one.y, name) for one, name in zip(at, cores.names)]
    return pictures.control(
        layer.maps[-1],
        day,
        layer.actor_names,
        lines=lines,
        outlines=outlines,
        spots=spots,
        lengths=lengths,
        # on a map of one actor the ground of the others is not drawn
        other_side=", ".join(last.besieged) or tr("the other side"),
        own=own,
    )


def _headline(results: Sequence[GapResult], trends: Trends | None, units: Units, known: Any) -> str:
    last = results[-1]
    day = stamps.in_words(known, last.date)
    date = tr("On {date}: ").format(date=day) if day else ""
    if not len(last.pockets):
        return f"{date}{nothing_found(last, units)}."
    core = last.pockets.core[0]
    told = f"{gap_tables.sentence(last, 0, units).rstrip('.')}."
    text = f"{date}{named(core, told) if core else told}"
    rest = left_out(last, units)
    if rest:
        text = f"{text} {rest[0].upper()}{rest[1:]}."
    if not trends:
        return text
    written = functools.partial(stamps.in_words, known)
    shut = sealing_rows.sentence(sealing_rows.of_core(results, trends[0][0]), written)
    text = f"{text} {shut[0].upper()}{shut[1:]}." if shut else text
    return f"{text} {_caption(*trends[0], units, results, known)}"


def _key_figures(
    results: Sequence[GapResult], trends: Trends | None, units: Units, known: Any
) -> list[Any]:
    last = results[-1]
    if not len(last.pockets):
        return []
    one = last.pockets
    state = one.state[0]
    # of a gap with its length nobody asks whether it is open
    figures = [] if state == "open" else [(tr("state"), state_words(state))]
    if one.geometry[0] is not None:
        told = one.simulated[0]
        gap = gap_tables.gap_text(one, 0, units)
        if told:
            low, high = (gap_tables.length_text(m, units) for m in (told.low_m, told.high_m))
            figures.append(
                (tr("95 % by simulation"), tr("{low} to {high}").format(low=low, high=high))
            )
        figures.insert(0, (tr("encirclement gap"), gap))
        area = gap_tables.pocket_text(one, 0, units)
        figures.insert(1, (tr("pocket"), area))
    trend = trends[0][1] if trends else None
    if trend is not None and trend.sealing_date is not None:
        early, sealed, late = (
            stamps.in_words(known, day) or "…"
            for day in (trend.sealing_early, trend.sealing_date, trend.sealing_late)
        )
        figures.append((tr("may seal ({early} to {late})").format(early=early, late=late), sealed))
    if trends:
        figures += _sealed_figures(sealing_rows.of_core(results, trends[0][0]), known)
    return figures


def _sealed_figures(shut: Any, known: Any) -> list[tuple[str, str]]:
    """Return when the first core's ring was shut; nothing where it never was."""
    if shut.first is None:
        return []
    dates = (
        (tr("first sealed"), shut.first),
        (tr("reopened"), shut.reopened),
        (tr("last sealed"), shut.last if shut.last != shut.first else None),
    )
    figures = [(name, stamps.in_words(known, date)) for name, date in dates if date is not None]
    return [*figures, (tr("days sealed"), f"{shut.days:g}")]


def _summary(results: Sequence[GapResult], units: Units, known: Any) -> HtmlTable:
    rows: list[tuple[Any, ...]] = []
    for result in results:
        one = result.pockets
        rows.extend(
            (
                stamps.written(known, result.date) or None,
                one.core[row],
                FigureWithError(one.gap_m[row] / 1000.0, one.err_m[row] / 1000.0),
                # what nobody gave is not 0
                FigureWithError(one.err_m[row] / 1000.0, one.err_m[row] / 1000.0)
                if one.err_m[row] > 0.0
                else None,
                int(one.lines[row]),
                FigureWithError(one.area_m2[row] / 1e6, one.area_err_m2[row] / 1e6),
                state_words(one.state[row]),
                one.note[row],
            )
            for row in range(len(one))
        )
    columns = (
        tr("date"), tr("core"), tr("gap km"), tr("± km (95 %)"), tr("lines"), tr("pocket km²"),
        tr("state"), tr("note"),
    )  # fmt: skip
    return HtmlTable(tr("Gap and pocket"), columns, rows)


def _trend_table(trends: Trends, results: Sequence[GapResult]) -> HtmlTable:
    rows = [
        (
            core,
            trend.dates,
            trend.slope_m_per_day / 1000.0,
            trend.slope_low / 1000.0,
            trend.slope_high / 1000.0,
            trend.r2,
            trend.sealing_date,
            *sealing_rows.columns(sealing_rows.of_core(results, core)).values(),
            # that of the first core stands at the head of the page
            in_words(trend.note) if number and trend.note else "",
        )
        for number, (core, trend) in enumerate(trends)
    ]
    columns = (
        tr("core"), tr("dates"), tr("km per day"), tr("from"), tr("to"), "R²",
        tr("projected seal"), tr("first sealed"), tr("reopened"), tr("last sealed"),
        tr("days sealed"), tr("note"),
    )  # fmt: skip
    return HtmlTable(tr("Trend"), columns, rows)


def _lines(last: GapResult, units: Units) -> HtmlTable:
    rows = []
    for row in range(len(last.lines)):
        (lon1, lat1), (lon2, lat2) = last.lines.start[row], last.lines.end[row]
        rows.append(
            (
                last.pockets.core[int(last.lines.pocket[row])],
                int(last.lines.line_no[row]),
                last.lines.length_m[row] / 1000.0,
                last.lines.azimuth_deg[row],
                f"{lat1:.5f}, {lon1:.5f}",
                f"{lat2:.5f}, {lon2:.5f}",
            )
        )
    columns = (
        tr("core"), tr("line"), marks.unit("km"), tr("azimuth °"), tr("from (lat, lon)"),
        tr("to (lat, lon)"),
    )  # fmt: skip
    return HtmlTable(tr("Gap lines on the last date"), columns, rows)


def chart(series: GapSeries, column: int, trend: Trend, units: Units) -> Chart:
    """Return the curve of a core's gap over time, with its projection and the dates without one."""
    core = series.cores[column]
    gap = series.gap_m[:, column] / 1000.0
    low, high = (_ends(series, column, name) for name in ("low_m", "high_m"))
    wide = bool(np.nansum(high - low) > 0.0)
    torn = _torn(series, core)
    dates = [series.dates[at] for at in torn.at]
    lines = [
        ChartLine(
            tr("gap"),
            dates,
            torn.of(gap),
            torn.of(low) if wide else None,
            torn.of(high) if wide else None,
            color=palette.ACCENT,
        )
    ]
    if trend.sealing_date is not None:
        lines += _projection(trend, float(gap[np.isfinite(gap)][-1]))
    title = tr("Encirclement gap over time")
    if core:
        title = tr("Encirclement gap round {core}").format(core=core)
    text = _caption(core, trend, units, series.results, {})
    return Chart(title, "km", text, lines=lines, spans=_spans(series, column))


class _Torn(NamedTuple):
    """Where the points of a line come from: a jump has one more, of nothing, which breaks it."""

    at: list[int]
    missing: list[bool]

    def of(self, values: Array) -> list[float]:
        """Return the points of a line."""
        pairs = zip(self.at, self.missing)
        return [math.nan if nothing else float(values[at]) for at, nothing in pairs]


def _torn(series: GapSeries, core: str) -> _Torn:
    """Break a line where the gap comes to shut in another pocket, as on a page."""
    jumps = {later for _, later in jumps_of(series.results, core)}
    torn = _Torn([], [])
    for at, date in enumerate(series.dates):
        for nothing in (True, False) if date in jumps else (False,):
            torn.at.append(at)
            torn.missing.append(nothing)
    return torn


def _ends(series: GapSeries, column: int, name: str) -> Array:
    """Return the lower or upper ends of the intervals of a core's gap, in kilometres."""
    tables = (one.pockets for one in series.results)
    return np.array([getattr(one, name)[one.nest_level == 0][column] for one in tables]) / 1000.0


def _projection(trend: Trend, gap_km: float) -> list[ChartLine]:
    """Return the line from the last gap to its sealing, cut where it would dwarf the rest."""
    if trend.from_date is None or trend.to_date is None or trend.sealing_date is None:
        return []
    whole = (trend.sealing_date - trend.to_date).days
    shown = min(whole, max((trend.to_date - trend.from_date).days, 1))
    days = sorted({round(shown * step / _FAN_STEPS) for step in range(_FAN_STEPS + 1)})
    dates = [trend.to_date + dt.timedelta(days=day) for day in days]
    values = [gap_km * (1.0 - day / whole) for day in days]
    low, high = (
        [_reached(gap_km, day, trend.to_date, until) for day in days]
        for until in (trend.sealing_early, trend.sealing_late)
    )
    return [
        ChartLine(
            tr("projected"), dates, values, low, high, palette.ACCENT, dashed=True, dots=False
        )
    ]


def _reached(gap_km: float, day: int, begin: dt.date, sealed: dt.date | None) -> float:
    """Return the gap so many days on, if it is to be sealed by a date; unchanged if by none."""
    if sealed is None:
        return gap_km
    return gap_km * max(1.0 - day / max((sealed - begin).days, 1), 0.0)


def _spans(series: GapSeries, column: int) -> list[Span]:
    """Return the stretches of dates without a gap, with the reason: shut, taken, none."""
    spans: list[Span] = []
    states = [row[column] for row in series.state]
    for date, state in zip(series.dates, states):
        if state not in ("core taken", "no closure", "sealed"):
            continue
        before, word = spans[-1] if spans else None, state_words(state)
        if before and before.label == word and date - before.end <= dt.timedelta(days=7):
            spans[-1] = Span(before.start, date, word)
        else:
            spans.append(Span(date, date, word))
    return spans


def _caption(
    core: str, trend: Trend, units: Units, results: Sequence[GapResult], known: stamps.Stamps
) -> str:
    written = functools.partial(stamps.in_words, known)
    sentence = gap_tables.trend_sentence(trend, units, written)
    text = tr("{core}: {what}.").format(core=core or tr("gap"), what=sentence)
    jump = gap_tables.jump_sentence(results, core, span)
    return f"{text} {jump}." if jump else text


def _method(results: Sequence[GapResult]) -> list[str]:
    texts = [
        tr(
            "The encirclement gap is the least total length of lines across open ground that, with "
            "the encirclers' own ground and barriers, cut the core off from its rear. It is the "
            "exact minimum over all such lines, in a local azimuthal equidistant plane."
        ),
        curved_earth(),
    ]
    texts += _errors(results)
    if len(results) > 1:
        texts.append(
            tr(
                "Closing rate: averaged over lines through the dates with a gap whose errors fade "
                "from date to date, from independent errors to a random walk with drift, each "
                "weighed by how well it explains the data. A sealing date is projected only where "
                "the slope is significant: where the gap is 0 with a probability of 50 % (2.5 to "
                "97.5 %), after the last date of the data."
            )
        )
    return texts


def _errors(results: Sequence[GapResult]) -> list[str]:
    """Return what the ± of gaps and areas are; of an error that nobody gave nothing."""
    found = [one.pockets for one in results]
    texts = []
    if any((one.err_m > 0.0).any() or any(one.by_sure) for one in found):
        texts.append(_error_text(results))
    if any((one.area_err_m2 > 0.0).any() for one in found):
        texts.append(
            tr(
                "The ± of an area of perimeter P is 1.96·s·√(2.5·c·P): errors of points a distance "
                "d apart along the boundary are correlated as exp(−½ (d / c)²), c the correlation "
                "length."
            )
        )
    return texts


def _error_text(results: Sequence[GapResult]) -> str:
    """Return which error the page shows: by formula or by simulation."""
    runs = max((told.runs for one in results for told in one.pockets.simulated if told), default=0)
    if any(any(one.pockets.by_sure) for one in results):
        return tr(
            "Error, by how sure the ground is: the gap is measured with all ground of which the "
            "map is not sure given to the one side, then to the other. The interval reaches from "
            "the least of these to the most, and holds that of the position error."
        )
    if not runs:
        return tr(
            "Error, by formula: each end of a gap line is known to ± the position error s (one "
            "sigma); a gap of k lines has sigma s·√(2k), and ± is 1.96 sigma. It holds where "
            "errors go together over more than the neighbourhood of a line's end."
        )
    return tr(
        "Error, by simulation: every boundary was moved {runs} times by a random field along it, "
        "with the position error and the correlation length given, and the gap measured anew. The "
        "interval of 95 % is that of the runs, less the bias that errors give a minimum."
    ).format(runs=runs)
