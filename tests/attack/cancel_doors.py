# SPDX-License-Identifier: GPL-2.0-or-later
"""Cancel algorithms at random moments as their dialog does: from file to file, each within seconds.

Layers in GeoPackages of so many features (squares on two dates, pieces of fronts, points, roads)
and a store with events go through `processing.run` to files.
The processor time from the moment of the cancel until the run has ended is measured, so that what
QGIS itself does while it reads and writes, and asks nobody, counts too.

    python tests/attack/cancel_doors.py --features 40000 --moments 10 --seed 1 [--works frontline,…]
"""

from __future__ import annotations

import argparse
import math
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: Seconds of processor time within which a run must have ended.
ENDED_S = 1.0
WORKS = (
    "preparecontrol",
    "frontline",
    "frontlinediff",
    "controltimeline",
    "situationlog",
    "pocketarea",
    "encirclementgap",
    "fronttransects",
    "comparesources",
    "controlfromlines",
    "controlfromplaces",
    "placefacts",
    "supplyroutes",
    "importevents",
    "exportsources",
    "matchevidence",
    "checkclaims",
    "situationmap",
    "webmap",
    "dailysituation",
)
MORE = {
    "pocketarea": {"ENCIRCLERS": "Red"},
    "fronttransects": {"SPACING": 20_000.0, "LENGTH": 30_000.0},
    "encirclementgap": {"ENCIRCLERS": "Red", "CORE_POINT": "38.051,35.031 [EPSG:4326]"},
    "frontlinediff": {"FROM": "2025-01-01", "TO": "2025-01-05"},
    "comparesources": {"A_NAME": "First maker", "B_NAME": "Second maker"},
    "controlfromlines": {
        "LEFT": "Red",
        "RIGHT": "Blue",
        "STUDY_AREA": "37.9,48.1,34.8,35.2 [EPSG:4326]",
    },
    "supplyroutes": {"ENCIRCLERS": "Red", "CORE_POINT": "38.051,35.031 [EPSG:4326]"},
    "dailysituation": {"ENCIRCLERS": "Red", "TITLE": "Title"},
    "situationmap": {"TITLE": "Title"},
    "webmap": {"TITLE": "Title"},
}
#: what an output that is no layer is called
ENDINGS = {
    "webmap": "html",
    "situationmap": "pdf",
    "exportsources": "csv",
    "dailysituation": "pdf",
}
#: which of the layers an algorithm reads by which name
READS = {
    "INPUT": "control",
    "CONTROL": "control",
    "A": "control",
    "B": "control",
    "LAYERS": "control",
    "CHANGES": "control",
    "MAPS": "control",
    "PLACES": "points",
    "ROADS": "roads",
    "LINES": "fronts",
}
ONLY: dict[str, dict] = {
    "importevents": {"INPUT": "points", "STORE": "imported"},
    "fronttransects": {"LINES": None},
    "checkclaims": {"STORE": None},
    "situationmap": {"STORE": None},
    "webmap": {"STORE": None},
}


