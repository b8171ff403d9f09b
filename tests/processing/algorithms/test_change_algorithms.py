# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms about change through QGIS: their outputs, figures, warnings and refusals."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsProject
from qgis.PyQt.QtCore import QDate
from salient.analysis.geometry import geodesy

UTM = "EPSG:32637"
X, Y = 500_000, 5_300_000
#: Square kilometres on the ground in a square kilometre of the grid, on UTM's central meridian.
GROUND = 1 / 0.9996**2


def box(x0, y0, x1, y1):
    """A box in kilometres, as WKT."""
    a, b, c, d = X + x0 * 1000, Y + y0 * 1000, X + x1 * 1000, Y + y1 * 1000
    return f"MultiPolygon((({a} {b}, {c} {b}, {c} {d}, {a} {d}, {a} {b})))"


def rows_of(result, name):
    layer = result[name]
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def war(make_layer):
    """Red (10 × 10 km) takes 2 × 10 km from Blue, gives 1 × 10 back, then nothing happens."""
    days = [dt.date(2025, 1, d).isoformat() for d in (1, 3, 5, 6)]
    borders = [10, 12, 11, 11]
    rows = []
    for day, border in zip(days, borders):
        rows += [(box(0, 0, border, 10), "Red", day), (box(border, 0, 20, 10), "Blue", day)]
    return make_layer(rows, crs=UTM)


SINKS = {"CHANGES": "memory:", "FRONT_BEFORE": "memory:", "FRONT_AFTER": "memory:",
         "MOVEMENT": "memory:", "MATRIX": "memory:", "SECTOR_TABLE": "memory:"}  # fmt: skip


def diff(run, war, **parameters):
    return run("frontlinediff", CONTROL=war, DATE_FIELD="date", **SINKS, **parameters)


def test_frontlinediff_figures(run, war):
    result = diff(run, war, TO="2025-01-03", ACTOR="red")
    assert result["GAINED_KM2"] == pytest.approx(20 * GROUND, rel=1e-4)
    assert result["LOST_KM2"] == 0.0
    assert result["RATIO"] == pytest.approx(1.2, rel=1e-4)
    assert result["RATIO_ERROR"] == 0.0
    assert result["NET_KM2_PER_DAY"] == pytest.approx(10 * GROUND, rel=1e-4)
    # 20 km² along 10 km of front in two days.
    assert result["ADVANCE_M_PER_DAY"] == pytest.approx(1000 / 0.9996, rel=1e-4)
    (row,) = rows_of(result, "CHANGES")
    assert (row["from_actor"], row["to_actor"]) == ("Blue", "Red")
    assert row["from_date"].toString("yyyy-MM-dd") == "2025-01-01"
    assert row["to_date"].toString("yyyy-MM-dd") == "2025-01-03"
    assert row["depth_km"] == pytest.approx(2 / 0.9996, rel=1e-4)
    assert row["azimuth"] == pytest.approx(90.0, abs=0.1)
    assert row["label"].startswith("Blue → Red: 20.0 km²")
    (cell,) = rows_of(result, "MATRIX")
    assert (cell["parts"], cell["noise_km2"]) == (1, 0.0)
    # what is nought is not told
    said = (
        "Red: gained 20.0 km² (7.7 mi²), lost 0 km² (0 mi²), net +20.0 km² (7.7 mi²). "
        "Area after / before: 1.2."
    )
    assert said in result.said
    assert cell["area_km2"] == row["area_km2"]


def test_frontlinediff_layers(run, war):
    result = diff(run, war)
    for name in ("FRONT_BEFORE", "FRONT_AFTER"):
        (front,) = rows_of(result, name)
        assert (front["actor_1"], front["actor_2"]) == ("Blue", "Red")
        assert front["length_km"] == pytest.approx(10 / 0.9996, rel=1e-4)
    assert result["CHANGES"].crs().authid() == UTM
    (arrow,) = rows_of(result, "MOVEMENT")
    assert arrow["max_depth_km"] == pytest.approx(1 / 0.9996, rel=1e-3)
    line = next(result["MOVEMENT"].getFeatures()).geometry()
    assert line.length() == pytest.approx(1000, rel=1e-3)


