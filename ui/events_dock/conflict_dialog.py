# SPDX-License-Identifier: GPL-2.0-or-later
"""What to do when somebody else was faster: both sides, field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ...events import log
from ...events.errors import Conflict, StoreError
from ...events.model import Record
from ...events.store import rows
from ...i18n import tr
from ...processing.widgets import sizes

if TYPE_CHECKING:
    from ...events.store.store import Store


class ConflictDialog(QDialog):
    """Lists the fields that differ; a tick takes mine, no tick leaves theirs.

    What I did not change comes without a tick: it is what they changed.

    Parameters
    ----------
    before : mapping of str to Record, optional
        The records as they were when I began, by their ids, as far as that is known.
    """

    def __init__(
        self,
        conflicts: Sequence[Conflict],
        parent=None,
        before: Mapping[str, Record] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Somebody else changed this"))
        self._conflicts = list(conflicts)
        self._before = before or {}
        said = QLabel(
            tr(
                "This was saved by somebody else while you were editing. Tick what of yours is to "
                "stand; what is not ticked stays as they saved it. Cancel goes back to your form."
            )
        )
        said.setWordWrap(True)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([tr("Field"), tr("Mine"), tr("Theirs")])
        mode = QHeaderView.ResizeMode.Stretch
        self.table.horizontalHeader().setSectionResizeMode(mode)
        self.table.verticalHeader().hide()
        self._lines: list[tuple[int, str]] = []
        for number, conflict in enumerate(self._conflicts):
            for name in conflict.fields:
                self._add_line(number, name, conflict)
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Save | box.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (said, self.table, self.buttons):
            column.addWidget(widget)
        sizes.open_at(self, 640, 320)

    def _add_line(self, number: int, name: str, conflict: Conflict) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self._lines.append((number, name))
        mine, theirs = getattr(conflict.mine, name), getattr(conflict.theirs, name)
        was = self._before.get(conflict.mine.id)
        is_mine = was is None or getattr(was, name) != mine
        for column, value in enumerate((name.replace("_", " "), mine, theirs)):
            item = QTableWidgetItem("" if value is None else str(value)[:2000])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            if column == 1:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if is_mine else Qt.CheckState.Unchecked)
            self.table.setItem(row, column, item)

    def resolved(self) -> list[Record]:
        """Return the records to save: theirs, with what of mine is ticked."""
        found = []
        for number, conflict in enumerate(self._conflicts):
            taken = {
                name: getattr(conflict.mine, name)
                for row, (owner, name) in enumerate(self._lines)
                if owner == number and self.table.item(row, 1).checkState() == Qt.CheckState.Checked
            }
            found.append(replace(conflict.theirs, **taken))
        return found


def as_they_were(store: Store, conflicts: Sequence[Conflict]) -> dict[str, Record]:
    """Return what the log has of the records of mine in the versions that they were made on.

    What it does not tell is left out: all that differs counts as mine then.
    """
    found = {}
    for one in conflicts:
        (wanted,) = rows.where("entity_id", [one.mine.id])
        with suppress(StoreError):
            for was in map(log.row_after, store.log(wanted)):
                if (was.id, was.version) == (one.mine.id, one.mine.version):
                    found[was.id] = was
    return found
