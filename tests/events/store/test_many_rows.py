# SPDX-License-Identifier: GPL-2.0-or-later
"""Many rows at once are kept as they were given, to the last bit."""

from __future__ import annotations

import datetime as dt
import os
import random
import sqlite3
import struct

import pytest
from osgeo import ogr
from salient.events.errors import StoreError
from salient.events.model import Event
from salient.events.store import backend, files, inserts, upkeep, writer
from salient.events.store.store import Store


@pytest.fixture
def file_store(tmp_path, qgis_app):
    return Store.create(str(tmp_path / "store.gpkg"))


def anything(rest: random.Random, number: int) -> Event:
    """An event of odd values: texts that end a literal, numbers of every length, nothing."""
    texts = (
        "",
        "'",
        "''); DROP TABLE salient_event; --",
        'a"b',
        "line\nbreak",
        "ünï 日本 🌍",
        "\\",
        "\\N",
        "a\\tb\\",
        "\\.",
    )
    exact = struct.unpack("<d", struct.pack("<q", rest.getrandbits(62)))[0]
    return Event(
        title=f"event {number} {rest.choice(texts)}",
        description=rest.choice(texts) * rest.randrange(3),
        lon=rest.choice([None, rest.uniform(-180, 180)]),
        lat=rest.uniform(-90, 90),
        date_start=rest.choice([None, dt.date(1, 1, 1), dt.date(9999, 12, 31)]),
        date_precision_days=rest.choice([None, 0, 2**31 - 1]),
        location_precision_m=rest.choice([None, 0.0, 0.1, 1000.0, 1e300, 1 / 3, abs(exact)]),
    )


def test_odd_values_come_back_to_the_last_bit(store):
    rest = random.Random(3)
    given = []
    while len(given) < 600:
        one = anything(rest, len(given))
        finite = one.location_precision_m is None or one.location_precision_m < 1e308
        if finite:
            given.append(one if one.lon is not None else Event(**{**vars(one), "lat": None}))
    given.append(Event(title="long", description="x" * 1_000_000))
    store.save(given, action="add")
    held = {event.id: event for event in store.read("event")}
    for one in given:
        assert vars(held[one.id]) == {
            **vars(one),
            "version": 1,
            "title": one.title.strip(),
            "description": one.description.strip(),
        }
    assert upkeep.verify(store) == []


def test_rows_that_share_all_are_each_kept():
    held = {"entity": ("event", "event"), "seq": (1, 1), "reason": ("it's", "it's")}
    same, cells = inserts._split("log", held)
    assert cells == {"entity": ("event", "event")}
    assert same == {"seq": "1", "reason": "'it''s'"}


def test_nothing_is_left_of_the_files_beside(file_store, monkeypatch, tmp_path):
    monkeypatch.setattr(inserts.tempfile, "tempdir", str(tmp_path))
    file_store.save([Event(title=f"{n}") for n in range(50)], action="add")
    assert list(tmp_path.glob("salient-*")) == []


def test_a_full_disk_beside_keeps_nothing(file_store, monkeypatch):
    def full(*given, **more):
        raise sqlite3.OperationalError("database or disk is full")

    before = file_store.head()
    monkeypatch.setattr(inserts.sqlite3, "connect", full)
    with pytest.raises(StoreError, match=r"Nothing was saved.*disk is full"):
        file_store.save([Event(title=f"{n}") for n in range(50)], action="add")
    monkeypatch.undo()
    assert file_store.head() == before
    assert file_store.read("event") == []
    assert file_store.save([Event(title="next")], action="add").rows == 1


def test_many_rows_at_once_are_counted_as_each_would_be(file_store):
    for start in (0, 300):
        new = [Event(title=f"{n}", lon=1.0, lat=2.0) for n in range(start, start + 300)]
        file_store.save(new, action="add")
    file_store.save([Event(title="one more")], action="add")
    dataset = ogr.Open(str(file_store.place.path))
    assert dataset.GetLayerByName("salient_event").GetFeatureCount() == 601
    assert dataset.GetLayerByName("salient_log").GetFeatureCount() == 601
    counting = dataset.ExecuteSQL(
        "SELECT count(*) FROM sqlite_master WHERE name LIKE 'trigger_insert_feature_count_salient%'"
    )
    # One for each of the store's tables, as GDAL made them.
    assert counting.GetNextFeature().GetField(0) == 6
    dataset.ReleaseResultSet(counting)


