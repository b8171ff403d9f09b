# SPDX-License-Identifier: GPL-2.0-or-later
"""The manual's two whole jobs: every line runs, prints what stands there, and is measured again.

What was printed is written anew by `python scripts/repeat_jobs.py FOLDER --write`.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import programs
import pytest
import shapely
from geodesic_oracle import WGS84, drawn, shortest_line

CORE, REAR = (0.045, 48.803), (0.598, 49.089)
#: Metres between points that the walls are drawn with: each round looks closer at the last's best.
STEPS = (400.0, 50.0, 8.0)


@pytest.fixture
def jobs(root):
    spec = importlib.util.spec_from_file_location("jobs", root / "scripts" / "repeat_jobs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def repeated(root, package_path, tmp_path_factory):
    """The folder of both jobs, and what they printed in a QGIS of their own, as a reader's is."""
    pytest.importorskip("qgis.core")
    folder = tmp_path_factory.mktemp("jobs")
    done = subprocess.run(
        [sys.executable, "-P", str(root / "scripts" / "repeat_jobs.py"), str(folder)],
        env=programs.child_env(package_path, folder / "profile"),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return folder, done.stdout


@pytest.mark.parametrize("name", ["august-2017.md", "falaise.md"])
def test_every_line_runs_and_prints_what_the_page_says(jobs, repeated, root, name):
    folder, printed = repeated
    page = root / "docs" / name
    text = page.read_text(encoding="utf-8")
    assert text.count("```python") == text.count("```text") == len(jobs.blocks(page))
    said = printed.split(f"== {name} → ")[1].split("\n== ")[0].partition("\n")[2]
    assert said.strip() == "\n".join(stands for _, stands in jobs.blocks(page)).strip()
    for made in ("claims.html", "gap.html", "falaise.png" if "falaise" in name else "august.png"):
        assert (folder / Path(name).stem / made).stat().st_size > 5_000


@pytest.fixture
def falaise(jobs, root, tmp_path):
    """What the page draws, by plain Python: date → German ground; and all that it prints."""
    page = root / "docs" / "falaise.md"
    scope: dict = {}
    before = Path.cwd()
    os.chdir(tmp_path)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(jobs.blocks(page)[0][0], scope)
    finally:
        os.chdir(before)
    german = {
        date: shapely.union_all([shapely.Polygon(ring) for ring in rings]) & scope["LAND"]
        for date, rings in scope["GERMAN"].items()
    }
    german["1944-08-20"] -= scope["HILL_262"]
    return german, scope, "".join(stands for _, stands in jobs.blocks(page))


def figures(pattern: str, text: str) -> list[float]:
    return [float(one.replace(",", "")) for one in re.findall(pattern, text)]


def test_the_gaps_are_the_least_of_all_lines(falaise):
    """By brute force over points 8 m apart, with no code of the kernel."""
    german, scope, text = falaise
    for day in (13, 16, 18):
        allied = scope["LAND"] - german[f"1944-08-{day}"]
        (said,) = figures(rf"{day} August open (\S+) ±", text)
        least = shortest_line(allied, CORE, REAR, STEPS, 60e3)
        # What is drawn with points 8 m apart is longer by no more than a step at each end.
        assert said * 1e3 - 1.0 <= least <= said * 1e3 + 2 * STEPS[-1], day


def test_two_lines_close_the_corridor_of_the_20th(falaise):
    """From Hill 262 to the northern and to the southern bank, each the least of all pairs."""
    german, scope, text = falaise
    hill = drawn(shapely.get_coordinates(scope["HILL_262"]), 20.0)
    bank = drawn(shapely.get_coordinates(german["1944-08-20"].exterior), 20.0)
    near = shapely.box(*shapely.buffer(scope["HILL_262"], 0.05).bounds)
    bank = bank[shapely.contains_xy(near, *bank.T)]
    pairs = np.stack(np.meshgrid(np.arange(len(hill)), np.arange(len(bank)), indexing="ij"), -1)
    one, other = pairs.reshape(-1, 2).T
    metres = WGS84.inv(*hill[one].T, *bank[other].T)[2]
    # The corridor lies east and west of the hill: its banks are told apart by their latitude.
    north = bank[other][:, 1] > 48.826
    (said,) = figures(r"20 August open (\S+) ±", text)
    least = metres[north].min() + metres[~north].min()
    assert said * 1e3 - 1.0 <= least <= said * 1e3 + 4 * 20.0


def test_areas_are_those_of_the_rings_on_the_ellipsoid(falaise):
    german, _, text = falaise

    def km2(shape) -> float:
        return abs(WGS84.geometry_area_perimeter(shapely.geometry.polygon.orient(shape))[0]) / 1e6

    for day in (19, 21):
        pocket = min(shapely.get_parts(german[f"1944-08-{day}"]), key=shapely.area)
        (said,) = figures(rf"{day} August (\S+) ± \d+ km² Tournai", text)
        assert said == pytest.approx(km2(pocket), abs=0.06)
    first, last = (
        sum(km2(part) for part in shapely.get_parts(german[f"1944-08-{day}"])) for day in (13, 21)
    )
    (said,) = figures(r"German → Allied (\S+) km²\n10 events", text.replace("\n\n", "\n"))
    # Nothing was German on the 21st that was Allied on the 13th: what was lost is the difference.
    assert not shapely.difference(german["1944-08-21"], german["1944-08-13"]).area > 1e-12
    assert said == pytest.approx(first - last, rel=2e-4)


def test_the_log_of_the_drawing_is_that_of_history(falaise):
    """19 August sealed at Chambois, 20 opened round Hill 262, 21 sealed for good."""
    _, _, text = falaise
    for line in (
        "19 August pocket sealed German", "19 August link-up Allied",
        "20 August pocket opened German",
        "20 August pocket sealed Allied",
        "21 August pocket sealed German",
        "21 August pocket relieved Allied",
        "sealed first 1944-08-19 opened 1944-08-20 sealed last 1944-08-21",
    ):  # fmt: skip
        assert line in text
