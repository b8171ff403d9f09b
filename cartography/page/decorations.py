# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands on a map: graticule, scale bars and north arrow."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence

from qgis.core import (
    QgsBasicNumericFormat,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from ...about import ROOT
from ...analysis.base import listener, marks, units
from ...analysis.base.errors import InputError
from ...i18n import tr
from ...processing import compat
from .. import figures
from ..style import labels as lettering
from ..style import library, palette, symbols
from . import corner
from . import text as page_text
from .degrees import degrees

#: styles of layers that say what a page is about, the first that is there
_TAKEN = ("cores",)
_STORIES = (("gaps", "pockets", "pocket_area"), _TAKEN, ("changes",))
#: metres round a core that was taken
_ROUND_TAKEN = 12_000.0
#: how much larger than the story the map is: a small one needs surroundings to be known by, one
#: that takes up half a country has them
_SURROUNDINGS, _LEAST_SURROUNDINGS = 1.8, 1.2
#: metres across a story, from which and up to which its surroundings get less
_SMALL_STORY, _LARGE_STORY = 100_000.0, 400_000.0
_DISTANCES = QgsUnitTypes.DistanceUnit
_UNITS = {
    "km": _DISTANCES.DistanceKilometers,
    "mi": _DISTANCES.DistanceMiles,
    "nmi": _DISTANCES.DistanceNauticalMiles,
}
#: bars of the first and of the second unit: their names are of the usual ones
SCALES = ("scale_km", "scale_mi")
_STEPS = (0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0)
#: degrees: no equal-area map is fit for more of the globe
_WIDEST = 90.0


def map_crs(
    project: QgsProject, layers: Sequence[QgsMapLayer], around: QgsRectangle | None = None
) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a map: the project's, or without one the layers' own.

    Layers in degrees are drawn in equal areas round the middle of the map, with north up there:
    areas are what control maps are read for.

    Parameters
    ----------
    around : QgsRectangle, optional
        What the map shows, in degrees; the layers by default.
    """
    if project.crs().isValid():
        return project.crs()
    crs = layers[0].crs()
    if not crs.isGeographic():
        return crs
    whole = QgsRectangle(around) if around is not None else _degrees_of(layers)
    if not 0.0 <= whole.width() <= _WIDEST or abs(whole.center().y()) > 89.0:
        return crs
    return equal_area(whole.center())


def _degrees_of(layers: Sequence[QgsMapLayer]) -> QgsRectangle:
    """Return the extent of layers in degrees, east of 180 where they lie on both sides of it."""
    whole = QgsRectangle()
    for layer in layers:
        if layer.crs() == layers[0].crs():
            for box in _boxes(layer):
                whole.combineExtentWith(box)
    return whole


def _boxes(layer: QgsMapLayer) -> list[QgsRectangle]:
    """Return the extent of a layer; of one that reaches both ends of the world, of its features.

    Those west of Greenwich then count on from 180 degrees: Fiji is 4 degrees wide, not 360.
    """
    box = layer.extent()
    nowhere = box.isNull() or not box.isFinite()
    wide = not nowhere and layer.crs().isGeographic() and box.width() > 180.0
    if not isinstance(layer, QgsVectorLayer) or not (wide or nowhere):
        return [] if nowhere else [box]
    # QGIS loses the extent of a GeoPackage's layer that is loaded anew while another layer of the
    # file is filtered; features are there as ever
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    boxes = [one.geometry().boundingBox() for one in listener.each(layer.getFeatures(request))]
    for one in boxes:
        if wide and one.center().x() < 0.0:
            one.setXMinimum(one.xMinimum() + 360.0)
            one.setXMaximum(one.xMaximum() + 360.0)
    return [one for one in boxes if not one.isNull()]


def equal_area(middle: QgsPointXY) -> QgsCoordinateReferenceSystem:
    """Return Lambert's azimuthal equal-area projection round a place in degrees."""
    east = (middle.x() + 180.0) % 360.0 - 180.0
    text = f"PROJ:+proj=laea +lat_0={middle.y():.1f} +lon_0={east:.1f} +datum=WGS84"
    return QgsCoordinateReferenceSystem(text)


def extent_of(layers: Sequence[QgsMapLayer], project: QgsProject) -> QgsRectangle:
    """Return the extent of layers in the CRS of their map, with a margin.

    A base map reaches farther than what a map is about: where there are vector layers that do not
    span the globe, they say.
    """
    crs = map_crs(project, layers)
    drawn = [layer for layer in layers if isinstance(layer, QgsVectorLayer)] or layers
    known = [one for one in drawn if not _boundless(one, project)] or drawn
    whole = QgsRectangle()
    for layer in known:
        box = _box_in(layer, crs, project)
        if box is not None:
            whole.combineExtentWith(box)
    if not whole.isNull():
        # from QGIS 3.34 on nothing, grown, is a box without a place, and no longer nothing
        whole.scale(1.04)
    return whole


def _boundless(layer: QgsMapLayer, project: QgsProject) -> bool:
    """Tell whether a layer spans so much of the globe that no map of a front is about all of it."""
    box = _box_in(layer, QgsCoordinateReferenceSystem("EPSG:4326"), project)
    return box is None or box.width() > _WIDEST


def _box_in(layer: QgsMapLayer, crs, project: QgsProject) -> QgsRectangle | None:
    """Return the extent of a layer in a CRS; None where it has none, or that CRS cannot show it."""
    whole = QgsRectangle()
    transform = QgsCoordinateTransform(layer.crs(), crs, project)
    try:
        for box in _boxes(layer):
            whole.combineExtentWith(compat.box_moved(transform, box))
    except QgsCsException:
        return None
    return whole if whole.isFinite() and not whole.isNull() else None


#: millimetres that the degrees of a line take, and points along a frame at which it is looked for
_DEGREES_WIDE, _DEGREES_HIGH, _ALONG = 9.8, 3.9, 60
_DEGREES_POINTS, _ROUND_DEGREES = 7.0, 2.0
#: the axis of a meridian, x, or of a parallel, y; and its degrees
_Line = tuple[str, float]
#: how much of its map a scale bar takes across, and less where that much would hide something
_BAR_SHARE = 0.16
#: millimetres of a scale bar of one step at least
_LEAST_STEP_MM = 5.0
#: property of a north arrow: where the template has it, and where we put it; and millimetres off
_NORTH, _MOVED = "salient/north", 0.1
_BAR_SHARES = (_BAR_SHARE, 0.12, 0.08)
#: millimetres between two bars in a row: nearer, the end of one and the 0 of the next are one bar
_BARS_APART = 7.0
#: share of their box that lies on held ground, at most, where there is room for them below the
#: legend, and millimetres below that
_MOST_HELD, _UNDER_LEGEND = 0.5, 3.0
#: what two in a row cost more than two over one another
_WIDE_BARS = 0.4
#: what stands on a map: no label is drawn under it
ON_MAPS = (
    *("scale_ground", "north", "locator", "legend", "headline", "figures", "chart"),
    *("inset", "inset_2", "inset_box_tag", "inset_2_box_tag"),
    *("inset_before", "inset_2_before", "inset_before_box_tag", "inset_2_before_box_tag"),
)


def keep_labels_clear(layout: QgsPrintLayout, maps: Sequence[QgsLayoutItemMap]) -> None:
    """Keep the labels of maps from under what stands on them."""
    for item in maps:
        for other in standing_on(item):
            item.addLabelBlockingItem(other)


def standing_on(item: QgsLayoutItemMap) -> list[QgsLayoutItem]:
    """Return the items of a page that stand on a map."""
    others = [item.layout().itemById(name) for name in ON_MAPS]
    shown = [other for other in others if other is not None and other.isVisible()]
    frame = item.sceneBoundingRect()
    return [other for other in shown if frame.intersects(other.sceneBoundingRect())]


def fixed_on(item: QgsLayoutItemMap) -> list[QRectF]:
    """Return the boxes of what stands on a map but for scale bars, which give way."""
    bars, placed = _bars_of(item.layout())
    waiting = _still_placed(bars, placed)
    found = [one for one in standing_on(item) if not (waiting and one.id() == "scale_ground")]
    return [one.sceneBoundingRect() for one in found]


def _bars_of(layout: QgsPrintLayout) -> tuple[list[QgsLayoutItemScaleBar], str]:
    """Return the scale bars of a page, and where an earlier run put them."""
    bars = [layout.itemById(name) for name, unit in zip(SCALES, figures.lengths()) if unit]
    ground = layout.itemById("scale_ground")
    placed = str(ground.customProperty("salient/placed", "") or "") if ground is not None else ""
    return [bar for bar in bars if isinstance(bar, QgsLayoutItemScaleBar)], placed


def story_extent(
    layers: Sequence[QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
    features: Callable[[QgsVectorLayer], Iterable[QgsFeature]],
) -> QgsRectangle | None:
    """Return the extent of what a page is about, with its surroundings; None if nothing says.

    Gaps and pockets come first; without them, cores that were taken; then what changed hands.

    Parameters
    ----------
    features : callable
        Gives the features of a layer that the page is about.
    """
    for styles in _STORIES:
        whole = QgsRectangle()
        for layer in layers:
            if not isinstance(layer, QgsVectorLayer) or library.guess(layer) not in styles:
                continue
            try:
                transform = QgsCoordinateTransform(layer.crs(), crs, project)
                for feature in features(layer):
                    if styles == _TAKEN and not _was_taken(feature):
                        continue
                    box = compat.box_moved(transform, feature.geometry().boundingBox())
                    if styles == _TAKEN:
                        box.grow(_ROUND_TAKEN / _metres(crs))
                    whole.combineExtentWith(box)
            except QgsCsException:
                return None
        if not whole.isNull() and whole.isFinite():
            whole.scale(_surroundings(whole, crs))
            return whole
    return None


def _was_taken(core: QgsFeature) -> bool:
    return core.fields().indexOf("state") >= 0 and core["state"] == "core taken"


def _metres(crs: QgsCoordinateReferenceSystem) -> float:
    """Return how many metres a unit of a map is."""
    metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    return QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metres)


def _surroundings(story: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> float:
    """Return how much larger than a story its map is."""
    size = max(story.width(), story.height()) * _metres(crs)
    share = (size - _SMALL_STORY) / (_LARGE_STORY - _SMALL_STORY)
    return _SURROUNDINGS - (_SURROUNDINGS - _LEAST_SURROUNDINGS) * min(max(share, 0.0), 1.0)


def begin(
    layout: QgsPrintLayout, main: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]
) -> corner.DrawnGround:
    """Return what a map shows of layers; set the north arrow where it hides nothing of that."""
    drawn = corner.DrawnGround(main, layers)
    item = layout.itemById("north")
    if isinstance(item, QgsLayoutItemPicture):
        _set_north(item, main)
        _place_north(item, drawn)
    return drawn


def fill(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    family: str,
    drawn: corner.DrawnGround,
) -> None:
    """Set the scale bars of a page where they hide nothing."""
    for share in _BAR_SHARES:
        for name, unit in zip(SCALES, figures.lengths()):
            item = layout.itemById(name)
            if not isinstance(item, QgsLayoutItemScaleBar):
                continue
            item.setVisibility(unit is not None)
            if unit is not None:
                scale_bar(item, main, unit, family, share=share)
        if _scale_ground(layout, main, drawn) <= corner.LEAST:
            break
        # over what the page is about shorter bars hide less


# -- graticule -------------------------------------------------------------------------------------


def graticule(item: QgsLayoutItemMap, family: str) -> None:
    """Draw parallels and meridians, three to eight across the map."""
    step = graticule_step(degrees(item))
    grids = item.grids()
    while grids.size():
        grids.removeGrid(grids.grid(0).id())
    grid = QgsLayoutItemMapGrid("graticule", item)
    grids.addGrid(grid)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Solid)
    grid.setLineSymbol(symbols.lines(palette.GRATICULE, 0.1))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    grid.setAnnotationExpression(_degree_text())
    points = _DEGREES_POINTS * page_text.larger(item.layout())
    text = lettering.text_format(points, palette.MUTED_INK)
    text.setFont(page_text.font_of(family, points))
    grid.setAnnotationTextFormat(text)
    grid.setAnnotationFrameDistance(0.6)
    inside = QgsLayoutItemMapGrid.AnnotationPosition.InsideMapFrame
    shown = QgsLayoutItemMapGrid.DisplayMode
    sides = QgsLayoutItemMapGrid.BorderSide
    for side, mode in (
        (sides.Left, shown.LatitudeOnly),
        (sides.Top, shown.LongitudeOnly),
        (sides.Right, shown.HideAll),
        (sides.Bottom, shown.HideAll),
    ):
        grid.setAnnotationPosition(inside, side)
        grid.setAnnotationDisplay(mode, side)
    upright = QgsLayoutItemMapGrid.AnnotationDirection.Horizontal
    grid.setAnnotationDirection(upright)


