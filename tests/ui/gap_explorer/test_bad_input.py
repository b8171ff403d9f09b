# SPDX-License-Identifier: GPL-2.0-or-later
"""What nobody means to do with the explorer on: words in card and status bar, no traceback."""

from __future__ import annotations

import threading

import pytest
from explorer_window import HOOK, OPEN, bands, control_layer, move, open_card, settle, wait
from qgis.core import Qgis, QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QRunnable, Qt, QThreadPool
from qgis.PyQt.QtTest import QTest


@pytest.fixture(autouse=True)
def no_traceback(qgis_app):
    """No test may leave an error in Salient's log."""
    said = []
    log = QgsApplication.messageLog()

    def note(text, tag, _level):
        if tag == "Salient" and "Traceback" in text:
            said.append(text)

    log.messageReceived[str, str, Qgis.MessageLevel].connect(note)
    yield
    log.messageReceived[str, str, Qgis.MessageLevel].disconnect(note)
    assert said == []


@pytest.fixture
def said(window):
    """Return what card and status bar say."""
    return lambda part: (part.explorer.panel.answer.text(),
                         window.window.statusBar().currentMessage())  # fmt: skip


def test_an_invalid_geometry_under_the_cursor_is_repaired_and_answered(
    window, part, click, provider, said
):
    bowtie = "Polygon((1.2 0.7, 2.6 1.3, 2.6 0.7, 1.2 1.3, 1.2 0.7))"
    control_layer([(HOOK.format(0.5, 1.5), "Red"), (bowtie, "Blue")], fields="actor:string")
    open_card(window)
    part.explorer.panel.encirclers.text.setText("Red")
    click(part, (1.5, 1.0))
    assert "State: Open" in said(part)[0]
    assert said(part)[1]
    assert len(bands(window)) == 2


def test_ground_that_no_polygon_covers_is_open(window, part, click, provider, said):
    """A lake, or the sea: nobody's ground is crossed like any other."""
    control_layer([(HOOK.format(0.5, 1.5), "Red")], fields="actor:string")
    open_card(window)
    part.explorer.panel.encirclers.text.setText("Red")
    click(part, OPEN)
    assert "State: Open" in said(part)[0]


def test_a_layer_that_is_filtered_is_answered_anew(window, control, part, click, said):
    open_card(window)
    part.explorer.panel.encirclers.text.setText("Red")
    click(part, OPEN)
    control.setSubsetString("\"actor\" = 'Blue'")
    wait(lambda: "Red" in said(part)[0] and "State" not in said(part)[0])
    assert bands(window) == []
    control.setSubsetString("")
    wait(lambda: "State: Open" in said(part)[0])


def test_a_filter_that_leaves_nothing_is_said(window, control, part, click, said):
    open_card(window)
    click(part, OPEN)
    control.setSubsetString("\"actor\" = 'Nobody'")
    wait(lambda: not part.explorer.queue.busy and "State" not in said(part)[0])
    assert said(part)[0] and said(part)[1]


def test_a_layer_removed_while_the_mouse_rests_leaves_nothing(window, control, part):
    open_card(window)
    move(window, (1.5, 1.0))
    QTest.qWait(450)
    QgsProject.instance().removeMapLayer(control.id())
    wait(lambda: not part.explorer.queue.busy)
    settle()
    assert bands(window) == []


@pytest.mark.parametrize("turns", [0, 3, 30], ids=["asked", "begun", "on its way"])
def test_a_layer_removed_in_mid_answer_takes_it_along(window, control, part, click, said, turns):
    open_card(window)
    click(part, OPEN, wait_for_it=False)
    for _ in range(turns):
        QgsApplication.processEvents()
    QgsProject.instance().removeMapLayer(control.id())
    wait(lambda: not part.explorer.queue.busy)
    settle()
    assert bands(window) == []
    assert all("was removed" in one for one in said(part))


