# SPDX-License-Identifier: GPL-2.0-or-later
"""Control from places: towns with an actor become a control layer, with how sure it is."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .. import columns, control_fields, dated_features, layers
from .. import parameters as common
from ..algorithm import SalientAlgorithm
from ..feedback import QgisFeedback

if TYPE_CHECKING:
    import shapely

    from ...analysis.base.arrays import Array
    from ...analysis.control.ways import TravelWays
    from ...analysis.geometry.geodesy import LocalPlane
    from ..dated_features import DatedFeatures

_POINTS = [QgsProcessing.SourceType.TypeVectorPoint]


class ControlFromPlaces(SalientAlgorithm):
    """Each piece of ground goes with the nearest place, up to a distance."""

    GROUP = "control"
    PLACES = "PLACES"
    MODULE = "MODULE"
    ACTOR_FIELD = "ACTOR_FIELD"
    DATE_FIELD = "DATE_FIELD"
    BEGIN_FIELD = "BEGIN_FIELD"
    END_FIELD = "END_FIELD"
    CARRY = "CARRY"
    REACH = "REACH"
    BANDS = "BANDS"
    VALUES = "VALUES"
    ROADS = "ROADS"
    ROAD_FACTOR = "ROAD_FACTOR"
    RIVERS = "RIVERS"
    CROSSING = "CROSSING"
    CELL = "CELL"

    def name(self) -> str:
        return "controlfromplaces"

    def displayName(self) -> str:
        return self.tr("Control from places")

    def tags(self) -> list[str]:
        return self.tr(
            "town,village,place,point,Voronoi,Thiessen,control,uncertainty,Wikipedia,war"
        ).split(",")

    def shortDescription(self) -> str:
        return self.tr("Makes a control layer of towns with an actor, and says how sure it is.")

    def shortHelpString(self) -> str:
        return self.tr(
            "Ground belongs to the actor of the nearest place (Voronoi), up to the reach; beyond "
            "it nobody is drawn. “sure” falls from 1 at a place to 0 at the reach, and half-way to "
            "a place of another actor, in steps. Gap and pocket area carry it as ±.\n\n"
            "Places are points with an actor, or a module of Wikipedia's detailed maps (Lua, or "
            "the same columns as CSV: lat, long, mark). With dates a place keeps its actor until "
            "it is named again, unless each date names all places.\n\n"
            "Barriers are what no place's word crosses: polygons such as the sea are nobody's, "
            "lines divide the ground where they cut it through.\n\n"
            "With roads or rivers the nearest place is that with the cheapest way: a kilometre "
            "along a road counts less, crossing a river more, unless a road crosses it. Ways are "
            "found on a grid, at most 1.3 % longer than straight.\n\n"
            "Such a map is an estimate: between two towns the line is drawn half-way, whatever the "
            "ground. Distances are taken in a plane round the middle of the study area."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                self.PLACES, self.tr("Places"), _POINTS, optional=True
            ),
            self.tr("Points, each with the actor that holds the place."),
        )
        common.add(
            self,
            QgsProcessingParameterFile(
                self.MODULE, self.tr("or a Wikipedia module"), optional=True
            ),
            self.tr("The text of a detailed map's module (Lua) or its columns as CSV."),
        )
        common.add_known_field(
            self,
            QgsProcessingParameterField(
                self.ACTOR_FIELD, self.tr("Actor field"), "actor", self.PLACES, optional=True
            ),
            self.tr("Field with who holds the place. Empty: one known by its name."),
        )
        self._add_dates()
        common.add_distance(
            self,
            self.REACH,
            self.tr("Reach of a place"),
            self.tr("How far a place's word goes: beyond it the map says nothing."),
            default=20_000.0,
            advanced=False,
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        common.add(
            self,
            QgsProcessingParameterNumber(
                self.BANDS, self.tr("Steps of “sure”"), whole, 4, False, 1, 20
            ),
            self.tr("In how many steps “sure” falls from the place to the reach."),
            advanced=True,
        )
        common.add(
            self,
            QgsProcessingParameterString(
                self.VALUES, self.tr("Value table"), None, multiLine=True, optional=True
            ),
            self.tr(
                "What the values stand for, as in Prepare control layer: value, actor, leave_out."
            ),
        )
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                common.BARRIERS, self.tr("Barriers"), common.ANY_VECTOR, optional=True
            ),
            self.tr("What no place's word crosses: the sea, a river, a ridge. Polygons or lines."),
            advanced=True,
        )
        self._add_weights()
        common.add_study_area(self)
        dated_features.add_outputs(self)
        self.addOutput(QgsProcessingOutputNumber("DATES", self.tr("Number of dates")))

    def _add_weights(self) -> None:
        line = [QgsProcessing.SourceType.TypeVectorLine]
        for name, text, help_text in (
            (self.ROADS, self.tr("Roads"),
             self.tr("Lines along which a place's word goes further.")),
            (self.RIVERS, self.tr("Rivers"),
             self.tr("Lines that cost a place's word to cross, but where a road does.")),
        ):  # fmt: skip
            source = QgsProcessingParameterFeatureSource(name, text, line, optional=True)
            common.add(self, source, help_text, advanced=True)
        double = QgsProcessingParameterNumber.Type.Double
        common.add(
            self,
            QgsProcessingParameterNumber(
                self.ROAD_FACTOR,
                self.tr("A kilometre of road counts as"),
                double,
                0.5,
                False,
                0.01,
                1.0,
            ),
            self.tr("In kilometres off the roads: 0.5 lets a road carry twice as far."),
            advanced=True,
        )
        for name, text, default, help_text in (
            (self.CROSSING, self.tr("Crossing a river counts as"), 10_000.0,
             self.tr("So much is added to a way that crosses a river where no road does.")),
            (self.CELL, self.tr("Cell of the grid of ways"), 0.0,
             self.tr("Size of the squares on which ways are found. 0: a fortieth of the reach, "
                     "more on large ground.")),
        ):  # fmt: skip
            common.add_distance(self, name, text, help_text, default=default)

    def _add_dates(self) -> None:
        for name, text in (
            (self.DATE_FIELD, self.tr("Date field")),
            (self.BEGIN_FIELD, self.tr("Begin field")),
            (self.END_FIELD, self.tr("End field")),
        ):
            field = QgsProcessingParameterField(name, text, None, self.PLACES, optional=True)
            common.add(
                self,
                field,
                self.tr("When the place is held so. Empty: one known by name, else undated."),
                advanced=name != self.DATE_FIELD,
            )
        common.add(
            self,
            QgsProcessingParameterBoolean(
                self.CARRY, self.tr("A place keeps its actor until named again"), True
            ),
            self.tr("Off: each date names all of its places."),
            advanced=True,
        )

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if bool(parameters.get(self.PLACES)) != bool(parameters.get(self.MODULE)):
            return ""
        return self.tr("Give a layer of places or a module, one of the two.")

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.control import from_places
        from ...analysis.geometry import geodesy

        found, actors = self._places(parameters, context, feedback)
        xy, area, barriers, plane = self._plane(parameters, context, feedback, found)
        ways = self._ways(parameters, context, feedback, (found, actors), xy, area, barriers, plane)

        def drawn(mine: list[int], progress: QgisFeedback) -> dated_features.Drawn:
            mine = [i for i in mine if actors[i]]
            one = from_places.control_of_places(
                xy[mine],
                [actors[i] for i in mine],
                area,
                reach=self.parameterAsDouble(parameters, self.REACH, context),
                bands=self.parameterAsInt(parameters, self.BANDS, context),
                barriers=barriers,
                ways=ways,
                feedback=progress,
            )
            text = f"{one.unreached / 1e6:.1f} km² lie beyond the reach of every place"
            return dated_features.Drawn(
                geodesy.from_lonlat(plane.inverse(one.geometries), found.crs),
                one.actors,
                [f"{found.name}: {count} places" for count in one.places],
                [("beyond reach", text)] if one.unreached > 0.0 else [],
                list(zip(one.sure, one.places)),
            )

        return dated_features.draw(
            self,
            parameters,
            context,
            feedback,
            found,
            self._states(parameters, context, found, xy),
            drawn,
            lacks="no places",
            nothing=self.tr("Nothing of the study area is within reach of a place."),
            extra=(("sure", "double"), ("places", "int")),
        )

    def _places(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[DatedFeatures, list[str]]:
        """Return the places that were read, and the actor of each, ``""`` for those left out."""
        from ..readers import wikimap

        path = self.parameterAsFile(parameters, self.MODULE, context)
        if path:
            source, field = layers.LayerSource(wikimap.read(path)), "mark"
        else:
            source = common.source(self, parameters, self.PLACES, context)
            field = self.parameterAsString(parameters, self.ACTOR_FIELD, context)
            field = field or control_fields.guess(source.fields(), self.ACTOR_FIELD)
        text = {
            name: "" if path else self.parameterAsString(parameters, name, context)
            for name in (self.DATE_FIELD, self.BEGIN_FIELD, self.END_FIELD)
        }
        found = dated_features.read(
            source,
            feedback,
            date_field=text[self.DATE_FIELD],
            begin_field=text[self.BEGIN_FIELD],
            end_field=text[self.END_FIELD],
            thin=not self.parameterAsBoolean(parameters, self.CARRY, context),
        )
        if not field:
            message = self.tr(
                "“{layer}”: choose the actor field, the one that says who holds a place."
            )
            raise QgsProcessingException(message.format(layer=found.name))
        field = columns.own_name(source, field)
        # many programs write each layer of points as one of multi-points
        found = found._replace(geometries=_single_points(found.geometries))
        actors = self._actors(parameters, found, field)
        if not any(actors):
            message = self.tr(
                "“{layer}”: no place is a point with an actor in “{field}”. Fill it in, and where "
                "a feature has several points or is no point, make points of it."
            )
            raise QgsProcessingException(message.format(layer=found.name, field=field))
        return found, actors

    def _actors(
        self, parameters: dict[str, Any], found: dated_features.DatedFeatures, field: str
    ) -> list[str]:
        """Return the actor of each place; note those that are no point or name nobody."""
        import shapely

        from ...analysis.control.raw import Note
        from .. import prepare_parameters

        points = shapely.get_type_id(found.geometries) == 0
        several = shapely.get_type_id(found.geometries) == 4
        table = prepare_parameters.value_table(parameters.get(self.VALUES))
        actors = []
        for i, value in enumerate(found.columns[field]):
            day: Any = found.dated.days[i]
            row = table.find(value, day)
            name = " ".join(str(value).split()) if value is not None else ""
            name = name if row is None else (row.actor or name) * (not row.leave_out)
            if not points[i]:
                name = ""
            if not name:
                why = self.tr("no actor") if points[i] else self.tr("no point")
                why = self.tr("several points") if several[i] else why
                fid = str(found.fids[i])
                found.notes.append(Note(found.name, fid, None, why, "left out", str(value)))
            actors.append(name)
        return actors

    def _plane(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        found: DatedFeatures,
    ) -> tuple[Array, shapely.Geometry, shapely.Geometry | None, LocalPlane]:
        """Return the places, the area and the barriers in one plane in metres, and the plane."""
        import numpy as np
        import shapely

        from ...analysis.base.heard import heard, many
        from ...analysis.control import from_places
        from ...analysis.geometry import geodesy

        lonlat = geodesy.to_lonlat(found.geometries, found.crs)
        area = common.study_area(self, parameters, context, feedback, found.crs)
        plane = geodesy.local_plane(lonlat if area is None else area, geodesy.geod(found.crs))
        points = shapely.get_type_id(lonlat) == 0
        xy = np.full((len(lonlat), 2), np.nan)
        xy[points] = shapely.get_coordinates(plane.forward(lonlat[points]))
        if area is None:
            reach = self.parameterAsDouble(parameters, self.REACH, context)
            if parameters.get(self.ROADS):
                reach /= self.parameterAsDouble(parameters, self.ROAD_FACTOR, context)
            places = partial(from_places.within_reach, xy[points], reach)
            # each becomes a circle
            vertices = from_places.CIRCLE * int(points.sum())
            ground = heard(places, QgisFeedback(feedback), long=many(vertices))
        else:
            ground = shapely.union_all(plane.forward(area))
        barriers = common.lonlat(self, parameters, common.BARRIERS, context, feedback, found.crs)
        if barriers is not None:
            barriers = shapely.geometrycollections(plane.forward(barriers))
        return xy, ground, barriers, plane

    def _ways(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        read: tuple[dated_features.DatedFeatures, list[str]],
        xy: Array,
        area: shapely.Geometry,
        barriers: shapely.Geometry | None,
        plane: LocalPlane,
    ) -> TravelWays | None:
        """Return the network of ways where roads or rivers are given, None for straight ways."""
        import numpy as np
        import shapely

        from ...analysis.control.ways import Weights, ways

        found, actors = read
        lines = {}
        for name in (self.ROADS, self.RIVERS):
            given = common.lonlat(self, parameters, name, context, feedback, found.crs)
            if given is not None and len(given):
                lines[name] = shapely.union_all(shapely.force_2d(plane.forward(given)))
        if not lines:
            return None
        mine = xy[[bool(actor) for actor in actors]]
        mine = np.unique(mine[shapely.contains_xy(area, mine)], axis=0)
        if not len(mine):
            return None  # refused with its reason when the ground is divided
        network = ways(
            mine,
            area,
            Weights(
                lines.get(self.ROADS),
                lines.get(self.RIVERS),
                self.parameterAsDouble(parameters, self.ROAD_FACTOR, context),
                self.parameterAsDouble(parameters, self.CROSSING, context),
                self.parameterAsDouble(parameters, self.CELL, context),
            ),
            reach=self.parameterAsDouble(parameters, self.REACH, context),
            barriers=barriers,
            feedback=QgisFeedback(feedback),
        )
        message = self.tr("Ways are found on a grid of {cell:.0f} m.")
        feedback.pushInfo(message.format(cell=network.grid.cell))
        return network

    def _states(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        found: DatedFeatures,
        xy: Array,
    ) -> list[tuple[Any, list[int]]]:
        """Return for each date the places that are known on it."""
        import numpy as np

        from ...analysis.control.dating import holding

        if found.dated.span is not None:
            return [(day, list(np.flatnonzero(holding(found.dated, day)))) for day in found.days]
        carry = self.parameterAsBoolean(parameters, self.CARRY, context)
        by_day: dict[Any, Any] = {}
        for i in np.flatnonzero(~np.isnan(xy[:, 0])):
            by_day.setdefault(found.dated.days[i], []).append(int(i))
        states = []
        known: dict[tuple[Any, ...], int] = {}
        for day in found.days:
            named = _last_named(by_day.get(day, []), found.dated.times, xy)
            known = {**(known if carry else {}), **{tuple(xy[i]): i for i in named}}
            # two places at one point and time are seen, and refused, by the analysis
            doubles = [i for i in named if known[tuple(xy[i])] != i]
            states.append((day, [*known.values(), *doubles]))
        return states


def _single_points(shapes: Array) -> Array:
    """Return geometries, a multi-point of one point as that point."""
    import shapely

    found = shapes.copy()
    alone = (shapely.get_type_id(shapes) == 4) & (shapely.get_num_geometries(shapes) == 1)
    found[alone] = shapely.get_geometry(shapes[alone], 0)
    return found


def _last_named(rows: list[int], times: list[Any], xy: Array) -> list[int]:
    """Return the places named on a day in order of their times, each at its last time only."""
    if all(times[i] is None for i in rows):
        return rows
    rows = sorted(rows, key=lambda i: (times[i] is not None, times[i] or dt.time.min))
    last = {tuple(xy[i]): times[i] for i in rows}
    return [i for i in rows if times[i] == last[tuple(xy[i])]]