def keep_degrees_clear(item: QgsLayoutItemMap, taken: Sequence[QRectF]) -> list[QRectF]:
    """Leave out the degrees that would stand half under an item of the page; return the others.

    Parameters
    ----------
    taken : sequence of QRectF
        Boxes on the page.

    Returns
    -------
    list of QRectF
        What degrees take on the page: QGIS draws them over whatever else is written there.
    """
    grids = item.grids()
    if not grids.size():
        return []
    while grids.size() > 1:
        grids.removeGrid(grids.grid(1).id())
    grid = grids.grid(0)
    first = list(_ends(item, grid.intervalX()))
    kept = _with_room(first, item.sceneBoundingRect(), taken)
    bare = [line for line, _ in first if line not in kept]
    told = _degree_text()
    text = f"CASE WHEN {_any_of(bare)} THEN '' ELSE {told} END" if bare else told
    grid.setAnnotationExpression(text)
    others = [one for one in _ends(item, grid.intervalX(), other=True) if one[0] not in kept]
    more = _with_room(others, item.sceneBoundingRect(), [*taken, *kept.values()])
    if more:
        _write_at_others(item, grid, f"CASE WHEN {_any_of(list(more))} THEN {told} ELSE '' END")
    return [*kept.values(), *more.values()]


def _with_room(
    ends: Iterable[tuple[_Line, QRectF]], frame: QRectF, taken: Sequence[QRectF]
) -> dict[_Line, QRectF]:
    """Return the lines whose degrees have room at an end, on the map and clear of what is taken."""
    kept: dict[_Line, QRectF] = {}
    for line, box in ends:
        full = any(box.intersects(one) for one in (*taken, *kept.values()))
        if frame.adjusted(-0.01, -0.01, 0.01, 0.01).contains(box) and not full:
            kept[line] = box
    return kept


