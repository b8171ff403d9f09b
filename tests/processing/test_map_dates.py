# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer of several dates shows one of them on a page, whatever its own settings are."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsDateTimeRange,
    QgsLayoutExporter,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime
from qgis.PyQt.QtGui import QImage
from salient.cartography.page import atlas, dated, frames, legend, situation_map
from salient.cartography.style import carried, library
from salient.cartography.webmap import collect
from salient.processing import map_dates, map_layers
from salient.processing.outputs import set_temporal

WEST = "MultiPolygon(((38 34, 39 34, 39 35, 38 35, 38 34)))"
EAST = "MultiPolygon(((39 34, 40 34, 40 35, 39 35, 39 34)))"


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def test_the_date_field_is_heeded_and_the_users_layer_left_alone(project, make_layer):
    """Red's first map lies in the west, Blue's second in the east."""
    layer = make_layer([(WEST, "Red", "2025-01-01"), (EAST, "Blue", "2025-02-01")])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    (shown,) = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
    assert not layer.temporalProperties().isActive()
    assert situation_map.dates_of([shown]) == [dt.date(2025, 1, 1), dt.date(2025, 2, 1)]
    page = situation_map.build(project, situation_map.Request([shown], "Map"))
    item = page.layout.itemById("map")
    assert legend.shown_keys(shown, [item]) == {
        entry.ruleKey() for entry in shown.renderer().legendSymbolItems() if entry.label() == "Blue"
    }
    # again: the same stand-in, and one alone
    assert map_layers.chosen(project, [], "", QgsProcessingFeedback(False)) == [shown]
    assert len(project.mapLayers()) == 2 + sum(
        one.name().startswith("Salient") or bool(one.customProperty(legend.BORDER))
        for one in project.mapLayers().values()
    )


def test_a_stand_in_is_given_looks_only_when_they_are_others(project, make_layer):
    """QGIS makes the legend of its page anew for each, and left 8 KB in memory on every page."""
    layer = make_layer([(WEST, "Red", "2025-01-01"), (EAST, "Blue", "2025-02-01")])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)

    def of_another_page():
        (shown,) = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
        return shown

    of_another_page()
    shown, heard = of_another_page(), []
    shown.rendererChanged.connect(lambda: heard.append("looks"))
    shown.nameChanged.connect(lambda: heard.append("name"))
    assert of_another_page() is shown
    assert heard == []
    layer.setOpacity(0.5)
    layer.setName("Who holds it")
    of_another_page()
    assert shown.opacity() == 0.5 and shown.name() == "Who holds it"
    assert set(heard) == {"looks", "name"}


def test_a_layer_whose_days_last_no_time_is_not_empty(project, make_layer):
    """As QGIS sets up “single field with date”: its maps hold at midnight, the page is of noon."""
    layer = make_layer([(WEST, "Red", "2025-01-01"), (EAST, "Blue", "2025-02-01")])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    set_temporal(layer, "date", 0.0)
    (shown,) = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
    page = situation_map.build(project, situation_map.Request([shown], "Map"))
    keys = legend.shown_keys(shown, [page.layout.itemById("map")])
    labels = {one.ruleKey(): one.label() for one in shown.renderer().legendSymbolItems()}
    assert [labels[key] for key in keys] == ["Blue"]
    assert layer.temporalProperties().fixedDuration() == 0.0


def test_a_layer_from_outside_the_project_keeps_its_time(project, make_layer):
    """QGIS leaves it behind where it copies a layer: what had ended stood on every page."""
    layer = make_layer([(WEST, "Red", "2025-01-01")], fields="side:string,day:string")
    begin = QDateTime(QDate(2025, 1, 1), QTime(0, 0))
    span = QgsDateTimeRange(begin, begin.addDays(2))
    own = layer.temporalProperties()
    own.setMode(own.TemporalMode.FixedTemporalRange)
    own.setFixedTemporalRange(span)
    own.setIsActive(True)
    (shown,) = map_layers.chosen(project, [layer], "", QgsProcessingFeedback(False))
    assert shown is not layer
    assert shown.temporalProperties().isActive()
    # QGIS 3.44 writes a span down by the clock of the world, and leaves its end out
    kept = shown.temporalProperties().fixedTemporalRange()
    assert [kept.begin().date(), kept.end().date()] == [span.begin().date(), span.end().date()]
    assert [kept.begin().time(), kept.end().time()] == [span.begin().time(), span.end().time()]


