# SPDX-License-Identifier: GPL-2.0-or-later
"""A store keeps what it is given, on a GeoPackage and on PostGIS alike."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from salient.events import model
from salient.events.errors import ConflictError, RecordError, StoreError
from salient.events.model import Claim, Event, Link, Report
from salient.events.store import schema, upkeep
from salient.events.store.backend import table_layer
from salient.events.store.store import Store
from salient.events.store.writer import transaction

SOHR = replace(model.source_named("SOHR", "monitor"), reliability="B")
NASTY = "Robert'); DROP TABLE salient_event;--\"\n<script>x</script> \u202eevil\u0301 \U0001f4a5"


def event(**values) -> Event:
    given = {
        "title": "Airborne landing at al-Kawm",
        "date_start": dt.date(2017, 8, 12),
        "date_end": dt.date(2017, 8, 12),
        "date_precision_days": 1,
        "lon": 38.85,
        "lat": 35.2,
        "location_precision_m": 1000.0,
    }
    return Event(**{**given, **values})


def report(of: Event, **values) -> Report:
    return Report(event_id=of.id, source_id=SOHR.id, **values)


def save(store, *records, **more):
    return store.save(records, **{"action": "test", **more})


def test_all_kinds_of_records_come_back_as_they_were_given(store, address):
    claim = Claim("gap", "less than", 15.5, "mi", "15 and a half", place_from="Sukhnah")
    landing = event(description=NASTY, title="“Кавм” الكوم")
    word = report(landing, published=dt.date(2017, 8, 13), credibility=2).with_claim(claim)
    link = Link(event_id=landing.id, layer_source="front.gpkg|layername=x", feature_key=NASTY)
    saved = save(store, word, link, landing, SOHR)
    assert saved.rows == 4
    again = Store.open(address)
    first = {"version": 1}
    assert again.get("event", landing.id) == replace(landing, **first)
    assert again.get("report", word.id) == replace(word, **first)
    assert again.get("report", word.id).claim == claim
    assert again.get("source", SOHR.id) == replace(SOHR, **first)
    assert again.links_to("front.gpkg|layername=x", [NASTY]) == [replace(link, **first)]
    assert upkeep.verify(again) == []


def test_no_value_is_kept_as_no_value(store):
    bare = event(lon=None, lat=None, date_end=None, location_precision_m=None)
    save(store, bare)
    assert store.get("event", bare.id) == replace(bare, version=1)


def test_a_megabyte_of_text_is_kept(store):
    long = event(description="ж" * 1_000_000)
    save(store, long)
    assert store.get("event", long.id).description == long.description
    assert upkeep.verify(store) == []


def test_characters_that_no_database_keeps_are_left_out(store):
    odd = event(title="a\x00b\ud800c ")
    save(store, odd)
    assert store.get("event", odd.id).title == "ab?c"


def test_a_change_moves_the_version_and_the_point(store):
    one = event()
    save(store, one)
    kept = store.get("event", one.id)
    save(store, replace(kept, title="Other", lon=38.9))
    found = store.get("event", one.id)
    assert (found.title, found.lon, found.lat, found.version) == ("Other", 38.9, 35.2, 2)


def test_a_save_that_changes_nothing_writes_nothing(store):
    one = event()
    save(store, one)
    before = store.head()
    assert save(store, store.get("event", one.id)).rows == 0
    assert store.head() == before


@pytest.mark.parametrize("count", [1, 20])
def test_a_changed_row_and_new_rows_of_another_table_are_kept_in_one_save(store, count):
    landing = event()
    save(store, SOHR, landing)
    before = store.head()
    words = [report(landing, headline=f"{n}") for n in range(count)]
    known = store.get("source", SOHR.id)
    assert save(store, replace(known, reliability="C"), *words).rows == 1 + count
    assert store.get("source", SOHR.id).reliability == "C"
    assert {one.id for one in store.reports_of(landing.id)} == {one.id for one in words}
    told = [one for one in store.log() if one.seq > before.seq]
    assert sorted(one.entity for one in told) == [*["report"] * count, "source"]
    assert len({one.batch for one in told}) == 1
    assert upkeep.verify(store) == []


def test_an_edit_on_an_old_version_is_refused_and_both_sides_are_shown(store, address):
    one = event()
    save(store, one)
    mine = Store.open(address)
    opened = mine.get("event", one.id)
    save(store, replace(opened, title="Theirs"))
    with pytest.raises(ConflictError, match="Somebody else") as caught:
        save(mine, replace(opened, title="Mine"), event(title="beside"))
    (conflict,) = caught.value.conflicts
    assert (conflict.mine.title, conflict.theirs.title) == ("Mine", "Theirs")
    assert conflict.fields == ("title",)
    titles = [e.title for e in store.read("event")]
    assert titles == ["Theirs"], "the record beside the refused one must not be there either"
    assert upkeep.verify(store) == []


def test_the_same_new_record_twice_is_a_conflict(store, address):
    one = event()
    other = Store.open(address)
    save(store, one)
    with pytest.raises(ConflictError):
        save(other, replace(one, title="again"))


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (event(title=" "), "no title"),
        (event(lat=138.9, lon=35.0), "swapped"),
        (event(lat=95.0, lon=200.0), "not on the Earth"),
        (event(lat=float("nan")), "no number that can be kept"),
        (event(date_end=dt.date(2017, 8, 1)), "before the first"),
        (event(location_precision_m=-1.0), "0 or more"),
        (event(status="sure"), "no status"),
        (report(event(), stance="hints"), "no stance"),
        (report(event(), credibility=7), "1 to 6"),
        (report(event(), url="javascript:alert(1)"), "not a web link"),
        (report(event(), url="file:///etc/passwd"), "not a web link"),
        (report(event()).with_claim(Claim("gap", "about", 3.0, "mi²")), "no unit"),
        (report(event()).with_claim(Claim("gap", "about")), "neither a value"),
        (replace(SOHR, reliability="G"), "A to F"),
    ],
)
def test_a_record_that_is_not_fit_is_refused_with_a_sentence(store, record, said):
    with pytest.raises(RecordError, match=said):
        save(store, record)
    assert store.head().seq == 0


def test_retracting_needs_a_reason_and_keeps_the_row(store):
    one = event()
    save(store, one)
    with pytest.raises(RecordError, match="why"):
        store.retract(store.get("event", one.id), reason=" ")
    store.retract(store.get("event", one.id), reason="hoax", who="Ada")
    assert store.get("event", one.id).retracted == 1
    (entry,) = store.log(limit=1)
    assert (entry.who, entry.action, entry.reason) == ("Ada", "retract", "hoax")


def test_merging_moves_reports_and_links_and_keeps_one_of_two_equal_links(store):
    first, second = event(), event(title="Landing")
    reports = [report(first, quote="a"), report(second, quote="b")]
    where = {"layer_source": "l", "feature_key": "1"}
    links = [Link(event_id=first.id, **where), Link(event_id=second.id, **where)]
    links.append(Link(event_id=second.id, layer_source="l", feature_key="2"))
    save(store, SOHR, first, second, *reports, *links)
    saved = store.merge(store.get("event", first.id), store.read("event"))
    assert {r.quote for r in store.reports_of(first.id)} == {"a", "b"}
    assert {link.feature_key for link in store.links_of(first.id)} == {"1", "2"}
    assert len(store.links_of(first.id)) == 2
    gone = store.get("event", second.id)
    assert (gone.retracted, gone.merged_into) == (1, first.id)
    store.undo(saved.batch)
    assert store.get("event", second.id).retracted == 0
    assert [r.quote for r in store.reports_of(second.id)] == ["b"]


def test_two_people_merge_crosswise_and_one_event_stays(store):
    save(store, event(title="a"), event(title="b"))
    first, second = store.read("event")
    store.merge(first, [second])
    with pytest.raises(ConflictError):
        store.merge(second, [first])
    assert [one.retracted for one in store.find("event", "id", [first.id])] == [0]
    assert upkeep.verify(store) == []


def test_what_is_added_to_an_event_that_was_merged_meanwhile_goes_to_what_it_became(store):
    first, second, third = (event(title=title) for title in "abc")
    save(store, SOHR, first, second, third)
    store.merge(store.get("event", second.id), [store.get("event", first.id)])
    store.merge(store.get("event", third.id), [store.get("event", second.id)])
    # Two forms that were opened before.
    late = report(first, quote="late")
    save(store, late, Link(event_id=second.id, layer_source="l", feature_key="1"))
    assert [one.quote for one in store.reports_of(third.id)] == ["late"]
    assert [one.feature_key for one in store.links_of(third.id)] == ["1"]
    assert upkeep.verify(store) == []
    # A retracted event that became no other keeps what is said of it.
    store.retract(store.get("event", third.id), reason="hoax")
    save(store, report(third, quote="denied"))
    assert {one.quote for one in store.reports_of(third.id)} == {"late", "denied"}


def test_what_is_added_while_an_event_is_merged_goes_along(store, monkeypatch):
    first, second = event(title="a"), event(title="b")
    save(store, SOHR, first, second)
    other, merge = Store.open(store.place.address), store.save

    def late(*given, **more):
        save(other, report(second, quote="late"))
        return merge(*given, **more)

    monkeypatch.setattr(store, "save", late)
    saved = store.merge(store.get("event", first.id), [store.get("event", second.id)])
    monkeypatch.undo()
    assert [one.quote for one in store.reports_of(first.id)] == ["late"]
    assert upkeep.verify(store) == []
    store.undo(saved.batch)
    assert [one.quote for one in store.reports_of(second.id)] == ["late"]


def test_undo_and_redo(store):
    one = event()
    added = save(store, one)
    changed = save(store, replace(store.get("event", one.id), title="Other", lat=35.3))
    undone = store.undo(changed.batch)
    assert store.get("event", one.id).title == one.title
    assert store.get("event", one.id).lat == one.lat
    store.undo(undone.batch)
    assert store.get("event", one.id).title == "Other"
    with pytest.raises(ConflictError):
        store.undo(added.batch)  # it was changed since
    assert upkeep.verify(store) == []


def test_undo_of_adding_retracts_and_redo_brings_back(store):
    one = event()
    undone = store.undo(save(store, one).batch)
    assert store.get("event", one.id).retracted == 1
    store.undo(undone.batch)
    assert store.get("event", one.id).retracted == 0


def test_a_filter_finds_names_with_quotes(store):
    names = ["O'Brien", 'say "hi"', "a; b", "%_\\", "x') OR 1=1 --"]
    save(store, *(event(dataset="d", external_id=name) for name in names))
    for name in names:
        assert [e.external_id for e in store.find("event", "external_id", [name])] == [name]


def test_columns_are_read_in_one_pass(store):
    save(store, event(title="a"), event(title="b", lon=None, lat=None, date_start=None))
    found = store.columns("event", ["title", "date_start"])
    rows = sorted(zip(found["title"], found["date_start"], found["lon"]), key=str)
    assert rows == [("a", dt.date(2017, 8, 12), 38.85), ("b", None, None)]


def test_an_edit_from_outside_is_logged_by_the_next_save(store, address):
    one = event()
    save(store, one)
    layer = table_layer(store.place, "event")
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("title"), "By hand")
    assert layer.commitChanges(), layer.commitErrors()
    assert upkeep.unlogged(store) == 1
    again = Store.open(address)
    assert "1 row(s) of this store were changed without Salient" in again.remarks[0]
    assert [line for line in upkeep.verify(again) if "the next save logs it" in line]
    again.save([event(title="Another")], action="add", who="Ada")
    _, entry, new = again.log()
    assert (new.action, entry.action, entry.who) == ("add", "edited outside", "Ada")
    assert "Airborne" in entry.before
    assert "By hand" in entry.after
    assert upkeep.unlogged(again) == 0
    assert upkeep.verify(again) == []


def typed(layer, name, value):
    """Type a value into a cell of each row, as the field calculator does; return what was said."""
    at = layer.fields().lookupField(name)
    assert layer.startEditing()
    for feature in layer.getFeatures():
        layer.changeAttributeValue(feature.id(), at, value)
    said = [] if layer.commitChanges() else layer.commitErrors()
    layer.rollBack()
    return said


@pytest.mark.parametrize("table", ["event", "report", "source"])
def test_the_id_of_a_row_that_the_log_names_is_kept(store, address, table):
    """Its reports were nobody's then, and the check of the log told for good that it was gone."""
    one = event()
    save(store, one, SOHR, report(one))
    (fault,) = [
        line
        for line in typed(table_layer(store.place, table), "id", "mine")
        if "Salient keeps each row's id" in line
    ]
    assert fault
    assert (
        typed(table_layer(store.place, table), "note" if table != "event" else "place", "x") == []
    )
    again = Store.open(address)
    assert len(again.reports_of(one.id)) == 1
    save(again, event(title="Another"))
    assert upkeep.verify(again) == []