def start(folder: Path):
    """Start QGIS, its Processing and Salient's provider."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(folder / "profile")
    (folder / "plugins").mkdir()
    (folder / "plugins" / "salient").symlink_to(ROOT)
    sys.path[:0] = [str(folder / "plugins"), "/usr/share/qgis/python/plugins"]
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    from processing.core.Processing import Processing
    from salient.processing.provider import SalientProvider

    Processing.initialize()
    provider = SalientProvider()
    app.processingRegistry().addProvider(provider)
    return app, provider


def drawn(kind: str, count: int):
    """Yield shape, actor and day of each feature of a layer, along an uneven grid."""
    side = math.ceil(math.sqrt(count / 2))

    def corner(column: int, row: int) -> str:
        bend = 0.003 * math.sin(7.0 * column + 3.0 * row)
        return f"{38.0 + 0.02 * column + bend} {35.0 + 0.02 * row + bend}"

    for number in range(count):
        day, place = divmod(number, (count + 1) // 2)
        column, row = place % side, place // side
        blue = column % 5 in (2, 3 - day) and row % 3 == 1
        if kind == "control":
            shift = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
            shape = f"Polygon(({', '.join(corner(column + a, row + b) for a, b in shift)}))"
        elif kind == "points":
            shape = f"Point({corner(column, row)})"
        elif kind == "roads":
            end = (column + 1, row) if day else (column, row + 1)
            shape = f"LineString({corner(column, row)}, {corner(*end)})"
        else:
            # one front a day, cut into pieces
            step = 10.0 / side**2
            ends = (
                f"{38 + step * k} {35 + 0.01 * day + 0.002 * (k % 7)}" for k in (place, place + 1)
            )
            shape = f"LineString({', '.join(ends)})"
        yield shape, "Blue" if blue else "Red", f"2025-01-0{1 + 4 * day}"


def layer_of(kind: str, path: Path, count: int):
    """Write a layer of a kind, and return it."""
    from qgis.core import (
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsGeometry,
        QgsVectorFileWriter,
        QgsVectorLayer,
    )

    geometry = {"control": "Polygon", "points": "Point"}.get(kind, "LineString")
    fields = "field=actor:string&field=date:date&field=name:string"
    made = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&{fields}", kind, "memory")
    features = []
    for number, (shape, actor, day) in enumerate(drawn(kind, count)):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature.setAttributes([actor, day, f"place {number}"])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = kind
    QgsVectorFileWriter.writeAsVectorFormatV3(
        made, str(path), QgsCoordinateTransformContext(), options
    )
    return QgsVectorLayer(f"{path}|layername={kind}", kind, "ogr")


def store(path: Path, count: int) -> str:
    """Write a store of events that one source reported, and return its path."""
    from salient.events.model import Event, Report, Source
    from salient.events.store.store import Store

    source = Source(name="Monitor", reliability="B")
    events = [
        Event(title=f"Event {i}", lon=38.0 + 0.001 * (i % 1000), lat=35.0 + 0.00001 * i)
        for i in range(count)
    ]
    reports = [Report(event_id=one.id, source_id=source.id, stance="reports") for one in events]
    made = Store.create(str(path))
    made.save([source, *events, *reports], action="made")
    made.close()
    return str(path)


def claims(path: Path, count: int) -> str:
    """Write a table of claims, and return its path."""
    line = '"Red advanced {} km towards place {} on 5 January 2025.",2025-01-05\n'
    text = "quote,claim_date\n" + "".join(line.format(1 + i % 9, i) for i in range(count))
    path.write_text(text, encoding="utf-8")
    return str(path)


class Inputs:
    """What algorithms are run on, written once each."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder, self.count = folder, count
        self.known: dict = {}

    def of(self, kind: str):
        """Return the layer, or the path, of a kind."""
        if kind not in self.known:
            path = self.folder / kind
            if kind == "claims":
                self.known[kind] = claims(path.with_suffix(".csv"), self.count // 100)
            elif kind == "events":
                self.known[kind] = store(path.with_suffix(".gpkg"), self.count // 10)
            elif kind == "imported":
                # a run makes it
                self.known[kind] = str(path.with_suffix(".gpkg"))
            else:
                self.known[kind] = layer_of(kind, path.with_suffix(".gpkg"), self.count)
        return self.known[kind]

    def given(self, algorithm) -> dict:
        """Return what an algorithm is given of them."""
        name, found = algorithm.name(), {}
        kinds = {**READS, "STORE": "events", "CLAIMS_FILE": "claims", **ONLY.get(name, {})}
        for key, kind in kinds.items():
            one = algorithm.parameterDefinition(key)
            if one is not None and not one.isDestination() and kind is not None:
                found[key] = [self.of(kind)] if one.type() == "multilayer" else self.of(kind)
        return found


class Run:
    """One algorithm on a layer, ended at a moment of its processor time or let go on."""

    def __init__(self, name: str, inputs: Inputs, folder: Path) -> None:
        from qgis.core import QgsApplication, QgsProcessingParameterFeatureSink

        import processing

        self.run, self.name = processing.run, f"salient:{name}"
        algorithm = QgsApplication.processingRegistry().algorithmById(self.name)
        fields = {"ACTOR_FIELD": "actor", "DATE_FIELD": "date"}
        self.given = {key: one for key, one in fields.items() if algorithm.parameterDefinition(key)}
        self.given |= {**MORE.get(name, {}), **inputs.given(algorithm)}
        self.outputs, self.imported = {}, folder / "imported.gpkg"
        for one in algorithm.destinationParameterDefinitions():
            layer = isinstance(one, QgsProcessingParameterFeatureSink)
            if layer or one.name() in ("OUTPUT", "map:Map"):
                ending = "gpkg" if layer else ENDINGS[name]
                own = one.name().replace(":", "_").replace(" ", "_")
                self.outputs[one.name()] = folder / f"out_{own}.{ending}"

    def seconds(self, after: float = 0.0) -> tuple[float, bool]:
        """Return how long a run takes, or from its cancel on, and whether it was cancelled."""
        from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject

        # a page that is there already is made to its end
        QgsProject.instance().clear()
        feedback = QgsProcessingFeedback(False)
        for path in [*self.outputs.values(), self.imported]:
            path.unlink(missing_ok=True)
        signal.signal(signal.SIGPROF, lambda *_: feedback.cancel())
        begun = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, after)
        outputs = {key: str(path) for key, path in self.outputs.items()}
        try:
            self.run(self.name, {**self.given, **outputs}, feedback=feedback)
        except QgsProcessingException as error:
            if not feedback.isCanceled():
                raise SystemExit(f"{self.name}: {error}\n{feedback.textLog()}") from error
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        return time.process_time() - begun - after, feedback.isCanceled()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--features", type=int, default=40_000)
    parser.add_argument("--moments", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--works", default=",".join(WORKS))
    given = parser.parse_args()
    chance, late = random.Random(given.seed), 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app, provider = start(folder)
        inputs = Inputs(folder, given.features)
        print(f"{given.features} features, seed {given.seed}")
        for work in given.works.split(","):
            run = Run(work, inputs, folder)
            whole, _ = run.seconds()
            waits = []
            for _ in range(given.moments):
                after = chance.uniform(0.001, whole)
                wait, heard = run.seconds(after)
                waits.append((wait if heard else 0.0, after))
            worst, after = max(waits)
            late += worst > ENDED_S
            print(f"{work}: {whole:.1f} s; longest {worst:.2f} s, cancelled at {after:.2f} s")
            sys.stdout.flush()
        del inputs, provider, app
    return int(late > 0)


if __name__ == "__main__":
    # QGIS's own end is no part of this
    code = main()
    sys.stdout.flush()
    os._exit(code)
