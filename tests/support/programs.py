# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own programs as children of a test: Desktop in a window nobody sees, and qgis_process."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

#: no questions, no news, no check for a newer version
QUIET = (
    "[qgis]\ncheckVersion=false\nshowTips=false\n"
    "[app]\nplugin_installer\\checkOnStart=false\n"
    "[core]\nNewsFeed\\httpsfeedqgisorg\\disabled=true\n"
)


def desktop() -> str | None:
    """Return QGIS Desktop's program; Debian's `qgis` is a wrapper round `qgis.bin`."""
    return shutil.which("qgis.bin") or shutil.which("qgis")


def qgis_process() -> str | None:
    """Return qgis_process; Debian's wrapper of 3.22 passes an option that it does not know."""
    return shutil.which("qgis_process.bin") or shutil.which("qgis_process")


def environment(package_path: Path, **more: str) -> dict[str, str]:
    """Return surroundings in which a program finds Salient, and the libraries that we have."""
    libraries = [entry for entry in sys.path if entry.endswith(("site-packages", "dist-packages"))]
    return {
        **os.environ,
        "QGIS_PLUGINPATH": str(package_path),
        "PYTHONPATH": os.pathsep.join(libraries),
        **more,
    }


def child_env(package_path: Path, profile: Path, *libraries: str) -> dict[str, str]:
    """Return surroundings for a Python without a window, which finds Salient and an own profile."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(package_path), *libraries]),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
    }


def run_whole(command: list[str], env: dict[str, str], said: Path) -> str:
    """Run a program and its children and return what they said; end them all if they hang.

    A dialog that nobody answers would hold the test up for ever: `subprocess.run` ends the first
    process only.
    """
    with said.open("w") as output:
        program = subprocess.Popen(
            command, env=env, stdout=output, stderr=output, start_new_session=True
        )
        try:
            program.wait(timeout=300)
        except subprocess.TimeoutExpired:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
    return said.read_text(errors="replace")


def run_in_desktop(script: Path, folder: Path, env: dict[str, str]) -> str:
    """Run a Python script in QGIS Desktop with a profile of its own; return what was said.

    Off screen QGIS 3.22 crashes on its clipboard: Desktop gets a screen from xvfb-run.
    """
    profile = folder / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text(QUIET)
    command = ["xvfb-run", "-a", desktop(), "--noversioncheck", "--nologo"]
    command += ["--profiles-path", str(folder), "--code", str(script)]
    return run_whole(command, {**env, "QT_QPA_PLATFORM": "xcb"}, folder / "said.txt")


class _Allocated(ctypes.Structure):
    """What GNU's C library says of memory, by its own names."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks",
            "fordblks", "keepcost",
        )
    )  # fmt: skip


def allocated() -> int | None:
    """Return the bytes that this process has allocated; None where the C library cannot say."""
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if ask is None:
        return None
    ask.restype = _Allocated
    told = ask()
    return int(told.uordblks + told.hblkhd)