def test_the_id_of_a_row_that_the_log_does_not_name_yet_can_be_set(store, address):
    from qgis.core import QgsFeature

    layer = table_layer(store.place, "source")
    row = QgsFeature(layer.fields())
    row.setAttribute("name", "Pasted")
    row.setAttribute("id", "theirs")
    assert layer.startEditing() and layer.addFeatures([row]) and layer.commitChanges()
    assert typed(layer, "id", "mine") == []
    again = Store.open(address)
    save(again, event())
    assert [one.id for one in again.read("source")] == ["mine"]
    assert upkeep.verify(again) == []


def test_a_store_from_before_ids_were_kept_keeps_them_from_its_next_save_on(store, address):
    with transaction(store.place) as writer:
        for table in schema.RECORD_TABLES:
            name = (
                f"salient_{table}_same_id"
                if store.place.provider == "ogr"
                else (f'salient_same_id ON {store.place.qualifier}"salient_{table}"')
            )
            writer.execute(f"DROP TRIGGER {name}")
    old = Store.open(address)
    assert old.faults == [] and upkeep.verify(old) == [], "it is only older"
    one = event()
    save(old, one)
    assert typed(table_layer(store.place, "event"), "id", "mine")
    assert Store.open(address).faults == []
    assert upkeep.verify(Store.open(address)) == []


