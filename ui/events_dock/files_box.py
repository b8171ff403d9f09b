# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of a report: thumbnails, what pictures say of themselves, where they lie."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QImageReader, QPixmap
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...events import attachments, metadata
from ...events.model import Report
from ...i18n import tr
from .. import messages

#: pictures that a thumbnail is made of; what else there is shows its name alone
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp")
_SIDE = 48
#: bytes and pixels beyond which no thumbnail is made
_MOST_BYTES, _MOST_PIXELS = 30_000_000, 60_000_000
#: lines of metadata in a tool tip
_LINES = 12


class FilesBox(QWidget):
    """Lists the files of a report. A file is never opened, only its folder."""

    def __init__(self, folder: Path | None, parent=None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.list = QListWidget()
        self.list.setIconSize(QSize(_SIDE, _SIDE))
        self.list.setMaximumHeight(3 * _SIDE)
        self.open_folder = QPushButton(tr("Open in its folder"))
        self.take_off = QPushButton(tr("Take off"))
        self.take_off.setToolTip(
            tr("The report names the file no longer. The copy stays: the log speaks of it.")
        )
        row = QHBoxLayout()
        row.addWidget(self.open_folder)
        row.addWidget(self.take_off)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addLayout(row)
        self.open_folder.clicked.connect(self._open_folder)
        self.list.currentRowChanged.connect(self._enable)

    def show_files(self, report: Report) -> None:
        """List a report's files; the box hides where there are none."""
        self.list.clear()
        for name, _ in attachments.named(report):
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, name)
            path = self._path(name)
            if path is None:
                item.setToolTip(messages.tool_tip(tr("The file is not in the folder any more.")))
            else:
                self._describe(item, path)
            self.list.addItem(item)
        self.setVisible(self.list.count() > 0)
        self.list.setCurrentRow(0 if self.list.count() else -1)
        self._enable()

    def current(self) -> str:
        """Return the name of the chosen file, empty if none is."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _path(self, name: str) -> Path | None:
        return None if self._folder is None else attachments.path_of(name, self._folder)

    def _describe(self, item: QListWidgetItem, path: Path) -> None:
        if path.suffix.lower() in _PICTURES:
            item.setIcon(QIcon(thumbnail(path)))
        told = [f"{name}: {value}" for name, value in sorted(metadata.tags(path).items())]
        if told:
            more = tr("… and {count} more").format(count=len(told) - _LINES)
            lines = told[:_LINES] + ([more] if len(told) > _LINES else [])
            text = tr("The picture says of itself:") + "\n" + "\n".join(lines)
            item.setToolTip(messages.tool_tip(text).replace("\n", "<br>"))
            item.setText(tr("{name} (metadata: {count})").format(name=path.name, count=len(told)))

    def _enable(self, _row: int = 0) -> None:
        name = self.current()
        self.take_off.setEnabled(bool(name))
        self.open_folder.setEnabled(bool(name) and self._path(name) is not None)

    def _open_folder(self) -> None:
        path = self._path(self.current())
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def thumbnail(path: Path) -> QPixmap:
    """Return a small picture of a file, an empty one where it is too large or none."""
    reader = QImageReader(str(path))
    size = reader.size()
    if (
        path.stat().st_size > _MOST_BYTES
        or not size.isValid()
        or size.width() * size.height() > _MOST_PIXELS
    ):
        return QPixmap()
    reader.setScaledSize(size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
