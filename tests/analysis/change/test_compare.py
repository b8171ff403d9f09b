# SPDX-License-Identifier: GPL-2.0-or-later
"""The diff equals the plain overlay, and its areas balance."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import control_cases as cases
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.analysis.base.errors import InputError
from salient.analysis.change import balance, compare, faces, movement
from salient.analysis.control import control_map, edges, overlaps
from salient.analysis.geometry import geodesy, projections

SQUARE = "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))"
# The same with its eastern half cut off.
HALF = "POLYGON ((0 0, 2 0, 2 4, 0 4, 0 0))"
PLACES = [(1.0, 0.0, 0.0), (0.1, 37.0, 48.0), (8.0, 30.0, 60.0), (3e4, 5e5, 5.3e6)]

maps = st.tuples(
    st.integers(0, 10_000),
    st.integers(4, 40),
    st.sampled_from(["A", "AB", "ABC"]),
    st.integers(0, 10_000),
    st.integers(0, 10_000),
)


def _pair(made, place, shared):
    """Two maps over one set of cells (many shared edges), or over two (hardly any)."""
    seed, count, actors, first, second = made
    scale, x, y = place
    crs = cases.UTM if scale > 1e3 else "EPSG:4326"
    old = cases.placed(cases.partition(seed, count, actors, first), scale, x, y)
    other = seed if shared else seed + 1
    new = cases.placed(cases.partition(other, count, actors, second), scale, x, y)
    return cases.prepared(old, crs), cases.prepared(new, crs)


def _overlay(before, after, source, target):
    """Brute force: ground of `source` before and of `target` after, "" being nobody."""

    def ground(prepared, name):
        control = prepared.control
        if name:
            return control.union([name])
        return shapely.difference(shapely.box(-1e7, -1e7, 1e7, 1e7), control.union(control.actors))

    return shapely.intersection(ground(before, source), ground(after, target))


@pytest.mark.parametrize("place", PLACES, ids=["degree", "small", "large", "metres"])
@pytest.mark.parametrize("shared", [True, False], ids=["shared-edges", "unshared-edges"])
@settings(max_examples=12, deadline=None)
@given(made=maps)
def test_equals_the_plain_overlay(place, shared, made):
    before, after = _pair(made, place, shared)
    if not len(before.control) and not len(after.control):
        return
    found = compare.compare(before, after).changes
    names = sorted({*before.control.actor_names, *after.control.actor_names, ""})
    for source in names:
        for target in names:
            if source == target:
                continue
            mine = found.geometries[(found.sources == source) & (found.targets == target)]
            expected = _overlay(before, after, source, target)
            wrong = shapely.area(shapely.symmetric_difference(shapely.union_all(mine), expected))
            # Rounding: an ulp of the coordinates over the length of all lines.
            assert wrong <= 1e-12 * max(place[0], 1.0) ** 2 + 1e-13 * abs(place[2]) * place[0]


@pytest.mark.parametrize("place", PLACES, ids=["degree", "small", "large", "metres"])
@pytest.mark.parametrize("shared", [True, False], ids=["shared-edges", "unshared-edges"])
@settings(max_examples=12, deadline=None)
@given(made=maps)
def test_areas_balance(place, shared, made):
    before, after = _pair(made, place, shared)
    if not len(before.control) and not len(after.control):
        return
    found = compare.compare(before, after)
    balance = found.balance
    total = max(balance.before.sum(), balance.after.sum())
    assert np.abs(balance.residual).max() <= 1e-9 * total
    # What is said to come from redrawn lines is less than the sag of the longest lines allows: at
    # 68° N that is s³ tan φ / 12 R, 0.7 % of the ground for each that is as long as the map.
    assert np.abs(balance.redrawn_m2).max() <= 0.05 * total
    # Rounding is not said, and of nobody who is on both maps that they were on one.
    assert not [note for note in found.notes if "fail to add up" in note]
    alone = balance.actors[(balance.before == 0) != (balance.after == 0)]
    assert sum("is only on" in note for note in found.notes) == len(alone)
    where = found.redrawn.by_actor(len(balance.actors))
    assert where == pytest.approx(balance.redrawn_m2, abs=1e-9 * total)


def test_an_overlay_that_takes_what_both_days_hold_for_changed_is_not_believed(monkeypatch):
    """As GEOS may where they are drawn alike: its areas balance."""
    days = [shapely.Polygon([(0, 0), (4, y), (4, 4), (0, 4)]) for y in (0.0, 0.1)]
    before, after = (
        overlaps.prepared(control_map.build([one], ["A"], crs="EPSG:32637", date=date)[0])
        for one, date in zip(days, (dt.date(2025, 1, 1), dt.date(2025, 1, 2)))
    )
    wrong = shapely.multipolygons([days[0], shapely.reverse(days[1])])
    monkeypatch.setattr(faces.shapely, "symmetric_difference", lambda old, new: wrong)
    monkeypatch.setattr(faces, "_WORTH_CANCELLING", 1.0)
    found, _ = faces.changed_faces(before.control, after.control, before.edges, after.edges)
    assert shapely.area(found.geometries) == pytest.approx([0.2])
    assert found.sources.tolist() == ["A"]


@pytest.fixture(scope="module")
def daily(real_data):
    """Sixty real days, ready to be compared; some are drawn like the day before."""
    return [overlaps.prepared(control) for control in cases.daily_maps(real_data)[90:150]]


def test_areas_balance_without_any_allowance_on_real_days(daily):
    # From day to day, and over longer whiles.
    for before, after in [*zip(daily[:20], daily[1:]), *zip(daily[::6], daily[6::6])]:
        balance = compare.compare(before, after).balance
        assert abs(balance.after[0] - balance.before[0] - balance.net[0]) <= 1e-9 * balance.after[0]
        assert abs(balance.residual[0]) <= 1e-12 * balance.after[0]


def test_equals_the_plain_overlay_on_real_days(daily):
    equal = 0
    for before, after in zip(daily, daily[1:]):
        old, new = (prepared.control.geometries[0] for prepared in (before, after))
        found, _ = faces.changed_faces(before.control, after.control, before.edges, after.edges)
        gain = shapely.union_all(found.geometries[found.targets == "held"])
        loss = shapely.union_all(found.geometries[found.sources == "held"])
        assert shapely.area(gain ^ shapely.difference(new, old)) <= 1e-12
        assert shapely.area(loss ^ shapely.difference(old, new)) <= 1e-12
        if shapely.equals_exact(old, new, 0.0):
            equal += 1
            assert len(found) == 0
    assert equal > 0


@pytest.mark.parametrize(
    ("first", "last", "published_km2", "plain_km2", "box"),
    [
        # DeepState's own 325 is from 2024-12-31, which is not in the data.
        ("2025-05-01", "2025-06-01", 449.0, 440.3, None),
        ("2025-05-01", "2025-06-01", 110.0, 111.24, (34.0, 50.5, 36.0, 52.4)),
    ],
    ids=["May", "Sumy-box-in-May"],
)
def test_published_net_gain(real_data, first, last, published_km2, plain_km2, box):
    daily = {str(control.date): control for control in cases.daily_maps(real_data)}
    area = None if box is None else shapely.box(*box)
    before, after = (overlaps.prepared(daily[date], study_area=area) for date in (first, last))
    net = compare.compare(before, after).balance.net[0] / 1e6
    assert net == pytest.approx(plain_km2, rel=0.005)
    assert net == pytest.approx(published_km2, rel=0.025)


def test_january_equals_the_difference_of_the_areas(real_data):
    daily = {str(control.date): control for control in cases.daily_maps(real_data)}
    first, last = daily["2025-01-02"], daily["2025-02-01"]
    net = compare.compare(overlaps.prepared(first), overlaps.prepared(last)).balance.net[0]
    old, new = (geodesy.area_m2(m.geometries, m.crs)[0] for m in (first, last))
    assert net == pytest.approx(new - old, rel=1e-6)


def test_transition_names_both_sides():
    before = cases.prepared({"A": SQUARE, "B": "POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))"})
    after = cases.prepared({"A": HALF, "B": "POLYGON ((2 0, 8 0, 8 4, 4 4, 2 4, 2 0))"})
    result = compare.compare(before, after)
    assert list(zip(result.matrix.sources, result.matrix.targets)) == [("A", "B")]
    assert shapely.equals(
        result.changes.geometries[0], shapely.from_wkt("POLYGON ((2 0, 4 0, 4 4, 2 4, 2 0))")
    )
    assert result.balance.churn[0] == result.matrix.areas_m2[0]


def test_swapped_ground_is_told_apart():
    """Two actors trade places: every edge is still there, but with the other side's ground."""
    west, east = HALF, "POLYGON ((2 0, 4 0, 4 4, 2 4, 2 0))"
    result = compare.compare(
        cases.prepared({"A": west, "B": east}), cases.prepared({"A": east, "B": west})
    )
    assert sorted(zip(result.changes.sources, result.changes.targets)) == [("A", "B"), ("B", "A")]
    assert np.allclose(result.balance.net, 0.0, atol=1e-3)


