# SPDX-License-Identifier: GPL-2.0-or-later
"""A long list is read, and brought up to date, beside the window."""

from __future__ import annotations

import re
import sqlite3
import sys
import threading
import time
from contextlib import closing
from dataclasses import replace

import pytest
from dock_events import EVENTS, SOHR
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtWidgets import QApplication
from salient.events.model import Event, Link
from salient.events.store import bulk, index
from salient.events.store.reading import FileReader
from salient.events.store.store import Store
from salient.ui.events_dock import background, layers, session
from waiting import until


@pytest.fixture
def long(manager, monkeypatch):
    """Every list counts as a long one."""
    monkeypatch.setattr(session, "AT_ONCE", 0)
    assert manager.open(manager.store.place.address)
    until(lambda: manager.is_whole() and not manager._is_behind)
    return manager


def titles(dock) -> set[str]:
    return {dock.model.index(row, 1).data() for row in range(dock.model.rowCount())}


def test_a_save_is_taken_up_beside_the_window(long, dock, monkeypatch):
    plain, within, opened = index.caught_up, [], []

    def caught_up(made, place, *given):
        within.append(QThread.currentThread())
        # The file is not held meanwhile: others may want it for themselves.
        opened.append(getattr(place.reader()._held, "dataset", None))
        return plain(made, place, *given)

    monkeypatch.setattr(index, "caught_up", caught_up)
    long.editing.save([Event(title="fresh", lon=1.0, lat=2.0)], "add")
    until(lambda: "fresh" in titles(dock))
    assert within and within[0] != QApplication.instance().thread()
    assert opened[0] is None


def test_a_new_event_is_chosen_when_it_has_been_read(long, dock):
    fresh = Event(title="chosen", lon=1.0, lat=2.0)
    long.editing.save([fresh], "add")
    long.select(fresh.id)  # asked for before it is in the list
    until(lambda: dock.current_id() == fresh.id)
    assert not dock.retracted.isChecked()


def test_what_was_read_of_another_store_does_not_come_late(long, dock, monkeypatch, tmp_path):
    plain = index.caught_up
    go_on = threading.Event()

    def slow(*given):
        go_on.wait(60.0)
        return plain(*given)

    monkeypatch.setattr(index, "caught_up", slow)
    long.editing.save([Event(title="of the first")], "add")
    threads = list(long._reading._threads)
    monkeypatch.setattr(session, "AT_ONCE", 100)
    assert long.open(str(tmp_path / "second.gpkg"), create=True)
    go_on.set()
    for thread in threads:
        thread.join()
    QApplication.processEvents()
    assert len(long.index) == 0
    assert titles(dock) == set()


def test_the_layer_s_extent_follows_a_save(manager):
    """PostGIS would look at every event to tell it; the list knows."""
    manager.on_map.show_layers()
    manager.editing.save([Event(title="far", lon=-170.5, lat=-45.25)], "add")
    extent = layers.find(manager.store).extent()
    assert (extent.xMinimum(), extent.yMinimum()) == (-170.5, -45.25)
    assert extent.xMaximum() > 38


def test_after_a_save_the_window_goes_through_no_whole_table(long, dock, monkeypatch):
    """What it asks the store itself is found by an index: else it stands still for so long."""
    long.on_map.show_layers()
    asked = []
    plain = FileReader.select

    def select(self, statement):
        if threading.current_thread() is threading.main_thread():
            asked.append(statement)
        return plain(self, statement)

    monkeypatch.setattr(FileReader, "select", select)
    hidden = Event(title="fresh", category="kept back", sensitivity="restricted")
    long.editing.save([hidden], "add")
    until(lambda: "fresh" in titles(dock))
    until(lambda: not long._is_behind)
    assert asked
    with closing(sqlite3.connect(long.store.place.address)) as base:
        for name in ("ST_MinX", "ST_MinY"):
            base.create_function(name, 1, lambda _shape: None)
        steps = {
            (step[3], statement)
            for statement in asked
            for step in base.execute(f"EXPLAIN QUERY PLAN {statement}")
        }
    records = ("event", "report", "log", "e", "r")
    whole = re.compile(rf"SCAN (TABLE )?(salient_)?({'|'.join(records)})( AS \w+)?$")
    assert [one for one in steps if whole.match(one[0])] == []


