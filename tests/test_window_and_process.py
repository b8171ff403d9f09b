# SPDX-License-Identifier: GPL-2.0-or-later
"""One measurement has one answer: in QGIS's window, in `qgis_process` and in a script of one's own.

The project in the window has another CRS and another ellipsoid than the layer: neither may change a
digit.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

SUPPORT = Path(__file__).resolve().parent / "support"
sys.path.append(str(SUPPORT))
import programs  # noqa: E402 - pytest's importlib mode puts nothing on the path

TABLES = ("GAPS", "POCKETS", "SUMMARY", "TREND")


@pytest.fixture(scope="module")
def question(root, tmp_path_factory):
    """The parameters of the gap of the sample, as scripts/demo asks for it, without outputs."""
    folder = tmp_path_factory.mktemp("sample")
    sample = folder / "salient_sample.gpkg"
    shutil.copy(root / "resources" / "sample" / "salient_sample.gpkg", sample)
    return {
        "CONTROL": f"{sample}|layername=control",
        "ACTOR_FIELD": "actor",
        "DATE_FIELD": "date",
        "ENCIRCLERS": "Government and allies",
        "BESIEGED": "Islamic State",
        "CORE": f"{sample}|layername=places|subset=\"name\" = 'Uqayribat'",
        "CORE_NAME": "name",
        "POSITION_ERROR": 500,
    }


def outputs(folder: Path) -> dict[str, str]:
    return {name: str(folder / f"{name.lower()}.gpkg") for name in TABLES}


def content(folder: Path) -> dict[str, list]:
    """Return every row of the outputs, geometries as their bytes."""
    found = {}
    for name, path in outputs(folder).items():
        with sqlite3.connect(path) as database:
            found[name] = database.execute(f"select * from {Path(path).stem}").fetchall()
    return found


def run_in_process(package_path, folder: Path, algorithm: str, parameters: dict) -> str:
    """Run an algorithm through qgis_process; return what it said."""
    program = programs.qgis_process()
    if not program:
        pytest.skip("needs QGIS's program qgis_process")
    config = str(folder / "config")
    env = programs.environment(package_path, QGIS_CUSTOM_CONFIG_PATH=config, LC_ALL="C.UTF-8")
    for plugin in ("processing", "salient"):
        programs.run_whole([program, "plugins", "enable", plugin], env, folder / "enabled.txt")
    command = [program, "run", algorithm]
    for name, value in parameters.items():
        values = value if isinstance(value, list) else [value]
        command += [f"--{name}={one}" for one in values]
    return programs.run_whole(command, env, folder / "said.txt")


def run_in_window(
    package_path, folder: Path, algorithm: str, parameters: dict, project_crs: str = ""
) -> None:
    """Run an algorithm in QGIS Desktop, in a project of a CRS, or of none as in qgis_process."""
    if not (programs.desktop() and shutil.which("xvfb-run")):
        pytest.skip("needs QGIS Desktop and xvfb-run")
    task, answer = folder / "task.json", folder / "answer.json"
    asked = {"algorithm": algorithm, "parameters": parameters, "answer": str(answer)}
    task.write_text(json.dumps({**asked, "project_crs": project_crs}))
    env = programs.environment(package_path, SALIENT_TASK=str(task))
    said = programs.run_in_desktop(SUPPORT / "measure_in_desktop.py", folder, env)
    assert answer.exists(), said
    told = json.loads(answer.read_text(encoding="utf-8"))
    assert "error" not in told, told["error"]


@pytest.fixture(scope="module")
def in_process(question, package_path, tmp_path_factory):
    """The rows that qgis_process writes."""
    folder = tmp_path_factory.mktemp("process")
    asked = {**question, **outputs(folder)}
    said = run_in_process(package_path, folder, "salient:encirclementgap", asked)
    assert Path(outputs(folder)["TREND"]).exists(), said
    return content(folder)


@pytest.fixture(scope="module")
def in_window(question, package_path, tmp_path_factory):
    """The rows that processing.run writes in QGIS Desktop."""
    folder = tmp_path_factory.mktemp("window")
    asked = {**question, **outputs(folder)}
    run_in_window(package_path, folder, "salient:encirclementgap", asked, "EPSG:3857")
    return content(folder)


@pytest.fixture(scope="module")
def in_script(question, tmp_path_factory, qgis_app, qgis_processing):
    """The rows that a Python program with QGIS's modules writes."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
    from salient.processing.provider import SalientProvider

    folder = tmp_path_factory.mktemp("script")
    registry, provider = QgsApplication.processingRegistry(), SalientProvider()
    registry.addProvider(provider)
    algorithm = registry.createAlgorithmById("salient:encirclementgap")
    feedback = QgsProcessingFeedback()
    _, ok = algorithm.run({**question, **outputs(folder)}, QgsProcessingContext(), feedback)
    registry.removeProvider(provider)
    assert ok, feedback.textLog()
    return content(folder)