def test_frontlinediff_two_layers_of_different_crs(run, make_layer):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsGeometry,
        QgsProject,
    )

    to = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    after = QgsGeometry.fromWkt(box(0, 0, 12, 10))
    after.transform(to)
    result = run(
        "frontlinediff",
        BEFORE=make_layer([(box(0, 0, 10, 10), "Red", None)], crs=UTM),
        AFTER=make_layer([(after.asWkt(17), "Red", None)], crs="EPSG:4326"),
        **SINKS,
    )
    assert result["GAINED_KM2"] == pytest.approx(20 * GROUND, rel=1e-4)
    assert any("was moved from" in text for text in result.warnings)
    # No dates: no rates.
    assert "ADVANCE_M_PER_DAY" not in result


def test_frontlinediff_coalition(run, make_layer):
    """Ground that passes between two of one side is no change of that side."""
    before = make_layer(
        [(box(0, 0, 5, 10), "Red", None), (box(5, 0, 10, 10), "Pink", None)], crs=UTM
    )
    after = make_layer(
        [(box(0, 0, 7, 10), "Red", None), (box(7, 0, 11, 10), "Pink", None)], crs=UTM
    )
    result = run(
        "frontlinediff", BEFORE=before, AFTER=after, COALITIONS="Red; Pink = Reds", **SINKS
    )
    assert [row["to_actor"] for row in rows_of(result, "CHANGES")] == ["Reds"]
    assert result["GAINED_KM2"] == pytest.approx(10 * GROUND, rel=1e-4)
    as_one = run("frontlinediff", BEFORE=before, AFTER=after, ACTOR="Red; Pink", **SINKS)
    assert as_one["GAINED_KM2"] == pytest.approx(10 * GROUND, rel=1e-4)


def test_frontlinediff_doubled_in_two_months(run, make_layer):
    layer = make_layer(
        [(box(0, 0, 10, 10), "Red", "2017-06-14"), (box(0, 0, 22, 10), "Red", "2017-08-14")],
        crs=UTM,
    )
    result = diff(run, layer, ACTOR="Red", POSITION_ERROR=500.0)
    assert result["RATIO"] == pytest.approx(2.2, rel=1e-3)
    # 1.96 · ratio · √(2.5 c · ((s√P₁/A₁)² + (s√P₂/A₂)²)), s = 0.5, c = 1, P = 40 and 64 km.
    shares = (0.5 * 40**0.5 / 100) ** 2 + (0.5 * 64**0.5 / 220) ** 2
    expected = 1.96 * 2.2 * (2.506628 * shares) ** 0.5
    assert result["RATIO_ERROR"] == pytest.approx(expected, rel=1e-3)


def test_frontlinediff_sectors(run, war, make_layer):
    sectors = make_layer(
        [(box(0, 0, 20, 4), "south"), (box(0, 4, 20, 10), "north")], "name:string", crs=UTM
    )
    result = diff(run, war, TO="2025-01-03", SECTORS=sectors)
    found = {row["sector"]: row["area_km2"] for row in rows_of(result, "SECTOR_TABLE")}
    assert found == pytest.approx({"south": 8 * GROUND, "north": 12 * GROUND}, rel=1e-4)
    assert rows_of(result, "CHANGES")[0]["sector"] == "north"


def test_frontlinediff_layer_without_actors(run, make_layer):
    before = make_layer([(box(0, 0, 10, 10),)], "", crs=UTM)
    after = make_layer([(box(0, 0, 11, 10),)], "", crs=UTM)
    result = run("frontlinediff", BEFORE=before, AFTER=after, ACTOR_FIELD="", **SINKS)
    assert result["GAINED_KM2"] == pytest.approx(10 * GROUND, rel=1e-4)


