# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures beside a map, and the note on how they were measured."""

from __future__ import annotations

import datetime as dt
import math
import re

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from salient.cartography import charts as pictures
from salient.cartography import figures
from salient.cartography.page import abroad, charts, headline, held, jumps, key_figures
from salient.cartography.page import method as page_method
from salient.cartography.page.view import MapView
from salient.cartography.style import palette
from salient.processing import compat

pytestmark = pytest.mark.usefixtures("qgis_app")
CHANGE = "from_actor:string,to_actor:string,to_date:date,area_km2:double,noise:bool"
ROWS = [
    ("Islamic State", "Government", "2017-07-06", 900.0, False),
    ("Islamic State", "Government", "2017-07-06", 5.0, True),
    ("Government", "Islamic State", "2017-07-06", 30.0, False),
]


def layer(kind: str, fields: str, rows) -> QgsVectorLayer:
    uri = f"{kind}?crs=EPSG:4326&" + "&".join(f"field={field}" for field in fields.split(","))
    made = QgsVectorLayer(uri, "rows", "memory")
    for row in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(row))
        assert made.dataProvider().addFeature(feature)
    return made


def gap_lines(count: int, position_error: float) -> QgsVectorLayer:
    """Lines of one gap whose error is what the method makes of a position error."""
    error = 1.96 * position_error * math.sqrt(2 * count) / 1000.0
    fields = "gap_id:int,line_no:int,date:date,gap_km:double,gap_total_km:double,gap_err_km:double"
    rows = [(1, n, "2017-08-14", 10.0, 10.0 * count, error) for n in range(count)]
    return layer("LineString", fields, rows)


def test_changes_and_their_arrows_are_told_once():
    changes = layer("Polygon", CHANGE, ROWS)
    arrows = layer("LineString", f"{CHANGE},old_front_km:double", [(*row, 3.0) for row in ROWS])
    assert key_figures.figures([arrows, changes]) == [
        # what the one gained the other lost: said once
        ("Government", "gained 900 km² (347 mi²), lost 30.0 km² (11.6 mi²)"),
    ]


def test_changes_up_to_the_day_of_the_map_say_from_when_to_when():
    rows = [
        ("Islamic State", "Government", "2017-04-03", "2017-07-06", 900.0, False),
        ("Islamic State", "Government", "2017-07-06", "2017-08-14", 50.0, False),
    ]
    dated = CHANGE.replace("to_date", "from_date:date,to_date", 1)
    changes = layer("Polygon", dated, rows)
    assert key_figures.figures([changes], dt.date(2017, 7, 6))[0] == (
        "Government, 3 April to 6 July 2017",
        # nothing is said of what was not lost
        "gained 900 km² (347 mi²)",
    )
    assert key_figures.figures([changes])[0][1].startswith("gained 950 km²")


def test_the_pockets_of_the_sample_are_told(root):
    path = f"{root / 'resources' / 'sample' / 'salient_sample.gpkg'}|layername=pockets"
    found = key_figures.figures([QgsVectorLayer(path, "p", "ogr")], dt.date(2017, 8, 14))
    assert ("Sealed pocket of Opposition", "369 km² (142 mi²)") in found


def pocket(area_km2: float) -> QgsVectorLayer:
    fields = "core:string,gap_total_km:double,gap_err_km:double,area_km2:double,state:string"
    return layer("Polygon", fields, [("Uqayribat", 24.6, 1.4, area_km2, "open")])


def test_a_pocket_is_compared_where_something_is_about_as_large():
    # 8,085 km² over the 2,983 mi² that Delaware and Rhode Island have of land
    assert key_figures.figures([pocket(8085.0)])[1:] == [
        ("Potential pocket (Uqayribat)", "8,085 km² (3,122 mi²)"),
        ("1.05 times the land area of Delaware and Rhode Island combined", ""),
    ]
    # nothing in the table is nearer to 34.9 km² than Manhattan with 59.1
    assert len(key_figures.figures([pocket(34.9)])) == 2


def series(*rows) -> QgsVectorLayer:
    """Pockets of one core from 36° E on: a day, the gap, the area and how far east they reach."""
    fields = "core:string,date:date,gap_total_km:double,gap_err_km:double,area_km2:double"
    made = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=state:string&"
        + "&".join(f"field={field}" for field in fields.split(",")),
        "Pockets",
        "memory",
    )
    for day, gap, area, east in rows:
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(36.0, 34.0, east, 35.0)))
        feature.setAttributes(["open" if gap else "sealed", "Town", day, gap, 0.0, area])
        assert made.dataProvider().addFeature(feature)
    return made


