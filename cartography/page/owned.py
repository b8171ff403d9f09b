# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers that a layout keeps in the project for itself, and no others."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsPrintLayout, QgsProject

#: under which layers were kept since QGIS was started
_KEYS: set[str] = set()


def keep(project: QgsProject, layout: QgsPrintLayout, layer: QgsMapLayer, key: str) -> None:
    """Keep a layer in the project as part of a layout, outside the layer tree.

    Parameters
    ----------
    key : str
        Property that says what the layer is for; its value is the name of the layout.

    Raises
    ------
    ValueError
        If the layout has no name: nobody could tell whose the layer is.
    """
    if not layout.name().strip():
        raise ValueError("a layout without a name cannot own layers")
    _KEYS.add(key)
    layer.setCustomProperty(key, layout.name())
    project.addMapLayer(layer, False)


def remove(project: QgsProject, layout: QgsPrintLayout, key: str) -> None:
    """Remove the layers that a layout of this name kept under a key.

    A layer without the property is somebody else's, whatever the layout is called.
    """
    for layer in of(project, layout, key):
        project.removeMapLayer(layer.id())


def remove_all(project: QgsProject, layout: QgsPrintLayout) -> None:
    """Remove all layers that a layout kept for itself since QGIS was started."""
    for key in sorted(_KEYS):
        remove(project, layout, key)


def of(project: QgsProject, layout: QgsPrintLayout, key: str) -> list[QgsMapLayer]:
    """Return the layers that a layout of this name keeps under a key."""
    name = layout.name()
    if not name.strip():
        return []
    return [
        layer
        for layer in project.mapLayers().values()
        if key in layer.customPropertyKeys() and layer.customProperty(key) == name
    ]
