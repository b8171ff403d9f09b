# SPDX-License-Identifier: GPL-2.0-or-later
"""What leaves the house where exact places could harm people: little, and nothing to undo it with.

One grid for all: its cells halve from size to size, each within one of the next, and a blur takes
the smallest cell that is no smaller than it asks for. So several exports of one event, at whatever
sizes, tell no more than the finest of them. Fields go out by a list of what may, ids are made anew
with a secret that is thrown away, and place names and coordinates are struck out of texts.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import math
import re
import secrets
import uuid
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..model import Event, Report

#: metres of a degree of latitude, to the accuracy that a blur needs
_DEGREE_M = 111_320.0
#: The coarsest cells are 180° / 2⁴ high; a blur that asks for more leaves no point at all.
_COARSEST, _FINEST = 4, 22
#: Cells at the poles are no more than 2⁶ times as many degrees wide as high.
_WIDEST = 6

#: names in a claim that are no places
_FRONTS = ("front", "behind the front")

#: what may go out; all else stays: ids, hashes, notes, attachments, and what names the place
_EVENT_FIELDS = (
    *("title", "category", "status", "actors", "description", "date_start", "date_end"),
    *("date_precision_days", "sensitivity"),
)
_REPORT_FIELDS = (
    *("stance", "credibility", "headline", "quote", "url", "archived_url", "published"),
    *("collected", "source_id", "relayed_by_id", "sensitivity"),
)
_CLAIM_FIELDS = (
    *("claim_kind", "claim_comparator", "claim_value", "claim_value_to", "claim_unit"),
    *("claim_stated", "claim_reference", "claim_date", "claim_date_from", "claim_actor"),
    "claim_map",
)
#: A distance or a bearing from somewhere says where something is.
_CLAIMS_OUT = ("gap", "pocket area", "control area", "area ratio", "sealed", "open")
#: what stands for what was struck out
WITHHELD = "[withheld]"

_NUMBER = r"[+-]?\d{1,3}[.,]\d{3,}"
#: two decimals are a kilometre, which is finer than a blur
_COARSE = r"[+-]?\d{1,3}[.,]\d{2,}"
_SIDE = r"(?:[NSEW]\b)?"
_AXIS = r"(?:lat|lon|lng|long|latitude|longitude|breite|länge)"
#: degrees with minutes, which may have decimals, and perhaps seconds; the signs may be left out
#: where a letter says which way
_MINUTES = (
    r"\d{1,3}\s*[°º]\s*\d{1,2}(?:[.,]\d+)?\s*[′'’](?:\s*\d{1,2}(?:[.,]\d+)?\s*[″\"”])?\s*[NSEW]?"
    r"|\b\d{1,3}(?:\s+\d{1,2}){1,2}(?:[.,]\d+)?\s*[NSEW]\b"
    r"|\b[NSEW]\s*\d{1,3}\s*[°º]?\s+\d{1,2}(?:[.,]\d+)?(?!\d)(?:\s+\d{1,2}(?:[.,]\d+)?)?"
)
_COORDINATES = re.compile(
    # latitude and longitude beside each other
    rf"{_NUMBER}\s*°?\s*[NSEW]?(?:[\s,;/&]|%2C|[a-z]{{2,9}}=)+{_NUMBER}\s*°?\s*[NSEW]?"
    rf"|(?<![\w.,]){_COARSE}\s*°?\s*{_SIDE}\s*(?:[,;/]|%2C)\s*{_COARSE}(?![\w])\s*°?\s*{_SIDE}"
    # each with the word, the letter or the sign that says which it is
    rf"|\b{_AXIS}\b\W{{0,4}}{_COARSE}\s*°?\s*{_SIDE}"
    rf"|\b[NSEW]\s?{_COARSE}\s*°?|{_COARSE}\s*°?\s*[NSEW]\b|{_COARSE}\s*°"
    rf"|!\d[dm]{_COARSE}"
    rf"|{_MINUTES}"
    # MGRS, UTM and plus codes
    r"|\b\d{1,2}[C-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\b"
    r"|\b\d{1,2}\s?[C-X]\s+\d{5,7}(?:\.\d+)?\s*m?\s*[EN]?[\s,;]+\d{6,8}(?:\.\d+)?\s*m?\s*[EN]?\b"
    r"|(?<![\w+])[2-9CFGHJMPQRVWX]{4,8}(?:\+|%2B)[2-9CFGHJMPQRVWX]{2,3}(?!\w)",
    re.IGNORECASE,
)


class Secret:
    """New ids for old ones, the same within one export and with no way back."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def id(self, old: str) -> str:
        """Return the id that stands for another in this export."""
        digest = hashlib.blake2b(old.encode(), key=self._key, digest_size=16).digest()
        return str(uuid.UUID(bytes=digest))


