# SPDX-License-Identifier: GPL-2.0-or-later
"""Land, sea and borders by the world map that QGIS ships (Natural Earth 1:10m, simplified).

Good enough to tell a bay of the sea from a pocket on land, and to know a coast or a state border
again within a few kilometres; too coarse for rivers and small lakes, which count as land.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from . import whole_read

if TYPE_CHECKING:
    import shapely

    from ..analysis.base.arrays import Array
    from ..analysis.control.control_map import ControlMap
    from ..analysis.places.land import Land

#: Degrees by which an extent is grown, so that land just outside it still counts.
_MARGIN = 0.1
#: degrees round maps that a pocket between what they draw may reach beyond them
_ROUND = 1.0


def world_map() -> Path:
    """Return where QGIS keeps its world map; some packages of QGIS come without it."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


def land(bounds: Sequence[float]) -> Array | None:
    """Return the land within an extent.

    Parameters
    ----------
    bounds : sequence of four floats
        West, south, east, north in degrees. East below west is an extent across the antimeridian,
        and so is one that reaches beyond 180 or -180.

    Returns
    -------
    array of shapely Polygon or MultiPolygon, in degrees, longitudes as in the extent, or None
        One row a country and side of the antimeridian, cut to the extent; empty at sea. None where
        QGIS's world map is missing: nothing can be told of land and water then.
    """
    return _cut(bounds, _MARGIN, outlines=False)


def outlines(bounds: Sequence[float], margin: float) -> Array | None:
    """Return coasts and state borders within an extent grown by a margin, both in degrees.

    None where QGIS's world map is missing. A border of two states is there twice.
    """
    return _cut(bounds, margin, outlines=True)


def sea(bounds: Sequence[float], margin: float) -> shapely.Geometry | None:
    """Return what is no land within an extent grown by a margin, both in degrees.

    None where QGIS's world map is missing. Between two countries it may leave a slit.
    """
    import shapely

    ground = _cut(bounds, margin, outlines=False)
    if ground is None:
        return None
    west, south, east, north = bounds
    box = shapely.box(
        max(west - margin, min(west, -180.0)),
        max(south - margin, -90.0),
        min(east + margin, max(east, 180.0)),
        min(north + margin, 90.0),
    )
    # a straight line in degrees is none on most maps
    return shapely.segmentize(shapely.difference(box, shapely.union_all(ground)), 1.0)


def _cut(bounds: Sequence[float], margin: float, *, outlines: bool) -> Array | None:
    import numpy as np
    import shapely

    layer = QgsVectorLayer(f"{world_map()}|layername=countries", "countries", "ogr")
    if not layer.isValid():
        return None
    west, south, east, north = bounds
    found = []
    for left, right, turn in _sides(west, east):
        box = (left - margin, south - margin, right + margin, north + margin)
        request = QgsFeatureRequest().setFilterRect(QgsRectangle(*box)).setNoAttributes()
        sent = whole_read.to_the_end(partial(layer.getFeatures, request), world_map().name)
        wkb = [bytes(one.geometry().asWkb()) for one in sent if one.hasGeometry()]
        shapes = shapely.make_valid(shapely.from_wkb(wkb))
        # Whole countries are cut first: what is asked of them later costs by their vertices.
        parts = shapely.clip_by_rect(shapely.boundary(shapes) if outlines else shapes, *box)
        found.append(_turned(parts, turn) if turn else parts)
    whole = np.concatenate(found)
    filled: Array = whole[~shapely.is_empty(whole)]
    return filled


def _sides(west: float, east: float) -> list[tuple[float, float, float]]:
    """Return west and east of the parts of an extent on the world map, and how far they are turned.

    A map may be written beyond 180°, where it goes on, or with its east below its west.
    """
    if west > east:
        return [(west, 180.0, 0.0), (-180.0, east, 0.0)]
    parts = [
        (max(west - turn, -180.0), min(east - turn, 180.0), turn) for turn in (-360.0, 0.0, 360.0)
    ]
    return [part for part in parts if part[0] < part[1]] or [(west, east, 0.0)]


def _turned(shapes: Array, turn: float) -> Array:
    """Return shapes as they are written so many degrees round the Earth."""
    import numpy as np
    import shapely

    turned: Array = shapely.transform(shapes, lambda xy: xy + np.array([turn, 0.0]))
    return turned


def land_near(lonlat: Array) -> Array | None:
    """Return the land within the extent of geometries given in degrees, as `land` does."""
    import shapely

    return land(shapely.total_bounds(lonlat))


def on_water(lonlat: Array) -> Array:
    """Return the mask of the polygons that lie mostly on water, all False without a world map.

    Parameters
    ----------
    lonlat : array of shapely polygons, or None for a row without one, in degrees
    """
    import numpy as np

    from ..analysis.base.arrays import is_drawn
    from ..analysis.places.land import Land

    polygons = np.asarray(lonlat, dtype=object)
    there = is_drawn(polygons)
    ground = land_near(polygons[there]) if there.any() else None
    return np.zeros(len(polygons), bool) if ground is None else Land(ground)(polygons)


def land_of(maps: Sequence[ControlMap]) -> Land | None:
    """Return the land on and round maps, which tells what lies on water where there is no QGIS.

    None where QGIS's world map is missing, or nothing is drawn on any of them.
    """
    import numpy as np
    import shapely

    from ..analysis.geometry import geodesy
    from ..analysis.places.land import Land

    boxes = [
        shapely.total_bounds(geodesy.to_lonlat(one.geometries, one.crs)) for one in maps if len(one)
    ]
    if not boxes:
        return None
    west, south = np.nanmin(boxes, axis=0)[:2] - _ROUND
    east, north = np.nanmax(boxes, axis=0)[2:] + _ROUND
    ground = land((west, max(south, -90.0), east, min(north, 90.0)))
    return None if ground is None else Land(ground)
