# SPDX-License-Identifier: GPL-2.0-or-later
"""The chart beside a map, read from the fields of Salient's own outputs."""

from __future__ import annotations

import datetime as dt
import itertools
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsFeature, QgsMapLayer, QgsVectorLayer

from ...analysis.base import listener
from ...i18n import isolate, tr
from ...processing.compat import is_null
from .. import figures
from ..charts import Bars, Chart, ChartLine
from ..figures import titled
from ..style import palette
from . import held, jumps
from .key_figures import (
    MOSTLY,
    actor_of,
    change_layers,
    core_of,
    day,
    innermost,
    number,
    tells_changes,
    tells_gaps,
    tells_pockets,
)
from .view import MapView

KINDS = ("automatic", "none", "gap", "area", "change", "cumulative")
#: of the largest bar of a chart, the height of one that is not seen
_SEEN_BAR = 0.005
#: more lines than this cannot be told apart in a small chart
_MOST_LINES = 4
#: of gaps and pockets: the first is the gap's colour on the map too
_COLORS = (palette.ACCENT, palette.INK, palette.SERIES, palette.NOISE)

#: name of a line, date and values
_Values = dict[str, dict[dt.date, tuple[float, ...]]]
#: gives actors their colours
Colors = Callable[[Iterable[str]], dict[str, palette.ActorColor]]


@dataclass(frozen=True)
class _Asked:
    """What is asked of a layer: up to which date, seen on which map, in what size and colours."""

    as_of: dt.date | None
    view: MapView | None
    size: tuple[int, int]
    colors: Colors
    automatic: bool = False
    begin: dt.date | None = None

    def titled(self, what: str, layer: QgsVectorLayer) -> str:
        """Return a title that says where a table tells of more than the map shows."""
        part = self.view is not None and not layer.isSpatial() and not self.view.whole
        return tr("{what}, whole front").format(what=what) if part else what


def chart(
    layers: Sequence[QgsMapLayer],
    kind: str = "automatic",
    *,
    as_of: dt.date | None = None,
    view: MapView | None = None,
    size: tuple[int, int] = (350, 180),
    colors: Colors = palette.assign,
    begin: dt.date | None = None,
) -> Chart | None:
    """Return a chart over the dates of the layers, or None where they have fewer than two.

    Parameters
    ----------
    kind : str
        One of `KINDS`; ``automatic`` takes the first that the layers can give.
    as_of : date, optional
        Later dates are left out, as on the map.
    view : MapView, optional
        What the map shows: a gap or pocket that lies outside it is left out, and of changes the
        area on it counts. A table without places tells of the whole front, and the title says so
        where the map shows a part.
    size : (int, int)
        Pixels.
    colors : callable, optional
        Gives actors their colours: those of the map.
    begin : date, optional
        Earlier dates are left out.
    """
    makers = {
        "gap": _gap,
        "area": _area,
        "pocket": _pocket_area,
        "change": _change,
        "cumulative": _cumulative,
    }
    # what changed tells more than the ground held, of which it is a thousandth
    wanted = ("gap", "pocket", "change", "area") if kind == "automatic" else (kind,)
    tables = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    if view is not None and not view.whole:
        # rows with a place can be told to be on the map; tables come after them
        tables.sort(key=lambda layer: not layer.isSpatial())
    asked = _Asked(as_of, view, size, colors, kind == "automatic", begin)
    for name in wanted:
        maker = makers.get(name)
        made = maker(tables, asked) if maker is not None else None
        if made is not None:
            return replace(made, kind=name)
    return None


def _rows(layer: QgsVectorLayer, asked: _Asked, field: str = "date") -> Iterator:
    """Yield date, row and its share on the map of a layer, up to a date."""
    for row in listener.each(layer.getFeatures()):
        if is_null(row[field]):
            continue
        date = day(row[field])
        late = asked.begin is None or date >= asked.begin
        if late and (asked.as_of is None or date <= asked.as_of):
            yield date, row, 1.0 if asked.view is None else asked.view.share(layer, row)