def test_of_two_maps_gap_and_pocket_are_told_with_their_difference():
    made = series(("2025-01-02", 72.4, 1253.0, 37.0), ("2025-06-30", 25.4, 239.0, 36.9))
    first, last = dt.date(2025, 1, 2), dt.date(2025, 6, 30)
    figures, _ = key_figures.keyed_figures([made], last, before=first)
    assert figures[:2] == [
        ("Encirclement gap (Town)", "72.4 km (45.0 mi) → 25.4 km (15.8 mi), −47.0 km (−29.2 mi)"),
        (
            "Potential pocket (Town)",
            "1,253 km² (484 mi²) → 239 km² (92.3 mi²), −1,014 km² (−392 mi²)",
        ),
    ]
    head = headline.headline([made], last, None, first)
    assert head.value == "25.4 km" and head.figure == figures[0]
    assert head.caption.endswith(
        "−47.0 km (−29.2 mi), down from 72.4 km (45.0 mi) on 2 January 2025"
    )
    sure = made.dataProvider()
    sure.addAttributes([compat.make_field("area_err_km2", "double")])
    made.updateFields()
    sure.changeAttributeValues({1: {6: 14.0}, 2: {6: 20.0}})
    (_, (_, text)), _ = key_figures.keyed_figures([made], last, before=first)
    assert text == (
        "1,253 ± 14 km² (484 ± 5 mi²) → 240 ± 20 km² (90 ± 10 mi²), −1,010 km² (−390 mi²)"
    )
    shut = series(("2025-01-02", 72.4, 1253.0, 37.0), ("2025-06-30", 0.0, 239.0, 36.9))
    assert (
        key_figures.keyed_figures([shut], last, before=first)[0][0][1]
        == "72.4 km (45.0 mi) → sealed"
    )


@pytest.mark.parametrize(("east", "said"), [(36.3, True), (36.5, False)])
def test_a_gap_that_jumps_to_another_pocket_is_told(east, said):
    """The pocket of May has three tenths, or half, of that of before; that of June most of it."""
    made = series(
        *(("2025-01-02", 72.4, 1253.0, 37.0), ("2025-05-02", 64.4, 1038.0, 37.0)),
        *(("2025-05-09", 37.1, 287.0, east), ("2025-06-30", 25.4, 239.0, east - 0.02)),
    )
    last = dt.date(2025, 6, 30)
    known: headline.Jumps = {}
    caption = headline.headline([made], last, None, jumps=known).caption
    # with what it can be compared: the first day of the same pocket
    told = "−11.7 km (−7.3 mi), down from 37.1 km (23.1 mi) on 9 May 2025"
    assert caption.endswith(told) == said
    assert "Not comparable" not in caption
    # on the first day of a pocket there is none
    caption = headline.headline([made], dt.date(2025, 5, 9), None, jumps=known).caption
    assert ("Not comparable with 72.4 km (45.0 mi) on 2 January 2025" in caption) == said
    # what was found of two maps is not looked for again on another date
    assert sorted(known.values()) == ([False, True] if said else [False, False, False])
    assert "Not comparable" not in headline.headline([made], last, None).caption


def test_a_film_tells_from_which_frame_on_the_gap_is_of_another_pocket():
    """It fell by 27 km within a week of a film, and nothing said why."""
    made = series(
        *(("2025-01-02", 72.4, 1253.0, 37.0), ("2025-05-02", 64.4, 1038.0, 37.0)),
        *(("2025-05-09", 37.1, 287.0, 36.3), ("2025-06-30", 25.4, 239.0, 36.28)),
    )
    days = [dt.date(2025, *one) for one in ((1, 2), (5, 2), (5, 9), (6, 30))]
    known: headline.Jumps = {}
    said = [headline.jump_since([made], day, days[0], known) for day in days]
    assert said[:2] == ["", ""] and said[2] == said[3]
    assert said[3].startswith("2 to 9 May 2025: the line comes to enclose another pocket")
    # nor of a film that begins later
    assert headline.jump_since([made], days[3], days[2], known) == ""


