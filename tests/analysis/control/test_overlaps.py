# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground that two actors are drawn on, settled by one rule for all, on a plane near Kyiv."""

from __future__ import annotations

import pytest
import shapely
from cancelling import Stop
from control_cases import X, Y, box, numbered
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.analysis.base.errors import Canceled, InputError
from salient.analysis.change.front import front_lines
from salient.analysis.control import overlaps
from salient.analysis.geometry import geodesy

#: a metre on the map is 0.9996 m on the ellipsoid
SCALE = 0.9996**-2


def two():
    """Two squares of 100 m that share a strip of 50 m by 100 m, wider on average than a sliver."""
    return numbered(("A", box(0, 0, 100, 100)), ("B", box(50, 0, 150, 100)))


def area_of(settled, actor):
    return sum(
        g.area for g, a in zip(settled.control.geometries, settled.control.actors) if a == actor
    )


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("keep", {"A": 10_000, "B": 10_000}),
        ("first", {"A": 10_000, "B": 5_000}),
        ("contested", {"A": 5_000, "B": 5_000, "A / B": 5_000}),
    ],
    ids=["keep", "first", "contested"],
)
def test_strip_goes_where_the_rule_says(rule, expected):
    settled = overlaps.settle_overlaps(two(), rule)
    assert {name: area_of(settled, name) for name in settled.control.actor_names} == expected


def test_overlap_is_named_and_measured_on_the_ellipsoid():
    settled = overlaps.settle_overlaps(two(), "keep")
    assert settled.fids.tolist() == [[1, 2]]
    # 5,000 m² on the map's plane; on the ellipsoid, by the scale of UTM's middle meridian.
    assert settled.areas_m2 == pytest.approx([5_000 * SCALE], rel=1e-5)


def test_refusal_names_the_worst_overlap():
    features = (
        ("A", box(0, 0, 100, 100)),
        ("B", box(99, 0, 199, 100)),
        ("C", box(150, 0, 250, 100)),
    )
    with pytest.raises(
        InputError,
        match=r"“front”: 1 pairs .* feature 2 \(B\) and feature 3 \(C\) with 0\.0049 km²",
    ):
        overlaps.settle_overlaps(numbered(*features), "refuse")


def test_without_overlap_nothing_is_refused_and_nothing_moves():
    apart = numbered(("A", box(0, 0, 100, 100)), ("B", box(100, 0, 200, 100)))
    for rule in overlaps.OVERLAP_RULES:
        settled = overlaps.settle_overlaps(apart, rule)
        assert len(settled) == 0
        assert shapely.equals_exact(settled.control.geometries, apart.geometries).all()


def test_unknown_rule_lists_the_known_ones():
    with pytest.raises(InputError, match="refuse, first, contested, keep"):
        overlaps.settle_overlaps(two(), "last")


def test_one_actor_over_itself_is_no_overlap():
    twice = numbered(("A", box(0, 0, 100, 100)), ("A", box(50, 0, 150, 100)))
    assert len(overlaps.settle_overlaps(twice, "refuse")) == 0


def test_actor_that_lies_wholly_under_another_disappears():
    under = numbered(("A", box(0, 0, 100, 100)), ("B", box(20, 20, 50, 50)))
    settled = overlaps.settle_overlaps(under, "first")
    assert settled.control.actors.tolist() == ["A"]
    assert settled.control.fids.tolist() == [1]


def test_contested_ground_has_its_class_and_an_id_of_its_own():
    settled = overlaps.settle_overlaps(two(), "contested")
    assert settled.control.classes.tolist() == ["", "", "contested"]
    assert settled.control.fids.tolist() == [1, 2, 3]


def test_of_three_features_the_first_keeps_the_ground_of_all():
    three = numbered(
        ("A", box(0, 0, 100, 100)),
        ("B", box(50, 0, 150, 100)),
        ("C", box(80, 0, 180, 100)),
    )
    settled = overlaps.settle_overlaps(three, "first")
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
    """Against cells of 100 m (no overlap is a sliver): each held cell has one holder afterwards."""
    features = [
        (actor, box(100 * x, 100 * y, 100 * (x + width), 100 * (y + height)))
        for actor, x, y, width, height in found
    ]
    before = numbered(*features)
    after = overlaps.settle_overlaps(before, rule).control
    assert shapely.is_valid(after.geometries).all()
    for x in range(14):
        for y in range(14):
            cell = shapely.Point(X + 100 * x + 50, Y + 100 * y + 50)
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


