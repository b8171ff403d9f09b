# SPDX-License-Identifier: GPL-2.0-or-later
"""What the chart beside a map shows, from the fields of our outputs."""

from __future__ import annotations

import datetime as dt
import re

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from salient.cartography import charts
from salient.cartography.page import charts as map_charts
from salient.cartography.page.view import MapView
from salient.cartography.style import palette

pytestmark = pytest.mark.usefixtures("qgis_app")
APRIL, JULY, AUGUST = dt.date(2017, 4, 3), dt.date(2017, 7, 6), dt.date(2017, 8, 14)
DAYS = ("2017-04-03", "2017-07-06", "2017-08-14")


def layer(fields: str, rows, kind: str = "None") -> QgsVectorLayer:
    uri = kind + "?" + "&".join(f"field={field}" for field in fields.split(","))
    made = QgsVectorLayer(uri, "rows", "memory")
    for row in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(row))
        assert made.dataProvider().addFeature(feature)
    return made


def pockets(core: str = "Uqayribat", gaps=(85.9, 54.9, 24.6), days=DAYS) -> QgsVectorLayer:
    fields = (
        "date:date,core:string,gap_total_km:double,gap_err_km:double,area_km2:double,state:string"
    )
    rows = [
        (day, core, gap, 1.4, 1000.0 + n, "open") for n, (day, gap) in enumerate(zip(days, gaps))
    ]
    return layer(fields, rows, "Polygon")


def summary() -> QgsVectorLayer:
    fields = "date:date,besieged:string,core:string,gap_km:double,gap_err_km:double,area_km2:double"
    rows = [(day, "IS", "Uqayribat", 20.0, 1.4, 1000.0 + n) for n, day in enumerate(DAYS)]
    return layer(fields, rows)


def changes() -> QgsVectorLayer:
    return layer(
        "from_actor:string,to_actor:string,to_date:date,area_km2:double,noise:bool",
        [
            ("Islamic State", "Government", DAYS[1], 900.0, False),
            ("Islamic State", "Government", DAYS[1], 100.0, False),
            ("Islamic State", "Government", DAYS[1], 5.0, True),
            ("Islamic State", "Government", DAYS[2], 400.0, False),
            ("Government", "Islamic State", DAYS[2], 30.0, False),
        ],
        "Polygon",
    )


def timeline() -> QgsVectorLayer:
    return layer(
        "date:date,actor:string,area_km2:double,gain_km2:double,loss_km2:double,sector:string",
        [
            (DAYS[0], "Government", 10.0, None, None, None),
            (DAYS[1], "Government", 15.0, 6.0, 1.0, None),
            (DAYS[1], "Government", 9.0, 3.0, 1.0, "north"),
            (DAYS[2], "Government", 13.0, 1.0, 3.0, None),
        ],
    )


def test_the_gap_with_its_error():
    made = map_charts.chart([pockets()])
    assert made.title == "Encirclement gap, km (Uqayribat)"
    (line,) = made.lines
    assert list(line.dates) == [APRIL, JULY, AUGUST]
    assert line.values == [85.9, 54.9, 24.6]
    assert line.low == pytest.approx([84.5, 53.5, 23.2])
    assert line.high == pytest.approx([87.3, 56.3, 26.0])


def test_no_interval_reaches_below_nothing():
    made = map_charts.chart([pockets(gaps=(3.0, 2.0, 1.0))])
    assert made.lines[0].low == pytest.approx([1.6, 0.6, 0.0])


def test_what_comes_after_the_day_of_the_map_is_left_out():
    made = map_charts.chart([pockets()], as_of=JULY)
    assert list(made.lines[0].dates) == [APRIL, JULY]
    assert map_charts.chart([pockets()], as_of=APRIL) is None


def test_two_cores_are_two_lines_in_two_colours():
    made = map_charts.chart([pockets(), pockets("Raqqa", (9.0, 8.0), DAYS[:2])])
    assert [line.name for line in made.lines] == ["Uqayribat", "Raqqa"]
    assert len({line.color for line in made.lines}) == 2
    assert made.title == "Encirclement gap, km"


def test_the_area_of_the_pocket():
    made = map_charts.chart([pockets()], "area")
    assert made.lines[0].values == [1000.0, 1001.0, 1002.0]


def test_the_summary_does_not_tell_the_areas_again():
    made = map_charts.chart([summary(), pockets()], "area")
    assert [line.values for line in made.lines] == [[1000.0, 1001.0, 1002.0]]
    assert made.title.startswith("Pocket")


def test_the_ground_held_is_that_of_all_sectors():
    made = map_charts.chart([timeline()], "area")
    assert made.lines[0].values == [10.0, 15.0, 13.0]


def test_change_from_changes_without_redraw_noise():
    gained, lost = map_charts.chart([changes()], "change").bars
    assert (gained.name, gained.values) == ("gained", [1000.0, 400.0])
    assert (lost.name, lost.values) == ("lost", [-0.0, -30.0])


def test_change_from_a_timeline():
    gained, lost = map_charts.chart([timeline()], "change").bars
    assert gained.values == [6.0, 1.0] and lost.values == [-1.0, -3.0]


def test_the_same_changes_told_twice_are_counted_once():
    gained, _ = map_charts.chart([timeline(), changes()], "change").bars
    assert gained.values == [1000.0, 400.0]


def test_cumulative_adds_up():
    gained, lost = map_charts.chart([changes()], "cumulative").lines
    assert gained.values == [1000.0, 1400.0] and lost.values == [0.0, 30.0]


