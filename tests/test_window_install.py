# SPDX-License-Identifier: GPL-2.0-or-later
"""The zip in a fresh profile of QGIS Desktop: installed, used, upgraded, uninstalled."""

from __future__ import annotations

import json
import os
import runpy
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

SUPPORT = Path(__file__).resolve().parent / "support"
sys.path.append(str(SUPPORT))
import programs  # noqa: E402 - pytest's importlib mode puts nothing on the path


def newer(older: Path, target: Path) -> Path:
    """Write a zip of a later version, in which a file of the older one is gone."""
    with zipfile.ZipFile(older) as source, zipfile.ZipFile(target, "w") as written:
        for name in source.namelist():
            content = source.read(name)
            if name == "salient/metadata.txt":
                content = content.replace(b"version=0.1.0", b"version=99.0", 1)
            if not name.endswith("/glossary.html"):
                written.writestr(name, content)
    return target


def _check_help(pages: dict) -> None:
    """Each button opened one page that came with the plugin, and the place that it names on it."""
    from salient.processing.provider import ALGORITHMS, MODELS

    named = [*(name for name, _ in ALGORITHMS), *(one.ID for one in MODELS)]
    wanted = {name: f"algorithm-{name}.html" for name in named}
    wanted.update(window="algorithm-situationmap.html", menu="index.html")
    assert {name: [page for page, _, _ in opened] for name, opened in pages.items()} == {
        name: [page] for name, page in wanted.items()
    }
    for ((_, place, text),) in pages.values():
        assert "<h1" in text and (not place or f'id="{place}"' in text)


@pytest.mark.skipif(
    not (programs.desktop() and shutil.which("xvfb-run")), reason="needs QGIS Desktop and xvfb-run"
)
def test_install_upgrade_and_uninstall_keep_what_is_the_user_s(root, tmp_path):
    pytest.importorskip("markdown_it")
    tracked = ["git", "-C", str(root), "ls-files"]
    if subprocess.run(tracked, capture_output=True, check=False).returncode:
        pytest.skip("the zip is made of what git tracks")
    package = runpy.run_path(str(root / "scripts" / "package"))
    older = package["build"](tmp_path / "zips")
    zips = [older, newer(older, tmp_path / "zips" / "newer.zip")]
    answer, nothing = tmp_path / "answer.json", tmp_path / "no plugins"
    nothing.mkdir()
    env = programs.environment(
        nothing, SALIENT_ANSWER=str(answer), SALIENT_ZIPS=os.pathsep.join(map(str, zips)),
    )  # fmt: skip
    said = programs.run_in_desktop(SUPPORT / "install_in_desktop.py", tmp_path, env)
    assert answer.exists(), said
    found = json.loads(answer.read_text(encoding="utf-8"))
    assert "error" not in found, found["error"]
    before, installed, upgraded, after = (
        found[name] for name in ("before", "installed", "upgraded", "after")
    )
    for step, version in ((installed, "0.1.0"), (upgraded, "99.0")):
        assert step["active"] and step["provider"] and step["menu"] and step["folder"]
        assert step["version"] == version
        # a newer version is loaded before Qt has deleted the older one's menu
        assert step["entries"] == installed["entries"] and len(step["entries"]) > 5
        assert step["buttons"] == installed["buttons"] and len(step["buttons"]) == 1
    # eleven dates in the sample, by either version
    assert found["used"]["dates"] == found["used again"]["dates"] > 1
    # an algorithm of the older one that runs on what the newer one brought ends in an error
    assert found["of the older"] == []
    # settings and stores are the user's: in the profile, not in the plugin's folder
    store = "salient/sample 0.1.0/my_events.gpkg"
    for step in (upgraded, after):
        assert store in step["kept"]
        assert step["mine"] == {"salient/form/author": "An analyst", "salient/maps/folder": "/mine"}
    assert found["used again"]["home"].endswith("sample 99.0")
    _check_help(found["help"])
    # and nothing of the plugin is left
    gone = ("active", "provider", "menu", "entries", "widgets", "actions", "folder")
    assert {name: after[name] for name in gone} == {name: before[name] for name in gone}
