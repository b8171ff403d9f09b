# SPDX-License-Identifier: GPL-2.0-or-later
"""What the parameters of Encirclement gap ask: by its dialog, and by a click on the map."""

from __future__ import annotations

from qgis.core import QgsProcessingException

from ..i18n import tr
from . import control_fields, layers
from . import parameters as common

CORE_POINT = "CORE_POINT"
REAR_POINT = "REAR_POINT"


def question(algorithm, parameters, context, feedback, layer: layers.ControlLayer) -> dict:
    """Return what the analysis is asked, as its keyword arguments."""
    from ..analysis.gap.encirclement import GapOptions

    crs = layer.maps[0].crs
    known = layer.actor_names
    encirclers = common.actors(algorithm, parameters, common.ENCIRCLERS, context, known, layer.name)
    besieged = common.actors(algorithm, parameters, common.BESIEGED, context, known, layer.name)
    widest = None
    if parameters.get(algorithm.MAX_GAP) not in (None, ""):
        widest = algorithm.parameterAsDouble(parameters, algorithm.MAX_GAP, context)
    options = GapOptions(
        core_radius_m=algorithm.parameterAsDouble(parameters, algorithm.CORE_RADIUS, context),
        max_gap_m=widest,
        min_area_m2=algorithm.parameterAsDouble(parameters, algorithm.MIN_AREA, context) * 1e6,
        nest=algorithm.parameterAsBoolean(parameters, algorithm.NEST, context),
        neutral_open=algorithm.parameterAsBoolean(parameters, common.NEUTRAL_OPEN, context),
        fire_range_m=algorithm.parameterAsDouble(parameters, algorithm.FIRE_RANGE, context),
        position_error_m=algorithm.parameterAsDouble(parameters, common.POSITION_ERROR, context),
        simulations=algorithm.parameterAsInt(parameters, algorithm.SIMULATIONS, context),
        correlation_m=algorithm.parameterAsDouble(
            parameters, algorithm.CORRELATION_LENGTH, context
        ),
        seal_tolerance_m=algorithm.parameterAsDouble(parameters, common.SEAL_TOLERANCE, context),
    )
    return {
        "encirclers": encirclers,
        "besieged": besieged,
        "core": _core(algorithm, parameters, context, feedback, crs),
        "rear": _rear(algorithm, parameters, context, feedback, crs),
        "barriers": common.lonlat(algorithm, parameters, common.BARRIERS, context, feedback, crs),
        "study_area": common.study_area(algorithm, parameters, context, feedback, crs),
        "options": options,
    }


def typed_point(algorithm, context, parameters, crs):
    """Return the core that was typed or picked, in degrees; None where it is not given."""
    return _typed(algorithm, parameters, CORE_POINT, context, crs)


def _core(algorithm, parameters, context, feedback, crs):
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


def core_point(algorithm, parameters, context, crs):
    """Return the core that is a point, None where it is not given."""
    import numpy as np

    from ..analysis.gap.encirclement import CorePlaces

    spot = _typed(algorithm, parameters, CORE_POINT, context, crs)
    if spot is None:
        return None
    return CorePlaces(np.array([spot], dtype=object), (f"{spot.y:.4f}, {spot.x:.4f}",))


def _rear(algorithm, parameters, context, feedback, crs):
    """Return the rear of a layer and the one that is a point, None where there is neither."""
    import numpy as np

    found = common.lonlat(algorithm, parameters, algorithm.REAR, context, feedback, crs)
    spot = _typed(algorithm, parameters, REAR_POINT, context, crs)
    if spot is None:
        return found
    one = np.array([spot], dtype=object)
    return one if found is None else np.concatenate([found, one])


def _typed(algorithm, parameters, name: str, context, crs):
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


def is_click(algorithm, parameters) -> bool:
    """Tell whether the core is a point alone, as where it was clicked on the map."""
    return bool(parameters.get(CORE_POINT)) and not parameters.get(algorithm.CORE)


def scene(control, asked: dict):
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
    )
