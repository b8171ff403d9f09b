# SPDX-License-Identifier: GPL-2.0-or-later
"""Measure all countries and first-level regions on the world map that QGIS ships.

    python scripts/build_references.py [world_map.gpkg]

Writes `resources/references/countries.csv` and `regions.csv`: name, other names, region, area on
the ellipsoid (lakes counted in, sea not), source. The world map is Natural Earth's, in the public
domain.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import shapely
from osgeo import ogr
from pyproj import Geod
from shapely.geometry.polygon import orient

ROOT = Path(__file__).resolve().parents[1]
WORLD_MAP = Path("/usr/share/qgis/resources/data/world_map.gpkg")
SOURCE = "Natural Earth, world map of QGIS (measured)"
COLUMNS = ("name", "also", "region", "total_km2", "published_in", "source", "year")
#: what the world map shortens, and what the table of well-known areas names otherwise
FULL = {
    "Antigua and Barb.": "Antigua and Barbuda",
    "Bosnia and Herz.": "Bosnia and Herzegovina",
    "Br. Indian Ocean Ter.": "British Indian Ocean Territory",
    "British Virgin Is.": "British Virgin Islands",
    "Cayman Is.": "Cayman Islands",
    "Central African Rep.": "Central African Republic",
    "Congo": "Republic of the Congo",
    "Cook Is.": "Cook Islands",
    "Dem. Rep. Congo": "Democratic Republic of the Congo",
    "Dominican Rep.": "Dominican Republic",
    "Eq. Guinea": "Equatorial Guinea",
    "Faeroe Is.": "Faroe Islands",
    "Falkland Is.": "Falkland Islands",
    "Fr. Polynesia": "French Polynesia",
    "Fr. S. Antarctic Lands": "French Southern and Antarctic Lands",
    "Heard I. and McDonald Is.": "Heard Island and McDonald Islands",
    "Macedonia": "North Macedonia",
    "Marshall Is.": "Marshall Islands",
    "N. Mariana Is.": "Northern Mariana Islands",
    "Pitcairn Is.": "Pitcairn Islands",
    "Republic of Serbia": "Serbia",
    "S. Geo. and the Is.": "South Georgia and the Islands",
    "S. Sudan": "South Sudan",
    "Solomon Is.": "Solomon Islands",
    "St-Barthélemy": "Saint Barthélemy",
    "St-Martin": "Saint Martin",
    "St. Kitts and Nevis": "Saint Kitts and Nevis",
    "St. Pierre and Miquelon": "Saint Pierre and Miquelon",
    "St. Vin. and Gren.": "Saint Vincent and the Grenadines",
    "Turks and Caicos Is.": "Turks and Caicos Islands",
    "U.S. Minor Outlying Is.": "United States Minor Outlying Islands",
    "U.S. Virgin Is.": "United States Virgin Islands",
    "United Republic of Tanzania": "Tanzania",
    "United States of America": "United States",
    "W. Sahara": "Western Sahara",
    "Wallis and Futuna Is.": "Wallis and Futuna",
    "eSwatini": "Eswatini",
}
#: what else readers call a country; names are parted by semicolons
ALSO = {
    "Cabo Verde": "Cape Verde",
    "Czechia": "Czech Republic",
    "Côte d'Ivoire": "Ivory Coast",
    "Democratic Republic of the Congo": "DR Congo; DRC; Congo",
    "Eswatini": "Swaziland",
    "Myanmar": "Burma",
    "North Macedonia": "Macedonia",
    "Republic of the Congo": "Congo-Brazzaville; Congo",
    "Timor-Leste": "East Timor",
    "Turkey": "Türkiye",
    "United Arab Emirates": "UAE; Emirates",
    "United Kingdom": "UK; Britain; Great Britain",
    "United States": "USA; U.S.",
}
_ELLIPSOID = Geod(ellps="WGS84")


def main(path: Path = WORLD_MAP) -> None:
    """Write both tables."""
    world = ogr.Open(str(path))
    folder = ROOT / "resources" / "references"
    countries = [
        _row(name, ALSO.get(name, ""), "World", one)
        for one in world.GetLayerByName("countries")
        for name in [_full(one.GetField("NAME"))]
    ]
    regions = []
    for one in world.GetLayerByName("states_provinces"):
        name, label = one.GetField("name"), one.GetField("woe_label") or ""
        also = label.split(",")[0].strip()
        here = _full(one.GetField("admin"))
        regions.append(_row(name or "", also if also != name else "", here, one))
    for name, rows in (("countries.csv", countries), ("regions.csv", regions)):
        kept = sorted(row for row in rows if row[0] and float(row[3]) > 0.0)
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(kept)


def _full(name: str | None) -> str:
    return FULL.get(name or "", name or "")


def _row(name: str, also: str, region: str, feature) -> tuple[str, ...]:
    shape = shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))
    whole = shapely.multipolygons([orient(part) for part in shapely.get_parts(shape)])
    area = _ELLIPSOID.geometry_area_perimeter(whole)[0]
    return " ".join(name.split()), also, region, f"{area / 1e6:.2f}", "km²", SOURCE, ""


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
