# SPDX-License-Identifier: GPL-2.0-or-later
"""What scrolls: dialogs whose buttons stay in sight, and fields that the wheel does not change."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QLayout,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)


class _WheelGuard(QObject):
    """Hands the wheel on to what scrolls, from a field that the user has not gone into."""

    def eventFilter(self, watched, event) -> bool:  # noqa: N802 - Qt's name
        """Let no wheel change a field that has not the focus."""
        if event.type() != QEvent.Type.Wheel or watched.hasFocus():
            return False
        event.ignore()
        return True


def guard_wheel(content: QWidget) -> None:
    """Let the wheel scroll over lists and numbers: whoever scrolls past them would change them."""
    guard = _WheelGuard(content)
    for kind in (QComboBox, QAbstractSpinBox, QSlider):
        for one in content.findChildren(kind):
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            one.installEventFilter(guard)


def keep_narrow(content: QWidget, letters: int = 12) -> None:
    """Let no list grow with what it offers: a name of 250 letters would widen the whole window."""
    for box in content.findChildren(QComboBox):
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(letters)


def let_scroll(
    dialog: QWidget,
    outer: QVBoxLayout,
    fields: QLayout,
    buttons: QDialogButtonBox,
    more: Sequence[QWidget] = (),
    letters: int = 0,
) -> None:
    """Put all fields into an area that scrolls, as large as they need and the screen has room.

    Parameters
    ----------
    outer : QVBoxLayout
        The dialog's; `fields` and `buttons` stand in it.
    more : sequence of QWidget
        What comes below the fields.
    letters : int
        The dialog is at least so many letters wide, where the screen has room.
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
    show_in(area, content)
    outer.insertWidget(at - 1, area)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whoever tabs stops at fields only
    _tab_through(dialog, (content, buttons))
    bar = area.verticalScrollBar().sizeHint().width()
    wanted = content.sizeHint() + QSize(4 * bar, buttons.sizeHint().height() + 4 * bar)
    wanted = wanted.expandedTo(QSize(letters * dialog.fontMetrics().averageCharWidth(), 0))
    dialog.resize(wanted.boundedTo(_room_on(dialog)))


def show_in(area: QScrollArea, content: QWidget) -> None:
    """Let an area without a frame scroll its content, whose fields the wheel does not change."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    guard_wheel(content)


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
