# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack every number with other layers of the same ground: none may change.

Random maps of three actors over four dates are handed in as files of several formats, with dates as
text, numbers and times, as a selection, a subset, a join, virtual fields and unsaved edits among
ground that is none of it, with Z and M, as curves, in other pieces and orders, twice, and in other
coordinate reference systems (to `--within` there, as edges that cross aslant cross elsewhere), and
with the actors called otherwise. A study area comes as a layer and as an extent, to the last digit,
and the sums of sectors must be those of the map.

    python tests/attack/same_layer.py --seed 0 --count 3
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
import tempfile
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))
sys.path.insert(0, str(ROOT / "tests" / "attack"))

from cancel_doors import start  # noqa: E402
from same_ground import differences  # noqa: E402

STEP = 0.02
CRSES = ("EPSG:3857", "EPSG:32636", "EPSG:4979", "EPSG:3034")
FORMATS = {"GPKG": "gpkg", "ESRI Shapefile": "shp", "GeoJSON": "geojson", "SQLite": "sqlite"}
DATES = {
    "text": ("string", "yyyy-MM-dd"),
    "German text": ("string", "dd.MM.yyyy"),
    "number": ("integer", "yyyyMMdd"),
}


class Drawn:
    """Ragged cells held by one of three actors or by nobody, on four dates."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.size = int(rng.integers(6, 10))
        at = STEP * np.arange(self.size + 1)
        self.corners = np.stack(np.meshgrid(33.0 + at, 48.0 + at, indexing="ij"), -1)
        self.corners += rng.uniform(-0.3, 0.3, self.corners.shape) * STEP
        names, odds = ["A", "B", "C", ""], [0.5, 0.3, 0.1, 0.1]
        held = rng.choice(names, p=odds, size=(self.size, self.size))
        middle = self.size // 2
        self.days = []
        for number in (1, 2, 5, 7):
            held[middle, middle] = "B"
            self.days.append((dt.date(2025, 1, number), held))
            changed = rng.random(held.shape) < 0.1
            held = np.where(changed, rng.choice(["A", "B"], size=held.shape), held)
        self.core = self.cell(middle, middle).centroid
        self.cut = self.corners[middle, middle]

    def cell(self, i: int, j: int) -> shapely.Polygon:
        """One cell of the grid."""
        c = self.corners
        return shapely.Polygon([c[i, j], c[i + 1, j], c[i + 1, j + 1], c[i, j + 1]])

    def rows(self, *, tiles: bool = False) -> list[tuple]:
        """Shape, actor and date of each feature."""
        found = []
        for date, held in self.days:
            for actor in "ABC":
                cells = [self.cell(i, j) for i, j in np.argwhere(held == actor)]
                whole = cells if tiles else shapely.get_parts(shapely.union_all(cells))
                found += [(one, actor, date) for one in whole]
        return found


def memory(rows: list[tuple], fields: str, kind: str = "MultiPolygon", crs: str = "EPSG:4326"):
    """A layer in memory; a shape is of shapely or of QGIS."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
    from qgis.PyQt.QtCore import QDate

    columns = "".join(f"&field={one}" for one in fields.split(",") if one)
    made = QgsVectorLayer(f"{kind}?crs={crs}{columns}", "ground", "memory")
    features = []
    for shape, *values in rows:
        feature = QgsFeature(made.fields())
        if isinstance(shape, shapely.Geometry):
            geometry = QgsGeometry()
            geometry.fromWkb(shapely.to_wkb(shape))
            if kind.startswith("Multi"):
                geometry.convertToMultiType()
            shape = geometry
        feature.setGeometry(shape)
        feature.setAttributes([QDate(v) if isinstance(v, dt.date) else v for v in values])
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


PLAIN = "actor:string,date:date"
#: what else the actors may be called, in another order of the alphabet
CALLED = {"A": "C", "B": "A", "C": "B"}


