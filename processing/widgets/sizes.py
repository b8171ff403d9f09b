# SPDX-License-Identifier: GPL-2.0-or-later
"""How large a window opens: with room for its letters, and within the screen."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog

#: height in dots of a line of letters of the usual size, for which sizes are given
_USUAL_LINE = 17


def room_for(dialog: QDialog) -> QSize:
    """Return how large a dialog can be where it is shown."""
    screen = dialog.screen()
    return screen.availableSize() * 0.9 if screen is not None else dialog.size()


def open_at(dialog: QDialog, width: int = 0, height: int = 0) -> None:
    """Let a dialog, all of it laid out, open at a size or larger.

    Larger letters need more: the size grows with them, and so high that lines which break are seen
    to their end. Qt sees to neither.
    """
    letters = max(dialog.fontMetrics().height() / _USUAL_LINE, 1.0)
    wanted = (QSize(width, height) * letters).expandedTo(dialog.minimumSizeHint())
    wanted = wanted.boundedTo(room_for(dialog)).expandedTo(dialog.minimumSizeHint())
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        high = max(wanted.height(), layout.totalHeightForWidth(wanted.width()))
        wanted.setHeight(min(high, room_for(dialog).height()))
    dialog.resize(wanted)