def _text(row, name: str) -> str:
    value = row[name] if row.fields().indexOf(name) >= 0 else None
    return "" if is_null(value) else str(value)


_Line = tuple[str, list[dt.date], list[tuple[float, ...]]]


def _series(values: _Values, *, smallest: bool = False) -> tuple[list[_Line], int]:
    """Return the lines that have two dates at least, as many as can be told apart, and of how many.

    Those that reach the newest date come first, of them the largest, or the smallest.
    """
    long = {name: sorted(by_date) for name, by_date in values.items() if len(by_date) > 1}
    sign = 1.0 if smallest else -1.0

    def telling(name: str) -> tuple[int, float, int, str]:
        last = long[name][-1]
        return -last.toordinal(), sign * values[name][last][0], -len(long[name]), name

    first = sorted(long, key=telling)[:_MOST_LINES]
    lines = [(name, long[name], [values[name][date] for date in long[name]]) for name in first]
    return lines, len(long)


def _of_all(title: str, series: Sequence[_Line], count: int) -> str:
    """Say in a title of how many lines a chart shows some."""
    if count <= len(series):
        return title
    return tr("{title}: {shown} of {count}").format(title=title, shown=len(series), count=count)


def _gap(layers, asked: _Asked) -> Chart | None:
    found: _Values = {}
    first = None
    for layer in layers:
        names = set(layer.fields().names())
        total = "gap_total_km" if "gap_total_km" in names else "gap_km"
        if not {"date", "gap_err_km", total} <= names:
            continue
        for core, by_date in _gaps(layer, total, asked).items():
            # a second layer may tell the same gaps again
            found.setdefault(core, by_date)
        first = first or (layer if found else None)
    series, count = _series(found, smallest=True)
    if first is None or not series:
        return None
    title = asked.titled(titled(tr("Encirclement gap, km")), first)
    series, remark = _torn(series, layers, asked)
    return _gap_chart(series, _of_all(title, series, count), asked, remark)


def _torn(series: Sequence[_Line], layers, asked: _Asked) -> tuple[list[_Line], str]:
    """Break lines where the gap of a core comes to shut in another pocket; say which that was.

    A line across would say that one pocket had shrunk, or grown, by as much.
    """
    pockets: dict[str, dict] = defaultdict(dict)
    for layer in layers:
        names = set(layer.fields().names())
        if layer.isSpatial() and "date" in names and tells_gaps(names):
            seen = {row.id(): date for date, row, share in _rows(layer, asked) if share >= MOSTLY}
            for pocket in innermost(list(listener.each(layer.getFeatures()))):
                if pocket.id() in seen:
                    pockets[core_of(pocket)].setdefault(seen[pocket.id()], pocket)
    found, others = [], []
    for name, dates, rows in series:
        own = pockets.get(name, {})
        at = jumps.days_of(own, [(d, row[0]) for d, row in zip(dates, rows)])
        if at:
            others.append(own[max(date for date in dates if date < max(at))])
        torn: list[tuple[dt.date, tuple[float, ...]]] = []
        for date, row in zip(dates, rows):
            torn += [(date, tuple(math.nan for _ in row))] if date in at else []
            torn.append((date, row))
        found.append((name, [date for date, _ in torn], [row for _, row in torn]))
    return found, _other_pocket(others)


def _other_pocket(rows: Sequence[QgsFeature]) -> str:
    """Say what the thin lines of a chart are of: a single pocket by its area; "" of none."""
    size = number(rows[0], "area_km2") if len(rows) == 1 else None
    if size is not None:
        text = tr("Thin line: another pocket, of {area}")
        return text.format(area=figures.area_alone(size * 1e6))
    return tr("Thin line: another pocket") if rows else ""


