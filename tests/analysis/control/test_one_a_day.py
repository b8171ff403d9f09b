# SPDX-License-Identifier: GPL-2.0-or-later
"""Two maps of one day are refused by whoever measures over dates, by one rule."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import InputError
from salient.analysis.change.timeline import timeline
from salient.analysis.claims.context import MeasurementContext
from salient.analysis.claims.evaluate import check_claims
from salient.analysis.gap.encirclement import CorePlaces, gap_series, search_series
from salient.analysis.places import lookup
from salient.analysis.places.facts import place_facts
from salient.analysis.pocket.pockets import find_pockets
from salient.analysis.situation.log import situation_log

TOWN = shapely.points([(37.0, 47.8)])
X, Y = 500_000.0, 5_300_000.0


def maps():
    """A holds 5 km in the morning and 4 km in the evening of the second day."""
    days = [(5000.0, 1), (5000.0, 2), (4000.0, 2)]
    return [
        cases.control_map(
            {"A": shapely.box(X, Y, X + wide, Y + 9000.0)}, cases.UTM, dt.date(2025, 1, day)
        )
        for wide, day in days
    ]


MEASURES = {
    "gap": lambda: gap_series(maps(), encirclers=["A"], core=CorePlaces(TOWN, ("Town",))),
    "search": lambda: search_series(maps(), encirclers=["A"]),
    "pockets": lambda: find_pockets(maps(), encirclers=["A"]),
    "timeline": lambda: timeline(maps()),
    "log": lambda: situation_log(maps()),
    "places": lambda: place_facts(maps(), lookup.build(TOWN, np.array(["Town"]))),
    "claims": lambda: check_claims([], MeasurementContext(cases.UTM, maps())),
}


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_two_maps_of_a_day_are_refused(measure):
    with pytest.raises(InputError, match=r"two maps of 2025-01-02: keep the later one"):
        measure()


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_days_and_times_do_not_go_together(measure, monkeypatch):
    drawn = maps()
    late = replace(drawn[2], date=dt.datetime(2025, 1, 2, 18))
    monkeypatch.setitem(globals(), "maps", lambda: [*drawn[:2], late])
    with pytest.raises(InputError, match="dated to the day and others to the minute"):
        measure()
