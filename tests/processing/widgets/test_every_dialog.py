# SPDX-License-Identifier: GPL-2.0-or-later
"""Every dialog of the provider can be filled by its widgets, in each of its modes, and runs."""

from __future__ import annotations

import datetime as dt

import pytest

WEST, EAST = "Polygon((0 0, {0} 0, {0} 2, 0 2, 0 0))", "Polygon(({0} 0, 4 0, 4 2, {0} 2, {0} 0))"
HOOK = "Polygon((0 0, 3 0, 3 0.2, 0.5 0.2, 0.5 1.8, 3 1.8, 3 2, 0 2, 0 0))"
NOTCH = "Polygon((3 0, 4 0, 4 2, 3 2, 3 1.8, 0.5 1.8, 0.5 0.2, 3 0.2, 3 0))"
DAYS = ("2025-01-01", "2025-01-05")


@pytest.fixture
def given(make_layer, qgis_new_project, tmp_path):
    """Layers of a project and files beside it, by the name that the modes call them."""
    from qgis.core import QgsProject
    from salient.events import model
    from salient.events.store.store import Store

    rows = [(WEST.format(1), "Red", DAYS[0]), (EAST.format(1), "Blue", DAYS[0])]
    rows += [(HOOK, "Red", DAYS[1]), (NOTCH, "Blue", DAYS[1])]
    other = "faction:string,drawn:date,seen:date"
    one = "actor:string"
    line, point = "LineString(1 0, 1 2)", "Point(2 1)"
    found = {
        "control": make_layer(rows),
        "dated": make_layer([(*row, row[2]) for row in rows], fields=other),
        "before": make_layer([(row[0], row[1]) for row in rows[:2]], fields=one),
        "after": make_layer([(row[0], row[1]) for row in rows[2:]], fields=one),
        "core": make_layer([(point, "Town")], fields="name:string", kind="Point"),
        "places": make_layer(
            [(point, "Town", "Blue", DAYS[0]), ("Point(0.5 1)", "Camp", "Red", DAYS[0])],
            fields="name:string,actor:string,date:string",
            kind="Point",
        ),
        "lines": make_layer([(line, DAYS[0])], fields="date:string", kind="LineString"),
        "baseline": make_layer([("LineString(0.2 0, 0.2 2)",)], fields="", kind="LineString"),
        "changes": make_layer(
            [(HOOK, 1, "Red", DAYS[0], DAYS[1])],
            fields="change_id:int,to_actor:string,from_date:date,to_date:date",
        ),
        "events": make_layer(
            [(point, "Fight", DAYS[0], "Monitor")],
            fields="title:string,date:string,source:string",
            kind="Point",
        ),
    }
    for name, layer in found.items():
        layer.setName(name)
    QgsProject.instance().addMapLayers(list(found.values()))
    path = str(tmp_path / "store.gpkg")
    event = model.Event(title="Fight", date_start=dt.date(2025, 1, 4), lon=2.0, lat=1.0)
    source = model.Source(name="Monitor")
    report = model.Report(event_id=event.id, source_id=source.id, stance="reports")
    Store.create(path).save([source, event, report], action="made")
    found["store"] = path
    found["folder"] = str(tmp_path / "maps")
    (tmp_path / "maps").mkdir()
    (tmp_path / "maps" / "front_2025-01-02.geojson").write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, '
        '"geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}]}'
    )
    return found


