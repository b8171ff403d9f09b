# SPDX-License-Identifier: GPL-2.0-or-later
"""The cache: same digits as from nothing, a day for the price of a day, and safe to lose."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import os
import pickle
import sqlite3
import threading
import time
import weakref

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from salient.analysis import (
    GapOptions,
    PocketOptions,
    SituationOptions,
    TimelineOptions,
    control_map,
    find_pockets,
    gap_series,
    read_control_maps,
    situation_log,
    timeline,
)
from salient.analysis.base import cache as caches
from salient.analysis.base import errors, fingerprint, known_files
from salient.analysis.base.cache import NAME, Cache, kept
from salient.analysis.base.digests import Digests, digest
from salient.analysis.base.records import made, written
from salient.analysis.base.remarks import Remark, in_words
from salient.analysis.base.shelf import ShapesLostError
from salient.analysis.base.spool import Spool, SpooledShapes
from salient.analysis.change.figures import timeline_table
from salient.analysis.gap.figures import gap_figures
from salient.analysis.interface import arguments
from salient.analysis.pocket.figures import pocket_figures

#: the cells of a frame of five by five, each a tenth of a degree wide; Red may hold any of them
CELLS = [(x, y) for x in range(5) for y in range(5)]
START = dt.date(2025, 1, 1)


def a_map(cells, day: int):
    """Return the map of a day; Red always holds the lower edge, Blue the rest of the frame."""
    taken = {*cells, *((x, 0) for x in range(5))}
    shapes = [
        [shapely.box(36 + x / 10, 48 + y / 10, 36.1 + x / 10, 48.1 + y / 10) for x, y in some]
        for some in (taken, set(CELLS) - taken)
    ]
    grounds = [shapely.union_all(some) for some in shapes if some]
    names = [name for name, some in zip(("Red", "Blue"), shapes) if some]
    return control_map(grounds, names, crs="EPSG:4326", date=START + dt.timedelta(days=day))[0]


@pytest.fixture(autouse=True)
def _every_array_lies_apart(monkeypatch):
    """The maps of these tests have few vertices."""
    monkeypatch.setattr(caches, "_SMALL", 0)


RING = {(x, y) for x, y in CELLS if x in (0, 4) or y in (0, 4)}


def measured(maps, cache=None, **more):
    """Return the digests of all measures of a series."""
    core = {"Town": shapely.Point(36.25, 48.25)}
    found = [
        gap_series(maps, encirclers="Red", core=core, cache=cache, **more),
        find_pockets(maps, encirclers="Red", cache=cache, **more),
        timeline(maps, cache=cache, **more),
        situation_log(maps, cache=cache, **more),
    ]
    return [digest(one) for one in found]


days = st.frozensets(st.sampled_from(CELLS), max_size=20)
edits = st.tuples(st.sampled_from(["change", "drop", "insert", "append"]), st.integers(0, 5), days)


@settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(days, min_size=2, max_size=4), st.lists(edits, min_size=1, max_size=3))
def test_same_digits_as_from_nothing_after_any_edit_of_the_past(tmp_path, series, changes):
    cache = Cache(tmp_path)
    series = list(series)
    for what, place, cells in changes:
        maps = [a_map(cells, day) for day, cells in enumerate(series)]
        assert measured(maps, cache) == measured(maps)
        place = min(place, len(series) - 1)
        if what == "change":
            series[place] = cells
        elif what == "insert":
            series.insert(place, cells)
        elif what == "append":
            series.append(cells)
        elif len(series) > 2:
            del series[place]
    maps = [a_map(cells, day) for day, cells in enumerate(series)]
    assert measured(maps, cache) == measured(maps)


@pytest.mark.parametrize("lazy", [False, True], ids=["whole", "lazy"])
def test_figures_are_those_of_the_measures(tmp_path, lazy):
    """What is kept of each day alone, joined, against the measures that have all the shapes."""
    holes = [set(), {(2, 4)}, set(), set(), {(1, 4), (3, 4)}, set()]
    maps = [a_map(RING - hole, day) for day, hole in enumerate(holes)]
    core = arguments.cores({"Town": shapely.Point(36.25, 48.25)})
    sides = {"encirclers": ("Red",)}
    for count in (3, 5, 6, 6):
        some, cache = maps[:count], Cache(tmp_path, lazy=lazy)
        found = gap_figures(some, core=core, options=GapOptions(), cache=cache, **sides)
        whole = gap_series(some, core=core, **sides)
        for name in (one.name for one in dataclasses.fields(found)):
            assert digest(getattr(found, name)) == digest(getattr(whole, name)), name
        rows = pocket_figures(some, options=PocketOptions(), cache=cache, **sides)
        pockets = find_pockets(some, **sides)
        assert len(pockets.area_m2) >= 2
        for name in (one.name for one in dataclasses.fields(rows)):
            assert list(getattr(rows, name)) == list(getattr(pockets, name)), name
        for options in (TimelineOptions(noise_width_m=50.0), TimelineOptions(revert_maps=2)):
            table = timeline_table(some, options=options, cache=cache)
            whole = timeline(some, options=options)
            assert digest(dataclasses.replace(table, notes=())) == digest(whole.table)
            assert table.notes == whole.notes
    assert cache.lacking == 0, "the last run was that before"


def test_what_is_lost_on_the_way_is_said(tmp_path):
    """Another program deletes what stands there, or a disk breaks it, after the run has begun."""
    maps = [a_map(RING, 0)]
    kept(Cache(tmp_path), "kind", [1], lambda rows: maps)
    for harm in ("DELETE FROM shapes", "UPDATE shapes SET wkb = substr(wkb, 1, 200)"):
        (one,) = kept(Cache(tmp_path, lazy=True), "kind", [1], lambda rows: maps)
        assert digest(one) == digest(maps[0])
        assert (one.geometries == maps[0].geometries).all()
        (one,) = kept(Cache(tmp_path, lazy=True), "kind", [1], lambda rows: maps)
        with sqlite3.connect(tmp_path / NAME) as file:
            file.execute(harm)
        with pytest.raises(ShapesLostError, match="not in the file any more, or broken"):
            one.union(["Red"])
        kept(Cache(tmp_path), "kind", [1], lambda rows: maps)


class Files:
    """A file that is looked at, and how often it is read."""

    def __init__(self, folder, monkeypatch):
        self.path, self.cache, self.read = folder / "map.geojson", folder / "kept", 0
        original = known_files.sha256_of

        def counted(path):
            self.read += 1
            return original(path)

        monkeypatch.setattr(known_files, "sha256_of", counted)
        # what was written just now counts as settled
        monkeypatch.setattr(known_files, "_TICK_NS", -(10**10))

    def hashed(self):
        (found,) = Cache(self.cache).hashes([self.path])
        assert found == hashlib.sha256(self.path.read_bytes()).hexdigest()
        return self.read


def test_a_file_is_read_again_where_it_may_have_changed(tmp_path, monkeypatch):
    files = Files(tmp_path, monkeypatch)
    files.path.write_text("one")
    assert [files.hashed(), files.hashed()] == [1, 1]
    when = files.path.stat()
    # as long as before and, as it says itself, as old: written over, then put in its place
    files.path.write_text("two")
    os.utime(files.path, ns=(when.st_atime_ns, when.st_mtime_ns))
    assert files.hashed() == 2
    other = tmp_path / "other"
    other.write_text("six")
    os.utime(other, ns=(when.st_atime_ns, when.st_mtime_ns))
    other.replace(files.path)
    assert [files.hashed(), files.hashed()] == [3, 3]


def test_what_changed_just_now_or_in_the_future_is_not_trusted(tmp_path, monkeypatch):
    files = Files(tmp_path, monkeypatch)
    files.path.write_text("one")
    monkeypatch.setattr(known_files, "_TICK_NS", 3 * 10**9)
    assert [files.hashed(), files.hashed()] == [1, 2], "within a tick of the disk's clock"
    now = time.time_ns()
    monkeypatch.setattr(caches.time, "time_ns", lambda: now - 10**15)
    assert files.hashed() == 3, "the clock was set back"
    monkeypatch.setattr(caches.time, "time_ns", lambda: now + 10**10)
    assert [files.hashed(), files.hashed()] == [4, 4]


def test_the_digests_tell_series_apart():
    """The test above would hold for any cache if they did not."""
    opened = [RING - {(2, 4)}, RING]
    one, other = ([a_map(cells, day) for day, cells in enumerate(s)] for s in (opened, [RING] * 2))
    assert all(a != b for a, b in zip(measured(one), measured(other)))


@pytest.fixture
def worked(monkeypatch):
    """What is worked out anew, by kind."""
    done: list[tuple[str, int]] = []
    original = caches.kept

    def watched(cache, kind, items, make, *shared, **more):
        def counted(rows):
            done.append((kind, len(rows)))
            return make(rows)

        return original(cache, kind, items, counted, *shared, **more)

    for room in ("change.timeline", "gap.encirclement", "pocket.pockets", "situation.outlines"):
        monkeypatch.setattr(f"salient.analysis.{room}.kept", watched)
    return done


def test_a_day_more_costs_that_day_and_its_pair(tmp_path, worked):
    maps = [a_map(RING - {(2, 4)} | {(day % 3 + 1, day // 3 + 1)}, day) for day in range(6)]
    measured(maps[:5], tmp_path)
    assert {kind: n for kind, n in worked if kind != "pocket sizes"} == {
        "timeline": 4, "gap": 5, "enclosed": 5, "ground middle": 1, "situation outline": 5,
    }  # fmt: skip
    worked.clear()
    measured(maps, tmp_path)
    assert {kind: n for kind, n in worked if kind != "pocket sizes"} == {
        "timeline": 1, "gap": 1, "enclosed": 1, "situation outline": 1,
    }  # fmt: skip
    worked.clear()
    measured(maps, tmp_path)
    assert worked == []


def test_another_option_version_or_code_is_worked_out_anew(tmp_path, worked, monkeypatch):
    maps = [a_map(RING - {(2, 4)}, 0), a_map(RING, 1)]

    def kinds(**options):
        worked.clear()
        timeline(maps, options=TimelineOptions(**options), cache=tmp_path)
        return [kind for kind, _ in worked]

    assert kinds() == ["timeline"]
    assert kinds() == []
    assert kinds(noise_width_m=10.0) == ["timeline"]
    assert kinds() == []
    for name in fingerprint.DECISIVE:
        other = {**fingerprint.fingerprint(), name: "another"}
        monkeypatch.setattr(caches, "fingerprint", lambda other=other: other)
        assert kinds() == ["timeline"], name
    monkeypatch.undo()


def test_each_option_of_each_measure_is_part_of_the_key(tmp_path):
    """One cache for two runs that differ in one option: each gets its own figures."""
    maps = [a_map(RING - {(2, 4)}, 0), a_map(RING, 1)]
    for measure, options in (
        (find_pockets, PocketOptions(position_error_m=100.0)),
        (situation_log, SituationOptions(min_area_m2=1e9)),
        (timeline, TimelineOptions(noise_width_m=50_000.0)),
    ):
        more = {"encirclers": "Red"} if measure is find_pockets else {}
        for one in (None, options, None, options):
            found = measure(maps, options=one, cache=tmp_path, **more)
            assert digest(found) == digest(measure(maps, options=one, **more))


def test_deleting_or_breaking_the_cache_is_safe(tmp_path):
    maps = [a_map(RING - {(2, 4)}, 0), a_map(RING, 1)]
    right = measured(maps)
    said: list[str] = []
    cache = Cache(tmp_path, said.append)
    assert measured(maps, cache) == right
    cache.path.unlink()
    assert measured(maps, cache) == right
    cache.path.write_bytes(b"no database at all, and long enough to be looked at" * 20)
    assert measured(maps, cache) == right
    assert "is damaged" in " ".join(said)
    assert measured(maps, cache) == right
    with sqlite3.connect(cache.path) as file:
        file.execute("UPDATE results SET value = substr(value, 1, 40)")
    said.clear()
    assert measured(maps, cache) == right
    assert "cannot be read" in " ".join(said)
    with sqlite3.connect(cache.path) as file:
        file.execute("UPDATE shapes SET wkb = substr(wkb, 1, 100)")
    again: list[str] = []
    assert measured(maps, Cache(tmp_path, again.append)) == right
    assert "broken" in " ".join(again)
    again.clear()
    assert measured(maps, Cache(tmp_path, again.append)) == right
    assert again == [], "what is broken is written anew"


@pytest.mark.parametrize(
    "harm",
    [
        # a digit within, which is read without a murmur
        lambda value: value[:-30] + bytes([value[-30] ^ 1]) + value[-29:],
        lambda value: value[:-3],
        lambda value: 5,
        lambda value: "text",
        lambda value: None,
    ],
)
def test_a_result_with_another_bit_is_worked_out_anew(tmp_path, harm):
    def work(rows):
        return [np.linspace(0.0, 1.0, 50) for _ in rows]

    (right,) = kept(Cache(tmp_path), "kind", [1], work)
    said: list[str] = []
    cache = Cache(tmp_path, said.append)
    with sqlite3.connect(cache.path) as file:
        ((key, value),) = file.execute("SELECT key, value FROM results").fetchall()
        file.execute("UPDATE results SET value = ? WHERE key = ?", (harm(value), key))
    assert np.array_equal(kept(cache, "kind", [1], work)[0], right)
    assert "cannot be read" in " ".join(said)
    assert kept(cache, "kind", [1], lambda rows: pytest.fail("it was written anew"))


def test_results_that_changed_places_are_worked_out_anew(tmp_path):
    """Each is sound, and was kept under another's key."""
    maps = [a_map(RING - {(2, 4)}, 0), a_map(RING, 1), a_map(RING - {(0, 0)}, 2)]
    right = measured(maps, Cache(tmp_path))
    cache = Cache(tmp_path)
    with sqlite3.connect(cache.path) as file:
        rows = file.execute("SELECT key, value FROM results").fetchall()
        moved = [(value, rows[place - 1][0]) for place, (_, value) in enumerate(rows)]
        file.executemany("UPDATE results SET value = ? WHERE key = ?", moved)
    assert measured(maps, cache) == right


