# SPDX-License-Identifier: GPL-2.0-or-later
"""A click on a real canvas is answered on the map and in the card, and kept as layers."""

from __future__ import annotations

import time

import pytest
from explorer_window import (
    CLOSED,
    FIRST,
    GAP_KM,
    HOOK,
    LAST,
    NOTCH,
    OPEN,
    OUTSIDE,
    bands,
    control_layer,
    open_card,
    settle,
    wait,
)
from pyproj import Geod
from qgis.core import (
    QgsDateTimeRange,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar


def test_a_click_shows_gap_and_pocket_at_once(window, control, part, click):
    """Two clicks from an open project: the tool, and the ground. Nothing is typed."""
    open_card(window)
    click(part, OPEN)
    panel = part.explorer.panel
    assert panel.encirclers.text.text() == "Red"
    assert panel.day() == LAST
    assert len(bands(window)) == 2
    text = panel.answer.text()
    assert "State: Open" in text
    assert f"Gap: {GAP_KM[LAST]:.0f} km (" in text
    assert "Rim: Red" in text
    assert panel.keep.isEnabled()
    assert "gap" in window.window.statusBar().currentMessage()


@pytest.mark.parametrize("active", [False, True], ids=["found", "active"])
def test_the_layer_is_one_that_says_who_holds_the_ground(window, control, part, click, active):
    first = control_layer([(HOOK.format(0.2, 1.8), 3)], fields="number:int", name="A first layer")
    other = control_layer([(HOOK.format(0.2, 1.8), "Green")], fields="actor:string", name="B other")
    QgsProject.instance().removeMapLayer(other.id()) if not active else None
    window.active = other if active else None
    open_card(window)
    assert part.explorer.panel.current_layer() is (other if active else control)
    # a layer without such a field is left at the click
    part.explorer.panel.layer.setLayer(first)
    click(part, OPEN)
    assert part.explorer.panel.actor_field.currentField() == "actor"


def test_keep_is_equal_to_the_last_digit(window, control, part, click):
    open_card(window)
    click(part, OPEN)
    shown = []
    explorer = part.explorer
    answered = explorer.queue._answered

    def note(asked, answer, why):
        shown.append(answer)
        answered(asked, answer, why)

    explorer.queue._answered = note
    click(part, OPEN)
    explorer.panel.keep.click()
    root = QgsProject.instance().layerTreeRoot()
    wait(lambda: root.findGroups() != [])
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


def test_what_is_kept_has_a_report_and_is_in_the_history(window, control, part, click, monkeypatch):
    from pathlib import Path

    from salient.processing import run_results
    from salient.ui.gap_explorer import keep

    noted, runs = [], []
    monkeypatch.setattr(keep, "note_in_history", lambda *given: noted.append(given))
    monkeypatch.setattr(run_results, "listeners", [runs.append])
    open_card(window)
    click(part, OPEN)
    part.explorer.panel.keep.click()
    wait(lambda: len(runs) == 3)
    assert "<html" in Path(runs[-1].results["REPORT"]).read_text(encoding="utf-8")
    monkeypatch.undo()
    if hasattr(keep.QgsGui, "historyProviderRegistry"):
        keep.note_in_history(*noted[0])
        return
    from processing.core.ProcessingLog import ProcessingLog

    said = []
    monkeypatch.setattr(ProcessingLog, "addToLog", said.append)
    keep.note_in_history(*noted[0])
    (command,) = said
    assert command.startswith('processing.run("salient:encirclementgap", {')
    # what stands there is what was shown
    asked = eval(command[len('processing.run("salient:encirclementgap", ') : -1])
    assert asked["CORE_POINT"] == part.explorer.parameters["CORE_POINT"]
    assert asked["ENCIRCLERS"] == "Red"


def test_a_project_that_is_closed_takes_along_what_was_to_be_kept(window, control, part, click):
    from salient.ui.gap_explorer import keep

    open_card(window)
    click(part, OPEN)
    for late in (0.0, 0.002, 0.01, 0.05):
        # what reads in another thread may have come anywhere
        part.explorer.panel.keep.click()
        time.sleep(late)
    QgsProject.instance().clear()
    wait(lambda: keep._running == [])
    assert QgsProject.instance().mapLayers() == {}
    assert window.said() == ""


@pytest.mark.parametrize("others", [0, 1], ids=["the only one", "one of two"])
def test_a_layer_that_is_removed_waits_for_what_reads_it(window, control, part, click, others):
    """QGIS ended where the algorithm read on; of the only layer nothing was said."""
    from salient.ui.gap_explorer import keep

    if others:
        QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "more", "memory"))
    open_card(window)
    click(part, OPEN)
    part.explorer.panel.keep.click()
    ((task, *_),) = keep._running
    name = control.name()
    QgsProject.instance().removeMapLayer(control.id())
    assert not task.isActive()
    wait(lambda: keep._running == [])
    assert f"The answer could not be kept: “{name}” was removed." in window.said()


