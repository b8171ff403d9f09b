# SPDX-License-Identifier: GPL-2.0-or-later
"""Sourced events on other layers: a mark in the layer tree, an expression function, an action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import (
    QgsExpression,
    QgsExpressionFunction,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsLayerTreeViewIndicator, QgsMapLayerAction

from ...analysis.base.errors import SalientError
from ...events import detail
from ...events.store import layerkeys
from ...i18n import tr
from ...processing import icons

if TYPE_CHECKING:
    from .manager import EventsManager

#: a map tip lists this many events at most
_MOST = 20


class EventsFunction(QgsExpressionFunction):
    """``name(layer_id, feature_id)``: the events of a feature, as HTML or as plain text."""

    def __init__(self, name: str, write: Callable[[list], str], manager: EventsManager) -> None:
        help_text = tr("Lists the sourced events that are linked to a feature.")
        super().__init__(name, 2, "Salient", help_text)
        self._write = write
        self._manager = manager

    def func(self, values, _context, _parent, _node):
        """Return the list, empty where there is no event."""
        store = self._manager.store
        layer = QgsProject.instance().mapLayer(str(values[0]))
        if store is None or not isinstance(layer, QgsVectorLayer):
            return ""
        # The key only: a virtual field that asks this function must not be asked in turn.
        request = QgsFeatureRequest(int(values[1])).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(layer.primaryKeyAttributes())
        feature = next(layer.getFeatures(request), None)
        if feature is None:
            return ""
        try:
            return self._write(events_of(store, layer, feature)[:_MOST])
        except SalientError:
            return ""


def events_of(store, layer: QgsVectorLayer, feature) -> list:
    """Return the events that stand and are linked to a feature."""
    source = layerkeys.layer_source(layer, store.place)
    links = store.links_to(source, [layerkeys.feature_key(layer, feature)])
    found = store.find("event", "id", {link.event_id for link in links})
    return [one for one in found if not one.retracted]


class EventsMarks:
    """Puts the marks there, keeps them right, takes them away."""

    def __init__(self, manager: EventsManager) -> None:
        self._manager = manager
        self._view = manager.iface.layerTreeView()
        self._marks: dict[str, QgsLayerTreeViewIndicator] = {}
        self._functions = [
            EventsFunction("salient_events", detail.summary_html, manager),
            EventsFunction("salient_event_titles", detail.summary_text, manager),
        ]
        self._action = QgsMapLayerAction(
            tr("Sourced events"),
            manager,
            QgsMapLayer.LayerType.VectorLayer,
            QgsMapLayerAction.Target.SingleFeature,
            icons.icon("salient"),
        )

    def set_up(self) -> None:
        """Register the function and the action, and follow store and project."""
        for function in self._functions:
            QgsExpression.registerFunction(function)
        QgsGui.mapLayerActionRegistry().addMapLayerAction(self._action)
        self._action.triggeredForFeature.connect(self._identified)
        self._manager.changed.connect(self.refresh)
        project = QgsProject.instance()
        project.layersAdded.connect(self.refresh)
        project.layersWillBeRemoved.connect(self._forget)
        self.refresh()

    def tear_down(self) -> None:
        """Undo `set_up`."""
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._forget)
        project.layersAdded.disconnect(self.refresh)
        self._manager.changed.disconnect(self.refresh)
        self._action.triggeredForFeature.disconnect(self._identified)
        QgsGui.mapLayerActionRegistry().removeMapLayerAction(self._action)
        for function in self._functions:
            QgsExpression.unregisterFunction(function.name())
        self._forget(list(self._marks))

    def refresh(self, *_args) -> None:
        """Put a mark with the number of events on every layer that has any."""
        store = self._manager.store
        try:
            counts = self._manager.counts()
        except SalientError:
            counts = {}
        self._forget(list(self._marks))
        if store is None or not counts:
            return
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsVectorLayer):
                count = counts.get(layerkeys.layer_source(layer, store.place), 0)
                if count:
                    self._mark(layer, count)

    def _mark(self, layer: QgsVectorLayer, count: int) -> None:
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is None:
            return
        mark = QgsLayerTreeViewIndicator(self._view)
        mark.setIcon(icons.icon("importevents"))
        mark.setToolTip(tr("{count} sourced events: click to list them").format(count=count))
        layer_id = layer.id()
        mark.clicked.connect(lambda _index: self._clicked(layer_id))
        self._view.addIndicator(node, mark)
        self._marks[layer_id] = mark

    def _forget(self, layer_ids) -> None:
        root = QgsProject.instance().layerTreeRoot()
        for layer_id in layer_ids:
            mark = self._marks.pop(layer_id, None)
            node = root.findLayer(layer_id)
            if mark is not None and node is not None:
                self._view.removeIndicator(node, mark)

    def _clicked(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            self._manager.list_of_layer(layer)

    def _identified(self, layer, feature) -> None:
        manager = self._manager
        if manager.store is None:
            return
        try:
            ids = {one.id for one in events_of(manager.store, layer, feature)}
        except SalientError as error:
            manager.complain(error)
            return
        says = tr("Events of one feature of “{layer}”.").format(layer=layer.name())
        manager.list_only(ids, says)
        manager.dock.setUserVisible(True)
