# SPDX-License-Identifier: GPL-2.0-or-later
"""A welcome, once: the sample, one's own data, or the manual."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QPushButton

from .. import dependencies
from ..i18n import tr
from ..processing import user_settings
from . import messages
from .gap_explorer.part import ACTION as EXPLORER
from .menu import SAMPLE, SAMPLE_ACTION, open_dialog, open_help


class WelcomePart:
    """Says once where to begin, in the message bar of a window that is in use."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._item = None
        self._soon: QTimer | None = None

    def set_up(self) -> None:
        """Wait until the window is there."""
        if user_settings.load().welcomed:
            return
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._if_seen)
        completed = getattr(self._iface, "initializationCompleted", None)
        if self._iface.mainWindow().isVisible():
            self._soon.start(0)
        elif completed is not None:
            completed.connect(self._soon.start)

    def tear_down(self) -> None:
        """Take it away, if the user has not."""
        self._take_away()
        if self._soon is not None:
            self._soon.stop()
            self._soon = None
        self._take_away()

    def _if_seen(self) -> None:
        # where a library is missing another notice stands there
        if self._iface.mainWindow().isVisible() and not dependencies.missing():
            self.show()

    def show(self) -> None:
        """Show it, and never again."""
        user_settings.save(replace(user_settings.load(), welcomed=True))
        bar = self._iface.messageBar()
        # a line of it is in sight, between two docks on a small screen too
        text = tr("Begin with:")
        item = bar.createMessage(tr("Welcome to Salient"), messages.as_text(text))
        for label, slot in (
            (tr("The sample"), self._open_sample),
            (tr("My own maps…"), lambda: open_dialog("preparecontrol")),
            (tr("The manual"), open_help),
        ):
            button = QPushButton(label)
            button.clicked.connect(slot)
            button.clicked.connect(self._take_away)
            item.layout().addWidget(button)
        self._item = item
        # whoever has opened something knows where to begin
        QgsProject.instance().readProject.connect(self._take_away)
        bar.pushWidget(item, Qgis.MessageLevel.Info)

    def _open_sample(self) -> None:
        action = self._iface.pluginMenu().findChild(QAction, SAMPLE_ACTION)
        if action is not None:
            action.trigger()
        if Path(QgsProject.instance().fileName()).name != SAMPLE.name:
            return  # the user would rather go on with the project that is open
        # the next click is one on the map, which the explorer answers
        explorer = self._iface.pluginMenu().findChild(QAction, EXPLORER)
        if explorer is not None and not explorer.isChecked():
            explorer.trigger()

    def _take_away(self, *_args) -> None:
        if self._item is not None:
            QgsProject.instance().readProject.disconnect(self._take_away)
        if self._item is not None and not sip.isdeleted(self._item):
            self._iface.messageBar().popWidget(self._item)
        self._item = None
