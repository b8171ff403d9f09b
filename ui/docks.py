# SPDX-License-Identifier: GPL-2.0-or-later
"""Docks to the right of the map share one place: side by side all of them are low."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QScrollArea, QWidget

from .scrolling import guard_wheel

#: the gap explorer's
CARD = "salient_gap_explorer"


def join_others(window: QMainWindow, dock: QDockWidget) -> bool:
    """Put a dock in one tab with what lies to the right already; say whether there was any."""
    for other in window.findChildren(QDockWidget):
        right = window.dockWidgetArea(other) == Qt.DockWidgetArea.RightDockWidgetArea
        if other is not dock and right and other.isVisible() and not other.isFloating():
            window.tabifyDockWidget(other, dock)
            return True
    return False


class Column(QScrollArea):
    """What a dock holds: it scrolls up and down, and is always as wide as its widgets need."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidget(body)
        guard_wheel(body)
        self._widen()

    def eventFilter(self, watched, event) -> bool:  # noqa: N802 - Qt's name
        """Follow what the widgets need, which changes with what they show and with the font."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._widen()
        return super().eventFilter(watched, event)

    def _widen(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self.widget().minimumSizeHint().width() + bar)
