# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries in a file are those in memory, to the last bit, wherever they are used."""

from __future__ import annotations

import datetime as dt
import gc
import pickle
import warnings
import weakref
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from salient.analysis import control_map, gap_series, situation_log, timeline
from salient.analysis.base import spool as spools
from salient.analysis.base.cache import Cache, kept
from salient.analysis.base.digests import digest
from salient.analysis.base.errors import InputError
from salient.analysis.base.spool import Blobs, Spool, SpooledShapes


def rough(seed, count=120, radius=0.4, at=(36.0, 48.0)):
    """A polygon of so many vertices, star-shaped and as wild as a coast."""
    random = np.random.default_rng(seed)
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    far = radius * random.uniform(0.7, 1.0, count)
    return shapely.Polygon(
        np.column_stack([at[0] + far * np.cos(turn), at[1] + far * np.sin(turn)])
    )


SHAPES = np.array([rough(1), None, shapely.multipolygons([rough(2), rough(3, at=(38.0, 48.0))])])


def same(one, other):
    return shapely.to_wkb(np.asarray(one)).tolist() == shapely.to_wkb(np.asarray(other)).tolist()


def test_what_was_written_is_read_again():
    held = Spool(in_memory=0).shapes(SHAPES)
    assert isinstance(held, SpooledShapes)
    assert same(held, SHAPES)
    assert (len(held), held.shape, held.size, held[1]) == (3, (3,), 3, None)
    assert same(held[[0, 2]], SHAPES[[0, 2]])
    assert shapely.area(held).tolist()[::2] == shapely.area(SHAPES).tolist()[::2]
    assert same(np.concatenate([held, SHAPES]), np.concatenate([SHAPES, SHAPES]))
    assert digest(held) == digest(SHAPES)
    assert same(pickle.loads(pickle.dumps(held)), SHAPES)


def test_a_change_of_what_was_read_is_not_kept():
    held = Spool(in_memory=0).shapes(SHAPES)
    held.array[0] = None
    assert same(held, SHAPES)


def test_the_first_stay_in_memory_and_small_ones_always():
    spool = Spool(in_memory=141)
    assert spool.shapes(SHAPES[2:]).shape == (1,)
    assert isinstance(spool.shapes(SHAPES[2:]), SpooledShapes)  # 242 vertices, 1 geometry
    first = SHAPES[:1]  # 121 and 20
    assert spool.shapes(first) is first
    assert isinstance(spool.shapes(first), SpooledShapes)
    assert not isinstance(spool.shapes(np.array([shapely.Point(1, 2)])), SpooledShapes)


def test_what_wkb_does_not_bring_back_stays_in_memory():
    ring = np.array([rough(1).exterior])
    assert Spool(in_memory=0).shapes(ring) is ring


def test_the_same_map_is_written_once():
    spool = Spool(in_memory=0)
    spool.shapes(SHAPES)
    size = spool._file.tell()
    again = spool.shapes(SHAPES.copy())
    assert spool._file.seek(0, 2) == size
    assert same(again, SHAPES)


def test_the_file_goes_with_the_last_that_lies_in_it():
    """QGIS prints what Python says of a file that nobody closed."""
    held, listed = Spool(in_memory=0).shapes(SHAPES), Blobs(in_memory=0)
    listed.append(b"some")
    files = [weakref.ref(held._spool._file), weakref.ref(listed._file)]
    gc.collect()
    assert same(held, SHAPES)
    assert listed[0] == b"some"
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        del held, listed
        gc.collect()
    assert [one() for one in files] == [None, None]
    assert [str(one.message) for one in said] == []


@dataclass(frozen=True)
class Found:
    shapes: np.ndarray
    parts: tuple
    size: float = 1.0


def test_results_are_written_at_any_depth():
    whole = Found(SHAPES, ({"a": SHAPES}, [SHAPES], Found(SHAPES, ())))
    lean = Spool(in_memory=0).lean(whole)
    places = (lean.shapes, lean.parts[0]["a"], lean.parts[1][0], lean.parts[2].shapes)
    assert all(isinstance(one, SpooledShapes) for one in places)
    assert all(same(one, SHAPES) for one in places)
    plain = Found(SHAPES[:0], (), 2.0)
    assert Spool(in_memory=0).lean(plain) is plain


def test_a_cache_takes_and_gives_what_lies_in_a_file(tmp_path):
    cache, spool = Cache(tmp_path), Spool(in_memory=0)
    made = kept(cache, "shapes", [1], lambda rows: [(spool.shapes(SHAPES),)], spool=spool)
    again = kept(cache, "shapes", [1], lambda rows: pytest.fail("made anew"), spool=spool)
    assert same(made[0][0], SHAPES)
    assert isinstance(again[0][0], SpooledShapes)
    assert same(again[0][0], SHAPES)


def series():
    """Three days on which Red closes in on a town from two sides."""
    maps = []
    for day in range(3):
        arms = [rough(5, at=(35.4 + 0.05 * day, 48.0)), rough(6, at=(36.9 - 0.05 * day, 48.0))]
        one, _ = control_map(arms, "Red", crs="EPSG:4326", date=dt.date(2025, 1, 1 + day))
        maps.append(one)
    return maps


def figures(maps):
    gaps = gap_series(maps, encirclers="Red", core={"Town": shapely.Point(36.15, 48.0)})
    followed = timeline(maps)
    told = situation_log(maps)
    return digest(
        gaps.gap_m, gaps.area_m2, [one.pockets.geometry for one in gaps.results],
        followed.table.area, followed.table.gain, followed.table.front, followed.changes.geometries,
        told.kinds, told.points, told.after_m2,
    )  # fmt: skip


def test_measures_of_maps_in_a_file_are_those_of_maps_in_memory(monkeypatch):
    maps = series()
    expected = figures(maps)
    spool = Spool(in_memory=0)
    lying = [replace(one, geometries=spool.shapes(one.geometries)) for one in maps]
    assert all(isinstance(one.geometries, SpooledShapes) for one in lying)
    # results too go to the file at once
    monkeypatch.setattr(spools.Spool.__init__, "__defaults__", (0,))
    assert isinstance(Spool().shapes(SHAPES), SpooledShapes)
    assert figures(lying) == expected


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("size", [10, 100_000])
def test_a_temporary_folder_that_is_full_is_a_sentence(monkeypatch, size):
    """Also where the file's buffer takes it first, and the disk refuses it later."""
    monkeypatch.setattr(spools.tempfile, "TemporaryFile", lambda **_: full_file())
    for held in (Spool(0), Blobs(0)):
        put = held.put if isinstance(held, Spool) else held.append
        with pytest.raises(InputError, match="temporary folder: No space left on device"):
            for _ in range(2):
                put(b"x" * size)
        del held
        gc.collect()


def full_file():
    """A file on a disk that takes nothing; its buffer takes what is short."""
    return open("/dev/full", "r+b", buffering=1000)  # noqa: PTH123 - a device


def test_no_temporary_folder_is_a_sentence(monkeypatch):
    def none(**_):
        raise FileNotFoundError(2, "No usable temporary directory found in ['/tmp']")

    monkeypatch.setattr(spools.tempfile, "TemporaryFile", none)
    with pytest.raises(InputError, match="folder: No usable temporary directory found"):
        Spool(0).shapes(SHAPES)
