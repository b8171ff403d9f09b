# SPDX-License-Identifier: GPL-2.0-or-later
"""The strips along the edges of a page: as high as their words need, and the rest is map.

Where method or credits need more than the template gives, the map gives some of its height.

The template says which items form it (`salient/strip`, "top bottom" in millimetres) and where each
item of the page stands (`salient/box`, "x y width height"). An item that a user moved stays.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
)

from . import text as page_text
from .labels import LEAST_POINTS, SMALL_POINTS, start_points

_BOX, _STRIP, _NOW = "salient/box", "salient/strip", "salient/box_now"
_FIRST = "salient/box_first"
_CELL, _SHAPE = "salient/cell", "salient/shape"
_SAID, _BY_HAND = "salient/said_now", "salient/by_hand"
#: of a legend below the map: the height of its place on the template
_WHOLE = "salient/height_first"
#: less than this is not worth moving a page for
_LEAST = 2.0
#: an empty strip is this high
_EMPTY = 4.0
#: texts that must stand on the page whole, and the smallest letters they may have
_SMALLEST = {"method": LEAST_POINTS, "credits": SMALL_POINTS}
#: how much of its height a map gives them
_MOST_GIVEN = 0.25
#: and so that every source stands beneath it
_GIVEN_FOR_ALL = 0.12
#: what grows with the room, of what stands above the strip
_GROW = ("map", "map_before")
#: sees to its own size
_OWN_SIZE = ("legend", "scale_km", "scale_mi", "scale_ground")
_STILL = 0.02
#: of a title: what its box has below the letters of its last line
_UNDER_TITLE = 1.0


def fit(
    layout: QgsPrintLayout, texts: Mapping[str, Sequence[str]], family: str, band: float = 0.0
) -> None:
    """Give the map and the column beside it what the strip does not need.

    Parameters
    ----------
    texts : mapping
        Id of an item of the strip, of the title and the date to its paragraphs.
    band : float
        Millimetres that figures, legend and locator between map and strip do not need either.
    """
    items = [
        one for one in layout.items() if isinstance(one, QgsLayoutItem) and _property(one, _BOX)
    ]
    strip = [one for one in items if _property(one, _STRIP)]
    told = [one for one in items if one.id() in _GROW or _property(one, _STRIP)]
    if not strip or any(_moved(one) for one in told):
        # the user's hand has been here
        return
    top, bottom = _numbers(_property(strip[0], _STRIP))
    _share_width(strip, texts)
    needed = max(
        (_needed_of(one, texts.get(one.id(), ()), family, bottom - top) for one in strip),
        default=0.0,
    )
    spare = max(bottom - top - max(needed, _EMPTY), 0.0)
    spare = spare if spare >= _LEAST else 0.0
    spare = spare or -_wanted(items, strip, texts, family)
    title, head = _head_spared(items, texts, family)
    shape = f"{spare:.2f} {band:.2f} {title:.2f} {head:.2f} {bool(texts.get('sources'))}"
    if layout.customProperty(_SHAPE, "") == shape:
        return
    layout.setCustomProperty(_SHAPE, shape)
    above = max(_numbers(_property(one, _BOX))[1] for one in items if one.id() in _GROW)
    given = _Spared(spare, band, title, head, above, _below_maps(items))
    for item in items:
        if not _moved(item):
            _place(item, given)
            item.setCustomProperty(_NOW, _box(item))


def remember(layout: QgsPrintLayout) -> None:
    """Note where the items of a finished page stand and what they say: the rest is a user's."""
    for item in layout.items():
        if isinstance(item, QgsLayoutItem):
            item.setCustomProperty(_NOW, _box(item))
            item.setCustomProperty(_SAID, _words(item))


def keep_touched(layout: QgsPrintLayout) -> None:
    """Note, before a page is made anew, that a user has worked on it: afterwards nothing tells."""
    if touched(layout):
        layout.setCustomProperty(_BY_HAND, "1")


def touched(layout: QgsPrintLayout) -> bool:
    """Tell whether a user has moved, reworded or added an item of a finished page."""
    items = [one for one in layout.items() if isinstance(one, QgsLayoutItem)]
    if layout.customProperty(_BY_HAND, "") or not any(_property(one, _NOW) for one in items):
        return bool(layout.customProperty(_BY_HAND, ""))
    return any(
        not _property(one, _NOW)
        or (_property(one, _BOX) and _moved(one))
        or _property(one, _SAID) != _words(one)
        for one in items
        # made by QGIS itself, and on the page of every layout
        if not isinstance(one, QgsLayoutItemPage)
    )


def _words(item: QgsLayoutItem) -> str:
    """Return a digest of what a label says, "" of all else."""
    if not isinstance(item, QgsLayoutItemLabel):
        return ""
    return hashlib.sha256(item.text().encode("utf-8", "replace")).hexdigest()[:16]


