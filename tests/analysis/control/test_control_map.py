# SPDX-License-Identifier: GPL-2.0-or-later
"""Raw features become a control map; what had to be repaired is said, and nothing is lost."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from cancelling import assert_stops_within
from salient.analysis.base.errors import InputError
from salient.analysis.control import control_map, coverage, overlaps
from salient.analysis.geometry import geodesy

SQUARE = shapely.box(0, 0, 1, 1)
BOW_TIE = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])


def build(geometries, actors=None, **more):
    actors = ["A"] * len(geometries) if actors is None else actors
    return control_map.build(geometries, actors, crs="EPSG:4326", **more)


@pytest.mark.parametrize(
    ("geometry", "kind", "kept"),
    [
        (None, "null", False),
        (shapely.Polygon(), "empty", False),
        (shapely.Point(0, 0), "not a polygon", False),
        (shapely.LineString([(0, 0), (1, 1)]), "not a polygon", False),
        (shapely.Polygon([(0, 0), (1, np.inf), (1, 0)]), "unreadable", False),
        (shapely.Polygon([(0, 0), (1, 1), (2, 2)]), "unreadable", False),
        (shapely.force_3d(SQUARE, 7.0), "3D", True),
        (shapely.GeometryCollection([SQUARE, shapely.Point(5, 5)]), "mixed", True),
        (BOW_TIE, "invalid", True),
    ],
    ids=["null", "empty", "point", "line", "infinite", "collapsed", "3D", "mixed", "bow tie"],
)
def test_each_kind_of_repair(geometry, kind, kept):
    found, repairs = build([SQUARE, geometry], fids=[11, 12])
    assert repairs.counts() == {kind: 1}
    assert repairs.fids.tolist() == [12]
    assert repairs.refused.tolist() == [not kept]
    assert found.fids.tolist() == ([11, 12] if kept else [11])
    assert shapely.is_valid(found.geometries).all()
    assert not shapely.has_z(found.geometries).any()
    assert "feature 12" in repairs.sentences()[0]


def test_a_repair_by_structure_keeps_both_halves():
    found, _ = build([BOW_TIE])
    # Two triangles of a quarter each: 0.5 of the unit square.
    assert shapely.area(found.geometries[0]) == pytest.approx(0.5)


def test_no_actor_is_left_out_and_said():
    found, repairs = build([SQUARE, SQUARE, SQUARE], ["A", None, "  "])
    assert len(found) == 1
    assert repairs.counts() == {"no actor": 2}


def test_names_lose_their_stray_spaces_only():
    found, _ = build([SQUARE, SQUARE], ["  Free   Army ", "free army"])
    assert found.actor_names == ["Free Army", "free army"]
    assert control_map.similar_names(found.actor_names) == [("Free Army", "free army")]


def test_unknown_actor_lists_those_there():
    found, _ = build([SQUARE, SQUARE], ["North", "South"])
    assert found.require(["south"], "Besieged") == ["South"]
    with pytest.raises(InputError, match=r"Besieged.*“West”.*North; South"):
        found.require(["West"], "Besieged")


def test_parse_actors():
    assert control_map.parse_actors(" A ;B;; A;c  d") == ["A", "B", "c d"]
    assert control_map.parse_actors(None) == []


def test_coalitions():
    sides = control_map.parse_coalitions("Government; Russia = Allies\nA;B=C | D = E")
    assert sides == {"Government": "Allies", "Russia": "Allies", "A": "C", "B": "C", "D": "E"}
    found, _ = build([SQUARE, SQUARE], ["russia", "X"])
    assert found.renamed(sides).actor_names == ["Allies", "X"]


@pytest.mark.parametrize(
    ("text", "message"),
    [("A; B", "not understood"), ("= C", "not understood"), ("A = B\nA = C", "two coalitions")],
    ids=["no name", "no members", "twice"],
)
def test_wrong_coalitions(text, message):
    with pytest.raises(InputError, match=message):
        control_map.parse_coalitions(text)


def test_classes_that_count():
    found, _ = build([SQUARE] * 4, list("ABCD"), classes=["assessed", "Claimed", "", "infiltrated"])
    assert control_map.counted(found).actor_names == ["A", "C"]
    assert control_map.counted(found, ["claimed"]).actor_names == ["B", "C"]


def test_overlaps_between_actors_with_their_area():
    other = shapely.box(0.5, 0.0, 1.5, 1.0)
    found, _ = build([SQUARE, other, shapely.box(1.5, 0, 2, 1), SQUARE], ["A", "B", "A", "A"])
    common = overlaps.overlaps(found)
    pairs = sorted(zip(common.first.tolist(), common.second.tolist()))
    # Features 1 and 2 only touch, and 0 and 3 are of one actor.
    assert pairs == [(0, 1), (1, 3)]
    expected = geodesy.area_m2([shapely.box(0.5, 0, 1, 1)], "EPSG:4326")[0]
    assert common.areas_m2 == pytest.approx(expected, rel=1e-9)


def test_gaps_in_the_cover():
    ring = shapely.difference(shapely.box(0, 0, 4, 4), shapely.box(1, 1, 2, 3))
    found, _ = build([ring])
    gaps = coverage.holes_in_cover(found)
    assert gaps.areas_m2 == pytest.approx(
        geodesy.area_m2([shapely.box(1, 1, 2, 3)], "EPSG:4326"), rel=1e-12
    )
    # 2 · area / perimeter of 1 by 2 degrees is 2/3 of a degree, about 74 km at the equator.
    assert gaps.widths_m[0] == pytest.approx(74_100, rel=0.01)


def test_cancel_stops_a_repair():
    assert_stops_within(lambda stop: build([BOW_TIE, BOW_TIE], feedback=stop))


def test_edge_of_more_than_half_a_turn_crosses_the_antimeridian():
    # Two degrees by two: 179 to -179. Read the long way round it was 358 degrees wide.
    box = shapely.Polygon([(179, -1), (-179, -1), (-179, 1), (179, 1)])
    control, repairs = control_map.build([box], ["A"], crs="EPSG:4326", fids=["one"])
    elsewhere = geodesy.area_m2([shapely.box(10, -1, 12, 1)], "EPSG:4326")
    assert geodesy.area_m2(control.geometries, control.crs) == pytest.approx(elsewhere, rel=1e-6)
    assert list(repairs.kinds) == ["antimeridian"] and list(repairs.fids) == ["one"]


def test_edge_from_180_to_180_goes_all_the_way_round():
    cap = shapely.box(-180, 60, 180, 90)
    control, repairs = control_map.build([cap], ["A"], crs="EPSG:4326")
    # Geodesics over a degree of longitude bulge to the pole by little: 2 pi R² (1 - sin 60°).
    beta = np.sin(np.radians(60))
    assert geodesy.area_m2(control.geometries, control.crs)[0] == pytest.approx(
        2 * np.pi * 6371007.2**2 * (1 - beta), rel=1e-2
    )
    assert not len(repairs)


@pytest.mark.parametrize("wide", [200, 340, 349])
def test_edge_that_can_be_read_in_two_ways_is_refused_by_name(wide):
    """340° as it is drawn, 20° the short way: 17 times the area, and no word was said."""
    box = shapely.box(-wide / 2, -1, wide / 2, 1)
    with pytest.raises(InputError, match=f"feature two is {wide}° .* {360 - wide}° the short way"):
        control_map.build(
            [SQUARE, shapely.MultiPolygon([SQUARE, box])],
            ["A", "B"],
            crs="EPSG:4326",
            fids=["one", "two"],
        )


def test_edge_along_a_pole_or_with_vertices_between_is_clear():
    """At a pole all longitudes are one place; and each of three edges of 120° has one short way."""
    cap = shapely.Polygon([(-170, 90), (170, 90), (170, 60), (57, 60), (-57, 60), (-170, 60)])
    band = shapely.Polygon(
        [(x, -1) for x in (-170, -57, 57, 170)] + [(x, 1) for x in (170, 57, -57, -170)]
    )
    control, _ = control_map.build([cap, band], ["A", "B"], crs="EPSG:4326")
    assert len(control) == 2


def test_who_is_meant_is_one_question_wherever_it_is_asked():
    """The mask of an actor's ground reads a name as `require` does; of two alike the exact one."""
    squares = [shapely.box(x, 0, x + 1, 1) for x in range(3)]
    made = control_map.build(squares, ["Red Army", "Blue", "blue"], crs="EPSG:4326")[0]
    for asked in (["red  army"], ["RED ARMY"], ["Blue"], ["blue"], ["BLUE"]):
        expected = [str(name) for name in made.require(asked, "Side")]
        assert made.actors[made.of(asked)].tolist() == expected
    assert not made.of(["Green"]).any() and not made.of([]).any()


def test_one_name_to_a_reader_is_one_actor():
    """As macOS and right-to-left keyboards write it; two were made of it, with a front between."""
    names = ["M\u00e9rida", "Me\u0301rida", "M\u00e9rida\u200f", "\u2067M\u00e9rida\u2069 "]
    ground = [shapely.box(x, 50.0, x + 1.0, 51.0) for x in range(4)]
    found, _ = control_map.build(ground, names, crs="EPSG:4326")
    assert found.actor_names == ["M\u00e9rida"]
    assert found.require(["me\u0301rida\u200e"], "Actor") == ["M\u00e9rida"]
    assert control_map.parse_coalitions("Me\u0301rida = E\u0301toile") == {
        "M\u00e9rida": "\u00c9toile"
    }
