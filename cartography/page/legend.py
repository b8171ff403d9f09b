# SPDX-License-Identifier: GPL-2.0-or-later
"""The legend of a page: what its maps show on their dates, and nothing else."""

from __future__ import annotations

import functools
import itertools
import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGeometryGeneratorSymbolLayer,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeModelLegendNode,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLegendSymbolItem,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMapLayerStyleOverride,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsPrintLayout,
    QgsProperty,
    QgsRenderContext,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsSymbolLegendNode,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ...analysis.base import listener
from ...i18n import tr
from ...processing import compat
from ...processing.compat import is_null
from .. import figures
from ..style import layer_styles, library, palette, symbols, tactical
from . import (
    dated,
    early,
    emphasis,
    fonts,
    further_page,
    inert,
    legend_page,
    seen_sizes,
    source_marks,
)
from . import text as page_text
from .labels import side, start_points

_POINTS = 8.0
#: a layer is torn between two columns only where letters would become smaller than this
_LEAST_WHOLE_POINTS = 7.0
#: between the lines of an entry, mm
_LEADING = 0.6
#: property of a legend: how many times as much stands above its entries as where each has one line;
#: where a name has several, which QGIS takes for lower than they are, and where letters of theirs
#: are higher than those of the font
_HIGHER, _SEVERAL, _MIXED = "salient/higher", 1.6, 2.0
_LEAST_POINTS, _MANY_POINTS = 7.0, 1.5
_MOST_COLUMNS = 3
_COLUMN_SPACE = 4.0
#: millimetres by which a name is tried wider, for fewer lines
_WIDER = 1.0
#: of more entries of control the classes are explained once
_MOST_GROUNDS = 6
#: of more actors' fronts the legend says once what teeth mean
_MOST_FRONTS = 2
#: styles of what belongs to an encirclement
_OF_A_POCKET = ("gaps", "cores", "pockets", "pocket_area")
#: what is drawn larger than it is, or has its size written beside it
_OF_ANY_SIZE = (*_OF_A_POCKET, "front", "front_before", "movement")
#: what a layer's name says last, in brackets
_REMARK = re.compile(r"^(.*\S)\s+(\([^()]+\))$")
_LOW_BARS = 1.8
#: millimetres of the edge of a pocket in a legend, where a broader one would fill it
_LEGEND_RIM = 0.45
#: millimetres between the dots of a pocket in a legend, at most
_LEGEND_DOTS = 1.2
_LEGEND_TOOTH = 1.2
#: millimetres a point of the letters
_SYMBOL_WIDTH, _SYMBOL_HEIGHT = 0.85, 0.4
#: and above an entry
_ABOVE = 0.12
#: property of a layer that stands in the legend for ground without a polygon
UNSHADED = "salient/unshaded"
#: property of a layer that stands in the legend for the borders of a kind, and which kind it is
BORDER, BORDER_KIND = legend_page.BORDER, "salient/border/kind"
#: what of the context of a map the tint of neighbours is
NEIGHBOURS = "neighbours"
#: property of the layer of letters that tell pockets apart
LETTERS = "salient/keys"
#: property of the layer of rings round specks of ground gained
SPECKS = "salient/specks"
#: property of a layer of a page's own that says what of the map's context it shows
CONTEXT = "salient/context/what"
#: property of a layer's node whose entries explain several at once: one may stand for others
AT_ONCE = "salient/at-once"
#: styles in the order of a legend: whose ground it is, then the front, then what the page is about;
#: under a heading of their own, last, marks and borders
_FIRST = (
    *("control", UNSHADED, "front", "front_before", "gaps", "cores", "pockets"),
    *("pocket_area", "changes", "last_changed", "movement", "situation_events", "evidence"),
    "transects",
)
_WHITE = QColor(palette.PAPER)
#: square millimetres, without their edges, of ground that changed hands on a map: of less nobody
#: finds a speck
_LEAST_CHANGED = 0.5
#: a layer, the keys of what is shown of it, and what is said of those that nobody finds on the map
_Entry = tuple[QgsVectorLayer, set[str], dict[str, str]]


def clear(layout: QgsPrintLayout) -> None:
    """Take all out of the legend of a page that is made again, before its map gets other looks.

    QGIS would make the entries that are there anew for these, and leave 4 KB in memory (3.22).
    """
    item = layout.itemById("legend")
    if isinstance(item, QgsLayoutItemLegend):
        item.model().rootGroup().removeAllChildren()


def fill(
    layout: QgsPrintLayout,
    maps: Sequence[QgsLayoutItemMap],
    layers: Sequence[QgsMapLayer],
    family: str,
) -> float:
    """Fill the legend of a page; return the least height in millimetres that holds it whole.

    Parameters
    ----------
    maps : sequence of QgsLayoutItemMap
        The legend explains what any of them shows.
    """
    item = layout.itemById("legend")
    if not isinstance(item, QgsLayoutItemLegend):
        return 0.0
    width, _ = _place(item, None)
    item.setLinkedMap(maps[0])
    item.setAutoUpdateModel(False)
    item.setWrapString("\n")
    inert.clear_legend_title(item)
    item.setBackgroundEnabled(False)
    item.setResizeToContents(True)
    _, room = _place(item, None)
    ways = list(_ways(layout))
    entries = _shown(maps, layers)
    if str(item.customProperty("salient/cell", "") or ""):
        # figures, chart and locator give it the room it needs
        _fill_for(item, maps[0], entries, family, width, 1, _LEAST_POINTS, {})
        if not item.model().rootGroup().children():
            return 0.0
        return _least_height(item, family, ways, width, _LEAST_POINTS, split=False)
    return _in_columns(item, maps[0], entries, family, ways, width, room)


