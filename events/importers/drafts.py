# SPDX-License-Identifier: GPL-2.0-or-later
"""What importers hand over: drafts of events with their reports, and the rows they refuse."""

from __future__ import annotations

import calendar
import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from ...analysis.base import date_patterns, dates
from ...analysis.base.errors import InputError
from ...analysis.base.feedback import NO_FEEDBACK, Feedback, check, each
from ...analysis.base.numbers import parse_number
from .. import batches, checks, model
from ..batches import Columns
from ..model import Event, Report, Source


@dataclass(frozen=True)
class Rejected:
    """A row that was not imported: its number, why, and the beginning of what it says."""

    row: int
    reason: str
    content: str = ""


#: made once: to make an encoder takes longer than to encode a row
_SORTED = json.JSONEncoder(sort_keys=True)


class RowError(InputError):
    """A row that cannot be imported; the message says why."""


@dataclass  # not frozen: a constructor that guards each field takes three times as long
class ReportDraft:
    """One report of a draft, with the sources it names, and files that may lie beside its list."""

    source: Source
    report: Report
    relayed_by: Source | None = None
    files: tuple[str, ...] = ()


@dataclass  # as above
class Draft:
    """An event as a row of a dataset tells it, with its reports.

    Attributes
    ----------
    placed : bool
        Whether the row is refused without coordinates.
    shown : str
        What tells the row to people where it is refused; the dataset's id if not given.
    """

    row: int
    event: Event
    words: Sequence[ReportDraft] = ()
    placed: bool = True
    shown: str = ""


@dataclass
class Drafts:
    """All that came out of a file."""

    dataset: str
    drafts: list[Draft] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def finished(
    found: Sequence[Draft], feedback: Feedback = NO_FEEDBACK
) -> tuple[list[Draft], list[Rejected]]:
    """Return drafts whose ids follow from the dataset's own, and whose hashes tell a change.

    Also the rows whose event or report is not fit to be kept. The records of the drafts are the
    reader's own: they get their ids in place.
    """
    if not found:
        return [], []
    odd, columns = _odd(found)
    whole, rejected = [], []
    for at, one in each(enumerate(found), feedback):
        try:
            whole.append(_identified(one, is_odd=at in odd))
        except RowError as error:
            rejected.append(Rejected(one.row, str(error), one.shown or one.event.external_id))
    if odd or rejected or any(len(a.words) != len(b.words) for a, b in zip(found, whole)):
        columns = _columns(whole)
    else:  # all is as it was, but for the ids
        columns = _with_ids(columns, whole)
    check(feedback)
    _hash(whole, *columns)
    return whole, rejected


def _columns(found: Sequence[Draft]) -> tuple[Columns, Columns]:
    """Return the columns of the events of drafts and of their reports, which may be none."""
    reports = [word.report for one in found for word in one.words]
    events = batches.columns([one.event for one in found]) if found else {}
    return events, batches.columns(reports) if reports else {}


def _with_ids(columns: tuple[Columns, Columns], found: Sequence[Draft]) -> tuple[Columns, Columns]:
    events, reports = columns
    events = {**events, "id": [one.event.id for one in found]}
    words = [word.report for one in found for word in one.words]
    if words:
        named = ("id", "event_id", "source_id", "relayed_by_id")
        reports = {**reports, **{name: [getattr(one, name) for one in words] for name in named}}
    return events, reports


def _odd(found: Sequence[Draft]) -> tuple[set[int], tuple[Columns, Columns]]:
    """Return which drafts have to be cleaned and checked one by one, and the columns of all."""
    events, reports = _columns(found)
    odd = batches.odd("event", events)
    owners = [at for at, one in enumerate(found) for _ in one.words]
    if owners:
        odd |= {owners[at] for at in batches.odd("report", reports)}
    sources = {id(word.source): word.source for one in found for word in one.words}
    unfit = {key for key, source in sources.items() if checks.problems(source)}
    if unfit:
        odd |= {
            at for at, one in enumerate(found) for word in one.words if id(word.source) in unfit
        }
    return odd, (events, reports)


def _identified(raw: Draft, *, is_odd: bool) -> Draft:
    """Return a draft whose event and reports have their ids.

    Raises
    ------
    RowError
        If one of them is not fit to be kept.
    """
    event = model.cleaned(raw.event) if is_odd else raw.event
    vars(event)["id"] = model.stable_id(event.dataset, event.external_id)  # nobody else has it yet
    if is_odd:
        if raw.placed and event.lon is None and event.lat is None:
            raise RowError("The row has no coordinates.")
        _refuse(checks.problems(event))
    words = _named(event, raw.words, is_odd)
    if is_odd:
        _refuse(
            list(
                dict.fromkeys(
                    f for w in words for r in (w.source, w.report) for f in checks.problems(r)
                )
            )
        )
    is_same = not is_odd and len(words) == len(raw.words)
    return raw if is_same else Draft(raw.row, event, words)