def _ends(
    item: QgsLayoutItemMap, step: float, *, other: bool = False
) -> Iterator[tuple[_Line, QRectF]]:
    """Yield lines with what their degrees take at their end above or left; or at the other."""
    frame = item.sceneBoundingRect()
    for axis, at, number in _lines_at_frame(item, step, other=other):
        box = _degrees_box(item, axis, number)
        if axis == "x":
            box.moveLeft(frame.left() + at - box.width() / 2.0)
            box.moveTop(frame.bottom() - box.height() if other else frame.top())
        else:
            box.moveLeft(frame.right() - box.width() if other else frame.left())
            box.moveTop(frame.top() + at - box.height() / 2.0)
        # as it is written: sums of steps are not round
        yield (axis, round(number, 6)), box


def _degrees_box(item: QgsLayoutItemMap, axis: str, number: float) -> QRectF:
    """Return what the degrees of a line take of the page, wherever they stand."""
    factor = page_text.larger(item.layout())
    font = item.grids().grid(0).annotationTextFormat().font()
    font.setPointSizeF(_DEGREES_POINTS * factor)
    told = _forms(axis)[number >= 0.0].format(degrees=f"{abs(number):g}")
    wide = max(_DEGREES_WIDE * factor, page_text.width_mm(told, font) + _ROUND_DEGREES)
    return QRectF(0.0, 0.0, wide, _DEGREES_HIGH * factor)


