# SPDX-License-Identifier: GPL-2.0-or-later
"""What a map shows otherwise than its layers do: fronts beside ground gained, lettered areas.

The layers themselves stay as they are: the map of the page has its own look of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRenderer,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSignalBlocker

from ..style import drawn_front, labels, layer_styles, library, symbols, tactical
from . import dated

#: a shape and its CRS
Shape = tuple[QgsGeometry, QgsCoordinateReferenceSystem]
#: millimetres from a pocket's edge to a front that is the same
_ALONG_MM = 2.0
#: and from a piece of a front that is left out
_ALONG_ABROAD_MM = 0.05
#: property of a map whose look of layers is ours and not the user's
OURS = "salient/emphasis"
#: property of a map with tactical signs
SIGNS = "salient/tactical"
#: property of the first map of a pair, on which the front before is that of its day
OF_ITS_DAY = "salient/front_of_its_day"
#: property of a map with so many cores that their dots are small, and millimetres across those
SMALL_CORES, _CORE_MM = "salient/small_cores", 1.4
#: property of a map that leaves out what of a front is abroad, and millimetres that are missed
ABROAD, _MISSED_MM = "salient/front_abroad", 2.0
#: property of a map that draws a front across loops
LOOPS = "salient/front_loops"
#: property of a map that leaves out ground gained beside a front
FEWER_GAINS = "salient/fewer_gains"
#: the map of a pair's first day
FORMER = "map_before"
#: ids of that and of its closer maps
_OF_FORMER = (FORMER, "inset_before", "inset_2_before")


def has_changes(layers: Sequence[QgsMapLayer]) -> bool:
    """Tell whether a map shows ground that changed hands."""
    return any(
        isinstance(one, QgsVectorLayer) and library.guess(one) == "changes" and dated.has_rows(one)
        for one in layers
    )


def apply(
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    *,
    lettered: bool,
    tactical_signs: bool = False,
    pocket_labels: bool = True,
    small_cores: bool = False,
    openings: Sequence[Shape] = (),
    rims: Sequence[Shape] = (),
    drawn_fronts: drawn_front.DrawnFronts | None = None,
    abroad: Sequence[Shape] = (),
) -> list[str]:
    """Give a map its own look of layers, where it needs one.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        Those of the page.
    lettered : bool
        Letters on the map tell which pocket a figure is of.
    tactical_signs : bool
        Draw fronts, pockets, movements and units by the conventions of APP-6 and MIL-STD-2525.
    pocket_labels : bool
        Write the areas of pockets on the map: not on one that shows a corner of them.
    small_cores : bool
        Draw the dots of cores small: there are many, in pockets that larger ones would fill.
    openings, rims : sequence of (QgsGeometry, QgsCoordinateReferenceSystem)
        The gaps of the map, at which the sign of an encirclement is open; and the edges of its
        pockets, along which that sign stands for the line of contact.
    drawn_fronts : DrawnFronts, optional
        How the map draws its fronts, and so the ground beside them: see `fronts.drawn`.
    abroad : sequence of (QgsGeometry, QgsCoordinateReferenceSystem)
        What of fronts is not drawn: who stands opposite is not known in a neighbour's country.

    Returns
    -------
    list of str
        What could not be drawn so.
    """
    messages: list[str] = []
    if item.keepLayerStyles() and not item.customProperty(OURS, False):
        # locked by the user
        return messages
    changed = has_changes(layers)
    styles = [library.guess(one) if isinstance(one, QgsVectorLayer) else "" for one in layers]
    its_day = item.id() in _OF_FORMER and "front" in styles
    looks = {}
    for layer, style in zip(layers, styles):
        shown = layer
        if its_day and _is_of_its_day(layer):
            shown = copy_of(layer)
            library.apply(shown, "front", item.layout().project())
        if tactical_signs and isinstance(layer, QgsVectorLayer):
            drawn_as = style if shown is layer else "front"
            shown, told = _tactical(item, shown, drawn_as, openings, rims)
            messages += told
        elif drawn_fronts is not None:
            shown = _with_fronts(item, shown, layer, style, drawn_fronts)
        shown = _without_abroad(item, shown, layer, style, abroad)
        if changed and not its_day and style in ("front", "front_before"):
            shown = _cased(copy_of(layer) if shown is layer else shown, style)
        if style == "cores" and small_cores:
            shown = copy_of(shown)
            shrink_dots(shown.renderer())
        shown = _written(shown, layer, style, lettered=lettered, pocket_labels=pocket_labels)
        if shown is not layer:
            looks[layer.id()] = _look(shown)
    item.setLayerStyleOverrides(looks)
    item.setKeepLayerStyles(bool(looks))
    item.setCustomProperty(OURS, bool(looks))
    unit = item.extent().width() / item.rect().width()
    missed = sum(shape.length() for shape, _ in abroad) / unit
    item.setCustomProperty(ABROAD, missed > _MISSED_MM)
    crossed = drawn_fronts is not None and drawn_fronts.crosses()
    item.setCustomProperty(LOOPS, crossed and not tactical_signs)
    fewer = drawn_fronts is not None and bool(drawn_fronts.gains) and not tactical_signs
    item.setCustomProperty(FEWER_GAINS, fewer)
    item.setCustomProperty(SIGNS, tactical_signs)
    item.setCustomProperty(OF_ITS_DAY, its_day)
    item.setCustomProperty(SMALL_CORES, small_cores)
    return messages


def _cased(front: QgsMapLayer, style: str) -> QgsMapLayer:
    """Return a front without its casing on ground gained."""
    if isinstance(front, QgsVectorLayer):
        symbols.case_one_side(front.renderer(), left=style == "front_before")
    return front


def shrink_dots(drawn: QgsFeatureRenderer | QgsSymbol) -> None:
    """Make the dots of cores small; the mark of one that was taken stays as it is."""
    symbols = [drawn] if isinstance(drawn, QgsSymbol) else drawn.symbols(QgsRenderContext())
    for one in symbols:
        if isinstance(one, QgsMarkerSymbol) and one.symbolLayerCount() == 1:
            one.setSize(min(one.size(), _CORE_MM))


def _is_of_its_day(layer: QgsMapLayer) -> bool:
    """Tell whether a layer is a front before that says whose it is, and so can have teeth."""
    return (
        isinstance(layer, QgsVectorLayer)
        and library.guess(layer) == "front_before"
        and layer.fields().indexOf("actor_1") >= 0
    )


def fronts_with_teeth(item: QgsLayoutItemMap) -> tuple[str, ...]:
    """Return the styles of what a map draws as a front with teeth."""
    return ("front", "front_before") if item.id() in _OF_FORMER else ("front",)


def is_front_of_its_day(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> bool:
    """Tell whether a map draws a front before as the front of its own day."""
    return bool(item.customProperty(OF_ITS_DAY, False)) and _is_of_its_day(layer)


def copy_of(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return a copy of a layer that has its dates too, which QGIS's own copy forgets.

    The look of a map says when a layer holds: without the dates it would show them all at once.
    """
    look, copy = QgsMapLayerStyle(), layer.clone()
    look.readFromLayer(layer)
    look.writeToLayer(copy)
    return copy


