# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of areas that claims can name: what they hold, and against the world map itself."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import shapely
from salient.analysis.geometry import geodesy
from salient.analysis.pocket import references
from salient.analysis.pocket.reference import bundled

WORLD_MAP = Path("/usr/share/qgis/resources/data/world_map.gpkg")


def rows(root, name: str) -> list[dict]:
    with (root / "resources" / "references" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_table_of_the_folder_is_a_line_of_the_registry(root):
    files = {path.name for path in (root / "resources" / "references").iterdir()}
    assert files == {one.name for one in references.TABLES}


@pytest.mark.parametrize("name", ["countries.csv", "regions.csv"])
def test_each_row_has_a_name_an_area_and_a_source(root, name):
    for row in rows(root, name):
        assert row["name"] and row["source"].startswith("Natural Earth")
        assert float(row["total_km2"]) > 0.0 and row["region"] is not None


def test_countries_have_the_area_that_is_published_for_them(root):
    """Of the countries of the well-known table half are within 1 %, nine tenths within 6.

    Further off are those whose de facto borders are others' (Cyprus, Ukraine), and dwarfs that the
    map draws coarsely.
    """
    known = bundled()
    published = {name: known.total_m2[i] / 1e6 for i, name in enumerate(known.names)
                 if known.regions[i] == "World"}  # fmt: skip
    off = [
        abs(float(row["total_km2"]) / published[row["name"]] - 1.0)
        for row in rows(root, "countries.csv") if row["name"] in published
    ]  # fmt: skip
    assert len(off) > 35
    half, most = np.quantile(off, [0.5, 0.9])
    assert half < 0.01 and most < 0.06


def test_regions_of_a_country_sum_to_it(root):
    """Both layers of the world map tile the same land: Iraq's 18 governorates, Syria's 14."""
    whole = {row["name"]: float(row["total_km2"]) for row in rows(root, "countries.csv")}
    for country in ("Iraq", "Syria", "Poland", "Germany"):
        parts = [float(row["total_km2"]) for row in rows(root, "regions.csv")
                 if row["region"] == country]  # fmt: skip
        assert len(parts) >= 14
        assert sum(parts) == pytest.approx(whole[country], rel=0.02)


def test_areas_are_those_of_the_polygons_on_the_ellipsoid(root):
    """Measured again by Salient's own geodesic areas, which the script does not use."""
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's Python is not installed")
    if not WORLD_MAP.exists():
        pytest.skip("QGIS's world map is not where Debian has it")
    world = ogr.Open(str(WORLD_MAP))
    wanted = {"Iraq", "Syria", "Lebanon", "Iceland", "Fiji"}
    stated = {row["name"]: float(row["total_km2"]) for row in rows(root, "countries.csv")}
    seen = {}
    for feature in world.GetLayerByName("countries"):
        name = feature.GetField("NAME")
        if name in wanted:
            shape = shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))
            parts = shapely.get_parts(shape)
            seen[name] = geodesy.area_m2(parts, "EPSG:4326").sum() / 1e6
    assert set(seen) == wanted
    for name, area in seen.items():
        assert stated[name] == pytest.approx(area, rel=1e-4), name


def test_a_region_is_told_from_the_town_of_its_name():
    assert references.find("Aleppo").label == "Aleppo (region of Syria)"
    assert references.find("Iraq").label == "Iraq"
