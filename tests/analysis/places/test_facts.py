# SPDX-License-Identifier: GPL-2.0-or-later
"""Places: populations as they come, ways to the front, and published distances."""

from __future__ import annotations

import datetime as dt
import re

import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import Canceled
from salient.analysis.control import control_map
from salient.analysis.geometry import geodesy, nearest
from salient.analysis.geometry.nearest import nearest_on
from salient.analysis.places import facts as placefacts
from salient.analysis.places import lookup

WGS84 = "EPSG:4326"
GEOD = geodesy.geod(WGS84)


@pytest.mark.parametrize(
    ("value", "count", "sound"),
    [
        (1200, 1200, True),
        ("1,200", 1200, True),
        ("1 200", 1200, True),
        ("369,4", None, False),
        (0, None, True),
        (None, None, True),
        ("", None, True),
        (float("nan"), None, True),
        (-5, None, False),
        ("many", None, False),
        (float("inf"), None, False),
    ],
    ids=str,
)
def test_populations(value, count, sound):
    built = lookup.build([shapely.Point(0, 0)], ["Town"], [value])
    found = built.population[0]
    assert (found == count) if count else np.isnan(found)
    assert len(built.refused) == (0 if sound else 1)


def test_inside_lists_the_largest_first_and_counts_the_unknown():
    points = shapely.points([[0.5, 0.5], [0.2, 0.2], [1, 1], [3, 3]])
    built = lookup.build(points, ["Small", "Unknown", "Large", "Outside"], [10, 0, 99, 5])
    found = lookup.inside([shapely.box(0, 0, 1, 1), shapely.box(8, 8, 9, 9)], built)
    assert found.names == (("Large", "Small", "Unknown"), ())
    assert found.population[0] == 109
    assert np.isnan(found.population[1])
    assert found.unknown.tolist() == [1, 0]


def test_share_of_a_polygon_on_ground_that_overlaps_itself():
    ground = [shapely.box(0, 0, 0.5, 1), shapely.box(0.25, 0, 0.5, 1), shapely.box(5, 5, 9, 9)]
    asked = [shapely.box(0, 0, 1, 1), shapely.box(6, 6, 7, 7), shapely.box(-5, 0, -4, 1)]
    # North sides are geodesics, which bulge more over a whole degree than over two halves.
    assert lookup.share_within(asked, ground, WGS84) == pytest.approx([0.5, 1.0, 0.0], abs=1e-4)
    assert lookup.share_within(asked, [], WGS84).tolist() == [0.0, 0.0, 0.0]


@pytest.mark.parametrize("centre", [(38, 35), (179.99, 60), (20, -85)], ids=str)
def test_nearest_equals_a_brute_force_along_the_lines(centre):
    rng = np.random.default_rng(3)
    offsets = np.cumsum(rng.normal(0, 0.05, (40, 2)), axis=0)
    line = shapely.LineString(np.array(centre) + offsets)
    spots = shapely.points(np.array(centre) + rng.uniform(-1, 1, (10, 2)))
    found = nearest_on(spots, [line], GEOD)
    # Points every few metres of the geodesic between vertices.
    xy = shapely.get_coordinates(line)
    dense = np.concatenate([[a, *GEOD.npts(*a, *b, 2000), b] for a, b in zip(xy[:-1], xy[1:])])
    for i, spot in enumerate(spots):
        count = len(dense)
        metres = GEOD.inv([spot.x] * count, [spot.y] * count, *dense.T)[2]
        assert found.distance_m[i] == pytest.approx(min(metres), rel=1e-5, abs=0.5)


def test_published_distance_of_qadir():
    # “Some 75 miles west” of Deir ez-Zor; the two are known to about a kilometre.
    here = lookup.build([shapely.Point(38.84, 35.23)], ["Qadir"])
    there = lookup.build([shapely.Point(40.141, 35.336)], ["Deir ez-Zor"])
    found = placefacts.bearings(here, there, WGS84)
    assert found.distance_m[0] / 1609.344 == pytest.approx(75, abs=2)
    words = placefacts.format_bearing(
        "Qadir", "Deir ez-Zor", found.distance_m[0], found.azimuth_deg[0]
    )
    assert words == "Qadir: 119 km (73.9 mi) west of Deir ez-Zor"


