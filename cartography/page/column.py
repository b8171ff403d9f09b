# SPDX-License-Identifier: GPL-2.0-or-later
"""Key figures, chart and legend: what shares a column beside the map, each as high as it needs.

The template says where the column is: items with the property `salient/cell` share the box that it
names, "x y width height" in millimetres. An item that a user moved, or one of a template of their
own, keeps its place and size.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
)

from ...i18n import tr
from .. import charts
from . import fonts, further_page, inert, legend, short_figures, world
from . import text as page_text
from .headline import Headline
from .labels import LEAST_POINTS, side, start_points

_SPACE = 3.0
_CHART_RATIO = 0.5
#: of a chart across several columns
_FLAT_RATIO = 0.25
#: a lower chart, or legend, cannot be read; twice as wide a chart is read at so much of its height
_LEAST_CHART, _LEAST_LEGEND = 30.0, 26.0
_WIDE_LEAST = 0.9
#: how much of a column a long legend may claim before the figures, and what it leaves them where
#: there is no chart: a heading and two figures
_LEGENDS_SHARE, _LEAST_FIGURES = 0.6, 24.0
#: pixels from the least to the largest value of the lowest chart: two steps of its axis
_LEAST_PLOT = 48.0
#: of a chart's width, that height where its column has room: a title of two lines takes none of it
_PLOT_RATIO = 0.3
#: pixels a millimetre on A4: the letters of a chart, 11 pixels, are then 7.1 points
_PIXELS_PER_MM = 4.4
_DOTS = 3.0
#: a page sets lines of other scripts a little farther apart
_SLACK = 1.03
#: a lower one does not show where the map lies
_LEAST_LOCATOR = 22.0
#: less than this of an empty column is not worth a higher one
_LEAST_GIVEN = 6.0
#: of its width, where the legend beside it is short; and what one more entry of that takes
_LOW_LOCATOR, _LEGEND_LINE = 0.62, 5.0
#: of its height the width of a locator at most, and millimetres that are worth making it wider
_WIDE_LOCATOR, _LEAST_WIDER = 2.0, 20.0
#: property of a locator: where it stood, and where it stands lower, higher or wider
_LOWERED = "salient/lowered"


@dataclass(frozen=True)
class Figures:
    """Key figures broken into lines, in two texts that lie on one another.

    A label has one font; so the captions leave lines empty where the bold values stand.
    """

    captions: list[str]
    values: list[str]
    points: float
    rest: Sequence[tuple[str, str]] = ()


def figures_text(
    pairs: Sequence[tuple[str, str]],
    family: str,
    points: float,
    width: float,
    height: float,
    *,
    further: bool = False,
) -> Figures:
    """Break captions and values into lines, in the largest letters that fit; the last ones go.

    Parameters
    ----------
    further : bool
        A further page has those that go.
    """
    figures = [pair for pair in pairs if pair[1]]
    # what an area is as large as tells less than figures in letters that are read with ease
    ways = (pairs, figures) if figures else (pairs,)
    made = _fitting(ways, family, points, width, height)
    if made is not None:
        return made
    least = min(points, LEAST_POINTS)
    small = page_text.font_of(family, least)
    told = figures or pairs
    for told in short_figures.shorter(
        figures or pairs, lambda line: page_text.width_mm(line, small) <= width
    ):
        made = _fitting((told,), family, points, width, height)
        if made is not None:
            return made
    lost = tr("More figures find no room here")
    more = tr("More figures on the next page: {count}") if further else lost
    return _cut(told, family, least, width, _room(family, least, height), more)


def _fitting(ways, family: str, points: float, width: float, height: float) -> Figures | None:
    """Return the first of some ways of telling figures that fits, in the largest letters."""
    while True:
        room = _room(family, points, height)
        for told in ways:
            made = _broken(told, family, points, width)
            if len(made.captions) <= room:
                return made
        if points <= LEAST_POINTS:
            return None
        points = max(LEAST_POINTS, points - 0.5)


def _room(family: str, points: float, height: float) -> int:
    """Return the lines that letters of a size have in a height."""
    line = page_text.line_height_mm(page_text.font_of(family, points))
    return max(1, int(height * 1.001 / line))


def _cut(pairs, family: str, points: float, width: float, room: int, more: str) -> Figures:
    """Return as many pairs as fit so many lines, each whole, and a line that says of the others."""
    for count in range(len(pairs) - 1, 0, -1):
        left = more.format(count=len(pairs) - count)
        made = _broken([*pairs[:count], (left, "")], family, points, width)
        if len(made.captions) <= room:
            return replace(made, rest=pairs[count:])
    return Figures([], [], points, pairs)


def _broken(pairs, family: str, points: float, width: float) -> Figures:
    captions, values = [tr("Key figures").upper()], [""]
    for caption, value in pairs:
        over = page_text.wrap(caption, page_text.font_of(family, points), width)
        font = page_text.font_of(family, points, bold=True)
        under = page_text.wrap(value, font, width) if value else []
        captions += [*over, *("" for _ in under)]
        values += [*("" for _ in over), *under]
    return Figures(captions, values, points)


def fill(
    layout: QgsPrintLayout,
    maps: Sequence[QgsLayoutItemMap],
    layers: Sequence[QgsMapLayer],
    head: Headline | None,
    pairs: Sequence[tuple[str, str]],
    chart: charts.Chart | None,
    family: str,
    *,
    right: bool = False,
    further: bool = True,
) -> list[str]:
    """Fill the column from above; return what could not be shown.

    Parameters
    ----------
    right : bool
        The page is written from right to left.
    further : bool
        Figures that find no room stand on a further page: not of an atlas, where each sheet has
        its own.
    """
    item = layout.itemById("figures")
    further_page.remove(layout)
    column = _Column(layout)
    messages = []
    _restore_locator(layout)
    _share_chart_place(layout, chart)
    keys = legend.fill(layout, maps, layers, family)
    if head is not None and isinstance(layout.itemById("headline"), QgsLayoutItemLabel):
        # what stands there large is not said again
        pairs = without_headline(pairs, head)
    _set_headline(layout, column, head, family, right=right)
    if isinstance(item, QgsLayoutItemLabel):
        room = _room_for_figures(layout, column, item, chart, keys)
        tight = _beside_whole_legend(layout, column, item, keys)
        made = _set_figures(
            layout, item, pairs, family, (*room, tight), right=right, further=further
        )
        if made.rest and further:
            further_page.figures(layout, made.rest, family)
            messages.append(tr("Not all key figures fit their place: see the further page."))
        elif made.rest:
            messages.append(tr("Not all key figures fit their place; the last are left out."))
        line = page_text.line_height_mm(fonts.of_label(item))
        column.place(item, line * len(made.captions) * _SLACK + 0.5 if made.captions else 0.0)
        values = layout.itemById("figure_values")
        if values is not None:
            _move_to(values, item)
    left_out = _set_chart(layout, column, chart, family, keys)
    _take_of_locator(layout, column, keys, keys - legend.borders_height(layout))
    messages += _set_legend(layout, column, maps[0], family, right=right)
    if chart is not None and not left_out:
        _give_to_chart(layout, column, chart, family)
    _give_to_locator(layout, column)
    _widen_locator(layout, chart)
    if chart is not None and _chart_across(layout, chart, family):
        left_out = []
    if left_out and chart is not None and _chart_below_legend(layout, chart, family):
        left_out = []
    return messages + left_out


@dataclass(frozen=True)
class LeastBand:
    """What figures, chart, legend and locator need below a map, in millimetres.

    Attributes
    ----------
    legend, line : float
        Of the entries of layers, and of one more.
    beside : float
        Headline and figures in the column beside the legend.
    chart : float
        Below both; 0 without a chart.
    locator : float
    """

    legend: float
    line: float
    beside: float
    chart: float
    locator: float

    def with_entries(self, more: int) -> float:
        """Return the height of all, of a legend with so many entries more than those of layers."""
        legend = self.legend + more * self.line
        # below what a legend has below its last entry
        under = self.chart + 2.0 * _SPACE if self.chart else 0.0
        return max(max(legend, self.beside) + under, self.locator)


def least_band(
    layout: QgsPrintLayout,
    maps: Sequence[QgsLayoutItemMap],
    layers: Sequence[QgsMapLayer],
    head: Headline | None,
    pairs: Sequence[tuple[str, str]],
    chart: charts.Chart | None,
    family: str,
) -> LeastBand:
    """Return the millimetres that figures, chart, legend and locator need below a map."""
    legend_height = legend.fill(layout, maps, layers, family)
    locator, figures = layout.itemById("locator"), layout.itemById("figures")
    figures = figures if isinstance(figures, QgsLayoutItemLabel) else None
    low = _LOW_LOCATOR * locator.rect().width() if isinstance(locator, QgsLayoutItemMap) else 0.0
    beside = _headline_height(layout, head, family)
    shown = [pair for pair in without_headline(pairs, head) if pair[1]]
    if figures is not None and shown:
        points, width = start_points(figures), figures.rect().width()
        lines = _broken(shown, family, points, width).captions
        line = page_text.line_height_mm(page_text.font_of(family, points))
        beside += line * len(lines) * _SLACK + _SPACE
    keys, flat = layout.itemById("legend"), 0.0
    # a chart that has a column of its own needs no place below the others
    below = keys is not None and figures is not None
    if below and chart is not None and _in_column_of(layout.itemById("chart"), figures):
        left = figures.pagePositionWithUnits().x()
        right = keys.pagePositionWithUnits().x() + float(keys.customProperty("salient/width", 0.0))
        flat = max(_FLAT_RATIO * (right - left), _least_chart(layout, chart, right - left))
    # of 8 points on A4
    line = _LEGEND_LINE * _letters(figures)
    return LeastBand(legend_height, line, beside, flat, low)


def _least_chart(layout: QgsPrintLayout, chart: charts.Chart, wide: float) -> float:
    """Return the height of the lowest chart that can be read so wide, in millimetres.

    One with a title of two lines and the names of its bars above them is higher than a plain one.
    """
    letters = _letters(layout.itemById("figures"))
    return max(_LEAST_CHART * letters, _chart_height(layout, chart, wide, _LEAST_PLOT))


def _chart_height(layout: QgsPrintLayout, chart: charts.Chart, wide: float, plot: float) -> float:
    """Return the millimetres of a chart so wide whose values take so many pixels of its height."""
    letters = _letters(layout.itemById("figures"))
    pixels = round(wide * _PIXELS_PER_MM / letters)
    around = charts.furniture(charts.resized(chart, pixels, chart.height))
    return (around + plot) / _PIXELS_PER_MM * letters


def _letters(figures: QgsLayoutItem | None) -> float:
    """Return how large the letters of a page are: of A4 1, of a larger page more."""
    return start_points(figures) / 9.0 if isinstance(figures, QgsLayoutItemLabel) else 1.0


def _in_column_of(item: QgsLayoutItem | None, other: QgsLayoutItem) -> bool:
    """Tell whether the template has an item in the column of another."""
    cells = [str(one.customProperty("salient/cell", "") or "") for one in (item, other) if one]
    return len(cells) == 2 and bool(cells[0]) and cells[0] == cells[1]


def _headline_height(layout: QgsPrintLayout, head: Headline | None, family: str) -> float:
    """Return the millimetres of the headline and its caption, with the space below."""
    height = 0.0
    for name, text in (
        ("headline", head.value if head else ""),
        ("headline_caption", head.caption if head else ""),
    ):
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemLabel) and text:
            font = page_text.font_of(family, start_points(item), bold=name == "headline")
            told = [] if name == "headline" else text.split("\n")
            lines = [page_text.wrap(one, font, item.rect().width()) for one in told]
            height += page_text.line_height_mm(font) * (sum(map(len, lines)) or 1) + _SPACE
    return height


def without_headline(
    pairs: Sequence[tuple[str, str]], head: Headline | None
) -> list[tuple[str, str]]:
    """Return the key figures that a headline does not say already."""
    return [pair for pair in pairs if head is None or _unlettered(pair) != head.figure]


def headlines_of_sheets(
    layout: QgsPrintLayout, heads: Sequence[Headline | None], family: str
) -> list[tuple[str, str]]:
    """Return value and caption of the headline of each sheet of an atlas, broken into lines."""
    item = layout.itemById("headline_caption")
    if not isinstance(item, QgsLayoutItemLabel):
        return [(head.value, "") if head else ("", "") for head in heads]
    font = page_text.font_of(family, start_points(item))
    right = page_text.page_right_to_left()
    texts = []
    for head in heads:
        said = head.caption.split("\n") if head else []
        lines = [line for text in said for line in page_text.wrap(text, font, item.rect().width())]
        caption = "\n".join(page_text.directed(lines, right=right))
        texts.append((head.value if head else "", caption))
    return texts


def _unlettered(pair: tuple[str, str]) -> tuple[str, str]:
    """Return a key figure without the letter of its pocket."""
    label, text = pair
    return (label[3:] if label[1:3] == "  " else label), text


def _set_headline(
    layout: QgsPrintLayout, column: _Column, head: Headline | None, family: str, *, right: bool
) -> None:
    """Write the figure that the page is about, on one line as large as fits."""
    texts = (
        (("headline", head.value, True), ("headline_caption", head.caption, False)) if head else ()
    )
    for name in ("headline", "headline_caption"):
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemLabel):
            item.setVisibility(bool(texts))
            if not texts:
                column.place(item, 0.0)
    for name, text, bold in texts:
        item = layout.itemById(name)
        if not isinstance(item, QgsLayoutItemLabel):
            continue
        font = page_text.font_of(family, start_points(item), bold=bold)
        if bold:
            # one line
            while page_text.width_mm(text, font) > item.rect().width() and font.pointSizeF() > 12:
                font.setPointSizeF(font.pointSizeF() - 1.0)
        lines = [
            line
            for paragraph in text.split("\n")
            for line in page_text.wrap(paragraph, font, item.rect().width())
        ]
        fonts.set_label(item, font)
        item.setHAlign(side(right=right))
        inert.set_text(item, "\n".join(page_text.directed(lines, right=right)))
        space = 0.6 if bold else _SPACE
        column.place(item, page_text.line_height_mm(font) * len(lines) + 0.3, space=space)


# -- figures ---------------------------------------------------------------------------------------


def _room_for_figures(
    layout: QgsPrintLayout, column: _Column, item, chart, keys: float
) -> tuple[float, float]:
    """Return the millimetres that chart and legend leave in the column, and the legend alone."""
    if not column.holds(item):
        return 0.0, math.inf
    legend_item, chart_item = layout.itemById("legend"), layout.itemById("chart")
    others = [one for one in (legend_item, chart_item) if one and column.shares(item, one)]
    most = column.room(item) - (_SPACE if others else 0.0)
    if keys and legend_item is not None and column.shares(item, legend_item):
        # whose ground it is, and what is drawn on it, comes before the last of many figures
        claimed = _LEGENDS_SHARE * most
        if chart is None:
            claimed = max(claimed, most - _SPACE - _LEAST_FIGURES * _letters(item))
        lacking = min(keys, claimed) - _locator_gives(layout, legend_item)
        most -= max(min(keys, _LEAST_LEGEND), lacking) + _SPACE
    room = most
    if chart is not None and chart_item is not None and column.shares(item, chart_item):
        room -= _least_chart(layout, chart, chart_item.rect().width()) + _SPACE
    return room, most


def _beside_whole_legend(layout: QgsPrintLayout, column: _Column, item, keys: float) -> float:
    """Return the millimetres of figures above a legend that is whole; infinite where none is.

    What the map shows is explained beside it: a locator, and long names in figures, come after.
    """
    legend_item, locator = layout.itemById("legend"), layout.itemById("locator")
    if legend_item is None or not column.holds(item) or not column.shares(item, legend_item):
        return math.inf
    given = _locator_gives(layout, legend_item)
    if given and isinstance(locator, QgsLayoutItemMap):
        given = max(given, locator.rect().height())
    # where it is not whole in any way, as much of it as figures leave that are all told
    least = _LEAST_FIGURES * _letters(item)
    return max(column.room(item) - 2.0 * _SPACE - keys + given, least)


def _set_figures(
    layout: QgsPrintLayout,
    item: QgsLayoutItemLabel,
    pairs,
    family: str,
    room: tuple[float, float, float],
    *,
    right: bool,
    further: bool,
) -> Figures:
    """Write the figures; return how.

    Parameters
    ----------
    room : (float, float, float)
        Millimetres they can have, those they must not go beyond: whose ground it is stands on the
        page whatever the figures tell; and those that leave the legend whole.
    """
    values = layout.itemById("figure_values")
    item.setVisibility(bool(pairs))
    if isinstance(values, QgsLayoutItemLabel):
        values.setVisibility(bool(pairs))
    start, box = start_points(item), item.rect()
    # of the template: the item itself shrinks to what it holds
    height = float(item.customProperty("salient/height", box.height()))
    item.setCustomProperty("salient/height", height)
    if not pairs:
        return Figures([], [], start)
    high = min(max(height, room[0]), room[1])
    made = figures_text(pairs, family, start, box.width(), high, further=further)
    if room[2] < high:
        lower = figures_text(pairs, family, start, box.width(), room[2], further=further)
        made = made if lower.rest else lower
    if len(made.captions) < 2:
        # a heading of nothing
        item.setVisibility(False)
        if isinstance(values, QgsLayoutItemLabel):
            values.setVisibility(False)
        return Figures([], [], start, made.rest)
    write_figures(layout, made, family, right=right)
    return made


def write_figures(
    layout: QgsPrintLayout, made: Figures, family: str, *, right: bool = False
) -> None:
    """Put broken figures into their two labels, or into one where a template has only that."""
    item, values = layout.itemById("figures"), layout.itemById("figure_values")
    both = isinstance(values, QgsLayoutItemLabel)
    texts = [(item, made.captions if both else _one_text(made), False)]
    texts += [(values, made.values, True)] if both else []
    for label, lines, bold in texts:
        fonts.set_label(label, page_text.font_of(family, made.points, bold=bold))
        label.setHAlign(side(right=right))
        inert.set_text(label, "\n".join(page_text.directed(lines, right=right)))


def _one_text(made: Figures) -> list[str]:
    """Return captions and values as one text, for a template with one label for both."""
    return [over or under for over, under in zip(made.captions, made.values)]


def texts_of_sheets(
    layout: QgsPrintLayout, sheets: Sequence[Sequence[tuple[str, str]]], family: str
) -> list[tuple[str, str]]:
    """Return captions and values of each sheet of an atlas, all in the letters of the page."""
    item = layout.itemById("figures")
    if not isinstance(item, QgsLayoutItemLabel):
        return [("", "") for _ in sheets]
    start, width, height = start_points(item), item.rect().width(), item.rect().height()
    points = min(figures_text(one, family, start, width, height).points for one in sheets)
    both = isinstance(layout.itemById("figure_values"), QgsLayoutItemLabel)
    fonts.set_label(item, page_text.font_of(family, points))
    if both:
        values = layout.itemById("figure_values")
        fonts.set_label(values, page_text.font_of(family, points, bold=True))
    texts = []
    for pairs in sheets:
        made = figures_text(pairs, family, points, width, height)
        captions = made.captions if both else _one_text(made)
        texts.append(("\n".join(captions), "\n".join(made.values)) if pairs else ("", ""))
    return texts


# -- chart and legend ------------------------------------------------------------------------------


def _set_chart(
    layout: QgsPrintLayout, column: _Column, chart: charts.Chart | None, family: str, keys: float
) -> list[str]:
    """Draw the chart, as low as the legend needs it to be but no lower than can be read."""
    item = layout.itemById("chart")
    if not isinstance(item, QgsLayoutItemPicture):
        return []
    item.setVisibility(chart is not None)
    if chart is None:
        return []
    width = _numbers(column.cell(item))[2] if column.holds(item) else item.rect().width()
    item.attemptResize(QgsLayoutSize(width, item.rect().height()))
    room = column.room(item)
    below = layout.itemById("legend")
    least = _least_chart(layout, chart, width)
    wish = max(width * _CHART_RATIO, least)
    if below is not None and column.holds(below):
        room -= _LEAST_LEGEND + _SPACE
        wish = max(min(wish, room + _LEAST_LEGEND - keys), least)
    height = min(wish, room) if column.holds(item) else item.rect().height()
    if height < least:
        item.setVisibility(False)
        return [tr("The chart is left out: the figures beside the map leave it no room.")]
    column.place(item, height)
    _draw_chart(layout, item, chart, family)
    return []


def _chart_below_legend(layout: QgsPrintLayout, chart: charts.Chart, family: str) -> bool:
    """Draw the chart under a legend that has a place of its own and leaves half of it empty."""
    item, above = layout.itemById("chart"), layout.itemById("legend")
    if (
        above is None
        or not above.isVisible()
        or str(above.customProperty("salient/cell", "") or "")
    ):
        return False
    width = float(above.customProperty("salient/width", 0.0))
    room = float(above.customProperty("salient/height", 0.0)) - above.rect().height() - _SPACE
    if min(room, width) < _least_chart(layout, chart, width):
        return False
    at = above.pagePositionWithUnits()
    item.attemptMove(QgsLayoutPoint(at.x(), at.y() + above.rect().height() + _SPACE))
    item.attemptResize(QgsLayoutSize(width, min(room, width * _CHART_RATIO)))
    # an earlier run put it there: the next one may put it back
    item.setCustomProperty("salient/at", _position(item))
    _draw_chart(layout, item, chart, family)
    return True


def _chart_across(layout: QgsPrintLayout, chart: charts.Chart, family: str) -> bool:
    """Draw the chart under figures and legend, as wide as both, on a page with both below its map.

    Beside a short legend a chart in the figures' column would be small, and the place below that
    legend empty.
    """
    item, keys, told = (layout.itemById(name) for name in ("chart", "legend", "figures"))
    cell = str(item.customProperty("salient/cell", "") or "") if item is not None else ""
    if (
        not cell
        or keys is None
        or told is None
        or str(keys.customProperty("salient/cell", "") or "")
    ):
        return False
    left, top, _, height = _numbers(cell)
    begin = keys.pagePositionWithUnits()
    width = begin.x() + float(keys.customProperty("salient/width", 0.0)) - left
    if begin.x() <= left or abs(begin.y() - top) > 1.0:
        # not side by side
        return False
    above = [layout.itemById(name) for name in ("headline", "headline_caption", "figures")]
    ends = [
        one.pagePositionWithUnits().y() + one.rect().height()
        for one in (*above, keys)
        if one is not None and one.isVisible()
    ]
    start = max([top, *ends]) + _SPACE
    room = min(top + height - start, width * _FLAT_RATIO)
    if room < _WIDE_LEAST * _least_chart(layout, chart, width):
        return False
    item.attemptMove(QgsLayoutPoint(left, start))
    item.attemptResize(QgsLayoutSize(width, room))
    item.setCustomProperty("salient/at", _position(item))
    _draw_chart(layout, item, chart, family)
    return True


def _draw_chart(
    layout: QgsPrintLayout, item: QgsLayoutItemPicture, chart: charts.Chart, family: str
) -> None:
    item.setVisibility(True)
    item.setCustomProperty("salient/description", chart.description)
    item.setPicturePath(picture_of(layout, chart, family), QgsLayoutItemPicture.Format.FormatSVG)


def picture_of(layout: QgsPrintLayout, chart: charts.Chart, family: str) -> str:
    """Return a chart as the source of the layout's picture of it, in that picture's size.

    The picture is within the layout, not in a file beside it: the project can be moved and sent.
    Of a template without a place for it there is none.
    """
    item = layout.itemById("chart")
    if item is None:
        return ""
    box = item.rect()
    beside = layout.itemById("figures")
    factor = _letters(beside)
    width, height = (
        round(length * _PIXELS_PER_MM / factor) for length in (box.width(), box.height())
    )
    # an atlas draws it as dots: larger, so that print does not show them
    drawn = charts.svg(charts.resized(chart, width, height), scale=_DOTS, family=family)
    return "base64:" + base64.b64encode(drawn.encode("utf-8")).decode("ascii")


def _set_legend(
    layout, column: _Column, main: QgsLayoutItemMap, family: str, *, right: bool
) -> list[str]:
    item = layout.itemById("legend")
    if item is None:
        return []
    height = None
    if column.holds(item):
        height = column.room(item)
        column.move(item)
    messages = legend.fit(layout, main, family, height)
    if right and column.holds(item):
        column.push_right(item)
    return messages


def _share_chart_place(layout: QgsPrintLayout, chart: charts.Chart | None) -> None:
    """Let a legend beside the place of a chart begin there, on a page without one."""
    item, beside = layout.itemById("legend"), layout.itemById("chart")
    boxes = [
        str(one.customProperty("salient/box", "") or "") if one else "" for one in (item, beside)
    ]
    if not all(boxes):
        return
    x, y, width, _ = _numbers(boxes[0])
    left, top, _, _ = _numbers(boxes[1])
    at = item.pagePositionWithUnits().x()
    if abs(y - top) > 1.0 or left >= x or min(abs(at - x), abs(at - left)) > 0.1:
        # not side by side, or moved by hand
        return
    begin = x if chart is not None else left
    item.setCustomProperty("salient/width", x + width - begin)
    item.attemptMove(QgsLayoutPoint(begin, item.pagePositionWithUnits().y()))


def _take_of_locator(
    layout: QgsPrintLayout, column: _Column, keys: float, without_borders: float
) -> None:
    """Make a locator under the column lower where the legend would not fit otherwise.

    It goes where only borders would then stand on another page: marks that the map has and its page
    does not explain are worse.
    """
    item, locator = layout.itemById("legend"), layout.itemById("locator")
    if item is None or not column.holds(item) or not isinstance(locator, QgsLayoutItemMap):
        return
    wanted, given = keys - column.room(item), _locator_gives(layout, item)
    taken = min(wanted, given)
    if taken <= 0.0:
        return
    x, y, width, height = _numbers(_box(locator))
    least = without_borders - column.room(item)
    if given < wanted <= height or given < least <= height:
        # rather no locator than a legend on two pages
        locator.setCustomProperty(world.LEFT_OUT, True)
        column.extend(item, height)
        return
    before = _box(locator)
    locator.attemptMove(QgsLayoutPoint(x, y + taken))
    locator.attemptResize(QgsLayoutSize(width, height - taken))
    locator.setCustomProperty(_LOWERED, f"{before} {_box(locator)}")
    column.extend(item, taken)


def _give_to_locator(layout: QgsPrintLayout, column: _Column) -> None:
    """Make a locator under the column higher, up to a square, where the column stays empty."""
    item, locator = layout.itemById("legend"), layout.itemById("locator")
    if item is None or not column.holds(item) or not isinstance(locator, QgsLayoutItemMap):
        return
    taken = locator.customProperty(_LOWERED, "") or locator.customProperty(world.LEFT_OUT)
    if taken or not _locator_gives(layout, item):
        return
    x, y, width, height = _numbers(_box(locator))
    before = _box(locator)
    used = item.rect().height() + _SPACE if item.isVisible() else 0.0
    given = min(column.room(item) - used - _SPACE, width - height)
    if given < _LEAST_GIVEN:
        return
    locator.attemptMove(QgsLayoutPoint(x, y - given))
    locator.attemptResize(QgsLayoutSize(width, height + given))
    locator.setCustomProperty(_LOWERED, f"{before} {_box(locator)}")


def _widen_locator(layout: QgsPrintLayout, chart: charts.Chart | None) -> None:
    """Make a locator beside a legend that has a chart's place as wide as the room between them."""
    legend_item, locator = layout.itemById("legend"), layout.itemById("locator")
    if chart is not None or legend_item is None or not isinstance(locator, QgsLayoutItemMap):
        return
    if locator.customProperty(_LOWERED, "") or locator.customProperty(world.LEFT_OUT):
        return
    x, y, width, height = _numbers(_box(locator))
    told = legend_item.sceneBoundingRect()
    frame = locator.sceneBoundingRect()
    beside = told.top() < frame.bottom() and told.bottom() > frame.top()
    wider = min(frame.left() - told.right() - 2.0 * _SPACE, _WIDE_LOCATOR * height - width)
    if not beside or wider < _LEAST_WIDER:
        return
    before = _box(locator)
    locator.attemptMove(QgsLayoutPoint(x - wider, y))
    locator.attemptResize(QgsLayoutSize(width + wider, height))
    locator.setCustomProperty(_LOWERED, f"{before} {_box(locator)}")


