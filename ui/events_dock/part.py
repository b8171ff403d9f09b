# SPDX-License-Identifier: GPL-2.0-or-later
"""The events dock in QGIS's window. Nothing behind it is made until a store is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from ...events.store import projectstore
from ...i18n import tr
from .. import docks
from ..docks import CARD
from ..menu import add_action, remove_action
from .locator import EventsLocatorFilter
from .options import EventsOptionsFactory

if TYPE_CHECKING:
    from .dock import EventsDock
    from .manager import EventsManager
    from .marks import EventsMarks


class EventsPart:
    """Menu entry, dock, locator filter and options page of sourced events."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self.dock: EventsDock | None = None
        self.manager: EventsManager | None = None
        self._marks: EventsMarks | None = None
        self._action: QAction | None = None
        self._locator: EventsLocatorFilter | None = None
        self._options: EventsOptionsFactory | None = None

    def set_up(self) -> None:
        """Add the menu entry, the locator filter and the options page; open the project's store."""
        self._action = add_action(self._iface, tr("Events"), self._toggle, "importevents")
        self._action.setCheckable(True)
        self._locator = EventsLocatorFilter(self._index, self._found)
        self._iface.registerLocatorFilter(self._locator)
        self._options = EventsOptionsFactory(self._options_changed)
        self._iface.registerOptionsWidgetFactory(self._options)
        QgsProject.instance().readProject.connect(self._project_read)
        self._project_read()

    def tear_down(self) -> None:
        """Take it all away, last first."""
        QgsProject.instance().readProject.disconnect(self._project_read)
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._iface.deregisterLocatorFilter(self._locator)
        self._options = self._locator = None
        if self._marks is not None:
            self._marks.tear_down()
        if self.manager is not None:
            self.manager.tear_down()
        if self.dock is not None:
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
        self._marks = self.manager = self.dock = None
        if self._action is not None:
            remove_action(self._action)
            self._action = None

    def _explored(self) -> bool:
        """Tell whether the gap explorer is in use, which has the same place."""
        card = self._iface.mainWindow().findChild(QDockWidget, CARD)
        return card is not None and card.isVisible()

    def show_dock(self, *, in_front: bool = True) -> EventsDock:
        """Make the dock if it is not there, and show it: behind its tab if not in front."""
        from .dock import EventsDock
        from .manager import EventsManager
        from .marks import EventsMarks

        if self.dock is None:
            self.dock = EventsDock(self._iface.mainWindow())
            self.manager = EventsManager(self._iface, self.dock)
            self._marks = EventsMarks(self.manager)
            self._marks.set_up()
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            docks.join_others(self._iface.mainWindow(), self.dock)
            self.dock.visibilityChanged.connect(self._visible)
            address = projectstore.address()
            if address:
                self.manager.open(address)
            else:
                self.manager.list_events()  # there are none: it says what to do
        if in_front:
            self.dock.setUserVisible(True)
        return self.dock

    def _toggle(self) -> None:
        if self._action is not None and self._action.isChecked():
            self.show_dock()
        elif self.dock is not None:
            self.dock.setUserVisible(False)

    def _visible(self, visible: bool) -> None:
        if self._action is not None:
            self._action.setChecked(visible)

    def _project_read(self, *_args) -> None:
        """Show the dock for a project that has a store; later projects the manager follows."""
        if self.manager is None and projectstore.address():
            self.show_dock(in_front=not self._explored())

    def _index(self):
        return self.manager.index if self.manager is not None else None

    def _found(self, event_id: str) -> None:
        self.show_dock()
        if self.manager is not None:
            self.manager.select(event_id)
            self.manager.dock.actions_by_name["zoom"].trigger()

    def _options_changed(self) -> None:
        if self.manager is not None:
            self.manager.restart_timer()