@pytest.mark.parametrize("column", ["used", "state", "sha256"])
def test_a_file_whose_entry_is_broken_is_read_again(tmp_path, monkeypatch, column):
    path = tmp_path / "a.geojson"
    path.write_text("{}")
    os.utime(path, (1e9, 1e9))
    cache = Cache(tmp_path / "cache")
    monkeypatch.setattr(known_files.FileState, "is_settled", lambda *_: True)
    right = cache.hashes([path])
    for harm in ("'x' || {}", "CAST(x'c9ff' AS TEXT)", "replace({}, '1', '2')"):
        with sqlite3.connect(cache.path) as file:
            # the names are these
            file.execute(f"UPDATE files SET {column} = {harm.format(column)}")
        assert cache.hashes([path]) == right
        assert cache.hashes([path]) == right


def test_what_cannot_be_written_is_read_all_the_same(tmp_path, monkeypatch):
    """On a disk that is read-only nothing is said to be worked out anew."""
    path = tmp_path / "a.geojson"
    path.write_text("{}")
    os.utime(path, (1e9, 1e9))
    monkeypatch.setattr(known_files.FileState, "is_settled", lambda *_: True)
    kept(Cache(tmp_path), "kind", [1], lambda rows: [1])
    said: list[str] = []
    cache = Cache(tmp_path, said.append)
    read_only = f"file:{cache.path.as_posix()}?mode=ro"
    monkeypatch.setattr(
        Cache, "_open", lambda self, any_thread=False: sqlite3.connect(read_only, uri=True)
    )
    assert kept(cache, "kind", [1], lambda rows: pytest.fail("it is there")) == [1]
    assert kept(cache, "kind", [2], lambda rows: [4]) == [4]
    assert cache.hashes([path]) == [hashlib.sha256(b"{}").hexdigest()]
    reason = "attempt to write a readonly database"
    assert said == [f"Nothing could be kept in {cache.path}: {reason}."]


