# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a record is fit to be kept, and which links are safe to follow."""

from __future__ import annotations

import math
import re

from ..analysis.base.errors import InputError, worded
from ..analysis.claims.quantity import parse_number
from .model import (
    CLAIM_FACTS,
    CLAIM_KINDS,
    CLAIM_MAPS,
    CLAIM_UNITS,
    COMPARATORS,
    CREDIBILITIES,
    EVENT_SENSITIVITIES,
    RELIABILITIES,
    SENSITIVITIES,
    STANCES,
    STATUSES,
    TABLES,
    Claim,
    Event,
    Link,
    Record,
    Report,
    Source,
    columns,
    table_of,
)

#: what a column of whole numbers holds, on GeoPackage and PostGIS alike
LARGEST_WHOLE = 2**31 - 1
_NUMBERS = {
    table: [(name, kind) for name, kind in columns(table).items() if kind in ("int", "double")]
    for table in TABLES
}

_WEB_LINK = re.compile(r"https?://[^\s/?#\\]+(?:[/?#]\S*)?", re.IGNORECASE)


def is_web_link(url: str) -> bool:
    """Tell whether a link is one that may be opened: http or https with a host, no blanks."""
    bare = url.strip()
    return bare[:4].lower() == "http" and _WEB_LINK.fullmatch(bare) is not None


def problems(record: Record) -> list[str]:
    """Return why a record cannot be kept, as sentences for the user; empty if it can."""
    unfit = _out_of_range(record)
    if unfit:
        return unfit
    if isinstance(record, Event):
        return _event_problems(record)
    if isinstance(record, Report):
        return _report_problems(record)
    return _source_problems(record) if isinstance(record, Source) else _link_problems(record)


def _out_of_range(record: Record) -> list[str]:
    """Return what no column can hold, so that what is stored is what is logged."""
    found = []
    values = vars(record)
    for name, kind in _NUMBERS[table_of(record)]:
        value = values[name]
        if value is None or (type(value) is int and -LARGEST_WHOLE <= value <= LARGEST_WHOLE):
            continue
        label = name.replace("_", " ")
        try:
            finite = math.isfinite(value)
        except (OverflowError, TypeError):
            finite = False
        if not finite:
            found.append(
                worded(
                    "The value {value} of “{label}” is no number that can be kept.",
                    value=str(value)[:40],
                    label=label,
                )
            )
        elif kind == "int" and value != int(value):
            found.append(
                worded(
                    "The value {value} of “{label}” must be a whole number.",
                    value=value,
                    label=label,
                )
            )
        elif kind == "int" and abs(value) > LARGEST_WHOLE:
            found.append(
                worded(
                    "The value {value} of “{label}” is larger than {most}.",
                    value=str(value)[:40],
                    label=label,
                    most=LARGEST_WHOLE,
                )
            )
    return found


def _event_problems(event: Event) -> list[str]:
    found = []
    if not event.title:
        found.append(worded("The event has no title. Say in a few words what happened."))
    if event.status not in STATUSES:
        found.append(
            worded(
                "“{status}” is no status. Choose one of: {known}.",
                status=event.status,
                known=", ".join(STATUSES),
            )
        )
    if event.sensitivity and event.sensitivity not in EVENT_SENSITIVITIES:
        found.append(
            worded(
                "“{sensitivity}” is no sensitivity of an event. Choose one of: {known}.",
                sensitivity=event.sensitivity,
                known=", ".join(EVENT_SENSITIVITIES),
            )
        )
    if event.date_start and event.date_end and event.date_end < event.date_start:
        found.append(
            worded(
                "The last day, {date_end}, lies before the first, {date_start}.",
                date_end=event.date_end,
                date_start=event.date_start,
            )
        )
    found += _precision_problems(event)
    return found + coordinate_problems(event.lon, event.lat)


def _precision_problems(event: Event) -> list[str]:
    found = []
    if _is_below_zero(event.location_precision_m):
        found.append(
            worded(
                "The precision of the location is {value}. It must be 0 or more.",
                value=event.location_precision_m,
            )
        )
    if _is_below_zero(event.date_precision_days):
        found.append(
            worded(
                "The precision of the date is {value}. It must be 0 or more.",
                value=event.date_precision_days,
            )
        )
    return found


def _is_below_zero(value: float | None) -> bool:
    return value is not None and not (math.isfinite(value) and value >= 0)


def coordinate_problems(lon: float | None, lat: float | None) -> list[str]:
    """Return what is wrong with a pair of degrees; both missing is right."""
    if lon is None and lat is None:
        return []
    if lon is None or lat is None or not (math.isfinite(lon) and math.isfinite(lat)):
        return [worded("One of longitude and latitude is missing or no number.")]
    if abs(lat) > 90 >= abs(lon) and abs(lat) <= 180:
        return [
            worded(
                "Latitude {lat} is out of range: longitude and latitude seem to be swapped.",
                lat=lat,
            )
        ]
    if abs(lat) > 90 or abs(lon) > 180:
        return [
            worded(
                "Longitude {lon}, latitude {lat} is not on the Earth in degrees.", lon=lon, lat=lat
            )
        ]
    return []