def _give_to_chart(
    layout: QgsPrintLayout, column: _Column, chart: charts.Chart, family: str
) -> None:
    """Make a chart above the legend higher where the column stays empty below that."""
    item, keys = layout.itemById("chart"), layout.itemById("legend")
    if keys is None or not keys.isVisible() or not column.holds(keys):
        return
    if not isinstance(item, QgsLayoutItemPicture) or not column.shares(keys, item):
        return
    width, height = item.rect().width(), item.rect().height()
    spare = column.room(keys) - keys.rect().height() - _SPACE
    plot = _PLOT_RATIO * width * _PIXELS_PER_MM / _letters(layout.itemById("figures"))
    most = max(width * _CHART_RATIO, _chart_height(layout, chart, width, plot))
    given = min(spare, most - height)
    if given < _LEAST_GIVEN:
        return
    item.attemptResize(QgsLayoutSize(width, height + given))
    _draw_chart(layout, item, chart, family)
    column.lower(keys, given)


def _locator_gives(layout: QgsPrintLayout, item: QgsLayoutItem) -> float:
    """Return the millimetres that a locator under the column of a legend can do without."""
    locator = layout.itemById("locator")
    if not isinstance(locator, QgsLayoutItemMap):
        return 0.0
    x, y, width, height = _numbers(_box(locator))
    left, top, across, down = _numbers(str(item.customProperty("salient/cell")))
    under = abs(x - left) < 1.0 and abs(width - across) < 1.0 and 0.0 <= y - top - down < 2 * _SPACE
    return max(height - _LEAST_LOCATOR, 0.0) if under else 0.0


