# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap round a core on the ellipsoid: figures, states, bad input, series, search."""

from __future__ import annotations

import datetime as dt
import json
import time
from dataclasses import replace

import gap_drawing
import numpy as np
import pytest
import shapely
import shapely.affinity
from pyproj import Geod
from salient.analysis.base.errors import Canceled, InputError
from salient.analysis.control import control_map
from salient.analysis.gap import candidates, encirclement, field, standing, triangulation
from salient.analysis.gap.prepared import prepare_scene
from salient.analysis.geometry import geodesy

WGS84 = Geod(ellps="WGS84")


def drawn(*points) -> shapely.Polygon:
    return shapely.Polygon(points)


#: A ring round (38, 35) with a mouth to the east, from (38.5, 34.9) to (38.5, 35.1).
RING = drawn(
    (38.5, 35.1), (38.5, 35.5), (37.5, 35.5), (37.5, 34.5), (38.5, 34.5), (38.5, 34.9),
    (38.4, 34.9), (38.4, 34.6), (37.6, 34.6), (37.6, 35.4), (38.4, 35.4), (38.4, 35.1),
)  # fmt: skip
#: Edges are straight in the plane round the core, so a foot can lie millimetres off a meridian.
MOUTH_M = WGS84.inv(38.5, 34.9, 38.5, 35.1)[2]


def map_of(*held, crs="EPSG:4326", date=None):
    """Return a control map of (actor, lon/lat polygon) pairs, drawn in `crs`."""
    shapes = geodesy.reproject([shape for _, shape in held], "EPSG:4326", crs)
    return control_map.build(shapes, [actor for actor, _ in held], crs=crs, date=date, name="Test")[
        0
    ]


def places(*points, names=None):
    spots = [p if isinstance(p, shapely.Geometry) else shapely.Point(p) for p in points]
    names = names or tuple(f"place {i}" for i in range(len(points)))
    return encirclement.CorePlaces(np.array(spots, dtype=object), tuple(names))


def measure(shapes, core=(38, 35), encirclers=("A",), **settings):
    names = ("core_radius_m", "max_gap_m", "min_area_m2", "nest", "neutral_open", "fire_range_m",
             "position_error_m", "most")  # fmt: skip
    options = encirclement.GapOptions(**{k: settings.pop(k) for k in names if k in settings})
    spots = (
        None
        if core is None
        else core
        if isinstance(core, encirclement.CorePlaces)
        else places(core)
    )
    source = shapes if isinstance(shapes, control_map.ControlMap) else map_of(*shapes)
    return encirclement.encirclement_gap(
        source, encirclers=encirclers, core=spots, options=options, **settings
    )


def test_mouth_of_a_ring_is_measured_on_the_ellipsoid():
    # The two arms end 0.2 degrees of latitude apart on one meridian, inner and outer corners alike.
    found = measure([("A", RING)])
    assert found.pockets.gap_m[0] == pytest.approx(MOUTH_M, rel=1e-6)
    assert found.pockets.state == ("open",)
    assert found.lines.length_m.sum() == pytest.approx(found.pockets.gap_m[0])
    # North and south, whichever of its ends the line is told from.
    assert np.sin(np.radians(found.lines.azimuth_deg[0])) == pytest.approx(0.0, abs=1e-3)
    # The pocket is the inside of the ring: 0.8 by 0.8 degrees, and the mouth.
    inside = geodesy.area_m2([shapely.box(37.6, 34.6, 38.4, 35.4)], "EPSG:4326")[0]
    throat = geodesy.area_m2([shapely.box(38.4, 34.9, 38.5, 35.1)], "EPSG:4326")[0]
    assert inside * 0.999 < found.pockets.area_m2[0] < (inside + throat) * 1.001


def test_vertices_are_moved_to_degrees_once(monkeypatch):
    """In a projected CRS that takes as long as a tenth of the gap."""
    moved = []
    reproject = geodesy.reproject

    def counted(shapes, source, target):
        moved.append(len(shapely.get_coordinates(shapes)))
        return reproject(shapes, source, target)

    control = map_of(("A", RING), crs="EPSG:32637")
    monkeypatch.setattr(geodesy, "reproject", counted)
    count = len(shapely.get_coordinates(control.geometries))
    encirclement.encirclement_gap(control, encirclers=["A"], core=places((38, 35)))
    prepare_scene(control, encirclers=["A"])
    assert [one for one in moved if one >= count] == [count] * 2


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:32637", "EPSG:3995"])
def test_same_answer_whatever_the_layers_crs(crs):
    wanted = measure([("A", RING)])
    found = measure(map_of(("A", RING), crs=crs))
    assert found.pockets.gap_m[0] == pytest.approx(wanted.pockets.gap_m[0], rel=1e-6)
    assert found.pockets.area_m2[0] == pytest.approx(wanted.pockets.area_m2[0], rel=1e-6)
    assert found.pockets.perimeter_m[0] == pytest.approx(wanted.pockets.perimeter_m[0], rel=1e-6)


def test_across_the_antimeridian_as_anywhere_else():
    moved = shapely.affinity.translate(RING, 142.0, 0)
    wrapped = shapely.transform(
        moved, lambda xy: np.column_stack([(xy[:, 0] + 180) % 360 - 180, xy[:, 1]])
    )
    shape = control_map.ControlMap(
        np.array([wrapped], dtype=object), np.array(["A"], dtype=object),
        np.array([""], dtype=object), np.array([1]), geodesy.as_crs("EPSG:4326"),
    )  # fmt: skip
    found = measure(shape, core=(180.0, 35.0))
    assert found.pockets.gap_m[0] == pytest.approx(MOUTH_M, rel=1e-6)


def test_near_the_pole():
    # A ring of 2 degrees round the pole, open between 170 and 190 degrees of longitude.
    turn = np.radians(np.linspace(-170, 170, 69))
    metres = np.concatenate([200e3 * np.exp(1j * turn), (260e3 * np.exp(1j * turn))[::-1]])
    ring = shapely.Polygon(np.column_stack([metres.real, metres.imag]))
    ring = shapely.affinity.translate(ring, 2e6, 2e6)
    shape = control_map.build([ring], ["A"], crs="EPSG:5041")[0]
    found = measure(shape, core=(10.0, 89.9))
    ends = found.lines
    wanted = WGS84.inv(*ends.start[0], *ends.end[0])[2]
    # The segment of the 20 degrees that are open, at 200 km: 69.5 km in a plane of scale 0.994.
    assert found.pockets.gap_m[0] == pytest.approx(wanted)
    assert wanted == pytest.approx(2 * 200e3 * np.sin(np.radians(10)) / 0.994, rel=2e-3)


