# SPDX-License-Identifier: GPL-2.0-or-later
"""What PostgreSQL allows and a GeoPackage does not: names with a %, dates that Python lacks."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import replace

import pytest
from salient.events.errors import LockedError, StoreError
from salient.events.model import Event
from salient.events.store import files, index, upkeep
from salient.events.store.index_columns import Filter
from salient.events.store.store import Store

psycopg2 = pytest.importorskip("psycopg2")


@pytest.fixture
def database(postgres_server, qgis_app):
    """A connection beside all others."""
    made = psycopg2.connect(
        host="127.0.0.1", port=postgres_server.port, user="postgres", dbname="postgres"
    )
    made.autocommit = True
    yield made
    made.close()


def make(connection: str, name: str) -> Store:
    store = Store.create(f"postgres:{connection}/{name} {os.urandom(3).hex()}")
    store.save([Event(title="one 100%s", lon=1.0, lat=2.0)], action="add")
    return store


def test_a_schema_may_have_a_percent_sign(postgres_connection):
    store = make(postgres_connection, "100%s done %")
    (one,) = store.read("event")
    store.save([replace(one, title="50 %")], action="edit")
    store.save([Event(title=str(number)) for number in range(30)], action="add")
    assert len(store.read("event")) == 31
    assert upkeep.verify(store) == []


@pytest.mark.parametrize("odd", ["infinity", "-infinity", "0044-03-15 BC", "20000-01-01"])
def test_dates_that_are_none_of_ours_are_read_as_none(postgres_connection, database, odd):
    store = make(postgres_connection, "odd")
    with database.cursor() as cursor:
        own = f"{store.place.qualifier}salient_event"
        cursor.execute(f"UPDATE {own} SET date_start = %s, date_end = %s", [odd, odd])
    (event,) = store.read("event")
    assert (event.date_start, event.date_end) == (None, None)
    assert store.columns("event", ["date_start"])["date_start"] == [None]
    found = index.build(store.place).rows(Filter(first=dt.date(1, 1, 1)))
    assert list(found) == []
    store.save([Event(title="two")], action="add")
    assert upkeep.verify(store) == []


def test_a_lock_is_told_whatever_language_the_server_speaks(
    postgres_connection, database, monkeypatch
):
    store = make(postgres_connection, "locked")
    database.autocommit = False
    with database.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {store.place.qualifier}salient_store")
    # The words of a server that speaks German; its number of the error is the same.
    monkeypatch.setattr(psycopg2.errors.LockNotAvailable, "__str__", lambda error: "Zeit ist um")
    with files.patience(0.1):
        with pytest.raises(LockedError):
            store.read("store")
        with pytest.raises(StoreError, match="locked by another program"):
            store.save([Event(title="two")], action="add")
    database.rollback()


def test_a_row_that_another_program_holds_is_locked_and_not_a_fault(postgres_connection, database):
    """QGIS itself holds it, while a layer is edited in a project with transaction groups."""
    store = make(postgres_connection, "locked")
    (event,) = store.read("event")
    database.autocommit = False
    with database.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {store.place.qualifier}salient_event FOR UPDATE")
    with files.patience(0.1), pytest.raises(LockedError, match="Save again in a moment"):
        store.save([replace(event, place="here")], action="edit")
    database.rollback()
    store.save([replace(event, place="here")], action="edit")
    assert upkeep.verify(store) == []


FORGE = "BEGIN NEW.title := 'forged'; RETURN NEW; END"


@pytest.mark.parametrize(
    ("change", "name"),
    [
        # ours, by its name
        (
            "CREATE OR REPLACE FUNCTION {q}salient_named() RETURNS trigger LANGUAGE plpgsql AS "
            f"'{FORGE.replace(chr(39), chr(39) * 2)}'",
            "salient_event.salient_named",
        ),
        (
            "DROP TRIGGER salient_changed ON {q}salient_event; CREATE TRIGGER salient_changed "
            "BEFORE INSERT ON {q}salient_event FOR EACH ROW EXECUTE FUNCTION {q}salient_changed()",
            "salient_event.salient_changed",
        ),
        (
            "DROP TRIGGER salient_kept ON {q}salient_log; CREATE TRIGGER salient_kept BEFORE "
            "DELETE OR UPDATE ON {q}salient_log FOR EACH ROW WHEN (OLD.seq < 0) "
            "EXECUTE FUNCTION {q}salient_kept()",
            "salient_log.salient_kept",
        ),
        # no trigger, and works like one
        (
            "CREATE RULE quiet AS ON UPDATE TO {q}salient_source DO INSTEAD NOTHING",
            "salient_source.quiet (RULE)",
        ),
    ],
)
def test_a_trigger_is_known_by_what_it_does_and_not_by_its_name(
    postgres_connection, database, change, name
):
    store = make(postgres_connection, "forged")
    assert Store.open(store.place.address).faults == []
    with database.cursor() as cursor:
        cursor.execute(change.replace("{q}", store.place.qualifier))
    again = Store.open(store.place.address)
    assert [fault for fault in again.faults if f"“{name}”" in fault]
    with pytest.raises(StoreError, match="Nothing was saved"):
        again.save([Event(title="two")], action="add")


def test_a_guard_that_is_switched_off_is_missing(postgres_connection, database):
    store = make(postgres_connection, "off")
    with database.cursor() as cursor:
        own = f"{store.place.qualifier}salient_log"
        cursor.execute(f"ALTER TABLE {own} DISABLE TRIGGER salient_kept")
    again = Store.open(store.place.address)
    assert again.faults == []
    assert [line for line in upkeep.verify(again) if "“salient_log.salient_kept”" in line]
