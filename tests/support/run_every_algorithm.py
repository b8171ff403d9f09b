# SPDX-License-Identifier: GPL-2.0-or-later
"""Run each algorithm on layers of a size: run_every_algorithm.py ANSWER FEATURES HOW [TIMES [ID…]].

HOW is `heard`, with a feedback that counts progress, or `null`, with none at all. A crash leaves
the answer with the name of the algorithm that was running. With TIMES each is run so often, and
what the process has grown by goes to ANSWER with `.grown` behind its name, in bytes a run, and as a
line to the output each hundred runs. NAME=VALUE among the IDs sets a parameter, as DPI=30 does.
"""

from __future__ import annotations

import ctypes
import gc
import json
import math
import os
import sys
import tempfile
import time
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent

answer, count, how = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
folder = Path(tempfile.mkdtemp(dir=answer.parent))
app = QgsApplication([], False)
app.initQgis()
sys.path.append("/usr/share/qgis/python/plugins")
from processing.core.Processing import Processing  # noqa: E402 - QGIS must run

Processing.initialize()
from salient.events import model  # noqa: E402
from salient.events.store.store import Store  # noqa: E402
from salient.processing.provider import SalientProvider  # noqa: E402

FIELDS = "actor:string,date:date,name:string,population:int,uncertainty:double"
VALUES = {
    "ACTOR_FIELD": "actor",
    "DATE_FIELD": "date",
    "ENCIRCLERS": "Red",
    "PLACE_NAME": "name",
    "REFERENCE_NAME": "name",
    "CORE_NAME": "name",
    "POPULATION": "population",
    "SECTOR_NAME": "name",
    "OUTPUT": str(folder / "page.png"),
    "map:Map": str(folder / "model.png"),
    "REPORT": str(folder / "report.html"),
    "TITLE": "Title",
    "A_NAME": "First maker",
    "B_NAME": "Second maker",
    "EXTENT": "38,38.2,34.9,35.2 [EPSG:4326]",
}
#: alternatives of the same algorithm, and what only some layers can fill
LEFT_OUT = {
    "frontlinediff": {"BEFORE", "AFTER"},
    "fronttransects": {"LINES", "TRANSECT_LINES"},
    "encirclementgap": {"REAR", "BARRIERS"},
    "supplyroutes": {"REAR", "BARRIERS"},
    "pocketarea": {"REFERENCE", "BARRIERS"},
    "checkclaims": {"GAPS", "REFERENCE", "POCKETS", "SUMMARY"},
    "situationmap": {"TEMPLATE"},
    "comparesources": {"ENCIRCLERS", "BORDERS"},
    "controlfromplaces": {"VALUES", "BARRIERS"},
}


def layer(kind: str, name: str, shapes: list) -> QgsVectorLayer:
    columns = "".join(f"&field={field}" for field in FIELDS.split(","))
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326{columns}", name, "memory")
    features = []
    for number, (wkt, actor, date) in enumerate(shapes):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([actor, date, f"place {number}", 10 * number, 5.0])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(made)
    return made


def corner(column: int, row: int) -> str:
    """Return a corner of an uneven grid: no two edges lie on one line."""
    bend = 0.003 * math.sin(7.0 * column + 3.0 * row)
    return f"{38.0 + 0.02 * column + bend} {35.0 + 0.02 * row + bend}"


def squares() -> list:
    """Return squares in rows of 5 on two dates: Blue within Red, one square passes over."""
    dates = ("2025-01-01", "2025-01-05")
    found = []
    for number in range(count):
        when, place = (0, number) if number < (count + 1) // 2 else (1, number - (count + 1) // 2)
        column, row = place % 5, place // 5
        blue = column in (2, 3 - when) and row % 3 == 1
        actor = "Blue" if blue else "Red"
        shift = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
        ring = ", ".join(corner(column + a, row + b) for a, b in shift)
        found.append((f"MultiPolygon((({ring})))", actor, dates[when]))
    return found


def store() -> str:
    path = str(folder / "events.gpkg")
    source = model.Source(name="Monitor", reliability="B")
    events = [model.Event(title=f"Event {i}", lon=38.0, lat=35.0) for i in range(count)]
    reports = [
        model.Report(event_id=one.id, source_id=source.id, stance="reports") for one in events
    ]
    Store.create(path).save([source, *events, *reports], action="made")
    return path


