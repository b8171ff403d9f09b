# SPDX-License-Identifier: GPL-2.0-or-later
"""Widgets of our parameters in the algorithm dialogs. In a model they are plain text."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from qgis.core import (
    QgsCsException,
    QgsMapLayerProxyModel,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, QDateTime
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget
from qgis.utils import iface

from ...i18n import amounts_apart, tr
from .. import control_fields, extents, layer_memory, layer_values
from .. import parameters as names
from ..layer_values import Actor
from .actor_picker import ActorsEdit, usual
from .dialog_wrapper import CONTROL_LAYERS, DialogWrapper, LayerFollower, vector_layer
from .offers import only_offer


class ActorsWidgetWrapper(DialogWrapper):
    """Actor names: typed, or ticked among the values of the layer's actor field."""

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget."""
        self._source = LayerFollower(CONTROL_LAYERS, (names.ACTOR_FIELD, names.DATE_FIELD))
        self._filled = ""
        edit = ActorsEdit(self.parameterDefinition().description(), self._offered)
        edit.text.textChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        return edit

    def postInitialize(self, wrappers: list[Any]) -> None:
        """Follow the layer and the actor field that the dialog shows."""
        self._source.follow(wrappers, self._follow)
        self._follow()

    def _follow(self, *_args: Any) -> None:
        """Fill in the names that were last used with the layer, over nothing or another's."""
        layer = self._source.layer()
        shown = self.widget.text.text().strip()
        if layer is None or (shown and shown != self._filled):
            return
        names_of_it = self._last_used(layer)
        if names_of_it != shown:
            self.widget.text.setText(names_of_it)
        self._filled = names_of_it

    def _last_used(self, layer: QgsVectorLayer) -> str:
        parameter = self.parameterDefinition().name()
        last = layer_memory.recall(layer).get(parameter.lower(), "")
        return last or usual(layer, self._actor_field(), parameter.lower())

    def _offered(self) -> list[Actor]:
        layer, field = self._source.layer(), self._actor_field()
        if layer is None or not field:
            return []
        return layer_values.actors(layer, field, self._source.field(names.DATE_FIELD))

    def _actor_field(self) -> str:
        """Return the field that is chosen, or that is found where the dialog asks for none."""
        layer, chosen = self._source.layer(), self._source.field(names.ACTOR_FIELD)
        if chosen or layer is None:
            return chosen
        return control_fields.guess(layer.fields(), names.ACTOR_FIELD)

    def setValue(self, value: Any) -> None:
        """Show a value."""
        self.widget.text.setText("" if value is None else str(value))

    def value(self) -> Any:
        """Return what the user chose, None for nothing."""
        return self.widget.text.text().strip() or None


class MapDateWidgetWrapper(DialogWrapper):
    """The date of one of a layer's maps: chosen among them, or typed."""

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget."""
        self._source = LayerFollower(CONTROL_LAYERS, (names.DATE_FIELD,))
        self._shown: tuple[Any, ...] = ()
        box = QComboBox()
        box.setEditable(True)
        only_offer(box)
        box.lineEdit().setPlaceholderText(amounts_apart(self._hint()))
        box.lineEdit().setClearButtonEnabled(True)
        box.currentTextChanged.connect(lambda _text: self.widgetValueHasChanged.emit(self))
        return box

    def _hint(self) -> str:
        return tr("A date of the layer, such as 2025-01-31")

    def postInitialize(self, wrappers: list[Any]) -> None:
        """Follow the layer and the date field that the dialog shows."""
        self._source.follow(wrappers, self._offer)
        self._offer()

    def _offer(self, *_args: Any) -> None:
        layer, field = self._source.layer(), self._source.field(names.DATE_FIELD)
        shown = (layer.id(), field) if layer is not None and field else ()
        if shown == self._shown:
            return
        self._shown = shown
        self._show(layer_values.dates(layer, field) if shown else [])

    def _show(self, days: Sequence[Any]) -> None:
        """Offer dates; what is typed stays."""
        text = self.widget.currentText()
        self.widget.blockSignals(True)
        self.widget.clear()
        self.widget.addItems([day.isoformat() for day in days])
        self.widget.setEditText(text)
        self.widget.blockSignals(False)

    def setValue(self, value: Any) -> None:
        """Show a value: a text, or a date of QGIS."""
        text = value.toString("yyyy-MM-dd") if isinstance(value, (QDate, QDateTime)) else value
        self.widget.setEditText("" if text is None else str(text))

    def value(self) -> Any:
        """Return the date as ISO text, None for none."""
        return self.widget.currentText().strip() or None


class ProjectDateWidgetWrapper(MapDateWidgetWrapper):
    """A date of the project's layers: chosen among them, the last first, or typed."""

    def _hint(self) -> str:
        return str(self.parameterDefinition().metadata()["widget_wrapper"]["hint"])

    def postInitialize(self, _wrappers: list[Any]) -> None:
        """Offer the dates that the project's layers have now."""
        from ...cartography.page.dated import dates_of

        self._show(dates_of(list(QgsProject.instance().mapLayers().values()))[::-1])