class Layers:
    """The same ground as one layer after the other."""

    def __init__(self, drawn: Drawn, folder: Path) -> None:
        self.drawn, self.rows, self.folder = drawn, drawn.rows(), folder
        self.junk = [
            (
                shapely.transform(shape, lambda xy: xy + 0.4 * STEP),
                "B" if actor == "A" else "A",
                day,
            )
            for shape, actor, day in self.rows
        ]
        #: what layers lean on must live as long
        self.kept: list = []

    def each(self) -> dict:
        """What makes each of them, by its name."""
        found = {f"file: {one}": (lambda one=one: self.file(one)) for one in FORMATS}
        found |= {f"dates: {one}": (lambda one=one: self.dated(one)) for one in DATES}
        found |= {f"crs: {one}": (lambda one=one: self.moved(one)) for one in CRSES}
        shuffled = np.random.default_rng(0).permutation(len(self.rows))
        found |= {
            "times": self.timed,
            "selection": self.selection,
            "subset": self.subset,
            "virtual fields": self.virtual,
            "unsaved edits": self.edited,
            "Z and M": self.with_z,
            "curves": self.curved,
            "tiles": lambda: memory(self.drawn.rows(tiles=True), PLAIN),
            "shuffled": lambda: memory([self.rows[k] for k in shuffled], PLAIN),
            "twice": lambda: memory(self.rows + self.rows, PLAIN),
            "one a day and actor": self.united,
            "called otherwise": self.renamed,
        }
        return found

    def file(self, driver: str):
        from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = driver
        if driver == "GeoJSON":
            options.layerOptions = ["COORDINATE_PRECISION=15"]
        path = self.folder / f"ground.{FORMATS[driver]}"
        QgsVectorFileWriter.writeAsVectorFormatV3(
            memory(self.rows, PLAIN), str(path), QgsCoordinateTransformContext(), options
        )
        return QgsVectorLayer(str(path), "ground", "ogr")

    def dated(self, name: str):
        from qgis.PyQt.QtCore import QDate

        kind, form = DATES[name]
        said = [(shape, actor, QDate(day).toString(form)) for shape, actor, day in self.rows]
        if kind == "integer":
            said = [(shape, actor, int(day)) for shape, actor, day in said]
        return memory(said, f"actor:string,date:{kind}")

    def timed(self):
        from qgis.PyQt.QtCore import QDate, QDateTime, QTime

        said = [
            (shape, actor, QDateTime(QDate(day), QTime(23, 59))) for shape, actor, day in self.rows
        ]
        return memory(said, "actor:string,date:datetime")

    def moved(self, crs: str):
        from salient.analysis.geometry import geodesy

        shapes = geodesy.reproject([row[0] for row in self.rows], "EPSG:4326", crs)
        return memory([(one, *row[1:]) for one, row in zip(shapes, self.rows)], PLAIN, crs=crs)

    def mixed(self):
        both = [(*row, k) for k, some in enumerate((self.junk, self.rows)) for row in some]
        return memory(both, f"{PLAIN},real:integer")

    def selection(self):
        from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

        layer = self.mixed()
        layer.selectByExpression('"real" = 1')
        QgsProject.instance().addMapLayer(layer, False)
        return QgsProcessingFeatureSourceDefinition(layer.id(), True)

    def subset(self):
        layer = self.mixed()
        assert layer.setSubsetString('"real" = 1')
        return layer

    def virtual(self):
        from salient.processing import compat

        said = [(shape, f"x{actor}", day.isoformat()) for shape, actor, day in self.rows]
        layer = memory(said, "one:string,day:string")
        layer.addExpressionField('substr("one", 2)', compat.make_field("actor", "string"))
        layer.addExpressionField('to_date("day")', compat.make_field("date", "date"))
        return layer

    def edited(self):
        layer, right = memory(self.junk, PLAIN), memory(self.rows, PLAIN)
        layer.startEditing()
        for wrong, feature in zip(list(layer.getFeatures()), right.getFeatures()):
            layer.changeGeometry(wrong.id(), feature.geometry())
            layer.changeAttributeValue(wrong.id(), 0, feature["actor"])
        return layer

    def with_z(self):
        shapes = [feature.geometry() for feature in memory(self.rows, PLAIN).getFeatures()]
        for one in shapes:
            one.get().addZValue(100.0)
            one.get().addMValue(float("nan"))
        said = [(one, *row[1:]) for one, row in zip(shapes, self.rows)]
        return memory(said, PLAIN, "MultiPolygonZM")

    def curved(self):
        from qgis.core import (
            QgsCompoundCurve,
            QgsCurvePolygon,
            QgsGeometry,
            QgsLineString,
            QgsPoint,
        )

        def curve(ring):
            made = QgsCompoundCurve()
            made.addCurve(QgsLineString([QgsPoint(*xy) for xy in ring.coords]))
            return made

        said = []
        for shape, *values in self.rows:
            polygon = QgsCurvePolygon()
            polygon.setExteriorRing(curve(shape.exterior))
            polygon.setInteriorRings([curve(ring) for ring in shape.interiors])
            said.append((QgsGeometry(polygon), *values))
        return memory(said, PLAIN, "CurvePolygon")

    def renamed(self):
        return memory([(shape, CALLED[actor], day) for shape, actor, day in self.rows], PLAIN)

    def united(self):
        groups: dict[tuple, list] = {}
        for shape, *values in self.rows:
            groups.setdefault(tuple(values), []).append(shape)
        return memory([(shapely.MultiPolygon(g), *key) for key, g in groups.items()], PLAIN)