def test_thin_change_is_noise_but_counted():
    metres = "EPSG:32637"
    old = shapely.box(500_000, 5_300_000, 501_000, 5_301_000)
    wide = shapely.box(501_000, 5_300_000, 501_200, 5_300_400)
    thin = shapely.box(501_000, 5_300_500, 501_030, 5_300_900)
    before = cases.prepared({"A": old}, metres)
    after = cases.prepared({"A": shapely.union_all([old, wide, thin])}, metres)
    result = compare.compare(before, after, noise_width_m=50.0)
    # The widths are those of the two boxes: 200 m and 30 m (UTM's scale is 0.9996 there).
    assert sorted(result.changes.widths_m) == pytest.approx([30.0, 200.0], rel=0.02)
    assert result.balance.gain_noise[0] == pytest.approx(30 * 400 / 0.9996**2, rel=1e-4)
    assert result.balance.gain[0] == pytest.approx((30 + 200) * 400 / 0.9996**2, rel=1e-4)
    assert result.matrix.noise_m2.tolist() == result.balance.gain_noise[:1].tolist()


def test_a_collision_of_hashes_falls_back_to_the_overlay():
    before = cases.prepared({"A": SQUARE, "B": "POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))"})
    after = cases.prepared({"A": HALF, "B": "POLYGON ((2 0, 8 0, 8 4, 4 4, 2 4, 2 0))"})
    keys = after.edges.keys.copy()
    # An edge of the map after takes the hash of one before that is gone.
    gone = np.flatnonzero(~np.isin(before.edges.keys, keys))[0]
    new = np.flatnonzero(~np.isin(keys, before.edges.keys))[0]
    turns = after.edges.turns.copy()
    keys[new], turns[new] = before.edges.keys[gone], before.edges.turns[gone]
    order = np.argsort(keys)
    forged = {
        name: getattr(after.edges, name)
        for name in ("start", "low_first", "keys", "places", "turns", "owners", "spans")
    }
    forged.update(keys=keys, turns=turns)
    forged = replace(after.edges, **{name: column[order] for name, column in forged.items()})
    assert len(edges.subtract(before.edges, forged)) < len(
        edges.subtract(before.edges, after.edges)
    )
    found, unmatched = faces.changed_faces(before.control, after.control, before.edges, forged)
    assert not unmatched.closed
    assert shapely.area(found.geometries).sum() == 8.0