@pytest.mark.parametrize("rule", ["refuse", "first", "contested"])
def test_a_sliver_goes_to_the_first_feature_by_every_rule_but_keep(rule):
    # A strip of 19 m by 1 km is 2 · 19,000 / 2,038 = 18.6 m wide on average.
    careless = numbered(("A", box(0, 0, 100, 1000)), ("B", box(81, 0, 200, 1000)))
    settled = overlaps.settle_overlaps(careless, rule)
    assert settled.wide.tolist() == [False]
    assert settled.control.actor_names == ["A", "B"]
    assert [area_of(settled, name) for name in "AB"] == [100_000, 100_000]


def test_preparing_for_a_comparison_settles_by_the_same_rule():
    """One meaning of “contested”: the layer that is written, and the map that is compared."""
    settled = overlaps.settle_overlaps(two(), "contested").control
    compared = overlaps.prepared(two(), overlap_rule="contested")
    again = overlaps.prepared(settled)
    assert compared.control.actors.tolist() == settled.actors.tolist() == ["A", "B", "A / B"]
    assert compared.control.classes.tolist() == settled.classes.tolist()
    assert compared.areas_m2 == again.areas_m2


@pytest.mark.parametrize("left", [50, 100], ids=["overlapping A", "beside A"])
def test_the_first_feature_keeps_its_ground_whatever_its_owner_draws_besides(left):
    """A's second feature comes after B's and gets nothing of it, one with A's first or not."""
    control = numbered(
        ("A", box(0, 0, 100, 100)), ("B", box(100, 0, 300, 100)), ("A", box(left, 0, 200, 100))
    )
    found = overlaps.prepared(control, overlap_rule="first").areas_m2
    expected = {"A": 1e4 * SCALE, "B": 2e4 * SCALE}
    assert found == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1), (2, 1, 0)])
def test_settled_neighbours_draw_their_border_alike(order):
    """The front is as long as the boundary that A's ground, made one, shares with the rest."""
    drawn = [
        ("A", [(30, 50), (31, 50.1), (30.9, 51), (30.1, 50.9)]),
        ("A", [(30.5, 50.3), (31.6, 50.2), (31.5, 51.2), (30.6, 51.1)]),
        ("B", [(30.3, 50.5), (31.4, 50.4), (31.3, 50.8), (30.4, 50.7)]),
    ]
    features = [(name, shapely.Polygon(corners)) for name, corners in drawn]
    control = numbered(*(features[k] for k in order), crs="EPSG:4326")
    first, second = (shapely.union_all([g for n, g in features if n == name]) for name in "AB")
    whole = geodesy.area_m2([shapely.union(first, second)], "EPSG:4326")[0]
    for rule, ground in (("contested", shapely.difference(first, second)), ("first", None)):
        made = overlaps.prepared(control, overlap_rule=rule)
        # geodesics bulge beyond the straight edges of degrees: by the vertices that all share
        assert sum(made.areas_m2.values()) == pytest.approx(whole, rel=1e-6)
        lines = front_lines(made.control)
        if ground is not None:
            shared = shapely.intersection(ground.boundary, shapely.intersection(first, second))
            expected = geodesy.length_m([shared], "EPSG:4326")[0]
            mine = (lines.firsts == "A") & (lines.seconds == "A / B")
            assert lines.lengths_m[mine].sum() == pytest.approx(expected, rel=1e-3)


def test_ground_that_is_compared_cannot_be_kept_twice():
    with pytest.raises(InputError, match="“keep” for overlaps of maps that are compared"):
        overlaps.prepared(two(), overlap_rule="keep")


def test_cancel_is_heard_between_two_overlaps():
    three = numbered(
        ("A", box(0, 0, 100, 100)),
        ("B", box(50, 0, 150, 100)),
        ("C", box(80, 0, 180, 100)),
    )
    with pytest.raises(Canceled):
        overlaps.settle_overlaps(three, "first", feedback=Stop(after=1))


def test_polygons_that_cannot_be_related_are_overlaid(monkeypatch):
    """GEOS refuses to relate polygons whose lines rounding lays across one another."""

    def refused(*_):
        raise shapely.GEOSException("TopologyException: side location conflict")

    known = overlaps.overlaps(two())
    monkeypatch.setattr(overlaps.shapely, "relate_pattern", refused)
    found = overlaps.overlaps(two())
    assert len(known.areas_m2) and found.areas_m2.tolist() == known.areas_m2.tolist()
