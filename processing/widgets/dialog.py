# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's dialog of an algorithm, begun with what the user has set and named for screen readers."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from qgis import gui
from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)
from qgis.utils import iface

from ...i18n import tr
from .. import control_fields, layer_memory, layer_values, user_settings
from . import sizes
from .dialog_wrapper import CONTROL_LAYERS, vector_layer

_POINT = QgsWkbTypes.GeometryType.PointGeometry
_TABLE = QgsWkbTypes.GeometryType.NullGeometry
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_NAMED = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
#: Dialogs that were opened and are there still. One that nothing in Python holds is garbage to
#: Python's collector, with what QGIS has connected to the end of a run: QGIS then crashes there.
_held: list[Any] = []
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


def is_held_places(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer looks like one of named places and who holds them."""
    return _has(layer, _POINT, "PLACE_NAME", "ACTOR_FIELD")


def is_changes(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer looks like one of ground that changed hands."""
    return _has(layer, _POLYGON) and {"from_actor", "to_actor"} <= set(layer.fields().names())


def is_events(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer looks like a list of sourced events: points, or a table."""
    from ...events.importers.formats import looks_like_events

    return (
        isinstance(layer, QgsVectorLayer)
        and layer.geometryType() in (_POINT, _TABLE)
        and looks_like_events(layer.fields().names())
    )


_SERVES = {
    "CONTROL": is_control,
    "A": is_control,
    "B": is_control,
    "PLACES": is_places,
    "CHANGES": is_changes,
}
#: of one algorithm alone; any other layer there is worse than none
_SERVES_ONLY = {
    ("importevents", "INPUT"): is_events,
    ("controlfromplaces", "PLACES"): is_held_places,
}


def opened(algorithm: QgsProcessingAlgorithm, parent: QWidget | None = None) -> QWidget | None:
    """Return the dialog of an algorithm, as QGIS's toolbox and our menus open it.

    None where QGIS has no such class any more: it then makes a dialog itself.
    """
    dialog = _made(algorithm, parent)
    if dialog is None:
        return None
    _held[:] = [one for one in _held if not sip.isdeleted(one)]
    _held.append(dialog)
    start(dialog)
    dialog.algorithmFinished.connect(lambda ok, _results: remember(dialog) if ok else None)
    return dialog


def _made(algorithm: QgsProcessingAlgorithm, parent: QWidget | None) -> Any:
    """Return QGIS's own dialog; from 4.2 on it is a part of its window, and may be docked."""
    with suppress(ImportError):
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        return AlgorithmDialog(algorithm, False, parent)
    with suppress(ImportError):
        from processing.gui.algorithm_widget import AlgorithmWidget

        window = parent if isinstance(parent, QMainWindow) or iface is None else iface.mainWindow()
        return AlgorithmWidget(algorithm, False, window)
    return None


def show(dialog: Any) -> None:
    """Show a dialog of an algorithm; one that may be docked has a way of its own."""
    getattr(dialog, "showWidget", dialog.show)()


def dialogs() -> list[Any]:
    """Return the dialogs of algorithms that are there."""
    names = ("QgsProcessingAlgorithmDialogBase", "QgsProcessingAlgorithmWidgetBase")
    kinds = tuple(getattr(gui, name) for name in names if hasattr(gui, name))
    # one that may be docked is no window
    return [one for one in QApplication.allWidgets() if isinstance(one, kinds)]


def start(dialog: Any) -> None:
    """Fill in what the user has set, and say to screen readers what each field is."""
    dialog.resize(dialog.size().expandedTo(QSize(820, 680)).boundedTo(sizes.room_for(dialog)))
    known = {one.name(): one for one in dialog.algorithm().parameterDefinitions()}
    _choose_layers(dialog, known)
    _let_one_give_way(_wrappers(dialog))
    given = {name: value for name, value in _wanted().items() if name in known}
    title = known.get("TITLE")
    if title is not None and not title.defaultValue():
        # as the window of the situation map begins
        project = QgsProject.instance()
        given["TITLE"] = project.title() or project.baseName()
    dialog.setParameters(given)
    for name, wrapper in _wrappers(dialog).items():
        widget = wrapper.wrappedWidget() or getattr(wrapper, "widget", None)
        if isinstance(widget, QWidget):
            name_widgets(widget, known[name].description())
        _mend_label(wrapper, known[name])


def _wrappers(dialog: Any) -> dict[str, Any]:
    """Return what stands for each parameter; QGIS means to be without these in Python one day."""
    found: dict[str, Any] = getattr(dialog.mainWidget(), "wrappers", {})
    return found


def _mend_label(wrapper: Any, definition: QgsProcessingParameterDefinition) -> None:
    """Write “… [optional]” in one language, where QGIS translates it here and there or not at all.

    Widgets in C++ and in Python have it from two catalogues, and the first may lose the name.
    """
    # a wrapper in Python keeps its label itself
    label = wrapper.wrappedLabel() or getattr(wrapper, "label", None)
    said = definition.description()
    if label is None or not label.text() or label.text() == said:
        return
    own = tr("{label} [optional]")
    if own != "{label} [optional]" or said not in label.text():
        label.setText(own.format(label=said))


def _choose_layers(dialog: Any, known: dict[str, Any]) -> None:
    """Show a layer that serves where QGIS shows the current one, whatever it is, or none at all."""
    wrappers = _wrappers(dialog)
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    layers = list(QgsProject.instance().mapLayers().values())
    taken = []
    _choose_optional(dialog, known, layers)
    for name, one in known.items():
        only = _SERVES_ONLY.get((dialog.algorithm().name(), name))
        serves = only or _SERVES.get(name)
        # who makes a control layer calls what it writes so
        asked = not (one.isDestination() or one.flags() & optional)
        if serves is None or name not in wrappers or not asked:
            continue
        shown = vector_layer(wrappers[name].parameterValue())
        if shown is not None and serves(shown) and shown not in taken:
            taken.append(shown)
            continue
        better = next((each for each in layers if serves(each) and each not in taken), None)
        if better is not None:
            _show(wrappers[name], better)
            taken.append(better)
        elif shown is not None and (only is not None or shown in taken):
            # a layer beside itself is no comparison
            _empty(wrappers[name])


def _choose_optional(dialog: Any, known: dict[str, Any], layers: list[QgsMapLayer]) -> None:
    """Show the control layer and the places that are there where a dialog can do without them.

    It is the current one, or the only one that serves. Where two layers can stand in its place
    it is chosen only if it holds two dates itself.
    """
    wrappers = _wrappers(dialog)
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for name in ("CONTROL", "PLACES"):
        one = known.get(name)
        if one is None or not one.flags() & optional or name not in wrappers:
            continue
        if vector_layer(wrappers[name].parameterValue()) is not None:
            continue
        serves = _SERVES_ONLY.get((dialog.algorithm().name(), name), _SERVES[name])
        fit = [each for each in layers if serves(each)]
        if "BEFORE" in known:
            fit = [each for each in fit if _has_dates_to_compare(each)]
        current = iface.activeLayer() if iface is not None else None
        chosen: list[QgsMapLayer] = [each for each in fit if each is current] or fit
        if len(chosen) == 1:
            _show(wrappers[name], chosen[0])


def _show(wrapper: Any, layer: QgsMapLayer) -> None:
    """Choose a layer of the project in a field."""
    # in a context without a project its id is a text like any other, and shown as one
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    wrapper.setParameterValue(layer.id(), context)


def _empty(wrapper: Any) -> None:
    """Choose no layer in a field that cannot do without: a value of none leaves it as it is."""
    for box in wrapper.wrappedWidget().findChildren(QComboBox):
        box.setCurrentIndex(-1)
        # QGIS listens to the hand alone
        box.activated.emit(-1)


def _let_one_give_way(wrappers: dict[str, Any]) -> None:
    """Empty the layer of both dates where one of two layers is chosen: three are refused."""

    def give_way(chosen: Any) -> None:
        if vector_layer(chosen.parameterValue()) is not None:
            wrappers["CONTROL"].setParameterValue(None, QgsProcessingContext())

    for name in ("BEFORE", "AFTER"):
        if name in wrappers and "CONTROL" in wrappers:
            wrappers[name].widgetValueHasChanged.connect(give_way)


def _has_dates_to_compare(layer: QgsVectorLayer) -> bool:
    field = control_fields.guess(layer.fields(), "DATE_FIELD")
    return bool(field) and len(layer_values.dates(layer, field)) > 1


def _wanted() -> dict[str, Any]:
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
    wrappers = _wrappers(dialog)
    for name in CONTROL_LAYERS:
        layer = vector_layer(wrappers[name].parameterValue()) if name in wrappers else None
        if layer is None:
            continue
        values = {one: wrappers[one].parameterValue() for one in _ASKED if one in wrappers}
        asked = {one.lower(): str(value) for one, value in values.items() if value}
        if asked:
            layer_memory.remember(layer, asked)
        return