def _refuse(faults: Sequence[str]) -> None:
    if faults:
        raise RowError(" ".join(faults))


def _named(event: Event, words: Sequence[ReportDraft], is_odd: bool) -> tuple[ReportDraft, ...]:
    named: dict[str, ReportDraft] = {}
    for word in words:
        report = model.cleaned(word.report) if is_odd else word.report
        published = str(report.published or "")
        what = (report.url or report.headline or report.quote)[:500]
        source, relay = word.source.id, word.relayed_by
        ident = model.stable_id(event.id, source, published, what)
        own = vars(report)  # nobody else has it yet
        own["id"], own["event_id"], own["source_id"] = ident, event.id, source
        own["relayed_by_id"] = relay.id if relay else ""
        if ident in named and named[ident].report != report:
            # One source can say two things by one link: what differs makes another report.
            ident = own["id"] = model.stable_id(ident, _SORTED.encode(model.to_plain(report)))
        if ident not in named:
            same = report is word.report
            named[ident] = word if same else ReportDraft(word.source, report, relay, word.files)
    return tuple(named.values())


def _hash(found: Sequence[Draft], events: Columns, reports: Columns) -> None:
    """Let each event say what its row said: the hash of its texts and of its reports'."""
    if not found:
        return
    told: Iterable[str] = batches.texts(events, is_ascii=True, gap=" ")
    rest = batches.texts(reports, is_ascii=True, gap=" ") if reports else []
    counts = [len(one.words) for one in found]
    if rest and batches.is_same(counts):  # nearly always each row has one report
        told = map("".join, zip(told, *[rest[at :: counts[0]] for at in range(counts[0])]))
    elif rest:
        each = iter(rest)
        told = ["".join([one, *islice(each, n)]) for one, n in zip(told, counts)]
    sha256 = hashlib.sha256
    for draft, words in zip(found, told):
        digest = sha256(words.encode(errors="replace")).hexdigest()[:32]
        vars(draft.event)["import_hash"] = digest  # nobody else has it yet


def number(value: Any, what: str, comma: str | None = None) -> float | None:
    """Return a cell as a number, None where it is empty; `comma` as of `parse_number`.

    Raises
    ------
    RowError
        If it is something else.
    """
    if value is None or str(value).strip() == "":
        return None
    try:
        return parse_number(value, comma)
    except InputError as error:
        raise RowError("“{what}”: {error}", what=what, error=error) from None


def whole(value: Any) -> int | None:
    """Return a cell as a whole number, None where it is none: ``1.0`` is 1."""
    try:
        return int(parse_number(value))
    except InputError:
        return None


def text(value: Any) -> str:
    """Return a cell as text, empty where it is null; the entries of a list with ``;`` between."""
    if isinstance(value, list):
        return "; ".join(filter(None, map(text, value)))
    if isinstance(value, dict):
        value = json.dumps(value, ensure_ascii=False)
    return "" if value is None else model.clean(value)


def names(value: Any) -> list[str]:
    """Return the names in a cell joined by ``;`` or line breaks, or in a list."""
    if not isinstance(value, list):
        return list(_names_in(value if isinstance(value, str) else text(value)))
    return list(dict.fromkeys(one for one in map(text, value) if one))


@lru_cache(maxsize=4096)
def _names_in(value: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in map(text, _PARTS.split(value)) if one))


def texts(values: Sequence[Any]) -> list[str]:
    """Return a column's cells as texts, each as `text` does."""
    if set(map(type, values)) == {str} and not batches.unclean(values):
        return list(values)
    return list(map(text, values))


_PARTS = re.compile(r"[;\n]+")


def fact_sheet(facts: dict[str, Any]) -> str:
    """Return what else a dataset says of an event, as JSON; empty facts are left out."""
    kept = {key: value for key, value in facts.items() if value not in (None, "")}
    # UCDP writes whole numbers as 7.0.
    kept = {k: v[:-2] if re.fullmatch(r"\d+\.0", str(v)) else v for k, v in kept.items()}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True) if kept else ""


_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_DAY_MONTH = re.compile(r"(?<!\d)(\d{1,2})[ .-]+([A-Za-z]{3,9})[ .,-]+(\d{4})(?!\d)")
_MONTH_DAY = re.compile(r"\b([A-Za-z]{3,9})[ .]+(\d{1,2}),? +(\d{4})(?!\d)")


