# SPDX-License-Identifier: GPL-2.0-or-later
"""One test for each option: that changing it changes the answer, wherever it is handed on to."""

from __future__ import annotations

import datetime as dt

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import InputError
from salient.analysis.change import compare, history, timeline
from salient.analysis.change.timeline import TimelineOptions
from salient.analysis.control import control_map, edges, overlaps, partition, slivers

X, Y = 500_000.0, 5_300_000.0
#: square metres on the ellipsoid of one on the map, on the middle meridian of a UTM zone
GROUND = 0.9996**-2
BASE = (0, 0, 10, 10)


def box(left, bottom, right, top):
    """A box in kilometres."""
    return shapely.box(X + left * 1e3, Y + bottom * 1e3, X + right * 1e3, Y + top * 1e3)


def maps(*days):
    """Maps of consecutive days; each day is a dict of actor to boxes."""
    return [
        cases.control_map(
            {
                actor: shapely.union_all([box(*one) for one in boxes])
                for actor, boxes in day.items()
            },
            cases.UTM,
            dt.date(2025, 1, 1) + dt.timedelta(days=number),
        )
        for number, day in enumerate(days)
    ]


STRIP, STAYS = (10, 0, 11, 3), (10, 6, 12, 10)
FORTH = maps({"A": [BASE]}, {"A": [BASE, STRIP, STAYS]}, {"A": [BASE, STAYS]})


def test_the_edge_of_a_timeline_s_study_area_is_no_front():
    cut = timeline.timeline(FORTH, options=TimelineOptions(study_area=box(-1, -1, 5, 11)))
    # Three sides of the western half: 5, 10 and 5 km; its fourth is where the area ends.
    assert cut.table.front[0] == pytest.approx(20e3 / 0.9996, rel=1e-3)


def test_a_timeline_s_study_area_lies_on_the_turn_of_its_maps():
    """One map goes on beyond 180°, the other is cut there: both hold half of their ground in it."""
    drawn = [
        shapely.box(179, 50, 181, 51),
        shapely.union_all([shapely.box(179, 50, 180, 51), shapely.box(-180, 50, -179, 51)]),
    ]
    days = [
        cases.control_map({"A": ground}, "EPSG:4326", dt.date(2025, 1, 1 + number))
        for number, ground in enumerate(drawn)
    ]
    area = TimelineOptions(study_area=shapely.box(179.5, 49, 180.5, 52))
    whole, cut = (timeline.timeline(days, options=one).table.area for one in (None, area))
    assert cut == pytest.approx(whole / 2, rel=1e-3)


def test_timeline_hands_its_study_area_to_steps_ends_and_front_lines():
    whole = timeline.timeline(FORTH)
    cut = timeline.timeline(FORTH, options=TimelineOptions(study_area=box(0, 0, 10.5, 10)))
    # West of 10.5 km lie half of the strip's 3 km² and a quarter of the 8 km² that stay.
    assert cut.totals.summed_gain[0] == pytest.approx(3.5e6 * GROUND, rel=1e-3)
    assert cut.totals.gain[0] == pytest.approx(2e6 * GROUND, rel=1e-3)
    assert whole.totals.summed_gain[0] == pytest.approx(11e6 * GROUND, rel=1e-3)


def test_timeline_hands_its_rule_for_overlaps_on():
    twice = maps(
        {"A": [BASE], "B": [(9, 0, 20, 10)]}, {"A": [BASE, (10, 0, 11, 10)], "B": [(11, 0, 20, 10)]}
    )
    with pytest.raises(InputError, match="overlap"):
        timeline.timeline(twice)
    first = timeline.timeline(twice, options=TimelineOptions(overlap_rule="first"))
    both = timeline.timeline(twice, options=TimelineOptions(overlap_rule="contested"))
    (row,) = np.flatnonzero(np.array(first.totals.actors) == "A")
    assert first.totals.gain[row] == pytest.approx(10e6 * GROUND, rel=1e-3)
    # The contested 10 km² became A's too.
    (row,) = np.flatnonzero(np.array(both.totals.actors) == "A")
    assert both.totals.gain[row] == pytest.approx(20e6 * GROUND, rel=1e-3)


