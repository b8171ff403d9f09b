# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that Salient's algorithms share: how they are declared, and how they are read.

Names are frozen: people's models depend on them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..i18n import paragraphs, tr
from . import control_fields, extents, layers, read_part, stamps

if TYPE_CHECKING:
    import shapely
    from pyproj import CRS

    from ..analysis.base.arrays import Array

CONTROL = "CONTROL"
ACTOR_FIELD = "ACTOR_FIELD"
DATE_FIELD = "DATE_FIELD"
CLASS_FIELD = "CLASS_FIELD"
CLASSES = "CLASSES"
ENCIRCLERS = "ENCIRCLERS"
BESIEGED = "BESIEGED"
COALITIONS = "COALITIONS"
NEUTRAL_OPEN = "NEUTRAL_OPEN"
BARRIERS = "BARRIERS"
POSITION_ERROR = "POSITION_ERROR"
SEAL_TOLERANCE = "SEAL_TOLERANCE"
STUDY_AREA = "STUDY_AREA"
UNITS = "UNITS"

#: of the sources that an algorithm's object has read, by the parameter's name
_CRS = "_salient_source_crs"
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
POINTS_OR_POLYGONS = [
    QgsProcessing.SourceType.TypeVectorPoint,
    QgsProcessing.SourceType.TypeVectorPolygon,
]
ANY_VECTOR = [QgsProcessing.SourceType.TypeVectorAnyGeometry]

_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
#: the folder of widgets, as the dotted name that QGIS imports by
WIDGETS = f"{__package__}.widgets"
_WIDGETS = f"{WIDGETS}.parameter_widgets"


def add(algorithm: Any, parameter: Any, help_text: str, *, advanced: bool = False) -> None:
    """Add a parameter to an algorithm with its help.

    Of an algorithm that says which inputs are in sight the others are advanced.
    """
    parameter.setHelp(paragraphs(help_text))
    shown = parameter.isDestination() or parameter.name() in algorithm.IN_SIGHT
    if advanced or (algorithm.IN_SIGHT and not shown):
        parameter.setFlags(parameter.flags() | _ADVANCED)
    algorithm.addParameter(parameter)


def add_control(
    algorithm: QgsProcessingAlgorithm, name: str = CONTROL, description: str = ""
) -> None:
    """Add the polygon source of a control map."""
    add(
        algorithm,
        QgsProcessingParameterFeatureSource(name, description or tr("Control layer"), POLYGONS),
        tr(
            "Polygons of who holds what ground, one or more a feature, with a field that names the "
            "actor. It needs a coordinate reference system."
        ),
    )


def add_control_fields(
    algorithm: QgsProcessingAlgorithm,
    parent: str = CONTROL,
    *,
    date: bool = True,
    others: tuple[str, ...] = (),
) -> None:
    """Add the fields of a control layer: actor, date, control class, and the classes that count.

    All of them may be left out, and are found by their names: of a field that may not be empty
    QGIS 3.22 demands that a command names it, whatever its default.
    `others` are parameters of layers that the fields belong to as well, as where a map comes as
    one layer or as two: the dialog offers the fields of the first that is given.
    """
    add_known_field(
        algorithm,
        QgsProcessingParameterField(ACTOR_FIELD, tr("Actor field"), "actor", parent, optional=True),
        tr("Field with the name of who holds the ground."),
        others=others,
    )
    if date:
        add_known_field(
            algorithm,
            QgsProcessingParameterField(
                DATE_FIELD, tr("Date field"), "date", parent, optional=True
            ),
            tr(
                "Field with the date of the map that a feature belongs to: a date, a date and "
                "time, or ISO text (2025-01-31). Leave it empty where the layer holds one map; "
                "where features of several dates share ground that is refused."
            ),
            others=others,
        )
    add_known_field(
        algorithm,
        QgsProcessingParameterField(
            CLASS_FIELD, tr("Control class field"), "class", parent, optional=True
        ),
        tr(
            "Field with the class of control: assessed, claimed, contested, infiltrated. "
            "Features without a class always count."
        ),
        others=others,
        advanced=True,
    )
    add(
        algorithm,
        offer(
            QgsProcessingParameterString(
                CLASSES, tr("Control classes that count"), None, optional=True
            ),
            of="classes",
            hint=tr("All but claimed and infiltrated"),
        ),
        tr("Names separated by semicolons. Empty: all but “claimed” and “infiltrated”."),
        advanced=True,
    )