def days(values: Sequence[Any], date_format: str | None = None) -> list[dt.date | None]:
    """Return the day in each cell, None where there is none; also ``12 August 2017``.

    The hour 24 is the next day's first. A cell that says more than one day, or less, says none:
    two dates, a month, ``before 12 August 2017``, an hour that does not exist.

    Raises
    ------
    AmbiguousDatesError
        If cells can be read day first and month first, and nothing tells which, or some can only
        be read the one way and some only the other.
    """
    # A list has few different dates: each is read once.
    texts = {value for value in values if isinstance(value, str)}
    named = {value: _plain(value) for value in texts}
    plain = [named[value] if isinstance(value, str) else value for value in values]
    known = {value: dates.day_of(value) for value in set(named.values())}
    found = [known[v] if isinstance(v, str) else dates.day_of(v) for v in plain]
    rest = [i for i, day in enumerate(found) if day is None and plain[i] not in (None, "")]
    if rest:
        odd = [plain[i] for i in rest]
        for i, day in zip(rest, _parsed(odd, date_format, sum(v not in (None, "") for v in plain))):
            found[i] = day
    return found


def spans(
    values: Sequence[Any], date_format: str | None = None
) -> list[tuple[dt.date, dt.date] | None]:
    """Return first and last day of each cell, None where there is none.

    Beside what `days` reads: a year, a month (``2024-01``, ``01/2024``, ``Jan 2024``) and an
    interval of two days (``2024-01-05/2024-01-09``), each kept as far as it is known.
    """
    if plain := _plain_days(values):
        return [plain[value] for value in values]
    different = {v for v in values if isinstance(v, (str, int))}
    known = {v: (_coarse(v), _is_interval(v)) for v in different}
    read = [known.get(v, _NEITHER) if isinstance(v, (str, int)) else _NEITHER for v in values]
    coarse = [span for span, _ in read]
    rest = [None if span or apart else v for (span, apart), v in zip(read, values)]
    found = days(rest, date_format)
    return [span or ((day, day) if day else None) for span, day in zip(coarse, found)]


def _plain_days(values: Sequence[Any]) -> dict[str, tuple[dt.date, dt.date]]:
    """Return the days of a column's texts, nothing unless all are days as ISO writes them."""
    if set(map(type, values)) != {str} or not all(map(_ISO.fullmatch, set(values))):
        return {}
    read = {value: dates.day_of(value) for value in set(values)}
    return {value: (day, day) for value, day in read.items() if day} if all(read.values()) else {}


_YEAR = re.compile(r"(\d{4})")
_MONTH = re.compile(
    r"(?P<Y>\d{4})-(?P<m>\d{1,2})|(?P<M>\d{1,2})[/.](?P<y>\d{4})"
    r"|(?P<name>[A-Za-z]{3,9})\.?,?[ -](?P<of>\d{4})"
)
_ONE = r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}\S*)?"
_INTERVAL = re.compile(rf"{_ONE}\s*(?:/|–|—|\s-\s|\bto\b|\buntil\b)\s*{_ONE}")
_MIDNIGHT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]24:00(?::00)?(?:Z|[+-]\d{2}:?\d{2})?")


#: of a value that is neither a span nor written like one
_NEITHER = (None, False)


def _is_interval(value: Any) -> bool:
    return isinstance(value, str) and bool(_INTERVAL.fullmatch(_months_out(value.strip())))


def _coarse(value: str | int) -> tuple[dt.date, dt.date] | None:
    text = str(value).strip()
    try:
        if match := _INTERVAL.fullmatch(_months_out(text)):
            first, last = (dt.date.fromisoformat(one) for one in match.groups())
            return (first, last) if first <= last else None
        if match := _YEAR.fullmatch(text):
            return dt.date(int(text), 1, 1), dt.date(int(text), 12, 31)
        if match := _MONTH.fullmatch(text):
            return _month(match)
    except ValueError:
        pass  # it is read as a day then, or as none
    return None


def _month(match: re.Match[str]) -> tuple[dt.date, dt.date] | None:
    year = int(match["Y"] or match["y"] or match["of"])
    if match["name"]:
        name = match["name"][:3].lower()
        if name not in _MONTHS:
            return None
        month = _MONTHS.index(name) + 1
    else:
        month = int(match["m"] or match["M"])
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def undecided(values: Iterable[str], coarse: bool) -> list[str]:
    """Return the texts of a column that are no dates without a format; see `days`, `spans`."""
    known: dict[str, str] = {}
    for value in dict.fromkeys(values):
        if coarse and (_coarse(value) or _is_interval(value)):
            known[value] = ""
            continue
        plain = _plain(value)
        known[value] = "" if dates.day_of(plain) is not None else plain.strip()
    return [plain for value in values if (plain := known[value])]


def format_of(texts: Sequence[str]) -> str:
    """Return the format of a column's texts that are no ISO dates.

    Raises
    ------
    AmbiguousDatesError
        If they can be read in two ways.
    InputError
        If they are no dates.
    """
    _refuse_mixture(texts)
    return dates.parse(texts).format


