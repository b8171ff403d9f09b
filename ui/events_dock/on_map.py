# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock does on the map and to the project's layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from ...analysis.base.errors import InputError, SalientError
from ...cartography.style import event_style
from ...events.export import citations
from ...events.export.public import public_part
from ...events.model import Link
from ...events.store import layerkeys, layermeta
from ...i18n import tr
from ...processing import compat
from ...processing.compat import make_field
from . import layers as events_layers
from .event_filter import WGS84
from .map_tool import EventMapTool, Spot

if TYPE_CHECKING:
    from .session import EventsSession

#: map units around an event that is zoomed to, where its precision is not known, in degrees
_AROUND = 0.05
_METRES_A_DEGREE = 111_320.0
#: opens the form of a new event at a longitude and latitude, none where no place was clicked
AddAt = Callable[[Optional[float], Optional[float], str], None]
#: what a layer's map tip gets, and is recognised by
MAP_TIP = "[% salient_events(@layer_id, $id) %]"
EVENTS_FIELD = "sourced_events"
_TITLES = "salient_event_titles(@layer_id, $id)"


class EventsOnMap:
    """Map tool, zoom, selection, layers, map tips, metadata."""

    def __init__(self, session: EventsSession, add_at: AddAt) -> None:
        self._session = session
        self._add_at = add_at
        canvas = session.iface.mapCanvas()
        self.tool = EventMapTool(canvas, session.iface.mainWindow().statusBar())
        self.tool.setAction(session.dock.actions_by_name["add"])
        self.tool.picked.connect(self._picked)
        session.changed.connect(self._changed)
        session.event_added.connect(self.show_new)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of the dock does."""
        return {
            "add": self.add_by_click,
            "zoom": self.zoom,
            "features": self.select_features,
            "show_layers": self.show_layers,
            "circles": self.show_circles,
            "metadata": self.fill_metadata,
            "map_tips": self.show_map_tips,
        }

    def tear_down(self) -> None:
        """Give back the map tool."""
        self._session.iface.mapCanvas().unsetMapTool(self.tool)
        self.tool.picked.disconnect(self._picked)
        self._session.changed.disconnect(self._changed)
        self._session.event_added.disconnect(self.show_new)

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except SalientError as error:
            self._session.complain(error)

    # -- adding ----------------------------------------------------------------------------------

    def add_by_click(self) -> None:
        """Wait for a click on the map; on an empty one it would say a place that nobody meant."""
        canvas = self._session.iface.mapCanvas()
        if canvas.layers():
            canvas.setMapTool(self.tool)
            return
        self._session.dock.actions_by_name["add"].setChecked(False)
        self._add_at(None, None, "")

    def _picked(self, spot: Spot) -> None:
        self._session.iface.mapCanvas().unsetMapTool(self.tool)
        self._add_at(spot.lon, spot.lat, spot.place)

    def _changed(self) -> None:
        session = self._session
        if session.store is not None and session.index is not None:
            whole, public = session.is_whole(), session.index.public_categories()
            extent = session.index.extent() if whole else None
            # of a category of which only some events are read nothing is known yet
            categories = session.index.values("category") if whole else public
            events_layers.refresh(session.store, categories, public, extent, session.touched)

    # -- finding ---------------------------------------------------------------------------------

    def zoom(self) -> None:
        """Zoom to the current event, as wide as it is uncertain, and flash it."""
        session = self._session
        event = session.store.get("event", session.dock.current_id()) if session.store else None
        if event is None or event.lon is None or event.lat is None:
            session.show_message(tr("Select an event with a place in the list first."))
            return
        around = max((event.location_precision_m or 0.0) / _METRES_A_DEGREE * 1.5, _AROUND)
        canvas = session.iface.mapCanvas()
        point = QgsGeometry.fromPointXY(QgsPointXY(event.lon, event.lat))
        wgs84 = QgsCoordinateReferenceSystem(WGS84)
        transform = QgsCoordinateTransform(
            wgs84, canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        try:
            extent = compat.box_moved(transform, point.boundingBox().buffered(around))
        except QgsCsException as error:
            raise InputError(tr("The map's projection does not show the event's place.")) from error
        canvas.setExtent(extent)
        canvas.refresh()
        canvas.flashGeometries([point], wgs84)

    def select_features(self) -> None:
        """Select the features that the current event is linked to, in every layer that has any."""
        session = self._session
        if session.store is None:
            return
        links = session.store.links_of(session.dock.current_id())
        if not self._select(links):
            session.show_message(tr("No feature of the project's layers is linked to this event."))

    def show_link(self, link_id: str) -> None:
        """Select and zoom to the feature of one link."""
        if self._session.store is None:
            return
        link = self._session.store.get("link", link_id)
        layers = self._select([link]) if link is not None else []
        if not layers:
            self._session.show_message(tr("The linked layer is not in the project."))
            return
        self._session.iface.mapCanvas().zoomToSelected(layers[0])

    def _select(self, links: list[Link]) -> list[QgsVectorLayer]:
        """Select the features of links; return the layers that have any."""
        session = self._session
        if session.store is None:
            return []
        keys: dict[str, list[str]] = {}
        for link in links:
            keys.setdefault(link.layer_source, []).append(link.feature_key)
        found = []
        for layer in QgsProject.instance().mapLayers().values():
            if not isinstance(layer, QgsVectorLayer):
                continue
            wanted = keys.get(layerkeys.layer_source(layer, session.store.place))
            if wanted:
                request = layerkeys.request(layer, wanted)
                layer.selectByIds([one.id() for one in layer.getFeatures(request)])
                if layer.selectedFeatureCount():
                    found.append(layer)
        return found

    # -- layers ----------------------------------------------------------------------------------

    def show_layers(self) -> None:
        """Add the store's layers to the project."""
        session = self._session

        def work() -> None:
            if session.store is not None and session.index is not None:
                events_layers.add(session.store, session.index.public_categories())

        self._guarded(work)

    def show_new(self) -> None:
        """Let an event that was just added be seen: the first one brings the store's layers."""
        session = self._session
        if session.store is not None and events_layers.find(session.store) is None:
            self.show_layers()
            session.show_message(tr("The store's layers were added to the map, to show the event."))

    def show_circles(self) -> None:
        """Draw the precision of locations as circles, or no longer."""
        session = self._session
        layer = events_layers.find(session.store) if session.store else None
        action = session.dock.actions_by_name["circles"]
        if layer is None:
            if action.isChecked():
                session.show_message(tr("Add the store's layers to the map first."))
                action.setChecked(False)
            return
        value = int(action.isChecked())
        # with those there are: to set one QGIS adds its name to a list, each time again
        known = QgsExpressionContextUtils.layerScope(layer)
        names = (name for name in known.variableNames() if not known.isReadOnly(name))
        given = {name: known.variable(name) for name in names}
        QgsExpressionContextUtils.setLayerVariables(layer, {**given, event_style.CIRCLES: value})
        layer.triggerRepaint()

    def _active(self) -> QgsVectorLayer:
        layer = self._session.iface.activeLayer()
        if not isinstance(layer, QgsVectorLayer):
            raise InputError(tr("Select a vector layer in the layer tree first."))
        return layer

    def show_map_tips(self) -> None:
        """List events in the active layer's map tips and identify results, or no longer.

        What the identify panel and the attribute table list is a virtual field.
        """

        def work() -> None:
            layer = self._active()
            template = layer.mapTipTemplate()
            field = layer.fields().lookupField(EVENTS_FIELD)
            # a copy of a layer that listed events has a field of its own of that name
            is_ours = field >= 0 and layer.expressionField(field) == _TITLES
            if MAP_TIP in template or is_ours:
                layer.setMapTipTemplate(template.replace(MAP_TIP, ""))
                if is_ours:
                    layer.removeExpressionField(field)
                text = tr("“{layer}” no longer lists events.")
            else:
                own = template or f"[% {events_layers.escaped(layer.displayExpression())} %]"
                layer.setMapTipTemplate(own + MAP_TIP)
                if field < 0:
                    layer.addExpressionField(_TITLES, make_field(EVENTS_FIELD, "string"))
                text = tr(
                    "Map tips and identify results of “{layer}” list events. Switch map tips on in "
                    "the View menu."
                )
            self._session.show_message(text.format(layer=layer.name()))

        self._guarded(work)

    def fill_metadata(self) -> None:
        """Write the sources of the active layer's events into its metadata."""

        def work() -> None:
            layer, store = self._active(), self._session.store
            if store is None:
                return
            source = layerkeys.layer_source(layer, store.place)
            ids = {link.event_id for link in store.links_to(source)}
            if not ids:
                raise InputError(tr("No event is linked to “{layer}”.").format(layer=layer.name()))
            reports = store.find("report", "event_id", ids)
            sources = self._session.sources_of(reports).values()
            events = store.find("event", "id", ids)
            part = public_part(events, reports)
            if part.sentence():
                self._session.warn(part.sentence())
            entries = citations.gather(events, reports, sources, public=True)
            count = layermeta.fill(layer, entries)
            text = tr("{count} reports now stand in the metadata of “{layer}”.")
            self._session.show_message(text.format(count=count, layer=layer.name()))

        self._guarded(work)
