# SPDX-License-Identifier: GPL-2.0-or-later
"""The menu "Salient" under Plugins, and the actions that belong to no other part."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QMenu

from ..about import ROOT, help_url
from ..i18n import tr
from ..processing import icons
from . import messages, sample

TITLE = "Salient"
#: sections of the menu, in order
FIRST, STEPS, WORK, ABOUT = "first", "steps", "work", "about"
OBJECT_NAME = "salient_menu"
SAMPLE_ACTION = "salient_open_sample"
SAMPLE = ROOT / "resources" / "sample" / "salient_sample.qgz"


def add_action(
    iface, text: str, slot: Callable[[], None], icon: str = "salient", section: str = WORK
) -> QAction:
    """Add an action to a section of Salient's menu; `icon` as of `icons.icon`."""
    menu = iface.pluginMenu().findChild(QMenu, OBJECT_NAME)
    action = QAction(icons.icon(icon), text, menu)
    action.triggered.connect(lambda *_: slot())
    menu.insertAction(end_of(menu, section), action)
    return action


def end_of(menu: QMenu, section: str) -> QAction | None:
    """Return the line below a section of the menu, None where it has none."""
    return menu.findChild(QAction, f"salient_below_{section}")


def remove_action(action: QAction) -> None:
    """Take an action of `add_action` away again."""
    action.triggered.disconnect()
    action.parent().removeAction(action)
    action.deleteLater()


class MenuPart:
    """The menu itself, the sample and the help. First of the parts: others add actions to it.

    The menu is Salient's own and not one of `iface.addPluginToMenu`, which leaves an empty menu
    and a separator behind in QGIS each time a plugin unloads.
    """

    def __init__(self, iface) -> None:
        self._iface = iface
        self._menu: QMenu | None = None
        self._actions: list[QAction] = []

    def set_up(self) -> None:
        """Put the menu among those of the other plugins, in the order of their names."""
        plugins = self._iface.pluginMenu()
        self._menu = QMenu(TITLE, plugins)
        self._menu.setObjectName(OBJECT_NAME)
        self._menu.setIcon(icons.icon("salient"))
        later = (
            action
            for action in plugins.actions()
            if action.menu() and action.text().replace("&", "").casefold() > TITLE.casefold()
        )
        plugins.insertMenu(next(later, None), self._menu)
        for section in (FIRST, STEPS, WORK):
            line = self._menu.addSeparator()
            line.setObjectName(f"salient_below_{section}")
        for text, slot, icon in (
            (tr("Open sample project"), self.open_sample, "/mActionFileOpen.svg"),
            (tr("Help"), open_help, "/mActionHelpContents.svg"),
        ):
            self._actions.append(add_action(self._iface, text, slot, icon, ABOUT))
        self._actions[0].setObjectName(SAMPLE_ACTION)

    def tear_down(self) -> None:
        """Remove the actions and the menu."""
        while self._actions:
            remove_action(self._actions.pop())
        if self._menu is not None:
            self._iface.pluginMenu().removeAction(self._menu.menuAction())
            # At once: QGIS loads a newer version before Qt deletes what waits for it, and that
            # one's entries would go into the menu that is on its way out.
            self._menu.setParent(None)
            self._menu.deleteLater()
            self._menu = None

    def open_sample(self) -> None:
        """Open the user's copy of the sample; QGIS asks before it drops edits."""
        if not SAMPLE.exists():
            messages.warn(
                self._iface.messageBar(),
                tr(
                    "The sample project is not part of this installation: {path} is missing. "
                    "Install Salient again from its zip file."
                ).format(path=SAMPLE),
            )
            return
        try:
            project = sample.own_copy(SAMPLE)
        except OSError as error:  # a full disk, a profile that is read only
            messages.warn(self._iface.messageBar(), str(error))
            return
        self._iface.addProject(str(project))


def open_dialog(name: str, parameters: dict | None = None) -> None:
    """Open the dialog of one of our algorithms, filled as far as is known.

    The window stays usable beside it. (QGIS 3.22 raises an error where a dialog that it waits for
    is closed by its frame.)
    """
    import processing

    from ..processing.widgets import dialog

    made = processing.createAlgorithmDialog(f"salient:{name}", parameters or {})
    if made is not None:
        dialog.show(made)


def open_help() -> None:
    """Open the manual in the user's browser."""
    QDesktopServices.openUrl(QUrl(help_url()))