def _restore_locator(layout: QgsPrintLayout) -> None:
    """Give a locator the height back that an earlier run took of it, if it still stands there."""
    locator = layout.itemById("locator")
    if locator is not None:
        locator.removeCustomProperty(world.LEFT_OUT)
    known = str(locator.customProperty(_LOWERED, "") or "") if locator is not None else ""
    if not known:
        return
    locator.removeCustomProperty(_LOWERED)
    numbers = _numbers(known)
    if _numbers(_box(locator)) == numbers[4:]:
        locator.attemptMove(QgsLayoutPoint(*numbers[:2]))
        locator.attemptResize(QgsLayoutSize(*numbers[2:4]))


# -- places ----------------------------------------------------------------------------------------


class _Column:
    """Gives the items of a template's columns their places, from above."""

    def __init__(self, layout: QgsPrintLayout) -> None:
        self._layout = layout
        self._next: dict[str, float] = {}
        self._more: dict[str, float] = {}

    def holds(self, item: QgsLayoutItem) -> bool:
        """Tell whether an item is where the template, or an earlier run, put it."""
        at = str(item.customProperty("salient/at", ""))
        return bool(self.cell(item)) and (not at or at == _position(item))

    def shares(self, item: QgsLayoutItem, other: QgsLayoutItem) -> bool:
        """Tell whether two items stand in one column."""
        return self.holds(other) and self.cell(item) == self.cell(other)

    def room(self, item: QgsLayoutItem) -> float:
        """Return the millimetres left in the column of an item."""
        if not self.holds(item):
            return item.rect().height()
        _, top, _, height = _numbers(self.cell(item))
        height += self._more.get(self.cell(item), 0.0)
        return top + height - self._next.get(self.cell(item), top)

    def extend(self, item: QgsLayoutItem, height: float) -> None:
        """Make the column of an item longer by so many millimetres."""
        self._more[self.cell(item)] = height

    def place(self, item: QgsLayoutItem, height: float, space: float = _SPACE) -> None:
        """Give an item its height, below those before it."""
        if not self.holds(item):
            return
        self.move(item)
        item.attemptResize(QgsLayoutSize(item.rect().width(), max(height, 1.0)))
        if height > 0.0:
            self._next[self.cell(item)] = self._top(item) + height + space

    def move(self, item: QgsLayoutItem) -> None:
        """Put an item below those before it."""
        left = _numbers(self.cell(item))[0]
        item.attemptMove(QgsLayoutPoint(left, self._top(item)))
        item.setCustomProperty("salient/at", _position(item))

    def lower(self, item: QgsLayoutItem, height: float) -> None:
        """Put an item, the last of its column, so many millimetres lower."""
        self._next[self.cell(item)] = self._top(item) + height
        at = item.pagePositionWithUnits()
        item.attemptMove(QgsLayoutPoint(at.x(), at.y() + height))
        item.setCustomProperty("salient/at", _position(item))

    def push_right(self, item: QgsLayoutItem) -> None:
        """Put an item at the right of its column, where a page from right to left begins."""
        left, _, width, _ = _numbers(self.cell(item))
        begin = left + max(width - item.rect().width(), 0.0)
        item.attemptMove(QgsLayoutPoint(begin, self._top(item)))
        item.setCustomProperty("salient/at", _position(item))

    def cell(self, item: QgsLayoutItem) -> str:
        """Return the box of the column of an item, as the template says it."""
        return str(item.customProperty("salient/cell", "") or "")

    def _top(self, item: QgsLayoutItem) -> float:
        return self._next.get(self.cell(item), _numbers(self.cell(item))[1])


def _numbers(cell: str) -> list[float]:
    return [float(number) for number in cell.split()]


def _position(item: QgsLayoutItem) -> str:
    at = item.pagePositionWithUnits()
    return f"{at.x():.2f} {at.y():.2f}"


def _box(item: QgsLayoutItem) -> str:
    at, size = item.pagePositionWithUnits(), item.rect()
    return f"{at.x():.2f} {at.y():.2f} {size.width():.2f} {size.height():.2f}"


def _move_to(item: QgsLayoutItem, other: QgsLayoutItem) -> None:
    item.attemptMove(other.positionWithUnits())
    item.attemptResize(other.sizeWithUnits())
