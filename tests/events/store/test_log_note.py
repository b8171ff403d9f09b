# SPDX-License-Identifier: GPL-2.0-or-later
"""A log that was written anew as a whole is found by a note that was kept elsewhere."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, replace

import pytest
from salient.events import log
from salient.events.errors import StoreError
from salient.events.export import citations
from salient.events.log_note import LogNote
from salient.events.model import Event, Report, Source
from salient.events.store import upkeep
from salient.events.store.store import Store


@pytest.fixture
def path(tmp_path, qgis_app):
    target = tmp_path / "store.gpkg"
    store = Store.create(str(target))
    for number in range(3):
        store.save([Event(title=f"event {number}")], action="add", who="Ann")
    store.close()
    return target


def outside(path, *statements) -> None:
    with sqlite3.connect(path) as base:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            base.create_function(name, 1, lambda _: 0)
        for statement in statements:
            base.execute(*statement) if isinstance(statement, tuple) else base.execute(statement)
    base.close()


def forge(path) -> None:
    """Write the log anew with another author and another row, chained, and the head with it."""
    store = Store.open(str(path))
    entries = []
    for entry in store.log():
        row = json.loads(entry.after)
        if row["title"] == "event 1":
            row["title"] = "forged"
        entries.append(replace(entry, who="Bob", after=log.canonical(row)))
    chained, head = log.chain(entries, log.Head())
    store.close()
    with sqlite3.connect(path) as base:
        kept = base.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'salient%'"
        ).fetchall()
    base.close()
    statements: list = [f'DROP TRIGGER "{name}"' for name, _ in kept]
    statements.append("UPDATE salient_event SET title = 'forged' WHERE title = 'event 1'")
    for one in chained:
        values = asdict(one)
        listed = ", ".join(f'"{name}" = ?' for name in values)
        statements.append(
            (f"UPDATE salient_log SET {listed} WHERE seq = ?", [*values.values(), one.seq])
        )
    statements.append(
        ("UPDATE salient_store SET head_seq = ?, head_hash = ?", [head.seq, head.hash])
    )
    outside(path, *statements, *(sql for _, sql in kept))


def test_a_log_forged_as_a_whole_passes_alone_and_not_beside_a_note(path):
    store = Store.open(str(path))
    note = upkeep.note(store)
    store.save([Event(title="later")], action="add")
    assert upkeep.verify(store, known=note) == [], "what came later is no forgery"
    store.close()
    forge(path)
    again = Store.open(str(path))
    # This is what no chain can show, and why the note is kept.
    assert upkeep.verify(again) == []
    assert upkeep.verify(again, known=note) == [
        "Log entry 3 is not the one that was noted: the log was written anew."
    ]


def test_what_a_page_prints_of_a_log_is_enough_to_check_it(path):
    """A printed page has sixteen letters of the hash, and nobody can open it as a note."""
    store = Store.open(str(path))
    head = store.head()
    for said in (
        f"Sources: log entry {head.seq}, SHA-256 {head.hash[:16]}…",
        f"The log is whole: {head.seq} entries, the last has the hash {head.hash}.",
        f" {head.seq} {head.hash[:20].upper()}",
    ):
        note = LogNote.said(said)
        assert (note.entries, note.store_id) == (head.seq, "")
        assert upkeep.verify(store, known=note) == []
    other = f"{head.hash[:15]}{'0' if head.hash[15] != '0' else '1'}"
    for said in (f"{head.seq}, {other}", f"{head.seq - 1}, {head.hash}"):
        (found,) = upkeep.verify(store, known=LogNote.said(said))
        assert "written anew" in found
    for said in (
        "",
        head.hash,
        f"{head.seq}, {head.hash[:15]}",
        f"SHA-256 {head.hash}",
        f"7, {'a' * 65}",
    ):
        with pytest.raises(StoreError, match="does not say which entry"):
            LogNote.said(said)
    # a whole line of a page, and a number as it is written by hand
    digits = "0123456789abcdef"
    for said, count in (
        (f"Salient 0.1.0, 28 November 2026. Log entry 1234, SHA-256 {digits}…", 1234),
        (f"1,234 entries, SHA256 {digits}", 1234),
        (f"запись 12\u202f345, {digits}", 12345),
    ):
        assert LogNote.said(said) == LogNote("", count, digits)
    # a note without a hash vouches for nothing
    assert upkeep.verify(store, known=LogNote("", head.seq, "")) != []


def test_a_changed_id_and_a_shorter_log_are_found(path):
    store = Store.open(str(path))
    note = upkeep.note(store)
    store.close()
    outside(path, "UPDATE salient_store SET store_id = 'another'")
    (said,) = upkeep.verify(Store.open(str(path)), known=note)
    assert "its id was changed" in said
    longer = replace(note, entries=9, store_id="another")
    (said,) = upkeep.verify(Store.open(str(path)), known=longer)
    assert "cut off" in said


def test_a_note_is_the_same_bytes_each_time_and_is_read_back(path, tmp_path):
    store = Store.open(str(path))
    note = upkeep.note(store)
    target = tmp_path / "note.json"
    note.save(target)
    assert target.read_bytes() == upkeep.note(Store.open(str(path))).text().encode()
    assert LogNote.load(target) == note
    # An export that was published is a note as well.
    head = store.head()
    text = citations.export(
        citations.gather(store.read("event"), [], []), "GeoJSON", head=head, store_id=note.store_id
    )
    target.write_text(text)
    assert LogNote.load(target) == note
    for form in ("HTML", "BibTeX"):
        assert head.hash in citations.export([], form, head=head)
    target.write_text("{}")
    with pytest.raises(StoreError, match="no note"):
        LogNote.load(target)


@pytest.mark.parametrize("form", ["GeoJSON", "CSL-JSON", "CSV"])
def test_an_export_is_a_note_of_the_log(qgis_app, tmp_path, form):
    store = Store.create(str(tmp_path / "store.gpkg"))
    one, source = Event(title="one"), Source(name="Wire")
    store.save([one, source, Report(event_id=one.id, source_id=source.id)], action="add")
    note = upkeep.note(store)
    entries = citations.gather(*(store.read(table) for table in ("event", "report", "source")))
    path = tmp_path / "export"
    text = citations.export(entries, form, head=store.head(), store_id=note.store_id)
    path.write_text(text, encoding="utf-8")
    read = LogNote.load(path)
    assert (read.entries, read.sha256) == (note.entries, note.sha256)
    assert upkeep.verify(store, known=read) == []
    assert upkeep.verify(store, known=replace(read, sha256="0" * 64))
