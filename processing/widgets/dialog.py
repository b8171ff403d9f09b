# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's dialog of an algorithm, begun with what the user has set and named for screen readers."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from qgis.utils import iface

from ...i18n import tr
from .. import control_fields, layer_memory, user_settings
from .dialog_wrapper import CONTROL_LAYERS, vector_layer

_POINT = QgsWkbTypes.GeometryType.PointGeometry
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_NAMED = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
#: what is remembered of a run with the layer it was asked of
_ASKED = ("ENCIRCLERS", "BESIEGED", "ACTOR", "OWN_SIDE", "ACTOR_FIELD", "DATE_FIELD")


def _has(layer: QgsVectorLayer, kind: Any, *parameters: str) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.geometryType() == kind
        and all(control_fields.guess(layer.fields(), one) for one in parameters)
    )


def is_control(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer looks like one of who holds what ground."""
    return _has(layer, _POLYGON, "ACTOR_FIELD")


def is_places(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer looks like one of named places."""
    return _has(layer, _POINT, "PLACE_NAME")


def is_changes(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer looks like one of ground that changed hands."""
    return _has(layer, _POLYGON) and {"from_actor", "to_actor"} <= set(layer.fields().names())


_SERVES = {
    "CONTROL": is_control,
    "A": is_control,
    "B": is_control,
    "PLACES": is_places,
    "CHANGES": is_changes,
}


def opened(algorithm: QgsProcessingAlgorithm, parent: QWidget | None = None) -> QDialog:
    """Return the dialog of an algorithm, as QGIS's toolbox and our menus open it."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(algorithm, False, parent)
    start(dialog)
    dialog.algorithmFinished.connect(lambda ok, _results: remember(dialog) if ok else None)
    return dialog


def start(dialog: Any) -> None:
    """Fill in what the user has set, and say to screen readers what each field is."""
    dialog.resize(dialog.size().expandedTo(QSize(820, 680)).boundedTo(_screen(dialog)))
    known = {one.name(): one for one in dialog.algorithm().parameterDefinitions()}
    _choose_layers(dialog, known)
    given = {name: value for name, value in _wanted().items() if name in known}
    dialog.setParameters(given)
    for name, wrapper in dialog.mainWidget().wrappers.items():
        widget = wrapper.wrappedWidget() or getattr(wrapper, "widget", None)
        if isinstance(widget, QWidget):
            name_widgets(widget, known[name].description())
        _mend_label(wrapper, known[name])


def _mend_label(wrapper: Any, definition: QgsProcessingParameterDefinition) -> None:
    """Write the label where QGIS's own translation of “%1 [optional]” has lost the name."""
    label = wrapper.wrappedLabel()
    if label is not None and label.text() and definition.description() not in label.text():
        label.setText(tr("{label} [optional]").format(label=definition.description()))


def _screen(dialog: QDialog) -> QSize:
    """Return how large a dialog can be where it is shown."""
    screen = dialog.screen()
    return screen.availableSize() * 0.9 if screen is not None else dialog.size()


def _choose_layers(dialog: Any, known: dict) -> None:
    """Show a layer that serves where QGIS shows the current one, or the first, whatever it is."""
    wrappers = dialog.mainWidget().wrappers
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    layers = list(QgsProject.instance().mapLayers().values())
    taken = []
    _choose_optional(dialog, known, layers)
    for name, one in known.items():
        serves = _SERVES.get(name)
        if serves is None or name not in wrappers or one.flags() & optional:
            continue
        shown = vector_layer(wrappers[name].parameterValue())
        if shown is None or (serves(shown) and shown not in taken):
            taken.append(shown)
            continue
        better = next((each for each in layers if serves(each) and each not in taken), None)
        if better is not None:
            wrappers[name].setParameterValue(better.id(), QgsProcessingContext())
            taken.append(better)


def _choose_optional(dialog: Any, known: dict, layers: list[QgsMapLayer]) -> None:
    """Show the control layer and the places that are there where a dialog can do without them.

    It is the current one, or the only one that serves. Where two layers can stand in its place
    nothing is chosen for the user.
    """
    wrappers = dialog.mainWidget().wrappers
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for name in ("CONTROL", "PLACES"):
        one = known.get(name)
        if one is None or not one.flags() & optional or name not in wrappers or "BEFORE" in known:
            continue
        if vector_layer(wrappers[name].parameterValue()) is not None:
            continue
        fit = [each for each in layers if _SERVES[name](each)]
        current = iface.activeLayer() if iface is not None else None
        chosen: list[QgsMapLayer] = [each for each in fit if each is current] or fit
        if len(chosen) == 1:
            wrappers[name].setParameterValue(chosen[0].id(), QgsProcessingContext())


def _wanted() -> dict:
    kept = user_settings.load()
    usual = user_settings.UserSettings()
    found = {
        "UNITS": (kept.units, usual.units),
        "POSITION_ERROR": (kept.position_error, usual.position_error),
        "CORRELATION_LENGTH": (kept.correlation_length, usual.correlation_length),
        "BLUR": (kept.blur, usual.blur),
    }
    return {name: own for name, (own, default) in found.items() if own != default}


def name_widgets(widget: QWidget, label: str) -> None:
    """Give a field and its parts the label as their name, where they have none that says more."""
    for one in (widget, *widget.findChildren(QWidget)):
        if one.accessibleName():
            continue
        if isinstance(one, _NAMED):
            one.setAccessibleName(label)
        elif isinstance(one, QAbstractButton):
            says = one.text() if one.text() not in ("", "…", "...") else one.toolTip()
            one.setAccessibleName(f"{label}: {says}" if says else label)


def remember(dialog: Any) -> None:
    """Keep with the layer who was asked about, for the next dialog."""
    wrappers = dialog.mainWidget().wrappers
    for name in CONTROL_LAYERS:
        layer = vector_layer(wrappers[name].parameterValue()) if name in wrappers else None
        if layer is None:
            continue
        values = {one: wrappers[one].parameterValue() for one in _ASKED if one in wrappers}
        asked = {one.lower(): str(value) for one, value in values.items() if value}
        if asked:
            layer_memory.remember(layer, asked)
        return
