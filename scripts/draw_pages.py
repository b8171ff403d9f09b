# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw every template on real maps and on a made worst case, to be looked at.

    python scripts/draw_pages.py FOLDER [SET…] [--template=NAME…] [--dpi=100] [--tactical]
        [--roads=FILE] [--rivers=FILE]

Sets: ``front`` (the newest of a daily front), ``classes`` (one day of two classes), ``town`` (a
town's series of gaps), ``months`` (what changed in two months), ``worst`` (six actors, 60
enclaves, 40 events, long Arabic and Ukrainian names). The first four need the folder of real maps
that SALIENT_DATA names. What was measured is kept in FOLDER and read again.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import math
import os
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = {
    "a4_landscape": {"PAPER": "A4 landscape"},
    "a4_portrait": {"PAPER": "A4 portrait"},
    "a3_landscape": {"PAPER": "A3 landscape"},
    "a3_portrait": {"PAPER": "A3 portrait"},
    "square": {"TEMPLATE": "square"},
    "before_after": {"TEMPLATE": "before_after"},
}
#: degrees E and N of a town that was nearly surrounded in the half-year of the daily front
TOWN, CORE = "Pokrovsk", (37.176, 48.282)
ACTORS = (
    "Збройні сили Північно-Східного оперативного угруповання",
    "الإدارة الذاتية الديمقراطية لشمال وشرق سوريا",
    "Територіальна оборона",
    "هيئة الأركان المشتركة",
    "Government",
    "قوات الردع الوطنية في المنطقة الوسطى",
)
PLACES = (
    "Новоолександрівка-на-Дніпрі",
    "المحطة الحرارية الكبرى",
    "Kostiantynopil-Zaliznychnyi",
    "مخيم اليرموك الجنوبي القديم",
    "Великомихайлівське",
)


def start():
    """Start QGIS with Salient's algorithms."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT / "scripts"))
    from build_styles import load_salient
    from qgis.core import QgsApplication

    app = QgsApplication([], True)
    app.initQgis()
    sys.path = [one for one in sys.path if Path(one or ".").resolve() != ROOT]
    sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
    load_salient()
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = importlib.import_module("salient.processing.provider").SalientProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return app, provider


def run(name: str, **values):
    """Run one of Salient's algorithms in the project; say its warnings."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    import processing

    class Feedback(QgsProcessingFeedback):
        def pushWarning(self, text):  # noqa: N802 - QGIS's name
            print("   !", text)

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(f"salient:{name}", values, context=context, feedback=Feedback(False))


def kept(path: Path, make) -> str:
    """Return the path of what is made once."""
    if not path.exists():
        make(str(path))
    return str(path)


