# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap at Falaise against a brute force on densely drawn boundaries, by no code of the kernel.

On 13, 15 and 17 August 1944 one line closes the pocket round Tournai-sur-Dive, and the place, a
point, holds it off: the least length is that of a line that touches the place and whose ends lie
within edges (34.994, 28.928, 19.208 km). Lines between vertices, or from a vertex to the nearest
point of an edge, are longer: 36.728, 28.959, 19.566 km.
"""

from __future__ import annotations

import datetime as dt
import json

import numpy as np
import pytest
import shapely
from pyproj import Geod, Transformer
from salient.analysis.control import control_map
from salient.analysis.gap.encirclement import CorePlaces, encirclement_gap

CORE, REAR = (0.052, 48.808), (0.45, 48.9)
WGS84 = Geod(ellps="WGS84")
#: Through its centre, the core, a geodesic is straight here; beside it all but so at 40 km.
PLANE = Transformer.from_crs(
    "EPSG:4326", f"+proj=aeqd +lon_0={CORE[0]} +lat_0={CORE[1]} +ellps=WGS84", always_xy=True
)
#: Steps between the points that the boundary is drawn with, metres: each round the last's best.
STEPS = (400.0, 50.0, 8.0)


def ground(path, day: str) -> shapely.Geometry:
    """Return the Allied ground of a date, degrees."""
    features = json.loads((path / "control.geojson").read_text())["features"]
    mine = [
        shapely.geometry.shape(one["geometry"])
        for one in features
        if (one["properties"]["date"], one["properties"]["actor"]) == (day, "Allied")
    ]
    return shapely.union_all(mine)


def turned(ring: np.ndarray, point: np.ndarray) -> np.ndarray:
    """Return by how many radians the view from a point has turned at each vertex of a ring."""
    return np.unwrap(np.arctan2(*(ring - point).T[::-1]))


def parting(ring, one, other, place) -> np.ndarray:
    """Return how often the ring's arc from `one` to `other`, and straight back, goes round."""
    angle = turned(ring, place)
    straight = np.mod(angle[one] - angle[other] + np.pi, 2 * np.pi) - np.pi
    return np.rint((angle[other] - angle[one] + straight) / (2 * np.pi)).astype(int)


def brute_force(closed: shapely.Geometry) -> float:
    """Return the length of the shortest line between boundary points that parts core and rear."""
    flat = shapely.transform(closed, lambda xy: np.column_stack(PLANE.transform(*xy.T)))
    (polygon,) = shapely.get_parts([flat])
    shell = shapely.get_exterior_ring(polygon)
    wall = shapely.buffer(flat, -0.2)
    shapely.prepare(wall)
    shapely.prepare(flat)
    rear = np.array(PLANE.transform(*REAR))
    best, near, reach = np.inf, None, 0.0
    for step in STEPS:
        ring = shapely.get_coordinates(shapely.segmentize(shell, step))
        kept = np.arange(len(ring) - 1)
        if near is not None:
            away = np.hypot(*(ring[kept][:, None] - near).transpose(2, 0, 1)).min(axis=1)
            kept = kept[away < reach]
        one, other = (kept[i] for i in np.triu_indices(len(kept), 1))
        long = np.hypot(*(ring[one] - ring[other]).T)
        some = (long > 1.0) & (long < 45e3)
        some[some] &= parting(ring, one[some], other[some], np.zeros(2)) != parting(
            ring, one[some], other[some], rear
        )
        one, other = one[some], other[some]
        lon, lat = PLANE.transform(*ring.T, direction="INVERSE")
        metres = WGS84.inv(lon[one], lat[one], lon[other], lat[other])[2]
        for row in np.argsort(metres, kind="stable"):
            line = shapely.LineString(ring[[one[row], other[row]]])
            if not (shapely.crosses(wall, line) or shapely.covers(flat, line)):
                best, near, reach = metres[row], ring[[one[row], other[row]]], 6.0 * step
                break
    return float(best)


@pytest.mark.parametrize(("day", "km"), [(13, 34.994), (15, 28.928), (17, 19.208)])
def test_the_gap_is_the_least_of_all_lines(real_cases, day, km):
    date = f"1944-08-{day}"
    closed = ground(real_cases / "falaise_1944", date)
    control, _ = control_map.build(
        [closed], ["Allied"], crs="EPSG:4326", date=dt.date.fromisoformat(date)
    )
    core = CorePlaces(shapely.points([CORE]), ("Tournai-sur-Dive",))
    found = encirclement_gap(
        control, encirclers=["Allied"], core=core, rear=shapely.points([REAR])
    ).pockets
    assert found.gap_m[0] / 1000 == pytest.approx(km, abs=5e-4)
    least = brute_force(closed)
    # What is drawn with points 8 m apart is longer by no more than a step at each end.
    assert found.gap_m[0] - 1e-3 <= least <= found.gap_m[0] + 2 * STEPS[-1]
