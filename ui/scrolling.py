# SPDX-License-Identifier: GPL-2.0-or-later
"""Dialogs whose fields scroll, so that their buttons stay in sight on a small screen."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
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
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whoever tabs stops at fields only
    _tab_through(dialog, (content, buttons))
    bar = area.verticalScrollBar().sizeHint().width()
    wanted = content.sizeHint() + QSize(4 * bar, buttons.sizeHint().height() + 4 * bar)
    dialog.resize(wanted.boundedTo(_room_on(dialog)))


def _tab_through(dialog: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab go through the fields of each part in turn, and begin with the first."""
    chain, widget = [], dialog.nextInFocusChain()
    while widget is not None and widget is not dialog:
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if stops:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    ordered = [one for part in parts for one in chain if part.isAncestorOf(one)]
    for one, following in zip(ordered, ordered[1:]):
        QWidget.setTabOrder(one, following)
    if ordered:
        ordered[0].setFocus()


def _room_on(window: QWidget) -> QSize:
    """Return the size that a window may have on its screen, its frame left out of account."""
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return window.sizeHint()
    return screen.availableGeometry().size() * 0.9
