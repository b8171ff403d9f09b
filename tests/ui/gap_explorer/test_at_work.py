# SPDX-License-Identifier: GPL-2.0-or-later
"""The explorer at work: a core that is dragged, a rear, the nest, the mouse at rest, the curve."""

from __future__ import annotations

import datetime as dt
import gc
import pickle
import sys
import threading
import weakref

import pytest
from explorer_window import (
    GAP_KM,
    LAST,
    NOTCH,
    OPEN,
    bands,
    control_layer,
    move,
    open_card,
    pixel,
    press,
    settle,
    wait,
)
from pyproj import Geod
from qgis.core import QgsDateTimeRange, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QDate, QDateTime, QEvent, QPoint, Qt, QTime, QTimer
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolBar, QToolTip

#: Two chambers of one bay: a neck of 0.2 degrees, and a mouth of 0.6 to the east.
CHAMBERS = (
    "Polygon((0 0, 3 0, 3 0.7, 2.9 0.7, 2.9 0.3, 1.6 0.3, 1.6 0.9, 1.5 0.9, 1.5 0.5, 0.3 0.5, "
    "0.3 1.5, 1.5 1.5, 1.5 1.1, 1.6 1.1, 1.6 1.7, 2.9 1.7, 2.9 1.3, 3 1.3, 3 2, 0 2, 0 0))"
)
#: The same, the neck of 0.6 degrees and the mouth of 0.2.
TURNED = (
    "Polygon((0 0, 3 0, 3 0.9, 2.9 0.9, 2.9 0.3, 1.6 0.3, 1.6 0.7, 1.5 0.7, 1.5 0.5, 0.3 0.5, "
    "0.3 1.5, 1.5 1.5, 1.5 1.3, 1.6 1.3, 1.6 1.7, 2.9 1.7, 2.9 1.1, 3 1.1, 3 2, 0 2, 0 0))"
)
GEOD = Geod(ellps="WGS84")
NECK_KM = GEOD.inv(1.5, 0.9, 1.5, 1.1)[2] / 1000.0
NECK_66_KM = GEOD.inv(1.5, 0.7, 1.5, 1.3)[2] / 1000.0
MOUTH_22_KM = GEOD.inv(3.0, 0.9, 3.0, 1.1)[2] / 1000.0
MOUTH_KM = GEOD.inv(3.0, 0.7, 3.0, 1.3)[2] / 1000.0


def _idle(part):
    """Wait until neither an answer nor what follows it is to come."""
    explorer = part.explorer
    wait(lambda: not explorer.queue.busy and not explorer._quiet.isActive())


@pytest.fixture
def chambers(window, provider):
    return control_layer([(CHAMBERS, "Red")], fields="actor:string")


@pytest.fixture
def closing(window, provider):
    """Twelve dates; the gap shrinks by the same each day."""
    rows, gaps = [], {}
    for day in range(12):
        low, high = 0.2 + 0.05 * day, 1.8 - 0.05 * day
        date = dt.date(2025, 1, 1) + dt.timedelta(days=day)
        shape = f"Polygon((0 0, 3 0, 3 {low}, 0.5 {low}, 0.5 {high}, 3 {high}, 3 2, 0 2, 0 0))"
        rows.append((shape, "Red", date.isoformat()))
        gaps[date] = GEOD.inv(3, low, 3, high)[2] / 1000.0
    control_layer(rows)
    return gaps


def test_answers_follow_a_core_that_is_dragged(window, control, part, click):
    """From the bay to the open east, where no ring is possible: the card says what holds there."""
    open_card(window)
    click(part, OPEN)
    explorer = part.explorer
    shown = []
    inner = explorer.marks.show_answer
    explorer.marks.show_answer = lambda *a, **k: (shown.append(explorer.point.x()), inner(*a, **k))
    left = Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window.canvas.viewport(), left, none, pixel(window, OPEN))
    for step in range(1, 5):
        move(window, (OPEN[0] - 0.25 * step, 1.0), left)
        wait(lambda: not explorer.queue.busy)
    assert len(shown) == 4
    for step in range(10):
        move(window, (1.0 + 0.05 * step, 1.0), left)
    QTest.mouseRelease(window.canvas.viewport(), left, none, pixel(window, (1.6, 1.0)))
    wait(lambda: not explorer.queue.busy)
    assert explorer.point.x() == pytest.approx(1.6, abs=0.02)
    assert explorer.parameters["CORE_POINT"].startswith(repr(explorer.point.x()))
    assert f"Gap: {GAP_KM[LAST]:.0f} km" in explorer.panel.answer.text()