def offer(
    parameter: QgsProcessingParameterString,
    *,
    choices: Sequence[str] | tuple[str, ...] = (),
    names: dict[str, str] | None = None,
    of: str = "",
    file: str = "",
    hint: str = "",
) -> QgsProcessingParameterString:
    """Let the dialog offer a list for a text; models keep plain text.

    Parameters
    ----------
    choices : iterable of str
        The list.
    names : dict, optional
        Texts that an algorithm knows, with what the list calls them, instead of `choices`.
    of : {"fields", "classes", "actors"}, optional
        What of the dialog's layers or the project makes the list instead.
    file : str, optional
        Filter of a file dialog, where the path of a file serves too.
    hint : str
        What an empty line says.
    """
    kind = "LayerListWidgetWrapper" if of else "TextListWidgetWrapper"
    wrapper = {"class": f"{WIDGETS}.text_lists.{kind}", "of": of, "file": file, "hint": hint}
    lists = {"choices": list(names or choices), "names": dict(names or {})}
    parameter.setMetadata({"widget_wrapper": {**wrapper, **lists}})
    return parameter


def named(
    parameter: QgsProcessingParameterEnum, names: dict[str, str]
) -> QgsProcessingParameterEnum:
    """Let the dialog say what the texts of a list are called; an empty one stands for none."""
    wrapper = {"class": f"{WIDGETS}.text_lists.NamedWidgetWrapper", "names": names}
    parameter.setMetadata({"widget_wrapper": wrapper})
    return parameter


def as_place(parameter: QgsProcessingParameterPoint) -> QgsProcessingParameterPoint:
    """Let the dialog find a point by the name of a place too."""
    wrapper = {"class": f"{WIDGETS}.place_widget.PlaceWidgetWrapper"}
    parameter.setMetadata({"widget_wrapper": wrapper})
    return parameter


def add_known_field(
    algorithm: QgsProcessingAlgorithm,
    parameter: QgsProcessingParameterField,
    help_text: str,
    *,
    others: Sequence[str] = (),
    advanced: bool = False,
) -> None:
    """Add a field that the dialog finds by its name, of the first given of several layers."""
    wrapper = {"class": f"{_WIDGETS}.ControlFieldWidgetWrapper", "others": list(others)}
    parameter.setMetadata({"widget_wrapper": wrapper})
    add(algorithm, parameter, help_text, advanced=advanced)


def add_actors(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    description: str,
    help_text: str,
    *,
    optional: bool = False,
) -> None:
    """Add a text of actor names, for which the dialog offers those of the layer."""
    parameter = QgsProcessingParameterString(name, description, None, optional=optional)
    parameter.setMetadata({"widget_wrapper": {"class": f"{_WIDGETS}.ActorsWidgetWrapper"}})
    add(algorithm, parameter, help_text)


def add_sides(algorithm: QgsProcessingAlgorithm) -> None:
    """Add who encircles and who is besieged."""
    add_actors(
        algorithm,
        ENCIRCLERS,
        tr("Encirclers"),
        tr("The actors that form the ring, taken as one coalition. Names separated by semicolons."),
    )
    add_actors(
        algorithm,
        BESIEGED,
        tr("Besieged"),
        tr(
            "The actors inside. Names separated by semicolons. Empty: whoever stands on what the "
            "encirclers do not hold."
        ),
        optional=True,
    )