def test_a_place_is_not_its_own_reference():
    here = lookup.build(shapely.points([[38, 35], [39, 35]]), ["A", "B"])
    found = placefacts.bearings(here, here, WGS84)
    assert (found.place.tolist(), found.reference.tolist()) == ([0, 1], [1, 0])


def test_holders_overlaps_and_nobody():
    shapes = [shapely.box(0, 0, 2, 1), shapely.box(1, 0, 3, 1)]
    built, _ = control_map.build(shapes, ["A", "B"], crs=WGS84)
    spots = lookup.build(shapely.points([[0.5, 0.5], [1.5, 0.5], [9, 9]]), ["x", "y", "z"])
    facts = placefacts.place_facts([built], spots)
    assert facts.held_by.tolist() == ["A", "A; B", ""]
    assert facts.other.tolist()[0] == "B"


def test_since_is_without_a_break():
    square, spot = shapely.box(0, 0, 1, 1), lookup.build([shapely.Point(0.5, 0.5)], ["x"])
    days = [dt.date(2025, 1, day) for day in (1, 2, 3, 4)]
    maps = [
        control_map.build([square], [actor], crs=WGS84, date=day)[0]
        for actor, day in zip("ABAA", days)
    ]
    facts = placefacts.place_facts(maps, spot)
    assert facts.since.tolist() == [days[0], days[1], days[2], days[2]]


def test_behind_lines_is_measured_to_the_own_side():
    built, _ = control_map.build(
        [shapely.box(0, 0, 4, 1), shapely.box(0, 1, 4, 2)], ["Own", "Theirs"], crs=WGS84
    )
    spots = lookup.build(shapely.points([[2, 1.5], [2, 0.5]]), ["in", "home"])
    facts = placefacts.place_facts([built], spots, own=["Own"])
    # The border is the geodesic from (0, 1) to (4, 1), less than 0.1 % from half a degree away.
    half = float(GEOD.inv(2, 1.5, 2, 1.0)[2])
    assert facts.own_m == pytest.approx([half, 0.0], rel=2e-3)
    assert "behind Theirs's lines" in placefacts.format_fact(facts, 0, ["Own"])
    assert "behind" not in placefacts.format_fact(facts, 1, ["Own"])


@pytest.mark.parametrize("own", [[], ["Own"]], ids=["", "own"])
def test_every_word_of_a_fact_can_be_said_in_another_language(own):
    def silent(text):
        return "·".join(re.findall(r"\{\w+\}", text)) or "·"

    days = [dt.date(2025, 1, day) for day in (1, 2, 3)]
    north = shapely.box(0, 1, 4, 2)
    shapes = [[shapely.box(0, 0, 4, 1), north], [shapely.box(0, 0, 4, 2)], [north]]
    actors = [["Own", "Theirs"], ["Own"], ["Theirs"]]
    maps = [
        control_map.build(held, names, crs=WGS84, date=day)[0]
        for held, names, day in zip(shapes, actors, days)
    ]
    spots = lookup.build(shapely.points([[2, 1.5], [2, 0.5], [9, 9]]), ["in", "home", "out"])
    facts = placefacts.place_facts(maps, spots, own=own)
    for row in range(len(facts)):
        english = placefacts.format_fact(facts, row, own)
        said = placefacts.format_fact(facts, row, own, tr=silent)
        assert set(re.findall(r"[^\W\d_]{3,}", said)) <= {"Own", "Theirs"}, english
    way = placefacts.format_way("Deir", 118e3, 270.0, tr=silent)
    assert way == "118 km (73.3 mi)···Deir"


def test_a_seam_between_two_features_of_one_actor_is_no_edge_of_its_ground():
    """35 km within: the nearest edge is the meridian in the west, not the parallel 5 km north."""
    tiles = [shapely.box(0, 49, 1, 50), shapely.box(0, 50, 1, 51)]
    control = control_map.build(tiles, ["A", "A"], crs=WGS84)[0]
    places = lookup.build([shapely.Point(0.5, 49.95)], ["Town"])
    found = placefacts.place_facts([control], places)
    metres = nearest_on(
        shapely.points([(0.5, 49.95)]), [shapely.LineString([(0, 49), (0, 51)])], GEOD
    ).distance_m[0]
    assert found.front_is_edge.all()
    assert found.front_m[0] == pytest.approx(metres, rel=1e-6)