def test_timeline_hands_the_width_of_noise_on():
    thin = maps({"A": [BASE]}, {"A": [BASE, (10, 0, 10.03, 4)]})
    assert timeline.timeline(thin).totals.noise[0] == 0.0
    noisy = timeline.timeline(thin, options=TimelineOptions(noise_width_m=50.0))
    assert noisy.totals.noise[0] == pytest.approx(0.12e6 * GROUND, rel=1e-3)


def test_timeline_compares_in_the_crs_it_is_given():
    found = timeline.timeline(FORTH, options=TimelineOptions(crs="EPSG:4326"))
    assert np.abs(shapely.get_coordinates(found.changes.geometries)).max() < 180.0


def _side(before, after, actors=(), **options):
    one, other = (overlaps.prepared(control) for control in maps(before, after))
    return compare.side_of(compare.compare(one, other, **options), actors)


def test_noise_of_a_side_counts_gains_and_losses():
    # A loses a strip of 30 m by 400 m and gains one of 20 m by 1 km.
    before = {"A": [BASE, (10, 0, 10.03, 0.4)]}
    after = {"A": [BASE, (10, 5, 10.02, 6)]}
    side = _side(before, after, ["A"], noise_width_m=50.0)
    assert side.noise == pytest.approx((30 * 400 + 20 * 1000) * GROUND, rel=1e-3)
    assert _side(before, after, ["A"]).noise == 0.0


def test_a_side_without_names_is_the_actor_of_the_greatest_net_change():
    before = {"A": [(0, 0, 5, 10)], "B": [(20, 0, 30, 10)]}
    after = {"A": [(0, 0, 6, 10)], "B": [(20, 0, 27, 10)]}
    # A gains 10 km², B loses 30: the greater change is a loss.
    side = _side(before, after)
    assert side.actors == ("B",)
    assert side.loss == pytest.approx(30e6 * GROUND, rel=1e-3)


def test_ground_that_passes_within_a_side_does_not_count():
    before = {"A": [(0, 0, 5, 10)], "B": [(5, 0, 10, 10)]}
    after = {"A": [(0, 0, 6, 10)], "B": [(6, 0, 10, 10)]}
    both = _side(before, after, ["A", "B"])
    assert (both.gain, both.loss) == (0.0, 0.0)
    assert _side(before, after, ["A"]).gain == pytest.approx(10e6 * GROUND, rel=1e-3)