def works(drawn: Drawn, kept: list) -> dict:
    """What is run: the algorithm, its parameters, and its outputs."""
    core = memory([(drawn.core, "Core")], "name:string", "Point")
    x, y = drawn.cut
    parts = [(32.0, 47.0, x, 49.0), (x, 47.0, 35.0, 49.0)]
    parts += [(32.0, 47.0, 35.0, y), (32.0, y, 35.0, 49.0)]
    boxes = [(shapely.box(*part), name) for part, name in zip(parts, ("w", "e", "s", "n"))]
    sectors = memory(boxes, "name:string", "Polygon")
    kept += [core, sectors]
    siege = {"ENCIRCLERS": "A", "CORE": core}
    closed = {"BESIEGED": "B", "NEUTRAL_OPEN": False, "CORE_RADIUS": 150.0}
    by = {"SECTORS": sectors, "SECTOR_NAME": "name"}
    found, series = ("GAPS", "POCKETS", "SUMMARY"), ("TABLE", "CHANGES", "LAST_CHANGED")
    lines = {"SPACING": 700.0, "LENGTH": 4000.0}
    chosen = {
        "gap": ("encirclementgap", siege, found),
        "gap, closed": ("encirclementgap", {**siege, **closed}, found),
        "pockets": ("pocketarea", {"ENCIRCLERS": "A", "POSITION_ERROR": 50.0}, ("POCKETS",)),
        "diff": ("frontlinediff", {"ACTOR": "A", **by}, ("CHANGES", "MATRIX", "SECTOR_TABLE")),
        "timeline": ("controltimeline", by, series),
        "transects": ("fronttransects", lines, ("TRANSECTS",)),
        "log": ("situationlog", {"MIN_AREA": 0.1}, ("EVENTS",)),
    }
    for name, given in areas(float(y), kept).items():
        chosen[name] = ("controltimeline", given, series)
        chosen[f"front, {name}"] = ("frontline", given, ("FRONT",))
    # with the core in it
    for name, given in areas(float(y) + STEP, kept).items():
        chosen[f"gap, {name}"] = ("encirclementgap", {**siege, **given}, found)
    return chosen


def areas(north: float, kept: list) -> dict[str, dict]:
    """A study area with long sides as a layer and as an extent."""
    from qgis.core import QgsProject

    side = (32.0, 47.0, 35.0, north)
    area = memory([(shapely.box(*side), "area")], "name:string", "Polygon")
    QgsProject.instance().addMapLayers([area], False)
    kept.append(area)
    extent = f"{side[0]},{side[2]},{side[1]},{side[3]!r} [EPSG:4326]"
    return {"area": {"STUDY_AREA": area}, "extent": {"STUDY_AREA": extent}}


def otherwise(work: tuple) -> tuple:
    """The same work with the actors called otherwise."""
    name, parameters, outputs = work
    return name, {key: _called(value, CALLED) for key, value in parameters.items()}, outputs


def _called(value, names: dict):
    if not isinstance(value, str):
        return value
    return "; ".join(sorted(names.get(one, one) for one in value.split("; ")))


