# SPDX-License-Identifier: GPL-2.0-or-later
"""The list that Bellingcat's auto-archiver keeps of the pages it has saved, and its files.

A row is a link with the archiver's status, the archive's location, its date and hash, and what the
page was called and when it was put up. It becomes a report of an event that has no place yet:
where something happened, an archiver does not know. Files that lie beside the list come along.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...analysis.base import dates
from ...analysis.base.errors import worded
from ...analysis.base.feedback import NO_FEEDBACK, Feedback, each
from .. import attachments, checks
from ..model import Event, Report
from . import coordinates, drafts
from .drafts import Draft, Drafts, Rejected, ReportDraft, RowError
from .tables import InputTable

DATASET = "auto-archiver"
FIRST_ACTS = True
NEEDED = frozenset(("archive status", "archive location"))
#: what the link's column is called: the sheet's name for it, and the archiver's own
_LINKS = ("link", "url")
_TOOL = "auto-archiver"
#: cells that may name a file of the archiver's folder
_FILES = ("archive location", "screenshot", "wacz")
_SHA256 = re.compile(r"(?:sha-?256[:=]\s*)?([0-9a-f]{64})", re.IGNORECASE)
#: characters of a text that make a title
_TITLE = 90


#: columns of days
DATES = ("upload timestamp", "archive date")


def matches(columns: list[str]) -> bool:
    """Tell whether columns are the archiver's."""
    lower = {name.strip().lower() for name in columns}
    return lower >= NEEDED and bool(lower.intersection(_LINKS))


def read(
    table: InputTable, date_format: str | None = None, feedback: Feedback = NO_FEEDBACK
) -> Drafts:
    """Return the reports of an archiver's list, each with an event of its own."""
    found = Drafts(DATASET, rejected=list(table.rejected), notes=list(table.notes))
    lower = [(n, {k.strip().lower(): v for k, v in row.items()}) for n, row in table.rows]
    uploaded = drafts.days([row.get("upload timestamp") for _, row in lower], date_format)
    archived = drafts.days([row.get("archive date") for _, row in lower], date_format)
    for (number, row), day, saved in each(zip(lower, uploaded, archived), feedback):
        try:
            found.drafts.append(_draft(number, row, day, saved))
        except RowError as error:
            found.rejected.append(Rejected(number, str(error), _link(row)[:200]))
    found.notes.append(
        worded(
            "An archiver's list does not say where things happened: events without "
            "coordinates have no place until you give them one."
        )
    )
    return found


def _link(row: dict[str, Any]) -> str:
    return next((text for name in _LINKS if (text := drafts.text(row.get(name)))), "")


def _draft(number: int, row: dict[str, Any], day: dt.date | None, saved: dt.date | None) -> Draft:
    link = _link(row)
    if not checks.is_web_link(link):
        raise RowError("“{link}” is no web link.", link=link)
    for name, read in zip(DATES, (day, saved)):
        cell = drafts.text(row.get(name))
        if cell and read is None:
            raise RowError("“{words}” is no date ({name}).", words=cell, name=name)
    start = day or saved
    if start is None:
        raise RowError("The row has neither an upload timestamp nor an archive date.")
    words, named = drafts.text(row.get("text content")), drafts.text(row.get("upload title"))
    title = named or words.split("\n")[0][:_TITLE] or link
    lon, lat = row.get("longitude"), row.get("latitude")
    placed = bool(drafts.text(lon) or drafts.text(lat))
    event = Event(
        id="",
        title=title,
        description=words if words != title else "",
        date_start=start,
        date_end=start,
        # When it was put up, or only saved: what it shows can be older by any time.
        date_precision_days=None,
        lon=coordinates.degrees(lon, "longitude") if placed else None,
        lat=coordinates.degrees(lat, "latitude") if placed else None,
        dataset=DATASET,
        external_id=link,
    )
    report = replace(
        _report(row, link), headline=named, quote=words, published=day, collected=saved
    )
    files = tuple(text for name in _FILES if (text := drafts.text(row.get(name))))
    said = ReportDraft(drafts.source_of_link(link), report, files=files)
    return Draft(number, event, [said], placed)


def _report(row: dict[str, Any], link: str) -> Report:
    where = drafts.text(row.get("archive location"))
    return Report(
        id="",
        url=link,
        archived_url=where if checks.is_web_link(where) else "",
        collected_at=_moment(row.get("archive date")),
        collected_with=_TOOL,
        note=_note(row),
    )


def _moment(value: Any) -> str:
    text = drafts.text(value)
    return text if dates.day_of(text) is not None else ""


def _note(row: dict[str, Any]) -> str:
    told = []
    for name in ("archive status", "hash", "screenshot", "wacz", "replaywebpage"):
        text = drafts.text(row.get(name))
        if text:
            told.append(f"{name}: {text}")
    return "; ".join(told)[:4000]


def with_files(found: Drafts, folder: Path, target: Path) -> Drafts:
    """Return drafts whose reports have the files that lie in the archiver's folder.

    Parameters
    ----------
    folder : Path
        Of the list; a file outside of it is not taken, whatever a cell says.
    target : Path
        The store's folder of attachments.

    Raises
    ------
    StoreError
        If a file cannot be copied.
    """
    count = 0
    made, notes = [], list(found.notes)
    for one in found.drafts:
        words = []
        for word in one.words:
            held = [path for name in word.files if (path := _inside(name, folder)) is not None]
            attached = [attachments.attach(path, target) for path in dict.fromkeys(held)]
            count += len(attached)
            notes += _other_hashes(word.report.note, attached)
            report = attachments.with_files(word.report, attached)
            words.append(replace(word, report=report))
        made.append(replace(one, words=tuple(words)))
    if count:
        notes.append(worded("{count} file(s) of the archiver's folder were attached.", count=count))
    return replace(found, drafts=made, notes=notes)


def _inside(name: str, folder: Path) -> Path | None:
    """Return the file of a folder that a cell names, None for what is none or lies elsewhere."""
    if "://" in name or "\n" in name or name.startswith("="):
        return None
    try:
        path = (folder / name.replace("\\", "/")).resolve()
        held = path.is_file() and path.is_relative_to(folder.resolve())
    except (OSError, ValueError):
        return None
    return path if held else None


def _other_hashes(note: str, attached: Sequence[attachments.Attached]) -> list[str]:
    """Say which files are none that the list's hash is of."""
    said = _SHA256.search(note)
    if said is None or not attached or said[1].lower() in {one.sha256 for one in attached}:
        return []
    names = ", ".join(one.name for one in attached)
    return [
        worded(
            "The list's hash {digest}… is of none of the files {names}.",
            digest=said[1][:12],
            names=names,
        )
    ]
