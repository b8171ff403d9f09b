# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack every number with other drawings of the same ground: none may change, to 1e-6.

Three daily maps of a real front are drawn with 4 and 16 times the vertices (on the
geodesics between them), in tiles with shared borders, with rings that start elsewhere and run the
other way, with their features in another order, and in five coordinate reference systems. All go
through the algorithms as people run them, and of every numeric column of every output the greatest
relative difference from the map as it is drawn is printed; columns that differ by more than
`--within` are named with the row, and so are outputs that have other rows.

    SALIENT_DATA=DATA python tests/attack/same_ground.py --seed 0
    SALIENT_DATA=DATA python tests/attack/same_ground.py --drawings 4,tiles --works diff,timeline
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import sys
import time
from pathlib import Path

import numpy as np
import shapely
from pyproj import Geod

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))
sys.path.insert(0, str(ROOT / "tests" / "attack"))

from gap_drawing import densified, restarted, tiled  # noqa: E402
from load_salient import load_salient  # noqa: E402

DAYS = ("20250102", "20250120", "20250210")
#: Ground that shuts a bay, so that there is a sealed pocket. On all days, as are the
#: vertices that it sets on edges: on one day alone they would move these edges.
PLUG = shapely.Polygon([(37.064, 47.95), (37.08, 47.95), (37.08, 48.03), (37.06, 48.03)])
HOLDER = "Attacker"
TOWN, AROUND = (37.14, 47.97), 0.008
WGS84 = Geod(ellps="WGS84")
CRSES = ("EPSG:3857", "EPSG:32637", "EPSG:32636", "EPSG:3034", "EPSG:3995")
#: What a difference is held against where a value is nearly nothing: km, km², m, degrees.
LEAST = {"_km": 1e-3, "_km2": 1e-3, "_mi2": 1e-3, "_ha": 0.1, "azimuth": 360.0}

#: Columns that number rows in whatever order they come.
NUMBERED = ("change_id", "event_id")
#: Texts that are made of the numbers.
SAID = ("label", "note", "error_by", "held_by")


def maps() -> list[np.ndarray]:
    """The polygons of each day, in degrees."""
    folder = Path(os.environ["SALIENT_DATA"]) / "daily_front_2025h1"
    found = []
    for day in DAYS:
        text = (folder / f"deepstatemap_data_{day}.geojson").read_text(encoding="utf-8")
        whole = shapely.from_geojson(json.dumps(json.loads(text)["features"][0]["geometry"]))
        whole = shapely.make_valid(whole)
        found.append(shapely.get_parts(shapely.union(whole, PLUG)))
    return found


def in_tiles(shapes: np.ndarray, rng) -> np.ndarray:
    """Polygons cut along geodesics: in a gnomonic plane both they and the cuts are straight."""
    from salient.analysis.gap import metric
    from salient.analysis.geometry import geodesy

    plane = geodesy.local_plane(shapes, WGS84)
    straight = metric.geodesic(plane)
    flat = [shapely.transform(one, straight.to_straight) for one in plane.forward(shapes)]
    tiles = [shapely.transform(one, straight.to_plane) for one in tiled(np.array(flat), rng)]
    return plane.inverse(np.array(tiles, dtype=object))


def drawings(days: list[np.ndarray], seed: int) -> dict:
    """The same ground drawn otherwise: features of each day, and the CRS they are drawn in."""

    def each(change, crs="EPSG:4326"):
        return lambda: ([change(shapes, np.random.default_rng(seed)) for shapes in days], crs)

    def same(shapes, _):
        return shapes

    def finer(times):
        return lambda shapes, _: np.array([densified(one, times) for one in shapes], dtype=object)

    def turned(shapes, rng):
        return np.array([restarted(one, rng) for one in shapes], dtype=object)

    return {
        "plain": each(same),
        "4": each(finer(4)),
        "16": each(finer(16)),
        "tiles": each(in_tiles),
        "turned": each(turned),
        "order": each(lambda shapes, rng: shapes[rng.permutation(len(shapes))]),
        **{crs: each(same, crs) for crs in CRSES},
    }