def _in_columns(
    item: QgsLayoutItemLegend,
    main: QgsLayoutItemMap,
    entries: Sequence[_Entry],
    family: str,
    ways: list,
    width: float,
    room: float,
) -> float:
    """Fill a legend in as few columns as its place has room for; return its least height."""
    largest = ways[0][0]
    heights: dict[tuple[int, float], float] = {}
    told: dict[str, str] = {}
    # of a large page there are letters between those and the smallest
    middle = math.ceil(largest + _LEAST_POINTS) / 2.0
    between = (largest, middle) if largest - _LEAST_POINTS > _MANY_POINTS else (largest,)
    # names broken for one column keep a legend from having two; those that need no second line
    # in large letters have none
    for columns, breaking, letters in itertools.chain.from_iterable(
        (
            (count, _LEAST_POINTS, largest),
            *((count, points, points) for points in between),
            (count, _LEAST_POINTS, _LEAST_POINTS),
        )
        for count in range(1, _MOST_COLUMNS + 1)
    ):
        _fill_for(item, main, entries, family, width, columns, breaking, told)
        if not item.model().rootGroup().children():
            return 0.0
        height = _least_height(item, family, ways, width, letters, split=columns > 1)
        if height <= room:
            return height
        heights[columns, breaking] = height
    best = min(heights, key=lambda way: heights[way])
    _fill_for(item, main, entries, family, width, *best, told)
    return _least_height(item, family, ways, math.inf, _LEAST_POINTS, split=best[0] > 1)


def _fill_for(
    item: QgsLayoutItemLegend,
    main: QgsLayoutItemMap,
    entries: Sequence[_Entry],
    family: str,
    width: float,
    columns: int,
    points: float,
    told: dict[str, str],
) -> None:
    """Fill a legend with names in lines for so many columns of letters of a size.

    `told` are the names in lines as the legend has them: where it has some it is not filled anew,
    for each time QGIS reads the style that a map has for a layer, and makes all its entries.
    """
    own = (width - (columns - 1) * _COLUMN_SPACE) / columns
    model = item.model()
    if told:
        names = {text: _broken(text, family, own, points) for text in told}
        changed = {told[text]: name for text, name in names.items() if told[text] != name}
        for node in model.rootGroup().findLayers() if changed else ():
            inert.rename_in_legend(node, model.layerOriginalLegendNodes(node), changed)
        told.update(names)
        item.setCustomProperty(_HIGHER, _higher(item))
        return

    def broken(text: str) -> str:
        return told.setdefault(text, _broken(text, family, own, points))

    _fill_tree(item, main, entries, broken)
    item.setCustomProperty(_HIGHER, _higher(item))
    legend_page.draw_once(item)


def _higher(item: QgsLayoutItemLegend) -> float:
    """Return how many times as much stands above entries, for the names that have several lines."""
    model = item.model()
    entries = (
        one for node in model.rootGroup().findLayers() for one in model.layerLegendNodes(node)
    )
    names = (str(entry.data(Qt.ItemDataRole.DisplayRole)) for entry in entries)
    several = [name for name in names if "\n" in name]
    if any(map(page_text.mixed, several)):
        return _MIXED
    return _SEVERAL if several else 1.0


def _least_height(
    item: QgsLayoutItemLegend, family: str, ways, width: float, letters: float, *, split: bool
) -> float:
    """Return the height of a legend in letters of a size, in the columns that fit its width."""
    heights = [math.inf]
    for points, columns, torn in ways:
        if points == letters and (split or not torn):
            _set_letters(item, family, points, columns, split=torn)
            item.adjustBoxSize()
            if columns == 1 or item.rect().width() <= width + 0.1:
                heights.append(item.rect().height())
    return min(heights)


def fit(
    layout: QgsPrintLayout, main: QgsLayoutItemMap, family: str, height: float | None = None
) -> list[str]:
    """Give the filled legend of a page its letters and columns; return what could not be shown.

    Parameters
    ----------
    height : float, optional
        Millimetres it may take; those of the template by default.
    """
    item = layout.itemById("legend")
    if not isinstance(item, QgsLayoutItemLegend):
        return []
    size = _place(item, height)
    ways = list(_ways(layout))
    whole = [way for way in ways if not way[2]]
    if not _fit(item, family, whole, size) and not _fits_without_neighbours(
        item, lambda: _fit(item, family, whole, size)
    ):
        _fit(item, family, ways, size)
    if not _fits(item, size):
        _fit_in_fewer_lines(item, family, ways, size)
    moved = []
    if not _fits(item, size):
        moved = legend_page.flow(item, lambda: _fit(item, family, ways, size))
        points = min(ways[0][0], further_page.POINTS)
        set_letters = functools.partial(_set_all, family=family, points=points)
        legend_page.add(layout, main, moved, set_letters)
    empty = not item.model().rootGroup().children()
    item.setVisibility(not empty and item.rect().width() > 2)
    if moved:
        return [tr("The legend is too long for its place: the rest stands on a further page.")]
    return []


def _fit_in_fewer_lines(
    item: QgsLayoutItemLegend, family: str, ways, size: tuple[float, float]
) -> bool:
    """Give names fewer lines as far as columns leave width for them; tell if a legend then fits.

    They were broken for columns of one width. Those of the last columns are short.
    """
    # a line from the right is one by the marks that it is in
    nodes = [] if page_text.page_right_to_left() else item.model().rootGroup().findLayers()
    points, columns, split = ways[-1]
    _set_letters(item, family, points, columns, split=split)
    item.adjustBoxSize()
    font = page_text.font_of(family, points)
    for node in reversed(nodes):
        entries = item.model().layerLegendNodes(node)
        for entry in reversed(entries):
            name = str(entry.data(Qt.ItemDataRole.DisplayRole) or "")
            while "\n" in name:
                fewer = _in_fewer_lines(name, font)
                if not _renamed(item, node, {name: fewer}, size[0]):
                    break
                name = fewer
    fits = functools.partial(_fit, item, family, ways, size)
    return fits() or _fits_without_neighbours(item, fits)