def test_what_is_locked_is_done_without(tmp_path, monkeypatch):
    monkeypatch.setattr(caches, "_WAIT_S", 0.05)
    said: list[str] = []
    cache = Cache(tmp_path, said.append)
    kept(cache, "kind", [1], lambda rows: [1])
    with sqlite3.connect(cache.path) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert kept(cache, "kind", [2], lambda rows: [5]) == [5]
    assert "locked" in " ".join(said)


def test_two_programs_share_one_file(tmp_path):
    def fill(first):
        for n in range(first, first + 20):
            kept(Cache(tmp_path), "kind", [n], lambda rows, n=n: [n * n])

    threads = [threading.Thread(target=fill, args=(first,)) for first in (0, 10)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    lost = lambda rows: pytest.fail("it was kept")  # noqa: E731
    assert kept(Cache(tmp_path), "kind", list(range(30)), lost) == [n * n for n in range(30)]


@pytest.mark.parametrize(
    "measure",
    [
        lambda maps, cache: find_pockets(maps, encirclers="Red", besieged="Blue", cache=cache),
        lambda maps, cache: pocket_figures(
            maps, encirclers=["Red"], besieged=["Blue"], options=PocketOptions(), cache=cache
        ),
    ],
)
def test_a_note_that_was_kept_is_worded_by_who_reads_it(tmp_path, measure):
    """Blue is drawn over the edge of Red's ring, and who measured it spoke another language."""
    ring = shapely.box(36, 48, 37, 49) - shapely.box(36.4, 48.4, 36.6, 48.6)
    drawn = [ring, shapely.box(36.45, 48.45, 36.65, 48.55)]
    maps = [control_map(drawn, ["Red", "Blue"], crs="EPSG:4326", date=START, name="front")[0]]
    errors.word_with(lambda form: f"auf Deutsch: {form}")
    try:
        (first,) = measure(maps, Cache(tmp_path)).notes
        german = in_words(first)
    finally:
        errors.word_with(None)
    cache = Cache(tmp_path)
    (again,) = measure(maps, cache).notes
    assert cache.found
    assert again.startswith("“front”: besieged ground is drawn across the edge")
    assert first == again == in_words(again)
    assert german == f"auf Deutsch: {again}"


@pytest.mark.parametrize("form", ["{x.__class__}", "{x[0]}", "{x:>9999999}", "{x:{y}}", "{}"])
def test_a_form_that_asks_for_more_than_its_values_is_none(form):
    with pytest.raises(ValueError, match="no form of a remark"):
        made(written(Stranger(form, {"x": "a", "y": 1})))


class Stranger(Remark):
    """What somebody else wrote into a cache."""

    def __new__(cls, form, values):
        made = str.__new__(cls, form)
        made.form, made.values = form, values
        return made


def test_only_data_is_read_back(tmp_path):
    """A file from elsewhere cannot run anything: a pickle could call any function."""

    class Evil:
        def __reduce__(self):
            return (open, (str(tmp_path / "made"), "w"))

    for raw in (pickle.dumps(Evil()), pickle.dumps(dataclasses.replace), b"nothing"):
        with pytest.raises(Exception, match=r"no part of a result|pickle|unpack|opcode|load key"):
            made(raw)
    assert not (tmp_path / "made").exists()


def test_values_come_back_to_the_last_bit():
    ring = shapely.LinearRing([(0, 0), (1, 0), (1, 1)])
    values = {
        "nan": float("nan"), "third": 1 / 3, "day": START, "none": None,
        "shapes": np.array([shapely.Point(1 / 3, 2), shapely.box(0, 0, 1, 1)], dtype=object),
        "mixed": np.array([shapely.Point(0, 0), None], dtype=object), "ring": ring,
        "ints": np.arange(3), "texts": np.array(["a", ""], dtype=object), "empty": np.zeros((0, 2)),
        "map": a_map(RING, 0),
    }  # fmt: skip
    again = made(written(values))
    assert digest(*again.values()) == digest(*values.values())
    assert again["ring"].geom_type == "LinearRing"
    assert again["map"].crs == values["map"].crs


RINGS = [
    kind([(0, 0), (1, 0), (1, 1), (0, 0)]) for kind in (shapely.LinearRing, shapely.LineString)
]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, 1.0), (1, True), ("1", 1), (None, "None"), (("a", "b"), ("ab",)), ([1, [2]], [1, 2]),
        (0.0, -0.0), (b"a", "a"), (np.zeros(2), np.zeros((2, 1))), (START, START.isoformat()),
        (RINGS[0], RINGS[1]),
    ],
)  # fmt: skip
def test_different_values_have_different_digests(one, other):
    assert digest(one) != digest(other)
    with pytest.raises(TypeError, match="has no digest"):
        digest(object())


