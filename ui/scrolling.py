# SPDX-License-Identifier: GPL-2.0-or-later
"""Dialogs whose fields scroll, so that their buttons stay in sight on a small screen."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)


def let_scroll(
    dialog: QWidget,
    outer: QVBoxLayout,
    fields: QLayout,
    buttons: QDialogButtonBox,
    more: Sequence[QWidget] = (),
) -> None:
    """Put all fields into an area that scrolls, as large as they need and the screen has room.

    Parameters
    ----------
    outer : QVBoxLayout
        The dialog's; `fields` and `buttons` stand in it.
    more : sequence of QWidget
        What comes below the fields.
    """
    content, area = QWidget(), QScrollArea()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    at = outer.indexOf(buttons)
    outer.removeItem(fields)
    fields.setParent(None)
    column.addLayout(fields)
    for widget in more:
        column.addWidget(widget)
    column.addStretch()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    outer.insertWidget(at - 1, area)
    bar = area.verticalScrollBar().sizeHint().width()
    wanted = content.sizeHint() + QSize(4 * bar, buttons.sizeHint().height() + 4 * bar)
    dialog.resize(wanted.boundedTo(_room_on(dialog)))


def _room_on(window: QWidget) -> QSize:
    """Return the size that a window may have on its screen, its frame left out of account."""
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return window.sizeHint()
    return screen.availableGeometry().size() * 0.9