def test_coalition_closes_what_one_alone_does_not_and_shares_add_up():
    west = shapely.intersection(RING, shapely.box(37, 34, 38, 36))
    east = shapely.intersection(RING, shapely.box(38, 34, 39, 36))
    shapes = [("A", west), ("B", east)]
    found = measure(shapes, encirclers=("A", "B"))
    assert found.pockets.gap_m[0] == pytest.approx(MOUTH_M, rel=1e-6)
    assert found.holders == ("A", "B")
    pockets = found.pockets
    assert pockets.encircler_share[0] + pockets.open_share[0] == pytest.approx(1.0)
    assert pockets.held_share[0].sum() == pytest.approx(pockets.encircler_share[0])
    assert pockets.open_share[0] == pytest.approx(MOUTH_M / pockets.perimeter_m[0], rel=1e-6)
    # West holds the inner side of 0.8 degrees and half of the two others.
    assert pockets.held_share[0, 0] > 0.4
    assert measure(shapes, encirclers=("A",)).pockets.gap_m[0] > 3 * MOUTH_M


def test_barrier_closes_for_free_and_counts_as_barrier():
    lake = shapely.box(38.4, 34.85, 38.6, 35.0)
    found = measure([("A", RING)], barriers=[lake])
    assert found.pockets.gap_m[0] == pytest.approx(WGS84.inv(38.5, 35.0, 38.5, 35.1)[2], rel=1e-3)
    assert found.pockets.barrier_share[0] > 0 == found.pockets.neutral_share[0]
    assert found.holders == ("A",)


def test_a_line_is_a_barrier_as_a_polygon_is():
    # A river from the ring's southern arm to the middle of the mouth, and right across it.
    half = WGS84.inv(38.5, 35.0, 38.5, 35.1)[2]
    river = shapely.LineString([(38.5, 34.85), (38.5, 34.95), (38.5, 35.0)])
    found = measure([("A", RING)], barriers=[river])
    assert found.pockets.gap_m[0] == pytest.approx(half, rel=1e-6)
    assert found.pockets.barrier_share[0] > 0 == found.pockets.neutral_share[0]
    across = shapely.LineString([(38.5, 34.85), (38.5, 35.15)])
    pieces = shapely.MultiLineString([[(38.5, 34.85), (38.5, 35.0)], [(38.5, 35.0), (38.5, 35.15)]])
    for line in (across, pieces, shapely.GeometryCollection([pieces])):
        assert measure([("A", RING)], barriers=[line]).pockets.state == ("sealed",)
    # A line that touches nothing is a stepping stone, as an island of the encircler's would be.
    stone = shapely.LineString([(38.5, 34.98), (38.5, 35.02)])
    rest = WGS84.inv(38.5, 34.9, 38.5, 34.98)[2] + WGS84.inv(38.5, 35.02, 38.5, 35.1)[2]
    assert measure([("A", RING)], barriers=[stone]).pockets.gap_m[0] == pytest.approx(
        rest, rel=1e-6
    )


def test_a_point_is_no_barrier():
    with pytest.raises(InputError, match="1 of the barriers are points"):
        measure([("A", RING)], barriers=[shapely.Point(38.5, 35.0)])


def test_neutral_ground_is_open_or_closed_as_told():
    shapes = [("A", RING), ("B", shapely.box(37.9, 34.9, 38.1, 35.1)),
              ("N", shapely.box(38.4, 34.9, 38.6, 35.0))]  # fmt: skip
    told = {"besieged": ("B",)}
    assert measure(shapes, **told).pockets.gap_m[0] == pytest.approx(MOUTH_M, rel=1e-6)
    shut = measure(shapes, neutral_open=False, **told)
    assert shut.pockets.gap_m[0] == pytest.approx(MOUTH_M / 2, rel=1e-3)
    assert shut.pockets.neutral_share[0] > 0 == shut.pockets.barrier_share[0]
    assert shut.holders == ("A", "N")


def test_of_a_series_the_absent_besieged_count_only_where_neutral_ground_is_closed():
    # On the second date the besieged are on no map. Neutral ground open, the ring has its mouth
    # all the same; closed, there is nobody's ground left to measure on.
    heart = ("B", shapely.box(37.9, 34.9, 38.1, 35.1))
    dates = (dt.date(2025, 1, 1), dt.date(2025, 1, 2))
    maps = [map_of(("A", RING), heart, date=dates[0]), map_of(("A", RING), date=dates[1])]
    told = {"encirclers": ["A"], "besieged": ["B"], "core": places((38, 35))}
    found = encirclement.gap_series(maps, **told)
    assert found.state == (("open",), ("open",))
    assert found.gap_m[:, 0] == pytest.approx([MOUTH_M, MOUTH_M], rel=1e-6)
    closed = encirclement.GapOptions(neutral_open=False)
    shut = encirclement.gap_series(maps, options=closed, **told)
    assert np.isnan(shut.gap_m[1, 0])
    assert shut.results[1].pockets.note == ("The besieged hold no ground on this date.",)


def test_no_line_crosses_the_rears_extent():
    # Two walls that come nearer to one another eastwards: 0.1 degrees from the axis at 38.5, 0.05
    # at 39. The rear's point stands far off in the east, its extent reaches into the throat as far
    # as 38.6, where the walls are 2 · 0.09 apart.
    north = drawn((37.5, 35.5), (39, 35.5), (39, 35.05), (38.5, 35.1), (38.4, 35.1), (38.4, 35.4),
                  (37.6, 35.4), (37.6, 34.6), (38.4, 34.6), (38.4, 34.9), (38.5, 34.9),
                  (39, 34.95), (39, 34.5), (37.5, 34.5))  # fmt: skip
    rear = np.array([shapely.box(38.6, 34.9999, 41, 35.0001)], dtype=object)
    waist = WGS84.inv(39, 34.95, 39, 35.05)[2]
    assert measure([("A", north)]).pockets.gap_m[0] == pytest.approx(waist, rel=1e-2)
    held_off = measure([("A", north)], rear=rear).pockets.gap_m[0]
    assert held_off == pytest.approx(1.8 * waist, rel=2e-2)


@pytest.mark.parametrize(
    ("metres", "state"), [(0.5, "open"), (0.02, "open"), (0.004, "sealed")], ids=str
)
def test_a_ring_is_sealed_by_less_than_a_centimetre(metres, state):
    half = metres / 2
    arm = drawn((0, half), (9000, half), (9000, 9000), (-9000, 9000), (-9000, -9000),
                (9000, -9000), (9000, -half), (0, -half), (0, -5000), (-5000, -5000),
                (-5000, 5000), (0, 5000))  # fmt: skip
    moved = shapely.affinity.translate(arm, 500_000, 3_800_000)
    shape = control_map.build([moved], ["A"], crs="EPSG:32637", name="Test")[0]
    core = geodesy.to_lonlat([shapely.Point(497_000, 3_800_000)], "EPSG:32637")
    # Slivers are closed beforehand within this tolerance: here none is wanted.
    options = encirclement.GapOptions(seal_tolerance_m=0.0)
    found = encirclement.encirclement_gap(
        shape, encirclers=["A"], core=encirclement.CorePlaces(core, ("x",)), options=options
    ).pockets
    assert found.state == (state,)
    if state == "open":
        # UTM's middle meridian is 0.9996 of the ground.
        assert found.gap_m[0] == pytest.approx(metres / 0.9996, rel=1e-3)
    else:
        assert found.gap_m[0] == 0.0


