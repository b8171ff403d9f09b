# SPDX-License-Identifier: GPL-2.0-or-later
"""What is exported comes back: all of an event and its reports, by CSV and by GeoJSON."""

from __future__ import annotations

import datetime as dt
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.events import model
from salient.events.export import citations
from salient.events.importers import formats, generic
from salient.events.model import Claim, Event, Report
from salient.events.verification import Verification

words = st.text("abcXYZ'=+-@ ,\"\u0431\u0639é()0123", max_size=12).map(str.strip)
named = words.filter(lambda text: text.strip("'=+-@ ,\"()") != "")
days = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
optional = st.none() | days
numbers = st.floats(0.0, 1e6).map(lambda value: round(value, 3))

claims = st.builds(
    Claim,
    kind=st.sampled_from(["gap", "distance"]),
    comparator=st.sampled_from(model.COMPARATORS),
    value=numbers,
    unit=st.just("km"),
    stated=words,
    reference=words,
    date=optional,
    date_from=optional,
    actor=words,
    place_from=words,
    place_to=words,
    map=st.sampled_from(["", *model.CLAIM_MAPS]),
)


#: how a report was verified, with reasoning of one line or two
records = st.builds(
    Verification,
    method=words,
    by=words,
    on=st.sampled_from(["", "2024-05-02"]),
    confidence=st.sampled_from(["", "high", "low"]),
    reasoning=st.sampled_from(["", "the minaret", "two lines\nmethod: seen from above"]),
).map(Verification.text)


@st.composite
def reports(draw, source):
    made = Report(
        source_id=source.id,
        stance=draw(st.sampled_from(model.STANCES)),
        credibility=draw(st.none() | st.integers(1, 6)),
        headline=draw(words),
        quote=draw(words),
        url=draw(st.sampled_from(["", "https://example.org/a", "https://example.org/b"])),
        archived_url=draw(st.sampled_from(["", "https://archive.example.org/a"])),
        published=draw(optional),
        collected=draw(optional),
        note=draw(words),
        collected_at=draw(st.sampled_from(["", "2024-05-01T10:00:00Z"])),
        collected_by=draw(words),
        sensitivity=draw(st.sampled_from(["", *model.SENSITIVITIES])),
        collected_with=draw(words),
        verification=draw(words | records),
    )
    return made.with_claim(draw(st.none() | claims))


@st.composite
def stores(draw):
    """Events with ids of their own, each with up to three reports by graded sources."""
    grades = st.sampled_from(["", *model.RELIABILITIES])
    sources = [replace(model.source_named(name), reliability=draw(grades)) for name in "AB"]
    events, told = [], []
    for number in range(draw(st.integers(1, 3))):
        start = draw(days)
        event = Event(
            title=draw(named), category=draw(words), status=draw(st.sampled_from(model.STATUSES)),
            actors=draw(words), place=draw(words), description=draw(words), date_start=start,
            date_end=start, date_precision_days=draw(st.integers(0, 9)),
            lon=draw(st.floats(-180, 180).map(lambda v: round(v, 6))),
            lat=draw(st.floats(-90, 90).map(lambda v: round(v, 6))),
            location_precision_m=draw(st.none() | numbers), external_id=f"e{number}",
            sensitivity=draw(st.sampled_from(["", *model.EVENT_SENSITIVITIES])),
        )  # fmt: skip
        events.append(event)
        for _ in range(draw(st.integers(0, 3))):
            one = draw(reports(draw(st.sampled_from(sources))))
            told.append(replace(one, event_id=event.id))
    return events, told, sources


def content(event: Event, said) -> tuple:
    """Of an event and its reports all that is no id of the machine's, in one order."""
    # A point read from a geometry may be −0.
    point = {"lon": float(event.lon) + 0.0, "lat": float(event.lat) + 0.0}
    own = replace(model.cleaned(event), id="", dataset="", import_hash="", **point)
    rest = [
        (source.name, source.reliability, replace(model.cleaned(one), id="", event_id=""))
        for source, one in said
    ]
    return own, sorted({repr(one) for one in rest})