@pytest.mark.parametrize("whole", [True, False])
def test_bars_are_of_a_day_only_where_each_date_is_the_next_day(whole):
    """A page said “km²” over what is gained in a day, and a week between two maps is none."""
    days = [APRIL + dt.timedelta(days=n) for n in range(4)]
    assert "km² a day" in map_charts._change_title(days, whole=whole)
    assert "a day" not in map_charts._change_title([*days, days[-1] + 2 * (days[1] - days[0])],
                                                   whole=whole)  # fmt: skip


@pytest.mark.parametrize("kind", map_charts.KINDS)
def test_without_two_dates_there_is_no_chart(kind):
    assert map_charts.chart([pockets(gaps=(1.0,), days=DAYS[:1])], kind) is None


def test_none_is_none():
    assert map_charts.chart([pockets()], "none") is None


@pytest.mark.parametrize("width", [240, 310, 365, 516])
def test_the_dates_of_a_small_chart_do_not_meet(width):
    made = charts.resized(map_charts.chart([pockets()]), width, round(width * 0.52))
    ticks = re.findall(
        r'<text x="([\d.]+)"[^>]*text-anchor="middle"[^>]*>([A-Z0-9][^<]*)<', charts.svg(made)
    )
    months = [(float(x), text) for x, text in ticks if not text.isdigit()]
    assert len(months) > 1
    for (left, text), (right, _) in zip(months, months[1:]):
        assert right - left > 6.2 * len(text)


def test_changes_of_one_date_do_not_hide_a_timeline():
    """The layers of a diff stand above those of a timeline in a project."""
    one = layer(
        "from_actor:string,to_actor:string,to_date:date,area_km2:double,noise:bool",
        [("Islamic State", "Government", DAYS[1], 900.0, False)],
        "Polygon",
    )
    gained, _ = map_charts.chart([one, timeline()], "change").bars
    assert gained.values == [6.0, 1.0]


def test_actors_have_their_colours_of_the_map():
    own = {"Government": palette.from_fill("#123456"), "Islamic State": palette.ACTORS[2]}

    def colors(actors):
        return {actor: own[actor] for actor in actors}

    gained, lost = map_charts.chart([changes()], "change", colors=colors).bars
    assert gained.color == own["Government"].ink
    # lost ground in the colour of who took it
    assert lost.color == own["Islamic State"].ink
    (held,) = map_charts.chart([timeline()], "area", colors=colors).lines
    assert held.color == own["Government"].ink


def test_gaps_of_a_search_make_no_line():
    """They are numbered anew on each date: the least of each would be another gap each time."""
    fields = "gap_id:int,date:date,core:string,gap_km:double,gap_err_km:double"
    rows = [(n, DAYS[n // 2], "", 4.0 + n, 1.0) for n in range(6)]
    assert map_charts.chart([layer(fields, rows)], "gap") is None


def test_a_table_beside_a_map_of_a_part_says_whole_front():
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    part = MapView(QgsRectangle(30, 50, 31, 51), degrees, QgsProject(), whole=False)
    assert map_charts.chart([timeline()], "change", view=part).title.endswith("whole front")
    whole = MapView(QgsRectangle(30, 50, 31, 51), degrees, QgsProject(), whole=True)
    assert "front" not in map_charts.chart([timeline()], "change", view=whole).title


def test_a_chart_of_many_gaps_shows_the_smallest_and_says_of_how_many(qgis_app):
    """Four lines can be told apart: those first by name left the gap of the headline out."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=date:date&field=core:string&field=gap_total_km:double"
        "&field=gap_err_km:double&field=area_km2:double&field=state:string",
        "pockets",
        "memory",
    )
    for day in ("2025-01-01", "2025-01-08"):
        for number, core in enumerate("ABCDEF"):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([day, core, 6.0 - number, 0.0, 1.0, "open"])
            layer.dataProvider().addFeature(feature)
    made = map_charts.chart([layer])
    assert [line.name for line in made.lines] == ["F", "E", "D", "C"]
    assert made.title == "Encirclement gap, km: 4 of 6"


def test_a_nest_is_told_by_its_innermost_level():
    fields = (
        "date:date,core:string,gap_total_km:double,gap_err_km:double,area_km2:double,"
        "state:string,nest_level:int"
    )
    rows = [
        (day, "Town", gap, 0.0, area, "open", level)
        for day in DAYS
        for level, gap, area in ((0, 4.45, 319.0), (1, 111.2, 3046.0))
    ]
    made = layer(fields, rows, "Polygon")
    (gap,) = map_charts.chart([made], "gap").lines
    (area,) = map_charts.chart([made], "area").lines
    assert (gap.values, area.values) == ([4.45] * 3, [319.0] * 3)


def test_gains_without_redraw_noise_come_before_those_with_it():
    """A timeline's table tells gains with noise; the page says that it tells them without."""
    again = layer(
        "from_actor:string,to_actor:string,to_date:date,area_km2:double,noise:bool",
        [
            ("Islamic State", "Government", day, area, noise)
            for day in DAYS[1:]
            for area, noise in ((5.0, False), (1.0, True))
        ],
    )
    gained, _ = map_charts.chart([timeline(), again], "change").bars
    assert gained.values == [5.0, 5.0]


def test_a_chart_of_bars_says_what_a_day_without_one_means():
    """Seven of thirty days had no bar: nothing said if nothing changed, or no map was there."""
    days = [dt.date(2025, 6, day) for day in range(1, 6)]
    assert map_charts._without_bar(days, [40.0, 0.0, 3.0, 12.0]) == "No bar: no change"
    assert map_charts._without_bar(days, [40.0, 7.0, 3.0, 12.0]) == ""
    gappy = [*days[:3], dt.date(2025, 6, 6)]
    assert map_charts._without_bar(gappy, [40.0, 0.0, 3.0]) == "No bar: no change, or no map"
    weekly = [dt.date(2025, 6, day) for day in (1, 8, 15)]
    assert map_charts._without_bar(weekly, [40.0, 0.0]) == ""
