# SPDX-License-Identifier: GPL-2.0-or-later
"""Stores that a crash, another program or a foreign hand left in a bad state."""

from __future__ import annotations

import math
import shutil
import sqlite3
import struct
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from salient.events import log
from salient.events.errors import LockedError, StoreError
from salient.events.model import Event, Source
from salient.events.store import bulk, files, index, upkeep
from salient.events.store.reading import FileReader
from salient.events.store.store import Store


@pytest.fixture(params=["returned", "raised"], autouse=True)
def both_ways(request, qgis_app):
    """GDAL's errors returned, and raised."""
    if request.param == "raised":
        request.getfixturevalue("gdal_raises")


@pytest.fixture
def path(tmp_path):
    """A store with two saves, which nobody holds open."""
    target = tmp_path / "store.gpkg"
    store = Store.create(str(target))
    store.save([Event(title="one", lon=1.0, lat=2.0)], action="add", reason="because")
    store.save([Event(title="two")], action="add")
    store.close()
    return target


def outside(path, *statements: str, plain: bool = False) -> None:
    """Run statements as another program, with the functions that the triggers need."""
    with sqlite3.connect(path) as base:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            base.create_function(name, 1, lambda _: 0)
        if plain:
            names = base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for (name,) in names.fetchall():
                if name.startswith("salient_"):
                    base.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            base.execute(statement)
    base.close()


def titles(store: Store) -> set[str]:
    return {event.title for event in store.read("event")}


def cells(store: Store) -> list[index.EventCells]:
    made = index.build(store.place)
    return made.cells(made.rows(index.Filter(), "title", False))


def hot(path, target) -> None:
    """Copy a store as it lies on the disk when its program is killed in mid-save."""
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("PRAGMA journal_mode = DELETE")
    base.execute("PRAGMA cache_size = 1")
    base.execute("PRAGMA cache_spill = 1")
    base.execute("BEGIN IMMEDIATE")
    for name in ("salient_log", "salient_event", "salient_report"):
        base.execute(f'CREATE TABLE IF NOT EXISTS "{name}_filler" (x TEXT)')
        base.executemany(
            f'INSERT INTO "{name}_filler" VALUES (?)', [("x" * 3000,) for _ in range(300)]
        )
    base.execute("UPDATE salient_store SET writes = 99")
    shutil.copy(path, target)
    shutil.copy(f"{path}-journal", f"{target}-journal")
    base.execute("ROLLBACK")
    base.close()
    assert Path(f"{target}-journal").stat().st_size > 512


def test_a_store_that_a_crash_left_in_mid_save_heals(path, tmp_path):
    target = tmp_path / "crashed.gpkg"
    hot(path, target)
    store = Store.open(str(target))
    assert titles(store) == {"one", "two"}
    assert upkeep.verify(store) == []
    store.save([Event(title="after")], action="add")
    assert titles(store) == {"one", "two", "after"}


def test_a_crash_of_another_program_heals_while_the_store_is_open(path, tmp_path):
    target = tmp_path / "open.gpkg"
    hot(path, target)
    # Whole columns are read on a connection of their own.
    assert bulk.columns(Store.open(str(target)).place, "event", ("title",))[0] == ["one", "two"]
    hot(path, target)
    assert bulk.columns(files_place(target), "event", ("title",))[0] == ["one", "two"]


def files_place(target):
    from salient.events.store.backend import GeoPackage

    return GeoPackage(target)


#: another process, as locks are between processes; it holds the file until it is told to end
HOLD = """
import sqlite3, sys
base = sqlite3.connect(sys.argv[1], isolation_level=None)
base.execute("PRAGMA journal_mode = DELETE")
base.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def held(path):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "held\n"
    yield path
    process.communicate("")


def test_a_locked_store_is_locked_and_not_damaged(held, monkeypatch):
    waits, plain = [], files.gdal.OpenEx

    def opened(*given):
        waits.append(files.gdal.GetThreadLocalConfigOption("SQLITE_BUSY_TIMEOUT"))
        return plain(*given)

    monkeypatch.setattr(files.gdal, "OpenEx", opened)
    with files.patience(0.2), pytest.raises(LockedError, match="locked by another program"):
        Store.open(str(held))
    # GDAL's own patience is five seconds, and it is tried once
    assert waits == [str(files.SHORT)]


def test_a_window_waits_once_for_a_locked_store_and_not_at_each_question(held, monkeypatch):
    reader, tries, plain = FileReader(held), [], files._try

    def tried(*given):
        tries.append(given)
        return plain(*given)

    monkeypatch.setattr(files, "_try", tried)
    with files.patience(0.1), reader.together():
        for _ in range(3):
            with pytest.raises(LockedError), reader.together():
                reader.select("SELECT 1")
    assert len(tries) == 1


def test_what_is_no_window_waits_for_a_locked_store_at_each_question(held, monkeypatch):
    reader = FileReader(held)
    monkeypatch.setattr(files, "WAIT", 0.1)
    tries, plain = [], files.asked
    monkeypatch.setattr(files, "asked", lambda *given: tries.append(given) or plain(*given))
    with reader.together():
        for _ in range(2):
            with pytest.raises(LockedError):
                reader.select("SELECT 1")
    assert len(tries) == 2


#: another process in mid-save: some of it is in the file already, and all can still be taken back
SPILL = """
import sqlite3, sys
base = sqlite3.connect(sys.argv[1], isolation_level=None)
for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
    base.create_function(name, 1, lambda _: 0.0)