def _in_fewer_lines(name: str, font: QFont) -> str:
    """Return a name in one line less."""
    return _in_lines(_in_one_line(name), name.count("\n"), font)


def _in_lines(text: str, most: int, font: QFont) -> str:
    """Return a name in so many lines, as narrow as that can be."""
    width = page_text.width_mm(text, font) / (most + 1)
    while True:
        width += _WIDER
        found = page_text.wrap(text, font, width)
        if len(found) <= most:
            return "\n".join(found)


def _renamed(
    item: QgsLayoutItemLegend, node: QgsLayerTreeLayer, names: dict[str, str], width: float
) -> bool:
    """Give an entry another name, unless a legend becomes wider than told, or higher; tell if."""
    before = item.rect().height()
    entries = item.model().layerOriginalLegendNodes(node)
    inert.rename_in_legend(node, entries, names)
    item.adjustBoxSize()
    if item.rect().width() <= width + 0.1 and item.rect().height() <= before + 0.1:
        return True
    inert.rename_in_legend(node, entries, {new: old for old, new in names.items()})
    item.adjustBoxSize()
    return False


def _fits_without_neighbours(item: QgsLayoutItemLegend, fits: Callable[[], bool]) -> bool:
    """Take the entry of neighbours' ground off a legend that is then whole; tell if it is.

    Their names are on the map: rather than for it a layer is torn, or the rest turned over to.
    """
    nodes = item.model().rootGroup().findLayers()
    found = [one for one in nodes if one.layer().customProperty(BORDER_KIND) == NEIGHBOURS]
    for node in found:
        parent, copy = node.parent(), node.clone()
        place = parent.children().index(node)
        parent.removeChildNode(node)
        item.updateLegend()
        if fits():
            return True
        parent.insertChildNode(place, copy)
    return False


def _fit(item: QgsLayoutItemLegend, family: str, ways, size: tuple[float, float]) -> bool:
    """Set the first letters and columns in which a legend fits, or the last; tell if it does."""
    for points, columns, split in ways:
        _set_letters(item, family, points, columns, split=split)
        item.adjustBoxSize()
        if _fits(item, size):
            return True
    return False


def _set_all(
    item: QgsLayoutItemLegend, columns: int, width: float, family: str, points: float
) -> None:
    """Set the letters of a legend that has a page to itself, and the lines of its names.

    They were broken for a column beside the map.
    """
    model = item.model()
    # a line from the right is one by the marks that it is in
    nodes = [] if page_text.page_right_to_left() else model.rootGroup().findLayers()
    for node in nodes:
        entries = model.layerOriginalLegendNodes(node)
        told = [str(node.customProperty("legend/title-label", "") or "")]
        told += [str(entry.data(Qt.ItemDataRole.DisplayRole) or "") for entry in entries]
        several = {text for text in told if "\n" in text}
        names = {text: _broken(_in_one_line(text), family, width, points) for text in several}
        inert.rename_in_legend(node, entries, names)
    item.setCustomProperty(_HIGHER, _higher(item))
    _set_letters(item, family, points, columns, split=True)
    item.adjustBoxSize()


def _in_one_line(text: str) -> str:
    """Return a name without its ends of lines; a compound that ended one goes on without a gap."""
    return re.sub(r"(?<=\w-)\n", "", text).replace("\n", " ")


def _place(item: QgsLayoutItemLegend, height: float | None) -> tuple[float, float]:
    """Return the room for the legend, which itself shrinks to what it holds."""
    box = item.rect()
    width = float(item.customProperty("salient/width", box.width()))
    whole = float(item.customProperty("salient/height", box.height()))
    item.setCustomProperty("salient/width", width)
    item.setCustomProperty("salient/height", whole)
    return width, whole if height is None else height


def name_of_gaps(layout: QgsPrintLayout) -> str:
    """Return what the legend of a page calls gaps; "" where it has none."""
    item = layout.itemById("legend")
    nodes = _gaps_in(item) if isinstance(item, QgsLayoutItemLegend) else []
    return next((str(one.customProperty("legend/title-label", "")) for one in nodes), "")


def name_gaps(layout: QgsPrintLayout, text: str) -> bool:
    """Name gaps, by their unit or how they are drawn; tell whether the legend has room for it."""
    item = layout.itemById("legend")
    if not isinstance(item, QgsLayoutItemLegend):
        return False
    room = float(item.customProperty("salient/width", 0.0)), _height_for_more(layout, item)
    for node in _gaps_in(item):
        before = name_of_gaps(layout)
        for told in (text, _in_two_lines(item, text)):
            node = _name_node(item, node, told)
            if _fits(item, room) or not before:
                return True
        _name_node(item, node, before)
    return False


def _height_for_more(layout: QgsPrintLayout, item: QgsLayoutItemLegend) -> float:
    """Return how high a legend may become once all has its place."""
    chart = layout.itemById("chart")
    high = item.rect().height()
    if str(item.customProperty("salient/cell", "") or "") or (chart and chart.isVisible()):
        return high
    # scale bars may stand below it
    bars, box = layout.itemById("scale_ground"), item.sceneBoundingRect()
    most = float(item.customProperty("salient/height", high))
    if (
        bars is not None
        and box.left() < bars.sceneBoundingRect().right()
        and (box.bottom() <= bars.sceneBoundingRect().top())
    ):
        most = min(most, bars.sceneBoundingRect().top() - box.top())
    return max(high, most)


def _in_two_lines(item: QgsLayoutItemLegend, text: str) -> str:
    """Return a name in two lines that are as narrow as they can be."""
    return _in_lines(text, 2, item.style(QgsLegendStyle.Style.SymbolLabel).font())


