# SPDX-License-Identifier: GPL-2.0-or-later
"""Rules that watch a series, and what they say: as text, JSON and an Atom feed.

Nothing is sent anywhere: files are written, and whoever wants to know reads them.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..analysis.base.errors import InputError
from ..analysis.base.units import format_area, format_length
from ..analysis.gap.model import CORE_TAKEN

Rows = list[dict[str, Any]]
#: kinds that tell a date from the one before: a series of one date has none
UNSUPPORTED = "unsupported change over"
CHANGED_HANDS = "place changed hands"
AGAINST_BEFORE = ("pocket sealed", CHANGED_HANDS, UNSUPPORTED)
#: a feed keeps so many alerts
KEPT = 200
#: what every alert says
WORDS = ("id", "rule", "date", "subject", "text")
#: values of rules that are words; the others are numbers, and none is as great as this
_TEXTS = ("core", "place", "actor")
_MOST = 1e9


@dataclass(frozen=True)
class Rule:
    """One thing to watch for; `values` are those of its kind."""

    kind: str
    values: dict[str, Any]


@dataclass(frozen=True)
class Alert:
    """One rule that fired on the last date of a series."""

    rule: str
    date: str
    subject: str
    text: str
    value: float | None = None
    #: what the rule asks for: of two of one kind each speaks for itself
    asked: tuple[float, ...] = ()

    @property
    def id(self) -> str:
        """The same for the same event, whenever it is found."""
        asked = (f"{one:g}" for one in self.asked)
        told = "\0".join((self.rule, self.date, self.subject, *asked)).encode()
        return hashlib.sha256(told).hexdigest()[:16]

    def row(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        return {
            "id": self.id,
            "rule": self.rule,
            "date": self.date,
            "subject": self.subject,
            "value": self.value,
            "text": self.text,
        }


@dataclass(frozen=True)
class _Kind:
    """What a kind of rule needs: a measure, and values with their defaults (`...`: none)."""

    measure: str
    values: dict[str, Any]
    check: Callable[[dict[str, Any], Rows, str], list[Alert]]
    #: rows that no measure has: of places, or of change without support
    rows: str = ""


def read_rules(
    given: Sequence[Any],
    measures: Sequence[str],
    places: dict[str, Any],
    cores: dict[str, Any],
    path: str,
) -> tuple[Rule, ...]:
    """Return rules as they stand in the file of a series.

    Raises
    ------
    InputError
        If one is not known, lacks a value, or needs a measure that is not asked for.
    """
    found = []
    for number, one in enumerate(given, 1):
        where = f"{path}, rule {number}"
        kind = _KINDS.get(str(one.get("kind"))) if isinstance(one, dict) else None
        if kind is None:
            raise InputError(f"{where}: “kind” must be one of: {', '.join(_KINDS)}.")
        values = {name: one.get(name, default) for name, default in kind.values.items()}
        lacking = [name for name, value in values.items() if value is ...]
        unknown = [name for name in one if name not in values and name != "kind"]
        if lacking or unknown:
            raise InputError(f"{where}: “{one['kind']}” takes {', '.join(values)}.")
        if kind.measure and kind.measure not in measures:
            raise InputError(f"{where}: “{one['kind']}” needs the measure “{kind.measure}”.")
        _require_values(values, where)
        if values.get("place") and values["place"] not in places:
            raise InputError(f"{where}: “{values['place']}” stands under no [places] or [cores].")
        if one["kind"] == CHANGED_HANDS and not places:
            raise InputError(
                f"{where}: “{CHANGED_HANDS}” needs places, as in: [places] Bridge = [36.95, 48.5]."
            )
        if values.get("core") and values["core"] not in cores:
            raise InputError(f"{where}: “{values['core']}” stands not under [cores].")
        found.append(Rule(one["kind"], values))
    return tuple(found)


def _require_values(values: dict[str, Any], where: str) -> None:
    """Raise where a value is not of the kind that its name says: a text, or a number."""
    for name, value in values.items():
        if name in _TEXTS:
            if not isinstance(value, str):
                raise InputError(f"{where}: “{name}” must be text, not {value!r}.")
            continue
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        least = 1 if name == "days" else 0
        if not number or not least <= value < _MOST:
            raise InputError(
                f"{where}: “{name}” must be a number of {least} or more, not {value!r}."
            )


def alerts(rules: Sequence[Rule], figures: dict[str, Rows], last: str) -> list[Alert]:
    """Return what fires on the last date.

    Raises
    ------
    InputError
        If a rule names an actor that is on no map.
    """
    found: dict[str, Alert] = {}
    for rule in rules:
        kind = _KINDS[rule.kind]
        for one in kind.check(rule.values, figures.get(kind.measure or kind.rows, []), last):
            found.setdefault(one.id, one)
    return list(found.values())


def is_under(gap_km: float | None, state: str, limit_km: float) -> bool:
    """Tell whether a gap is under a limit, or there is none any more since the core is taken."""
    return state == CORE_TAKEN or (gap_km is not None and gap_km < limit_km)


def _length(row: dict[str, Any]) -> str:
    """Return a gap with its error, as pages and reports write it."""
    return format_length(row["gap_km"] * 1e3, second=None, error=1e3 * _error(row, "gap_err_km"))


def _area(row: dict[str, Any]) -> str:
    return format_area(row["area_km2"] * 1e6, second=None, error=1e6 * _error(row, "area_err_km2"))


def _error(row: dict[str, Any], name: str) -> float:
    """Return the ± of a figure; 0 where it has none, or no bound."""
    value = row.get(name)
    return value if value is not None and math.isfinite(value) else 0.0


def _days(number: float) -> str:
    return f"{number:g} day{'' if number == 1 else 's'}"


def _gap_under(values: dict[str, Any], rows: Rows, last: str) -> list[Alert]:
    return [
        Alert(
            "gap under",
            last,
            row["core"],
            f"{row['core']} is taken: it lies on ground of those who encircled it."
            if row["gap_km"] is None
            else f"The gap round {row['core']} is {_length(row)}, under {values['km']:g} km.",
            row["gap_km"],
            (values["km"],),
        )
        for row in rows
        if row["date"] == last
        and values["core"] in ("", row["core"])
        and is_under(row["gap_km"], row["state"], values["km"])
    ]


def _pocket_sealed(values: dict[str, Any], rows: Rows, last: str) -> list[Alert]:
    least = values["least_km2"]
    sealed = [row for row in rows if row["date"] == last and not _known(row, rows, least)]
    near = Counter(_spot(row) for row in sealed)
    return [
        Alert(
            "pocket sealed",
            last,
            # Of two so near to each other each has an id of its own, whichever a rule asks for.
            _spot(row) if near[_spot(row)] == 1 else _spot(row, 5),
            f"A pocket of {_area(row)} is sealed at {row['latitude']:.2f} N, "
            f"{row['longitude']:.2f} E; inside: {row['besieged'] or 'the other side'}.",
            row["area_km2"],
        )
        for row in sealed
        if row["area_km2"] >= least
    ]


def _known(row: dict[str, Any], rows: Rows, least: float) -> bool:
    """Tell whether a pocket was as large as a rule asks on a date before.

    Of the pockets that were sealed on one day, the nearest is the same.
    """
    alike: dict[str, list[dict[str, Any]]] = {}
    for one in rows:
        if one["since"] == row["since"] and one["date"] < row["date"]:
            alike.setdefault(one["date"], []).append(one)
    here = partial(_apart, row)
    return any(min(some, key=here)["area_km2"] >= least for some in alike.values())


def _apart(row: dict[str, Any], other: dict[str, Any]) -> float:
    """Return the square of how far one pocket lies from another, in degrees of latitude."""
    east = abs(row["longitude"] - other["longitude"])
    east = min(east, 360.0 - east) * math.cos(math.radians(row["latitude"]))
    return float(east**2 + (row["latitude"] - other["latitude"]) ** 2)


def _spot(row: dict[str, Any], digits: int = 2) -> str:
    return f"{row['longitude']:.{digits}f} {row['latitude']:.{digits}f}"


def _changed_hands(values: dict[str, Any], rows: Rows, last: str) -> list[Alert]:
    return [
        Alert(
            CHANGED_HANDS,
            last,
            row["place"],
            f"{row['place']} went from {row['before'] or 'nobody drawn'} to "
            f"{row['held_by'] or 'nobody drawn'}.",
        )
        for row in rows
        if row["date"] == last
        and values["place"] in ("", row["place"])
        and row["before"] != row["held_by"]
    ]


def _net_loss(values: dict[str, Any], rows: Rows, last: str) -> list[Alert]:
    actors = {row["actor"] for row in rows}
    if rows and values["actor"] not in actors:
        raise InputError(
            f"A rule watches “{values['actor']}”, who is on no map. There are: "
            f"{', '.join(sorted(actors))}."
        )
    counted = [
        row for row in rows if row["actor"] == values["actor"] and row["days_ago"] < values["days"]
    ]
    lost = sum(row["loss_km2"] - row["gain_km2"] for row in counted)
    if not lost > values["km2"]:
        return []
    first = max(counted, key=lambda row: row["since_days_ago"])
    when = f"within {_days(values['days'])}"
    if first["since_days_ago"] > values["days"]:
        # how much of it fell into the days asked for no map tells
        when = f"since the map of {first['since']}, in {first['since_days_ago']} days"
    area = _area({"area_km2": lost})
    text = f"{values['actor']} lost {area} net {when}, over {values['km2']:g} km²."
    return [
        Alert("net loss over", last, values["actor"], text, lost, (values["km2"], values["days"]))
    ]


def _unsupported(values: dict[str, Any], rows: Rows, last: str) -> list[Alert]:
    found = []
    for row in rows:
        asked = all(row[name] == values[name] for name in ("distance_km", "days"))
        if asked and row["date"] == last and row["area_km2"] > values["km2"]:
            pair = f"{row['from_actor'] or 'nobody drawn'} to {row['to_actor'] or 'nobody drawn'}"
            text = (
                f"{_area(row)} went from {pair}, and no event within "
                f"{values['distance_km']:g} km and {_days(values['days'])} reports it."
            )
            limits = values["km2"], values["distance_km"], values["days"]
            found.append(Alert(UNSUPPORTED, last, pair, text, row["area_km2"], limits))
    return found


_KINDS = {
    "gap under": _Kind("gap", {"km": ..., "core": ""}, _gap_under),
    "pocket sealed": _Kind("pockets", {"least_km2": 0.0}, _pocket_sealed),
    CHANGED_HANDS: _Kind("", {"place": ""}, _changed_hands, "places"),
    "net loss over": _Kind("timeline", {"actor": ..., "km2": ..., "days": 7}, _net_loss),
    UNSUPPORTED: _Kind(
        "", {"km2": ..., "distance_km": 5.0, "days": 3}, _unsupported, "unsupported"
    ),
}


def merged(before: Sequence[dict[str, Any]], new: Sequence[Alert]) -> list[dict[str, Any]]:
    """Return the alerts so far with those that fire now, the latest first, each once.

    What fires now stays, however much it is: what is forgotten would be told again.
    """
    rows = {one["id"]: one for one in before}
    now = {one.id: one.row() for one in new}
    rows.update(now)
    order = sorted(rows.values(), key=lambda one: (one["date"], one["id"]), reverse=True)
    return [one for place, one in enumerate(order) if place < KEPT or one["id"] in now]


_NO_DAY = "0001-01-01"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
#: what XML 1.0 has no place for, whatever an actor or a place is called
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def feed(rows: Sequence[dict[str, Any]], title: str) -> str:
    """Return alerts as an Atom feed (RFC 4287); dates are those of the maps.

    Ids are the series' own: another's gap under the same threshold is another entry.
    """
    series = f"urn:salient:{hashlib.sha256(title.encode('utf-8', 'replace')).hexdigest()[:16]}"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        _element("id", series),
        _element("title", title),
        _element("updated", _moment(rows[0]["date"]) if rows else "1970-01-01T00:00:00Z"),
        "<author><name>Salient</name></author>",
    ]
    for row in rows:
        lines += [
            "<entry>",
            _element("id", f"{series}:{row['id']}"),
            _element("title", f"{row['rule']}: {row['subject']}"),
            _element("updated", _moment(row["date"])),
            _element("summary", row["text"]),
            "</entry>",
        ]
    return "\n".join([*lines, "</feed>", ""])


def _element(name: str, text: str) -> str:
    told = _NO_XML.sub("\ufffd", text)
    for sign, inert in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        told = told.replace(sign, inert)
    return f"<{name}>{told}</{name}>"


def _moment(date: str) -> str:
    """Return a map's day as Atom has it, which knows none before the year 1."""
    return f"{date[:10] if _DAY.match(date) else _NO_DAY}T00:00:00Z"
