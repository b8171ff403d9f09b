# SPDX-License-Identifier: GPL-2.0-or-later
"""Twelve more maps as people have them, one a kind, through Prepare control layer.

Each writes its files and says what is right: date and actor of every piece, and what must be said.
"""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from .test_map_cases import KML, feature, geojson, held, kinds, placemark, shifted

#: name → what writes it, what is right, what must be said, and what else is asked
CASES: dict[str, tuple] = {}


def case(right, said=(), **asked):
    def keep(write):
        CASES[write.__name__] = (write, set(right), set(said), asked)
        return write

    return keep


@case([("2019-10-09", "Holder")])
def many_features(folder):
    """More features than a step of progress, one actor: all are one piece of ground or apart."""
    rows = [feature(shifted(2 * (i % 20), 2 * (i // 20)), actor="Holder") for i in range(130)]
    geojson(folder / "map_2019-10-09.geojson", *rows)


@case([("2016-03-14", "A"), ("2016-03-16", "A")])
def number_of_a_unit_beside_the_date(folder):
    for name in ("QRF-000729 Bravo 3-14-2016 0530", "QRF-000729 Bravo 3-16-2016 1815"):
        geojson(folder / f"{name}.geojson", feature(actor="A"))


@case([("2025-03-13", "A"), ("2025-03-14", "A")])
def six_digits_of_two_days(folder):
    """As YYMMDD a day of 2013 and the same of 2014, as DDMMYY two days that follow."""
    for name in ("front_130325", "front_140325"):
        geojson(folder / f"{name}.geojson", feature(actor="A"))


@case([("2024-11-30", "A"), ("2024-12-01", "A")])
def underscores(folder):
    for name in ("Lines_24_11_30", "Lines_24_12_01"):
        geojson(folder / f"{name}.geojson", feature(actor="A"))


@case(
    [("52 BC", "Gaul"), ("0009-01-01", "Rome")],
    [("realm_bc52", "before the year 1")],
)
def years_on_both_sides_of_the_year_1(folder):
    geojson(folder / "realm_bc52.geojson", feature(actor="Gaul"))
    geojson(folder / "realm_9.geojson", feature(actor="Rome"))


@case([("1900-01-01", "A"), ("1910-05-01", "B")])
def intervals(folder):
    geojson(
        folder / "reigns.geojson",
        feature(actor="A", START_DATE="1900-01-01", END_DATE="1910-04-30"),
        feature(actor="B", START_DATE="1910-05-01", END_DATE="1950-12-31"),
    )


@case([("2024-06-01", "north"), ("2024-06-01", "south")], ACTOR_FROM=4)
def styles_of_placemarks_without_names(folder):
    inner = "<name> </name><styleUrl>#{}</styleUrl>".format
    body = placemark(0, inner("north")) + placemark(2, inner("south"))
    (folder / "held_2024-06-01.kml").write_text(KML.format(body), encoding="utf-8")


@case([("2022-11-11", "Звільнено"), ("2022-11-11", "Під окупацією")])
def code_page_that_no_file_names(folder):
    path = folder / "map_2022-11-11.shp"
    rows = [feature(actor="Звільнено"), feature(shifted(2), actor="Під окупацією")]
    drawn = geojson(folder / "drawn.geojson", *rows)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "windows-1251"
    context = QgsProject.instance().transformContext()
    layer = QgsVectorLayer(str(drawn), "drawn", "ogr")
    QgsVectorFileWriter.writeAsVectorFormatV2(layer, str(path), context, options)
    path.with_suffix(".cpg").unlink()
    drawn.unlink()
    # the byte of the table's header that names the code page, of those that write it
    table = path.with_suffix(".dbf")
    raw = bytearray(table.read_bytes())
    raw[29] = 0
    table.write_bytes(raw)


SIDES = [
    {"value": "Italy", "actor": "Axis", "to": "1943-09-07"},
    {"value": "Italy", "actor": "Allies", "from": "1943-09-08"},
]


@case([("1943-07-10", "Axis"), ("1943-10-13", "Allies")], VALUES=json.dumps(SIDES))
def an_actor_that_changes_sides(folder):
    for day in ("1943-07-10", "1943-10-13"):
        geojson(folder / f"map {day}.geojson", feature(actor="Italy"))


@case([("2025-01-01", "A"), ("2025-01-02", "A")], [("meta.json", "unreadable")])
def a_foreign_file_among_folders(folder):
    for day in ("2025-01-01", "2025-01-02"):
        (folder / day[:4] / day[5:7]).mkdir(parents=True, exist_ok=True)
        geojson(folder / day[:4] / day[5:7] / f"{day}.geojson", feature(actor="A"))
    (folder / "meta.json").write_text('{"made": "2025-02-01"}', encoding="utf-8")


@case(
    [(f"2025-01-0{day}", "A") for day in (1, 2, 3)],
    [("map_2025-01-03", "axes exchanged")],
)
def latitude_before_longitude(folder):
    for day in (1, 2, 3):
        ring = shifted(0)
        ring = [[y, x] for x, y in ring] if day == 3 else ring
        geojson(folder / f"map_2025-01-0{day}.geojson", feature(ring, actor="A"))


@case([("2017-08-14", "A"), ("2017-08-15", "A")], [("m", "earlier map of the day")])
def two_times_on_a_day(folder):
    rows = [
        feature(actor="A", date="2017-08-14T06:00:00Z"),
        feature(actor="A", date="2017-08-14T18:00:00Z"),
        feature(actor="A", date="2017-08-15T06:00:00Z"),
    ]
    geojson(folder / "m.geojson", *rows)


@pytest.mark.parametrize("name", CASES)
def test_a_map_of_its_kind_is_read_right(tmp_path, run, name):
    write, right, said, asked = CASES[name]
    write(tmp_path)
    found = run(
        "preparecontrol", FOLDER=str(tmp_path), CONTROL="TEMPORARY_OUTPUT",
        REPAIRS="TEMPORARY_OUTPUT", **asked,
    )  # fmt: skip
    assert held(found) == right
    assert kinds(found) >= said


def test_there_are_twelve():
    assert len(CASES) == 12
