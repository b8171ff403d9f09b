# SPDX-License-Identifier: GPL-2.0-or-later
"""Front lines and places become control layers, through QGIS, and are measured as such."""

from __future__ import annotations

import json

import pytest
from salient.analysis.base import heard
from salient.analysis.control import from_places

#: A degree of longitude and of latitude at the equator, km.
EAST, NORTH = 111.320, 110.574
AREA = "0,4,0,2 [EPSG:4326]"
OUT = {"CONTROL": "memory:", "REPAIRS": "memory:"}


def _areas(found, date=""):
    from qgis.core import QgsDistanceArea

    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    result = {}
    for f in found["CONTROL"].getFeatures():
        if not date or f["date"].toString("yyyy-MM-dd") == date:
            area = measure.measureArea(f.geometry()) / 1e6
            result[f["actor"]] = result.get(f["actor"], 0.0) + area
    return result


def _kinds(found):
    return {f["kind"] for f in found["REPAIRS"].getFeatures()}


@pytest.fixture
def lines(make_layer):
    def make(*rows, fields="date:string"):
        return make_layer(rows, fields=fields, kind="MultiLineString")

    return make


# Lines -----------------------------------------------------------------------------------------


def test_a_line_divides_the_area(run, lines):
    """Drawn northwards from edge to edge at 1 E: a quarter of the area lies on the left."""
    layer = lines(("LineString(1 0, 1 2)", "2025-01-01"))
    found = run("controlfromlines", LINES=layer, LEFT="West", RIGHT="East", STUDY_AREA=AREA, **OUT)
    areas = _areas(found)
    assert areas["West"] == pytest.approx(2 * EAST * NORTH, rel=1e-3)
    assert areas["East"] == pytest.approx(3 * areas["West"], rel=1e-6)
    assert found["DATES"] == 1


def test_drawn_the_other_way_the_sides_change(run, lines):
    layer = lines(("LineString(1 2, 1 0)", "2025-01-01"))
    found = run("controlfromlines", LINES=layer, LEFT="L", RIGHT="R", STUDY_AREA=AREA, **OUT)
    areas = _areas(found)
    assert areas["L"] == pytest.approx(3 * areas["R"], rel=1e-6)


@pytest.mark.parametrize(
    ("rule", "west"),
    # The line from (1, 0.5) to (1.5, 1.5): straight on it meets y = 0 at 0.75 and y = 2 at 1.75,
    # a trapezium of (0.75 + 1.75) / 2 · 2. To the nearest edge it goes straight down and up:
    # 0.5 · 1 + 1 · 1.25 + 0.5 · 1.5.
    [(0, 2.5), (1, 2.5)],
    ids=["nearest", "straight"],
)
def test_open_ends_are_carried_to_the_edge(run, lines, rule, west):
    layer = lines(("LineString(1 0.5, 1.5 1.5)", "2025-01-01"))
    found = run(
        "controlfromlines", LINES=layer, LEFT="W", RIGHT="E", STUDY_AREA=AREA, ENDS=rule, **OUT
    )
    assert _areas(found)["W"] == pytest.approx(west * EAST * NORTH, rel=2e-3)
    assert _kinds(found) == {"open end"}


def test_ends_near_each_other_are_joined(run, lines):
    layer = lines(
        ("LineString(1 0, 1 0.95)", "2025-01-01"), ("LineString(1 1.05, 1 2)", "2025-01-01")
    )
    found = run(
        "controlfromlines", LINES=layer, LEFT="W", RIGHT="E", STUDY_AREA=AREA, JOIN=20_000.0, **OUT
    )
    assert "joined" in _kinds(found)
    areas = _areas(found)
    assert areas["E"] == pytest.approx(3 * areas["W"], rel=1e-6)


def test_a_ring_and_fields_of_sides(run, lines):
    """A pocket of one square degree, drawn anticlockwise: what it encloses is on the left."""
    layer = lines(
        ("LineString(1 0.5, 2 0.5, 2 1.5, 1 1.5, 1 0.5)", "2025-01-01", "Besieged", "Ring"),
        fields="date:string,a:string,b:string",
    )
    found = run(
        "controlfromlines",
        LINES=layer, LEFT_FIELD="a", RIGHT_FIELD="b", STUDY_AREA=AREA, **OUT,
    )  # fmt: skip
    areas = _areas(found)
    assert areas["Besieged"] == pytest.approx(EAST * NORTH, rel=1e-3)
    assert areas["Ring"] == pytest.approx(7 * EAST * NORTH, rel=1e-3)


