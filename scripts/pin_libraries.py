#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Write resources/libraries.json: the builds that *Install for me…* takes, with their hashes.

    python scripts/pin_libraries.py

Asks pip which wheel of each pinned version fits each Python and system; nothing is installed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "libraries.json"
#: Python -> version of each library. Shapely 2.0.7 is the last that was built for GEOS 3.11, which
#: is what the oldest QGIS among those that lack shapely has loaded; scipy as of numpy 1.24.
VERSIONS = {
    "3.9": {"shapely": "2.0.7", "scipy": "1.13.1"},
    "3.10": {"shapely": "2.0.7", "scipy": "1.13.1"},
    "3.11": {"shapely": "2.0.7", "scipy": "1.13.1"},
    "3.12": {"shapely": "2.0.7", "scipy": "1.13.1"},
    "3.13": {"shapely": "2.0.7", "scipy": "1.14.1"},
    "3.14": {"shapely": "2.1.2", "scipy": "1.16.3"},
}
#: GEOS inside the builds of shapely: on Linux that of QGIS must be as new
GEOS = {"2.0.7": "3.11", "2.1.2": "3.13"}
GLIBC = ("_2_17", "2014", "_2_28", "_2_27")
#: system as the plugin knows it -> names of it that pip's wheels carry
SYSTEMS = {
    "windows-x86_64": ("win_amd64",),
    "macos-x86_64": ("macosx_10_9_x86_64", "macosx_10_13_x86_64"),
    "macos-arm64": ("macosx_11_0_arm64", "macosx_12_0_arm64"),
    "linux-x86_64": tuple(f"manylinux{one}_x86_64" for one in GLIBC),
    "linux-aarch64": tuple(f"manylinux{one}_aarch64" for one in GLIBC),
}


def wheels(versions: dict[str, str], python: str, tags: tuple[str, ...]) -> dict | None:
    """Return file name and SHA-256 of the wheels that fit, or nothing where one has none."""
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "-q"]
    command += ["--no-deps", "--only-binary=:all:", "--disable-pip-version-check"]
    command += ["--python-version", python, "--report", "-"]
    command += [f"{name}=={version}" for name, version in versions.items()]
    with tempfile.TemporaryDirectory() as folder:
        command += ["--target", folder]
        for tag in tags:
            command += ["--platform", tag]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"Python {python}, {tags[0]}: {done.stderr.strip().splitlines()[-1]}")
        return None
    found = {}
    for one in json.loads(done.stdout)["install"]:
        name, told = one["metadata"]["name"].lower(), one["download_info"]
        found[name] = {
            "version": versions[name],
            "file": told["url"].rsplit("/", 1)[-1],
            # With its kind before it: bare, scanners take it for a password.
            "hash": "sha256:" + told["archive_info"]["hashes"]["sha256"],
        }
    found["shapely"]["geos"] = GEOS[versions["shapely"]]
    return found


def main() -> None:
    """Ask for every one and write the file."""
    pins: dict[str, dict] = {}
    for python, versions in VERSIONS.items():
        for system, tags in SYSTEMS.items():
            found = wheels(versions, python, tags)
            if found is not None:
                pins[f"{python} {system}"] = found
                TARGET.write_text(json.dumps(pins, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
