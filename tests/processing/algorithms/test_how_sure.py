# SPDX-License-Identifier: GPL-2.0-or-later
"""How sure it is who holds the ground: from places, into gap and area, and on the map."""

from __future__ import annotations

import math

import pytest

#: A degree of latitude at the equator, km.
NORTH = 110.574


#: Ground of one actor round that of another, on land: Congo.
RING = "Polygon((20 0, 22 0, 22 2, 20 2, 20 0), (20.5 .5, 20.5 1.5, 21.7 1.5, 21.7 .5, 20.5 .5))"


def rectangle(west, south, east, north):
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return "Polygon(({}))".format(", ".join(f"{x} {y}" for x, y in corners))


@pytest.fixture
def control(make_layer):
    def make(*parts):
        """Rows of (actor, sure, rectangle or WKT)."""
        rows = [
            (shape if isinstance(shape, str) else rectangle(*shape), actor, sure)
            for actor, sure, shape in parts
        ]
        return make_layer(rows, fields="actor:string,sure:double")

    return make


def test_sure_falls_to_a_town_of_another_actor_too(make_layer, run):
    """Points half as far from A as from B, 20 km apart, lie on a circle of Apollonius.

    Its radius is k · D / (1 - k²) = 0.5 · 20 / 0.75 km = 13.33 km for k = 1/2.
    """
    from qgis.core import QgsDistanceArea

    east = 20_000.0 / 111_319.49
    towns = make_layer(
        [("Point(0 0)", "A"), (f"Point({east} 0)", "B")], fields="actor:string", kind="Point"
    )
    found = run(
        "controlfromplaces", PLACES=towns, REACH=100_000.0, BANDS=2,
        CONTROL="memory:", REPAIRS="memory:",
    )  # fmt: skip
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    area = {
        (f["actor"], f["sure"]): measure.measureArea(f.geometry()) / 1e6
        for f in found["CONTROL"].getFeatures()
    }
    for actor in "AB":
        # circles are drawn with 64 sides, which takes 0.16 % of them
        assert area[actor, 0.75] == pytest.approx(math.pi * (40.0 / 3.0) ** 2, rel=4e-3)
    # the ground is divided half-way all the same, and none is lost: two discs of 100 km, 20 apart
    lens = 2 * 100**2 * math.acos(0.1) - 10 * math.sqrt(4 * 100**2 - 20**2)
    assert sum(area.values()) == pytest.approx(2 * math.pi * 100**2 - lens, rel=3e-3)


def corridor(control):
    """A pocket with a corridor of 0.1° to the rear in the east, and doubtful ground along it."""
    ring = (
        "Polygon((0 0, 2 0, 2 0.93, 1.5 0.93, 1.5 0.5, 0.5 0.5, 0.5 1.5, 1.5 1.5, 1.5 1.07, "
        "2 1.07, 2 2, 0 2, 0 0))"
    )
    return control(
        ("A", 0.9, ring),
        ("A", 0.3, (1.5, 0.93, 2, 0.95)),
        ("A", 0.3, (1.5, 1.05, 2, 1.07)),
        ("B", 0.9, (0.5, 0.5, 1.5, 1.5)),
        ("B", 0.8, (1.5, 0.95, 2, 1.02)),
        ("B", 0.2, (1.5, 1.02, 2, 1.05)),
        ("B", None, (2, 0, 3, 2)),
    )


def test_a_gap_reaches_as_far_as_doubtful_ground_allows(run, rows, control):
    """0.10° as drawn; 0.07° if the strip of B is A's; 0.14° if both strips of A are not."""
    found = run(
        "encirclementgap",
        CONTROL=corridor(control), ACTOR_FIELD="actor", ENCIRCLERS="A",
        BESIEGED="B", CORE_POINT="1,1 [EPSG:4326]",
        REAR_POINT="2.5,1 [EPSG:4326]", POSITION_ERROR=0,
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY", "TREND", "CORES"), "memory:"),
    )  # fmt: skip
    (row,) = rows(found["SUMMARY"])
    assert row["gap_km"] == pytest.approx(0.10 * NORTH, rel=1e-3)
    assert row["gap_low_km"] == pytest.approx(0.07 * NORTH, rel=1e-3)
    assert row["gap_high_km"] == pytest.approx(0.14 * NORTH, rel=1e-3)
    # the longer side: 0.04° up, 0.03° down
    assert row["gap_err_km"] == pytest.approx(0.04 * NORTH, rel=1e-3)
    assert row["error_by"] == "sure"
    assert any("may belong to either side" in text for text in found.said)


