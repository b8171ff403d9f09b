# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of events as Qt sees it. What is listed and in which order, the index says."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer
from qgis.PyQt.QtGui import QFont

from ...analysis.base.errors import SalientError
from ...i18n import tr
from .. import messages

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...events.store.index import EventCells, EventIndex

#: the longest text a cell shows: a megabyte in a title must not stop the painter
_LONGEST = 300
#: rows that are read together, and how many such pages are kept
_PAGE, _PAGES = 64, 40
#: seconds that a store which does not answer is left alone
_REST = 1.0


class EventsModel(QAbstractTableModel):
    """Rows of an `EventIndex`, a column each for what the dock lists."""

    COLUMNS = ("date", "title", "category", "actors", "place", "status", "grade", "reports")

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._index: EventIndex | None = None
        self._rows: Array | None = None
        self._pages: dict[int, list[EventCells]] = {}
        self._again = 0.0
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

    def show(self, index: EventIndex | None, rows: Array | None) -> None:
        """List some rows of an index, or nothing."""
        self.beginResetModel()
        self._index, self._rows = index, rows
        self._pages.clear()
        self._cells(0)  # with what is asked just now, while those who read beside the window rest
        self.endResetModel()

    def event_id(self, row: int) -> str:
        """Return the id of the event in a row of the list."""
        cells = self._cells(row)
        return cells.id if cells is not None else ""

    def row_of(self, event_id: str) -> int:
        """Return the row in which an event is listed, -1 if it is not."""
        if self._index is None or self._rows is None:
            return -1
        try:
            wanted = self._index.rows_of([event_id])
        except SalientError:
            return -1
        found = (self._rows == wanted[0]).nonzero()[0] if len(wanted) else []
        return int(found[0]) if len(found) else -1

    def _cells(self, row: int) -> EventCells | None:
        """Return what a row of the list shows; a page is read when one of its rows is seen."""
        if self._index is None or self._rows is None or not 0 <= row < len(self._rows):
            return None
        number = row // _PAGE
        if number not in self._pages and time.monotonic() > self._again:
            try:
                wanted = self._rows[number * _PAGE : (number + 1) * _PAGE]
                self._pages[number] = self._index.cells(wanted)
            except SalientError:
                # Another program holds the store: rows are blank until it is done, not the window.
                self._again = time.monotonic() + _REST
                QTimer.singleShot(int(1000 * _REST), self._repaint)
            if len(self._pages) > _PAGES:
                del self._pages[next(iter(self._pages))]
        page = self._pages.get(number)
        return page[row % _PAGE] if page is not None else None

    def _repaint(self) -> None:
        if self._rows is not None and len(self._rows):
            last = self.index(len(self._rows) - 1, len(self.COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

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
        row = int(self._rows[index.row()])
        name = self.COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(index.row(), row, name)
        if role == Qt.ItemDataRole.ToolTipRole and name in ("title", "actors", "place"):
            cells = self._cells(index.row())
            return messages.tool_tip(getattr(cells, name)[:_LONGEST]) if cells else None
        if role == Qt.ItemDataRole.FontRole and self._index.retracted[row]:
            font = QFont()
            font.setStrikeOut(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole and name in ("grade", "reports"):
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def _cell(self, place: int, row: int, name: str) -> str:
        index = self._index
        if index is None:
            return ""
        if name == "grade":
            return index.grade(row)
        if name == "reports":
            return str(index.reports[row])
        if name == "status" and index.retracted[row]:
            return tr("retracted")
        cells = self._cells(place)
        if cells is None:
            return "…"
        return cells.day if name == "date" else getattr(cells, name)[:_LONGEST]
