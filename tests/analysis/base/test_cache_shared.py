# SPDX-License-Identifier: GPL-2.0-or-later
"""A cache that another program uses at the same time: nothing of it is lost, and nobody waits."""

from __future__ import annotations

import datetime as dt
import pickle
import sqlite3
from contextlib import closing

import numpy as np
import pytest
import shapely
from pyproj import CRS
from salient.analysis import control_map
from salient.analysis.base import cache as caches
from salient.analysis.base import digests, known_files
from salient.analysis.base.cache import Cache, kept
from salient.analysis.base.shelf import ShapesLostError
from salient.command import measuring


@pytest.fixture(autouse=True)
def _every_array_lies_apart(monkeypatch):
    monkeypatch.setattr(caches, "_SMALL", 0)


def a_map():
    return control_map(
        [shapely.box(36, 48, 37, 49)], ["Red"], crs="EPSG:4326", date=dt.date(2025, 1, 1)
    )[0]


def test_a_file_that_another_program_writes_is_not_deleted(tmp_path, monkeypatch):
    monkeypatch.setattr(caches, "_WAIT_S", 0.05)
    maps, said = [a_map()], []
    kept(Cache(tmp_path), "kind", [1], lambda rows: maps)
    cache = Cache(tmp_path, said.append, lazy=True)
    before = cache.path.stat().st_ino
    other = sqlite3.connect(cache.path)
    errors = []

    def work():
        (one,) = kept(cache, "kind", [1], lambda rows: maps)
        if not errors:
            other.execute("BEGIN EXCLUSIVE")
        try:
            return one.union(["Red"]).area
        except ShapesLostError as error:
            errors.append(error)
            other.rollback()
            raise

    with closing(other):
        assert measuring.begun_anew_if_lost(cache, work, said.append) == pytest.approx(1.0)
    assert [one.busy for one in errors] == [True]
    assert pickle.loads(pickle.dumps(errors[0])).busy, "a pool sends it so"
    assert cache.path.stat().st_ino == before
    kept(Cache(tmp_path), "kind", [1], lambda rows: pytest.fail("it was kept"))
    assert "Another program is writing" in " ".join(said)


def test_what_is_broken_is_begun_anew(tmp_path):
    maps = [a_map()]
    kept(Cache(tmp_path), "kind", [1], lambda rows: maps)
    cache, said = Cache(tmp_path, lazy=True), []
    with closing(sqlite3.connect(cache.path)) as other, other:
        other.execute("DELETE FROM shapes")

    def work():
        return kept(cache, "kind", [1], lambda rows: maps)[0].union(["Red"]).area

    assert measuring.begun_anew_if_lost(cache, work, said.append) == pytest.approx(1.0)
    assert "worked out anew" in " ".join(said)


@pytest.mark.parametrize("ready", [1, 1 << 25], ids=["each", "all"])
def test_results_are_made_ready_before_the_file_is_locked(tmp_path, monkeypatch, ready):
    monkeypatch.setattr(caches, "_READY", ready)
    original, said = caches.packed, []
    cache = Cache(tmp_path, said.append)

    def while_another_writes(raw):
        with closing(sqlite3.connect(cache.path, timeout=0.0)) as other:
            other.execute("BEGIN IMMEDIATE")
        return original(raw)

    monkeypatch.setattr(caches, "packed", while_another_writes)
    points = [np.array([shapely.Point(n, 0)], dtype=object) for n in range(3)]
    kept(cache, "kind", [0, 1, 2], lambda rows: points)
    assert said == []
    again = kept(Cache(tmp_path), "kind", [0, 1, 2], lambda rows: pytest.fail("it was kept"))
    assert [one[0].x for one in again] == [0.0, 1.0, 2.0]


def test_an_array_that_another_program_drops_meanwhile_is_written(tmp_path, monkeypatch):
    value = np.array([shapely.Point(1, 2)], dtype=object)
    kept(Cache(tmp_path), "kind", [1], lambda rows: [value])
    cache, original = Cache(tmp_path), Cache._write

    def after_another(self, file, today, batch):
        file.execute("DELETE FROM shapes")
        original(self, file, today, batch)

    monkeypatch.setattr(Cache, "_write", after_another)
    kept(cache, "kind", [2], lambda rows: [value])
    (again,) = kept(Cache(tmp_path), "kind", [2], lambda rows: pytest.fail("it was kept"))
    assert again[0].equals(value[0])


def test_a_cache_that_is_closed_lets_its_file_go(tmp_path):
    maps = [a_map()]
    kept(Cache(tmp_path), "kind", [1], lambda rows: maps)
    cache = Cache(tmp_path, lazy=True)
    (one,) = kept(cache, "kind", [1], lambda rows: maps)
    one.union(["Red"])
    assert cache._shelf._file is not None
    cache.close()
    assert cache._shelf._file is None
    assert one.union(["Red"]).area == pytest.approx(1.0), "it is opened again"


def test_on_windows_every_file_is_read(tmp_path, monkeypatch):
    """What the system calls the change of a file's state is there when the file was made."""
    path = tmp_path / "map.geojson"
    path.write_text("one")
    state = known_files.state_of(path)
    later = state.changed_ns + 10**11
    assert state.is_settled(later)
    monkeypatch.setattr(known_files, "_TELLS_CHANGES", False)
    assert not state.is_settled(later)


def test_texts_of_crs_are_taken_by_many_threads(monkeypatch):
    """One clears what another has just looked for."""

    class Cleared(dict):
        def __contains__(self, place):
            found = super().__contains__(place)
            self.clear()
            return found

    crs = CRS.from_epsg(4326)
    monkeypatch.setattr(digests, "_wkts", Cleared())
    texts = {digests.wkt_of(crs) for _ in range(3)}
    assert texts == {crs.to_wkt()}
