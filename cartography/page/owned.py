# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers that a layout keeps in the project for itself, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from qgis.core import QgsMapLayer, QgsPrintLayout, QgsProject

#: under which layers were kept since QGIS was started
_KEYS: set[str] = set()


@dataclass
class _Aside:
    """Layers that were there when a run began, and of those that were removed since what they were.

    Of each its key, and the name of its layout.
    """

    known: frozenset[str]
    removed: dict[str, tuple[str, str]] = field(default_factory=dict)


_ASIDE: ContextVar[_Aside | None] = ContextVar("aside", default=None)


@contextmanager
def set_aside(project: QgsProject) -> Iterator[None]:
    """Remove what layouts kept before only when what is done within is done; failed, it stays."""
    aside = _Aside(frozenset(project.mapLayers()))
    before = _ASIDE.set(aside)
    try:
        yield
        project.removeMapLayers(list(aside.removed))
    except BaseException:
        for name, (key, layout) in aside.removed.items():
            project.mapLayer(name).setCustomProperty(key, layout)
        raise
    finally:
        _ASIDE.reset(before)


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
    aside = _ASIDE.get()
    for layer in of(project, layout, key):
        if aside is not None and layer.id() in aside.known:
            aside.removed[layer.id()] = key, layout.name()
            layer.removeCustomProperty(key)
        else:
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
