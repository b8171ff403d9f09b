# SPDX-License-Identifier: GPL-2.0-or-later
"""What an event, a report, a source and a link are.

The columns of a store are the fields of these classes: add a field here and a migration in
`schema.py`, nowhere else.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import unicodedata
import uuid
from collections.abc import Iterable
from dataclasses import MISSING, dataclass, field, fields, replace
from functools import lru_cache
from typing import Any, TypeVar, Union

STATUSES = ("unverified", "confirmed", "disputed")
STANCES = ("reports", "denies", "qualifies")
RELIABILITIES = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
CREDIBILITIES = {
    1: "confirmed by other sources",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "truth cannot be judged",
}
SOURCE_KINDS = ("media", "monitor", "official", "armed actor", "social media", "dataset", "other")
CLAIM_KINDS = (
    *("gap", "pocket area", "control area", "area ratio", "distance", "bearing"),
    *("sealed", "open", "holder", "link-up", "gain", "loss"),
)
#: kinds that state a fact and no number
CLAIM_FACTS = ("sealed", "open", "holder", "link-up")
#: which map a claim is measured on; none: as its kind asks
CLAIM_MAPS = ("nearest", "before", "after")
SENSITIVITIES = ("public", "internal", "restricted")
#: an event that may be told of, its exact place not
BLURRED = "blurred"
#: marks of what may be told of: of a report, and of an event
PUBLIC = ("", "public")
PUBLIC_EVENT = (*PUBLIC, BLURRED)
EVENT_SENSITIVITIES = ("public", BLURRED, "internal", "restricted")
COMPARATORS = ("about", "less than", "more than", "at least", "at most")
CLAIM_UNITS = {
    "gap": ("km", "mi", "nmi", "m", "ft", "yd"),
    "pocket area": ("km²", "mi²", "ha", "acre", "dunam", "feddan"),
    "control area": ("km²", "mi²", "ha", "acre", "dunam", "feddan"),
    "area ratio": ("times", "%"),
    "distance": ("km", "mi", "nmi", "m", "ft", "yd"),
    "bearing": ("°",),
    "sealed": (),
    "open": (),
    "holder": (),
    # how near the place they met, where the report says
    "link-up": ("km", "mi", "nmi", "m", "ft", "yd"),
    "gain": ("km²", "mi²", "ha", "acre", "dunam", "feddan"),
    "loss": ("km²", "mi²", "ha", "acre", "dunam", "feddan"),
}

#: of identifiers that follow from what they name, so that an import finds its own rows again
_NAMESPACE = uuid.UUID("6f0c1f5e-6f4b-5d7e-9a55-2d0a3b1c8e47").bytes
#: a digit of a hash as one of those that say how a UUID is made
_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}


def new_id() -> str:
    """Return an identifier that nobody else will make."""
    return str(uuid.uuid4())


def stable_id(*words: str) -> str:
    """Return the identifier that belongs to these words, the same on every machine."""
    # What `uuid.uuid5` makes, whose objects take longer than the hash itself.
    made = hashlib.sha1(  # an id, no secret
        _NAMESPACE + "\x1f".join(words).encode(errors="replace"), usedforsecurity=False
    )
    text = made.hexdigest()
    variant = _VARIANT[text[16]]
    return f"{text[:8]}-{text[8:12]}-5{text[13:16]}-{variant}{text[17:20]}-{text[20:32]}"


@dataclass(frozen=True)
class Event:
    """What happened, where and when, each with its precision.

    Attributes
    ----------
    actors : str
        Names, separated by ``;``.
    date_start, date_end : date
        First and last day that is stated; one day: both the same. `span` returns both.
    date_precision_days : int, optional
        The truth lies at most so many days before `date_start` or after `date_end`.
    lon, lat : float, optional
        Degrees, WGS 84.
    location_precision_m : float, optional
        The truth lies at most so many metres from the point.
    dataset, external_id, import_hash : str
        Where an imported event comes from, its id there, and what its row said when it was read.
    dataset_says : str
        What the dataset said last in fields that hold something else by now, as a JSON object.
    details : str
        What else the dataset says, as a JSON object.
    sensitivity : str
        Of `EVENT_SENSITIVITIES`, or empty for one that nothing was said about; see
        `export.public`.
    merged_into : str
        The id of the event that replaced this one as its duplicate.
    """

    id: str = field(default_factory=new_id)
    title: str = ""
    category: str = ""
    status: str = "unverified"
    actors: str = ""
    place: str = ""
    description: str = ""
    date_start: dt.date | None = None
    date_end: dt.date | None = None
    date_precision_days: int | None = None
    lon: float | None = None
    lat: float | None = None
    location_precision_m: float | None = None
    details: str = ""
    dataset: str = ""
    external_id: str = ""
    import_hash: str = ""
    dataset_says: str = ""
    sensitivity: str = ""
    merged_into: str = ""
    retracted: int = 0
    version: int = 0


@dataclass(frozen=True)
class Claim:
    """A quantity that a report states, as far as it states it.

    Attributes
    ----------
    kind : str
        Of `CLAIM_KINDS`.
    comparator : str
        Of `COMPARATORS`.
    value : float, optional
        In `unit`; none where the report names reference areas instead.
    unit : str
        Of `CLAIM_UNITS` for the kind.
    stated : str
        The number as the report writes it, whose last digit tells how it was rounded.
    reference : str
        Names of areas that the claim compares with, separated by ``;``.
    date, date_from : date, optional
        The day it speaks of; of a ratio, also the day it starts from.
    actor : str
        Whose area, or who encircles.
    place_from, place_to : str
        Of a gap, distance or bearing; ``front`` for the nearest front.
    value_to : float, optional
        The upper end of a range, in `unit`.
    map : str
        Of `CLAIM_MAPS`, or empty.
    """

    kind: str = ""
    comparator: str = "about"
    value: float | None = None
    unit: str = ""
    stated: str = ""
    reference: str = ""
    date: dt.date | None = None
    date_from: dt.date | None = None
    actor: str = ""
    place_from: str = ""
    place_to: str = ""
    value_to: float | None = None
    map: str = ""


@dataclass(frozen=True)
class Report:
    """One source's word about an event.

    Attributes
    ----------
    source_id, relayed_by_id : str
        The source whose word it is, and the one it was read in if that is another.
    stance : str
        Of `STANCES`.
    credibility : int, optional
        1 to 6 of `CREDIBILITIES`; a source's reliability is its own and stands with the source.
    published, collected : date, optional
        When it appeared, and when the user read it.
    attachment, attachment_sha256 : str
        Name of a file in the store's folder of attachments, and its hash; of several files one a
        line, in the same order.
    collected_at, collected_by, collected_with : str
        The moment it was collected (ISO 8601), by whom, and with what tool.
    sensitivity : str
        Of `SENSITIVITIES`, or empty for one that nothing was said about; see `export.public`.
    verification : str
        How it was verified: method, who, when, reasoning of the geolocation, confidence; see
        `verification`.
    dataset_says : str
        As an event's.
    claim_* :
        The fields of `Claim`; `claim` returns them together.
    """

    id: str = field(default_factory=new_id)
    event_id: str = ""
    source_id: str = ""
    relayed_by_id: str = ""
    stance: str = "reports"
    credibility: int | None = None
    headline: str = ""
    quote: str = ""
    url: str = ""
    archived_url: str = ""
    published: dt.date | None = None
    collected: dt.date | None = None
    attachment: str = ""
    attachment_sha256: str = ""
    note: str = ""
    dataset_says: str = ""
    claim_kind: str = ""
    claim_comparator: str = ""
    claim_value: float | None = None
    claim_unit: str = ""
    claim_stated: str = ""
    claim_reference: str = ""
    claim_date: dt.date | None = None
    claim_date_from: dt.date | None = None
    claim_actor: str = ""
    claim_place_from: str = ""
    claim_place_to: str = ""
    claim_value_to: float | None = None
    claim_map: str = ""
    collected_at: str = ""
    collected_by: str = ""
    collected_with: str = ""
    sensitivity: str = ""
    verification: str = ""
    retracted: int = 0
    version: int = 0

    @property
    def claim(self) -> Claim | None:
        """The claimed quantity, or None if the report claims none."""
        if not self.claim_kind:
            return None
        return Claim(**{name: getattr(self, f"claim_{name}") for name in CLAIM_FIELDS})

    def with_claim(self, claim: Claim | None) -> Report:
        """Return the same report with another claim, or without one."""
        values = claim or Claim(comparator="")
        return replace(self, **{f"claim_{name}": getattr(values, name) for name in CLAIM_FIELDS})


CLAIM_FIELDS = tuple(f.name for f in fields(Claim))


@dataclass(frozen=True)
class Source:
    """Who says something, with a reliability of its own (A to F, empty while not graded)."""

    id: str = field(default_factory=new_id)
    name: str = ""
    kind: str = "other"
    reliability: str = ""
    url: str = ""
    note: str = ""
    retracted: int = 0
    version: int = 0


@dataclass(frozen=True)
class Link:
    """What ties an event to a feature of a layer.

    Attributes
    ----------
    layer_source : str
        Where the layer's data are, without any password; see `layerkeys.layer_source`.
    layer_name : str
        The layer's name when the link was made, for people.
    feature_key : str
        The feature's key in its data; see `layerkeys.feature_key`.
    role : str
        What the event is to the feature: ``reports``, ``causes``, ``shows`` …
    """

    id: str = field(default_factory=new_id)
    event_id: str = ""
    layer_source: str = ""
    layer_name: str = ""
    feature_key: str = ""
    role: str = ""
    note: str = ""
    retracted: int = 0
    version: int = 0


Record = Union[Event, Report, Source, Link]
R = TypeVar("R", bound=Record)

#: table name without prefix → class, in the order in which rows may refer to one another
TABLES: dict[str, type] = {"source": Source, "event": Event, "report": Report, "link": Link}

_KINDS = {
    "str": "string",
    "int": "int",
    "int | None": "int",
    "float | None": "double",
    "dt.date | None": "date",
}


_COLUMNS = {
    table: {f.name: _KINDS[str(f.type)] for f in fields(kind)} for table, kind in TABLES.items()
}


#: class → its columns of numbers and dates, as (name, kind)
_NO_TEXTS = {
    kind: tuple((name, one) for name, one in _COLUMNS[table].items() if one != "string")
    for table, kind in TABLES.items()
}
#: class → its columns of dates
_DAYS = {
    kind: tuple(name for name, one in _COLUMNS[table].items() if one == "date")
    for table, kind in TABLES.items()
}


def table_of(record: Record) -> str:
    """Return the table a record belongs to."""
    return type(record).__name__.lower()


def columns(table: str) -> dict[str, str]:
    """Return the columns of a table and their kinds: string, int, double or date."""
    return _COLUMNS[table]


def to_plain(record: Record) -> dict[str, Any]:
    """Return a record as values that JSON knows: dates are ISO text, empty values left out."""
    plain = {n: v for n, v in vars(record).items() if v is not None and v != ""}
    for name in _DAYS[type(record)]:
        if isinstance(plain.get(name), dt.date):
            plain[name] = plain[name].isoformat()
    return plain


def from_plain(table: str, row: dict[str, Any]) -> Any:
    """Return the record that `to_plain` took apart; columns that are not known are ignored."""
    kinds = columns(table)
    values = {
        name: dt.date.fromisoformat(value) if kinds[name] == "date" else value
        for name, value in row.items()
        if name in kinds
    }
    return TABLES[table](**values)


def span(event: Event) -> tuple[dt.date | None, dt.date | None]:
    """Return the first and the last day of an event; one that is not stated is the other."""
    return event.date_start or event.date_end, event.date_end or event.date_start


def said_by_dataset(record: R) -> R:
    """Return a record as the dataset that it was imported from said it last."""
    said = getattr(record, "dataset_says", "")
    given = json.loads(said) if said else {}
    kinds = columns(table_of(record))
    values: dict[str, Any] = {"dataset_says": ""} if "dataset_says" in kinds else {}
    for name, value in given.items():
        if name in kinds:
            is_day = value and kinds[name] == "date"
            values[name] = dt.date.fromisoformat(value) if is_day else value
    return replace(record, **values)


def with_dataset_word(record: R, fresh: R, names: Iterable[str]) -> R:
    """Return a record that remembers what a dataset says in fields where it holds another value."""
    other = {
        name: getattr(fresh, name)
        for name in names
        if getattr(fresh, name) != getattr(record, name)
    }
    plain = {n: v.isoformat() if isinstance(v, dt.date) else v for n, v in other.items()}
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True) if plain else ""
    values: dict[str, Any] = {"dataset_says": text}
    return replace(record, **values)


def clean(text: object) -> str:
    """Return text that every store can keep: no NUL, no half of a surrogate pair, trimmed."""
    kept = str(text)
    if not kept.isascii():
        kept = kept.encode("utf-8", "replace").decode("utf-8")
    return kept.replace("\x00", "").strip()


def cleaned(record: R) -> R:
    """Return a record as a store gives it back: clean texts, numbers of their column's kind."""
    values = vars(record)
    changed: dict[str, Any] = {}
    # All texts at once: nearly always each of them is clean, and this is asked of every row.
    joined = "|".join([value for value in values.values() if isinstance(value, str)])
    if not joined.isprintable() or "| " in f"|{joined}" or " |" in f"{joined}|":
        texts = {name: clean(one) for name, one in values.items() if isinstance(one, str)}
        changed |= {name: text for name, text in texts.items() if text != values[name]}
    for name, kind in _NO_TEXTS[type(record)]:
        value = values[name]
        if value is None or value == "":
            continue
        if kind == "double" and isinstance(value, int) and abs(value) < 2**53:
            changed[name] = float(value)
        elif kind == "int" and isinstance(value, float) and value.is_integer():
            changed[name] = int(value)
        elif kind == "date" and isinstance(value, dt.datetime):
            changed[name] = value.date()
    return altered(record, **changed) if changed else record


