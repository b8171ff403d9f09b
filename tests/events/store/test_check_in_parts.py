# SPDX-License-Identifier: GPL-2.0-or-later
"""The check of the log reads part by part, and what others save meanwhile is no fault."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from salient.events.model import Event
from salient.events.store import upkeep
from salient.events.store.store import Store


def saved(store: Store) -> list[Event]:
    """Seven events, of which one was changed twice: nine entries."""
    events = [Event(title=f"event {number}") for number in range(7)]
    store.save(events, action="add")
    for version in (1, 2):
        store.save([replace(events[3], title=f"state {version}", version=version)], action="edit")
    return events


@pytest.fixture(params=[1, 2, 3, 9, 5_000])
def part(request, monkeypatch):
    """How many rows are read at a time, whether or not the last part is full."""
    monkeypatch.setattr(upkeep, "_PART", request.param)
    return request.param


def test_a_whole_log_is_whole_in_parts_of_any_size(store, part):
    saved(store)
    noted = upkeep.note(store)
    percent: list[float] = []
    assert upkeep.verify(store, percent.append, noted) == []
    assert percent == sorted(percent)
    assert percent[-1] == 100.0


def by_hand(path: str, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as base:
        for trigger in ("log_sealed", "log_kept", "event_kept", "event_changed"):
            base.execute(f"DROP TRIGGER salient_{trigger}")
        named = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'rtree%'"
        for (name,) in base.execute(named).fetchall():
            base.execute(f'DROP TRIGGER "{name}"')  # they call functions that only GDAL has
        for statement in statements:
            base.execute(statement)
        base.commit()


def test_the_same_faults_are_found_in_parts_of_any_size(tmp_path, qgis_app, part):
    path = str(tmp_path / "store.gpkg")
    events = saved(Store.create(path))
    by_hand(
        path,
        "UPDATE salient_log SET reason = 'another' WHERE seq = 4",
        "DELETE FROM salient_log WHERE seq = 6",
        f"DELETE FROM salient_event WHERE id = '{events[1].id}'",
        f"UPDATE salient_event SET title = 'mine' WHERE id = '{events[6].id}'",
        f"UPDATE salient_event SET version = 9 WHERE id = '{events[0].id}'",
    )
    said = [line for line in upkeep.verify(Store.open(path)) if "trigger" not in line]
    assert said == [
        "Log entry 4 was changed after it was written.",
        "Log entry 7 follows entry 5: entries are missing or repeated.",
        "Log entry 7 is not chained to the entry before it.",
        f"The event {events[0].id} was changed without Salient, and this is not in the log yet: "
        "the next save logs it.",
        f"The event {events[5].id} is in no entry of the log.",
        f"The event {events[6].id} differs from what log entry 7 says of it.",
        f"The event {events[1].id} is in the log and not in its table.",
    ]


@pytest.mark.parametrize("number", ["NULL", "'soon'", "x'01'", "9e999", "12.5"])
def test_an_entry_whose_number_is_none_is_found(tmp_path, qgis_app, part, number):
    path = str(tmp_path / "store.gpkg")
    saved(Store.create(path))
    by_hand(path, f"UPDATE salient_log SET seq = {number} WHERE seq = 5")
    said = upkeep.verify(Store.open(path))
    assert any("entries are missing or repeated" in line for line in said)


def test_an_entry_that_somebody_put_behind_the_end_is_found(tmp_path, qgis_app, part):
    path = str(tmp_path / "store.gpkg")
    saved(Store.create(path))
    by_hand(path, "INSERT INTO salient_log (seq, hash) VALUES (10, 'x')")
    assert any("added" in line for line in upkeep.verify(Store.open(path)))


@pytest.mark.parametrize("moment", range(6))
def test_what_is_saved_in_the_middle_of_the_check_is_no_fault(store, address, monkeypatch, moment):
    events = saved(store)
    monkeypatch.setattr(upkeep, "_PART", 4)
    other, plain = Store.open(address), store.fetch
    asked = []

    def fetch(*given):
        found = plain(*given)
        asked.append(given[0])
        if len(asked) == 2 * moment + 1:
            # between two questions, so that each sees another state of the store
            edits = [replace(events[n], title="meanwhile", version=1) for n in (0, 6)]
            other.save([*edits, Event(title="new")], action="meanwhile")
        return found

    monkeypatch.setattr(store, "fetch", fetch)
    assert upkeep.verify(store) == []
    assert len(asked) > 2 * moment + 1
