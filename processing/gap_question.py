# SPDX-License-Identifier: GPL-2.0-or-later
"""What the parameters of Encirclement gap ask: by its dialog, and by a click on the map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
)

from ..i18n import tr
from . import control_fields, layers, sinks
from . import parameters as common

if TYPE_CHECKING:
    import shapely
    from pyproj import CRS

    from ..analysis.base.arrays import Array
    from ..analysis.base.feedback import Feedback
    from ..analysis.control.control_map import ControlMap
    from ..analysis.gap.model import CorePlaces, GapOptions
    from ..analysis.gap.prepared import PreparedScene
    from .layers import ControlLayer
    from .tables.gap import GapTable

CORE_POINT = "CORE_POINT"
REAR_POINT = "REAR_POINT"


def add_core(algorithm: Any, help_text: str) -> None:
    """Add the core and the rear, each a layer or a point, and the core's radius."""
    core = QgsProcessingParameterFeatureSource(
        algorithm.CORE, tr("Core"), common.POINTS_OR_POLYGONS, optional=True
    )
    common.add(algorithm, core, help_text)
    common.add_known_field(
        algorithm,
        QgsProcessingParameterField(
            algorithm.CORE_NAME, tr("Core name field"), None, algorithm.CORE, optional=True
        ),
        tr(
            "Field with the name of the core. Empty: one called “name” or the like, else the "
            "feature id."
        ),
    )
    common.add(
        algorithm,
        common.as_place(
            QgsProcessingParameterPoint(CORE_POINT, tr("Core as a point"), optional=True)
        ),
        tr(
            "A core that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, "
            "besides the layer or in its place."
        ),
    )
    common.add_distance(
        algorithm,
        algorithm.CORE_RADIUS,
        tr("Core radius"),
        tr(
            "The core is the place grown by this distance, as far as the ground is open. It keeps "
            "a place at the front from being ringed by a loop of a few hundred metres."
        ),
        advanced=False,
    )
    rear = QgsProcessingParameterFeatureSource(
        algorithm.REAR, tr("Rear"), common.ANY_VECTOR, optional=True
    )
    common.add(
        algorithm,
        rear,
        tr("Where supply comes from. Empty: the edge of the study area and what lies beyond."),
    )
    common.add(
        algorithm,
        common.as_place(
            QgsProcessingParameterPoint(REAR_POINT, tr("Rear as a point"), optional=True)
        ),
        tr(
            "A rear that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, "
            "besides the layer or in its place."
        ),
    )


def add_limits(algorithm: Any) -> None:
    """Add the widest gap and the smallest pocket."""
    common.add_distance(
        algorithm,
        algorithm.MAX_GAP,
        tr("Widest gap"),
        tr("Gap lines longer than this are not considered. Empty: no limit with a core."),
        default=None,
    )
    number = QgsProcessingParameterNumber(
        algorithm.MIN_AREA,
        tr("Smallest pocket (km²)"),
        QgsProcessingParameterNumber.Type.Double,
        0.0,
        False,
        0.0,
    )
    common.add(
        algorithm,
        number,
        tr("The innermost pocket not smaller than this is reported, in km²."),
        advanced=True,
    )


def add_fire_range(algorithm: Any, *, advanced: bool = True) -> None:
    """Add the range within which encirclers control ground by fire."""
    common.add_distance(
        algorithm,
        algorithm.FIRE_RANGE,
        tr("Fire-control range"),
        tr("A gap under this is “narrow”: supply through it is under fire."),
        advanced=advanced,
    )


