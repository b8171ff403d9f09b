# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs about a map that is cut at the antimeridian lie on both sides of it, as the map does.

Their vertices jumped from 180 to -180: QGIS drew gap lines, pockets and transects right across the
world.
"""

from __future__ import annotations

import numpy as np
import pytest
import shapely

#: Two bodies that meet at x = 0, and a bay south of them; a ring of two halves; degrees.
SEAM = [(0.0, 48.5 + 0.37 * k) for k in range(8)]
BAY = (
    shapely.Polygon([(-1, 46), (-0.5, 46), (-0.5, 48.5), *SEAM, (-1, 51.09)]),
    shapely.Polygon([*SEAM[::-1], (0.5, 48.5), (0.5, 46), (1, 46), (1, 51.09)]),
)
RING = tuple(
    shapely.box(min(0, side), 46, max(0, side), 51) - shapely.box(side / 2, 47, -side / 2, 50)
    for side in (-1, 1)
)
KINDS = {"EPSG:4326": 360.0, "EPSG:3857": 2.0 * 20_037_508.342789244}


@pytest.fixture
def control(make_layer):
    def made(bodies, middle, crs="EPSG:4326", beyond=False, held=()):
        from salient.analysis.geometry import geodesy

        rows = []
        for body in (*bodies, *held):
            turn = 360.0 * (middle >= 180.0 and body.centroid.x > 0 and not beyond)
            moved = shapely.transform(body, lambda xy, by=middle - turn: xy + np.array([by, 0.0]))
            if crs != "EPSG:4326":
                (moved,) = geodesy.from_lonlat(np.array([moved], dtype=object), crs)
            days = ("2025-01-01", "2025-01-05")[: 2 if held else 1]
            rows += [(moved.wkt, "AB"[body in held], day) for day in days]
        return make_layer(rows, fields="actor:string,date:string", kind="Polygon", crs=crs)

    return made


def outputs(*names):
    return dict.fromkeys(names, "TEMPORARY_OUTPUT")


def gap(run, layer, middle):
    lon = (middle - 0.137 + 180.0) % 360.0 - 180.0
    return run(
        "encirclementgap", CONTROL=layer, ACTOR_FIELD="actor", DATE_FIELD="date", ENCIRCLERS="A",
        CORE_POINT=f"{lon},48.3 [EPSG:4326]",
        **outputs("GAPS", "POCKETS", "SUMMARY", "TREND", "CORES"),
    )  # fmt: skip


def shapes(layer):
    return [shapely.from_wkb(bytes(one.geometry().asWkb())) for one in layer.getFeatures()]


def widest(layer):
    """The width of the widest part of a layer: what QGIS draws across."""
    return max(part.bounds[2] - part.bounds[0] for one in shapes(layer) for part in one.geoms)


@pytest.mark.parametrize("crs", sorted(KINDS))
@pytest.mark.parametrize("bodies", [BAY, RING], ids=["bay", "ring"])
def test_gap_lines_and_pockets_lie_on_both_sides(run, rows, control, bodies, crs):
    found = gap(run, control(bodies, 180.0, crs), 180.0)
    elsewhere = gap(run, control(bodies, 100.0, crs), 100.0)
    for name in ("GAPS", "POCKETS") if bodies is BAY else ("POCKETS",):
        (one,) = shapes(found[name])
        assert len(one.geoms) == 2 and one.is_valid
        assert widest(found[name]) < KINDS[crs] / 100.0
        half = KINDS[crs] / 2.0
        assert (one.bounds[0], one.bounds[2]) == pytest.approx((-half, half), rel=1e-12)
        for mine, other in zip(rows(found[name]), rows(elsewhere[name])):
            for field, value in other.items():
                if field.endswith(("km", "km2", "_m", "state")) and value is not None:
                    assert mine[field] == (
                        pytest.approx(value, rel=1e-6) if isinstance(value, float) else value
                    ), field


@pytest.mark.parametrize("middle", [180.0, 183.0, -180.0, -183.0])
def test_who_draws_beyond_180_keeps_that_turn(run, control, middle):
    """All of it lay on the other side of QGIS's map, or jumped there."""
    found = gap(run, control(BAY, middle, beyond=True), middle)
    for name in ("GAPS", "POCKETS", "CORES"):
        (one,) = shapes(found[name])
        west, _, east, _ = one.bounds
        assert middle - 0.6 < west <= east < middle + 0.6
        assert len(shapely.get_parts(one)) == 1


def test_transects_are_cut_and_elsewhere_stay_single_lines(run, control):
    from qgis.core import QgsWkbTypes

    held = [shapely.box(-0.5, 47, 0, 50), shapely.box(0, 47, 0.5, 50)]
    for middle, kind in ((180.0, "MultiLineString"), (100.0, "LineString")):
        found = run(
            "fronttransects", CONTROL=control(RING, middle, held=held), ACTOR_FIELD="actor",
            DATE_FIELD="date", SPACING=50_000, LENGTH=80_000,
            **outputs("TRANSECTS", "INTERSECTIONS"),
        )  # fmt: skip
        layer = found["TRANSECTS"]
        assert QgsWkbTypes.displayString(layer.wkbType()) == kind
        parts = [part for one in shapes(layer) for part in shapely.get_parts(one)]
        assert parts and max(part.bounds[2] - part.bounds[0] for part in parts) < 10.0
