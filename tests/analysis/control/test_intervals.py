# SPDX-License-Identifier: GPL-2.0-or-later
"""From when to when features hold, as fields of begin and end say it."""

from __future__ import annotations

import datetime as dt
import json

import pytest
import shapely
from salient.analysis.interface.reading import read_control_maps


def days(*numbers):
    return [dt.date(2024, 1, number) for number in numbers]


@pytest.mark.parametrize(
    ("spans", "maps"),
    [
        # a map a day, each of which ends on the day of its beginning
        ([(1, 1), (2, 2), (3, 3)], days(1, 2, 3)),
        ([(5, 5)], days(5)),
        # days that are counted once: each ends where the next begins
        ([(1, 3), (3, 6), (6, 9)], days(1, 3, 6)),
        # or on the day before it
        ([(1, 2), (3, 5), (6, 9)], days(1, 3, 6)),
    ],
)
def test_what_ends_on_its_first_day_holds_for_that_day(tmp_path, spans, maps):
    features = [
        {
            "type": "Feature",
            "properties": {
                "actor": "Red",
                "start": f"2024-01-{begin:02d}",
                "end": f"2024-01-{end:02d}",
            },
            "geometry": shapely.geometry.mapping(shapely.box(36, 48, 37 + number, 49)),
        }
        for number, (begin, end) in enumerate(spans)
    ]
    path = tmp_path / "front.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    read = read_control_maps(path)
    assert [one.date for one in read.maps] == maps
    assert [len(one) for one in read.maps] == [1] * len(maps)
