# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap at a click: Encirclement gap's own question, asked of a map that stays read.

The parameters are those of the algorithm, and so are the steps from them to the answer: what is
kept of a click by the algorithm is equal to what was shown, to the last digit.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..analysis.base.errors import Canceled, InputError
from . import date_span, gap_places, gap_question, gap_sides, gap_whatif, read_part, road_source
from . import parameters as common
from .feedback import QgisFeedback
from .gap_answer import Answer, Curve, Hypothesis, answers, curve
from .gap_places import SupplyAnswer
from .layers import ControlLayer

if TYPE_CHECKING:
    from ..analysis.base.units import Units
    from ..analysis.control.control_map import ControlMap
    from ..analysis.control.front_stretch import ActorFront
    from ..analysis.gap.model import GapResult
    from ..analysis.gap.prepared import PreparedScene
    from ..analysis.gap.roads import Roads
    from ..analysis.places.facts import MeasuredGround
    from .algorithms.encirclementgap import EncirclementGap

#: Prepared maps that stay: as many as an analyst goes to and fro between, each with what it is
#: where all doubtful ground is the one side's and the other's.
_MOST_SCENES = 12
POINT, HOVER, NEST, CURVE, SUPPLY = "point", "hover", "nest", "curve", "supply"
READY, FRONT = "ready", "front"
#: Vertices of a map whose nest is looked for in a process of its own: the flow through its cells
#: lets no other thread run, for seconds.
_MOST_BESIDE = 30_000