def test_the_slider_walks_from_the_tactical_to_the_wide_pocket(window, chambers, part, click):
    open_card(window)
    part.explorer.panel.encirclers.text.setText("Red")
    click(part, (0.8, 1.0))
    panel = part.explorer.panel
    assert f"Gap: {NECK_KM:.1f} km" in panel.answer.text()
    wait(lambda: panel.nest.maximum() > 0)
    assert panel.nest_row.isVisibleTo(panel)
    QTest.keyClick(panel.nest, Qt.Key.Key_End)
    assert f"Gap: {MOUTH_KM:.1f} km" in panel.answer.text()
    wide = part.explorer.levels[-1]
    panel.keep.click()
    root = QgsProject.instance().layerTreeRoot()
    wait(lambda: root.findGroups() != [])
    (group,) = root.findGroups()
    (pockets,) = [n.layer() for n in group.findLayers() if n.layer().name() == "Pockets"]
    kept = {row["nest_level"]: row for row in pockets.getFeatures()}
    assert kept[panel.nest.value()]["gap_total_km"] == wide.gap_km
    assert kept[panel.nest.value()]["area_km2"] == wide.area_km2


def test_the_nest_of_a_large_map_is_looked_for_apart(window, chambers, part, click, monkeypatch):
    """In a process of its own, with the same pockets; without one it is left out."""
    from salient.analysis.base import parallel
    from salient.processing import gap_click

    open_card(window)
    panel = part.explorer.panel
    click(part, (0.9, 1.0))
    wait(lambda: panel.nest.maximum() > 0)
    here = part.explorer.levels
    monkeypatch.setattr(gap_click, "_MOST_BESIDE", 0)
    ran = []

    def there(function, items, **_how):
        # what a process of its own is handed, and hands back, is pickled
        ran.append(1)
        return [
            pickle.loads(pickle.dumps(function(pickle.loads(pickle.dumps(one))))) for one in items
        ]

    monkeypatch.setattr(parallel, "run", there)
    monkeypatch.setattr(parallel, "can_start_processes", lambda: True)
    click(part, (0.9, 1.0))
    wait(lambda: panel.nest.maximum() > 0)
    assert ran == [1]
    assert part.explorer.levels == here
    monkeypatch.setattr(parallel, "can_start_processes", lambda: False)
    click(part, (0.9, 1.0))
    _idle(part)
    assert part.explorer.levels == [] and ran == [1]


@pytest.mark.parametrize("by", ["Ctrl", "R"])
def test_a_second_click_adds_a_rear(window, provider, part, click, by):
    """The mouth is the narrower here; a rear within the outer chamber leaves the neck alone."""
    control_layer([(TURNED, "Red")], fields="actor:string")
    open_card(window)
    explorer = part.explorer
    explorer.panel.encirclers.text.setText("Red")
    click(part, (0.8, 1.0))
    assert f"Gap: {MOUTH_22_KM:.1f} km" in explorer.panel.answer.text()
    if by == "R":
        QTest.keyClick(window.canvas, Qt.Key.Key_R)
        click(part, (2.2, 1.0))
    else:
        click(part, (2.2, 1.0), modifier=Qt.KeyboardModifier.ControlModifier)
    assert explorer.point.x() == pytest.approx(0.8, abs=0.02)
    assert f"Gap: {NECK_66_KM:.1f} km" in explorer.panel.answer.text()
    assert "Rear: 1.0" in explorer.panel.answer.text()
    assert explorer.parameters["REAR_POINT"]
    # another core keeps the rear; Escape forgets both
    click(part, (0.7, 1.1))
    assert f"Gap: {NECK_66_KM:.1f} km" in explorer.panel.answer.text()
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert explorer.rear is None
    assert explorer.marks._rear is None