def test_a_run_ends_with_the_plugin_that_its_algorithm_is_of(window, control, part, click):
    """QGIS ended where the provider went first."""
    from salient.ui.gap_explorer import keep

    open_card(window)
    click(part, OPEN)
    QTest.mouseClick(part.explorer.panel.keep, Qt.MouseButton.LeftButton)
    ((task, *_rest),) = keep._running
    part.tear_down()
    assert task.status() in (task.TaskStatus.Complete, task.TaskStatus.Terminated)
    wait(lambda: not keep._running)
    assert QgsProject.instance().layerTreeRoot().findGroups() == []
    part.set_up()


def test_a_card_that_is_closed_asks_nothing_any_more(window, control, part, click):
    """Until Qt deletes it, it follows the layers of the project."""
    open_card(window)
    click(part, OPEN)
    explorer = part.explorer
    assert explorer.panel.encirclers.text.toolTip() == "<qt>Red</qt>"
    part.tear_down()
    QgsProject.instance().removeMapLayer(control.id())
    explorer.panel.radius.setValue(5.0)
    assert not explorer._typing.isActive()
    part.set_up()


def test_figures_have_the_error_and_the_units_of_the_options(
    window, control, part, click, monkeypatch
):
    from salient.processing import user_settings

    kept = user_settings.UserSettings(units=1, position_error=500.0, correlation_length=2000.0)
    monkeypatch.setattr(user_settings, "load", lambda: kept)
    open_card(window)
    click(part, OPEN)
    panel = part.explorer.panel
    assert panel.position_error.value() == 500.0
    gap = panel.answer.text().splitlines()[1]
    assert " ± " in gap and gap.index("mi") < gap.index("km"), gap
    assert part.explorer.parameters["CORRELATION_LENGTH"] == 2000.0
    # 1.96 s √(2.5 c P), in one digit, as Pocket area has it of the same outline
    outline = Geod(ellps="WGS84").geometry_area_perimeter(part.explorer.answer.pocket[0])[1]
    half = 1.96 * 500.0 * (2.5066 * 2000.0 * outline) ** 0.5 / 2.589988e6
    pocket = panel.answer.text().splitlines()[2]
    assert float(pocket.split("± ")[1].split()[0].replace(",", "")) == round(half, -1)
    panel.position_error.setValue(0.0)
    wait(lambda: "±" not in panel.answer.text())
    # what was chosen for the layer comes back before the option
    panel.layer.setLayer(None)
    panel.layer.setLayer(control)
    assert panel.position_error.value() == 0.0


def test_usual_sides_are_asked_about_where_the_layer_has_them(window, control, part, monkeypatch):
    from salient.processing import user_settings

    kept = user_settings.UserSettings(encirclers="Red", besieged="Nobody")
    monkeypatch.setattr(user_settings, "load", lambda: kept)
    open_card(window)
    panel = part.explorer.panel
    assert (panel.encirclers.text.text(), panel.besieged.text.text()) == ("Red", "")


def test_what_cannot_be_kept_is_said(window, control, part, click, monkeypatch):
    """QGIS tells no end of a run that was refused as it was made ready."""
    from qgis.core import QgsProcessingException
    from salient.processing.algorithms.encirclementgap import EncirclementGap

    def refuse(*_args):
        raise QgsProcessingException("The disk is full.")

    open_card(window)
    click(part, OPEN)
    monkeypatch.setattr(EncirclementGap, "prepareAlgorithm", refuse, raising=False)
    part.explorer.panel.keep.click()
    wait(lambda: "could not be kept" in window.said())
    assert "The disk is full." in window.said()
    assert QgsProject.instance().layerTreeRoot().findGroups() == []


def test_the_date_follows_the_temporal_controller_and_the_panel(window, control, part, click):
    open_card(window)
    click(part, OPEN)
    begin = QDateTime(QDate(2025, 1, 2), QTime(0, 0))
    window.canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
    panel = part.explorer.panel
    assert panel.day() == FIRST
    # long before the first map: the first, not what was shown
    panel.show_day(LAST)
    window.canvas.setTemporalRange(QgsDateTimeRange(begin.addYears(-9), begin.addYears(-8)))
    assert panel.day() == FIRST
    window.canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
    wait(lambda: f"{GAP_KM[FIRST]:.0f}" in panel.answer.text())
    panel.date.setCurrentIndex(1)
    wait(lambda: f"{GAP_KM[LAST]:.0f}" in panel.answer.text())