class LayerCopy:
    """A layer as it is now, which another thread may read while the layer changes or goes."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        fields, count, crs, name = layer.fields(), layer.featureCount(), layer.crs(), layer.name()
        self.fields = lambda: fields
        self.featureCount = lambda: count
        self.sourceCrs = lambda: crs
        self.sourceName = lambda: name
        self._source = QgsVectorLayerFeatureSource(layer)

    def getFeatures(self, request: QgsFeatureRequest, _flags: Any = None) -> Any:
        """Return the features as they are: validity is looked after by `control.repair`."""
        return self._source.getFeatures(request)


@dataclass(frozen=True)
class ClickQuestion:
    """What is asked at a place.

    Attributes
    ----------
    kind : str
        `POINT`: the gap there; `HOVER`: the same, of a place that was not clicked; `NEST`: every
        pocket round it; `CURVE`: the gap on all dates of the layer; `SUPPLY`: the roads into the
        pocket at a point; `READY`: nothing that is shown, so that a first click is a warm one;
        `FRONT`: the front of an actor, to be moved.
    algorithm : EncirclementGap
    parameters : dict
        As the algorithm is run with; ``CONTROL`` is not read. Without encirclers the largest side
        is taken, but that of the ground itself.
    copy : LayerCopy
    version : hashable
        Differs where the layer is another or has changed.
    advances : tuple of gap_whatif.Advance
        What if.
    roads, roads_version : LayerCopy, hashable
        Of `SUPPLY`; the version as that of the control layer.
    actor : str
        Of `FRONT`.
    reference : (str, float, float), optional
        Of `HOVER`: name, longitude and latitude of a place to say the way from.
    """

    kind: str
    algorithm: EncirclementGap
    parameters: dict[str, Any]
    copy: LayerCopy
    version: tuple[Any, ...]
    advances: tuple[gap_whatif.Advance, ...] = ()
    roads: LayerCopy | None = None
    roads_version: tuple[Any, ...] = ()
    actor: str = ""
    reference: tuple[str, float, float] | None = None


class GapClicks:
    """Answers clicks, one at a time, and keeps what the next click on the same map needs."""

    def __init__(self) -> None:
        #: whether all libraries were found
        self.able = False
        self._read: tuple[tuple[Any, ...], ControlLayer] | None = None
        self._scenes: OrderedDict[tuple[Any, ...], PreparedScene] = OrderedDict()
        self._then: tuple[tuple[Any, ...], ControlMap, str] | None = None
        self._roads: tuple[tuple[Any, ...], Roads] | None = None
        self._ground: tuple[ControlMap, MeasuredGround] | None = None

    def forget(self) -> None:
        """Drop all maps that were read."""
        self._read = self._then = self._roads = self._ground = None
        self._scenes.clear()

    def answer(
        self, asked: ClickQuestion, feedback: QgsProcessingFeedback, reading: Any = None
    ) -> Answer | list[Answer] | Curve | SupplyAnswer | ActorFront:
        """Return the answer to a question: of a nest a list, innermost first.

        Parameters
        ----------
        asked : ClickQuestion
        feedback : QgsProcessingFeedback
        reading : QgsProcessingFeedback, optional
            Stops the reading of the layer, which the next question needs as well where it is of
            the same layer; `feedback` where it is left out.

        Raises
        ------
        SalientError, QgsProcessingException
            What the algorithm refuses, with its sentence.
        """
        self._layer(asked, QgsProcessingContext(), reading or feedback)
        _check(feedback)
        kinds: dict[str, Callable[..., Any]] = {HOVER: self._hover, FRONT: self._front}
        answered: Callable[..., Any] = kinds.get(asked.kind, self._gap)
        found: Answer | list[Answer] | Curve | SupplyAnswer | ActorFront = answered(asked, feedback)
        return found

    def _front(self, asked: ClickQuestion, feedback: QgsProcessingFeedback) -> ActorFront:
        """Return the front of an actor on the date that is asked about."""
        from ..analysis.control.front_stretch import front_of

        context = QgsProcessingContext()
        whole = self._layer(asked, context, feedback)
        layer = date_span.within(asked.algorithm, asked.parameters, context, whole)
        return front_of(layer.maps[-1], asked.actor)

    def _hover(self, asked: ClickQuestion, feedback: QgsProcessingFeedback) -> Answer:
        """Return the gap at a place that was not clicked, or why there is none, and its facts."""
        from ..analysis.geometry import geodesy

        context = QgsProcessingContext()
        whole = self._layer(asked, context, feedback)
        layer = date_span.within(asked.algorithm, asked.parameters, context, whole)
        facts = self._facts(asked, layer, context)
        _check(feedback)
        try:
            found: Answer = self._gap(asked, feedback)
        except (InputError, QgsProcessingException) as error:
            crs = geodesy.geographic(layer.maps[-1].crs).to_wkt()
            nan = float("nan")
            found = Answer("", str(error), "", "", "", "", nan, nan, [], [], crs)
        return replace(found, facts=facts)

    def _gap(self, asked: ClickQuestion, feedback: QgsProcessingFeedback) -> Any:
        context = QgsProcessingContext()
        algorithm, parameters = asked.algorithm, dict(asked.parameters)
        whole = self._layer(asked, context, feedback)
        layer = date_span.within(algorithm, parameters, context, whole)
        guessed = not parameters.get(common.ENCIRCLERS)
        if guessed:
            control = layer.maps[-1]
            place = gap_question.typed_point(algorithm, context, parameters, control.crs)
            parameters[common.ENCIRCLERS] = gap_sides.guess(control, place)
        wanted = gap_question.question(algorithm, parameters, context, feedback, layer)
        units = common.units(algorithm, parameters, context)
        if asked.kind == CURVE:
            return _curve(whole, wanted, units, feedback)
        control = layer.maps[-1]
        scene = self._scene(control, wanted, feedback)
        _check(feedback)
        if asked.kind == NEST:
            result = _nest(control, scene, wanted, feedback)
            if result is None:
                return []
        else:
            result = scene.gap(wanted["core"], wanted["options"], QgisFeedback(feedback))
        if asked.kind == SUPPLY:
            return self._supply(asked, control, scene, wanted, result, units, feedback)
        if asked.kind != READY:
            result = self._heeding_doubt(result, control, layer.sure, wanted, feedback)
        found = [replace(one, guessed=guessed) for one in answers(result, control.crs, units)]
        if asked.kind == NEST:
            return found
        if asked.kind in (HOVER, READY):
            return found[0]
        then = self._hypothesis(asked, control, layer.sure, wanted, units, feedback)
        return replace(found[0], hypothesis=then)

    def _hypothesis(
        self,
        asked: Any,
        control: ControlMap,
        sure: dict[int, Any],
        wanted: dict[str, Any],
        units: Units,
        feedback: QgsProcessingFeedback,
    ) -> Hypothesis | None:
        """Return the answer on the map after the advances, None where there are none."""
        from ..analysis.control.overlaps import areas_by_actor

        if not asked.advances:
            return None
        try:
            key = (control.date, asked.advances)
            if self._then is None or self._then[0] != key:
                then = gap_whatif.hypothetical_map(control, asked.advances, sure)
                areas = gap_whatif.areas_text(areas_by_actor(control), areas_by_actor(then), units)
                self._then = (key, then, areas)
            _key, then, areas = self._then
            scene = self._scene(then, wanted, feedback, asked.advances)
            _check(feedback)
            result = scene.gap(wanted["core"], wanted["options"], QgisFeedback(feedback))
            result = self._heeding_doubt(result, then, sure, wanted, feedback, asked.advances)
        except InputError as error:
            return Hypothesis(None, str(error))
        found = answers(result, control.crs, units)
        return Hypothesis(found[0], "", areas, then, sure)

    def _heeding_doubt(
        self,
        result: GapResult,
        control: ControlMap,
        sure: dict[int, Any],
        wanted: dict[str, Any],
        feedback: QgsProcessingFeedback,
        advances: tuple[Any, ...] = (),
    ) -> GapResult:
        """Widen the gap's interval by the ground of which it is not sure who holds it."""
        from ..analysis.control.doubt import doubtful
        from ..analysis.gap.doubt import heeded

        def measure(given: ControlMap, **asked: Any) -> GapResult:
            # of one layer, date and advances the actors say who was given what
            scene = self._scene(given, asked, feedback, (*advances, *given.actors))
            return scene.gap(asked["core"], asked["options"], QgisFeedback(feedback))

        (found,) = heeded(
            (result,), (control,), (doubtful(control, sure),),
            measure=measure, feedback=QgisFeedback(feedback), **wanted,
        )  # fmt: skip
        return found

    def _supply(
        self,
        asked: Any,
        control: ControlMap,
        scene: PreparedScene,
        wanted: dict[str, Any],
        result: GapResult,
        units: Units,
        feedback: QgsProcessingFeedback,
    ) -> SupplyAnswer:
        """Return the roads into the pocket of a result, as *Supply routes* does."""
        from ..analysis.gap import supply

        if self._roads is None or self._roads[0] != asked.roads_version:
            read = road_source.roads(asked.roads, "", feedback, crs=control.crs)
            self._roads = (asked.roads_version, read)
        roads = self._roads[1]
        if not len(roads):
            raise InputError("The layer of roads has no line. Choose one that does.")
        reach = wanted["options"].fire_range_m
        (one,) = supply.routes_of(
            scene.field,
            result,
            wanted["core"],
            roads,
            fire_range_m=reach,
            feedback=QgisFeedback(feedback),
        )
        return gap_places.supply_answer(one, reach, units, control.crs)

    def _facts(
        self, asked: ClickQuestion, layer: ControlLayer, context: QgsProcessingContext
    ) -> str:
        """Return what *Place facts* says of the place, the besieged being the own side."""
        import shapely

        from ..analysis.places.facts import measured_ground

        algorithm, parameters, control = asked.algorithm, asked.parameters, layer.maps[-1]
        if self._ground is None or self._ground[0] is not control:
            self._ground = (control, measured_ground(control))
        reference = None
        if asked.reference is not None:
            name, lon, lat = asked.reference
            reference = (name, shapely.Point(lon, lat))
        known = layer.actor_names
        own = common.actors(algorithm, parameters, common.BESIEGED, context, known, layer.name)
        place = gap_question.typed_point(algorithm, context, parameters, control.crs)
        units = common.units(algorithm, parameters, context)
        return gap_places.facts_text(control, self._ground[1], place, reference, own, units)

    def _layer(
        self, asked: ClickQuestion, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ControlLayer:
        """Return the layer as it was read, anew where it has changed."""
        parameters = asked.parameters
        fields = (
            common.ACTOR_FIELD, common.DATE_FIELD, common.CLASS_FIELD, common.CLASSES,
            common.COALITIONS, read_part.READ_ACTORS, read_part.READ_EXTENT,
        )  # fmt: skip
        key = (asked.version, *(parameters.get(name) for name in fields))
        if self._read is None or self._read[0] != key:
            self.forget()
            whole = common.control_of(asked.algorithm, parameters, context, feedback, asked.copy)
            _check(feedback)
            self._read = (key, whole)
        return self._read[1]

    def _scene(
        self,
        control: ControlMap,
        wanted: dict[str, Any],
        feedback: QgsProcessingFeedback,
        advances: tuple[Any, ...] = (),
    ) -> PreparedScene:
        """Return the map made ready, without the rear kept and with it given."""
        key = (control.date, tuple(wanted["encirclers"]), tuple(wanted["besieged"]), advances)
        if key not in self._scenes:
            self._scenes[key] = gap_question.scene(
                control, {**wanted, "rear": None}, QgisFeedback(feedback)
            )
            while len(self._scenes) > _MOST_SCENES:
                self._scenes.popitem(last=False)
        self._scenes.move_to_end(key)
        return self._scenes[key].with_rear(wanted["rear"])


def _nest(
    control: ControlMap,
    scene: PreparedScene,
    wanted: dict[str, Any],
    feedback: QgsProcessingFeedback,
) -> GapResult | None:
    """Return every pocket round a core; None where a large map's could not be looked for apart."""
    import shapely

    from ..analysis.base import parallel
    from ..analysis.gap import encirclement

    options = replace(wanted["options"], nest=True)
    if int(shapely.get_num_coordinates(control.geometries).sum()) <= _MOST_BESIDE:
        return scene.gap(wanted["core"], options, QgisFeedback(feedback))
    if not parallel.can_start_processes():
        return None
    task = (control, {**wanted, "options": options})
    found = parallel.run(
        encirclement.gap_apart, [task, None], scheduler="processes", feedback=QgisFeedback(feedback)
    )
    gap: GapResult | None = found[0]
    return gap


def quiet_feedback() -> QgsProcessingFeedback:
    """Return a feedback that logs nowhere."""
    return QgsProcessingFeedback(False)


def _check(feedback: QgsProcessingFeedback) -> None:
    if feedback.isCanceled():
        raise Canceled


def _curve(
    whole: ControlLayer, wanted: dict[str, Any], units: Units, feedback: QgsProcessingFeedback
) -> Curve:
    from ..analysis.gap.doubt import series_heeded
    from ..analysis.gap.encirclement import gap_series

    if whole.maps[0].date is None:
        return Curve((), None, "")
    told = QgisFeedback(feedback)
    series = gap_series(whole.maps, **wanted, feedback=told)
    doubts = whole.doubts()
    if doubts is not None:
        series = series_heeded(series, whole.maps, doubts, **wanted, feedback=told)
    return curve(series, units)