def altered(record: R, **values: Any) -> R:
    """Return a record with other values, as `dataclasses.replace` does.

    That one runs the whole constructor, which is much of the time of an import.
    """
    made = object.__new__(type(record))
    vars(made).update(vars(record))
    vars(made).update(values)
    return made


_EMPTY = {
    kind: {f.name: "" if f.default is MISSING else f.default for f in fields(kind)}
    for kind in TABLES.values()
}


def made(kind: type[R], **values: Any) -> R:
    """Return a record of a class with some values and no id; an import's follow from its row.

    The constructor sets each field by itself, which is much of the time of an import.
    """
    one = object.__new__(kind)
    own = _EMPTY[kind].copy()
    own.update(values)
    object.__setattr__(one, "__dict__", own)
    return one


def name_key(name: str) -> str:
    """Return what two spellings of one name have in common: case, spaces and Unicode form."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


@lru_cache(maxsize=4096)
def source_named(name: str, kind: str = "other") -> Source:
    """Return a new source whose id follows from its name, so that it is not made twice."""
    return Source(id=stable_id("source", name_key(name)), name=clean(name), kind=kind)


def split_names(text: str) -> list[str]:
    """Return the names in ``A; B``, without repeats, in order."""
    return list(dict.fromkeys(part.strip() for part in text.split(";") if part.strip()))