def test_equal_maps_give_no_row():
    one = cases.prepared({"A": SQUARE})
    # Begun at another vertex, and wound the other way.
    same = cases.prepared({"A": "POLYGON ((4 4, 4 0, 0 0, 0 4, 4 4))"})
    assert len(compare.compare(one, same).changes) == 0


def test_new_vertices_on_a_line_are_no_change():
    one = cases.prepared({"A": SQUARE})
    more = cases.prepared({"A": "POLYGON ((0 0, 1 0, 3 0, 4 0, 4 4, 2 4, 0 4, 0 0))"})
    result = compare.compare(one, more)
    assert len(result.changes) == 0
    # The line sags: by the geodesic it holds more or less, and the balance say so.
    assert result.balance.redrawn_m2[0] == pytest.approx(
        result.balance.after[0] - result.balance.before[0]
    )
    assert result.balance.redrawn_m2[0] != 0.0


class TestBadInput:
    def test_equal_dates(self):
        day = dt.date(2025, 1, 1)
        one = cases.prepared({"A": SQUARE}, date=day)
        with pytest.raises(InputError, match="Both maps are of 2025-01-01"):
            compare.compare(one, cases.prepared({"A": HALF}, date=day))

    def test_reversed_dates(self):
        late = cases.prepared({"A": SQUARE}, date=dt.date(2025, 1, 2))
        early = cases.prepared({"A": HALF}, date=dt.date(2025, 1, 1))
        with pytest.raises(InputError, match="reversed"):
            compare.compare(late, early)

    def test_actor_on_one_map_only(self):
        result = compare.compare(
            cases.prepared({"A": SQUARE}),
            cases.prepared({"B": HALF, "A": "POLYGON ((2 0, 4 0, 4 4, 2 4, 2 0))"}),
        )
        assert "“B” is only on the map after." in result.notes

    def test_empty_map(self):
        full = cases.prepared({"A": SQUARE})
        empty = replace(full, control=full.control.select(np.zeros(1, bool)), areas_m2={})
        empty = replace(empty, edges=edges.edges_of(empty.control))
        result = compare.compare(empty, full)
        assert result.balance.gain[0] == pytest.approx(result.balance.after[0], rel=1e-12)
        assert any("is empty" in note for note in result.notes)
        with pytest.raises(InputError, match="Both maps are empty"):
            compare.compare(empty, empty)

    def test_other_crs_is_said(self):
        moved = geodesy.reproject([shapely.from_wkt(HALF)], "EPSG:4326", "EPSG:3857")
        one = cases.prepared({"A": SQUARE})
        other = overlaps.prepared(cases.control_map({"A": moved[0]}, "EPSG:3857"), crs="EPSG:4326")
        result = compare.compare(one, other)
        assert "moved from WGS 84 / Pseudo-Mercator to WGS 84" in result.notes[0]
        balance = result.balance
        assert balance.loss[0] == pytest.approx(balance.before[0] - balance.after[0], rel=1e-9)
        # Half of it, but for the sag of lines 4° long.
        assert balance.loss[0] == pytest.approx(balance.before[0] / 2, rel=1e-3)

    def test_study_area_is_cut_and_said(self):
        area = shapely.box(1, 0, 3, 4)
        result = compare.compare(
            cases.prepared({"A": SQUARE}, study_area=area),
            cases.prepared({"A": HALF}, study_area=area),
        )
        assert shapely.equals(result.changes.geometries[0], shapely.box(2, 0, 3, 4))
        assert sum("lie outside the ground" in note for note in result.notes) == 2

    def test_common_ground(self):
        one = cases.control_map({"A": SQUARE})
        other = cases.control_map({"A": "POLYGON ((1 1, 9 1, 9 9, 1 9, 1 1))"})
        assert shapely.equals(overlaps.common_ground(one, other), shapely.box(1, 1, 4, 4))

    @pytest.mark.parametrize(
        ("rule", "expected"),
        [("first", {"A": 16, "B": 12}), ("contested", {"A": 12, "B": 12, "A / B": 4})],
    )
    def test_overlap_by_rule(self, rule, expected):
        over = {"A": SQUARE, "B": "POLYGON ((3 0, 7 0, 7 4, 3 4, 3 0))"}
        control = cases.prepared(over, overlap_rule=rule).control
        areas = {str(a): shapely.area(g) for a, g in zip(control.actors, control.geometries)}
        assert areas == expected

    def test_overlap_refused(self):
        over = {"A": SQUARE, "B": "POLYGON ((3 0, 7 0, 7 4, 3 4, 3 0))"}
        with pytest.raises(InputError, match=r"feature 1 \(A\) and feature 2 \(B\)"):
            cases.prepared(over)

    def test_names_that_differ_in_case(self):
        one, other = cases.control_map({"Army": SQUARE}), cases.control_map({"army": HALF})
        assert "“Army” and “army”" in overlaps.name_warnings(one, other)[0]

    def test_features_of_one_actor_that_overlap_count_once(self):
        control = cases.control_map({"A": SQUARE})
        twice = replace(
            control,
            geometries=np.array([shapely.box(0, 0, 3, 4), shapely.box(2, 0, 4, 4)]),
            actors=np.array(["A", "A"], dtype=object),
            classes=np.array(["", ""], dtype=object),
            fids=np.array([1, 2]),
        )
        assert (
            len(compare.compare(overlaps.prepared(control), overlaps.prepared(twice)).changes) == 0
        )