def layer(days: list[np.ndarray], crs: str, chosen: list[int]):
    """A layer of some of the days."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
    from salient.analysis.geometry import geodesy

    fields = "&field=actor:string&field=date:string"
    made = QgsVectorLayer(f"MultiPolygon?crs={crs}{fields}", "same ground", "memory")
    features = []
    for row in chosen:
        for shape in geodesy.reproject(days[row], "EPSG:4326", crs):
            feature, geometry = QgsFeature(made.fields()), QgsGeometry()
            geometry.fromWkb(shapely.to_wkb(shapely.MultiPolygon([shape])))
            feature.setGeometry(geometry)
            feature.setAttributes(
                [HOLDER, dt.datetime.strptime(DAYS[row], "%Y%m%d").date().isoformat()]
            )
            features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def place(kind: str, wkt: str):
    """A layer of one place in degrees."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=name:string", "place", "memory")
    feature = QgsFeature(made.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    feature.setAttributes(["Town"])
    made.dataProvider().addFeature(feature)
    return made


def works() -> dict:
    """What is run: the algorithm, the days of its layer, its parameters, and its outputs."""
    (x, y), d = TOWN, AROUND
    spot = place("Point", f"Point({x} {y})")
    extent = place("Polygon", shapely.Polygon(
        [(x - d, y - d), (x + d, y - 0.5 * d), (x + 0.7 * d, y + d), (x - d, y + 0.6 * d)]
    ).wkt)  # fmt: skip
    base = place("LineString", "LineString(36.85 47.78, 37.0 48.0, 37.15 48.25)")
    gap = ("GAPS", "POCKETS", "SUMMARY")
    siege = {"ENCIRCLERS": HOLDER}
    return {
        "gap, point": ("encirclementgap", [0], {"CORE": spot, **siege}, gap),
        "gap, radius": (
            "encirclementgap", [0], {"CORE": spot, "CORE_RADIUS": 1500.0, **siege}, gap,
        ),
        "gap, polygon": ("encirclementgap", [0], {"CORE": extent, **siege}, gap),
        "gap, least area": (
            "encirclementgap", [0],
            {"CORE": spot, "CORE_RADIUS": 300.0, "MIN_AREA": 60.0, **siege}, gap,
        ),
        "gap, nest": (
            "encirclementgap", [0],
            {"CORE": spot, "CORE_RADIUS": 300.0, "NEST": True, **siege}, gap,
        ),
        "gap, search": (
            "encirclementgap", [0], {"MAX_GAP": 8000.0, "MIN_AREA": 5.0, **siege}, gap,
        ),
        "pockets": (
            "pocketarea", [0, 1, 2], {"DATE_FIELD": "date", "POSITION_ERROR": 100.0, **siege},
            ("POCKETS",),
        ),
        "diff": (
            "frontlinediff", [0, 2], {"DATE_FIELD": "date", "ACTOR": HOLDER},
            ("CHANGES", "MATRIX", "MOVEMENT"),
        ),
        "timeline": (
            "controltimeline", [0, 1, 2], {"DATE_FIELD": "date", "NOISE_WIDTH": 50.0},
            ("TABLE", "CHANGES", "LAST_CHANGED"),
        ),
        "log": ("situationlog", [0, 1, 2], {"DATE_FIELD": "date"}, ("EVENTS",)),
        "transects": (
            "fronttransects", [0, 1, 2],
            {"DATE_FIELD": "date", "SPACING": 5000.0, "BASELINE": base}, ("TRANSECTS",),
        ),
        "transects of the front": (
            "fronttransects", [0, 1, 2], {"DATE_FIELD": "date", "SPACING": 5000.0}, ("TRANSECTS",),
        ),
        "front": ("frontline", [0, 1, 2], {"DATE_FIELD": "date"}, ("FRONT",)),
        "prepare": ("preparecontrol", [0, 1, 2], {"DATE_FIELD": "date"}, ("CONTROL",)),
    }  # fmt: skip


def run(work: tuple, days: list[np.ndarray], crs: str) -> dict[str, list[dict]]:
    """Run one algorithm: the rows of each output, and its numbers as one row."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    import processing

    name, chosen, parameters, outputs = work
    drawn = layer(days, crs, chosen)
    given = {"INPUT": drawn} if name == "preparecontrol" else {"CONTROL": drawn}
    given |= {"ACTOR_FIELD": "actor", **parameters}
    algorithm = QgsApplication.processingRegistry().algorithmById(f"salient:{name}")
    for one in algorithm.destinationParameterDefinitions():
        if one.name() in outputs or not one.flags() & one.FlagOptional:
            given[one.name()] = "TEMPORARY_OUTPUT"
    context = QgsProcessingContext()
    found = processing.run(
        f"salient:{name}", given, context=context, feedback=QgsProcessingFeedback(False)
    )
    rows = {}
    for output in outputs:
        fields = [field.name() for field in found[output].fields()]
        of_output = []
        for feature in found[output].getFeatures():
            row = dict(zip(fields, feature.attributes()))
            if name in ("frontline", "preparecontrol"):
                row |= measured(feature, found[output].crs().authid())
            of_output.append(row)
        rows[output] = of_output
    rows["numbers"] = [{k: v for k, v in found.items() if isinstance(v, (int, float))}]
    return merged(name, rows)


def measured(feature, crs: str) -> dict:
    """The area or length of a feature, for outputs that do not say it."""
    from salient.analysis.geometry import geodesy

    shape = shapely.from_wkb(bytes(feature.geometry().asWkb()))
    return {
        "drawn_km2": float(geodesy.area_m2([shape], crs)[0]) / 1e6,
        "drawn_km": float(geodesy.length_m([shape], crs)[0]) / 1e3,
    }


def merged(name: str, rows: dict) -> dict:
    """Sum what may come in as many rows as it is drawn in: fronts and prepared ground, by date."""
    if name not in ("frontline", "preparecontrol"):
        return rows
    output = "FRONT" if name == "frontline" else "CONTROL"
    sums: dict[str, dict] = {}
    for row in rows[output]:
        own = sums.setdefault(str(row["date"]), {"date": str(row["date"]), "sum_km": 0.0})
        own["sum_km2"] = own.get("sum_km2", 0.0) + row["drawn_km2"]
        own["sum_km"] += row["drawn_km"] if name == "frontline" else 0.0
    return {output: list(sums.values()), "numbers": rows["numbers"]}


def key(row: dict) -> tuple:
    """What tells rows of one output apart: their texts, then how large they are."""
    numbers = [value for value in row.values() if isinstance(value, float)]
    texts = [
        str(value) for name, value in row.items()
        if not isinstance(value, (int, float)) and name not in SAID
    ]  # fmt: skip
    return (texts, *(round(value, 4) for value in numbers if np.isfinite(value)))


def differences(plain: list[dict], other: list[dict]) -> tuple[dict, str]:
    """The greatest relative difference of each column, with both values; and what is unlike."""
    if len(plain) != len(other):
        return {}, f"{len(plain)} rows become {len(other)}"
    found: dict[str, tuple] = {}
    for one, two in zip(sorted(plain, key=key), sorted(other, key=key)):
        for column, value in one.items():
            if column in NUMBERED:
                continue
            again = two[column]
            numeric = isinstance(value, (int, float)) and isinstance(again, (int, float))
            if not numeric:
                if str(value) != str(again) and column not in SAID:
                    found[column] = max(
                        found.get(column, (0.0,)), (np.inf, value, again), key=_first
                    )
                continue
            floor = next((v for end, v in LEAST.items() if column.lower().endswith(end)), 1.0)
            off = abs(value - again)
            off = min(off, 360.0 - off) if "azimuth" in column else off
            if np.isnan(value) and np.isnan(again):
                off = 0.0
            own = (off / max(abs(value), floor), value, again)
            found[column] = max(found.get(column, (0.0, value, again)), own, key=_first)
    return found, ""


def _first(row: tuple) -> float:
    return row[0]


def tabulate(chosen: dict, drawn: dict, within: float) -> int:
    """Run everything, print what differs, and return how much does."""
    days, crs = drawn["plain"]()
    bad, worst = 0, {}
    for title, work in chosen.items():
        begun = time.perf_counter()
        plain = run(work, days, crs)
        print(f"{title}: { ({o: len(r) for o, r in plain.items()}) } rows", flush=True)
        for name, make in drawn.items():
            if name == "plain":
                continue
            other = run(work, *make())
            for output, rows in plain.items():
                found, unlike = differences(rows, other[output])
                if unlike:
                    bad += 1
                    print(f"  {name}: {output}: {unlike}")
                for column, (off, one, two) in found.items():
                    place = (title, output, column)
                    worst[place] = max(worst.get(place, (0.0, "")), (off, name))
                    if not off <= within:
                        bad += 1
                        print(f"  {name}: {output}.{column}: {one!r} becomes {two!r} ({off:.1e})")
        print(f"  {time.perf_counter() - begun:.0f} s", flush=True)
    print("\nGreatest relative difference of each column, and the drawing it is of:")
    for (title, output, column), (off, name) in worst.items():
        if off > 0.0:
            print(f"  {title:24} {output:13} {column:22} {off:.1e}  {name}")
    print(f"{len(worst)} columns, {bad} differ by more than {within:g}")
    return bad


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--within", type=float, default=1e-6)
    parser.add_argument("--drawings", default="")
    parser.add_argument("--works", default="", help="beginnings of their names")
    given = parser.parse_args()
    load_salient()
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    from salient.processing.provider import SalientProvider

    provider = SalientProvider()
    app.processingRegistry().addProvider(provider)
    wanted = [one for one in given.works.split(",") if one]
    chosen = {
        title: work for title, work in works().items()
        if not wanted or any(title.startswith(one) for one in wanted)
    }  # fmt: skip
    named = ["plain", *(one for one in given.drawings.split(",") if one)]
    drawn = drawings(maps(), given.seed)
    if len(named) > 1:
        drawn = {name: drawn[name] for name in named}
    print(f"seed {given.seed}, days {DAYS}")
    return int(tabulate(chosen, drawn, given.within) > 0)


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    code = main()
    sys.stdout.flush()
    os._exit(code)
