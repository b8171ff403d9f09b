# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run leaves in the project: one group, in time until the next map, without empty tables."""

from __future__ import annotations

import datetime as dt

import pytest

WEST, EAST = "Polygon((0 0, {0} 0, {0} 2, 0 2, 0 0))", "Polygon(({0} 0, 4 0, 4 2, {0} 2, {0} 0))"
HOOK = "Polygon((0 0, 3 0, 3 0.2, 0.5 0.2, 0.5 1.8, 3 1.8, 3 2, 0 2, 0 0))"
NOTCH = "Polygon((3 0, 4 0, 4 2, 3 2, 3 1.8, 0.5 1.8, 0.5 0.2, 3 0.2, 3 0))"
DAYS = ("2025-01-24", "2025-01-30", "2025-01-31")


@pytest.fixture
def war(make_layer, qgis_new_project):
    """A map of three dates, six days and one day apart, and a town, in the project."""
    from qgis.core import QgsProject

    rows = [(shape, name, day) for day in DAYS for shape, name in ((HOOK, "Red"), (NOTCH, "Blue"))]
    control = make_layer(rows)
    control.setName("Front")
    core = make_layer([("Point(2 1)", "Town")], fields="name:string", kind="Point")
    QgsProject.instance().addMapLayers([control, core])
    return {"CONTROL": control, "ENCIRCLERS": "Red", "CORE": core}


@pytest.fixture
def shown(provider, war, monkeypatch):
    """Run as a dialog does, and load what comes; returns the group on top."""
    from processing.gui import Postprocessing
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )

    # 3.44 hands its window's tree to QGIS itself, which takes none that only looks like one
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)
    project = QgsProject.instance()

    def run(name="encirclementgap", **more):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"salient:{name}")
        values = {**war, **more}
        for one in algorithm.destinationParameterDefinitions():
            if one.type() == "sink":
                values[one.name()] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(project)
        _results, ok = algorithm.run(values, context, feedback)
        assert ok, feedback.textLog()
        assert handleAlgorithmResults(algorithm, context, feedback)
        return project.layerTreeRoot().children()[0]

    return run


def titles(group):
    return [node.name() for node in group.children()]


def test_a_run_has_one_group_with_dates_and_place_in_its_name(shown):
    group = shown()
    assert group.name() == "Encirclement gap · 2025-01-24 – 2025-01-31 · Town"
    # points above lines above polygons above tables
    assert titles(group) == ["Cores", "Gap lines", "Pockets", "Gap summary", "Gap trend"]


def test_what_changed_between_two_dates_says_both_and_how_much(shown, monkeypatch):
    """Without them two diffs of one layer would be the same question, and the first be hidden."""
    from salient.processing import run_results
    from salient.ui import results

    heard = []
    monkeypatch.setattr(run_results, "listeners", [heard.append])
    first = shown("frontlinediff", FROM=DAYS[0], TO=DAYS[1])
    assert first.name() == f"Frontline diff · {DAYS[0]} – {DAYS[1]} · Front"
    assert "gained" in results.words(heard[-1]), "the card says it"
    assert shown("frontlinediff", FROM=DAYS[1], TO=DAYS[2]).name() != first.name()
    assert first.itemVisibilityChecked()


@pytest.mark.parametrize(
    ("name", "says"), [("pocketarea", "no sealed pocket"), ("frontline", " km")]
)
def test_a_card_says_what_was_found_of_other_analyses(shown, monkeypatch, name, says):
    from salient.processing import run_results
    from salient.ui import results

    heard = []
    monkeypatch.setattr(run_results, "listeners", [heard.append])
    shown(name)
    assert says in results.words(heard[-1])


def test_a_card_writes_figures_as_its_window_does(shown, monkeypatch):
    from salient import i18n
    from salient.processing import run_results
    from salient.ui import results

    heard = []
    monkeypatch.setattr(run_results, "listeners", [heard.append])
    i18n.speak("uk")
    try:
        shown()
    finally:
        i18n.be_silent()
    assert "177 км (110 миль)" in results.words(heard[-1]).replace("\u00a0", " ")


def test_empty_tables_are_not_loaded(shown, war):
    """Nothing had to be repaired; of one date a trend has a row still, which says so."""
    assert titles(shown("preparecontrol", INPUT=[war["CONTROL"]])) == ["Control layer"]
    group = shown(FROM=DAYS[2], TO=DAYS[2])
    assert group.name() == "Encirclement gap · 2025-01-31 · Town"
    assert "Gap trend" in titles(group)


@pytest.mark.parametrize(
    ("way", "groups", "visible"),
    [("hide", 2, [True, False]), ("keep", 2, [True, True]), ("replace", 1, [True])],
)
def test_a_second_run_of_the_same(shown, monkeypatch, way, groups, visible):
    from qgis.core import QgsProject
    from salient.processing import run_results, user_settings

    settings = user_settings.UserSettings(again=way)
    monkeypatch.setattr(user_settings, "load", lambda: settings)
    shown()
    shown()
    found = [
        group
        for group in QgsProject.instance().layerTreeRoot().findGroups()
        if group.customProperty(run_results.RUN)
    ]
    assert [group.itemVisibilityChecked() for group in found] == visible
    assert len({group.customProperty(run_results.RUN) for group in found}) == groups