base.execute("PRAGMA cache_size = 1")
base.execute("BEGIN IMMEDIATE")
base.execute("UPDATE salient_event SET description = 'unconfirmed'")
base.execute("UPDATE salient_source SET name = hex(zeroblob(9000))")
print("held", flush=True)
base.execute(sys.stdin.readline())
"""


@pytest.fixture
def spilling(tmp_path):
    target = tmp_path / "spilled.gpkg"
    store = Store.create(str(target))
    events = [Event(title=f"{n}", description="confirmed" + "x" * 2000) for n in range(40)]
    store.save([*events, *(Source(name=f"{n}") for n in range(40))], action="add")
    process = subprocess.Popen(
        [sys.executable, "-c", SPILL, str(target)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "held\n"
    assert Path(f"{target}-journal").stat().st_size > 512
    yield store, process
    process.kill()
    process.wait()


def described(store: Store) -> set[str]:
    return {event.description[:11] for event in store.read("event")}


def test_what_another_program_has_not_confirmed_is_never_read(spilling):
    store, process = spilling
    for read in (
        lambda: store.read("event"),
        lambda: store.columns("event", ["description"]),
        store.head,
    ):
        with files.patience(0.1), pytest.raises(LockedError, match="locked by another program"):
            read()
    process.communicate("ROLLBACK")
    assert described(store) == {"confirmedxx"}


def test_the_journal_of_a_save_that_goes_on_is_not_taken_for_a_crash_s(spilling):
    store, process = spilling
    with files.patience(0.1), pytest.raises(LockedError):
        files.opened(store.place.path)
    with files.patience(0.1), pytest.raises(LockedError):
        files.opened(store.place.path, update=True)
    process.communicate("COMMIT")
    assert described(store) == {"unconfirmed"}


@pytest.mark.parametrize(
    "said", ["attempt to write a readonly database", "required GeoPackage tables are missing"]
)
def test_a_save_that_ends_while_a_reader_opens_is_no_damage(path, monkeypatch, said):
    plain, times = files._try, []

    def once(*given):
        times.append(given)
        return (None, said) if len(times) == 1 else plain(*given)

    monkeypatch.setattr(files, "_try", once)
    assert titles(Store.open(str(path))) == {"one", "two"}


def test_a_save_waits_for_a_reader_before_it_is_confirmed(path):
    store = Store.open(str(path))
    reader = subprocess.Popen(
        [sys.executable, "-c", READ, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert reader.stdout.readline() == b"held\n"
    with (
        files.patience(0.2),
        pytest.raises(LockedError, match=r"Nothing was saved.*locked") as said,
    ):
        store.save([Event(title="three")], action="add")
    threading.Timer(0.5, reader.communicate).start()
    store.save([Event(title="three")], action="add")
    assert titles(store) == {"one", "two", "three"}
    # which is kept till here, as by a window that shows it: it must not keep the file locked
    assert str(path) in str(said.value)


#: another process that reads a long list
READ = """
import sqlite3, sys
base = sqlite3.connect(sys.argv[1], isolation_level=None)
base.execute("BEGIN")
base.execute("SELECT * FROM salient_event").fetchall()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_save_to_a_locked_store_says_so(path):
    store = Store.open(str(path))
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("BEGIN IMMEDIATE")
    with files.patience(0.1), pytest.raises(LockedError, match=r"Nothing was saved.*locked"):
        store.save([Event(title="three")], action="add")
    base.execute("ROLLBACK")
    base.close()
    store.save([Event(title="three")], action="add")
    assert "three" in titles(store)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE salient_store SET schema_version = 0", "version of its tables"),
        ("UPDATE salient_store SET schema_version = 'x'", "version of its tables"),
        ("UPDATE salient_store SET schema_version = NULL", "version of its tables"),
        ("UPDATE salient_store SET head_seq = NULL", "end of its log"),
        ("UPDATE salient_store SET head_hash = NULL", "end of its log"),
        ("DELETE FROM salient_store", "note about itself"),
        ("INSERT INTO salient_store (schema_version) VALUES (1)", "note about itself"),
        ("ALTER TABLE salient_event RENAME COLUMN place TO ort", "no column “place” any more"),
        ("ALTER TABLE salient_report RENAME COLUMN quote TO said", "no column “quote” any more"),
        (
            "CREATE TRIGGER evil AFTER INSERT ON salient_event BEGIN "
            "UPDATE salient_event SET title = 'forged' WHERE fid = NEW.fid; END",
            "trigger “evil”",
        ),
    ],
)
def test_a_bad_note_is_said_and_the_rest_is_read(path, change, said):
    outside(path, change)
    store = Store.open(str(path))
    assert [fault for fault in store.faults if said in fault]
    assert titles(store) == {"one", "two"}
    assert [one.title for one in cells(store)] == ["one", "two"]
    assert isinstance(upkeep.verify(store), list)
    store.head()
    with pytest.raises(StoreError, match="Nothing was saved"):
        store.save([Event(title="three")], action="add")
    assert titles(store) == {"one", "two"}


