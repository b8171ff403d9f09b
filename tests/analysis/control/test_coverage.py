# SPDX-License-Identifier: GPL-2.0-or-later
"""Overlaps settled by rule and vertices snapped. Areas in square metres on a plane near Kyiv."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.analysis.base.errors import Canceled, InputError
from salient.analysis.control import control_map, coverage

UTM = "EPSG:32636"
#: a corner in the middle of the zone, where a metre on the map is 0.9996 m on the ellipsoid
X, Y = 500_000.0, 5_500_000.0
SCALE = 0.9996**-2


def box(left, bottom, right, top):
    return shapely.box(X + left, Y + bottom, X + right, Y + top)


def made(*features, crs=UTM):
    """Return a map of (actor, geometry) with feature ids from 1 on."""
    actors, geometries = zip(*features)
    fids = list(range(1, len(features) + 1))
    found, _ = control_map.build(
        np.array(geometries), list(actors), crs=crs, fids=fids, name="front"
    )
    return found


def two():
    """Two squares of 100 m that share a strip of 20 m by 100 m."""
    return made(("A", box(0, 0, 100, 100)), ("B", box(80, 0, 180, 100)))


def area_of(settled, actor):
    return sum(
        g.area for g, a in zip(settled.control.geometries, settled.control.actors) if a == actor
    )


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("keep", {"A": 10_000, "B": 10_000}),
        ("first", {"A": 10_000, "B": 8_000}),
        ("contested", {"A": 8_000, "B": 8_000, "A / B": 2_000}),
    ],
    ids=["keep", "first", "contested"],
)
def test_strip_goes_where_the_rule_says(rule, expected):
    settled = coverage.settle_overlaps(two(), rule)
    assert {name: area_of(settled, name) for name in settled.control.actor_names} == expected


def test_overlap_is_named_and_measured_on_the_ellipsoid():
    settled = coverage.settle_overlaps(two(), "keep")
    assert settled.fids.tolist() == [[1, 2]]
    # 2,000 m² on the map's plane; on the ellipsoid, by the scale of UTM's middle meridian.
    assert settled.areas_m2 == pytest.approx([2_000 * SCALE], rel=1e-5)


def test_refusal_names_the_worst_overlap():
    features = (
        ("A", box(0, 0, 100, 100)),
        ("B", box(99, 0, 199, 100)),
        ("C", box(150, 0, 250, 100)),
    )
    with pytest.raises(InputError, match=r"“front”: features 2 \(B\) and 3 \(C\).* 0\.005 km²"):
        coverage.settle_overlaps(made(*features), "refuse")


def test_without_overlap_nothing_is_refused_and_nothing_moves():
    apart = made(("A", box(0, 0, 100, 100)), ("B", box(100, 0, 200, 100)))
    for rule in coverage.OVERLAP_RULES:
        settled = coverage.settle_overlaps(apart, rule)
        assert len(settled) == 0
        assert shapely.equals_exact(settled.control.geometries, apart.geometries).all()


def test_unknown_rule_lists_the_known_ones():
    with pytest.raises(InputError, match="keep, refuse, first, contested"):
        coverage.settle_overlaps(two(), "last")


def test_one_actor_over_itself_is_no_overlap():
    twice = made(("A", box(0, 0, 100, 100)), ("A", box(50, 0, 150, 100)))
    assert len(coverage.settle_overlaps(twice, "refuse")) == 0


def test_actor_that_lies_wholly_under_another_disappears():
    under = made(("A", box(0, 0, 100, 100)), ("B", box(20, 20, 50, 50)))
    settled = coverage.settle_overlaps(under, "first")
    assert settled.control.actors.tolist() == ["A"]
    assert settled.control.fids.tolist() == [1]


def test_contested_ground_has_its_class_and_an_id_of_its_own():
    settled = coverage.settle_overlaps(two(), "contested")
    assert settled.control.classes.tolist() == ["", "", "contested"]
    assert settled.control.fids.tolist() == [1, 2, 3]


def test_of_three_features_the_first_keeps_the_ground_of_all():
    three = made(
        ("A", box(0, 0, 100, 100)), ("B", box(50, 0, 150, 100)), ("C", box(80, 0, 180, 100))
    )
    settled = coverage.settle_overlaps(three, "first")
    found = [area_of(settled, name) for name in "ABC"]
    assert found == [10_000, 5_000, 3_000]


squares = st.lists(
    st.tuples(
        st.sampled_from("ABC"),
        st.integers(0, 8),
        st.integers(0, 8),
        st.integers(1, 6),
        st.integers(1, 6),
    ),
    min_size=2,
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(squares)
@pytest.mark.parametrize("rule", ["first", "contested"])
def test_settled_ground_is_drawn_once_and_none_is_lost(rule, found):
    """Against cells of 10 m: every cell that somebody held is held by one actor afterwards."""
    features = [
        (actor, box(10 * x, 10 * y, 10 * (x + width), 10 * (y + height)))
        for actor, x, y, width, height in found
    ]
    before = made(*features)
    after = coverage.settle_overlaps(before, rule).control
    assert shapely.is_valid(after.geometries).all()
    for x in range(14):
        for y in range(14):
            cell = shapely.Point(X + 10 * x + 5, Y + 10 * y + 5)
            was = before.actors[shapely.covers(before.geometries, cell)]
            now = set(after.actors[shapely.covers(after.geometries, cell)])
            if not len(was):
                assert now == set()
            elif rule == "first":
                assert now == {was[0]}
            elif len(set(was)) < 3:
                assert now == {" / ".join(sorted(set(was)))}
            else:
                assert len(now) == 1
                assert set(now.pop().split(" / ")) <= set(was)


def test_snap_closes_a_sliver_within_the_distance_only():
    near = made(("A", box(0, 0, 100, 100)), ("B", box(101, 0, 200, 100)))
    closed, changed = coverage.snap(near, 2.0)
    assert changed == 1
    assert shapely.area(shapely.union_all(closed.geometries)) == pytest.approx(20_000)
    still, changed = coverage.snap(near, 0.5)
    assert changed == 0
    assert shapely.equals_exact(still.geometries, near.geometries).all()


def test_snap_moves_the_later_feature_and_keeps_every_digit_of_the_first():
    near = made(("A", box(0.1, 0.2, 100.3, 100.7)), ("B", box(101, 0, 200, 100)))
    closed, _ = coverage.snap(near, 2.0)
    assert closed.geometries[0].wkb == near.geometries[0].wkb


@pytest.mark.parametrize(("metres", "changed"), [(150.0, 1), (90.0, 0)], ids=["within", "beyond"])
def test_snap_in_degrees_takes_metres(metres, changed):
    # 0.001 degrees of latitude are 111 m.
    lower, upper = shapely.box(30, 50, 31, 51), shapely.box(30, 51.001, 31, 52)
    degrees = made(("A", lower), ("B", upper), crs="EPSG:4326")
    assert coverage.snap(degrees, metres)[1] == changed


class _Stop:
    def set_progress(self, percent):
        pass

    def is_canceled(self):
        return True


@pytest.mark.parametrize(
    "work",
    [
        lambda: coverage.settle_overlaps(two(), "first", feedback=_Stop()),
        lambda: coverage.snap(two(), 1.0, feedback=_Stop()),
    ],
    ids=["overlaps", "snap"],
)
def test_cancel_is_heard(work):
    with pytest.raises(Canceled):
        work()
