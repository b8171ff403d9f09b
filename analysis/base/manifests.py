# SPDX-License-Identifier: GPL-2.0-or-later
"""What a manifest says of a run: inputs with hashes, options, versions, figures, and a run id.

Hashes of files are plain SHA-256, which any program can check.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from pathlib import Path
from typing import Any

FORM = "salient manifest 2"
#: forms that are read; the first listed the maps alone, and no table beside them
FORMS = ("salient manifest 1", FORM)


def asked(
    name: str, options: dict[str, Any], inputs: list[dict[str, Any]], **more: Any
) -> dict[str, Any]:
    """Return what a run depends on, and its id, which is a hash of all that.

    Parameters
    ----------
    name : str
        Command or algorithm.
    inputs : list of dict
        As `input_of` returns them.
    more
        Further entries: versions, layers that are no files.
    """
    made = {"form": FORM, "command": name, "options": options, "inputs": inputs, **more}
    return {**made, "run": hashlib.sha256(_canonical(made)).hexdigest()[:16]}


def content(question: dict[str, Any], figures: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the manifest of a run that is done."""
    now = dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds")
    return {**question, "figures": figures, "made": now}


def text(manifest: dict[str, Any]) -> str:
    """Return a manifest as it is written: a line an entry, and a line an input or a row."""
    entries = [
        f" {_one_line(name)}: "
        + (lines(value, "  ") if isinstance(value, list) else _one_line(value))
        for name, value in manifest.items()
    ]
    return "{\n" + ",\n".join(entries) + "\n}\n"


def lines(values: list[Any], indent: str = " ") -> str:
    """Return values as JSON, a line each: Python indents deeper ten times as slowly."""
    if not values:
        return "[]"
    return f"[\n{indent}" + f",\n{indent}".join(map(_one_line, values)) + f"\n{indent[1:]}]"


_one_line = json.JSONEncoder(ensure_ascii=False).encode


def input_of(path: Path) -> dict[str, Any]:
    """Return path, size and SHA-256 of a file."""
    digest = hashlib.sha256()
    size = 0
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
            size += len(block)
    return {"path": str(path), "bytes": size, "sha256": digest.hexdigest()}


def _canonical(made: dict[str, Any]) -> bytes:
    text = json.dumps(made, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")  # a file's name may be no text