def test_no_ring_closes_for_free_along_the_edge_of_the_map():
    # A wall and the map's edge behind the core: what lies beyond the edge is nobody's, and open.
    wall = shapely.box(38.4, 34, 38.5, 36)
    found = measure([("A", wall), ("B", shapely.box(37, 34, 38.4, 36))])
    assert found.pockets.state == ("no closure",)
    assert np.isnan(found.pockets.gap_m[0]) and found.pockets.geometry[0] is None


def test_position_error_grows_with_the_square_root_of_the_ends():
    found = measure([("A", RING)], position_error_m=500.0)
    # One line, two ends: 1.96 · 500 · sqrt(2).
    assert found.pockets.err_m[0] == pytest.approx(1385.9, abs=0.1)
    assert found.pockets.low_m[0] == pytest.approx(MOUTH_M - 1385.9, abs=0.1)
    wide = measure([("A", RING)], position_error_m=20_000.0)
    assert wide.pockets.low_m[0] == 0.0


def test_state_is_narrow_within_fire_range():
    assert measure([("A", RING)], fire_range_m=30_000.0).pockets.state == ("narrow",)
    assert measure([("A", RING)], fire_range_m=20_000.0).pockets.state == ("open",)


def test_closed_ring_is_sealed_with_its_pocket():
    ring = shapely.box(37.5, 34.5, 38.5, 35.5) - shapely.box(37.6, 34.6, 38.4, 35.4)
    found = measure([("A", ring)])
    assert found.pockets.state == ("sealed",) and found.pockets.gap_m[0] == 0.0
    inside = geodesy.area_m2([shapely.box(37.6, 34.6, 38.4, 35.4)], "EPSG:4326")[0]
    assert found.pockets.area_m2[0] == pytest.approx(inside, rel=1e-9)
    assert found.pockets.encircler_share[0] == pytest.approx(1.0)
    assert len(found.lines) == 0


def test_enclaves_are_not_part_of_the_pocket():
    hill = shapely.box(37.8, 34.8, 37.9, 34.9)
    with_hill = measure([("A", RING), ("A", hill)])
    without = measure([("A", RING)])
    lost = geodesy.area_m2([hill], "EPSG:4326")[0]
    assert without.pockets.area_m2[0] - with_hill.pockets.area_m2[0] == pytest.approx(lost)
    assert with_hill.pockets.perimeter_m[0] == pytest.approx(without.pockets.perimeter_m[0])


def test_island_in_the_corridor_splits_the_gap_in_two_lines():
    hill = shapely.box(38.4, 34.97, 38.5, 35.03)
    found = measure([("A", RING), ("A", hill)])
    assert found.pockets.lines[0] == 2 and found.lines.line_no.tolist() == [1, 2]
    assert found.pockets.gap_m[0] == pytest.approx(
        MOUTH_M - WGS84.inv(38.5, 34.97, 38.5, 35.03)[2], rel=1e-6
    )


def test_core_on_encircler_ground_is_taken_and_says_how_far_open_ground_is():
    found = measure([("A", RING)], core=(37.55, 35.0))
    assert found.pockets.state == ("core taken",)
    assert np.isnan(found.pockets.gap_m[0])
    # The ring is 0.1 degrees wide there, 0.05 to either side.
    metres = WGS84.inv(37.55, 35.0, 37.6, 35.0)[2]
    assert f"{metres:.0f} m" in found.pockets.note[0]


def test_core_radius_keeps_the_ring_off_the_place():
    # A place 1 km from the wall: alone a segment across the corner is enough, with 5 km it is not.
    near = (37.612, 34.609)
    fine = shapely.segmentize(RING, 0.005)
    alone = measure([("A", fine)], core=near)
    grown = measure([("A", fine)], core=near, core_radius_m=5_000.0)
    assert alone.pockets.gap_m[0] < 5_000.0 < grown.pockets.gap_m[0]
    disc = geodesy.local_plane([shapely.Point(near)], WGS84)
    pocket = disc.forward(np.array([grown.pockets.geometry[0]]))[0]
    circle = shapely.Point(disc.forward_xy(*near)).buffer(4_990)
    ring = disc.forward(np.array([RING]))[0]
    assert shapely.difference(circle, shapely.union(pocket, ring)).area < 1.0


def test_rear_that_lies_inside_is_parted_from_the_core():
    # Both are inside the ring; a wall with a bottleneck of 0.1 degrees stands between them.
    wall = shapely.union(shapely.box(37.95, 34.6, 38.0, 35.0), shapely.box(37.95, 35.1, 38.0, 35.4))
    found = measure(
        [("A", shapely.union(RING, wall))], core=(37.8, 35.0), rear=[shapely.Point(38.2, 35.0)]
    )
    assert found.pockets.gap_m[0] == pytest.approx(WGS84.inv(38, 35.0, 38, 35.1)[2], rel=1e-3)


def test_study_area_is_left_by_no_gap_line_and_clips_the_ground():
    # Without the east of the ring the mouth is as wide as the ring is inside.
    found = measure([("A", RING)], study_area=[shapely.box(37, 34, 38.2, 36)])
    assert found.pockets.gap_m[0] == pytest.approx(WGS84.inv(38.2, 34.6, 38.2, 35.4)[2], rel=1e-3)


def test_several_cores_have_a_row_each():
    found = measure([("A", RING)], core=places((38, 35), (37.55, 35), names=("town", "fort")))
    assert found.pockets.core == ("town", "fort")
    assert found.pockets.state == ("open", "core taken")


BAD = [
    ("unknown actor", {"encirclers": ("Z",)}, r"no actor “Z”.*A; B"),
    ("no encircler", {"encirclers": ()}, "at least one encircler"),
    ("same on both sides", {"besieged": ("A",)}, "“A” is named as encircler and as besieged"),
    ("core far outside", {"core": (60, 10)}, "outside the layer “Test”"),
    ("core without area", {"core": shapely.box(38, 35, 38, 35)}, "no area"),
    ("core is a line", {"core": shapely.LineString([(38, 35), (38.1, 35)])}, "no area"),
    ("empty core", {"core": shapely.Point()}, "no geometry"),
    ("rear is the core", {"rear": [shapely.Point(38, 35)]}, "its own rear"),
    (
        "rear within the radius",
        {"rear": [shapely.Point(38, 35.01)], "core_radius_m": 5e3},
        "overlap",
    ),
    ("outside the study area", {"study_area": [shapely.box(0, 0, 1, 1)]}, "outside the study area"),
]


def test_a_pocket_has_the_maps_own_vertices_to_the_last_bit():
    # Nothing lies between a pocket and the ground round it, in an overlay of the two as well.
    turn = np.linspace(0.3, 2.0 * np.pi - 0.3, 200)
    reach = 0.5 + 0.03 * np.sin(7.0 * turn)
    inner = np.column_stack([38 + reach * np.cos(turn), 35 + reach * np.sin(turn)])
    outer = np.column_stack([38 + 0.9 * np.cos(turn), 35 + 0.9 * np.sin(turn)])
    ground = drawn(*inner, *outer[::-1])
    found = measure([("A", ground)])
    own = {tuple(point) for point in shapely.get_coordinates(ground)}
    pocket = [tuple(point) for point in shapely.get_coordinates(found.pockets.geometry[0])[:-1]]
    assert len(pocket) > 190
    ends = [tuple(point) for point in shapely.get_coordinates(found.lines.geometry)]
    assert sum(point not in own for point in [*pocket, *ends]) == 0


