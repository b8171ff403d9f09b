# SPDX-License-Identifier: GPL-2.0-or-later
"""Seven hundred sentences of monitors, ministries and agencies; what each states was read by hand.

The table is `tests/data/sentences.csv`. Of a sentence that states no claim `left` has words of the
reason; of one that states more than is read it has how many more; `within` is the part of the map
that an area is of. Many were read wrongly once:
a rate as an area, the subject as the area that something is compared with, the earlier of two
values, what was denied or hoped for as what is.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

import pytest
from salient.analysis.claims.quantity import parse_number
from salient.analysis.claims.sentence import propose, why_not
from salient.analysis.pocket import references

TABLE = Path(__file__).parents[2] / "data" / "sentences.csv"


@lru_cache(maxsize=1)
def sentences() -> dict[str, dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {row["sentence"]: row for row in csv.DictReader(file)}


def number(text: str):
    return None if text == "" else pytest.approx(float(text), rel=1e-5)


@pytest.mark.parametrize("text", sentences())
def test_what_a_sentence_states_is_read(text):
    row = sentences()[text]
    found = propose(text, references.known_names())
    if not row["kind"]:
        assert found is None
        assert row["left"] in str(why_not(text))
        return
    assert found is not None, why_not(text)
    assert (found.kind, found.comparator, found.unit) == (
        row["kind"],
        row["comparator"],
        row["unit"],
    )
    assert found.value == number(row["value"])
    assert found.value_to == number(row["value_to"])
    assert found.azimuth == number(row["azimuth"])
    assert "; ".join(found.reference) == row["reference"]
    places = (found.place_from, found.place_to, found.actor)
    assert places == (row["place_from"], row["place_to"], row["actor"])
    assert found.others == int(row["left"] or 0)
    assert found.within == row["within"]
    if found.stated and found.kind != "bearing":
        assert parse_number(found.stated)[0] == pytest.approx(found.value)
