# SPDX-License-Identifier: GPL-2.0-or-later
"""A control layer is made and carried on to the next date from the menu."""

from __future__ import annotations

import datetime as dt

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QDate, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMainWindow
from salient.processing import compat, control_editing
from salient.ui.control_layer import ControlLayerPart
from salient.ui.menu import MenuPart

SQUARE = "MultiPolygon(((30 50, 31 50, 31 51, 30 51, 30 50)))"


class Window:
    """As much of QGIS's `iface` as the two actions ask for."""

    def __init__(self):
        self.window = QMainWindow()
        self.plugins = self.window.menuBar().addMenu("Plugins")
        self.bar = QgsMessageBar(self.window)
        self.active = None

    def pluginMenu(self):
        return self.plugins

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def activeLayer(self):
        return self.active

    def setActiveLayer(self, layer):
        self.active = layer

    def said(self):
        item = self.bar.currentItem()
        return item.text() if item is not None else ""


@pytest.fixture
def window(qgis_new_project):
    window = Window()
    parts = [MenuPart(window), ControlLayerPart(window)]
    for part in parts:
        part.set_up()
    yield window
    for part in reversed(parts):
        part.tear_down()


def click(window, text, answer):
    """Choose an entry of the menu and answer the dialog that opens."""
    failed = []

    def run():
        shown = QApplication.activeModalWidget()
        try:
            answer(shown)
        except BaseException as error:
            failed.append(error)
            shown.reject()

    (menu,) = [a.menu() for a in window.plugins.actions() if a.text() == "Salient"]
    (action,) = [a for a in menu.actions() if a.text() == text]
    if answer is not None:
        QTimer.singleShot(0, run)
    action.trigger()
    if failed:
        raise failed[0]


def press_ok(shown):
    from qgis.PyQt.QtCore import Qt

    button = shown.buttons.button(QDialogButtonBox.StandardButton.Ok)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def make(window, path, actors="North\nSouth\n North ", then=lambda shown: None):
    from qgis.core import QgsCoordinateReferenceSystem

    def answer(shown):
        shown.file.setFilePath(str(path))
        shown.actors.setPlainText(actors)
        shown.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        press_ok(shown)
        then(shown)

    click(window, "New control layer…", answer)


def add(layer, day, wkt=SQUARE):
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    feature["actor"], feature["date"] = "North", QDate.fromString(day, "yyyy-MM-dd")
    assert layer.addFeature(feature)


def test_a_new_layer_is_ready_to_draw_in(window, tmp_path):
    make(window, tmp_path / "front")
    layer, project = window.active, QgsProject.instance()
    assert (tmp_path / "front.gpkg").exists()
    assert [f.name() for f in layer.fields()][1:] == [n for n, _ in control_editing.FIELDS]
    setup = layer.editorWidgetSetup(layer.fields().lookupField("actor"))
    assert setup.config()["map"] == [{"North": "North"}, {"South": "South"}]
    assert layer.isEditable()
    # what is drawn is seen: every actor has its symbol before there is a feature
    drawn = {category.value() for category in layer.renderer().categories()}
    assert {"North", "North, claimed", "South"} <= drawn
    assert layer.temporalProperties().isActive()
    assert project.snappingConfig().enabled()
    assert project.topologicalEditing()
    assert project.avoidIntersectionsLayers() == [layer]
    layer.rollBack()


