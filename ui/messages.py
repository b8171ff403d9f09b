# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences in QGIS's message bar, which reads its text as HTML: always shown as text."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..processing.widgets.plain_text import as_text, tool_tip

__all__ = ["TITLE", "Sentences", "as_text", "card", "inform", "push", "tool_tip", "warn"]

TITLE = "Salient"


def push(bar, text: str, level: Qgis.MessageLevel, seconds: int = 0, title: str = TITLE) -> None:
    """Show a sentence in a message bar.

    Parameters
    ----------
    bar : QgsMessageBar
    seconds : int
        How long it stands; 0 until it is closed.
    """
    # A title makes the item HTML for sure, so that what is escaped is not guessed to be plain.
    bar.pushMessage(as_text(title), as_text(text), level, seconds)


def warn(bar, text: str, seconds: int = 0) -> None:
    """Show a sentence about something that did not work."""
    push(bar, text, Qgis.MessageLevel.Warning, seconds)


def inform(bar, text: str, seconds: int = 6) -> None:
    """Show a sentence for a while."""
    push(bar, text, Qgis.MessageLevel.Info, seconds)


def card(title: str, text: str, buttons: Iterable[QWidget]) -> QWidget:
    """Return a sentence for a message bar, in full: its buttons are below, and leave it room."""
    made, row = QWidget(), QHBoxLayout()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 4, 0, 4)
    column.addWidget(Sentences(f"<b>{as_text(title)}</b><br>{as_text(text)}"))
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    return made


class Sentences(QLabel):
    """HTML of several lines for a message bar, which is as high as they are.

    A bar's own text shows one line, and what is below it is scrolled to.

    Parameters
    ----------
    most : int, optional
        Pixels that it takes at most.
    """

    def __init__(self, text: str, most: int = 10_000) -> None:
        super().__init__(text)
        self._most = most
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Take the height that this width asks for: a bar does not heed it by itself."""
        super().resizeEvent(event)
        height = self.heightForWidth(event.size().width())
        self.setFixedHeight(min(height, self._most))