def test_pockets_with_arcs_or_across_180_degrees_are_no_others():
    """Drawn in degrees from -180 to 180 the ring of a pocket there jumps."""

    def row(wkt):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        return feature

    there = "Polygon ((179 50, -179 50, -179 51, 179 51, 179 50))"
    less = "Polygon ((179.1 50, 180 50, 180 51, 179.1 51, 179.1 50))"
    beside = "Polygon ((179 50, 179.5 50, 179.5 51, 179 51, 179 50))"
    assert not jumps.apart(row(there), row(less))
    assert jumps.apart(row(there), row(beside))
    round_ = "CurvePolygon (CircularString (0 0, 1 1, 2 0, 1 -1, 0 0))"
    assert not jumps.apart(row(round_), row("Polygon ((0 0, 1 1, 2 0, 1 -1, 0 0))"))
    assert not jumps.apart(QgsFeature(), row(there))


def test_across_a_jump_no_difference_is_told_and_no_line_drawn():
    """One pocket seemed to have shrunk by 1,014 km²: it was two."""
    made = series(
        *(("2025-01-02", 72.4, 1253.0, 37.0), ("2025-05-02", 64.4, 1038.0, 37.0)),
        *(("2025-05-09", 37.1, 287.0, 36.3), ("2025-06-30", 25.4, 239.0, 36.28)),
    )
    first, last = dt.date(2025, 1, 2), dt.date(2025, 6, 30)
    figures, _ = key_figures.keyed_figures([made], last, before=first)
    assert figures[:2] == [
        (
            "Encirclement gap (Town)",
            "72.4 km (45.0 mi), then 25.4 km (15.8 mi): not the same pocket",
        ),
        (
            "Potential pocket (Town)",
            "1,253 km² (484 mi²), then 239 km² (92.3 mi²): not the same pocket",
        ),
    ]
    head = headline.headline([made], last, None, first)
    assert head.figure == figures[0] and "−47.0" not in head.caption
    told = "Not comparable with 72.4 km (45.0 mi) on 2 January 2025: "
    told += "that was the gap of another pocket"
    assert head.caption == f"Encirclement gap, Town (15.8 mi)\n{told}"
    for kind, values in (
        ("gap", [72.4, 64.4, None, 37.1, 25.4]),
        ("area", [1253, 1038, None, 287, 239]),
    ):
        drawn = charts.chart([made], kind)
        (line,) = drawn.lines
        assert [None if math.isnan(one) else one for one in line.values] == values
        # both stand on one axis: the former is thin and grey
        assert drawn.remark == "Thin line: another pocket, of 1,038 km²" and line.former == 3
        strokes = re.findall(
            r'<path d="(M[^"]*)" fill="none" stroke="([^"]*)"', pictures.svg(drawn)
        )
        assert [path.count("M") for path, _ in strokes] == [1, 1]
        assert strokes[0][1] == palette.MUTED_INK != strokes[1][1]


def test_the_summary_of_gaps_is_not_a_layer_of_pockets():
    fields = "besieged:string,core:string,gap_km:double,gap_err_km:double,area_km2:double"
    table = layer("None", fields, [("Islamic State", "Uqayribat", 24.6, 1.4, 8085.0)])
    assert key_figures.figures([table]) == []


def test_without_shapely_nothing_is_compared(monkeypatch):
    from salient import dependencies

    monkeypatch.setattr(dependencies, "missing", lambda names=None: names)
    assert len(key_figures.figures([pocket(8085.0)])) == 2


@pytest.mark.parametrize("count", [1, 2, 5])
@pytest.mark.parametrize("error", [100.0, 500.0])
def test_the_note_names_the_position_error_that_was_used(count, error):
    text = page_method.method([gap_lines(count, error)])
    assert f"for drawn lines that are {error:.0f} m off (one standard deviation)" in text
    assert text.startswith("Encirclement gap: how much open ground")


def test_the_note_says_how_a_gap_is_measured_where_the_page_has_one():
    """A core was taken in July: the page of August told of its gap all the same."""
    fields = "core:string,date:date,state:string,gap_total_km:double,area_km2:double"
    told = [
        ("Town", "2017-06-01", "open", 12.0, 40.0),
        ("Town", "2017-07-01", "sealed", None, 30.0),
        ("Town", "2017-08-01", "core taken", None, None),
    ]
    summary = layer("Polygon", fields, told)
    june, july, august = (dt.date(2017, month, 1) for month in (6, 7, 8))
    gap = "Encirclement gap: how much"
    assert page_method.method([summary]).startswith(gap)
    assert page_method.method([summary], [june]).startswith(gap)
    assert page_method.method([summary], [july]).startswith(gap), "it is shut"
    assert gap not in page_method.method([summary], [august])
    # as of the second of two maps, and where a chart has the gap of before
    assert page_method.method([summary], [august, june]).startswith(gap)
    assert page_method.method([summary], [august], charted=True).startswith(gap)


