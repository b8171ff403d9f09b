# SPDX-License-Identifier: GPL-2.0-or-later
"""The one figure that a page is about, large, with what it was before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsFeature, QgsMapLayer, QgsVectorLayer

from ...analysis.base import listener
from ...analysis.base.early_days import Day
from ...i18n import isolate, tr
from ...processing.compat import is_null
from .. import figures
from ..method_words import another, compared, jumped
from . import dated, days, key_figures
from . import jumps as page_jumps
from .jumps import Jumps
from .view import MapView


@dataclass(frozen=True)
class Headline:
    """A figure and what it says.

    Attributes
    ----------
    value : str
        In one unit, with its error.
    caption : str
        What it is of, and what it was on an earlier date.
    figure : (str, str), optional
        The key figure that says the same.
    """

    value: str
    caption: str
    figure: tuple[str, str] | None = None


def headline(
    layers: Sequence[QgsMapLayer],
    as_of: dt.date | None,
    view: MapView | None,
    before: dt.date | None = None,
    *,
    since: dt.date | None = None,
    jumps: Jumps | None = None,
    begin: dt.date | None = None,
) -> Headline | None:
    """Return what a page is about: the smallest gap, a core that was taken, or the net change.

    Parameters
    ----------
    before : date, optional
        What the figure is compared with; the first date that the layers tell of, by default.
    since : date, optional
        Changes up to it do not count; `before` by default.
    jumps : dict, optional
        Say so where the gap that is compared shut in another pocket: every map in between is
        looked at. What is found of two rows is kept here, for the headline of another date.
    begin : date, optional
        Nothing is compared with a day before it.
    """
    tables = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    for layer in tables:
        if key_figures.tells_gaps(set(layer.fields().names())):
            found = _gap(layer, as_of, view, before, begin, jumps=jumps)
            if found is not None:
                return found
    for layer in tables:
        if {"core", "state"} <= set(layer.fields().names()):
            found = _taken(layer, key_figures.rows_seen(layer, as_of, None))
            if found is not None:
                return found
    for layer in key_figures.change_layers(tables):
        found = _change(layer, as_of, view, since or before)
        if found is not None:
            return found
    return None


def _gap(layer, as_of, view, before, begin, *, jumps: Jumps | None) -> Headline | None:
    rows = key_figures.rows_seen(layer, as_of, view)
    known = [row for row in rows if key_figures.number(row, "gap_total_km") is not None]
    if not known:
        return None
    if _shut(key_figures.innermost(known)) > 1:
        return _sealed(layer, key_figures.innermost(known), as_of, view, before, begin)
    row = _narrowest(known)
    past = key_figures.rows_before(layer, row, as_of, view)
    then = key_figures.compared_with(past, before, begin)
    jump = None
    if then is not None and (jumps is not None or before is not None):
        jump = page_jumps.last(layer, row, then, past, {} if jumps is None else jumps)
    return _of_gap(layer, row, then, as_of, jump, paired=before is not None)


def _narrowest(rows: Sequence[QgsFeature]) -> QgsFeature:
    """Return the smallest gap: a bay narrow at its mouth is a story where nothing on land is."""
    return min(rows, key=lambda one: (bool(key_figures.number(one, "on_water")), _gap_km(one)))


def jump_since(layers: Sequence[QgsMapLayer], as_of: dt.date, begin: dt.date, known: Jumps) -> str:
    """Say when the gap of a date last came to shut in another pocket since a day; "" for never.

    Parameters
    ----------
    known : dict
        What is found of two rows is kept here.
    """
    return _words_of(_jump_since(layers, as_of, begin, known))


def same_since(layers: Sequence[QgsMapLayer], as_of: dt.date, begin: dt.date) -> dt.date:
    """Return the first day from `begin` on whose gap is of the pocket of that of a date."""
    jump = _jump_since(layers, as_of, begin, {})
    # a day like those of the layers, which may be before the year 1
    day: Any = begin if jump is None else key_figures.day(jump[1]["date"])
    return day


def _jump_since(
    layers: Sequence[QgsMapLayer], as_of: dt.date, begin: dt.date, known: Jumps
) -> tuple[QgsFeature, QgsFeature] | None:
    """Return the pockets before and after the last jump of the gap of a date since a day."""
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer):
            continue
        if not key_figures.tells_gaps(set(layer.fields().names())):
            continue
        rows = key_figures.rows_seen(layer, as_of, None)
        rows = [one for one in rows if key_figures.number(one, "gap_total_km") is not None]
        if rows and _shut(key_figures.innermost(rows)) <= 1:
            row = _narrowest(rows)
            past = key_figures.rows_before(layer, row, as_of, None)
            then = key_figures.compared_with(past, None, begin)
            if then is not None:
                return page_jumps.last(layer, row, then, past, known)
    return None


def areas_of_two(
    layers: Sequence[QgsMapLayer], before: dt.date, as_of: dt.date
) -> tuple[str, str] | None:
    """Return the areas of the pockets on a pair of maps, where each has one, and not the same."""
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer):
            continue
        if not key_figures.tells_gaps(set(layer.fields().names())):
            continue
        rows = key_figures.innermost(key_figures.rows_seen(layer, as_of, None))
        past = key_figures.rows_before(layer, rows[0], as_of, None) if len(rows) == 1 else {}
        then = key_figures.compared_with(past, before)
        if then is not None and page_jumps.last(layer, rows[0], then, past, {}) is not None:
            first, second = (key_figures.number(one, "area_km2") for one in (then, rows[0]))
            if first is not None and second is not None:
                return figures.area(first * 1e6), figures.area(second * 1e6)
    return None


def of_pocket(layer: QgsVectorLayer, row: QgsFeature, as_of: dt.date | None) -> Headline | None:
    """Return what a page about one pocket says large: its gap, or its area where it has none."""
    if key_figures.number(row, "gap_total_km") is not None:
        then = key_figures.row_before(layer, row, as_of, None, None)
        return _of_gap(layer, row, then, as_of, None, paired=False)
    told = key_figures.of_pocket(row)
    if not told or key_figures.number(row, "area_km2") is None:
        return None
    value = told[0][1].split(" (")[0]
    return Headline(value, told[0][0] + told[0][1][len(value) :], told[0])


def _of_gap(layer, row, then, as_of, jump, *, paired: bool) -> Headline:
    """Return the headline of a gap, with what it was before."""
    core = _text(row, "core")
    what = tr("Encirclement gap, {core}").format(core=isolate(core)) if core else ""
    value, figure = key_figures.short_length(row), key_figures.of_pocket(row)[0]
    sealed = key_figures.is_sealed(row)
    # of the figure the headline has the first unit only
    second = figures.second_of(figure[1], value)
    what = f"{what or tr('Encirclement gap')}{second}"
    held = dated.day_held(layer, as_of)
    if held != as_of:
        # the map shows the gap of an earlier day
        what = f"{what}, {dated.in_words([layer], held)}"
    # with what it can be compared: that it cannot with more is told where that is shown, in a chart
    own = jump[1] if jump is not None and not paired and _is_earlier(jump[1], row) else None
    earlier = then if own is None else own
    lines = [what, _since(layer, row, earlier, jumps=jump is not None and own is None)]
    said = figure if figure[1].startswith(value) or sealed else None
    if said is not None and paired:
        said = key_figures.of_pocket(row, then, jumps=jump is not None)[0]
    # it stands alone
    value = value[:1].upper() + value[1:]
    return Headline(value, "\n".join(line for line in lines if line), said)


def _is_earlier(one: QgsFeature, other: QgsFeature) -> bool:
    """Tell whether a row is of a day before that of another."""
    earlier: bool = key_figures.day(one["date"]) < key_figures.day(other["date"])
    return earlier


def _sealed(layer, known: Sequence[QgsFeature], as_of, view, before, begin) -> Headline:
    """Return how many of many pockets are sealed, and the smallest gap of the others."""
    lines = [tr("pockets sealed")]
    still = [row for row in known if not key_figures.is_sealed(row)]
    if still:
        lines.append(_smallest(still))
    past = _past(layer, as_of, before, begin)
    if past is not None:
        then = key_figures.innermost(key_figures.rows_seen(layer, past, view))
        more = _shut(known) - _shut(then)
        sign = "" if more == 0 else "+" if more > 0 else "−"
        date = dated.in_words([layer], past)
        lines.append(compared(f"{sign}{abs(more)}", _share(then), date))
    return Headline(_share(known), "\n".join(lines))


def _smallest(rows: Sequence[QgsFeature]) -> str:
    """Return the smallest gap and whose it is; of several that are written alike how many."""
    row = min(rows, key=_gap_km)
    gap, core = key_figures.length_of(row), isolate(_text(row, "core"))
    count = sum(key_figures.length_of(one) == gap for one in rows)
    if count > 1:
        text = tr("Smallest gap of the others: {gap}, at {count} of them")
    elif core:
        text = tr("Smallest gap of the others: {gap}, {core}")
    else:
        text = tr("Smallest gap of the others: {gap}")
    return text.format(gap=gap, core=core, count=count)


def _shut(rows: Sequence[QgsFeature]) -> int:
    return sum(key_figures.is_sealed(row) for row in rows)


def _share(rows: Sequence[QgsFeature]) -> str:
    return tr("{count} of {total}").format(count=_shut(rows), total=len(rows))


def _past(layer: QgsVectorLayer, as_of, before, begin):
    """Return the day that a layer's map of a date is compared with; None where it has no other.

    Its first from `begin` on, or the last up to `before`.
    """
    if as_of is None or layer.fields().indexOf("date") < 0:
        return None
    held = dated.day_held(layer, as_of) or as_of
    own = {
        key_figures.day(row["date"])
        for row in listener.each(layer.getFeatures())
        if not is_null(row["date"])
    }
    past = sorted(one for one in own if one < held and (begin is None or one >= begin))
    if before is not None:
        past = [one for one in past if one <= before][-1:]
    return past[0] if past else None


def _taken(layer: QgsVectorLayer, rows: Sequence[QgsFeature]) -> Headline | None:
    """Return that a core was taken, and since when its maps say so."""
    row = next((row for row in rows if _text(row, "state") == "core taken"), None)
    core = _text(row, "core") if row is not None else ""
    if row is None or not core:
        return None
    takers = isolate(_text(row, "encirclers"))
    what = tr("{core}, by {actor}") if _text(row, "encirclers") else "{core}"
    lines = [what.format(core=isolate(core), actor=takers)]
    if layer.fields().indexOf("date") >= 0:
        told = sorted(
            (key_figures.day(other["date"]), _text(other, "state") == "core taken")
            for other in listener.each(layer.getFeatures())
            if _text(other, "core") == core and not is_null(other["date"])
        )
        shown = None if is_null(row["date"]) else key_figures.day(row["date"])
        first = _begin_of_run(told, shown)
        if first is not None:
            since = tr("on the map of {date} first")
            lines.append(since.format(date=days.in_words(first)))
    return Headline(tr("Taken"), "\n".join(lines))


def _begin_of_run(told: Sequence[tuple[Day, bool]], shown: Day | None) -> Day | None:
    """Return since when something is so without a break until the day that is shown."""
    first = None
    for day, so in told:
        if shown is not None and day > shown:
            break
        first = (first or day) if so else None
    return first


def _since(layer: QgsVectorLayer, row: QgsFeature, then: QgsFeature | None, *, jumps: bool) -> str:
    """Return what the gap of a core was on an earlier date, and the difference.

    Of another pocket there is none.
    """
    if then is None:
        return ""
    length, shut = key_figures.length_of(then), key_figures.is_sealed(then)
    date = dated.in_words([layer], key_figures.day(then["date"]))
    if jumps:
        return another(length, date, sealed=shut)
    # that both are shut is told already
    alone = shut and key_figures.is_sealed(row)
    if alone:
        return tr("{then} on {date}").format(then=length, date=date)
    return compared(key_figures.change_of(row, then), length, date)


def _words_of(jump: tuple[QgsFeature, QgsFeature] | None) -> str:
    """Say when the gap last came to shut in another pocket than on the map before."""
    if jump is None:
        return ""
    days_of = (key_figures.day(one["date"]) for one in jump)
    return jumped(days.span(*days_of))


def _gap_km(row: QgsFeature) -> float:
    return key_figures.number(row, "gap_total_km") or 0.0


def _change(layer, as_of, view, since) -> Headline | None:
    change = key_figures.net_change(layer, as_of, view, since)
    if change is None:
        return None
    actor, net, text, span = change
    if abs(net) < key_figures.LEAST_CHANGE:
        return None
    sign = "+" if net > 0 else "−"
    # of the figure the headline has the first unit only
    value = figures.first_alone(text)
    span = figures.second_of(text, value) + span
    text = (
        tr("{actor}: net gain of ground{span}")
        if net > 0
        else tr("{actor}: net loss of ground{span}")
    )
    return Headline(f"{sign}{value}", text.format(actor=isolate(actor), span=span))


def _text(row: QgsFeature, name: str) -> str:
    value = row[name] if row.fields().indexOf(name) >= 0 else None
    return "" if is_null(value) else str(value)