def test_the_layer_s_extent_and_count_are_those_of_its_rows(file_store):
    for shift in (0.0, -50.0, 50.0):
        file_store.save(
            [Event(title=f"{n}", lon=n + shift, lat=n / 2 + shift / 2) for n in range(5)],
            action="add",
        )
    dataset = ogr.Open(str(file_store.place.path))
    events = dataset.GetLayerByName("salient_event")
    assert events.GetFeatureCount() == 15
    assert events.GetExtent() == (-50.0, 54.0, -25.0, 27.0)
    events.SetSpatialFilterRect(-51, -26, -45, -22)
    assert sum(1 for _ in events) == 5


def test_a_long_save_does_not_stay_in_memory(file_store):
    """SQLite takes a limit whose last eight bits are nothing for none, and says so."""
    with writer.transaction(file_store.place) as saving:
        (limit,) = files.found(saving._dataset, "PRAGMA cache_spill")
        assert limit.GetField(0) == writer._PAGES


def admin_of(server):
    """A connection that may do all."""
    psycopg2 = pytest.importorskip("psycopg2")
    return psycopg2.connect(host="127.0.0.1", port=server.port, user="postgres", dbname="postgres")


def test_many_rows_come_in_where_a_policy_looks_at_each(postgres_connection, postgres_server):
    """PostgreSQL refuses COPY there."""
    name = f"policy_{os.urandom(4).hex()}"
    store = Store.create(f"postgres:{postgres_connection}/{name}")
    role = f"writer_{os.urandom(4).hex()}"
    admin = admin_of(postgres_server)
    with admin, admin.cursor() as cursor:
        cursor.execute(f"CREATE ROLE {role} LOGIN")
        cursor.execute(f"GRANT ALL ON SCHEMA {name} TO {role}")
        cursor.execute(f"GRANT ALL ON ALL TABLES IN SCHEMA {name} TO {role}")
        cursor.execute(f"GRANT ALL ON ALL SEQUENCES IN SCHEMA {name} TO {role}")
        cursor.execute(f"ALTER TABLE {name}.salient_event ENABLE ROW LEVEL SECURITY")
        cursor.execute(f"CREATE POLICY p ON {name}.salient_event USING (true) WITH CHECK (true)")
    admin.close()
    store.place.connection_uri = lambda: (
        f"dbname='postgres' host=127.0.0.1 port={postgres_server.port} user='{role}'"
    )
    store.close()
    assert store.save([Event(title=f"{n}") for n in range(30)], action="add").rows == 30
    assert len(store.read("event")) == 30


def test_many_rows_come_in_where_another_plugin_waits_in_its_own_way(postgres_connection):
    """psycopg2 refuses COPY while it has a callback to wait with."""
    psycopg2 = pytest.importorskip("psycopg2")
    extras = pytest.importorskip("psycopg2.extras")
    store = Store.create(f"postgres:{postgres_connection}/waits_{os.urandom(4).hex()}")
    psycopg2.extensions.set_wait_callback(extras.wait_select)
    try:
        assert store.save([Event(title=f"{n}") for n in range(30)], action="add").rows == 30
    finally:
        psycopg2.extensions.set_wait_callback(None)
    assert len(store.read("event")) == 30


def test_many_rows_come_in_through_a_view(postgres_connection, postgres_server):
    """PostgreSQL copies into no view, but adds rows through one."""
    name = f"view_{os.urandom(4).hex()}"
    store = Store.create(f"postgres:{postgres_connection}/{name}")
    admin = admin_of(postgres_server)
    with admin, admin.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {name}.salient_event RENAME TO kept")
        cursor.execute(f"CREATE VIEW {name}.salient_event AS SELECT * FROM {name}.kept")
    admin.close()
    assert store.save([Event(title=f"{n}") for n in range(30)], action="add").rows == 30
    assert len(store.read("event")) == 30


def test_a_store_that_may_not_be_read_is_not_said_to_be_silent(
    postgres_connection, postgres_server
):
    name, role = f"closed_{os.urandom(4).hex()}", f"stranger_{os.urandom(4).hex()}"
    address = f"postgres:{postgres_connection}/{name}"
    Store.create(address)
    admin = admin_of(postgres_server)
    with admin, admin.cursor() as cursor:
        cursor.execute(f"CREATE ROLE {role} LOGIN")
    admin.close()
    place = backend.at(address)
    place.connection_uri = lambda: (
        f"dbname='postgres' host=127.0.0.1 port={postgres_server.port} user='{role}'"
    )
    with pytest.raises(StoreError, match="that you may read it"):
        place.exists()
    assert backend.at(address).exists()
    assert not backend.at(f"{address}_not").exists()
