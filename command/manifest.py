# SPDX-License-Identifier: GPL-2.0-or-later
"""Manifests: what was measured, on which files, with which versions; enough to measure it again.

The hashes are plain SHA-256 of the files, which any program can check.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..analysis.base.errors import InputError
from ..analysis.base.fingerprint import fingerprint

FORM = "salient manifest 1"
Measure = Callable[[str, dict[str, Any]], tuple[list[dict[str, Any]], list[str]]]


@dataclass(frozen=True)
class Verification:
    """What came of measuring again."""

    same: bool
    lines: tuple[str, ...]


def write(
    path: Path, name: str, options: dict[str, Any], figures: list[dict[str, Any]]
) -> dict[str, Any]:
    """Write the manifest of a run and return it."""
    made = content(name, options, figures, inputs_of(options["maps"]))
    text = json.dumps(made, ensure_ascii=False, indent=1) + "\n"
    aside = path.with_name(f".{path.name}.part")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}.") from error
    return made


def inputs_of(maps: list[str]) -> list[dict[str, Any]]:
    """Return path, size and SHA-256 of each file of a series."""
    return [_input(one) for one in _files(maps)]


def content(
    name: str,
    options: dict[str, Any],
    figures: list[dict[str, Any]],
    inputs: list[dict[str, Any]],
) -> dict[str, Any]:
    """Return the manifest of a run."""
    made: dict[str, Any] = {
        "form": FORM,
        "command": name,
        "options": options,
        "inputs": inputs,
        "versions": fingerprint(),
        "figures": figures,
    }
    made["run"] = hashlib.sha256(_canonical(made)).hexdigest()[:16]
    made["made"] = dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds")
    return made


def _canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _files(paths: list[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        yield from (
            sorted(one for one in path.iterdir() if one.is_file() and one.name[0] != ".")
            if path.is_dir()
            else [path]
        )


def _input(path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    return {"path": str(path), "bytes": len(content), "sha256": digest}


def read(path: Path) -> dict[str, Any]:
    """Return a manifest.

    Raises
    ------
    InputError
        If the file is none.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise InputError(f"{path} cannot be read as a manifest: {error}") from error
    if not isinstance(content, dict) or content.get("form") != FORM:
        raise InputError(f"{path} is no manifest of this form ({FORM}).")
    return content


def verify(content: dict[str, Any], measure: Measure) -> Verification:
    """Measure again and say which inputs, versions and figures are the same."""
    lines, same = [], True
    known = {one["path"]: one["sha256"] for one in content["inputs"]}
    there = {str(one): one for one in _files(content["options"]["maps"]) if one.exists()}
    for path, digest in known.items():
        now = _input(there[path])["sha256"] if path in there else None
        if now != digest:
            same = False
            lines.append(f"{'changed' if now else 'missing'}: {path}")
    for path in sorted(set(there) - set(known)):
        same = False
        lines.append(f"new: {path}")
    mine = fingerprint()
    for name, version in content["versions"].items():
        if mine.get(name) != version:
            lines.append(f"version: {name} {mine.get(name)}, then {version}")
    figures, _ = measure(content["command"], content["options"])
    again = json.loads(json.dumps(figures))
    lines += [f"figure: {line}" for line in _differing(content["figures"], again)]
    same = same and again == content["figures"]
    equal = sum(one == other for one, other in zip(content["figures"], again))
    lines.append(f"{equal} of {len(content['figures'])} rows the same: run {content['run']}")
    return Verification(same, tuple(lines))


def _differing(then: list[dict[str, Any]], now: list[dict[str, Any]]) -> Iterator[str]:
    if len(then) != len(now):
        yield f"{len(now)} rows, then {len(then)}"
    for row, (one, other) in enumerate(zip(then, now), 1):
        for name in one:
            if one[name] != other.get(name):
                yield f"row {row}, {name}: {other.get(name)}, then {one[name]}"