def test_what_was_last_asked_of_a_layer_comes_back(window, control, part, click):
    open_card(window)
    part.explorer.panel.encirclers.text.setText("Red")
    part.explorer.panel.besieged.text.setText("Blue")
    click(part, OPEN)
    part.tear_down()
    settle()
    part.set_up()
    open_card(window)
    assert part.explorer.panel.besieged.text.text() == "Blue"


def test_escape_clears(window, control, part, click):
    open_card(window)
    click(part, OPEN)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert bands(window) == []
    assert part.explorer.point is None
    assert not part.explorer.panel.keep.isEnabled()


def test_a_card_that_is_closed_takes_its_answer_and_its_tool_along(window, control, part, click):
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    open_card(window)
    wait(lambda: window.canvas.mapTool() is not pan)
    click(part, OPEN)
    assert bands(window)
    part.explorer.panel.close()
    settle()
    assert bands(window) == []
    assert window.canvas.mapTool() is pan
    assert not part._action.isChecked()


def test_the_action_takes_the_tool_up_again_after_another(window, control, part, click):
    """As QGIS's own for drawing, or panning: the answer that is there stays."""
    from qgis.gui import QgsMapToolPan

    open_card(window)
    click(part, OPEN)
    said = part.explorer.panel.answer.text()
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    part._action.trigger()
    assert window.canvas.mapTool() is part.explorer.tool
    assert part._action.isChecked() and part.explorer.panel.isVisible()
    assert part.explorer.panel.answer.text() == said and bands(window)
    part._action.trigger()
    assert window.canvas.mapTool() is pan and bands(window) == []


def test_a_place_beyond_the_projection_is_said(window, control, part):
    from qgis.core import QgsCoordinateReferenceSystem
    from salient.processing.named_places import NamedPlace

    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    crs = QgsCoordinateReferenceSystem("EPSG:4326").authid()
    part.explore(NamedPlace(name="Pole", layer="Places", x=0.0, y=-90.0, crs=crs))
    assert "“Pole” has no place" in window.said() or part.explorer.panel.answer.text()


def test_the_wheel_over_the_card_scrolls_and_changes_nothing(window, control, part):
    from qgis.PyQt.QtCore import QPoint, QPointF
    from qgis.PyQt.QtGui import QWheelEvent

    open_card(window)
    panel = part.explorer.panel
    before = panel.sides(), panel.day()
    fields = (panel.date, panel.layer, panel.position_error, panel.fire_range, panel.what_if.how)
    for field in fields:
        event = QWheelEvent(
            QPointF(4, 4), QPointF(field.mapToGlobal(QPoint(4, 4))), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, event)
        assert not event.isAccepted(), "it is the card's"
    assert (panel.sides(), panel.day()) == before


def test_of_fifty_clicks_the_newest_is_answered(window, control, part, click):
    open_card(window)
    for i in range(50):
        click(part, (1.0 + 0.03 * i, 1.0), wait_for_it=False)
    wait(lambda: not part.explorer.queue.busy)
    assert part.explorer.point.x() == pytest.approx(1.0 + 0.03 * 49, abs=0.02)
    assert "State: Open" in part.explorer.panel.answer.text()
    assert len(bands(window)) == 2


@pytest.mark.parametrize(
    ("place", "words"),
    [(CLOSED, "Core taken"), (OUTSIDE, "lies outside the layer"), ((2.0, 1.0), "State: Open")],
    ids=["closed ground", "outside the layer", "open ground"],
)
def test_every_place_is_answered_in_words(window, control, part, click, place, words):
    open_card(window)
    part.explorer.panel.encirclers.text.setText("Red")
    click(part, place)
    assert words in part.explorer.panel.answer.text()
    assert window.window.statusBar().currentMessage()
    assert (bands(window) == []) == (place != OPEN)


def test_without_a_layer_the_next_step_is_said(window, part, click):
    open_card(window)
    click(part, OPEN)
    assert "add a layer of polygons" in window.window.statusBar().currentMessage()
    assert "add a layer of polygons" in part.explorer.panel.answer.text()


def test_a_layer_that_is_removed_takes_its_answer_along(window, control, part, click):
    control_layer([(HOOK.format(0.2, 1.8), "Green")], fields="actor:string", name="Other")
    open_card(window)
    part.explorer.panel.layer.setLayer(control)
    click(part, OPEN)
    assert len(bands(window)) == 2
    QgsProject.instance().removeMapLayer(control.id())
    assert bands(window) == []
    assert "was removed" in part.explorer.panel.answer.text()


