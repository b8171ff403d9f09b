# SPDX-License-Identifier: GPL-2.0-or-later
"""A place as a parameter: typed, picked on the canvas, or found by its name."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProject
from qgis.gui import QgsGui, QgsProcessingGui, QgsProcessingParameterWidgetContext
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from qgis.utils import iface

from ...i18n import tr
from .. import named_places
from . import sizes
from .dialog_wrapper import DialogWrapper

_PLACE = Qt.ItemDataRole.UserRole
#: a list longer than this is filtered first
_MOST_SHOWN = 500


class PlaceFinder(QDialog):
    """A window with the names of the project's places, to type in and choose from."""

    def __init__(
        self, places: list[named_places.NamedPlace], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find a place"))
        self._places = places
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Type a name"))
        self.filter.setAccessibleName(tr("Name of the place"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Places of the project"))
        self.list.itemActivated.connect(lambda _item: self.accept())
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        if not places:
            empty = QLabel(
                tr(
                    "The project has no point layer with a field “name” or the like. Add one, or "
                    "type the place or pick it on the map."
                )
            )
            empty.setWordWrap(True)
            column.addWidget(empty)
        column.addWidget(self.buttons)
        sizes.open_at(self, 380, 420)
        self._show("")

    def _show(self, text: str) -> None:
        self.list.clear()
        for place in named_places.matching(self._places, text)[:_MOST_SHOWN]:
            item = QListWidgetItem(f"{place.name}  ·  {place.layer}")
            item.setData(_PLACE, place)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def chosen(self) -> named_places.NamedPlace | None:
        """Return the place that is marked."""
        item = self.list.currentItem()
        return item.data(_PLACE) if item is not None else None


class PlaceWidgetWrapper(DialogWrapper):
    """QGIS's own widget of a point, with a button that finds a place by its name."""

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget."""
        context = QgsProcessingParameterWidgetContext()
        context.setProject(QgsProject.instance())
        if iface is not None:
            context.setMapCanvas(iface.mapCanvas())
        self._context = QgsProcessingContext()
        self.inner = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
            self.parameterDefinition(), QgsProcessingGui.WidgetType.Standard
        )
        self.inner.setWidgetContext(context)
        self.inner.setDialog(self.dialog)
        self.inner.widgetValueHasChanged.connect(lambda *_: self.widgetValueHasChanged.emit(self))
        self.find = QPushButton(tr("Find…"))
        self.find.setToolTip(tr("Find a place of the project by its name"))
        self.find.clicked.connect(self._find)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.inner.createWrappedWidget(self._context), 1)
        row.addWidget(self.find)
        return whole

    def _find(self) -> None:
        finder = PlaceFinder(named_places.of_project(QgsProject.instance()), self.widget.window())
        if finder.exec() == QDialog.DialogCode.Accepted:
            place = finder.chosen()
            if place is not None:
                self.setValue(place.as_text())
        finder.deleteLater()

    def setValue(self, value: Any) -> None:
        """Show a value."""
        self.inner.setParameterValue(value, self._context)

    def value(self) -> Any:
        """Return the place, None for none."""
        return self.inner.parameterValue() or None
