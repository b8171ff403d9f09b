# SPDX-License-Identifier: GPL-2.0-or-later
"""Place facts: whose ground a place stands on, how deep, and how far from where."""

from __future__ import annotations

import datetime as dt
import functools
import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from .. import date_span, outputs, place_source, sinks, stamps
from .. import parameters as common
from ..algorithm import SalientAlgorithm, warn
from ..feedback import QgisFeedback, Steps

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.base.units import Units
    from ...analysis.places.facts import Bearings, PlaceFactTable
    from ...analysis.places.lookup import Places
    from ..layers import ControlLayer

FIELDS = (
    ("name", "string"),
    ("date", "date"),
    ("held_by", "string"),
    ("since", "date"),
    ("front_km", "double"),
    ("front_azimuth", "double"),
    ("front_direction", "string"),
    ("other", "string"),
    ("other_km", "double"),
    ("own_km", "double"),
    ("behind_lines", "bool"),
    ("reference", "string"),
    ("reference_km", "double"),
    ("reference_azimuth", "double"),
    ("reference_words", "string"),
    ("label", "string"),
    ("precision", "string"),
)


class PlaceFacts(SalientAlgorithm):
    """What is true of each place on a control map."""

    GROUP = "control"
    IN_SIGHT = ("CONTROL", "ACTOR_FIELD", "DATE_FIELD", "PLACES", "REFERENCE_PLACES", "OWN_SIDE")

    PLACES = "PLACES"
    PLACE_NAME = "PLACE_NAME"
    REFERENCE_PLACES = "REFERENCE_PLACES"
    REFERENCE_NAME = "REFERENCE_NAME"
    EACH_REFERENCE = "EACH_REFERENCE"
    OWN_SIDE = "OWN_SIDE"
    FACTS = "FACTS"

    def name(self) -> str:
        return "placefacts"

    def displayName(self) -> str:
        return self.tr("Place facts")

    def tags(self) -> list[str]:
        words = self.tr(
            "place,town,village,distance,bearing,direction,front,behind lines,depth,who holds,"
            "azimuth,caption,war,control"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Says of each place who holds it and since when, how far the front is, and how it lies "
            "from other places, in words."
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "For each place: who holds it (and since when, with dates), distance and direction to "
            "the nearest front, distance to the nearest ground of anybody else, and distance and "
            "direction from the nearest reference place, or from each: “Qadir: 119 km (74 mi) west "
            "of Deir ez-Zor”.\n\n"
            "The front is the boundary that two actors share. Where nobody borders on anybody on "
            "the map, the edge of all held ground stands in for it, and the words say so.\n\n"
            "With an own side given, a place on anybody else's ground lies behind lines, at the "
            "distance from the nearest ground of the own side.\n\n"
            "Distances are geodesic, on the ellipsoid of the control layer's coordinate reference "
            "system. Directions are those from the place to the front, and from the reference "
            "place to the place. Where drawings overlap, all their holders are named."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add_control(self)
        common.add_control_fields(self)
        common.add(
            self,
            QgsProcessingParameterFeatureSource(self.PLACES, self.tr("Places"), common.ANY_VECTOR),
            self.tr("The places to speak of. Of a polygon or line a point on it counts."),
        )
        self._add_name(self.PLACE_NAME, self.tr("Place name field"), self.PLACES)
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                self.REFERENCE_PLACES,
                self.tr("Reference places"),
                common.ANY_VECTOR,
                optional=True,
            ),
            self.tr("Well-known places to say where the others lie from."),
        )
        self._add_name(
            self.REFERENCE_NAME, self.tr("Reference place name field"), self.REFERENCE_PLACES
        )
        common.add(
            self,
            QgsProcessingParameterBoolean(
                self.EACH_REFERENCE, self.tr("From each reference place"), False
            ),
            self.tr("One row for each reference place, not for the nearest only."),
            advanced=True,
        )
        common.add_actors(
            self,
            self.OWN_SIDE,
            self.tr("Own side"),
            self.tr(
                "Whose people are meant when a place lies behind lines. Names separated by "
                "semicolons; optional."
            ),
            optional=True,
        )
        common.add_coalitions(self)
        date_span.add_span(self)
        common.add_units(self)
        point = QgsProcessing.SourceType.TypeVectorPoint
        sink = QgsProcessingParameterFeatureSink(self.FACTS, self.tr("Place facts"), point)
        common.add(self, sink, self.tr("A row for each date, place and reference place."))

    def _add_name(self, name: str, description: str, parent: str) -> None:
        common.add_known_field(
            self,
            QgsProcessingParameterField(name, description, None, parent, optional=True),
            self.tr("Field with the names. Empty: a field called “name” or the like."),
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.change.front import unlike_fronts
        from ...analysis.places import facts as placefacts

        steps = Steps(2, feedback)
        layer = date_span.control_layer(self, parameters, context, steps)
        crs = layer.maps[0].crs
        asked = (self, parameters, context, feedback)
        references = place_source.places(
            *asked, source=self.REFERENCE_PLACES, name=self.REFERENCE_NAME, crs=crs
        )
        places = place_source.places(*asked, source=self.PLACES, name=self.PLACE_NAME, crs=crs)
        if places is None:
            raise QgsProcessingException(self.tr("Choose the layer of places."))
        own = common.actors(self, parameters, self.OWN_SIDE, context, layer.actor_names, layer.name)
        warn(feedback, unlike_fronts(layer.maps))
        steps.setCurrentStep(1)
        facts = placefacts.place_facts(layer.maps, places, own=own, feedback=QgisFeedback(steps))
        bearings = None
        if references is not None:
            each = self.parameterAsBoolean(parameters, self.EACH_REFERENCE, context)
            bearings = placefacts.bearings(
                places, references, crs, each=each, feedback=QgisFeedback(steps)
            )
        words = common.units(self, parameters, context)
        written = functools.partial(stamps.written, layer.stamps)
        rows, columns = _columns(facts, places, references, bearings, own, words, written)
        return self._write(parameters, context, layer, places.lonlat[facts.place[rows]], columns)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layer: ControlLayer,
        lonlat: Array,
        columns: dict[str, Any],
    ) -> dict[str, Any]:
        from ...analysis.geometry import geodesy

        destination = sinks.write(
            self,
            parameters,
            self.FACTS,
            context,
            fields=FIELDS,
            columns=columns,
            geometry=geodesy.from_lonlat(lonlat, layer.maps[0].crs),
            wkb_type=QgsWkbTypes.Type.Point,
            crs=common.source_crs(self, parameters, common.CONTROL, context),
        )
        outputs.apply_style(context, destination, style="facts", dates=[m.date for m in layer.maps])
        return {self.FACTS: destination}