def contradiction(claim: Claim) -> str:
    """Return a sentence where the number as stated is not the value; empty where it is."""
    if not claim.stated or claim.value is None:
        return ""
    try:
        number, rounding = parse_number(claim.stated)
    except InputError:
        return ""
    upper = claim.value if claim.value_to is None else claim.value_to
    if claim.value - rounding <= number <= upper + rounding:
        return ""
    return worded(
        "The report is quoted with “{stated}”, {number:g}, and the value is {value:g}: "
        "one of the two is wrong.",
        stated=claim.stated,
        number=number,
        value=claim.value,
    )


def _report_problems(report: Report) -> list[str]:
    found = []
    if not report.event_id:
        found.append(worded("The report belongs to no event."))
    if not report.source_id:
        found.append(worded("The report has no source. Name who says it."))
    if report.stance not in STANCES:
        found.append(
            worded(
                "“{stance}” is no stance. Choose one of: {known}.",
                stance=report.stance,
                known=", ".join(STANCES),
            )
        )
    if report.credibility is not None and report.credibility not in CREDIBILITIES:
        found.append(
            worded(
                "Credibility {credibility} does not exist. It runs from 1 to 6.",
                credibility=report.credibility,
            )
        )
    for url in (report.url, report.archived_url):
        if url and not is_web_link(url):
            found.append(
                worded(
                    "“{url}” is not a web link. Links start with http:// or https://.", url=url[:80]
                )
            )
    if report.sensitivity and report.sensitivity not in SENSITIVITIES:
        found.append(
            worded(
                "“{sensitivity}” is no sensitivity. Choose one of: {known}.",
                sensitivity=report.sensitivity,
                known=", ".join(SENSITIVITIES),
            )
        )
    claim = report.claim
    return found + (_claim_problems(claim) if claim else [])


def _claim_problems(claim: Claim) -> list[str]:
    found = []
    if claim.kind not in CLAIM_KINDS:
        return [
            worded(
                "“{kind}” cannot be claimed. Choose one of: {known}.",
                kind=claim.kind,
                known=", ".join(CLAIM_KINDS),
            )
        ]
    if claim.comparator not in COMPARATORS:
        found.append(
            worded(
                "“{comparator}” compares nothing. Use: {known}.",
                comparator=claim.comparator,
                known=", ".join(COMPARATORS),
            )
        )
    if claim.kind in CLAIM_FACTS:
        lacks = claim.kind == "holder" and not claim.actor
        found += [worded("The claim does not say who holds the place.")] if lacks else []
        # Of a link-up a length says how near the place they met.
        return found + (_value_problems(claim) if claim.kind == "link-up" else [])
    if claim.value is None and not claim.reference:
        found.append(worded("The claim has neither a value nor a reference area."))
    return found + _value_problems(claim)


def _value_problems(claim: Claim) -> list[str]:
    found = []
    if claim.map and claim.map not in CLAIM_MAPS:
        found.append(
            worded(
                "“{map}” is no map to measure on. Use: {known}.",
                map=claim.map,
                known=", ".join(CLAIM_MAPS),
            )
        )
    if claim.value is None:
        return found + ([worded("A claimed range has a lower end too.")] if claim.value_to else [])
    if not (math.isfinite(claim.value) and claim.value >= 0):
        found.append(
            worded(
                "The claimed value is {value}. It must be a number, 0 or more.", value=claim.value
            )
        )
    # A bearing's range may run across north: 350 to 10.
    if claim.kind == "bearing":
        found += _bearing_problems(claim)
    elif claim.value_to is not None and not claim.value_to >= claim.value:
        found.append(worded("The upper end of the claimed range lies below the lower one."))
    # "Half of Iraq": a multiple of a reference area has no unit.
    multiple = bool(claim.reference) and not claim.unit
    if not multiple and claim.unit not in CLAIM_UNITS[claim.kind]:
        units = ", ".join(CLAIM_UNITS[claim.kind])
        found.append(
            worded(
                "“{unit}” is no unit of a {kind}. Use: {known}.",
                unit=claim.unit,
                kind=claim.kind,
                known=units,
            )
        )
    return found


def _bearing_problems(claim: Claim) -> list[str]:
    found = [
        worded("A bearing of {value:g}° does not exist. It runs from 0 to 360.", value=value)
        for value in (claim.value, claim.value_to)
        if value is not None and not 0.0 <= value <= 360.0
    ]
    if claim.comparator != "about":
        found.append(
            worded("A bearing is “about” a number of degrees: it has no more and no less.")
        )
    return found


def _source_problems(source: Source) -> list[str]:
    found = []
    if not source.name:
        found.append(worded("The source has no name."))
    if source.reliability and source.reliability not in RELIABILITIES:
        found.append(
            worded(
                "Reliability “{reliability}” does not exist. It runs from A to F.",
                reliability=source.reliability,
            )
        )
    if source.url and not is_web_link(source.url):
        found.append(worded("“{url}” is not a web link of a source.", url=source.url[:80]))
    return found


def _link_problems(link: Link) -> list[str]:
    if not (link.event_id and link.layer_source and link.feature_key):
        return [worded("The link lacks its event, its layer or its feature.")]
    return []