@pytest.mark.parametrize("name", TABLES)
def test_window_and_qgis_process_agree_to_the_last_digit(name, in_window, in_process):
    assert len(in_window[name]) > 0
    assert in_window[name] == in_process[name]


@pytest.mark.parametrize("name", TABLES)
def test_script_agrees_but_for_rounding(name, in_script, in_process):
    """In a script, shapely may run on a GEOS of its own, which rounds the last bits in its way."""
    assert len(in_script[name]) == len(in_process[name]) > 0
    for mine, theirs in zip(in_script[name], in_process[name]):
        for one, other in zip(mine, theirs):
            if isinstance(one, float):
                assert one == pytest.approx(other, rel=1e-9, abs=1e-9, nan_ok=True)
            elif not isinstance(one, bytes):
                assert one == other


@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_a_map_looks_the_same_from_the_window_and_from_qgis_process(
    root, question, package_path, tmp_path, kind
):
    from qgis.core import QgsRenderChecker
    from qgis.PyQt.QtGui import QImage

    if kind == "pdf" and shutil.which("pdftoppm") is None:
        pytest.skip("pdftoppm is not installed (Debian: poppler-utils)")
    store = tmp_path / "events.gpkg"
    shutil.copy(root / "resources" / "sample" / "events.gpkg", store)
    sample = question["CONTROL"].partition("|")[0]
    asked = {
        "LAYERS": [f"{sample}|layername={name}" for name in ("places", "control")],
        "TITLE": "Палестина, بلاد, Raqqa: one page",
        "STORE": str(store),
        "DPI": 100,
    }
    pictures = []
    for name, run in (("process", run_in_process), ("window", run_in_window)):
        folder = tmp_path / name
        folder.mkdir()
        page = folder / f"map.{kind}"
        run(package_path, folder, "salient:situationmap", {**asked, "OUTPUT": str(page)})
        if kind == "pdf":
            command = ["pdftoppm", "-r", "100", "-png", "-f", "1", "-singlefile", str(page)]
            programs.run_whole([*command, str(folder / "page")], {}, folder / "drawn.txt")
        pictures.append(str(folder / ("page.png" if kind == "pdf" else "map.png")))
    size = QImage(pictures[0]).size()
    assert size.width() > 1000
    checker = QgsRenderChecker()
    checker.setColorTolerance(40)
    # screens of another kind may place letters a little apart
    allowed = round(0.002 * size.width() * size.height())
    assert checker.compareImages("page", *pictures, allowed), checker.report()


def test_a_series_leaves_no_noise_of_qt_or_shapely(question, package_path, tmp_path):
    """A batch's log is read by people: a line a map that says nothing hides the line that does."""
    asked = {name: question[name] for name in ("CONTROL", "ACTOR_FIELD", "DATE_FIELD")}
    wanted = {name: str(tmp_path / f"{name}.gpkg") for name in ("EVENTS", "TABLE")}
    said = run_in_process(package_path, tmp_path, "salient:situationlog", {**asked, **wanted})
    assert Path(wanted["EVENTS"]).exists(), said
    wanted = {name: str(tmp_path / f"{name}.gpkg") for name in ("TABLE", "CHANGES", "LAST_CHANGED")}
    said += run_in_process(package_path, tmp_path, "salient:controltimeline", {**asked, **wanted})
    assert Path(wanted["CHANGES"]).exists(), said
    for noise in ("QObject", "nullptr", "RuntimeWarning", "Traceback"):
        assert noise not in said
