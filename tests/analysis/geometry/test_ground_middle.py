# SPDX-License-Identifier: GPL-2.0-or-later
"""The middle of ground, which turns with it."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.geometry.ground_middle import middle_of_ground

RAGGED = shapely.Polygon([(3.0, 41.0), (9.5, 40.2), (11.0, 47.0), (6.0, 49.5), (4.4, 44.0)])


def of(*polygons: shapely.Geometry) -> tuple[float, float]:
    found = middle_of_ground(np.array(polygons, dtype=object))
    assert found is not None
    return found


def test_eighth_of_the_sphere_faces_its_diagonal() -> None:
    octant = shapely.Polygon([(0, 0), (90, 0), (90, 90), (0, 90)])
    assert of(octant) == pytest.approx((45.0, np.degrees(np.arctan(np.sqrt(0.5)))))


def test_middle_turns_with_the_ground() -> None:
    """The middle of its extent in space does not: the box about it has its sides elsewhere."""
    lon, lat = of(RAGGED)
    turned = shapely.transform(RAGGED, lambda xy: xy + np.array([123.456, 0.0]))
    mirrored = shapely.transform(RAGGED, lambda xy: -xy)
    assert of(turned) == pytest.approx((lon + 123.456, lat), abs=1e-11)
    assert of(mirrored) == pytest.approx((-lon, -lat), abs=1e-11)


def test_vertices_and_borders_change_nothing() -> None:
    """A meridian is a geodesic: a vertex on it counts for nothing, nor does the edge of a hole."""
    whole = shapely.Polygon([(0, 40), (10, 40), (10, 50), (0, 50)])
    finer = shapely.Polygon([(0, 40), (10, 40), (10, 43), (10, 50), (0, 50), (0, 41)])
    assert of(finer) == pytest.approx(of(whole), abs=1e-11)
    hole = shapely.Polygon([(2, 42), (4, 42), (4, 44), (2, 44)])
    assert of(whole.difference(hole), hole) == pytest.approx(of(whole), abs=1e-11)


def test_nothing_and_all_of_the_earth_have_no_middle() -> None:
    assert middle_of_ground(np.zeros(0, dtype=object)) is None
    halves = [shapely.box(w, -90, w + 180, 90) for w in (-180, 0)]
    quarters = [shapely.box(w, s, w + 90, s + 90) for w in range(-180, 180, 90) for s in (-90, 0)]
    assert middle_of_ground(np.array(quarters, dtype=object)) is None
    assert middle_of_ground(np.array(halves, dtype=object)) is None
