# SPDX-License-Identifier: GPL-2.0-or-later
"""One border that two draw with other vertices is one border to every measure."""

from __future__ import annotations

import datetime as dt
import json

import numpy as np
import pytest
import shapely
import shapely.affinity
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.analysis import read_control_maps
from salient.analysis.change.front import front_lines
from salient.analysis.control import control_map, overlaps
from salient.analysis.control.junctions import joined_at_vertices
from salient.analysis.gap.encirclement import CorePlaces, encirclement_gap
from salient.analysis.geometry import geodesy
from salient.analysis.places import lookup
from salient.analysis.places.facts import place_facts
from salient.analysis.pocket.pockets import find_pockets
from salient.analysis.situation.log import situation_log

LONLAT = "EPSG:4326"
DAY = dt.date(2025, 1, 1)


def made(*features, crs=LONLAT, date=None):
    geometries, actors = zip(*features)
    shapes = geodesy.reproject(list(geometries), LONLAT, crs)
    return control_map.build(shapes, actors, crs=crs, date=date)[0]


def neighbours(wide, *between):
    """A below and B above 50° N; B's border has vertices at shares of its length, A's has none."""
    low = [(wide * share, 50.0) for share in (0.0, *between, 1.0)]
    return (shapely.box(0, 49, wide, 50), "A"), (shapely.Polygon([*low, (wide, 51), (0, 51)]), "B")


@pytest.mark.parametrize("crs", [LONLAT, "EPSG:3857"])
@pytest.mark.parametrize("wide", [0.02, 1.0])
def test_the_front_is_as_long_however_it_is_drawn(crs, wide):
    """By pyproj, between the two ends and by way of the vertices that are drawn."""
    for between in ((), (0.5,), (0.1, 0.2, 0.9)):
        found = front_lines(made(*neighbours(wide, *between), crs=crs))
        along = [0.0, *(wide * share for share in between), wide]
        expected = geodesy.geod(LONLAT).line_length(along, [50.0] * len(along))
        assert found.lengths_m == pytest.approx([expected], rel=1e-9)


def test_a_border_a_hair_apart_is_bridged_along_a_long_edge():
    """4 mm between the two drawings: the edge of 70 km bends by 300 m from its plane's chord."""
    south = shapely.box(0, 49, 1, 50 - 4e-8)
    _, (north, name) = neighbours(1.0, *np.arange(0.0, 1.0, 0.05)[1:])
    south = shapely.segmentize(south, 0.5)
    found = front_lines(made((south, "A"), (north, name)), tolerance_m=400.0)
    assert found.lengths_m.sum() == pytest.approx(71_700, rel=2e-2)


@pytest.mark.parametrize("south", [1.0, -1.0], ids=["north", "south"])
@pytest.mark.parametrize("wide", [0.05, 0.4])
def test_a_mouth_walled_by_a_longer_edge_is_sealed_to_all(south, wide):
    """A notch of one tile, closed by a wide one: sealed to gap and pocket area alike."""
    lat = 50.0 * south
    notch = shapely.Polygon(
        [(0, 0), (0.3, 0), (0.3, -0.7), (0.7, -0.7), (0.7, 0), (1, 0), (1, -1), (0, -1)]
    )
    tile = shapely.transform(notch, lambda xy: xy * [wide, wide * south] + [0.0, lat])
    wall = shapely.box(-wide, lat, 2 * wide, lat + wide * south)
    control = made((tile, "Red"), (wall, "Red"))
    core = shapely.points([(wide / 2, lat - wide * south / 2)])
    gap = encirclement_gap(control, encirclers=["Red"], core=CorePlaces(core, ("Town",)))
    assert gap.pockets.state == ("sealed",)
    assert len(find_pockets([control], encirclers=["Red"])) == 1


@pytest.mark.parametrize("lat", [0.0, 49.0, -52.0])
@pytest.mark.parametrize(
    "coast",
    [shapely.LineString([(-0.5, 1), (1.5, 1)]), shapely.box(-0.5, 1, 1.5, 2)],
    ids=["line", "sea"],
)
def test_a_coast_that_passes_by_a_mouth_on_one_line_closes_it(lat, coast):
    """It has no vertex at the two prongs: of 220 km it passes them by at 25 m as a geodesic."""
    prongs = shapely.difference(shapely.box(0, 0, 1, 1), shapely.box(0.3, 0.3, 0.7, 1))
    wall, coast = (
        shapely.transform(one, lambda xy: xy + np.array([0.0, lat])) for one in (prongs, coast)
    )
    control = made((wall, "Red"))
    core = CorePlaces(shapely.points([(0.5, 0.6 + lat)]), ("Town",))
    barriers = np.array([coast], dtype=object)
    gap = encirclement_gap(control, encirclers=["Red"], core=core, barriers=barriers).pockets
    assert gap.state == ("sealed",)
    (pocket,) = find_pockets([control], encirclers=["Red"], barriers=barriers).area_m2
    # a line is a strip of 0.2 mm to the gap
    assert gap.area_m2[0] == pytest.approx(pocket, rel=1e-8)