def test_the_guards_stay_where_qgis_adds_and_removes_a_field(store, address):
    """GDAL makes a table anew for that, or SQLite does."""
    from salient.processing import compat

    one = event()
    save(store, one)
    layer = table_layer(store.place, "event")
    provider = layer.dataProvider()
    field = compat.make_field("extra", "string")
    field.setTypeName("text")  # as PostGIS calls it
    assert provider.addAttributes([field])
    layer.updateFields()
    assert provider.deleteAttributes([layer.fields().lookupField("extra")])
    again = Store.open(address)
    assert again.faults == [] and upkeep.verify(again) == []
    assert typed(table_layer(store.place, "event"), "id", "mine")
    save(again, event(title="Another"))


def test_a_row_that_a_form_adds_gets_an_id_and_an_entry(store, address):
    from qgis.core import QgsFeature, QgsVectorLayerUtils

    layer = table_layer(store.place, "source")
    feature = QgsVectorLayerUtils.createFeature(layer)
    assert isinstance(feature, QgsFeature)
    feature.setAttribute("name", "Typed into a form")
    feature.setAttribute("id", None)
    layer.startEditing()
    layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    again = Store.open(address)
    (source,) = again.read("source")
    assert len(source.id) == 32
    save(again, event())
    assert upkeep.verify(again) == []