def _gaps_in(item: QgsLayoutItemLegend) -> list[QgsLayerTreeLayer]:
    nodes = item.model().rootGroup().findLayers()
    return [node for node in nodes if library.guess(node.layer()) == "gaps"]


def _name_node(item: QgsLayoutItemLegend, node: QgsLayerTreeLayer, text: str) -> QgsLayerTreeLayer:
    """Give the only entry of a layer a name; return the layer's node, which is another then."""
    entries = item.model().layerOriginalLegendNodes(node)
    inert.name_in_legend(node, entries, text, worded=lambda _: text)
    fresh = renew(node)
    item.adjustBoxSize()
    return fresh


def borders_height(layout: QgsPrintLayout) -> float:
    """Return the millimetres that borders take of a legend in its smallest letters, at least.

    They are the first to go to a further page.
    """
    item = layout.itemById("legend")
    if not isinstance(item, QgsLayoutItemLegend):
        return 0.0
    nodes = item.model().rootGroup().findLayers()
    count = sum(bool(node.layer().customProperty(BORDER)) for node in nodes)
    return count * _LEAST_POINTS * (_SYMBOL_HEIGHT + _ABOVE)


def _fits(item: QgsLayoutItemLegend, size: tuple[float, float]) -> bool:
    shown = item.rect()
    return shown.width() <= size[0] + 0.1 and shown.height() <= size[1] + 0.1


def _ways(layout: QgsPrintLayout) -> Iterable[tuple[float, int, bool]]:
    """Give letters, columns and whether layers may be torn between columns, the best first."""
    beside = layout.itemById("figures")
    # 9 points on A4; a larger page has larger ones
    factor = start_points(beside) / 9.0 if isinstance(beside, QgsLayoutItemLabel) else 1.0
    largest = max(factor * _POINTS, _LEAST_POINTS)
    steps = math.ceil((largest - _LEAST_POINTS) / 0.5)
    sizes = [max(largest - 0.5 * step, _LEAST_POINTS) for step in range(steps + 1)]
    ways = [
        (points, columns, split)
        for split in (False, True)
        for points in sizes
        for columns in range(1 + split, _MOST_COLUMNS + 1)
    ]
    ways.sort(key=lambda way: way[2] or way[0] < _LEAST_WHOLE_POINTS)
    return ways


def _set_letters(
    item: QgsLayoutItemLegend, family: str, points: float, columns: int, *, split: bool
) -> None:
    components = QgsLegendStyle.Style
    begin = side(right=page_text.page_right_to_left())
    item.setSymbolAlignment(begin)
    for component, factor, bold in (
        (components.Title, 1.1, True),
        (components.Group, 1.0, True),
        (components.Subgroup, 1.0, True),
        (components.SymbolLabel, 1.0, False),
    ):
        style = item.style(component)
        fonts.set_legend(style, page_text.font_of(family, points * factor, bold=bold), _LEADING)
        style.setAlignment(begin)
        style.setMargin(QgsLegendStyle.Side.Top, 0.6 if component != components.Subgroup else 1.8)
        item.setStyle(component, style)
    symbol = item.style(components.Symbol)
    higher = float(item.customProperty(_HIGHER, 1.0))
    # what is as small as it gets lacks the room
    above = _ABOVE * (1.0 if higher < _MIXED and points <= _LEAST_POINTS else higher)
    symbol.setMargin(QgsLegendStyle.Side.Top, points * above)
    item.setStyle(components.Symbol, symbol)
    item.setColumnCount(columns)
    item.setSplitLayer(split)
    item.setBoxSpace(0.0)
    item.setColumnSpace(_COLUMN_SPACE)
    item.setSymbolHeight(points * _SYMBOL_HEIGHT)
    item.setSymbolWidth(points * _SYMBOL_WIDTH)
    fonts.set_legend_leading(item, _LEADING)


# -- what is visible -------------------------------------------------------------------------------


def _broken(text: str, family: str, width: float, points: float) -> str:
    """Break a name into lines that fit a column of a legend."""
    # beside the symbol, with what QGIS keeps free round it
    room = width - points * _SYMBOL_WIDTH - 3.0
    lines = page_text.wrap(text, page_text.font_of(family, points), room)
    right = page_text.page_right_to_left()
    return "\n".join(page_text.directed(lines, right=True) if right else lines)


def _shown(maps: Sequence[QgsLayoutItemMap], layers: Sequence[QgsMapLayer]) -> list[_Entry]:
    """Return the layers of a legend in their order, each with the keys of what a map shows of it.

    Once for all the ways in which a legend is tried: to look at every feature takes the longest.
    """
    found = []
    for layer in sorted(layers, key=_rank):
        if not isinstance(layer, QgsVectorLayer) or layer.renderer() is None:
            continue
        keys = set() if tells_itself(maps[0], layer) else shown_keys(layer, maps)
        found += [(layer, keys, _specks(layer, maps))] if keys else []
    return found


def _specks(layer: QgsVectorLayer, maps: Sequence[QgsLayoutItemMap]) -> dict[str, str]:
    """Return what a legend says of ground gained that no map shows large enough to be found."""
    text = tr("{actor}, in small spots only: {area}")
    areas = {key: sum(map(_area_of, rows)) for key, rows in speck_rows(layer, maps).items()}
    return {
        key: text.format(actor="{actor}", area=figures.area(area * 1e6))
        for key, area in areas.items()
        if area > 0.0
    }


def _area_of(row: QgsFeature) -> float:
    """Return the square kilometres that a row tells of."""
    size = row["area_km2"] if row.fields().indexOf("area_km2") >= 0 else None
    return 0.0 if size is None or is_null(size) else float(size)