def test_frontlinediff_nearest_date_is_said(run, war):
    result = diff(run, war, FROM="2025-01-04", TO="2025-01-05")
    assert result["LOST_KM2"] + result["GAINED_KM2"] > 0
    assert "There is no map of 2025-01-04: that of 2025-01-03 is taken." in result.warnings


def test_frontlinediff_names_that_differ_in_case(run, make_layer):
    before = make_layer([(box(0, 0, 10, 10), "Red", None)], crs=UTM)
    after = make_layer([(box(0, 0, 10, 10), "red", None)], crs=UTM)
    result = run("frontlinediff", BEFORE=before, AFTER=after, **SINKS)
    assert any("“Red” and “red” differ only in case" in text for text in result.warnings)


def test_frontlinediff_common_ground(run, make_layer):
    before = make_layer(
        [(box(0, 0, 10, 10), "Red", None), (box(10, 0, 20, 10), "Blue", None)], crs=UTM
    )
    after = make_layer(
        [(box(0, 0, 12, 10), "Red", None), (box(12, 0, 15, 10), "Blue", None)], crs=UTM
    )
    result = run("frontlinediff", BEFORE=before, AFTER=after, COMMON_GROUND=True, **SINKS)
    assert [row["from_actor"] for row in rows_of(result, "CHANGES")] == ["Blue"]
    assert any("50.0 km²" in text and "left out" in text for text in result.warnings)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"FROM": "2025-01-05", "TO": "2025-01-01"}, "equal or reversed"),
        ({"FROM": "2025-01-05", "TO": "2025-01-05"}, "equal or reversed"),
        ({"FROM": "2024-01-01"}, "has no map of 2024-01-01 or before"),
        ({"ACTOR": "Green"}, "no actor “Green”"),
        ({"DATE_FIELD": ""}, "date field"),
    ],
    ids=["reversed", "equal", "before-the-first", "unknown-actor", "no-date-field"],
)
def test_frontlinediff_refuses(run, war, parameters, words):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=words):
        run("frontlinediff", **{"CONTROL": war, "DATE_FIELD": "date", **SINKS, **parameters})


@pytest.mark.parametrize(("rule", "gained"), [(1, 20), (2, 20)], ids=["first", "contested"])
def test_frontlinediff_overlaps(run, make_layer, rule, gained):
    from qgis.core import QgsProcessingException

    before = make_layer(
        [(box(0, 0, 10, 10), "Red", None), (box(9, 0, 20, 10), "Blue", None)], crs=UTM
    )
    after = make_layer(
        [(box(0, 0, 12, 10), "Red", None), (box(12, 0, 20, 10), "Blue", None)], crs=UTM
    )
    with pytest.raises(QgsProcessingException, match=r"feature 1 \(Red\) and feature 2 \(Blue\)"):
        run("frontlinediff", BEFORE=before, AFTER=after, **SINKS)
    result = run("frontlinediff", BEFORE=before, AFTER=after, OVERLAPS=rule, ACTOR="Red", **SINKS)
    expected = gained + (10 if rule == 2 else 0)
    assert result["GAINED_KM2"] == pytest.approx(expected * GROUND, rel=1e-4)


def test_frontline(run, war):
    result = run("frontline", CONTROL=war, DATE_FIELD="date", FRONT="memory:")
    assert len(rows_of(result, "FRONT")) == 4
    assert result["LENGTH_KM"] == pytest.approx(10 / 0.9996, rel=1e-4)


