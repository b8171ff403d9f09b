# SPDX-License-Identifier: GPL-2.0-or-later
"""What `build_sample.py` writes: the sample's GeoPackage and its QGIS project."""

from __future__ import annotations

import datetime as dt
import importlib
import json
from pathlib import Path

import _sample_measures as measures
import _sample_sketch as sample
from build_styles import load_salient
from osgeo import ogr, osr
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDateTimeRange,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsProject,
    QgsReferencedRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

TITLE = f"Central Syria 2017 ({sample.SKETCH.lower()})"
#: the colours that newspapers' maps of this war made usual, from the palette
OWN_COLORS = {
    "Government and allies": "#e99f73",
    "Islamic State": "#9d938f",
    "Opposition": "#9de1d4",
    "Syrian Democratic Forces": "#f8ea78",
}


def write_geopackage(sketch: sample.Sketch, path: Path) -> None:
    """Write the sketch: control, places, sectors, river; and what is measured on it."""
    ogr.UseExceptions()
    if path.exists():
        path.unlink()
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)

    def layer(name: str, kind: int, fields: tuple[tuple[str, int], ...], rows) -> None:
        options = [f"IDENTIFIER={name} ({sample.SKETCH.lower()})", f"DESCRIPTION={sample.ABSTRACT}"]
        target = source.CreateLayer(name, crs, kind, options=options)
        for field_name, field_kind in fields:
            target.CreateField(ogr.FieldDefn(field_name, field_kind))
        for values, wkb in rows:
            feature = ogr.Feature(target.GetLayerDefn())
            for (field_name, _), value in zip(fields, values):
                if value is not None:
                    feature.SetField(field_name, value)
            feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
            target.CreateFeature(feature)

    text, date, whole, real = ogr.OFTString, ogr.OFTDate, ogr.OFTInteger, ogr.OFTReal
    layer(
        "control",
        ogr.wkbPolygon,
        (("actor", text), ("date", date), ("class", text)),
        [
            ((actor, day.replace("-", "/"), control_class), face.wkb)
            for day in sketch.dates
            for actor, control_class, face in sample.control(sketch, day)
        ],
    )
    layer(
        "places",
        ogr.wkbPoint,
        (
            ("name", text),
            ("population", whole),
            ("population_source", text),
            ("lat", real),
            ("lon", real),
        ),
        [
            (
                (name, people, None if people is None else "Syrian census of 2004", lat, lon),
                sample.shapely.Point(lon, lat).wkb,
            )
            for lat, lon, people, name in sketch.places
        ],
    )
    layer(
        "sectors",
        ogr.wkbPolygon,
        (("name", text),),
        [((n,), g.wkb) for n, g in sample.sectors(sketch)],
    )
    layer(
        "river",
        ogr.wkbLineString,
        (("name", text),),
        [(("Euphrates",), sample.shapely.LineString(sketch.river).wkb)],
    )
    layer(
        "changes",
        ogr.wkbMultiPolygon,
        (
            ("from_actor", text),
            ("to_actor", text),
            ("from_date", date),
            ("to_date", date),
            ("area_km2", real),
            ("noise", whole),
            ("label", text),
        ),
        [
            (
                (before, after, start.replace("-", "/"), end.replace("-", "/"), area, 0, label),
                _multi(polygon),
            )
            for before, after, start, end, area, label, polygon in measures.changes(sketch)
        ],
    )
    layer(
        "pockets",
        ogr.wkbMultiPolygon,
        (("date", date), ("besieged", text), ("area_km2", real), ("label", text)),
        [
            ((day.replace("-", "/"), besieged, area, label), _multi(polygon))
            for day, besieged, area, label, polygon in measures.pockets(sketch)
        ],
    )
    source = None


def _multi(polygon) -> bytes:
    parts = sample.shapely.get_parts(polygon)
    return sample.shapely.multipolygons(parts).wkb


def _salient():
    """Import what draws the sample from this checkout."""
    load_salient()
    rooms = ("style.symbols", "style.palette", "style.labels")
    return [importlib.import_module(f"salient.cartography.{name}") for name in rooms]


def _dates(layer: QgsVectorLayer, dates: list[str], field: str = "date") -> None:
    """Let each map stay until the next, as QGIS shows what Salient measures."""
    outputs = importlib.import_module("salient.processing.outputs")
    outputs.set_until_next(layer, field, [dt.date.fromisoformat(one) for one in dates])