def test_roads_that_are_no_roads_are_said(window, control, part, click):
    layer = QgsVectorLayer("LineString?crs=EPSG:4326&field=name:string", "Roads", "memory")
    blank, point = QgsFeature(layer.fields()), QgsFeature(layer.fields())
    point.setGeometry(QgsGeometry.fromWkt("LineString(1 1, 1 1)"))
    layer.dataProvider().addFeatures([blank, point])
    QgsProject.instance().addMapLayer(layer)
    open_card(window)
    part.explorer.panel.roads.setLayer(layer)
    click(part, OPEN)
    wait(lambda: "no line" in part.explorer.panel.supply.text())
    assert "State: Open" in part.explorer.panel.answer.text()


def test_it_unloads_clean_with_roads_variants_and_a_marked_place(window, control, part, click):
    layer = QgsVectorLayer("LineString?crs=EPSG:4326", "Roads", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("LineString(1 1, 6 1)"))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    items = len(window.canvas.scene().items())
    open_card(window)
    explorer = part.explorer
    explorer.panel.roads.setLayer(layer)
    click(part, OPEN)
    wait(lambda: explorer.marks._roads != [])
    QTest.keyClick(window.canvas, Qt.Key.Key_D)
    part.tear_down()
    settle()
    assert len(window.canvas.scene().items()) == items
    # the layers that were followed are let go: an edit of theirs reaches nobody
    layer.startEditing()
    layer.deleteFeature(1)
    control.startEditing()
    control.rollBack()
    layer.rollBack()
    part.set_up()


class _Held(QRunnable):
    """A thread of QGIS's pool that is at work."""

    def __init__(self, until):
        super().__init__()
        self._until = until

    def run(self):
        self._until.wait(60.0)


def test_an_answer_waits_for_none_of_qgis_s_threads(window, control, part, click):
    """As while a large map is drawn, which takes all that there are."""
    pool, until = QThreadPool.globalInstance(), threading.Event()
    held = [_Held(until) for _ in range(pool.maxThreadCount())]
    try:
        for one in held:
            one.setAutoDelete(False)
            pool.start(one)
        open_card(window)
        click(part, OPEN)
        assert part.explorer.answer is not None
    finally:
        until.set()
        pool.waitForDone()


@pytest.mark.parametrize("turns", [0, 3], ids=["asked", "begun"])
def test_an_edit_after_each_click_leaves_one_answer_at_a_time(
    window, control, part, click, said, monkeypatch, turns
):
    """What is stopped has ended before the next begins; closed in mid-answer nobody is at work."""
    from salient.processing.gap_click import GapClicks

    at_work, most, inner = [], [], GapClicks.answer

    def noted(*args, **how):
        at_work.append(1)
        most.append(len(at_work))
        try:
            return inner(*args, **how)
        finally:
            at_work.pop()

    monkeypatch.setattr(GapClicks, "answer", noted)
    open_card(window)
    for _ in range(20):
        click(part, OPEN, wait_for_it=False)
        control.dataChanged.emit()
        for _ in range(turns):
            QgsApplication.processEvents()
    wait(lambda: "State: Open" in said(part)[0])
    click(part, OPEN, wait_for_it=False)
    part.tear_down()
    assert set(most) == {1} and at_work == []
    part.set_up()


def test_a_work_that_raises_does_not_end_the_thread(qgis_app, monkeypatch):
    """A library that is missing raises in the first; the next is done, and both are handed back."""
    from types import SimpleNamespace

    from salient.ui.gap_explorer import worker as rooms
    from salient.ui.gap_explorer.worker import Worker

    told = []
    log = SimpleNamespace(logMessage=lambda text, *_: told.append(text))
    monkeypatch.setattr(rooms, "QgsMessageLog", log)

    def missing():
        raise ImportError("no such library")

    ended = []
    works = [SimpleNamespace(run=missing), SimpleNamespace(run=lambda: None)]
    worker = Worker(ended.append)
    for work in works:
        worker.do(work)
    wait(lambda: len(ended) == 2)
    assert ended == works
    worker.stop()
    assert [text.splitlines()[-1] for text in told] == ["ImportError: no such library"]