def test_controltimeline(run, war, tmp_path):
    path = tmp_path / "report.html"
    result = run(
        "controltimeline", CONTROL=war, DATE_FIELD="date", REVERT_DATES=0, TABLE="memory:",
        CHANGES="memory:", LAST_CHANGED="memory:", REPORT=str(path),
    )  # fmt: skip
    assert (result["DATES"], result["CHANGE_COUNT"]) == (4, 2)
    red = [row for row in rows_of(result, "TABLE") if row["actor"] == "Red"]
    assert [row["net_km2"] for row in red] == pytest.approx(
        [0, 20 * GROUND, -10 * GROUND, 0], rel=1e-4, abs=1e-9
    )
    assert [row["net_km2_per_day"] for row in red][1:] == pytest.approx(
        [10 * GROUND, -5 * GROUND, 0], rel=1e-4, abs=1e-9
    )
    last = {
        (row["to_actor"], row["times"]): row["area_km2"] for row in rows_of(result, "LAST_CHANGED")
    }
    assert last == pytest.approx({("Red", 1): 10 * GROUND, ("Blue", 2): 10 * GROUND}, rel=1e-4)
    text = path.read_text(encoding="utf-8")
    # six charts and the map, each wide and for a telephone
    assert text.count("<svg") == 14
    assert "http" not in text.replace("http://www.w3.org", "")


def test_controltimeline_reversal_is_noise(run, make_layer):
    days = ("2025-01-01", "2025-01-02", "2025-01-03")
    rows = [(box(0, 0, border, 10), "Red", day) for day, border in zip(days, (10, 12, 10))]
    result = run(
        "controltimeline", CONTROL=make_layer(rows, crs=UTM), DATE_FIELD="date", REVERT_DATES=1,
        TABLE="memory:", CHANGES="memory:", LAST_CHANGED="memory:",
    )  # fmt: skip
    assert [(row["noise"], row["noise_class"]) for row in rows_of(result, "CHANGES")] == [
        (True, "reverted"),
        (True, "reverted"),
    ]
    assert rows_of(result, "LAST_CHANGED") == []


def test_situationlog(run, make_layer):
    south = [(0, 0, 60, 10)]
    rows = []
    for day, red in (("2025-01-01", south), ("2025-01-02", [*south, (25, 25, 35, 35)])):
        rows += [(box(*one), "Red", day) for one in red]
    result = run(
        "situationlog", CONTROL=make_layer(rows, crs=UTM), DATE_FIELD="date", EVENTS="memory:",
        TABLE="memory:",
    )  # fmt: skip
    assert result["COUNT"] == 1
    (row,) = rows_of(result, "EVENTS")
    assert (row["kind"], row["actor"]) == ("lodgement", "Red")
    assert row["after_km2"] == pytest.approx(100 * GROUND, rel=1e-3)
    assert rows_of(result, "TABLE")[0]["label"] == row["label"]


def test_fronttransects(run, war):
    result = run(
        "fronttransects", CONTROL=war, DATE_FIELD="date", SPACING=1000.0, LENGTH=8000.0,
        TRANSECTS="memory:", INTERSECTIONS="memory:",
    )  # fmt: skip
    rows = rows_of(result, "TRANSECTS")
    assert len(rows) == 10
    assert {row["dates"] for row in rows} == {4}
    assert [row["SCE"] for row in rows] == pytest.approx([2000 / 0.9996] * 10, rel=1e-4)
    assert [abs(row["NSM"]) for row in rows] == pytest.approx([1000 / 0.9996] * 10, rel=1e-4)
    assert len(rows_of(result, "INTERSECTIONS")) == 40


def test_fronttransects_are_the_same_whatever_the_actors_are_called(run, make_layer):
    found = []
    for one, other in (("Red", "Blue"), ("Blue", "Red")):
        rows = [
            shape
            for day, border in (("2025-01-01", 11), ("2025-01-03", 12))
            for shape in (
                (box(0, 0, border, 10), one, day),
                (box(border, 0, 20, 10), other, day),
            )
        ]
        result = run(
            "fronttransects", CONTROL=make_layer(rows, crs=UTM), DATE_FIELD="date", SPACING=1500.0,
            LENGTH=8000.0, TRANSECTS="memory:", INTERSECTIONS="memory:",
        )  # fmt: skip
        found.append(rows_of(result, "TRANSECTS"))
    assert found[0] == found[1]
    # who held more took more
    assert all(row["NSM"] > 0.0 for row in found[0])