def test_rows_that_are_pasted_are_logged_whatever_numbers_they_bring(store, address):
    """A copy says of itself what the row says that it was made of: that the log has it."""
    from qgis.core import QgsFeature

    one = event()
    save(store, one)
    save(store, replace(one, version=1, title="Edited"))
    layer = table_layer(store.place, "event")
    held = next(layer.getFeatures())
    rows = []
    for numbers in ({}, {"version": 1, "logged": 1}, {"version": None, "logged": None}):
        row = QgsFeature(layer.fields())
        row.setAttributes(held.attributes())
        row.setGeometry(held.geometry())
        for name, value in {"fid": None, "id": None, "title": "Pasted", **numbers}.items():
            row.setAttribute(name, value)
        rows.append(row)
    layer.startEditing()
    assert layer.addFeatures(rows) and layer.commitChanges(), layer.commitErrors()
    again = Store.open(address)
    assert "3 row(s) of this store were changed without Salient" in again.remarks[0]
    save(again, event(title="Another"))
    assert upkeep.verify(again) == []
    pasted = [entry for entry in again.log() if entry.action == "edited outside"]
    assert len(pasted) == 3 and not any(entry.before for entry in pasted)


def test_nothing_is_saved_without_the_words_of_a_column_that_was_renamed(store):
    """While the log says that they are there."""
    one = event(place="Sukhnah")
    save(store, one)
    layer = table_layer(store.place, "event")
    layer.startEditing()
    assert layer.renameAttribute(layer.fields().lookupField("place"), "ort")
    assert layer.commitChanges(), layer.commitErrors()
    for change in (replace(one, version=1, place="Palmyra"), event(place="Palmyra")):
        with pytest.raises(StoreError, match="Nothing was saved"):
            save(store, change)
    assert len(store.log()) == 1
    # said at once, not at the first save, and the rest is read
    again = Store.open(store.place.address)
    (said,) = (one for one in again.faults if "column" in one)
    assert "salient_event has no column “place” any more" in said
    assert [one.title for one in again.read("event")] == [one.title]
    layer.startEditing()
    assert layer.renameAttribute(layer.fields().lookupField("ort"), "place")
    assert layer.commitChanges(), layer.commitErrors()
    again = Store.open(store.place.address)
    assert not [one for one in again.faults if "column" in one]


