# SPDX-License-Identifier: GPL-2.0-or-later
"""Islands all round a core: what is not looked at must change no line, and little may be left."""

from __future__ import annotations

import gap_pruned
import numpy as np
import pytest
import shapely
from salient.analysis.control import control_map
from salient.analysis.gap import candidates, closure, encirclement, linked, memory, walks
from salient.analysis.gap.memory import Memory
from salient.analysis.gap.search import blank_table

MIDDLE = np.array([38.0, 48.0])


def islands(count: int, seed: int, wide: float = 0.5):
    """Islands of every size all round the middle, and in some maps a long body beside them."""
    rng = np.random.default_rng(seed)
    side = int(np.ceil(np.sqrt(count)))
    step = 2.0 * wide / side
    shapes = [shapely.box(38.0 + wide, 47.0, 38.1 + wide, 49.0)] if seed % 2 else []
    for x in np.linspace(-wide, wide, side):
        for y in np.linspace(-wide, wide, side):
            spot = MIDDLE + [x, y] + step * rng.uniform(-0.2, 0.2, 2)
            if np.hypot(*(spot - MIDDLE)) > 0.6 * step:
                size = step * rng.uniform(0.02, 0.3)
                shapes.append(shapely.Point(spot).buffer(size, quad_segs=int(rng.integers(1, 4))))
    ground = shapely.get_parts(shapely.union_all(shapes))
    return control_map.build(ground, ["A"] * len(ground), crs="EPSG:4326")[0]


def gap(control, radius: float = 0.0, rear=None):
    core = encirclement.CorePlaces(np.array([shapely.Point(MIDDLE)], dtype=object), ("middle",))
    options = encirclement.GapOptions(core_radius_m=radius)
    found = encirclement.encirclement_gap(
        control, encirclers=["A"], core=core, rear=rear, options=options
    )
    return found.pockets


REARS = np.array([shapely.Point(x, y) for x, y in ((39, 48), (38, 49), (37.2, 47.4))])


def any_side(search, i, _j):
    """Tell nothing of how far two rings are apart, nor of the sides of their segments."""
    return np.zeros(len(i)), np.ones((len(i), search.sides), bool)


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(
    "radius, rear", [(0.0, None), (3000.0, None), (0.0, REARS[:1]), (0.0, REARS)]
)
def test_what_is_left_out_among_islands_changes_no_line(monkeypatch, seed, radius, rear):
    """Held against the search that looks at every hop from every ring near a ray, with no bound."""
    control = islands(70, seed)
    monkeypatch.setattr(walks, "_FEW", 10)
    monkeypatch.setattr(walks, "_TABLED", 0)
    monkeypatch.setattr(walks, "_MANY_ROOTS", 3)
    monkeypatch.setattr(walks, "_ALONE", 1)
    monkeypatch.setattr(closure, "_MANY", 10)
    if seed > 1:
        # too many for a table of hops: walks longer than the one known are looked for, too
        monkeypatch.setattr(walks.Hops, "of", lambda *_: None)
    near = gap(control, radius, rear)
    monkeypatch.setattr(walks, "_FEW", 10**9)
    monkeypatch.setattr(walks, "_MANY_ROOTS", 10**9)
    monkeypatch.setattr(closure, "_MANY", 10**9)
    monkeypatch.setattr(walks, "within_reach", lambda _lower, _can, limit: limit)
    monkeypatch.setattr(walks, "nearest_of", any_side)
    monkeypatch.setattr(walks.Hops, "of", lambda *_: None)
    all_ = gap(control, radius, rear)
    assert near.gap_m[0] == pytest.approx(all_.gap_m[0], rel=1e-12)
    assert near.lines[0] == all_.lines[0]


@pytest.mark.parametrize("count, radius", [(90, 0.0), (150, 3000.0), (240, 0.0)])
def test_islands_whose_hops_stand_in_one_table_are_told_as_of_many(monkeypatch, count, radius):
    """Among some hundred islands the table of all hops tells what the ways between edges did."""
    control = islands(count, count % 7)
    tabled = gap(control, radius)
    looked = []
    monkeypatch.setattr(walks, "_TABLED", 0)
    within = walks.hops_within
    monkeypatch.setattr(walks, "hops_within", lambda *given: looked.append(1) or within(*given))
    assert gap(control, radius).gap_m[0] == pytest.approx(tabled.gap_m[0], rel=1e-12)
    # the other way was gone
    assert looked


@pytest.mark.parametrize("seed", range(5))
def test_what_is_left_out_is_held_against_all_hops_there_are(seed):
    """The attack takes as many maps as one likes, and draws anew which numbers of rings are few."""
    assert not gap_pruned.attack(seed)[1]


def test_of_many_islands_only_those_a_walk_can_have_are_searched(monkeypatch):
    """And the lines found among them end on the islands that they end on."""
    counts: list[int] = []
    kept = walks._Roots.keep

    def noted(self, search, rings) -> None:
        counts.append(len(rings))
        kept(self, search, rings)

    control = islands(400, 2)
    with monkeypatch.context() as patch:
        patch.setattr(walks, "hops_within", lambda *_: None)
        whole = gap(control, 3000.0)
    monkeypatch.setattr(walks._Roots, "keep", noted)
    monkeypatch.setattr(walks, "_MANY_ROOTS", 3)
    monkeypatch.setattr(walks, "_ALONE", 1)
    alone = gap(control, 3000.0)
    assert counts and max(counts) < 300
    assert alone.gap_m[0] == pytest.approx(whole.gap_m[0], rel=1e-12)


