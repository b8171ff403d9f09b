# SPDX-License-Identifier: GPL-2.0-or-later
"""Cancel algorithms at random moments as their dialog does: from file to file, each within seconds.

A layer in a GeoPackage, of so many squares on two dates, goes through `processing.run` to files.
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
)
MORE = {
    "pocketarea": {"ENCIRCLERS": "Red"},
    "fronttransects": {"SPACING": 20_000.0, "LENGTH": 30_000.0},
    "encirclementgap": {"ENCIRCLERS": "Red", "CORE_POINT": "38.051,35.031 [EPSG:4326]"},
    "frontlinediff": {"FROM": "2025-01-01", "TO": "2025-01-05"},
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


def control(path: Path, count: int):
    """Write squares of an uneven grid on two dates, and return them as a layer."""
    from qgis.core import (
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsGeometry,
        QgsVectorFileWriter,
        QgsVectorLayer,
    )

    made = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=date:date", "control", "memory"
    )
    side = math.ceil(math.sqrt(count / 2))

    def corner(column: int, row: int) -> str:
        bend = 0.003 * math.sin(7.0 * column + 3.0 * row)
        return f"{38.0 + 0.02 * column + bend} {35.0 + 0.02 * row + bend}"

    features = []
    for number in range(count):
        day, place = divmod(number, (count + 1) // 2)
        column, row = place % side, place // side
        shift = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
        ring = ", ".join(corner(column + a, row + b) for a, b in shift)
        blue = column % 5 in (2, 3 - day) and row % 3 == 1
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"Polygon(({ring}))"))
        feature.setAttributes(["Blue" if blue else "Red", f"2025-01-0{1 + 4 * day}"])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "control"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        made, str(path), QgsCoordinateTransformContext(), options
    )
    return QgsVectorLayer(f"{path}|layername=control", "control", "ogr")


def takes(algorithm, name: str) -> bool:
    """Tell whether an algorithm reads a layer by this name."""
    one = algorithm.parameterDefinition(name)
    return one is not None and not one.isDestination()


class Run:
    """One algorithm on a layer, ended at a moment of its processor time or let go on."""

    def __init__(self, name: str, layer, folder: Path) -> None:
        from qgis.core import QgsApplication, QgsProcessingParameterFeatureSink

        import processing

        self.run, self.name = processing.run, f"salient:{name}"
        self.given = {"ACTOR_FIELD": "actor", "DATE_FIELD": "date", **MORE.get(name, {})}
        algorithm = QgsApplication.processingRegistry().algorithmById(self.name)
        self.given |= {one: layer for one in ("INPUT", "CONTROL") if takes(algorithm, one)}
        self.outputs = {
            one.name(): folder / f"{one.name()}.gpkg"
            for one in algorithm.destinationParameterDefinitions()
            if isinstance(one, QgsProcessingParameterFeatureSink)
        }

    def seconds(self, after: float = 0.0) -> tuple[float, bool]:
        """Return how long a run takes, or from its cancel on, and whether it was cancelled."""
        from qgis.core import QgsProcessingException, QgsProcessingFeedback

        feedback = QgsProcessingFeedback(False)
        for path in self.outputs.values():
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
        layer = control(folder / "control.gpkg", given.features)
        print(f"{layer.featureCount()} features, seed {given.seed}")
        for work in given.works.split(","):
            run = Run(work, layer, folder)
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
        del layer, provider, app
    return int(late > 0)


if __name__ == "__main__":
    # QGIS's own end is no part of this
    code = main()
    sys.stdout.flush()
    os._exit(code)
