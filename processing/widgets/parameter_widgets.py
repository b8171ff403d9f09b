# SPDX-License-Identifier: GPL-2.0-or-later
"""Widgets of our parameters in the algorithm dialogs. In a model they are plain text."""

from __future__ import annotations

from processing.gui.wrappers import WidgetWrapper
from qgis.core import (
    QgsMapLayerProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.gui import QgsCheckableComboBox, QgsFieldComboBox, QgsGui, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget
from qgis.utils import iface

from ...i18n import tr
from .. import control_fields
from .. import parameters as names

#: More names than this are not offered: the field is hardly one of actors.
_MOST_NAMES = 500


class _DialogWrapper(WidgetWrapper):
    """A wrapper for the dialog and the batch table; a model gets QGIS's own widget."""

    def __new__(cls, param, dialog, *args, **kwargs):
        if dialog.__class__.__name__ != "ModelerParametersDialog":
            return super().__new__(cls, param, dialog, *args, **kwargs)
        # Not an instance of this class, so Python does not go on to __init__.
        own = QgsGui.processingGuiRegistry().createModelerParameterWidget(
            dialog.model, dialog.childId, param, dialog.context
        )
        own.setDialog(dialog)
        return own


class _ActorsEdit(QWidget):
    """A line of text, and a list of the layer's names to tick that fills it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setPlaceholderText(tr("Names separated by ;"))
        self.names = QgsCheckableComboBox()
        self.names.setSeparator("; ")
        self.names.setDefaultText(tr("Choose…"))
        self.names.setToolTip(tr("The names in the layer"))
        self.names.setMaximumWidth(140)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.names)
        self.names.checkedItemsChanged.connect(self._ticked)
        self.text.textEdited.connect(self._typed)

    def offer(self, values: list[str]) -> None:
        """Replace the names to choose from; the text stays."""
        self.names.blockSignals(True)
        self.names.clear()
        self.names.addItems(values)
        self.names.blockSignals(False)
        self._typed(self.text.text())

    def set_text(self, text: str) -> None:
        self.text.setText(text)
        self._typed(text)

    def _ticked(self, ticked: list[str]) -> None:
        known = {self.names.itemText(i) for i in range(self.names.count())}
        typed = [name for name in _split(self.text.text()) if name not in known]
        self.text.setText("; ".join(typed + list(ticked)))

    def _typed(self, text: str) -> None:
        chosen = set(_split(text))
        self.names.blockSignals(True)
        for row in range(self.names.count()):
            ticked = self.names.itemText(row) in chosen
            state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            self.names.setItemCheckState(row, state)
        self.names.blockSignals(False)


def _split(text: str) -> list[str]:
    return [name.strip() for name in text.split(";") if name.strip()]


class ActorsWidgetWrapper(_DialogWrapper):
    """Actor names: typed, or ticked among the values of the layer's actor field."""

    def createWidget(self, **_kwargs):
        """Return the widget."""
        self._sources: dict = {}
        edit = _ActorsEdit()
        edit.text.textChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        return edit

    def postInitialize(self, wrappers) -> None:
        """Follow the layer and the actor field that the dialog shows."""
        for wrapper in wrappers:
            name = wrapper.parameterDefinition().name()
            if name in (names.CONTROL, names.ACTOR_FIELD, "BEFORE"):
                self._sources[name] = wrapper
                wrapper.widgetValueHasChanged.connect(self._offer)
        self._offer()

    def _offer(self, *_args) -> None:
        self.widget.offer(self._layer_values())

    def _layer_values(self) -> list[str]:
        layer_of = self._sources.get(names.CONTROL) or self._sources.get("BEFORE")
        field_of = self._sources.get(names.ACTOR_FIELD)
        if layer_of is None or field_of is None:
            return []
        layer = _vector_layer(layer_of.parameterValue())
        if layer is None:
            return []
        index = layer.fields().lookupField(str(field_of.parameterValue()))
        if index < 0:
            return []
        values = layer.uniqueValues(index, _MOST_NAMES)
        return sorted({str(value) for value in values if value not in (None, "")} - {"NULL"})

    def setValue(self, value) -> None:
        """Show a value."""
        self.widget.set_text("" if value is None else str(value))

    def value(self):
        """Return what the user chose, None for nothing."""
        return self.widget.text.text().strip() or None


def _vector_layer(value) -> QgsVectorLayer | None:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if isinstance(value, str):
        from processing.tools.dataobjects import createContext

        value = QgsProcessingUtils.mapLayerFromString(value, createContext())
    return value if isinstance(value, QgsVectorLayer) else None


class ControlFieldWidgetWrapper(_DialogWrapper):
    """A field of a control layer; that which its name gives away is chosen beforehand."""

    def createWidget(self, **_kwargs):
        """Return the widget."""
        self._parent = None
        box = QgsFieldComboBox()
        box.setAllowEmptyFieldName(self._optional())
        box.fieldChanged.connect(lambda _name: self.widgetValueHasChanged.emit(self))
        return box

    def _optional(self) -> bool:
        flag = QgsProcessingParameterDefinition.Flag.FlagOptional
        return bool(self.parameterDefinition().flags() & flag)

    def postInitialize(self, wrappers) -> None:
        """Follow the layer that the dialog shows."""
        wanted = self.parameterDefinition().parentLayerParameterName()
        for wrapper in wrappers:
            if wrapper.parameterDefinition().name() == wanted:
                self._parent = wrapper
                wrapper.widgetValueHasChanged.connect(self._follow)
        self._follow()

    def _follow(self, *_args) -> None:
        layer = _vector_layer(self._parent.parameterValue()) if self._parent else None
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
            self.widget.setField(control_fields.guess(layer.fields(), name))

    def setValue(self, value) -> None:
        """Show a value, also one that the layer does not have."""
        text = "" if value is None else str(value)
        layer = self.widget.layer()
        definition = self.parameterDefinition()
        lacking = layer is not None and layer.fields().lookupField(text) < 0
        if text and lacking and text == definition.defaultValue():
            # the default, in a layer that calls the field otherwise
            text = control_fields.guess(layer.fields(), definition.name())
        self.widget.setField(text)

    def value(self):
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.layer, 1)
        row.addWidget(self.extent, 1)
        row.addWidget(self.canvas)

    def _layer_chosen(self, layer) -> None:
        if layer is not None:
            self.extent.clear()

    def _use_canvas(self) -> None:
        canvas = iface.mapCanvas()
        box = canvas.extent()
        sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
        authority = canvas.mapSettings().destinationCrs().authid()
        self.layer.setCurrentIndex(0)
        self.extent.setText(",".join(map(repr, sides)) + f" [{authority}]")


class StudyAreaWidgetWrapper(_DialogWrapper):
    """The study area: a polygon layer or an extent."""

    def createWidget(self, **_kwargs):
        """Return the widget."""
        edit = _StudyAreaEdit()
        edit.layer.layerChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        edit.extent.textChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        return edit

    def setValue(self, value) -> None:
        """Show a value."""
        layer = _vector_layer(value) if value else None
        if layer is not None:
            self.widget.layer.setLayer(layer)
        else:
            self.widget.extent.setText("" if value is None else str(value))

    def value(self):
        """Return what the user chose, None for nothing."""
        text = self.widget.extent.text().strip()
        layer = self.widget.layer.currentLayer()
        return text or (layer.id() if layer is not None else None)