@pytest.mark.parametrize("settings, message", [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_bad_input_is_named(settings, message):
    settings = dict(settings)
    core = settings.pop("core", (38, 35))
    if isinstance(core, shapely.Geometry):
        core = places(core)
    with pytest.raises(InputError, match=message):
        measure([("A", RING), ("B", shapely.box(40, 35, 41, 36))], core=core, **settings)


def test_empty_layer_is_named():
    with pytest.raises(InputError, match="“Test” has no polygon"):
        measure(map_of(("A", RING)).select(np.zeros(1, bool)))


def test_rear_on_closed_ground_is_no_closure_with_a_reason():
    found = measure([("A", RING)], rear=[shapely.Point(37.55, 35)])
    assert found.pockets.state == ("no closure",) and "rear" in found.pockets.note[0].lower()


def test_a_rear_that_closed_ground_cuts_off_already_makes_no_gap_longer():
    """To part the core from the room within the ring, too, took a line round that: 9.0 km."""
    pocket = [(60, -2), (60, 2), (52, 2), (48, 8), (40, 2.5), (30, 14), (0, 14), (0, -14),
              (30, -14), (40, -2.5), (48, -8), (52, -2)]  # fmt: skip
    body = shapely.box(-15, -30, 60, 30) - shapely.Polygon(pocket)
    ring = shapely.Point(15, 0).buffer(3, quad_segs=4) - shapely.Point(15, 0).buffer(1, quad_segs=4)

    def placed(shape):
        return shapely.transform(shape, lambda xy: xy * [0.0134, 0.009] + [36.5, 48.0])

    far, within, core = (placed(shapely.Point(*xy)) for xy in ((90, 0), (15, 0), (48, 0)))
    ground = [("A", placed(body)), ("A", placed(ring))]
    one, two = (
        measure(ground, core=(core.x, core.y), rear=rear).pockets for rear in ([far], [far, within])
    )
    assert two.gap_m[0] == one.gap_m[0] == pytest.approx(4003, abs=1)
    assert (two.area_m2[0], two.lines[0]) == (one.area_m2[0], 1)
    assert "left out" in two.note[0] and not one.note[0]


def test_a_search_says_what_it_leaves_out_of_the_rear():
    # As if no rear had been given before, and without a word.
    closed, out = shapely.Point(37.55, 35), shapely.Point(39.5, 35)
    found = measure([("A", RING)], core=None, max_gap_m=3e4, rear=[closed])
    assert not len(found.pockets) and found.notes == ("The rear is not on open ground.",)
    found = measure([("A", RING)], core=None, max_gap_m=3e4, rear=[closed, out])
    assert len(found.pockets) == 1 and "part of the rear" in found.notes[0]
    # Each place doubles the work: 10 took over a minute.
    many = shapely.points(np.column_stack([np.full(10, 39.5), np.linspace(34, 36, 10)]))
    with pytest.raises(InputError, match="More than 4 separate rear places"):
        measure([("A", RING)], core=None, rear=many)


def test_a_search_crosses_no_rears_extent_as_a_gap_does_not():
    # A rear as broad as the mouth, before it: no line closes the ring but through it.
    rear = [
        shapely.union(shapely.box(38.2, 34.7, 38.45, 35.3), shapely.box(38.4, 34.91, 41, 35.09))
    ]
    free = measure([("A", RING)], core=None, max_gap_m=3e4)
    found = measure([("A", RING)], core=None, max_gap_m=3e4, rear=rear)
    assert len(free.pockets) == 1 and not len(found.pockets)


def test_what_is_left_out_of_a_core_is_said():
    held, taken = (38, 35), (37.55, 35.0)
    found = measure([("A", RING)], core=shapely.MultiPoint([held, taken]))
    assert found.pockets.note == ("A point of the core is not on open ground and is left out.",)
    shut = shapely.box(37, 34, 39, 36) - shapely.box(37.5, 34.5, 38.5, 35.5)
    found = measure([("A", shut)], core=shapely.MultiPoint([held, (37.2, 35), (39.3, 35)]))
    assert found.pockets.note == (
        "A point of the core is not on open ground and is left out. "
        "Closed ground divides the core: its largest part.",
    )
    found = measure([("A", RING)], core=held, rear=[shapely.Point(39.5, 35), shapely.Point(taken)])
    assert "part of the rear" in found.pockets.note[0]
    walls = [("A", shapely.box(37.7 + 0.1 * i, 34.8, 37.705 + 0.1 * i, 35.2)) for i in range(4)]
    found = measure([("A", RING), *walls], core=shapely.box(37.65, 34.9, 38.2, 35.1))
    assert "three largest parts" in found.pockets.note[0]


def test_slivers_of_overlap_between_actors_change_nothing():
    other = shapely.box(38.3999, 34.0, 39.0, 36.0) - RING.buffer(-1e-5)
    found = measure([("A", RING), ("B", other)])
    assert found.pockets.gap_m[0] == pytest.approx(MOUTH_M, rel=1e-6)


def test_longest_line_allowed():
    assert measure([("A", RING)], max_gap_m=10_000.0).pockets.state == ("no closure",)


# Over time


def closing(days, width=0.1, step=0.01):
    """The mouth closes from both sides, a step a day; a day told twice is drawn alike."""
    maps = []
    for day in days:
        half = width - step * day
        plug = shapely.union(
            shapely.box(38.4, 34.85, 38.5, 35.0 - half), shapely.box(38.4, 35.0 + half, 38.5, 35.15)
        )
        date = dt.date(2025, 1, 1) + dt.timedelta(days=len(maps))
        maps.append(map_of(("A", shapely.union(RING, plug)), date=date))
    return maps


def test_series_repeats_the_very_digits_where_nothing_changed():
    series = encirclement.gap_series(
        closing([0, 0, 2, 2, 5]), encirclers=["A"], core=places((38, 35))
    )
    assert series.reused.tolist() == [False, True, False, True, False]
    metres = series.gap_m[:, 0]
    assert metres[0] == metres[1] and metres[2] == metres[3]
    assert metres[0] > metres[2] > metres[4]
    assert [result.date for result in series.results] == list(series.dates)


def test_series_says_core_taken_and_not_gap_0():
    maps = closing([0, 5])
    taken = map_of(("A", shapely.box(37.5, 34.5, 38.5, 35.5)), date=dt.date(2025, 2, 1))
    series = encirclement.gap_series([taken, *maps], encirclers=["A"], core=places((38, 35)))
    assert series.state[-1] == ("core taken",)
    assert np.isnan(series.gap_m[-1, 0])
    assert series.dates[-1] == dt.date(2025, 2, 1)


def test_series_passes_over_a_date_without_the_encircler():
    other = map_of(("B", RING), date=dt.date(2024, 12, 31))
    series = encirclement.gap_series(
        [other, *closing([0])], encirclers=["A"], core=places((38, 35))
    )
    assert series.state[0] == ("no closure",)
    assert "hold no ground" in series.results[0].pockets.note[0]
    with pytest.raises(InputError, match="no actor “Z”"):
        encirclement.gap_series(closing([0]), encirclers=["Z"], core=places((38, 35)))


def test_far_changes_leave_the_digits_alone():
    far = shapely.box(40, 36, 41, 37)
    one = measure([("A", RING)])
    two = measure([("A", RING), ("A", far)])
    assert one.pockets.gap_m[0] == two.pockets.gap_m[0]


# Nest and search


def cellar():
    """Three cells in a row: bottlenecks of 0.02, 0.06, 0.2 degrees, each wider and further out."""
    outer = shapely.box(37.0, 34.5, 38.6, 35.5) - shapely.box(37.05, 34.55, 38.55, 35.45)
    walls = [shapely.box(37.2, 34.5, 37.25, 35.5), shapely.box(37.7, 34.5, 37.75, 35.5)]
    bottlenecks = [
        shapely.box(37.19, 34.99, 37.26, 35.01),
        shapely.box(37.69, 34.97, 37.76, 35.03),
        shapely.box(38.5, 34.9, 38.7, 35.1),
    ]
    return shapely.union_all([outer, *walls]) - shapely.union_all(bottlenecks)


def test_nest_holds_pocket_in_pocket():
    found = measure([("A", cellar())], core=(37.12, 35.0), nest=True)
    pockets = found.pockets
    widths = [WGS84.inv(37.2, 35 - w, 37.2, 35 + w)[2] for w in (0.01, 0.03, 0.1)]
    assert pockets.gap_m[:3] == pytest.approx(widths, rel=1e-3)
    assert pockets.nest_level.tolist() == list(range(len(pockets)))
    assert (np.diff(pockets.area_m2) > 0).all() and (np.diff(pockets.gap_m) > 0).all()
    for inner, outer in zip(pockets.geometry, pockets.geometry[1:]):
        assert shapely.difference(inner, outer).area < 1e-6 * inner.area


def test_least_area_takes_the_innermost_pocket_that_is_large_enough():
    whole = measure([("A", cellar())], core=(37.12, 35.0), nest=True).pockets
    for level in range(3):
        one = measure(
            [("A", cellar())], core=(37.12, 35.0), min_area_m2=0.99 * whole.area_m2[level]
        ).pockets
        assert one.gap_m[0] == pytest.approx(whole.gap_m[level], rel=1e-3)
    none = measure([("A", cellar())], core=(37.12, 35.0), min_area_m2=1.5e10).pockets
    assert none.state == ("no closure",) and "least area" in none.note[0]


def test_search_finds_the_cells_and_ranks_by_area_over_gap_squared():
    found = measure([("A", cellar())], core=None, max_gap_m=30_000.0)
    pockets = found.pockets
    score = pockets.area_m2 / pockets.gap_m**2
    assert (np.diff(score) <= 1e-9 * score[:-1]).all()
    assert pockets.rank.tolist() == list(range(1, len(pockets) + 1))
    widths = [WGS84.inv(37.2, 35 - w, 37.2, 35 + w)[2] for w in (0.01, 0.03, 0.1)]
    assert sorted(pockets.gap_m) == pytest.approx(widths, rel=1e-3)


def test_search_looks_into_shut_ground_with_an_island_at_its_inner_point():
    """Whichever place of the ground is asked first, it is not all island."""
    left, right = shapely.box(37.2, 34.8, 37.9, 35.2), shapely.box(38.1, 34.8, 38.6, 35.2)
    room = shapely.union_all([left, right, shapely.box(37.9, 34.82, 38.1, 34.86)])
    wall = shapely.difference(shapely.box(37, 34.6, 38.8, 35.4), room)
    found = []
    for x, y in ((37.55, 35.0), (37.4, 34.9)):
        island = shapely.box(x - 0.02, y - 0.02, x + 0.02, y + 0.02)
        found.append(measure([("A", wall), ("A", island)], core=None, max_gap_m=2e4).pockets)
    neck = WGS84.inv(38.0, 34.82, 38.0, 34.86)[2]
    for pockets in found:
        assert neck == pytest.approx(pockets.gap_m.min(), rel=1e-3)


def test_search_without_a_bottleneck_narrow_enough_finds_nothing():
    assert len(measure([("A", cellar())], core=None, max_gap_m=500.0).pockets) == 0


# Progress and cancel


class Listener:
    def __init__(self, after=10**9):
        self.asked, self.after, self.percents = 0, after, []

    def set_progress(self, percent):
        self.percents.append(percent)

    def is_canceled(self):
        self.asked += 1
        return self.asked > self.after


@pytest.mark.parametrize(
    "how", [{}, {"nest": True}, {"core": None}], ids=["core", "nest", "search"]
)
def test_progress_moves_on_and_cancel_is_heard(how):
    listener = Listener()
    measure([("A", cellar())], **{"core": (37.12, 35.0), **how}, feedback=listener)
    assert len(set(listener.percents)) > 3
    assert listener.percents == sorted(listener.percents) and listener.percents[-1] == 100.0
    for after in range(0, listener.asked, max(listener.asked // 6, 1)):
        with pytest.raises(Canceled):
            measure([("A", cellar())], **{"core": (37.12, 35.0), **how}, feedback=Listener(after))


# Other drawings of the same ground


@pytest.mark.parametrize("seed", [0, 1, 5, 6, 7, 8])
def test_answer_does_not_depend_on_how_a_map_is_drawn(seed):
    assert gap_drawing.attack(seed)[1] == []


@pytest.mark.parametrize("middle", [179.95, 180.05, -179.9])
def test_ring_drawn_from_179_to_minus_179_is_as_open_as_elsewhere(middle):
    # Read the long way round, its edges closed the mouth: "sealed, area NaN".
    def turned(by):
        xy = shapely.get_coordinates(RING) + np.array([by - 38.0, 0.0])
        return shapely.Polygon(np.column_stack([(xy[:, 0] + 180) % 360 - 180, xy[:, 1]]))

    there = measure([("A", turned(middle))], core=((middle + 180) % 360 - 180, 35)).pockets
    here = measure([("A", RING)]).pockets
    assert there.state == here.state == ("open",)
    assert there.gap_m[0] == pytest.approx(here.gap_m[0], rel=1e-9)
    # Edges that cross are cut where their geodesic does, known to a few centimetres here.
    assert there.area_m2[0] == pytest.approx(here.area_m2[0], rel=1e-6)


def test_line_through_the_core_says_so():
    # The mouth narrows to 0.02 degrees of latitude at the core: one line through it shuts the bay.
    walls = [
        drawn((38.0, 35.01), (39.0, 35.5), (39.0, 36.0), (36.0, 36.0), (36.0, 34.0), (39.0, 34.0),
              (39.0, 34.5), (38.0, 34.99), (37.0, 34.5), (36.5, 34.5), (36.5, 35.5), (37.0, 35.5)),
    ]  # fmt: skip
    found = measure([("A", walls[0])]).pockets
    waist = WGS84.inv(38.0, 34.99, 38.0, 35.01)[2]
    assert found.gap_m[0] == pytest.approx(waist, rel=1e-6)
    assert "core radius" in found.note[0] and found.area_m2[0] > 1e9


def test_core_in_a_waist_is_shut_in_by_the_line_there_and_back():
    west = drawn((37.99, 35.0), (37.5, 35.5), (37.0, 35.5), (37.0, 34.5), (37.5, 34.5))
    east = drawn((38.01, 35.0), (38.5, 34.5), (39.0, 34.5), (39.0, 35.5), (38.5, 35.5))
    # The geodesic from tip to tip runs 4.6 cm north of the parallel.
    middle = WGS84.npts(37.99, 35.0, 38.01, 35.0, 1)[0]
    found = measure([("A", west), ("A", east)], core=middle).pockets
    waist = WGS84.inv(37.99, 35.0, 38.01, 35.0)[2]
    assert found.gap_m[0] == pytest.approx(2 * waist, rel=1e-6) and found.lines[0] == 2
    assert found.area_m2[0] == 0.0 and found.open_share[0] == 1.0
    assert "core radius" in found.note[0] and "rear" not in found.note[0]


# A scene that is kept


def test_prepared_scene_answers_as_a_run_of_its_own():
    control = map_of(("A", cellar()))
    scene = encirclement.prepare_scene(control, encirclers=["A"])
    for core in ((37.12, 35.0), (37.05, 35.02), (36.9, 35.0)):
        for radius in (0.0, 3000.0):
            options = encirclement.GapOptions(core_radius_m=radius)
            kept = scene.gap(places(core), options).pockets
            alone = measure(control, core=core, core_radius_m=radius).pockets
            assert kept.state == alone.state
            assert kept.gap_m[0] == pytest.approx(alone.gap_m[0], rel=1e-6, nan_ok=True)
            assert kept.area_m2[0] == pytest.approx(alone.area_m2[0], rel=1e-6, nan_ok=True)


class Watchdog:
    """Feedback that stops at a question, and knows how long nobody asked, in time at work."""

    def __init__(self, stop_after=np.inf):
        self.last, self.longest = time.process_time(), 0.0
        self.stop_after, self.asked = stop_after, 0

    def set_progress(self, percent):
        pass

    def is_canceled(self):
        now = time.process_time()
        self.longest, self.last = max(self.longest, now - self.last), now
        self.asked += 1
        return self.asked > self.stop_after


def field_of_islands(count, reach=0.38):
    """A ring open to the east with islands all over the pocket and the mouth, none touching."""
    rng = np.random.default_rng(7)
    turn = np.linspace(0.15, 2 * np.pi - 0.15, 200)
    edge = np.concatenate([0.55 * np.exp(1j * turn), (0.95 * np.exp(1j * turn))[::-1]])
    body = shapely.Polygon(np.column_stack([38 + edge.real, 35 + edge.imag]))
    side = int(np.sqrt(count))
    step = 2 * reach / side
    held = [("A", body)]
    for x in np.linspace(-reach, reach, side):
        for y in np.linspace(-reach, reach, side):
            at = np.array([38.4 + x, 35 + y]) + rng.uniform(-0.2, 0.2, 2) * step
            island = shapely.Point(at).buffer(0.2 * step * rng.uniform(0.3, 1), quad_segs=2)
            if not island.intersects(body) and np.hypot(*(at - (38, 35))) > 0.05:
                held.append(("A", island))
    return map_of(*held)


REARS = np.array([shapely.Point(39.5, 35), shapely.Point(36, 36), shapely.Point(36, 34)])


@pytest.mark.parametrize("rear", [None, REARS], ids=["far", "three rears"])
def test_cancel_is_heard_within_a_second_among_a_thousand_islands(rear):
    control = field_of_islands(1200)
    # what is imported at the first measure is no work on islands
    measure(map_of(("A", cellar())), rear=rear)
    whole = Watchdog()
    measure(control, rear=rear, feedback=whole)
    # No longer than this passes between two questions, wherever Cancel is pressed.
    assert whole.longest < 1.0
    for question in np.random.default_rng(5).integers(0, whole.asked, 4):
        with pytest.raises(Canceled):
            measure(control, rear=rear, feedback=Watchdog(question))


# Real maps


@pytest.fixture(scope="module")
def daily(real_data):
    maps = []
    for file in sorted((real_data / "daily_front_2025h1").glob("*_2025010*.geojson")) + sorted(
        (real_data / "daily_front_2025h1").glob("*_202502[12]*.geojson")
    ):
        shapes = [
            shapely.from_geojson(json.dumps(feature["geometry"]))
            for feature in json.loads(file.read_text())["features"]
        ]
        day = dt.datetime.strptime(file.stem[-8:], "%Y%m%d").date()
        maps.append(control_map.build(shapes, ["A"] * len(shapes), crs="OGC:CRS84", date=day)[0])
    return maps


def test_real_corridor_of_february_2025(daily):
    # 16 February 2025: the corridor at 37.14 E 48.00 N, 1.9 km for 35 km².
    shape = next(m for m in daily if m.date == dt.date(2025, 2, 16))
    one = measure(shape, core=(37.14, 47.97)).pockets
    assert one.gap_m[0] == pytest.approx(1900, abs=50)
    assert one.area_m2[0] == pytest.approx(35e6, abs=0.5e6)
    found = measure(shape, core=None, max_gap_m=5_000.0, min_area_m2=1e6)
    at = [np.flatnonzero(found.lines.pocket == k)[0] for k in range(len(found.pockets))]
    same = np.hypot(*(found.lines.middle[at] - (37.09, 48.005)).T) < 0.05
    # The first is a bay of the sea, which nobody named a barrier; then the corridor.
    assert np.flatnonzero(same)[0] <= 1
    assert found.pockets.gap_m[same][0] == pytest.approx(one.gap_m[0], rel=1e-3)


def test_real_series_repeats_its_digits_and_tells_lost_ground(daily):
    series = encirclement.gap_series(
        daily, encirclers=["A"], core=places((36.84, 47.84), (37.14, 47.97))
    )
    january = [i for i, day in enumerate(series.dates) if day.month == 1]
    # Nothing moved round the first place in those days, though the map did elsewhere.
    assert len(set(series.gap_m[january, 0])) == 1
    # 6,721 m over the vertices of the map; 6,646 m in the limit of ever more of them on its edges.
    assert series.gap_m[january[0], 0] == pytest.approx(6646, abs=1)
    # It was taken in January; the second place in February.
    assert all(states[0] == "core taken" for states in series.state[january[-1] + 1 :])
    assert series.state[-1] == ("core taken", "core taken")
    assert np.isnan(series.gap_m[-1]).all()


def test_core_that_closed_ground_divides_says_so():
    found = measure([("A", RING)], core=places(shapely.box(37.4, 34.9, 37.7, 35.1)))
    assert found.pockets.state == ("no closure",) and "divides" in found.pockets.note[0]


# Search: water first, then the cut


def comb(bays, left=30.0, south=43.0):
    """Ground with `bays` on its north side, and one more far to the east.

    A mouth is 0.02° wide before 0.25° by 0.3°, the last one's 0.1°: by itself it ranks after them.
    """
    east = left + 0.1 + 0.35 * bays + 2.0
    spots = [(left + 0.1 + 0.35 * i, 0.01) for i in range(bays)] + [(east, 0.05)]
    cells = [shapely.box(x, south + 0.5, x + 0.25, south + 0.8) for x, _ in spots]
    mouths = [
        shapely.box(x + 0.12 - half, south + 0.79, x + 0.12 + half, south + 1.01)
        for x, half in spots
    ]
    ground = shapely.box(left, south, east + 0.5, south + 1.0)
    return shapely.difference(ground, shapely.union_all([*cells, *mouths]))


def in_the_east(polygons):
    """Everything west of 40° E is sea."""
    return shapely.bounds(polygons)[:, 0] < 40


def test_bays_of_the_sea_do_not_take_the_place_of_the_pocket_on_land():
    shapes = [("A", comb(24))]
    found = encirclement.encirclement_gap(
        map_of(*shapes),
        encirclers=("A",),
        options=encirclement.GapOptions(max_gap_m=12_000.0, min_area_m2=1e8),
        on_water=in_the_east,
    )
    # Twenty are reported: the one on land first, for all that 24 others have a narrower mouth.
    assert len(found.pockets) == 20
    assert found.pockets.on_water.tolist() == [False] + 19 * [True]
    assert found.pockets.geometry[0].bounds[0] > 40
    width = WGS84.inv(40.57, 44, 40.67, 44)[2]
    assert found.pockets.gap_m[0] == pytest.approx(width, rel=1e-3)
    assert (found.count.found, found.count.left_out, found.count.left_out_on_water) == (25, 5, 5)


def test_what_falls_short_of_the_least_area_is_counted():
    def search(least):
        found = measure([("A", comb(3))], core=None, max_gap_m=12_000.0, min_area_m2=least * 1e6)
        return found.pockets.area_m2 / 1e6, found.count

    areas, count = search(0.0)
    assert len(areas) == 4
    assert count.too_small == 0
    none, count = search(2_000.0)
    assert len(none) == 0
    assert count.too_small == 4
    assert count.largest_too_small_m2 / 1e6 == pytest.approx(max(areas), rel=1e-2)


@pytest.mark.parametrize("core", [(37.12, 35.0), None], ids=["core", "search"])
def test_a_least_area_larger_than_the_map_is_refused_with_its_unit(core):
    with pytest.raises(
        InputError, match=r"larger than the whole map.*square kilometres"
    ) as refused:
        measure([("A", cellar())], core=core, min_area_m2=1e13)
    extent = geodesy.area_m2([shapely.box(*cellar().bounds)], "EPSG:4326")[0]
    assert refused.value.values["least_m2"] == 1e7
    assert refused.value.values["whole"] == pytest.approx(extent / 1e6, rel=1e-2)


def test_a_least_area_is_held_against_the_largest_map_of_a_series():
    small, large = shapely.box(37, 35, 37.1, 35.1), cellar()
    maps = [
        map_of(("A", shape), date=dt.date(2024, 1, day)) for day, shape in ((1, small), (2, large))
    ]
    settings = {"encirclers": ("A",), "options": encirclement.GapOptions(min_area_m2=2e9)}
    found = encirclement.search_series(maps, **settings)
    # The first map is smaller than the least area, and that alone is no fault.
    assert [len(one.pockets) for one in found] == [0, 1]
    with pytest.raises(InputError, match="larger than the whole map"):
        encirclement.search_series(maps[:1], **settings)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32637"])
@pytest.mark.parametrize("width", [1e-11, 1e-13, 1e-14])
def test_a_lone_polygon_that_reprojection_turns_inside_out_is_as_wide_open(width, crs):
    # A spike of the ring's ground, thinner than the coordinates of a plane are told apart: its two
    # sides change places there, and no other polygon is there to be united with it.
    corners = list(RING.exterior.coords)[:-1]
    k = corners.index((37.6, 34.6)) + 1
    spike = [(37.6, 35.0 - width), (37.9, 35.00003), (37.6, 35.0 + width)]
    bare = measure([("A", RING)]).pockets
    found = measure(map_of(("A", drawn(*corners[:k], *spike, *corners[k:])), crs=crs)).pockets
    assert found.gap_m == pytest.approx(bare.gap_m, rel=1e-6)
    assert found.area_m2 == pytest.approx(bare.area_m2, rel=1e-6)


@pytest.mark.parametrize("share", [0.1, 0.35])
@pytest.mark.parametrize("metres", [-30.0, -3.0, -0.3, -0.03, 0.03, 0.3, 3.0, 30.0])
def test_a_core_beside_a_long_line_has_its_pocket(share, metres):
    # The mouth is 290 km wide and aslant: the line over it is a geodesic, and a plane that draws it
    # straight lies metres off it, so a core between the two seemed to be outside the pocket.
    a, b = (40.0, 46.0), (42.0, 48.2)
    ring = drawn((36.0, 46.0), a, (36.5, 46.3), (36.5, 50.0), b, (42.0, 51.0), (36.0, 51.0))
    azimuth, _, length = WGS84.inv(*a, *b)
    spot = WGS84.fwd(*a, azimuth, share * length)[:2]
    core = WGS84.fwd(*spot, azimuth - 90.0, metres)[:2]
    found = measure([("A", ring)], core=core).pockets
    assert not found.note[0].startswith("The closure runs round")
    if metres > 0:
        # To the left of the way from a to b lies the pocket.
        assert found.gap_m[0] <= length * (1 + 1e-9)
    if found.state[0] != "no closure":
        assert found.area_m2[0] > 0


@pytest.mark.parametrize("metres", [0.03, 0.3, 3.0])
def test_a_search_from_a_place_beside_a_long_line_has_its_pocket(metres, monkeypatch):
    # As above; the search starts from the middle of a cell, which is moved to where it matters.
    a, b = (40.0, 46.0), (42.0, 48.2)
    ring = drawn((36.0, 46.0), a, (36.5, 46.3), (36.5, 50.0), b, (42.0, 51.0), (36.0, 51.0))
    azimuth, _, length = WGS84.inv(*a, *b)
    spot = WGS84.fwd(*WGS84.fwd(*a, azimuth, 0.35 * length)[:2], azimuth - 90.0, metres)[:2]
    planes = []

    def scene_of(*given):
        planes.append(field.scene_of(*given))
        return planes[-1]

    def cells_of(*given):
        cells = triangulation.cells_of(*given)
        place = np.reshape(planes[-1].plane.forward_xy(*spot), (1, 2))
        # a triangle round it with a circle of 1 cm
        turn = np.radians([90.0, 210.0, 330.0])
        around = place + 0.02 * np.column_stack([np.cos(turn), np.sin(turn)])
        count = len(cells.seed)
        return replace(
            cells, seed=np.repeat(place, count, axis=0), around=np.repeat(around[None], count, 0)
        )

    monkeypatch.setattr(candidates, "scene_of", scene_of)
    monkeypatch.setattr(candidates, "cells_of", cells_of)
    found = measure([("A", ring)], core=None, max_gap_m=400e3).pockets
    assert length * (1 - 1e-5) < found.gap_m[0] <= length * (1 + 1e-9)
    # What lies within the ring, on the far side of the line.
    # What lies between the line and the ring's inner side.
    within, _ = WGS84.polygon_area_perimeter((a[0], 36.5, 36.5, b[0]), (a[1], 46.3, 50.0, b[1]))
    assert found.area_m2[0] == pytest.approx(abs(within), rel=1e-4)


def notches(*at):
    """A wall along the equator with notches of 0.4° by 0.4°, each with its mouth to the north."""
    wall = shapely.box(-1, -1, 4, 0)
    return shapely.difference(
        wall, shapely.union_all([shapely.box(x, -0.6, x + 0.4, 0) for x in at])
    )


def gap_of(control, core, **options):
    core = encirclement.CorePlaces(np.array([core], dtype=object), ("Town",))
    return encirclement.encirclement_gap(
        control, encirclers=["Red"], core=core, options=encirclement.GapOptions(**options)
    )


def test_a_core_of_two_points_is_held_as_a_whole():
    """Two notches side by side under one roof: the pocket of both, and not that between them."""
    control = control_map.build([notches(0.0, 1.0, 2.0)], ["Red"], crs="EPSG:4326")[0]
    west, middle, east = (shapely.Point(x + 0.2, -0.3) for x in (0.0, 1.0, 2.0))
    both = gap_of(control, shapely.MultiPoint([west, east]))
    (ground,) = both.pockets.geometry
    assert shapely.covers(ground, west) and shapely.covers(ground, east)
    each = [gap_of(control, one).pockets.gap_m[0] for one in (west, east)]
    assert both.pockets.gap_m[0] > max(each)
    assert gap_of(control, shapely.MultiPoint([west])).pockets.gap_m[0] == each[0]
    taken = gap_of(control, shapely.MultiPoint([west, shapely.Point(3.5, -0.5)]))
    assert taken.pockets.gap_m[0] == pytest.approx(each[0], rel=1e-9)
    with pytest.raises(InputError, match="4 points: no more than 3"):
        gap_of(control, shapely.MultiPoint([west, middle, east, shapely.Point(0.21, -0.3)]))


def test_a_least_area_on_an_empty_map_is_refused_for_the_map():
    empty = control_map.build([notches(0.0)], ["Red"], crs="EPSG:4326")[0].select([])
    with pytest.raises(InputError, match="has no polygon to measure on"):
        gap_of(empty, shapely.Point(0.2, -0.3), min_area_m2=1e6)


def test_what_was_closed_for_a_prepared_map_is_said_with_each_answer():
    """Two walls 0.1 m apart round a place: sealed within the tolerance, by one sliver."""
    hole = shapely.difference(shapely.box(0, 0, 1, 1), shapely.box(0.3, 0.3, 0.7, 0.7))
    west = shapely.intersection(hole, shapely.box(0, 0, 0.5, 1))
    east = shapely.intersection(hole, shapely.box(0.5 + 1e-6, 0, 1, 1))
    control = control_map.build([west, east], ["Red", "Red"], crs="EPSG:4326")[0]
    core = encirclement.CorePlaces(shapely.points([(0.5, 0.5)]), ("Town",))
    found = prepare_scene(control, encirclers=["Red"]).gap(core)
    assert found.pockets.state == ("sealed",)
    assert (
        found.notes == encirclement.encirclement_gap(control, encirclers=["Red"], core=core).notes
    )
    assert "2 sliver(s)" in found.notes[0]


def test_rows_are_ranked_and_a_lines_middle_halves_it():
    found = measure([("A", RING)], core=places((38, 35), (38.1, 35.1), (37.9, 34.9)))
    assert found.pockets.rank.tolist() == [1, 2, 3]
    lines = found.lines
    assert len(lines.length_m) == 3
    for start, middle, end, metres in zip(lines.start, lines.middle, lines.end, lines.length_m):
        halves = [WGS84.inv(*one, *middle)[2] for one in (start, end)]
        assert halves == pytest.approx([metres / 2, metres / 2], rel=1e-9)


def test_a_line_has_the_same_ends_whichever_way_it_was_walked():
    """From west to east, and on a meridian from south to north."""
    mirrored = shapely.transform(RING, lambda xy: np.column_stack([76.0 - xy[:, 0], xy[:, 1]]))
    turns = (30, 90, 150, 180, 210, 330)
    turned = [shapely.affinity.rotate(RING, turn, origin=(38, 35)) for turn in turns]
    for shape in (RING, mirrored, *turned):
        lines = measure([("A", shape)]).lines
        (start,), (end,) = lines.start, lines.end
        east = end[0] - start[0]
        assert east > 0 or (east == 0 and end[1] > start[1]), (start, end)


def test_each_share_of_the_border_is_that_of_its_own_kind():
    """A lake in one arm of the mouth, neutral ground that is closed in the other."""
    lake = shapely.box(38.4, 34.85, 38.6, 34.95)
    neutral = shapely.box(38.4, 35.05, 38.6, 35.15)
    shapes = [("A", RING), ("B", shapely.box(37.9, 34.9, 38.1, 35.1)), ("N", neutral)]
    asked = {"besieged": ("B",), "neutral_open": False, "barriers": [lake]}
    pockets = measure(shapes, **asked).pockets
    shares = [pockets.encircler_share[0], pockets.barrier_share[0], pockets.neutral_share[0]]
    assert min(shares) > 0.01
    assert shares[1] == pytest.approx(shares[2], rel=1e-2)
    assert sum(shares) + pockets.open_share[0] == pytest.approx(1.0, rel=1e-12)


def test_ground_behind_the_border_has_no_share_of_it():
    """Twice as far from the core as the ring is everything another's, but for the way out."""
    behind = shapely.difference(shapely.box(36, 33, 38.7, 37), shapely.box(37.3, 34.3, 38.7, 35.7))
    found = measure([("A", RING), ("B", behind)], encirclers=("A", "B"))
    assert found.holders == ("A", "B")
    assert found.pockets.held_share[0, 1] == 0.0 < found.pockets.held_share[0, 0]


def test_a_polygon_of_a_core_grows_by_half_a_metre_too():
    core = shapely.box(-1000.0, -1000.0, 1000.0, 1000.0)
    asked = dict.fromkeys(("barriers", "study_area", "rear"))
    ground = field.field_of(map_of(("A", RING)), ("A",), (), neutral_open=True, **asked)
    scene = field.scene_of(ground, shapely.Point(38, 35))
    bare, grown = (
        shapely.union_all(standing.place_on(scene, core, radius).blocked) for radius in (0.0, 0.5)
    )
    assert shapely.area(grown) - shapely.area(bare) == pytest.approx(0.5 * bare.length, rel=1e-2)
