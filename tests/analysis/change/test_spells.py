# SPDX-License-Identifier: GPL-2.0-or-later
"""When a ring was shut, counted by hand."""

from __future__ import annotations

import datetime as dt

import pytest
from salient.analysis.change.spells import Sealing, sealing_by_date, sealing_of


def day(number):
    return dt.date(1944, 8, number)


@pytest.mark.parametrize(
    "states, expected",
    [
        (["open", "narrow"], Sealing()),
        (["open", "sealed"], Sealing(day(14), None, day(14), 0.0, True)),
        (["sealed", "sealed", "sealed"], Sealing(day(13), None, day(13), 2.0, True, True)),
        # The core is taken: the ring was not opened again.
        (["sealed", "sealed", "core taken"], Sealing(day(13), None, day(13), 2.0, False, True)),
        (["sealed", "open", "sealed"], Sealing(day(13), day(14), day(15), 1.0, True, True)),
        (["sealed", "no closure", "sealed"], Sealing(day(13), None, day(15), 1.0, True, True)),
        (["sealed", "no closure", "open"], Sealing(day(13), day(15), day(13), 1.0, False, True)),
        (["sealed", "open", "open", "sealed", "narrow"],
         Sealing(day(13), day(17), day(16), 2.0, False, True)),
        ([], Sealing()),
    ],
)  # fmt: skip
def test_by_hand(states, expected):
    assert sealing_of([day(13 + i) for i in range(len(states))], states) == expected


def test_days_between_maps_count_and_no_row_knows_what_comes():
    found = sealing_by_date([day(1), day(4), day(10)], ["sealed", "open", "sealed"])
    assert found == [
        Sealing(day(1), None, day(1), 0.0, True, True),
        Sealing(day(1), day(4), day(1), 3.0, False, True),
        Sealing(day(1), day(4), day(10), 3.0, True, True),
    ]


def test_what_is_sealed_from_the_first_date_on_may_have_been_so_before():
    """A series that is asked from a later date on would tell another day as the first."""
    pytest.importorskip("qgis.core")
    from salient.processing.tables import sealing

    days = [day(1), day(4), day(10)]
    begun = sealing_of(days, ["sealed", "sealed", "sealed"])
    assert sealing.sentence(begun) == "sealed since 1944-08-01 or earlier"
    ended = sealing_of(days, ["sealed", "sealed", "open"])
    assert "at least 9 day(s)" in sealing.sentence(ended)
    shut = sealing_of(days, ["open", "sealed", "sealed"])
    assert sealing.sentence(shut) == "sealed since 1944-08-04"
