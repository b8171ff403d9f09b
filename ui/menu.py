# SPDX-License-Identifier: GPL-2.0-or-later
"""The menu "Salient" under Plugins."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction

from ..about import ROOT, help_url, icon_path
from ..i18n import tr

MENU = "Salient"
SAMPLE = ROOT / "resources" / "sample" / "salient_sample.qgz"


class MenuPart:
    """The actions that belong to no other part."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._actions: list[QAction] = []

    def set_up(self) -> None:
        """Add the actions."""
        self._add(tr("Open sample project"), self.open_sample)
        self._add(tr("Help"), open_help)

    def tear_down(self) -> None:
        """Remove the actions; QGIS drops the submenu with the last."""
        while self._actions:
            action = self._actions.pop()
            self._iface.removePluginMenu(MENU, action)
            action.triggered.disconnect()
            action.deleteLater()

    def open_sample(self) -> None:
        """Open the sample in place of the current project; QGIS asks before it drops edits."""
        if not SAMPLE.exists():
            self._iface.messageBar().pushWarning(
                MENU,
                tr(
                    "The sample project is not part of this installation: {path} is missing. "
                    "Install Salient again from its zip file."
                ).format(path=SAMPLE),
            )
            return
        self._iface.addProject(str(SAMPLE))

    def _add(self, text: str, slot: Callable[[], None]) -> None:
        action = QAction(QIcon(icon_path("salient")), text, self._iface.mainWindow())
        action.triggered.connect(lambda *_: slot())
        self._iface.addPluginToMenu(MENU, action)
        self._actions.append(action)


def open_help() -> None:
    """Open the manual in the user's browser."""
    QDesktopServices.openUrl(QUrl(help_url()))
