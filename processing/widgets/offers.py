# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists under lines of text; it needs nothing of QGIS's Processing, which may be switched off."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter


def only_offer(box: QComboBox) -> None:
    """Let a list under a line of text offer what fits what is typed, and fill nothing in.

    Qt's own way ends a word with the first entry that begins so: “2025” was the first of January,
    and a report of “AP” one of “AP Kyiv Bureau”.
    """
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.completer().setFilterMode(Qt.MatchFlag.MatchContains)
    box.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
