# SPDX-License-Identifier: GPL-2.0-or-later
"""What an output layer gets when QGIS loads it: its style, and its place in time."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsExpression,
    QgsLayerTree,
    QgsPalLayerSettings,
    QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsProperty,
    QgsProviderRegistry,
    QgsRenderContext,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsVectorLayerTemporalProperties,
    QgsWkbTypes,
)

from ..i18n import tr

#: QGIS does not keep a reference to a post-processor written in Python.
_alive: list[_StyleOnLoad] = []
#: path and table of outputs that are not yet in their place -> style
_marks: dict[tuple[str, str], str] = {}
#: Of a series without the temporal controller, only the newest date is drawn.
_SHOWN = "@map_start_time is not null or {field} is null or {field} = to_date({newest})"


@dataclass(frozen=True)
class _Style:
    """The style of one output layer, and which run it came from."""

    style: str
    date_field: str | None
    newest: dt.date | None
    days: float
    run: int


class _StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style: _Style) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(self, layer, _context, feedback) -> None:
        """Give one loaded layer its style."""
        if isinstance(layer, QgsVectorLayer):
            if self._style.style:
                self._apply_style(layer, feedback)
            if self._style.date_field and self._style.newest:
                set_temporal(layer, self._style.date_field, self._style.days)
                show_newest(layer, self._style.date_field, self._style.newest)
            layer.setCustomProperty("salient/run", self._style.run)
            _sink_below_lines(layer)
        _alive.remove(self)

    def _apply_style(self, layer: QgsVectorLayer, feedback) -> None:
        from ..cartography.style import library

        for message in library.apply(layer, self._style.style):
            feedback.pushWarning(message)


def set_temporal(layer: QgsVectorLayer, date_field: str, days: float) -> None:
    """Show each feature of a layer for `days` from the date in a field."""
    properties = layer.temporalProperties()
    instant = QgsVectorLayerTemporalProperties.TemporalMode.FeatureDateTimeInstantFromField
    properties.setMode(instant)
    properties.setStartField(date_field)
    properties.setDurationUnits(QgsUnitTypes.TemporalUnit.TemporalDays)
    properties.setFixedDuration(days)
    properties.setIsActive(True)


def show_newest(layer: QgsVectorLayer, date_field: str, newest: dt.date) -> None:
    """Draw only the newest date of a layer while the temporal controller is off."""
    text = _SHOWN.format(
        field=QgsExpression.quotedColumnRef(date_field),
        newest=QgsExpression.quotedString(newest.isoformat()),
    )
    shown = QgsProperty.fromExpression(text)
    renderer = layer.renderer()
    for symbol in renderer.symbols(QgsRenderContext()) if renderer is not None else ():
        for symbol_layer in symbol.symbolLayers():
            symbol_layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, shown)
    labeling = layer.labeling()
    if isinstance(labeling, QgsVectorLayerSimpleLabeling):
        settings = labeling.settings()
        settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Show, shown)
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def _sink_below_lines(layer: QgsVectorLayer) -> None:
    """Move polygons below the lines and points of the same run, which QGIS 3.22 does not do."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is None or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return
    siblings = node.parent().children()
    place = own = siblings.index(node)
    for index in range(own + 1, len(siblings)):
        other = siblings[index].layer() if QgsLayerTree.isLayer(siblings[index]) else None
        if other is None or not other.isSpatial():
            continue
        same_run = other.customProperty("salient/run") == layer.customProperty("salient/run")
        if same_run and other.geometryType() != layer.geometryType():
            place = index
    if place > own:
        parent = node.parent()
        parent.insertChildNode(place + 1, node.clone())
        parent.removeChildNode(node)


def apply_style(
    context, destination: str | None, *, style: str, dates=(), date_field: str = "date"
) -> None:
    """Ask QGIS to style an output when it loads it, and to tie it to time if it has dates.

    Parameters
    ----------
    destination : str or None
        The output's id, as `layers.write` returned it; None does nothing.
    style : str
        Name of a QML file in resources/styles, without its ending; empty for none.
    dates : iterable of datetime.date
        The dates of the series. With two or more the layer becomes temporal, and each feature
        stays until the next date at the earliest.
    """
    if destination is None:
        return
    if style:
        _mark(context, destination, style)
    if not context.willLoadLayerOnCompletion(destination):
        return
    known = sorted({date for date in dates if date is not None})
    steps = [(later - earlier).days for earlier, later in zip(known, known[1:])]
    processor = _StyleOnLoad(
        _Style(
            style=style,
            date_field=date_field if steps else None,
            newest=known[-1] if known else None,
            days=float(min(steps, default=1)),
            run=id(context),
        )
    )
    _alive.append(processor)
    details = context.layerToLoadOnCompletionDetails(destination)
    details.setPostProcessor(processor)


def _mark(context, destination: str, style: str) -> None:
    """Let an output carry what it is, in its file or as a temporary layer."""
    from ..cartography.style import carried

    layer = context.temporaryLayerStore().mapLayer(destination)
    if layer is not None:
        carried.mark_layer(layer, style)
        return
    parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    path, name = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    if not path:
        return
    _marks[(path, name)] = style
    if not Path(path).is_absolute():
        # only what has an absolute path is written aside first
        mark_published(path, path, name)


def mark_published(path: str, final: str, name: str = "") -> None:
    """Let a file, which is or will be at `final`, carry the style that its output has."""
    from ..cartography.style import carried

    style = _marks.pop((final, name), "") or _marks.pop((final, Path(final).stem), "")
    if style:
        carried.mark_file(path, name, style)


def write_text(path: str, text: str) -> None:
    """Write a text file an algorithm was asked for, whole or not at all.

    Raises
    ------
    QgsProcessingException
        If the file cannot be written.
    """
    target = Path(path)
    aside = target.with_name(f".{target.name}.{uuid.uuid4().hex[:12]}")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(target)
    except OSError as error:
        message = tr("“{path}” cannot be written: {error}. Choose another place.")
        aside.unlink(missing_ok=True)
        raise QgsProcessingException(message.format(path=path, error=error.strerror)) from error