def test_a_project_closed_in_mid_answer_leaves_nothing(window, control, part, click):
    open_card(window)
    click(part, OPEN, wait_for_it=False)
    QgsProject.instance().clear()
    wait(lambda: not part.explorer.queue.busy)
    assert bands(window) == []


def test_an_edit_is_answered_anew(window, control, part, click):
    open_card(window)
    click(part, OPEN)
    narrow = QgsGeometry.fromWkt(HOOK.format(0.9, 1.1))
    (red,) = [
        f for f in control.getFeatures() if f["actor"] == "Red" and f["date"] == QDate(2025, 1, 5)
    ]
    control.startEditing()
    control.changeGeometry(red.id(), narrow)
    gap = Geod(ellps="WGS84").inv(3, 0.9, 3, 1.1)[2] / 1000.0
    text = part.explorer.panel.answer.text
    wait(lambda: f"Gap: {gap:.1f} km" in text())
    control.rollBack()


def test_a_field_that_was_deleted_is_asked_for(window, control, part, click):
    open_card(window)
    control.dataProvider().deleteAttributes([0])
    control.updateFields()
    click(part, OPEN)
    assert "Choose the actor field" in part.explorer.panel.answer.text()


def test_a_name_from_a_stranger_s_layer_is_plain_text(window, part, click, provider):
    name = '<img src="http://x/y">'
    control_layer([(HOOK.format(0.2, 1.8), name), (NOTCH.format(0.2, 1.8), "Blue")], "actor:string")
    open_card(window)
    click(part, OPEN)
    label = part.explorer.panel.answer
    assert name in label.text()
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_unload_mirrors_load(window, control, part, click):
    def state():
        settle()
        return (
            len(window.menu.actions()[0].menu().actions()),
            [bar.objectName() for bar in window.window.findChildren(QToolBar)],
            len(window.docks),
            bands(window),
            # the canvas is their parent, and keeps what nobody deletes
            len(window.canvas.findChildren(QgsMapTool)),
        )

    part.tear_down()
    before = state()
    for _ in range(3):
        part.set_up()
        open_card(window)
        click(part, OPEN)
        part.tear_down()
        settle()
    assert state() == before
    assert window.canvas.mapTool() is None


def test_the_card_joins_what_lies_to_the_right(window, control, part, click):
    """One below the other both would be too low to be read; the action stays on behind a tab."""
    other = QDockWidget("Other", window.window)
    window.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, other)
    other.show()
    open_card(window)
    panel = part.explorer.panel
    assert window.window.tabifiedDockWidgets(panel) == [other]
    click(part, OPEN)
    other.raise_()
    (action,) = window.window.findChild(QToolBar, "salient_toolbar").actions()
    assert action.isChecked()


def test_the_card_says_the_first_step_that_there_is(window, part, provider):
    """Without a layer, with one whose actor is not known, with a control layer."""
    open_card(window)
    panel = part.explorer.panel
    assert "no control layer yet" in panel.answer.text()
    first = control_layer([(NOTCH.format(0.2, 1.8), "Blue")], fields="owner_of:string")
    wait(lambda: "Choose the control layer" in panel.answer.text())
    QgsProject.instance().removeMapLayer(first.id())
    control_layer([(NOTCH.format(0.2, 1.8), "Blue")], fields="actor:string")
    wait(lambda: panel.answer.text() == "Click open ground on the map.")


def test_no_distance_is_called_none(window, control, part):
    open_card(window)
    panel = part.explorer.panel
    assert (panel.radius.text(), panel.fire_range.text()) == ("none", "none")
    panel.radius.setValue(2.5)
    assert panel.radius.text() == "2.50 km"


def test_what_to_do_next_is_said_in_the_card_too(window, control, part, click):
    """In a dark theme QGIS's status bar cannot be read, and it forgets after ten seconds."""
    open_card(window)
    box = part.explorer.panel.what_if
    QTest.mouseClick(box.draw, Qt.MouseButton.LeftButton)
    assert "draw the ground" in box.step.text()
    assert box.step.isVisibleTo(box)


def test_the_events_of_a_project_do_not_hide_the_card(window, control, part, tmp_path):
    from salient.events.store import projectstore
    from salient.events.store.store import Store
    from salient.ui.events_dock.part import EventsPart

    open_card(window)
    panel = part.explorer.panel
    path = str(tmp_path / "events.gpkg")
    Store.create(path)
    projectstore.set_address(path, QgsProject.instance())
    events = EventsPart(window)
    events.set_up()
    try:
        assert window.window.tabifiedDockWidgets(panel) == [events.dock]
        wait(lambda: not panel.visibleRegion().isEmpty())
        assert events.dock.visibleRegion().isEmpty()
    finally:
        events.tear_down()


