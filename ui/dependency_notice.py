# SPDX-License-Identifier: GPL-2.0-or-later
"""The word in the message bar where a library is missing."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from .. import dependencies
from ..i18n import tr
from . import messages
from .libraries import LibrariesDialog


def copy_how(*_args) -> None:
    """Put the command that fits this system on the clipboard, or the text where there is none."""
    lacks = dependencies.missing()
    text = dependencies.command(lacks) or dependencies.instruction(lacks)
    QGuiApplication.clipboard().setText(text)


class DependencyNoticePart:
    """Says once, when the plugin loads, what to install and how."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._item: QgsMessageBarItem | None = None
        self._card: QWidget | None = None
        self._dialog: LibrariesDialog | None = None
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)

    def set_up(self) -> None:
        """Look once QGIS waits for its user: its start need not wait for that."""
        self._soon.start(0)

    def _look(self) -> None:
        """Show the notice where a library is missing; it stays until it is closed."""
        lacks = dependencies.missing()
        if not lacks:
            return
        said = tr("No algorithm can run yet. {how}").format(how=dependencies.instruction(lacks))
        button = QPushButton(tr("Install for me…"))
        button.clicked.connect(self._open)
        copy = QPushButton(tr("Copy"))
        copy.setToolTip(messages.tool_tip(tr("Copy the command, or the whole text")))
        copy.clicked.connect(copy_how)
        # kept: QGIS takes the card over without a word to Python, which would delete it
        self._card = messages.card(messages.TITLE, said, (copy, button))
        self._item = QgsMessageBarItem(self._card, Qgis.MessageLevel.Warning, 0)
        self._iface.messageBar().pushItem(self._item)

    def _open(self) -> None:
        """Show what is missing, with *Install for me…*."""
        if self._dialog is None:
            self._dialog = LibrariesDialog(self._iface.mainWindow())
        self._dialog.show_state()
        self._dialog.show()

    def tear_down(self) -> None:
        """Take the notice and its dialog away, if the user has not closed them."""
        self._soon.stop()
        if self._dialog is not None:
            self._dialog.reject()
            self._dialog.deleteLater()
            self._dialog = None
        if self._item is not None and not sip.isdeleted(self._item):
            self._iface.messageBar().popWidget(self._item)
        self._item = self._card = None
