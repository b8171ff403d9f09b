# SPDX-License-Identifier: GPL-2.0-or-later
"""A day that changes nothing is carried forward, and the timeline is the very same."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import control_cases as cases
import numpy as np
from salient.analysis.change import links
from salient.analysis.change import timeline as module


def test_days_that_change_nothing_change_no_digit(monkeypatch):
    drawn = [cases.partition(seed, 30, "AB", owners) for seed, owners in ((1, 1), (1, 2))]
    maps = [
        replace(
            cases.control_map(drawn[which], "EPSG:4326", dt.date(2025, 1, 1 + i)), name=f"map {i}"
        )
        for i, which in enumerate((0, 0, 0, 1, 1, 0))
    ]
    looked_at = []
    front_lengths = links.front_lengths
    monkeypatch.setattr(
        links, "front_lengths", lambda *a, **k: looked_at.append(1) or front_lengths(*a, **k)
    )
    carried = module.timeline(maps)
    assert len(looked_at) == 3
    monkeypatch.setattr(links, "_same_ground", lambda before, after: False)
    whole = module.timeline(maps)
    assert carried.dates == whole.dates == tuple(one.date for one in maps)
    assert np.array_equal(carried.changes.areas_m2, whole.changes.areas_m2)
    for name in vars(whole.table):
        one, other = getattr(carried.table, name), getattr(whole.table, name)
        assert list(map(str, one)) == list(map(str, other)), name
