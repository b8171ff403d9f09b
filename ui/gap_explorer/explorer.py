# SPDX-License-Identifier: GPL-2.0-or-later
"""From a click to its answer: the question is put together, asked, and shown on map and card."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer

from ...i18n import tr
from ...processing import layer_values
from ...processing.gap_click import Answer, LayerCopy
from . import keep
from .memory import remember
from .panel import GapPanel
from .task import Click, GapQueue
from .tool import GapMapTool, GapMarks

_DEGREES = "EPSG:4326"
_ALGORITHM = "salient:encirclementgap"
#: Milliseconds after the last keystroke in the panel until the answer is looked for again.
_TYPING_MS = 300
_SIGNALS = ("dataChanged", "layerModified", "subsetStringChanged", "crsChanged")


class GapExplorer(QObject):
    """The tool, the card and the marks at work; `close` undoes it all."""

    def __init__(self, iface, panel: GapPanel) -> None:
        super().__init__(panel)
        self._iface, self.panel = iface, panel
        canvas = iface.mapCanvas()
        self.tool, self.marks = GapMapTool(canvas), GapMarks(canvas)
        self.queue = GapQueue(self._answered)
        #: where was clicked, in degrees; None while nothing is asked
        self.point: QgsPointXY | None = None
        self.parameters: dict = {}
        self._layer: QgsVectorLayer | None = None
        self._version = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self.ask)
        self.tool.picked.connect(self.pick)
        self.tool.cleared.connect(self.clear)
        panel.changed.connect(self._changed)
        panel.kept.connect(self.keep)
        canvas.temporalRangeChanged.connect(self._time_moved)
        canvas.destinationCrsChanged.connect(self.clear)
        QgsProject.instance().layersWillBeRemoved.connect(self._removed)
        self._time_moved()

    def close(self) -> None:
        """Disconnect from QGIS, stop what runs, take the marks away."""
        canvas = self._iface.mapCanvas()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._removed)
        canvas.destinationCrsChanged.disconnect(self.clear)
        canvas.temporalRangeChanged.disconnect(self._time_moved)
        self._timer.stop()
        self.queue.close()
        self._watch(None)
        self.marks.clear()
        canvas.unsetMapTool(self.tool)

    def pick(self, at: QgsPointXY) -> None:
        """Ask for the gap round a place of the canvas."""
        canvas = self._iface.mapCanvas()
        self.clear()
        crs = canvas.mapSettings().destinationCrs()
        try:
            degrees = _transform(crs, QgsCoordinateReferenceSystem(_DEGREES)).transform(at)
        except QgsCsException:
            self._say(tr("This place has no longitude and latitude."))
            return
        if not (abs(degrees.x()) <= 180.0 and abs(degrees.y()) <= 90.0):
            self._say(tr("This place has no longitude and latitude."))
            return
        self.marks.show_core(at)
        self.point = degrees
        self.ask()

    def ask(self) -> None:
        """Ask, for the place clicked last, what the panel says now."""
        self._timer.stop()
        if self.point is None:
            return
        # the list of layers shows the first, which may be of something else
        self.panel.choose_control()
        layer = self.panel.current_layer()
        if layer is None:
            self._say(tr("There is no control layer: add a layer of polygons with an actor each."))
            return
        if not self.panel.encirclers.text.text().strip() and not self._guess_sides(layer):
            return
        self._watch(layer)
        self.parameters = self._parameters(layer, self.point)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(_ALGORITHM)
        if algorithm is None:
            self._say(tr("Salient's algorithms are not in the toolbox: switch Processing on."))
            return
        able, refusal = algorithm.canExecute()
        if not able:
            self._say(refusal)
            return
        version = (layer.id(), self._version)
        self._say(tr("Measuring…"))
        self.queue.ask(Click(algorithm, self.parameters, LayerCopy(layer), version))

    def clear(self) -> None:
        """Take question and answer away."""
        self._timer.stop()
        self.point = None
        self.queue.drop()
        self.marks.clear()
        self.panel.show_words(tr("Click open ground on the map."))

    def keep(self) -> None:
        """Run the algorithm with the same parameters, and load what it writes in one group."""
        keep.run(self._iface, _ALGORITHM, dict(self.parameters))

    def _parameters(self, layer: QgsVectorLayer, point: QgsPointXY) -> dict:
        panel, day = self.panel, self.panel.day()
        found = {
            "CONTROL": layer.id(),
            "ACTOR_FIELD": panel.actor_field.currentField(),
            "DATE_FIELD": panel.date_field.currentField(),
            "ENCIRCLERS": panel.encirclers.text.text().strip(),
            "BESIEGED": panel.besieged.text.text().strip(),
            "CORE_POINT": f"{point.x()!r},{point.y()!r} [{_DEGREES}]",
            "CORE_RADIUS": panel.radius.value() * 1000.0,
        }
        if day is not None:
            found["FROM"] = found["TO"] = day.isoformat()
        return found

    def _guess_sides(self, layer: QgsVectorLayer) -> bool:
        """Name the largest side but that of the ground clicked, and say so; False if there is none.

        A layer of one actor shows the encirclers' ground alone.
        """
        field = self.panel.actor_field.currentField()
        if layer.fields().lookupField(field) < 0:
            self._say(tr("Choose the actor field, the one that says who holds the ground."))
            return False
        actors = layer_values.actors(layer, field, self.panel.date_field.currentField())
        holders = self._holders(layer, field)
        others = [one for one in actors if one.name not in holders and one.area_km2 is not None]
        if not others:
            self._say(tr("Name the encirclers in the panel, then click again."))
            return False
        self.panel.fill_encirclers(others[0].name)
        message = tr("Encirclers: {name}, the largest side but that of this ground.")
        self._status(message.format(name=others[0].name))
        return True

    def _holders(self, layer: QgsVectorLayer, field: str) -> set[str]:
        """Return who holds the ground clicked, on any date."""
        to_layer = _transform(QgsCoordinateReferenceSystem(_DEGREES), layer.crs())
        try:
            at = to_layer.transform(self.point)
        except QgsCsException:
            return set()
        request = QgsFeatureRequest().setFilterRect(QgsRectangle(at, at).buffered(1e-9))
        place = QgsGeometry.fromPointXY(at)
        day, date_field = self.panel.day(), self.panel.date_field.currentField()
        days = layer_values.days_of(layer, date_field) if day is not None else {}
        found = set()
        at_name, at_day = (layer.fields().lookupField(name) for name in (field, date_field))
        for feature in layer.getFeatures(request):
            if days and days.get(layer_values.plain(feature.attribute(at_day))) != day:
                continue
            if feature.geometry().intersects(place):
                found.add(str(feature.attribute(at_name)))
        return found

    def _answered(self, answer: Answer | None, refusal: str) -> None:
        if answer is None:
            self.marks.clear_answer()
            self._say(refusal)
            return
        crs = QgsCoordinateReferenceSystem.fromWkt(answer.crs)
        sealed = answer.state == "sealed"
        self.marks.show_answer(answer.lines, answer.pocket, crs, sealed=sealed)
        canvas_crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        at = _transform(QgsCoordinateReferenceSystem(_DEGREES), canvas_crs).transform(self.point)
        self.marks.show_core(at, taken=answer.state == "core taken")
        self.panel.show_answer(answer)
        self._status(answer.sentence)
        if self._layer is not None:
            remember(self._layer, self.panel.sides())

    def _changed(self) -> None:
        if self.point is not None:
            self._timer.start()

    def _edited(self, *_args) -> None:
        self._version += 1
        self._changed()

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        """Follow the edits of the layer that is asked, and of no other."""
        if layer is self._layer:
            return
        for old, act in ((self._layer, "disconnect"), (layer, "connect")):
            for name in _SIGNALS if old is not None else ():
                getattr(getattr(old, name), act)(self._edited)
        self._layer = layer
        self._version += 1

    def _removed(self, layer_ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in layer_ids:
            self._watch(None)
            asked = self.point is not None
            self.clear()
            if asked:
                self._say(tr("The control layer was removed. Choose another in the panel."))

    def _time_moved(self, *_args) -> None:
        """Follow the temporal controller."""
        settings = self._iface.mapCanvas().mapSettings()
        if not settings.isTemporal():
            return
        span = settings.temporalRange()
        end = span.end() if span.includeEnd() else span.end().addSecs(-1)
        if end.isValid():
            self.panel.show_day(end.date().toPyDate())

    def _say(self, text: str) -> None:
        self.panel.show_words(text)
        self._status(text)

    def _status(self, text: str) -> None:
        self._iface.mainWindow().statusBar().showMessage(text, 10_000)


def _transform(first, second) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(first, second, QgsProject.instance())
