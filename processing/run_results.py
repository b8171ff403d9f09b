# SPDX-License-Identifier: GPL-2.0-or-later
"""The results of one run in the project: one group in the layer tree, named by date and place.

A run of the same does not pile up: what the earlier one left is hidden, kept or replaced, as the
user has set it. Whoever shows results (the card in the message bar) listens here.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..cartography.inert_text import inert
from ..i18n import amounts_apart, tr
from . import user_settings

#: custom properties of groups and layers
RUN, QUESTION, ASKED = "salient/run", "salient/question", "salient/asked"
#: of a group that who loads the layers of a run has made for them
GIVEN = "salient/given"
#: called in the main thread with a run each time one of its layers has found its place
listeners: list[Callable[[Run], None]] = []

_KEPT = "_salient_run"
#: parameters whose layer says where a run without a place of its own was
_PLACES = ("CONTROL", "AFTER", "A", "LINES", "PLACES", "CHANGES", "INPUT")
_MOST_PLACES = 2


@dataclass
class Run:
    """One run of an algorithm or a model, as far as it loads layers.

    Attributes
    ----------
    key : str
        Different for each run.
    names : list of str
        Display names of the algorithms that ran; of a model its own alone.
    asked : list of str
        What each of them was given, as text.
    places : list of str
        Cores or places measured; empty: the name of the layer.
    span : set of datetime.date
        Dates that the answer lies between, where no layer of it has them.
    said : list of str
        Findings in words, of the last date.
    given : str
        Name of the group, where who loads the layers gave one.
    results : dict
        What the algorithms returned.
    layers : list of str
        Ids of the layers that have found their place.
    earlier : list of str
        Keys of groups that answered the same question before, and are hidden now.
    """

    key: str = field(default_factory=lambda: uuid.uuid4().hex)
    names: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    whole: bool = False
    places: list[str] = field(default_factory=list)
    layer_name: str = ""
    dates: set[dt.date] = field(default_factory=set)
    span: set[dt.date] = field(default_factory=set)
    said: list[str] = field(default_factory=list)
    given: str = ""
    results: dict[str, Any] = field(default_factory=dict)
    layers: list[str] = field(default_factory=list)
    earlier: list[str] = field(default_factory=list)
    empty: set[str] = field(default_factory=set)

    def title(self) -> str:
        """Return the name of the group: what ran, of which date, where."""
        if self.given:
            return self.given
        name = self.names[0] if len(self.names) == 1 else tr("Salient")
        return " · ".join(part for part in (name, self._days(), self._place()) if part)

    def _days(self) -> str:
        known = self.dates or self.span
        if not known:
            return ""
        first, last = min(known), max(known)
        return str(first) if first == last else f"{first} – {last}"

    def _place(self) -> str:
        named = list(dict.fromkeys(one for one in self.places if one))
        if 0 < len(named) <= _MOST_PLACES:
            return ", ".join(named)
        return self.layer_name


def of(context: Any) -> Run:
    """Return the run that a processing context belongs to; the steps of a model share one."""
    run = getattr(context, _KEPT, None)
    if run is None:
        run = Run()
        setattr(context, _KEPT, run)
    return run


def begin(algorithm: Any, parameters: dict[str, Any], context: Any, *, whole: bool = False) -> None:
    """Note that an algorithm runs and with what; with `whole` its steps are not named."""
    if context is None:  # run by itself, outside Processing
        return
    run = of(context)
    if not run.whole:
        run.asked.append(_asked(algorithm, parameters, context))
        if algorithm.displayName() not in run.names:
            run.names.append(algorithm.displayName())
    run.whole = run.whole or whole


def say(context: Any, feedback: Any, finding: str) -> None:
    """Tell what a run found, in its log and on its card."""
    feedback.pushInfo(finding)
    if context is not None:
        of(context).said.append(finding)


def _asked(algorithm: Any, parameters: dict[str, Any], context: Any) -> str:
    """Return what an algorithm was given, but for where its results go."""
    texts = [algorithm.id()]
    for one in algorithm.parameterDefinitions():
        if not one.isDestination():
            given = parameters.get(one.name())
            value = one.defaultValue() if given is None else given
            # Of a text QGIS would open the layer that it may name, and whatever that leads to.
            said = value if isinstance(value, str) else one.valueAsPythonString(value, context)
            texts.append(f"{one.name()}={said}")
    return "\n".join(texts)


def end(
    algorithm: Any, parameters: dict[str, Any], context: Any, found: dict[str, Any], feedback: Any
) -> None:
    """Note what an algorithm returned, and load none of its tables that are empty."""
    if context is None:
        return
    run = of(context)
    run.results.update(found or {})
    run.layer_name = run.layer_name or _layer_name(algorithm, parameters, context)
    waiting = context.layersToLoadOnCompletion()
    idle = [one for one in waiting if one in run.empty]
    for one in idle:
        text = tr("“{name}” has no rows and is not loaded.")
        feedback.pushInfo(text.format(name=waiting.pop(one).name))
    if idle:
        context.setLayersToLoadOnCompletion(waiting)


def _layer_name(algorithm: Any, parameters: dict[str, Any], context: Any) -> str:
    from .tables.event import text_file  # QGIS starts without what it imports

    for name in _PLACES:
        definition = algorithm.parameterDefinition(name)
        if definition is None or definition.type() != "source" or not parameters.get(name):
            continue
        read_as_text = text_file(parameters[name])  # which QGIS need not open as well
        if read_as_text is not None:
            return read_as_text.stem
        source = algorithm.parameterAsSource(parameters, name, context)
        if source is not None:
            return str(source.sourceName())
    return ""


# The layer tree ---------------------------------------------------------------------------------


def settle(run: Run, layer: QgsVectorLayer) -> None:
    """Put a layer that was loaded into the group of its run, points above lines above polygons."""
    layer.setCustomProperty(RUN, run.key)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None:
        came = node.parent()
        if came.customProperty(GIVEN):
            came.setCustomProperty(RUN, run.key)
            run.given = came.name()
        known = group_of(run.key)
        group = _new_group(run, came) if known is None else known
        if came is not group or len(group.children()) > 1:
            _move(node, group, layer)
        _remove_if_empty(came)
        if known is None:
            _retire(run, group)
    run.layers.append(layer.id())
    for listener in list(listeners):
        listener(run)


def group_of(key: str) -> QgsLayerTreeGroup | None:
    """Return the group of a run, None where there is none any more."""
    if not key:  # groups that no run made have none either
        return None
    for group in QgsProject.instance().layerTreeRoot().findGroups(True):
        if group.customProperty(RUN) == key:
            return group
    return None


def remove(key: str) -> None:
    """Remove the layers of a run from the project, and its group; files stay where they are.

    What the user put into the group stays with it, and so does a layer with edits not saved.
    """
    group = group_of(key)
    if group is None:
        return
    layers = [node.layer() for node in group.findLayers()]
    own = [
        layer.id()
        for layer in layers
        if layer is not None and layer.customProperty(RUN) == key and not _is_edited(layer)
    ]
    QgsProject.instance().removeMapLayers(own)
    group.removeCustomProperty(QUESTION)
    _remove_if_empty(group)


def _is_edited(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.isModified()


def _remove_if_empty(group: QgsLayerTreeGroup) -> None:
    """Remove the group of a run that has nothing left in it."""
    if group.customProperty(RUN) and not group.findLayers():
        group.parent().removeChildNode(group)


def _new_group(run: Run, parent: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
    """Make the group of a run; beside that of another run where its layers were loaded into it."""
    while parent.customProperty(RUN):
        parent = parent.parent()
    title = run.title()
    group = parent.insertGroup(0, inert(amounts_apart(title)))
    group.setCustomProperty(RUN, run.key)
    group.setCustomProperty(QUESTION, title)
    asked = hashlib.sha256("\n".join(run.asked).encode()).hexdigest()
    group.setCustomProperty(ASKED, asked)
    return group


def _retire(run: Run, own: QgsLayerTreeGroup) -> None:
    """Hide, keep or remove what the same question was answered with before.

    What was given other values answers another one, for all that dates and place are the same: it
    is hidden where the same would be removed.
    """
    way = user_settings.load().again
    if way == user_settings.KEEP:
        return
    groups = QgsProject.instance().layerTreeRoot().findGroups(True)
    alike = [one for one in groups if one.customProperty(QUESTION) == own.customProperty(QUESTION)]
    # by their keys: with a group those within it go
    asked = {str(one.customProperty(RUN)): one.customProperty(ASKED) for one in alike}
    for key, given in asked.items():
        group = group_of(key)
        if group is None or key == run.key:
            continue
        if way == user_settings.REPLACE and given == own.customProperty(ASKED):
            remove(key)
        else:
            group.setItemVisibilityChecked(False)
            run.earlier.append(key)


def _move(node: QgsLayerTreeNode, group: QgsLayerTreeGroup, layer: QgsVectorLayer) -> None:
    place = 0
    for index, one in enumerate(group.children()):
        if one is node or not isinstance(one, QgsLayerTreeLayer):
            continue
        if _rank(one.layer()) <= _rank(layer):
            place = index + 1
    # first the copy: a layer that is nowhere in the tree leaves the project
    group.insertChildNode(place, node.clone())
    node.parent().removeChildNode(node)


def _rank(layer: QgsVectorLayer) -> int:
    """Return 0 for points, 1 for lines, 2 for polygons, 3 for what has no place on a map."""
    kinds = QgsWkbTypes.GeometryType
    order = [kinds.PointGeometry, kinds.LineGeometry, kinds.PolygonGeometry]
    if isinstance(layer, QgsVectorLayer) and layer.geometryType() in order:
        return order.index(layer.geometryType())
    return len(order)
