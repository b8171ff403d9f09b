# SPDX-License-Identifier: GPL-2.0-or-later
"""A barrier stops the same ground drawn as a line or as a polygon, for whoever takes barriers.

The map, in km east and north on UTM's central meridian: a ring of Red from 0 to 6 round open ground
from 1 to 5, with a mouth in the east from 2.5 to 3.5. A barrier runs across the mouth at 5.5.
"""

from __future__ import annotations

import pytest

UTM = "EPSG:32637"
X, Y = 500_000.0, 5_300_000.0
#: A metre on the ground is 0.9996 m on the map.
SCALE = 0.9996


def wkt(kind: str, *km) -> str:
    xy = ", ".join(f"{X + 1000 * x} {Y + 1000 * y}" for x, y in km)
    return f"{kind}({xy})" if kind == "LineString" else f"{kind}((({xy})))"


RING = wkt(
    "MultiPolygon",
    *((0, 0), (6, 0), (6, 2.5), (5, 2.5), (5, 1), (1, 1), (1, 5), (5, 5), (5, 3.5), (6, 3.5)),
    *((6, 6), (0, 6), (0, 0)),
)


@pytest.fixture
def barrier(make_layer):
    """Return a layer of one barrier from 2 km to `north`: a line, or a polygon 1 cm wide."""

    def made(drawn: str, north: float):
        if drawn == "line":
            shape = wkt("LineString", (5.5, 2), (5.5, north))
            return make_layer([(shape,)], fields="", kind="LineString", crs=UTM)
        half = 5e-6
        west, east = 5.5 - half, 5.5 + half
        ends = [(west, 2), (east, 2), (east, north), (west, north), (west, 2)]
        return make_layer([(wkt("MultiPolygon", *ends),)], fields="", crs=UTM)

    return made


@pytest.fixture
def ring(make_layer):
    return make_layer([(RING, "Red", None)], crs=UTM)


def gap(run, ring, make_layer, barrier):
    core = make_layer([(f"Point({X + 3000} {Y + 3000})",)], fields="", kind="Point", crs=UTM)
    same = {"CONTROL": ring, "ACTOR_FIELD": "actor", "ENCIRCLERS": "Red", "BARRIERS": barrier}
    tables = dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), "TEMPORARY_OUTPUT")
    return run("encirclementgap", **same, CORE=core, **tables)


def pocket(run, ring, barrier):
    same = {"CONTROL": ring, "ACTOR_FIELD": "actor", "ENCIRCLERS": "Red", "BARRIERS": barrier}
    return run("pocketarea", **same, POCKETS="TEMPORARY_OUTPUT")


def places(run, make_layer, barrier):
    """Control round two towns 0.5 km apart, the barrier nearer to the eastern one."""
    towns = [(f"Point({X + 1000 * x} {Y + 3000})", who) for x, who in ((5.2, "Red"), (5.7, "Blue"))]
    layer = make_layer(towns, fields="actor:string", kind="Point", crs=UTM)
    west, east, south, north = X + 4000, X + 6500, Y + 2000, Y + 4000
    found = run(
        "controlfromplaces", PLACES=layer, ACTOR_FIELD="actor", BARRIERS=barrier,
        STUDY_AREA=f"{west},{east},{south},{north} [{UTM}]", CONTROL="memory:", REPAIRS="memory:",
    )  # fmt: skip
    area = {"Red": 0.0, "Blue": 0.0}
    for row in found["CONTROL"].getFeatures():
        from qgis.core import QgsDistanceArea

        measure = QgsDistanceArea()
        measure.setEllipsoid("WGS84")
        measure.setSourceCrs(found["CONTROL"].sourceCrs(), _context())
        area[row["actor"]] += measure.measureArea(row.geometry()) / 1e6
    return area


def _context():
    from qgis.core import QgsProject

    return QgsProject.instance().transformContext()


def test_these_are_all_that_take_barriers(provider):
    taking = {one.name() for one in provider.algorithms() if one.parameterDefinition("BARRIERS")}
    assert taking == {"encirclementgap", "pocketarea", "controlfromplaces", "supplyroutes"}


