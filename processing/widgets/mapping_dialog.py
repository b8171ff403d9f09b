# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog in which the columns of a table are given to the fields of events."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSplitter,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...events.importers import drafts, formats, preview
from ...events.importers.generic import REQUIRED, TARGETS, Mapping
from ...i18n import tr
from ..tables import event as event_table
from . import plain_text, sizes

_SAMPLE = Qt.ItemDataRole.UserRole + 1
_ERROR = QColor("#c00000")
_ERROR_ON_DARK = QColor("#ff8080")


def target_labels() -> dict[str, str]:
    """Return what can be filled, in the order and the words of the dialog."""
    return {
        "date_start": tr("Date (first day)"),
        "lon": tr("Longitude"),
        "lat": tr("Latitude"),
        "title": tr("Title"),
        "place": tr("Place"),
        "sources": tr("Sources"),
        "links": tr("Links to sources"),
        "quote": tr("Quote"),
        "published": tr("Date published"),
        "description": tr("Description"),
        "category": tr("Category"),
        "actors": tr("Actors"),
        "date_end": tr("Last day"),
        "date_precision_days": tr("Date precision (± days)"),
        "location_precision_m": tr("Location precision (± m)"),
        "external_id": tr("Id in the dataset"),
        "status": tr("Status"),
        **_report_labels(),
        **_claim_labels(),
    }


def _report_labels() -> dict[str, str]:
    return {
        "stance": tr("Stance"),
        "credibility": tr("Credibility (1 to 6)"),
        "reliability": tr("Reliability of the source (A to F)"),
        "relayed_by": tr("Relayed by"),
        "headline": tr("Headline"),
        "archived_url": tr("Archived link"),
        "collected": tr("Date collected"),
        "collected_at": tr("Time collected"),
        "collected_by": tr("Collected by"),
        "collected_with": tr("Collected with"),
        "note": tr("Note"),
        "sensitivity": tr("Sensitivity"),
        "verification": tr("Verification"),
        "verification_method": tr("Verification: method"),
        "verification_by": tr("Verification: who"),
        "verification_on": tr("Verification: when"),
        "verification_confidence": tr("Verification: confidence"),
        "verification_reasoning": tr("Verification: reasoning"),
        "event_sensitivity": tr("Sensitivity of the event"),
        "attachment": tr("Attachment"),
        "attachment_sha256": tr("Attachment's SHA-256"),
    }


def _claim_labels() -> dict[str, str]:
    return {
        "claim_kind": tr("Claim: kind"),
        "claim_comparator": tr("Claim: comparator"),
        "claim_value": tr("Claim: value"),
        "claim_value_to": tr("Claim: up to"),
        "claim_unit": tr("Claim: unit"),
        "claim_stated": tr("Claim: as stated"),
        "claim_reference": tr("Claim: reference areas"),
        "claim_date": tr("Claim: date"),
        "claim_date_from": tr("Claim: from date"),
        "claim_actor": tr("Claim: actor"),
        "claim_place_from": tr("Claim: from place"),
        "claim_place_to": tr("Claim: to place"),
        "claim_map": tr("Claim: measured on"),
    }


class _WithSample(QStyledItemDelegate):
    """Shows a column's first value beside its name while the list is open."""

    def initStyleOption(self, option: Any, index: Any) -> None:
        super().initStyleOption(option, index)
        sample = index.data(_SAMPLE)
        if sample:
            option.text = f"{option.text}   ·   {_isolated(sample[:40])}"


class ColumnBox(QComboBox):
    """The columns of a table, and none. The wheel scrolls what is round it."""

    def __init__(self, samples: dict[str, list[str]]) -> None:
        super().__init__()
        self.setItemDelegate(_WithSample(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.addItem("–", "")
        for column, values in samples.items():
            self.addItem(column, column)
            self.setItemData(self.count() - 1, values[0] if values else "", _SAMPLE)

    def showPopup(self) -> None:
        """Open the list, wide enough for names and values."""
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 30, 640))
        super().showPopup()

    def wheelEvent(self, event: Any) -> None:
        """Leave the choice as it is."""
        event.ignore()