def back(rows: dict[str, list[dict]]) -> dict[str, list[dict]]:
    """Rows with the actors called as they are; several stand in the order of the alphabet."""
    names = {new: old for old, new in CALLED.items()}
    found = {}
    for output, some in rows.items():
        found[output] = [{key: _called(value, names) for key, value in row.items()} for row in some]
        for row in found[output]:
            if "actor_2" in row:
                row["actor_1"], row["actor_2"] = sorted((row["actor_1"], row["actor_2"]))
    return found


def run(work: tuple, layer) -> dict[str, list[dict]]:
    """Run one algorithm: the rows of each output."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    import processing

    name, parameters, outputs = work
    given = {"CONTROL": layer, "ACTOR_FIELD": "actor", "DATE_FIELD": "date", **parameters}
    algorithm = QgsApplication.processingRegistry().algorithmById(f"salient:{name}")
    for one in algorithm.destinationParameterDefinitions():
        if one.name() in outputs or not one.flags() & one.FlagOptional:
            given[one.name()] = "TEMPORARY_OUTPUT"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    found = processing.run(
        f"salient:{name}", given, context=context, feedback=QgsProcessingFeedback(False)
    )
    rows = {}
    for output in outputs:
        names = [field.name() for field in found[output].fields()]
        features = found[output].getFeatures()
        rows[output] = [dict(zip(names, feature.attributes())) for feature in features]
    return rows


def unlike(plain: dict, other: dict, within: float) -> list[str]:
    """Say what of two runs differs, beside numbers of rows."""
    wrong = []
    for output, rows in plain.items():
        found, rest = differences(_unnumbered(rows), _unnumbered(other[output]))
        wrong += [f"{output}: {rest}"] * bool(rest)
        wrong += [
            f"{output}.{column}: {one!r} becomes {two!r}"
            for column, (off, one, two) in found.items()
            if not off <= within
        ]
    return wrong


def _unnumbered(rows: list[dict]) -> list[dict]:
    """Rows without what numbers them, and without counts of pieces that a cut may part."""
    kept = [name for name in (rows[0] if rows else {}) if name not in ("pocket_id", "parts")]
    return [{name: row[name] for name in kept} for row in rows]


def sums(table: list[dict]) -> list[str]:
    """Say where two sectors that part the map do not hold what it does."""
    wrong = []
    areas = {(str(row["date"]), row["actor"], row["sector"]): row["area_km2"] for row in table}
    for (date, actor, sector), whole in areas.items():
        for pair in ("we", "sn") if sector not in tuple("wesn") else ():
            both = sum(areas[date, actor, one] for one in pair)
            if abs(both - whole) > 1e-6 * max(whole, 1e-3):
                wrong.append(f"{actor} on {date}: {pair} hold {both}, the map {whole}")
    return wrong


def attack(seed: int, folder: Path, within: float) -> int:
    """Attack one map, print what is wrong, and return how much is."""
    drawn = Drawn(seed)
    layers = Layers(drawn, folder)
    chosen = works(drawn, layers.kept)
    plain = {title: run(work, memory(layers.rows, PLAIN)) for title, work in chosen.items()}
    wrong = [f"sectors: {one}" for one in sums(plain["timeline"]["TABLE"])]
    for title in [one for one in chosen if one.endswith("area")]:
        extent = plain[title.replace("area", "extent")]
        wrong += [f"{title} as extent: {one}" for one in unlike(plain[title], extent, 0.0)]
    for name, make in layers.each().items():
        layer = make()
        least = within if name.startswith("crs") else 1e-6
        for title, work in chosen.items():
            renamed = name == "called otherwise"
            other = back(run(otherwise(work), layer)) if renamed else run(work, layer)
            wrong += [f"{name}: {title}: {one}" for one in unlike(plain[title], other, least)]
    for one in wrong:
        print(f"seed {seed}: {one}", flush=True)
    return len(wrong)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=3)
    parser.add_argument("--within", type=float, default=1e-4)
    given = parser.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        app, provider = start(Path(name))
        for seed in range(given.seed, given.seed + given.count):
            folder = Path(name) / str(seed)
            folder.mkdir()
            bad += attack(seed, folder, given.within)
        print(f"seeds {given.seed} to {given.seed + given.count - 1}: {bad} differences")
        del provider, app
    return int(bad > 0)


if __name__ == "__main__":
    # QGIS's own end is no part of this
    code = main()
    sys.stdout.flush()
    os._exit(code)