def test_the_cut_at_the_antimeridian_is_front_where_two_meet_there_and_else_no_edge():
    """The border with the east is the cut itself, or is not there at all."""
    west, east = shapely.box(178, 50, 180, 52), shapely.box(-180, 50, -178, 52)
    places = lookup.build([shapely.Point(179.9, 51.0)], ["Town"])
    found = {}
    for names in ("AA", "AB"):
        control = control_map.build([west, east], list(names), crs=WGS84)[0]
        facts = placefacts.place_facts([control], places)
        found[names] = facts.front_m[0], facts.front_is_edge[0]
    edges = {"AA": [(178, 50), (180, 50)], "AB": [(180, 50), (180, 52)]}
    for names, ends in edges.items():
        metres = nearest_on(places.lonlat, [shapely.LineString(ends)], GEOD).distance_m[0]
        assert found[names] == (pytest.approx(metres, rel=1e-3), names == "AA")


@pytest.mark.parametrize("pairs", [500_000, 40], ids=["at once", "in blocks"])
def test_nearest_reference_is_that_of_all_pairs(monkeypatch, pairs):
    monkeypatch.setattr(placefacts, "_PAIRS", pairs)
    rng = np.random.default_rng(7)
    spots = np.column_stack([rng.uniform(-180, 180, 60), rng.uniform(-89, 89, 60)])
    # some are themselves among the references, and near another of the same name
    others = np.concatenate([spots[:5], spots[:5] + 1e-4, rng.permuted(spots, axis=0)])
    names, references = [f"P{i}" for i in range(60)], [f"P{i % 5}" for i in range(70)]
    here, there = (
        lookup.build(shapely.points(xy), called)
        for xy, called in ((spots, names), (others, references))
    )
    every = placefacts.bearings(here, there, WGS84, each=True)
    assert len(every.place) == 60 * 70 - 5
    first = np.unique(every.place, return_index=True)[1]
    nearest = placefacts.bearings(here, there, WGS84)
    assert nearest.place.tolist() == list(range(60))
    assert nearest.reference.tolist() == every.reference[first].tolist()
    assert nearest.distance_m.tolist() == every.distance_m[first].tolist()
    metres = GEOD.inv(*(np.repeat(spots, 70, axis=0)).T, *np.tile(others, (60, 1)).T)[2]
    own = np.repeat(names, 70) == np.tile(references, 60)
    metres = np.where((metres < 1.0) & own, np.inf, metres).reshape(60, 70)
    assert nearest.distance_m == pytest.approx(metres.min(axis=1), rel=1e-9)


def test_no_places_have_no_facts():
    ground = control_map.build([shapely.box(0, 0, 1, 1)], ["A"], crs=WGS84)[0]
    assert len(placefacts.place_facts([ground], lookup.build([], [], None)).place) == 0


def test_places_are_looked_for_some_at_a_time_and_a_cancel_is_heard_between(monkeypatch):
    """5,000 places beside three maps: 3.9 s of work went by in one go."""
    rng = np.random.default_rng(4)
    spots = shapely.points(rng.uniform((37.0, 47.0), (39.0, 49.0), (9, 2)))
    edges = nearest.EdgeIndex(
        [shapely.box(38.0, 48.0, 38.5, 48.5)], geodesy.local_plane(spots, GEOD)
    )
    whole = edges.nearest(spots)
    monkeypatch.setattr(nearest, "_TOGETHER", 4)
    asked = Patient(2)
    assert np.allclose(edges.nearest(spots, Patient(9)).distance_m, whole.distance_m, rtol=1e-12)
    with pytest.raises(Canceled):
        edges.nearest(spots, asked)
    assert asked.left == -1


class Patient:
    """Says stop when it was asked so many times."""

    def __init__(self, left: int) -> None:
        self.left = left

    def set_progress(self, percent: float) -> None:
        """Take no notice."""

    def is_canceled(self) -> bool:
        self.left -= 1
        return self.left < 0