def test_a_mouse_at_rest_is_told_the_gap_under_it(window, control, part, click, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_more: said.append(text))
    open_card(window)
    click(part, OPEN)
    part.explorer.clear()
    move(window, (1.5, 1.0))
    assert not part.explorer.queue.busy
    wait(lambda: said != [])
    assert f"{GAP_KM[LAST]:.0f}" in said[0]
    assert len(bands(window)) == 2
    assert part.explorer.point is None
    assert not part.explorer.panel.keep.isEnabled()
    move(window, (1.4, 1.0))
    assert bands(window) == []


def test_what_a_mouse_at_rest_is_told_stays(window, control, part, click):
    """Qt asks the canvas for a tip of its own after 0.7 s, which has none and hid ours."""
    open_card(window)
    click(part, OPEN)
    part.explorer.clear()
    move(window, (1.5, 1.0))
    wait(QToolTip.isVisible)
    port, spot = window.canvas.viewport(), pixel(window, (1.5, 1.0))
    asked = QHelpEvent(QEvent.Type.ToolTip, spot, port.mapToGlobal(spot))
    QApplication.sendEvent(port, asked)
    QTest.qWait(400)
    assert QToolTip.isVisible()
    QToolTip.hideText()


def test_a_core_stays_where_it_is_while_the_mouse_rests_elsewhere(
    window, control, part, click, monkeypatch
):
    monkeypatch.setattr(QToolTip, "showText", lambda *_all: None)
    open_card(window)
    click(part, OPEN)
    _idle(part)
    before, text = part.explorer.parameters, part.explorer.panel.answer.text()
    move(window, (1.0, 1.2))
    wait(lambda: part.explorer.queue.busy)
    _idle(part)
    assert part.explorer.parameters == before
    assert part.explorer.panel.answer.text() == text


def test_the_curve_over_all_dates_is_drawn_and_goes_where_it_is_clicked(
    window, closing, part, click
):
    """The closing rate is that of the meridian: 0.1 degrees a day."""
    open_card(window)
    click(part, OPEN)
    panel = part.explorer.panel
    wait(lambda: panel.curve.isVisibleTo(panel), seconds=30)
    assert panel.day() == max(closing)
    days = sorted(closing)
    rate = (closing[days[0]] - closing[days[-1]]) / (len(days) - 1)
    assert f"closes by {rate:.1f} km" in panel.trend.text()
    assert "may seal on 2025-01-1" in panel.trend.text()
    begin = QDateTime(QDate(2025, 1, 12), QTime(0, 0))
    window.canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
    spot = QPoint(round(panel.curve.x_of(days[3])), 80)
    QTest.mouseClick(panel.curve, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert panel.day() == days[3]
    assert window.canvas.mapSettings().temporalRange().begin().date() == QDate(2025, 1, 4)
    wait(lambda: f"Gap: {closing[days[3]]:.0f} km" in panel.answer.text())
    QTest.keyClick(panel.curve, Qt.Key.Key_Right)
    assert panel.day() == days[4]
    # the curve does not depend on the date: it stays, and is not measured again
    _idle(part)
    assert panel.curve.isVisibleTo(panel)


def test_a_date_that_is_chosen_is_shown_by_a_map_without_time_and_let_go(
    window, closing, part, click
):
    """Else the pocket of one date would lie on the newest map."""
    open_card(window)
    click(part, OPEN)
    panel, days = part.explorer.panel, sorted(closing)
    QTest.keyClick(panel.date, Qt.Key.Key_Up)
    assert panel.day() == days[-2]
    assert not window.canvas.mapSettings().isTemporal(), "the layer has no dates for QGIS"
    panel.current_layer().temporalProperties().setIsActive(True)
    QTest.keyClick(panel.date, Qt.Key.Key_Up)
    assert panel.day() == days[-3]
    assert window.canvas.mapSettings().temporalRange().end().date().toPyDate() == days[-3]
    wait(lambda: f"Gap: {closing[days[-3]]:.3g} km" in panel.answer.text())
    part.explorer.clear()
    assert not window.canvas.mapSettings().isTemporal()
    assert panel.day() == days[-1], "the newest, as on the map"
    # a time that the map had is the user's
    begin = QDateTime(QDate(2025, 1, 2), QTime(0, 0))
    window.canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addSecs(86399)))
    click(part, OPEN)
    QTest.keyClick(panel.date, Qt.Key.Key_Down)
    part.explorer.clear()
    assert window.canvas.mapSettings().temporalRange().end().date().toPyDate() == days[2]


