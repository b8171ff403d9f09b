# SPDX-License-Identifier: GPL-2.0-or-later
"""How pieces reach workers: as they are, by a file where workers read it, else in a message."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from salient.analysis.base import handover as room
from salient.analysis.base.spool import Spool, SpooledShapes

SQUARE = shapely.box(0, 0, 1, 1)
RING = shapely.box(0, 0, 9, 9) - shapely.box(2, 2, 3, 3) - shapely.box(5, 5, 6, 7)
PAIR = shapely.MultiPolygon([RING, shapely.box(20, 0, 21, 1)])
KINDS = {
    "polygon": SQUARE,
    "with holes": RING,
    "several": PAIR,
    "several, of one": shapely.MultiPolygon([SQUARE]),
    "empty": shapely.Polygon(),
    "several, of none": shapely.MultiPolygon(),
    "with height": shapely.force_3d(SQUARE, 2.5),
    "with a number of its CRS": shapely.set_srid(SQUARE, 4326),
    "bow-tie": shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)]),
    "not a number": shapely.Polygon([(0, 0), (np.nan, 1), (1, 0)]),
    "line": shapely.LineString([(0, 0), (1, 1e-300)]),
    "ring": shapely.LinearRing([(0, 0), (1, 1), (1, 0)]),
    "collection": shapely.GeometryCollection([SQUARE, shapely.Point(1, 2)]),
    "none": None,
}


def told(shape) -> tuple:
    """Return all that makes a geometry what it is."""
    if shape is None:
        return (None,)
    srid = shapely.get_srid(shape)
    return shape.geom_type, srid, shapely.to_wkb(shape, output_dimension=3)


def through(value):
    """Return what a worker makes of a value."""
    return pickle.loads(room.as_bytes(value))


@given(st.lists(st.sampled_from(sorted(KINDS)), max_size=6))
def test_geometries_come_as_they_went(names):
    """Polygons go as coordinates, and nothing of them, or of what is beside them, changes."""
    shapes = np.array([KINDS[name] for name in names] + [None], dtype=object)[:-1]
    found = through({"shapes": shapes, "beside": [1, shapes]})
    for some in (found["shapes"], found["beside"][1]):
        assert some.shape == shapes.shape and some.dtype == object
        assert [told(one) for one in some] == [told(one) for one in shapes]


@given(st.permutations([SQUARE, RING, PAIR, SQUARE]))
def test_arrays_keep_their_shape(shapes):
    square = np.array(shapes, dtype=object).reshape(2, 2)
    found = through(square)
    assert found.shape == (2, 2)
    assert [told(one) for one in found.flat] == [told(one) for one in square.flat]


def test_geometries_in_a_file_of_this_process_go_whole():
    many = shapely.buffer(shapely.points(np.arange(300.0), 0.0), 0.3)
    spooled = Spool(in_memory=0).shapes(many)
    assert isinstance(spooled, SpooledShapes)
    assert [told(one) for one in through(spooled)] == [told(one) for one in many]


def read(place, word):
    """Return what a worker reads of a piece that lies somewhere."""
    raw = Path(place).read_bytes()
    assert raw.startswith(word)
    return pickle.loads(raw[len(word) :])


on_linux = pytest.mark.skipif(
    not hasattr(os, "memfd_create"), reason="files without a name are Linux's"
)


@on_linux
def test_a_piece_lies_in_a_file_until_its_results_are_there():
    with room.Handover(lambda *place: read(*place) == b"") as by:
        first, second = by.give({"work": SQUARE}), by.give([2])
        assert read(*first) == {"work": SQUARE} and read(*second) == [2]
        by.taken(first)
        by.taken(first)
        assert not Path(first[0]).exists() and read(*second) == [2]
    assert not Path(second[0]).exists()


@on_linux
def test_a_piece_is_sent_where_a_worker_reads_no_file_of_this_process(monkeypatch):
    before = sorted(Path("/proc/self/fd").iterdir())
    with room.Handover(lambda *_place: False) as by:
        assert pickle.loads(by.give([1])) == [1]
    monkeypatch.delattr(os, "memfd_create")
    with room.Handover(lambda *_place: True) as by:
        assert pickle.loads(by.give([2])) == [2]
    assert sorted(Path("/proc/self/fd").iterdir()) == before


@on_linux
@pytest.mark.parametrize("call", ["memfd_create", "fdopen"])
def test_a_piece_that_can_lie_nowhere_is_sent(monkeypatch, call):
    """Too many files may be open, and memory may have no room for a copy."""

    def full(*_given, **_more):
        raise OSError(24, "Too many open files")

    with room.Handover(lambda *_place: True) as by:
        before = sorted(Path("/proc/self/fd").iterdir())
        monkeypatch.setattr(os, call, full)
        assert pickle.loads(by.give([1])) == [1]
        assert sorted(Path("/proc/self/fd").iterdir()) == before