def speck_rows(
    layer: QgsVectorLayer, maps: Sequence[QgsLayoutItemMap]
) -> dict[str, list[QgsFeature]]:
    """Return, by keys of a legend, the ground gained of which no map shows enough to be found."""
    if library.guess(layer) != "changes":
        return {}
    rows: dict[str, list[QgsFeature]] = {}
    seen: set[str] = set()
    for item in maps:
        sizes = seen_sizes.SeenSize(item, layer, _LEAST_CHANGED)
        for key, feature in _with_keys(item, layer):
            if item is maps[0]:
                rows.setdefault(key, []).append(QgsFeature(feature))
            if key not in seen and sizes.enough(key, feature.geometry()):
                seen.add(key)
    return {key: found for key, found in rows.items() if key not in seen}


def _with_keys(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> Iterator[tuple[str, QgsFeature]]:
    """Yield the features that a map shows of a layer, each with its key in the legend."""
    request, renderer = features_on(item, layer), layer.renderer().clone()
    redrawn = {key for key, one in _values(renderer).items() if one == layer_styles.REDRAWN}
    context = QgsRenderContext()
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    renderer.startRender(context, layer.fields())
    for feature in listener.each(layer.getFeatures(request)) if request is not None else ():
        context.expressionContext().setFeature(feature)
        for key in set(renderer.legendKeysForFeature(feature, context)) - redrawn:
            yield key, feature
    renderer.stopRender(context)


def _fill_tree(
    item: QgsLayoutItemLegend,
    main: QgsLayoutItemMap,
    entries: Sequence[_Entry],
    broken: Callable[[str], str],
) -> None:
    root = item.model().rootGroup()
    root.removeAllChildren()
    parent = root
    names = _names_once([layer for layer, *_ in entries])
    for layer, keys, specks in entries:
        heading = _heading(layer)
        if not heading:
            parent = root
        elif parent is root or parent.name() != inert.inert(heading):
            # without a heading of their own they would stand under that of what is above
            parent = _group(root, heading)
        node = parent.addLayer(layer)
        _fill_node(item, node, layer, main, keys, broken, names[layer.id()])
        node = renew(node)
        if specks:
            _name_specks(node, item.model().layerOriginalLegendNodes(node), specks, broken)
            renew(node)


def _heading(layer: QgsVectorLayer) -> str:
    """Return the heading that a layer shares with others; "" for none."""
    if library.guess(layer) in _OF_A_POCKET:
        return tr("Encirclement")
    return tr("On the map") if _mark_of(layer) or _is_bare(layer) else ""


def _is_bare(layer: QgsMapLayer) -> bool:
    """Tell whether a layer is none of Salient's and has one entry, and so no heading of its own."""
    if not isinstance(layer, QgsVectorLayer) or layer.customProperty(UNSHADED):
        return False
    drawn = layer.renderer()
    single = drawn is not None and len(drawn.legendSymbolItems()) == 1
    return single and library.guess(layer) not in _FIRST


def _mark_of(layer: QgsMapLayer) -> int:
    """Return where marks of a page's own and borders stand among each other; 0 of other layers."""
    properties = (LETTERS, source_marks.KEY, BORDER)
    return next((n for n, one in enumerate(properties, 1) if layer.customProperty(one)), 0)


def _names_once(layers: Sequence[QgsVectorLayer]) -> dict[str, str]:
    """Return the names of layers by their ids: a remark in brackets that several end with once.

    It stays with the first of them whose name the legend shows.
    """
    names, said = {}, set()
    for layer in layers:
        found = _REMARK.match(layer.name())
        named = library.guess(layer) not in (*_OF_A_POCKET, "front")
        names[layer.id()] = found[1] if found and named and found[2] in said else layer.name()
        if found and named:
            said.add(found[2])
    return names


def _fill_node(
    item: QgsLayoutItemLegend,
    node: QgsLayerTreeLayer,
    layer: QgsVectorLayer,
    main: QgsLayoutItemMap,
    keys: set[str],
    broken: Callable[[str], str],
    title: str,
) -> None:
    """Name and draw the entries of a layer that are shown."""
    model, style = item.model(), library.guess(layer)
    entries = model.layerOriginalLegendNodes(node)
    signs = _signs(main, layer, entries)
    names = names_on(main, layer, entries)
    kept = [number for number, name in enumerate(names) if name in keys]
    if kept and len(kept) < len(entries):
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
    if title == layer.name():
        title = _front_of_a_day(layer) or library.name_in_words(layer)
    # the only symbol of a layer is called as the layer is
    words = {layer.name(): title, **library.class_words(layer)}
    inert.name_in_legend(
        node, entries, title, broken, lambda label: broken(words.get(label, label))
    )
    for number, sign in enumerate(signs):
        inert.name_entry(node, number, broken(sign.label()))
    shown = [sign.symbol() for sign in signs]
    _explain(node, layer, entries, shown)
    if style == "control" and len(kept) > _MOST_GROUNDS:
        kept = _classes_once(node, layer, entries, kept, broken)
        node.setCustomProperty(AT_ONCE, True)
    if style == "front" and len(kept) > _MOST_FRONTS:
        _one_front(node, kept[0], broken, tactical_signs=bool(signs))
        node.setCustomProperty(AT_ONCE, True)
        kept = kept[:1]
    if style == "cores" and main.customProperty(emphasis.SMALL_CORES, False):
        _small_dots(node, entries)
    if style in ("pockets", "pocket_area") and not _dotted(main, layer):
        _without_dots(node, entries)
    if len(entries) > 1 and style in _OF_A_POCKET:
        # “Potential pocket” needs no heading beside the common one
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)