def _gaps(layer: QgsVectorLayer, total: str, asked: _Asked) -> _Values:
    """Return gap and the ends of its interval, of each core on each date.

    Gaps without a core are those of a search: they are numbered anew on each date, so that only
    one on the map can be followed.
    """
    found: _Values = defaultdict(dict)
    ids: dict[dt.date, set[str]] = defaultdict(set)
    for date, row, share in _rows(layer, asked):
        gap, core = number(row, total), _text(row, "core")
        if gap is None or share < MOSTLY:
            continue
        if not core:
            ids[date].add(_text(row, "gap_id"))
        # of a nest the innermost level, whose gap is the least
        if date not in found[core] or gap < found[core][date][0]:
            found[core][date] = (gap, *_ends(row, gap))
    if any(len(numbers) > 1 for numbers in ids.values()):
        found.pop("", None)
    return found


def _ends(row: QgsFeature, gap: float) -> tuple[float, float]:
    """Return the ends of a gap's interval; by its ± where the layer does not tell them."""
    error = number(row, "gap_err_km") or 0.0
    low, high = number(row, "gap_low_km"), number(row, "gap_high_km")
    return (
        max(gap - error, 0.0) if low is None else low,
        gap + error if high is None else high,
    )


def _gap_chart(series, title: str, asked: _Asked, remark: str) -> Chart:
    lines = [
        ChartLine(
            name,
            dates,
            [gap for gap, _, _ in rows],
            [low for _, low, _ in rows],
            [high for _, _, high in rows],
            color=color,
        )
        for (name, dates, rows), color in zip(series, itertools.cycle(_COLORS))
    ]
    text = tr("The encirclement gap on each date, with its error.")
    note = (
        tr("Band: 95 % interval")
        if any(high > low for _, _, rows in series for _, low, high in rows)
        else ""
    )
    return _chart(_named(title, lines), "km", text, asked, lines, note=note, remark=remark)


def _named(title: str, lines: Sequence[ChartLine]) -> str:
    """Add the name of a single line to the title: it stands at no line's end."""
    return f"{title} ({isolate(lines[0].name)})" if len(lines) == 1 and lines[0].name else title


def _pocket_area(layers, asked: _Asked) -> Chart | None:
    return _area(layers, asked, ground=False)


def _area(layers, asked: _Asked, *, ground: bool = True) -> Chart | None:
    kinds = [(titled(tr("Pocket, km²")), tells_pockets, False)]
    if ground:
        kinds.append((titled(tr("Ground held, km²")), lambda names: "gain_km2" in names, True))
    for what, tells, by_actor in kinds:
        for layer in layers:
            names = set(layer.fields().names())
            if not ({"date", "area_km2"} <= names and tells(names)):
                continue
            series, count = _series(_areas(layer, asked))
            if series:
                # a second layer would tell the same areas again
                title = _of_all(asked.titled(what, layer), series, count)
                remark = ""
                if not by_actor:
                    series, remark = _torn(series, layers, asked)
                return _area_chart(title, series, asked, by_actor=by_actor, remark=remark)
    return _held(layers, asked) if ground else None


def _held(layers, asked: _Asked) -> Chart | None:
    """Return the ground held as the map itself has it; of one actor, how that changed."""
    layer = held.control_of(layers)
    if layer is None:
        return None
    found, whole = held.over_time(layer, asked.as_of, asked.view, asked.begin)
    values: dict = {actor: {d: (a,) for d, a in by.items()} for actor, by in found.items()}
    series, count = _series(values)
    if not series:
        return None
    if len(found) > 1:
        what = (
            titled(tr("Ground held, km²")) if whole else titled(tr("Ground held on this map, km²"))
        )
        return _area_chart(_of_all(what, series, count), series, asked, by_actor=True)
    # what one of two gains is a thousandth of what it holds: a line from zero would be flat
    ((actor, dates, rows),) = series
    if asked.automatic and len(dates) < 3:
        # one bar, of what the headline says
        return None
    changes = [after - before for (before,), (after,) in zip(rows, rows[1:])]
    title = _change_title(dates, whole=whole).format(actor=isolate(actor))
    bars = [Bars(tr("net change"), dates[1:], changes, color=asked.colors([actor])[actor].ink)]
    text = tr("How much more {actor} held on each date than on the one before.")
    text, remark = text.format(actor=isolate(actor)), _without_bar(dates, changes)
    return _chart(title, "km²", text, asked, bars=bars, remark=remark)


