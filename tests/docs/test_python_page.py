# SPDX-License-Identifier: GPL-2.0-or-later
"""Every line of the manual's page on Python runs, and so does its notebook."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest
import shapely
from salient import analysis

RED = shapely.box(36, 48, 37, 49)


def write_maps(folder, weeks):
    """A horseshoe of ground round (36.5, 48.5) whose mouth in the east closes week by week."""
    folder.mkdir()
    for week in range(weeks):
        mouth = 0.2 - 0.15 * week / weeks
        shape = RED - shapely.box(36.3, 48.5 - mouth / 2, 37, 48.5 + mouth / 2)
        feature = {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(shape)}
        day = dt.date(2023, 1, 1) + dt.timedelta(weeks=week)
        content = {"type": "FeatureCollection", "features": [feature]}
        (folder / f"front_{day}.geojson").write_text(json.dumps(content))


def test_the_page_on_python_runs_as_it_is_written(root, tmp_path, monkeypatch, capsys):
    write_maps(tmp_path / "maps", 12)
    monkeypatch.chdir(tmp_path)
    text = (root / "docs" / "python.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(blocks) > 5
    scope: dict = {}
    for block in blocks:
        exec(compile(block, "docs/python.md", "exec"), scope)
    functions = [one for one in analysis.__all__ if one[0].islower()]
    assert [one for one in functions if f"{one}(" not in text] == []
    printed = capsys.readouterr().out
    assert "12 maps from 2023-01-01 to 2023-03-19" in printed
    # The mouth of the last week is 0.0625° high, 6.949 km; two ends known to 100 m: ± 1.96 · 141 m.
    assert "6.9 ± 0.3 km, open" in printed
    assert "nobody holds the town" in printed
    # The road leaves by the middle of the mouth, 3,475 m from either side, but for what a geodesic
    # of 0.8° bends northward a quarter of its way along: 58 m.
    assert "1 road out, 3417 m from the encirclers" in printed
    # A square degree here has 8,268 km², less the horseshoe's inside.
    assert "consistent" in printed.splitlines()
    assert "there is no actor “Redd”" in printed


def test_the_notebook_runs_from_two_years_of_files_to_a_plot(root, tmp_path, monkeypatch, capsys):
    matplotlib = pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    matplotlib.use("Agg")
    write_maps(tmp_path / "maps", 104)
    monkeypatch.chdir(tmp_path)
    notebook = json.loads((root / "docs" / "two_years.ipynb").read_text(encoding="utf-8"))
    sources = ["".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "code"]
    assert sum(bool(line) for source in sources for line in source.splitlines()) <= 20
    scope: dict = {}
    for source in sources:
        exec(compile(source, "docs/two_years.ipynb", "exec"), scope)
    assert "104 maps; the gap fell from 22.2 to 5.7 km" in capsys.readouterr().out
    assert (tmp_path / "two_years.png").stat().st_size > 10_000
