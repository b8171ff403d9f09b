# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own program, for what the command line cannot do without QGIS."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess  # nosec B404 - QGIS's own program, with a list of words
import sys
import tempfile
from pathlib import Path
from typing import Any

from ..analysis.base.errors import InputError

_PROGRAMS = ("qgis_process.bin", "qgis_process", "qgis_process-qgis.bat")
_PATIENCE_S = 3600.0
_ANSWER_S = 120.0
#: inputs that no figure depends on, and that no manifest names: a folder that is written, a cluster
_ELSEWHERE = {"CACHE", "SCHEDULER"}


def program() -> str | None:
    """Return where QGIS's program is; None where there is none."""
    return next((path for name in _PROGRAMS if (path := shutil.which(name))), None)


def measured_again(manifest: dict[str, Any]) -> dict[str, Any]:
    """Run the algorithm of a manifest again, as it was asked, and return the new manifest.

    Raises
    ------
    InputError
        If there is no QGIS here, a layer was nowhere but in memory, or the run fails.
    """
    lost = [one["layer"] for one in manifest.get("layers", ()) if not one["source"]]
    if lost:
        raise InputError(
            "The layer “{layer}” was in memory alone, or a part of it was selected: it cannot be "
            "measured again. Save it as a file, and write the manifest of a run on that.",
            layer=lost[0],
        )
    found = program()
    if found is None:
        raise InputError(
            "There is no QGIS here (qgis_process), which “{name}” needs to be measured again. The "
            "hashes of the inputs can be checked without it.",
            name=manifest["command"],
        )
    _require_harmless(found, manifest)
    with tempfile.TemporaryDirectory(prefix="salient-") as folder:
        target = Path(folder) / "again.json"
        words = [f"--MANIFEST={target}", *words_of(manifest["options"])]
        words += [f"--{name}=TEMPORARY_OUTPUT" for name in manifest["outputs"]]
        try:
            ended = run(found, manifest["command"], words, _PATIENCE_S)
        except subprocess.TimeoutExpired as error:
            raise InputError("QGIS did not end within an hour.") from error
        if ended.returncode or not target.exists():
            raise InputError("QGIS could not measure again: {said}", said=last_words(ended))
        return dict(json.loads(target.read_text(encoding="utf-8")))


def _require_harmless(program: str, manifest: dict[str, Any]) -> None:
    """Raise where a manifest of a stranger would have anything written, or work done elsewhere.

    Only the algorithm itself knows which of its parameters are destinations.
    """
    name = str(manifest["command"])
    if not re.fullmatch(r"salient:[a-z0-9_]+", name):
        raise InputError("“{name}” is no algorithm of Salient.", name=name)
    ended = _ended([program, "--json", "help", name], _ANSWER_S)
    try:
        known = json.loads(ended.stdout)["parameters"]
        inputs = {one for one, said in known.items() if not said["is_destination"]}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            "QGIS does not say what “{name}” takes: {said}", name=name, said=last_words(ended)
        ) from error
    given = manifest["options"].keys()
    strange = sorted(given - (inputs - _ELSEWHERE)) + sorted(manifest["outputs"] - known.keys())
    if "MANIFEST" not in known or strange:
        raise InputError(
            "The manifest is none that “{name}” writes: it names {strange}. It is not measured "
            "again.",
            name=name,
            strange=", ".join(strange) or "an algorithm without manifests",
        )


def run(
    program: str, algorithm: str, words: list[str], patience_s: float
) -> subprocess.CompletedProcess[str]:
    """Run an algorithm; without a screen where there is none, as cron and services have none.

    Raises
    ------
    subprocess.TimeoutExpired
        If it does not end in so many seconds.
    """
    return _ended([program, "run", algorithm, *words], patience_s)


def _ended(words: list[str], patience_s: float) -> subprocess.CompletedProcess[str]:
    surroundings = dict(os.environ)
    if not {"DISPLAY", "WAYLAND_DISPLAY"} & surroundings.keys() and sys.platform == "linux":
        surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    return subprocess.run(  # nosec B603 - a list of words, no shell
        words,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=patience_s,
        check=False,
        env=surroundings,
    )


def words_of(options: dict[str, Any]) -> list[str]:
    """Return options as qgis_process takes them: a list by naming it again and again."""
    return [
        f"--{name}={_word(one)}"
        for name, value in options.items()
        for one in (value if isinstance(value, list) else [value])
    ]


def last_words(ended: subprocess.CompletedProcess[str]) -> str:
    """Return what QGIS said of a failure: its error, or the last line."""
    said = [line.strip() for line in f"{ended.stdout}\n{ended.stderr}".splitlines() if line.strip()]
    errors = [line for line in said if line.startswith("ERROR")]
    return next(iter([*errors[-1:], *said[-1:]]), str(ended.returncode))


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