def test_entries_that_nobody_asks_for_are_dropped(tmp_path):
    cache = Cache(tmp_path)
    kept(cache, "kind", [1, 2], lambda rows: rows)
    with sqlite3.connect(cache.path) as file:
        file.execute("UPDATE results SET used = used - 91")
    kept(cache, "kind", [1], lambda rows: pytest.fail("it is there"))
    with sqlite3.connect(cache.path) as file:
        assert file.execute("SELECT count(*) FROM results").fetchone() == (1,)


def test_files_are_read_again_only_where_they_changed(tmp_path, monkeypatch):
    from salient.analysis.interface import reading

    folder = tmp_path / "maps"
    folder.mkdir()
    text = shapely.to_geojson(shapely.box(36, 48, 37, 49))
    for day in (1, 2):
        path = folder / f"front_2025-01-0{day}.geojson"
        path.write_text(f'{{"type": "Feature", "properties": {{}}, "geometry": {text}}}')
    read: list[str] = []
    original = reading.read_layers
    monkeypatch.setattr(
        reading, "read_layers", lambda path: read.append(path.name) or original(path)
    )
    first = read_control_maps(folder, actor="Red", cache=tmp_path / "cache")
    assert len(read) == 2
    again = read_control_maps(folder, actor="Red", cache=tmp_path / "cache")
    assert len(read) == 2
    assert digest(again.maps, again.notes) == digest(first.maps, first.notes)
    other = read_control_maps(folder, actor="Blue", cache=tmp_path / "cache")
    assert other.maps[0].actor_names == ["Blue"]
    path.write_text(path.read_text().replace("37", "38"))
    changed = read_control_maps(folder, actor="Red", cache=tmp_path / "cache")
    assert read[2:] == [path.name]
    assert changed.maps[1].geometries[0].bounds[2] == 38