def _is_daily(dates: Sequence[dt.date]) -> bool:
    """Tell whether each date is the day after the one before."""
    return all((after - before).days == 1 for before, after in zip(dates, dates[1:]))


def _without_bar(dates: Sequence[dt.date], changes: Sequence[float]) -> str:
    """Say what it means that a day has no bar; "" where that asks nobody."""
    seen = _SEEN_BAR * max(map(abs, changes), default=0.0)
    still = any(abs(change) <= seen for change in changes)
    if _is_daily(dates):
        return tr("No bar: no change") if still else ""
    steps = [(after - before).days for before, after in zip(dates, dates[1:])]
    # of weekly maps nobody takes the days between for days without change
    lacking = 2 * steps.count(1) > len(steps)
    return tr("No bar: no change, or no map") if still and lacking else ""


def _change_title(dates: Sequence[dt.date], *, whole: bool) -> str:
    """Return what bars from date to date tell: “a day” only where each date is the next day."""
    daily = _is_daily(dates)
    if daily and whole:
        return titled(tr("{actor}: net change of ground held, km² a day"))
    if daily:
        return titled(tr("{actor}: net change of ground held on this map, km² a day"))
    if whole:
        return titled(tr("{actor}: net change of ground held, km²"))
    return titled(tr("{actor}: net change of ground held on this map, km²"))


def _areas(layer: QgsVectorLayer, asked: _Asked) -> _Values:
    """Return the summed areas of each pocket's core or side, or of each actor."""
    found: _Values = defaultdict(dict)
    searched = "gap_id" in layer.fields().names()
    for date, row, share in _rows(layer, asked):
        if _text(row, "sector") or share < MOSTLY or number(row, "nest_level"):
            continue
        name = _text(row, "core") or _text(row, "besieged") or _text(row, "actor")
        if searched and not name and date in found[name]:
            # pockets of a search are numbered anew on each date
            return {}
        before = found[name].get(date, (0.0,))[0]
        found[name][date] = (before + (number(row, "area_km2") or 0.0),)
    return found


def _area_chart(what: str, series, asked: _Asked, *, by_actor: bool, remark: str = "") -> Chart:
    own = asked.colors([name for name, _, _ in series]) if by_actor else {}
    lines = [
        ChartLine(
            name,
            dates,
            [area for (area,) in rows],
            color=own[name].ink if name in own else color,
        )
        for (name, dates, rows), color in zip(series, itertools.cycle(_COLORS[1:]))
    ]
    text = tr("The area on each date.")
    return _chart(_named(what, lines), "km²", text, asked, lines, remark=remark)


@dataclass(frozen=True)
class _Flows:
    """Gain and loss of the actor that changed most, up to each date since the one before."""

    actor: str
    against: str
    dates: list[dt.date]
    rows: list[tuple[float, ...]]
    layer: QgsVectorLayer


def _flows(layers, asked: _Asked) -> _Flows | None:
    """Return the flows of the first layer that tells of two dates at least.

    Changes come before a timeline's table, whose gains and losses hold redraw noise.
    """
    others = [one for one in layers if not tells_changes(set(one.fields().names()))]
    for layer in [*change_layers(layers), *others]:
        found: _Values = defaultdict(dict)
        for actor, date, gain, loss in _flow_rows(layer, asked):
            before = found[actor].get(date, (0.0, 0.0))
            found[actor][date] = (before[0] + gain, before[1] + loss)
        long = [name for name, by_date in sorted(found.items()) if len(by_date) > 1]
        if not long:
            continue
        # what one gains the other loses: of two alike, the one that gained
        most = max(
            long, key=lambda name: (sum(map(sum, found[name].values())), _net(found[name].values()))
        )
        dates = sorted(found[most])
        others = sorted(set(found) - {most})
        against = others[0] if len(others) == 1 else ""
        return _Flows(most, against, dates, [found[most][date] for date in dates], layer)
    return None


def _net(flows: Iterable[tuple[float, ...]]) -> float:
    return sum(gain - loss for gain, loss in flows)