def memory(fields: str, rows, kind: str = "MultiPolygon"):
    """Make a layer of (shape, values)."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{fields}", "made", "memory")
    for shape, values in rows:
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry.fromWkt(shape.wkt)
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def write(layer, path: str) -> None:
    """Write a layer as a GeoPackage."""
    from qgis.core import QgsProject, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)


def real() -> Path:
    """Return the folder of real maps."""
    return Path(os.environ.get("SALIENT_DATA", ROOT.parent / "shared" / "data"))


# -- sets ------------------------------------------------------------------------------------------


def days(folder: Path, name: str, wanted) -> str:
    """Prepare those days of the daily front that are wanted."""

    def make(path: str) -> None:
        source = folder / f"{name}_maps"
        source.mkdir(exist_ok=True)
        for one in sorted((real() / "daily_front_2025h1").glob("*.geojson")):
            if wanted(one.stem[-8:]) and not (source / one.name).exists():
                (source / one.name).symlink_to(one)
        run("preparecontrol", FOLDER=str(source), PROFILE=2, CONTROL=path)

    return kept(folder / f"{name}_control.gpkg", make)


def _front(control: str, path: str, other: str = "Ukraine") -> None:
    fields = {"ACTOR_FIELD": "actor", "DATE_FIELD": "date"}
    run("frontline", CONTROL=control, **fields, OTHER_SIDE=other, FRONT=path)


def front(folder: Path) -> dict:
    """Return a daily front: the newest of a month, with its front line."""
    control = days(folder, "front", lambda day: day.startswith("202506"))
    line = kept(
        folder / "front_line.gpkg",
        lambda path: _front(control, path),
    )
    return {
        "LAYERS": [line, control],
        "TITLE": "The front at the end of June",
        "OTHER_SIDE": "Ukraine",
        "CREDITS": "Control: DeepStateMap, by way of cyterat/deepstate-map-data.",
    }


def classes(folder: Path) -> dict:
    """Return one day in classes: what a later map has more stands for what is claimed only."""
    import json

    import shapely

    def union(name: str):
        found = json.loads((real() / "dirty_isw" / name).read_text(encoding="utf-8"))
        shapes = [shapely.geometry.shape(f["geometry"]) for f in found["features"] if f["geometry"]]
        return shapely.force_2d(shapely.union_all([shapely.make_valid(one) for one in shapes]))

    def make(path: str) -> None:
        assessed, claimed = union("2025-03-04.geojson"), union("2025-08-11.geojson")
        rest = claimed.difference(assessed).buffer(-0.002).buffer(0.002)
        rows = [
            (shape, ["Russian forces", kind, "2025-08-11"])
            for shape, kind in ((assessed, "assessed"), (rest, "claimed"))
        ]
        write(memory("field=actor:string&field=class:string&field=date:date", rows), path)

    control = kept(folder / "classes_control.gpkg", make)
    line = kept(
        folder / "classes_line.gpkg",
        lambda path: _front(control, path),
    )
    return {
        "LAYERS": [line, control],
        "TITLE": "What is held and what is claimed in August",
        "OTHER_SIDE": "Ukraine",
        "CREDITS": "Control: ISW, by way of sdspieg/war-datasets-dashboard.",
    }


def town(folder: Path) -> dict:
    """Return the gap of a town, week by week."""
    import shapely

    core = memory("field=name:string", [(shapely.Point(CORE), [TOWN])], "MultiPoint")
    control = days(folder, "town", lambda day: int(day[6:]) % 7 == 2)
    for name in ("GAPS", "POCKETS", "CORES"):
        kept(
            folder / f"town_{name.lower()}.gpkg",
            lambda _path: run(
                "encirclementgap",
                CONTROL=control,
                ACTOR_FIELD="actor",
                DATE_FIELD="date",
                ENCIRCLERS="Russian forces",
                CORE=core,
                CORE_NAME="name",
                CORE_RADIUS=1000.0,
                **{
                    one: str(folder / f"town_{one.lower()}.gpkg")
                    for one in ("GAPS", "POCKETS", "CORES", "SUMMARY")
                },
            ),
        )
    found = [str(folder / f"town_{name}.gpkg") for name in ("gaps", "cores", "pockets")]
    return {
        "LAYERS": [*found, control],
        "TITLE": f"The gap round {TOWN}",
        "OTHER_SIDE": "Ukraine",
        "CREDITS": "Control: DeepStateMap, by way of cyterat/deepstate-map-data.",
    }


def months(folder: Path) -> dict:
    """Return what changed hands in two months."""
    control = days(folder, "months", lambda day: day in ("20250502", "20250630"))
    names = ("CHANGES", "MOVEMENT", "FRONT_BEFORE", "FRONT_AFTER")
    paths = {name: str(folder / f"months_{name.lower()}.gpkg") for name in names}
    kept(
        Path(paths["CHANGES"]),
        lambda _path: run(
            "frontlinediff",
            CONTROL=control,
            ACTOR_FIELD="actor",
            DATE_FIELD="date",
            FROM="2025-05-02",
            TO="2025-06-30",
            NOISE_WIDTH=50.0,
            OTHER_SIDE="Ukraine",
            MATRIX="TEMPORARY_OUTPUT",
            **paths,
        ),
    )
    return {
        "LAYERS": [*(paths[name] for name in (names[1], names[3], names[2], names[0])), control],
        "TITLE": "Two months of small gains",
        "OTHER_SIDE": "Ukraine",
        "CREDITS": "Control: DeepStateMap, by way of cyterat/deepstate-map-data.",
    }


def worst(folder: Path) -> dict:
    """Return six actors with long names, 60 enclaves that are nearly shut, 40 events."""
    control = kept(folder / "worst_control.gpkg", lambda path: write(_worst_control(), path))
    names = ("GAPS", "POCKETS", "CORES")
    paths = {name: str(folder / f"worst_{name.lower()}.gpkg") for name in names}
    cores = kept(folder / "worst_cores_in.gpkg", lambda path: write(_worst_cores(), path))
    kept(
        Path(paths["GAPS"]),
        lambda _path: run(
            "encirclementgap",
            CONTROL=control,
            ACTOR_FIELD="actor",
            DATE_FIELD="date",
            ENCIRCLERS=";".join(one for one in ACTORS if one != ACTORS[4]),
            BESIEGED=ACTORS[4],
            SUMMARY="TEMPORARY_OUTPUT",
            CORE=cores,
            CORE_NAME="name",
            CORE_RADIUS=500.0,
            **paths,
        ),
    )
    fronts = kept(
        folder / "worst_front.gpkg",
        lambda path: _front(control, path, ""),
    )
    return {
        "LAYERS": [paths["GAPS"], paths["CORES"], fronts, paths["POCKETS"], control],
        "TITLE": "Шістдесят оточених міст: де ще є вихід і скільки кілометрів його залишилося — "
        "الجيوب الستون",
        "STORE": kept(folder / "worst_events.gpkg", _worst_events),
        "CREDITS": "Made up, to see how a page bears it.",
    }


#: degrees N of the belts that the besieged hold, and half their width
BELTS, HALF_BELT = (34.5, 35.25, 36.0), 0.05


def _spots() -> list[tuple[float, float, float]]:
    """Return the middle of each enclave, ten on either side of each belt, and its belt."""
    chance = random.Random(15)
    return [
        (36.15 + 0.5 * i + chance.uniform(-0.1, 0.1), belt + side * 0.19, belt)
        for i in range(10)
        for belt in BELTS
        for side in (-1, 1)
    ]


def _worst_control():
    import numpy as np
    import shapely

    chance = random.Random(7)
    frame = shapely.box(35.8, 34.0, 41.0, 36.5)
    holders = [actor for actor in ACTORS if actor != ACTORS[4]]
    seeds = [(36.3, 34.5), (38.2, 34.4), (40.2, 34.6), (37.2, 35.9), (39.6, 35.8)]
    cells = shapely.get_parts(
        shapely.voronoi_polygons(shapely.MultiPoint(np.array(seeds)), extend_to=frame)
    )
    belts = [shapely.box(35.8, y - HALF_BELT, 41.0, y + HALF_BELT) for y in BELTS]
    held = []
    for x, y, belt in _spots():
        ring = []
        for k in range(36):
            radius = chance.uniform(0.055, 0.085)
            angle = math.tau * k / 36
            ring.append((x + radius * math.cos(angle), y + 0.8 * radius * math.sin(angle)))
        held.append(shapely.make_valid(shapely.Polygon(ring)))
        # a neck joins it with the belt; one in six is shut
        half = chance.choice([0.0, 0.004, 0.007, 0.01, 0.014, 0.02])
        if half:
            held.append(shapely.box(x - half, min(y, belt), x + half, max(y, belt)))
    besieged = shapely.union_all([*held, *belts]).intersection(frame)
    rows = [
        (
            next(cell for cell in cells if cell.contains(shapely.Point(seed)))
            .intersection(frame)
            .difference(besieged),
            [holder, "2025-06-30"],
        )
        for holder, seed in zip(holders, seeds)
    ]
    rows.append((besieged, [ACTORS[4], "2025-06-30"]))
    return memory("field=actor:string&field=date:date", rows)


def _worst_cores():
    import shapely

    rows = [
        (shapely.Point(x, y), [f"{PLACES[k % len(PLACES)]} {k + 1}"])
        for k, (x, y, _) in enumerate(_spots())
    ]
    return memory("field=name:string", rows, "MultiPoint")


def _worst_events(path: str) -> None:
    model = importlib.import_module("salient.events.model")
    store_room = importlib.import_module("salient.events.store.store")
    store = store_room.Store.create(path)
    chance = random.Random(3)
    source = model.source_named("Агентство оперативних новин — وكالة الأنباء")
    records = [source]
    for number in range(40):
        day = dt.date(2025, 6, 30) - dt.timedelta(days=number // 2)
        title = f"Удар по логістичному вузлу: {PLACES[number % 5]} — هجوم على الطريق"
        event = model.Event(
            id=model.stable_id("worst", str(number)),
            title=title,
            category="strike",
            place=PLACES[number % 5],
            date_start=day,
            date_end=day,
            lon=chance.uniform(36.0, 40.8),
            lat=chance.uniform(34.1, 36.3),
            dataset="worst",
            external_id=str(number),
        )
        told = model.Report(
            id=model.stable_id("worst report", str(number)),
            event_id=event.id,
            source_id=source.id,
            url=f"https://news.example/{number}/a-rather-long-address-of-a-report",
            published=day,
        )
        records += [event, told]
    store.save(records, action="import", reason="to see how a page bears it", who="Salient")


SETS = {"front": front, "classes": classes, "town": town, "months": months, "worst": worst}


def main() -> None:
    """Draw what is asked for."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("folder", type=Path)
    asked.add_argument("sets", nargs="*", default=list(SETS))
    asked.add_argument("--template", action="append")
    asked.add_argument("--dpi", type=float, default=100.0)
    asked.add_argument("--tactical", action="store_true")
    asked.add_argument("--roads")
    asked.add_argument("--rivers")
    asked = asked.parse_args()
    folder = asked.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    app, _provider = start()
    from qgis.core import QgsProcessingException, QgsProject

    for name in asked.sets:
        began = time.perf_counter()
        values = SETS[name](folder)
        print(f"{name}: {time.perf_counter() - began:.1f} s of measuring", flush=True)
        for template in asked.template or TEMPLATES:
            began = time.perf_counter()
            QgsProject.instance().clear()
            values |= {"ROADS": asked.roads, "RIVERS": asked.rivers}
            if asked.tactical:
                values["SIGNS"] = "tactical"
            path = folder / f"{name}_{template}.png"
            try:
                run(
                    "situationmap", **values, **TEMPLATES[template], OUTPUT=str(path), DPI=asked.dpi
                )
            except QgsProcessingException as error:
                # a set of one date has no pair of maps
                print("   -", error)
                continue
            print(f"  {path.name}: {time.perf_counter() - began:.1f} s", flush=True)
    QgsProject.instance().clear()
    app.exitQgis()


if __name__ == "__main__":
    main()