def test_a_layer_that_has_no_map_of_the_pages_day_is_named(project, make_layer):
    late = make_layer([(EAST, "Blue", "2025-02-01"), (EAST, "Blue", "2025-03-01")])
    early = make_layer([(WEST, "Red", "2025-01-01"), (WEST, "Red", "2025-02-01")])
    for layer in (late, early):
        library.apply(layer, "control", project)
        project.addMapLayer(layer)
    early.setName("Early")
    layers = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
    page = situation_map.build(project, situation_map.Request(layers, "Map"))
    (said,) = [text for text in page.messages if "is not on the page" in text]
    assert "“Early”" in said and "2025-03-01" in said and "2025-02-01" in said


def test_what_is_of_one_later_date_is_not_on_the_map_before(project, make_layer):
    """Control in January and February, the front of February alone: January's map has no front."""
    control = make_layer([(WEST, "Red", "2025-01-01"), (EAST, "Blue", "2025-02-01")])
    late = make_layer([(EAST, "Blue", "2025-02-01")])
    for layer, name in ((late, "Late"), (control, "Series")):
        layer.setName(name)
        library.apply(layer, "control", project)
        project.addMapLayer(layer)
    layers = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
    asked = situation_map.Request(layers, "Map", template="before_after")
    page = situation_map.build(project, asked)
    before, after = (page.layout.itemById(name) for name in ("map_before", "map"))
    assert "Late" not in [one.name() for one in before.layers()]
    assert "Late" in [one.name() for one in after.layers()]
    # nor on a page of an earlier day, which says so
    asked = situation_map.Request(layers, "Earlier", as_of=dt.date(2025, 1, 5))
    page = situation_map.build(project, asked)
    assert "Late" not in [one.name() for one in page.layout.itemById("map").layers()]
    assert [text for text in page.messages if "“Late” is not on the page" in text]


def test_several_dates_as_text_are_refused_with_what_to_do(project, make_layer):
    rows = [(WEST, "Red", "2025-01-01"), (EAST, "Blue", "2025-02-01")]
    project.addMapLayer(make_layer(rows, fields="actor:string,date:string"))
    with pytest.raises(QgsProcessingException, match="Prepare control layer"):
        map_layers.chosen(project, [], "", QgsProcessingFeedback(False))


@pytest.mark.parametrize(
    "rows",
    [
        [(WEST, "Red", "2025-01-01"), (EAST, "Blue", "2025-01-01")],
        [(WEST, "Red", None), (EAST, "Blue", None)],
    ],
    ids=["one date", "no date"],
)
def test_a_layer_of_one_date_is_itself(project, make_layer, rows):
    layer = make_layer(rows)
    project.addMapLayer(layer)
    assert map_layers.chosen(project, [], "", QgsProcessingFeedback(False)) == [layer]


def test_towns_do_not_come_and_go_with_the_date_of_their_founding(project, make_layer):
    rows = [("Point(38 34)", "Old", "1200-01-01"), ("Point(39 34)", "New", "1950-01-01")]
    layer = make_layer(rows, fields="name:string,founded:date", kind="Point")
    project.addMapLayer(layer)
    assert map_layers.chosen(project, [], "", QgsProcessingFeedback(False)) == [layer]


def test_changes_up_to_a_date_are_shown(project, make_layer):
    rows = [
        (WEST, "Blue", "Red", "2025-01-01", False, 1.0),
        (EAST, "Blue", "Red", "2025-02-01", False, 1.0),
    ]
    fields = "from_actor:string,to_actor:string,to_date:date,noise:boolean,area_km2:double"
    project.addMapLayer(make_layer(rows, fields=fields))
    (shown,) = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
    for day, seen in ((dt.date(2025, 1, 15), 1), (dt.date(2025, 2, 1), 2)):
        request = situation_map.Request([shown], "Map", as_of=day)
        item = situation_map.build(project, request).layout.itemById("map")
        assert len(list(shown.getFeatures(legend.features_on(item, shown)))) == seen


