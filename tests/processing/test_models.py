# SPDX-License-Identifier: GPL-2.0-or-later
"""The model “Daily situation”: whole runs, a batch, qgis_process, and the file in the designer."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsVectorFileWriter,
)
from salient.events import model
from salient.events.store.store import Store

LAYERS = (
    "prepare:Control layer", "prepare:Repairs", "gap:Gap lines", "gap:Potential pockets",
    "gap:Gap summary", "pockets:Sealed pockets", "diff:Changes", "diff:Transition matrix",
    "evidence:Changes with support", "evidence:Events near changes",
)  # fmt: skip
FIRST = dt.date(2025, 1, 1)


def ring(opening: float, west: float) -> str:
    """Red round Blue: a square ring of one degree, open to the south over `opening` degrees."""
    left, right = 0.5 - opening / 2.0, 0.5 + opening / 2.0
    corners = [
        (left, 0.0), (0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (right, 0.0),
        (right, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8), (0.2, 0.2), (left, 0.2), (left, 0.0),
    ]  # fmt: skip
    return "MultiPolygon(((" + ", ".join(f"{x + west} {y}" for x, y in corners) + ")))"


@pytest.fixture
def series(tmp_path, make_layer):
    """Write one map a day, the ring closing from day to day: the paths."""

    def write(days: int, *others: tuple[str, str]) -> list[str]:
        found = []
        for number in range(days):
            opening = 0.20 - 0.004 * number
            rows = [(ring(opening, 38.0), "Red"), *others]
            layer = make_layer(rows, fields="actor:string")
            day = (FIRST + dt.timedelta(days=number)).isoformat()
            path = str(tmp_path / f"map_{day}.gpkg")
            options = QgsVectorFileWriter.SaveVectorOptions()
            context = QgsProject.instance().transformContext()
            # The function's third version since QGIS 3.20; it returns the error first.
            assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)[0] == 0
            found.append(path)
        return found

    return write


@pytest.fixture
def store(tmp_path, qgis_app):
    """A store with one report of an advance at the opening on the second day."""
    path = str(tmp_path / "events.gpkg")
    event = model.Event(
        title="Advance reported",
        date_start=FIRST + dt.timedelta(days=1),
        lon=38.4,
        lat=0.1,
        location_precision_m=2000.0,
    )
    source = model.source_named("Monitor")
    report = model.Report(event_id=event.id, source_id=source.id)
    Store.create(path).save([source, event, report], action="made")
    return path


@pytest.fixture
def situation(provider, store):
    """Run the model in one project; the results."""
    project = QgsProject()
    # The contexts own the temporary layers.
    contexts = []

    def call(maps: list[str], target: str, title: str = "Daily") -> dict:
        import processing

        context = QgsProcessingContext()
        context.setProject(project)
        contexts.append(context)
        asked = {
            "MAPS": maps, "ENCIRCLERS": "Red", "STORE": store, "TITLE": title,
            "MAX_GAP": 30_000.0, "map:Map": target, **dict.fromkeys(LAYERS, "TEMPORARY_OUTPUT"),
        }  # fmt: skip
        feedback = QgsProcessingFeedback(False)
        return processing.run("salient:dailysituation", asked, context=context, feedback=feedback)

    call.project = project
    yield call
    project.clear()


def test_two_maps_become_figures_evidence_and_a_page(situation, series, rows, tmp_path):
    maps = series(2)
    done = situation(maps, str(tmp_path / "map.pdf"))
    assert (tmp_path / "map.pdf").stat().st_size > 10_000
    summary = {str(row["date"].toPyDate()): row for row in rows(done["gap:Gap summary"])}
    assert set(summary) == {"2025-01-01", "2025-01-02"}
    # The opening on the second day is 0.196° of longitude at 0.0 to 0.2° N: 21.82 km.
    assert summary["2025-01-02"]["gap_km"] == pytest.approx(0.196 * 111.3195, rel=1e-4)
    changes = rows(done["evidence:Changes with support"])
    assert {row["to_actor"] for row in changes} == {"Red"}
    # Two strips, 0.002° wide: the event lies on the western one, 22 km from the eastern one.
    assert sorted(row["supported"] for row in changes) == [False, True]
    (link,) = rows(done["evidence:Events near changes"])
    assert (link["event"], link["distance_km"]) == ("Advance reported", 0.0)


def test_of_a_longer_series_the_changes_are_those_of_the_last_day(situation, series, rows):
    """0.004° of longitude a day over the 0.2° from the equator: 9.85 km², not three times it."""
    done = situation(series(4), "TEMPORARY_OUTPUT")
    changes = rows(done["evidence:Changes with support"])
    assert sum(row["area_km2"] for row in changes) == pytest.approx(
        0.004 * 111.3195 * 0.2 * 110.574, rel=1e-3
    )
    assert {str(row["from_date"].toPyDate()) for row in changes} == {"2025-01-03"}


def test_no_step_refuses_what_the_first_one_keeps(situation, series, rows):
    """Where drawings overlap the gap was measured, and there were no changes and no page."""
    over = "MultiPolygon(((38.95 0.4, 39.5 0.4, 39.5 0.6, 38.95 0.6, 38.95 0.4)))"
    done = situation(series(2, (over, "Blue")), "TEMPORARY_OUTPUT")
    assert {row["to_actor"] for row in rows(done["evidence:Changes with support"])} == {"Red"}


def test_one_map_alone_is_refused_before_a_step_is_done(situation, series, provider, make_layer):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="is the only map, and it has one date"):
        situation(series(1), "TEMPORARY_OUTPUT")
    both = make_layer([(ring(0.2, 38.0), "Red", f"2025-01-0{day}") for day in (1, 2)])
    listed = provider.algorithm("dailysituation")
    asked = {"MAPS": [both], "ENCIRCLERS": "Red", "STORE": "x", "TITLE": "x"}
    assert "only map" not in listed.checkParameterValues(asked, QgsProcessingContext())[1]


def test_rows_of_a_batch(situation, series, rows, tmp_path):
    """Six days in one project: six pages, one layout a title, and a gap that closes."""
    days = 6
    maps = series(days + 1)
    gaps = []
    for row in range(days):
        title = f"Day {row + 1}"
        done = situation(maps[row : row + 2], str(tmp_path / f"day_{row}.png"), title)
        gaps.append(rows(done["gap:Gap summary"])[-1]["gap_km"])
    assert len(list(tmp_path.glob("day_*.png"))) == days
    assert gaps == sorted(gaps, reverse=True)
    assert len({round(gap, 6) for gap in gaps}) == days
    names = {layout.name() for layout in situation.project.layoutManager().layouts()}
    assert names == {f"Day {row + 1}" for row in range(days)}


def test_file_opens_in_the_designer_with_every_step_known(provider, root):
    opened = QgsProcessingModelAlgorithm()
    assert opened.fromFile(str(root / "resources" / "models" / "daily_situation.model3"))
    steps = opened.childAlgorithms()
    assert {ident: step.algorithmId() for ident, step in steps.items()} == {
        "prepare": "salient:preparecontrol",
        "gap": "salient:encirclementgap",
        "pockets": "salient:pocketarea",
        "diff": "salient:frontlinediff",
        "evidence": "salient:matchevidence",
        "map": "salient:situationmap",
    }
    assert opened.canExecute() == (True, "")
    for ident, step in steps.items():
        known = {one.name() for one in step.algorithm().parameterDefinitions()}
        assert set(step.parameterSources()) <= known, ident
    # The designer cannot save a step whose sources it does not know: every one is there.
    assert opened.validate() == (True, [])


def test_registered_model_knows_its_outputs(provider):
    listed = QgsApplication.processingRegistry().algorithmById("salient:dailysituation")
    assert {one.name() for one in listed.destinationParameterDefinitions()} == {
        *LAYERS,
        "map:Map",
    }
    assert listed.displayName() == "Daily situation"


def program() -> str:
    """Return the qgis_process that works: Debian's wrapper of 3.22 does not."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if found is None:
        pytest.skip("there is no qgis_process on this system")
    return found


