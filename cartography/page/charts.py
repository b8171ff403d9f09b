# SPDX-License-Identifier: GPL-2.0-or-later
"""The chart beside a map, read from the fields of Salient's own outputs."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsMapLayer, QgsVectorLayer

from ...i18n import tr
from ..charts import Bars, Chart, ChartLine
from ..style import palette
from .key_figures import iso, number, tells_changes, tells_pockets

KINDS = ("automatic", "none", "gap", "area", "change", "cumulative")
#: more lines than this cannot be told apart in a small chart
_MOST_LINES = 4
_COLORS = (palette.ACCENT, palette.SERIES, palette.INK, palette.NOISE)

#: name of a line, date and values
_Values = dict[str, dict[dt.date, tuple[float, ...]]]


def chart(
    layers: Sequence[QgsMapLayer],
    kind: str = "automatic",
    *,
    as_of: dt.date | None = None,
    size: tuple[int, int] = (350, 180),
) -> Chart | None:
    """Return a chart over the dates of the layers, or None where they have fewer than two.

    Parameters
    ----------
    kind : str
        One of `KINDS`; ``automatic`` takes the first that the layers can give.
    as_of : date, optional
        Later dates are left out, as on the map.
    size : (int, int)
        Pixels.
    """
    makers = {"gap": _gap, "area": _area, "change": _change, "cumulative": _cumulative}
    wanted = ("gap", "area", "change") if kind == "automatic" else (kind,)
    tables = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    for name in wanted:
        maker = makers.get(name)
        made = maker(tables, as_of, size) if maker is not None else None
        if made is not None:
            return made
    return None


def _rows(layer: QgsVectorLayer, as_of: dt.date | None, field: str = "date") -> Iterator:
    """Yield date and row of a layer, up to a date."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for row in layer.getFeatures(request):
        if row[field] == NULL:
            continue
        date = dt.date.fromisoformat(iso(row[field]))
        if as_of is None or date <= as_of:
            yield date, row


def _text(row: QgsFeature, name: str) -> str:
    value = row[name] if row.fields().indexOf(name) >= 0 else NULL
    return "" if value == NULL else str(value)


def _series(values: _Values) -> list[tuple[str, list[dt.date], list[tuple[float, ...]]]]:
    """Return the lines that have two dates at least, those with the most dates first."""
    long = [(name, sorted(by_date)) for name, by_date in values.items() if len(by_date) > 1]
    long.sort(key=lambda one: (-len(one[1]), one[0]))
    return [
        (name, dates, [values[name][date] for date in dates]) for name, dates in long[:_MOST_LINES]
    ]


def _titled(what: str, name: str, width: int) -> str:
    """Add a name to a title where there is room for both."""
    whole = f"{what} ({name})" if name else what
    return whole if len(whole) * 8.0 < width else what


def _gap(layers, as_of, size) -> Chart | None:
    found: _Values = defaultdict(dict)
    for layer in layers:
        names = set(layer.fields().names())
        total = "gap_total_km" if "gap_total_km" in names else "gap_km"
        if not {"date", "gap_err_km", total} <= names:
            continue
        for date, row in _rows(layer, as_of):
            gap, core = number(row, total), _text(row, "core")
            error = number(row, "gap_err_km") or 0.0
            known = found[core].get(date)
            if gap is not None and (known is None or gap < known[0]):
                found[core][date] = (gap, error)
    series = _series(found)
    if not series:
        return None
    lines = [
        ChartLine(
            name,
            dates,
            [gap for gap, _ in rows],
            [max(gap - error, 0.0) for gap, error in rows],
            [gap + error for gap, error in rows],
            color=color,
        )
        for (name, dates, rows), color in zip(series, itertools.cycle(_COLORS))
    ]
    only = lines[0].name if len(lines) == 1 else ""
    text = tr("The encirclement gap on each date, with its error.")
    return _chart(_titled(tr("Encirclement gap, km"), only, size[0]), "km", text, size, lines)


def _area(layers, as_of, size) -> Chart | None:
    for what, tells in (
        (tr("Pocket, km²"), tells_pockets),
        (tr("Ground held, km²"), lambda names: "gain_km2" in names),
    ):
        for layer in layers:
            names = set(layer.fields().names())
            series = []
            if {"date", "area_km2"} <= names and tells(names):
                series = _series(_areas(layer, as_of))
            if series:
                # a second layer would tell the same areas again
                return _area_chart(what, series, size)
    return None


