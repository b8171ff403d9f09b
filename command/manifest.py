# SPDX-License-Identifier: GPL-2.0-or-later
"""Manifests: what was measured, on which files, with which versions; enough to measure it again.

The hashes are plain SHA-256 of the files, which any program can check.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..analysis.base import manifests
from ..analysis.base.errors import InputError
from ..analysis.base.fingerprint import fingerprint

Measure = Callable[[str, dict[str, Any]], tuple[list[dict[str, Any]], list[str]]]


#: entries that each manifest has, and what each is
_ENTRIES = {
    "command": str, "options": dict, "inputs": list, "versions": dict, "figures": list, "run": str,
}  # fmt: skip
#: what those of QGIS's algorithms have besides
_OF_QGIS = {"layers": list, "outputs": list}
#: entries that each row of a list must have
_OF_ROWS = {
    "inputs": ("path", "sha256"), "layers": ("content_sha256", "parameter", "layer"),
    "figures": (),
}  # fmt: skip


@dataclass(frozen=True)
class Verification:
    """What came of measuring again."""

    same: bool
    lines: tuple[str, ...]


def write(
    path: Path, name: str, options: dict[str, Any], figures: list[dict[str, Any]]
) -> dict[str, Any]:
    """Write the manifest of a run and return it."""
    inputs = [manifests.input_of(one) for one in _files(options["maps"])]
    made = content(name, options, figures, inputs)
    text = manifests.text(made)
    aside = path.with_name(f".{path.name}.part")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}.") from error
    return made


def content(
    name: str,
    options: dict[str, Any],
    figures: list[dict[str, Any]],
    inputs: list[dict[str, Any]],
) -> dict[str, Any]:
    """Return the manifest of a run."""
    question = manifests.asked(name, options, inputs, versions=fingerprint())
    return manifests.content(question, figures)


def _files(paths: list[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        yield from inside(path) if path.is_dir() else [path]


def inside(folder: Path) -> list[Path]:
    """Return the files of a folder that are a run's inputs: all but hidden ones."""
    return sorted(one for one in folder.iterdir() if one.is_file() and one.name[0] != ".")


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
    if not isinstance(content, dict) or content.get("form") != manifests.FORM:
        raise InputError(f"{path} is no manifest of this form ({manifests.FORM}).")
    wanted = _ENTRIES | (_OF_QGIS if str(content.get("command")).startswith("salient:") else {})
    lacking = [name for name, kind in wanted.items() if not _is_sound(content, name, kind)]
    if lacking:
        raise InputError(f"{path} is no whole manifest: it lacks {', '.join(lacking)}.")
    return content


def _is_sound(content: dict[str, Any], name: str, kind: type) -> bool:
    """Tell whether an entry is there, of its kind, and its rows have what is read of them."""
    value = content.get(name)
    if not isinstance(value, kind):
        return False
    if name not in _OF_ROWS or not isinstance(value, list):
        return True
    return all(isinstance(row, dict) and {*_OF_ROWS[name]} <= row.keys() for row in value)


def verify(content: dict[str, Any], measure: Measure) -> Verification:
    """Measure again and say which inputs, versions and figures are the same.

    What QGIS measured is measured by QGIS again.
    """
    known = {one["path"]: one["sha256"] for one in content["inputs"]}
    by_qgis = str(content["command"]).startswith("salient:")
    paths = map(Path, known) if by_qgis else _files(content["options"].get("maps") or [])
    there = {str(one): one for one in paths if one.exists()}
    lines = list(_inputs_differing(known, there))
    if by_qgis:
        from . import through_qgis

        new = through_qgis.measured_again(content)
        figures, versions = new["figures"], new["versions"]
        lines += _layers_differing(content["layers"], new["layers"])
    else:
        try:
            figures = measure(content["command"], content["options"])[0]
        except (KeyError, TypeError, AttributeError) as error:
            raise InputError(
                "The manifest cannot be measured again: its command or options are none that "
                "Salient writes ({error}).",
                error=error,
            ) from error
        versions = fingerprint()
    same = not lines
    for name, version in content["versions"].items():
        if versions.get(name) != version:
            lines.append(f"version: {name} {versions.get(name)}, then {version}")
    again = json.loads(json.dumps(figures))
    lines += [f"figure: {line}" for line in _differing(content["figures"], again)]
    same = same and again == content["figures"]
    equal = sum(one == other for one, other in zip(content["figures"], again))
    lines.append(f"{equal} of {len(content['figures'])} rows the same: run {content['run']}")
    return Verification(same, tuple(lines))


def _inputs_differing(known: dict[str, str], there: dict[str, Path]) -> Iterator[str]:
    """Yield what became of the files of a run: changed, missing, or new."""
    for path, digest in known.items():
        now = manifests.input_of(there[path])["sha256"] if path in there else None
        if now != digest:
            yield f"{'changed' if now else 'missing'}: {path}"
    for path in sorted(set(there) - set(known)):
        yield f"new: {path}"


def _layers_differing(then: list[dict[str, Any]], now: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the layers of a run that are no files and hold something else now."""
    for one, other in zip(then, now):
        if one["content_sha256"] != other["content_sha256"]:
            yield f"changed: {one['parameter']}, {one['layer']}"


def _differing(then: list[dict[str, Any]], now: list[dict[str, Any]]) -> Iterator[str]:
    if len(then) != len(now):
        yield f"{len(now)} rows, then {len(then)}"
    for row, (one, other) in enumerate(zip(then, now), 1):
        for name in one:
            if one[name] != other.get(name):
                yield f"row {row}, {name}: {other.get(name)}, then {one[name]}"