def shown_by(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return a copy of a layer as a map shows it."""
    copy = copy_of(layer)
    own = item.layerStyleOverrides().get(layer.id())
    if own:
        QgsMapLayerStyle(own).writeToLayer(copy)
    return copy


def set_labels(item: QgsLayoutItemMap, looks: dict[str, str]) -> None:
    """Give a map its own looks of layers where nothing but labels is other than before.

    Legends alone hear of looks: they would make all their entries anew, and QGIS leaves the old
    ones in memory (3.22).
    """
    with QSignalBlocker(item):
        item.setLayerStyleOverrides(looks)


def add_look(item: QgsLayoutItemMap, layer: QgsVectorLayer, shown: QgsVectorLayer) -> None:
    """Give a map its own look of one more layer: that of a copy of it, with other labels."""
    looks = item.layerStyleOverrides()
    looks[layer.id()] = _look(shown)
    set_labels(item, looks)
    item.setKeepLayerStyles(True)
    item.setCustomProperty(OURS, True)


def _tactical(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    style: str,
    openings: Sequence[Shape],
    rims: Sequence[Shape],
) -> tuple[QgsVectorLayer, list[str]]:
    """Return a copy of a layer with tactical signs, or the layer itself where there are none."""
    units = tactical.has_units(layer)
    if style not in layer_styles.TACTICAL and not units:
        return layer, []
    copy = copy_of(layer)
    if units:
        return copy, tactical.draw_units(copy)
    project = item.layout().project()
    library.apply(copy, layer_styles.TACTICAL[style], project)
    if style == "pockets":
        tactical.leave_open(copy, openings, project)
    elif style == "front":
        tactical.leave_open(copy, rims, project, _ALONG_MM / 1000.0 * item.scale())
    return copy, []


def _written(
    shown: QgsMapLayer, layer: QgsMapLayer, style: str, *, lettered: bool, pocket_labels: bool
) -> QgsMapLayer:
    """Return a layer with the labels that it has on a map."""
    if style in layer_styles.FIGURES:
        shown = _as_on_maps(shown, layer)
    if style in ("pockets", "pocket_area"):
        shown = _labelled(shown, lettered=lettered, written=pocket_labels)
    return shown


def _with_fronts(
    item: QgsLayoutItemMap,
    shown: QgsMapLayer,
    layer: QgsMapLayer,
    style: str,
    known: drawn_front.DrawnFronts,
) -> QgsMapLayer:
    """Return a front as the map draws it, ground that ends there, or a layer as it is."""
    if not isinstance(shown, QgsVectorLayer):
        return shown
    lines, gains = known.lines.get(layer.id(), {}), known.gains.get(layer.id(), {})
    control = style == "control" and known.crosses() and shown.fields().indexOf("actor") >= 0
    copy = copy_of(shown) if shown is layer and (lines or gains or control) else shown
    if lines:
        drawn_front.apply(copy, lines)
    elif gains:
        drawn_front.apply_to_gains(copy, gains)
    elif control:
        drawn_front.apply_to_control(copy, known, item.layout().project())
    return copy


def _without_abroad(
    item: QgsLayoutItemMap,
    shown: QgsMapLayer,
    layer: QgsMapLayer,
    style: str,
    abroad: Sequence[Shape],
) -> QgsMapLayer:
    """Return a front without what of it is not to be drawn, or a layer as it is."""
    if not abroad or style not in ("front", "front_before"):
        return shown
    copy = copy_of(layer) if shown is layer else shown
    if isinstance(copy, QgsVectorLayer):
        metres = _ALONG_ABROAD_MM / 1000.0 * item.scale()
        tactical.leave_open(copy, abroad, item.layout().project(), metres, first=True)
    return copy


def _as_on_maps(shown: QgsVectorLayer, layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return a layer whose labels of ours are as on the maps of pages."""
    if not shown.labelsEnabled() or not isinstance(shown.labeling(), QgsVectorLayerSimpleLabeling):
        return shown
    settings = QgsPalLayerSettings(shown.labeling().settings())
    said = settings.getLabelExpression().expression()
    told = labels.on_map(said, layer)
    if told == said:
        return shown
    settings.fieldName, settings.isExpression = told, True
    copy = copy_of(layer) if shown is layer else shown
    copy.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    return copy


def _labelled(layer: QgsVectorLayer, *, lettered: bool, written: bool) -> QgsVectorLayer:
    """Return a layer of pockets with the labels that a map has room for."""
    if not written:
        copy = copy_of(layer)
        copy.setLabelsEnabled(False)
        return copy
    return _roomy(layer) if lettered else layer


def _roomy(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return a copy of a layer of pockets whose labels stand in the pocket or nowhere."""
    copy = copy_of(layer)
    if not isinstance(copy.labeling(), QgsVectorLayerSimpleLabeling):
        return copy
    settings = QgsPalLayerSettings(copy.labeling().settings())
    kinds = QgsPalLayerSettings.Property
    told = settings.dataDefinedProperties()
    told.setProperty(kinds.PolygonLabelOutside, QgsProperty())
    told.setProperty(kinds.Show, QgsProperty.fromExpression(f"not ({labels.SMALL})"))
    copy.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    return copy


def _look(layer: QgsVectorLayer) -> str:
    look = QgsMapLayerStyle()
    look.readFromLayer(layer)
    return look.xmlData()
