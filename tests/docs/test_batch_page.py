# SPDX-License-Identifier: GPL-2.0-or-later
"""Commands of the manual's page Batch that other tests do not run: each as it is printed."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys

import pytest
import shapely
from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QVariant


@pytest.fixture
def lines(root):
    """The page's plain blocks, a list of lines each."""
    page = (root / "docs" / "batch.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(\w*)\n(.*?)^```$", page, re.M | re.S)
    return [text.splitlines() for kind, text in blocks if not kind]


def test_the_line_for_cron_says_what_was_told_and_once(lines, package_path, tmp_path):
    pytest.importorskip("click")
    if shutil.which("sh") is None:
        pytest.skip("needs sh")
    ((line,),) = [one for one in lines if one[0].startswith("0 6")]
    for folder in ("front/maps", "incoming", "bin"):
        (tmp_path / folder).mkdir(parents=True)
    ground = shapely.box(36, 48, 37, 49) - shapely.box(36.3, 48.45, 37, 48.55)
    feature = {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(ground)}
    text = json.dumps({"type": "FeatureCollection", "features": [feature]})
    (tmp_path / "incoming" / "front_2025-01-02.geojson").write_text(text)
    rule = '[cores]\nTown = [36.6, 48.5]\n[[rules]]\nkind = "gap under"\nkm = 12\n'
    (tmp_path / "front" / "salient.toml").write_text(
        f'actor = "Red"\nencirclers = ["Red"]\nmeasures = ["gap"]\n{rule}'
    )
    program = tmp_path / "bin" / "salient"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m salient "$@"\n')
    program.chmod(0o755)
    path = os.pathsep.join((str(program.parent), os.environ["PATH"]))
    words = re.fullmatch(r"(?:\S+ +){5}(.*)", line)[1].replace("/srv", str(tmp_path))
    said = [
        subprocess.run(
            ["sh", "-c", words],
            env={**os.environ, "PATH": path, "PYTHONPATH": str(package_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        for _ in range(2)
    ]
    # 0.1° of latitude
    assert said[0].stdout == ("2025-01-02: The gap round Town is 11.1 km, under 12 km.\n"), said[
        0
    ].stderr
    assert [one.stderr for one in said] == ["", ""]
    assert said[1].stdout == ""


def test_the_commands_of_a_cluster_are_dasks_own(lines, tmp_path, monkeypatch):
    for name in ("ca", "scheduler", "worker"):
        for suffix in (".pem", ".key"):
            (tmp_path / f"{name}{suffix}").touch()
    monkeypatch.chdir(tmp_path)
    (found,) = [one for one in lines if one[0].startswith("dask")]
    for line in found:
        _, name, *words = shlex.split(line)
        module = pytest.importorskip(f"distributed.cli.dask_{name}")
        with module.main.make_context(name, words) as made:
            assert made.params["tls_key"].endswith(f"{name}.key")


def test_what_runs_in_the_container_are_commands_that_there_are(lines, provider):
    commands = pytest.importorskip("salient.command.commands")
    (found,) = [one for one in lines if one[0].startswith("podman")]
    inner = [shlex.split(line.partition(" salient ")[2]) for line in found[1:]]
    assert [words[0] for words in inner] == ["salient", "qgis_process"]
    assert inner[0][1] in commands.salient.commands
    algorithm = provider.algorithm(inner[1][2].partition(":")[2])
    given = [word[2:].partition("=")[0] for word in inner[1][3:]]
    assert given
    assert all(algorithm.parameterDefinition(name) for name in given)
    # what QGIS 3.22 demands that a command names: also a field that has a default
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    demanded = {
        one.name()
        for one in algorithm.parameterDefinitions()
        if not one.flags() & optional and not one.checkValueIsAcceptable(QVariant())
    }
    assert demanded <= {*given}
