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

import pytest
import shapely
from geodesic_oracle import shortest_line
from salient.analysis.control import control_map
from salient.analysis.gap.encirclement import CorePlaces, encirclement_gap

CORE, REAR = (0.052, 48.808), (0.45, 48.9)
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
    least = shortest_line(closed, CORE, REAR, STEPS, 45e3)
    # What is drawn with points 8 m apart is longer by no more than a step at each end.
    assert found.gap_m[0] - 1e-3 <= least <= found.gap_m[0] + 2 * STEPS[-1]