def _ragged_days(rng, actors, kept):
    """Two days of cells in degrees, actor → ground, and a study area through a corner of theirs."""
    at = 0.02 * np.arange(8)
    xy = np.stack(np.meshgrid(33.0 + at, 48.0 + at, indexing="ij"), -1)
    xy += rng.uniform(-0.006, 0.006, xy.shape)
    rings = np.stack([xy[:-1, :-1], xy[1:, :-1], xy[1:, 1:], xy[:-1, 1:]], axis=-2)
    cells, held = shapely.polygons(rings.reshape(-1, 4, 2)), rng.random((2, 49)) < 0.6
    held[1] = np.where(rng.random(49) < kept, *held)
    area = projections.finely(shapely.box(32.0, 47.0, 35.0, [xy[3, 3, 1]]), "EPSG:4326")[0]
    sides = {"A": held, "B": ~held}
    return [
        {name: shapely.union_all(cells[sides[name][i]]) for name in actors} for i in (0, 1)
    ], area


@pytest.mark.parametrize("crs", ["EPSG:32636", "EPSG:3034"])
@pytest.mark.parametrize(("actors", "kept"), [("AB", 0.8), ("A", 0.8), ("A", 0.0)])
def test_a_study_area_leaves_no_specks_and_no_spikes_where_it_cuts_neighbours(crs, actors, kept):
    """Where two cells meet on its edge, one day has a vertex there and the other has none."""
    rng, said = np.random.default_rng(0), 0
    for _ in range(16):
        days, area = _ragged_days(rng, actors, kept)
        found = []
        for system in ("EPSG:4326", crs):
            edge = geodesy.from_lonlat([area], system)[0]
            moved = [geodesy.from_lonlat(list(one.values()), system) for one in days]
            ready = [
                cases.prepared(dict(zip(actors, one)), system, study_area=edge) for one in moved
            ]
            compared = compare.compare(*ready)
            balance, changes = compared.balance, compared.changes
            assert np.abs(balance.residual).max() <= 1e-9 * balance.before.sum()
            said += sum("are no changes" in note for note in compared.notes)
            fronts = movement.movement(changes, compared.unmatched).old_front_m
            order = np.argsort(changes.areas_m2)
            found.append((changes.areas_m2[order], fronts[order]))
        (areas, fronts), (other_areas, other_fronts) = found
        # between two CRSs edges bend by centimetres
        assert other_areas == pytest.approx(areas, abs=200.0)
        assert other_fronts == pytest.approx(fronts, abs=1.0)
    assert said or kept


