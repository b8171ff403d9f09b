# SPDX-License-Identifier: GPL-2.0-or-later
"""What is carried from map to map equals what is measured on each map anew, to 1e-9."""

from __future__ import annotations

import datetime as dt

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.change import borders, carried, front, links
from salient.analysis.control import edges, overlaps


def following(maps, **options):
    """The states of a series, each with its map."""
    found = links.follow((maps, links.TimelineOptions(**options), False))
    return list(zip(maps, [found[0].before, *(one.after for one in found)]))


def check(maps, strip=None):
    compared = 0
    for one, state in following(maps, borders=strip):
        ready = overlaps.prepared(one)
        assert state.areas == overlaps.areas_by_actor(ready.control)
        whole = front.front_lines(ready.control, borders=strip)
        for actor in ready.control.actor_names:
            assert state.front.length_of(actor) == pytest.approx(whole.length_of(actor), rel=1e-9)
            compared += 1
        assert state.front.bridged_m.sum() == pytest.approx(whole.bridged_m.sum(), rel=1e-9)
        assert state.front.bridged.sum() == whole.bridged.sum()
    assert compared


def test_an_edge_is_as_long_from_either_end():
    """What is remembered of an edge may have been measured the other way round."""
    xy = np.array([[36.1, 48.2], [37.3, 48.9], [37.3, 49.4], [35.2, 48.8]])
    there = carried._between(xy[:-1], xy[1:], "EPSG:4326")
    assert (there == carried._between(xy[1:], xy[:-1], "EPSG:4326")).all()


def dated(drawn, crs):
    return [
        cases.control_map(features, crs, dt.date(2025, 1, 1 + i))
        for i, features in enumerate(drawn)
    ]


@pytest.mark.parametrize("actors", ["A", "AB", "ABC"])
def test_areas_and_fronts_of_a_series(actors):
    """Few cells change a day, so that most edges cancel; beside a lone actor is nobody."""
    rng = np.random.default_rng(len(actors))
    ground = cases.cells(4, 120)
    kinds = max(len(actors), 2)
    owners = rng.integers(0, kinds, len(ground))
    drawn = []
    for _ in range(6):
        some = rng.choice(len(ground), 3, replace=False)
        owners[some] = (owners[some] + 1) % kinds
        held = {name: shapely.union_all(ground[owners == i]) for i, name in enumerate(actors)}
        drawn.append(cases.placed(held, 0.05, 37.0, 48.0))
    maps = dated(drawn, "EPSG:4326")
    # else it would be the measuring anew that is tested
    hashed = [edges.edges_of(one) for one in maps]
    assert all(0.5 < edges.subtract(*pair).shared < 1 for pair in zip(hashed, hashed[1:]))
    check(maps)


def test_areas_and_fronts_of_real_days(real_data):
    check(cases.daily_maps(real_data)[100:125])


def test_a_lone_front_along_a_coast():
    """Edges half on the coast are cut by it; those off it are carried."""
    coast = borders.borders_of([shapely.LineString([(37, 46.9), (37, 48.1)])], 2000.0, "EPSG:4326")
    corners = [(37, 47), (37, 48), (38, 48), (38, 47.5), (38, 47)]
    drawn = [
        {"A": shapely.Polygon([*corners[:3], (38 + 0.1 * i, 47.5), corners[4]])} for i in range(4)
    ]
    check(dated(drawn, "EPSG:4326"), coast)


def test_ground_across_the_antimeridian_and_round_the_pole():
    """In a polar plane the ground goes round the pole, its edges all the way round the Earth."""
    turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    drawn = []
    for i in range(4):
        reach = np.full(40, 1.5e6)
        reach[:i] += 2e5
        drawn.append({"A": shapely.Polygon(np.c_[reach * np.cos(turn), reach * np.sin(turn)])})
    check(dated(drawn, "EPSG:3413"))


def test_maps_that_share_little_are_measured_anew():
    one, other = (cases.partition(seed, 12, "AB", 1) for seed in (1, 2))
    check(dated([one, other], "EPSG:4326"))


def test_long_runs_are_parted_by_vertices_and_maps(monkeypatch):
    maps = dated([cases.partition(1, 20, "AB", 1)] * 7, "EPSG:4326")
    monkeypatch.setattr(links, "_FEW", 2)
    monkeypatch.setattr(links, "_MAPS", 3)
    assert links.stretches(maps, [0, 1, 2, 3, 5]) == [(0, 2), (3, 3), (5, 5)]
    size = int(shapely.get_num_coordinates(maps[0].geometries).sum())
    monkeypatch.setattr(links, "_VERTICES", 2 * size)
    assert links.stretches(maps, list(range(5))) == [(0, 1), (2, 3), (4, 4)]
