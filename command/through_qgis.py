# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own program, for what the command line cannot do without QGIS."""

from __future__ import annotations

import json
import shutil
import subprocess  # nosec B404 - QGIS's own program, with a list of words
import tempfile
from pathlib import Path
from typing import Any

from ..analysis.base.errors import InputError

_PROGRAMS = ("qgis_process.bin", "qgis_process", "qgis_process-qgis.bat")
_PATIENCE_S = 3600.0


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
    with tempfile.TemporaryDirectory(prefix="salient-") as folder:
        target = Path(folder) / "again.json"
        words = [f"--MANIFEST={target}"]
        for name, value in manifest["options"].items():
            for one in value if isinstance(value, list) else [value]:
                words.append(f"--{name}={_word(one)}")
        words += [f"--{name}=TEMPORARY_OUTPUT" for name in manifest["outputs"]]
        try:
            ended = subprocess.run(  # nosec B603 - a list of words, no shell
                [found, "run", manifest["command"], *words],
                capture_output=True,
                text=True,
                timeout=_PATIENCE_S,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise InputError("QGIS did not end within an hour.") from error
        if ended.returncode or not target.exists():
            said = [line for line in (ended.stderr or ended.stdout).splitlines() if line.strip()]
            raise InputError(
                "QGIS could not measure again: {said}",
                said=said[-1] if said else str(ended.returncode),
            )
        return dict(json.loads(target.read_text(encoding="utf-8")))


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
