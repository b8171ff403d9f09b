# SPDX-License-Identifier: GPL-2.0-or-later
"""The wheel, built and installed as a stranger would: a command, a module, and nothing of QGIS."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pyproj
import pytest

#: what lies beside the code in a checkout, and no build looks at
BESIDE = ("docs", "tests", "bench", "scripts", "build", "dist", "events", "ui", "cartography")


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory):
    pytest.importorskip("wheel", reason="needs the package “wheel”")
    folder = tmp_path_factory.mktemp("wheel")
    # A copy: pip leaves what it builds in the folder it builds from.
    source = folder / "any name"
    left = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", *BESIDE)
    shutil.copytree(root, source, ignore=left)
    done = subprocess.run(
        [
            sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
            "--no-index", "--disable-pip-version-check", "--wheel-dir", str(folder), str(source),
        ],
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = folder.glob("salient-*.whl")
    return found


@pytest.fixture(scope="module")
def bin_folder(wheel, tmp_path_factory):
    """Programs of a fresh environment that has the wheel and, from this one, the libraries."""
    folder = tmp_path_factory.mktemp("fresh") / "env"
    venv.EnvBuilder(with_pip=False).create(folder)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run(
        [
            sys.executable, "-m", "pip", "--python", str(programs / "python"), "install", "--quiet",
            "--no-deps", "--no-index", "--disable-pip-version-check", str(wheel),
        ],
        check=True,
    )  # fmt: skip
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run(
        [str(programs / "python"), "-c", asked], capture_output=True, text=True, check=True
    )
    libraries = [sysconfig.get_path("purelib"), *(p for p in sys.path if "packages" in p)]
    lines = "".join(f"{path}\n" for path in dict.fromkeys(libraries))
    (Path(answer.stdout.strip()) / "libraries.pth").write_text(lines, encoding="utf-8")
    return programs


@pytest.fixture
def run(bin_folder, tmp_path):
    def called(*words):
        program, *arguments = words
        clean = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
        # Debian's pyproj looks for its data beside the interpreter.
        clean["PROJ_DATA"] = clean["PROJ_LIB"] = pyproj.datadir.get_data_dir()
        return subprocess.run(
            [str(bin_folder / program), *arguments],
            cwd=tmp_path,
            env=clean,
            capture_output=True,
            text=True,
            check=False,
        )

    return called


def corridor(folder: Path) -> Path:
    """A wall of 1° with a corridor from a town to its edge, 0.05° of latitude wide."""
    ring = [
        [36, 48], [37, 48], [37, 48.475], [36.5, 48.475], [36.5, 48.525], [37, 48.525], [37, 49],
        [36, 49], [36, 48],
    ]  # fmt: skip
    feature = {
        "type": "Feature",
        "properties": {"actor": "Red"},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    path = folder / "front_2025-01-01.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


def test_the_wheel_says_what_it_needs(wheel):
    from salient.about import EXTRAS, LIBRARIES, metadata

    with zipfile.ZipFile(wheel) as held:
        names = held.namelist()
        (meta,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        words = held.read(meta).decode()
    assert f"Version: {metadata()['version']}\n" in words
    for library in LIBRARIES:
        assert f"Requires-Dist: {library.name}" in words.replace(" (>", ">")
    assert all(f"Provides-Extra: {extra}\n" in words for extra in EXTRAS)
    assert any(name.endswith("LICENSE") for name in names)
    # What QGIS alone runs stays out, so does what only builds and tests.
    rooms = {name.split("/")[1] for name in names if name.startswith("salient/")}
    assert rooms == {
        "__init__.py", "__main__.py", "about.py", "analysis", "command", "metadata.txt",
        "py.typed", "resources",
    }  # fmt: skip


@pytest.mark.parametrize("words", [("salient",), ("python", "-m", "salient")])
def test_it_measures_where_it_is_installed(run, bin_folder, tmp_path, words):
    """0.05° of latitude at 48.5° N, 111.2 km a degree."""
    where = run("python", "-c", "import salient; print(salient.__file__)")
    assert Path(where.stdout.strip()).is_relative_to(bin_folder.parent), where.stderr
    path = corridor(tmp_path)
    done = run(*words, "gap", str(path), "--encircler", "Red", "--core", "T=36.6,48.5", "--json")
    assert done.returncode == 0, done.stderr
    (row,) = json.loads(done.stdout)["figures"]
    assert (row["state"], row["gap_km"]) == ("open", pytest.approx(5.56, abs=0.01))
    assert done.stderr == ""