def test_the_next_day_begins_with_the_same_edges_and_can_be_undone(window, tmp_path):
    make(window, tmp_path / "front.gpkg")
    layer = window.active
    add(layer, "2025-01-01", SQUARE.replace("31 51", "31.123456789012345 51"))
    assert layer.commitChanges(False)

    def answer(shown):
        assert shown.date.date() == QDate(2025, 1, 2)
        press_ok(shown)

    click(window, "Next day…", answer)
    # of two features at one place both would move, and new ground be cut by that of yesterday
    project = QgsProject.instance()
    assert not project.topologicalEditing()
    modes = QgsProject.AvoidIntersectionsMode
    assert project.avoidIntersectionsMode() == modes.AllowIntersections
    first, second = sorted(layer.getFeatures(), key=lambda f: f["date"])
    assert (second["date"], second["actor"]) == (QDate(2025, 1, 2), "North")
    assert second.geometry().asWkb() == first.geometry().asWkb()
    layer.undoStack().undo()
    assert layer.featureCount() == 1
    click(window, "Next day…", answer)
    assert layer.commitChanges()
    kept = QgsVectorLayer(layer.source(), "kept", "ogr")
    assert kept.featureCount() == 2


def test_the_next_day_is_not_over_before_it_begins(window, tmp_path):
    """What began with the earlier map, or ended with it, is said of that map alone."""
    make(window, tmp_path / "front.gpkg")
    layer = window.active
    for begin, end in (("2025-01-01", "2025-01-01"), ("2024-12-01", "2025-02-01")):
        add(layer, "2025-01-01")
        feature = list(layer.getFeatures())[-1]
        for name, day in (("begin", begin), ("end", end)):
            number = layer.fields().lookupField(name)
            layer.changeAttributeValue(feature.id(), number, QDate.fromString(day, "yyyy-MM-dd"))
    kept = {(f["begin"].toString("yyyy-MM-dd"), f["end"].toString("yyyy-MM-dd"))
            for f in layer.getFeatures()}  # fmt: skip
    assert len(kept) == 2
    assert control_editing.next_day(layer, dt.date(2025, 1, 2)) == 2
    copies = layer.getFeatures("\"date\" = to_date('2025-01-02')")
    found = sorted((compat.is_null(f["begin"]), compat.is_null(f["end"])) for f in copies)
    assert found == [(False, False), (True, True)]
    layer.rollBack()


def test_the_next_day_has_its_own_year_and_no_time_of_the_day_before(qgis_app):
    fields = "&field=".join(("date:date", "year:int", "time:string", "precision:string"))
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&field={fields}", "prepared", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((0 0, 1 0, 1 1, 0 0))"))
    feature.setAttributes([QDate(2024, 12, 31), 2024, "18:00", "month"])
    layer.dataProvider().addFeature(feature)
    assert control_editing.next_day(layer, dt.date(2025, 1, 1)) == 1
    (copy,) = layer.getFeatures('"year" = 2025')
    assert compat.is_null(copy["time"]) and copy["precision"] == "day"
    layer.rollBack()


@pytest.mark.parametrize("case", ["there", "no actor", "no file"])
def test_what_cannot_be_made_is_a_sentence(window, tmp_path, case):
    path = tmp_path / "front.gpkg"
    if case == "there":
        path.write_text("mine")
    actors = "" if case == "no actor" else "North\nSouth"
    said = []

    def then(shown):
        # what was typed is there still, to be mended
        assert shown.isVisible() and shown.actors.toPlainText() == actors
        assert shown.refusal.isVisible()
        said.append(shown.refusal.text())
        shown.reject()

    make(window, "" if case == "no file" else path, actors, then)
    assert {
        "there": "nothing is overwritten",
        "no actor": "Name at least one actor",
        "no file": "Choose the file",
    }[case] in said[0]
    assert case != "there" or path.read_text() == "mine"
    assert QgsProject.instance().mapLayers() == {}


def test_next_day_without_a_dated_layer_is_a_sentence(window):
    click(window, "Next day…", None)
    assert "Choose a control layer with dates" in window.said()


def test_a_date_that_is_not_later_is_refused(window, tmp_path):
    make(window, tmp_path / "front.gpkg")
    add(window.active, "2025-01-01")
    said = []

    def answer(shown):
        shown.date.setDate(QDate(2025, 1, 1))
        press_ok(shown)
        said.append(shown.refusal.text())
        shown.reject()

    click(window, "Next day…", answer)
    assert "Choose a later one" in said[0] and window.active.featureCount() == 1
    window.active.rollBack()