def _any_of(lines: Sequence[_Line]) -> str:
    """Return an expression of a grid that is true of lines."""
    return " OR ".join(
        f"(@grid_axis = '{axis}' AND abs(@grid_number - {number!r}) < 1e-6)"
        for axis, number in lines
    )


def _write_at_others(item: QgsLayoutItemMap, grid: QgsLayoutItemMapGrid, told: str) -> None:
    """Write the degrees of lines below and at the right: of a grid all ends have the same."""
    other = QgsLayoutItemMapGrid("graticule at other ends", item)
    item.grids().addGrid(other)
    other.setCrs(grid.crs())
    other.setIntervalX(grid.intervalX())
    other.setIntervalY(grid.intervalY())
    other.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
    other.setAnnotationEnabled(True)
    other.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    other.setAnnotationExpression(told)
    other.setAnnotationTextFormat(grid.annotationTextFormat())
    other.setAnnotationFrameDistance(grid.annotationFrameDistance())
    other.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Horizontal)
    shown, sides = QgsLayoutItemMapGrid.DisplayMode, QgsLayoutItemMapGrid.BorderSide
    modes = {sides.Right: shown.LatitudeOnly, sides.Bottom: shown.LongitudeOnly}
    for side in (sides.Left, sides.Top, sides.Right, sides.Bottom):
        other.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.InsideMapFrame, side)
        other.setAnnotationDisplay(modes.get(side, shown.HideAll), side)


