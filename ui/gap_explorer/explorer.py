# SPDX-License-Identifier: GPL-2.0-or-later
"""From a click to its answer: the question is put together, asked, and shown on map and card."""

from __future__ import annotations

import datetime as dt
import html
from dataclasses import replace

from qgis.core import (
    QgsDateTimeRange,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, QPoint, QTime, QTimer
from qgis.PyQt.QtWidgets import QToolTip

from ...i18n import amounts_apart, tr
from ...processing.gap_answer import Answer
from ...processing.gap_click import (
    CURVE,
    FRONT,
    HOVER,
    NEST,
    POINT,
    READY,
    SUPPLY,
    ClickQuestion,
    LayerCopy,
)
from ...processing.gap_places import SupplyAnswer
from ...processing.layers import qgis_crs
from . import keep, places, questions
from .marks import GapMarks
from .memory import remember
from .panel import GapPanel
from .roads import RoadsWatch
from .task import GapQueue
from .tool import GapMapTool
from .variants import Variants
from .what_if import STRETCH, Advances, hint

#: Milliseconds after the last keystroke in the panel until the answer is looked for again.
_TYPING_MS = 300
#: Milliseconds of quiet after an answer until nest and curve are looked for.
_QUIET_MS = 400
#: Milliseconds until the map is read: the card is painted first, what loads libraries beside the
#: window makes it wait.
_PAINTED_MS = 100
_SIGNALS = ("dataChanged", "layerModified", "subsetStringChanged", "crsChanged",
            "dataSourceChanged")  # fmt: skip


class GapExplorer(QObject):
    """The tool, the card and the marks at work; `close` undoes it all."""

    def __init__(self, iface, panel: GapPanel) -> None:
        super().__init__(panel)
        self._iface, self.panel = iface, panel
        canvas = iface.mapCanvas()
        self.tool, self.marks = GapMapTool(canvas), GapMarks(canvas)
        self.queue = GapQueue(self._answered)
        self.advances = Advances(iface, self)
        self.roads = RoadsWatch(panel.roads, self)
        self.variants = Variants(iface, panel.what_if, self)
        #: where was clicked, and where supply comes from, in degrees; None while there is none
        self.point: QgsPointXY | None = None
        self.rear: QgsPointXY | None = None
        #: where distances are told from, in degrees
        self.reference: QgsPointXY | None = None
        #: of the answer that is shown
        self.parameters: dict = {}
        self.answer: Answer | None = None
        self.levels: list[Answer] = []
        self._layer: QgsVectorLayer | None = None
        self._version = 0
        self._kept = questions.Kept()
        self._curve_of: tuple | None = None
        #: kinds of questions that were answered at this place
        self._told: set[str] = set()
        self._hover_at = QPoint()
        self._supply: SupplyAnswer | None = None
        #: the time of the map as it was set here, where the map had none
        self._own_time: QgsDateTimeRange | None = None
        self._typing = self._one_shot(_TYPING_MS, self.ask)
        self._quiet = self._one_shot(_QUIET_MS, self._ask_more)
        self._painted = self._one_shot(_PAINTED_MS, self.make_ready)
        self._connect()
        self._time_moved()

    def _one_shot(self, milliseconds: int, slot) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        tool, panel, canvas = self.tool, self.panel, self._iface.mapCanvas()
        tool.picked.connect(self.pick)
        tool.dragged.connect(self.drag)
        tool.rear_picked.connect(self.pick_rear)
        tool.rested.connect(self._rested)
        tool.moved_on.connect(self._moved_on)
        tool.armed.connect(self._armed)
        tool.measured_from.connect(self._measure_from)
        tool.cleared.connect(self.clear)
        self.roads.changed.connect(self._roads_changed)
        panel.changed.connect(self._typing.start)
        panel.day_changed.connect(self._follow_day)
        panel.level_chosen.connect(self._show_level)
        panel.curve.chosen.connect(self._go_to)
        panel.date_chosen.connect(self._go_to)
        panel.kept.connect(self.keep)
        panel.what_if.draw.clicked.connect(self._draw_advance)
        panel.what_if.keep.clicked.connect(self.keep_variant)
        self.advances.changed.connect(self._changed)
        self.advances.moving.connect(self._follow_advance)
        self.advances.stretch.said.connect(self._hint)
        self.advances.stretch.ended.connect(self._take_up)
        canvas.temporalRangeChanged.connect(self._time_moved)
        canvas.destinationCrsChanged.connect(self.clear)
        QgsProject.instance().layersWillBeRemoved.connect(self._removed)
        QgsProject.instance().cleared.connect(self.variants.forget)

    def close(self) -> None:
        """Disconnect from QGIS, stop what runs, take the marks away."""
        canvas = self._iface.mapCanvas()
        # it is there until Qt deletes it, and still follows the project's layers
        self.panel.blockSignals(True)
        QgsProject.instance().cleared.disconnect(self.variants.forget)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._removed)
        canvas.destinationCrsChanged.disconnect(self.clear)
        canvas.temporalRangeChanged.disconnect(self._time_moved)
        self._leave_time()
        self._typing.stop()
        self._quiet.stop()
        self._painted.stop()
        self.queue.close()
        keep.stop()
        self.advances.close()
        self.roads.close()
        self._watch(None)
        self._kept.forget_copy()
        self.marks.clear()
        canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()

    def pick(self, at: QgsPointXY) -> None:
        """Ask for the gap round a place of the canvas."""
        self._forget_answer()
        self.panel.show_top()
        degrees = self._degrees(at)
        if degrees is None:
            self._say(tr("This place has no longitude and latitude."))
            return
        self._move_core(at, degrees)
        self.ask()

    def drag(self, at: QgsPointXY) -> None:
        """Let the core follow the mouse, and the answers the core."""
        degrees = self._degrees(at)
        if degrees is not None:
            self._move_core(at, degrees)
            self._ask(POINT, degrees, follow=True)

    def pick_rear(self, at: QgsPointXY) -> None:
        """Take a place of the canvas as the one that supply comes from."""
        degrees = self._degrees(at)
        if degrees is None:
            self._say(tr("This place has no longitude and latitude."))
            return
        self.rear = degrees
        self.marks.show_rear(at)
        self.ask()

    def ask(self) -> None:
        """Ask, for the place clicked last, what the panel says now."""
        self._typing.stop()
        self._quiet.stop()
        if self.point is None:
            self.make_ready()
            return
        if not self._ask(POINT, self.point):
            return
        # an answer stays until the next: what changes is seen to change
        if self.answer is None:
            self.panel.show_words(tr("Measuring…"))
        self._status(tr("Measuring…"))

    def shown(self) -> None:
        """Read the map as soon as the card is there to be seen."""
        self._painted.start()

    def make_ready(self) -> None:
        """Read the map before anybody clicks: the middle of the canvas is asked for nobody."""
        middle = self._degrees(self._iface.mapCanvas().center())
        if self.point is None and middle is not None and not self.queue.busy:
            self._ask(READY, middle)

    def clear(self) -> None:
        """Take question and answer away."""
        self.rear = self.reference = None
        self._forget_answer()
        self._leave_time()
        self.panel.show_first_step()
        self.panel.show_top()

    def keep(self) -> None:
        """Run the algorithm with the parameters of what is shown, and load what it writes."""
        parameters = dict(self.parameters)
        if self.panel.nest.value() > 0:
            parameters["NEST"] = True
        keep.run(self._iface, questions.ALGORITHM, parameters)
        if self.roads.layer is not None:
            roads = {**self.parameters, "ROADS": self.roads.layer.id()}
            keep.run(self._iface, questions.SUPPLY, roads)

    def keep_variant(self) -> None:
        """Write the hypothetical map as a layer, and run the algorithm on it."""
        if self.answer is not None:
            self.variants.keep(self.answer, self.parameters, self._layer, self.panel.day())

    def _draw_advance(self) -> None:
        box = self.panel.what_if
        actor = box.actor.currentText()
        if not actor:
            self._hint(tr("Choose a control layer and its actor field first."))
            return
        if box.kind() == STRETCH:
            self.advances.move(actor)
            self._ask(FRONT, self.point or QgsPointXY(0.0, 0.0))
            return
        self.advances.draw(actor, box.kind(), box.width_m())
        self._hint(hint(box.kind()).format(actor=actor))

    def _hint(self, text: str) -> None:
        """Say the next step below the button that began it, and in the status bar."""
        self.panel.what_if.show_step(text)
        self._status(text)

    def _follow_day(self) -> None:
        """Let the answer move with the date: where time plays fast, some dates are passed over."""
        if self.point is not None:
            self._quiet.stop()
            self._ask(POINT, self.point, follow=True)

    def _follow_advance(self) -> None:
        if self.point is not None:
            self._ask(POINT, self.point, follow=True)

    def _take_up(self) -> None:
        self.panel.what_if.show_step("")
        self._iface.mapCanvas().setMapTool(self.tool)

    def _show_front(self, front, refusal: str) -> None:
        if front is None:
            self._take_up()
            self._hint(refusal)
        else:
            self.advances.stretch.show_front(front)
        self._quiet.start()

    def _forget_answer(self) -> None:
        self._typing.stop()
        self._quiet.stop()
        self.point = self.tool.core = self._curve_of = None
        self.answer, self.levels = None, []
        self.queue.drop()
        self.marks.clear()
        if self.rear is not None:
            self.marks.show_rear(places.on_canvas(self._iface.mapCanvas(), self.rear))
        self.panel.show_levels(0)
        self.panel.show_curve(None)
        self.panel.show_supply("")
        if self.reference is not None:
            at = places.on_canvas(self._iface.mapCanvas(), self.reference)
            self.marks.show_reference(at)

    def _clear_roads(self) -> None:
        self._supply = None
        self.marks.clear_roads()
        self.panel.show_supply("")

    def _show_supply(self, found: SupplyAnswer | None, refusal: str) -> None:
        self._supply = found
        if found is None:
            self.panel.show_supply(refusal)
        else:
            self._draw_supply(found)
        self._quiet.start()

    def _draw_supply(self, found: SupplyAnswer) -> None:
        self.panel.show_supply(found.text)
        self.marks.show_roads(found.ways, found.cut, found.spots, qgis_crs(found.crs))

    def _roads_changed(self) -> None:
        self._told.discard(SUPPLY)
        self._clear_roads()
        if self.point is not None:
            self._quiet.start()

    def _measure_from(self, at: QgsPointXY) -> None:
        """Tell distances and directions of places from here."""
        self.reference = self._degrees(at)
        if self.reference is not None:
            self.marks.show_reference(at)
            self._status(tr("Distances and directions are told from here. Escape ends it."))

    def _reference(self) -> tuple[str, float, float] | None:
        """Return the place that distances are told from: the one marked, else the core."""
        if self.reference is not None:
            return (tr("the marked place"), self.reference.x(), self.reference.y())
        if self.point is not None:
            return (tr("the core"), self.point.x(), self.point.y())
        return None

    def _move_core(self, at: QgsPointXY, degrees: QgsPointXY) -> None:
        self._quiet.stop()
        self.marks.show_core(at)
        self.point, self.tool.core = degrees, at

    def _ask(self, kind: str, point: QgsPointXY, *, follow: bool = False) -> bool:
        """Put a question in the queue; if there is none to ask, say why."""
        # the list of layers shows the first, which may be of something else
        self.panel.choose_control()
        layer = self.panel.current_layer()
        refusal = questions.refusal(self.panel, layer)
        if layer is None or refusal:
            if kind == POINT:
                self._say(refusal)
            return False
        self._watch(layer)
        version = (layer.id(), self._version)
        parameters = questions.parameters(self.panel, layer, point, self.rear)
        advances = self.advances.all() if kind == POINT else ()
        asked = ClickQuestion(
            kind,
            self._kept.algorithm(),
            parameters,
            self._kept.copy(layer, version),
            version,
            advances,
            reference=self._reference() if kind == HOVER else None,
        )
        if kind == FRONT:
            asked = replace(asked, actor=self.panel.what_if.actor.currentText())
        if kind == SUPPLY and self.roads.layer is not None:
            roads = LayerCopy(self.roads.layer)
            asked = replace(asked, roads=roads, roads_version=self.roads.version)
        self.queue.ask(asked, follow=follow)
        return True

    def _ask_more(self) -> None:
        """After an answer at rest: the nest round the place, then the curve over all dates."""
        if self.point is None or self.queue.busy:
            return
        if SUPPLY not in self._told and self.roads.layer is not None:
            self._ask(SUPPLY, self.point)
        elif NEST not in self._told:
            self._ask(NEST, self.point)
        elif self.panel.date.count() > 1 and self._curve_of != self._curve_key():
            self._ask(CURVE, self.point)

    def _curve_key(self) -> tuple:
        spans = ("FROM", "TO")
        asked = tuple(pair for pair in sorted(self.parameters.items()) if pair[0] not in spans)
        return (self._version, *asked)

    def _answered(self, asked: ClickQuestion, found, refusal: str) -> None:
        if asked.kind == HOVER:
            self._show_hover(found, refusal)
            return
        if asked.kind == READY:
            return
        if asked.kind == FRONT:
            self._show_front(found, refusal)
            return
        self._told.add(asked.kind)
        if self.point is None:
            return
        if asked.kind == NEST:
            self.levels = found or []
            self.panel.show_levels(len(self.levels))
            self._quiet.start()
        elif asked.kind == SUPPLY:
            self._show_supply(found, refusal)
        elif asked.kind == CURVE:
            self._curve_of = self._curve_key()
            self.panel.show_curve(found)
        elif found is None:
            self.answer = None
            self.marks.clear_answer()
            self._say(refusal)
        else:
            self._show_point(asked, found)

    def _show_point(self, asked: ClickQuestion, answer: Answer) -> None:
        self.parameters = {**asked.parameters, "ENCIRCLERS": answer.encirclers}
        self.answer = answer
        if answer.guessed:
            self.panel.fill_encirclers(answer.encirclers)
        self._told = {POINT}
        self.levels = []
        self.panel.show_levels(0)
        self._clear_roads()
        if self._curve_of is not None and self._curve_of != self._curve_key():
            self._curve_of = None
            self.panel.show_curve(None)
        self._show(answer)
        text = answer.sentence
        if answer.guessed:
            message = tr("Encirclers: {name}, the largest side but that of this ground.")
            text = f"{message.format(name=answer.encirclers)} {text}"
        self._status(text)
        if self._layer is not None:
            remember(self._layer, self.panel.sides())
        self._quiet.start()

    def _show(self, answer: Answer) -> None:
        crs = qgis_crs(answer.crs)
        self.marks.show_answer(*answer.drawn, crs, sealed=answer.state == "sealed")
        then = answer.hypothesis.answer if answer.hypothesis is not None else None
        if then is not None:
            self.marks.show_hypothesis(*then.drawn, crs)
        self.marks.show_core(self.tool.core, taken=answer.state == "core taken")
        rear = f"{self.rear.y():.4f}, {self.rear.x():.4f}" if self.rear is not None else ""
        self.panel.show_answer(answer, rear=rear)

    def _show_level(self, level: int) -> None:
        if 0 <= level < len(self.levels):
            self._show(self.levels[level])
            self._status(self.levels[level].sentence)
            # the roads are those into the innermost pocket
            if self._supply is not None and level == 0:
                self._draw_supply(self._supply)
            elif self._supply is not None:
                self.marks.clear_roads()
                self.panel.show_supply("")

    def _rested(self, at: QgsPointXY, spot: QPoint) -> None:
        """Look for the gap under a mouse that stands still, where nothing else is asked."""
        degrees = self._degrees(at)
        if degrees is None:
            return
        if self.queue.busy or self._iface.mapCanvas().isDrawing():
            if self.point is None:
                # the map is being read or drawn: the mouse may still be there after it
                self.tool.wait_for_rest()
            return
        self._hover_at = spot
        self._ask(HOVER, degrees)

    def _show_hover(self, answer: Answer | None, refusal: str) -> None:
        if self._iface.mapCanvas().mapTool() is not self.tool:
            return  # another is at work now
        text = answer.sentence if answer is not None else refusal
        shown = html.escape(amounts_apart(text))
        if answer is not None and answer.facts:
            shown += f"<br>{html.escape(amounts_apart(answer.facts))}"
        view = self._iface.mapCanvas().viewport()
        # a name that looks like a page is shown as it is written
        QToolTip.showText(view.mapToGlobal(self._hover_at), f"<p>{shown}</p>", view)
        if self.point is None and answer is not None:
            crs = qgis_crs(answer.crs)
            sealed = answer.state == "sealed"
            self.marks.show_answer(*answer.drawn, crs, sealed=sealed)
        if self.point is not None:
            self._quiet.start()

    def _moved_on(self) -> None:
        if self.point is None:
            self.marks.clear_answer()

    def _armed(self) -> None:
        self._status(tr("Click where supply comes from: the rear of this core."))

    def _changed(self) -> None:
        if self.point is not None:
            self._typing.start()

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
        self.advances.drop(layer_ids)
        self.roads.drop(layer_ids)
        if self._layer is not None and self._layer.id() in layer_ids:
            self._watch(None)
            self._kept.forget_copy()
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

    def _go_to(self, day: dt.date) -> None:
        """Let the map show the date that was chosen, where it or the layer follows time."""
        canvas, layer = self._iface.mapCanvas(), self.panel.current_layer()
        timed = canvas.mapSettings().isTemporal()
        if not timed and (layer is None or not layer.temporalProperties().isActive()):
            return
        date = QDate(day.year, day.month, day.day)
        begin, end = (QDateTime(date, time) for time in (QTime(0, 0), QTime(23, 59, 59)))
        span = QgsDateTimeRange(begin, end)
        if not timed or self._own_time is not None:
            self._own_time = span
        canvas.setTemporalRange(span)
        if not timed:
            said = tr("The map shows {date}. Escape shows its newest date again.")
            self._status(said.format(date=day))

    def _leave_time(self) -> None:
        """Show the map without a date again, where it had none before one was chosen here."""
        canvas, own = self._iface.mapCanvas(), self._own_time
        self._own_time = None
        if own is not None and canvas.mapSettings().temporalRange() == own:
            canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
            # what the map shows now
            self.panel.show_day(dt.date.max)

    def _degrees(self, at: QgsPointXY) -> QgsPointXY | None:
        return places.to_degrees(self._iface.mapCanvas(), at)

    def _say(self, text: str) -> None:
        self.panel.show_words(text)
        self._status(text)

    def _status(self, text: str) -> None:
        self._iface.mainWindow().statusBar().showMessage(amounts_apart(text), 10_000)
