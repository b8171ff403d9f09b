# SPDX-License-Identifier: GPL-2.0-or-later
"""What loading Salient costs and leaves, each in a process of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SUPPORT = Path(__file__).resolve().parent / "support"
sys.path.append(str(SUPPORT))
import programs  # noqa: E402 - pytest's importlib mode puts nothing on the path


def ask(script: str, folder: Path, package_path: Path, *arguments: str) -> dict:
    """Run a script of tests/support in a fresh Python and return what it writes."""
    answer = folder / "answer.json"
    done = subprocess.run(
        [sys.executable, "-P", str(SUPPORT / script), str(answer), *arguments],
        env=programs.child_env(package_path, folder / "profile"),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert answer.exists(), done.stdout + done.stderr
    return json.loads(answer.read_text(encoding="utf-8"))


@pytest.fixture
def child(package_path, tmp_path):
    """Ask a script of tests/support in a process of its own."""
    return lambda script, *arguments: ask(script, tmp_path, package_path, *arguments)


@pytest.fixture(scope="module")
def costs(package_path, tmp_path_factory):
    """The names of the modules that each step of loading brings, in a QGIS without a window."""
    return ask("loading_costs.py", tmp_path_factory.mktemp("costs"), package_path)


def others(modules: list[str]) -> set[str]:
    """Return the libraries among modules that neither Python, QGIS nor Salient is."""
    known = {*sys.stdlib_module_names, "qgis", "PyQt5", "PyQt6", "salient", "processing", "sip"}
    return {name.split(".")[0] for name in modules} - known


def test_the_dock_of_events_needs_nothing_of_processing(package_path, tmp_path):
    """QGIS's Processing is a plugin, which can be switched off."""
    dock = "import salient.ui.events_dock.part, salient.ui.events_dock.manager"
    done = subprocess.run(
        [sys.executable, "-P", "-c", f"import qgis.core\n{dock}\nimport sys\n"
         "assert 'processing' not in sys.modules"],
        env=programs.child_env(package_path, tmp_path / "profile"),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_importing_salient_imports_nothing_else(costs):
    assert [name for name in costs["import"] if name.startswith("salient")] == ["salient"]
    assert others(costs["import"]) == set()


def test_making_the_plugin_imports_no_algorithm_and_no_library(costs):
    assert others(costs["factory"]) == set()
    ours = {name for name in costs["factory"] if name.startswith("salient.")}
    rooms = {name for name in ours if name.startswith(("salient.analysis", "salient.events"))}
    # What holds Python's collector and waits for imports, how numbers are written, what algorithms
    # raise and remark, who hears of a cancel, and which store the project names: none of them
    # imports anything more.
    assert rooms <= {
        "salient.analysis",
        "salient.analysis.base",
        "salient.events",
        "salient.events.store",
        "salient.analysis.base.collector",
        "salient.analysis.base.errors",
        "salient.analysis.base.feedback",
        "salient.analysis.base.imports",
        "salient.analysis.base.listener",
        "salient.analysis.base.quiet",
        "salient.analysis.base.marks",
        "salient.analysis.base.remarks",
        "salient.events.store.projectstore",
    }
    assert not ours & set(costs["algorithm modules"])


def test_filling_the_toolbox_imports_no_library(costs):
    libraries = {"numpy", "shapely", "scipy", "pyproj", "pandas", "jinja2"}
    assert not others(costs["provider"]) & libraries
    # of the standard library alone
    light = {
        f"salient.analysis.base.{name}"
        for name in ("early_days", "errors", "feedback", "file_parts")
    }
    assert {n for n in costs["provider"] if n.startswith("salient.analysis.")} <= light
    assert costs["algorithms"] == len(costs["algorithm modules"]) + costs["models"]


def test_a_worker_without_qgis_imports_the_analysis(child, root):
    modules = sorted(
        path.relative_to(root).with_suffix("").as_posix().replace("/", ".")
        for path in (root / "analysis").rglob("*.py")
        if path.name != "__init__.py"
    )
    answer = child("import_without_qgis.py", "salient.analysis", *(f"salient.{m}" for m in modules))
    assert answer["failed"] == {}
    assert answer["qgis"] == []


@pytest.mark.parametrize(
    ("how", "names"),
    [
        ("absent", ["shapely"]),
        ("absent", ["scipy"]),
        ("absent", ["numpy"]),
        ("absent", ["shapely", "scipy"]),
        ("old", ["shapely"]),
        ("absent", []),
    ],
    ids=["no shapely", "no scipy", "no numpy", "neither", "shapely 1.8", "all there"],
)
def test_a_missing_library_is_named_and_nothing_breaks(child, how, names):
    answer = child("missing_libraries.py", how, *names)
    assert answer["provider"] is True
    assert answer["algorithms"] > 0
    lacking = {library for library in ("numpy", "shapely", "scipy") if library in names}
    message = " ".join(answer["message bar"])
    assert bool(message) is bool(lacking)
    for library in lacking:
        assert f"{library} " in message
    for required, ok, text in answer["can execute"]:
        assert ok is not bool(lacking & set(required))
        assert [library for library in lacking & set(required) if library not in text] == []
    assert any({"shapely", "scipy"} <= set(required) for required, *_ in answer["can execute"])
    if how == "old":
        assert "1.8.5 is installed" in message
    assert answer["left in the bar"] == 0
    # not read while the window comes up, but by whoever runs it, and once the window waits
    at_once, of_a_run, waiting = answer["inputs of the model"]
    assert at_once == 0 < of_a_run == waiting
    # One at the end of each hold, of the youngest: loading makes some 50,000 objects, and left to
    # itself the collector would look for garbage dozens of times, through all of QGIS's too.
    assert answer["collections"] <= 4
    assert answer["collector works"] is True


@pytest.mark.skipif(
    not (programs.desktop() and shutil.which("xvfb-run")), reason="needs QGIS Desktop and xvfb-run"
)
def test_loading_twenty_times_in_qgis_desktop_leaves_nothing(package_path, tmp_path):
    """In a real window: the same menus, docks, providers and children as before."""
    answer = tmp_path / "answer.json"
    env = programs.environment(package_path, SALIENT_ANSWER=str(answer))
    said = programs.run_in_desktop(SUPPORT / "load_in_desktop.py", tmp_path, env)
    assert answer.exists(), said
    seen = json.loads(answer.read_text(encoding="utf-8"))
    assert "error" not in seen, seen["error"]
    menu = seen["loaded"]["menus"]["Salient"]
    # in the order of work, then what belongs to no step of it
    steps = ["Control maps", "Encirclement", "Front and change", "Sourced events"]
    assert menu[:7] == ["Gap explorer", "", *steps, "Maps and reports"]
    assert {"Open sample project", "Help", "Options…"} <= set(menu)
    assert "salient" in seen["loaded"]["providers"]
    before, after = (seen[when].pop("objects") for when in ("before", "after"))
    assert seen["after"] == seen["before"]
    # what each of twenty loadings left would be twenty; one more or less is QGIS's own
    assert abs(after - before) < 5
    assert seen["opened"] >= 2, "two dialogs, beside what lies in the window"
    assert seen["warnings"] == []
    assert seen["times"] == 20


@pytest.mark.skipif(
    not (programs.desktop() and shutil.which("xvfb-run")), reason="needs QGIS Desktop and xvfb-run"
)
def test_what_is_lost_in_mid_run_costs_no_answer(root, package_path, tmp_path):
    """A layer removed, a project closed, the plugin reloaded while a measure runs by its side.

    The run has read its layer by then: it answers as if nothing had happened, and leaves nothing.
    It ended without an answer, after all its work, when it asked the layer for its CRS once more.
    """
    sample = tmp_path / "sample.gpkg"
    shutil.copy(root / "resources" / "sample" / "salient_sample.gpkg", sample)
    answer = tmp_path / "answer.json"
    env = programs.environment(package_path, SALIENT_ANSWER=str(answer), SALIENT_SAMPLE=str(sample))
    said = programs.run_in_desktop(SUPPORT / "lose_in_desktop.py", tmp_path, env)
    assert answer.exists(), said
    found = json.loads(answer.read_text(encoding="utf-8"))
    assert "error" not in found, found["error"]
    whole = found.pop("nothing")
    assert whole["ended"] is True, whole["log"]
    assert whole["rows"] > 1 and whole["layers"] == whole["tasks"] == []
    assert {name: one for name, one in found.items() if one != whole} == {}


def test_what_a_project_keeps_open_is_closed_before_gdal_goes(child):
    """Else qgis_process may crash, its work done: what is to be deleted later needs GDAL."""
    assert child("end_without_window.py") == {"while QGIS ended": ["closed"]}
