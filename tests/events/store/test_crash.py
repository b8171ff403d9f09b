# SPDX-License-Identifier: GPL-2.0-or-later
"""Several writers, a killed writer, a lost server, a forged log: what was confirmed stays."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from dataclasses import fields, replace

import programs
import pytest
from osgeo import ogr
from salient.events import log
from salient.events.errors import NewerSchemaError, StoreError
from salient.events.log import LogEntry
from salient.events.model import Event
from salient.events.store import schema, upkeep
from salient.events.store.backend import table_layer
from salient.events.store.store import Store

#: a QGIS process that saves events, prints each title once it is confirmed, and on a conflict
#: takes the other's version and tries again
WRITER = """
import json, sys
from dataclasses import replace
from qgis.core import QgsApplication, QgsProviderRegistry
app = QgsApplication([], False)
app.initQgis()
address, name, count, port = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
if port != "0":
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = f"host=127.0.0.1 port={port} user=postgres dbname=postgres"
    metadata.saveConnection(metadata.createConnection(uri, {"saveUsername": True}), "salient test")
from salient.events.errors import ConflictError
from salient.events.model import Event
from salient.events.store import files
from salient.events.store.store import Store
files.WAIT = 600.0  # a machine that stands still is no lock
store = Store.open(address)
shared = store.read("event", "\\"external_id\\" = 'shared'")[0].id
print("ready", flush=True)
sys.stdin.readline()
conflicts = 0
for number in range(count):
    title = f"{name} {number}"
    store.save([Event(title=title)], action="add", who=name)
    print(title, flush=True)
    while True:
        mine = store.get("event", shared)
        words = f"{mine.description} {name}{number}".strip()
        try:
            store.save([replace(mine, description=words)], action="edit", who=name)
            break
        except ConflictError:
            conflicts += 1
print("done", conflicts, flush=True)
"""


@pytest.fixture
def start(tmp_path, package_path, request, address):
    """Start a writer in a process of its own, on the test's store."""
    running = []

    def start(name: str, count: int) -> subprocess.Popen:
        port = "0"
        if address.startswith("postgres:"):
            port = str(request.getfixturevalue("postgres_server").port)
        script = tmp_path / "writer.py"
        script.write_text(WRITER, encoding="utf-8")
        environment = programs.child_env(package_path, tmp_path / name, *sys.path)
        process = subprocess.Popen(
            [sys.executable, "-P", str(script), address, name, str(count), port],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )
        running.append(process)
        ready = process.stdout.readline()
        assert ready == "ready\n", process.stderr.read()
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


def titles(store: Store) -> set[str]:
    return {e.title for e in store.read("event") if e.external_id != "shared"}


def test_two_processes_that_save_at_once_lose_nothing(store, start, address):
    store.save([Event(title="shared", external_id="shared")], action="add")
    count = 40
    writers = [start(name, count) for name in ("one", "two")]
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    said = [writer.communicate(timeout=900) for writer in writers]
    assert all("done" in out for out, _ in said), said
    again = Store.open(address)
    assert titles(again) == {f"{name} {n}" for name in ("one", "two") for n in range(count)}
    # Each process adds its word to one common text: a lost update would be a missing word.
    (shared,) = again.read("event", "\"external_id\" = 'shared'")
    words = {f"{name}{n}" for name in ("one", "two") for n in range(count)}
    assert set(shared.description.split()) == words
    assert shared.version == 1 + 2 * count
    assert upkeep.verify(again) == []


def test_a_process_that_is_killed_loses_nothing_that_was_confirmed(store, start, address):
    store.save([Event(title="shared", external_id="shared")], action="add")
    writer = start("one", 200)
    writer.stdin.write("go\n")
    writer.stdin.flush()
    confirmed = []
    for line in writer.stdout:
        confirmed.append(line.strip())
        if len(confirmed) == 60:
            os.kill(writer.pid, signal.SIGKILL)
            break
    confirmed += [line.strip() for line in writer.stdout if line.endswith("\n")]
    assert writer.wait() == -signal.SIGKILL
    assert 60 <= len(confirmed) < 200, "the process was not killed in the middle"
    again = Store.open(address)
    assert set(confirmed) <= titles(again)
    assert len(titles(again)) - len(confirmed) in (0, 1), "one save can be done and not yet said"
    assert upkeep.verify(again) == []
    again.save([Event(title="after")], action="add")
    assert upkeep.verify(again) == []


#: a QGIS that ends while a store, and a form's record of it, are still held by Python
LEAVE = (
    WRITER.partition("from salient.events.errors")[0]
    + """
from salient.events.store.store import Store
store = Store.open(address)
store.read("event")
app.exitQgis()
print("left", flush=True)
"""
)