def test_python_gives_the_interval_of_the_algorithm(run, rows, control, tmp_path):
    """The file of a layer is read without QGIS, as the command line reads it."""
    import json

    import shapely
    from salient.analysis import GapOptions, gap_series, read_control_maps

    layer = corridor(control)
    found = run(
        "encirclementgap",
        CONTROL=layer, ACTOR_FIELD="actor", ENCIRCLERS="A",
        BESIEGED="B", CORE_POINT="1,1 [EPSG:4326]",
        REAR_POINT="2.5,1 [EPSG:4326]", POSITION_ERROR=0,
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY", "TREND", "CORES"), "memory:"),
    )  # fmt: skip
    (row,) = rows(found["SUMMARY"])
    features = [
        {
            "type": "Feature",
            "properties": {"actor": one["actor"], "sure": one["sure"] or None},
            "geometry": json.loads(one.geometry().asJson(17)),
        }
        for one in layer.getFeatures()
    ]
    path = tmp_path / "map_2025-01-02.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    read = read_control_maps(path)
    series = gap_series(
        read.maps, encirclers="A", besieged="B", core={"Town": shapely.Point(1, 1)},
        rear=shapely.Point(2.5, 1), options=GapOptions(position_error_m=0.0), sure=read.sure,
    )  # fmt: skip
    pockets = series.results[0].pockets
    for name in ("gap", "low", "high", "err"):
        metres = getattr(pockets, f"{name}_m")[0]
        field = "gap_km" if name == "gap" else f"gap_{name}_km"
        assert metres / 1000.0 == pytest.approx(row[field], rel=1e-6)
    assert series.err_m[0, 0] == pockets.err_m[0]


def test_a_pocket_has_at_least_what_is_sure_and_at_most_what_touches_it(run, rows, control):
    """Of a degree, a tenth is doubtful; two tenths of the encircler's that touch it are too."""
    layer = control(
        ("A", 0.9, RING),
        ("A", 0.4, (21.5, 0.5, 21.7, 1.5)),
        ("A", 0.1, (25, 5, 26, 6)),
        ("B", 0.9, (20.5, 0.5, 21.4, 1.5)),
        ("B", 0.2, (21.4, 0.5, 21.5, 1.5)),
    )  # fmt: skip
    found = run(
        "pocketarea", CONTROL=layer, ACTOR_FIELD="actor", ENCIRCLERS="A",
        BESIEGED="B", POSITION_ERROR=0,
        **dict.fromkeys(("POCKETS", "POLES", "EXCLUDED"), "memory:"),
    )  # fmt: skip
    (row,) = rows(found["POLES"])
    area = row["area_km2"]
    # parts of a base that are geodesics each lie 2e-6 off the whole one
    assert row["area_low_km2"] == pytest.approx(0.9 * area, rel=1e-5)
    assert row["area_high_km2"] == pytest.approx(1.2 * area, rel=1e-5)
    assert row["area_err_km2"] == pytest.approx(0.15 * area, rel=1e-4)


def test_a_pocket_that_a_search_finds_carries_the_same_interval(run, rows, control):
    """Without a core: 0.10° as drawn, 0.07° to 0.14° by what may be either side's."""
    found = run(
        "encirclementgap",
        CONTROL=corridor(control), ACTOR_FIELD="actor", ENCIRCLERS="A",
        BESIEGED="B", REAR_POINT="2.5,1 [EPSG:4326]", POSITION_ERROR=0,
        MAX_GAP=20_000.0, MIN_AREA=1_000.0,
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY", "TREND", "CORES"), "memory:"),
    )  # fmt: skip
    first = rows(found["SUMMARY"])[0]
    assert first["gap_km"] == pytest.approx(0.10 * NORTH, rel=1e-3)
    assert first["gap_low_km"] == pytest.approx(0.07 * NORTH, rel=1e-3)
    assert first["gap_high_km"] == pytest.approx(0.14 * NORTH, rel=1e-3)
    assert first["error_by"] == "sure"


def series(make_layer):
    """On the 1st A holds 0 to 1° E, on the 2nd to 1.3°; of it 1.2 to 1.3 is doubtful, then.

    On both dates a tenth of B in the far east is doubtful too.
    """
    rows = [
        (rectangle(0, 0, 1, 1), "A", "2025-01-01", 0.9),
        (rectangle(1, 0, 2.9, 1), "B", "2025-01-01", 0.9),
        (rectangle(2.9, 0, 3, 1), "B", "2025-01-01", 0.2),
        (rectangle(0, 0, 1.2, 1), "A", "2025-01-02", None),
        (rectangle(1.2, 0, 1.3, 1), "A", "2025-01-02", 0.4),
        (rectangle(1.3, 0, 2.9, 1), "B", "2025-01-02", 0.9),
        (rectangle(2.9, 0, 3, 1), "B", "2025-01-02", 0.2),
    ]
    return make_layer(rows, fields="actor:string,date:string,sure:double")