def test_the_note_names_the_length_over_which_errors_of_an_area_go_together():
    fields = "area_km2:double,area_err_km2:double,position_error_m:double,correlation_m:double"
    pockets = layer("Polygon", fields, [(40.0, 3.0, 500.0, 1500.0)])
    text = page_method.method([gap_lines(1, 500.0), pockets])
    said = "for drawn lines that are 500 m off (one standard deviation), alike over 1,500 m"
    assert said in text and text.count("standard deviation") == 1
    # Without a position error there is no ±.
    assert "deviation" not in page_method.method([layer("Polygon", fields, [(40, 0, 0, 1e3)])])


def test_without_an_error_the_note_has_none():
    assert "deviation" not in page_method.method([gap_lines(1, 0.0)])


def test_the_note_speaks_of_what_is_there():
    assert page_method.method([layer("Polygon", "actor:string", [("Red",)])]) == ""
    assert page_method.method([layer("Polygon", CHANGE, [])]) == (
        "Lengths and areas allow for the curve of the earth."
    )
    text = page_method.method([layer("Polygon", CHANGE, ROWS)])
    assert text == (
        "Gained and lost: where two maps differ, without the thin strips that arise where a line "
        "was only drawn anew. "
        "Lengths and areas allow for the curve of the earth."
    )


def control(*rows) -> QgsVectorLayer:
    """Return ground of (actor, class)."""
    made = layer("Polygon", "actor:string,class:string", rows)
    made.setCustomProperty("salient/style", "control")
    return made


def test_the_note_tells_what_a_class_is_and_what_of_it_counts():
    """Who claims what is claimed, and whether it is in the figure, no page said."""
    sure = control(("Red", "assessed"), ("Red", ""))
    assert page_method.method([sure]) == ""
    said = page_method.method([control(("Red", "claimed"), ("Blue", "Claimed"), ("Red", ""))])
    assert said.startswith(
        "“Claimed”: ground that the map’s source has as claimed for Blue, Red, not "
    )
    assert "not confirmed; the map does not tell by whom." in said
    assert "It is not counted as held. Lengths and areas" in said and "Contested" not in said
    said = page_method.method([control(("Red", "contested"), ("Red", "infiltrated"))])
    assert "It is counted as held by Red" in said and "has Red as seen without holding it" in said


def changed(*boxes) -> QgsVectorLayer:
    """Return changes that fill boxes: west, south, east, north."""
    made = layer("Polygon", CHANGE, [("Red", "Blue", "2025-06-30", 100.0, False)] * len(boxes))
    for row, box in zip(list(made.getFeatures()), boxes):
        shape = QgsGeometry.fromRect(QgsRectangle(*box))
        made.dataProvider().changeGeometryValues({row.id(): shape})
    return made


def test_the_note_tells_of_ground_across_a_state_border():
    """Ground in Russia was in a figure that was read as one of Ukraine."""
    # the border runs through the second box: north of Sumy
    here, across = (33.0, 49.0, 33.2, 49.1), (34.9, 51.0, 35.2, 51.3)
    said = abroad.of_changes(changed(here, across))
    assert re.search(
        r"changed hands lies, whoever gained it: Ukraine, about [\d,]+ km² \(\d+ mi²\); Russia",
        said,
    )
    assert said in page_method.method([changed(here, across)])
    # of one state, of a piece that a generalised border may have made, and of the ground that two
    # makes of the world map draw with two states nothing is said
    assert abroad.of_changes(changed(here)) == ""
    assert abroad.of_changes(changed((33.6, 45.9, 34.4, 46.3), (33.0, 46.4, 33.2, 46.5))) == ""