def _lines_at_frame(
    item: QgsLayoutItemMap, step: float, *, other: bool = False
) -> Iterator[tuple[str, float, float]]:
    """Yield the meridians along the upper edge of a map and the parallels along its left one.

    Each with its axis, the millimetres from the begin of the edge, above or on the left, and its
    degrees. Or those along the lower edge and the right one.
    """
    transform = QgsCoordinateTransform(
        item.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), item.layout().project()
    )
    seen, size = item.extent(), item.rect()
    for axis, length in (("x", size.width()), ("y", size.height())):
        last: tuple[float, float] | None = None
        for number in range(_ALONG + 1):
            share = number / _ALONG
            x = seen.xMinimum() + seen.width() * (share if axis == "x" else float(other))
            y = seen.yMaximum() - seen.height() * (share if axis == "y" else float(other))
            try:
                point = transform.transform(QgsPointXY(x, y))
            except QgsCsException:
                last = None
                continue
            value = point.x() if axis == "x" else point.y()
            if last is not None and 0.0 < abs(value - last[1]) < step:
                low, high = sorted((last[1], value))
                line = math.ceil(low / step) * step
                if line <= high and line != last[1]:
                    between = (line - last[1]) / (value - last[1])
                    yield axis, length * (last[0] + between / _ALONG), line
            last = share, value


def _degree_text() -> str:
    """Return an expression for the text of a line."""
    meridian, parallel = _side(*_forms("x")), _side(*_forms("y"))
    return f"if(@grid_axis = 'x', {meridian}, {parallel})"


def _forms(axis: str) -> tuple[str, str]:
    """Return how the degrees of lines below and above 0 are written."""
    if axis == "x":
        return tr("{degrees}°W"), tr("{degrees}°E")
    return tr("{degrees}°S"), tr("{degrees}°N")


def _side(below: str, above: str) -> str:
    """Return an expression for a line's degrees in one of two forms, by which side of 0 it is."""
    number = "to_string(round(abs(@grid_number), 4))"
    number = f"replace({number}, '.', '{marks.in_use().point}')"
    forms = (
        f"replace({QgsExpression.quotedString(form)}, '{{degrees}}', {number})"
        for form in (below, above)
    )
    return f"if(@grid_number < 0, {', '.join(forms)})"


def graticule_step(box: QgsRectangle) -> float:
    """Return a round step in degrees that gives at most seven lines either way."""
    longest = max(box.width(), box.height())
    return next((step for step in _STEPS if longest / step <= 7), 45.0)


# -- scale bars and north --------------------------------------------------------------------------


def plain_numbers(step: float) -> QgsBasicNumericFormat:
    """Return how scale bars write numbers: as the page's other figures, in any locale.

    QGIS takes the separators from the system's locale and trims that locale's zeros: in Arabic,
    Farsi or Burmese a bar of 100 km then reads “100,000000”. So there are as many places as the
    steps of the bar need, and nothing to trim.
    """
    told = QgsBasicNumericFormat()
    told.setDecimalSeparator(marks.in_use().point)
    told.setShowThousandsSeparator(False)
    places = (count for count in range(9) if math.isclose(step, round(step, count), rel_tol=1e-9))
    told.setNumberDecimalPlaces(next(places, 9))
    told.setShowTrailingZeros(True)
    return told