def test_fronttransects_gives_no_ground_to_whoever_is_drawn_first(run, make_layer):
    """Of one map, drawn in two orders, the front does not move."""
    red, blue = (box(0, 0, 11, 10), "Red"), (box(9, 0, 20, 10), "Blue")
    days = [("2024-01-01", (red, blue)), ("2024-01-11", (blue, red))]
    layer = make_layer([(*one, day) for day, both in days for one in both], crs=UTM)
    asked = {"CONTROL": layer, "DATE_FIELD": "date", "SPACING": 2000.0, "LENGTH": 9000.0}
    with pytest.raises(QgsProcessingException, match="overlap"):
        run("fronttransects", **asked, TRANSECTS="memory:", INTERSECTIONS="memory:")
    found = run("fronttransects", **asked, OVERLAPS=2, TRANSECTS="memory:", INTERSECTIONS="memory:")
    assert found.warnings
    assert {row["NSM"] for row in rows_of(found, "TRANSECTS")} == {0.0}


@pytest.mark.parametrize(
    ("name", "sinks"),
    [
        ("controltimeline", ("TABLE", "CHANGES", "LAST_CHANGED")),
        ("frontline", ("FRONT",)),
        ("fronttransects", ("TRANSECTS", "INTERSECTIONS")),
        ("placefacts", ("FACTS",)),
    ],
)
def test_an_actor_who_is_alone_on_some_dates_only_is_told(run, make_layer, name, sinks):
    """One small piece of a second actor takes the outline of the first out of the front."""
    days = ("2024-01-01", "2024-01-02", "2024-01-03")
    drawn = [(box(0, 0, 10, 10), "Red", day) for day in days]
    layer = make_layer([*drawn, (box(10, 0, 11, 1), "Blue", days[1])], crs=UTM)
    others = {"PLACES": make_layer([("Point(500000 1)", "x")], "name:string", "Point", UTM)}
    others = others if name == "placefacts" else {}
    found = run(name, CONTROL=layer, DATE_FIELD="date", **others, **dict.fromkeys(sinks, "memory:"))
    told = [text for text in found.warnings if "the map shows Red alone" in text]
    assert len(told) == 1 and told[0].startswith("On 2 of 3 dates")


@pytest.mark.parametrize(
    ("name", "sinks"),
    [
        ("controltimeline", {"TABLE": "memory:", "CHANGES": "memory:", "LAST_CHANGED": "memory:"}),
        ("frontline", {"FRONT": "memory:"}),
        ("frontlinediff", SINKS),
    ],
)
@pytest.mark.parametrize(("apart", "count"), [(0.036, 1), (0.5, 0)])
def test_sides_drawn_a_little_apart_are_told_to_have_no_front(
    run, make_layer, name, sinks, apart, count
):
    days = ("2024-01-01", "2024-01-02")
    sides = [(box(0, 0, 10, 10), "Red"), (box(10 + apart, 0, 20, 10), "Blue")]
    layer = make_layer([(*side, day) for day in days for side in sides], crs=UTM)
    found = run(name, CONTROL=layer, DATE_FIELD="date", **sinks)
    told = [text for text in found.warnings if "within 200 m of one another" in text]
    assert [int(text.split()[0]) for text in told] == [len(days)] * count


