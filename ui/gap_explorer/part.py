# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap explorer in QGIS's window: an action in menu and toolbar, and its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QToolBar

from ...i18n import tr
from ...processing import named_places
from .. import docks, messages
from ..menu import FIRST, TITLE, add_action, remove_action
from .locator import GapLocatorFilter
from .preload import Preload

if TYPE_CHECKING:
    from qgis.gui import QgsMapTool

    from .explorer import GapExplorer

TOOLBAR = "salient_toolbar"
ACTION = "salient_gap_explorer_action"


class GapExplorerPart:
    """Menu entry, toolbar, card and map tool. They are made when they are first used."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._action: QAction | None = None
        self._toolbar: QToolBar | None = None
        self._locator: GapLocatorFilter | None = None
        self._preload: Preload | None = None
        self.explorer: GapExplorer | None = None
        self._docked = False
        #: the map tool before ours
        self._before: QgsMapTool | None = None

    def set_up(self) -> None:
        """Add the action to the menu and to the toolbar."""
        text = tr("Gap explorer")
        self._action = add_action(self._iface, text, self._toggle, "gapexplorer", FIRST)
        self._action.setObjectName(ACTION)
        self._action.setCheckable(True)
        self._action.setShortcut(QKeySequence("Ctrl+Alt+G"))
        self._action.setToolTip(tr("Click open ground: how far is it from being cut off?"))
        self._toolbar = self._iface.addToolBar(TITLE)
        self._toolbar.setObjectName(TOOLBAR)
        self._toolbar.addAction(self._action)
        self._locator = GapLocatorFilter(self.explore)
        self._iface.registerLocatorFilter(self._locator)
        self._preload = Preload(self._iface)
        self._preload.begin()

    def tear_down(self) -> None:
        """Take it all away, last first."""
        if self._preload is not None:
            self._preload.stop()
            self._preload = None
        if self._locator is not None:
            self._iface.deregisterLocatorFilter(self._locator)
            self._locator = None
        if self.explorer is not None:
            panel = self.explorer.panel
            self.explorer.close()
            if self._docked:
                panel.visibilityChanged.disconnect(self._visible)
                panel.closed.disconnect(self._put_away)
                self._iface.removeDockWidget(panel)
                self._docked = False
            panel.deleteLater()
            self.explorer = None
        if self._toolbar is not None:
            self._iface.mainWindow().removeToolBar(self._toolbar)
            # At once, as the menu: a newer version would find it by its name
            self._toolbar.setParent(None)
            self._toolbar.deleteLater()
            self._toolbar = None
        if self._action is not None:
            remove_action(self._action)
            self._action = None

    def show(self) -> GapExplorer:
        """Show the card and take up the tool."""
        explorer = self._made()
        panel = explorer.panel
        if not self._docked:
            self._docked = True
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
            docks.join_others(self._iface.mainWindow(), panel)
            panel.raise_()
            panel.visibilityChanged.connect(self._visible)
            panel.closed.connect(self._put_away)
        panel.choose_control(self._iface.activeLayer())
        panel.setUserVisible(True)
        self._take_up_tool(explorer)
        explorer.shown()
        return explorer

    def _take_up_tool(self, explorer: GapExplorer) -> None:
        canvas = self._iface.mapCanvas()
        if canvas.mapTool() is not explorer.tool:
            self._before = canvas.mapTool()
            canvas.setMapTool(explorer.tool)

    def _put_away(self) -> None:
        """Take the answer off the map, and give the map back the tool that it had."""
        if self.explorer is None:
            return
        self.explorer.clear()
        canvas = self._iface.mapCanvas()
        if canvas.mapTool() is self.explorer.tool:
            canvas.unsetMapTool(self.explorer.tool)
            if self._before is not None and not sip.isdeleted(self._before):
                canvas.setMapTool(self._before)

    def _made(self) -> GapExplorer:
        from .explorer import GapExplorer
        from .panel import GapPanel

        if self.explorer is None:
            self.explorer = GapExplorer(self._iface, GapPanel(self._iface.mainWindow()))
        return self.explorer

    def explore(self, place: named_places.NamedPlace) -> None:
        """Show a place in the middle of the map, and ask for the gap round it."""
        explorer = self.show()
        canvas = self._iface.mapCanvas()
        own = canvas.mapSettings().destinationCrs()
        crs = QgsCoordinateReferenceSystem(place.crs)
        way = QgsCoordinateTransform(crs, own, QgsProject.instance())
        try:
            at = way.transform(QgsPointXY(place.x, place.y))
        except QgsCsException:
            text = tr("“{place}” has no place in the map's projection.")
            messages.warn(self._iface.messageBar(), text.format(place=place.name))
            return
        canvas.setCenter(at)
        canvas.refresh()
        explorer.pick(at)

    def _toggle(self) -> None:
        if self._action is None or self._preload is None:
            return
        if self._action.isChecked():
            self._preload.when_ready(self._make_if_wanted)
        elif self.explorer is None:
            return
        elif self._iface.mapCanvas().mapTool() is self.explorer.tool:
            self._put_away()
            self.explorer.panel.setUserVisible(False)
        else:
            # another tool was used meanwhile: the answer stays, and the next click asks again
            self._action.setChecked(True)
            self._take_up_tool(self.explorer)
            self.explorer.panel.setUserVisible(True)

    def _make_if_wanted(self) -> None:
        """Make the card in this turn of the event loop, and show it in the next."""
        # the button may have been let go meanwhile
        if self._action is None or not self._action.isChecked():
            return
        if self.explorer is not None:
            self.show()
            return
        self._made()
        QTimer.singleShot(0, self._show_if_wanted)

    def _show_if_wanted(self) -> None:
        if self._action is not None and self._action.isChecked():
            self.show()

    def _visible(self, visible: bool) -> None:
        # behind another tab the card is open still
        if self._action is not None and self.explorer is not None:
            self._action.setChecked(visible or not self.explorer.panel.isHidden())