#: What hands fill in, in order: ``@name`` is a layer or file of `given`. What is not named stays
#: as the dialog shows it, so that the fields are those it finds itself.
MODES = {
    "preparecontrol, layers": {"INPUT": ["@control"]},
    "preparecontrol, a folder": {"FOLDER": "@folder", "ACTOR": "Red"},
    "controlfromlines": {"LINES": "@lines", "LEFT": "W", "STUDY_AREA": "0,4,0,2 [EPSG:4326]"},
    "controlfromplaces": {"PLACES": "@places"},
    "encirclementgap, a core": {"CONTROL": "@control", "ENCIRCLERS": "Red", "CORE": "@core"},
    "encirclementgap, search": {"CONTROL": "@control", "ENCIRCLERS": "Red", "MAX_GAP": 200000.0},
    "encirclementgap, one map": {"CONTROL": "@after", "ENCIRCLERS": "Red", "CORE": "@core"},
    "supplyroutes": {
        "CONTROL": "@control",
        "ENCIRCLERS": "Red",
        "CORE": "@core",
        "ROADS": "@lines",
    },
    "pocketarea": {"CONTROL": "@control", "BESIEGED": "Blue"},
    "pocketarea, of one side": {"CONTROL": "@after", "ENCIRCLERS": "Red", "PLACES": "@places"},
    "frontlinediff, two layers": {"BEFORE": "@before", "AFTER": "@after"},
    "frontlinediff, one dated layer": {"CONTROL": "@control"},
    "frontlinediff, its date field chosen": {"CONTROL": "@dated", "DATE_FIELD": "drawn"},
    "frontlinediff, two of its dates": {
        "CONTROL": "@dated",
        "DATE_FIELD": "drawn",
        "FROM": DAYS[0],
        "TO": DAYS[1],
    },
    "frontline": {"CONTROL": "@control"},
    "controltimeline": {"CONTROL": "@control", "NOISE_WIDTH": 50.0},
    "fronttransects": {"CONTROL": "@control"},
    "fronttransects, a baseline": {"CONTROL": "@control", "BASELINE": "@baseline"},
    "situationlog": {"CONTROL": "@control"},
    "comparesources": {"A": "@before", "B": "@after", "B_NAME": "Second"},
    "placefacts": {"CONTROL": "@control", "PLACES": "@places"},
    "importevents": {"INPUT": "@events", "STORE": "@store"},
    "matchevidence": {"CHANGES": "@changes", "STORE": "@store"},
    "checkclaims, against a map": {"STORE": "@store", "CONTROL": "@control", "PLACES": "@places"},
    "exportsources": {"STORE": "@store"},
    "webmap": {"LAYERS": ["@after"], "TITLE": "Map"},
    "situationmap": {"LAYERS": ["@after"], "TITLE": "Map", "DPI": 96.0},
}


def _real(value, given):
    if isinstance(value, list):
        return [_real(one, given) for one in value]
    return given[value[1:]] if isinstance(value, str) and value.startswith("@") else value


@pytest.mark.parametrize("mode", MODES)
def test_a_dialog_runs_as_it_is_filled(open_dialog, fill, given, mode):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    import processing

    name = mode.split(",")[0]
    dialog = open_dialog(name)
    for field, value in MODES[mode].items():
        fill(dialog, field, _real(value, given))
    values = dialog.createProcessingParameters()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert dialog.algorithm().checkParameterValues(values, context) == (True, "")
    feedback = QgsProcessingFeedback(False)
    assert processing.run(dialog.algorithm(), values, context=context, feedback=feedback)


def test_every_algorithm_has_its_dialog_opened(provider):
    from salient.processing.provider import ALGORITHMS

    assert {mode.split(",")[0] for mode in MODES} == {name for name, _ in ALGORITHMS}


def test_from_and_to_are_lists_of_the_layer_s_own_dates(open_dialog, fill, given):
    dialog = open_dialog("frontlinediff")
    fill(dialog, "CONTROL", given["control"])
    wrappers = dialog.mainWidget().wrappers
    for name in ("FROM", "TO"):
        box = wrappers[name].widget
        assert [box.itemText(i) for i in range(box.count())] == list(DAYS)
    fill(dialog, "FROM", DAYS[1])
    assert dialog.createProcessingParameters()["FROM"] == DAYS[1]
    # another layer, without dates, has none to offer; what was chosen stays to be seen
    fill(dialog, "CONTROL", given["after"])
    assert wrappers["FROM"].widget.count() == 0
    assert wrappers["FROM"].widget.currentText() == DAYS[1]


def test_the_date_of_another_qgis_value_is_shown_as_iso(open_dialog, given):
    from qgis.PyQt.QtCore import QDate

    wrapper = open_dialog("frontlinediff").mainWidget().wrappers["FROM"]
    wrapper.setValue(QDate(2025, 1, 5))
    assert wrapper.value() == "2025-01-05"
