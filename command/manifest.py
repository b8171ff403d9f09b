# SPDX-License-Identifier: GPL-2.0-or-later
"""Manifests: what was measured, on which files, with which versions; enough to measure it again.

The hashes are plain SHA-256 of the files, which any program can check.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..analysis.base import known_files, manifests
from ..analysis.base.errors import InputError
from ..analysis.base.fingerprint import fingerprint
from .swapping import UNREADABLE

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


#: the id that what a manifest names gives, beside the one that stands in it
_GIVEN = "given"
#: options that name a file beside the maps
_TABLES = ("claims", "places")


@dataclass(frozen=True)
class ManifestCheck:
    """What came of measuring again: a line each thing that differs, and the last sums it up."""

    same: bool
    run: str
    rows: int
    rows_same: int
    lines: tuple[str, ...]


def states(options: dict[str, Any]) -> dict[Path, str]:
    """Return the inputs of a run as the disk knows them, to see whether one changes meanwhile."""
    there = [one for one in _files(options) if one.exists()]
    return {one: known_files.state_of(one).text for one in there}


def write(
    path: Path,
    name: str,
    options: dict[str, Any],
    figures: list[dict[str, Any]],
    before: dict[Path, str],
) -> dict[str, Any]:
    """Write the manifest of a run, whose inputs were so before it, and return it.

    Raises
    ------
    InputError
        If it cannot be written, or an input is another than the one that was measured.
    """
    inputs = [manifests.input_of(one) for one in _files(options)]
    made = content(name, options, figures, inputs, path.parent)
    now = states(options)
    changed = [one for one in sorted({*before, *now}) if before.get(one) != now.get(one)]
    if changed:
        raise InputError(
            "{path} changed while it was measured. Run again when nobody writes it.",
            path=changed[0],
        )
    aside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:12]}")
    try:
        aside.write_text(manifests.text(made), encoding="utf-8", errors=UNREADABLE)
        aside.replace(path)
    except OSError as error:
        with suppress(OSError):  # on a disk that is read-only not even that
            aside.unlink(missing_ok=True)
        raise InputError(f"{path} cannot be written: {error.strerror}.") from error
    return made


def content(
    name: str,
    options: dict[str, Any],
    figures: list[dict[str, Any]],
    inputs: list[dict[str, Any]],
    folder: Path,
) -> dict[str, Any]:
    """Return the manifest of a run, which will lie in a folder."""
    question = manifests.asked(name, options, inputs, folder, versions=fingerprint())
    return manifests.content(question, figures)


def _files(options: dict[str, Any]) -> Iterator[Path]:
    """Yield the files that a run reads: its maps, and the tables that it names."""
    for path in map(Path, options["maps"]):
        yield from inside(path) if path.is_dir() else [path]
    yield from (Path(options[name]) for name in _TABLES if options.get(name))


def _listed(content: dict[str, Any], known: dict[str, str]) -> list[Path]:
    """Return the files of a run that its manifest was to list: what it could not is not new."""
    files = list(_files(content["options"]))
    if content["form"] != manifests.FORMS[0]:
        return files
    tables = {str(content["options"].get(name)) for name in _TABLES} - {*known}
    return [one for one in files if str(one) not in tables]


def inside(folder: Path) -> list[Path]:
    """Return the files of a folder that are a run's inputs: all but hidden ones."""
    return sorted(one for one in folder.iterdir() if one.is_file() and one.name[0] != ".")


def read(path: Path) -> dict[str, Any]:
    """Return a manifest, with the whole path of each file that it names.

    Raises
    ------
    InputError
        If the file is none.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} cannot be read as a manifest: {error}") from error
    if not isinstance(content, dict) or content.get("form") not in manifests.FORMS:
        raise InputError(f"{path} is no manifest of this form ({manifests.FORM}).")
    wanted = _ENTRIES | (_OF_QGIS if str(content.get("command")).startswith("salient:") else {})
    lacking = [name for name, kind in wanted.items() if not _is_sound(content, name, kind)]
    if lacking:
        raise InputError(f"{path} is no whole manifest: it lacks {', '.join(lacking)}.")
    whole = manifests.with_whole_paths(content, path.parent)
    if content["form"] != manifests.FORM:
        return whole
    return {**whole, _GIVEN: manifests.id_of(content)}


def _is_sound(content: dict[str, Any], name: str, kind: type) -> bool:
    """Tell whether an entry is there, of its kind, and its rows have what is read of them."""
    value = content.get(name)
    if not isinstance(value, kind):
        return False
    if name not in _OF_ROWS or not isinstance(value, list):
        return True
    return all(isinstance(row, dict) and {*_OF_ROWS[name]} <= row.keys() for row in value)


def verify(content: dict[str, Any], measure: Measure) -> ManifestCheck:
    """Measure again and say which inputs, versions and figures are the same.

    What QGIS measured is measured by QGIS again.
    """
    known = {one["path"]: one["sha256"] for one in content["inputs"]}
    if str(content["command"]).startswith("salient:"):
        from . import through_qgis

        lines = list(_inputs_differing(known, map(Path, known)))
        new = through_qgis.measured_again(content)
        figures, versions = new["figures"], new["versions"]
        lines += _layers_differing(content["layers"], new["layers"])
    else:
        try:
            lines = list(_inputs_differing(known, _listed(content, known)))
            figures = measure(content["command"], content["options"])[0]
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise InputError(
                "The manifest cannot be measured again: its command or options are none that "
                "Salient writes ({error}).",
                error=error,
            ) from error
        versions = fingerprint()
    given = content.get(_GIVEN, content["run"])
    if given != content["run"]:
        lines.append(f"run: {content['run']}, but what stands there gives {given}: it was changed")
    same = not lines
    for name, version in content["versions"].items():
        if versions.get(name) != version:
            lines.append(f"version: {name} {versions.get(name)}, then {version}")
    again = json.loads(json.dumps(figures))
    lines += [f"figure: {line}" for line in _differing(content["figures"], again)]
    same = same and again == content["figures"]
    equal = sum(one == other for one, other in zip(content["figures"], again))
    lines.append(f"{equal} of {len(content['figures'])} rows the same: run {content['run']}")
    return ManifestCheck(same, content["run"], len(content["figures"]), equal, tuple(lines))


def _inputs_differing(known: dict[str, str], paths: Iterable[Path]) -> Iterator[str]:
    """Yield what became of the files of a run: changed, missing, or new."""
    there = {str(one): one for one in paths if one.exists()}
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
