# SPDX-License-Identifier: GPL-2.0-or-later
"""An import can be run again: nothing comes twice, changes come in, the user's work stays."""

from __future__ import annotations

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


def test_an_update_leaves_what_the_user_changed(store, tmp_path):
    bring(store, "1,2022-03-01,1,2,a,A\n", tmp_path)
    (event,) = store.read("event")
    store.save([replace(event, title="mine", status="confirmed")], action="edit")
    bring(store, "1,2022-03-02,1,2,b,A\n", tmp_path)
    (event,) = store.read("event")
    assert (event.title, event.status) == ("mine", "confirmed")
    assert event.date_start.isoformat() == "2022-03-02"


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

    def late(mine, chunk):
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