def test_lines_that_contradict_each_other_are_said(run, lines):
    layer = lines(("LineString(1 0, 1 2)", "2025-01-01"), ("LineString(3 0, 3 2)", "2025-01-01"))
    found = run("controlfromlines", LINES=layer, LEFT="W", RIGHT="E", STUDY_AREA=AREA, **OUT)
    assert "contradiction" in _kinds(found)
    # between the two each says another thing: nobody is given that ground
    assert _areas(found)["W"] == pytest.approx(_areas(found)["E"], rel=1e-6)


def test_an_area_in_feet_is_divided(run, make_layer):
    """A line of New York's grid from edge to edge: by degrees and back its ends missed the edge."""
    line = ("LineString(2050000 490000, 2050000 610000)", "2025-01-01")
    layer = make_layer([line], fields="date:string", kind="MultiLineString", crs="EPSG:2263")
    area = "2000000,2100000,500000,600000 [EPSG:2263]"
    found = run("controlfromlines", LINES=layer, LEFT="W", RIGHT="E", STUDY_AREA=area, **OUT)
    held = {f["actor"]: f.geometry().area() for f in found["CONTROL"].getFeatures()}
    assert held == {"W": 5e9, "E": 5e9}
    assert not _kinds(found)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"LEFT": "A", "RIGHT": "A", "STUDY_AREA": AREA}, "on both of its sides"),
        ({"STUDY_AREA": "10,11,10,11 [EPSG:4326]"}, "No line lies in the study area"),
        ({}, "Choose the study area"),
    ],
)
def test_what_lines_cannot_divide_is_a_sentence(run, lines, more, sentence):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=sentence):
        run("controlfromlines", LINES=lines(("LineString(1 0, 1 2)", None)), **more, **OUT)


def test_lines_to_control_to_diff(run, lines):
    """The front moves from 1 E to 1.5 E: half a degree by two change hands."""
    layer = lines(
        ("LineString(1 0, 1 2)", "2025-01-01"), ("LineString(1.5 0, 1.5 2)", "2025-01-08")
    )
    made = run("controlfromlines", LINES=layer, LEFT="W", RIGHT="E", STUDY_AREA=AREA, **OUT)
    outputs = ("CHANGES", "FRONT_BEFORE", "FRONT_AFTER", "MOVEMENT", "MATRIX", "SECTOR_TABLE")
    found = run(
        "frontlinediff",
        CONTROL=made["CONTROL"], ACTOR="W", STUDY_AREA=AREA, **dict.fromkeys(outputs, "memory:"),
    )  # fmt: skip
    assert found["GAINED_KM2"] == pytest.approx(EAST * NORTH, rel=1e-3)
    assert found["LOST_KM2"] == 0.0


def test_real_front_lines_become_a_series(real_data, run, tmp_path):
    """Ten days of a front drawn as lines with heights; what the area holds is all divided."""
    from qgis.core import QgsVectorLayer

    text = (real_data / "front_lines_3d" / "frontline.json").read_text(encoding="utf-8")
    features = [
        {**one, "properties": {"dateKey": day["dateKey"]}}
        for day in json.loads(text)
        for one in day["data"]
        if one["geometry"]["type"] == "LineString"
    ]
    path = tmp_path / "lines.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    layer = QgsVectorLayer(str(path), "lines", "ogr")
    found = run(
        "controlfromlines",
        LINES=layer, LEFT="One", RIGHT="Other", STUDY_AREA="36.5,38.5,46.5,50 [EPSG:4326]", **OUT,
    )  # fmt: skip
    days = sorted({f["date"].toString("yyyy-MM-dd") for f in found["CONTROL"].getFeatures()})
    assert (found["DATES"], days[0], days[-1]) == (10, "2023-08-25", "2023-09-03")
    first, last = _areas(found, days[0]), _areas(found, days[-1])
    assert set(first) == set(last) == {"One", "Other"}
    # Nothing of the area is lost between the two sides, on any date.
    assert sum(first.values()) == pytest.approx(sum(last.values()), rel=1e-6)


# Places ----------------------------------------------------------------------------------------


@pytest.fixture
def places(make_layer):
    def make(*rows, fields="actor:string,date:string"):
        return make_layer(rows, fields=fields, kind="Point")

    return make


