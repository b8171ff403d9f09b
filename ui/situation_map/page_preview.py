# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of pages: one at a time, as large as there is room, as sharp as the screen."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPixmap, QTextOption
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...i18n import tr
from ...processing.widgets import plain_text

#: pixels between the page and the edge of its ground
_MARGIN = 12
_SHADOW = 3


class _Sheet(QWidget):
    """Draws a page in the middle of a ground that is darker than paper."""

    def __init__(self) -> None:
        super().__init__()
        self.page: QPixmap | None = None
        self.words = ""
        self._scaled: QPixmap | None = None
        self.setMinimumSize(320, 320)
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a page of A4, landscape."""
        return QSize(720, 540)

    def show_page(self, page: QPixmap | None) -> None:
        """Draw another page, or none."""
        self.page, self._scaled = page, None
        self.update()

    def scaled(self) -> QPixmap | None:
        """Return the page in the dots of this screen."""
        if self.page is None:
            return None
        ratio = self.devicePixelRatioF()
        room = (self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)) * ratio
        size = self.page.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._scaled is None or self._scaled.size() != size:
            ignore = Qt.AspectRatioMode.IgnoreAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self.page.scaled(size, ignore, smooth)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def paintEvent(self, _event) -> None:  # noqa: N802 - Qt's name
        """Draw the page with a shadow, or the words that stand in its place."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))
        picture = self.scaled()
        if picture is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            inner = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            option = QTextOption(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(QRectF(inner), self.words, option)
            return
        ratio = picture.devicePixelRatio()
        width, height = round(picture.width() / ratio), round(picture.height() / ratio)
        at = QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        painter.fillRect(at.translated(_SHADOW, _SHADOW), QColor(0, 0, 0, 90))
        painter.drawPixmap(at.topLeft(), picture)


class PagePreview(QWidget):
    """The pages of a map, and what turns them."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[QPixmap] = []
        self._row = 0
        self.sheet = _Sheet()
        self.sheet.setAccessibleName(tr("Preview of the page"))
        self.back = _arrow(Qt.ArrowType.LeftArrow, tr("Previous page"))
        self.on = _arrow(Qt.ArrowType.RightArrow, tr("Next page"))
        self.counter, self.note = (plain_text.label(wraps=False) for _ in range(2))
        self.back.clicked.connect(lambda *_: self.turn(-1))
        self.on.clicked.connect(lambda *_: self.turn(1))
        # with or without pages to turn, the row below is as high: the page must not jump
        self.note.setMinimumHeight(self.back.sizeHint().height())
        below = QHBoxLayout()
        below.addWidget(self.back)
        below.addWidget(self.counter)
        below.addWidget(self.on)
        below.addSpacing(12)
        below.addWidget(self.note, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sheet, 1)
        whole.addLayout(below)
        self._show()

    def show_message(self, words: str) -> None:
        """Say something in the page's place, while there is none."""
        self.sheet.words = words
        self.sheet.update()

    def show_pages(self, pages: Sequence[QPixmap]) -> None:
        """Show other pages; the one that is looked at stays the same one if it is there."""
        self.pages = list(pages)
        self._row = max(min(self._row, len(self.pages) - 1), 0)
        self._show()

    def turn(self, by: int) -> None:
        """Turn pages."""
        self._row = max(min(self._row + by, len(self.pages) - 1), 0)
        self._show()

    def _show(self) -> None:
        many = len(self.pages)
        self.sheet.show_page(self.pages[self._row] if many else None)
        for widget in (self.back, self.on, self.counter):
            widget.setVisible(many > 1)
        self.back.setEnabled(self._row > 0)
        self.on.setEnabled(self._row < many - 1)
        text = tr("Page {page} of {pages}")
        self.counter.setText(text.format(page=self._row + 1, pages=many))


def _arrow(arrow: Qt.ArrowType, words: str) -> QToolButton:
    button = QToolButton()
    button.setArrowType(arrow)
    button.setToolTip(plain_text.tool_tip(words))
    button.setAccessibleName(words)
    button.setAutoRaise(True)
    return button