def _areas(layer: QgsVectorLayer, as_of) -> _Values:
    """Return the summed areas of each pocket's core or side, or of each actor."""
    found: _Values = defaultdict(dict)
    for date, row in _rows(layer, as_of):
        if _text(row, "sector"):
            continue
        name = _text(row, "core") or _text(row, "besieged") or _text(row, "actor")
        before = found[name].get(date, (0.0,))[0]
        found[name][date] = (before + (number(row, "area_km2") or 0.0),)
    return found


def _area_chart(what: str, series, size) -> Chart:
    lines = [
        ChartLine(name, dates, [area for (area,) in rows], color=color)
        for (name, dates, rows), color in zip(series, itertools.cycle(_COLORS[1:]))
    ]
    only = lines[0].name if len(lines) == 1 else ""
    text = tr("The area on each date.")
    return _chart(_titled(what, only, size[0]), "km²", text, size, lines)


def _flows(layers, as_of) -> tuple[str, list[dt.date], list[tuple[float, ...]]] | None:
    """Return the actor that changed most, dates, and its gain and loss up to each of them."""
    found: _Values = defaultdict(dict)
    for layer in layers:
        for actor, date, gain, loss in _flow_rows(layer, as_of):
            before = found[actor].get(date, (0.0, 0.0))
            found[actor][date] = (before[0] + gain, before[1] + loss)
        if found:
            # a second layer would tell the same changes again
            break
    long = [name for name, by_date in sorted(found.items()) if name and len(by_date) > 1]
    if not long:
        return None
    most = max(long, key=lambda name: sum(map(sum, found[name].values())))
    dates = sorted(found[most])
    return most, dates, [found[most][date] for date in dates]


def _flow_rows(layer: QgsVectorLayer, as_of) -> Iterator[tuple[str, dt.date, float, float]]:
    """Yield actor, date, gain and loss from a timeline, or from changes without redraw noise."""
    names = set(layer.fields().names())
    if {"date", "actor", "gain_km2", "loss_km2"} <= names:
        for date, row in _rows(layer, as_of):
            gain, loss = number(row, "gain_km2"), number(row, "loss_km2")
            if not _text(row, "sector") and gain is not None and loss is not None:
                yield _text(row, "actor"), date, gain, loss
    elif tells_changes(names) and "to_date" in names:
        for date, row in _rows(layer, as_of, "to_date"):
            if row["noise"] != NULL and row["noise"]:
                continue
            area = number(row, "area_km2") or 0.0
            yield _text(row, "to_actor"), date, area, 0.0
            yield _text(row, "from_actor"), date, 0.0, area


def _change(layers, as_of, size) -> Chart | None:
    flows = _flows(layers, as_of)
    if flows is None:
        return None
    actor, dates, rows = flows
    bars = [
        Bars(tr("gained"), dates, [gain for gain, _ in rows]),
        Bars(tr("lost"), dates, [-loss for _, loss in rows], color=palette.ACCENT),
    ]
    text = tr("What {actor} gained and lost up to each date since the one before.")
    title = _titled(tr("Gained and lost, km²"), actor, size[0])
    return _chart(title, "km²", text.format(actor=actor), size, bars=bars)


def _cumulative(layers, as_of, size) -> Chart | None:
    flows = _flows(layers, as_of)
    if flows is None:
        return None
    actor, dates, rows = flows
    gains = list(itertools.accumulate(gain for gain, _ in rows))
    losses = list(itertools.accumulate(loss for _, loss in rows))
    lines = [
        ChartLine(tr("gained"), dates, gains, dots=False),
        ChartLine(tr("lost"), dates, losses, color=palette.ACCENT, dots=False),
    ]
    text = tr("What {actor} gained and lost, added up from the first date on.")
    title = _titled(tr("Gained and lost, added up, km²"), actor, size[0])
    return _chart(title, "km²", text.format(actor=actor), size, lines)


def _chart(
    title: str,
    unit: str,
    description: str,
    size: tuple[int, int],
    lines: Iterable[ChartLine] = (),
    bars: Iterable[Bars] = (),
) -> Chart:
    return Chart(
        title,
        unit,
        description,
        lines=list(lines),
        bars=list(bars),
        width=size[0],
        height=size[1],
        compact=True,
    )