@pytest.mark.parametrize(
    ("name", "change"),
    [
        # a name like those that GDAL gives
        ("trigger_x", "AFTER INSERT ON salient_event BEGIN {forge}; END"),
        ("rtree_salient_event_geom_update9", "AFTER UPDATE ON salient_event BEGIN {forge}; END"),
        # on a table that GDAL writes to within a save
        ("quiet", "AFTER UPDATE ON gpkg_contents BEGIN {forge}; END"),
        # ours, by its name
        ("salient_event_changed", "AFTER UPDATE ON salient_event BEGIN {forge}; END"),
    ],
)
def test_a_trigger_is_known_by_what_it_does_and_not_by_its_name(path, name, change):
    forge = "UPDATE salient_event SET title = 'forged', version = version + 1, logged = logged + 1"
    outside(
        path,
        f"DROP TRIGGER IF EXISTS {name}",
        f"CREATE TRIGGER {name} {change.format(forge=forge)}",
        plain=True,
    )
    store = Store.open(str(path))
    with pytest.raises(StoreError, match=f"trigger “{name}”"):
        store.save([Event(title="three")], action="add")
    assert titles(store) == {"one", "two"}


def test_a_trigger_of_a_newer_gdal_is_one_of_gdal_s(path):
    """Of GDAL 3.13, word for word: no store of it could be saved to."""
    outside(
        path,
        "DROP TRIGGER IF EXISTS rtree_salient_event_geom_update7",
        'CREATE TRIGGER "rtree_salient_event_geom_update7" AFTER UPDATE OF "geom" ON '
        '"salient_event" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT '
        'ST_IsEmpty(NEW."geom")) AND (OLD."geom" ISNULL OR ST_IsEmpty(OLD."geom")) BEGIN '
        'INSERT INTO "rtree_salient_event_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), '
        'ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END',
        plain=True,
    )
    store = Store.open(str(path))
    store.save([Event(title="three")], action="add")
    assert titles(store) == {"one", "two", "three"}


def test_views_in_the_place_of_tables_are_refused(path):
    outside(
        path,
        "ALTER TABLE salient_link RENAME TO hidden",
        "CREATE VIEW salient_link AS SELECT * FROM hidden",
        plain=True,
    )
    with pytest.raises(StoreError, match=r"salient_link.*view"):
        Store.open(str(path))


def test_a_missing_table_is_named(path):
    outside(path, "DROP TABLE salient_link", plain=True)
    with pytest.raises(StoreError, match="salient_link"):
        Store.open(str(path))


def test_missing_triggers_are_said_by_the_check(path):
    outside(path, plain=True)
    assert any("trigger" in line for line in upkeep.verify(Store.open(str(path))))


@pytest.mark.parametrize("text", ["{broken", "[1]", '{"date_start": "soon"}', '{"title": 1'])
def test_entries_of_the_log_that_cannot_be_read(path, text):
    outside(path, f"UPDATE salient_log SET after = '{text}' WHERE seq = 1", plain=True)
    store = Store.open(str(path))
    batch = store.log()[0].batch
    with pytest.raises(StoreError, match="log entry 1"):
        store.undo(batch)
    assert "Log entry 1 was changed after it was written." in upkeep.verify(store)
    assert titles(store) == {"one", "two"}


