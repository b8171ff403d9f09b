# SPDX-License-Identifier: GPL-2.0-or-later
"""A click on a real canvas is answered on the map and in the card, and kept as layers."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from pyproj import Geod
from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QDate, QDateTime, QEvent, QPoint, Qt, QTime
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolBar

#: Red holds a hook that opens to the east between two points of one meridian; by pyproj.
HOOK = "Polygon((0 0, 3 0, 3 {0}, 0.5 {0}, 0.5 {1}, 3 {1}, 3 2, 0 2, 0 0))"
NOTCH = "Polygon((3 0, 4 0, 4 2, 3 2, 3 {1}, 0.5 {1}, 0.5 {0}, 3 {0}, 3 0))"
PRONGS = {dt.date(2025, 1, 1): (0.2, 1.8), dt.date(2025, 1, 5): (0.5, 1.5)}
GAP_KM = {
    day: Geod(ellps="WGS84").inv(3, low, 3, high)[2] / 1000.0 for day, (low, high) in PRONGS.items()
}
FIRST, LAST = PRONGS
OPEN, CLOSED, OUTSIDE = (2.0, 1.0), (0.2, 1.0), (40.0, 40.0)


def _wait(done, seconds=60.0):
    """Let QGIS work until something is so."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "nothing came in time"
        QgsApplication.processEvents()
        time.sleep(0.01)


def _control(rows, fields="actor:string,date:date", name="Control"):
    columns = "".join(f"&field={field}" for field in fields.split(","))
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326{columns}", name, "memory")
    for wkt, *attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(attributes)
        assert layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def control(window, provider):
    rows = []
    for day, prongs in PRONGS.items():
        for shape, actor in ((HOOK, "Red"), (NOTCH, "Blue")):
            rows.append((shape.format(*prongs), actor, day.isoformat()))
    return _control(rows)


@pytest.fixture
def part(window, provider):
    """The part in a window; its action has not been used yet."""
    from salient.ui.gap_explorer.part import GapExplorerPart
    from salient.ui.menu import MenuPart

    menu, one = MenuPart(window), GapExplorerPart(window)
    menu.set_up()
    one.set_up()
    yield one
    one.tear_down()
    menu.tear_down()


@pytest.fixture
def click(window):
    """Click a place on the canvas with the mouse, and wait for the answer."""

    def press(part, place, *, wait=True):
        canvas = window.canvas
        canvas.setExtent(QgsRectangle(-0.5, -0.5, 4.5, 2.5).buffered(0 if place[0] < 5 else 60))
        canvas.refresh()
        at = canvas.getCoordinateTransform().transform(QgsPointXY(*place))
        QTest.mouseClick(
            canvas.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(round(at.x()), round(at.y())),
        )
        if wait:
            _wait(lambda: not part.explorer.queue.busy)

    return press


def _bands(window):
    return [one for one in window.canvas.scene().items() if isinstance(one, QgsRubberBand)]


def _settle():
    """Let Qt delete what was handed to deleteLater."""
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _open(window):
    bar = window.window.findChild(QToolBar, "salient_toolbar")
    (action,) = bar.actions()
    action.trigger()


def test_a_click_shows_gap_and_pocket_at_once(window, control, part, click):
    """Two clicks from an open project: the tool, and the ground. Nothing is typed."""
    _open(window)
    click(part, OPEN)
    panel = part.explorer.panel
    assert panel.encirclers.text.text() == "Red"
    assert panel.day() == LAST
    assert len(_bands(window)) == 2
    text = panel.answer.text()
    assert "State: Open" in text
    assert f"Gap: {GAP_KM[LAST]:.0f} km (" in text
    assert "Rim: Red" in text
    assert panel.keep.isEnabled()
    assert "gap" in window.window.statusBar().currentMessage()


@pytest.mark.parametrize("active", [False, True], ids=["found", "active"])
def test_the_layer_is_one_that_says_who_holds_the_ground(window, control, part, click, active):
    first = _control([(HOOK.format(0.2, 1.8), 3)], fields="number:int", name="A first layer")
    other = _control([(HOOK.format(0.2, 1.8), "Green")], fields="actor:string", name="B other")
    QgsProject.instance().removeMapLayer(other.id()) if not active else None
    window.active = other if active else None
    _open(window)
    assert part.explorer.panel.current_layer() is (other if active else control)
    # a layer without such a field is left at the click
    part.explorer.panel.layer.setLayer(first)
    click(part, OPEN)
    assert part.explorer.panel.actor_field.currentField() == "actor"


def test_keep_is_equal_to_the_last_digit(window, control, part, click):
    _open(window)
    click(part, OPEN)
    shown = []
    explorer = part.explorer
    answered = explorer.queue._answered
    explorer.queue._answered = lambda answer, why: (shown.append(answer), answered(answer, why))
    click(part, OPEN)
    explorer.panel.keep.click()
    root = QgsProject.instance().layerTreeRoot()
    _wait(lambda: root.findGroups() != [])
    (group,) = root.findGroups()
    assert group.name().startswith("Gap at ")
    assert group.name().endswith("2025-01-05")
    layers = {node.layer().name(): node.layer() for node in group.findLayers()}
    assert [node.layer().name() for node in group.findLayers()] == [
        "Gap lines", "Pockets", "Gap summary"
    ]  # fmt: skip
    (row,) = layers["Gap summary"].getFeatures()
    assert row["gap_km"] == shown[0].gap_km
    assert row["area_km2"] == shown[0].area_km2
    assert row["gap_km"] == pytest.approx(GAP_KM[LAST], rel=1e-6)
    assert window.said() == ""


