# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of a field: closed ground, barriers as lines and as areas."""

from __future__ import annotations

from types import SimpleNamespace as Made

import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import InputError
from salient.analysis.control import control_map
from salient.analysis.gap import field, outline, prepared, standing
from salient.analysis.gap.model import CorePlaces
from salient.analysis.geometry import geodesy


def test_barriers_are_told_apart_from_closed_ground_and_from_one_another():
    closed = np.array([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)])
    barriers = [shapely.box(4, 0, 5, 1), shapely.LineString([(6, 0), (6, 1)])]
    ground, lines, areas = field._with_barriers(closed, np.array(barriers))
    assert shapely.equals(ground, closed).all()
    assert shapely.equals(lines, barriers[1]).tolist() == [True]
    assert shapely.equals(areas, barriers[0]).tolist() == [True]


def test_cores_of_one_name_are_numbered():
    points = np.array([shapely.Point(x, 0) for x in range(5)], dtype=object)
    names = CorePlaces(points, ("A", "A (2)", "A", "A", "A")).names
    assert names == ("A", "A (2)", "A (3)", "A (4)", "A (5)")


def test_the_outermost_vertices_are_found_by_runs_as_by_looking_at_all():
    turn = np.linspace(0.0, 2.0 * np.pi, 60_000)
    lobes = (
        np.column_stack([np.cos(turn), np.sin(turn)]) * (1.0 + 0.2 * np.cos(5.0 * turn))[:, None]
    )
    for middle, size in (((38.0, 35.0), 2.0), ((170.0, -60.0), 40.0), ((0.0, 88.0), 180.0)):
        lonlat = size * lobes + middle
        lonlat[:, 1] = np.clip(lonlat[:, 1], -90.0, 90.0)
        heights = field._WAYS @ geodesy.on_sphere(lonlat)
        kept = field._far_out(lonlat)
        assert (heights[:, kept].max(axis=1) == heights.max(axis=1)).all()
        assert size > 2.0 or kept.mean() < 0.5


def test_one_holders_share_is_what_is_no_line():
    """The perimeter known with the area gives the shares that a sum over all segments gives."""
    ring = shapely.box(0, 0, 4, 4) - shapely.box(1, 1, 3, 3) - shapely.box(3, 1.9, 4, 2.1)
    control, _ = control_map.build([ring], ["A"], crs="EPSG:4326")
    scene = prepared.prepare_scene(control, encirclers=["A"])
    core = CorePlaces(np.array([shapely.Point(2, 2)], dtype=object), ("place",))
    short = scene.gap(core).pockets
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(outline, "_held_by_one", lambda _: False)
        long = scene.gap(core).pockets
    assert short.perimeter_m[0] == pytest.approx(long.perimeter_m[0], rel=1e-12)
    assert short.open_share[0] == pytest.approx(long.open_share[0], rel=1e-12)
    assert short.encircler_share[0] == pytest.approx(1.0 - short.open_share[0], rel=1e-12)
    assert short.held_share[0] == pytest.approx(long.held_share[0], rel=1e-12)


def test_so_many_points_are_held_together_and_no_more():
    scene = Made(ground=Made(within=lambda xy: xy, covers=lambda xy: False))
    points = [(0.0, 0.0), (5.0, 0.0), (0.0, 7.0), (9.0, 9.0)]
    # one that stands twice is one
    found = standing.place_on(scene, shapely.MultiPoint([*points[:3], points[0]]), 0.0)
    assert sorted(map(tuple, found.points.tolist())) == sorted(points[:3])
    assert (found.blocked, found.note) == ((), "")
    with pytest.raises(InputError, match="A core or rear of 4 points: no more than 3"):
        standing.place_on(scene, shapely.MultiPoint(points), 0.0)
    assert len(standing.place_on(scene, shapely.MultiPoint(points), 0.0, most=4).points) == 4


def test_very_many_polygons_that_touch_nowhere_are_united_in_no_call(monkeypatch):
    monkeypatch.setattr(field, "_VERY_MANY", 10)
    boxes = np.array([shapely.box(2.0 * x, 0.0, 2.0 * x + 1.0, 1.0) for x in range(20)])
    whole, united = shapely.union_all, []
    monkeypatch.setattr(shapely, "union_all", lambda *one: united.append(one) or whole(*one))
    apart = field._union_parts(boxes)
    assert not united
    assert shapely.equals(apart, boxes).all()
    # two that touch, one with a vertex twice, and one that crosses itself
    twice = shapely.Polygon([(-9, 0), (-8, 0), (-8, 0), (-8, 1), (-9, 1)])
    crossed = shapely.Polygon([(-9, 0), (-8, 1), (-8, 0), (-9, 1)])
    for more in (shapely.box(1.0, 0.0, 2.0, 1.0), twice, crossed):
        united.clear()
        field._union_parts(np.append(boxes, [more]))
        assert united
