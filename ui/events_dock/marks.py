# SPDX-License-Identifier: GPL-2.0-or-later
"""Sourced events on other layers: a mark in the layer tree, an expression function, an action."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.core import (
    QgsExpression,
    QgsExpressionFunction,
    QgsFeature,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsLayerTreeViewIndicator, QgsMapLayerAction
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ...analysis.base.errors import SalientError
from ...events.export.public import public_part
from ...events.store import files, layerkeys
from ...i18n import tr
from ...processing import icons
from ...processing.widgets import plain_text
from . import detail

if TYPE_CHECKING:
    from ...events.model import Event
    from ...events.store.store import Store
    from .manager import EventsManager

#: a map tip lists this many events at most
_MOST = 20
#: linked features from which on a layer is gone through whole: as a condition they were too long
_MANY = 200
#: seconds that a store which does not answer is left alone
_REST = 1.0


@dataclass(frozen=True)
class _SeenLayer:
    """What is known of a layer in a thread that draws: the layer itself is the window's."""

    source: str
    provider: str
    key: str


class LinkedEvents:
    """The events of layers' features: the store is asked once a layer, not once a feature.

    It is asked in the window, and by labels and styles in threads that draw. Those read a copy of
    the layer: one that belongs to the window may go while they look at it.

    Parameters
    ----------
    public : bool
        Only what may be published, with places hidden that are to be blurred.
    """

    def __init__(self, manager: EventsManager, *, public: bool = False) -> None:
        self._manager = manager
        self._public = public
        self._held: dict[tuple[str, str], dict[int, list[Event]]] = {}
        self._seen: dict[str, _SeenLayer] = {}
        self._again = 0.0

    def forget(self) -> None:
        """Ask anew: what is in the store, or in the project, is something else."""
        store, found = self._manager.store, QgsProject.instance().mapLayers().values()
        self._seen = {
            one.id(): _SeenLayer(
                one.source(), one.providerType(), layerkeys.layer_source(one, store.place)
            )
            for one in found
            if store is not None and isinstance(one, QgsVectorLayer)
        }
        self._held, self._again = {}, 0.0

    def of(self, layer_id: str, number: int) -> list[Event]:
        """Return the events that stand and are linked to a feature; none while nobody answers."""
        if QThread.currentThread() != QCoreApplication.instance().thread():
            seen = self._seen.get(layer_id)
            if seen is None:
                return []
            return self._told(
                (layer_id, seen.source), partial(_of_copy, seen, self._public), number
            )
        layer = QgsProject.instance().mapLayer(layer_id)
        if not isinstance(layer, QgsVectorLayer):
            return []
        name = (layer_id, layer.source())
        return self._told(name, partial(_of_layer, layer, self._public), number)

    def _told(
        self,
        name: tuple[str, str],
        read: Callable[[Store], dict[int, list[Event]]],
        number: int,
    ) -> list[Event]:
        store, held = self._manager.store, self._held
        if store is None or (name not in held and time.monotonic() < self._again):
            return []
        if name not in held:
            try:
                with files.patience(files.WINDOW):
                    held[name] = read(store)
            except SalientError:
                self._again = time.monotonic() + _REST
                return []
        return held[name].get(number, [])


def _of_layer(layer: QgsVectorLayer, public: bool, store: Store) -> dict[int, list[Event]]:
    """Return the events that stand and are linked to a layer, by the numbers of its features."""
    keyed = _by_keys(store, layerkeys.layer_source(layer, store.place), public)
    return _by_numbers(layer, keyed) if keyed else {}


def _of_copy(seen: _SeenLayer, public: bool, store: Store) -> dict[int, list[Event]]:
    """Return the same of a layer that is opened for it, where its features have keys of their own.

    Of layers in memory and of queries, which cannot be opened twice, numbers are the keys.
    """
    keyed = _by_keys(store, seen.key, public)
    numbers = {key: layerkeys.number_in(key) for key in keyed}
    found = {n: list(keyed[key].values()) for key, n in numbers.items() if n is not None}
    named = {key: keyed[key] for key, n in numbers.items() if n is None}
    if named and seen.provider not in ("memory", "virtual"):
        options = QgsVectorLayer.LayerOptions(False)
        layer = QgsVectorLayer(seen.source, "copy", seen.provider, options)
        if layer.isValid():
            found |= _by_numbers(layer, named)
    return found


def _by_keys(store: Store, source: str, public: bool) -> dict[str, dict[str, Event]]:
    """Return the events that stand by the keys of the features that they are linked to."""
    links = store.links_to(source)
    events = {e.id: e for e in store.find("event", "id", {one.event_id for one in links})}
    if public:
        part = public_part(events.values(), store.find("report", "event_id", events))
        # what is hidden has another id
        hidden = part.hidden()[0]
        events = {plain.id: shown for plain, shown in zip(part.events, hidden)}
    keyed: dict[str, dict[str, Event]] = {}
    for link in links:
        event = events.get(link.event_id)
        if event is not None and not event.retracted:
            keyed.setdefault(link.feature_key, {})[link.event_id] = event
    return keyed


def _by_numbers(
    layer: QgsVectorLayer, keyed: dict[str, dict[str, Event]]
) -> dict[int, list[Event]]:
    many = len(keyed) > _MANY
    request = QgsFeatureRequest() if many else layerkeys.request(layer, list(keyed))
    # The keys only: a virtual field that asks for these events must not be asked in turn.
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(layer.primaryKeyAttributes())
    found = ((one.id(), layerkeys.feature_key(layer, one)) for one in layer.getFeatures(request))
    return {number: list(keyed[key].values()) for number, key in found if key in keyed}


class EventsFunction(QgsExpressionFunction):
    """``name(layer_id, feature_id)``: the events of a feature, as HTML or as plain text."""

    def __init__(self, name: str, write: Callable[[list], str], linked: LinkedEvents) -> None:
        help_text = tr("Lists the sourced events that are linked to a feature.")
        super().__init__(name, 2, "Salient", help_text)
        self._write = write
        self._linked = linked

    def func(self, values, _context, _parent, _node):
        """Return the list, empty where there is no event."""
        return self._write(self._linked.of(str(values[0]), int(values[1]))[:_MOST])


def events_of(store: Store, layer: QgsVectorLayer, feature: QgsFeature) -> list[Event]:
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
        # A tip is read here; a field goes with every copy and export of its layer.
        tips, titles = LinkedEvents(manager), LinkedEvents(manager, public=True)
        self._linked = (tips, titles)
        self._functions = [
            EventsFunction("salient_events", detail.summary_html, tips),
            EventsFunction("salient_event_titles", detail.summary_text, titles),
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
        for linked in self._linked:
            linked.forget()
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
        said = tr("{count} sourced events: click to list them").format(count=count)
        mark.setToolTip(plain_text.tool_tip(said))
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
