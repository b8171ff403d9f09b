# SPDX-License-Identifier: GPL-2.0-or-later
"""The page about maps of several makers: agreement, distances, who draws first, side by side."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from qgis.core import QgsProcessingAlgorithm

from ...analysis.base import marks
from ...analysis.geometry import geodesy
from ...cartography.charts import Chart, ChartLine
from ...cartography.map_cut import MapCut, box_round
from ...cartography.method_words import curved_earth
from ...cartography.report import CitedSource, Figure, HtmlReport, HtmlTable, Picture
from ...cartography.style import palette
from ...i18n import named, tr, writing_in
from .. import stamps
from ..tables import sources as tables
from ..tables.gap import area_text, length_text
from . import common as reports
from .pictures import alone, surroundings

if TYPE_CHECKING:
    from ...analysis.base.units import Units
    from ...analysis.makers.comparing import SourceComparison
    from ...analysis.makers.lags import Lags

#: Rows of a table beyond this are not read on a page; the layers have them all.
_MOST_ROWS = 60


@writing_in("")
def report(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    makers: Mapping[str, Any],
    found: SourceComparison,
    sides: Sequence[tuple[dt.date, ...]],
    other_side: str,
    units: Units,
) -> HtmlReport:
    """Return the page of one run."""
    last = found.last
    written = functools.partial(stamps.text, algorithm)
    date = "" if last.date is None else tr(", {date}").format(date=written(last.date))
    sections: list[Any] = [_picture(found, other_side, units)]
    if len(found.dates) > 1:
        sections += _curve(found)
        for one in found.lags:
            sections += [_drawn_first(one, found), _lags(one)]
    tabled = (_pairs(found, units), _matrix(found, other_side), _side_table(sides))
    sections += [_with_dates(one, written) for one in tabled]
    return HtmlReport(
        title=tr("Maps by {makers}{date}").format(makers=", ".join(found.makers), date=date),
        summary=" ".join(f"{tables.pair_sentence(found.makers, p, units)}." for p in last.pairs),
        key_figures=_key_figures(found, units),
        sections=sections,
        method=_method(),
        sources=[CitedSource(name, layer.name, layer.sha256) for name, layer in makers.items()],
        **reports.of_run(algorithm, parameters),
        notes=[
            *(note for layer in makers.values() for note in layer.repairs.sentences()),
            *found.notes,
        ],
    )


def _with_dates(table: HtmlTable, written: Callable[[dt.date], str]) -> HtmlTable:
    """Return a table with its dates written as precisely as they are known."""
    rows = [[written(v) if isinstance(v, dt.date) else v for v in row] for row in table.rows]
    return replace(table, rows=rows)


def _key_figures(found: SourceComparison, units: Units) -> list[tuple[str, str]]:
    numbers = tables.outputs(found)
    figures = [(tr("agreed ground"), marks.written(f"{numbers['AGREED_PCT']:.1f} %"))]
    for name, text in (
        ("MEDIAN_M", tr("half of the front within")),
        ("P90_M", tr("nine tenths within")),
        ("GREATEST_M", tr("at most")),
        ("POSITION_ERROR_M", tr("position error (1 sigma)")),
        ("CORRELATION_M", tr("goes together over")),
    ):
        if name in numbers:
            figures.append((text, length_text(numbers[name], units)))
    return figures


def _pairs(found: SourceComparison, units: Units) -> HtmlTable:
    columns = tables.pair_columns(found, units)
    shown = [name for name in columns if name != "label"]
    rows = list(zip(*(columns[name] for name in shown)))
    return HtmlTable(tr("Makers in pairs"), shown, rows[-_MOST_ROWS:])


def _matrix(found: SourceComparison, other_side: str) -> HtmlTable:
    columns = tables.matrix_columns(found, other_side)
    rows = list(zip(*columns.values()))
    rows = [row for row in rows if row[0] == found.last.date]
    return HtmlTable(tr("Who holds it for one, and for the other"), list(columns), rows)


def _side_table(sides: Sequence[tuple[Any, ...]]) -> HtmlTable:
    columns = tables.side_by_side(sides)
    rows = list(zip(*columns.values()))
    return HtmlTable(tr("Side by side"), list(columns), rows[-_MOST_ROWS:])


def _lags(one: Lags) -> HtmlTable:
    rows = [
        (maker, followed / 1e6, days, withdrawn / 1e6, stands / 1e6)
        for maker, followed, days, withdrawn, stands in tables.lag_summary(one)
    ]
    columns = (
        tr("drawn first by"), tr("followed by the other, km²"), tr("half of it after days"),
        tr("taken back, km²"), tr("never agreed, km²"),
    )  # fmt: skip
    title = tr("Who draws first: {first} and {second}").format(first=one.first, second=one.second)
    return HtmlTable(title, columns, rows)


def _curve(found: SourceComparison) -> list[Figure]:
    """Return the curve of how far apart fronts are; none where no two are of the same sides."""
    dates = [one.date for one in found.dates if one.date is not None]
    lines = []
    for i, pair in enumerate(found.last.pairs):
        name = f"{found.makers[pair.first]} – {found.makers[pair.second]}"
        values = [one.pairs[i].figures.median_m / 1e3 for one in found.dates]
        if np.isfinite(values).any():
            lines.append(ChartLine(name, dates, values))
    if not lines:
        return []
    chart = Chart(tr("Median distance between fronts"), "km", "", lines=lines)
    return [Figure(chart, tr("Half of the front is nearer than this."))]


def _drawn_first(one: Lags, found: SourceComparison) -> Figure:
    """Return the curve of the ground that each of two makers was first to draw, summed up."""
    dates = [each.date for each in found.dates if each.date is not None]
    lines = []
    for maker in (one.first, one.second):
        mine = one.leader == maker
        values = [
            float(one.areas_m2[mine & (one.since <= date)].sum()) / 1e6 if mine.any() else 0.0
            for date in dates
        ]
        lines.append(ChartLine(maker, dates, values))
    chart = Chart(tr("Ground drawn first, summed up"), "km²", "", lines=lines)
    return Figure(chart, tr("Ground on which two makers came to differ, by who changed it first."))


#: Kinds of disagreement that have a colour of their own in the picture; the rest share one.
_MOST_KINDS = 4


def _picture(found: SourceComparison, other_side: str, units: Units) -> Picture:
    """Return the map of the last date: where makers agree, how they differ, their fronts."""
    ground = found.last.agreement
    lonlat = geodesy.to_lonlat(ground.geometries, ground.crs)
    agreed = ground.agreed
    kinds = np.array(
        [
            "; ".join(named(maker, held or other_side) for maker, held in zip(found.makers, names))
            for names in ground.held
        ]
    )
    sizes = {kind: ground.areas_m2[(kinds == kind) & ~agreed].sum() for kind in kinds[~agreed]}
    order = sorted(sizes, key=lambda kind: (-sizes[kind], kind))[:_MOST_KINDS]
    parts = {tr("all agree"): agreed}
    parts |= {kind: (kinds == kind) & ~agreed for kind in order}
    rest = ~agreed & ~np.isin(kinds, order)
    if rest.any():
        parts[tr("other differences")] = rest
    drawn = {name: shapely.union_all(lonlat[rows]) for name, rows in parts.items() if rows.any()}
    colors = palette.assign(drawn)
    if tr("all agree") in colors:
        colors[tr("all agree")] = palette.ActorColor("#d8d5cc", palette.INK, None)
    lines = [line for pair in found.last.pairs for line in (*pair.there.geometries,
                                                            *pair.back.geometries)]  # fmt: skip
    spots = [
        (*pair.figures.greatest_lonlat, length_text(pair.figures.greatest_m, units))
        for pair in found.last.pairs if np.isfinite(pair.figures.greatest_m)
    ]  # fmt: skip
    shown = lonlat[~agreed] if (~agreed).any() else lonlat
    west, south, east, north = shapely.total_bounds(shown)
    box = box_round([(west, south), (east, north)], 0.05)
    said = tr("Where the makers agree, and how they differ. Lines: their fronts; points: where two "
              "fronts are furthest apart.")  # fmt: skip
    areas = [named(kind, area_text(sizes[kind], units)) for kind in order]
    caption = " ".join([said, *(f"{one}." for one in areas)])
    near = surroundings(box, lonlat)
    cut = MapCut(box, drawn, lines, spots, said, colors, beside=near.beside, borders=near.borders,
                 towns=near.towns)  # fmt: skip
    return alone(cut, caption)


def _method() -> list[str]:
    return [
        tr("The borders of all maps are noded together and each face is asked of every map."),
        curved_earth(),
        tr(
            "Each maker's front is cut into pieces of equal length, and from the middle of each "
            "the distance to the other's front of the same sides is taken, both ways. "
            "Position error: the root mean square of that distance divided by √2, one map's if "
            "both err alike and on their own; makers who copy one another seem to err less than "
            "they do. Correlation length: the integral of the correlation along the front, the "
            "mean shift taken off, is that of exp(−½ (d / c)²)."
        ),
        tr(
            "Who draws first: ground on which two makers differ since a date is theirs who changed "
            "it on that date. It is followed where the other comes to say the same, taken back "
            "where the first returns to what the other says."
        ),
    ]
