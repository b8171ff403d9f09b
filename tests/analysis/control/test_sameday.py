# SPDX-License-Identifier: GPL-2.0-or-later
"""Of several maps of one day it is said who stays and who is gone."""

from __future__ import annotations

import datetime as dt

from salient.analysis.control import sameday

DAY = dt.date(2025, 1, 2)
MORNING, EVENING = dt.time(6), dt.time(18)


def standing(*rows):
    times, actors = zip(*rows)
    return sameday.standing([DAY] * len(rows), list(times), [(name, "") for name in actors])


def test_who_stays_of_an_earlier_map_is_known():
    """Nothing was said of B, whose ground is twelve hours older than the map."""
    found = standing((MORNING, "A"), (MORNING, "B"), (EVENING, "A"))
    assert found.days == [None, DAY, DAY]
    assert (found.stays, found.gone) == ({DAY: "B"}, {})
    assert "first B on 2025-01-02" in sameday.stayed(found.stays)


def test_of_a_whole_new_map_nobody_stays():
    found = standing((MORNING, "A"), (MORNING, "B"), (EVENING, "A"), (EVENING, "C"))
    assert (found.stays, found.gone) == ({}, {DAY: "B"})
