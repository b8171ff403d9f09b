# SPDX-License-Identifier: GPL-2.0-or-later
"""Rings of many short edges against the library's geodesics."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from salient.analysis.geometry import short_edges

WGS84 = Geod(ellps="WGS84")
SPHERE = Geod(a=6_371_000, b=6_371_000)
FLAT = Geod(ellps="clrk80")


def ragged_ring(seed: int, lat: float, reach: float, count: int) -> np.ndarray:
    """A star-shaped ring with teeth; degrees."""
    rng = np.random.default_rng(seed)
    turn = np.linspace(0.0, 2.0 * np.pi, count, endpoint=False)
    away = reach * (1.0 + 0.3 * np.sin(5 * turn) + rng.uniform(0, 2.0 / count, count))
    widened = 1.0 / max(np.cos(np.radians(abs(lat) + reach)), 0.05)
    ring = np.column_stack([37.0 + widened * away * np.cos(turn), lat + away * np.sin(turn)])
    return np.vstack([ring, ring[:1]])


@pytest.mark.parametrize("ellipsoid", [WGS84, SPHERE, FLAT])
@given(
    seed=st.integers(0, 10_000),
    lat=st.floats(-74.0, 74.0),
    reach=st.sampled_from([1e-4, 0.01, 0.3, 0.9]),
    count=st.integers(200, 3000),
)
def test_rings_are_as_large_as_by_the_library(ellipsoid, seed, lat, reach, count):
    ring = ragged_ring(seed, lat, reach, count)
    area, length = short_edges.ring_measures(*ring.T, ellipsoid)
    known, around = ellipsoid.polygon_area_perimeter(*ring.T)
    # the library gives an edge's area to 5e-3 m² and its length to nanometres
    assert area == pytest.approx(known, rel=1e-11, abs=5e-3 * count)
    assert length == pytest.approx(around, rel=1e-10, abs=2e-9 * count)


@pytest.mark.parametrize("lat", [0.0, 10.0, 48.0, -60.0, 74.9])
def test_the_longest_edges_served_are_split_without_a_difference(lat):
    rng = np.random.default_rng(7)
    start = np.radians([rng.uniform(30, 40, 400), np.full(400, lat)])
    end = start + rng.uniform(-1, 1, (2, 400)) * short_edges.LONGEST
    area, length = short_edges.area_and_length(start, end, WGS84)
    way, _, metres = WGS84.inv(*np.degrees(start), *np.degrees(end))
    parts, at = [], start
    for k in range(1, 9):
        lon, lat_, _ = WGS84.fwd(*np.degrees(start), way, metres * k / 8)
        to = np.radians([lon, lat_]) if k < 8 else end
        parts.append(short_edges.area_and_length(at, to, WGS84))
        at = to
    assert np.abs(area - sum(part[0] for part in parts)).max() < 1e-3
    assert np.abs(length - sum(part[1] for part in parts)).max() < 1e-7
    assert np.abs(length - metres).max() < 2e-8


def test_an_edge_there_and_back_is_the_same_to_the_last_bit():
    rng = np.random.default_rng(3)
    start = np.radians(rng.uniform(40, 41, (2, 100)))
    end = start + rng.uniform(-1, 1, (2, 100)) * short_edges.LONGEST
    there = short_edges.area_and_length(start, end, WGS84)
    back = short_edges.area_and_length(end, start, WGS84)
    assert np.array_equal(there[0], -back[0])
    assert np.array_equal(there[1], back[1])


def counted(monkeypatch) -> list[int]:
    """How many vertices the library was given, call by call."""
    calls: list[int] = []
    library = short_edges._by_library

    def count(lon, lat, ellipsoid):
        calls.append(len(lon))
        return library(lon, lat, ellipsoid)

    monkeypatch.setattr(short_edges, "_by_library", count)
    return calls


def with_one_long_edge() -> np.ndarray:
    ring = ragged_ring(1, 48.0, 0.5, 1000)
    return np.vstack([ring[:900], ring[:1]])


def beyond_the_antimeridian() -> np.ndarray:
    ring = ragged_ring(1, 20.0, 0.3, 1000) - (37.0, 0.0)
    return np.column_stack(
        [np.where(ring[:, 0] > 0, ring[:, 0] - 180, ring[:, 0] + 180), ring[:, 1]]
    )


@pytest.mark.parametrize(
    "ring, by_library",
    [
        (with_one_long_edge(), 0),
        (ragged_ring(1, 48.0, 0.5, 50), 1),  # few vertices
        (ragged_ring(1, 48.0, 20.0, 1000), 1),  # long edges
        (ragged_ring(1, 89.0, 0.5, 1000), 1),  # near the pole
        (beyond_the_antimeridian(), 1),
    ],
    ids=["one long edge", "few", "long", "pole", "antimeridian"],
)
def test_what_the_series_do_not_serve_is_measured_by_the_library(monkeypatch, ring, by_library):
    calls = counted(monkeypatch)
    area, length = short_edges.ring_measures(*ring.T, WGS84)
    known, around = WGS84.polygon_area_perimeter(*ring.T)
    assert area == pytest.approx(known, rel=1e-11, abs=5.0)
    assert length == pytest.approx(around, rel=1e-11)
    assert len(calls) == by_library


def test_a_body_that_is_much_flattened_is_measured_by_the_library(monkeypatch):
    calls = counted(monkeypatch)
    saturn = Geod(a=60_268_000, b=54_364_000)
    ring = ragged_ring(1, 48.0, 0.3, 1000)
    assert short_edges.ring_measures(*ring.T, saturn)[0] > 0
    assert calls == [1001]
