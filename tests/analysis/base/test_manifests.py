# SPDX-License-Identifier: GPL-2.0-or-later
"""What a manifest tells of the computer it was written on."""

from __future__ import annotations

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