class ControlFieldWidgetWrapper(DialogWrapper):
    """A field; that used last, or that which its name gives away, is chosen beforehand."""

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget."""
        definition = self.parameterDefinition()
        others = definition.metadata()["widget_wrapper"].get("others", ())
        self._source = LayerFollower((definition.parentLayerParameterName(), *others))
        box = QgsFieldComboBox()
        box.setAllowEmptyFieldName(self._optional())
        box.fieldChanged.connect(lambda _name: self.widgetValueHasChanged.emit(self))
        return box

    def _optional(self) -> bool:
        flag = QgsProcessingParameterDefinition.Flag.FlagOptional
        return bool(self.parameterDefinition().flags() & flag)

    def postInitialize(self, wrappers: list[Any]) -> None:
        """Follow the layer that the dialog shows."""
        self._source.follow(wrappers, self._follow)
        self._follow()

    def _follow(self, *_args: Any) -> None:
        layer = self._source.layer()
        if layer is not None and layer is self.widget.layer():
            return
        before = self.widget.currentField()
        self.widget.setLayer(layer)
        if layer is None:
            return
        if before and layer.fields().lookupField(before) >= 0:
            self.widget.setField(before)
        else:
            name = self.parameterDefinition().name()
            last = layer_memory.recall(layer).get(name.lower(), "")
            known = last if layer.fields().lookupField(last) >= 0 else ""
            self.widget.setField(known or control_fields.guess(layer.fields(), name))

    def setValue(self, value: Any) -> None:
        """Show a value, also one that the layer does not have."""
        text = "" if value is None else str(value)
        layer = self.widget.layer()
        definition = self.parameterDefinition()
        lacking = layer is not None and layer.fields().lookupField(text) < 0
        if text and lacking and text == definition.defaultValue():
            # the default, in a layer that calls the field otherwise
            text = control_fields.guess(layer.fields(), definition.name())
        self.widget.setField(text)

    def value(self) -> Any:
        """Return the field's name, None for none."""
        return self.widget.currentField() or None


class _StudyAreaEdit(QWidget):
    """A polygon layer of the project, or the extent of the map canvas as text."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True, tr("[Whole layer]"))
        self.layer.setCurrentIndex(0)
        self.extent = QLineEdit()
        self.extent.setPlaceholderText(tr("or xmin,xmax,ymin,ymax [EPSG:…]"))
        self.canvas = QToolButton()
        self.canvas.setText(tr("Canvas"))
        self.canvas.setToolTip(tr("Use the extent of the map canvas"))
        self.canvas.setEnabled(iface is not None)
        self.canvas.clicked.connect(self._use_canvas)
        self.layer.layerChanged.connect(self._layer_chosen)
        self.extent.textEdited.connect(lambda _text: self.layer.setCurrentIndex(0))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.layer, 1)
        row.addWidget(self.extent, 1)
        row.addWidget(self.canvas)

    def _layer_chosen(self, layer: QgsVectorLayer) -> None:
        if layer is not None:
            self.extent.clear()

    def _use_canvas(self) -> None:
        canvas = iface.mapCanvas()
        self.layer.setCurrentIndex(0)
        with suppress(QgsCsException):  # a map of nowhere has no extent to take
            crs = canvas.mapSettings().destinationCrs()
            self.extent.setText(extents.as_text(canvas.extent(), crs))


class StudyAreaWidgetWrapper(DialogWrapper):
    """The study area: a polygon layer or an extent."""

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget."""
        edit = _StudyAreaEdit()
        edit.layer.layerChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        edit.extent.textChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        return edit

    def setValue(self, value: Any) -> None:
        """Show a value."""
        layer = vector_layer(value) if value else None
        # an extent counts before a layer: neither may be left of what was shown before
        self.widget.layer.setLayer(layer)
        shown = layer is not None and self.widget.layer.currentLayer() is layer
        self.widget.extent.setText("" if value is None or shown else str(value))

    def value(self) -> Any:
        """Return what the user chose, None for nothing."""
        text = self.widget.extent.text().strip()
        layer = self.widget.layer.currentLayer()
        return text or (layer.id() if layer is not None else None)