def test_minus_zero_is_zero():
    """-0.0 and 0.0 are one place: edges of the two cancel, and so do the maps."""
    plus = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)])
    minus = np.where(plus == 0.0, -0.0, plus)
    one, other = (
        control_map.build([shapely.polygons(xy)], ["A"], crs="EPSG:4326")[0] for xy in (plus, minus)
    )
    assert len(edges.subtract(edges.edges_of(one), edges.edges_of(other))) == 0
    assert len(history._outlines([one.geometries, other.geometries], None)) == 1
    # There and back between two places is one edge; where a third line meets two, all three end.
    ends = np.array([(0.0, 0.0), (1.0, 1.0)]), np.array([(1.0, 1.0), (-0.0, 0.0)])
    assert len(slivers._alike(*ends)[0]) == 1
    xy = np.array([(-1.0, 0.0), (0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (-0.0, 0.0)])
    assert len(partition.chained(xy, np.array([0, 1, 3]))) == 3


def test_outlines_are_lines_and_not_an_object_for_each_edge(monkeypatch):
    """On fronts of 300,000 vertices a line an edge took gigabytes."""
    turn = np.linspace(0.0, 2.0 * np.pi, 3_000)
    circle = np.column_stack([np.cos(turn), np.sin(turn)])
    rings = shapely.polygons([circle, 2.0 * circle, np.add(circle, (0.5, 0.0))])
    polygons = [shapely.difference(rings[1], rings[0]), rings[0], rings[2]]
    made, linestrings = [], shapely.linestrings

    def counted(*given, **more):
        found = linestrings(*given, **more)
        made.append(np.size(found))
        return found

    monkeypatch.setattr(shapely, "linestrings", counted)
    lines = history._outlines([np.array(polygons)], None)
    assert sum(made) <= 6
    assert shapely.length(lines).sum() == pytest.approx(shapely.length(rings).sum(), rel=1e-12)


def test_edges_that_bound_nothing_are_not_closed():
    """What a collision of hashes leaves: one edge of a ring is gone."""
    square = overlaps.prepared(maps({"A": [BASE]})[0]).edges
    nothing = overlaps.prepared(maps({"A": [(50, 50, 51, 51)]})[0]).edges
    assert edges.subtract(square, nothing).closed
    columns = ("start", "low_first", "keys", "places", "turns", "owners", "spans")
    torn = edges.Edges(
        xy=square.xy, actors=square.actors, **{name: getattr(square, name)[1:] for name in columns}
    )
    assert not edges.subtract(torn, nothing).closed


def test_a_side_that_held_nothing_has_no_ratio():
    grown = _side({"A": [BASE]}, {"A": [BASE, (10, 0, 20, 10)]}, ["A"])
    assert grown.ratio == pytest.approx(2.0, rel=1e-3)
    new = _side({"A": [BASE]}, {"A": [BASE], "B": [(10, 0, 20, 10)]}, ["B"])
    assert np.isnan(new.ratio)


def test_the_error_of_a_ratio_is_that_of_both_areas():
    """1 σ of an area is the error of its edge times √(2.5 · correlation · perimeter)."""
    days = maps({"A": [BASE]}, {"A": [BASE, (10, 0, 20, 10)]})
    found = compare.compare(*(overlaps.prepared(one) for one in days))
    side = compare.side_of(found, ["A"], position_error_m=100.0, correlation_m=500.0)
    was, now = (
        100.0 * np.sqrt(2.506628 * 500.0 * long) / area for long, area in ((4e4, 1e8), (6e4, 2e8))
    )
    assert side.days == 1.0
    assert side.ratio_error == pytest.approx(1.96 * 2.0 * np.hypot(was, now), rel=1e-3)


def test_the_matrix_tells_the_noise_of_each_pair():
    before = {"A": [BASE, (10, 0, 10.03, 0.4)], "B": [(20, 0, 30, 10)], "C": [(30, 0, 40, 10)]}
    after = {"A": [BASE], "B": [(10, 0, 10.03, 0.4), (20, 0, 25, 10)], "C": [(25, 0, 40, 10)]}
    found = compare.compare(
        *(overlaps.prepared(one) for one in maps(before, after)), noise_width_m=50.0
    ).matrix
    assert list(zip(found.sources, found.targets)) == [("A", "B"), ("B", "C")]
    assert found.noise_m2 == pytest.approx([30 * 400 * GROUND, 0.0], rel=1e-3)
    assert found.areas_m2 == pytest.approx([30 * 400 * GROUND, 5e7 * GROUND], rel=1e-3)


def test_noise_of_a_timeline_counts_gains_and_losses_of_each_actor():
    """A strip of 30 m by 400 m passes from A to B, which gains another of 20 m by 1 km."""
    before = {"A": [BASE, (10, 0, 10.03, 0.4)], "B": [(20, 0, 30, 10)]}
    after = {"A": [BASE], "B": [(20, 0, 30, 10), (10, 0, 10.03, 0.4), (10, 5, 10.02, 6)]}
    options = TimelineOptions(noise_width_m=50.0)
    totals = timeline.timeline(maps(before, after), options=options).totals
    noise = dict(zip(totals.actors, totals.noise))
    assert noise["A"] == pytest.approx(30 * 400 * GROUND, rel=1e-3)
    assert noise["B"] == pytest.approx((30 * 400 + 20 * 1000) * GROUND, rel=1e-3)