def cell(lon: float, lat: float, metres: float) -> tuple[float, float, float, float] | None:
    """Return the cell of the grid that a point lies in: west, south, east, north; degrees.

    None where no cell is as large as the blur.
    """
    level = math.floor(math.log2(180.0 * _DEGREE_M / metres))
    if level < _COARSEST:
        return None
    high = 180.0 / 2.0 ** min(level, _FINEST)
    south = min(math.floor((lat + 90.0) / high) * high, 180.0 - high) - 90.0
    wide = high * _widening(south + high / 2.0)
    west = min(math.floor((lon + 180.0) / wide) * wide, 360.0 - wide) - 180.0
    return west, south, west + wide, south + high


def _widening(lat: float) -> float:
    """Return how many times as many degrees wide as high a cell is: the same over a whole zone.

    A power of two, so that cells of all sizes nest; as wide on the ground as high or wider.
    """
    zone = 180.0 / 2.0**_COARSEST
    edge = (math.floor(abs(lat) / zone) + 1.0) * zone
    narrow = max(math.cos(math.radians(min(edge, 90.0))), 2.0**-_WIDEST)
    return 2.0 ** math.ceil(math.log2(1.0 / narrow))


def blurred(event: Event, metres: float) -> Event:
    """Return an event whose point is the middle of its cell in a grid, always the same one."""
    if metres <= 0 or event.lon is None or event.lat is None:
        return event
    found = cell(event.lon, event.lat, metres)
    if found is None:
        return replace(event, lon=None, lat=None, location_precision_m=None, place="")
    west, south, east, north = found
    lon, lat = (west + east) / 2.0, (south + north) / 2.0
    # The corner nearest to the equator lies furthest from the middle.
    widest = math.cos(math.radians(min(abs(south), abs(north))))
    away = math.hypot((east - west) / 2.0 * widest, (north - south) / 2.0) * _DEGREE_M
    precision = (event.location_precision_m or 0.0) + math.ceil(away / 100.0) * 100.0
    lon, lat = round(lon, 6), round(lat, 6)
    return replace(event, lon=lon, lat=lat, location_precision_m=precision, place="")


def withheld_event(event: Event, metres: float, secret: Secret, names: Iterable[str]) -> Event:
    """Return of an event what may go out with a blur."""
    point = blurred(event, metres)
    kept = {name: _struck(getattr(event, name), names) for name in _EVENT_FIELDS}
    return Event(
        id=secret.id(event.id),
        lon=point.lon,
        lat=point.lat,
        location_precision_m=point.location_precision_m,
        version=event.version,
        **kept,
    )


def withheld_report(report: Report, secret: Secret, names: Iterable[str]) -> Report:
    """Return of a report what may go out with a blur."""
    fields: tuple[str, ...] = _REPORT_FIELDS
    if report.claim_kind in _CLAIMS_OUT:
        fields += _CLAIM_FIELDS
    kept = {name: _struck(getattr(report, name), names) for name in fields}
    for name in ("url", "archived_url"):
        kept[name] = "" if WITHHELD in kept[name] else kept[name]
    return Report(
        id=secret.id(report.id),
        event_id=secret.id(report.event_id),
        version=report.version,
        **kept,
    )


def place_names(event: Event, reports: Iterable[Report]) -> list[str]:
    """Return the places that an event and its reports name, the longest first."""
    texts = [event.place]
    for one in reports:
        texts += [one.claim_place_from, one.claim_place_to]
    names = {part.strip() for text in texts for part in re.split(r"[,;/()]", text)}
    return sorted((name for name in names if len(name) > 2 and name not in _FRONTS), key=len)[::-1]


def _struck(value: Any, names: Iterable[str]) -> Any:
    """Return a text without place names and coordinates; what is no text as it is."""
    if not isinstance(value, str) or isinstance(value, dt.date):
        return value
    for name in names:
        # In a link a name is written with hyphens, underscores or escapes.
        spaced = r"(?:[\s_+-]|%20)*".join(re.escape(word) for word in re.split(r"[\s-]+", name))
        value = re.sub(rf"(?<!\w){spaced}(?![^\W_])", WITHHELD, value, flags=re.IGNORECASE)
    return _COORDINATES.sub(WITHHELD, value)
