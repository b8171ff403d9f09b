# SPDX-License-Identifier: GPL-2.0-or-later
"""The page about a control timeline: areas, daily gain and loss, end to end against summed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ...analysis.base import marks
from ...cartography.charts import Bars, Chart, ChartLine
from ...cartography.method_words import curved_earth
from ...cartography.report import CitedSource, Figure, HtmlReport, HtmlTable
from ...cartography.style import palette
from ...i18n import tr, writing_in
from .. import stamps
from ..tables.gap import area_text
from . import common as reports
from . import pictures

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.base.units import Units
    from ...analysis.change.timeline import Timeline
    from ..algorithm import SalientAlgorithm
    from ..layers import ControlLayer

#: ground that went to others, whoever they are: red is a gap's
_LOST = palette.MUTED_INK
#: Charts of more actors than this are not read.
_MOST_ACTORS = 6


@writing_in("")
def report(
    algorithm: SalientAlgorithm,
    parameters: dict[str, Any],
    layer: ControlLayer,
    found: Timeline,
    units: Units,
    other_side: str = "",
) -> HtmlReport:
    """Return the page of one run.

    Parameters
    ----------
    other_side : str
        Who holds what no polygon covers, on a map of one actor.
    """
    actors = _by_movement(found)
    day = stamps.in_words(layer.stamps, found.dates[-1])
    own = algorithm.own_colors
    last = pictures.control(layer.maps[-1], day, layer.actor_names, other_side=other_side, own=own)
    sections: list[Any] = [last] if last is not None else []
    colors = palette.assign(layer.actor_names, own)
    for actor in actors[:_MOST_ACTORS]:
        ink = colors[actor].ink if actor in colors else palette.SERIES
        sections += _charts(found, actor, ink)
    sections += [_totals(found), _last_rows(found)]
    return HtmlReport(
        title=tr("Control from {first} to {last}").format(
            first=stamps.in_words(layer.stamps, found.dates[0]),
            last=day,
        ),
        summary=_summary(found, actors[0], units),
        key_figures=_key_figures(found, actors[0], units),
        sections=sections,
        method=(
            tr(
                "Edges that two maps draw alike cancel; the rest is noded and each piece is "
                "labelled with who held it before and after. For each actor, area after less area "
                "before is gains less losses."
            ),
            curved_earth(),
            tr(
                "Ground counts as redrawn, not changed, where its widest place is narrower than "
                "the width asked for, or where most of it is given back within the dates asked "
                "for. It is part of gain and loss, and is also given apart."
            ),
        ),
        sources=[CitedSource(tr("Control layer"), layer.name, layer.sha256)],
        **reports.of_run(algorithm, parameters),
        notes=[*layer.repairs.sentences(), *found.notes],
    )


def _by_movement(found: Timeline) -> list[str]:
    totals = found.totals
    churn = totals.summed_gain + totals.summed_loss
    return [str(totals.actors[i]) for i in np.argsort(-churn, kind="stable")]


def _row(found: Timeline, actor: str) -> int:
    return list(found.totals.actors).index(actor)


def _summary(found: Timeline, actor: str, units: Units) -> str:
    totals, row = found.totals, _row(found, actor)
    text = tr(
        "{actor} gained {gain} and lost {loss} from end to end over {count} maps. Added up from "
        "map to map: gained {more}, lost {less}."
    )
    return text.format(
        actor=actor,
        gain=area_text(totals.gain[row], units),
        loss=area_text(totals.loss[row], units),
        count=len(found.dates),
        more=area_text(totals.summed_gain[row], units),
        less=area_text(totals.summed_loss[row], units),
    )


def _key_figures(found: Timeline, actor: str, units: Units) -> list[tuple[str, str]]:
    rows, total = found.table.of(actor), _row(found, actor)
    net = found.totals.gain[total] - found.totals.loss[total]
    return [
        (tr("held at the end: {actor}").format(actor=actor), area_text(rows.area[-1], units)),
        (tr("net change"), area_text(net, units)),
        (tr("changes"), marks.written(f"{len(found.changes):,}")),
    ]


def _charts(found: Timeline, actor: str, color: str) -> list[Figure]:
    """Return the charts of an actor, his ground and gains in his colour of the map above."""
    rows = found.table.of(actor)
    dates = list(rows.dates)
    # of the first map there is nothing to tell; its date begins the axis, as on the others
    taken, given = ([math.nan, *(flow[1:] / 1e6)] for flow in (rows.gain, -rows.loss))
    area = Chart(
        title=tr("Area held: {actor}").format(actor=actor),
        unit="km²",
        description=tr("The area that {actor} holds on each date.").format(actor=actor),
        lines=[ChartLine(actor, dates, (rows.area / 1e6).tolist(), color=color)],
        from_zero=False,
    )
    flows = Chart(
        title=tr("Gain and loss from map to map: {actor}").format(actor=actor),
        unit="km²",
        description=tr("What {actor} took and gave up since the map before.").format(actor=actor),
        bars=[
            Bars(tr("gain"), dates, taken, color=color),
            Bars(tr("loss"), dates, given, color=_LOST),
        ],
    )
    summed = [np.cumsum(values) / 1e6 for values in (rows.gain, rows.loss, rows.net)]
    cumulative = Chart(
        title=tr("End to end against summed: {actor}").format(actor=actor),
        unit="km²",
        description=tr(
            "Gain and loss added up from map to map, and their difference, which is the change "
            "from end to end."
        ),
        lines=[
            ChartLine(tr("gain, summed"), dates, summed[0].tolist(), color=color, dots=False),
            ChartLine(tr("loss, summed"), dates, summed[1].tolist(), color=_LOST, dots=False),
            ChartLine(tr("net"), dates, summed[2].tolist(), color=palette.INK, dots=False),
        ],
    )
    return [Figure(area), Figure(flows), Figure(cumulative)]


def _totals(found: Timeline) -> HtmlTable:
    totals = found.totals
    columns: Sequence[Array] = (
        totals.gain, totals.summed_gain, totals.loss, totals.summed_loss, totals.noise,
    )  # fmt: skip
    rows = [
        (str(actor), *(float(column[i]) / 1e6 for column in columns))
        for i, actor in enumerate(totals.actors)
    ]
    return HtmlTable(
        tr("End to end against summed (km²)"),
        [
            tr("actor"), tr("gain, end to end"), tr("gain, summed"), tr("loss, end to end"),
            tr("loss, summed"), tr("redrawn, not changed, in the sums"),
        ],
        rows,
    )  # fmt: skip


def _last_rows(found: Timeline) -> HtmlTable:
    table = found.table
    rows = [
        (
            table.actors[i],
            table.sectors[i] or tr("all"),
            float(table.area[i]) / 1e6,
            float(table.net[i]) / 1e6,
            float(table.front[i]) / 1e3,
        )
        for i in np.flatnonzero(table.dates == found.dates[-1])
    ]
    return HtmlTable(
        tr("On the last date"),
        [
            tr("actor"),
            tr("sector"),
            tr("area (km²)"),
            tr("net since the map before (km²)"),
            tr("front (km)"),
        ],
        rows,
    )