def test_the_time_of_the_map_moves_the_answer(window, closing, part, click):
    open_card(window)
    click(part, OPEN)
    for number in (2, 4):
        day = dt.date(2025, 1, 1) + dt.timedelta(days=number)
        begin = QDateTime(QDate(2025, 1, 1 + number), QTime(0, 0))
        window.canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addSecs(86399)))
        wait(lambda day=day: f"Gap: {closing[day]:.0f} km" in part.explorer.panel.answer.text())


def test_time_that_plays_fast_is_followed_before_it_stops(window, closing, part, click):
    """A frame every tenth of a second, as a player of the temporal controller sets it."""
    open_card(window)
    click(part, OPEN)
    seen = set()
    for turn in range(300):  # what waits for it to stop would be silent at any number
        begin = QDateTime(QDate(2025, 1, 1 + turn % len(closing)), QTime(0, 0))
        window.canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addSecs(86399)))
        QTest.qWait(100)
        seen.add(part.explorer.panel.answer.text())
        if len(seen) > 2:
            break
    assert len(seen) > 2


def test_what_a_resting_mouse_was_shown_goes_with_the_tool(window, control, part, monkeypatch):
    from qgis.gui import QgsMapToolPan

    open_card(window)
    wait(lambda: not part.explorer.queue.busy)
    move(window, OPEN)
    wait(lambda: bands(window) != [])
    window.canvas.setMapTool(QgsMapToolPan(window.canvas))
    assert bands(window) == []
    # and an answer that is on its way then is not shown
    window.canvas.setMapTool(part.explorer.tool)
    move(window, OPEN)
    wait(lambda: part.explorer.queue.busy)
    window.canvas.setMapTool(QgsMapToolPan(window.canvas))
    wait(lambda: not part.explorer.queue.busy)
    assert bands(window) == []


def test_a_drag_keeps_the_window_first(window, control, part, click, monkeypatch):
    """A move makes no algorithm and copies no layer; meanwhile threads change soon, and Python's
    collector waits for a rest."""
    from salient.ui.gap_explorer import questions

    made, during = [], []
    copy = questions.LayerCopy
    monkeypatch.setattr(questions, "LayerCopy", lambda layer: made.append(layer) or copy(layer))
    usual = sys.getswitchinterval(), gc.isenabled()
    open_card(window)
    click(part, OPEN)
    _idle(part)
    explorer, made[:] = part.explorer, []
    algorithm = explorer._kept.algorithm()
    inner = explorer.queue.ask
    monkeypatch.setattr(
        explorer.queue,
        "ask",
        lambda asked, **how: (
            inner(asked, **how),
            during.append((asked.algorithm, sys.getswitchinterval() < usual[0], gc.isenabled())),
        ),
    )
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(window.canvas.viewport(), left, pos=pixel(window, OPEN))
    move(window, (2.1, 1.0), left)
    QTest.mouseRelease(window.canvas.viewport(), left, pos=pixel(window, (2.1, 1.0)))
    assert set(during) == {(algorithm, True, False)}
    assert made == []
    _idle(part)
    assert (sys.getswitchinterval(), gc.isenabled()) == usual
    click(part, OPEN, wait_for_it=False)
    part.tear_down()
    assert (sys.getswitchinterval(), gc.isenabled()) == usual


