# SPDX-License-Identifier: GPL-2.0-or-later
"""Whoever only looks at a store changes not a byte of it, however old or tampered with it is."""

from __future__ import annotations

import hashlib
import sqlite3

import pytest
from salient.events import model
from salient.events.model import Event, Report
from salient.events.store import index, schema, upkeep
from salient.events.store.store import Store

import processing

SOURCE = model.source_named("SOHR", "monitor")


def digest(path) -> str:
    """Return the SHA-256 of a file, and of what SQLite may have put beside it."""
    found = hashlib.sha256()
    for one in sorted(path.parent.glob(f"{path.name}*")):
        found.update(one.name.encode() + one.read_bytes())
    return found.hexdigest()


@pytest.fixture
def old(tmp_path, qgis_app):
    """A store of schema 2, without the indexes that came later, with a row edited by hand."""
    path = tmp_path / "old.gpkg"
    store = Store.create(str(path))
    event = Event(title="landing", lon=38.0, lat=35.0)
    store.save([SOURCE, event, Report(event_id=event.id, source_id=SOURCE.id)], action="add")
    with sqlite3.connect(path) as base:
        base.create_function("ST_IsEmpty", 1, lambda shape: shape is None)
        for table in ("event", "report"):
            base.execute(f"ALTER TABLE salient_{table} DROP COLUMN dataset_says")
        base.execute("ALTER TABLE salient_event DROP COLUMN sensitivity")
        for name in schema.helpful_indexes():
            base.execute(f'DROP INDEX "{name}"')
        base.execute("UPDATE salient_source SET note = 'typed into a table'")
        base.execute("UPDATE salient_store SET schema_version = 2")
    base.close()
    return path


def look(path, folder) -> None:
    """Do all that reads a store."""
    store = Store.open(str(path))
    assert len(store.remarks) == 2
    assert [one.title for one in store.read("event")] == ["landing"]
    assert store.find("report", "source_id", [SOURCE.id])[0].dataset_says == ""
    assert store.columns("event", ["title"])["title"] == ["landing"]
    assert len(index.build(store.place)) == 1
    assert any("the next save logs it" in line for line in upkeep.verify(store))
    upkeep.note(store)
    for number, ending in enumerate(("csv", "geojson", "json", "bib", "html", "jsonl")):
        given = {"STORE": str(path), "FORMAT": number, "OUTPUT": str(folder / f"out.{ending}")}
        assert processing.run("salient:exportsources", given)["LOG_ENTRIES"] == 3


def test_looking_at_an_old_store_changes_nothing_in_its_file(provider, old, tmp_path):
    before = digest(old)
    look(old, tmp_path)
    assert digest(old) == before


def test_the_dock_opens_an_old_store_without_changing_it_and_says_what_a_save_will_do(
    old, qgis_iface, qgis_app
):
    from salient.ui.events_dock.dock import EventsDock
    from salient.ui.events_dock.manager import EventsManager

    before = digest(old)
    manager = EventsManager(qgis_iface, EventsDock())
    said = []
    manager.warn = said.append
    try:
        assert manager.open(str(old))
        assert manager.dock.model.rowCount() == 1
        manager.look_for_changes()
    finally:
        manager.tear_down()
    assert ["your first save" in text.lower() for text in said] == [True, True]
    assert digest(old) == before


def test_the_first_save_brings_an_old_store_up_to_date_and_logs_the_edit(old):
    store = Store.open(str(old))
    store.save([Event(title="second")], action="add")
    again = Store.open(str(old))
    assert again.remarks == []
    assert again.own_row()["schema_version"] == schema.VERSION
    assert [entry.action for entry in again.log()] == [*3 * ["add"], "edited outside", "add"]
    assert upkeep.verify(again) == []
    with sqlite3.connect(old) as base:
        names = {n for (n,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    base.close()
    assert set(schema.helpful_indexes()) <= names
