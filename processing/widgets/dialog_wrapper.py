# SPDX-License-Identifier: GPL-2.0-or-later
"""What the widgets of our parameters have in common: where they show, and the layer they follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt import sip

try:
    from processing.gui.wrappers import WidgetWrapper
except ImportError:  # QGIS 4.4 means to be without it: its own widgets then stand in place of ours
    WidgetWrapper = object

#: Parameters of a control layer, that which counts where several are given first.
CONTROL_LAYERS = ("CONTROL", "AFTER", "BEFORE", "MAPS")


class DialogWrapper(WidgetWrapper):
    """A wrapper for the dialog and the batch table; a model gets QGIS's own widget."""

    def __new__(
        cls, param: QgsProcessingParameterDefinition, dialog: Any, *args: Any, **kwargs: Any
    ) -> Any:
        if dialog.__class__.__name__ != "ModelerParametersDialog":
            return super().__new__(cls, param, dialog, *args, **kwargs)
        # Not an instance of this class, so Python does not go on to __init__.
        own = QgsGui.processingGuiRegistry().createModelerParameterWidget(
            dialog.model, dialog.childId, param, dialog.context
        )
        own.setDialog(dialog)
        return own


class LayerFollower:
    """The layer that other widgets of the same dialog show, the first of several that is given."""

    def __init__(self, layers: tuple[str, ...], fields: tuple[str, ...] = ()) -> None:
        self._layers = layers
        self._wanted = {*layers, *fields}
        self._wrappers: dict[str, Any] = {}

    def follow(self, wrappers: list[Any], slot: Callable[[], None]) -> None:
        """Call a slot whenever one of the widgets changes."""
        for wrapper in wrappers:
            name = wrapper.parameterDefinition().name()
            if name in self._wanted:
                self._wrappers[name] = wrapper
                wrapper.widgetValueHasChanged.connect(slot)

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer, None while none is chosen."""
        for name in self._layers:
            wrapper = self._wrappers.get(name)
            found = vector_layer(wrapper.parameterValue()) if wrapper is not None else None
            if found is not None:
                return found
        return None

    def field(self, name: str) -> str:
        """Return the field that a widget shows, empty where it shows none of the layer's."""
        wrapper, layer = self._wrappers.get(name), self.layer()
        if wrapper is None or layer is None:
            return ""
        chosen = str(wrapper.parameterValue() or "")
        return chosen if layer.fields().lookupField(chosen) >= 0 else ""


def vector_layer(value: Any) -> QgsVectorLayer | None:
    """Return the layer that a parameter's value names, None where it names none."""
    if isinstance(value, (list, tuple)):
        return next((one for one in map(vector_layer, value) if one is not None), None)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if isinstance(value, str):
        from processing.tools.dataobjects import createContext

        value = QgsProcessingUtils.mapLayerFromString(value, createContext())
    # a list of layers keeps those that have left the project meanwhile
    living = isinstance(value, QgsVectorLayer) and not sip.isdeleted(value)
    return value if living else None