def test_a_vertex_more_or_less_is_no_event():
    """Three days of one ground; on the second the lower's corners are not in the upper edge."""
    low = shapely.box(0, 49.9, 0.1, 50)
    plain = shapely.box(-0.1, 50, 0.2, 50.1)
    border = [(-0.1, 50), (0, 50), (0.1, 50), (0.2, 50)]
    noded = shapely.Polygon([*border, (0.2, 50.1), (-0.1, 50.1)])
    maps = [
        made((low, "Red"), (wall, "Red"), date=DAY + dt.timedelta(days=day))
        for day, wall in enumerate((noded, plain, noded))
    ]
    assert len(situation_log(maps)) == 0


def test_the_nearest_front_of_a_place():
    """The whole line at 1° E is front, and it is 11.1 km east of the place."""
    west = shapely.box(0, 0, 1, 2)
    east = shapely.Polygon([(1, 0), (2, 0), (2, 2), (1, 2), (1, 1), (1, 0.5)])
    west = shapely.union(west, shapely.box(0, 0, 1, 1))
    places = lookup.build(shapely.points([(0.9, 0.25)]), np.array(["P"]))
    found = place_facts([made((west, "A"), (east, "B"))], places)
    azimuth, _, metres = geodesy.geod(LONLAT).inv(0.9, 0.25, 1.0, 0.25)
    assert found.front_m[0] == pytest.approx(metres, rel=1e-4)
    assert found.front_azimuth[0] == pytest.approx(azimuth, abs=0.01)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.floats(0.01, 0.99), max_size=6),
    st.lists(st.floats(0.01, 0.99), max_size=6),
    st.floats(0.0, 360.0),
)
def test_both_have_every_vertex_of_the_border_and_no_ground_moves(mine, theirs, turn):
    """The oracle is a border that is drawn with all vertices by both; turned to any direction."""

    def side(shares, away):
        border = [(share, 0.0) for share in (0.0, *sorted(shares), 1.0)]
        shape = shapely.Polygon([*border, (1.0, away), (0.0, away)])
        return shapely.affinity.rotate(shape, turn, origin=(0.3, 0.7))

    shapes = np.array([side(mine, 1.0), side(theirs, -1.0)], dtype=object)
    found = joined_at_vertices(shapes)
    assert shapely.is_valid(found).all()
    assert shapely.area(found) == pytest.approx(shapely.area(shapes), rel=1e-12)
    corners = [{tuple(xy) for xy in shapely.get_coordinates(shape)} for shape in shapes]
    for new, old, other in zip(found, corners, corners[::-1]):
        new = {tuple(xy) for xy in shapely.get_coordinates(new)}
        assert old <= new <= old | other
    border = shapely.LineString([(0, 0), (1, 0)])
    border = shapely.affinity.rotate(border, turn, origin=(0.3, 0.7))
    for shape in found:
        on_it = shapely.distance(border, shapely.points(shapely.get_coordinates(shape))) < 1e-9
        near = {tuple(xy) for xy in np.round(shapely.get_coordinates(shape)[on_it], 9)}
        assert len(near) == len({round(share, 9) for share in (0.0, 1.0, *mine, *theirs)})


def test_lines_and_areas_share_vertices_and_lines_stay_lines():
    area = shapely.box(0, 0, 1, 1)
    line = shapely.MultiLineString([[(-1, 1), (2, 1)], [(5, 5), (6, 6)]])
    found = joined_at_vertices(np.array([area, line], dtype=object))
    assert found[0] is area
    assert found[1].wkt == "MULTILINESTRING ((-1 1, 0 1, 1 1, 2 1), (5 5, 6 6))"
    found = joined_at_vertices(np.array([area, shapely.LineString([(0.25, 1), (0.5, 1)])]))
    assert [0.25, 1.0] in shapely.get_coordinates(found[0]).tolist()


