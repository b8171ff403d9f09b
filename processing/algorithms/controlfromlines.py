# SPDX-License-Identifier: GPL-2.0-or-later
"""Control from front lines: dated lines and a study area become a control layer."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from .. import columns, dated_features
from .. import parameters as common
from ..algorithm import SalientAlgorithm
from ..feedback import QgisFeedback

if TYPE_CHECKING:
    from ..dated_features import DatedFeatures

_LINES = [QgsProcessing.SourceType.TypeVectorLine]


class ControlFromLines(SalientAlgorithm):
    """Front lines divide a study area between two sides, on each of their dates."""

    GROUP = "control"
    IN_SIGHT = ("LINES", "DATE_FIELD", "LEFT", "RIGHT", "STUDY_AREA")

    LINES = "LINES"
    DATE_FIELD = "DATE_FIELD"
    LEFT_FIELD = "LEFT_FIELD"
    RIGHT_FIELD = "RIGHT_FIELD"
    LEFT = "LEFT"
    RIGHT = "RIGHT"
    ENDS = "ENDS"
    JOIN = "JOIN"

    def name(self) -> str:
        return "controlfromlines"

    def displayName(self) -> str:
        return self.tr("Control from front lines")

    def tags(self) -> list[str]:
        return self.tr("front,line,trace,side,polygon,control,series,history,war").split(",")

    def shortDescription(self) -> str:
        return self.tr("Divides a study area by dated front lines into who held which side.")

    def shortHelpString(self) -> str:
        return self.tr(
            "Each line has a left and a right side in the direction in which it was drawn. Who is "
            "where is given for all lines, or by two fields.\n\n"
            "Open ends are joined to the open end of another line within the distance given; every "
            "other end inside the study area is carried to its edge, by the rule chosen. A piece "
            "of ground goes to the actor that most of the length of the lines along it says; where "
            "lines contradict each other, a row says by how much.\n\n"
            "The polygons of one date meet in identical vertices. The study area's edge is no "
            "front: give the same area to what measures the result."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add(
            self,
            QgsProcessingParameterFeatureSource(self.LINES, self.tr("Front lines"), _LINES),
            self.tr("Lines, one or more a date, drawn with the same side always on the left."),
        )
        common.add_known_field(
            self,
            QgsProcessingParameterField(
                self.DATE_FIELD, self.tr("Date field"), None, self.LINES, optional=True
            ),
            self.tr("Field with the date. Empty: one known by name, else one undated map."),
        )
        for name, text, label in (
            (self.LEFT, self.tr("Actor on the left"), self.tr("Left")),
            (self.RIGHT, self.tr("Actor on the right"), self.tr("Right")),
        ):
            common.add(
                self,
                common.offer(
                    QgsProcessingParameterString(name, text, label, optional=True), of="actors"
                ),
                self.tr("In the direction of drawing, where no field says who."),
            )
        for name, text in (
            (self.LEFT_FIELD, self.tr("Field of the actor on the left")),
            (self.RIGHT_FIELD, self.tr("Field of the actor on the right")),
        ):
            field = QgsProcessingParameterField(name, text, None, self.LINES, optional=True)
            common.add(self, field, self.tr("Where lines say who is on this side."))
        common.add_study_area(self)
        area = self.parameterDefinition(common.STUDY_AREA)
        area.setFlags(area.flags() & ~area.Flag.FlagAdvanced)
        ends = [self.tr("To the nearest point of the area's edge"), self.tr("Straight on")]
        common.add(
            self,
            QgsProcessingParameterEnum(self.ENDS, self.tr("Open ends are carried"), ends, False, 0),
            self.tr("How a line that ends within the study area gets to its edge."),
            advanced=True,
        )
        common.add_distance(
            self,
            self.JOIN,
            self.tr("Join ends within"),
            self.tr("Open ends of two lines this near to each other are joined. 0: none are."),
        )
        dated_features.add_outputs(self)
        self.addOutput(QgsProcessingOutputNumber("DATES", self.tr("Number of dates")))

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if parameters.get(common.STUDY_AREA):
            return ""
        return self.tr("Choose the study area that the lines divide.")

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.control import from_lines

        source = common.source(self, parameters, self.LINES, context)
        field = self.parameterAsString(parameters, self.DATE_FIELD, context)
        found = dated_features.read(source, feedback, date_field=field)
        left, right = (
            self._side(parameters, context, source, found, side) for side in ("LEFT", "RIGHT")
        )
        plane, stretch, join = self._plane(parameters, context, feedback, found)
        ends = from_lines.ENDS[self.parameterAsEnum(parameters, self.ENDS, context)]

        def drawn(mine: list[int], progress: QgisFeedback) -> dated_features.Drawn:
            one = from_lines.control_of_lines(
                found.geometries[mine],
                [left[i] for i in mine],
                [right[i] for i in mine],
                plane,
                ends=ends,
                join=join,
                stretch=stretch,
                feedback=progress,
            )
            origin = f"{found.name}/" + ", ".join(str(found.fids[i]) for i in mine)
            return dated_features.Drawn(one.geometries, one.actors, repeat(origin), one.notes)

        states = [
            (day, [i for i, own in enumerate(found.dated.days) if own == day]) for day in found.days
        ]
        return dated_features.draw(
            self,
            parameters,
            context,
            feedback,
            found,
            states,
            drawn,
            lacks="no division",
            nothing=self.tr("The lines divide nothing of the study area."),
        )

    def _plane(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        found: dated_features.DatedFeatures,
    ) -> tuple[Any, float, float]:
        """Return the study area, how long a degree of longitude is in it, and the joins' reach."""
        import numpy as np

        from ...analysis.geometry import geodesy

        plane = common.study_area_in(self, parameters, context, feedback, found.crs, fine=False)
        if plane is None:
            message = self.invalidSourceError(parameters, common.STUDY_AREA)
            raise QgsProcessingException(message)
        join = self.parameterAsDouble(parameters, self.JOIN, context)
        if not geodesy.as_crs(found.crs).is_geographic:
            # metres of the ground: a map's unit may be feet, or stretched
            middle_xy = np.array(plane.centroid.coords)
            return plane, 1.0, join / float(geodesy.metres_per_unit(middle_xy, found.crs).mean())
        middle = float(np.radians(plane.centroid.y))
        return plane, float(np.cos(middle)), geodesy.degrees_for(join) if join else join

    def _side(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: Any,
        found: DatedFeatures,
        side: str,
    ) -> list[str]:
        """Return who is on one side of each line."""
        field = self.parameterAsString(parameters, f"{side}_FIELD", context)
        name = self.parameterAsString(parameters, side, context).strip()
        values = [None] * len(found.fids)
        if field:
            values = found.columns[columns.own_name(source, field)]
        return [
            " ".join(str(value).split()) if value not in (None, "") else name for value in values
        ]
