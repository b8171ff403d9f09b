# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms about change share: parameters, how they are read, warnings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..i18n import tr
from . import control_fields, layers, water
from . import parameters as common

if TYPE_CHECKING:
    from pyproj import CRS

    from ..analysis.change.borders import Borders
    from ..analysis.change.sectors import Sectors
    from ..analysis.control.control_map import ControlMap

NOISE_WIDTH = "NOISE_WIDTH"
SECTORS = "SECTORS"
SECTOR_NAME = "SECTOR_NAME"
OVERLAPS = "OVERLAPS"
OTHER_SIDE = "OTHER_SIDE"
TOLERANCE = "TOLERANCE"
MIN_AREA = "MIN_AREA"
BORDERS = "BORDERS"
BORDER_TOLERANCE = "BORDER_TOLERANCE"


def add_noise_width(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the width up to which a change is redraw noise."""
    common.add_distance(
        algorithm,
        NOISE_WIDTH,
        tr("Redraw noise up to width"),
        tr(
            "A change whose widest place is narrower than this, in metres, is classed as redraw "
            "noise: the map was drawn again, nobody moved. It is marked and summed apart, never "
            "dropped."
        ),
        default=0.0,
        advanced=False,
    )


def add_other_side(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the name of whoever holds the ground that no polygon holds."""
    parameter = QgsProcessingParameterString(
        OTHER_SIDE, tr("Other side"), tr("the other side"), False, True
    )
    common.add(
        algorithm,
        parameter,
        tr(
            "Name of whoever holds the ground that no polygon holds, such as the defender on a map "
            "that shows the occupied ground only. It stands in tables, maps and reports."
        ),
    )


def other_side(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    actors: Iterable[str] = (),
) -> str:
    """Return that name.

    Raises
    ------
    QgsProcessingException
        If a polygon is drawn for an actor of that name: the two could not be told apart.
    """
    name = algorithm.parameterAsString(parameters, OTHER_SIDE, context).strip()
    name = name or tr("the other side")
    if name in set(actors):
        message = tr(
            "“{name}” is an actor of the map and cannot also be the name of ground that no polygon "
            "holds. Choose another name for the other side."
        )
        raise QgsProcessingException(message.format(name=name))
    return name


def add_sectors(algorithm: QgsProcessingAlgorithm) -> None:
    """Add a layer of sectors, and the field with their names."""
    common.add(
        algorithm,
        QgsProcessingParameterFeatureSource(SECTORS, tr("Sectors"), common.POLYGONS, optional=True),
        tr("Polygons, such as districts or army group areas, within which results are summed too."),
        advanced=True,
    )
    common.add_known_field(
        algorithm,
        QgsProcessingParameterField(
            SECTOR_NAME, tr("Sector name field"), None, SECTORS, optional=True
        ),
        tr(
            "Field with the names of the sectors. Empty: a field called “name” or the like, or "
            "their numbers."
        ),
        advanced=True,
    )


def add_overlaps(algorithm: QgsProcessingAlgorithm) -> None:
    """Add what becomes of ground that two actors are drawn on."""
    parameter = QgsProcessingParameterEnum(
        OVERLAPS,
        tr("Ground that two actors are drawn on"),
        overlap_texts(),
        False,
        0,
    )
    common.add(algorithm, parameter, overlap_help(), advanced=True)


def overlap_texts() -> list[str]:
    """Return what `COMPARABLE_RULES` of the analysis are called, in their order."""
    return [
        tr("Refuse, and name the features"),
        tr("Belongs to the feature that comes first"),
        tr("Becomes contested ground of both"),
    ]


def overlap_help() -> str:
    """Return what to know of the rules."""
    return tr(
        "Contested ground goes by both names, as “A / B”. Overlaps narrower than 20 m on average "
        "go to the feature that comes first unless all are kept; they are reported."
    )


def add_tolerance(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the width of gaps and overlaps that a front line bridges."""
    common.add_distance(
        algorithm,
        TOLERANCE,
        tr("Bridge gaps up to"),
        tr(
            "Where two actors' drawings leave a gap or overlap up to this width, in metres, the "
            "front runs along the first actor's drawing. The length bridged is reported."
        ),
    )


def add_borders(algorithm: QgsProcessingAlgorithm) -> None:
    """Add coasts and borders, at which a lone actor's ground ends without a front."""
    common.add(
        algorithm,
        QgsProcessingParameterFeatureSource(
            BORDERS, tr("Coasts and borders"), common.ANY_VECTOR, optional=True
        ),
        tr(
            "On a map of one actor: lines or polygons along which its edge is coast or border and "
            "no front. Empty: the world map that QGIS ships (Natural Earth 1:10m)."
        ),
        advanced=True,
    )
    common.add_distance(
        algorithm,
        BORDER_TOLERANCE,
        tr("Edge follows a coast or border within"),
        tr(
            "How far two drawings of one coast or border may lie apart, in metres. Where the front "
            "meets a border, its end is uncertain by as much. 0: the whole edge of a lone actor's "
            "ground is front."
        ),
        default=3000.0,
    )


def borders(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    maps: Sequence[ControlMap],
) -> Borders | None:
    """Return the coasts and borders for maps of one actor; None where the whole edge is front."""
    import numpy as np
    import shapely

    from ..analysis.change.borders import borders_of
    from ..analysis.geometry import geodesy

    reach = algorithm.parameterAsDouble(parameters, BORDER_TOLERANCE, context)
    alone = [one for one in maps if len(one.actor_names) == 1]
    if reach <= 0 or not alone:
        return None
    crs = maps[0].crs
    lines = common.lonlat(algorithm, parameters, BORDERS, context, feedback, crs)
    sea = None
    if lines is None:
        corners = [
            shapely.box(*shapely.total_bounds(geodesy.to_lonlat(one.geometries, one.crs)))
            for one in alone
        ]
        x0, y0, x1, y1 = shapely.total_bounds(np.array(corners, dtype=object))
        # whole degrees, so that a day that reaches a little further leaves the lines of the days
        # before, and what is kept of them, as they are
        bounds = (*np.floor([x0, y0]).tolist(), *np.ceil([x1, y1]).tolist())
        margin = geodesy.degrees_for(2 * reach) + 0.5
        lines = water.outlines(bounds, margin)
        # spits and bars that the world map lacks: nobody stands beyond them
        sea = water.sea(bounds, margin)
    if lines is None:
        feedback.pushWarning(
            tr(
                "QGIS's world map is not there to tell coasts and borders from the front: all the "
                "edge of a lone actor's ground counts as front. Choose a layer of coasts and "
                "borders to leave them out."
            )
        )
        return None
    return borders_of(lines, reach, crs, sea=sea)


def say_borders(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    control: ControlMap,
    found: Borders | None,
) -> None:
    """Say how much of the edge of a lone actor's ground was left out of its front."""
    from ..analysis.change.front import border_m

    metres = border_m(control, found)
    if metres > 0:
        reach = algorithm.parameterAsDouble(parameters, BORDER_TOLERANCE, context)
        feedback.pushInfo(
            tr(
                "{km:.0f} km of the edge of “{actor}” follow coasts and borders within {reach:g} "
                "km and are no front."
            ).format(km=metres / 1e3, actor=control.actor_names[0], reach=reach / 1e3)
        )


def add_min_area(algorithm: QgsProcessingAlgorithm, default: float) -> None:
    """Add the least area of a shape, km²."""
    number = QgsProcessingParameterNumber(
        MIN_AREA,
        tr("Smallest shape (km²)"),
        QgsProcessingParameterNumber.Type.Double,
        default,
        False,
        0.0,
    )
    common.add(algorithm, number, tr("Shapes smaller than this are not logged, in km²."))


def add_sinks(algorithm: QgsProcessingAlgorithm, sinks: Iterable[tuple[Any, ...]]) -> None:
    """Add outputs of (name, description, kind, wanted by default, help).

    `kind` is one of polygon, line, point, table.
    """
    kinds = {
        "polygon": QgsProcessing.SourceType.TypeVectorPolygon,
        "line": QgsProcessing.SourceType.TypeVectorLine,
        "point": QgsProcessing.SourceType.TypeVectorPoint,
        "table": QgsProcessing.SourceType.TypeVector,
    }
    for name, text, kind, wanted, help_text in sinks:
        sink = QgsProcessingParameterFeatureSink(name, text, kinds[kind], None, not wanted, wanted)
        common.add(algorithm, sink, help_text)


def overlap_rule(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return the chosen rule as the analysis names it."""
    from ..analysis.control.overlaps import COMPARABLE_RULES

    return COMPARABLE_RULES[algorithm.parameterAsEnum(parameters, OVERLAPS, context)]


def sectors(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: CRS,
) -> Sectors | None:
    """Return the sectors in the CRS of the maps, None if none were given."""
    from ..analysis.change.sectors import sectors as build
    from ..analysis.geometry import geodesy
    from ..analysis.geometry.projections import finely
    from ..analysis.geometry.torn_ground import moved

    source = common.source(algorithm, parameters, SECTORS, context)
    if source is None:
        return None
    field = algorithm.parameterAsString(parameters, SECTOR_NAME, context)
    field = field or control_fields.guess(source.fields(), SECTOR_NAME)
    shapes, raw = layers.read_sound(source, (field,) if field else (), feedback)
    if not geodesy.same_crs(raw.crs_wkt, crs):
        # straight in their own CRS, as they are drawn there
        shapes = finely(shapes, raw.crs_wkt)
    given = raw.columns[field] if field else [None] * len(raw)
    # one without a name goes by its number, as all do where no field is chosen
    names = [fid if name in (None, "") else name for name, fid in zip(given, raw.fids)]
    return build(names, moved(shapes, raw.crs_wkt, crs))
