# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas and lengths against closed forms of the ellipsoid, and planes anywhere on the Earth."""

from __future__ import annotations

import math

import numpy as np
import pyproj
import pytest
import shapely
from salient.analysis.base.errors import InputError
from salient.analysis.geometry import geodesy

#: WGS 84, by definition.
A, F = 6_378_137.0, 1 / 298.257223563
B = A * (1 - F)
E = math.sqrt(F * (2 - F))


def zone(latitude: float) -> float:
    """Area from the equator to a parallel, square metres: the closed form of the ellipsoid."""
    s = math.sin(math.radians(latitude))
    return math.pi * B**2 * (s / (1 - (E * s) ** 2) + math.atanh(E * s) / E)


def meridian_arc(latitude: float) -> float:
    """Metres from the equator along a meridian, by Simpson's rule on the radius of curvature."""
    steps = 2_000
    phi = np.linspace(0.0, math.radians(latitude), steps + 1)
    radius = A * (1 - E**2) / (1 - (E * np.sin(phi)) ** 2) ** 1.5
    weights = np.r_[1.0, np.tile([4.0, 2.0], steps // 2)[:-1], 1.0]
    return float((weights * radius).sum() * (phi[1] - phi[0]) / 3.0)


def band(west: float, east: float, south: float, north: float, step: float = 0.01):
    """A cell of the graticule, its parallels so dense that a geodesic cannot leave them."""
    lon = np.arange(west, east + step / 2, step)
    below, above = np.full_like(lon, south), np.full_like(lon, north)
    xy = np.r_[np.c_[lon, below], np.c_[lon[::-1], above]]
    return shapely.Polygon(xy)


def test_octant_of_the_ellipsoid():
    # Equator and meridians are geodesics: no densification is needed.
    octant = shapely.Polygon([(0, 0), (90, 0), (0, 90)])
    assert geodesy.area_m2([octant], "EPSG:4326")[0] == pytest.approx(zone(90) / 4, rel=1e-9)


@pytest.mark.parametrize("latitudes", [(0, 10), (30, 31), (48, 50), (-60, -45), (80, 85)], ids=str)
def test_zone_of_the_ellipsoid(latitudes):
    south, north = latitudes
    expected = (zone(north) - zone(south)) / 36
    # A step of 0.001° keeps the geodesic within 1e-10 of the parallel's area.
    found = geodesy.area_m2([band(20, 30, south, north, 0.001)], "EPSG:4326")[0]
    assert found == pytest.approx(expected, rel=1e-9)


def test_polar_cap_is_what_the_zone_leaves():
    lon = np.arange(-180, 180, 0.001)
    cap = shapely.Polygon(np.c_[lon, np.full_like(lon, 80.0)])
    assert geodesy.area_m2([cap], "EPSG:4326")[0] == pytest.approx(zone(90) - zone(80), rel=1e-9)


def test_polar_cap_drawn_in_a_polar_projection():
    angle = np.linspace(0, 2 * np.pi, 100_000, endpoint=False)
    lonlat = shapely.Polygon(np.c_[np.degrees(angle) - 180, np.full_like(angle, -75.0)])
    polar = geodesy.reproject([lonlat], "EPSG:4326", "EPSG:3031")
    expected = zone(90) - zone(75)
    assert geodesy.area_m2(polar, "EPSG:3031")[0] == pytest.approx(expected, rel=1e-8)


def test_antimeridian_changes_no_area():
    here, there = band(-5, 5, 60, 65), band(175, 185, 60, 65)
    a, b = geodesy.area_m2([here, there], "EPSG:4326")
    assert b == pytest.approx(a, rel=1e-12)
    assert a == pytest.approx((zone(65) - zone(60)) / 36, rel=1e-7)


def test_holes_are_subtracted_whatever_way_rings_run():
    outer, inner = shapely.box(30, 48, 32, 49), shapely.box(30.5, 48.2, 31, 48.6)
    whole, part = geodesy.area_m2([outer, inner], "EPSG:4326")
    holed = shapely.Polygon(outer.exterior, [inner.exterior])
    turned = shapely.Polygon(outer.exterior.coords[::-1], [inner.exterior.coords[::-1]])
    for polygon in (holed, turned, shapely.MultiPolygon([holed])):
        found = geodesy.area_m2([polygon], "EPSG:4326")[0]
        assert found == pytest.approx(whole - part, rel=1e-12)


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:32637", "EPSG:3035"], ids=str)
def test_the_projection_changes_no_number(crs):
    rng = np.random.default_rng(7)
    lonlat = [
        shapely.buffer(shapely.Point(p), 0.1) for p in rng.uniform([36, 47], [39, 49], (5, 2))
    ]
    drawn = geodesy.reproject(lonlat, "EPSG:4326", crs)
    for measure in (geodesy.area_m2, geodesy.perimeter_m):
        assert measure(drawn, crs) == pytest.approx(measure(lonlat, "EPSG:4326"), rel=1e-6)


def test_length_of_a_meridian_arc():
    line = shapely.LineString([(37, 10), (37, 55)])
    expected = meridian_arc(55) - meridian_arc(10)
    assert geodesy.length_m([line], "EPSG:4326")[0] == pytest.approx(expected, rel=1e-10)


def test_points_and_lines_have_no_area_and_shapes_are_kept():
    geoms = np.array([[shapely.Point(1, 1), shapely.LineString([(0, 0), (1, 1)])]], dtype=object)
    assert geodesy.area_m2(geoms, "EPSG:4326").tolist() == [[0.0, 0.0]]
    assert geodesy.length_m(geoms, "EPSG:4326").shape == (1, 2)


def test_an_empty_list_is_measured_as_one():
    assert geodesy.area_m2([], "EPSG:4326").shape == (0,)
    assert geodesy.length_m([], "EPSG:4326").shape == (0,)


@pytest.mark.parametrize(
    "centre", [(37.5, 48.0), (179.9, 65.0), (-179.9, -17.0), (10.0, 89.5), (0.0, -89.0)], ids=str
)
def test_local_plane_is_true_near_its_middle_anywhere(centre):
    ellipsoid = geodesy.geod("EPSG:4326")
    azimuth = np.arange(0, 360, 30.0)
    lon, lat = geodesy.direct(
        np.full(12, centre[0]), np.full(12, centre[1]), azimuth, np.full(12, 20_000.0), ellipsoid
    )
    points = shapely.points(lon, lat)
    plane = geodesy.local_plane(points, ellipsoid)
    xy = shapely.get_coordinates(plane.forward(points))
    away = np.hypot(*(xy - xy.mean(axis=0)).T)
    assert away == pytest.approx(20_000.0, rel=1e-4)
    back = shapely.get_coordinates(plane.inverse(plane.forward(points)))
    turned = np.mod(back[:, 0] - lon + 180.0, 360.0) - 180.0
    # A millionth of a degree of longitude near the pole is nothing.
    assert turned * np.cos(np.radians(lat)) == pytest.approx(0.0, abs=1e-9)
    assert back[:, 1] == pytest.approx(lat, abs=1e-9)


def test_azimuths_run_from_0_to_360():
    ellipsoid = geodesy.geod("EPSG:4326")
    there, back, metres = geodesy.inverse([0.0], [0.0], [-1.0], [0.0], ellipsoid)
    assert (there[0], back[0]) == (270.0, 90.0)
    assert metres[0] == pytest.approx(math.radians(1) * A, rel=1e-12)


def test_other_ellipsoid_is_its_own():
    # Pulkovo 1942 lies on Krassowsky's ellipsoid, 108 m larger at the equator.
    square = shapely.box(0, 0, 1, 1)
    wgs, krassowsky = (geodesy.area_m2([square], crs)[0] for crs in ("EPSG:4326", "EPSG:4284"))
    assert krassowsky / wgs == pytest.approx((6_378_245 / 6_378_137) ** 2, rel=1e-6)


@pytest.mark.parametrize(
    ("crs", "message"),
    [
        (None, "no coordinate reference system"),
        ("", "no coordinate reference system"),
        ("nonsense", "cannot be read"),
        ('LOCAL_CS["Plan",UNIT["metre",1]]', "not tied to the Earth"),
    ],
    ids=["none", "empty", "nonsense", "local"],
)
def test_a_crs_that_cannot_be_measured_in_is_refused(crs, message):
    with pytest.raises(InputError, match=message):
        geodesy.area_m2([shapely.box(0, 0, 1, 1)], crs)


def test_coordinates_off_the_earth_are_refused():
    with pytest.raises(InputError, match="no place on the Earth"):
        geodesy.to_lonlat([shapely.Point(1e12, 1e12)], "EPSG:32637")


def test_nothing_to_centre_on_is_refused():
    with pytest.raises(InputError, match="every feature is empty"):
        geodesy.local_plane([shapely.Point()], geodesy.geod("EPSG:4326"))


@pytest.mark.parametrize("latitude", [0.0, 45.0, 89.0])
def test_degrees_for_metres_are_those_of_a_meridian(latitude):
    # A degree of latitude is 110.57 km at the equator and 111.69 km at the pole: within 1 %.
    span = geodesy.degrees_for(1000.0)
    metres = pyproj.Geod(ellps="WGS84").inv(20.0, latitude, 20.0, latitude + span)[2]
    assert metres == pytest.approx(1000.0, rel=0.01)
    # that of a sphere as large as the Earth, whose mean radius is 6371.0088 km
    assert 360.0 * 1000.0 / span == pytest.approx(2.0 * np.pi * 6_371_008.8, rel=1e-6)


@pytest.mark.parametrize("crs", ["EPSG:4813", "EPSG:4820"])
def test_degrees_from_another_meridian_become_degrees_from_greenwich(crs):
    assert geodesy.geographic(crs).prime_meridian.longitude == 0.0


def test_many_points_a_block_at_a_time_are_the_same_digits(monkeypatch):
    random = np.random.default_rng(1)
    lon, lat = random.uniform(20, 40, (2, 5, 9)), random.uniform(30, 50, (2, 5, 9))
    ellipsoid, plane = (
        geodesy.geod("EPSG:4326"),
        geodesy.LocalPlane(30.0, 40.0, 6378137.0, 6356752.3),
    )

    def all_at_once():
        way = geodesy.inverse(lon[0], lat[0], lon[1], lat[1], ellipsoid)
        there = geodesy.direct(lon[0], lat[0], way[0], way[2], ellipsoid)
        return [*way, *there, *plane.forward_xy(lon[0], lat[0])]

    whole = all_at_once()
    # 45 points in blocks of 4: none of one point alone, which pyproj takes for a number
    monkeypatch.setattr(geodesy, "_BLOCK", 4)
    for one, other in zip(all_at_once(), whole):
        assert one.shape == other.shape == (5, 9)
        assert np.array_equal(one, other)


def test_area_of_more_than_half_the_earth_is_not_that_of_the_rest():
    whole = 4 * np.pi * 6_371_007.181**2
    world = [(-180, -90), (180, -90), (180, 90), (-180, 90)]
    hole = [(0, 0), (10, 0), (10, 10), (0, 10)]
    small = geodesy.area_m2([shapely.Polygon(hole)], "EPSG:4326")[0]
    # Negative before.
    found = geodesy.area_m2([shapely.Polygon(world), shapely.Polygon(world, [hole])], "EPSG:4326")
    assert found == pytest.approx([whole, whole - small], rel=1e-6)
    # All but two caps and a wedge; as large as these before.
    most = shapely.segmentize(shapely.box(-170, -80, 170, 80), 5.0)
    band = 2 * np.pi * 6_371_007.181**2 * 2 * np.sin(np.radians(80)) * 340 / 360
    assert geodesy.area_m2([most, shapely.reverse(most)], "EPSG:4326") == pytest.approx(
        [band, band], rel=3e-3
    )
    # The short way over the antimeridian, as ever.
    torn = shapely.Polygon([(179, 0), (-179, 0), (-179, 2), (179, 2)])
    plain = shapely.box(9, 0, 11, 2)
    torn, plain = geodesy.area_m2([torn, plain], "EPSG:4326")
    assert torn == pytest.approx(plain)


@pytest.mark.parametrize("band", [(-60, 60), (50, 60), (-90, 60), (0, 90)])
@pytest.mark.parametrize("west", [-180, 0])
def test_a_band_all_round_the_earth_has_the_area_of_its_halves(band, west):
    """Its long edges lead from a place to itself: the short way there it was no ground at all."""
    low, high = band
    halves = [shapely.box(west + k, low, west + k + 180, high) for k in (0, 180)]
    found = geodesy.area_m2([shapely.box(west, low, west + 360, high)], "EPSG:4326")
    wanted = geodesy.area_m2(shapely.segmentize(halves, 1.0), "EPSG:4326").sum()
    assert found == pytest.approx(wanted, rel=1e-9)


def test_an_edge_along_a_pole_moves_no_other_edge():
    """As polygons of Antarctica are drawn: the edge that closes them goes nowhere."""
    coast = [(-180, -60), (-90, -70), (0, -60), (90, -70), (180, -60)]
    once, twice = (
        shapely.Polygon([*coast, *pole])
        for pole in ([(180, -90), (-180, -90)], [(180, -90), (0, -90), (-180, -90)])
    )
    areas = geodesy.area_m2([once, twice], "EPSG:4326")
    assert areas[0] == pytest.approx(areas[1], rel=1e-12)


def test_a_ring_that_ends_at_minus_zero_stays_closed():
    """GEOS 3.15 makes such rings: beyond the pole −0.0 is 180° W and 0.0 is 180° E."""
    north = "+proj=aeqd +lat_0=90 +lon_0=0 +datum=WGS84"
    ring = shapely.Polygon([(0.0, 1e5), (-1e5, 2e5), (1e5, 2e5), (-0.0, 1e5)])
    (told,) = geodesy.to_lonlat([ring], north)
    assert told.exterior.is_closed and told.exterior.coords[0][0] == 180.0


TURNED = "+proj=ob_tran +o_proj=longlat +o_lon_p=0 +o_lat_p=30 +lon_0=10 +datum=WGS84 +type=crs"
OWN_WAY = (
    "+proj=tmerc +lon_0=37 +ellps=bessel +towgs84=577.3,90.1,463.9,5.14,1.47,5.3,2.42 +type=crs"
)


@pytest.mark.parametrize(
    ("crs", "lon", "lat"),
    [
        ("EPSG:4807", 2.0, 47.0),
        ("EPSG:27572", 2.0, 47.0),
        ("EPSG:4806", 12.0, 43.0),
        (TURNED, 37.0, 48.0),
        (OWN_WAY, 37.0, 48.0),
    ],
)
def test_degrees_on_a_datum_are_reached_from_other_datums_by_its_own_way(crs, lon, lat):
    """A place in WGS 84 beside a map in grads of Paris lay 54 m off, with TOWGS84 287 m."""
    place = np.array([shapely.Point(lon, lat)])
    on_map = geodesy.reproject(place, "EPSG:4326", crs)
    ends = [
        shapely.get_coordinates(one)[0]
        for one in (
            geodesy.reproject(place, "EPSG:4326", geodesy.geographic(crs)),
            geodesy.to_lonlat(on_map, crs),
        )
    ]
    assert geodesy.geod(crs).inv(*ends[0], *ends[1])[2] < 1e-3
    back = geodesy.from_lonlat(geodesy.to_lonlat(on_map, crs), crs)
    assert shapely.get_coordinates(back) == pytest.approx(shapely.get_coordinates(on_map), abs=1e-6)


def test_degrees_about_another_pole_are_none_of_the_earth():
    """On the ellipsoid a pole that is turned away makes areas 0.7 % too small."""
    ground = np.array([shapely.box(37.0, 48.0, 37.1, 48.1)])
    there = geodesy.reproject(ground, "EPSG:4326", TURNED)
    assert geodesy.area_m2(there, TURNED) == pytest.approx(geodesy.area_m2(ground, "EPSG:4326"))


def test_a_map_is_not_drawn_in_metres_from_the_middle_of_the_earth():
    with pytest.raises(InputError, match="no place on the Earth in “WGS 84”"):
        geodesy.as_crs("EPSG:4978")