def test_two_towns_share_the_ground_half_way(run, places):
    layer = places(("Point(1 1)", "A", None), ("Point(3 1)", "B", None))
    found = run("controlfromplaces", PLACES=layer, REACH=1e6, STUDY_AREA=AREA, **OUT)
    areas = _areas(found)
    assert areas["A"] == pytest.approx(areas["B"], rel=1e-6)
    assert sum(areas.values()) == pytest.approx(8 * EAST * NORTH, rel=1e-3)


def test_sure_falls_from_the_place_to_its_reach(run, places):
    """Rings of 10 km round one town: discs of 10, 20, 30, 40 km, π · r² less the ring inside."""
    layer = places(("Point(2 1)", "A", None))
    found = run("controlfromplaces", PLACES=layer, REACH=40_000.0, BANDS=4, **OUT)
    from qgis.core import QgsDistanceArea

    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    by_sure = {
        f["sure"]: measure.measureArea(f.geometry()) / 1e6 for f in found["CONTROL"].getFeatures()
    }
    assert sorted(by_sure) == [0.125, 0.375, 0.625, 0.875]
    for sure, inner, outer in ((0.875, 0, 10), (0.625, 10, 20), (0.375, 20, 30), (0.125, 30, 40)):
        # the circles are polygons of 64 sides: 0.16 % less than π · r²
        assert by_sure[sure] == pytest.approx(3.14159 * (outer**2 - inner**2), rel=3e-3)


def test_a_river_that_cuts_the_area_stops_a_town_and_the_sea_is_nobodys(run, places, make_layer):
    layer = places(("Point(1 1)", "A", None), ("Point(3.5 1)", "B", None))
    river = make_layer([("LineString(1.5 -1, 1.5 3)",)], fields="", kind="LineString")
    sea = make_layer([("Polygon((3 0, 4 0, 4 0.5, 3 0.5, 3 0))",)], fields="", kind="Polygon")
    cut = run("controlfromplaces", PLACES=layer, REACH=1e6, STUDY_AREA=AREA, BARRIERS=river, **OUT)
    assert _areas(cut)["A"] == pytest.approx(3 * EAST * NORTH, rel=2e-3)
    wet = run("controlfromplaces", PLACES=layer, REACH=1e6, STUDY_AREA=AREA, BARRIERS=sea, **OUT)
    assert sum(_areas(wet).values()) == pytest.approx(7.5 * EAST * NORTH, rel=2e-3)


@pytest.mark.parametrize("count, long", [(20, False), (400, True)])
def test_circles_of_many_places_are_united_while_a_cancel_is_heard(
    run, places, monkeypatch, count, long
):
    """Of 20,000 places none was heard for a second and a half: their circles were not counted."""
    told = {}
    real = heard.heard

    def noted(work, feedback, *, long=True):
        told[getattr(work, "func", work)] = long
        return real(work, feedback, long=long)

    monkeypatch.setattr(heard, "heard", noted)
    layer = places(*((f"Point({n % 20} {n // 20})", "A", None) for n in range(count)))
    run("controlfromplaces", PLACES=layer, REACH=2_000.0, **OUT)
    assert told[from_places.within_reach] is long


def test_a_place_keeps_its_actor_until_named_again(run, places):
    layer = places(
        ("Point(1 1)", "A", "2025-01-01"), ("Point(3 1)", "B", "2025-01-01"),
        ("Point(3 1)", "A", "2025-01-05"),
    )  # fmt: skip
    found = run("controlfromplaces", PLACES=layer, REACH=1e6, STUDY_AREA=AREA, **OUT)
    assert set(_areas(found, "2025-01-01")) == {"A", "B"}
    assert set(_areas(found, "2025-01-05")) == {"A"}
    alone = run("controlfromplaces", PLACES=layer, REACH=1e6, STUDY_AREA=AREA, CARRY=False, **OUT)
    assert _areas(alone, "2025-01-05")["A"] == pytest.approx(8 * EAST * NORTH, rel=1e-3)


def test_intervals_of_places(run, places):
    layer = places(
        ("Point(1 1)", "A", "2025-01-01", "2025-01-04"),
        ("Point(1 1)", "B", "2025-01-05", None),
        fields="actor:string,begin:string,end:string",
    )
    found = run("controlfromplaces", PLACES=layer, REACH=1e6, STUDY_AREA=AREA, **OUT)
    assert found["DATES"] == 2
    assert (set(_areas(found, "2025-01-01")), set(_areas(found, "2025-01-05"))) == ({"A"}, {"B"})


