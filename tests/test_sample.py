# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample says what it is, and agrees with the figures it was drawn to."""

from __future__ import annotations

import importlib.util
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

shapely = pytest.importorskip("shapely", minversion="2.0")
pyproj = pytest.importorskip("pyproj")

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"
GEOD = pyproj.Geod(ellps="WGS84")
CORE, MIDDLE, REAR = (
    (37.46, 35.04),
    (38.4, 35.0),
    (39.95, 34.9),
)  # Uqayribat, the corridor, the east

_spec = importlib.util.spec_from_file_location(
    "_sample_sketch", ROOT / "scripts" / "_sample_sketch.py"
)
sketching = importlib.util.module_from_spec(_spec)
sys.modules["_sample_sketch"] = sketching
_spec.loader.exec_module(sketching)


@pytest.fixture(scope="module")
def sketch():
    return sketching.read_sketch()


def area_km2(geometry) -> float:
    return abs(GEOD.geometry_area_perimeter(geometry)[0]) / 1e6


def closure(sketch, date, step=0.01):
    """Length and pocket of the shortest closure, by trying every visible chord.

    Points every `step` degrees (1.1 km) of the government's front with the Islamic State; a chord
    counts if it stays on Islamic State ground and crosses the path from core to rear.
    """
    faces = sketching.control(sketch, date)
    government = max((g for a, _, g in faces if a.startswith("Government")), key=shapely.area)
    ground = next(g for a, _, g in faces if a == "Islamic State" and shapely.contains_xy(g, *CORE))
    path = shapely.LineString([CORE, MIDDLE, REAR])
    assert ground.contains(path)
    front = shapely.segmentize(shapely.intersection(government, ground), step)
    xy = np.unique(shapely.get_coordinates(front), axis=0)
    i, j = np.triu_indices(len(xy), 1)
    length = GEOD.inv(xy[i, 0], xy[i, 1], xy[j, 0], xy[j, 1])[2]
    order = np.argsort(length)
    for part in np.array_split(order, max(1, len(order) // 20000)):
        chords = shapely.linestrings(np.stack([xy[i[part]], xy[j[part]]], axis=1))
        fit = shapely.crosses(chords, path)
        fit[fit] &= shapely.covers(shapely.buffer(ground, 1e-9), chords[fit])
        if fit.any():
            best = int(np.flatnonzero(fit)[0])
            blade = shapely.buffer(chords[best], 1e-7)
            pieces = shapely.get_parts(shapely.difference(ground, blade))
            pocket = next(p for p in pieces if shapely.contains_xy(p, *CORE))
            return length[part[best]] / 1000, pocket
    raise AssertionError("no closure")


def test_every_date_tiles_the_study_area(sketch):
    whole = sketching.study_area(sketch)
    assert sketch.dates == ["2017-04-03", "2017-07-06", "2017-08-14"]
    for date in sketch.dates:
        faces = np.array([face for _, _, face in sketching.control(sketch, date)])
        # a coverage: no overlap, no gap, every shared border with the same vertices on both sides
        if hasattr(shapely, "coverage_is_valid"):  # shapely 2.1
            assert shapely.coverage_is_valid(faces)
        assert shapely.area(faces).sum() == pytest.approx(whole.area, rel=1e-12)
        assert shapely.union_all(faces).symmetric_difference(whole).area == 0.0


def test_all_four_actors_stand_on_every_date(sketch):
    for date in sketch.dates:
        assert {actor for actor, _, _ in sketching.control(sketch, date)} == {
            "Government and allies",
            "Islamic State",
            "Syrian Democratic Forces",
            "Opposition",
        }


def test_the_gap_in_august_is_as_published(sketch):
    gap, pocket = closure(sketch, "2017-08-14")
    assert 24.0 < gap < 15.5 * 1.609344  # "around only 25 km", "less than 15 and a half miles"
    assert area_km2(pocket) == pytest.approx(8000, rel=0.02)  # "around 8,000 km²"
    assert area_km2(pocket) > 3000 * 1.609344**2  # "over 3,000 square miles"


def test_the_gap_in_august_lies_between_sukhnah_and_al_kawm(sketch):
    south, north = sketch.points["sukhnah_north"], sketch.points["kawm_south"]
    gap, _ = closure(sketch, "2017-08-14")
    assert gap == pytest.approx(GEOD.inv(*south, *north)[2] / 1000, rel=1e-9)
    places = {name: (lon, lat) for lat, lon, _, name in sketch.places}
    assert GEOD.inv(*south, *places["Sukhnah"])[2] < 5000
    assert GEOD.inv(*north, *places["al-Kawm"])[2] < 10000


def test_the_ring_closes_from_date_to_date(sketch):
    gaps = [closure(sketch, date, step=0.03)[0] for date in sketch.dates]
    assert gaps[0] > 80 > 50 < gaps[1] < 60 and gaps[2] < 25


@pytest.mark.parametrize(
    ("place", "holders"),
    [
        ("Palmyra", "GGG"),
        ("Sukhnah", "IIG"),
        ("al-Kawm", "IIG"),
        ("Qadir", "IIG"),
        ("Resafa", "IGG"),
        ("Ithriya", "GGG"),
        ("Shaer gas field", "IGG"),
        ("Uqayribat", "III"),
        ("Maadan", "III"),
        ("Raqqa", "III"),
        ("Tabqa", "ISS"),
        ("Homs", "GGG"),
        ("Hama", "GGG"),
    ],
)
def test_places_lie_on_their_holders_ground(sketch, place, holders):
    lon, lat = next((lon, lat) for lat, lon, _, name in sketch.places if name == place)
    found = ""
    for date in sketch.dates:
        (holder,) = (
            a for a, _, g in sketching.control(sketch, date) if shapely.intersects_xy(g, lon, lat)
        )
        found += holder[0]
    assert found == holders


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda text: text.replace("39.50 35.80\n", "39.50 north\n", 1), "bank_4"),
        (lambda text: text + "\npoint nw 1 2\n", "second point"),
        (lambda text: text + "\nline 2018-01-01 nw ne\n", "unknown date"),
    ],
    ids=["not a number", "name twice", "unknown date"],
)
def test_a_wrong_line_is_named(tmp_path, spoil, message):
    path = tmp_path / "list.txt"
    path.write_text(spoil(sketching.SOURCE.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(sketching.SketchError, match=message):
        sketching.read_sketch(path)


def test_lines_that_cross_without_a_named_point_are_refused(sketch):
    crossing = sketching.read_sketch()
    crossing.lines.append((("2017-04-03",), ["nw", "ne", "sw"]))
    with pytest.raises(sketching.SketchError, match="no point is named"):
        sketching.control(crossing, "2017-04-03")


def test_the_geopackage_is_what_the_list_says(sketch):
    with sqlite3.connect(f"file:{SAMPLE / 'salient_sample.gpkg'}?mode=ro", uri=True) as source:
        rows = source.execute("SELECT actor, date, class FROM control ORDER BY fid").fetchall()
        titles = source.execute("SELECT identifier, description FROM gpkg_contents").fetchall()
        people = dict(source.execute("SELECT name, population FROM places"))
    assert rows == [(a, d, c) for d in sketch.dates for a, c, _ in sketching.control(sketch, d)]
    assert all("sketch, not a record" in title for title, _ in titles)
    assert all("Do not cite it" in text for _, text in titles)
    assert people["Sukhnah"] == 16173 and people["Qadir"] is None


def test_the_project_says_that_it_is_a_sketch_and_has_no_absolute_path():
    with zipfile.ZipFile(SAMPLE / "salient_sample.qgz") as archive:
        text = archive.read("salient_sample.qgs").decode("utf-8")
    assert "<title>Central Syria 2017 (sketch, not a record)</title>" in text
    # control, places, sectors, river, changes and sealed pockets
    assert text.count("<datasource>./salient_sample.gpkg|layername=") == 6
    assert "Sketch, not a record. Drawn for trying Salient" in text
    assert ">./events.gpkg</store>" in text
    assert str(ROOT) not in text and "/home/" not in text


def test_changes_and_pockets_add_up_with_the_sketch(sketch):
    """What the government gained between two dates is the growth of its ground."""
    with sqlite3.connect(f"file:{SAMPLE / 'salient_sample.gpkg'}?mode=ro", uri=True) as source:
        gained = dict(
            source.execute(
                "SELECT to_date, sum(area_km2) FROM changes"
                " WHERE to_actor = 'Government and allies' GROUP BY to_date"
            )
        )
        sealed = source.execute("SELECT DISTINCT besieged FROM pockets").fetchall()
    held = [
        sum(
            abs(pyproj.Geod(ellps="WGS84").geometry_area_perimeter(face)[0])
            for actor, _, face in sketching.control(sketch, day)
            if actor == "Government and allies"
        )
        / 1e6
        for day in sketch.dates
    ]
    growth = {day: after - before for day, before, after in zip(sketch.dates[1:], held, held[1:])}
    assert gained == pytest.approx(growth, rel=1e-4)
    assert sealed == [("Opposition",)]


def test_each_map_stays_until_the_next(qgis_app, qgis_new_project, sketch):
    """On no day between the first map and the last is the ground without holders, or with two."""
    import datetime as dt

    from qgis.core import (
        QgsDateTimeRange,
        QgsFeatureRequest,
        QgsProject,
        QgsVectorLayerTemporalContext,
    )
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    project = QgsProject.instance()
    assert project.read(str(SAMPLE / "salient_sample.qgz"))
    layer = project.mapLayersByName("Control (sketch, not a record)")[0]
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    dates = [dt.date.fromisoformat(one) for one in sketch.dates]
    assert len({later - earlier for earlier, later in zip(dates, dates[1:])}) > 1
    for number in range((dates[-1] - dates[0]).days + 1):
        day = dates[0] + dt.timedelta(days=number)
        noon = QDateTime(QDate(day.year, day.month, day.day), QTime(12, 0))
        span = QgsDateTimeRange(noon, noon.addSecs(60))
        only = layer.temporalProperties().createFilterString(context, span)
        request = QgsFeatureRequest().setFilterExpression(only)
        shown = {one["date"].toPyDate() for one in layer.getFeatures(request)}
        assert shown == {max(one for one in dates if one <= day)}


@pytest.mark.parametrize(("option", "status"), [("--help", 0), ("-h", 0), ("--no-such", 2)])
def test_an_option_of_the_demo_is_no_folder_to_write_to(tmp_path, option, status):
    run = subprocess.run(
        [ROOT / "scripts" / "demo", option], cwd=tmp_path, capture_output=True, text=True
    )
    assert run.returncode == status
    assert "scripts/demo [FOLDER" in run.stdout
    assert list(tmp_path.iterdir()) == []
