# SPDX-License-Identifier: GPL-2.0-or-later
"""SQLite's REPLACE takes rows away and asks no trigger: the check of the log tells each of them.

GDAL, and QGIS with it, opens a GeoPackage so that REPLACE asks them all the same.
"""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing

import pytest
from osgeo import gdal
from salient.events.model import Event, Link, Report, source_named
from salient.events.store import schema, upkeep
from salient.events.store.store import Store

ONE, TWO = Event(title="one", lon=1.0, lat=2.0), Event(title="two", lon=3.0, lat=4.0)
WIRE, LOCAL = source_named("Wire"), source_named("Local")
RECORDS = [
    ONE,
    TWO,
    WIRE,
    LOCAL,
    *(Report(event_id=ONE.id, source_id=one.id, headline="x") for one in (WIRE, LOCAL)),
    *(Link(event_id=one.id, layer_source="front.gpkg", feature_key="1") for one in (ONE, TWO)),
]
#: a column of words of each table
WORDS = {"event": "title", "source": "name", "report": "headline", "link": "layer_name"}


@pytest.fixture
def path(tmp_path, qgis_app):
    path = str(tmp_path / "store.gpkg")
    store = Store.create(path)
    store.save(RECORDS, action="add")
    assert upkeep.verify(store) == []
    store.close()
    return path


def by_sql(path: str, statement: str) -> None:
    """Run a statement as any program does that has SQLite, all guards in their places."""
    with closing(sqlite3.connect(path)) as base:
        # what GDAL's own triggers, those of the index of places, ask of a program
        base.create_function("ST_IsEmpty", 1, lambda shape: shape is None)
        for at, name in enumerate(("ST_MinX", "ST_MinY")):
            for one in (name, name.replace("Min", "Max")):
                base.create_function(
                    one, 1, lambda shape, at=at: struct.unpack("<dd", shape[-16:])[at]
                )
        base.execute(statement)
        base.commit()


def replacing(table: str, **changed: str) -> str:
    """Return a statement that puts a changed copy of a table's first row in its place."""
    names = ["fid", *schema.columns(table)] + (["geom"] if table == "event" else [])
    cells = ", ".join(changed.get(name, f'"{name}"') for name in names)
    listed = ", ".join(f'"{name}"' for name in names)
    own = f"salient_{table}"
    return f"REPLACE INTO {own} ({listed}) SELECT {cells} FROM {own} ORDER BY fid LIMIT 1"


def checked(path: str) -> list[str]:
    store = Store.open(path)
    found = upkeep.verify(store)
    store.close()
    return found


@pytest.mark.parametrize("table", [*schema.RECORD_TABLES, "log"])
@pytest.mark.parametrize("raises", [False, True], ids=["codes", "raises"])
def test_gdal_refuses_to_replace_a_row(path, table, raises, request):
    if raises:
        request.getfixturevalue("gdal_raises")
    base = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    gdal.ErrorReset()
    try:
        base.ExecuteSQL(replacing(table))
        said = gdal.GetLastErrorMsg()
    except RuntimeError as error:
        said = str(error)
    finally:
        del base
    assert "Salient keeps every row: retract it instead of deleting it." in said
    assert checked(path) == []


@pytest.mark.parametrize("table", schema.RECORD_TABLES)
def test_other_words_in_the_place_of_a_row_are_told_and_logged(path, table):
    by_sql(path, replacing(table, **{WORDS[table]: "'forged'"}))
    (fault,) = checked(path)
    assert fault.startswith(f"The {table} ")
    assert "changed without Salient" in fault
    store = Store.open(path)
    assert "1 row(s) of this store were changed without Salient" in store.remarks[0]
    store.save([Event(title="next")], action="add")
    outside = [one for one in store.log() if one.action == "edited outside"]
    assert ["forged" in one.after and "forged" not in one.before for one in outside] == [True]
    assert upkeep.verify(store) == []


@pytest.mark.parametrize("table", schema.RECORD_TABLES)
@pytest.mark.parametrize("saved", [False, True], ids=["before a save", "after a save"])
def test_a_row_that_is_taken_away_is_told_for_good(path, table, saved):
    """Another id on the number of a row: whoever it was is gone."""
    before = Store.open(path)
    (first, *_) = before.fetch(table, order="fid", limit=1)
    before.close()
    by_sql(path, replacing(table, id="'mine'"))
    if saved:
        store = Store.open(path)
        store.save([Event(title="next")], action="add")
        store.close()
    said = f"The {table} {first['id']} is in the log and not in its table."
    assert said in checked(path)


@pytest.mark.parametrize("table", schema.RECORD_TABLES)
def test_a_row_that_is_pushed_off_its_number_is_told(path, table):
    store = Store.open(path)
    first, second = store.fetch(table, order="fid", limit=2)
    store.close()
    own = f"salient_{table}"
    by_sql(
        path,
        f"UPDATE OR REPLACE {own} SET fid = {first['fid']} WHERE fid = {second['fid']}",
    )
    assert f"The {table} {first['id']} is in the log and not in its table." in checked(path)


@pytest.mark.parametrize("table", schema.RECORD_TABLES)
def test_a_forgery_that_says_it_is_salient_is_told(path, table):
    """With the store's own mark of a save the guards believe it, and the row names no edit."""
    by_sql(path, "UPDATE salient_store SET writes = -1")
    by_sql(path, replacing(table, **{WORDS[table]: "'forged'"}))
    by_sql(path, "UPDATE salient_store SET writes = 1")
    (fault,) = checked(path)
    assert f"The {table} " in fault
    assert "differs from what log entry" in fault


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"reason": "'forged'"}, "Log entry 1 was changed after it was written."),
        ({"after": "'{}'"}, "Log entry 1 was changed after it was written."),
        ({"seq": "99"}, "entries are missing or repeated"),
        ({"hash": "'0'"}, "Log entry 2 is not chained to the entry before it."),
    ],
)
def test_an_entry_that_is_replaced_is_told(path, changed, said):
    by_sql(path, replacing("log", **changed))
    assert [line for line in checked(path) if said in line]


def test_a_note_of_the_end_that_is_replaced_is_told(path):
    by_sql(path, replacing("store", head_seq="1"))
    assert [line for line in checked(path) if "the store's own note says entry 1" in line]