def test_fronttransects_of_lines(run, make_layer):
    lines = make_layer(
        [
            (f"LineString({X} {Y + 100}, {X + 900} {Y + 100})", "2025-01-01", 2.0),
            (f"LineString({X} {Y + 400}, {X + 900} {Y + 400})", "2025-01-31", 1.0),
        ],
        "date:string,u:double", "LineString", UTM,
    )  # fmt: skip
    own = make_layer([(f"LineString({X + 400} {Y}, {X + 400} {Y + 1000})",)], "", "LineString", UTM)
    result = run(
        "fronttransects", LINES=lines, DATE_FIELD="date", UNCERTAINTY="u", TRANSECT_LINES=own,
        PLANAR=True, TRANSECTS="memory:",
    )  # fmt: skip
    (row,) = rows_of(result, "TRANSECTS")
    assert row["NSM"] == pytest.approx(300.0, abs=1e-6)
    assert row["EPR_m_day"] == pytest.approx(10.0, abs=1e-6)
    assert row["EPR_unc"] == pytest.approx(5**0.5 / (30 / 365), rel=1e-9)
    assert row["EPRunc_m_day"] == pytest.approx(5**0.5 / 30, rel=1e-9)
    for name in ("LRR", "WLR"):
        assert row[f"{name}_m_day"] == pytest.approx(10.0, abs=1e-6)


@pytest.mark.parametrize("second, told", [((9, 6), True), ((6, 9), False)])
def test_fronttransects_says_where_lines_run_against_one_another(run, make_layer, second, told):
    """Two lines a date, one above the other; both move east."""
    rows = [
        (f"LineString({X + east} {Y + 1000 * a}, {X + east} {Y + 1000 * b})", day)
        for east, day in ((0, "2025-01-01"), (500, "2025-01-11"))
        for a, b in ((0, 4), second)
    ]
    lines = make_layer(rows, "date:string", "LineString", UTM)
    result = run("fronttransects", LINES=lines, DATE_FIELD="date", TRANSECTS="memory:",
                 LENGTH=4000)  # fmt: skip
    signs = {row["NSM"] > 0 for row in rows_of(result, "TRANSECTS")}
    assert len(signs) == 1 + told
    warned = [one for one in result.warnings if "Reverse line direction" in one]
    assert [one.split()[0] for one in warned] == ["2"] * told


def test_fronttransects_refuses_what_it_cannot_use(run, war, make_layer):
    line = make_layer([(f"LineString({X} {Y}, {X + 9} {Y})", "2025-01-01", 2.0)],
                      "date:string,u:double", "LineString", UTM)  # fmt: skip
    extent = f"{X},{X + 900},{Y},{Y + 900} [{UTM}]"
    for given, told in (
        ({"CONTROL": war, "UNCERTAINTY": "u"}, "Uncertainty field"),
        ({"CONTROL": war, "BASELINE": line, "TRANSECT_LINES": line}, "not both"),
        ({"LINES": line, "STUDY_AREA": extent}, "study area"),
        ({"LINES": line, "COALITIONS": "A=Red,Blue"}, "Coalitions"),
    ):
        with pytest.raises(QgsProcessingException, match=told):
            run("fronttransects", DATE_FIELD="date", TRANSECTS="memory:", **given)