def test_ground_that_was_lost_is_said_and_not_called_redrawn(monkeypatch):
    """A lost change of 3 % of all ground passed for the bulge of edges; these bulge by far less."""
    days = {"A": shapely.box(37, 48, 38, 49)}, {"A": shapely.box(37, 48, 38.06, 49)}
    changed = compare.changed_faces

    def losing(*task):
        faces, unmatched = changed(*task)
        nothing = np.zeros(0, dtype=object)
        return replace(faces, geometries=nothing, sources=nothing, targets=nothing), unmatched

    monkeypatch.setattr(compare, "changed_faces", losing)
    found = compare.compare(*(cases.prepared(one) for one in days))
    grown = found.balance.after[0] - found.balance.before[0]
    assert found.balance.residual[0] == pytest.approx(grown, rel=1e-3) and grown > 0
    assert abs(found.balance.redrawn_m2[0]) < 1e-3 * grown
    assert any("fail to add up" in note for note in found.notes)


def test_what_edges_can_bulge_is_twice_the_ground_under_their_arcs():
    """100 km along 48° N: what 400 vertices along the parallel leave of the area."""
    line = np.array([[37.0, 48.0], [38.5, 48.0]])
    thin = shapely.Polygon([*line, (38.5, 47.0), (37.0, 47.0)])
    many = shapely.Polygon(
        [*np.column_stack([np.linspace(37, 38.5, 400), np.full(400, 48.0)]), (38.5, 47), (37, 47)]
    )
    few, all_ = geodesy.area_m2([thin, many], "EPSG:4326")
    hashed = [
        edges.edges_of(cases.control_map({"A": one}))
        for one in (thin, shapely.Polygon([(38.5, 47.0), (37.0, 47.0), (37.7, 46.0)]))
    ]
    unmatched = edges.subtract(*hashed)
    top = (unmatched.starts[:, 1] == 48.0) & (unmatched.ends[:, 1] == 48.0)
    only = replace(
        unmatched,
        **{
            name: getattr(unmatched, name)[top]
            for name in ("starts", "ends", "jumps", "was", "now", "owners")
        },
    )
    assert balance.bulge_m2(only, "EPSG:4326")[0] == pytest.approx(2 * (few - all_), rel=1e-3)