def _share_width(strip: Sequence[QgsLayoutItem], texts: Mapping[str, Sequence[str]]) -> None:
    """Let method and credits begin where those before them would, if there are none."""
    known = {one.id(): one for one in strip}
    items = [known[name] for name in ("sources", "method", "credits") if name in known]
    begin = None
    for item in items:
        first = _property(item, _FIRST) or _property(item, _BOX)
        x, y, width, height = _numbers(first)
        left = x if begin is None else begin
        item.setCustomProperty(_FIRST, first)
        item.setCustomProperty(_BOX, f"{left:.2f} {y:.2f} {x + width - left:.2f} {height:.2f}")
        begin = None if texts.get(item.id()) else left


def _wanted(items, strip, texts: Mapping[str, Sequence[str]], family: str) -> float:
    """Return the millimetres that the map must give, so that no words of the strip are cut.

    The list of sources goes on on a page of its own; method and credits cannot.
    """
    top, bottom = _numbers(_property(strip[0], _STRIP))
    height = min(_numbers(_property(one, _BOX))[3] for one in items if one.id() in _GROW)
    # a method that has no place of its own stands above the credits, in its own letters
    above = bool(texts.get("method")) and all(one.id() != "method" for one in strip)
    smallest = {**_SMALLEST, "credits": LEAST_POINTS} if above else _SMALLEST
    needed = [
        _needed(one, texts.get(one.id(), ()), family, smallest[one.id()])
        for one in strip
        if one.id() in smallest
    ]
    for one in strip:
        if one.id() == "sources" and len(texts.get("sources", ())) > 1:
            # the first of them, and the line that says where the others are
            least = [*texts["sources"][:2], "…"]
            needed.append(_needed(one, least, family, LEAST_POINTS))
            whole = _needed(one, texts["sources"], family, LEAST_POINTS)
            # or all, where a page for the last few would be nearly empty
            needed += [whole] if whole - (bottom - top) <= _GIVEN_FOR_ALL * height else []
    return max(0.0, min(max(needed, default=0.0) - (bottom - top), _MOST_GIVEN * height))


def _needed(
    item: QgsLayoutItem, paragraphs: Sequence[str], family: str, points: float | None = None
) -> float:
    """Return the millimetres that paragraphs take in an item, in its own letters or others."""
    if not isinstance(item, QgsLayoutItemLabel) or not paragraphs:
        return 0.0
    return _heights(item, paragraphs, family, points)[-1]


def _heights(
    item: QgsLayoutItemLabel, paragraphs: Sequence[str], family: str, points: float | None = None
) -> list[float]:
    """Return the millimetres that the first paragraph takes, the first two, and so on."""
    font = page_text.font_of(family, points or start_points(item))
    width = _numbers(_property(item, _BOX))[2]
    lines = accumulate(len(page_text.wrap(text, font, width)) for text in paragraphs)
    return [page_text.line_height_mm(font) * count + 1.0 for count in lines]


def _needed_of(item: QgsLayoutItem, paragraphs: Sequence[str], family: str, room: float) -> float:
    """Return the millimetres that an item of the strip takes: of a long list, what is not torn."""
    whole = _needed(item, paragraphs, family)
    if item.id() != "sources" or whole <= room:
        return whole
    if _needed(item, paragraphs, family, LEAST_POINTS) <= room:
        return room
    # with the line that says where the others are
    more = _needed(item, ["…"], family) - 1.0
    parts = [height + more for height in _heights(item, paragraphs, family)[1:]]
    return max((height for height in parts if height <= room), default=room)


def below_map(layout: QgsPrintLayout) -> float | None:
    """Return the height of what stands between map and strip, of a template that has such a band.

    None where figures and legend stand beside the map, or the user has moved an item.
    """
    items = [
        one for one in layout.items() if isinstance(one, QgsLayoutItem) and _property(one, _BOX)
    ]
    strip = [one for one in items if _property(one, _STRIP)]
    item = layout.itemById("legend")
    if not strip or item is None or not _property(item, _BOX) or _property(item, _CELL):
        return None
    told = [one for one in items if one.id() in (*_GROW, "locator") or _property(one, _STRIP)]
    if any(_moved(one) for one in told) or _numbers(_property(item, _BOX))[1] < _below_maps(items):
        return None
    return _numbers(_property(item, _BOX))[3]


def spared(layout: QgsPrintLayout, share: float) -> float:
    """Return how many millimetres lower the maps may be, a share of the template's in all."""
    left = []
    for item in (layout.itemById(name) for name in _GROW):
        if isinstance(item, QgsLayoutItem) and _property(item, _BOX):
            whole = _numbers(_property(item, _BOX))[3]
            left.append(item.rect().height() - (1.0 - share) * whole)
    return max(min(left, default=0.0), 0.0)