def _front_of_a_day(layer: QgsVectorLayer) -> str:
    """Return what a legend calls a front before that is of one date and has our name; or ""."""
    style, name = library.guess(layer), dated.date_field(layer)
    index = layer.fields().indexOf(name) if name else -1
    if style != "front_before" or index < 0:
        return ""
    if library.name_in_words(layer) != library.legend_name(style):
        return ""
    found = {dated.iso(value) for value in compat.unique_values(layer, index) if not is_null(value)}
    if len(found) != 1:
        return ""
    date = dated.in_words([layer], early.any_day_of(found.pop()))
    return tr("Front line on {date}").format(date=date)


def renew(node: QgsLayerTreeLayer) -> QgsLayerTreeLayer:
    """Let the entries of a layer be made anew, as its node says; return the copy in its place.

    QGIS's own `refreshLayerLegend` leaves 4 KB in memory each time (3.22 and 3.40).
    """
    parent = node.parent()
    copy = node.clone()
    parent.insertChildNode(parent.children().index(node), copy)
    parent.removeChildNode(node)
    return copy


def _name_specks(
    node: QgsLayerTreeLayer, entries, specks: dict[str, str], broken: Callable[[str], str]
) -> None:
    """Say of entries that are specks on the map how much there is of them, and draw them so."""
    role = QgsLayerTreeModelLegendNode.RuleKeyRole
    for number, entry in enumerate(entries):
        told = specks.get(str(entry.data(role)))
        if told:
            name = " ".join(str(entry.data(Qt.ItemDataRole.DisplayRole) or "").split())
            inert.name_entry(node, number, broken(told.replace("{actor}", name)))
            if isinstance(entry, QgsSymbolLegendNode):
                sign = symbols.speck(entry.symbol().color().name())
                QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, number, sign)


def _classes_once(
    node: QgsLayerTreeLayer,
    layer: QgsVectorLayer,
    entries,
    kept: list[int],
    broken: Callable[[str], str],
) -> list[int]:
    """Explain the classes of control once for all of many actors; return the entries left."""
    utils = QgsMapLayerLegendUtils
    values = _values(layer.renderer())
    role = QgsLayerTreeModelLegendNode.RuleKeyRole
    told = [layer_styles.split_control(values.get(entries[n].data(role), "")) for n in kept]
    solid = {actor for actor, control_class in told if control_class == "assessed"}
    left: list[int] = []
    explained: dict[str, int] = {}
    for number, (actor, control_class) in zip(kept, told):
        if actor not in solid or control_class == "assessed":
            left.append(number)
        else:
            explained.setdefault(control_class, number)
    for control_class, number in explained.items():
        text = {
            "claimed": tr("claimed, in the colour of who claims it"),
            "contested": tr("contested, in the colour of who is mapped there"),
            "infiltrated": tr("infiltrated, in the colour of who infiltrated it"),
        }[control_class]
        inert.name_entry(node, number, broken(text))
        symbol = symbols.control(layer_styles.UNNAMED_GROUND, control_class)
        utils.setLegendNodeCustomSymbol(node, number, _framed(symbol))
    left += explained.values()
    utils.setLegendNodeOrder(node, left)
    return left


def _values(drawn: QgsFeatureRenderer) -> dict[str, str]:
    """Return what each entry of a renderer stands for, by its key."""
    items = drawn.legendSymbolItems()
    if isinstance(drawn, QgsCategorizedSymbolRenderer):
        values = [str(one.value() or "") for one in drawn.categories()]
    else:
        values = [item.label() for item in items]
    return {item.ruleKey(): value for item, value in zip(items, values)}


def _group(root: QgsLayerTreeGroup, name: str) -> QgsLayerTreeGroup:
    """Add a heading that several layers share."""
    group = root.addGroup(inert.inert(name))
    QgsLegendRenderer.setNodeLegendStyle(group, QgsLegendStyle.Style.Subgroup)
    return group


def _one_front(
    node: QgsLayerTreeLayer, first: int, broken: Callable[[str], str], *, tactical_signs: bool
) -> None:
    """Say once what the teeth of all fronts mean: whose they are their colour tells."""
    utils = QgsMapLayerLegendUtils
    utils.setLegendNodeOrder(node, [first])
    text = tr("Front line: teeth of a side’s colour face the other")
    # no side's own
    sign = symbols.front(layer_styles.UNNAMED_GROUND.fill, _LEGEND_TOOTH)
    if tactical_signs:
        text = tr("Line of contact: a row of arcs of either side")
        sign = tactical.shrunk(tactical.contact())
    inert.name_entry(node, first, broken(text))
    utils.setLegendNodeCustomSymbol(node, first, sign)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)


def _rank(layer: QgsMapLayer) -> int:
    """Return where a layer stands in a legend: what must be beside the map comes first."""
    style = library.guess(layer) if isinstance(layer, QgsVectorLayer) else ""
    style = UNSHADED if layer.customProperty(UNSHADED) else style
    if _mark_of(layer) or _is_bare(layer):
        return len(_FIRST) + 1 + _mark_of(layer)
    return _FIRST.index(style) if style in _FIRST else len(_FIRST)


def _signs(item: QgsLayoutItemMap, layer: QgsVectorLayer, entries) -> list[QgsLegendSymbolItem]:
    """Return the entries of a layer that the map draws with signs of its own; none of others."""
    if not item.customProperty(emphasis.SIGNS, False) or layer.id() not in (
        item.layerStyleOverrides()
    ):
        return []
    signs = renderer_on(item, layer).legendSymbolItems()
    return signs if len(signs) == len(entries) else []


def names_on(item: QgsLayoutItemMap, layer: QgsVectorLayer, entries) -> list[str]:
    """Return the keys of a layer's entries in a legend, as `shown_keys` of a map names them."""
    role = QgsLayerTreeModelLegendNode.RuleKeyRole
    signs = _signs(item, layer, entries)
    return [sign.ruleKey() for sign in signs] or [entry.data(role) for entry in entries]