def test_the_date_follows_the_temporal_controller_and_the_panel(window, control, part, click):
    _open(window)
    click(part, OPEN)
    begin = QDateTime(QDate(2025, 1, 2), QTime(0, 0))
    window.canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
    panel = part.explorer.panel
    assert panel.day() == FIRST
    _wait(lambda: f"{GAP_KM[FIRST]:.0f}" in panel.answer.text())
    panel.date.setCurrentIndex(1)
    _wait(lambda: f"{GAP_KM[LAST]:.0f}" in panel.answer.text())


def test_what_was_last_asked_of_a_layer_comes_back(window, control, part, click):
    _open(window)
    part.explorer.panel.encirclers.text.setText("Red")
    part.explorer.panel.besieged.text.setText("Blue")
    click(part, OPEN)
    part.tear_down()
    _settle()
    part.set_up()
    _open(window)
    assert part.explorer.panel.besieged.text.text() == "Blue"


def test_escape_clears(window, control, part, click):
    _open(window)
    click(part, OPEN)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert _bands(window) == []
    assert part.explorer.point is None
    assert not part.explorer.panel.keep.isEnabled()


def test_of_fifty_clicks_the_newest_is_answered(window, control, part, click):
    _open(window)
    for i in range(50):
        click(part, (1.0 + 0.03 * i, 1.0), wait=False)
    _wait(lambda: not part.explorer.queue.busy)
    assert part.explorer.point.x() == pytest.approx(1.0 + 0.03 * 49, abs=0.02)
    assert "State: Open" in part.explorer.panel.answer.text()
    assert len(_bands(window)) == 2


@pytest.mark.parametrize(
    ("place", "words"),
    [(CLOSED, "Core taken"), (OUTSIDE, "lies outside the layer"), ((2.0, 1.0), "State: Open")],
    ids=["closed ground", "outside the layer", "open ground"],
)
def test_every_place_is_answered_in_words(window, control, part, click, place, words):
    _open(window)
    part.explorer.panel.encirclers.text.setText("Red")
    click(part, place)
    assert words in part.explorer.panel.answer.text()
    assert window.window.statusBar().currentMessage()
    assert (_bands(window) == []) == (place != OPEN)


def test_without_a_layer_the_next_step_is_said(window, part, click):
    _open(window)
    click(part, OPEN)
    assert "add a layer of polygons" in window.window.statusBar().currentMessage()
    assert "add a layer of polygons" in part.explorer.panel.answer.text()


def test_a_layer_that_is_removed_takes_its_answer_along(window, control, part, click):
    _control([(HOOK.format(0.2, 1.8), "Green")], fields="actor:string", name="Other")
    _open(window)
    part.explorer.panel.layer.setLayer(control)
    click(part, OPEN)
    assert len(_bands(window)) == 2
    QgsProject.instance().removeMapLayer(control.id())
    assert _bands(window) == []
    assert "was removed" in part.explorer.panel.answer.text()


def test_a_project_closed_in_mid_answer_leaves_nothing(window, control, part, click):
    _open(window)
    click(part, OPEN, wait=False)
    QgsProject.instance().clear()
    _wait(lambda: not part.explorer.queue.busy)
    assert _bands(window) == []


def test_an_edit_is_answered_anew(window, control, part, click):
    _open(window)
    click(part, OPEN)
    narrow = QgsGeometry.fromWkt(HOOK.format(0.9, 1.1))
    (red,) = [
        f for f in control.getFeatures() if f["actor"] == "Red" and f["date"] == QDate(2025, 1, 5)
    ]
    control.startEditing()
    control.changeGeometry(red.id(), narrow)
    gap = Geod(ellps="WGS84").inv(3, 0.9, 3, 1.1)[2] / 1000.0
    text = part.explorer.panel.answer.text
    _wait(lambda: f"Gap: {gap:.1f} km" in text())
    control.rollBack()


def test_a_field_that_was_deleted_is_asked_for(window, control, part, click):
    _open(window)
    control.dataProvider().deleteAttributes([0])
    control.updateFields()
    click(part, OPEN)
    assert "Choose the actor field" in part.explorer.panel.answer.text()


def test_a_name_from_a_stranger_s_layer_is_plain_text(window, part, click, provider):
    name = '<img src="http://x/y">'
    _control([(HOOK.format(0.2, 1.8), name), (NOTCH.format(0.2, 1.8), "Blue")], "actor:string")
    _open(window)
    click(part, OPEN)
    label = part.explorer.panel.answer
    assert name in label.text()
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_unload_mirrors_load(window, control, part, click):
    def state():
        _settle()
        return (
            len(window.menu.actions()[0].menu().actions()),
            [bar.objectName() for bar in window.window.findChildren(QToolBar)],
            len(window.docks),
            _bands(window),
        )

    part.tear_down()
    before = state()
    for _ in range(3):
        part.set_up()
        _open(window)
        click(part, OPEN)
        part.tear_down()
        _settle()
    assert state() == before
    assert window.canvas.mapTool() is None
