# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts over time as SVG with real text, in the palette of the maps.

Drawn with jinja2, which QGIS ships, from `resources/templates/chart.svg.j2`. No QGIS is needed to
make an SVG; a PNG of it is made by Qt.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..analysis.base import marks
from ..analysis.base.early_days import Day, day_of_ordinal
from ..analysis.base.units import format_number
from ..templates import render
from . import chart_labels
from .date_ticks import date_ticks
from .style import palette

_MARGINS = {"left": 64.0, "right": 24.0, "top": 44.0, "bottom": 44.0}
#: of a small chart on a page, whose unit stands in its title
_COMPACT_MARGINS = {"left": 44.0, "right": 14.0, "top": 32.0, "bottom": 38.0}
_LEGEND_HEIGHT = 16.0
_TITLE_HEIGHT = 16.0
_FAMILIES = "Open Sans, DejaVu Sans, Arial, sans-serif"
_MOST_DATE_TICKS = 9
_LEAST_DATE_PIXELS = 56.0
_MOST_VALUE_STEPS = 6
_LEAST_VALUE_PIXELS = 24.0
_MOST_DOTS = 60
#: pixels of a band beside its line that are seen
_LEAST_BAND = 3.0
#: of letters that stand over a bar, and under one of less than nothing
_OVER_BAR, _UNDER_BAR = 4.0, 11.0
_LETTER = chart_labels.LETTER
#: widths of a line and of its dots; of a part that is of another thing
_LINE, _THIN_LINE = (2.0, 3.0), (1.2, 1.8)


@dataclass(frozen=True)
class ChartLine:
    """Values over dates.

    Attributes
    ----------
    name : str
    dates : sequence of datetime.date
    values : sequence of float
        NaN breaks the line.
    low, high : sequence of float, optional
        Interval, drawn as a band.
    color : str, optional
    dashed : bool
        For what is projected, not measured.
    dots : bool
        Mark each value, as far as there is room.
    former : int
        So many values at the beginning are of another thing: they are drawn thin.
    """

    name: str
    dates: Sequence[dt.date]
    values: Sequence[float]
    low: Sequence[float] | None = None
    high: Sequence[float] | None = None
    color: str = palette.SERIES
    dashed: bool = False
    dots: bool = True
    former: int = 0


@dataclass(frozen=True)
class Bars:
    """Amounts over dates, up where positive and down where negative."""

    name: str
    dates: Sequence[dt.date]
    values: Sequence[float]
    color: str = palette.SERIES


@dataclass(frozen=True)
class Span:
    """A stretch of time with a word to it, such as “core taken”."""

    start: dt.date
    end: dt.date
    label: str


@dataclass(frozen=True)
class Chart:
    """What a chart shows.

    Attributes
    ----------
    title, unit : str
        Title above; unit of the values, at the axis.
    description : str
        What the chart says, in a sentence, for whoever cannot see it.
    lines, bars, spans : sequence
    from_zero : bool
        Whether the axis of values starts at 0.
    width, height : int
        Pixels.
    compact : bool
        Small margins; the title names the unit.
    note : str
        What a band means, in small letters above the frame; not said where none can be seen.
    remark : str
        What else is to be known of the lines, before that.
    kind : str
        What it is of, where that was chosen from several.
    """

    title: str
    unit: str
    description: str
    lines: Sequence[ChartLine] = ()
    bars: Sequence[Bars] = ()
    spans: Sequence[Span] = ()
    from_zero: bool = True
    width: int = 760
    height: int = 320
    compact: bool = False
    note: str = ""
    kind: str = ""
    remark: str = ""