#: On the equator A stands at 0 and B at 1; degrees of longitude there are of one length.
STRIP = "-0.1,1.1,-0.1,0.1 [EPSG:4326]"


@pytest.fixture
def weighted(run, places, make_layer):
    """Return who holds points of the equator, and the area of A, by roads and rivers."""

    def call(*, road="", river="", kind="LineString", **more):
        layers = {
            name: make_layer([(wkt,)], fields="", kind=kind)
            for name, wkt in (("ROADS", road), ("RIVERS", river))
            if wkt
        }
        towns = places(("Point(0 0)", "A", None), ("Point(1 0)", "B", None))
        found = run(
            "controlfromplaces", PLACES=towns, REACH=200_000.0, STUDY_AREA=STRIP, BANDS=1,
            **{"CELL": 1_000.0, **layers, **more}, **OUT,
        )  # fmt: skip
        held = _holder(found["CONTROL"])
        return held, _areas(found)

    return call


def _holder(layer):
    from qgis.core import QgsGeometry, QgsPointXY

    def of(x, y=0.003):
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        return {f["actor"] for f in layer.getFeatures() if f.geometry().intersects(point)}

    return of


def test_a_road_carries_a_place_s_word_further(weighted):
    """A's road ends at 0.6: 0.3 to there, and then 0.3 + (x - 0.6) = 1 - x at x = 0.65."""
    held, _ = weighted(road="LineString(0 0, 0.6 0)", ROAD_FACTOR=0.5)
    assert (held(0.64), held(0.66)) == ({"A"}, {"B"})
    # a road that counts like open ground is none
    held, areas = weighted(road="LineString(0 0, 0.6 0)", ROAD_FACTOR=1.0)
    assert (held(0.49), held(0.51)) == ({"A"}, {"B"})
    assert areas["A"] == pytest.approx(areas["B"], rel=1e-2)


@pytest.mark.parametrize(
    ("crossing", "border"),
    # A's way beyond the river at 0.4 is x + c, B's is 1 - x: equal at (1 - c) / 2, if that is
    # beyond the river; a river that costs more than 0.2 is the border itself.
    [(0.1, 0.45), (0.3, 0.4)],
)
def test_a_river_costs_what_it_is_said_to(weighted, crossing, border):
    held, areas = weighted(river="LineString(0.4 -1, 0.4 1)", CROSSING=crossing * EAST * 1e3)
    assert (held(border - 0.01), held(border + 0.01)) == ({"A"}, {"B"})
    if border == 0.4:
        # along the river the border is the river, to the last digit: 0.5° by 0.2°
        assert areas["A"] == pytest.approx(0.5 * EAST * 0.2 * NORTH, rel=1e-4)


def test_a_road_crosses_a_river_by_its_bridge_and_no_barrier(weighted, make_layer):
    """As without the river, which nothing else may cross; a barrier stops the road too."""
    road, river = "LineString(0 0, 0.6 0)", "LineString(0.4 -1, 0.4 1)"
    held, _ = weighted(road=road, river=river, CROSSING=1e6)
    assert (held(0.64), held(0.66)) == ({"A"}, {"B"})
    wall = make_layer([(river,)], fields="", kind="LineString")
    held, areas = weighted(road=road, BARRIERS=wall)
    assert (held(0.39), held(0.41)) == ({"A"}, {"B"})
    assert areas["A"] == pytest.approx(0.5 * EAST * 0.2 * NORTH, rel=1e-4)


def test_ways_over_open_ground_are_straight(run, places, make_layer):
    """A road nowhere near: the ground of each town as without it, to two percent of all."""
    towns = places(
        *((f"Point({x} {y})", actor, None) for x, y, actor in (
            (0.3, 0.4, "A"), (1.1, 0.2, "B"), (0.7, 0.9, "C"), (1.6, 0.8, "A"), (0.2, 1.3, "B"),
        ))
    )  # fmt: skip
    area = "0,2,0,1.5 [EPSG:4326]"
    road = make_layer([("LineString(1.95 1.45, 1.99 1.49)",)], fields="", kind="LineString")
    asked = {"PLACES": towns, "REACH": 100_000.0, "STUDY_AREA": area, "BANDS": 4}
    straight = run("controlfromplaces", **asked, **OUT)
    ways = run("controlfromplaces", **asked, ROADS=road, **OUT)
    ground = [
        {(f["actor"], f["sure"]): f.geometry() for f in found["CONTROL"].getFeatures()}
        for found in (straight, ways)
    ]
    assert set(ground[0]) == set(ground[1])
    unlike = sum(shape.symDifference(ground[1][key]).area() for key, shape in ground[0].items())
    assert unlike / 2 < 0.02 * 3.0
    assert sum(shape.area() for shape in ground[1].values()) == pytest.approx(
        sum(shape.area() for shape in ground[0].values()), rel=5e-3
    )


