# SPDX-License-Identifier: GPL-2.0-or-later
"""Actor names as a line of text, and a window to tick them in: name, colour and area."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsVectorLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...i18n import shown_number, tr
from .. import layer_values, user_settings
from ..layer_values import Actor
from . import sizes
from .plain_text import tool_tip

_AREA = Qt.ItemDataRole.UserRole


def split(text: str) -> list[str]:
    """Return the names of a text that separates them by semicolons."""
    return [name.strip() for name in text.split(";") if name.strip()]


def usual(layer: QgsVectorLayer, field: str, side: str) -> str:
    """Return the names that the user's options have for a side, where a layer has all of them.

    Parameters
    ----------
    side : {"encirclers", "besieged"}
    """
    text = str(getattr(user_settings.load(), side, ""))
    if not text or not field:
        return ""
    known = set(layer_values.names(layer, layer.fields().lookupField(field)))
    return text if set(split(text)) <= known else ""


class _Row(QTreeWidgetItem):
    """An actor; the column of areas is in order of area and not of its text."""

    def __lt__(self, other: Any) -> bool:
        column = self.treeWidget().sortColumn()
        if column == 1:
            return bool(self.data(1, _AREA) < other.data(1, _AREA))
        return bool(self.text(column).casefold() < other.text(column).casefold())


class ActorPicker(QDialog):
    """A window of actors to tick, with a filter; as wide as the user makes it."""

    def __init__(
        self, title: str, actors: list[Actor], chosen: list[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName("salient_actor_picker")
        self.setSizeGripEnabled(True)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter names"))
        self.filter.setAccessibleName(tr("Filter names"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(title)
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([tr("Name"), tr("Area (km²)")])
        for actor in actors:
            self.tree.addTopLevelItem(_row(actor, actor.name in chosen))
        self.tree.setSortingEnabled(True)
        self.tree.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        self.tree.resizeColumnToContents(0)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.tree, 1)
        if not actors:
            empty = QLabel(tr("No names: choose a control layer and its actor field first."))
            empty.setWordWrap(True)
            column.addWidget(empty)
        column.addWidget(self.buttons)
        sizes.open_at(self, 460, 420)
        QgsGui.enableAutoGeometryRestore(self)

    def ticked(self) -> list[str]:
        """Return the names that are ticked, in the order shown."""
        rows = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        return [row.text(0) for row in rows if row.checkState(0) == Qt.CheckState.Checked]

    def _filter(self, text: str) -> None:
        for i in range(self.tree.topLevelItemCount()):
            row = self.tree.topLevelItem(i)
            row.setHidden(text.strip().casefold() not in row.text(0).casefold())


def _row(actor: Actor, ticked: bool) -> _Row:
    area = actor.area_km2
    row = _Row([actor.name, "" if area is None else shown_number(f"{area:,.0f}")])
    swatch = QPixmap(16, 16)
    swatch.fill(QColor(actor.color))
    row.setIcon(0, QIcon(swatch))
    row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    row.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    row.setData(1, _AREA, -1.0 if area is None else area)
    row.setTextAlignment(1, int(Qt.AlignmentFlag.AlignRight))
    return row


class ActorsEdit(QWidget):
    """A line of text, and a button that opens the window which fills it.

    Parameters
    ----------
    title : str
        Title of the window.
    offered : callable
        Returns the actors to choose from; asked when the window opens.
    """

    def __init__(self, title: str, offered: Callable[[], list[Actor]]) -> None:
        super().__init__()
        self._title, self._offered = title, offered
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setPlaceholderText(tr("Names separated by ;"))
        self.text.setAccessibleName(title)
        # in a narrow card a name is cut off
        self.text.textChanged.connect(lambda text: self.text.setToolTip(tool_tip(text)))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setToolTip(tr("The names in the layer, with colour and area"))
        self.choose.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.choose)

    def _choose(self) -> None:
        actors = self._offered()
        typed = split(self.text.text())
        picker = ActorPicker(self._title, actors, typed, self)
        if picker.exec() == QDialog.DialogCode.Accepted:
            known = {actor.name for actor in actors}
            kept = [name for name in typed if name not in known]
            self.text.setText("; ".join(kept + picker.ticked()))
        picker.deleteLater()