class MappingDialog(QDialog):
    """Which column fills what, and what becomes of the first rows.

    Attributes
    ----------
    table : Table
        The first rows of what is to be imported.
    boxes : dict of str to ColumnBox
        By member of `TARGETS`.
    """

    def __init__(
        self,
        table: Any,
        name: str,
        start: Mapping | None,
        date_format: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._format = name
        self._samples = preview.samples(table)
        self.setWindowTitle(tr("Columns of “{table}”").format(table=table.name))
        self.boxes = {target: ColumnBox(self._samples) for target in target_labels()}
        self.fields = self._make_fields()
        self.dates, self.dataset, self.precision = QComboBox(), QLineEdit(), QLineEdit()
        self.rows = _table([tr("Row"), tr("Date"), tr("Title"), tr("Place"), tr("Sources")])
        for column, width in enumerate((50, 100, 280, 230)):
            self.rows.setColumnWidth(column, width)
        self.unused, self.message = plain_text.label(), plain_text.label()
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel | box.RestoreDefaults)
        self.guess = self.buttons.button(box.RestoreDefaults)
        self.guess.setText(tr("Guess again"))
        self._lay_out()
        self._fill_dates(date_format)
        self.show_mapping(start or formats.mapping_for(table, name))
        self._connect()
        sizes.open_at(self, 860, 720)

    # -- widgets ----------------------------------------------------------------------------------

    def _make_fields(self) -> QTableWidget:
        fields = _table([tr("Of the event"), tr("Column"), tr("First values")])
        fields.setRowCount(len(self.boxes))
        for row, (target, label) in enumerate(target_labels().items()):
            needed = target in REQUIRED
            item = _item(f"{label} *" if needed else label)
            font = item.font()
            font.setBold(needed)
            item.setFont(font)
            fields.setItem(row, 0, item)
            fields.setCellWidget(row, 1, self.boxes[target])
            fields.setItem(row, 2, _item(""))
        fields.verticalHeader().setDefaultSectionSize(self.boxes["lon"].sizeHint().height() + 2)
        fields.setColumnWidth(1, 220)
        fields.resizeColumnToContents(0)
        return fields

    def _lay_out(self) -> None:
        self.dataset.setToolTip(
            tr("Rows find their events again by this name and their id: keep it for later imports.")
        )
        self.dataset.setPlaceholderText(formats.mapping_for(self.table, self._format).dataset)
        self.precision.setPlaceholderText(tr("Unknown"))
        form = QFormLayout()
        form.addRow(tr("Date &format"), self.dates)
        form.addRow(tr("&Name of the dataset"), self.dataset)
        form.addRow(tr("Location &precision where a row says none (± m)"), self.precision)
        upper, lower = QWidget(), QWidget()
        for part, contents in (
            (
                upper,
                [QLabel(tr("* An event cannot do without it.")), self.fields, self.unused, form],
            ),
            (lower, [QLabel(tr("As they would be imported:")), self.rows, self.message]),
        ):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            for one in contents:
                (column.addLayout if isinstance(one, QFormLayout) else column.addWidget)(one)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addWidget(self.buttons)

    def _fill_dates(self, chosen: str) -> None:
        for name in event_table.DATE_FORMATS:
            self.dates.addItem(name or tr("Detect"), name)
        self.dates.setCurrentIndex(max(self.dates.findData(chosen), 0))

    def _connect(self) -> None:
        for box in self.boxes.values():
            box.currentIndexChanged.connect(self._show)
        self.dates.currentIndexChanged.connect(self._show)
        self.precision.textChanged.connect(self._show)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.guess.clicked.connect(self._guess_again)

    # -- what is chosen ---------------------------------------------------------------------------

    def show_mapping(self, mapping: Mapping) -> None:
        """Show a mapping; columns that the table does not have are not chosen."""
        for target, box in self.boxes.items():
            box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(mapping.columns.get(target, "")), 0))
            box.blockSignals(False)
        self.dataset.setText(mapping.dataset)
        stated = mapping.location_precision_m
        self.precision.setText("" if stated is None else f"{stated:.15g}")
        self._show()

    def mapping(self) -> Mapping:
        """Return the mapping as it is chosen.

        Raises
        ------
        InputError
            If the precision is no number.
        """
        chosen = {target: self.boxes[target].currentData() for target in TARGETS}
        return Mapping(
            {target: column for target, column in chosen.items() if column},
            self.dataset.text().strip() or self.dataset.placeholderText(),
            drafts.number(self.precision.text(), tr("precision")),
        )

    def date_format(self) -> str:
        """Return the date format that is chosen, empty to detect it."""
        return str(self.dates.currentData())

    def _guess_again(self) -> None:
        self.show_mapping(formats.mapping_for(self.table, self._format))

    # -- what becomes of it -----------------------------------------------------------------------

    def _show(self, *_args: Any) -> None:
        for row, box in enumerate(self.boxes.values()):
            values = self._samples.get(box.currentData(), [])
            item = self.fields.item(row, 2)
            item.setText("  ·  ".join(_isolated(value) for value in values))
            item.setToolTip(plain_text.tool_tip("\n".join(values)).replace("\n", "<br>"))
        found = self._preview()
        self.unused.setText(self._unused())
        self.rows.clearSpans()
        self.rows.setRowCount(len(found.lines))
        for row, line in enumerate(found.lines):
            self._show_line(row, line)
        self.message.setText(found.fault or self._count(found))
        palette = QPalette(self.palette())
        if found.fault:
            palette.setColor(QPalette.ColorRole.WindowText, self._red())
        self.message.setPalette(palette)
        usable = not found.fault
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(usable)

    def _unused(self) -> str:
        used = {box.currentData() for box in self.boxes.values()}
        unused = [_isolated(column) for column in self._samples if column not in used]
        if not unused:
            return tr("All columns are used.")
        return tr("Columns that are not used: {columns}").format(columns=", ".join(unused))

    def _preview(self) -> preview.ImportPreview:
        labels = target_labels()
        try:
            mapping = self.mapping()
        except drafts.RowError as error:
            return preview.ImportPreview([], fault=str(error))
        lacking = [labels[target] for target in mapping.lacking()]
        if lacking:
            said = tr("Choose a column for: {fields}.").format(fields=", ".join(lacking))
            return preview.ImportPreview([], fault=said)
        found = preview.preview(self.table, self._format, mapping, self.date_format() or None)
        if found.dates_unclear:
            said = tr("{fault} Choose it under Date format.").format(fault=found.fault)
            return preview.ImportPreview([], fault=said, dates_unclear=True)
        return found

    def _count(self, found: preview.ImportPreview) -> str:
        first = len(self.table.rows) >= preview.ROWS
        said = (
            tr("Of the first {rows} rows {good} can be imported and {bad} cannot.")
            if first
            else tr("Of {rows} rows {good} can be imported and {bad} cannot.")
        )
        return said.format(rows=found.good + found.bad, good=found.good, bad=found.bad)

    def _show_line(self, row: int, line: preview.PreviewRow) -> None:
        self.rows.setItem(row, 0, _item(str(line.row)))
        event = line.event
        if event is None:
            self.rows.setSpan(row, 1, 1, 4)
            item = _item(line.reason)
            item.setForeground(self._red())
            self.rows.setItem(row, 1, item)
            return
        days = [str(day) for day in (event.date_start, event.date_end) if day]
        where = f"{event.lat:.4f}, {event.lon:.4f}"
        for column, text in enumerate(
            (
                " – ".join(dict.fromkeys(days)),
                event.title,
                f"{_isolated(event.place)} ({where})" if event.place else where,
                ", ".join(line.sources),
            ),
            start=1,
        ):
            self.rows.setItem(row, column, _item(text))

    def _red(self) -> QColor:
        """Return a red that can be read on the ground of a light and of a dark theme."""
        dark = self.palette().color(QPalette.ColorRole.Base).lightness() < 128
        return _ERROR_ON_DARK if dark else _ERROR


def _table(titles: list[str]) -> QTableWidget:
    table = QTableWidget(0, len(titles))
    table.setHorizontalHeaderLabels(titles)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(24)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setWordWrap(False)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    header = table.horizontalHeader()
    header.setStretchLastSection(True)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def _item(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(plain_text.tool_tip(text))
    return item


def _isolated(text: str) -> str:
    """Return a text that keeps its own direction among others: Arabic beside Latin."""
    return f"\u2068{text}\u2069"
