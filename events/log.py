# SPDX-License-Identifier: GPL-2.0-or-later
"""The log of who changed what, when and why, each entry chained to the one before by its hash.

Whoever changes an entry, or takes one out, breaks the chain from there on. A chain cannot show
that its end was cut off together with the head that the store keeps: note the head's hash
elsewhere (every export prints it) to be able to tell.
"""

from __future__ import annotations

import datetime as dt
import getpass
import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from itertools import repeat
from typing import Any

from ..analysis.base.errors import worded
from . import batches, model
from .batches import Columns
from .errors import StoreError

#: what the first entry follows
START = "0" * 64
# Made once: to make an encoder takes longer than to encode a row.
_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True)
class LogEntry:
    """One change of one row.

    Attributes
    ----------
    seq : int
        1 for the first entry, without gaps.
    at : str
        UTC, ISO 8601.
    who, action, reason : str
    entity, entity_id : str
        The table and the id of the row.
    batch : str
        What was saved together, and is undone together.
    before, after : str
        The whole row as JSON; `before` is empty for a new row.
    previous, hash : str
        SHA-256 in hexadecimal digits.
    """

    seq: int = 0
    at: str = ""
    who: str = ""
    action: str = ""
    entity: str = ""
    entity_id: str = ""
    batch: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""
    previous: str = ""
    hash: str = ""


@dataclass(frozen=True)
class Head:
    """The end of a chain: how many entries it has, and the last one's hash."""

    seq: int = 0
    hash: str = START


def now() -> str:
    """Return the time as the log writes it."""
    return dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")


def canonical(row: dict[str, Any]) -> str:
    """Return a row as the one JSON text that its hash is taken of."""
    return _CANONICAL.encode(row)


def row_after(entry: LogEntry) -> Any:
    """Return the record that an entry left behind.

    Raises
    ------
    StoreError
        If it cannot be read.
    """
    return _row(entry, entry.after)


def row_before(entry: LogEntry) -> Any:
    """Return the record that an entry found, None where it was a new one.

    Raises
    ------
    StoreError
        If it cannot be read.
    """
    return _row(entry, entry.before) if entry.before else None


def _row(entry: LogEntry, text: str) -> Any:
    try:
        return model.from_plain(entry.entity, json.loads(text))
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise StoreError(
            "What log entry {seq} holds cannot be read: it was damaged or changed. “Check "
            "the log” tells what else was; go back to a copy of the store.",
            seq=entry.seq,
        ) from error


def digest(entry: LogEntry) -> str:
    """Return the hash of all of an entry but its hash."""
    quote = _PLAIN.encode
    if any(
        type(value) is not (int if name == "seq" else str) for name, value in vars(entry).items()
    ):
        # A foreign hand wrote what is no text.
        text = quote([value for name, value in vars(entry).items() if name != "hash"])
    else:
        # The JSON list of all of them, put together: most of it is the same for a whole save.
        text = (
            f"[{entry.seq},{_quoted(entry.at)},{_quoted(entry.who)},{_quoted(entry.action)},"
            f"{_quoted(entry.entity)},{quote(entry.entity_id)},{_quoted(entry.batch)},"
            f"{quote(entry.before)},{quote(entry.after)},{_quoted(entry.reason)},"
            f"{quote(entry.previous)}]"
        )
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def stamp(action: str, reason: str = "", who: str = "") -> LogEntry:
    """Return what the entries of one save have in common: one batch, now."""
    return LogEntry(
        at=now(),
        who=model.clean(who) or user_name(),
        action=action,
        batch=model.new_id(),
        reason=model.clean(reason),
    )


def entry(common: LogEntry, after: model.Record, before: model.Record | None) -> LogEntry:
    """Return the entry of one row's change, not yet chained."""
    return _with(
        common,
        entity=model.table_of(after),
        entity_id=after.id,
        before=canonical(model.to_plain(before)) if before else "",
        after=canonical(model.to_plain(after)),
    )


def additions(common: LogEntry, table: str, found: Columns) -> Columns:
    """Return the entries of new rows of one table, not yet chained, as columns.

    Parameters
    ----------
    found : dict of str to sequence
        The rows' columns, not empty.
    """
    count = len(found["id"])
    told: Columns = {name: [getattr(common, name)] * count for name in BODY}
    told["entity"], told["entity_id"] = [table] * count, found["id"]
    told["after"], told[_QUOTED] = batches.texts_twice(found)
    return told


def joined(told: Sequence[Columns]) -> Columns:
    """Return entries that come in parts as one part, without numbers and hashes."""
    parts = []
    for one in told:
        # Entries that were made one by one have places for their number and hashes as well.
        part = {name: one[name] for name in BODY}
        part[_QUOTED] = one[_QUOTED] if _QUOTED in one else batches.quoted(one["after"])
        parts.append(part)
    return batches.joined(parts)