def scale_bar(
    item: QgsLayoutItemScaleBar,
    main,
    unit: str,
    family: str,
    steps: int = 2,
    share: float = _BAR_SHARE,
):
    """Set a scale bar to about a share of its map, in some steps of a round number."""
    item.setLinkedMap(main)
    item.setStyle("Line Ticks Up")
    item.setUnits(_UNITS[unit])
    item.setMapUnitsPerScaleBarUnit(1.0)
    item.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFixed)
    item.setNumberOfSegments(steps)
    item.setNumberOfSegmentsLeft(0)
    metres = _metres_across(main)
    if not metres > 0.0:
        text = tr("The extent is too large for the map’s coordinate system. Give a smaller one.")
        raise InputError(text)
    whole = metres / units.LENGTH_UNITS[unit]
    step = round_down(whole * share / steps)
    millimetre = whole / main.rect().width()
    while steps == 1 and step < _LEAST_STEP_MM * millimetre:
        # 0 and 10 a few millimetres apart are read as one number
        step = round_down(2.5 * step)
    item.setUnitsPerSegment(step)
    item.setUnitLabel(marks.unit(unit, marks.written(f"{step * steps:g}")))
    item.setHeight(1.4)
    item.setLabelBarSpace(0.6)
    item.setBoxContentSpace(0.8)
    words = item.textFormat()
    words.setFont(page_text.font_of(family, 7.0))
    words.setSize(7.0)
    item.setTextFormat(words)
    item.setBackgroundEnabled(False)
    item.setFrameEnabled(False)
    item.setNumericFormat(plain_numbers(step))
    item.update()


def _scale_ground(
    layout: QgsPrintLayout, main: QgsLayoutItemMap, drawn: corner.DrawnGround
) -> float:
    """Put one light ground under both scale bars, as wide as the wider.

    Return how many square millimetres it hides of what the page is about.
    """
    ground = layout.itemById("scale_ground")
    bars, placed = _bars_of(layout)
    if not isinstance(ground, QgsLayoutItemShape) or not bars:
        return 0.0
    white = symbols.symbol(QgsFillSymbol, [symbols.fill(palette.PAPER, None)])
    white.setOpacity(0.85)
    ground.setSymbol(white)
    for bar in bars:
        # a bar grows to what it must hold, but never shrinks by itself
        bar.attemptResize(QgsLayoutSize(1.0, 1.0))
    if _still_placed(bars, placed):
        # where they hide least; a user may move them later
        insets = [layout.itemById(name) for name in ("inset", "inset_2")]
        shown = [one.extent() for one in insets if isinstance(one, QgsLayoutItemMap)]
        # and what insets show closer
        taken = [*fixed_on(main), *(on_page(main, one) for one in shown)]
        _place_bars(drawn, bars, taken)
        ground.setCustomProperty("salient/placed", _places(bars))
    whole = bars[0].sceneBoundingRect()
    for bar in bars[1:]:
        whole = whole.united(bar.sceneBoundingRect())
    ground.attemptSetSceneRect(whole)
    return drawn.covers(whole)


def bars_off_ground(
    layout: QgsPrintLayout, main: QgsLayoutItemMap, drawn: corner.DrawnGround
) -> None:
    """Put scale bars below the legend where they would lie on held ground, if it leaves room."""
    bars, placed = _bars_of(layout)
    ground, keys = layout.itemById("scale_ground"), layout.itemById("legend")
    if not isinstance(ground, QgsLayoutItemShape) or not bars or not _still_placed(bars, placed):
        return
    if keys is None or not keys.isVisible() or str(keys.customProperty("salient/cell", "") or ""):
        return
    if drawn.held_under(ground.sceneBoundingRect()) <= _MOST_HELD:
        return
    told = keys.sceneBoundingRect()
    end = told.top() + float(keys.customProperty("salient/height", told.height()))
    boxes = [bar.sceneBoundingRect() for bar in bars]
    wide = sum(box.width() for box in boxes) + _BARS_APART * (len(boxes) - 1)
    whole = QRectF(told.left(), told.bottom() + _UNDER_LEGEND, wide, max(b.height() for b in boxes))
    if page_text.page_right_to_left():
        whole.moveRight(told.right())
    room = float(keys.customProperty("salient/width", told.width()))
    if wide > room or whole.bottom() > end or any(map(whole.intersects, _shown_on(layout, ground))):
        return
    left = whole.left()
    for bar, box in zip(bars, boxes):
        bar.attemptSetSceneRect(QRectF(left, whole.top(), box.width(), box.height()))
        left += box.width() + _BARS_APART
    ground.attemptSetSceneRect(whole)
    ground.setCustomProperty("salient/placed", _places(bars))


def _shown_on(layout: QgsPrintLayout, ground: QgsLayoutItem) -> list[QRectF]:
    """Return the boxes of what is seen on a page, but for its scale bars."""
    items = [one for one in layout.items() if isinstance(one, QgsLayoutItem)]
    others = [one for one in items if one is not ground and one.id() not in SCALES]
    shown = [one for one in others if one.isVisible() and not isinstance(one, QgsLayoutItemPage)]
    return [one.sceneBoundingRect() for one in shown]


