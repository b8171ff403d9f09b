# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of sources on its page, and on pages after it when it is long."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from qgis.core import QgsLayoutItemLabel, QgsPrintLayout
from qgis.PyQt.QtGui import QFont

from ...i18n import tr
from . import fonts, further_page, labels, source_list
from . import text as page_text
from .labels import LEAST_POINTS, start_points

_POINTS = 7.5
#: letters of a list that leaves room on its page
_ROOMY_POINTS = (9.0, 8.5, 8.0, _POINTS)
#: how many times the lines of the smallest letters larger ones may take, and how much higher than
#: they are measured these may be
_MORE_LINES, _TALLER = 1.06, 1.015
#: letters of a word that may be wider than a column
_LONG_WORD = 20
#: fewer entries than these are not worth tearing the list for
_LEAST_TORN = 1
_MOST_AIRY = 60
#: millimetres of the foot of a column that are worth beginning a list there
_LEAST_COLUMN = 50.0


def fill(
    layout: QgsPrintLayout,
    listed: Sequence[source_list.SourceListEntry],
    family: str,
    hidden: Sequence[int] = (),
) -> list[str]:
    """Print the list; return what could not be printed.

    Parameters
    ----------
    hidden : sequence of int
        Numbers that the map has no room for.
    """
    further_page.remove_sources(layout)
    item = layout.itemById("sources")
    messages = []
    texts = paragraphs(listed)[1:]
    if len(listed) > len(texts):
        text = tr("{count} more sources are not printed: export them with “Export sources”.")
        texts.append(text.format(count=len(listed) - len(texts)))
        messages.append(texts[-1])
    if isinstance(item, QgsLayoutItemLabel):
        item.setVisibility(True)
        head = _heading(listed, hidden)
        texts = _first(item, texts, family, min(len(listed), source_list.MOST), head)
    page = 1
    # an empty line between entries, where that does not make more pages of a list; of one that is
    # read over several pages one more is little, and without it no entry is found at a glance
    least, spaced = (_pages_of(layout, texts, family, space=space) for space in (0.0, None))
    airy = len(texts) <= _MOST_AIRY and spaced <= least + (least > 1)
    sizes = _sizes(layout, texts, family, spaced if airy else least, airy=airy)
    while texts:
        texts = _page(layout, page, texts, family, sizes, airy=airy)
        page += 1
    return messages


def _sizes(
    layout: QgsPrintLayout, texts: list[str], family: str, pages: int, *, airy: bool
) -> Sequence[float]:
    """Return the letters that a list may have: on several pages all have the same.

    They are the largest with which there are no more pages, or the last would be all but empty; but
    not those that tear addresses, which stand in a line of their own in smaller ones.
    """
    width = further_page.of_sources(layout).width

    def lines(points: float) -> int:
        font = page_text.font_of(family, points)
        return sum(len(page_text.wrap(text, font, width)) for text in texts)

    def torn(points: float) -> int:
        font = page_text.font_of(family, points)
        words = (word for text in texts for word in text.split() if len(word) > _LONG_WORD)
        return sum(len(page_text.wrap(word, font, width)) > 1 for word in words)

    if pages < 2:
        least = torn(_POINTS)
        return [points for points in _ROOMY_POINTS if torn(points) <= least]

    most, space = _MORE_LINES * lines(_POINTS), None if airy else 0.0
    found = (
        points
        for points in _ROOMY_POINTS
        if lines(points) <= most
        and _pages_of(layout, texts, family, space=space, points=points) <= pages
    )
    return (next(found, _POINTS),)


def _sure(font: QFont, height: float) -> float:
    """Return how much of a height lines fill at most that are measured to fill it.

    Many lines of several scripts are a little higher than measured; in small letters they are not.
    """
    return height if font.pointSizeF() <= _POINTS else height / _TALLER


def paragraphs(listed: Sequence[source_list.SourceListEntry]) -> list[str]:
    """Return the heading and the entries that are printed; nothing without entries."""
    if not listed:
        return []
    return [_heading(listed), *map(_numbered, listed[: source_list.MOST])]


def _heading(listed: Sequence[source_list.SourceListEntry] = (), hidden: Sequence[int] = ()) -> str:
    """Return the heading of the list on the map's own page, and which numbers stand on the map."""
    if not hidden:
        return tr("Sources (numbers stand on the map)").upper()
    gone = set(hidden)
    shown = [one.number for one in listed if one.lon is not None and one.number not in gone]
    text = tr("Sources (numbers {numbers} stand on the map)")
    return text.format(numbers=source_list.ranges(shown)).upper()


