# SPDX-License-Identifier: GPL-2.0-or-later
"""Text that fits its box on a page: wrapped, shrunk as far as it can be read, and the rest told.

QGIS cuts a label off at its box without a word, and wraps differently from version to version; so
lines are broken here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsLayout
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QTextLayout

from ...i18n import (
    FIRST_STRONG,
    LEFT_ISOLATE,
    POP,
    UNITS,
    amounts_apart,
    isolate,
    reads_from_the_right,
)

_POINT_MM = 25.4 / 72.0
#: square millimetres from which a page is larger than A4
_LARGE_PAGE = 90_000.0
#: fonts are measured this much larger, because metrics are rounded to pixels
_ZOOM = 40.0
#: how much of a box is filled at most: screens and PDF differ a little in the widths of letters
_SAFE = 0.965
#: spaces at which a line may end: not those that French and Ukrainian write within a number
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
#: a number with its error and unit, and what it is in another unit
_NUMBER = r"\d(?:[\d.,]|[\u00a0\u202f](?=\d))*"
_UNIT = "|".join(re.escape(one) for one in sorted(UNITS, key=len, reverse=True))
_AMOUNT = rf"[+−-]?{_NUMBER}(?: ± {_NUMBER})?\s(?:{_UNIT}|%)"
_MEASURE = re.compile(rf"(?<!\S)(\(?{_AMOUNT}(?: \({_AMOUNT}\))?[),.;:]*)(?!\S)")
#: a date in words, as most languages write it
_DAY, _MONTH, _YEAR = (re.compile(one) for one in (r"\d{1,2}\.?", r"[^\W\d_]+\.?", r"\d{4}\W?"))
#: the end of a bracket, of a few letters or figures; marks of direction are not seen
_END = re.compile(r"[^\s()]{0,4}[\u2066-\u2069]*\)[\u2066-\u2069]*[.,;:]?")
#: letters of a word that is not to stand alone
_SHORT = 7
#: up to where fonts of Latin letters have those of Greek and Cyrillic, and the signs they have
_OTHERS = re.compile("[\u0530-\u1fff\u206a-\U0010ffff]")
#: where a link may be broken
_BREAKS = "/-_?&=."


@dataclass(frozen=True)
class Fitted:
    """Text broken into lines.

    Attributes
    ----------
    lines : list of str
        What fits.
    rest : list of str
        Paragraphs, or the end of one, that did not.
    points : float
        Size of the font.
    """

    lines: list[str]
    rest: list[str]
    points: float


def font_of(family: str, points: float, *, bold: bool = False) -> QFont:
    """Make a font of a size in points."""
    font = QFont(family) if family else QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def sized(font: QFont, mm: float) -> QFont:
    """Return a font for a painter with so many dots a millimetre."""
    large = QFont(font)
    large.setPixelSize(max(1, round(font.pointSizeF() * 25.4 / 72.0 * mm)))
    return large


def larger(layout: QgsLayout) -> float:
    """Return how much larger than on A4 the letters of a map are: A3 is read from farther off."""
    size = layout.pageCollection().page(0).pageSize()
    return 1.25 if size.width() * size.height() > _LARGE_PAGE else 1.0


def line_height_mm(font: QFont) -> float:
    """Return the distance of two lines."""
    return _metrics(font).lineSpacing() / _ZOOM


def height_mm(lines: Iterable[str], font: QFont) -> float:
    """Return the height of lines as they are drawn.

    Letters that a font lacks come from another, whose lines are higher: ten lines of Arabic in a
    font of Latin letters need the place of twelve.
    """
    plain = line_height_mm(font)
    return sum(max(plain, _drawn_height(line, font)) if mixed(line) else plain for line in lines)


def mixed(line: str) -> bool:
    """Tell whether a line may hold letters that a font of Latin and Cyrillic ones lacks."""
    return _OTHERS.search(line) is not None


def _drawn_height(line: str, font: QFont) -> float:
    large = QFont(font)
    large.setPixelSize(max(1, round(font.pointSizeF() * _POINT_MM * _ZOOM)))
    layout = QTextLayout(line, large)
    layout.beginLayout()
    made = layout.createLine()
    made.setLeadingIncluded(True)
    layout.endLayout()
    return made.height() / _ZOOM


def width_mm(text: str, font: QFont) -> float:
    """Return the width of a line of text."""
    return _metrics(font).horizontalAdvance(text) / _ZOOM


def _metrics(font: QFont) -> QFontMetricsF:
    large = QFont(font)
    large.setPixelSize(max(1, round(font.pointSizeF() * _POINT_MM * _ZOOM)))
    return QFontMetricsF(large)


def wrap(text: str, font: QFont, width: float) -> list[str]:
    """Break a text at spaces, and within words that are wider than the line, such as links.

    A number stays with its unit and its error, where a line holds them.
    """
    metrics, limit = _metrics(font), width * _SAFE * _ZOOM
    lines = []
    for paragraph in text.split("\n"):
        line, words = "", _words(paragraph, metrics, limit)
        for word in words:
            longer = f"{line} {word}" if line else word
            if metrics.horizontalAdvance(longer) <= limit:
                line = longer
                continue
            if line and _MEASURE.fullmatch(word) and metrics.horizontalAdvance(word) <= limit:
                # “…, lost” stays with how much that was
                begin, comma, last = line.rpartition(", ")
                if (
                    comma
                    and last.isalpha()
                    and metrics.horizontalAdvance(f"{last} {word}") <= limit
                ):
                    lines.append(f"{begin},")
                    line = f"{last} {word}"
                    continue
            if line:
                lines.append(line)
            *full, line = _pieces(word, metrics, limit)
            lines.extend(full)
        lines.append(line)
        _not_alone(lines, words, metrics, limit)
    return lines


def _not_alone(lines: list[str], words: list[str], metrics: QFontMetricsF, limit: float) -> None:
    """Give the last line of a paragraph a second word where a short one stood there alone."""
    if len(words) < 4 or lines[-1] != words[-1] or len(words[-1]) > _SHORT:
        return
    before, two = lines[-2], f"{words[-2]} {words[-1]}"
    kept = before[: -len(words[-2]) - 1]
    if before.endswith(f" {words[-2]}") and " " in kept and metrics.horizontalAdvance(two) <= limit:
        lines[-2:] = [kept, two]


def _words(paragraph: str, metrics: QFontMetricsF, limit: float) -> list[str]:
    """Split a paragraph into what a line is not broken within."""
    found: list[str] = []
    for measure in _MEASURE.split(" ".join(_split(paragraph))):
        whole = _MEASURE.fullmatch(measure) and metrics.horizontalAdvance(measure) <= limit
        found += [measure] if whole else _days_whole(_split(measure), metrics, limit)
    return _ends_whole(found, metrics, limit)


def _ends_whole(words: list[str], metrics: QFontMetricsF, limit: float) -> list[str]:
    """Join a bracket that ends with a number or so with what is before: “13)” tells nothing."""
    found: list[str] = []
    for word in words:
        joined = f"{found[-1]} {word}" if found and _END.fullmatch(word) else ""
        if joined and metrics.horizontalAdvance(joined) <= limit:
            found[-1] = joined
        else:
            found.append(word)
    return found


def _split(text: str) -> list[str]:
    """Split a text where a line may end: `str.split` takes spaces for it that forbid that."""
    return [one for one in _SPACES.split(text) if one]


def _days_whole(words: list[str], metrics: QFontMetricsF, limit: float) -> list[str]:
    """Join a day with its month, and the month with its year: no line ends between."""
    found: list[str] = []
    for word in words:
        last = found[-1].split(" ") if found else []
        day = len(last) == 1 and _DAY.fullmatch(last[0]) and _MONTH.fullmatch(word)
        year = len(last) == 2 and _DAY.fullmatch(last[0]) and _YEAR.fullmatch(word)
        joined = f"{found[-1]} {word}" if day or year else ""
        if joined and metrics.horizontalAdvance(joined) <= limit:
            found[-1] = joined
        else:
            found.append(word)
    return found


def _pieces(word: str, metrics: QFontMetricsF, limit: float) -> list[str]:
    """Break a word that is wider than a line: a link after one of its signs, where it has any."""
    pieces = []
    rest = word
    while rest and metrics.horizontalAdvance(rest) > limit:
        most = next(
            (n for n in range(2, len(rest)) if metrics.horizontalAdvance(rest[:n]) > limit),
            len(rest),
        )
        room = max(1, most - 1)
        sign = max(rest.rfind(letter, 0, room) for letter in _BREAKS) + 1
        # not so early that most of the line stays empty
        cut = sign if sign > room / 2 else room
        # where what follows a slash fits a line of its own it is not torn
        slash = rest.rfind("/", 0, room) + 1
        if slash and not rest.startswith("//", slash - 2):
            cut = slash if metrics.horizontalAdvance(rest[slash:]) <= limit else cut
        pieces.append(rest[:cut])
        rest = rest[cut:]
    return [*pieces, rest]


def fit(paragraphs: list[str], font: QFont, width: float, height: float, *, least: float) -> Fitted:
    """Fit paragraphs into a box, in the largest size down to `least` points that holds them all.

    Where none does, the smallest is used; the lines that fit come back, and whole paragraphs that
    do not come back as `rest`. A first paragraph longer than the box is cut with an ellipsis.
    """
    points = font.pointSizeF()
    while True:
        sized = QFont(font)
        sized.setPointSizeF(points)
        room = height * 1.001
        wrapped, filled = [], 0.0
        for paragraph in paragraphs:
            wrapped.append(wrap(paragraph, sized, width))
            filled += height_mm(wrapped[-1], sized)
            if filled > room:
                # a list of hundreds is not broken anew for each column
                break
        else:
            return Fitted([line for lines in wrapped for line in lines], [], points)
        if points <= least:
            break
        points = max(least, points - 0.5)
    taken: list[str] = []
    for number, lines in enumerate(wrapped):
        if height_mm([*taken, *lines], sized) > room:
            if taken:
                return Fitted(taken, paragraphs[number:], points)
            held = [n for n in range(2, len(lines)) if height_mm(lines[:n], sized) <= room]
            last = max(held, default=1)
            return Fitted([*lines[: last - 1], _ellipsis(lines[last - 1])], paragraphs[1:], points)
        taken.extend(lines)
    return Fitted(taken, paragraphs[len(wrapped) :], points)


def _ellipsis(line: str) -> str:
    return f"{line[: max(1, len(line) - 2)].rstrip()}…"


#: what keeps the order of numbers and words of two directions apart, and is not seen
_LEFT_MARK, _RIGHT_MARK = "\u200e", "\u200f"
#: what is within is written right to left, whatever it begins with
_RIGHT_ISOLATE = "\u2067"


def directed(lines: list[str], *, right: bool) -> list[str]:
    """Mark the direction of every line of a text in which two meet, or that is from right to left.

    A number before an Arabic word would otherwise be drawn after it, and change the line below; and
    within a sentence from right to left “2.1 ± 0.3 km” would read “km 0.3 ± 2.1”.
    """
    both = any(
        unicodedata.bidirectional(letter) in ("R", "AL") for line in lines for letter in line
    )
    if not (both or right):
        return lines
    mark = _RIGHT_MARK if right else _LEFT_MARK
    marked: list[str] = []
    unclosed: list[str] = []
    apart = [amounts_apart(line, right=right) for line in lines]
    for number, line in enumerate(apart):
        # an isolate that goes over the end of a line is closed there and opened again
        begin = "".join(unclosed)
        for place, letter in enumerate(line, start=1):
            if letter in (FIRST_STRONG, LEFT_ISOLATE):
                within = "".join((line[place:], *apart[number + 1 :]))
                first = letter == FIRST_STRONG and right_to_left(_isolated(within))
                unclosed.append(_RIGHT_ISOLATE if first else LEFT_ISOLATE)
            elif letter == POP and unclosed:
                unclosed.pop()
        marked.append(f"{mark}{begin}{line}{POP * len(unclosed)}{mark}")
    return marked


def _isolated(text: str) -> str:
    """Return what of a text stands in an isolate that was opened before it, but for inner ones."""
    depth, kept = 1, []
    for letter in text:
        depth += (letter in (FIRST_STRONG, LEFT_ISOLATE)) - (letter == POP)
        if depth == 0:
            break
        if depth == 1:
            kept.append(letter)
    return "".join(kept)


def embedded(text: str) -> str:
    """Return a text of somebody's own for a page: it has its own direction, whatever the page's."""
    alone = isolate(text)
    if alone == text and text and page_right_to_left():
        return f"{FIRST_STRONG}{text}{POP}"
    return alone


def page_right_to_left() -> bool:
    """Tell whether the sentences of a page are in a language written right to left.

    An Arabic title over English sentences does not turn those round.
    """
    return reads_from_the_right()


def right_to_left(text: str) -> bool:
    """Tell whether a text starts, as to its letters, in a script written right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