@pytest.mark.parametrize(
    ("name", "sinks"),
    [
        ("controltimeline", ("TABLE", "CHANGES", "LAST_CHANGED")),
        ("situationlog", ("EVENTS",)),
        ("fronttransects", ("TRANSECTS",)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_needs_dates(run, war, name, sinks):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="date field"):
        run(name, CONTROL=war, DATE_FIELD="", **dict.fromkeys(sinks, "memory:"))


@pytest.fixture
def lone(make_layer):
    """A map of Red alone: it takes 2 × 10 km in the east and loses 1 × 10 in the west."""
    rows = [(box(0, 0, 10, 10), "Red", "2025-01-01"), (box(1, 0, 12, 10), "Red", "2025-01-03")]
    return make_layer(rows, crs=UTM)


def test_ground_lost_to_a_side_that_is_not_drawn_has_a_name_and_a_symbol(run, lone):
    """The kind of map published most: one side's ground, and the rest is the other side's."""
    from qgis.core import QgsProject
    from salient.cartography.style import library

    result = diff(run, lone, OTHER_SIDE="Blue")
    pairs = {(row["from_actor"], row["to_actor"]) for row in rows_of(result, "CHANGES")}
    assert pairs == {("Blue", "Red"), ("Red", "Blue")}
    assert {(row["from_actor"], row["to_actor"]) for row in rows_of(result, "MATRIX")} == pairs
    assert {row["to_actor"] for row in rows_of(result, "MOVEMENT")} == {"Red", "Blue"}
    (front,) = rows_of(result, "FRONT_AFTER")
    assert (front["actor_1"], front["actor_2"]) == ("Red", "Blue")
    assert [row["label"][:10] for row in rows_of(result, "CHANGES")] == ["Red → Blue", "Blue → Red"]
    layer = result["CHANGES"]
    assert library.apply(layer, "changes", QgsProject()) == []
    drawn = {category.value() for category in layer.renderer().categories()}
    assert drawn == {"Red", "Blue"}


def test_the_other_side_is_called_so_by_default(run, lone):
    result = diff(run, lone)
    assert {row["from_actor"] for row in rows_of(result, "CHANGES")} == {"Red", "the other side"}


def test_the_other_side_cannot_be_called_as_an_actor_is(run, lone):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="“Red” is an actor of the map"):
        diff(run, lone, OTHER_SIDE="Red")


def test_timeline_front_and_log_name_the_other_side(run, lone):
    found = run(
        "controltimeline", CONTROL=lone, DATE_FIELD="date", OTHER_SIDE="Blue", TABLE="memory:",
        CHANGES="memory:", LAST_CHANGED="memory:",
    )  # fmt: skip
    assert {row["to_actor"] for row in rows_of(found, "CHANGES")} == {"Red", "Blue"}
    assert {row["to_actor"] for row in rows_of(found, "LAST_CHANGED")} == {"Red", "Blue"}
    front = run("frontline", CONTROL=lone, OTHER_SIDE="Blue", FRONT="memory:")
    assert {row["actor_2"] for row in rows_of(front, "FRONT")} == {"Blue"}


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32642"])
def test_a_study_area_is_the_same_as_a_layer_and_as_an_extent_in_each_crs(make_layer, run, crs):
    """One long side of it lies across the ground: the chord of a parallel is another line."""
    turn = np.linspace(0.0, 2.0 * np.pi, 2_000, endpoint=False)
    ground = [
        shapely.Polygon(np.array([66.0, 47.0]) + np.column_stack([3.0 * np.cos(turn), shift]))
        for shift in (0.8 * np.sin(turn), 0.8 * np.sin(turn) + 0.05)
    ]
    days = (QDate(2025, 1, 1), QDate(2025, 1, 3))
    shapes = geodesy.from_lonlat(np.array(ground, dtype=object), crs)
    control = make_layer([(one.wkt, "A", on) for one, on in zip(shapes, days)], crs=crs)
    box = shapely.box(60.0, 45.0, 72.0, 47.2)
    area = make_layer([(box.wkt,)], fields="", kind="Polygon")
    south = shapely.intersection(ground[0], shapely.segmentize(box, 1e-3))
    expected = geodesy.area_m2([south], "EPSG:4326")[0] / 1e6
    inside = shapely.LineString(ground[0].exterior).intersection(box)
    front = geodesy.length_m([inside], "EPSG:4326")[0] / 1e3
    QgsProject.instance().addMapLayer(area, False)
    changes = []
    try:
        for given in (area, "60,72,45,47.2 [EPSG:4326]"):
            found = run(
                "controltimeline",
                CONTROL=control,
                STUDY_AREA=given,
                TABLE="memory:",
                CHANGES="memory:",
                LAST_CHANGED="memory:",
            )
            first = next(one for one in found["TABLE"].getFeatures() if one["actor"] == "A")
            assert first["area_km2"] == pytest.approx(expected, rel=1e-6)
            assert first["front_km"] == pytest.approx(front, rel=1e-5)
            changes.append([one.attributes() for one in found["CHANGES"].getFeatures()])
        assert changes[0] == changes[1]
    finally:
        QgsProject.instance().removeMapLayer(area)