def refusal(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return what is asked for before a run can be: somebody who encircles; empty if nothing is."""
    from ..analysis.control.control_map import parse_actors

    name = common.ENCIRCLERS
    if parse_actors(algorithm.parameterAsString(parameters, name, context)):
        return ""
    label = algorithm.parameterDefinition(name).description()
    return tr("{parameter}: name at least one actor.").format(parameter=label)


def question(
    algorithm: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    layer: layers.ControlLayer,
) -> dict[str, Any]:
    """Return what the analysis is asked, as its keyword arguments."""
    crs = layer.maps[0].crs
    known = layer.actor_names
    encirclers = common.actors(algorithm, parameters, common.ENCIRCLERS, context, known, layer.name)
    besieged = common.actors(algorithm, parameters, common.BESIEGED, context, known, layer.name)
    options = _options(algorithm, parameters, context)
    return {
        "encirclers": encirclers,
        "besieged": besieged,
        "core": _core(algorithm, parameters, context, feedback, crs),
        "rear": _rear(algorithm, parameters, context, feedback, crs),
        "barriers": common.lonlat(algorithm, parameters, common.BARRIERS, context, feedback, crs),
        "study_area": common.study_area(algorithm, parameters, context, feedback, crs),
        "options": options,
    }


def _options(
    algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext
) -> GapOptions:
    """Return the options of the gap; an algorithm need not ask for all of them."""
    from ..analysis.gap.encirclement import GapOptions

    options = GapOptions()
    for name, option, factor in (
        ("CORE_RADIUS", "core_radius_m", 1.0),
        ("MIN_AREA", "min_area_m2", 1e6),
        ("FIRE_RANGE", "fire_range_m", 1.0),
        (common.POSITION_ERROR, "position_error_m", 1.0),
        ("CORRELATION_LENGTH", "correlation_m", 1.0),
        (common.SEAL_TOLERANCE, "seal_tolerance_m", 1.0),
    ):
        if algorithm.parameterDefinition(name) is not None:
            value = algorithm.parameterAsDouble(parameters, name, context) * factor
            options = replace(options, **{option: value})
    for name, option in (("NEST", "nest"), (common.NEUTRAL_OPEN, "neutral_open")):
        if algorithm.parameterDefinition(name) is not None:
            value = algorithm.parameterAsBoolean(parameters, name, context)
            options = replace(options, **{option: value})
    if algorithm.parameterDefinition("SIMULATIONS") is not None:
        runs = algorithm.parameterAsInt(parameters, "SIMULATIONS", context)
        options = replace(options, simulations=runs)
    if parameters.get("MAX_GAP") not in (None, ""):
        widest = algorithm.parameterAsDouble(parameters, "MAX_GAP", context)
        options = replace(options, max_gap_m=widest)
    return options


def typed_point(
    algorithm: Any,
    context: QgsProcessingContext,
    parameters: dict[str, Any],
    crs: Any,
) -> Any:
    """Return the core that was typed or picked, in degrees; None where it is not given."""
    return _typed(algorithm, parameters, CORE_POINT, context, crs)


def _core(
    algorithm: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: CRS,
) -> CorePlaces | None:
    """Return the core places, None where the pockets are to be searched for."""
    import numpy as np

    from ..analysis.gap.encirclement import CorePlaces

    point = core_point(algorithm, parameters, context, crs)
    source = common.source(algorithm, parameters, algorithm.CORE, context)
    if source is None:
        return point
    field = algorithm.parameterAsString(parameters, algorithm.CORE_NAME, context)
    field = field or control_fields.guess(source.fields(), algorithm.CORE_NAME)
    fields = (field,) if field else ()
    geometries, raw = layers.read_lonlat(source, fields, feedback, crs=crs)
    names = raw.columns[field] if field else raw.fids
    named = tuple("" if name is None else str(name) for name in names)
    if point is None:
        return CorePlaces(geometries, named)
    return CorePlaces(np.append(geometries, point.geometries), named + point.names)


def core_point(
    algorithm: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    crs: CRS,
) -> CorePlaces | None:
    """Return the core that is a point, None where it is not given."""
    import numpy as np

    from ..analysis.gap.encirclement import CorePlaces

    spot = _typed(algorithm, parameters, CORE_POINT, context, crs)
    if spot is None:
        return None
    return CorePlaces(np.array([spot], dtype=object), (f"{spot.y:.4f}, {spot.x:.4f}",))


def _rear(
    algorithm: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: CRS,
) -> Array | None:
    """Return the rear of a layer and the one that is a point, None where there is neither."""
    import numpy as np

    found = common.lonlat(
        algorithm, parameters, algorithm.REAR, context, feedback, crs, may_be_empty=False
    )
    spot = _typed(algorithm, parameters, REAR_POINT, context, crs)
    if spot is None:
        return found
    one = np.array([spot], dtype=object)
    return one if found is None else np.concatenate([found, one])


def _typed(
    algorithm: Any,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    crs: CRS,
) -> shapely.Geometry | None:
    """Return a point that was typed or picked, in degrees; None where it is not given."""
    import shapely

    from ..analysis.geometry import geodesy

    if not parameters.get(name):
        return None
    degrees = layers.qgis_crs(geodesy.geographic(crs).to_wkt())
    spot = algorithm.parameterAsPoint(parameters, name, context, degrees)
    if not (abs(spot.x()) <= 180.0 and abs(spot.y()) <= 90.0):
        label = algorithm.parameterDefinition(name).description()
        message = tr("{parameter}: “{value}” is no place. Write it as x,y [EPSG:4326].")
        raise QgsProcessingException(message.format(parameter=label, value=parameters[name]))
    return shapely.Point(spot.x(), spot.y())


def is_click(algorithm: Any, parameters: dict[str, Any]) -> bool:
    """Tell whether the core is a point alone, as where it was clicked on the map."""
    return bool(parameters.get(CORE_POINT)) and not parameters.get(algorithm.CORE)


def scene(control: ControlMap, asked: dict[str, Any], feedback: Feedback) -> PreparedScene:
    """Return one map ready to be asked for the gap round one point after another."""
    from ..analysis.gap.encirclement import prepare_scene

    wanted = ("encirclers", "besieged", "rear", "barriers", "study_area")
    given = {name: asked[name] for name in wanted}
    options = asked["options"]
    return prepare_scene(
        control,
        **given,
        neutral_open=options.neutral_open,
        seal_tolerance_m=options.seal_tolerance_m,
        feedback=feedback,
    )


def write(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    layer: ControlLayer,
    rows: Iterable[tuple[str, GapTable | None, Any, str]],
    dates: Sequence[Any],
) -> dict[str, Any]:
    """Write the outputs (name, table, kind of geometry, style); those that are wanted."""
    from ..analysis.control.turns import on_turn_of_maps
    from ..analysis.geometry import geodesy

    crs = common.source_crs(algorithm, parameters, common.CONTROL, context)
    found: dict[str, Any] = {}
    for name, table, kind, style in rows:
        if table is None:
            continue
        shapes = table.lonlat
        if shapes is not None:
            shapes = on_turn_of_maps(geodesy.from_lonlat(shapes, layer.maps[0].crs), layer.maps)
        found.update(
            sinks.sink(
                algorithm, parameters, context, name, table=(table.fields, table.columns), crs=crs,
                style=style, kind=kind, shapes=shapes, dates=dates if style else (),
            )
        )  # fmt: skip
    return found
