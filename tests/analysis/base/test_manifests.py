# SPDX-License-Identifier: GPL-2.0-or-later
"""What a manifest tells of the computer it was written on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from salient.analysis.base import manifests


@pytest.mark.parametrize("where", ["options", "layers"])
@pytest.mark.parametrize(
    "source", ["ogr:///vsizip/{home}/a.zip/a.shp", "/vsizip/{home}/a.zip|layername=a"]
)
def test_a_home_within_a_text_that_is_no_path_is_told(monkeypatch, where, source):
    monkeypatch.setattr(Path, "home", lambda: Path("/home/ana"))
    made = {"inputs": [], "options": {}, "layers": []}
    asked = {**made, where: [{"source": source.format(home="/home/ana")}]}
    assert "names 1 file(s) by their whole path" in manifests.what_it_betrays(asked)
    near = {**made, where: [{"source": source.format(home="/home/anastasia")}]}
    assert not manifests.what_it_betrays(near)


@pytest.mark.parametrize("text", ["./maps", "../maps", "./so called", "../", "./maps|layer"])
def test_a_text_that_begins_as_a_path_does_comes_back_as_it_was(tmp_path, text):
    """Also where a file of the run would be named so: that keeps its whole path then."""
    maps = str(tmp_path / "maps")
    options = {"title": text, "maps": [maps, f"{maps}|layer"], "more": {"actor": ["Red", text]}}
    inputs = [{"path": f"{maps}/a.geojson", "sha256": "0"}]
    made = manifests.asked("gap", options, inputs, tmp_path)
    assert made["inputs"][0]["path"] == "./maps/a.geojson"
    back = manifests.with_whole_paths(json.loads(json.dumps(made)), tmp_path)
    assert back["options"] == options
    assert back["inputs"] == inputs


def test_a_run_without_such_texts_has_the_entries_and_the_id_that_it_had(tmp_path):
    options = {"maps": [str(tmp_path / "maps")], "actor": "Red"}
    made = manifests.asked("gap", options, [], tmp_path, versions={})
    assert list(made) == ["form", "command", "options", "inputs", "versions", "run"]
    assert made["run"] == "734e1e4e5ed6b13f"


@pytest.mark.parametrize("texts", [3, "./maps", {"./maps": 1}, None])
def test_texts_of_a_stranger_that_are_no_list_are_none(tmp_path, texts):
    made = {"form": manifests.FORM, "options": {"maps": ["./maps"]}, "inputs": [], "texts": texts}
    back = manifests.with_whole_paths(made, tmp_path)
    assert back["options"]["maps"] == [str(tmp_path / "maps")]