def _below_maps(items: Sequence[QgsLayoutItem]) -> float:
    """Return where on the template's page the lowest map ends."""
    boxes = [_numbers(_property(one, _BOX)) for one in items if one.id() in _GROW]
    return max(y + height for _, y, _, height in boxes)


@dataclass(frozen=True)
class _Spared:
    """What is given to the map, in millimetres, and between where its maps stand in the template.

    Attributes
    ----------
    strip, band : float
        By what stands along the lower edge, and between that and the map.
    title, head : float
        By the title, and by it and the date below together.
    """

    strip: float
    band: float
    title: float
    head: float
    map_top: float
    map_bottom: float


def _head_spared(
    items: Sequence[QgsLayoutItem], texts: Mapping[str, Sequence[str]], family: str
) -> tuple[float, float]:
    """Return what a title of fewer lines spares, and what it and a date that is not told do."""
    known = {one.id(): one for one in items}
    title, as_of = known.get("title"), known.get("as_of")
    if not isinstance(title, QgsLayoutItemLabel) or as_of is None or "title" not in texts:
        return 0.0, 0.0
    if _moved(title) or _moved(as_of):
        return 0.0, 0.0
    _, _, width, height = _numbers(_property(title, _BOX))
    font = page_text.font_of(family, start_points(title), bold=True)
    lines = [line for text in texts["title"] for line in page_text.wrap(text, font, width)]
    spared = max(height - page_text.height_mm(lines, font) - _UNDER_TITLE, 0.0)
    spared = spared if lines and spared >= _LEAST else 0.0
    told = texts.get("as_of", ("",))
    return spared, spared + (0.0 if told else _numbers(_property(as_of, _BOX))[3])


def _moved_by(item: QgsLayoutItem, y: float, height: float, given: _Spared) -> tuple[float, float]:
    """Return where an item of the template begins then, and how high it is."""
    name, below = item.id(), y > given.map_bottom
    if _property(item, _STRIP):
        return y + given.strip, height - given.strip
    if name in _GROW:
        return y - given.head, height + given.head + given.strip + given.band
    if name == "title":
        return y, height - given.title
    if name == "as_of":
        return y - given.title, height
    if name == "north" or y <= given.map_top:
        return y - given.head, height
    if _property(item, _CELL):
        return y, height
    # the locator, the scale bars, or what stands below the map
    shrinks = below and name in ("locator", "chart")
    return y + given.strip + given.band, height - (given.band if shrinks else 0.0)


def _place(item: QgsLayoutItem, given: _Spared) -> None:
    """Put an item where it belongs when others spare so many millimetres."""
    x, y, width, height = _numbers(_property(item, _BOX))
    below = y > given.map_bottom
    y, height = _moved_by(item, y, height, given)
    if item.id() == "legend" and below and not _property(item, _CELL):
        whole = _property(item, _WHOLE) or _property(item, "salient/height") or str(height)
        item.setCustomProperty(_WHOLE, whole)
        item.setCustomProperty("salient/height", float(whole) - given.band)
    cell = _property(item, _CELL)
    if cell:
        _stretch_cell(item, cell, given)
    else:
        item.attemptMove(QgsLayoutPoint(x, y))
        if item.id() not in _OWN_SIZE:
            item.attemptResize(QgsLayoutSize(width, max(height, 1.0)))
    if item.id() == "scale_ground":
        # the scale bars stack anew from the corner of the map
        item.setCustomProperty("salient/placed", "")


def _stretch_cell(item: QgsLayoutItem, cell: str, given: _Spared) -> None:
    """Give a column the room: one beside the map grows, one below it moves."""
    left, top, width, height = _numbers(_property(item, "salient/cell_first") or cell)
    item.setCustomProperty("salient/cell_first", f"{left} {top} {width} {height}")
    if top <= given.map_top + 1.0:
        top, height = top - given.head, height + given.head + given.strip
    else:
        top, height = top + given.strip + given.band, height - given.band
    item.setCustomProperty(_CELL, f"{left} {top} {width} {height}")


def _moved(item: QgsLayoutItem) -> bool:
    """Tell whether an item is not where the template, or an earlier run, put it."""
    if _property(item, _CELL):
        # the column knows by itself
        return False
    last = _property(item, _NOW) or _property(item, _FIRST) or _property(item, _BOX)
    # where it stands; items but maps see to their size themselves
    count = 4 if item.id() in _GROW else 2
    pairs = zip(_numbers(last)[:count], _numbers(_box(item)))
    return any(abs(before - now) > _STILL for before, now in pairs)


def _box(item: QgsLayoutItem) -> str:
    at, size = item.pagePositionWithUnits(), item.rect()
    return f"{at.x():.2f} {at.y():.2f} {size.width():.2f} {size.height():.2f}"


def _property(item: QgsLayoutItem, name: str) -> str:
    return str(item.customProperty(name, "") or "")


def _numbers(text: str) -> list[float]:
    return [float(number) for number in text.split()]
