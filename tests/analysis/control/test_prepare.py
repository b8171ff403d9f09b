# SPDX-License-Identifier: GPL-2.0-or-later
"""Published layers become one dated series; what is left out or odd stands in the notes."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
import shapely
from cancelling import assert_stops_within
from pyproj import CRS
from salient.analysis.base.errors import InputError
from salient.analysis.control.prepare import Choices, RawLayer, prepare

WGS84, UTM = CRS("EPSG:4326").to_wkt(), CRS("EPSG:32636").to_wkt()
SQUARE = shapely.box(33, 50, 34, 51)
DAY = dt.date(2025, 1, 2)


def layer(name="front_2025-01-02", /, geometries=(SQUARE,), crs=WGS84, **columns):
    count = len(geometries)
    column = np.empty(count, dtype=object)
    column[:] = geometries
    lost = np.zeros(count, dtype=bool)
    return RawLayer(name, column, lost, columns, list(range(1, count + 1)), crs)


def kinds(prepared):
    return [(note.layer, note.fid, note.kind, note.action) for note in prepared.notes]


def test_maps_come_in_order_of_their_dates():
    layers = [layer(f"front_2025-01-{day:02d}", actor=["A"]) for day in (9, 2, 5)]
    assert [d.day for d in prepare(layers, Choices()).dates] == [2, 5, 9]


def test_date_field_is_found_whatever_its_case_and_splits_the_layer():
    one = layer(
        "front",
        geometries=[SQUARE, SQUARE, SQUARE],
        Map_Date=["2025-01-03", "2025-01-02", None],
        Actor="ABC",
    )
    found = prepare([one], Choices())
    assert found.dates == [DAY, dt.date(2025, 1, 3)]
    assert [list(m.actors) for m in found.maps] == [["B"], ["A"]]
    assert kinds(found) == [("front", "3", "no date", "left out")]


def test_one_date_for_everything_wins_over_field_and_name():
    one = layer("front_2024-12-31", date=["2025-06-01"], actor=["A"])
    assert prepare([one], Choices(date=DAY)).dates == [DAY]


def test_a_field_of_years_does_not_blur_the_days_in_names():
    layers = [layer(f"front_2025-01-{d:02d}", year=[2025], actor=["A"]) for d in (2, 3)]
    assert prepare(layers, Choices()).dates == [DAY, dt.date(2025, 1, 3)]
    # Where the name says nothing, the year is what there is.
    found = prepare([layer("states", year=[1914], actor=["A"])], Choices())
    assert (found.dates, found.precision) == (
        [dt.date(1914, 1, 1)], {dt.date(1914, 1, 1): "year"}
    )  # fmt: skip


def test_dates_of_all_layers_decide_on_the_order_of_day_and_month():
    # 13/1/2025 can only be a day in January, so 2/1/2025 is one too.
    layers = [layer("a", date=["2/1/2025"], actor=["A"]), layer("b", date=["13/1/2025"], actor="A")]
    assert prepare(layers, Choices()).dates == [DAY, dt.date(2025, 1, 13)]


def test_ambiguous_dates_are_not_guessed():
    layers = [layer("a", date=["2/1/2025"], actor=["A"]), layer("b", date=["3/1/2025"], actor="A")]
    with pytest.raises(InputError, match="can be read as M/D/YYYY"):
        prepare(layers, Choices())


@pytest.mark.parametrize(
    ("raw", "choices", "message"),
    [
        (layer(actor=["A"]), Choices(date_field="when"), "no field “when”. It has: actor"),
        (layer(actor=["A"]), Choices(actor_field="who"), "no field “who”.* It has: actor"),
        (layer(), Choices(), "Nothing says who holds the ground of “front_2025-01-02”"),
        (layer("front", actor=["A"]), Choices(), "Nothing dated was found in field, file name"),
        (layer(crs="", actor=["A"]), Choices(), "No layer has a coordinate reference system"),
        (layer(geometries=[None], actor=["A"]), Choices(), "No feature could be used"),
        (layer(actor=["A"]), Choices(profile="ACME"), "Unknown profile “ACME”. Use one of"),
        (layer(actor=["A"]), Choices(overlaps="x"), "Unknown rule “x”"),
    ],
    ids=[
        "no such date field",
        "no such actor field",
        "no actor",
        "no date",
        "no CRS",
        "no geometry",
        "no such profile",
        "no such rule",
    ],
)
def test_refusal_says_what_is_missing(raw, choices, message):
    with pytest.raises(InputError, match=message):
        prepare([raw], choices)


def test_layer_without_crs_is_left_out_and_said():
    found = prepare([layer("lost", crs="", actor=["A"]), layer(actor=["A"])], Choices())
    assert kinds(found) == [("lost", "", "no CRS", "left out")]
    assert found.count("left out") == 1


def test_layers_come_into_the_crs_of_the_first():
    # The zone's middle meridian is 33 E: its points keep their place whatever the CRS.
    square = shapely.box(500_000, 5_500_000, 501_000, 5_501_000)
    found = prepare(
        [
            layer("front_2025-01-01", actor=["A"]),
            layer("front_2025-01-02", geometries=[square], crs=UTM, actor=["A"]),
        ],
        Choices(),
    )
    assert [m.crs.to_epsg() for m in found.maps] == [4326, 4326]
    left, bottom, right, top = found.maps[1].geometries[0].bounds
    assert left == pytest.approx(33.0, abs=1e-9)
    # 1,000 m of the grid are 1,000 / 0.9996 m; at 49.65 N a degree of longitude has 72,215 m,
    # by a·cos φ / √(1 − e²·sin² φ).
    assert right - left == pytest.approx(1000 / 0.9996 / 72_215, rel=1e-3)
    assert top > bottom > 49.6


def test_two_layers_of_one_date_are_joined_and_said():
    found = prepare([layer("a_2025-01-02", actor="A"), layer("b_2025-01-02", actor="B")], Choices())
    assert found.dates == [DAY]
    assert list(found.maps[0].fids) == ["a_2025-01-02/1", "b_2025-01-02/1"]
    assert ("b_2025-01-02", "", "duplicate date", "reported") in kinds(found)


def test_date_far_outside_the_others_is_kept_and_said():
    layers = [layer(f"front_{y}-01-02", actor=["A"]) for y in (2023, 2024, 2025, 2202)]
    found = prepare(layers, Choices())
    assert len(found.maps) == 4
    assert kinds(found) == [("front_2202-01-02", "", "odd date", "reported")]


def test_unusable_features_are_named_and_the_rest_repaired():
    bow_tie = shapely.Polygon([(33, 50), (34, 51), (34, 50), (33, 51)])
    found = prepare(
        [layer(geometries=[SQUARE, None, shapely.Point(33, 50), bow_tie], actor="AAAA")],
        Choices(),
    )
    assert {(fid, kind, action) for _, fid, kind, action in kinds(found)} == {
        ("2", "null", "left out"),
        ("3", "not a polygon", "left out"),
        ("4", "invalid", "repaired"),
    }
    # A bow tie of base 1 and height 1 has two triangles of 1/4 each.
    assert found.maps[0].geometries[1].area == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("profile", "columns", "actor", "kind"),
    [
        ("generic", {"side": ["A"], "status": ["Contested area"]}, "A", "contested"),
        ("ISW", {"layer_type": ["claimed_ukrainian"]}, "Ukrainian forces", "claimed"),
        ("ISW", {"layer_type": ["claimed_russian"]}, "Russian forces", "claimed"),
        ("ISW", {"layer_type": ["russian_advance"]}, "Russian forces", "contested"),
        ("DeepState", {"name": ["Liberated"]}, "Ukrainian forces", "assessed"),
        ("DeepState", {"name": ["Unknown status"]}, "Russian forces", "contested"),
        ("DeepState", {}, "Russian forces", ""),
    ],
    ids=[
        "generic",
        "ISW, theirs",
        "ISW, claimed",
        "ISW, advance",
        "DeepState, liberated",
        "DeepState, unknown",
        "DeepState, no field",
    ],
)
def test_profile_reads_actor_and_class(profile, columns, actor, kind):
    (found,) = prepare([layer(**columns)], Choices(profile=profile)).maps
    assert (found.actors.tolist(), found.classes.tolist()) == ([actor], [kind])


def test_named_actor_fills_in_for_features_that_name_none():
    found = prepare(
        [layer(geometries=[SQUARE, SQUARE], actor=["A", None])], Choices(actor="Someone")
    )
    assert found.maps[0].actors.tolist() == ["A", "Someone"]


def test_gap_between_two_drawings_is_counted():
    # Two actors round a hole of 0.2 by 0.2 degrees that neither of them holds.
    hole = shapely.box(33.9, 50.4, 34.1, 50.6)
    left, right = (
        shapely.difference(shapely.box(west, 50, west + 1, 51), hole) for west in (33, 34)
    )
    found = prepare([layer(geometries=[left, right], actor=["A", "B"])], Choices())
    (note,) = [n for n in found.notes if n.kind == "gap in coverage"]
    # On the ellipsoid: 0.2 degrees of longitude by 0.2 of latitude at 50.5 N, 14.19 by 22.25 km.
    assert note.note.startswith("1 gaps between drawings, 315.")


def test_snap_and_overlap_rule_are_carried_out_and_noted():
    near = shapely.box(34.00001, 50, 35, 51)  # 0.7 m off
    over = shapely.box(34.5, 50, 36, 51)
    one = layer(geometries=[SQUARE, near, over], actor="ABC")
    found = prepare([one], Choices(snap_m=5.0, overlaps="first"))
    notes = [(note.kind, note.fid, note.action) for note in found.notes]
    assert ("snapped", "", "repaired") in notes
    assert ("overlap", "2", "repaired") in notes
    assert found.maps[0].geometries[1].bounds[0] == 34.0
    assert found.maps[0].geometries[2].bounds[0] == 35.0


def test_cancel_is_heard():
    layers = [layer(actor=["A"]), layer(actor=["B"])]
    assert_stops_within(lambda stop: prepare(layers, Choices(), feedback=stop))


def test_a_map_drawn_anew_on_the_same_day_replaces_the_earlier_one():
    """Ground that is lost in the course of a day does not count as held by joining both maps."""
    west, south, east, north = SQUARE.bounds
    evening = shapely.box(west, south, east - (east - west) / 4, north)
    layers = [
        layer("a_2025-01-02_morning", actor="A"),
        layer("b_2025-01-02_evening", geometries=[evening], actor="A"),
    ]
    found = prepare(layers, Choices())
    assert [list(one.fids) for one in found.maps] == [["b_2025-01-02_evening/1"]]
    assert ("a_2025-01-02_morning", "", "duplicate date", "left out") in kinds(found)
    # Another order, another last one: the order in which the layers are given counts.
    found = prepare(layers[::-1], Choices())
    assert [list(one.fids) for one in found.maps] == [["a_2025-01-02_morning/1"]]


def test_a_correction_replaces_whom_it_draws_alone():
    west, south, east, north = SQUARE.bounds
    beside = shapely.box(east, south, 2 * east - west, north)
    both = layer("a_2025-01-02", geometries=[SQUARE, beside], actor=["A", "B"])
    wider = shapely.box(west, south, east + (east - west) / 4, north)
    found = prepare([both, layer("b_2025-01-02_correction", [wider], actor="A")], Choices())
    (only,) = found.maps
    assert list(only.fids) == ["a_2025-01-02/2", "b_2025-01-02_correction/1"]
    assert not shapely.intersection(*only.geometries).area


def test_who_is_on_the_map_that_was_replaced_alone_is_told():
    west, south, east, north = SQUARE.bounds
    beside = shapely.box(east, south, 2 * east - west, north)
    both = layer("a_2025-01-02", geometries=[SQUARE, beside], actor=["A", "B"])
    new = layer("b_2025-01-02", geometries=[SQUARE, beside], actor=["A", "C"])
    found = prepare([both, new], Choices())
    (told,) = [note.note for note in found.notes if note.kind == "earlier map of the day"]
    assert "first B on 2025-01-02" in told


def test_sides_drawn_by_themselves_at_unlike_times_both_stand():
    west, south, east, north = SQUARE.bounds
    half_on = shapely.box(west + (east - west) / 2, south, 2 * east - west, north)
    layers = [
        layer(f"{side}_2025010{day} {time}", [shape], actor=[side])
        for day in (1, 2)
        for side, time, shape in (("Red", "17:58", SQUARE), ("Blue", "18:01", half_on))
    ]
    for one in prepare(layers, Choices(overlaps="keep")).maps:
        assert sorted(one.actors) == ["Blue", "Red"]
        assert shapely.union_all(one.geometries).area == pytest.approx(
            sum(shapely.area(one.geometries))
        )


def test_a_part_of_one_map_replaces_no_other_part():
    """Ground inside an actor's other layer, or of another class, is no map drawn anew."""
    west, south, east, north = SQUARE.bounds
    inner = shapely.box(west, south, west + (east - west) / 4, north)
    beside = shapely.box(east, south, 2 * east - west, north)
    for part in (inner, beside):
        layers = [layer("a_2025-01-02", actor="A"), layer("b_2025-01-02", [part], actor="A")]
        assert len(prepare(layers, Choices()).maps[0]) == 2
