# SPDX-License-Identifier: GPL-2.0-or-later
"""A note of the end of a log, to be kept where whoever can change the store cannot reach it.

A chain of hashes shows that a log is of one piece. Whoever may write to the store can make all of
it anew, though: only a note that somebody else keeps, or a time stamp of one, shows that the log
is still the one of that day.
"""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..analysis.base.errors import worded
from .errors import StoreError
from .log import START

#: letters of a hash that pages print, and that are enough to know an entry by
SHORT = 16
#: the name of the hash, whose digits count nothing; the hash, or its first letters; a number
_NAME = re.compile(r"sha.?256")
_HASH = re.compile(rf"\b[0-9a-f]{{{SHORT},64}}(?![0-9a-f])")
_COUNT = re.compile(r"\d{1,3}(?:[.,'’\s\u066c]\d{3})+(?!\d)|\d+")


@dataclass(frozen=True)
class LogNote:
    """What a log was at some time.

    Attributes
    ----------
    store_id : str
        Of the store; empty where the note does not say.
    entries : int
        How many entries the log had.
    sha256 : str
        The hash of the last of them, or its first letters, `SHORT` at least.
    """

    store_id: str
    entries: int
    sha256: str

    def text(self) -> str:
        """Return the note as it is kept: always the same bytes for the same log.

        Its own SHA-256 is what a time stamp (RFC 3161, OpenTimestamps) or a signature is made of.
        """
        return json.dumps({"salient_log": asdict(self)}, sort_keys=True) + "\n"

    def save(self, path: Path) -> None:
        """Write the note.

        Raises
        ------
        StoreError
            If it cannot be written.
        """
        try:
            path.write_bytes(self.text().encode("utf-8"))
        except OSError as error:
            raise StoreError(
                "The note {path} cannot be written: {strerror}.", path=path, strerror=error.strerror
            ) from error

    @staticmethod
    def load(path: Path) -> LogNote:
        """Read a note, also the one within an export as GeoJSON, CSL-JSON or CSV.

        Raises
        ------
        StoreError
            If the file holds none.
        """
        try:
            found = _noted(path.read_text(encoding="utf-8-sig"))
            return LogNote(str(found["store_id"]), int(found["entries"]), str(found["sha256"]))
        except (OSError, ValueError, LookupError, TypeError, csv.Error) as error:
            raise StoreError(
                "{name} holds no note of the end of a log ({error}). Choose a file that "
                "“Note the end of the log” or “Export sources” wrote.",
                name=path.name,
                error=error,
            ) from error

    @staticmethod
    def said(text: str) -> LogNote:
        """Read what a page, a report or a message says of the end of a log.

        The number is the last before the hash: a page may say its date and versions first.

        Raises
        ------
        StoreError
            If the number of entries or the hash is not in it.
        """
        plain = _NAME.sub(" ", text.lower())
        found = _HASH.search(plain)
        counts = _COUNT.findall(plain[: found.start()]) if found else []
        if found is None or not counts:
            raise StoreError(
                "“{text}” does not say which entry of the log it is, and its hash. Write the "
                "number and at least {count} letters of the hash as the page has them.",
                text=text[:80],
                count=SHORT,
            )
        return LogNote("", int(re.sub(r"\D", "", counts[-1])), found[0])

    def differences(self, store_id: str, count: int, noted: str) -> list[str]:
        """Return why a log is not what came of the one that was noted; empty if it is.

        Parameters
        ----------
        count : int
            How many entries the log has.
        noted : str
            The hash of the one that was the last when the note was made.
        """
        found = []
        if self.store_id and self.store_id != store_id:
            found.append(
                worded(
                    "The note is of the store {store_id}, this one calls itself {own_id}: it is "
                    "another store, or its id was changed.",
                    store_id=self.store_id,
                    own_id=store_id,
                )
            )
        if self.entries > count:
            found.append(
                worded(
                    "The log has {count} entries, the note saw {entries}: entries were cut off.",
                    count=count,
                    entries=self.entries,
                )
            )
            return found
        now = noted if self.entries else START
        if len(self.sha256) < SHORT or not now.startswith(self.sha256):
            found.append(
                worded(
                    "Log entry {entries} is not the one that was noted: the log was written anew.",
                    entries=self.entries,
                )
            )
        return found


def _noted(text: str) -> dict[str, Any]:
    if text.lstrip()[:1] in ("{", "["):
        found = json.loads(text)
        # Of a list of references each item has it.
        item = found[0]["custom"] if isinstance(found, list) else found
        return dict(item["salient_log"])
    row = next(csv.DictReader(io.StringIO(text)), {})
    return {"store_id": "", "entries": row["log_entries"], "sha256": row["log_sha256"]}
