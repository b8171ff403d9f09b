# SPDX-License-Identifier: GPL-2.0-or-later
"""An import can be run again: nothing comes twice, changes come in, the user's work stays."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from salient.analysis.base.errors import Canceled
from salient.events import importing
from salient.events.importers import formats, tables
from salient.events.store import upkeep
from salient.events.store.store import Store

HEADER = "id,date,lat,lon,title,source\n"


def drafts(text: str, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(HEADER + text, encoding="utf-8")
    return formats.read(formats.read_file(path))


def bring(store, text, tmp_path, **more):
    return importing.import_drafts(store, drafts(text, tmp_path), origin="list.csv", **more)


def test_a_second_run_adds_nothing(store, tmp_path):
    text = "1,2022-03-01,1,2,a,A; B\n2,2022-03-02,1,2,b,A\n"
    assert len(bring(store, text, tmp_path).added) == 2
    head = store.head()
    again = bring(store, text, tmp_path)
    assert (again.added, again.updated, len(again.unchanged)) == ([], [], 2)
    assert store.head() == head
    assert len(store.read("report")) == 3
    assert sorted(s.name for s in store.read("source")) == ["A", "B"]


def test_a_changed_row_updates_and_is_logged(store, tmp_path):
    bring(store, "1,2022-03-01,1,2,a,A; B\n", tmp_path)
    again = bring(store, "1,2022-03-01,1,2.5,a,B; C\n", tmp_path)
    assert len(again.updated) == 1
    (event,) = store.read("event")
    assert event.lon == 2.5
    names = {s.id: s.name for s in store.read("source")}
    standing = {names[r.source_id]: bool(r.retracted) for r in store.read("report")}
    assert standing == {"A": True, "B": False, "C": False}
    assert any(e.entity == "event" and '"lon":2.0' in e.before for e in store.log())
    assert upkeep.verify(store) == []


def test_a_changed_row_gains_a_report_of_a_source_that_is_known(store, tmp_path):
    bring(store, "1,2022-03-01,1,2,a,A\n2,2022-03-02,1,2,b,B\n", tmp_path)
    again = bring(store, "1,2022-03-01,1,2.5,a,A; B\n2,2022-03-02,1,2,b,B\n", tmp_path)
    assert len(again.updated) == 1
    assert len(store.read("report")) == 3
    assert len(store.read("source")) == 2
    assert upkeep.verify(store) == []


def test_an_update_leaves_what_the_user_changed(store, tmp_path):
    bring(store, "1,2022-03-01,1,2,a,A\n", tmp_path)
    (event,) = store.read("event")
    store.save([replace(event, title="mine", status="confirmed")], action="edit")
    bring(store, "1,2022-03-02,1,2,b,A\n", tmp_path)
    (event,) = store.read("event")
    assert (event.title, event.status) == ("mine", "confirmed")
    assert event.date_start.isoformat() == "2022-03-02"


def test_an_edit_by_hand_outlives_any_number_of_corrected_imports(store, tmp_path):
    bring(store, "1,2022-03-01,1,2,a,A\n", tmp_path)
    (event,) = store.read("event")
    store.save([replace(event, title="mine")], action="edit")
    for number, title in enumerate("bcdd", start=1):
        day = 1 + number % 2  # as another time zone has it
        done = bring(store, f"1,2022-03-0{day},1,2,{title},A\n", tmp_path)
        (event,) = store.read("event")
        assert (event.title, event.date_start.day) == ("mine", day)
        # Listed each time that the dataset says something new, and only then.
        named = [(c.field, c.mine, c.dataset) for c in done.conflicts]
        assert named == ([] if number == 4 else [("title", "mine", title)])
    # Where the dataset comes round to the user's word, nothing is left to remember.
    bring(store, "1,2022-03-01,1,2,mine,A\n", tmp_path)
    (event,) = store.read("event")
    assert (event.title, event.dataset_says) == ("mine", "")
    # From here on the field is the dataset's again.
    bring(store, "1,2022-03-01,1,2,new,A\n", tmp_path)
    assert store.read("event")[0].title == "new"
    assert upkeep.verify(store) == []


def test_the_dataset_can_be_given_the_last_word(store, tmp_path):
    bring(store, "1,2022-03-01,1,2,a,A\n", tmp_path)
    (event,) = store.read("event")
    store.save([replace(event, title="mine")], action="edit")
    text = "1,2022-03-02,1,2,b,A\n"
    head = store.head()
    with pytest.raises(importing.ImportConflictError, match="title of “mine”"):
        bring(store, text, tmp_path, conflicts="refuse")
    assert store.head() == head
    bring(store, text, tmp_path)
    assert store.read("event")[0].title == "mine"
    done = bring(store, text, tmp_path, conflicts="take")
    assert [(c.mine, c.dataset) for c in done.conflicts] == [("mine", "b")]
    assert store.read("event")[0].title == "b"
    assert bring(store, text, tmp_path, conflicts="take").updated == []
    assert upkeep.verify(store) == []


@pytest.mark.parametrize(
    "other",
    [
        "1,2019-01-01,50,60,x,A\n2,2019-01-02,50,60,y,A\n",
        # of the same town, and of events that are all called alike
        "1,2019-01-01,1,2,x,A\n2,2019-01-02,1,2,y,A\n",
        "1,2019-01-01,50,60,a,A\n2,2019-01-02,50,60,b,A\n",
        # of the same days
        "1,2022-03-01,50,60,x,A\n2,2022-03-02,50,60,y,A\n",
        # of the same town and the same month
        "1,2022-03-09,1,2,x,A\n2,2022-03-17,1,2,y,A\n",
        # of the same days, at the other end of the town
        "1,2022-03-01,1.03,2,x,A\n2,2022-03-02,1,2.02,y,A\n",
    ],
)
def test_another_list_with_the_same_name_and_ids_is_asked_about(store, tmp_path, other):
    bring(store, "1,2022-03-01,1,2,a,A\n2,2022-03-02,1,2,b,A\n", tmp_path)
    head = store.head()
    with pytest.raises(importing.OtherListError, match="name of its own"):
        bring(store, other, tmp_path)
    assert store.head() == head
    assert len(bring(store, other, tmp_path, same_list=True).updated) == 2


def test_lists_of_one_town_whose_events_are_all_called_alike_are_told_by_their_words(
    store, tmp_path
):
    head = "id,date,lat,lon,title,source,notes\n"

    def brought(rows, **given):
        path = tmp_path / "list.csv"
        path.write_text(head + rows, encoding="utf-8")
        found = formats.read(tables.read(path))
        return importing.import_drafts(store, found, origin=path.name, **given)

    brought("1,2022-03-01,1,2,Shelling,A,a roof\n2,2022-03-02,1,2,Shelling,A,a wall\n")
    other = "1,2022-03-08,1,2,Shelling,A,a bridge\n2,2022-03-12,1,2,Shelling,A,a road\n"
    with pytest.raises(importing.OtherListError):
        brought(other)
    assert len(brought(other, same_list=True).updated) == 2


@pytest.mark.parametrize(
    "corrected",
    [
        # all days, all places, all titles (and a place that is rounded), a day by a time zone
        "1,2022-01-03,1,2,a,A\n2,2022-02-03,1,2,b,A\n",
        "1,2022-03-01,50,60,a,A\n2,2022-03-02,50,60,b,A\n",
        "1,2022-03-01,1.004,2,x,A\n2,2022-03-02,1,2.004,y,A\n",
        "1,2022-03-02,1,2,x,A\n2,2022-03-03,1,2,y,A\n",
        # half of the rows
        "1,2019-01-01,50,60,x,A\n2,2022-03-02,1,2,b,A\n",
    ],
)
def test_a_corrected_list_is_not_asked_about(store, tmp_path, corrected):
    bring(store, "1,2022-03-01,1,2,a,A\n2,2022-03-02,1,2,b,A\n", tmp_path)
    assert bring(store, corrected, tmp_path).updated


def test_an_update_follows_reports_that_a_merge_has_moved(store, tmp_path):
    bring(store, "1,2022-03-01,1,2,a,A\n2,2022-03-01,1,2,b,B\n", tmp_path)
    first, second = sorted(store.read("event"), key=lambda e: e.title)
    store.merge(first, [second])
    bring(store, "1,2022-03-01,1,2,a,A\n2,2022-03-01,1,2,changed,B\n", tmp_path)
    assert {r.event_id for r in store.read("report")} == {first.id}
    assert upkeep.verify(store) == []


def test_two_imports_at_once_do_not_double(store, address, tmp_path, monkeypatch):
    text = "1,2022-03-01,1,2,a,A\n2,2022-03-02,1,2,b,A\n"
    rival = Store.open(address)
    plan = importing._plan
    raced = []

    def late(mine, chunk, take):
        planned = plan(mine, chunk)
        if not raced:
            raced.append(True)
            importing.import_drafts(rival, drafts(text, tmp_path), origin="rival")
        return planned

    monkeypatch.setattr(importing, "_plan", late)
    done = bring(store, text, tmp_path)
    assert (done.added, len(done.unchanged)) == ([], 2)
    assert len(store.read("event")) == 2
    assert upkeep.verify(store) == []


def test_cancel_keeps_whole_chunks(store, tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "CHUNK", 2)

    class Feedback:
        percent = 0.0

        def set_progress(self, percent):
            self.percent = percent

        def is_canceled(self):
            return self.percent > 0

    text = "".join(f"{n},2022-03-01,1,2,t{n},A\n" for n in range(6))
    with pytest.raises(Canceled):
        bring(store, text, tmp_path, feedback=Feedback())
    assert len(store.read("event")) == 2
    assert upkeep.verify(store) == []


def test_the_real_cut_of_central_syria_comes_in_once(store, real_data):
    path = real_data / "events" / "ucdp_central_syria_2017-08_09.csv"
    found = formats.read(tables.read(path))
    for added in (313, 0):
        done = importing.import_drafts(store, found, origin=path.name)
        assert (len(done.added), done.rejected) == (added, [])
    events = {e.external_id: e for e in store.read("event")}
    assert events["245195"].place == "Ar Raqqah town"
    assert len(store.read("report")) == sum(len(d.words) for d in found.drafts)
    assert upkeep.verify(store) == []


def test_an_import_that_was_undone_can_be_imported_again(store, tmp_path):
    text = "1,2022-03-01,1,2,a,A\n2,2022-03-02,1,2,b,B\n"
    (batch,) = bring(store, text, tmp_path).batches
    store.undo(batch)
    again = bring(store, text, tmp_path)
    assert (len(again.updated), again.unchanged, again.retracted) == (2, [], 0)
    for table in ("event", "report", "source"):
        assert [one.retracted for one in store.read(table)] == [0, 0], table
    assert upkeep.verify(store) == []


def test_what_the_user_retracted_stays_so_and_is_counted(store, tmp_path):
    text = "1,2022-03-01,1,2,a,A\n2,2022-03-02,1,2,b,B\n"
    bring(store, text, tmp_path)
    one = next(e for e in store.read("event") if e.title == "a")
    batch = store.retract(one, reason="hoax").batch
    store.undo(store.undo(batch).batch)  # taken back and done again: still the user's decision
    again = bring(store, text, tmp_path)
    assert (again.updated, len(again.unchanged), again.retracted) == ([], 2, 1)
    assert {e.title: e.retracted for e in store.read("event")} == {"a": 1, "b": 0}


def test_what_the_user_retracted_stays_so_when_a_later_import_is_undone(store, tmp_path):
    """The undone import had corrected a row that was retracted as a hoax before it."""
    bring(store, "1,2022-03-01,1,2,a,A\n", tmp_path)
    store.retract(store.read("event")[0], reason="hoax")
    (batch,) = bring(store, "1,2022-03-01,1,2,better a,A\n", tmp_path).batches
    assert [one.retracted for one in store.read("event")] == [1]
    store.undo(batch)
    bring(store, "1,2022-03-01,1,2,better a,A\n", tmp_path)
    assert [one.retracted for one in store.read("event")] == [1]


def test_an_end_that_is_a_month_is_its_last_day_and_one_that_is_none_is_refused(tmp_path):
    path = tmp_path / "ends.csv"
    path.write_text(
        "id,date,date_end,lat,lon,title,source,published\n"
        "1,2024-01,2024-02,1,2,a,A,2024-03-01\n2,2024-02-01,2024-02-31,1,2,b,A,\n"
        "3,2024-02-01,,1,2,c,A,last week\n",
        encoding="utf-8",
    )
    found = formats.read(formats.read_file(path))
    (one,) = found.drafts
    # 2024 is a leap year
    assert (str(one.event.date_start), str(one.event.date_end)) == ("2024-01-01", "2024-02-29")
    assert [r.reason for r in found.rejected] == [
        "“2024-02-31” is no date (date_end).",
        "“last week” is no date (published).",
    ]


GRADED = "id,date,lat,lon,title,source,reliability\n"


def graded(store):
    return {one.name: one.reliability for one in store.read("source")}


def test_grades_of_sources_come_in_and_unlike_ones_are_said(store, tmp_path, monkeypatch):
    """BBC was held ungraded; CNN is graded A in one row and D in the next."""
    bring(store, "1,2024-01-01,50,30,a,BBC\n", tmp_path)
    monkeypatch.setattr(sys.modules[__name__], "HEADER", GRADED)
    rows = "7,2024-01-02,50,30,b,BBC,B\n8,2024-01-02,50,30,c,CNN,A\n9,2024-01-03,50,30,d,CNN,D\n"
    done = bring(store, rows, tmp_path)
    assert graded(store) == {"BBC": "B", "CNN": "A"}
    (note,) = done.notes
    assert "“CNN” unlike (A, D): A stands" in note
    # nothing but the grade changes: the rows are unchanged, and the user's word stands
    other = "7,2024-01-02,50,30,b,BBC,C\n"
    kept = bring(store, other, tmp_path)
    assert (kept.unchanged != [], graded(store)["BBC"]) == (True, "B")
    assert "“BBC” unlike (B, C): B stands" in kept.notes[0]
    taken = bring(store, other, tmp_path, conflicts="take")
    assert graded(store)["BBC"] == "C" and "C stands" in taken.notes[0]
    assert upkeep.verify(store) == []
