# SPDX-License-Identifier: GPL-2.0-or-later
"""A list that is read part by part comes in as one that is held whole: that one is the oracle."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from salient.analysis.base.dates import AmbiguousDatesError
from salient.analysis.base.errors import InputError
from salient.events.importers import formats, long_list
from salient.events.importers.long_list import LongList
from salient.events.importing import ImportConflictError, OtherListError, import_drafts
from salient.events.long_importing import import_long
from salient.events.model import altered
from salient.events.store.store import Store

COLUMNS = ("id", "date", "title", "lat", "lon", "source", "notes")


@pytest.fixture(autouse=True)
def _short_parts(monkeypatch):
    monkeypatch.setattr(long_list, "LONG", 1)
    monkeypatch.setattr(long_list, "PART", 3)


def written(path: Path, rows: list, encoding: str = "utf-8", start: str = "") -> Path:
    with path.open("w", newline="", encoding=encoding) as file:
        file.write(start)
        csv.writer(file).writerows([COLUMNS, *rows])
    return path


def row(ident, day="2024-01-05", title="Shelling", source="Monitor", lat="34.5", notes="a\nb"):
    return [ident, day, title, lat, "38.25", source, notes]


MANY = [row(n, f"2024-01-{n + 1:02d}", f"Clash {n} “é”") for n in range(10)]
#: ids that stand in several parts: the same event by another source, and another event
TWICE = [*MANY, row(0, "2024-01-01", "Clash 0 “é”", "Other"), row(4, title="Something else")]
ODD = [*MANY[:4], row("x", lat="434.5"), ["too", "short"], row("y", "no day"), *MANY[4:]]


def drafts_of(path, encoding="", date_format=None):
    found = LongList(path, encoding)
    reading = long_list.survey(found, "auto", None, date_format)
    parts = list(long_list.drafts_of(found, reading, "auto", None))
    drafts = {one.event.id: one for part in parts for one in part.drafts}
    rejected = sorted((r.row, r.reason, r.content) for part in parts for r in part.rejected)
    return drafts, rejected, parts


@pytest.mark.parametrize(
    ("rows", "encoding", "start"),
    [
        (MANY, "utf-8", ""),
        (MANY, "utf-8-sig", ""),
        (MANY, "utf-16", ""),
        (MANY, "cp1252", ""),
        (MANY, "utf-8", "sep=,\r\n"),
        (TWICE, "utf-8", ""),
        (ODD, "utf-8", ""),
        ([row(n, f"{n + 11}/02/2024") for n in range(9)], "utf-8", ""),
        ([row(n, "2024-03") for n in range(7)], "utf-8", ""),
        ([row("", f"2024-01-{n + 1:02d}") for n in range(7)] * 2, "utf-8", ""),
    ],
)
def test_parts_give_what_the_whole_gives(rows, encoding, start, tmp_path):
    path = written(tmp_path / "list.csv", rows, encoding, start)
    whole = formats.read(formats.read_file(path))
    drafts, rejected, parts = drafts_of(path)
    assert len(parts) > 2
    assert drafts == {one.event.id: one for one in whole.drafts}
    assert rejected == sorted((r.row, r.reason, r.content) for r in whole.rejected)
    said = [note for part in parts for note in part.notes]
    assert set(said) <= set(whole.notes)
    assert len(said) == len(set(said))


def test_rows_wait_for_the_others_of_their_event_and_no_longer(tmp_path):
    """Else a long list whose events have two rows each would be held whole."""
    rows = [row(n, source=who) for n in range(12) for who in ("Monitor", "Other")]
    drafts, _, parts = drafts_of(written(tmp_path / "list.csv", rows))
    assert len(drafts) == 12
    # A part has three rows, so one row at most waits for the next part.
    assert [len(part.drafts) for part in parts] == [1, 2] * 4 + [0]


def test_only_long_delimited_files_are_read_in_parts(tmp_path, monkeypatch):
    monkeypatch.setattr(long_list, "LONG", 100)
    assert long_list.is_long(written(tmp_path / "a.csv", MANY))
    assert not long_list.is_long(written(tmp_path / "b.csv", []))
    (tmp_path / "c.json").write_text("[" + " " * 200 + "]")
    (tmp_path / "d.csv").write_text('{"features": [' + " " * 200 + "]}")
    assert not long_list.is_long(tmp_path / "c.json")
    assert not long_list.is_long(tmp_path / "d.csv")
    assert not long_list.is_long(tmp_path / "nowhere.csv")


def test_the_order_of_days_is_told_from_all_of_the_file(tmp_path):
    """The first parts can be read in two ways; a day beyond the twelfth is in the last."""
    rows = [row(n, "03/04/2024") for n in range(8)]
    path = written(tmp_path / "list.csv", [*rows, row("z", "25/04/2024")])
    drafts, _, _ = drafts_of(path)
    assert {str(one.event.date_start) for one in drafts.values()} == {"2024-04-03", "2024-04-25"}
    with pytest.raises(AmbiguousDatesError):
        drafts_of(written(tmp_path / "list.csv", rows))
    few = written(tmp_path / "list.csv", [*MANY, row("z", "03/04/2024")])
    whole = formats.read(formats.read_file(few))
    assert drafts_of(few)[1] == [(r.row, r.reason, r.content) for r in whole.rejected] != []


def test_an_open_quotation_mark_at_the_end_stops_it_before_anything_is_saved(tmp_path, qgis_app):
    path = written(tmp_path / "list.csv", MANY)
    path.write_text(path.read_text() + '"x,2024-01-01\n')
    store = Store.create(str(tmp_path / "s.gpkg"))
    with pytest.raises(InputError, match="quotation"):
        import_long(store, LongList(path), origin="list")
    assert store.head().seq == 0
    with pytest.raises(InputError, match="code page"):
        LongList(written(tmp_path / "l.csv", MANY, "cp1252"), "utf-8")


def test_a_store_is_the_same_from_parts_and_from_the_whole(tmp_path, qgis_app):
    path = written(tmp_path / "list.csv", TWICE)
    whole = Store.create(str(tmp_path / "whole.gpkg"))
    import_drafts(whole, formats.read(formats.read_file(path)), origin="list")
    store = Store.create(str(tmp_path / "parts.gpkg"))
    done = import_long(store, LongList(path), origin="list")
    assert (done.added, done.updated, done.unchanged, len(done.rejected)) == (10, 0, 0, 1)
    for table in ("source", "event", "report"):
        mine, theirs = ({one.id: one for one in each.read(table)} for each in (store, whole))
        assert mine == theirs
    again = import_long(store, LongList(path), origin="list")
    assert (again.added, again.updated, again.unchanged) == (0, 0, 10)


def test_conflicts_and_other_lists_stop_it_before_anything_is_saved(tmp_path, qgis_app):
    store = Store.create(str(tmp_path / "s.gpkg"))
    import_long(store, LongList(written(tmp_path / "list.csv", MANY)), origin="list")
    last = next(one for one in store.read("event") if one.external_id == "9")
    store.save([altered(last, title="mine")], action="edit")
    head = store.head()
    corrected = [*MANY[:9], row(9, title="theirs")]
    path = written(tmp_path / "list.csv", corrected)
    with pytest.raises(ImportConflictError):
        import_long(store, LongList(path), origin="list", conflicts="refuse")
    other = [row(n, "1999-01-01", f"Else {n}", lat="1.5") for n in range(10)]
    with pytest.raises(OtherListError):
        import_long(store, LongList(written(tmp_path / "list.csv", other)), origin="list")
    assert store.head() == head


def test_a_code_page_is_told_from_all_of_the_file(tmp_path, monkeypatch):
    """Its first megabyte held no letter beyond ASCII, and Cyrillic became “Áîé”."""
    monkeypatch.setattr(long_list, "_BLOCK", 100)
    rows = [row(n) for n in range(20)]
    path = written(tmp_path / "list.csv", [*rows, row("z", title="Бой у села Ивановка")], "cp1251")
    drafts, _, _ = drafts_of(path)
    assert "Бой у села Ивановка" in {one.event.title for one in drafts.values()}


def test_a_point_before_three_digits_is_refused_where_the_list_has_decimal_commas(tmp_path):
    """`1.500` was 1.5 km untold; only a cell in the last part shows what commas are."""
    head = [*COLUMNS, "claim_kind", "claim_comparator", "claim_value", "claim_unit"]
    values = ["12", "1.500", "1,500", "0.500", "12", "12", "1234,5"]
    path = tmp_path / "list.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        lines = [[*row(n), "gap", "about", value, "km"] for n, value in enumerate(values)]
        csv.writer(file).writerows([head, *lines])
    drafts, rejected, _ = drafts_of(path)
    whole = formats.read(formats.read_file(path))
    assert drafts == {one.event.id: one for one in whole.drafts}
    read = {d.event.external_id: d.words[0].report.claim_value for d in drafts.values()}
    assert read == {"0": 12.0, "2": 1.5, "3": 0.5, "4": 12.0, "5": 12.0, "6": 1234.5}
    ((_, reason, _),) = rejected
    assert reason == (
        "“claim_value”: “1.500” can be 1500 or 1.500: write it without a thousands separator."
    )
