# SPDX-License-Identifier: GPL-2.0-or-later
"""The record of a report's verification is kept as text that people and programs read."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from salient.events import verification
from salient.events.verification import Verification

line = st.text("abc:é \u0431-", max_size=12)
prose = st.text("abc:\n mtehodby", max_size=40)


@example(method="", by="", on="", confidence=":", reasoning=": \n:")
@given(method=line, by=line, on=line, confidence=line, reasoning=prose)
def test_a_record_comes_back_from_its_text(method, by, on, confidence, reasoning):
    record = Verification(method, by, on, confidence, reasoning)
    found = verification.parse(record.text())
    short = [" ".join(text.split()) for text in (method, by, on, confidence)]
    assert [found.method, found.by, found.on, found.confidence] == short
    assert found.reasoning.splitlines() == reasoning.strip().splitlines()
    # What was read once is written as it was.
    assert found.text() == record.text()


@pytest.mark.parametrize(
    "text", ["Geolocated by the minaret.", "where: the bridge", "method: a\nmethod: b", "a\nb"]
)
def test_prose_of_an_older_store_is_reasoning_and_stays_as_it_was(text):
    record = verification.parse(text)
    assert record == Verification(reasoning=text)
    assert verification.parse(record.text()) == record


def test_a_record_reads_well():
    record = Verification("geolocation", "A. N.", "2024-05-02", "high", "the minaret\nthe bridge")
    assert record.text() == (
        "method: geolocation\nby: A. N.\non: 2024-05-02\nconfidence: high\n"
        "reasoning: the minaret\nthe bridge"
    )
