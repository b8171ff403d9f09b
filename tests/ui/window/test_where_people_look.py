# SPDX-License-Identifier: GPL-2.0-or-later
"""Menu, toolbar, layers' menus, card, options, time, locator and welcome, by their widgets."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from waiting import until

SQUARE = "Polygon((0 0, 1 0, 1 1, 0 1, 0 0))"


def _layer(make_layer, fields, *row, kind="Polygon", name="layer"):
    from qgis.core import QgsProject

    layer = make_layer([row], fields=fields, kind=kind)
    layer.setName(name)
    QgsProject.instance().addMapLayer(layer)
    return layer


# Menu, toolbar and layers' menus --------------------------------------------------------------


def test_every_algorithm_is_in_the_menu_in_the_order_of_work(salient_window, put, opened):
    from qgis.PyQt.QtWidgets import QAction, QMenu
    from salient.processing.provider import ALGORITHMS, MODELS
    from salient.ui.analyses import AnalysesPart

    put(AnalysesPart)
    menu = salient_window.pluginMenu().findChild(QMenu, "salient_menu")
    submenus = [action.menu() for action in menu.actions() if action.menu()]
    assert [one.title() for one in submenus][:3] == [
        "Control maps",
        "Encirclement",
        "Front and change",
    ]
    names = [action.objectName() for one in submenus for action in one.actions()]
    wanted = [name for name, _ in ALGORITHMS] + [one.ID for one in MODELS]
    assert sorted(names) == sorted(f"salient_{name}" for name in wanted)
    salient_window.pluginMenu().findChild(QAction, "salient_pocketarea").trigger()
    assert opened == [("salient:pocketarea", {})]


def test_the_toolbar_has_a_named_button_a_step(salient_window, put):
    from qgis.PyQt.QtWidgets import QToolBar, QToolButton
    from salient.ui.analyses import AnalysesPart

    part = put(AnalysesPart)
    toolbar = salient_window.mainWindow().findChild(QToolBar, "salient_toolbar")
    buttons = [one for one in toolbar.findChildren(QToolButton) if one.menu()]
    assert len(buttons) == 5
    assert all(one.accessibleName() for one in buttons)
    part.tear_down()
    assert toolbar.actions() == []
    part.set_up()


def test_a_layer_s_menu_offers_what_one_does_with_it(salient_window, put, make_layer, opened):
    from salient.ui.analyses import AnalysesPart

    control = _layer(make_layer, "actor:string", SQUARE, "Red", name="control")
    put(AnalysesPart)
    changes = _layer(
        make_layer, "from_actor:string,to_actor:string", SQUARE, "Red", "Blue", name="changes"
    )
    points = _layer(make_layer, "actor:string", "Point(0 0)", "Red", kind="Point", name="points")
    bare = _layer(make_layer, "id:int", SQUARE, 1, name="bare")
    offered: dict = {layer: set() for layer in (control, changes, points, bare)}
    for action, layer in salient_window.offered["layers"]:
        offered[layer].add(action.objectName().removeprefix("salient_layer_"))
    wanted = {"encirclementgap", "pocketarea", "supplyroutes", "frontlinediff"}
    assert wanted <= offered[control]
    assert offered[changes] == {"matchevidence"}
    assert offered[points] == set()
    assert offered[bare] == {"preparecontrol"}
    salient_window.setActiveLayer(control)
    actions = {given[0].objectName(): given[0] for given in salient_window.offered["types"]}
    actions["salient_layer_encirclementgap"].trigger()
    assert opened == [("salient:encirclementgap", {"CONTROL": control.id()})]


# The card of a run ----------------------------------------------------------------------------


@pytest.fixture
def run(make_layer):
    """A run that left two layers, as the algorithms hand it on."""
    from salient.processing import run_results

    found = run_results.Run(names=["Encirclement gap"], places=["Town"])
    found.dates = {dt.date(2025, 1, 5)}
    found.said = ["Town: core taken"]
    found.layers = [_layer(make_layer, "gap_id:int", SQUARE, 1).id()]
    return found


def _says(item):
    """What a card says, in HTML."""
    from salient.ui import messages

    return item.findChild(messages.Sentences).text()


def _buttons(item):
    from qgis.PyQt.QtWidgets import QPushButton

    return {one.text(): one for one in item.findChildren(QPushButton)}


def test_a_card_says_what_was_found_and_leads_on(salient_window, put, run, tmp_path, monkeypatch):
    from salient.processing import run_results
    from salient.ui import results

    put(results.ResultsPart)
    page = tmp_path / "report.html"
    page.write_text("<p>gap</p>")
    run.results["REPORT"] = str(page)
    for listener in run_results.listeners:
        listener(run)
    until(lambda: salient_window.messageBar().currentItem() is not None)
    item = salient_window.messageBar().currentItem()
    said = "<b>Encirclement gap · 2025-01-05 · Town</b><br>core taken"
    assert _says(item) == said, "the title names the place"
    buttons = _buttons(item)
    assert list(buttons) == ["Show on map", "Report", "Map page…"]
    shown = []
    monkeypatch.setattr(results.QDesktopServices, "openUrl", lambda url: shown.append(url))
    buttons["Report"].click()
    assert shown[0].toLocalFile() == str(page)
    buttons["Show on map"].click()
    box = salient_window.mapCanvas().extent()
    assert box.contains(0.5, 0.5)


def test_the_card_goes_with_its_project(salient_window, put, run):
    from qgis.core import QgsProject
    from salient.ui import results

    part = put(results.ResultsPart)
    part._placed(run)
    part.show_card()
    assert salient_window.messageBar().currentItem() is not None
    part._placed(run)  # and one that is not shown yet
    QgsProject.instance().clear()
    assert salient_window.messageBar().currentItem() is None
    assert not part._timer.isActive()
    part.show_card()
    assert salient_window.messageBar().currentItem() is None


def test_the_card_of_a_control_layer_leads_to_the_explorer(salient_window, put, run, make_layer):
    from qgis.core import QgsProject
    from qgis.PyQt.QtWidgets import QAction
    from salient.ui import results

    control = _layer(make_layer, "actor:string", SQUARE, "Red")
    run.layers = [control.id()]
    explorer = QAction("Gap explorer", salient_window.pluginMenu())
    explorer.setObjectName("salient_gap_explorer_action")
    explorer.setCheckable(True)
    part = put(results.ResultsPart)
    part._placed(run)
    part.show_card()
    _buttons(salient_window.messageBar().currentItem())["Gap explorer"].click()
    assert salient_window.activeLayer() is control
    assert explorer.isChecked()
    QgsProject.instance().removeMapLayer(control.id())
    _buttons(salient_window.messageBar().currentItem())["Gap explorer"].click()


def test_the_card_shows_its_finding_in_full_however_narrow_the_map(salient_window, put, run):
    from qgis.PyQt.QtTest import QTest
    from salient.ui import messages, results

    run.said = ["Town: gap 24.6 ± 1.4 km (15.3 ± 0.9 mi), pocket 8,085 km² (3,122 mi²), narrow"] * 2
    part = put(results.ResultsPart)
    card = part._card_of(run)
    card.show()
    said = card.findChild(messages.Sentences)
    for width in (420, 900, 420):
        card.resize(width, card.sizeHint().height())
        QTest.qWait(20)
        assert said.height() == said.heightForWidth(said.width())
        lowest = said.geometry().bottom()
        assert all(one.geometry().top() > lowest for one in _buttons(card).values())
        assert card.height() >= card.minimumSizeHint().height()
    card.close()


def test_an_earlier_run_is_removed_by_choice(salient_window, put, run):
    from qgis.core import QgsProject
    from salient.processing import run_results
    from salient.ui import results

    root = QgsProject.instance().layerTreeRoot()
    old = root.insertGroup(0, "old")
    old.setCustomProperty(run_results.RUN, "before")
    run.earlier = ["before"]
    part = put(results.ResultsPart)
    part._placed(run)
    part.show_card()
    item = salient_window.messageBar().currentItem()
    assert "The earlier run of the same is hidden." in _says(item)
    _buttons(item)["Remove the earlier"].click()
    assert run_results.group_of("before") is None
    assert "earlier" not in _says(salient_window.messageBar().currentItem())


def test_a_name_from_a_file_is_text_in_the_card(salient_window, put, run):
    from salient.ui import results

    run.said = ["<img src='http://x/y.png'>"]
    part = put(results.ResultsPart)
    part._placed(run)
    part.show_card()
    assert "&lt;img" in _says(salient_window.messageBar().currentItem())


# Time -----------------------------------------------------------------------------------------


class Canvas:
    """As much of a canvas as time asks for."""

    def __init__(self, controller):
        from qgis.core import QgsDateTimeRange, QgsMapSettings
        from qgis.PyQt.QtCore import QDateTime

        self.controller, self.settings = controller, QgsMapSettings()
        now = QDateTime.currentDateTime()
        self.settings.setTemporalRange(QgsDateTimeRange(now, now.addSecs(3600)))
        self.settings.setIsTemporal(True)

    def temporalController(self):
        return self.controller

    def mapSettings(self):
        return self.settings

    def setTemporalRange(self, span):
        self.settings.setIsTemporal(not span.isInfinite())

    def refresh(self):
        pass


@pytest.mark.parametrize(("mode", "temporal"), [("NavigationOff", False), ("Animated", True)])
def test_an_old_range_is_let_go_unless_the_controller_is_used(
    salient_window, put, monkeypatch, mode, temporal
):
    from qgis.core import QgsProject, QgsTemporalNavigationObject
    from qgis.PyQt.QtTest import QTest
    from salient.ui.time_control import TimePart

    controller = QgsTemporalNavigationObject()
    controller.setNavigationMode(getattr(QgsTemporalNavigationObject.NavigationMode, mode))
    canvas = Canvas(controller)
    monkeypatch.setattr(salient_window, "mapCanvas", lambda: canvas)
    put(TimePart)
    QgsProject.instance().clear()
    QTest.qWait(50)
    assert canvas.settings.isTemporal() is temporal


def test_the_controller_steps_by_the_days_that_meet_each_date(qgis_app):
    from qgis.core import QgsTemporalNavigationObject
    from salient.ui.time_control import step_by

    controller = QgsTemporalNavigationObject()
    days = [dt.date(2025, 1, 1), dt.date(2025, 1, 7), dt.date(2025, 1, 11)]
    step_by(controller, days)
    # 6 and 4 days apart: steps of 2 meet all three, and end with the last of them
    assert controller.frameDuration().originalDuration() == 2
    span = controller.temporalExtents()
    assert span.begin().date().toPyDate() == days[0]
    assert span.end().date().toPyDate() == dt.date(2025, 1, 12)
    assert controller.totalFrameCount() == 6


# Options, welcome, locator --------------------------------------------------------------------


def test_the_colour_that_was_pressed_is_the_row_that_is_removed(qgis_app):
    from qgis.PyQt.QtTest import QTest
    from salient.ui.settings_page import PaletteTable

    box = PaletteTable({"Blue": "#0000ff", "Red": "#ff0000"})
    box.show()
    box.add("", "#888888")
    box.table.item(2, 0).setText("Green")
    assert box.table.cellWidget(2, 1).accessibleName() == "Colour of Green"
    box.table.setCurrentCell(0, 0)
    box.table.cellWidget(1, 1).pressed.emit()
    box.less.click()
    assert list(box.colors()) == ["Blue", "Green"]
    QTest.qWait(0)
    box.close()


def test_options_are_kept_and_come_back(qgis_app, provider):
    from qgis.core import QgsProject
    from qgis.PyQt.QtGui import QColor
    from salient.cartography.style import library
    from salient.processing import user_settings
    from salient.ui.settings_page import SettingsPage

    before = user_settings.load()
    try:
        page = SettingsPage()
        page.units.setCurrentIndex(2)
        page.position_error.setValue(500)
        page.encirclers.setText(" Red; Grey ")
        page.again.setCurrentIndex(2)
        page.blur.setValue(1000)
        page.palette_table.more.click()
        page.palette_table.table.item(0, 0).setText("Red")
        page.palette_table.table.cellWidget(0, 1).setColor(QColor("#123456"))
        page.apply()
        kept = user_settings.load()
        assert (kept.units, kept.position_error, kept.blur) == (2, 500.0, 1000.0)
        assert (kept.encirclers, kept.again) == ("Red; Grey", "replace")
        assert json.loads(kept.palette) == {"Red": "#123456"}
        assert SettingsPage().palette_table.colors() == {"Red": "#123456"}
        project = QgsProject()
        assert library.actor_colors(["Red", "Blue"], project)["Red"].fill == "#123456"
        # a project's own colour is stronger
        project.writeEntry("Salient", "actor_colors", json.dumps({"Red": "#654321"}))
        assert library.actor_colors(["Red"], project)["Red"].fill == "#654321"
    finally:
        user_settings.save(before)


def test_the_welcome_is_shown_once_and_leads_to_three_places(salient_window, put, opened):
    from salient.processing import user_settings
    from salient.ui.welcome import WelcomePart

    before = user_settings.load()
    try:
        part = put(WelcomePart)
        part.show()
        bar = salient_window.messageBar()
        buttons = _buttons(bar.currentItem())
        assert list(buttons) == ["The sample", "My own maps…", "The manual"]
        buttons["My own maps…"].click()
        assert opened == [("salient:preparecontrol", {})]
        assert bar.currentItem() is None
        assert user_settings.load().welcomed
    finally:
        user_settings.save(before)


def test_the_welcome_goes_when_a_project_is_opened(salient_window, put, tmp_path):
    from qgis.core import QgsProject
    from salient.processing import user_settings
    from salient.ui.welcome import WelcomePart

    before = user_settings.load()
    path = str(tmp_path / "any.qgz")
    QgsProject.instance().write(path)
    try:
        part = put(WelcomePart)
        part.show()
        bar = salient_window.messageBar()
        assert bar.currentItem() is not None
        assert QgsProject.instance().read(path)
        assert bar.currentItem() is None
    finally:
        user_settings.save(before)


def test_gap_and_a_name_in_the_locator_explore_there(make_layer, qgis_new_project):
    from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorResult
    from salient.ui.gap_explorer.locator import GapLocatorFilter

    _layer(make_layer, "name:string", "Point(37 35)", "‘Uqayribāt", kind="Point", name="Towns")
    asked, found = [], []
    locator = GapLocatorFilter(asked.append)
    # what a signal hands over is gone when the search ends
    locator.resultFetched.connect(lambda one: found.append(QgsLocatorResult(one)))
    locator.fetchResults("uqayribat", QgsLocatorContext(), QgsFeedback())
    assert [(one.displayString, one.description) for one in found] == [("‘Uqayribāt", "Towns")]
    locator.triggerResult(found[0])
    assert (asked[0].x, asked[0].y, asked[0].crs) == (37.0, 35.0, "EPSG:4326")
    # QGIS takes no shorter prefix of a plugin's
    assert locator.prefix() == "gap"


# Missing libraries ----------------------------------------------------------------------------


def test_the_notice_copies_the_command_and_the_dialog_shows_it(salient_window, put, monkeypatch):
    from qgis.PyQt.QtGui import QGuiApplication
    from salient import dependencies
    from salient.ui import messages
    from salient.ui.dependency_notice import DependencyNoticePart
    from salient.ui.libraries import LibrariesDialog

    scipy = next(one for one in dependencies.LIBRARIES if one.name == "scipy")
    lacks = (dependencies.Missing(scipy, ""),)
    monkeypatch.setattr(dependencies, "missing", lambda *_: lacks)
    monkeypatch.setattr(dependencies, "platform", lambda: "debian")
    put(DependencyNoticePart)
    QGuiApplication.processEvents()
    item = salient_window.messageBar().currentItem()
    said = item.findChild(messages.Sentences)
    assert dependencies.instruction(lacks) in said.text()
    _buttons(item)["Copy"].click()
    assert QGuiApplication.clipboard().text() == "sudo apt install python3-scipy"
    monkeypatch.setattr(dependencies, "platform", lambda: "windows")
    _buttons(item)["Copy"].click()
    assert QGuiApplication.clipboard().text() == dependencies.instruction(lacks)
    monkeypatch.setattr(dependencies, "platform", lambda: "debian")
    dialog = LibrariesDialog()
    dialog.show()
    for width in (560, 900, 600):
        dialog.resize(width, 0)
        QGuiApplication.processEvents()
        assert dialog.state.height() >= dialog.state.heightForWidth(dialog.state.width())
    assert "sudo apt install python3-scipy" in dialog.state.text().splitlines()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "sudo apt install python3-scipy"
    dialog.deleteLater()


def test_results_are_shown_without_what_the_projection_cannot_show(window, make_layer):
    from qgis.core import QgsCoordinateReferenceSystem
    from salient.processing.run_results import Run
    from salient.ui import results

    near = _layer(make_layer, "name:string", SQUARE, "near")
    pole = _layer(make_layer, "name:string", "Polygon((0 89.9, 1 89.9, 1 90.04, 0 89.9))", "pole")
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    results.zoom_to(window, Run(layers=[pole.id(), near.id()]))
    # a degree at the equator is 111 319 m
    assert window.canvas.center().x() == pytest.approx(111_319.5 / 2, abs=1.0)
