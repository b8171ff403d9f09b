# SPDX-License-Identifier: GPL-2.0-or-later
"""Salient's icons, readable on a light window and on a dark one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QByteArray, QSize
from qgis.PyQt.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap

from ..about import icon_path

#: The icons' colours, and those of the same hue that stand out from a dark window.
ON_DARK = {
    "#333": "#e4e4e4",
    "#1f5a8c": "#72b4ec",
    "#8c3030": "#f08a8a",
    "#7d7d7d": "#b0b0b0",
    "#d9861f": "#f0a84a",
}
_SIZES = (16, 24, 32, 48, 64)


def is_dark(color: QColor) -> bool:
    """Tell whether a colour is nearer to black than to white."""
    return bool(color.lightness() < 128)


def dark_window() -> bool:
    """Tell whether QGIS's windows are dark, as in its theme *Night Mapping*."""
    return is_dark(QGuiApplication.palette().color(QPalette.ColorRole.Window))


def icon(name: str) -> QIcon:
    """Return an icon of `resources/icons`, Salient's own where `name` has none.

    One that begins with a stroke is QGIS's own, as “/mActionOptions.svg”.
    """
    if name.startswith("/"):
        return QgsApplication.getThemeIcon(name)
    return _own(name, dark_window())


@cache
def _own(name: str, dark: bool) -> QIcon:
    """Return an icon of ours: menu, toolbar and toolbox each ask for all of them as QGIS starts."""
    path = icon_path(name)
    return _recoloured(Path(path)) if dark else QIcon(path)


def on_dark(svg: str) -> str:
    """Return an icon's drawing in colours for a dark window."""
    for own, other in ON_DARK.items():
        svg = svg.replace(f"'{own}'", f"'{other}'")
    return svg


def _recoloured(path: Path) -> QIcon:
    from qgis.PyQt.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(QByteArray(on_dark(path.read_text("utf-8")).encode()))
    found = QIcon()
    for size in _SIZES:
        picture = QPixmap(QSize(size, size))
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        found.addPixmap(picture)
    return found