#: entries of one save share most of their texts: each is written as JSON once
_quoted = lru_cache(maxsize=64)(_PLAIN.encode)


def _with(one: LogEntry, **values: Any) -> LogEntry:
    """Return an entry with other values, faster than `dataclasses.replace`."""
    made = object.__new__(LogEntry)
    vars(made).update(vars(one))
    vars(made).update(values)
    return made


def to_lines(entries: Iterable[LogEntry]) -> str:
    """Return a log as JSON lines, which `export/verify_log.py` checks without Salient."""
    return "".join(f"{_PLAIN.encode(vars(one))}\n" for one in entries)


def user_name() -> str:
    """Return who the computer says is working."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


def chain(entries: Iterable[LogEntry], head: Head) -> tuple[list[LogEntry], Head]:
    """Return the entries numbered and chained to `head`, and the new head."""
    given = list(entries)
    if not given:
        return [], head
    linked, end = chained(batches.columns(given), head)
    rows = zip(*(linked[f.name] for f in fields(LogEntry)))
    return [LogEntry(*row) for row in rows], end


def chained(found: Columns, head: Head) -> tuple[Columns, Head]:
    """Return entries, which are given and returned as columns, chained to `head`; the new head."""
    bodies = _bodies(found)
    numbers = range(head.seq + 1, head.seq + 1 + len(bodies))
    before, hashes = head.hash, []
    sha256, quoted = hashlib.sha256, _PLAIN.encode(before)
    for number, body in zip(numbers, bodies):
        before = sha256(f"[{number},{body},{quoted}]".encode()).hexdigest()
        hashes.append(before)
        quoted = f'"{before}"'
    linked = {name: found[name] for name in BODY}
    linked |= {"seq": numbers, "previous": [head.hash, *hashes[:-1]], "hash": hashes}
    return linked, Head(numbers[-1], before)


#: what stands between an entry's number and the hash of the one before it
BODY = ("at", "who", "action", "entity", "entity_id", "batch", "before", "after", "reason")
#: the rows that entries leave behind, as JSON within that list: known while they are made
_QUOTED = "after, quoted"


def _bodies(found: Columns) -> list[str]:
    """Return the part of each entry's JSON list that does not hang on the entry before it."""
    pieces: list[Iterable[str]] = []
    same = ""
    for name in BODY:
        values = found[name]
        comma = "" if name == BODY[0] else ","
        if batches.is_same(values):
            same += comma + _PLAIN.encode(values[0])
            continue
        pieces.append(repeat(same + comma))
        same = ""
        if name == "after" and _QUOTED in found:
            pieces.append(found[_QUOTED])
            continue
        # A foreign hand may have written what is no text.
        are_texts = set(map(type, values)) == {str}
        pieces.append(batches.quoted(values) if are_texts else map(_PLAIN.encode, values))
    pieces.append(repeat(same, len(found[BODY[0]])))
    return list(map("".join, zip(*pieces)))


def verify(entries: Iterable[LogEntry], head: Head) -> list[str]:
    """Return what is wrong with a log, as sentences; empty if nothing is.

    Parameters
    ----------
    entries : iterable of LogEntry
        In order of `seq`.
    head : Head
        What the store says the last entry is.
    """
    found: list[str] = []
    return found + end_faults(followed(entries, found), head)


def followed(entries: Iterable[LogEntry], found: list[str]) -> Head:
    """Return the end of a log, and add to a list what is wrong on the way there."""
    expected = Head()
    for entry in entries:
        if entry.seq != expected.seq + 1:
            found.append(
                worded(
                    "Log entry {seq} follows entry {before}: entries are missing or repeated.",
                    seq=entry.seq,
                    before=expected.seq,
                )
            )
        if entry.previous != expected.hash:
            found.append(
                worded("Log entry {seq} is not chained to the entry before it.", seq=entry.seq)
            )
        if entry.hash != digest(entry):
            found.append(worded("Log entry {seq} was changed after it was written.", seq=entry.seq))
        # A foreign hand may have left no number there.
        number = entry.seq if isinstance(entry.seq, int) else expected.seq + 1
        expected = Head(number, entry.hash)
    return expected


def end_faults(end: Head, head: Head) -> list[str]:
    """Return why a log does not end where the store says; empty if it does."""
    if end == head:
        return []
    return [
        worded(
            "The log ends with entry {seq}, the store's own note says entry {noted}: "
            "entries were cut off or added.",
            seq=end.seq,
            noted=head.seq,
        )
    ]