def _columns(
    facts: PlaceFactTable,
    places: Places,
    references: Places | None,
    bearings: Bearings | None,
    own: Sequence[str],
    words: Units,
    written: Callable[[dt.date], str],
) -> tuple[Array, dict[str, Any]]:
    """Return the row of the facts that each output row is of, and the columns of `FIELDS`.

    `written` writes a date as precisely as it is known.
    """
    import numpy as np

    from ...analysis.base.units import compass_point
    from ...analysis.places import facts as placefacts

    chosen = [_bearings_of(facts.place[row], bearings) for row in range(len(facts))]
    rows = [row for row, several in enumerate(chosen) for _ in several]
    columns: dict[str, list[Any]] = {name: [] for name, _ in FIELDS if name != "precision"}
    for row, pair in zip(rows, [one for several in chosen for one in several]):
        name = places.names[facts.place[row]]
        said = placefacts.format_fact(facts, row, own, words[0], words[2], written)
        beside = ("", float("nan"), float("nan"), "")
        if references is not None and bearings is not None and pair >= 0:
            other = references.names[bearings.reference[pair]]
            metres, azimuth = float(bearings.distance_m[pair]), float(bearings.azimuth_deg[pair])
            text = placefacts.format_bearing(name, other, metres, azimuth, words[0], words[2])
            beside = (other, metres / 1e3, azimuth, text)
        azimuth = float(facts.front_azimuth[row])
        values = (
            name,
            facts.date[row],
            facts.held_by[row],
            facts.since[row],
            facts.front_m[row] / 1e3,
            azimuth,
            compass_point(azimuth) if np.isfinite(azimuth) else "",
            facts.other[row],
            facts.other_m[row] / 1e3,
            facts.own_m[row] / 1e3,
            _behind_lines(facts, row) if own else None,
            *beside,
            f"{beside[3]}; {said}." if beside[3] else f"{name}: {said}.",
        )
        for (field, _), value in zip(FIELDS, values):
            columns[field].append(value)
    return np.array(rows, dtype=int), columns


def _bearings_of(place: int, bearings: Bearings | None) -> list[int]:
    """Return the rows of the bearings from a place; -1 alone where there are none."""
    import numpy as np

    return ([] if bearings is None else np.flatnonzero(bearings.place == place).tolist()) or [-1]


def _behind_lines(facts: PlaceFactTable, row: int) -> bool | None:
    """Return whether a place lies on others' ground; None where one's own side holds none."""
    if math.isnan(facts.own_m[row]):
        return None
    return bool(facts.own_m[row] > 0.0 and facts.held_by[row])
