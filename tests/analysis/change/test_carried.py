# SPDX-License-Identifier: GPL-2.0-or-later
"""What is carried from map to map is what is measured on each map anew: areas to the last bit."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import cancelling
import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.change import borders, front, links
from salient.analysis.control import edges, measured_edges, overlaps
from salient.analysis.geometry import edge_areas, geodesy


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


def measures(geometry, crs="EPSG:4326"):
    """Lengths and areas of the edges of a map of one actor, its edges hashed."""
    hashed = edges.edges_of(cases.control_map({"A": geometry}, crs))
    crs = geodesy.as_crs(crs)
    return (
        hashed,
        measured_edges.NO_LENGTHS.of(hashed, crs),
        measured_edges.NO_AREAS.of(hashed, crs),
    )


def test_an_edge_is_as_long_and_gives_as_much_from_either_end():
    """What is remembered of an edge may have been measured the other way round."""
    ring = shapely.Polygon([[36.1, 48.2], [37.3, 48.9], [37.3, 49.4], [35.2, 48.8]])
    _, lengths, areas = measures(ring)
    _, turned, away = measures(shapely.reverse(ring))
    assert (lengths.metres == turned.metres).all()
    assert (areas.shares == away.shares).all() and (areas.turns == away.turns).all()


def test_what_an_edge_gives_is_the_same_among_any_others():
    """Measured in one go and few by few: no digit depends on what stands beside it."""
    rng = np.random.default_rng(2)
    xy = rng.uniform([37.0, 48.0], [37.1, 48.1], (500, 2))
    ellipsoid = geodesy.geod("EPSG:4326")
    whole = edge_areas.areas_below(xy[:-1], xy[1:], ellipsoid)[0]
    for step in (1, 3, 8):
        rows = [slice(i, i + step) for i in range(0, 100, step)]
        some = [edge_areas.areas_below(xy[:-1][row], xy[1:][row], ellipsoid)[0] for row in rows]
        assert (np.concatenate(some)[:100] == whole[:100]).all()


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32637"])
def test_what_is_carried_is_what_is_measured_to_the_last_bit(crs):
    """Random edits day by day: areas carried from the first day, and measured on each alone."""
    rng = np.random.default_rng(11)
    ground = cases.cells(9, 80)
    owners = rng.integers(0, 3, len(ground))
    drawn = []
    for _ in range(12):
        owners[rng.choice(len(ground), 4, replace=False)] = rng.integers(0, 3, 4)
        held = {name: shapely.union_all(ground[owners == i]) for i, name in enumerate("AB")}
        drawn.append(cases.placed(held, 0.07, 37.0, 48.0))
    maps = dated(drawn, "EPSG:4326")
    if crs != "EPSG:4326":
        maps = [
            replace(one, crs=geodesy.as_crs(crs), geometries=geodesy.reproject(
                one.geometries, one.crs, crs)) for one in maps
        ]  # fmt: skip
    carried = [state.areas for _, state in following(maps)]
    alone = [overlaps.prepared(one).areas_m2 for one in maps]
    assert carried == alone
    # tiles, in another order, and turned round: the same ground, the same number
    for one, areas in zip(maps[::5], alone[::5]):
        parts = {
            name: shapely.reverse(shapely.get_parts(one.geometries[one.of([name])]))[::-1]
            for name in "AB"
        }
        tiles = replace(
            one, geometries=np.concatenate([parts["B"], parts["A"]]),
            actors=np.repeat(np.array(["B", "A"], dtype=object), [len(parts[n]) for n in "BA"]),
            classes=np.full(len(parts["A"]) + len(parts["B"]), "", dtype=object),
            fids=np.arange(len(parts["A"]) + len(parts["B"])),
        )  # fmt: skip
        assert overlaps.prepared(tiles).areas_m2 == areas


@pytest.mark.parametrize("together", [0, links._TOGETHER])
def test_edges_that_stay_are_measured_once_and_new_ones_of_many_days_together(
    together, real_data, monkeypatch
):
    """A few edges at a time took half of what a day costs; no digit depends on what is together."""
    maps = cases.daily_maps(real_data)[100:110]
    alone = [overlaps.prepared(one).areas_m2 for one in maps]
    rows = []
    below = edge_areas.areas_below

    def counted(start, *rest):
        rows.append(len(start))
        return below(start, *rest)

    monkeypatch.setattr(links, "_TOGETHER", together)
    monkeypatch.setattr(edge_areas, "areas_below", counted)
    assert [state.areas for _, state in following(maps)] == alone
    first, drawn = (sum(len(edges.edges_of(one)) for one in maps[:end]) for end in (1, None))
    assert first < sum(rows) < first + 0.1 * (drawn - first)
    assert len(rows) == (1 if together else len(maps))


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


def test_maps_that_follow_one_another_can_be_stopped_between_and_within():
    """They are worked out in one go: a cancel was not heard before all of them were done."""
    x = np.linspace(37.0, 39.0, 60)
    days = []
    for day in range(4):
        y = 48.0 + 0.02 * np.sin(9.0 * x + day)
        days.append(
            replace(
                cases.control_map(
                    {
                        "A": shapely.Polygon([(37.0, 49.0), *zip(x, y), (39.0, 49.0)]),
                        "B": shapely.Polygon([(37.0, 47.0), *zip(x, y), (39.0, 47.0)]),
                    },
                    "EPSG:4326",
                ),
                date=dt.date(2025, 1, 1 + day),
            )
        )
    task = (days, links.TimelineOptions(), False)
    asked = cancelling.Stop(10**9)
    links.follow_here(task, asked)
    # once a map, once a pair compared, and while their widths and depths are measured
    assert asked.asked > 2 * len(days)
    cancelling.assert_stops_within(lambda stop: links.follow_here(task, stop), 10)