def test_blobs_and_words_in_the_wrong_columns_are_read_as_far_as_they_go(path):
    outside(
        path,
        "UPDATE salient_event SET title = X'ff00fe41', date_start = 'soon' WHERE title = 'one'",
        plain=True,
    )
    store = Store.open(str(path))
    assert len(store.read("event")) == 2
    assert len(index.build(store.place)) == 2
    assert any("differs" in line for line in upkeep.verify(store))


@pytest.mark.parametrize("name", ["a b", "a%b", "a#b", "a'b", "ä?ö", "a&b=c"])
def test_odd_names_of_folders(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    address = str(folder / "store.gpkg")
    Store.create(address).save([Event(title="x")], action="add")
    again = Store.open(address)
    assert titles(again) == {"x"}
    assert upkeep.verify(again) == []


@pytest.mark.parametrize("name", ["a%20b", "a|b"])
def test_names_of_folders_that_qgis_cannot_open_are_said(tmp_path, name):
    (tmp_path / name).mkdir()
    with pytest.raises(StoreError, match="Rename the folder"):
        Store.create(str(tmp_path / name / "store.gpkg"))


def test_a_store_with_an_outside_edit_is_read_where_it_may_not_be_written(path, monkeypatch):
    outside(path, "UPDATE salient_event SET title = 'edited' WHERE title = 'two'")

    def refused(*_args):
        raise StoreError("Nothing was saved: attempt to write a readonly database.")

    # Root may write everywhere: the writer is what a read-only file makes of it.
    monkeypatch.setattr("salient.events.store.upkeep.transaction", refused)
    monkeypatch.setattr("salient.events.store.store.transaction", refused)
    store = Store.open(str(path))
    assert titles(store) == {"one", "edited"}
    assert any("without Salient" in remark for remark in store.remarks)
    with pytest.raises(StoreError, match="Nothing was saved"):
        store.save([Event(title="three")], action="add")
    monkeypatch.undo()
    store.save([Event(title="three")], action="add")
    again = Store.open(str(path))
    assert again.remarks == []
    assert log.Head(4, again.log()[-1].hash) == again.head()


@pytest.mark.parametrize("column", ["version", "date_start", "lon", "date_precision_days"])
def test_infinite_numbers_of_a_foreign_hand_are_read_as_none(path, column):
    """SQLite writes them as `Inf`, which is no JSON: the store could not be opened any more."""
    change = f"UPDATE salient_event SET {column} = 9e999"
    if column == "lon":
        blob = b"GP\x00\x01" + struct.pack("<i", 4326) + struct.pack("<BIdd", 1, 1, math.inf, 1.0)
        change = f"UPDATE salient_event SET geom = x'{blob.hex()}'"
    outside(path, change, plain=True)
    store = Store.open(str(path))
    assert len(store.read("event")) == 2
    assert len(index.build(store.place)) == 2
    # Nothing stood there before either, but for the version and the place.
    differs = any("differs" in line for line in upkeep.verify(store))
    assert differs == (column in ("version", "lon"))


def test_a_number_of_a_row_far_beyond_all_others_is_no_million_parts(path):
    """The events were read in steps of numbers: one foreign row of 2^53 took all memory."""
    store = Store.open(str(path))
    store.save([Event(title=f"more {number}") for number in range(5)], action="add")
    outside(path, f"UPDATE salient_event SET fid = {2**53} WHERE title = 'more 4'", plain=True)
    for size in (1, 3, 100):
        spans = list(bulk.spans(store.place, size))
        assert len(spans) == -(-7 // size)
        assert all(low < high for low, high in spans)
        assert [low for low, _ in spans[1:]] == [high for _, high in spans[:-1]]
    assert len(index.build(store.place)) == 7
    assert len(index.build(store.place, newest=2)) == 2


def test_nothing_is_saved_to_another_store_that_was_put_in_its_place(path, tmp_path):
    """A form, or a list that is imported, belongs to the store that it was opened on."""
    store = Store.open(str(path))
    other = tmp_path / "other.gpkg"
    Store.create(str(other)).close()
    shutil.copy(path, tmp_path / "backup.gpkg")
    store.close()
    shutil.copy(other, path)
    with pytest.raises(StoreError, match="another store"):
        store.save([Event(title="typed for an hour")], action="add")
    assert Store.open(str(path)).read("event") == []
    # a copy of the store itself is the same store
    shutil.copy(tmp_path / "backup.gpkg", path)
    store.save([Event(title="typed for an hour")], action="add")
    assert len(Store.open(str(path)).read("event")) == 3