@pytest.fixture
def to_wkb(monkeypatch):
    """The geometries of each array that was written down as WKB."""
    calls: list[list[shapely.Geometry]] = []
    original = shapely.to_wkb

    def counted(shapes, *args, **more):
        calls.append(np.ravel(shapes).tolist())
        return original(shapes, *args, **more)

    monkeypatch.setattr(caches.shapely, "to_wkb", counted)
    return calls


@pytest.mark.parametrize("room", [0, 10**6], ids=["in a file", "in memory"])
def test_each_array_of_a_run_is_digested_once(to_wkb, room):
    shapes = Spool(room).shapes(shapely.buffer(shapely.points([[0, 0], [1, 1]]), 1, quad_segs=99))
    assert isinstance(shapes, SpooledShapes) == (room == 0)
    known = Digests()
    to_wkb.clear()
    first = digest("one", shapes, known=known)
    assert [len(one) for one in to_wkb] == [2]
    assert digest("one", shapes, known=known) == first == digest("one", np.array(list(shapes)))
    assert [len(one) for one in to_wkb] == [2, 2], "only the array that nobody knew"


def test_a_digest_follows_what_stands_in_an_array():
    """Geometries may be put in the place of others, and an array in the memory of another."""
    known = Digests()
    shapes = shapely.buffer(shapely.points([[0, 0], [1, 1]]), 1)
    before = digest(shapes, known=known)
    shapes[1] = shapely.box(0, 0, 1, 1)
    assert digest(shapes, known=known) == digest(shapes) != before
    shapes.shape = (2, 1)
    assert digest(shapes, known=known) == digest(shapes)
    for size in range(50):
        made_anew = np.array([shapely.box(0, 0, 1 + size, 1)], dtype=object)
        assert digest(made_anew, known=known) == digest(made_anew)
        del made_anew
    gone = weakref.ref(shapes)
    del shapes
    assert gone() is None
    assert not known._known, "nothing is held of an array that is gone"


def test_each_map_of_a_series_is_digested_once_for_all_measures(tmp_path, to_wkb):
    maps = [a_map(cells, day) for day, cells in enumerate([RING - {(2, 4)}, RING, RING])]
    cache = Cache(tmp_path)
    for store in (cache, Cache(tmp_path)):
        to_wkb.clear()
        measured(maps, store)
        for one in maps:
            ground = one.geometries[0]
            times = sum(any(shape is ground for shape in shapes) for shapes in to_wkb)
            assert times == 1, "a map was written down for a second measure"