def test_the_note_tells_that_ground_abroad_was_nobody_s_before():
    """Ground in Russia was gained, and no map before had it as anybody's."""
    of_day = ("Red", "Blue", "2025-06-30", 100.0, False, "2025-05-02")
    made = layer("Polygon", f"{CHANGE},from_date:date", [of_day, of_day])
    boxes = ((33.0, 49.0, 33.2, 49.1), (34.9, 51.0, 35.2, 51.3))
    for row, box in zip(list(made.getFeatures()), boxes):
        shape = QgsGeometry.fromRect(QgsRectangle(*box))
        made.dataProvider().changeGeometryValues({row.id(): shape})
    said = abroad.of_changes(made, control=control(("Blue", "")))
    assert said.endswith(". Russia: the map of 2 May 2025 marks no holder of this ground.")
    # one that had it is told of in the figures
    for known in (control(("Blue", ""), ("Red", "")), None):
        assert "nobody" not in abroad.of_changes(made, control=known)


def test_the_note_tells_in_which_states_the_ground_lies_that_is_held():
    """Whether a figure of ground held counts Crimea, and a strip of Russia, no page said."""
    rows = [(one, "") for one in ("Red", "Red")]
    made = control(*rows)
    boxes = ((33.6, 44.3, 36.7, 46.3), (34.4, 50.6, 35.6, 51.4))
    for row, box in zip(list(made.getFeatures()), boxes):
        shape = QgsGeometry.fromRect(QgsRectangle(*box))
        made.dataProvider().changeGeometryValues({row.id(): shape})
    said = abroad.of_held([made])
    number = r"about [\d,]+ km² \([\d,]+ mi²\)"
    assert re.search(
        rf"^Where the ground held lies: .*Crimea, {number}.*Russia, {number}\.$", said
    ) or re.search(rf"^Where the ground held lies: .*Russia, {number}.*Crimea, {number}", said)
    assert "Ukraine without Crimea, about" in said
    assert said in page_method.method([made])
    # where something else is measured the figures are not of that
    assert abroad.of_held([changed((33.0, 49.0, 33.2, 49.1)), made]) == ""
    # nor of several actors
    assert abroad.of_held([control(("Red", ""), ("Blue", ""))]) == ""


def test_a_small_piece_abroad_of_the_ground_held_is_told_with_what_it_is_at_most():
    """Ground in Russia was drawn as held, and “where it lies” left Russia out."""
    made = control(("Red", ""), ("Red", ""))
    boxes = ((31.0, 47.5, 36.0, 49.9), (35.6, 51.3, 35.75, 51.4))
    for row, box in zip(list(made.getFeatures()), boxes):
        shape = QgsGeometry.fromRect(QgsRectangle(*box))
        made.dataProvider().changeGeometryValues({row.id(): shape})
    said = abroad.of_held([made])
    # 10.4 by 11.1 km, which are 116 km²
    assert re.search(r"Ukraine, about [\d,]+ km² .*; Russia, less than 200 km² \(80 mi²\)\.$", said)
    # along the border it may be no more than that that is drawn coarsely
    strip = QgsGeometry.fromRect(QgsRectangle(36.0, 50.2, 36.4, 50.4))
    made.dataProvider().changeGeometryValues({2: strip})
    said = abroad.of_held([made])
    told = r"; Russia, less than 200 km² \(80 mi²\), along a border that is drawn coarsely\.$"
    assert re.search(told, said), said


def test_a_bound_is_one_in_each_unit():
    """“Less than 400 km² (154 mi²)” was rounded in one unit, and as though exact in the other."""
    told = {383.0: "400 km² (160 mi²)", 116.0: "200 km² (80 mi²)", 7.2: "8 km² (3.1 mi²)"}
    for area, bound in told.items():
        assert figures.more_than(area * 1e6) == bound


def test_crimea_has_none_of_what_coarse_borders_leave_over():
    """28,000 km² were told of the 27,000 that everybody knows: it had its share of a far border."""
    made = control(("Red", ""), ("Red", ""))
    crimea = abroad.context.crimea(QgsGeometry.fromRect(QgsRectangle(32.0, 44.0, 37.0, 46.5)))
    # and in no state 1,500 km² of sea
    boxes = (QgsRectangle(33.0, 47.0, 37.3, 48.5), QgsRectangle(31.0, 45.0, 31.5, 45.35))
    rest = [QgsGeometry.fromRect(box) for box in boxes]
    shapes = (QgsGeometry.unaryUnion([crimea, rest[1]]), rest[0])
    for row, shape in zip(list(made.getFeatures()), shapes):
        made.dataProvider().changeGeometryValues({row.id(): shape})
    # as large as the world map draws it
    assert "Crimea, about 29,000 km²" in abroad.of_held([made])


