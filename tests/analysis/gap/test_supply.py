# SPDX-License-Identifier: GPL-2.0-or-later
"""Roads into a pocket: which lead in, how near they come, what lies under fire."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pyproj import Geod
from salient.analysis.base.errors import Canceled, InputError
from salient.analysis.control import control_map
from salient.analysis.gap import encirclement, supply
from salient.analysis.gap.roads import roads_of

WGS84 = Geod(ellps="WGS84")
#: A ring round (38, 0). Its mouth, from (38.5, -0.1) to (38.5, 0.06), opens inwards and outwards.
RING = shapely.Polygon([
    (38.5, 0.06), (38.5, 0.5), (37.5, 0.5), (37.5, -0.5), (38.5, -0.5), (38.5, -0.1),
    (38.4, -0.15), (38.4, -0.4), (37.6, -0.4), (37.6, 0.4), (38.4, 0.4), (38.4, 0.15),
])  # fmt: skip
PLUG = shapely.box(38.4, -0.2, 38.5, 0.2)
#: The road along the equator is a geodesic, and meridians are: the corner of the mouth is nearest.
OFF_M = WGS84.inv(38.5, 0.0, 38.5, 0.06)[2]
#: A degree of the equator.
DEGREE_M = WGS84.a * math.pi / 180.0
EQUATOR = [(38.0, 0.0), (38.3, 0.0), (39.0, 0.0)]


def built(*held):
    shapes = [shape for shape, _ in held]
    return control_map.build(shapes, [who for _, who in held], crs="EPSG:4326", name="Test")[0]


def routes(*lines, names=None, held=((RING, "A"),), core=(38, 0), beyond=10_000.0, fire=0.0,
           **more):  # fmt: skip
    shapes = [shapely.LineString(line) for line in lines]
    roads = roads_of(shapes, names or ["M4"] * len(shapes))
    place = encirclement.CorePlaces(np.array([shapely.Point(core)], dtype=object), ("Town",))
    options = encirclement.GapOptions(fire_range_m=fire)
    (found,) = supply.supply_routes(
        [built(*held)], roads, encirclers=["A"], core=place, beyond_m=beyond, options=options,
        **more,
    )  # fmt: skip
    return found


def test_a_road_through_the_mouth_is_measured_along_the_equator():
    found = routes(EQUATOR, fire=8_000.0)
    assert found.roads_out == 1
    assert found.roads.name == ("M4",) and found.roads.state == ("leads in",)
    assert found.nearest_m == pytest.approx(OFF_M, rel=1e-9)
    assert (found.roads.lon[0], found.roads.lat[0]) == pytest.approx((38.5, 0.0), abs=1e-7)
    # half a degree from the core to the gap line, and ten kilometres on
    assert found.roads.length_m[0] == pytest.approx(0.5 * DEGREE_M + 10_000.0, abs=0.01)
    low, high = 0.0, 0.1
    for _ in range(60):
        half = 0.5 * (low + high)
        inside = WGS84.inv(38.5 + half, 0.0, 38.5, 0.06)[2] < 8_000.0
        low, high = (half, high) if inside else (low, half)
    assert found.roads.under_fire_m[0] == pytest.approx(2.0 * low * DEGREE_M, abs=0.01)


def test_no_range_no_share_and_a_short_road_ends_where_it_ends():
    found = routes([(38.0, 0.0), (38.52, 0.0)])
    assert np.isnan(found.roads.under_fire_m[0])
    assert found.roads.length_m[0] == pytest.approx(0.52 * DEGREE_M, abs=0.01)


def test_touching_the_encirclers_edge_is_not_passing():
    found = routes([(38.3, 0.0), (38.5, 0.06), (39.0, 0.2)])
    assert found.roads_out == 0 and math.isnan(found.nearest_m)
    assert found.roads.state == ("cut",) and np.isnan(found.roads.nearest_m[0])
    # a metre beside the corner it passes, and is as near as that
    metre = 0.06 - 1.0 / 110_574.0
    found = routes([(38.3, 0.0), (38.5, metre), (39.0, 0.0)])
    assert found.roads_out == 1
    assert found.nearest_m == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize("line, state", [
    ([(38.0, 0.0), (38.1, 0.1)], ()),
    ([(38.0, 0.0), (38.49, 0.0)], ()),
    ([(38.7, 0.0), (39.0, 0.0)], ()),
    ([(38.0, 0.0), (38.0, 1.0)], ("cut",)),
    ([(38.0, 0.0), (38.45, 0.3)], ("cut",)),
    ([(38.45, 0.0), (38.5, 0.0), (38.45, 0.01)], ()),
], ids=["within", "to the mouth", "beyond", "through wall", "into it", "to and back"])  # fmt: skip
def test_other_roads_do_not_lead_in(line, state):
    found = routes(line)
    assert (found.roads_out, found.roads.state) == (0, state)


def test_a_sealed_pocket_has_no_road_out_and_a_core_that_is_taken_none_to_count():
    sealed = routes(EQUATOR, held=((RING, "A"), (PLUG, "A")))
    assert (sealed.state, sealed.roads_out) == ("sealed", 0)
    assert math.isnan(sealed.nearest_m) and sealed.roads.state == ("cut",)
    assert routes(EQUATOR, core=(37.55, 0.0)).roads_out is None


def test_features_of_one_name_are_one_road_and_others_are_not():
    first, middle, last = [(38.0, 0.0), (38.4, 0.0)], [(38.4, 0.0), (38.5, 0.0)], \
        [(38.5, 0.0), (39.0, 0.0)]  # fmt: skip
    whole = routes(EQUATOR)
    parted = routes(middle, first, last)
    assert parted.roads_out == 1 and parted.roads.fids == ((0, 1, 2),)
    assert parted.roads.length_m[0] == pytest.approx(whole.roads.length_m[0], abs=1e-4)
    # a feature that ends on the gap line does not cross it by itself
    assert routes(first, middle, last, names=["", "", ""]).roads_out == 0
    assert routes(first, middle, last, names=["M4", "M5", "M4"]).roads_out == 0
    twice = routes(EQUATOR, [(38.0, -0.02), (39.0, -0.02)], names=["", ""])
    assert twice.roads_out == 2
    # the one that keeps further off comes first
    assert twice.roads.fids == ((1,), (0,))
    assert twice.nearest_m == pytest.approx(OFF_M, rel=1e-9)


def test_a_barrier_cuts_a_road_as_the_encirclers_do():
    river = np.array([shapely.LineString([(38.45, -0.12), (38.45, 0.1)])], dtype=object)
    shut = routes(EQUATOR, barriers=river)
    assert shut.roads_out == 0
    beside = [shapely.box(38.44, -0.12, 38.46, -0.05)]
    assert routes(EQUATOR, barriers=np.array(beside, dtype=object)).roads_out == 1


def test_of_two_ways_the_one_that_keeps_further_off_stands_for_the_road():
    """A loop of one name crosses the mouth near the wall and again in its middle."""
    near, far = [(38.2, 0.0), (38.5, 0.05), (38.8, 0.0)], [(38.2, 0.0), (38.5, -0.02), (38.8, 0.0)]
    found = routes(near, far)
    assert found.roads_out == 1
    assert found.nearest_m == pytest.approx(routes(far).nearest_m, rel=1e-9)


def test_what_cannot_be_asked_is_refused_in_a_sentence():
    with pytest.raises(InputError, match="no line"):
        supply.supply_routes(
            [built((RING, "A"))], roads_of([shapely.Point(0, 0)], [""]), encirclers=["A"], core=None
        )
    with pytest.raises(InputError, match="negative"):
        routes(EQUATOR, beyond=-1.0)

    class Stop:
        def is_canceled(self):
            return True

        def set_progress(self, percent):
            pass

    with pytest.raises(Canceled):
        routes(EQUATOR, feedback=Stop())


def _finer(line, count: int):
    """Return a line with vertices added along its geodesics."""
    xy = []
    for a, b in zip(line, line[1:]):
        xy += [a, *WGS84.npts(*a, *b, count)] if count else [a]
    return [*xy, line[-1]]


bends = st.lists(st.tuples(st.floats(38.05, 38.45), st.floats(-0.1, 0.1)), min_size=0, max_size=3)


# shrinking would measure hundreds of maps
@settings(max_examples=10, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(bends, st.floats(-0.08, 0.04), st.integers(0, 3), st.integers(0, 1000))
def test_order_direction_pieces_and_vertices_change_nothing(bent, across, added, seed):
    line = [(38.0, 0.0), *sorted(bent), (38.5, across), (38.9, 0.3)]
    plain = routes(line, fire=9_000.0)
    pieces = [line[i : i + 2] for i in range(len(line) - 1)]
    random = np.random.default_rng(seed)
    drawn = [
        _finer(one, added)[:: random.choice([1, -1])] for one in random.permutation(pieces)
    ]  # fmt: skip
    other = routes(*drawn, fire=9_000.0)
    assert other.roads_out == plain.roads_out == 1
    for name in ("nearest_m", "length_m", "under_fire_m"):
        one, two = getattr(plain.roads, name)[0], getattr(other.roads, name)[0]
        assert two == pytest.approx(one, rel=1e-6, abs=0.02), name
    # no vertex of the walls is nearer to any of many points along the road
    spots = np.array(_finer(line, 400))
    spots = spots[spots[:, 0] < 38.55]
    corners = shapely.get_coordinates(RING)
    pairs = np.array(np.meshgrid(np.arange(len(spots)), np.arange(len(corners)))).reshape(2, -1)
    away = WGS84.inv(*spots[pairs[0]].T, *corners[pairs[1]].T)[2]
    assert plain.nearest_m <= away.min() + 1e-3


def test_roads_far_from_the_pocket_are_passed_over_and_change_nothing():
    far = [(60.0, 10.0), (61.0, 10.0)], [(-170.0, -80.0), (170.0, -80.0)]
    found = routes(EQUATOR, *far, names=["M4", "", "M4"])
    assert (found.roads_out, len(found.roads)) == (1, 1)
    assert found.nearest_m == pytest.approx(OFF_M, rel=1e-9)
    # of a long edge only the middle is near
    long = routes([(-10.0, 0.0), (80.0, 0.0)])
    assert long.roads.state == ("leads in",)
    assert long.nearest_m == pytest.approx(OFF_M, rel=1e-9)


def test_a_road_that_runs_into_the_encirclers_beyond_the_gap_comes_as_near_as_nothing():
    wall = shapely.box(38.58, -0.02, 38.6, 0.02)
    found = routes(EQUATOR, held=((RING, "A"), (wall, "A")))
    assert found.roads_out == 1
    # it is cut where it touches, a centimetre off
    assert 0.0 < found.nearest_m < 0.02
