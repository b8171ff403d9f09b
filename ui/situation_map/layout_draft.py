# SPDX-License-Identifier: GPL-2.0-or-later
"""A layout that only a preview made: it leaves the project as it was, unless it is wanted."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsLayoutItemMap, QgsProject
from qgis.PyQt.QtCore import QObject


def template_of(project: QgsProject, name: str) -> str | None:
    """Return the template that a layout was made of, empty if not ours, None if there is none."""
    from ...cartography.page.situation_map import TEMPLATE_KEY

    layout = project.layoutManager().layoutByName(name)
    return None if layout is None else str(layout.customProperty(TEMPLATE_KEY, "") or "")


class LayoutDraft(QObject):
    """Knows which layout of the project, with its helper layers, is there for a preview only.

    Parameters
    ----------
    project : QgsProject
    is_open : callable
        Tells whether the layout of a name is open in a window of its own: then it is the user's.
    """

    def __init__(self, project: QgsProject, is_open: Callable[[str], bool], parent) -> None:
        super().__init__(parent)
        self._project = project
        self._is_open = is_open
        self.name = ""
        self._layers: set[str] = set()
        # what is saved with the project stays in it
        project.projectSaved.connect(self._forget)

    def run(self, name: str, work: Callable[[], bool]) -> bool:
        """Do what makes the layout `name`; if it is new it is a draft from now on."""
        if name != self.name:
            self.discard()
        project, manager = self._project, self._project.layoutManager()
        before, known = project.isDirty(), set(project.mapLayers())
        is_new = manager.layoutByName(name) is None
        done = work()
        if is_new and manager.layoutByName(name) is not None:
            self.name = name
        if self.name == name:
            self._layers |= set(project.mapLayers()) - known
            project.setDirty(before)
        return done

    def keep(self) -> None:
        """Leave the layout to the project, which is then one with changes to save."""
        self._forget()
        self._project.setDirty(True)

    def _forget(self) -> None:
        self.name = ""
        self._layers.clear()

    def discard(self) -> None:
        """Remove the layout and the layers that came with it, if it is a draft still."""
        manager = self._project.layoutManager()
        layout = manager.layoutByName(self.name) if self.name else None
        if layout is not None and not self._is_open(self.name):
            before = self._project.isDirty()
            manager.removeLayout(layout)
            self._project.removeMapLayers(sorted(self._layers - self._in_use()))
            self._project.setDirty(before)
        self._forget()

    def _in_use(self) -> set[str]:
        """Return the ids of layers that other layouts show, or that are gone."""
        gone = self._layers - set(self._project.mapLayers())
        maps = [
            item
            for layout in self._project.layoutManager().printLayouts()
            for item in layout.items()
            if isinstance(item, QgsLayoutItemMap)
        ]
        return gone | {layer.id() for item in maps for layer in item.layers()}