def test_the_parts_of_ground_held_make_up_the_figure_above_them():
    """On a page 85,000 and 27,000 km² stood under 113,640: coarse coasts left 1,500 out of all."""
    parts = abroad._shared_out({"Ukraine without Crimea": 85.2, "Crimea": 26.9}, 113.64)
    assert sum(parts.values()) == pytest.approx(113.64)
    assert parts["Crimea"] / parts["Ukraine without Crimea"] == pytest.approx(26.9 / 85.2)
    # a tenth lies in some state too small to be told, or at sea
    assert abroad._shared_out({"Ukraine": 85.0}, 95.0) == {"Ukraine": 85.0}
    assert abroad._shared_out({}, 95.0) == {}


@pytest.fixture
def north():
    """The map shows the northern half of two squares of a degree that lie one above the other."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    return MapView(QgsRectangle(30.0, 50.0, 31.0, 51.5), degrees, QgsProject(), whole=False)


def placed(fields: str, rows) -> QgsVectorLayer:
    """A layer of polygons; the first of each row is its WKT."""
    made = layer("Polygon", fields, [])
    for shape, *attributes in rows:
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature.setAttributes(attributes)
        assert made.dataProvider().addFeature(feature)
    return made


NORTH = "Polygon((30 50, 31 50, 31 51, 30 51, 30 50))"
HALF = "Polygon((30 49, 31 49, 31 51, 30 51, 30 49))"
SOUTH = "Polygon((30 48, 31 48, 31 49, 30 49, 30 48))"


def test_changes_count_for_what_lies_on_the_map(north):
    rows = [
        (NORTH, "Blue", "Red", "2025-01-02", 100.0, False),
        (HALF, "Blue", "Red", "2025-01-02", 60.0, False),
        (SOUTH, "Blue", "Red", "2025-01-02", 900.0, False),
    ]
    changes = placed(CHANGE, rows)
    assert key_figures.figures([changes])[0][1].startswith("gained 1,060 km²")
    # all of the first, half of the second, in degrees as they are drawn
    ((caption, text),) = key_figures.figures([changes], None, north)
    assert caption == "Red, on this map"
    assert text.startswith("gained 130 km²")


def test_a_pocket_off_the_map_has_no_figure_beside_it(north):
    fields = "core:string,gap_total_km:double,gap_err_km:double,area_km2:double,state:string"
    pockets = placed(
        fields,
        [(NORTH, "Here", 12.0, 1.0, 34.9, "open"), (SOUTH, "There", 3.0, 1.0, 34.9, "open")],
    )
    captions = [caption for caption, _ in key_figures.figures([pockets], None, north)]
    assert captions == ["Encirclement gap (Here)", "Potential pocket (Here)"]


def test_the_other_side_of_older_files_has_a_name():
    ((caption, _),) = key_figures.figures(
        [layer("Polygon", CHANGE, [("", "Red", None, 9.0, False)])]
    )
    assert caption == "Red"
    ((caption, text),) = key_figures.figures(
        [layer("Polygon", CHANGE, [("Red", "", None, 9.0, False)])]
    )
    assert (caption, text[:6]) == ("the other side", "gained")


def test_a_core_that_was_taken_is_what_the_page_is_about():
    """Open on the first map, taken from the second on: who took it, and since which map."""
    fields = "gap_id:int,date:date,encirclers:string,core:string,gap_km:double,state:string"
    rows = [
        (1, "2025-01-01", "Red", "Town", 12.0, "open"),
        (1, "2025-01-08", "Red", "Town", None, "core taken"),
        (1, "2025-01-15", "Red", "Town", None, "core taken"),
    ]
    table = layer("NoGeometry", fields, rows)
    told = headline.headline([table], dt.date(2025, 1, 15), None)
    assert told.value == "Taken"
    what, since = told.caption.split("\n")
    assert "Town" in what and "Red" in what and "8 January 2025" in since
    assert headline.headline([table], dt.date(2025, 1, 1), None) is None


def rows_of(rows, fields) -> list[QgsFeature]:
    """Return the later row and the one before."""
    return list(layer("NoGeometry", fields, rows).getFeatures())[::-1]


def test_of_a_gap_that_did_not_change_words_tell_so():
    """It was “12 km on 1 January 2025: 0 km”."""
    fields = (
        "gap_id:int,date:date,core:string,gap_total_km:double,gap_err_km:double,"
        "area_km2:double,state:string"
    )
    rows = [(1, day, "Town", 12.0, 0.5, 9.0, "open") for day in ("2025-01-01", "2025-01-08")]
    told = headline.headline([layer("NoGeometry", fields, rows)], dt.date(2025, 1, 8), None)
    assert told.caption.split("\n")[1].startswith("no change from ")
    pair = key_figures.of_pocket(*rows_of(rows, fields))
    assert [text for _, text in pair][:2] == [
        "12.0 ± 0.5 km (7.5 ± 0.3 mi), no change",
        "9.0 km² (3.5 mi²), no change",
    ]


def nest() -> QgsVectorLayer:
    """On two days the pocket round a town, and a wider one that is dearer, as it is written."""
    fields = (
        "gap_id:int,date:date,core:string,gap_total_km:double,gap_err_km:double,"
        "area_km2:double,state:string,nest_level:int"
    )
    rows = [
        (number, f"2025-01-0{day}", "Town", gap, 0.0, area, "open", level)
        for number, (day, level, gap, area) in enumerate(
            [(1, 0, 4.45, 319.0), (1, 1, 111.2, 3046.0), (8, 0, 3.34, 300.0), (8, 1, 111.2, 3027.0)]
        )
    ]
    return layer("NoGeometry", fields, rows)


def test_the_headline_of_a_nest_compares_like_with_like():
    told = headline.headline([nest()], dt.date(2025, 1, 8), None)
    assert told.value == "3.3 km"
    assert told.caption.endswith("−1.2 km (−0.75 mi), down from 4.5 km (2.8 mi) on 1 January 2025")


def unsure(by: str) -> QgsVectorLayer:
    fields = (
        "gap_id:int,line_no:int,gap_total_km:double,gap_err_km:double,area_km2:double,"
        "state:string,gap_low_km:double,gap_high_km:double,error_by:string"
    )
    return layer("LineString", fields, [(1, 1, 4.449, 6.674, 952.0, "open", 4.449, 11.123, by)])


@pytest.mark.parametrize(
    ("by", "text", "method"),
    [
        ("formula", "under 12 km", "for drawn lines that are 2,4"),
        (
            "sure",
            "4.4 km (2.7 mi), 4.4 km (2.7 mi) to 11.1 km (6.9 mi)",
            "of which the map is not sure",
        ),
        (
            "simulation",
            "4.4 km (2.7 mi), 4.4 km (2.7 mi) to 11.1 km (6.9 mi)",
            "that of simulations, 95 %",
        ),
    ],
)
def test_a_gap_has_the_interval_that_it_was_measured_with(by, text, method):
    """Where the interval is not even on both sides a ± would say what nobody measured."""
    ((_, told), *_) = key_figures.figures([unsure(by)])
    assert told.startswith(text)
    said = page_method.method([unsure(by)])
    assert method in said
    assert (by == "formula") == ("for drawn lines that are" in said)


def evidence(rows) -> QgsVectorLayer:
    return layer("Polygon", f"{CHANGE},supported:bool", rows)


def test_changes_that_evidence_tells_again_are_told_once():
    """*Match evidence* loads those that nothing supports first, then all, with the same fields."""
    matched = [(*row, number == 0) for number, row in enumerate(ROWS)]
    bare = evidence([row for row in matched if not row[-1]])
    whole, changes = evidence(matched), layer("Polygon", CHANGE, ROWS)
    told = key_figures.figures([changes])
    assert told == [("Government", "gained 900 km² (347 mi²), lost 30.0 km² (11.6 mi²)")]
    for layers in ([bare, whole, changes], [bare, whole], [whole]):
        assert key_figures.figures(layers) == told
        assert headline.headline(layers, None, None) == headline.headline([changes], None, None)
    alone = key_figures.figures([bare])
    assert alone[0][0].endswith(", reported by nobody")
    assert key_figures.figures([bare, bare.clone()]) == alone


def test_the_headline_is_of_land_where_there_is_any():
    """The mouth of a bay is narrow, and no story."""
    fields = (
        "gap_id:int,core:string,gap_total_km:double,gap_err_km:double,area_km2:double,"
        "state:string,on_water:bool"
    )
    sea, land = (1, "", 2.0, 0.0, 300.0, "open", True), (2, "", 9.0, 0.0, 100.0, "open", False)
    assert headline.headline([layer("Polygon", fields, [sea, land])], None, None).value == "9.0 km"
    assert headline.headline([layer("Polygon", fields, [sea])], None, None).value == "2.0 km"


def test_of_many_pockets_the_page_says_how_many_are_sealed():
    """“Sealed” stood large over one of 60, and which of the nine it was nobody could tell."""
    fields = (
        "gap_id:int,date:date,core:string,gap_total_km:double,gap_err_km:double,"
        "area_km2:double,state:string"
    )
    states = {"2025-01-01": ("open", "open", "sealed"), "2025-01-08": ("sealed", "open", "sealed")}
    rows = [
        (n, day, name, 0.0 if state == "sealed" else 3.0, 0.0, 9.0, state)
        for day, found in states.items()
        for n, (name, state) in enumerate(zip(("North", "Middle", "South"), found))
    ]
    table = layer("NoGeometry", fields, rows)
    told = headline.headline([table], dt.date(2025, 1, 8), None)
    what, others, then = told.caption.split("\n")
    assert (told.value, what) == ("2 of 3", "pockets sealed")
    assert "3.0 km" in others and "Middle" in others
    assert then == "+1, up from 1 of 3 on 1 January 2025"
    # one sealed pocket is named
    assert headline.headline([table], dt.date(2025, 1, 1), None).value == "Sealed"


def test_a_core_that_was_free_again_is_taken_since_the_later_day():
    fields = "gap_id:int,date:date,core:string,gap_km:double,state:string,encirclers:string"
    rows = [
        (n, f"2024-01-0{day}", "Town", None, state, "Red")
        for n, (day, state) in enumerate([(3, "core taken"), (5, "open"), (9, "core taken")])
    ]
    told = headline.headline([layer("NoGeometry", fields, rows)], dt.date(2024, 1, 9), None)
    assert told.caption.endswith("on the map of 9 January 2024 first")


def test_a_pair_of_maps_tells_the_change_between_them():
    """From 1 to 5 January 1,000 km² were gained, from 5 to 9 January 100 lost: that is the news."""
    dated = CHANGE.replace("to_date", "from_date:date,to_date", 1)
    rows = [
        ("Blue", "Red", "2024-01-01", "2024-01-05", 1000.0, False),
        ("Red", "Blue", "2024-01-05", "2024-01-09", 100.0, False),
    ]
    changes, pair = layer("Polygon", dated, rows), (dt.date(2024, 1, 9), None, dt.date(2024, 1, 5))
    figures, _, head = held.told([changes], *pair)
    assert figures == [("Blue, 5 to 9 January 2024", "gained 100 km² (38.6 mi²)")]
    assert head.value == "+100 km²" and head.caption.startswith("Blue: net gain")
    whole, _, _ = held.told([changes], *pair[:2])
    assert whole[0][1].startswith("gained 1,000 km²")


def test_evidence_of_other_changes_is_told_too():
    north = layer("Polygon", CHANGE, [("A", "B", "2024-01-05", 5.0, False)])
    south = evidence([("A", "B", "2024-01-05", 70.0, False, True)])
    assert len(key_figures.figures([north, south])) == 2


@pytest.mark.parametrize("value", ["1", "true", "t"])
def test_support_is_read_from_files_without_truth_values(value):
    rows = [(*ROWS[0], value)]
    told = key_figures.figures([layer("Polygon", f"{CHANGE},supported:string", rows)])
    assert not told[0][0].endswith("reported by nobody")


def test_of_many_pockets_each_kind_is_counted_and_alike_gaps_are_too():
    """Nine of sixty were sealed and five had letters; 0.72 km was one town's, on the map five's."""
    fields = "core:string,state:string,gap_total_km:double,gap_err_km:double,area_km2:double"
    rows = [(f"Town {n}", "sealed", 0.0, 0.0, 100.0 + n) for n in range(8)]
    rows += [(f"Town {n}", "open", 0.721 if n < 11 else 3.0, 0.0, 50.0) for n in range(8, 20)]
    made = layer("None", fields, rows)
    figures, _ = key_figures.keyed_figures([made], None, None, keyed=False)
    assert figures[-1] == ("More pockets on the map", "3 sealed, 12 open")
    caption = headline.headline([made], None, None).caption
    assert "Smallest gap of the others: 0.72 km (0.45 mi), at 3 of them" in caption
