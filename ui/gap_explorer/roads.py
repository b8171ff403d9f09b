# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer of roads that the card asks about, and its edits."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal

_SIGNALS = ("dataChanged", "layerModified", "subsetStringChanged", "crsChanged",
            "dataSourceChanged")  # fmt: skip


class RoadsWatch(QObject):
    """Follows the layer that is chosen in a box. `changed`: it is another, or was edited."""

    changed = pyqtSignal()

    def __init__(self, box: QgsMapLayerComboBox, parent: QObject) -> None:
        super().__init__(parent)
        self._box = box
        self._watched: QgsVectorLayer | None = None
        self._edits = 0
        box.layerChanged.connect(self._follow)
        self._follow(box.currentLayer())

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer of roads, None where none is chosen."""
        return self._watched

    @property
    def version(self) -> tuple:
        """Another one where the layer is another or was edited."""
        return (self._watched.id() if self._watched is not None else "", self._edits)

    def drop(self, layer_ids: list[str]) -> None:
        """Forget the layer where it is about to be removed."""
        if self._watched is not None and self._watched.id() in layer_ids:
            self._follow(None)

    def close(self) -> None:
        """Follow nothing any more."""
        self._box.layerChanged.disconnect(self._follow)
        self._watch(None)

    def _follow(self, layer) -> None:
        self._watch(layer if isinstance(layer, QgsVectorLayer) else None)
        self._edited()

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        for old, act in ((self._watched, "disconnect"), (layer, "connect")):
            for name in _SIGNALS if old is not None else ():
                getattr(getattr(old, name), act)(self._edited)
        self._watched = layer

    def _edited(self, *_args) -> None:
        self._edits += 1
        self.changed.emit()