@pytest.mark.parametrize("table", ["event", "log"])
def test_rows_cannot_be_deleted(store, table):
    save(store, event())
    layer = table_layer(store.place, table)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert not layer.commitChanges()
    layer.rollBack()
    assert layer.featureCount() == 1
    assert len(list(layer.getFeatures())) == 1


def test_an_address_that_is_none_is_explained():
    for text, said in [
        ("", "No store"),
        ("x.csv", "gpkg"),
        ("postgres:only", "postgres:connection/schema"),
        ("postgres:no such connection/s", "knows no PostgreSQL connection"),
        ("/no/such/folder/x.gpkg", "no store at"),
    ]:
        with pytest.raises(StoreError, match=said):
            Store.open(text)


def test_a_second_store_is_not_made_over_the_first(store, address):
    with pytest.raises(StoreError, match="already"):
        Store.create(address)


def test_a_new_record_that_is_there_already_is_saved_without_a_question(store, address):
    """Two forms that are open at once name the same new source."""
    one = model.source_named("Outlet X")
    save(store, one)
    other = event()
    save(Store.open(address), replace(one), other)
    assert [e.id for e in store.read("event")] == [other.id]
    assert upkeep.verify(store) == []


def test_a_row_that_another_program_gave_any_id_can_be_changed(store):
    odd = event(id="E_1 'x'")
    save(store, odd)
    save(store, replace(store.get("event", odd.id), title="edited"))
    assert [e.title for e in store.read("event")] == ["edited"]


def test_many_edits_from_outside_are_looked_up_together(store, monkeypatch):
    """One question a row held the store, and the window, for ten seconds a thousand rows."""
    many = [event(title=f"e{n}") for n in range(30)]
    save(store, *many)
    layer = table_layer(store.place, "event")
    at = layer.fields().lookupField("title")
    edits = {one.id(): {at: f"by hand {one['title']}"} for one in layer.getFeatures()}
    assert layer.dataProvider().changeAttributeValues(edits)
    asked = []
    real = Store.log
    monkeypatch.setattr(Store, "log", lambda *given: asked.append(1) or real(*given))
    save(store, event(title="another"))
    assert len(asked) <= len(model.TABLES)
    outside = [one for one in store.log() if one.action == "edited outside"]
    assert sorted(one.entity_id for one in outside) == sorted(one.id for one in many)
    assert all('"title":"e' in one.before for one in outside)
    assert upkeep.verify(store) == []
