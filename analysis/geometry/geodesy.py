# SPDX-License-Identifier: GPL-2.0-or-later
"""Geodesic lengths, areas and azimuths, and a local plane to compute in.

All measures are taken on the ellipsoid of the data's own CRS, whatever projection the data are
drawn in. Functions take arrays of geometries and loop over rings at most, never over vertices.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from pyproj import CRS, Geod, Proj, Transformer
from pyproj.exceptions import CRSError
from pyproj.transformer import TransformerGroup

from ..base.arrays import Array, columns, is_hole, ragged
from ..base.errors import InputError
from .edge_areas import authalic_squared
from .short_edges import ring_measures

_METRES_PER_DEGREE = 111_195.0
_Columns = tuple[Array, Array, Array]
#: Over so many metres the scale of a projection is taken; nearer to a pole than this cosine says
#: a degree of longitude does not become shorter.
_STEP_M, _LEAST_COSINE = 100.0, 1e-4
#: Latitude from which on a vertex is at a pole, and half of all square degrees.
_AT_POLE, _HALF_DRAWN = 90.0 - 1e-9, 32_400.0
#: Degrees of longitude by which two places are one.
_ONE_PLACE = 1e-9
#: An azimuthal equidistant plane draws no ground smaller than it is, but for the flattening, and
#: none within 140° of its centre larger than so many times.
_DRAWN_SMALLER, _DRAWN_LARGER = 0.01, 4.0


def as_crs(crs: CRS | str) -> CRS:
    """Return a two-dimensional pyproj CRS from anything pyproj reads (code, WKT, CRS).

    Raises
    ------
    InputError
        If there is no CRS, or it is not tied to the Earth.
    """
    # pyproj compares a CRS with a text by reading the text as a CRS: never ask `crs == ""` of one.
    if crs is None or (isinstance(crs, str) and not crs):
        raise InputError(
            "There is no coordinate reference system: name one, for example EPSG:4326."
        )
    if isinstance(crs, str):
        return _as_crs(crs)
    # What a CRS was made from is at hand; its WKT would have to be written anew each time.
    return _as_crs(crs.srs if isinstance(crs, CRS) else _read_crs(crs).srs)


def same_crs(one: CRS | str, other: CRS | str) -> bool:
    """Tell whether two CRS say the same of x and y, however they order or call them."""
    return as_crs(one).equals(as_crs(other), ignore_axis_order=True)


def _flat(crs: CRS) -> CRS:
    """Return a CRS without its heights; pyproj before 3.6 can do so for compound ones only."""
    if hasattr(crs, "to_2d"):
        return crs.to_2d()
    return _flat(crs.sub_crs_list[0]) if crs.is_compound else crs


def _read_crs(value: object) -> CRS:
    try:
        return CRS.from_user_input(value)
    except (CRSError, ValueError, TypeError) as error:  # not only of texts is it asked
        raise InputError(
            "The coordinate reference system cannot be read: {error}", error=str(error)[:300]
        ) from error


@lru_cache(maxsize=64)
def _as_crs(text: str) -> CRS:
    crs = _flat(_read_crs(text))
    _axes(crs)
    if _base(crs).is_geocentric:
        # x and y from the middle of the Earth: what a map is drawn in is on its surface
        raise _no_place(crs)
    return crs


def _base(crs: CRS) -> CRS:
    """Return the CRS in which the datum of a CRS is given, with the Earth's own poles."""
    base = crs.geodetic_crs
    # derived of another, as one with turned poles is
    while base is not None and not base.is_bound and base.source_crs is not None:
        base = base.source_crs
    if base is None:
        raise _not_on_earth(crs)
    return base


def _axes(crs: CRS) -> tuple[float, float]:
    """Return the half axes of the ellipsoid of a CRS, in metres."""
    if crs.ellipsoid is None:
        raise _not_on_earth(crs)
    return crs.ellipsoid.semi_major_metre, crs.ellipsoid.semi_minor_metre


def _not_on_earth(crs: CRS) -> InputError:
    return InputError(
        "“{name}” is not tied to the Earth, so nothing can be measured on the ellipsoid. "
        "Give the layer a geographic or projected coordinate reference system.",
        name=crs.name,
    )


def _no_place(crs: CRS) -> InputError:
    return InputError(
        "Some coordinates have no place on the Earth in “{name}”. Check that the layer "
        "has the coordinate reference system it was drawn in.",
        name=crs.name,
    )