def test_a_change_says_how_much_of_it_is_doubtful(run, rows, make_layer):
    """Of 0.3° that changed hands, 0.1° is doubtful: a third; of what is held, a tenth each."""
    sinks = ("CHANGES", "FRONT_BEFORE", "FRONT_AFTER", "MOVEMENT", "MATRIX", "SECTOR_TABLE")
    layer = series(make_layer)
    found = run(
        "frontlinediff", CONTROL=layer, DATE_FIELD="date", ACTOR="A",
        **dict.fromkeys(sinks, "memory:"),
    )  # fmt: skip
    (change,) = rows(found["CHANGES"])
    assert change["doubtful_km2"] == pytest.approx(change["area_km2"] / 3, rel=1e-4)
    assert found["DOUBTFUL_KM2"] == pytest.approx(found["GAINED_KM2"] / 3, rel=1e-4)
    timeline = run(
        "controltimeline", CONTROL=layer, DATE_FIELD="date",
        **dict.fromkeys(("TABLE", "CHANGES", "LAST_CHANGED"), "memory:"),
    )  # fmt: skip
    (change,) = rows(timeline["CHANGES"])
    assert change["doubtful_km2"] == pytest.approx(change["area_km2"] / 3, rel=1e-4)
    table = {(r["actor"], str(r["date"].toPyDate())): r for r in rows(timeline["TABLE"])}
    tenth = table["B", "2025-01-01"]["area_km2"] / 20  # a tenth of a degree of two
    for key, expected in (
        (("A", "2025-01-01"), 0.0), (("A", "2025-01-02"), tenth),
        (("B", "2025-01-01"), tenth), (("B", "2025-01-02"), tenth),
    ):  # fmt: skip
        assert table[key]["doubtful_km2"] == pytest.approx(expected, rel=1e-4), key


def test_a_layer_that_does_not_say_how_sure_it_is_has_nothing_doubtful(run, rows, make_layer):
    from salient.processing import compat

    shape = rectangle(0, 0, 1, 1)
    days = [(shape, "A", "2025-01-01"), (shape, "B", "2025-01-02")]
    found = run(
        "controltimeline", CONTROL=make_layer(days, fields="actor:string,date:string"),
        DATE_FIELD="date", **dict.fromkeys(("TABLE", "CHANGES", "LAST_CHANGED"), "memory:"),
    )  # fmt: skip
    for name in ("TABLE", "CHANGES"):
        assert all(compat.is_null(row["doubtful_km2"]) for row in rows(found[name]))


def test_towns_to_a_gap_with_what_may_be(run, rows, make_layer):
    """A ring of towns round one, one missing in the east: half-way lines, and what lies near."""
    towns = []
    for i in range(5):
        for j in range(5):
            ring = max(abs(i - 2), abs(j - 2))
            actor = "B" if ring in (0, 2) or (i, j) == (3, 2) else "A"
            towns.append((f"Point({i * 0.5} {j * 0.5})", actor))
    made = run(
        "controlfromplaces", PLACES=make_layer(towns, fields="actor:string", kind="Point"),
        REACH=1e6, STUDY_AREA="-0.25,2.25,-0.25,2.25 [EPSG:4326]",
        CONTROL="memory:", REPAIRS="memory:",
    )  # fmt: skip
    found = run(
        "encirclementgap",
        CONTROL=made["CONTROL"], ACTOR_FIELD="actor", ENCIRCLERS="A",
        BESIEGED="B", CORE_POINT="1,1 [EPSG:4326]",
        POSITION_ERROR=0,
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY", "TREND", "CORES"), "memory:"),
    )  # fmt: skip
    (row,) = rows(found["SUMMARY"])
    assert row["gap_km"] == pytest.approx(0.5 * NORTH, rel=2e-2)
    assert row["gap_low_km"] < row["gap_km"] - 5.0
    assert row["gap_high_km"] > row["gap_km"] + 5.0 or "no upper bound" in row["note"]


def test_the_hatch_fades_with_how_sure_it_is(control, qgis_app):
    """More ink where it is surer, none of it gone where it is least sure."""
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsProject, QgsRectangle
    from qgis.PyQt.QtCore import QSize
    from salient.cartography.style import library

    layer = control(("A", 0.9, (0, 0, 1, 1)), ("A", 0.5, (1, 0, 2, 1)), ("A", 0.1, (2, 0, 3, 1)))
    assert library.apply(layer, "control", QgsProject()) == []
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(QgsRectangle(0, 0, 3, 1))
    settings.setOutputSize(QSize(360, 120))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()

    def ink(first):
        # what the paper of the fill leaves of light
        pixels = [
            picture.pixelColor(x, y) for x in range(first, first + 80) for y in range(20, 100)
        ]
        return sum(255 - one.blue() + 255 - one.red() + 255 - one.green() for one in pixels)

    sure, half, least = ink(20), ink(140), ink(260)
    assert sure > half > least > 0