@pytest.fixture
def libraries(tmp_path):
    """This Python's libraries for a QGIS: a second PROJ beside its own crashes it at its end."""
    folder = tmp_path / "libraries"
    folder.mkdir()
    for one in Path(sysconfig.get_path("purelib")).iterdir():
        if not one.name.startswith("pyproj"):
            (folder / one.name).symlink_to(one)
    return folder


def test_one_call_of_qgis_process(series, store, package_path, libraries, tmp_path):
    command, maps, target = program(), series(2), tmp_path / "map.pdf"
    asked = {
        "MAPS": maps, "ENCIRCLERS": "Red", "STORE": store, "TITLE": "Daily",
        "MAX_GAP": 30_000, "map:Map": str(target),
        **{name: str(tmp_path / f"{number}.gpkg") for number, name in enumerate(LAYERS)},
    }  # fmt: skip
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QGIS_PLUGINPATH": str(package_path),
        # QGIS's own modules may be among them, if QGIS is not the system's
        "PYTHONPATH": os.pathsep.join(filter(None, [str(libraries), os.environ.get("PYTHONPATH")])),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def call(*words: str, given: str | None = None) -> str:
        done = subprocess.run(
            [command, *words], env=environment, input=given, capture_output=True, text=True,
            timeout=300,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    call("plugins", "enable", "salient")
    if Qgis.QGIS_VERSION_INT >= 34000:
        call("run", "salient:dailysituation", "-", given=json.dumps({"inputs": asked}))
    else:
        # Before 3.40 it reads no JSON: a list is a parameter given more than once.
        words = []
        for name, value in asked.items():
            values = value if isinstance(value, list) else [value]
            words += [f"--{name}={one}" for one in values]
        call("run", "salient:dailysituation", *words)
    assert target.stat().st_size > 10_000
    assert (tmp_path / f"{LAYERS.index('evidence:Changes with support')}.gpkg").exists()
