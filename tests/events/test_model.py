# SPDX-License-Identifier: GPL-2.0-or-later
"""Ids and clean texts of records: what is done fast is what the plain way gives."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import uuid

import pytest
from salient.events import log, model
from salient.events.model import Event, Report


@pytest.mark.parametrize("words", [("a",), ("set", "17"), ("ünï 日本", ""), ("\x1f", "x" * 5000)])
def test_an_id_that_follows_from_words_is_their_uuid(words):
    namespace = uuid.UUID("6f0c1f5e-6f4b-5d7e-9a55-2d0a3b1c8e47")
    assert model.stable_id(*words) == str(uuid.uuid5(namespace, "\x1f".join(words)))


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        " before",
        "after ",
        "a | b",
        "line\nbreak",
        "\u00a0",
        "n\x00ul",
        "half \ud800",
        "Кавм",
    ],
)
@pytest.mark.parametrize("name", ["title", "place", "merged_into"])
def test_every_text_of_a_record_is_clean(name, text):
    event = Event(**{name: text, "actors": "A; B"})
    assert getattr(model.cleaned(event), name) == model.clean(text)
    assert model.cleaned(event).actors == "A; B"


def test_dates_are_written_as_iso_text_and_what_is_empty_is_left_out():
    report = Report(id="r", event_id="e", published=dt.date(2024, 1, 2), credibility=0)
    plain = {"id": "r", "event_id": "e", "stance": "reports", "published": "2024-01-02"}
    assert model.to_plain(report) == {**plain, "credibility": 0, "retracted": 0, "version": 0}


@pytest.mark.parametrize("text", ["plain", 'a"b\\', "line\nbreak\t\x7f", "ünï 日本 🌍", ""])
def test_an_entry_s_hash_is_of_the_json_list_of_all_its_values(text):
    entry = log.LogEntry(3, "at", text, "add", "event", text, "b", text, text, text, "p", "h")
    values = [value for name, value in vars(entry).items() if name != "hash"]
    plain = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    assert log.digest(entry) == hashlib.sha256(plain.encode()).hexdigest()
