# SPDX-License-Identifier: GPL-2.0-or-later
"""A long list is read, and brought up to date, beside the window."""

from __future__ import annotations

import time

import pytest
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtWidgets import QApplication
from salient.events.model import Event
from salient.events.store import index
from salient.ui.events_dock import layers, session


@pytest.fixture
def long(manager, monkeypatch):
    """Every list counts as a long one."""
    monkeypatch.setattr(session, "AT_ONCE", 0)
    assert manager.open(manager.store.place.address)
    until(lambda: manager.is_whole() and not manager._is_behind)
    return manager


def until(done, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        QApplication.processEvents()
    assert done()


def titles(dock) -> set[str]:
    return {dock.model.index(row, 1).data() for row in range(dock.model.rowCount())}


def test_a_save_is_taken_up_beside_the_window(long, dock, monkeypatch):
    plain, within = index.caught_up, []

    def caught_up(*given):
        within.append(QThread.currentThread())
        return plain(*given)

    monkeypatch.setattr(index, "caught_up", caught_up)
    long.editing.save([Event(title="fresh", lon=1.0, lat=2.0)], "add")
    until(lambda: "fresh" in titles(dock))
    assert within and within[0] != QApplication.instance().thread()


def test_a_new_event_is_chosen_when_it_has_been_read(long, dock):
    fresh = Event(title="chosen", lon=1.0, lat=2.0)
    long.editing.save([fresh], "add")
    long.select(fresh.id)  # asked for before it is in the list
    until(lambda: dock.current_id() == fresh.id)
    assert not dock.retracted.isChecked()


def test_what_was_read_of_another_store_does_not_come_late(long, dock, monkeypatch, tmp_path):
    plain = index.caught_up
    go_on = []

    def slow(*given):
        until_gone = time.monotonic() + 20
        while not go_on and time.monotonic() < until_gone:
            time.sleep(0.005)
        return plain(*given)

    monkeypatch.setattr(index, "caught_up", slow)
    long.editing.save([Event(title="of the first")], "add")
    threads = list(long._reading._threads)
    monkeypatch.setattr(session, "AT_ONCE", 100)
    assert long.open(str(tmp_path / "second.gpkg"), create=True)
    go_on.append(True)
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