@pytest.mark.parametrize("form", ["CSV", "GeoJSON"])
@settings(deadline=None, max_examples=60)
@given(store=stores())
def test_export_then_import_gives_the_same(form, store):
    events, told, sources = store
    by_id = {one.id: one for one in sources}
    entries = citations.gather(events, told, sources)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"out.{citations.FORMATS[form]}"
        path.write_bytes(citations.export(entries, form).encode("utf-8"))
        table = formats.read_file(path)
        found = formats.read(
            table, "generic CSV/GeoJSON", mapping=generic.guess(table), date_format="ISO"
        )
    assert found.rejected == []
    before = sorted(
        repr(content(one, [(by_id[r.source_id], r) for r in told if r.event_id == one.id]))
        for one in events
    )
    after = sorted(
        repr(content(one.event, [(w.source, w.report) for w in one.words])) for one in found.drafts
    )
    assert after == before


def standing(store) -> list[str]:
    """All that a store says, without the ids and versions that are the machine's."""
    sources = {one.id: one for one in store.read("source")}
    told: dict[str, list] = {}
    for one in store.read("report"):
        bare = replace(one, source_id="", version=0, dataset_says="")
        told.setdefault(one.event_id, []).append((sources[one.source_id], bare))
    events = [replace(one, version=0, dataset_says="") for one in store.read("event")]
    return sorted(repr(content(one, told.get(one.id, []))) for one in events)


@pytest.mark.parametrize("form", ["CSV", "GeoJSON", "GeoPackage copy"])
@settings(deadline=None, max_examples=5)
@given(made=stores())
def test_an_empty_store_that_takes_an_export_is_the_same_store(form, made, qgis_app):
    """By a file and import, or by a copy of the file: content, grades, claims, custody."""
    from salient.events.importing import import_drafts
    from salient.events.store import upkeep
    from salient.events.store.store import Store

    events, told, sources = made
    with tempfile.TemporaryDirectory() as folder:
        first = Store.create(str(Path(folder) / "first.gpkg"))
        first.save([*sources, *events, *told], action="made")
        again = Path(folder) / "second.gpkg"
        if form == "GeoPackage copy":
            again.write_bytes((Path(folder) / "first.gpkg").read_bytes())
            second = Store.open(str(again))
            assert second.read("report") == first.read("report")
            assert second.head() == first.head()
        else:
            entries = citations.gather(
                first.read("event"), first.read("report"), first.read("source")
            )
            path = Path(folder) / f"out.{citations.FORMATS[form]}"
            path.write_bytes(citations.export(entries, form).encode("utf-8"))
            table = formats.read_file(path)
            found = formats.read(
                table, "generic CSV/GeoJSON", mapping=generic.guess(table), date_format="ISO"
            )
            second = Store.create(str(again))
            done = import_drafts(second, found, origin=path.name)
            assert not done.rejected and not done.conflicts
        assert standing(second) == standing(first)
        assert upkeep.verify(second) == []


def test_a_denial_stays_a_denial_and_unused_columns_are_named(tmp_path):
    path = tmp_path / "events.csv"
    path.write_text(
        "id,date,title,lon,lat,source,stance,credibility,reliability,weather\n"
        "f06,1944-08-18,Trun not taken,0.033,48.843,Communique,denies,5,D,rain\n",
        encoding="utf-8",
    )
    table = formats.read_file(path)
    found = formats.read(table, "auto")
    ((word,),) = [one.words for one in found.drafts]
    assert (word.report.stance, word.report.credibility) == ("denies", 5)
    assert word.source.reliability == "D"
    assert any("not used: weather" in note for note in found.notes)


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("stance", "maybe", "no stance"),
        ("credibility", "high", "runs from 1 to 6"),
        ("credibility", "9", "runs from 1 to 6"),
        ("reliability", "Z", "runs from A to F"),
        ("collected", "soon", "is no date"),
        ("claim_kind", "weight", "no claim_kind"),
        ("status", "settled", "no status"),
    ],
)
def test_what_cannot_be_read_is_refused_and_not_dropped(tmp_path, column, value, reason):
    path = tmp_path / "events.csv"
    path.write_text(
        f"date,title,lon,lat,source,{column}\n1944-08-18,Trun,0.033,48.843,Diary,{value}\n",
        encoding="utf-8",
    )
    found = formats.read(formats.read_file(path), "auto")
    assert not found.drafts
    assert reason in found.rejected[0].reason


def test_falaise_keeps_stance_and_grades(real_cases):
    found = formats.read(formats.read_file(real_cases / "falaise_1944" / "events.csv"), "auto")
    said = {one.event.external_id: one.words[0] for one in found.drafts if one.words}
    assert said["f06"].report.stance == "denies"
    assert (said["f06"].source.reliability, said["f06"].report.credibility) == ("D", 5)
    assert said["f15"].report.stance == "qualifies" if "f15" in said else True
