# SPDX-License-Identifier: GPL-2.0-or-later
"""Times of day of several zones, brought to one so that they can be compared."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .errors import InputError
from .remarks import remark, together

UTC = "UTC"
#: Names of zones that stand for one offset only, in minutes.
_OFFSETS = {
    UTC: 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "EDT": -240, "CDT": -300, "MDT": -360, "PDT": -420,
}  # fmt: skip
#: Names that are read as those of zones; what is not in `_OFFSETS` stands for several.
NAMES = (*_OFFSETS, "EST", "CST", "MST", "PST", "IST", "BST", "AST", "AMT")


@dataclass(frozen=True)
class OneZone:
    """Days, times and zones after conversion.

    `moved` counts the times that were converted to UTC, `unsaid` those of which no zone is said
    although it is of others.
    """

    days: list[Any]
    times: list[dt.time | None]
    zones: list[str]
    moved: int = 0
    unsaid: int = 0
    found: tuple[str, ...] = field(default=())


def name_of(moment: dt.datetime) -> str:
    """Return the zone of a moment as it would be written; empty where it says none."""
    ahead = moment.utcoffset()
    if ahead is None:
        return ""
    minutes = round(ahead.total_seconds() / 60.0)
    if not minutes:
        return UTC
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def in_one_zone(
    days: Sequence[Any], times: Sequence[dt.time | None], zones: Sequence[str]
) -> OneZone:
    """Return moments in UTC where their zones differ, and as they are written where they do not.

    A time of which no zone is said stays as it is.

    Raises
    ------
    InputError
        If zones differ and one of them is a name that stands for several.
    """
    days, times = list(days), list(times)
    zones = [zone if time is not None else "" for zone, time in zip(zones, times)]
    found = sorted({zone for zone in zones if zone})
    unsaid = sum(not zone and time is not None for zone, time in zip(zones, times))
    # a midnight names the day, wherever: in summer and in winter it is of other offsets
    days_alone = all(time == dt.time() for zone, time in zip(zones, times) if zone)
    if len(found) + bool(unsaid and found) < 2 or days_alone:
        return OneZone(days, times, zones)
    moved = 0
    for row, zone in enumerate(zones):
        if not zone or len(found) < 2 or not isinstance(days[row], dt.date):
            continue
        then = dt.datetime.combine(days[row], times[row] or dt.time())
        then -= dt.timedelta(minutes=_minutes(zone))
        moved += zone != UTC
        days[row], times[row], zones[row] = then.date(), then.time(), UTC
    return OneZone(days, times, zones, moved, unsaid, tuple(found))


def describe(one: OneZone) -> str:
    """Return what was done in a sentence, empty where all times were of one zone."""
    parts: list[str] = []
    if one.moved:
        parts.append(
            remark(
                "times of {zones} were converted to UTC ({count} moved)",
                zones=", ".join(one.found),
                count=one.moved,
            )
        )
    if one.unsaid:
        parts.append(
            remark(
                "{count} time(s) say no zone although others say {zones}: they are compared as "
                "written",
                count=one.unsaid,
                zones=", ".join(one.found),
            )
        )
    return together(parts, "; ")


def _minutes(zone: str) -> int:
    if zone in _OFFSETS:
        return _OFFSETS[zone]
    if zone in NAMES:
        raise InputError(
            "Times are given in several zones, and “{zone}” stands for more than one. Write its "
            "offset from UTC instead, like +02:00.",
            zone=zone,
        )
    sign = -1 if zone[0] == "-" else 1
    digits = zone[1:].replace(":", "")
    return sign * (int(digits[:2]) * 60 + int(digits[2:4] or 0))
