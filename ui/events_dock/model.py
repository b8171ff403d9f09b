# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of events as Qt sees it. What is listed and in which order, the index says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QFont

from ...i18n import tr
from .. import messages

if TYPE_CHECKING:
    import numpy as np

    from ...events.store.index import EventIndex

#: the longest text a cell shows: a megabyte in a title must not stop the painter
_LONGEST = 300


class EventsModel(QAbstractTableModel):
    """Rows of an `EventIndex`, a column each for what the dock lists."""

    COLUMNS = ("date", "title", "category", "actors", "place", "status", "grade", "reports")

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._index: EventIndex | None = None
        self._rows: np.ndarray | None = None
        self._titles = {
            "date": tr("Date"),
            "title": tr("Event"),
            "category": tr("Category"),
            "actors": tr("Actors"),
            "place": tr("Place"),
            "status": tr("Status"),
            "grade": tr("Source"),
            "reports": tr("Reports"),
        }

    def show(self, index: EventIndex | None, rows: np.ndarray | None) -> None:
        """List some rows of an index, or nothing."""
        self.beginResetModel()
        self._index, self._rows = index, rows
        self.endResetModel()

    def event_id(self, row: int) -> str:
        """Return the id of the event in a row of the list."""
        if self._index is None or self._rows is None or not 0 <= row < len(self._rows):
            return ""
        return self._index.ids[self._rows[row]]

    def row_of(self, event_id: str) -> int:
        """Return the row in which an event is listed, -1 if it is not."""
        if self._index is None or self._rows is None:
            return -1
        place = self._index.row_of.get(event_id, -1)
        found = (self._rows == place).nonzero()[0]
        return int(found[0]) if len(found) else -1

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many events are listed."""
        if self._rows is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section, orientation, role=Qt.ItemDataRole.DisplayRole
    ):
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.COLUMNS):
            return None
        name = self.COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[name]
        if role == Qt.ItemDataRole.ToolTipRole and name == "grade":
            return tr("Reliability of the best source, A to F")
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if self._index is None or self._rows is None or not index.isValid():
            return None
        row = self._rows[index.row()]
        name = self.COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, name)
        if role == Qt.ItemDataRole.ToolTipRole and name in ("title", "actors", "place"):
            return messages.tool_tip(self._index.texts[name][row][:_LONGEST])
        if role == Qt.ItemDataRole.FontRole and self._index.retracted[row]:
            font = QFont()
            font.setStrikeOut(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole and name in ("grade", "reports"):
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def _cell(self, row: int, name: str) -> str:
        index = self._index
        if index is None:
            return ""
        if name == "date":
            return index.days[row]
        if name == "grade":
            return index.grades[row]
        if name == "reports":
            return str(index.reports[row])
        if name == "status" and index.retracted[row]:
            return tr("retracted")
        return index.texts[name][row][:_LONGEST]
