# SPDX-License-Identifier: GPL-2.0-or-later
"""The recipe of the container, as far as it can be held to the checkout without a builder."""

from __future__ import annotations

import os
import re
import subprocess

import pytest


@pytest.fixture(scope="module")
def steps(root):
    """Instructions of the recipe: word → what follows, lines that go on joined."""
    text = re.sub(r"\\\n\s*", " ", (root / "Containerfile").read_text(encoding="utf-8"))
    lines = [one for one in text.splitlines() if one and not one.startswith("#")]
    return [tuple(line.split(" ", 1)) for line in lines]


def test_it_begins_from_a_system_that_the_scripts_know(steps):
    """`scripts/setup.sh` installs on Debian 12, from whatever archive that image names."""
    assert [rest for word, rest in steps if word == "FROM"] == [
        "docker.io/library/debian:bookworm-slim"
    ]
    words = " ".join(rest for word, rest in steps if word != "FROM")
    assert not re.search(r"https?://|--index-url|-i http|sources\.list", words)


def test_scripts_name_no_archive_of_their_own(root):
    """What is installed comes from the sources that the system is set up with."""
    scripts = [one for one in (root / "scripts").iterdir() if one.is_file()]
    texts = {one.name: one.read_text(encoding="utf-8") for one in [*scripts, root / ".ci" / "run"]}
    archive = r"https?://[^\s\"']*(debian|ubuntu|pypi|npmjs|mirror)|--index-url"
    assert [name for name, text in texts.items() if re.search(archive, text)] == []


def test_the_image_is_made_only_where_the_sample_is_measured(steps, root):
    (copied,) = (rest.split() for word, rest in steps if word == "COPY")
    assert copied == [".", "/opt/salient"]
    runs = [rest for word, rest in steps if word == "RUN"]
    assert runs[0].startswith("/opt/salient/scripts/demo ")
    # `&&` throughout: a step that fails ends the build.
    assert not any(re.search(r";|\|\||\s&\s", run) for run in runs)
    assert os.access(root / "scripts" / "demo", os.X_OK)


def test_what_is_left_out_is_not_tracked(root):
    """A file that git tracks and the image lacks would be missed first by whoever runs it."""
    git = ["git", "-C", str(root), "ls-files", "--"]
    if subprocess.run(git, capture_output=True, check=False).returncode:
        pytest.skip("git tracks nothing here")
    ignored = (root / ".containerignore").read_text(encoding="utf-8").split()
    asked = [f":(glob){name}" for name in ignored] + [f":(glob){name}/**" for name in ignored]
    done = subprocess.run([*git, *asked], capture_output=True, text=True, check=True)
    assert done.stdout == ""


def test_paths_of_the_environment_are_those_that_the_scripts_make(steps, root):
    values = dict(
        pair.split("=", 1) for word, rest in steps if word == "ENV" for pair in rest.split()
    )
    setup = (root / "scripts" / "setup.sh").read_text(encoding="utf-8")
    assert "VENV=${SALIENT_VENV:-" in setup and 'ln -sfn "$ROOT" "$VENV/plugins/salient"' in setup
    assert values["QGIS_PLUGINPATH"] == values["SALIENT_VENV"] + "/plugins"
    assert values["PYTHONPATH"].split(":")[0] == values["QGIS_PLUGINPATH"]