def are_few(odd: int, among: int) -> bool:
    """Tell whether dates that can be read in two ways are rejected by row, not the file."""
    return odd <= _ODD_SHARE * among


#: of a column's dates so many that can be read in two ways are rejected by row, not the file
_ODD_SHARE = 0.1


def _parsed(texts: Sequence[Any], date_format: str | None, among: int) -> list[dt.date | None]:
    """Return what texts say that are no ISO dates; `among` so many dates of the column."""
    try:
        if date_format is None:
            _refuse_mixture(texts)
        found = dates.parse(texts, date_format)
    except dates.AmbiguousDatesError:
        if are_few(len(texts), among):
            return [None] * len(texts)
        raise
    except InputError:
        return [None] * len(texts)
    pattern = date_patterns.given(found.format)
    return [
        day if pattern.precision == "day" and _is_all(pattern, text) else None
        for text, day in zip(texts, found.dates)
    ]


#: words and signs that make a day another one, or none
_HEDGE = re.compile(
    r"\b(?:before|after|since|until|till|circa|ca|approx\w*|about|around|not)\b|[~<>?]",
    re.IGNORECASE,
)
#: an hour before a date, and the fraction of a number that is none
_NO_MORE = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?!\d)|\.0+\s*$")


def _is_all(pattern: date_patterns.Pattern, text: Any) -> bool:
    """Tell whether a day is all that a text says: neither another number nor a doubt beside it."""
    rest = _NO_MORE.sub("", date_patterns.besides(pattern, str(text)))
    return not any(sign.isdigit() for sign in rest) and not _HEDGE.search(rest)


def _refuse_mixture(texts: Sequence[Any]) -> None:
    months, others = (dates.parse(texts, one).dates for one in ("M/D/YYYY", "D/M/YYYY"))
    month_only = next((t for t, a, b in zip(texts, months, others) if a and not b), None)
    day_only = next((t for t, a, b in zip(texts, months, others) if b and not a), None)
    if month_only is not None and day_only is not None:
        raise dates.AmbiguousDatesError(
            "Some dates are written month first (“{month_only}”), others day first "
            "(“{day_only}”). Put them in one form, best YYYY-MM-DD.",
            month_only=month_only,
            day_only=day_only,
        )


_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def _plain(value: str) -> str:
    """Return a text whose day is written as ISO's as that day, and any other as it is.

    One that begins with such a day and says more than it is empty: it is no date.
    """
    if _ISO.fullmatch(value):
        return value
    text = _months_out(value.strip())
    if match := _MIDNIGHT.fullmatch(text):
        try:
            return str(dt.date.fromisoformat(match[1]) + dt.timedelta(days=1))
        except (ValueError, OverflowError):
            return ""
    iso = date_patterns.PATTERNS["ISO"]
    day = dates.day_of(text)
    if day is not None:
        return str(day) if _is_all(iso, text) else ""
    found = _ISO.search(text)
    return found[0] if found and text != value.strip() and _is_all(iso, text) else value


def _months_out(text: str) -> str:
    """Return a text in which days with a month's name are written as ISO's."""
    if not any(sign.isalpha() for sign in text):
        return text
    for pattern, day_first in ((_DAY_MONTH, True), (_MONTH_DAY, False)):
        text = pattern.sub(partial(_iso_of, day_first=day_first), text)
    return text


def _iso_of(match: re.Match[str], day_first: bool) -> str:
    first, second, year = match.groups()
    day, month = (first, second) if day_first else (second, first)
    name = month[:3].lower()
    return f"{year}-{_MONTHS.index(name) + 1:02d}-{int(day):02d}" if name in _MONTHS else match[0]


_PLATFORMS = (
    *("twitter.com", "x.com", "t.me", "facebook.com", "youtube.com", "instagram.com"),
    *("tiktok.com", "vk.com", "mobile.twitter.com", "m.facebook.com"),
)


def source_of_link(url: str) -> Source:
    """Return the source that a link leads to: its host, of a social network the account."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    account = parts.path.strip("/").split("/")[0]
    if host not in _PLATFORMS:
        return model.source_named(host or url[:80], "media")
    if not account or "." in account or account in ("i", "s", "c", "watch", "story", "video"):
        return model.source_named(host, "social media")
    return model.source_named(f"{account} ({host})", "social media")


def text_of_links(links: Iterable[str], **common: Any) -> list[ReportDraft]:
    """Return one report for each link, and for each text that is none one by that name."""
    # The id follows from what the report says, see `finished`.
    return [
        ReportDraft(source, model.made(Report, url=url, **common))
        for source, url in map(_source_and_link, links)
    ]


@lru_cache(maxsize=4096)
def _source_and_link(text: str) -> tuple[Source, str]:
    if checks.is_web_link(text):
        return source_of_link(text), text
    return model.source_named(text[:200]), ""