def test_nothing_of_the_card_lies_beyond_its_edge(window, control, part, click):
    """However long the names of layers and actors are, and whatever the card shows later."""
    from qgis.PyQt.QtWidgets import QWidget

    control.setName("A control layer with a name that is longer than any card is wide " * 3)
    window.window.resize(900, 600)
    open_card(window)
    panel = part.explorer.panel
    panel.what_if.offer(["An actor whose name takes more room than there is " * 3])
    click(part, OPEN)
    panel.what_if.step.show()
    panel.what_if.compare.setText("A button that says very much more than it did in English")
    panel.what_if.compare.show()
    wait(lambda: panel.what_if.compare.isVisible())
    settle()
    body, port = panel._scrolled.widget(), panel._scrolled.viewport()
    assert body.width() == port.width()
    wide = [one for one in body.findChildren(QWidget) if one.isVisible()]
    right = [one.mapTo(body, one.rect().topRight()).x() for one in wide]
    assert len(right) > 20 and max(right) < port.width()
    # and a name does not make it wide
    assert panel.layer.minimumSizeHint().width() < 250


def test_the_sample_is_two_clicks_from_its_first_gap(window, part, click, monkeypatch, tmp_path):
    """The button of the welcome, and one on the map: 24.6 km, as the manual says."""
    from qgis.core import QgsProject, QgsRectangle
    from qgis.PyQt.QtWidgets import QPushButton
    from salient.processing import user_settings
    from salient.ui import sample
    from salient.ui.welcome import WelcomePart

    monkeypatch.setattr(sample, "profile_folder", lambda: tmp_path)
    monkeypatch.setattr(user_settings, "save", lambda _kept: None)
    monkeypatch.setattr(window, "addProject", QgsProject.instance().read, raising=False)
    welcome = WelcomePart(window)
    welcome.show()
    buttons = window.bar.currentItem().findChildren(QPushButton)
    next(one for one in buttons if one.text() == "The sample").click()
    wait(lambda: window.canvas.mapTool() is not None)
    assert window.canvas.mapTool() is part.explorer.tool
    assert part.explorer.panel.answer.text() == "Click open ground on the map."
    window.canvas.setExtent(QgsRectangle(35.5, 33.5, 41.0, 36.5))
    click(part, (38.0, 35.0))
    assert "Gap: 24.6 km" in part.explorer.panel.answer.text()
    welcome.tear_down()


def test_a_sample_that_is_not_opened_leaves_the_explorer_alone(window, part):
    from salient.ui.welcome import WelcomePart

    window.addProject = lambda _path: False  # Cancel, where QGIS asks what to do with edits
    WelcomePart(window)._open_sample()
    assert part.explorer is None


def test_a_gap_without_a_pocket_is_told_with_its_reason(window, control, part, click, monkeypatch):
    """Where the lines are drawn and no pocket is, the card says how long they are, and why."""
    from dataclasses import replace

    from salient.processing import gap_answer, gap_click

    results, inner = [], gap_click.answers
    note = lambda *given: results.append(given) or inner(*given)  # noqa: E731
    monkeypatch.setattr(gap_click, "answers", note)
    open_card(window)
    click(part, OPEN)
    result, *more = results[-1]
    bare = replace(result.pockets, geometry=[None], note=("",))
    (found,) = gap_answer.answers(replace(result, pockets=bare), *more)
    assert found.gap == part.explorer.answer.gap != ""
    assert "no ground lies between them" in found.note
    why = replace(bare, note=("The closure runs round the rear.",))
    (found,) = gap_answer.answers(replace(result, pockets=why), *more)
    assert found.gap and found.note == "The closure runs round the rear."


def test_the_answer_comes_into_sight_and_variants_go_with_their_project(
    window, control, part, click
):
    from qgis.core import QgsProject

    window.window.resize(900, 400)
    open_card(window)
    click(part, OPEN)
    panel = part.explorer.panel
    panel.what_if.add_variant("Today", "1 km", "2 km²")
    panel.what_if.show_step("Draw.")
    part.explorer.variants.kept["Today"] = None
    settle()
    bar = panel._scrolled.verticalScrollBar()
    wait(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    click(part, OPEN)
    assert bar.value() == 0
    QgsProject.instance().clear()
    box = panel.what_if
    assert box.variants.rowCount() == 0 and box.variants.isHidden() and box.compare.isHidden()
    assert box.step.isHidden() and part.explorer.variants.kept == {}