def test_qgis_ends_well_with_an_open_store(store, package_path, tmp_path, address, request):
    port = "0"
    if address.startswith("postgres:"):
        port = str(request.getfixturevalue("postgres_server").port)
    done = subprocess.run(
        [sys.executable, "-P", "-c", LEAVE, address, "one", "1", port],
        capture_output=True,
        text=True,
        env=programs.child_env(package_path, tmp_path / "leave", *sys.path),
    )
    assert (done.returncode, done.stdout) == (0, "left\n"), done.stderr


def entries() -> list[LogEntry]:
    given = [LogEntry(at=f"t{n}", who="w", action="a", entity="event") for n in range(4)]
    return log.chain(given, log.Head())[0]


def test_an_honest_log_verifies():
    chained = entries()
    assert log.verify(chained, log.Head(4, chained[-1].hash)) == []


@pytest.mark.parametrize("name", [f.name for f in fields(LogEntry)])
def test_one_changed_letter_in_any_column_of_the_log_is_found(name):
    chained = entries()
    head = log.Head(4, chained[-1].hash)
    value = getattr(chained[1], name)
    forged = value + 1 if isinstance(value, int) else f"{value}x"
    chained[1] = replace(chained[1], **{name: forged})
    assert any(("entry 2 " in s or "entry 3 " in s) for s in log.verify(chained, head))


def test_a_missing_a_doubled_and_a_cut_off_entry_are_found():
    chained = entries()
    head = log.Head(4, chained[-1].hash)
    assert "missing" in log.verify(chained[:1] + chained[2:], head)[0]
    assert "repeated" in log.verify([*chained[:2], *chained[1:]], head)[0]
    assert "cut off" in log.verify(chained[:3], head)[0]


def test_a_forger_who_hashes_anew_still_breaks_the_chain():
    chained = entries()
    head = log.Head(4, chained[-1].hash)
    forged = replace(chained[1], who="nobody")
    chained[1] = replace(forged, hash=log.digest(forged))
    assert log.verify(chained, head) == ["Log entry 3 is not chained to the entry before it."]


@pytest.fixture(params=["returned", "raised"])
def file_store(request, tmp_path, qgis_app):
    """A store in a GeoPackage, with GDAL's errors returned and raised."""
    if request.param == "raised":
        request.getfixturevalue("gdal_raises")
    return Store.create(str(tmp_path / "store.gpkg"))


def test_one_changed_byte_of_the_log_in_the_file_is_found(file_store):
    for number in range(3):
        file_store.save([Event(title=f"event {number}")], action="add", reason="because")
    path = file_store.place.path
    file_store.close()  # lets go of the file, so that all of it is in the file itself
    with sqlite3.connect(path) as base:
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()
    content = path.read_bytes()
    spot = content.index(b'"title":"event 1"')
    path.write_bytes(content[: spot + 9] + b"E" + content[spot + 10 :])
    found = upkeep.verify(Store.open(str(path)))
    assert "Log entry 2 was changed after it was written." in found
    assert any("differs from what log entry 2 says" in sentence for sentence in found)


def test_a_row_changed_behind_the_triggers_is_found(file_store):
    one = Event(title="true")
    file_store.save([one], action="add")
    dataset = ogr.Open(str(file_store.place.path), 1)
    dataset.ExecuteSQL("DROP TRIGGER salient_event_changed")
    dataset.ExecuteSQL("UPDATE salient_event SET title = 'false'")
    dataset = None
    assert upkeep.verify(file_store) == [
        "The trigger “salient_event_changed”, which guards the store, was taken out.",
        f"The event {one.id} differs from what log entry 1 says of it.",
    ]


def test_a_store_from_before_a_trigger_is_not_said_to_have_lost_it(file_store):
    """The check of the sample's own store told that four triggers were taken out of it."""
    file_store.save([Event(title="true")], action="add")

    def without(*names: str) -> list[str]:
        dataset = ogr.Open(str(file_store.place.path), 1)
        for name in names:
            dataset.ExecuteSQL(f"DROP TRIGGER salient_{name}_added")
        dataset = None
        return upkeep.verify(file_store)

    assert without("event") == [
        "The trigger “salient_event_added”, which guards the store, was taken out."
    ]
    assert without("source", "report", "link") == []
    again = Store.open(str(file_store.place.path))
    again.save([Event(title="more")], action="add")
    assert upkeep.verify(again) == []
    assert without("report") != [], "the save made them"