def test_holes_parts_and_neighbours_that_need_nothing():
    hole = shapely.Polygon([(1, 1), (3, 1), (3, 3), (1, 3)])
    ring = shapely.difference(shapely.box(0, 0, 4, 4), hole)
    island = shapely.Polygon([(1, 1), (2, 1), (3, 1), (3, 3), (1, 3)])
    far = shapely.multipolygons([shapely.box(9, 9, 10, 10), shapely.box(4, 1, 5, 2)])
    shapes = np.array([ring, island, far], dtype=object)
    found = joined_at_vertices(shapes)
    corners = shapely.get_coordinates(found[0]).tolist()
    assert [2.0, 1.0] in corners and [4.0, 1.0] in corners and [4.0, 2.0] in corners
    assert found[1] is island and found[2] is far
    assert shapely.equals(found, shapes).all()
    assert joined_at_vertices(found)[0] is found[0]
    one = shapes[:1]
    assert joined_at_vertices(one) is one


def test_a_hole_that_touches_its_own_edge_is_one_ground_alone_and_filled():
    """The tip of the hole lies on the long northern edge, which as a geodesic runs beside it."""
    shell = [(37, 48), (37.1, 48), (37.1, 48.1), (37, 48.1)]
    hole = [(37.03, 48.1), (37.05, 48.05), (37.02, 48.05)]
    ground, fill = shapely.Polygon(shell, [hole]), shapely.Polygon(hole)
    alone = control_map.build([ground], ["A"], crs="EPSG:4326")[0]
    filled = control_map.build([ground, fill], ["A", "B"], crs="EPSG:4326")[0]
    assert (37.03, 48.1) in alone.geometries[0].exterior.coords
    areas = [overlaps.prepared(one).areas_m2["A"] for one in (alone, filled)]
    assert areas[0] == areas[1]


def layer_of_days(*days):
    """Red below and two Blue tiles above it, whose common corner lies in Red's edge; once a day."""
    shapes = [
        shapely.box(30, 40, 32, 41), shapely.box(30, 41, 31, 42), shapely.box(31, 41, 32, 42),
    ]  # fmt: skip
    features = [
        {
            "type": "Feature",
            "properties": {"actor": actor, "date": day.isoformat()},
            "geometry": json.loads(shapely.to_geojson(shape)),
        }
        for day in days
        for shape, actor in zip(shapes, ("Red", "Blue", "Blue"))
    ]
    return {"type": "FeatureCollection", "features": features}


def test_features_of_other_days_are_no_neighbours(tmp_path):
    """Each day of a layer of two is as it is alone: what stays is not an edge drawn by two."""
    path = tmp_path / "front.geojson"
    found = []
    for days in ([DAY], [DAY, DAY + dt.timedelta(days=1)]):
        path.write_text(json.dumps(layer_of_days(*days)), encoding="utf-8")
        found += [front_lines(one).lengths_m for one in read_control_maps(path).maps]
    expected = geodesy.geod(LONLAT).line_length([30, 31, 32], [41, 41, 41])
    assert np.concatenate(found) == pytest.approx([expected] * 3, rel=1e-9)


def test_what_does_not_count_takes_no_junction_from_what_does():
    """A claimed polygon draws Red's long edge from the other side; it is left out afterwards."""
    shapes = [
        shapely.box(30, 40, 32, 41), shapely.box(30, 41, 32, 42),
        shapely.box(30, 41, 31, 42), shapely.box(31, 41, 32, 42),
    ]  # fmt: skip
    whole = control_map.build(
        shapes, ["Red", "X", "Blue", "Blue"], crs=LONLAT, classes=["", "claimed", "", ""]
    )[0]
    expected = geodesy.geod(LONLAT).line_length([30, 31, 32], [41, 41, 41])
    assert front_lines(control_map.counted(whole)).lengths_m == pytest.approx([expected], rel=1e-9)


def test_ground_that_is_drawn_twice_has_its_junctions_too():
    """Red's edge stands twice, with ground on one side of it: Blue's corner lies on both."""
    low = shapely.box(0, 49, 1, 50)
    twice = made((low, "A"), (low, "A"), neighbours(1.0, 0.5)[1])
    once = made((low, "A"), neighbours(1.0, 0.5)[1])
    expected = front_lines(once).lengths_m
    assert shapely.get_num_coordinates(twice.geometries).tolist() == [6, 6, 6]
    assert expected == pytest.approx([71_695], rel=1e-3)