def test_what_has_no_date_on_a_dated_page_is_named(project, make_layer):
    dated = make_layer([(WEST, "Red", "2025-01-01"), (EAST, "Blue", "2025-02-01")])
    lone = make_layer([(WEST, "Red")], fields="actor:string")
    lone.setName("Yesterday")
    project.addMapLayers([dated, lone])
    layers = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
    assert map_dates.undated(layers) == ["Yesterday"]
    assert map_dates.undated([lone]) == []


def test_an_output_carries_what_it_is(run, make_layer, tmp_path):
    """Today's front and that of before have the same fields, in a file and as memory layers."""
    rows = [(WEST, "Red", "2025-01-01"), (EAST, "Blue", "2025-01-01")]
    rows += [(WEST, "Red", "2025-02-01"), (EAST, "Blue", "2025-02-01")]
    paths = {"FRONT_BEFORE": tmp_path / "one.gpkg", "FRONT_AFTER": tmp_path / "two.gpkg"}
    run(
        "frontlinediff", CONTROL=make_layer(rows), DATE_FIELD="date", CHANGES="memory:",
        MOVEMENT="memory:", MATRIX="memory:", **{key: str(path) for key, path in paths.items()},
    )  # fmt: skip
    styles = [library.guess(QgsVectorLayer(str(path), "x", "ogr")) for path in paths.values()]
    assert styles == ["front_before", "front"]
    result = run(
        "frontlinediff", CONTROL=make_layer(rows), DATE_FIELD="date", CHANGES="memory:",
        MOVEMENT="memory:", MATRIX="memory:", FRONT_BEFORE="memory:", FRONT_AFTER="memory:",
    )  # fmt: skip
    assert library.guess(result["FRONT_BEFORE"]) == "front_before"


def test_a_file_that_says_nothing_is_known_by_its_fields(qgis_app, make_layer, tmp_path):
    layer = make_layer([(WEST, "Red")], fields="actor:string")
    path = str(tmp_path / "control.geojson")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    context = QgsProcessingContext().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)[0] == 0
    assert not carried.mark_file(path, "control", "front")
    assert library.guess(QgsVectorLayer(path, "x", "ogr")) == "control"
    assert not carried.mark_file(str(Path(path).with_suffix(".gpkg")), "", "front")


@pytest.fixture
def series_and_late(project, make_layer):
    """Control in January and February; Red's pocket of February alone, its date as text."""
    control = make_layer([(WEST, "Red", "2025-01-01"), (WEST, "Red", "2025-02-01")])
    late = make_layer([(EAST, "Blue", "2025-02-01")], fields="actor:string,date:string")
    for layer, name in ((late, "Late"), (control, "Series")):
        layer.setName(name)
        library.apply(layer, "control", project)
        project.addMapLayer(layer)
    return map_layers.chosen(project, [], "", QgsProcessingFeedback(False))


def _colored(path: Path) -> float:
    """Return how much of the middle of a picture's right half is drawn in a colour, not grey."""
    picture = QImage(str(path))
    wide, high = picture.width(), picture.height()
    dots = [
        picture.pixelColor(x, y)
        for x in range(round(0.6 * wide), round(0.8 * wide), 3)
        for y in range(round(0.4 * high), round(0.6 * high), 3)
    ]
    return sum(dot.alpha() > 0 and dot.hsvSaturation() > 60 for dot in dots) / len(dots)


def test_a_sheet_of_an_atlas_has_nothing_of_a_later_date(project, series_and_late, tmp_path):
    """January's sheet has no trace of the layer of February: its east is as empty as its sea."""
    asked = situation_map.Request(series_and_late, "Sheets", land=False)
    page = situation_map.build(project, asked)
    item = page.layout.itemById("map")
    sheets = atlas.by_date(project, asked, item.extent())
    assert [sheet.date for sheet in sheets] == [dt.date(2025, 1, 1), dt.date(2025, 2, 1)]
    atlas.turn_into_atlas(project, page.layout, sheets, asked)
    drawn = {}
    for number, sheet in enumerate(sheets):
        page.layout.atlas().beginRender()
        page.layout.atlas().seekTo(number)
        path = tmp_path / f"{sheet.name}.png"
        box = item.sceneBoundingRect()
        QgsLayoutExporter(page.layout).renderRegionToImage(box, QSize(400, 300)).save(str(path))
        drawn[sheet.date.month] = _colored(path)
    assert drawn[1] < 0.05 and drawn[2] > 0.5, drawn
    # the user's own layer has no settings of time, and a page of one date no stand-ins
    assert not any(one.temporalProperties().isActive() for one in project.mapLayersByName("Late")
                   if not one.flags() & QgsMapLayer.LayerFlag.Private)  # fmt: skip
    situation_map.build(project, asked)
    assert len(project.mapLayersByName("Late")) == 1