drawn = squares()
control = layer("MultiPolygon", "control", drawn)
points = layer(
    "Point",
    "points",
    [(f"Point({38.05 + 0.00002 * i} 35.03)", "Red", "2025-01-01") for i in range(count)],
)
core = layer("Point", "core", [("Point(38.05 35.03)", "Red", None)])
lines = layer("LineString", "lines", [("LineString(37.9 34.9, 38.6 34.9)", "Red", "2025-01-01")])
EVENTS = store()


def value(algorithm: str, parameter):
    """Return what a parameter is set to; None leaves it out."""
    name, kind = parameter.name(), parameter.type()
    if name in LEFT_OUT.get(algorithm, ()):
        return None
    if kind == "sink":
        return "TEMPORARY_OUTPUT"
    if name == "STORE":
        return EVENTS
    if name == "FOLDER":
        return None
    if kind == "multilayer":
        return [control]
    if kind in ("source", "vector"):
        if name in ("PLACES", "REFERENCE_PLACES", "CORE", "INPUT"):
            return points if name != "CORE" else core
        return lines if name in ("BASELINE", "LINES", "ROADS", "RIVERS") else control
    if name == "STUDY_AREA" and algorithm == "controlfromlines":
        return "37.95,38.55,34.5,35.5 [EPSG:4326]"
    if kind == "field" and algorithm == "matchevidence":
        return "date"
    return VALUES.get(name)


class Heard(QgsProcessingFeedback):
    """Counts what it hears."""

    def __init__(self) -> None:
        super().__init__(False)
        self.moves = 0
        self.progressChanged.connect(self._moved)

    def _moved(self, _percent: float) -> None:
        self.moves += 1


provider = SalientProvider()
QgsApplication.processingRegistry().addProvider(provider)
times = int(sys.argv[4]) if len(sys.argv) > 4 else 1
only = [said for said in sys.argv[5:] if "=" not in said]
VALUES.update(said.split("=", 1) for said in sys.argv[5:] if "=" in said)
#: runs before memory is looked at: caches fill, modules load
WARM = 10
done: dict[str, str] = {}
grown: dict[str, list[float]] = {}


def parameters_of(algorithm) -> dict:
    """Return what an algorithm is run with."""
    found = {}
    for parameter in algorithm.parameterDefinitions():
        chosen = value(algorithm.name(), parameter)
        if chosen is not None:
            found[parameter.name()] = chosen
        elif not parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            found[parameter.name()] = parameter.defaultValue()
    return found


def run_once(algorithm) -> str:
    """Run an algorithm as QGIS does; return how it ended."""
    parameters = parameters_of(algorithm)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = Heard() if how == "heard" else None
    ran, reason = algorithm.checkParameterValues(parameters, context)
    if not ran:
        return reason
    try:
        copy = algorithm.create()
        if not copy.prepare(parameters, context, feedback):
            return "not prepared"
        copy.runPrepared(parameters, context, feedback)
        copy.postProcess(context, feedback)
    except QgsProcessingException as error:
        return str(error)
    return "done"


def resident() -> int:
    """Return the bytes of memory that this process holds, what is no longer used given back."""
    gc.collect()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def growth(algorithm) -> list[float]:
    """Return by how much each half of the runs has grown the process, in bytes a run."""
    held = []
    for number in range(WARM + times):
        if number in (WARM, WARM + times // 2):
            held.append(resident())
        if times >= 100 and number % 100 == WARM:
            print(f"{algorithm.name()} {number - WARM} {resident() / 1024:.0f} KiB", flush=True)
        run_once(algorithm)
    held.append(resident())
    return [2 * (after - before) / times for before, after in zip(held, held[1:])]


for algorithm in provider.algorithms():
    if how == "null" and isinstance(algorithm, QgsProcessingModelAlgorithm):
        # QGIS's own code for models ends the process at a null feedback.
        continue
    if only and algorithm.name() not in only:
        continue
    done[algorithm.name()] = "crashed"
    answer.write_text(json.dumps(done), encoding="utf-8")
    done[algorithm.name()] = run_once(algorithm)
    answer.write_text(json.dumps(done), encoding="utf-8")
    if times > 1:
        begun = time.perf_counter()
        grown[algorithm.name()] = growth(algorithm)
        took = (time.perf_counter() - begun) / (WARM + times)
        halves = "  ".join(f"{half / 1024:8.2f}" for half in grown[algorithm.name()])
        print(f"{algorithm.name():20} {halves} KiB a run, {took:.3f} s each", flush=True)
        answer.with_name(answer.name + ".grown").write_text(json.dumps(grown), encoding="utf-8")