def add_coalitions(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the grouping of several actors as one side."""
    add(
        algorithm,
        QgsProcessingParameterString(
            COALITIONS, tr("Coalitions"), None, multiLine=True, optional=True
        ),
        tr(
            "Several actors taken as one side, one coalition a line: “Government; Russia = "
            "Government and allies”. The side's name then stands for its members everywhere."
        ),
        advanced=True,
    )


def add_ground(algorithm: QgsProcessingAlgorithm) -> None:
    """Add how neutral ground, barriers and the study area count."""
    add(
        algorithm,
        QgsProcessingParameterBoolean(NEUTRAL_OPEN, tr("Neutral ground is open"), True),
        tr(
            "Whether the besieged can move over ground of actors who are neither encirclers nor "
            "besieged."
        ),
        advanced=True,
    )
    add(
        algorithm,
        QgsProcessingParameterFeatureSource(BARRIERS, tr("Barriers"), ANY_VECTOR, optional=True),
        tr("What nobody crosses: the sea, a sealed border. Polygons or lines."),
        advanced=True,
    )
    add_study_area(algorithm)


def add_study_area(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the study area: a polygon layer or an extent."""
    parameter = QgsProcessingParameterExtent(STUDY_AREA, tr("Study area"), optional=True)
    parameter.setMetadata({"widget_wrapper": {"class": f"{_WIDGETS}.StudyAreaWidgetWrapper"}})
    add(
        algorithm,
        parameter,
        tr(
            "A polygon layer or an extent outside which nothing is measured. Its edge is neither "
            "front nor ring. Empty: the extent of the control layer."
        ),
        advanced=True,
    )


def add_distance(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    description: str,
    help_text: str,
    *,
    default: float | None = 0.0,
    advanced: bool = True,
) -> None:
    """Add a distance in metres, which the dialog offers in other units too.

    A default of None makes it optional.
    """
    parameter = QgsProcessingParameterDistance(name, description, default, "", default is None, 0.0)
    parameter.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
    add(algorithm, parameter, help_text, advanced=advanced)


def add_position_error(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the position error of the map's lines."""
    add_distance(
        algorithm,
        POSITION_ERROR,
        tr("Position error of the map (1 sigma)"),
        tr(
            "How far a line of the map may lie from the true one, one standard deviation, in "
            "metres. The errors of the results follow from it."
        ),
    )


def add_seal_tolerance(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the width under which open ground between encirclers is none."""
    add_distance(
        algorithm,
        SEAL_TOLERANCE,
        tr("Slivers that count as closed"),
        tr(
            "Open ground narrower than this between polygons of the encirclers counts as closed: "
            "borders that should be one often miss each other. Slivers are counted and reported. "
            "0: none is closed."
        ),
        default=1.0,
    )


def unit_texts() -> list[str]:
    """Return what the units are called, in the order of UNITS: frozen."""
    return [
        tr("Kilometres (miles)"),
        tr("Miles (kilometres)"),
        tr("Nautical miles (kilometres)"),
        tr("Kilometres only"),
    ]


def add_units(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the units that the ready-to-print texts are in."""
    parameter = QgsProcessingParameterEnum(
        UNITS,
        tr("Units of texts"),
        unit_texts(),
        False,
        0,
    )
    add(
        algorithm,
        parameter,
        tr(
            "Units of labels and sentences. Number fields always keep the unit that their name "
            "says."
        ),
        advanced=True,
    )


# Reading --------------------------------------------------------------------------------------


def source(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> Any:
    """Return a feature source, or None for an optional one that is not given.

    Raises
    ------
    QgsProcessingException
        If what is given cannot be loaded.
    """
    found = algorithm.parameterAsSource(parameters, name, context)
    if found is None and parameters.get(name):
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    if found is not None:
        # an algorithm's object is of one run
        setattr(algorithm, _CRS, {**getattr(algorithm, _CRS, {}), name: found.sourceCrs()})
    return found


def source_crs(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a source, as it was when the run read it: the layer may be gone by now."""
    kept: dict[str, QgsCoordinateReferenceSystem] = getattr(algorithm, _CRS, {})
    if name not in kept:
        source(algorithm, parameters, name, context)
        kept = getattr(algorithm, _CRS)
    return kept[name]


def control_layer(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    name: str = CONTROL,
    *,
    span: read_part.Span = (None, None),
) -> layers.ControlLayer:
    """Return the control layer that the parameters of `add_control…` ask for.

    `span` are the first and the last date that need be read; more can come.
    """
    found = source(algorithm, parameters, name, context)
    if found is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return control_of(algorithm, parameters, context, feedback, found, span=span)


def control_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    found: QgsProcessingFeatureSource,
    *,
    span: read_part.Span = (None, None),
) -> layers.ControlLayer:
    """Return the control layer in a feature source, by the same parameters."""
    from ..analysis.control.control_map import parse_actors, parse_coalitions

    def text(parameter: str) -> str:
        if algorithm.parameterDefinition(parameter) is None:
            return ""
        return str(algorithm.parameterAsString(parameters, parameter, context))

    fields = control_fields.chosen(algorithm, parameters, context, found.fields(), feedback)
    layer = layers.read_control(
        found,
        actor_field=fields.actor,
        date_field=fields.date or None,
        date_guessed=fields.date_guessed,
        class_field=fields.classes or None,
        classes=parse_actors(text(CLASSES)),
        coalitions=parse_coalitions(text(COALITIONS)),
        span=span,
        part=read_part.of(algorithm, parameters, context, found),
        feedback=feedback,
    )
    stamps.keep(algorithm, layer.stamps)
    return layer


def actors(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    known: list[str],
    layer: str,
) -> list[str]:
    """Return the actors named in a parameter in the layer's own spelling."""
    from ..analysis.control.control_map import parse_actors, require_actors

    names = parse_actors(algorithm.parameterAsString(parameters, name, context))
    role = algorithm.parameterDefinition(name).description()
    return require_actors(names, known, role, layer)


def units(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, str, str | None, str | None]:
    """Return unit of length, unit of area, and the second ones, as asked for by UNITS."""
    from ..analysis.base.units import SYSTEMS

    chosen: int = algorithm.parameterAsEnum(parameters, UNITS, context)
    return list(SYSTEMS.values())[chosen]


def lonlat(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: CRS | str,
    *,
    may_be_empty: bool = True,
) -> Array | None:
    """Return the geometries of an optional source in degrees on the datum of `crs`.

    One without a feature is said, and refused where without it another question is asked.
    """
    found = source(algorithm, parameters, name, context)
    if found is None:
        return None
    shapes = layers.read_lonlat(found, (), feedback, crs=crs)[0]
    if not len(shapes):
        message = tr("{parameter}: “{layer}” has no feature to read. Choose another, or none.")
        label = algorithm.parameterDefinition(name).description()
        message = message.format(parameter=label, layer=found.sourceName())
        if not may_be_empty:
            raise QgsProcessingException(message)
        feedback.pushWarning(message)
    return shapes


def study_area(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: CRS | str,
) -> Array | None:
    """Return the study area as polygons in degrees on the datum of `crs`, None if not given."""
    from ..analysis.geometry import geodesy
    from ..analysis.geometry.torn_ground import moved

    if not parameters.get(STUDY_AREA):
        return None
    polygons, own = _study_area(algorithm, parameters, context, feedback, crs, fine=False)
    return moved(polygons, own, geodesy.geographic(crs))


def study_area_in(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: CRS | str,
    *,
    fine: bool = True,
) -> shapely.Geometry | None:
    """Return the study area as one polygon in a CRS, None if not given.

    Its edges are straight in its own CRS. Where it is `fine`, vertices keep them so elsewhere, and
    where ground is measured along them: from one vertex to the next that is a geodesic.
    """
    import shapely

    from ..analysis.geometry.torn_ground import moved

    if not parameters.get(STUDY_AREA):
        return None
    polygons, own = _study_area(algorithm, parameters, context, feedback, crs, fine=fine)
    return shapely.union_all(moved(polygons, own, crs))


def _study_area(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: CRS | str,
    *,
    fine: bool,
) -> tuple[Array, CRS | str]:
    """Return the polygons of a study area and their CRS, which is `crs` where none is said.

    Their sides are straight in that CRS. Vertices keep them so elsewhere, the same on those of a
    layer as on those of an extent: few, or, where they are `fine`, so many that none can be told.
    """
    import numpy as np
    import shapely

    from ..analysis.geometry import geodesy
    from ..analysis.geometry.projections import finely, with_sides

    value = parameters[STUDY_AREA]
    source = _polygon_source(algorithm, parameters, value, context)
    if source is not None:
        polygons, raw = layers.read_sound(source, (), feedback)
        if not len(polygons):
            message = tr("{parameter}: “{layer}” has no polygon to read. Draw or select one.")
            label = algorithm.parameterDefinition(STUDY_AREA).description()
            raise QgsProcessingException(message.format(parameter=label, layer=source.sourceName()))
        system: CRS | str = raw.crs_wkt
    else:
        given = layers.qgis_crs(geodesy.as_crs(crs).to_wkt())
        boxes, own = extents.GivenExtent(algorithm, parameters, STUDY_AREA, context).own(given)
        if any(box.isEmpty() for box in boxes):
            message = tr("{parameter}: “{value}” is neither an extent nor a polygon layer.")
            label = algorithm.parameterDefinition(STUDY_AREA).description()
            raise QgsProcessingException(message.format(parameter=label, value=value))
        system = crs if own == given else layers.crs_wkt(own)
        sides = ((b.xMinimum(), b.yMinimum(), b.xMaximum(), b.yMaximum()) for b in boxes)
        polygons = np.array([shapely.box(*side) for side in sides], dtype=object)
    return finely(polygons, system) if fine else with_sides(polygons), system


def _polygon_source(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    value: Any,
    context: QgsProcessingContext,
) -> QgsProcessingFeatureSource | None:
    """Return the polygons that a study area names, those selected where it asks for these alone."""
    named = (
        value.source.staticValue()
        if isinstance(value, QgsProcessingFeatureSourceDefinition)
        else value
    )
    if isinstance(named, str):
        named = QgsProcessingUtils.mapLayerFromString(named, context)
    areal = QgsWkbTypes.GeometryType.PolygonGeometry
    if not (isinstance(named, QgsVectorLayer) and named.geometryType() == areal):
        return None
    return algorithm.parameterAsSource(parameters, STUDY_AREA, context)