def test_the_store_of_the_sample_is_sound(root, tmp_path):
    shutil.copy(root / "resources" / "sample" / "events.gpkg", tmp_path)
    assert upkeep.verify(Store.open(str(tmp_path / "events.gpkg"))) == []


def test_a_store_of_a_newer_schema_is_left_alone(store, address, monkeypatch):
    monkeypatch.setattr(schema, "VERSION", 1)
    with pytest.raises(NewerSchemaError, match="newer Salient"):
        Store.open(address)


def test_an_older_store_is_migrated_and_keeps_its_rows(store, address, monkeypatch):
    one = Event(title="old")
    store.save([one], action="add")
    column = schema.Migration((("event", "sector", "string"), ("event", "weight", "double")))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    monkeypatch.setitem(schema.MIGRATIONS, schema.VERSION - 1, column)
    again = Store.open(address)
    assert any("older Salient" in remark for remark in again.remarks)
    assert again.get("event", one.id).title == "old"
    again.save([Event(title="new")], action="add")
    names = table_layer(again.place, "event").fields().names()
    assert {"sector", "weight"} <= set(names)
    assert again.get("event", one.id).title == "old"
    assert int(again.own_row()["schema_version"]) == schema.VERSION
    assert upkeep.verify(again) == []


def test_a_migration_that_fails_changes_nothing(store, address, monkeypatch):
    broken = schema.Migration((("event", "sector", "string"), ("no such table", "x", "string")))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    monkeypatch.setitem(schema.MIGRATIONS, schema.VERSION - 1, broken)
    # It is read as it is, and not saved to.
    again = Store.open(address)
    with pytest.raises(StoreError, match="Nothing was saved"):
        again.save([Event(title="new")], action="add")
    assert again.read("event") == []
    monkeypatch.undo()
    assert "sector" not in table_layer(Store.open(address).place, "event").fields().names()


def test_a_lost_connection_is_said_and_nothing_is_half_saved(request, qgis_app, tmp_path):
    name = request.getfixturevalue("postgres_connection")
    server = request.getfixturevalue("postgres_server")
    address = f"postgres:{name}/lost_{os.getpid()}"
    store = Store.create(address)
    store.save([Event(title="before")], action="add")
    server.stop()
    try:
        with pytest.raises(StoreError, match="what you typed is kept"):
            store.save([Event(title="during")], action="add")
        with pytest.raises(StoreError, match="does not answer"):
            store.read("event")
    finally:
        server.start()
    store.save([Event(title="after")], action="add")
    assert {e.title for e in store.read("event")} == {"before", "after"}
    assert upkeep.verify(store) == []


def test_an_empty_file_becomes_a_store_and_a_broken_one_is_refused(tmp_path, qgis_app):
    empty = tmp_path / "empty.gpkg"
    empty.touch()
    assert Store.open_or_create(str(empty)).head() == log.Head()
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(b"SQLite format 3\x00" + b"rubbish" * 200)
    with pytest.raises(StoreError, match="damaged"):
        Store.open(str(broken))
    assert broken.read_bytes().endswith(b"rubbish")


def test_a_store_goes_into_a_geopackage_that_holds_other_layers(tmp_path, qgis_app):
    path = tmp_path / "project.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    dataset.CreateLayer("front", None, ogr.wkbLineString)
    dataset = None
    store = Store.create(str(path))
    store.save([Event(title="x")], action="add")
    assert ogr.Open(str(path)).GetLayerByName("front") is not None


@pytest.fixture
def unprivileged():
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere: run as a user to test read-only folders")


def test_a_read_only_folder_is_said(tmp_path, qgis_app, unprivileged):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(StoreError, match="read-only"):
        Store.create(str(folder / "store.gpkg"))


@pytest.fixture
def small_disk(tmp_path):
    """A folder of 2 MB."""
    if not shutil.which("mount"):
        pytest.skip("a small file system needs the program mount")
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("a small file system can only be mounted as root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_said_and_what_was_saved_stays(small_disk, qgis_app):
    store = Store.create(str(small_disk / "store.gpkg"))
    first = Event(title="fits")
    store.save([first], action="add")
    (small_disk / "filler").write_bytes(b"x" * 1_000_000)
    with pytest.raises(StoreError, match="Nothing was saved"):
        store.save([Event(title="too much", description="x" * 3_000_000)], action="add")
    (small_disk / "filler").unlink()
    assert [e.title for e in store.read("event")] == ["fits"]
    assert upkeep.verify(store) == []
    store.save([replace(first, title="fits again", version=1)], action="edit")
    assert upkeep.verify(store) == []
    assert json.loads(store.log()[-1].after)["title"] == "fits again"
