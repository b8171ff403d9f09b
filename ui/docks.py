# SPDX-License-Identifier: GPL-2.0-or-later
"""Docks to the right of the map share one place: side by side all of them are low."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

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