def test_frames_and_web_map_have_nothing_of_a_later_date(project, series_and_late, tmp_path):
    page = situation_map.build(project, situation_map.Request(series_and_late, "F", land=False))
    dates = situation_map.dates_of(series_and_late)
    main = page.layout.itemById("map")
    made = frames.export(main, dates, str(tmp_path / "frames"), title="")
    before, after = (_colored(Path(path)) for path in made)
    assert before < 0.05 and after > 0.5, (before, after)
    found = collect.collect(series_and_late, project)
    late = next(groups for name, _, groups in found.layers if name == "Late")
    assert [(one.begin, one.end) for group in late for one in group.shapes] == [(1, 2)]


@pytest.mark.parametrize("style", sorted(dated.SINCE))
def test_what_has_happened_by_a_date_stays_on_the_page(project, make_layer, style):
    """As QGIS sets up an output of several dates: on the last day both are there, not the last."""
    fields = {
        "changes": "from_actor:string,to_actor:string,to_date:date,noise:boolean,area_km2:double",
        "movement": "to_actor:string,depth_km:double,to_date:date",
        "situation_events": "kind:string,before_km2:double,date:date",
    }
    rest = {
        "changes": lambda day: ("Blue", "Red", day, False, 1.0),
        "movement": lambda day: ("Red", 3.0, day),
        "situation_events": lambda day: ("link-up", 1.0, day),
    }
    shapes = {
        "changes": (WEST, EAST, "MultiPolygon"),
        "movement": ("LineString(38 34, 39 35)", "LineString(39 34, 40 35)", "LineString"),
        "situation_events": ("Point(38 34)", "Point(39 35)", "Point"),
    }
    one, other, kind = shapes[style]
    rows = [(one, *rest[style]("2025-01-01")), (other, *rest[style]("2025-02-01"))]
    layer = make_layer(rows, fields=fields[style], kind=kind)
    assert library.guess(layer) == style
    project.addMapLayer(layer)
    set_temporal(layer, dated.SINCE[style], 31.0)
    (shown,) = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
    item = situation_map.build(project, situation_map.Request([shown], "Map")).layout.itemById(
        "map"
    )
    assert len(list(shown.getFeatures(legend.features_on(item, shown)))) == 2
    assert layer.temporalProperties().fixedDuration() == 31.0


def test_what_a_date_means_is_said_once_for_every_style():
    """Control, gaps and pockets hold on a day; changes stay; others have dates of their own."""
    kinds = [set(dated.ON_A_DATE), set(dated.SINCE), set(dated.OF_ALL_DATES)]
    assert sum(map(len, kinds)) == len(set.union(*kinds))
    assert set.union(*kinds) <= set(library.names())


def test_the_second_page_shows_what_the_layer_is_by_then(project, make_layer):
    """A feature less, a filter more: the page's copy of the layer has them too."""
    later = [(EAST, actor, "2025-02-01") for actor in ("Blue", "C", "D")]
    rows = [(WEST, "Red", "2025-01-01"), *later]
    layer = make_layer(rows)
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    (shown,) = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
    assert shown.featureCount() == 4
    gone = next(one.id() for one in layer.getFeatures() if one["actor"] == "C")
    layer.dataProvider().deleteFeatures([gone])
    (again,) = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
    assert again is shown
    assert sorted(one["actor"] for one in shown.getFeatures()) == ["Blue", "D", "Red"]
    layer.setSubsetString("\"actor\" <> 'D'")
    layer.setOpacity(0.4)
    (again,) = map_layers.chosen(project, [], "", QgsProcessingFeedback(False))
    assert again is shown
    assert sorted(one["actor"] for one in shown.getFeatures()) == ["Blue", "Red"]
    assert shown.opacity() == 0.4