def tells_itself(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> bool:
    """Tell whether a map draws a layer with signs of units, which say themselves what they are."""
    return bool(item.customProperty(emphasis.SIGNS, False)) and tactical.has_units(layer)


def _explain(
    node: QgsLayerTreeLayer,
    layer: QgsVectorLayer,
    entries,
    signs: Sequence[QgsSymbol] = (),
) -> None:
    """Draw the symbols that would not be understood small as they are on the map."""
    utils = QgsMapLayerLegendUtils
    if _mark_of(layer) in _MARKS:
        utils.setLegendNodeCustomSymbol(node, 0, _as_marked(layer))
    elif library.guess(layer) == "gaps" and any(_has_marks(one) for one in entries):
        # its end bars are higher than a line of the legend
        utils.setLegendNodeCustomSymbol(node, 0, symbols.gap(_LOW_BARS))
        return
    for number, sign in enumerate(map(tactical.shrunk, signs)):
        framed = _framed(sign) if isinstance(sign, QgsFillSymbol) else sign
        utils.setLegendNodeCustomSymbol(node, number, framed)
    for number, entry in enumerate(() if signs else entries):
        shown = entry.symbol() if isinstance(entry, QgsSymbolLegendNode) else None
        if library.guess(layer) == "front" and _has_marks(entry):
            # the line of a legend is shorter than the way to the first tooth
            toothed = symbols.front(_tooth_color(entry.symbol()), _LEGEND_TOOTH)
            utils.setLegendNodeCustomSymbol(node, number, toothed)
        if isinstance(shown, QgsFillSymbol):
            utils.setLegendNodeCustomSymbol(node, number, _framed(shown))


#: of `_mark_of`: letters and the numbers of sources
_MARKS = (1, 2)


def _as_marked(layer: QgsVectorLayer) -> QgsMarkerSymbol:
    """Draw a mark as the map has it: with a letter or a number within."""
    family, _ = library.known_family()
    lettered = bool(layer.customProperty(LETTERS))
    box = symbols.marker("square", palette.PAPER, 3.0, outline=palette.INK, width=0.4)
    # as those on the map are
    box.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if lettered:
        box = symbols.marker("circle", palette.INK, 3.4)
    color = QColor(palette.PAPER if lettered else palette.INK)
    sign = QgsFontMarkerSymbolLayer(family, "A" if lettered else "1", 2.3, color)
    return symbols.symbol(QgsMarkerSymbol, [box, sign])


def _small_dots(node: QgsLayerTreeLayer, entries) -> None:
    """Draw cores as small as the map does."""
    for number, entry in enumerate(entries):
        if isinstance(entry, QgsSymbolLegendNode):
            small = entry.symbol().clone()
            emphasis.shrink_dots(small)
            QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, number, small)


def _dotted(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> bool:
    """Tell whether a map shows a pocket that is large enough on it for its dots."""
    request, index = features_on(item, layer), layer.fields().indexOf("area_km2")
    if request is None or index < 0:
        return True
    least = (symbols.DOTTED_MM / 1e6 * item.scale()) ** 2
    areas = [feature[index] for feature in listener.each(layer.getFeatures(request))]
    return any(is_null(area) or float(area) >= least for area in areas) or not areas


def _without_dots(node: QgsLayerTreeLayer, entries) -> None:
    """Draw pockets without dots, as a map does that shows small ones alone."""
    for number, entry in enumerate(entries):
        if isinstance(entry, QgsSymbolLegendNode):
            plain = symbols.without_dots(entry.symbol())
            QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, number, plain)


def _has_marks(entry) -> bool:
    """Tell whether a line has bars or teeth: one that a user draws otherwise is shown as it is."""
    return isinstance(entry, QgsSymbolLegendNode) and bool(_tooth_color(entry.symbol()))


def _tooth_color(symbol: QgsSymbol) -> str:
    """Return the colour of the teeth of a front line; "" where it has none."""
    for layer in symbol.symbolLayers():
        inner = layer.subSymbol()
        if isinstance(layer, QgsMarkerLineSymbolLayer):
            return inner.color().name()
        if isinstance(layer, QgsGeometryGeneratorSymbolLayer) and inner is not None:
            found = _tooth_color(inner)
            if found:
                return found
    return ""


def _framed(symbol: QgsFillSymbol) -> QgsFillSymbol:
    """Give ground with a white outline a grey one: hatches would have no edge on white paper."""
    framed = symbol.clone()
    # QGIS shows of what stands for small pieces alone how it is drawn
    last = framed.symbolLayer(framed.symbolLayerCount() - 1)
    generated = isinstance(last, QgsGeometryGeneratorSymbolLayer)
    if generated and last.geometryExpression() == symbols.NARROW:
        framed.deleteSymbolLayer(framed.symbolLayerCount() - 1)
    inner = [
        one
        for layer in framed.symbolLayers()
        if isinstance(layer, QgsGeometryGeneratorSymbolLayer)
        for one in layer.subSymbol().symbolLayers()
    ]
    for layer in [*framed.symbolLayers(), *inner]:
        if isinstance(layer, QgsPointPatternFillSymbolLayer):
            # as far apart as on the map none may fall into a key
            layer.setDistanceX(min(layer.distanceX(), _LEGEND_DOTS))
            layer.setDistanceY(min(layer.distanceY(), _LEGEND_DOTS))
            layer.setDisplacementX(layer.distanceX() / 2.0)
        if not isinstance(layer, QgsSimpleFillSymbolLayer):
            continue
        # how broad it is on the map hangs on the size of what it surrounds
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, QgsProperty())
        if layer.strokeColor() == _WHITE:
            layer.setStrokeColor(QColor(palette.GRATICULE))
            layer.setStrokeWidth(min(layer.strokeWidth(), 0.2))
        else:
            layer.setStrokeWidth(min(layer.strokeWidth(), _LEGEND_RIM))
    return framed