@pytest.fixture
def gate(monkeypatch):
    """What is read beside the window waits until it is opened; calls are counted."""
    opened, calls = threading.Event(), []
    for name in ("caught_up", "build"):
        plain = getattr(index, name)

        def slow(*given, plain=plain, name=name, **named):
            if threading.current_thread() is not threading.main_thread():
                calls.append(name)
                opened.wait(60.0)
            return plain(*given, **named)

        monkeypatch.setattr(index, name, slow)
    opened.calls = calls
    yield opened
    opened.set()


def test_what_is_being_read_is_not_begun_anew_at_every_look(long, dock, gate):
    """A catch-up that takes longer than the time between two looks never came to an end."""
    Store.open(long.store.place.address).save([Event(title="theirs")], action="add")
    long.look_for_changes()
    until(lambda: gate.calls)
    for _ in range(4):
        long.look_for_changes()
        QApplication.processEvents()
    threads = list(long._reading._threads)
    gate.set()
    until(lambda: "theirs" in titles(dock))
    for thread in threads:
        thread.join()
    assert gate.calls == ["caught_up"]


def test_a_save_while_all_events_are_first_read_lets_them_be_read(manager, dock, gate, monkeypatch):
    monkeypatch.setattr(session, "AT_ONCE", 0)
    assert manager.open(manager.store.place.address)
    manager.editing.save([Event(title="meanwhile")], "add")
    gate.set()
    until(manager.is_whole)
    until(lambda: "meanwhile" in titles(dock))
    assert gate.calls[0] == "build" and gate.calls.count("build") == 1


def test_an_error_nobody_foresaw_comes_to_the_window_and_ends_the_reading(long, dock, monkeypatch):
    def broken(*_given):
        raise ZeroDivisionError("odd")

    said = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: said.append(kind))
    with monkeypatch.context() as patch:
        patch.setattr(index, "caught_up", broken)
        long.editing.save([Event(title="fresh")], "add")
        until(lambda: said)
    assert said == [ZeroDivisionError]
    assert not long._is_behind
    long.look_for_changes()
    until(lambda: "fresh" in titles(dock))


def test_a_save_that_changes_no_row_of_the_list_is_taken_up_once(manager, dock):
    """Each look reset the list then, with what was selected and where it was scrolled to."""
    link = Link(event_id=EVENTS[0].id, layer_source="front.gpkg", feature_key="1")
    Store.open(manager.store.place.address).save([link], action="link")
    resets = []
    dock.model.modelReset.connect(lambda: resets.append(1))
    for _ in range(3):
        manager.look_for_changes()
    assert len(resets) <= 1
    assert manager._seen == manager.store.state()


def test_a_source_s_new_name_is_drawn_in_the_labels_of_its_events(manager):
    manager.on_map.show_layers()
    drawn = []
    layers.find(manager.store).repaintRequested.connect(lambda *_: drawn.append(1))
    source = manager.store.get("source", SOHR.id)
    manager.editing.save([replace(source, name="Observatory")], "edit source")
    assert drawn


def test_reading_the_others_rests_while_something_is_saved(manager, monkeypatch):
    """The window waited for the reader's locks and its turns: a quarter of a second a save."""
    monkeypatch.setattr(session, "AT_ONCE", 0)
    monkeypatch.setattr(index, "_PART", 1)
    # the step that was begun is waited for, however long it takes here
    monkeypatch.setattr(background, "_STEP", 60.0)
    steps, told = [], threading.Event()
    plain = bulk.event_columns

    def slow(*given):
        if threading.current_thread() is not threading.main_thread():
            steps.append(1)
            told.set()
            time.sleep(0.01)
        return plain(*given)

    saved = Store.save

    def save(*given, **more):
        before = len(steps)
        time.sleep(0.1)
        assert len(steps) == before
        return saved(*given, **more)

    monkeypatch.setattr(bulk, "event_columns", slow)
    monkeypatch.setattr(Store, "save", save)
    assert manager.open(manager.store.place.address)
    assert told.wait(60.0)
    manager.editing.save([Event(title="meanwhile")], "add")
    until(manager.is_whole)
    assert len(steps) >= 3