def test_one_root_is_done_with_many(monkeypatch):
    """Far from the shortest walk nothing is gained an island further on: so roots are fewer."""
    roots: list[int] = []
    run = walks._Labels.run

    def counted(self, feedback) -> None:
        roots.append(self.root)
        run(self, feedback)

    monkeypatch.setattr(walks._Labels, "run", counted)
    monkeypatch.setattr(walks.Hops, "of", lambda *_: None)
    monkeypatch.setattr(walks, "_MANY_ROOTS", 3)
    control = islands(300, 2)
    found, many = gap(control, 3000.0), len(roots)
    monkeypatch.setattr(walks, "_BEYOND", 0.0)
    alone = gap(control, 3000.0)
    assert found.gap_m[0] == alone.gap_m[0] and found.lines[0] == alone.lines[0]
    assert 1 < many < len(roots) - many


def test_segments_that_were_found_are_remembered_however_pairs_come():
    """Also where a pair is asked for again with a wider limit, or for another side."""
    control = islands(70, 1)
    asked: list[np.ndarray] = []

    def found(search, i, j, limit, feedback, worth):
        asked.append(np.column_stack([i, j]))
        table = blank_table(2, len(i))
        table.length[:] = table.best[:] = np.repeat(10.0 * i + j, 2)
        return table

    known = Memory(2)
    search = type("Search", (), {"boundary": control, "sides": 2})()
    rng = np.random.default_rng(0)
    told: dict[tuple[int, int], float] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(memory, "shortest_segments", found)
        for turn in range(30):
            pairs = np.unique(rng.integers(0, 30, (20, 2)), axis=0)
            pairs = pairs[pairs[:, 0] <= pairs[:, 1]]
            limit = np.full((len(pairs), 2), 500.0 + turn % 3)
            before = len(asked)
            table = known.recall(search, *pairs.T, limit, None, None)
            assert (table.length.reshape(-1, 2) == (pairs @ [10.0, 1.0])[:, None]).all()
            new = {tuple(p) for p in (asked[-1].tolist() if len(asked) > before else [])}
            assert new == {
                tuple(p) for p in pairs.tolist() if told.get(tuple(p), 0) < 500.0 + turn % 3
            }
            for pair in new:
                told[pair] = 500.0 + turn % 3
    assert len(known.lists) < 8


def test_roots_among_islands_are_those_about_the_core(monkeypatch):
    """A walk that begins far away on a ray must come round the core, too."""
    roots: list[int] = []
    run = walks._Labels.run

    def counted(self, feedback) -> None:
        roots.append(self.root)
        run(self, feedback)

    monkeypatch.setattr(walks._Labels, "run", counted)
    # ways over neighbours know no roots one after the other
    monkeypatch.setattr(walks, "_over_links", lambda *_: False)
    control = islands(600, 2)
    gap(control)
    near = len(roots)
    monkeypatch.setattr(walks, "hops_within", lambda *_: None)
    gap(control)
    assert 0 < 3 * near < len(roots) - near


@pytest.mark.parametrize("count, radius", [(300, 0.0), (420, 3000.0), (600, 0.0)])
def test_ways_over_neighbours_tell_the_gap_with_few_looks(monkeypatch, count, radius):
    """From them on few hops are left to be looked at; step after step from the core it was most."""
    looks: list[int] = []
    for room in (walks, memory, linked):
        whole = room.shortest_segments

        def counted(search, i, j, *rest, whole=whole):
            looks.append(len(i))
            return whole(search, i, j, *rest)

        monkeypatch.setattr(room, "shortest_segments", counted)
    control = islands(count, 2)
    near = gap(control, radius)
    assert len(looks) < 10
    assert sum(looks) < 4 * count
    monkeypatch.setattr(walks, "_TABLED", 10**9)
    table = gap(control, radius)
    assert near.gap_m[0] == pytest.approx(table.gap_m[0], rel=1e-12)
    assert near.lines[0] == table.lines[0]


@pytest.mark.parametrize(
    "count, seed, widest", [(36, 0, 20_000.0), (36, 1, 13_000.0), (64, 0, 9_000.0)]
)
def test_a_search_among_islands_finds_the_same_over_neighbours(monkeypatch, count, seed, widest):
    """Known once for all rooms, ways over neighbours change no pocket; no line is too long."""
    monkeypatch.setattr(candidates, "_MANY_RINGS", 10)
    control = islands(count, seed)
    options = encirclement.GapOptions(max_gap_m=widest, most=1000)

    def found():
        return encirclement.encirclement_gap(control, encirclers=["A"], options=options).pockets

    made: list[int] = []
    whole = linked.LinkedWays.__init__

    def init(self, search, links):
        made.append(len(links.one))
        whole(self, search, links)

    monkeypatch.setattr(linked.LinkedWays, "__init__", init)
    over = found()
    assert made
    monkeypatch.setattr(candidates, "_MANY_RINGS", 10**9)
    made.clear()
    each = found()
    assert not made
    assert over.gap_m == pytest.approx(each.gap_m, rel=1e-12)
    assert over.area_m2 == pytest.approx(each.area_m2, rel=1e-9)
    assert (over.lines == each.lines).all()
