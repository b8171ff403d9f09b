# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked of many records at once is what is asked of each: the old way is the oracle."""

from __future__ import annotations

import datetime as dt
import json
import random

import pytest
from salient.events import batches, checks, log, model
from salient.events.importers import drafts
from salient.events.importers.drafts import Draft, ReportDraft

TEXTS = (
    "",
    "a",
    " a",
    "a ",
    "a\n",
    "\tb",
    "ü🌍",
    "\u00a0x",
    "x\u2028y",
    '"',
    "\\",
    "},{",
    "\ud800",
    "a\x00b",
)
NUMBERS = (
    None,
    0,
    0.0,
    -0.0,
    1,
    2,
    7,
    2.0,
    2.5,
    90.5,
    181.0,
    -1.0,
    float("nan"),
    float("inf"),
    2**31,
    True,
)
DAYS = (None, dt.date(2024, 1, 2), dt.date(1, 1, 1), dt.datetime(2024, 5, 6, 7))

EVENT_ID = "b756e91b-c13b-50ee-a03d-91dadf32adfa"
IMPORT_HASH = "37497dbbcfd05e7d66c007d323938d0b"
REPORT_IDS = ["87f8ba5e-5221-5e83-bde6-e4bc483547a2", "a2a5471e-44eb-5bfa-b3ce-37cc909f45ef"]


def anything(rest: random.Random, kind: type, odd: float) -> model.Record:
    """A record with some odd values in some of its fields."""
    values = {"id": f"id{rest.randrange(9)}", "title": "t", "event_id": "e", "source_id": "s"}
    for name, column in model.columns(kind.__name__.lower()).items():
        # A draft's report gets its event and its source with its id.
        if rest.random() < odd and name not in ("event_id", "source_id"):
            given = {"string": TEXTS, "date": DAYS}.get(column, NUMBERS)
            values[name] = rest.choice(given)
    return model.made(kind, **{k: v for k, v in values.items() if k in vars(model.made(kind))})


@pytest.mark.parametrize("kind", [model.Event, model.Report])
@pytest.mark.parametrize("odd", [0.0, 0.02, 0.2])
def test_what_is_not_odd_is_clean_and_fit(kind, odd):
    rest = random.Random(11)
    table = kind.__name__.lower()
    for _ in range(60):
        some = [anything(rest, kind, odd) for _ in range(rest.randrange(1, 9))]
        rows = batches.odd(table, batches.columns(some))
        for at, one in enumerate(some):
            if at in rows:
                continue
            assert vars(model.cleaned(one)) == vars(one)
            assert checks.problems(one) == []


def test_a_clean_list_has_nothing_odd():
    event = model.made(model.Event, title="Ü", lon=1.0, lat=-2.0, date_start=dt.date(2024, 1, 1))
    report = model.made(model.Report, url="https://a.example/x", event_id="e", source_id="s")
    assert batches.odd("event", batches.columns([event] * 3)) == set()
    assert batches.odd("report", batches.columns([report] * 3)) == set()


@pytest.mark.parametrize("kind", [model.Event, model.Report])
def test_the_texts_of_many_are_the_text_of_each(kind):
    rest = random.Random(5)
    plain = json.JSONEncoder(sort_keys=True)
    for _ in range(60):
        some = [
            model.cleaned(anything(rest, kind, rest.choice((0.0, 0.1, 0.6))))
            for _ in range(rest.randrange(1, 9))
        ]
        found = batches.columns(some)
        lines = [log.canonical(model.to_plain(one)) for one in some]
        assert batches.texts(found) == lines
        written = json.JSONEncoder(ensure_ascii=False).encode
        assert batches.texts_twice(found) == (lines, list(map(written, lines)))
        assert batches.texts(found, is_ascii=True, gap=" ") == [
            plain.encode(model.to_plain(one)) for one in some
        ]


#: what an entry says before it is chained
LINKED = ("at", "who", "action", "entity", "entity_id", "batch", "before", "after", "reason")


def _hashes_of(entries):
    """The hashes of entries that are chained, each by itself, and the end of the chain."""
    chained, head = log.chain(entries, log.Head())
    return [log.digest(one) for one in chained], head


def test_many_entries_are_chained_as_each_is():
    stamp = log.stamp("import", "a “list”", "me")
    new = [model.made(model.Event, id=f"{n}", title=f'"{n}\n') for n in range(4)]
    once = [log.entry(stamp, one, None) for one in new]
    found = log.additions(stamp, "event", batches.columns(new))
    # of some that come at once, and some one by one
    parts = [found, batches.columns([log.entry(stamp, new[0], new[1])])]
    both = [*once, log.entry(stamp, new[0], new[1])]
    linked, head = log.chained(log.joined(parts), log.Head())
    assert (linked["hash"], head) == (*_hashes_of(both),)
    found = {name: values for name, values in found.items() if name in LINKED}
    assert {name: list(values) for name, values in found.items()} == {
        name: list(values) for name, values in batches.columns(once).items() if name in LINKED
    }
    chained, head = log.chain(once, log.Head())
    assert [one.hash for one in chained] == [log.digest(one) for one in chained]
    assert log.verify(chained, head) == []


def test_a_hash_of_a_row_is_the_one_that_stores_hold_already():
    """Computed by the release before: a list that was imported then is not new now."""
    source = model.source_named("Outlet 1")
    event = model.made(
        model.Event, title="Clash “1”", dataset="list", external_id="7", lon=38.0, lat=34.5,
        date_start=dt.date(2017, 2, 3), date_end=dt.date(2017, 2, 3), date_precision_days=0,
    )  # fmt: skip
    said = [ReportDraft(source, model.made(model.Report, quote=text)) for text in ("a", "b")]
    ((one,), refused) = drafts.finished([Draft(2, event, said)])
    assert refused == []
    assert (one.event.id, one.event.import_hash) == (EVENT_ID, IMPORT_HASH)
    assert [word.report.id for word in one.words] == REPORT_IDS


def test_one_odd_row_among_many_is_refused_alone():
    source = model.source_named("Outlet 1")
    rows = []
    for n in range(5):
        event = model.made(
            model.Event,
            title="t" if n != 3 else "",
            dataset="d",
            external_id=f"{n}",
            lon=1.0,
            lat=2.0,
        )
        url = "javascript:x" if n == 1 else ""
        rows.append(Draft(n, event, [ReportDraft(source, model.made(model.Report, url=url))]))
    whole, refused = drafts.finished(rows)
    assert [one.row for one in whole] == [0, 2, 4]
    assert [(one.row, one.content) for one in refused] == [(1, "1"), (3, "3")]
    assert "no web link" in refused[0].reason.replace("not a web link", "no web link")
    assert "no title" in refused[1].reason


@pytest.mark.parametrize("counts", [(1, 1, 1), (2, 2, 2), (0, 0, 0), (2, 0, 1)])
def test_a_hash_of_a_row_is_the_same_whatever_rows_come_with_it(counts):
    def made(number):
        words = [
            ReportDraft(model.source_named(f"Wire {at}"), model.made(model.Report, quote=f'"{at}"'))
            for at in range(counts[number])
        ]
        event = model.made(model.Event, title="Clash", dataset="list", external_id=f"{number}")
        return Draft(number, event, words, placed=False)

    together, rejected = drafts.finished([made(number) for number in range(3)])
    alone = [drafts.finished([made(number)])[0][0] for number in range(3)]
    assert rejected == []
    assert [one.event.import_hash for one in together] == [one.event.import_hash for one in alone]
    assert len({one.event.import_hash for one in together}) == 3
