# SPDX-License-Identifier: GPL-2.0-or-later
"""What a manifest says of a run: inputs with hashes, options, versions, figures, and a run id.

Hashes of files are plain SHA-256, which any program can check. Files are named from the manifest's
folder on (``./``, ``../``): whoever gets one reads no folder of the computer above the one that
holds all, and the manifest holds where that is moved to.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .errors import worded

FORM = "salient manifest 3"
#: forms that are read; the first listed the maps alone, and no table beside them, and both named
#: files by their whole paths
FORMS = ("salient manifest 1", "salient manifest 2", FORM)
_NEAR = ("./", "../")
#: the entry of those options that begin so and are no path; there where some are
_TEXTS = "texts"
#: entries that a run's id does not hang on
_FOUND = ("run", "figures", "made")


def asked(
    name: str, options: dict[str, Any], inputs: list[dict[str, Any]], folder: Path, **more: Any
) -> dict[str, Any]:
    """Return what a run depends on, and its id, which is a hash of all that.

    Parameters
    ----------
    name : str
        Command or algorithm.
    inputs : list of dict
        As `input_of` returns them.
    folder : Path
        Where the manifest will lie.
    more
        Further entries: versions, layers that are no files.
    """
    near_of = _from(folder.resolve())
    texts = {text for text in _texts(options) if text.startswith(_NEAR)}

    def told(text: str) -> str:
        # a file whose name would be that of a text keeps its whole path
        near = near_of(text)
        return text if near in texts else near

    made = {
        "form": FORM,
        "command": name,
        "options": _each(options, told),
        "inputs": [{**one, "path": near_of(one["path"])} for one in inputs],
        **({_TEXTS: sorted(texts)} if texts else {}),
        **more,
    }
    return {**made, "run": id_of(made)}


def id_of(manifest: dict[str, Any]) -> str:
    """Return the id of what a run depends on; in a manifest that was changed another stands."""
    asked_for = {name: value for name, value in manifest.items() if name not in _FOUND}
    return hashlib.sha256(_canonical(asked_for)).hexdigest()[:16]


def with_whole_paths(manifest: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Return a manifest that lies in a folder with the whole path of each file that it names."""
    if manifest["form"] != FORM:
        return manifest
    there = folder.resolve()

    texts = manifest.get(_TEXTS)

    def whole(text: str) -> str:
        if not text.startswith(_NEAR):
            return text
        path, bar, rest = text.partition("|")
        return os.path.normpath(there / path) + bar + rest

    def option(text: str) -> str:
        return text if isinstance(texts, list) and text in texts else whole(text)

    inputs = [{**one, "path": whole(str(one["path"]))} for one in manifest["inputs"]]
    return {**manifest, "options": _each(manifest["options"], option), "inputs": inputs}


def what_it_betrays(manifest: dict[str, Any]) -> str:
    """Return what to say of a manifest that names files by whole paths; empty if it does not.

    Also where a text that is no path holds one, as the source of a layer in an archive does.
    """
    named = {one["path"] for one in manifest["inputs"] if not one["path"].startswith(_NEAR)}
    home = _home()
    own = () if home is None else (f"{home}{os.sep}", f"{home.as_posix()}/")
    for text in _texts([manifest.get("options"), manifest.get("layers")]):
        if any(folder in text for folder in own):
            named.add(text.partition("|")[0])
    count = len(named)
    if not count:
        return ""
    return worded(
        "The manifest names {count} file(s) by their whole path, folders of this computer and all: "
        "it lies in no folder together with them. Write it beside the inputs, or in a folder next "
        "to theirs, before you hand it on.",
        count=count,
    )


def _each(value: Any, change: Callable[[str], str]) -> Any:
    """Return options with each text in them changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {name: _each(one, change) for name, one in value.items()}
    return [_each(one, change) for one in value] if isinstance(value, (list, tuple)) else value


def _texts(value: Any) -> list[str]:
    """Return the texts in options."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    _each(value, note)
    return found


def _from(folder: Path) -> Callable[[str], str]:
    """Return what tells a file's whole path, and what stands behind it, as seen from a folder.

    A text that is no path stays, as does a path of which all would be said all the same: the two
    have no folder in common but the root, a drive, or that of everybody's homes. A series has
    thousands of files: paths are texts here, which are a tenth of the work.
    """
    home = _home()
    homes = None if home is None else str(home.parent)

    def near(text: str) -> str:
        path, bar, rest = text.partition("|")
        if not os.path.isabs(path):  # noqa: PTH117 - a tenth of the time
            return text
        try:
            common = os.path.commonpath([path, folder])
        except ValueError:  # two drives
            return text
        if common in (os.path.splitdrive(common)[0] + os.sep, homes):
            return text
        way = os.path.relpath(path, folder).replace(os.sep, "/")
        way += "/" if way in (".", "..") else ""
        return ("" if way.startswith(_NEAR) else "./") + way + bar + rest

    return near


def _home() -> Path | None:
    """Return the user's own folder; None for whoever has none, as in a container."""
    try:
        return Path.home()
    except RuntimeError:
        return None


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