@pytest.mark.parametrize("drawn", ["line", "polygon"])
def test_a_barrier_across_the_mouth_seals(run, ring, make_layer, barrier, drawn):
    """16 km² within the ring and half of the mouth, 0.5 km²."""
    across = barrier(drawn, 4.0)
    found = gap(run, ring, make_layer, across)
    assert (found["STATE"], found["GAP_KM"]) == ("sealed", 0.0)
    assert found["POCKET_KM2"] == pytest.approx(16.5 / SCALE**2, rel=1e-5)
    sealed = pocket(run, ring, across)
    assert (sealed["COUNT"], sealed["TOTAL_KM2"]) == (
        1,
        pytest.approx(found["POCKET_KM2"], rel=1e-5),
    )


@pytest.mark.parametrize("drawn", ["line", "polygon"])
def test_a_barrier_half_across_leaves_half_a_gap(run, ring, make_layer, barrier, drawn):
    """From the barrier's end at 3 km to the mouth's northern side at 3.5 km."""
    half = barrier(drawn, 3.0)
    found = gap(run, ring, make_layer, half)
    assert found["GAP_KM"] == pytest.approx(0.5 / SCALE, rel=1e-5)
    assert found["STATE"] == "open"
    assert pocket(run, ring, half)["COUNT"] == 0


@pytest.mark.parametrize("drawn", ["line", "polygon"])
def test_a_barrier_stops_a_place(run, make_layer, barrier, drawn):
    """1.5 km by 2 km lie west of the barrier, 1 km by 2 km east of it."""
    area = places(run, make_layer, barrier(drawn, 4.0))
    assert area["Red"] == pytest.approx(3.0 / SCALE**2, rel=1e-3)
    assert area["Blue"] == pytest.approx(2.0 / SCALE**2, rel=1e-3)


def test_simulations_keep_a_line_barrier_shut(run, ring, make_layer, barrier):
    core = make_layer([(f"Point({X + 3000} {Y + 3000})",)], fields="", kind="Point", crs=UTM)
    tables = dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), "TEMPORARY_OUTPUT")
    shares = {}
    for north in (3.0, 4.0):
        found = run(
            "encirclementgap", CONTROL=ring, ACTOR_FIELD="actor", ENCIRCLERS="Red", CORE=core,
            BARRIERS=barrier("line", north), POSITION_ERROR=20.0, SIMULATIONS=40, **tables,
        )  # fmt: skip
        (row,) = found["SUMMARY"].getFeatures()
        shares[north] = row["sealed_pct"]
    assert shares == {3.0: 0.0, 4.0: 100.0}


def test_a_point_is_no_barrier(run, ring, make_layer):
    from qgis.core import QgsProcessingException

    spot = make_layer([(f"Point({X + 5500} {Y + 3000})",)], fields="", kind="Point", crs=UTM)
    with pytest.raises(QgsProcessingException, match="points, which close nothing"):
        gap(run, ring, make_layer, spot)
    with pytest.raises(QgsProcessingException, match="points, which close nothing"):
        pocket(run, ring, spot)
    with pytest.raises(QgsProcessingException, match="points, which close nothing"):
        places(run, make_layer, spot)


def test_a_river_drawn_as_a_line_at_falaise(run, rows, real_cases):
    """With the Dives as a barrier: 3.4 km on 13 August 1944, sealed on the 18th."""
    at = real_cases / "falaise_1944"
    found = run(
        "encirclementgap", CONTROL=str(at / "control.geojson"), ACTOR_FIELD="actor",
        DATE_FIELD="date", ENCIRCLERS="Allied", CORE=str(at / "core.geojson"),
        REAR=str(at / "rear.geojson"), BARRIERS=str(at / "river.geojson"), TO="1944-08-18",
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), "TEMPORARY_OUTPUT"),
    )  # fmt: skip
    states = [(str(row["date"].toString("MM-dd")), row["state"], row["gap_km"])
              for row in rows(found["SUMMARY"])]  # fmt: skip
    assert states[0] == ("08-13", "open", pytest.approx(3.4, abs=0.05))
    assert states[-1][:2] == ("08-18", "sealed")