@pytest.mark.parametrize("how", ["removed", "closed"])
def test_a_layer_that_goes_is_let_go_of(window, control, part, click, monkeypatch, how):
    """What is kept of it holds its file open, which Windows then neither deletes nor writes."""
    from salient.ui.gap_explorer import questions

    made, copy = [], questions.LayerCopy

    def kept(layer):
        one = copy(layer)
        made.append(weakref.ref(one))
        return one

    monkeypatch.setattr(questions, "LayerCopy", kept)
    open_card(window)
    click(part, OPEN)
    _idle(part)
    explorer = part.explorer
    assert made and made[-1]() is not None
    if how == "removed":
        QgsProject.instance().removeMapLayer(control.id())
    else:
        explorer.close()
        explorer.close = lambda: None
    settle()
    gc.collect()
    assert [one() for one in made if one() is not None] == []


def test_a_layer_of_another_source_is_read_anew(window, control, part, click):
    open_card(window)
    click(part, OPEN)
    _idle(part)
    version = part.explorer._version
    control.dataSourceChanged.emit()
    assert part.explorer._version == version + 1


def test_the_card_s_modules_are_loaded_a_turn_each(window, control, part, monkeypatch):
    """All at once they are a tenth of a second in which nothing is drawn."""
    from salient.ui.gap_explorer import preload

    loaded, turns = [], []
    monkeypatch.setattr(preload, "import_module", loaded.append)
    turn = QTimer()
    turn.timeout.connect(lambda: turns.append(len(loaded)))
    turn.start(0)
    (action,) = window.window.findChild(QToolBar, "salient_toolbar").actions()
    action.trigger()
    assert part.explorer is None, "what is not loaded yet comes in turns"
    wait(lambda: window.canvas.mapTool() is not None)
    turn.stop()
    assert [one.split(".", 1)[1] for one in loaded] == list(preload.MODULES)
    assert max(after - before for before, after in zip(turns, turns[1:])) <= 2
    assert window.canvas.mapTool() is part.explorer.tool


def test_a_button_that_is_let_go_before_the_card_is_there_opens_none(window, control, part):
    (action,) = window.window.findChild(QToolBar, "salient_toolbar").actions()
    action.trigger()
    action.trigger()
    wait(lambda: not part._preload._left)
    settle()
    assert part.explorer is None
    assert not action.isChecked()


def test_a_first_click_leaves_the_window_free(window, part, provider):
    """Sides are guessed and the map is read beside the window: the click itself only asks."""
    control_layer([(NOTCH.format(0.2, 1.8), "Blue")], fields="actor:string")
    open_card(window)
    press(window, OPEN)
    assert part.explorer.queue.busy
    assert part.explorer.panel.encirclers.text.text() == ""
    wait(lambda: not part.explorer.queue.busy)
    assert "Name the encirclers" in part.explorer.panel.answer.text()


@pytest.mark.parametrize(
    "wkt",
    [
        "POLYGON ((0 0, 4 0, 4 4, 0 0))",
        "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 2, 2 2, 1 1), (3 1, 3 2, 3.5 1, 3 1))",
        "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)), ((5 5, 6 5, 6 6, 5 5), (5.5 5.2, 5.6 5.2, 5.6 5.3, "
        "5.5 5.2)))",
        "POLYGON EMPTY",
        "MULTIPOLYGON EMPTY",
        "LINESTRING (0 0, 1 1)",
    ],
)
def test_shapes_are_written_in_one_piece_as_shapely_does(wkt):
    import shapely
    from salient.processing.gap_answer import wkb_of

    shape = shapely.from_wkt(wkt)
    assert wkb_of(shape) == shapely.to_wkb(shape, byte_order=1)