def write_project(sketch: sample.Sketch, geopackage: Path, path: Path) -> None:
    """Write the project that shows the GeoPackage beside it."""
    app = QgsApplication.instance() or QgsApplication([], False)
    app.initQgis()
    symbols, palette, lettering = _salient()
    project = QgsProject.instance()
    project.clear()
    project.setFileName(str(path))
    layers = {}
    for name, title in (
        ("sectors", "Sectors"),
        ("control", "Control"),
        ("changes", "Changes"),
        ("pockets", "Sealed pockets"),
        ("river", "Euphrates"),
        ("places", "Places"),
    ):
        layer = QgsVectorLayer(
            f"{geopackage}|layername={name}", f"{title} ({sample.SKETCH.lower()})", "ogr"
        )
        if not layer.isValid():
            raise sample.SketchError(f"{geopackage.name}: layer {name} cannot be opened.")
        metadata = layer.metadata()
        metadata.setTitle(layer.name())
        metadata.setAbstract(sample.ABSTRACT)
        layer.setMetadata(metadata)
        layers[name] = layer
        project.addMapLayer(layer)
    colors = palette.assign(OWN_COLORS, OWN_COLORS)
    layers["control"].setRenderer(
        QgsCategorizedSymbolRenderer(
            "actor",
            [
                QgsRendererCategory(name, symbols.control(color), name)
                for name, color in colors.items()
            ],
        )
    )
    layers["sectors"].setRenderer(
        QgsSingleSymbolRenderer(
            symbols.symbol(QgsFillSymbol, [symbols.fill(None, palette.MUTED_INK, 0.3, dashed=True)])
        )
    )
    layers["river"].setRenderer(
        QgsSingleSymbolRenderer(symbols.symbol(QgsLineSymbol, [symbols.line("#5f95b5", 0.6)]))
    )
    layers["places"].setRenderer(QgsSingleSymbolRenderer(symbols.point("circle", palette.INK, 1.8)))
    layers["places"].setLabeling(lettering.labels('"name"', 8.5))
    layers["places"].setLabelsEnabled(True)
    _dates(layers["control"], sketch.dates)
    _dates(layers["changes"], sketch.dates, "to_date")
    _dates(layers["pockets"], sketch.dates)
    _style("changes", layers["changes"], project)
    _style("pocket_area", layers["pockets"], project)
    for name in ("sectors", "changes", "pockets"):
        project.layerTreeRoot().findLayer(layers[name].id()).setItemVisibilityChecked(False)
    _describe(project, sketch, layers["control"])
    store = importlib.import_module("salient.events.store.projectstore")
    store.set_address(str(path.parent / "events.gpkg"), project)
    if not project.write():
        raise sample.SketchError(f"{path}: {project.error()}")
    project.clear()


def _style(name: str, layer: QgsVectorLayer, project: QgsProject) -> None:
    styles = importlib.import_module("salient.cartography.style.library")
    for message in styles.apply(layer, name, project):
        raise sample.SketchError(f"{layer.name()}: {message}")


def _describe(project: QgsProject, sketch: sample.Sketch, control: QgsVectorLayer) -> None:
    """CRS, title, dates, view and the words on the map that say it is a sketch."""
    project.setTitle(TITLE)
    metadata = project.metadata()
    metadata.setTitle(TITLE)
    metadata.setAbstract(sample.ABSTRACT)
    # a fixed time: two builds are alike
    metadata.setCreationDateTime(QDateTime(QDate(2025, 1, 1), QTime(0, 0)))
    project.setMetadata(metadata)
    crs = QgsCoordinateReferenceSystem("EPSG:32637")
    project.setCrs(crs)
    project.setEllipsoid("EPSG:7030")
    transform = QgsCoordinateTransform(control.crs(), crs, project)
    view = transform.transformBoundingBox(control.extent())
    view.scale(1.05)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(view, crs))
    days = [QDate.fromString(date, Qt.DateFormat.ISODate) for date in sketch.dates]
    midnight, last = QTime(0, 0), QTime(23, 59, 59)
    span = QgsDateTimeRange(QDateTime(days[0], midnight), QDateTime(days[-1], last))
    project.timeSettings().setTemporalRange(span)
    project.writeEntryBool("CopyrightLabel", "/Enabled", True)
    project.writeEntry(
        "CopyrightLabel", "/Label", f"{sample.SKETCH}. Drawn for trying Salient; do not cite."
    )
    project.writeEntry("CopyrightLabel", "/FontName", "Open Sans")
    project.writeEntry("CopyrightLabel", "/FontSize", 11)
    project.writeEntryDouble("CopyrightLabel", "/Placement", 3)
    project.writeEntry("Salient", "actor_colors", json.dumps(OWN_COLORS))
