# SPDX-License-Identifier: GPL-2.0-or-later
"""What an import would do is shown of the first rows, and is what it then does."""

from __future__ import annotations

import json

import pytest
from salient.analysis.base.errors import InputError
from salient.events.importers import formats, preview, tables
from salient.events.importers.generic import Mapping

HEADER = "id,date,lat,lon,title,source\n"


def table(tmp_path, rows: str, most=None):
    path = tmp_path / "list.csv"
    path.write_text(HEADER + rows, encoding="utf-8")
    return formats.read_file(path, most)


def test_the_first_rows_and_the_first_refused_ones_are_shown(tmp_path):
    good = [f"{n},2022-03-0{n},35,38,t{n},A; B" for n in range(1, 8)]
    bad = ["8,never,35,38,t8,A", "9,2022-03-09,,38,t9,A"]
    found = preview.preview(table(tmp_path, "\n".join(good + bad)), "auto", None)
    # Row 1 is the header: the nine rows are 2 to 10, of which five are shown from the beginning.
    assert [line.row for line in found.lines] == [2, 3, 4, 5, 6, 9, 10]
    assert (found.good, found.bad, found.fault) == (7, 2, "")
    assert found.lines[0].event.title == "t1"
    assert found.lines[0].sources == ("A", "B")
    assert "never" in found.lines[5].reason
    assert found.lines[5].event is None


def test_what_stops_an_import_is_a_fault(tmp_path):
    read = table(tmp_path, "1,04/05/2022,35,38,t,A\n")
    unclear = preview.preview(read, "auto", None)
    assert unclear.dates_unclear
    assert "04/05/2022" in unclear.fault
    assert preview.preview(read, "auto", None, "D/M/YYYY").lines[0].event.date_start.month == 5
    lacking = preview.preview(read, "auto", Mapping({"date_start": "date"}))
    assert not lacking.dates_unclear
    assert "lon, lat" in lacking.fault


def test_samples_are_the_first_different_values(tmp_path):
    rows = "1,2022-03-01,35,38,,A\n2,2022-03-01,36,38,,A\n3,2022-03-02,37,38,,B\n4,,38,38,,C\n"
    found = preview.samples(table(tmp_path, rows))
    assert found["lat"] == ["35", "36", "37"]
    assert found["source"] == ["A", "B", "C"]
    assert found["title"] == []


def test_only_the_first_rows_are_read_where_that_is_asked(tmp_path, monkeypatch):
    rows = "".join(f"{n},2022-03-01,35,38,Взрыв {n},A\n" for n in range(50))
    assert [n for n, _ in table(tmp_path, rows, most=3).rows] == [2, 3, 4]
    assert len(table(tmp_path, rows).rows) == 50
    # A long file is not even decoded to its end, and is not cut within a letter.
    whole = table(tmp_path, rows)
    for start in range(400, 440):
        monkeypatch.setattr(tables, "_START", start)
        cut = table(tmp_path, rows, most=1000)
        assert cut.notes == []
        assert 0 < len(cut.rows) < 50
        assert cut.rows == whole.rows[: len(cut.rows)]


@pytest.mark.parametrize("kind", ["list", "collection", "lines of UTF-16"])
def test_of_a_long_json_the_beginning_is_read(tmp_path, monkeypatch, kind):
    """As of a long list: the columns are chosen without the whole of it in memory."""
    rows = [
        {"type": "Feature", "properties": {"ID": n, "Подія": f"Взрыв, {n}}}"},
         "geometry": {"type": "Point", "coordinates": [4_000_000.0 + n, 5_000_000.0]}}
        for n in range(200)
    ]  # fmt: skip
    crs = {"type": "name", "properties": {"name": "EPSG:3857"}}
    found = rows if kind == "list" else {"type": "F", "crs": crs, "features": rows, "more": [1]}
    path = tmp_path / "list.geojson"
    indent = 1 if kind == "lines of UTF-16" else None
    text = json.dumps(found, ensure_ascii=False, indent=indent)
    path.write_text(text, encoding="utf-16" if indent else "utf-8")
    whole = tables.read(path)
    for start in range(9000, 9005):
        monkeypatch.setattr(tables, "_START", start)
        cut = tables.read(path, most=7)
        assert cut.rows == whole.rows[:7]
        assert (cut.columns, cut.notes) == (whole.columns, whole.notes)


def test_a_mapping_is_given_as_text_or_as_a_file(tmp_path):
    mapping = Mapping({"title": "Подія", "lon": "X"}, "мій список", 500.0)
    path = tmp_path / "m.json"
    mapping.save(path)
    assert Mapping.given(str(path)) == mapping == Mapping.given(mapping.text())
    assert "\n" not in mapping.text()
    for wrong in ('{"columns": {"colour": "c"}}', '{"columns": 3}', str(tmp_path / "none.json")):
        with pytest.raises(InputError):
            Mapping.given(wrong)