@pytest.fixture
def replacing(monkeypatch):
    from salient.processing import user_settings

    settings = user_settings.UserSettings(again="replace")
    monkeypatch.setattr(user_settings, "load", lambda: settings)


def test_replacing_spares_what_is_the_users(shown, war, replacing):
    """Layers dragged into the group, and edits that nobody has saved yet."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    first = shown()
    first.insertLayer(0, project.addMapLayer(war["CONTROL"].clone(), False))
    edited = next(n.layer() for n in first.findLayers() if n.name() == "Gap lines")
    edited.startEditing()
    assert edited.deleteFeature(next(edited.getFeatures()).id())
    shown()
    assert {"Front", "Gap lines"} == set(titles(first)), titles(first)
    assert edited.isModified()
    edited.rollBack()


def test_another_question_of_the_same_dates_removes_nothing(shown, replacing):
    """What may pass through, how wide a gap counts, how far off lines lie: the name is the same."""
    first = shown()
    second = shown(POSITION_ERROR=2000.0)
    assert second.name() == first.name()
    assert len(titles(first)) == 5
    assert not first.itemVisibilityChecked()


def test_layers_that_come_into_another_runs_group_leave_it(shown):
    """QGIS loads a layer where the user has selected one: often among an earlier run's."""
    from qgis.core import QgsLayerTreeRegistryBridge, QgsProject

    first = shown(FROM=DAYS[2], TO=DAYS[2])
    bridge, point = QgsProject.instance().layerTreeRegistryBridge(), QgsLayerTreeRegistryBridge
    bridge.setLayerInsertionPoint(point.InsertionPoint(first, 0))
    try:
        second = shown()
    finally:  # it keeps a bare pointer to the group
        root = QgsProject.instance().layerTreeRoot()
        bridge.setLayerInsertionPoint(point.InsertionPoint(root, 0))
    assert (len(titles(first)), len(titles(second))) == (5, 5)
    assert second.name() == "Encirclement gap · 2025-01-24 – 2025-01-31 · Town"


def test_a_run_of_something_else_hides_nothing(shown):
    first = shown(FROM=DAYS[2], TO=DAYS[2])
    shown()
    assert first.itemVisibilityChecked()


def test_listeners_hear_what_was_found(shown):
    from salient.processing import run_results

    heard = []
    run_results.listeners.append(heard.append)
    try:
        shown()
    finally:
        run_results.listeners.remove(heard.append)
    run = heard[-1]
    assert len(run.layers) == 5
    assert run.results["STATE"] == "open"
    # the notch is 1.6° of latitude wide: 1.6 · 110.57 km ≈ 177 km at the equator
    assert run.said[0].startswith("Town: gap 177 km")


@pytest.mark.parametrize(
    ("moment", "standing"),
    [
        ("2025-01-23T12:00", ""),
        ("2025-01-24T00:00", DAYS[0]),
        ("2025-01-29T23:00", DAYS[0]),
        ("2025-01-30T12:00", DAYS[1]),
        ("2025-01-31T12:00", DAYS[2]),
        ("2025-02-01T12:00", ""),
    ],
)
def test_a_map_stays_until_the_next(make_layer, moment, standing):
    """Six days apart at first, one at last: no day between is without a map, none has two."""
    from qgis.core import QgsDateTimeRange, QgsFeatureRequest, QgsVectorLayerTemporalContext
    from qgis.PyQt.QtCore import QDateTime, Qt
    from salient.processing import outputs

    layer = make_layer([(WEST.format(1), day) for day in DAYS], fields="date:date")
    outputs.set_until_next(layer, "date", [dt.date.fromisoformat(day) for day in DAYS])
    at = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    span = QgsDateTimeRange(at, at)
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    text = layer.temporalProperties().createFilterString(context, span)
    found = layer.getFeatures(QgsFeatureRequest().setFilterExpression(text))
    shown = [feature["date"].toString(Qt.DateFormat.ISODate) for feature in found]
    assert shown == ([standing] if standing else [])


@pytest.mark.parametrize("key", ["", None])
def test_no_key_names_no_group(qgis_app, key):
    """A group of the user's has no run either: nothing of it is removed."""
    from qgis.core import QgsProject
    from salient.processing import run_results

    project = QgsProject.instance()
    group = project.layerTreeRoot().insertGroup(0, "mine")
    try:
        run_results.remove(key)
        assert run_results.group_of(key) is None
        assert project.layerTreeRoot().findGroup("mine") is not None
    finally:
        project.layerTreeRoot().removeChildNode(group)