def geographic(crs: CRS | str) -> CRS:
    """Return the geographic CRS (degrees, Greenwich) on the datum of `crs`.

    Its way to other datums is that of `crs`, where that says one (TOWGS84, a grid).
    """
    return _geographic(as_crs(crs).srs)


@lru_cache(maxsize=64)
def _geographic(text: str) -> CRS:
    crs = _as_crs(text)
    plain = _in_plain_degrees(_flat(_base(crs)))
    if not crs.is_bound:
        return plain
    return CRS.from_json_dict({**crs.to_json_dict(), "source_crs": plain.to_json_dict()})


def _in_plain_degrees(base: CRS) -> CRS:
    """Return a geographic CRS as one in degrees from Greenwich on its datum."""
    if _is_plain(base):
        return base
    a, b = _axes(base)
    return _twin(base.srs) or CRS.from_dict({"proj": "longlat", "a": a, "b": b, "no_defs": True})


@lru_cache(maxsize=64)
def _twin(text: str) -> CRS | None:
    """Return the CRS in degrees from Greenwich that one of another meridian is known to be of."""
    crs = _as_crs(text)
    base = _flat(_base(crs))
    if crs.is_bound or _is_plain(base):
        return None
    with warnings.catch_warnings():
        # of grids that are not there: the turn of the meridian needs none
        warnings.simplefilter("ignore")
        ways = TransformerGroup(base, "EPSG:4326", always_xy=True).transformers
    for step in (one.to_json_dict() for way in ways for one in way.operations or ()):
        turned = step.get("target_crs")
        if turned and step.get("method", {}).get("name") == "Longitude rotation":
            twin = _flat(CRS.from_json_dict(turned))
            if _is_plain(twin):
                return twin
    return None


def _is_plain(base: CRS) -> bool:
    """Tell whether a geographic CRS is in degrees from Greenwich."""
    meridian = base.prime_meridian
    in_degrees = base.is_geographic and all(
        abs(axis.unit_conversion_factor - np.pi / 180.0) < 1e-12 for axis in base.axis_info
    )
    return in_degrees and (meridian is None or meridian.longitude == 0.0)


#: Points that pyproj is handed in one go.
_BLOCK = 16_384