def _numbered(entry: source_list.SourceListEntry) -> str:
    """Return an entry after its number, which a reader need not look for where it has no place."""
    # on a page from the right each part of an entry is set apart by itself
    text = entry.text if page_text.page_right_to_left() else page_text.embedded(entry.text)
    if entry.lon is None or entry.lat is None:
        return tr("{number} (no place on the map). {text}").format(number=entry.number, text=text)
    return f"{entry.number}. {text}"


def _first(
    item: QgsLayoutItemLabel, texts: list[str], family: str, entries: int, heading: str
) -> list[str]:
    """Fill the box on the map's own page; return what goes on the next pages."""
    if not texts:
        # nothing is printed about what is not there
        item.setVisibility(False)
        return []
    put = functools.partial(labels.put, right=page_text.page_right_to_left())
    if not put(item, [heading, *texts], family, least=LEAST_POINTS):
        return []
    more = tr("{count} more follow after this page.")
    # the line that says so takes room too
    longest = more.format(count=len(texts))
    lines = int(item.rect().height() / page_text.line_height_mm(fonts.of_label(item)))
    for points in dict.fromkeys((start_points(item), LEAST_POINTS)):
        for count in range(min(len(texts), lines) - 1, _LEAST_TORN - 1, -1):
            if not put(item, [heading, *texts[:count], longest], family, least=points):
                last = more.format(count=entries - count)
                put(item, [heading, *texts[:count], last], family, least=points)
                return texts[count:]
    # a list of which only a few fit is easier to check on a page of its own
    text = tr("{count} sources are listed after this page; their numbers stand on the map.")
    head = tr("Sources").upper()
    if heading != _heading():
        # which numbers do the heading says
        text, head = tr("{count} sources are listed after this page."), heading
    put(item, [head, text.format(count=entries)], family)
    return texts


def texts_of_sheets(
    layout: QgsPrintLayout,
    listed: Sequence[Sequence[source_list.SourceListEntry]],
    family: str,
) -> list[list[str]]:
    """Return the list of each sheet of an atlas: on its page, then in the columns after it.

    All have the letters of the smallest. `columns` are the labels of those columns.

    Parameters
    ----------
    listed : sequence of sequence of SourceListEntry
        Those of each sheet.
    """
    further_page.remove_sources(layout)
    item = layout.itemById("sources")
    texts, rests = ["" for _ in listed], [paragraphs(entries)[1:] for entries in listed]
    if isinstance(item, QgsLayoutItemLabel):
        smallest = fonts.of_label(item)
        for number, entries in enumerate(listed):
            found, most = rests[number], min(len(entries), source_list.MOST)
            rests[number] = _first(item, found, family, most, _heading())
            texts[number] = item.text() if found else ""
            if found and fonts.of_label(item).pointSizeF() < smallest.pointSizeF():
                smallest = fonts.of_label(item)
        fonts.set_label(item, smallest)
        item.setVisibility(True)
    after = _columns_of_sheets(layout, rests, family)
    return [[text, *columns] for text, columns in zip(texts, after)]


def columns(layout: QgsPrintLayout) -> list[QgsLayoutItemLabel]:
    """Return the columns of sources on the pages after a sheet's own."""
    found = []
    number = column = 1
    while True:
        item = layout.itemById(f"{further_page.SOURCES_PREFIX}{number}_{column}")
        if item is not None:
            found.append(item)
            column += 1
        elif column > 1:
            number, column = number + 1, 1
        else:
            return found


def _columns_of_sheets(
    layout: QgsPrintLayout, rests: list[list[str]], family: str
) -> list[list[str]]:
    """Make pages for what sheets have more than their own pages hold; return it column by column.

    There are as many pages as the longest list needs.
    """
    told: list[list[str]] = [[] for _ in rests]
    font, right = page_text.font_of(family, _POINTS), page_text.page_right_to_left()
    number, count = 0, 0
    while any(rests):
        number += 1
        free = further_page.begin(layout, further_page.SOURCES)
        prefix = _head(layout, number, free, family)
        airy = max(map(len, rests)) <= _MOST_AIRY
        for column in range(free.count):
            box = free.box(column)
            item = further_page.label(layout, free.page, f"{prefix}_{column + 1}", box)
            further_page.write(item, [], font)
            count += 1
            for sheet, texts in enumerate(rests):
                lines, rests[sheet] = (
                    _column(texts, font, *box[2:], airy=airy) if texts else ([], [])
                )
                told[sheet].append("\n".join(page_text.directed(lines, right=right)))
    return [[*texts, *[""] * (count - len(texts))] for texts in told]


#: x, y, width and height of a column, in millimetres
_Box = tuple[float, float, float, float]