def shown_keys(layer: QgsVectorLayer, maps: Sequence[QgsLayoutItemMap]) -> set[str]:
    """Return the keys of a layer's legend whose features a map shows within its extent and date.

    QGIS's own filter by map does not look at dates.
    """
    found: set[str] = set()
    for item in maps:
        if emphasis.is_front_of_its_day(item, layer):
            # explained with the front of the other map
            continue
        renderer = renderer_on(item, layer)
        every = {entry.ruleKey() for entry in renderer.legendSymbolItems()}
        if layer.customProperty(BORDER):
            found |= every if _border_on(item, str(layer.customProperty(BORDER_KIND))) else set()
        elif layer.customProperty(UNSHADED):
            found |= every
        else:
            found |= _keys_on(item, layer, renderer, every)
    return found


def _border_on(item: QgsLayoutItemMap, kind: str) -> bool:
    """Tell whether a map draws a border of a kind, or neighbours' ground, so that it is seen."""
    what = kind if kind == NEIGHBOURS else "borders"
    for layer in item.layers():
        shown = layer.customProperty(CONTEXT) == what and layer.isInScaleRange(item.scale())
        if shown and isinstance(layer, QgsVectorLayer):
            request = features_on(item, layer)
            if request is not None and kind != NEIGHBOURS:
                request.setFilterExpression(f"\"kind\" = '{kind}'")
            if request is not None:
                seen = seen_sizes.SeenSize(item, layer)
                if any(
                    seen.enough(kind, line.geometry())
                    for line in listener.each(layer.getFeatures(request))
                ):
                    return True
    return False


def renderer_on(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> QgsFeatureRenderer:
    """Return how a map draws a layer: as the layer says, or with the map's own signs."""
    own = item.layerStyleOverrides().get(layer.id(), "")
    if not own or not item.customProperty(emphasis.SIGNS, False):
        return layer.renderer().clone()
    override = QgsMapLayerStyleOverride(layer)
    override.setOverrideStyle(own)
    renderer = layer.renderer().clone()
    # gives the layer its own look back
    del override
    return renderer


def _keys_on(
    item: QgsLayoutItemMap, layer: QgsVectorLayer, renderer: QgsFeatureRenderer, every: set[str]
) -> set[str]:
    if item.keepLayerSet() and layer not in item.layers():
        return set()
    request = features_on(item, layer)
    if request is None:
        return every
    # a millimetre of the page is a dot: the scale is that of the page
    settings = item.mapSettings(item.extent(), item.rect().size(), 25.4, False)
    context = QgsRenderContext.fromMapSettings(settings)
    context.expressionContext().appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    renderer.startRender(context, layer.fields())
    found: set[str] = set()
    seen = seen_sizes.SeenSize(item, layer)
    told = _of_any_size(layer, renderer)
    for feature in listener.each(layer.getFeatures(request)):
        context.expressionContext().setFeature(feature)
        if not _drawn(renderer, feature, context):
            continue
        # a renderer that does not say which entry is meant has one for all
        keys = set(renderer.legendKeysForFeature(feature, context)) or every
        found |= {
            key for key in keys - found if key in told or seen.enough(key, feature.geometry())
        }
        if found >= every:
            break
    renderer.stopRender(context)
    return found


def _of_any_size(layer: QgsVectorLayer, renderer: QgsFeatureRenderer) -> set[str]:
    """Return the keys that a legend explains however little of them is seen."""
    style, values = library.guess(layer), _values(renderer)
    if style == "changes":
        # figures tell what each side gained, however little it is
        return {key for key, value in values.items() if value != layer_styles.REDRAWN}
    return set(values) if style in _OF_ANY_SIZE else set()


def _drawn(renderer, feature, context: QgsRenderContext) -> bool:
    """Tell whether any part of a feature's symbol is drawn: arrows may be too short to be."""
    symbol = renderer.symbolForFeature(feature, context)
    if symbol is None:
        return False
    enabled = QgsSymbolLayer.Property.PropertyLayerEnabled
    return any(
        layer.dataDefinedProperties().valueAsBool(enabled, context.expressionContext(), True)[0]
        for layer in symbol.symbolLayers()
        if layer.enabled()
    )


#: classes of ground that somebody says, or may, hold
_NOT_FOR_SURE = ("claimed", "contested", "infiltrated")


def features_on(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> QgsFeatureRequest | None:
    """Return what asks a layer for the features on a map; None where the extent is no help."""
    transform = QgsCoordinateTransform(item.crs(), layer.crs(), item.layout().project())
    try:
        box = compat.box_moved(transform, item.extent())
    except QgsCsException:
        return None
    request = QgsFeatureRequest().setFilterRect(box)
    request.setFlags(QgsFeatureRequest.Flag.ExactIntersect)
    temporal = layer.temporalProperties()
    if item.isTemporal() and temporal.isActive():
        context = QgsVectorLayerTemporalContext()
        context.setLayer(layer)
        if not temporal.isVisibleInTemporalRange(item.temporalRange()):
            return request.setLimit(0)
        # layers that are there as a whole have none
        told = temporal.createFilterString(context, item.temporalRange())
        if told:
            request.setFilterExpression(told)
    return request


def claimed_on(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> QgsFeatureRequest | None:
    """Return what asks a layer for ground on a map that is not held for sure; None without any."""
    if layer.fields().indexOf("class") < 0 or library.guess(layer) != "control":
        return None
    request = features_on(item, layer)
    if request is not None:
        listed = ", ".join(map(QgsExpression.quotedString, _NOT_FOR_SURE))
        request.combineFilterExpression(f'lower(trim("class")) IN ({listed})')
    return request