def test_shapes_are_written_beside_the_window(window, control, part, click, monkeypatch):
    """Not in the thread that draws the window."""
    from salient.processing import gap_answer
    from shapely.geometry.base import BaseGeometry

    written, inner = [], BaseGeometry.wkb
    note = lambda shape: written.append(threading.current_thread()) or inner.fget(shape)  # noqa: E731
    monkeypatch.setattr(BaseGeometry, "wkb", property(note))
    real = gap_answer.wkb_of
    here = lambda shape: written.append(threading.current_thread()) or real(shape)  # noqa: E731
    monkeypatch.setattr(gap_answer, "wkb_of", here)
    open_card(window)
    wait(lambda: part.explorer.queue.busy)
    wait(lambda: not part.explorer.queue.busy)
    click(part, OPEN)
    assert part.explorer.answer is not None and part.explorer.marks._bands
    assert len(written) > 1 and threading.main_thread() not in written


def reads(monkeypatch) -> list:
    """Count how often the layer is read."""
    from salient.processing import parameters

    read, inner = [], parameters.control_of
    monkeypatch.setattr(parameters, "control_of", lambda *a, **k: read.append(1) or inner(*a, **k))
    return read


def test_the_map_is_made_ready_before_the_first_click(window, control, part, click, monkeypatch):
    read = reads(monkeypatch)
    open_card(window)
    wait(lambda: part.explorer.queue.busy)
    wait(lambda: not part.explorer.queue.busy)
    clicks = part.explorer.queue._clicks
    assert len(read) == 1 and len(clicks._scenes) == 1
    assert part.explorer.answer is None and part.explorer.panel.answer.text().startswith("Click")
    click(part, OPEN)
    assert part.explorer.answer is not None
    assert len(read) == 1 and len(clicks._scenes) == 1


def test_a_click_in_mid_reading_does_not_read_from_the_start(
    window, control, part, click, monkeypatch
):
    """What is asked first is dropped; what it has read of the layer serves the next."""
    from salient.processing import parameters

    read, go = reads(monkeypatch), threading.Event()
    inner = parameters.control_of

    def slow(*args, **more):
        assert go.wait(60.0)
        return inner(*args, **more)

    monkeypatch.setattr(parameters, "control_of", slow)
    open_card(window)
    wait(lambda: part.explorer.queue.busy)
    press(window, OPEN)
    go.set()
    wait(lambda: not part.explorer.queue.busy)
    assert part.explorer.answer is not None and len(read) == 1


def test_the_card_works_by_keys_alone(window, control, part):
    """Enter asks in the middle of the map, R and Enter there for the rear, Escape clears."""
    open_card(window)
    canvas, explorer = window.canvas, part.explorer
    canvas.setExtent(QgsRectangle(1.0, 0.0, 3.0, 2.0))
    canvas.refresh()
    QTest.keyClick(canvas.viewport(), Qt.Key.Key_Return)
    wait(lambda: explorer.answer is not None and not explorer.queue.busy)
    assert f"Gap: {GAP_KM[LAST]:.0f} km" in explorer.panel.answer.text()
    assert (round(explorer.point.x(), 6), round(explorer.point.y(), 6)) == (2.0, 1.0)
    canvas.setCenter(QgsPointXY(3.5, 1.0))
    QTest.keyClick(canvas.viewport(), Qt.Key.Key_R)
    QTest.keyClick(canvas.viewport(), Qt.Key.Key_Enter)
    assert explorer.rear is not None and explorer.point is not None
    wait(lambda: "Rear: 1.0000, 3.5000" in explorer.panel.answer.text())
    QTest.keyClick(canvas.viewport(), Qt.Key.Key_Escape)
    assert explorer.point is None and explorer.rear is None


def test_tab_goes_through_the_card_from_top_to_bottom(window, control, part, click):
    open_card(window)
    click(part, OPEN)
    panel = part.explorer.panel
    window.window.activateWindow()
    panel.keep.setFocus()
    seen = [panel.keep]
    while True:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at in seen or not panel.isAncestorOf(at):
            break
        seen.append(at)
    heights = [one.mapTo(panel.widget().widget(), QPoint(0, 0)).y() for one in seen]
    # two in one row may differ by a pixel or two
    assert all(low - high < 8 for low, high in zip(heights, heights[1:])), heights
    for one in (panel.layer, panel.date, panel.encirclers.text, panel.radius, panel.what_if.actor):
        assert any(at is one or one.isAncestorOf(at) for at in seen), one.accessibleName()