@dataclass
class _Frame:
    """Where dates and values come to lie on the picture."""

    chart: Chart
    days: tuple[int, int]
    span: tuple[float, float]
    #: days beyond the first and the last
    pad: int
    ends: tuple[float, float] = field(init=False)
    ticks: list[float] = field(init=False)
    note: str = field(init=False)
    title: list[str] = field(init=False)
    left: float = field(init=False)
    top: float = field(init=False)
    right: float = field(init=False)
    bottom: float = field(init=False)

    def __post_init__(self) -> None:
        margins = _COMPACT_MARGINS if self.chart.compact else _MARGINS
        self.left = margins["left"]
        self.top = margins["top"]
        # a large chart's title begins where its values do
        begin = 2.0 if self.chart.compact else self.left
        self.title = chart_labels.title_lines(self.chart.title, self.chart.width - begin - 2.0)
        self.top += _TITLE_HEIGHT * (len(self.title) - 1)
        if self.chart.compact and self.chart.bars:
            # of the largest bar the value stands above it
            self.top += _OVER_BAR
        ends = chart_labels.end_texts(self.chart.lines, self.chart.width)
        room = max(margins["right"], chart_labels.width_of(ends) + 4.0)
        self.right = self.chart.width - room
        self.bottom = self.chart.height - margins["bottom"]
        # an axis of one size ends where one of another does: only how much is written differs
        fine = nice_ticks(*self.span, most=_MOST_VALUE_STEPS)
        self.ends = fine[0], fine[-1]
        self.note = self._told()
        if self.chart.compact and (_names(self.chart) or self.note):
            self.top += _LEGEND_HEIGHT
        self.ticks = _written(fine, int((self.bottom - self.top) / _LEAST_VALUE_PIXELS))

    @property
    def first(self) -> int:
        return self.days[0] - self.pad

    @property
    def last(self) -> int:
        return self.days[1] + self.pad

    def _told(self) -> str:
        """Return what stands above the frame: what is to be known first, as far as it has room."""
        band = self.chart.note if self._shows_a_band() else ""
        both = " · ".join(filter(None, (self.chart.remark, band)))
        room = self.chart.width - (2.0 if self.chart.compact else self.left)
        return both if _LETTER * len(both) <= room else self.chart.remark or band

    def _shows_a_band(self) -> bool:
        """Tell whether the interval of any line reaches so far beside it that it is seen."""
        widths = (
            self.y(value) - self.y(end)
            for line in self.chart.lines
            for ends in (line.low, line.high)
            for value, end in zip(line.values, ends or ())
        )
        return any(abs(width) >= _LEAST_BAND for width in widths)

    @property
    def most_date_ticks(self) -> int:
        share = (self.days[1] - self.days[0]) / max(self.last - self.first, 1)
        room = share * (self.right - self.left) / _LEAST_DATE_PIXELS
        return max(1, min(_MOST_DATE_TICKS, int(room)))

    def x(self, date: Day) -> float:
        span = max(self.last - self.first, 1)
        return self.left + (self.right - self.left) * (date.toordinal() - self.first) / span

    def y(self, value: float) -> float:
        low, high = self.ends
        return self.bottom - (self.bottom - self.top) * (value - low) / (high - low)


def resized(chart: Chart, width: int, height: int) -> Chart:
    """Return a chart for a place of another size, in pixels."""
    return replace(chart, width=width, height=height)


def furniture(chart: Chart) -> float:
    """Return the pixels of a chart's height that title, names and dates take from its values."""
    frame = _frame(chart)
    return chart.height - (frame.bottom - frame.top)


def time_axis(chart: Chart) -> tuple[Day, Day, float, float]:
    """Return the first and the last date of a chart, and where they lie, in its pixels."""
    frame = _frame(chart)
    first, last = day_of_ordinal(frame.first), day_of_ordinal(frame.last)
    return first, last, frame.left, frame.right


def svg(chart: Chart, *, scale: float = 1.0, family: str = "") -> str:
    """Return a chart as the text of an SVG picture, drawn `scale` times as large.

    Parameters
    ----------
    family : str
        Of the letters. Empty for a list of families, which browsers understand and Qt does not.

    Raises
    ------
    ValueError
        If no series holds a value.
    """
    frame = _frame(chart)
    return render(
        "chart.svg.j2",
        chart=chart,
        unit=marks.unit(chart.unit),
        scale=scale,
        family=family or _FAMILIES,
        frame=frame,
        ink=palette.INK,
        muted=palette.MUTED_INK,
        paper=palette.PAPER,
        grid="#e3e3e3",
        value_ticks=[(frame.y(tick), _tick_text(tick, frame.ticks)) for tick in frame.ticks],
        date_ticks=[
            (frame.x(day), _on_picture(frame, day, texts), *texts)
            for day, *texts in date_ticks(*frame.days, frame.most_date_ticks)
        ],
        zero=frame.y(min(max(0.0, frame.ends[0]), frame.ends[1])),
        spans=_spans(frame, chart.spans),
        lines=[stroke for line in chart.lines for stroke in _strokes(frame, line)],
        bars=_bars(frame, chart.bars),
        legend=_legend(frame),
        words_y=30.0 + _TITLE_HEIGHT * (len(frame.title) - 1),
        bar_labels=[label for bars in chart.bars for label in _bar_label(frame, bars)],
        end_labels=chart_labels.end_labels(
            chart.lines, chart.width, frame.y, (frame.top, frame.bottom)
        ),
        space=chart_labels.SPACE,
    )