def _flow_rows(layer: QgsVectorLayer, asked: _Asked) -> Iterator[tuple[str, dt.date, float, float]]:
    """Yield actor, date, gain and loss from a timeline, or from changes without redraw noise."""
    names = set(layer.fields().names())
    if {"date", "actor", "gain_km2", "loss_km2"} <= names:
        for date, row, _ in _rows(layer, asked):
            gain, loss = number(row, "gain_km2"), number(row, "loss_km2")
            if not _text(row, "sector") and gain is not None and loss is not None:
                yield _text(row, "actor"), date, gain, loss
    elif tells_changes(names) and "to_date" in names:
        for date, row, share in _rows(layer, asked, "to_date"):
            if not is_null(row["noise"]) and row["noise"]:
                continue
            area = share * (number(row, "area_km2") or 0.0)
            if area > 0.0:
                yield actor_of(row, "to_actor"), date, area, 0.0
                yield actor_of(row, "from_actor"), date, 0.0, area


def _inks(flows: _Flows, asked: _Asked) -> tuple[str, str]:
    """Return the colours of what the actor gained and of what it lost: the taker's."""
    own = asked.colors([name for name in (flows.actor, flows.against) if name])
    taker = own.get(flows.against)
    return own[flows.actor].ink, taker.ink if taker else palette.MUTED_INK


def _change(layers, asked: _Asked) -> Chart | None:
    flows = _flows(layers, asked)
    if flows is None:
        return None
    gained, lost = _inks(flows, asked)
    bars = [
        Bars(tr("gained"), flows.dates, [gain for gain, _ in flows.rows], color=gained),
        Bars(tr("lost"), flows.dates, [-loss for _, loss in flows.rows], color=lost),
    ]
    text = tr("What {actor} gained and lost up to each date since the one before.")
    title = asked.titled(
        titled(tr("{actor}: gained and lost, km²")).format(actor=isolate(flows.actor)), flows.layer
    )
    return _chart(title, "km²", text.format(actor=isolate(flows.actor)), asked, bars=bars)


def _cumulative(layers, asked: _Asked) -> Chart | None:
    flows = _flows(layers, asked)
    if flows is None:
        return None
    gains = list(itertools.accumulate(gain for gain, _ in flows.rows))
    losses = list(itertools.accumulate(loss for _, loss in flows.rows))
    gained, lost = _inks(flows, asked)
    lines = [
        ChartLine(tr("gained"), flows.dates, gains, color=gained, dots=False),
        ChartLine(tr("lost"), flows.dates, losses, color=lost, dots=False),
    ]
    text = tr("What {actor} gained and lost, added up from the first date on.")
    title = titled(tr("{actor}: added up, km²")).format(actor=isolate(flows.actor))
    title = asked.titled(title, flows.layer)
    return _chart(title, "km²", text.format(actor=isolate(flows.actor)), asked, lines)


def _chart(
    title: str,
    unit: str,
    description: str,
    asked: _Asked,
    lines: Iterable[ChartLine] = (),
    bars: Iterable[Bars] = (),
    note: str = "",
    remark: str = "",
) -> Chart:
    lines = list(lines)
    return Chart(
        title,
        figures.unit(unit),
        description,
        lines=[replace(_in_use(line, unit), former=_former(line)) for line in lines],
        bars=[replace(one, values=[figures.number(v, unit) for v in one.values]) for one in bars],
        width=asked.size[0],
        height=asked.size[1],
        compact=True,
        note=note,
        remark=remark,
    )


def _former(line: ChartLine) -> int:
    """Return how many values of a line are of another pocket than its last: all up to a break."""
    breaks = [number for number, value in enumerate(line.values) if math.isnan(value)]
    return breaks[-1] + 1 if breaks else 0


def _in_use(line: ChartLine, unit: str) -> ChartLine:
    """Return a line of kilometres or square kilometres in the unit that is asked for."""
    low, high = (
        None if ends is None else [figures.number(value, unit) for value in ends]
        for ends in (line.low, line.high)
    )
    values = [figures.number(value, unit) for value in line.values]
    return replace(line, values=values, low=low, high=high)
