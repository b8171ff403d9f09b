# SPDX-License-Identifier: GPL-2.0-or-later
"""What to do when somebody else was faster: both sides, field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree  # nosec B405 - of files that Salient ships

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ...about import ROOT
from ...events import log
from ...events.errors import Conflict, StoreError
from ...events.model import Record
from ...events.store import rows
from ...i18n import told, tr
from ...processing import store_words
from ...processing.widgets import sizes

if TYPE_CHECKING:
    from ...events.store.store import Store


#: forms whose labels name the fields
_FORMS = ("event_form.ui", "report_form.ui")
#: fields that hold words of the store
_WORDS = ("status", "stance", "sensitivity", "claim_kind", "claim_comparator", "claim_map")
#: fields that hold the id of another record
_OTHERS = ("source_id", "relayed_by_id", "event_id", "merged_into")
#: letters of a text that are shown: two of them are to be told apart, not read to their ends
_MOST = 2000


def labels() -> dict[str, str]:
    """Return what the forms call the fields of events and reports, in the user's language."""
    found = {"sensitivity": tr("Sensitivity"), "retracted": tr("retracted")}
    for form in _FORMS:
        tree = ElementTree.parse(ROOT / "ui" / "events_dock" / form)  # nosec B314 - as said
        for label in tree.iter("widget"):
            name, text = label.get("name", ""), label.find("property[@name='text']/string")
            if name.startswith("label_") and text is not None:
                found[name[len("label_") :]] = told(text.text or "").replace("&", "")
    return found


class ConflictDialog(QDialog):
    """Lists the fields that differ; a tick takes mine, no tick leaves theirs.

    What I did not change comes without a tick: it is what they changed.

    Parameters
    ----------
    before : mapping of str to Record, optional
        The records as they were when I began, by their ids, as far as that is known.
    called : mapping of str to str, optional
        Names of the sources and titles of the events that the records name, by their ids.
    """

    def __init__(
        self,
        conflicts: Sequence[Conflict],
        parent=None,
        before: Mapping[str, Record] | None = None,
        called: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Somebody else changed this"))
        self._conflicts = list(conflicts)
        self._before = before or {}
        self._called = called or {}
        self._labels = labels()
        said = QLabel(
            tr(
                "This was saved by somebody else while you were editing. Tick what of yours is to "
                "stand; what is not ticked stays as they saved it. Cancel goes back to your form."
            )
        )
        said.setWordWrap(True)
        self.table = _wide_table([tr("Field"), tr("Mine"), tr("Theirs")])
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
        called = self._labels.get(name) or self._labels.get(name.removesuffix("_id"))
        shown = called or name.replace("_", " "), self._said(name, mine), self._said(name, theirs)
        for column, text in enumerate(shown):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            if column == 1:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if is_mine else Qt.CheckState.Unchecked)
            self.table.setItem(row, column, item)

    def _said(self, name: str, value: Any) -> str:
        """Return a value as people read it."""
        if name == "retracted":
            return tr("yes") if value else tr("no")
        text = "" if value is None else str(value)
        if name in _WORDS:
            text = store_words.word(text)
        if name in _OTHERS:
            text = self._called.get(text, text)
        return text if len(text) <= _MOST else text[:_MOST] + " …"

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


def _wide_table(columns: Sequence[str]) -> QTableWidget:
    """Return a table whose rows are as high as their texts: who chooses reads both to the end."""
    table = QTableWidget(0, len(columns))
    table.setHorizontalHeaderLabels(columns)
    modes = QHeaderView.ResizeMode
    table.horizontalHeader().setSectionResizeMode(modes.Stretch)
    table.horizontalHeader().setSectionResizeMode(0, modes.ResizeToContents)
    table.verticalHeader().setSectionResizeMode(modes.ResizeToContents)
    table.verticalHeader().hide()
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return table


def called(store: Store, conflicts: Sequence[Conflict], mine: Sequence[Record]) -> dict[str, str]:
    """Return the names of sources and the titles of events that records in conflict name."""
    sides = [side for one in conflicts for side in (one.mine, one.theirs)]
    wanted = {vars(side).get(name, "") for side in sides for name in _OTHERS} - {""}
    known: list[Any] = [*mine]
    with suppress(StoreError):
        known += [one for table in ("source", "event") for one in store.find(table, "id", wanted)]
    names = {one.id: getattr(one, "name", "") or getattr(one, "title", "") for one in known}
    return {ident: name for ident, name in names.items() if ident in wanted and name}


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
