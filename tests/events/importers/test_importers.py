# SPDX-License-Identifier: GPL-2.0-or-later
"""Datasets become drafts, or say row by row why not."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json

import pytest
from cancelling import Stop
from salient.analysis.base.dates import AmbiguousDatesError
from salient.analysis.base.errors import Canceled, InputError
from salient.events.importers import acled, coordinates, drafts, formats, generic, tables, ucdp
from salient.events.importers.generic import Mapping

ACLED_NEW = (
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
    "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
    "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
    "notes,fatalities,tags,timestamp"
)
NEW_ROW = (
    "AAA1,2023-05-04,2023,2,Political violence,Battles,Armed clash,Army of A,Allies of A,"
    "State Forces,Rebels of B,,Rebel group,1,,1,Region,A,North,,,Townville,35.2,38.85,2,"
    "Daily A; Radio B,National,Something happened.,3,,1683200000"
)
ACLED_OLD = (
    "GWNO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,"
    "ALLY_ACTOR_1,INTER1,ACTOR2,ALLY_ACTOR_2,INTER2,INTERACTION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,"
    "LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES"
)

#: an event as JSON tells it
ENTRY = {"date": "2022-03-01", "lat": 1, "lon": 2, "title": "a"}


def old_row(day: str, ident: str = "1A") -> str:
    return (
        f"615,{ident},1,{day},1997,1,Violence against civilians,Group,,3,Civilians,,7,37,A,N,,,"
        "Douaouda,36.672,2.789,1,Wire,Text,16"
    )


def write(tmp_path, text, name="events.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def read(path, *args, **more):
    return formats.read(formats.read_file(path), *args, **more)


@pytest.mark.parametrize(
    ("name", "count"),
    [
        pytest.param("ucdp_central_syria_2017-08_09.csv", 313, id="41-columns"),
        pytest.param("ucdp_ged_standard_49_columns.csv", 826, id="49-columns"),
    ],
)
def test_real_ged_files_are_read_whole(real_data, name, count):
    path = real_data / "events" / name
    with path.open(encoding="utf-8", newline="") as file:
        rows = {row["id"].removesuffix(".0"): row for row in csv.DictReader(file)}
    found = read(path)
    assert found.dataset == "UCDP GED"
    assert len(found.drafts) == count == len(rows)
    assert found.rejected == []
    exact = 0
    for draft in found.drafts:
        row = rows[draft.event.external_id]
        assert draft.event.date_start.isoformat() == row["date_start"][:10]
        stated = int(float(row["number_of_sources"]))
        pieces = row["source_article"].count('";"') + 1
        assert 1 <= len(draft.words) <= max(pieces, 1)
        exact += stated in (-1, len(draft.words))
    # GED counts a source once that it cites twice, so not every count can be met.
    assert exact >= 0.9 * count


def test_a_headless_candidate_file_reads_like_the_same_file_with_its_header(real_data, tmp_path):
    whole = (real_data / "events" / "ucdp_ged_standard_49_columns.csv").read_text("utf-8")
    header, _, body = whole.partition("\n")
    assert tuple(header.strip().split(",")) == ucdp.HEADERS[0]
    found = read(write(tmp_path, body))
    assert [d.event for d in found.drafts] == [
        d.event for d in read(write(tmp_path, whole, "b.csv")).drafts
    ]
    assert found.drafts[0].row == 1
    assert "no header" in found.notes[0]


def ged(**values) -> str:
    row = dict.fromkeys(ucdp.HEADERS[0], "")
    row |= {
        "id": "7.0",
        "type_of_violence": "1.0",
        "side_a": "Government of A",
        "side_b": "B",
        "where_prec": "2.0",
        "where_coordinates": "Townville",
        "latitude": "35.2",
        "longitude": "38.85",
        "date_prec": "1.0",
        "date_start": "2017-08-12",
        "date_end": "2017-08-12",
    }
    out = io.StringIO()
    writer = csv.DictWriter(out, ucdp.HEADERS[0])
    writer.writeheader()
    writer.writerow({**row, **values})
    return out.getvalue()


def test_several_sources_in_one_cell_are_several_reports(tmp_path):
    cell = '"SOHR,2017-08-13,Landing; many dead";"Reuters, Beirut,2017-08-14,Army, allies land"'
    (draft,) = read(write(tmp_path, ged(source_article=cell, source_original="SOHR"))).drafts
    first, second = draft.words
    assert (first.source.name, first.relayed_by) == ("SOHR", None)
    assert first.report.headline == "Landing; many dead"
    assert first.report.published == dt.date(2017, 8, 13)
    # The newspaper quotes the monitor: its word, relayed by the paper.
    assert (second.source.name, second.relayed_by.name) == ("SOHR", "Reuters, Beirut")
    assert second.report.headline == "Army, allies land"


def test_an_old_ged_source_without_structure_is_kept_as_it_stands(tmp_path):
    cell = 'AFP 2006-04-12 "Twelve killed; two wounded'
    (draft,) = read(write(tmp_path, ged(source_article=cell))).drafts
    (word,) = draft.words
    assert (word.source.name, word.report.published) == ("AFP", dt.date(2006, 4, 12))
    assert word.report.headline == "Twelve killed; two wounded"


@pytest.mark.parametrize(
    ("code", "end", "slack"),
    [
        ("1", "2017-08-12", 0),
        ("2", "2017-08-17", 0),  # six days stated, six days at most: nothing outside
        ("2", "2017-08-12", 3),  # one of six: five are left, on either side, rounded up
        ("4", "2017-08-12", 15),
        ("5", "2017-12-31", 112),  # 142 of 366 days
    ],
)
def test_date_precision_counts_what_the_stated_days_leave_open(tmp_path, code, end, slack):
    (draft,) = read(write(tmp_path, ged(date_prec=code, date_end=end))).drafts
    assert draft.event.date_precision_days == slack


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"latitude": ""}, "missing"),
        ({"latitude": "", "longitude": ""}, "no coordinates"),
        ({"latitude": "138.85", "longitude": "35.2"}, "swapped"),
        ({"latitude": "1e9"}, "not on the Earth"),
        ({"latitude": "north"}, "no number"),
        ({"date_start": "2017-13-45"}, "no date"),
        ({"id": ""}, "no id"),
        ({"date_end": "2017-08-01"}, "before the first"),
    ],
)
def test_a_bad_row_is_rejected_with_its_number_and_reason(tmp_path, values, said):
    good, bad = ged(id="8"), ged(**values).splitlines()[1]
    found = read(write(tmp_path, good + bad + "\n"))
    assert [d.event.external_id for d in found.drafts] == ["8"]
    (rejected,) = found.rejected
    assert rejected.row == 3
    assert said in rejected.reason


def test_acled_new_form(tmp_path):
    found = read(write(tmp_path, f"{ACLED_NEW}\n{NEW_ROW}\n"))
    (draft,) = found.drafts
    event = draft.event
    assert (found.dataset, event.external_id) == ("ACLED", "AAA1")
    assert event.title == "Armed clash: Army of A – Rebels of B, Townville"
    assert event.actors == "Army of A; Allies of A; Rebels of B"
    assert (event.location_precision_m, event.date_precision_days) == (25_000.0, 6)
    assert [w.source.name for w in draft.words] == ["Daily A", "Radio B"]
    assert json.loads(event.details)["fatalities"] == "3"


def test_acled_old_form_with_a_day_that_only_fits_day_first(tmp_path):
    found = read(write(tmp_path, "\n".join([ACLED_OLD, old_row("13/05/1997")])))
    assert found.drafts[0].event.date_start == dt.date(1997, 5, 13)
    assert found.notes == []


def test_acled_old_form_with_days_that_fit_both_ways_says_how_it_read_them(tmp_path):
    path = write(tmp_path, "\n".join([ACLED_OLD, old_row("04/05/1997")]))
    found = read(path)
    assert found.drafts[0].event.date_start == dt.date(1997, 5, 4)
    assert "day/month" in found.notes[0]
    found = read(path, date_format="M/D/YYYY")
    assert found.drafts[0].event.date_start == dt.date(1997, 4, 5)


def test_ambiguous_dates_are_never_guessed(tmp_path):
    text = "id,date,lat,lon,title\n1,04/05/2023,1,2,a\n2,06/07/2023,1,2,b\n"
    with pytest.raises(AmbiguousDatesError):
        read(write(tmp_path, text))
    found = read(write(tmp_path, text), date_format="D/M/YYYY")
    assert found.drafts[0].event.date_start == dt.date(2023, 5, 4)


def test_dates_in_both_orders_are_refused_though_each_row_can_be_read(tmp_path):
    text = "id,date,lat,lon,title\n1,13/05/2023,1,2,a\n2,05/14/2023,1,2,b\n3,05/15/2023,1,2,b\n"
    with pytest.raises(AmbiguousDatesError, match="others day first"):
        read(write(tmp_path, text))


@pytest.mark.parametrize("day", ["12 August 2017", "Aug 12, 2017", "2017-08-12T23:00", "20170812"])
def test_dates_that_can_be_read_in_one_way(day):
    assert drafts.days([day, ""]) == [dt.date(2017, 8, 12), None]


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("12 August 2017 – 14 August 2017", "2017-08-12", "2017-08-14"),
        ("Aug 12, 2017 until Aug 14, 2017", "2017-08-12", "2017-08-14"),
        ("2017-08-12T10:00Z/2017-08-14T09:00Z", "2017-08-12", "2017-08-14"),
        ("2017-08-12 - 2017-08-14", "2017-08-12", "2017-08-14"),
        ("08/2017", "2017-08-01", "2017-08-31"),
        ("12 August 2017 24:00", "2017-08-13", "2017-08-13"),
        ("Sat 12 August 2017, 10:30 (evening)", "2017-08-12", "2017-08-12"),
        ("2017-08-12 10:30:00.5+02:00", "2017-08-12", "2017-08-12"),
        ("2017-08-12 10:30:00-03", "2017-08-12", "2017-08-12"),
        ("2017-08-12 10:30-12:15", "2017-08-12", "2017-08-12"),
        ("12 Aug 2017 10:30 GMT+3", "2017-08-12", "2017-08-12"),
        ("20170812.0", "2017-08-12", "2017-08-12"),
        # each of these was one day, which one the cell does not say
        *(
            (odd, None, None)
            for odd in (
                *("2017-08-12 and 2017-08-14", "12 August 2017 or 14 August 2017"),
                *("15/08/2017 - 17/08/2017", "15.08.2017-17.08.2017", "20170812-20170814"),
                *("2017-08-12/14", "12-14 August 2017", "Jan 2017 - Mar 2017", "2017-W33"),
                *("2017-08-12 25:61", "9999-12-31 24:00", "before 12 August 2017", "2017-08-12?"),
            )
        ),
    ],
)
def test_a_cell_that_says_more_than_one_day_or_less_is_none(cell, first, last):
    found = drafts.spans([cell, "2017-08-01"])[0]
    assert found == (first and tuple(map(dt.date.fromisoformat, (first, last))))
    (day, _) = drafts.days([cell, "2017-08-01"])
    assert str(day) == str(first if first == last else None)


def test_an_hour_24_is_the_next_day_in_each_column(tmp_path):
    text = "id,date,lat,lon,title,source,published\n1,2017-08-12,1,2,a,s,2017-08-12 24:00\n"
    (draft,) = read(write(tmp_path, text)).drafts
    assert draft.words[0].report.published == dt.date(2017, 8, 13)


def test_lists_and_objects_in_json_are_texts(tmp_path):
    row = {"id": [1, 2], "date": "2024-01-01", "lat": 1, "lon": 2, "title": ["a", None, "b"]}
    row |= {"category": {"en": "x"}, "quote": ["c", "c"], "source": ["S", ["T"]], "actors": ["A"]}
    (draft,) = read(write(tmp_path, json.dumps([row]), "list.json")).drafts
    event = draft.event
    assert (event.external_id, event.title, event.category) == ("1; 2", "a; b", '{"en": "x"}')
    assert [(w.source.name, w.report.quote) for w in draft.words] == [("S", "c; c"), ("T", "c; c")]


def test_true_is_no_coordinate(tmp_path):
    row = {"date": "2024-01-01", "lat": True, "lon": 2, "title": "a"}
    found = read(write(tmp_path, json.dumps([row]), "list.json"))
    assert [one.reason[:19] for one in found.rejected] == ["“latitude”: “True” "]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", '[{"date": "2024-01-01", "lat": 1, "lon": 2, "title": "a", "title": "b"}]'),
        ("a.csv", f"{ACLED_NEW},SOURCE\n{NEW_ROW},another\n"),
    ],
)
def test_a_name_that_is_there_twice_is_refused_in_json_and_in_another_case(tmp_path, name, text):
    with pytest.raises(InputError, match=r"several columns called “(title|source)”"):
        read(write(tmp_path, text, name))


def test_incidents_with_links(real_data):
    path = real_data / "events" / "incidents_with_source_links.json"
    raw = json.loads(path.read_text(encoding="utf-8"))
    found = read(path)
    assert len(found.drafts) + len(found.rejected) == len(raw) == 200
    for draft in found.drafts:
        assert len(draft.words) == len(set(raw[draft.row - 1]["sources"]))
    assert any(w.source.name == "City_Donetsk (twitter.com)" for d in found.drafts for w in d.words)
    assert {d.event.location_precision_m for d in found.drafts} == {100.0}


def test_null_coordinates_and_null_sources_in_json(tmp_path):
    rows = [
        {"date": "2022-02-24", "description": "a", "sources": None, "latitude": 1, "longitude": 2},
        {"date": "2022-02-24", "description": "b", "sources": [], "latitude": None},
        "no object",
    ]
    found = read(write(tmp_path, json.dumps(rows), "x.json"))
    assert [d.row for d in found.drafts] == [1]
    assert [(r.row, r.reason) for r in found.rejected] == [
        (2, "The row has no coordinates."),
        (3, "The entry is no object with names and values."),
    ]


def test_geojson_points(tmp_path):
    feature = {
        "type": "Feature",
        "properties": {"name": "x", "date": "2022-03-01", "source": "A; B"},
        "geometry": {"type": "Point", "coordinates": [38.85, 35.2]},
    }
    text = json.dumps({"type": "FeatureCollection", "features": [feature]})
    (draft,) = read(write(tmp_path, text, "x.geojson")).drafts
    assert (draft.event.lon, draft.event.lat) == (38.85, 35.2)
    assert [w.source.name for w in draft.words] == ["A", "B"]


@pytest.mark.parametrize(
    ("encoding", "title"),
    [
        ("utf-8", "Взрыв – café"),
        ("utf-8-sig", "Взрыв – café"),
        ("utf-16", "Взрыв – café"),
        ("utf-16-le", "Взрыв – café"),
        ("cp1252", "Explosion – café"),
    ],
)
def test_encodings_and_semicolons(tmp_path, encoding, title):
    text = f"id;date;lat;lon;title;source\r\n1;2022-03-01;35,2;38,85;{title};A\r\n"
    (draft,) = read(write(tmp_path, text, encoding=encoding)).drafts
    assert draft.event.title == title
    assert (draft.event.lat, draft.event.lon) == (35.2, 38.85)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \n", "is empty"),
        (b'{"a": ', "no valid JSON"),
        (b'{"a": 1}', "no list of events"),
        (b"[]", "no events"),
        (b"one,two\n1,2\n", "not clear which columns"),
        (b'id,date\n"' + b"x" * 17_000_000, "from line 2 on"),
    ],
)
def test_a_file_that_is_no_dataset_is_refused(tmp_path, content, said):
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=said):
        read(path)


def test_rows_of_another_length_are_rejected(tmp_path):
    text = "id,date,lat,lon,title\n1,2022-03-01,1,2,a\n2,2022-03-01,1,2\n"
    found = read(write(tmp_path, text))
    assert [(r.row, r.reason) for r in found.rejected] == [
        (3, "The row has 4 values, the header has 5 columns.")
    ]


@pytest.mark.parametrize(
    ("first", "second", "rejected"),
    [
        # open in the third cell, and closed in the same one of the next row
        ('1,2022-03-01,"a,1,2', '2,2022-03-01,b",1,2', [2]),
        ('"1,2022-03-01,a,1,2', '2",2022-03-01,b,1,2', [2]),
        # as many commas, but prose
        ('1,2022-03-01,"a, b, c', 'and at 5, too",1,2', []),
    ],
)
def test_a_row_that_a_quotation_mark_swallowed_is_no_text(tmp_path, first, second, rejected):
    text = f"id,date,title,lat,lon\n{first}\n{second}\n3,2022-03-01,c,1,2\n"
    found = read(write(tmp_path, text))
    assert [one.row for one in found.rejected] == rejected
    assert len(found.drafts) == 2 - len(rejected)


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson"])
def test_a_file_of_one_line_of_json_is_a_list_of_one(tmp_path, name):
    (one,) = read(write(tmp_path, json.dumps(ENTRY), name)).drafts
    assert one.event.title == "a"


@pytest.mark.parametrize("ending", ["jsonl", "ndjson", "geojsonl", "json"])
def test_a_list_on_one_line_is_a_list_whatever_its_file_is_called(tmp_path, ending):
    feature = {"type": "Feature", "properties": ENTRY, "geometry": None}
    for listed in ([ENTRY], {"type": "FeatureCollection", "features": [feature]}):
        (one,) = read(write(tmp_path, json.dumps(listed), f"a.{ending}")).drafts
        assert one.event.title == "a"


def test_a_crs_that_is_not_known_rejects_its_row_and_no_other(tmp_path):
    text = 'date;wkt;title\n2022-03-01;"SRID=99999;POINT(1 2)";a\n2022-03-01;POINT(1 2);b\n'
    found = read(write(tmp_path, text))
    assert [one.event.title for one in found.drafts] == ["b"]
    assert [one.row for one in found.rejected] == [2]


def test_a_crs_behind_a_link_is_refused_and_none_is_degrees(tmp_path):
    feature = {"type": "Feature", "properties": ENTRY, "geometry": None}
    listed = {"type": "FeatureCollection", "features": [feature], "crs": None}
    assert len(read(write(tmp_path, json.dumps(listed), "a.geojson")).drafts) == 1
    for plain in ({"type": "EPSG", "properties": {"code": 4326}},
                  {"type": "name", "properties": {"name": None}}):  # fmt: skip
        listed["crs"] = plain
        assert len(read(write(tmp_path, json.dumps(listed), "a.geojson")).drafts) == 1
    listed["crs"] = {"type": "link", "properties": {"href": "http://127.0.0.1:9/", "type": "proj4"}}
    with pytest.raises(InputError, match="not known"):
        read(write(tmp_path, json.dumps(listed), "a.geojson"))


@pytest.mark.parametrize(
    ("shape", "lon"),
    [
        (
            "MULTIPOLYGON(((179 1,180 1,180 2,179 2,179 1)),"
            "((-180 1,-178 1,-178 2,-180 2,-180 1)))",
            180.5,
        ),
        ("MULTIPOINT((179.5 1),(-179.7 1))", 179.9),
        ("MULTIPOINT((-80 1),(90 1))", 5.0),
    ],
)
def test_the_middle_of_a_shape_on_both_sides_of_180_degrees_is_in_it(tmp_path, shape, lon):
    import shapely

    (one,) = read(write(tmp_path, f"date;wkt;title\n2022-03-01;{shape};a\n")).drafts
    assert one.event.lon == pytest.approx((lon + 180) % 360 - 180)
    geometry = json.loads(shapely.to_geojson(shapely.from_wkt(shape)))
    assert coordinates.middle(geometry)[0] == pytest.approx(one.event.lon)


def test_a_claim_is_guessed_with_its_kind_and_a_quantity_without_one_is_none(tmp_path):
    head, row = "date,lat,lon,title,source", "2022-03-01,1,2,a,O"
    told = "claim type,comparator,quantity,unit,claim since,claim until,about whom"
    words = "Gain,more than,150,sq km,2022-02-01,2022-03-01,Army"
    (draft,) = read(write(tmp_path, f"{head},{told}\n{row},{words}\n")).drafts
    claim = draft.words[0].report.claim
    assert (claim.kind, claim.comparator, claim.value, claim.unit) == (
        "gain",
        "more than",
        150,
        "km²",
    )
    assert (str(claim.date_from), str(claim.date), claim.actor) == (
        "2022-02-01",
        "2022-03-01",
        "Army",
    )
    (draft,) = read(write(tmp_path, f"{head},quantity,unit,about\n{row},12,tanks,us\n")).drafts
    assert draft.words[0].report.claim is None


def test_one_id_twice_is_imported_once(tmp_path):
    text = "id,date,lat,lon,title\n1,2022-03-01,1,2,a\n1,2022-03-01,1,2,b\n"
    found = read(write(tmp_path, text))
    assert [d.event.title for d in found.drafts] == ["a"]
    assert found.rejected[0].reason == "The row has the same id as row 2."


def test_a_mapping_is_guessed_and_can_be_saved_and_read_again(tmp_path):
    text = "Ref,When,Y,X,Headline,Reported by,Town\n1,2022-03-01,1,2,a,A,T\n"
    table = formats.read_file(write(tmp_path, text))
    guessed = formats.mapping_for(table)
    assert guessed.columns["external_id"] == "Ref"
    assert guessed.columns["lon"] == "X"
    assert guessed.columns["sources"] == "Reported by"
    guessed.save(tmp_path / "m.json")
    assert Mapping.load(tmp_path / "m.json") == guessed
    (draft,) = formats.read(table, mapping=Mapping.load(tmp_path / "m.json")).drafts
    assert (draft.event.place, draft.event.title) == ("T", "a")


@pytest.mark.parametrize("text", ["", "[]", '{"columns": 3}', '{"columns": {"colour": "x"}}'])
def test_a_file_that_is_no_mapping_is_refused(tmp_path, text):
    path = write(tmp_path, text, "m.json")
    with pytest.raises(InputError):
        Mapping.load(path)


def test_a_mapping_that_does_not_fit_names_what_is_missing(tmp_path):
    table = formats.read_file(write(tmp_path, "date,lat,lon\n2022-03-01,1,2\n"))
    with pytest.raises(InputError, match="no column Nothing"):
        generic.read(table, Mapping({"title": "Nothing"}))


def test_the_wrong_format_by_name_is_refused(tmp_path):
    path = write(tmp_path, "date,lat,lon\n2022-03-01,1,2\n")
    with pytest.raises(InputError, match="no ACLED file: it lacks the columns actor1"):
        read(path, "ACLED")
    assert not acled.matches(["date"])
    assert tables.decode(b"caf\xe9") == ("café", "cp1252")


ARCHIVED = "Archive status,Archive location,Entry number,Link,Upload timestamp,Archive date"
WITH_MARKS = {
    "ACLED": (ACLED_NEW, NEW_ROW),
    "UCDP GED": (
        "id,type_of_violence,side_a,side_b,where_prec,date_prec,date_start,date_end,latitude,"
        "longitude,source_article",
        '7,1,A,B,1,1,2024-01-02,2024-01-02,48,33,"""Wire,2024-01-02,Town falls"""',
    ),
    "auto-archiver": (ARCHIVED, "ok,,1,https://example.org/a,2024-01-02,2024-01-03"),
    "generic": ("date,title,lon,lat,source", "2024-01-02,Town falls,33,48,Wire"),
}


@pytest.mark.parametrize("dataset", WITH_MARKS)
def test_a_mark_that_was_added_to_a_dataset_is_kept_or_the_row_refused(tmp_path, dataset):
    """Without it an event that somebody withheld would be public."""
    header, row = WITH_MARKS[dataset]
    for event, report in (("restricted", "internal"), ("Blurred", ""), ("", "")):
        path = write(tmp_path, f"{header},Event_Sensitivity,sensitivity\n{row},{event},{report}\n")
        (one,) = read(path).drafts
        assert one.event.sensitivity == event.casefold()
        assert {said.report.sensitivity for said in one.words} == {report}
    for event, report in (("TLP:RED", ""), ("", "for friends")):
        found = read(
            write(tmp_path, f"{header},event_sensitivity,sensitivity\n{row},{event},{report}")
        )
        assert not found.drafts and "is no sensitivity" in found.rejected[0].reason


@pytest.mark.parametrize("dataset", ["UCDP GED", "generic"])
def test_a_mark_of_a_row_without_a_source_is_the_events(tmp_path, dataset):
    """There is no report to mark, and what the row tells is the event's alone."""
    header, row = WITH_MARKS[dataset]
    row = row.rpartition(',"""Wire')[0] + "," if dataset == "UCDP GED" else row.replace("Wire", "")
    for event, report, kept in (
        ("", "Restricted", "restricted"),
        ("public", "internal", "internal"),
        ("restricted", "public", "restricted"),
        ("", "", ""),
    ):
        path = write(tmp_path, f"{header},event_sensitivity,sensitivity\n{row},{event},{report}\n")
        (one,) = read(path).drafts
        assert (one.event.sensitivity, list(one.words)) == (kept, [])


@pytest.mark.parametrize("kind", ["ACLED", "GED", "own columns", "auto-archiver"])
def test_a_cancel_is_heard_between_rows_of_a_table(tmp_path, kind):
    """A layer's rows are held whole: 50,000 took one and a half seconds."""
    rows = {
        "ACLED": [ACLED_NEW, *(NEW_ROW.replace("AAA1", f"AAA{i}") for i in range(20))],
        "GED": [ged(id=f"{i}.0").splitlines()[0 if i == 0 else 1] for i in range(20)],
        "own columns": ["date,lat,lon,title", *(f"2022-03-01,1,2,{i}" for i in range(20))],
        "auto-archiver": [
            "link,archive status,archive location,archive date,upload timestamp",
            *(f"https://example.org/{i},done,https://a.example.org/{i},2024-05-03,2024-05-02"
              for i in range(20)),
        ],
    }  # fmt: skip
    path = write(tmp_path, "\n".join(rows[kind]) + "\n")
    whole = Stop(after=10**9)
    count = len(read(path, feedback=whole).drafts)
    assert count >= 19 and whole.asked >= 2 * count
    for after in (0, count // 2, count + 2, whole.asked - 1):
        with pytest.raises(Canceled):
            read(path, feedback=Stop(after))
