# SPDX-License-Identifier: GPL-2.0-or-later
"""What the store holds that the tests of the events dock open."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from salient.events import model
from salient.events.model import Event

SOHR = replace(model.source_named("SOHR", "monitor"), reliability="B")
EVENTS = (
    Event(
        title="Airborne landing",
        category="landing",
        actors="Government; Russia",
        place="al-Kawm",
        date_start=dt.date(2017, 8, 12),
        date_end=dt.date(2017, 8, 12),
        lon=38.85,
        lat=35.2,
    ),
    Event(
        title="Clash at Sukhnah",
        category="clash",
        actors="IS",
        status="confirmed",
        date_start=dt.date(2017, 8, 5),
        lon=38.87,
        lat=34.88,
    ),
    Event(title="Far away", category="clash", date_start=dt.date(2018, 1, 1), lon=0.0, lat=0.0),
)