def test_a_lake_is_no_river(weighted):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="is a barrier"):
        weighted(river="Polygon((0.4 0, 0.5 0, 0.5 0.1, 0.4 0))", kind="Polygon")


def test_too_many_cells_are_a_sentence(weighted):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"Cells of 10 m are too many.*m or more"):
        weighted(road="LineString(0 0, 0.6 0)", CELL=10.0)


@pytest.mark.parametrize("form", ["lua", "csv"])
def test_the_module_of_a_detailed_map(tmp_path, run, form):
    lua = """return { containerArgs = { width = 100 },
      -- a comment { lat = "9", long = "9", mark = "no.svg" }
      { lat = "1", long = "1", mark = "Location dot red.svg", label = "Sukhnah" },
      { lat = 1, long = "3", mark = 'Location dot lime.svg', label = "x" },
      { lat = "1.5", long = "2", mark = "Abm-h-icon.png" } }"""
    rows = (
        "lat,long,mark\n1,1,Location dot red.svg\n1,3,Location dot lime.svg\n1.5,2,Abm-h-icon.png\n"
    )
    path = tmp_path / f"module.{form}"
    path.write_text(lua if form == "lua" else rows, encoding="utf-8")
    table = [
        {"value": "red", "actor": "Government"},
        {"value": "lime", "actor": "Opposition"},
        {"value": "Abm-h-icon", "leave_out": "yes"},
    ]
    found = run(
        "controlfromplaces",
        MODULE=str(path), VALUES=json.dumps(table), REACH=1e6, STUDY_AREA=AREA, **OUT,
    )  # fmt: skip
    assert set(_areas(found)) == {"Government", "Opposition"}


@pytest.mark.parametrize(
    ("rows", "more", "sentence"),
    [
        ([("Point(1 1)", "A", None), ("Point(1 1)", "B", None)], {}, "are given for one point"),
        ([("Point(1 1)", None, None)], {}, "no place is a point with an actor"),
        ([("Point(1 1)", "A", None)], {"STUDY_AREA": "10,11,10,11 [EPSG:4326]"}, "No place lies"),
        ([(None, "A", None)], {}, "no feature with a geometry"),
        ([("Point(1 1)", "A", None)], {"ACTOR_FIELD": "who"}, "It has: actor, date"),
    ],
)
def test_what_places_cannot_make_is_a_sentence(run, places, rows, more, sentence):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=sentence):
        run("controlfromplaces", PLACES=places(*rows), **more, **OUT)


def test_places_to_control_to_gap(run, places):
    """A ring of towns of A round one of B, open to the east: half-way lines leave a gap there.

    The towns stand on a grid of half a degree, so the opening is two half cells wide on each
    side of the missing town: one cell of 0.5 degrees of latitude, 55.3 km.
    """
    rows = []
    for i in range(5):
        for j in range(5):
            ring = max(abs(i - 2), abs(j - 2))
            missing = ring == 1 and (i, j) == (3, 2)
            actor = "B" if ring == 0 or ring == 2 or missing else "A"
            rows.append((f"Point({i * 0.5} {j * 0.5})", actor, None))
    area = "-0.25,2.25,-0.25,2.25 [EPSG:4326]"
    made = run("controlfromplaces", PLACES=places(*rows), REACH=1e6, STUDY_AREA=area, **OUT)
    core = places(("Point(1 1)", "core", None))
    found = run(
        "encirclementgap",
        CONTROL=made["CONTROL"], ACTOR_FIELD="actor", ENCIRCLERS="A", BESIEGED="B", CORE=core,
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY", "TREND"), "memory:"),
    )  # fmt: skip
    assert found["GAP_KM"] == pytest.approx(0.5 * NORTH, rel=2e-2)