def on_page(main: QgsLayoutItemMap, box: QgsRectangle) -> QRectF:
    """Return where on the page a map shows a box of its CRS."""
    frame, seen = main.sceneBoundingRect(), main.extent()
    factor = frame.width() / seen.width()
    left = frame.left() + (box.xMinimum() - seen.xMinimum()) * factor
    top = frame.top() + (seen.yMaximum() - box.yMaximum()) * factor
    return QRectF(left, top, box.width() * factor, box.height() * factor)


def _place_bars(
    drawn: corner.DrawnGround,
    bars: Sequence[QgsLayoutItemScaleBar],
    taken: Sequence[QRectF],
) -> None:
    """Put scale bars over one another in a corner, or beside one another where that hides less."""
    boxes = [bar.sceneBoundingRect() for bar in bars]
    wide, high = [box.width() for box in boxes], [box.height() for box in boxes]
    over = drawn.best(max(wide), sum(high), taken)
    beside = drawn.best(sum(wide) + _BARS_APART * (len(wide) - 1), max(high), taken)
    spots = [spot for spot in (over, beside) if spot is not None]
    if not spots:
        return
    # a plate across half the map is seen before what it stands beside
    spot = min(spots, key=lambda one: one.cost + _WIDE_BARS * (one is not over))
    left, top = spot.box.left(), spot.box.top()
    for bar, box in zip(bars, boxes):
        bar.attemptSetSceneRect(QRectF(left, top, box.width(), box.height()))
        if spot is over:
            top += box.height()
        else:
            left += box.width() + _BARS_APART


def _still_placed(bars: Sequence[QgsLayoutItemScaleBar], placed: str) -> bool:
    """Tell whether scale bars stand where an earlier run, or the template, put them."""
    return not placed or placed == _places(bars)


def _places(bars: Sequence[QgsLayoutItemScaleBar]) -> str:
    return " ".join(f"{bar.pos().x():.1f} {bar.pos().y():.1f}" for bar in bars)


def round_down(value: float) -> float:
    """Return the largest 1, 2 or 5 times a power of ten that is not above a value."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (5.0, 2.0, 1.0) if step * power <= value * (1 + 1e-9))


def _metres_across(item: QgsLayoutItemMap) -> float:
    """Return how wide a map is, or 0 where its CRS cannot tell."""
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(item.crs(), item.layout().project().transformContext())
    ruler.setEllipsoid("WGS84")
    box = item.extent()
    y = box.center().y()
    try:
        return ruler.measureLine(QgsPointXY(box.xMinimum(), y), QgsPointXY(box.xMaximum(), y))
    except QgsCsException:
        return 0.0


def _set_north(item: QgsLayoutItemPicture, main: QgsLayoutItemMap) -> None:
    item.setPicturePath(str(ROOT / "resources" / "layouts" / "north.svg"))
    item.setLinkedMap(main)
    item.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    item.refreshPicture()


def _place_north(item: QgsLayoutItemPicture, drawn: corner.DrawnGround) -> None:
    """Put the north arrow where the template has it, or elsewhere where it would hide something.

    One that a user moved stays where it is.
    """
    box = item.sceneBoundingRect()
    known = [float(one) for one in str(item.customProperty(_NORTH, "") or "").split()]
    ours = (known[:2], known[2:]) if known else ()
    # a map that became higher or lower has its arrow back where the template has it
    if ours and all(math.hypot(box.left() - x, box.top() - y) > _MOVED for x, y in ours):
        return
    home = QRectF(box)
    if known:
        home.moveTo(known[0], known[1])
    hides = drawn.covers(home) > corner.LEAST
    spot = None
    if hides or drawn.bites(home):
        spot = drawn.best(home.width(), home.height(), off_edges=True)
        if spot is not None and not hides and (spot.covers > 0.0 or drawn.bites(spot.box)):
            spot = None
    place = QRectF(home if spot is None else spot.box)
    # as it is noted: made again, the page has it at the same place to the last bit
    ends = [round(one, 2) for one in (home.left(), home.top(), place.left(), place.top())]
    place.moveTo(*ends[2:])
    item.attemptSetSceneRect(place)
    item.setCustomProperty(_NORTH, " ".join(f"{one:.2f}" for one in ends))