def _frame(chart: Chart) -> _Frame:
    drawn: list[ChartLine | Bars] = [*chart.lines, *chart.bars]
    days = [d.toordinal() for series in drawn for d in series.dates]
    values = [v for series in drawn for v in series.values]
    for line in chart.lines:
        values.extend(line.low or ())
        values.extend(line.high or ())
    values = [float(v) for v in values if math.isfinite(v)]
    if not values:
        raise ValueError("a chart needs at least one value")
    if chart.from_zero or chart.bars:
        values.append(0.0)
    if max(values) - min(values) <= 1e-9 * max(1.0, *map(abs, values)):
        # A line that never leaves its value, but for rounding, still has a scale.
        values.append(values[0] + (abs(values[0]) if abs(values[0]) > 1e-9 else 1.0))
    pad = 1 if min(days) == max(days) else 0
    if chart.bars:
        # half a step beyond the first and the last bar: at the very edge they look cut
        pad = math.ceil(_bar_step(chart.bars) / 2)
    return _Frame(chart, (min(days), max(days)), (min(values), max(values)), pad)


def _on_picture(frame: _Frame, day: Day, texts: Sequence[str]) -> float:
    """Return the middle of what is written at a date, which ends on the picture."""
    half = 0.5 * _LETTER * max(map(len, texts)) + 2.0
    return max(min(frame.x(day), frame.chart.width - half), half)


def _bar_step(bars: Sequence[Bars]) -> int:
    """Return the least number of days from one bar to the next."""
    days = sorted({day.toordinal() for series in bars for day in series.dates})
    return min((after - before for before, after in zip(days, days[1:])), default=1)


def nice_ticks(low: float, high: float, *, most: int = 6) -> list[float]:
    """Return round values that span low to high, at most `most` steps apart."""
    if high <= low:
        high = low + (abs(low) or 1.0)
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * m for m in (1.0, 2.0, 2.5, 5.0, 10.0) if power * m >= rough * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(n * step, 12) for n in range(first, last + 1)]


def _written(fine: Sequence[float], most: int) -> list[float]:
    """Return those of the ticks of an axis that have room, zero and if it can be both ends.

    Two alone tell little where three have room.
    """
    zero = next((n for n, tick in enumerate(fine) if tick == 0.0), 0)
    ways = [list(fine[zero % step :: step]) for step in range(1, len(fine))]
    fitting = [kept for kept in ways if 2 <= len(kept) <= max(most, 1) + 1]
    whole = [kept for kept in fitting if (kept[0], kept[-1]) == (fine[0], fine[-1])]
    ordered = [*whole, *fitting, [fine[0], fine[-1]]]
    return next((kept for kept in ordered if len(kept) > 2), ordered[0])


def _decimals(ticks: Sequence[float]) -> int:
    step = ticks[1] - ticks[0]
    return next(n for n in range(12) if abs(round(step, n) - step) < 1e-9 * step)


def _tick_text(value: float, ticks: Sequence[float]) -> str:
    return marks.written(f"{value:,.{_decimals(ticks)}f}").replace("-", "−")


def _spans(frame: _Frame, spans: Sequence[Span]) -> list[dict]:
    """Return the spans with their labels inside the frame, one under the other where they meet."""
    placed = []
    ends: list[float] = []  # how far right the labels of each row reach
    for span in sorted(spans, key=lambda one: one.start):
        left = min(max(frame.x(span.start), frame.left), frame.right - 2.0)
        right = min(max(frame.x(span.end), left + 2.0), frame.right)
        half = 0.5 * _LETTER * len(span.label)
        middle = max(min(0.5 * (left + right), frame.right - half), frame.left + half)
        row = next((i for i, end in enumerate(ends) if middle - half >= end), len(ends))
        ends[row : row + 1] = [middle + half + _LETTER]
        at = {"label_x": middle, "label_y": frame.top + 13.0 * (row + 1)}
        placed.append({"x": left, "width": right - left, "label": span.label, **at})
    return placed


def _strokes(frame: _Frame, line: ChartLine) -> list[dict]:
    """Return what is drawn of a line: first the part of another thing, if it has one.

    Where it is alone that part is grey; of several each keeps the colour it is known by.
    """
    if not line.former:
        return [_line(frame, line)]
    color = palette.MUTED_INK if len(frame.chart.lines) == 1 else line.color
    former = _line(frame, replace(_part(line, 0, line.former), color=color))
    width, radius = _THIN_LINE
    former |= {"width": width, "radius": radius}
    return [former, _line(frame, _part(line, line.former, len(line.values)))]


