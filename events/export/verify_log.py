# SPDX-License-Identifier: GPL-2.0-or-later
"""Check an exported log with Python alone: python verify_log.py log.jsonl [NOTE] [FOLDER].

Each line is one change of one row as JSON. Its hash is the SHA-256 of its other values, a compact
JSON list; `previous` is the hash of the line before, first 64 zeros. NOTE is a note of the log's
end, which must be in the log. FOLDER holds the attachments, whose SHA-256 the reports' rows name.
"""

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

HASHED = ("seq", "at", "who", "action", "entity", "entity_id", "batch", "before", "after")


def check(lines: Iterable[str], note: dict[str, Any]) -> tuple[Any, ...]:
    """Return what is wrong, the number and hash of the last entry, and the reports' last rows."""
    wrong, seq, last, reports, noted = [], 0, "0" * 64, {}, None
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            row["hash"], after = str(row["hash"]), json.loads(row["after"])
            values = [row[name] for name in (*HASHED, "reason", "previous")]
        except (ValueError, LookupError, TypeError):
            wrong.append(f"Line {number}: it is no whole entry, the file is cut off or damaged.")
            continue
        text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
        if row["hash"] != hashlib.sha256(text.encode("utf-8", "replace")).hexdigest():
            wrong.append(f"Line {number}: the entry was changed after it was written.")
        if row["seq"] != seq + 1 or row["previous"] != last:
            wrong.append(f"Line {number}: it does not follow the entry before it.")
        seq, last = row["seq"], row["hash"]
        noted = last if note and seq == note["entries"] else noted
        reports.update({row["entity_id"]: after} if row["entity"] == "report" else {})
    if note and noted != note["sha256"]:
        wrong.append(f"The log does not hold entry {note['entries']} as it was noted.")
    return wrong, seq, last, reports.values()


def check_files(report: dict[str, str], folder: Path) -> Iterator[str]:
    """Yield what is wrong with a report's attached files."""
    names = report.get("attachment", "").splitlines()
    for name, digest in zip(names, report.get("attachment_sha256", "").splitlines()):
        path = folder / Path(name).name
        if not path.is_file() or digest == "-":
            yield f"{name}: the file is not there, or no hash says what was attached."
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            yield f"{name}: the file is not the one that was attached."


if __name__ == "__main__":
    log, *more = map(Path, sys.argv[1:])
    notes = [json.loads(p.read_text("utf-8"))["salient_log"] for p in more if p.is_file()] or [{}]
    found, seq, last, reports = check(log.open(encoding="utf-8", errors="replace"), notes[0])
    found += [text for p in more if p.is_dir() for one in reports for text in check_files(one, p)]
    sys.stdout.write("\n".join([*found, f"{seq} entries, the last has the hash {last}.\n"]))
    sys.exit(1 if found else 0)