def _of_arrays(function: Callable[..., Any], *columns: Any, **options: Any) -> tuple[Array, ...]:
    """Return what a function of pyproj makes of columns, as arrays of their shape.

    pyproj takes an array of one for a number, and numpy warns of that. While it works no other
    thread runs, so that a window stands still: many are handed over a block at a time.
    """
    arrays = [np.asarray(column, float) for column in columns]
    if any(one.shape != arrays[0].shape for one in arrays):
        arrays = np.broadcast_arrays(*arrays)
    size = arrays[0].size
    if size > _BLOCK:
        pieces = [np.array_split(one.ravel(), -(-size // _BLOCK)) for one in arrays]
        parts = zip(*(function(*piece, **options) for piece in zip(*pieces)))
        return tuple(np.concatenate(part).reshape(arrays[0].shape) for part in parts)
    if size != 1:
        return function(*(np.ascontiguousarray(one) for one in arrays), **options)
    found = function(*(one.item() for one in arrays), **options)
    return tuple(np.full(arrays[0].shape, one) for one in found)


class _Ellipsoid(Geod):
    """A Geod that answers arrays of one with arrays of one."""

    def inv(
        self,
        lons1: Sequence[float] | Array,
        lats1: Sequence[float] | Array,
        lons2: Sequence[float] | Array,
        lats2: Sequence[float] | Array,
        radians: bool = False,
        **options: Any,
    ) -> _Columns:
        """Return azimuth there, azimuth back and distance."""
        there, back, metres = _of_arrays(
            super().inv, lons1, lats1, lons2, lats2, radians=radians, **options
        )
        return there, back, metres

    def fwd(
        self,
        lons: Array,
        lats: Array,
        az: Array,
        dist: Array,
        radians: bool = False,
        **options: Any,
    ) -> _Columns:
        """Return longitude, latitude and back azimuth of the end."""
        lon, lat, back = _of_arrays(super().fwd, lons, lats, az, dist, radians=radians, **options)
        return lon, lat, back


def geod(crs: CRS | str) -> Geod:
    """Return the ellipsoid of `crs` as a pyproj Geod."""
    return _geod(as_crs(crs).srs)


@lru_cache(maxsize=64)
def _geod(text: str) -> Geod:
    return _ellipsoid(*_axes(_as_crs(text)))


@lru_cache(maxsize=64)
def _ellipsoid(a: float, b: float) -> Geod:
    return _Ellipsoid(a=a, b=b)


@lru_cache(maxsize=64)
def _alike(one: str, other: str) -> bool:
    return one == other or _as_crs(one) == _as_crs(other)


@lru_cache(maxsize=64)
def _transformer(source: str, target: str) -> Transformer:
    return Transformer.from_crs(_as_crs(source), _as_crs(target), always_xy=True)


@lru_cache(maxsize=64)
def _way(source: str, target: str) -> list[Transformer]:
    """Return what moves places from one CRS to another, one after the other.

    From and to another meridian by that of Greenwich on the same datum: of that more ways to other
    datums are known, and a place comes to the same spot whichever of the two it is asked for in.
    """
    twins = [one.srs for one in map(_twin, (source, target)) if one is not None]
    places = [source, *twins, target]
    return [_transformer(a, b) for a, b in zip(places, places[1:]) if not _alike(a, b)]


def reproject(
    geoms: Sequence[shapely.Geometry] | Array, source: CRS | str, target: CRS | str
) -> Array:
    """Return geometries moved vertex by vertex from one CRS to another.

    Parameters
    ----------
    geoms : array_like of shapely geometries
    source, target : anything pyproj reads as a CRS

    Returns
    -------
    numpy.ndarray
        Same shape as `geoms`; the third dimension is dropped.

    Raises
    ------
    InputError
        If a vertex has no place in the target CRS.
    """
    geoms = np.asarray(geoms, dtype=object)
    source, target = as_crs(source), as_crs(target)
    if _alike(source.srs, target.srs):
        if (shapely.get_coordinate_dimension(geoms) <= 2).all():
            return geoms.copy()[()]
        return shapely.force_2d(geoms)
    way = _way(source.srs, target.srs)

    def move(xy: Array) -> Array:
        # GEOS may end a ring at -0.0 that began at 0.0: on either side of 180° in degrees
        x, y = (xy + 0.0).T
        for one in way:
            x, y = _of_arrays(one.transform, x, y)
        return np.column_stack([x, y])

    moved = np.asarray(shapely.transform(geoms, move), dtype=object)
    if not np.isfinite(shapely.get_coordinates(moved)).all():
        raise _no_place(source)
    return moved


def to_lonlat(geoms: Sequence[shapely.Geometry] | Array, crs: CRS | str) -> Array:
    """Return geometries in degrees on the datum of `crs` (no datum change)."""
    return reproject(geoms, crs, geographic(crs))


def vertices_to_lonlat(xy: Array, crs: CRS | str) -> Array:
    """Return vertices, shape (n, 2), in degrees on the datum of `crs`."""
    target = geographic(crs)
    if _alike(as_crs(crs).srs, target.srs) or not len(xy):
        return xy
    line = reproject(np.array([shapely.linestrings(np.r_[xy, xy[:1]])]), crs, target)
    return shapely.get_coordinates(line)[:-1]


def from_lonlat(geoms: Sequence[shapely.Geometry] | Array, crs: CRS | str) -> Array:
    """Return geometries in degrees on the datum of `crs` moved back to `crs`."""
    return reproject(geoms, geographic(crs), crs)


@dataclass(frozen=True)
class LocalPlane:
    """An azimuthal equidistant plane in metres.

    Attributes
    ----------
    lon_0, lat_0 : float
        Centre, degrees.
    a, b : float
        Semi-axes of the ellipsoid, metres.
    """

    lon_0: float
    lat_0: float
    a: float
    b: float

    @property
    def _proj(self) -> Proj:
        return _aeqd(self.lon_0, self.lat_0, self.a, self.b)

    @property
    def geod(self) -> Geod:
        """Ellipsoid of the plane."""
        return _ellipsoid(self.a, self.b)

    def forward_xy(self, lon: Array, lat: Array) -> tuple[Array, Array]:
        """Return x, y in metres of longitudes and latitudes in degrees."""
        x, y = _of_arrays(self._proj, lon, lat)
        return x, y

    def inverse_xy(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Return longitudes and latitudes in degrees of x, y in metres."""
        lon, lat = _of_arrays(self._proj, x, y, inverse=True)
        return lon, lat

    def forward(self, lonlat_geoms: Array) -> Array:
        """Return geometries given in degrees as geometries in metres."""
        return self._moved(lonlat_geoms, self.forward_xy)

    def inverse(self, plane_geoms: Array) -> Array:
        """Return geometries given in metres as geometries in degrees."""
        return self._moved(plane_geoms, self.inverse_xy)

    def area_m2(self, plane_geoms: Sequence[shapely.Geometry] | Array) -> Array:
        """Return the geodesic area of polygons given in metres of the plane, m²."""
        return _area_in_degrees(self.inverse(np.asarray(plane_geoms, dtype=object)), self.geod)

    def at_least(self, plane_geoms: Array, area_m2: float) -> Array:
        """Tell which polygons given in metres of the plane are so large on the ellipsoid."""
        drawn = shapely.area(plane_geoms)
        large: Array = drawn >= area_m2 * (1.0 - _DRAWN_SMALLER)
        unsure = np.flatnonzero(large & (drawn < area_m2 * _DRAWN_LARGER))
        large[unsure] = self.area_m2(plane_geoms[unsure]) >= area_m2
        return large

    def _moved(self, geoms: Array, function: Callable[..., Any]) -> Array:
        def move(xy: Array) -> Array:
            return np.column_stack(function(xy[:, 0], xy[:, 1]))

        if not len(geoms):
            return np.zeros(0, dtype=object)
        return np.asarray(shapely.transform(np.asarray(geoms, dtype=object), move), dtype=object)


@lru_cache(maxsize=64)
def _aeqd(lon_0: float, lat_0: float, a: float, b: float) -> Proj:
    return Proj(proj="aeqd", lon_0=lon_0, lat_0=lat_0, a=a, b=b)


def local_plane(lonlat_geoms: Sequence[shapely.Geometry] | Array, ellipsoid: Geod) -> LocalPlane:
    """Return a plane centred on geometries given in degrees.

    The centre is the middle of the data's extent in three dimensions, so it neither jumps at the
    antimeridian nor at a pole, and does not move when vertices are added within the extent.

    Raises
    ------
    InputError
        If the geometries hold no coordinates.
    """
    xy = shapely.get_coordinates(np.asarray(lonlat_geoms, dtype=object))
    if len(xy) == 0:
        raise InputError("There is no geometry to measure: every feature is empty.")
    x, y, z = ((one.min() + one.max()) / 2.0 for one in on_sphere(xy))
    # Rounded, so that the last bits of a reprojection cannot move the plane.
    lon_0 = round(float(np.degrees(np.arctan2(y, x))), 3)
    lat_0 = round(float(np.degrees(np.arctan2(z, np.hypot(x, y)))), 3)
    return LocalPlane(lon_0, lat_0, ellipsoid.a, ellipsoid.b)


def on_sphere(lonlat: Array) -> Array:
    """Return places in degrees, shape (n, 2), as the x, y and z of a unit sphere, shape (3, n)."""
    lon, lat = columns(np.radians(lonlat))
    flat = np.cos(lat)
    return np.stack([flat * np.cos(lon), flat * np.sin(lon), np.sin(lat)])


def inverse(
    lon1: npt.ArrayLike,
    lat1: npt.ArrayLike,
    lon2: npt.ArrayLike,
    lat2: npt.ArrayLike,
    ellipsoid: Geod,
) -> tuple[Array, Array, Array]:
    """Return azimuth there, azimuth back (degrees 0 to 360) and distance (metres)."""
    there, back, metres = ellipsoid.inv(lon1, lat1, lon2, lat2)
    return np.mod(there, 360.0), np.mod(back, 360.0), np.asarray(metres)


def direct(
    lon: Array, lat: Array, azimuth: Array, metres: Array, ellipsoid: Geod
) -> tuple[Array, Array]:
    """Return the longitude and latitude reached from a point along an azimuth."""
    end_lon, end_lat, _ = ellipsoid.fwd(lon, lat, azimuth, metres)
    return end_lon, end_lat


def between(start: Array, end: Array, longest_m: float, ellipsoid: Geod) -> tuple[Array, Array]:
    """Return the places that part edges into equal pieces no longer than a length.

    They are the same to the last bit whichever way an edge is drawn: neighbours agree.

    Parameters
    ----------
    start, end : ndarray of float, shape (n, 2)
        Degrees; an edge is the geodesic between them.

    Returns
    -------
    counts : ndarray of int, shape (n,)
        Of the pieces of each edge.
    places : ndarray of float, shape (m, 2)
        Degrees; edge by edge, on the way from its start.
    """
    turned = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    low, high = (np.where(turned[:, None], a, b) for a, b in ((end, start), (start, end)))
    there, _, metres = inverse(low[:, 0], low[:, 1], high[:, 0], high[:, 1], ellipsoid)
    counts = np.maximum(np.ceil(metres / longest_m).astype(int), 1)
    row, step = np.repeat(np.arange(len(start)), counts), ragged(counts)
    row, step = row[step > 0], step[step > 0]
    away = metres[row] * np.where(turned[row], counts[row] - step, step) / counts[row]
    from_ = low[row]
    places = direct(from_[:, 0], from_[:, 1], there[row], away, ellipsoid)
    return counts, np.column_stack(places)


def length_m(geoms: Sequence[shapely.Geometry] | Array, crs: CRS | str) -> Array:
    """Return the geodesic length of lines, and of the rings of polygons, in metres.

    Parameters
    ----------
    geoms : array_like of shapely geometries, in `crs`

    Returns
    -------
    numpy.ndarray of float, same shape as `geoms`
    """
    geoms = np.asarray(geoms, dtype=object)
    lines, owner = shapely.get_parts(to_lonlat(_as_lines(geoms.ravel()), crs), return_index=True)
    xy, line = shapely.get_coordinates(lines, return_index=True)
    if len(xy) < 2:
        return np.zeros(geoms.shape)
    same = line[1:] == line[:-1]
    start, end = xy[:-1][same], xy[1:][same]
    _, _, metres = geod(crs).inv(start[:, 0], start[:, 1], end[:, 0], end[:, 1])
    per_line = owner[line[:-1][same]]
    return _summed(metres, per_line, geoms.shape)


def perimeter_m(geoms: Sequence[shapely.Geometry] | Array, crs: CRS | str) -> Array:
    """Return the geodesic length of all rings of polygons, in metres."""
    return length_m(geoms, crs)


def _as_lines(geoms: Array) -> Array:
    """Return polygons as their boundaries and everything else as it is."""
    lines = geoms.copy()
    areal = shapely.get_dimensions(geoms) == 2
    lines[areal] = shapely.boundary(geoms[areal])
    return lines


def area_m2(geoms: Sequence[shapely.Geometry] | Array, crs: CRS | str) -> Array:
    """Return the geodesic area of polygons in square metres, whatever their orientation.

    An edge is the geodesic between its two vertices. Anything that is not a polygon has no area.

    Parameters
    ----------
    geoms : array_like of shapely geometries, in `crs`

    Returns
    -------
    numpy.ndarray of float, same shape as `geoms`

    References
    ----------
    C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 43-55 (2013).
    """
    return _area_in_degrees(to_lonlat(geoms, crs), geod(crs))


def _area_in_degrees(lonlat_geoms: Array, ellipsoid: Geod) -> Array:
    """Return the geodesic area of polygons given in degrees."""
    geoms = np.asarray(lonlat_geoms, dtype=object)
    parts, owner = shapely.get_parts(geoms.ravel(), return_index=True)
    polygons = shapely.get_type_id(parts) == 3
    parts, owner = parts[polygons], owner[polygons]
    rings, part_of = shapely.get_rings(parts, return_index=True)
    areas, _ = _measured_rings(rings, ellipsoid)
    # get_rings yields each polygon's outer ring first, then its holes.
    hole = is_hole(part_of)
    signed = np.where(hole, -areas, areas)
    return _summed(signed, owner[part_of], geoms.shape)


def _summed(values: Array, owner: Array, shape: tuple[int, ...]) -> Array:
    size = int(np.prod(shape))
    # bincount of nothing is of integers.
    return np.bincount(owner, weights=values, minlength=size).astype(float).reshape(shape)


def area_and_outer_length(polygon: shapely.Polygon, crs: CRS | str) -> tuple[float, float]:
    """Return the area (m²) of a polygon in degrees on the datum of `crs`, and its outer length (m).

    Both together take as long as one of them.
    """
    if shapely.get_num_interior_rings(polygon):
        rings = shapely.get_rings(polygon)
    else:
        # a tenth of the time, and the area itself takes no ten times as long
        rings = np.array([shapely.get_exterior_ring(polygon)], dtype=object)
    areas, metres = _measured_rings(rings, geod(crs))
    return float(areas[0] - areas[1:].sum()), float(metres[0])


def _measured_rings(rings: Array, ellipsoid: Geod) -> tuple[Array, Array]:
    """Return the area within each ring and its length."""
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    bounds = np.searchsorted(ring, np.arange(len(rings) + 1))
    lon, lat = np.ascontiguousarray(xy[:, 0]), np.ascontiguousarray(xy[:, 1])
    areas, metres = np.empty(len(rings)), np.empty(len(rings))
    for i in range(len(rings)):
        piece = slice(bounds[i], bounds[i + 1])
        areas[i], metres[i] = ring_measures(lon[piece], lat[piece], ellipsoid)
    areas = np.abs(areas)
    wide = shapely.bounds(rings)
    for i in np.flatnonzero(wide[:, 2] - wide[:, 0] > 180.0):
        areas[i] = _area_of_wide(xy[bounds[i] : bounds[i + 1]], ellipsoid)
    return areas, metres


def _area_of_wide(xy: Array, ellipsoid: Geod) -> float:
    """Return the area of a ring of over 180° of longitude: it may hold more than half the Earth.

    A ring with an edge of more than that goes the short way there, and holds the smaller part.
    """
    xy = _along_parallels(xy)
    area = float(ellipsoid.polygon_area_perimeter(xy[:, 0], xy[:, 1])[0])
    polar = (np.abs(xy[1:, 1]) > _AT_POLE) & (np.abs(xy[:-1, 1]) > _AT_POLE)
    if (np.abs(np.diff(xy[:, 0]))[~polar] > 180.0).any():
        return abs(area)
    drawn = 0.5 * float((xy[:-1, 0] * xy[1:, 1] - xy[1:, 0] * xy[:-1, 1]).sum())
    area = area if drawn > 0 else -area
    whole = 4.0 * np.pi * authalic_squared(ellipsoid.a, ellipsoid.b)
    # Of nothing and of the whole Earth the ellipsoid knows no difference.
    nothing = abs(area) < 1e-9 * whole and abs(drawn) > _HALF_DRAWN
    return area + whole if nothing or area < -1e-9 * whole else abs(area)


def _along_parallels(xy: Array) -> Array:
    """Return a ring with a vertex at every degree of the edges that go all the way round.

    Between two ends in one place such an edge runs along its parallel, as a control map draws it.
    One along a pole goes nowhere, nor does one of a ring that jumps from 180 to -180 and goes on
    there: as it is drawn, that one runs over itself.
    """
    round_ = np.abs(np.diff(xy[:, 0])) >= 360.0 - _ONE_PLACE
    round_ &= np.abs(xy[1:, 1]) < _AT_POLE
    if not round_.any() or not shapely.is_simple(shapely.linearrings(xy)):
        return xy
    steps = np.linspace(0.0, 1.0, 361)[1:-1, None]
    for i in np.flatnonzero(round_)[::-1]:
        xy = np.insert(xy, i + 1, xy[i] + steps * (xy[i + 1] - xy[i]), axis=0)
    return xy


def metres_per_unit(xy: Array, crs: CRS | str) -> Array:
    """Return how many metres a unit of a CRS is along x and along y at places of it, (n, 2).

    In degrees a unit of longitude is less than one of latitude; in Mercator both are the less, the
    farther from the equator.
    """
    system = as_crs(crs)
    unit = system.axis_info[0].unit_conversion_factor
    if system.is_geographic:
        along = np.maximum(np.cos(xy[:, 1] * unit), _LEAST_COSINE)
        return _METRES_PER_DEGREE * np.degrees(unit) * np.column_stack([along, np.ones(len(xy))])
    step = _STEP_M / unit
    metres = []
    for off in ((step, 0.0), (0.0, step)):
        (lon, lat), (lon2, lat2) = (vertices_to_lonlat(at, system).T for at in (xy, xy + off))
        metres.append(inverse(lon, lat, lon2, lat2, geod(system))[2] / step)
    return np.column_stack(metres)


def degrees_for(metres: float) -> float:
    """Return about how many degrees of latitude a distance in metres spans."""
    return metres / _METRES_PER_DEGREE