def _part(line: ChartLine, begin: int, end: int) -> ChartLine:
    """Return the values of a line from one number to another, as a line of their own."""
    low, high = (None if ends is None else ends[begin:end] for ends in (line.low, line.high))
    dates, values = line.dates[begin:end], line.values[begin:end]
    return replace(line, dates=dates, values=values, low=low, high=high, former=0)


def _line(frame: _Frame, line: ChartLine) -> dict:
    points = [
        (frame.x(day), frame.y(value)) if math.isfinite(value) else None
        for day, value in zip(line.dates, line.values)
    ]
    known = [point for point in points if point is not None]
    alone = _lonely(points)
    dots = known if line.dots and not line.dashed and len(known) <= _MOST_DOTS else alone
    return {
        "color": line.color,
        "dashed": line.dashed,
        "path": _path(points),
        "band": _band(frame, line),
        "dots": dots,
        "width": _LINE[0],
        "radius": _LINE[1],
    }


def _lonely(points: list) -> list:
    """Return the points without a neighbour to draw a line to."""
    padded = [None, *points, None]
    return [
        point
        for before, point, after in zip(padded, points, padded[2:])
        if point is not None and before is None and after is None
    ]


def _path(points: list) -> str:
    parts, pen_down = [], False
    for point in points:
        if point is not None:
            parts.append(f"{'L' if pen_down else 'M'}{point[0]:.1f} {point[1]:.1f}")
        pen_down = point is not None
    return " ".join(parts)


def _band(frame: _Frame, line: ChartLine) -> str:
    """Return the outline of the interval, broken where the line is."""
    if line.low is None or line.high is None:
        return ""
    runs: list[list[tuple[float, float, float]]] = [[]]
    for day, low, high in zip(line.dates, line.low, line.high):
        if math.isfinite(low) and math.isfinite(high):
            runs[-1].append((frame.x(day), frame.y(low), frame.y(high)))
        else:
            runs.append([])
    return " ".join(_outline(run) for run in runs if len(run) > 1)


def _outline(run: list[tuple[float, float, float]]) -> str:
    upper = [f"{x:.1f} {high:.1f}" for x, _, high in run]
    lower = [f"{x:.1f} {low:.1f}" for x, low, _ in reversed(run)]
    return "M" + " L".join(upper + lower) + " Z"


def _bars(frame: _Frame, bars: Sequence[Bars]) -> list[dict]:
    day = (frame.right - frame.left) / max(frame.last - frame.first, 1)
    width = min(max(0.8 * day * _bar_step(bars), 1.0), 40.0)
    drawn = []
    stacks: dict[tuple[int, bool], float] = {}
    for series in bars:
        for date, value in zip(series.dates, series.values):
            if not math.isfinite(value) or value == 0.0:
                continue
            key = (date.toordinal(), value > 0.0)
            base = stacks.get(key, 0.0)
            stacks[key] = base + value
            top, bottom = sorted((frame.y(base), frame.y(base + value)))
            x = frame.x(date) - width / 2
            box = {"x": x, "y": top, "width": width, "height": bottom - top}
            drawn.append({**box, "color": series.color})
    return drawn


def _bar_label(frame: _Frame, bars: Bars) -> list[dict]:
    """Return the label of the longest bar of a series: the last one may be of the dullest day.

    It has the digits of the axis, as far as that leaves any.
    """
    told = [
        (abs(value), date, value)
        for date, value in zip(bars.dates, bars.values)
        if math.isfinite(value) and value != 0.0
    ]
    if not told:
        return []
    size, date, value = max(told)
    text = _tick_text(value, frame.ticks)
    if size < 0.5 * 10.0 ** -_decimals(frame.ticks):
        text = format_number(value).replace("-", "−")
    half = 0.5 * _LETTER * len(text)
    x = max(min(frame.x(date), frame.right - half), frame.left + half)
    y = frame.y(value) + (-_OVER_BAR if value > 0.0 else _UNDER_BAR)
    return [{"x": x, "y": y, "text": text, "color": bars.color}]


def _names(chart: Chart) -> list[tuple[str, str, bool]]:
    """Return name, colour and dash of what a legend explains: lines have names at their ends."""
    if not chart.bars:
        return []
    entries = [(line.name, line.color, line.dashed) for line in chart.lines if line.name]
    entries += [(bars.name, bars.color, False) for bars in chart.bars if bars.name]
    return entries if len(entries) > 1 else []


def _legend(frame: _Frame) -> list[dict]:
    """Return the entries of the legend with their places."""
    entries = _names(frame.chart)
    placed, x = [], frame.left
    for name, color, dashed in entries:
        placed.append({"x": x, "name": name, "color": color, "dashed": dashed})
        x += 34.0 + _LETTER * len(name)
    return placed