def _boxes(
    layout: QgsPrintLayout, *, first: bool
) -> tuple[further_page.FurtherColumns, float, list[_Box]]:
    """Return the columns of the next page, where their heading stands, and the box of each.

    The first of them are those that legend and figures leave free, from below the last of these.
    """
    beside = further_page.free(layout) if first else None
    below = further_page.under(layout, _LEAST_COLUMN) if first else None
    if below is not None:
        columns, top = below
        x, y, wide, high = columns.box(0)
        down = top - further_page.HEAD
        boxes = [(x, y + down, wide, high - down)]
        boxes += [beside.box(number) for number in range(beside.count)] if beside else []
        return columns, top, boxes
    columns = beside or further_page.begin(layout, further_page.SOURCES)
    return columns, further_page.HEAD, [columns.box(number) for number in range(columns.count)]


def _pages_of(
    layout: QgsPrintLayout,
    texts: list[str],
    family: str,
    *,
    space: float | None = None,
    points: float = _POINTS,
) -> int:
    """Return how many pages entries fill in letters of a size, with space between them."""
    font = page_text.font_of(family, points)
    line = page_text.line_height_mm(font)
    whole = further_page.of_sources(layout)
    boxes = [whole.box(number) for number in range(whole.count)]
    high = [page_text.height_mm(page_text.wrap(one, font, whole.width), font) for one in texts]
    has_rest = further_page.under(layout, _LEAST_COLUMN) or further_page.free(layout)
    heights = [box[3] for box in (_boxes(layout, first=True)[2] if has_rest else boxes)]
    pages = 1
    while high:
        sure = [_sure(font, height) for height in heights]
        count = _held(high, sure, line if space is None else space)
        if count == 0:
            return len(texts)
        high, heights = high[count:], [box[3] for box in boxes]
        pages += bool(high)
    return pages


def _page(
    layout: QgsPrintLayout,
    number: int,
    texts: list[str],
    family: str,
    sizes: Sequence[float],
    *,
    airy: bool,
) -> list[str]:
    """Fill the columns of a further page, or of one more; return what is left."""
    columns, top, boxes = _boxes(layout, first=number == 1)
    prefix = _head(layout, number, columns, family, top)
    font, height = _even(texts, boxes, family, sizes, airy=airy)
    for column, (x, y, wide, high) in enumerate(boxes, start=1):
        if not texts:
            break
        high = min(high, height)
        item = further_page.label(layout, columns.page, f"{prefix}_{column}", (x, y, wide, high))
        lines, texts = _column(texts, font, wide, _sure(font, high), airy=airy)
        further_page.write(item, lines, font)
    return texts


def _head(
    layout: QgsPrintLayout,
    number: int,
    columns: further_page.FurtherColumns,
    family: str,
    top: float = further_page.HEAD,
) -> str:
    """Write above the columns of a further page what they are; return how their names begin."""
    title = tr("Sources") if number == 1 else tr("Sources, continued")
    prefix = f"{further_page.SOURCES_PREFIX}{number}"
    further_page.head(layout, columns, f"{prefix}_head", title, family, top)
    return prefix


def _column(
    texts: list[str], font: QFont, width: float, height: float, *, airy: bool
) -> tuple[list[str], list[str]]:
    """Return the lines of a column, and the entries that it does not hold."""
    spaced = [part for text in texts for part in (text, "")] if airy else texts
    fitted = page_text.fit(spaced, font, width, height, least=font.pointSizeF())
    return fitted.lines, [text for text in fitted.rest if text]


def _even(
    texts: list[str], boxes: Sequence[_Box], family: str, sizes: Sequence[float], *, airy: bool
) -> tuple[QFont, float]:
    """Return the largest letters in which a page holds all that is left, in columns how high.

    They are alike, as far as each is free. Where the page does not hold all the smallest of those
    letters fill whole columns.
    """
    most = max(box[3] for box in boxes)
    for points in sizes:
        font = page_text.font_of(family, points)
        line = page_text.line_height_mm(font)
        high = [page_text.height_mm(page_text.wrap(one, font, boxes[0][2]), font) for one in texts]
        height, space = max(high), line if airy else 0.0
        while height <= _sure(font, most) - 0.5 * line:
            whole = [min(_sure(font, box[3]) - 0.5 * line, height) for box in boxes]
            if _held(high, whole, space) == len(high):
                # what is measured lower than it is has the room all the same
                return font, height + 0.5 * line + (height - _sure(font, height))
            height += line
    return page_text.font_of(family, sizes[-1]), most


def _held(entries: list[float], heights: Sequence[float], space: float) -> int:
    """Return how many entries, none of them torn, columns hold, with space between."""
    count, column, used = 0, 0, 0.0
    for entry in entries:
        while column < len(heights) and used + entry > heights[column]:
            column, used = column + 1, 0.0
        if column == len(heights):
            break
        count, used = count + 1, used + entry + space
    return count
