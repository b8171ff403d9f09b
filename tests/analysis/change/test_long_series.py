# SPDX-License-Identifier: GPL-2.0-or-later
"""Years of maps: what lies in a file, and what is asked of few dates, is what all at once gives."""

from __future__ import annotations

import dataclasses
import datetime as dt
import pickle

import control_cases as cases
import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st
from salient.analysis.base import columns
from salient.analysis.base.digests import digest
from salient.analysis.base.spool import Spool
from salient.analysis.change import history, sectors, strips, timeline
from salient.analysis.change.timeline import TimelineOptions
from salient.analysis.interface import frames

X, Y = 500_000.0, 5_300_000.0


def front(seed, count=24):
    """Ground below a line that is drawn elsewhere everywhere; of a few, two are the same."""
    rng = np.random.default_rng(seed)
    x = np.linspace(0.0, 20e3, count)
    y = 10e3 + rng.uniform(-60.0, 60.0, count) + 900.0 * rng.integers(-1, 2) * np.sin(x / 6e3)
    return shapely.Polygon([(X, Y), *zip(X + x, Y + y), (X + 20e3, Y)])


def series(seeds, shape=front):
    return [
        cases.control_map({"A": shape(seed)}, cases.UTM, dt.date(2025, 1, 1) + dt.timedelta(number))
        for number, seed in enumerate(seeds)
    ]


def parted(seeds):
    """Maps of three actors, each drawn anew."""
    return [
        cases.control_map(
            cases.placed(cases.partition(3, 20, "ABC", seed), 2e4, X, Y),
            cases.UTM,
            dt.date(2025, 1, 1) + dt.timedelta(number),
        )
        for number, seed in enumerate(seeds)
    ]


def all_at_once(found, within):
    """Return who persisted and what was undone, by all changes laid over one another."""
    changes, steps = found.changes, found.steps
    book = history.ledger(changes.geometries, steps)
    size = book.areas[book.face]
    whole = np.bincount(book.change, size, len(changes))

    def most(rows):
        return np.bincount(book.change[rows], size[rows], len(changes)) > 0.5 * whole

    last = np.searchsorted(book.face, book.face, side="right") - 1
    holder = changes.targets[book.change[last]]
    lasting = most(np.flatnonzero(holder == changes.targets[book.change]))
    first = np.flatnonzero(book.face[1:] == book.face[:-1])
    one, other = book.change[first], book.change[first + 1]
    back = changes.targets[other] == changes.sources[one]
    first = first[back & (steps[other] - steps[one] <= within)]
    undone = most(first)
    return lasting, undone | most(first[undone[book.change[first]]] + 1)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(0, 5), min_size=3, max_size=9), st.integers(1, 3), st.booleans())
def test_who_persisted_and_what_was_undone_are_those_of_all_changes_at_once(seeds, within, alone):
    maps = series(seeds) if alone else parted(seeds)
    found = timeline.timeline(maps, options=TimelineOptions(revert_maps=within))
    lasting, undone = all_at_once(found, within)
    assert found.changes.persisted.tolist() == lasting.tolist()
    assert (found.changes.noise == "reverted").tolist() == undone.tolist()


@settings(max_examples=6, deadline=None)
@given(st.lists(st.integers(0, 5), min_size=3, max_size=9), st.integers(0, 2))
def test_a_series_in_a_file_is_that_in_memory_to_the_last_bit(seeds, within):
    options = TimelineOptions(noise_width_m=80.0, revert_maps=within)
    whole = timeline.timeline(series(seeds), options=options)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(history, "_TOGETHER", 10)
        patch.setattr("salient.analysis.base.columns._ROWS", 10)
        patch.setattr("salient.analysis.base.spool._SMALL", 1)
        patch.setattr(timeline, "Spool", lambda **given: Spool(0, **given))
        found = timeline.timeline(series(seeds), options=options)
    if len(found.changes):
        assert isinstance(found.changes.geometries, columns.LongColumn)
        assert isinstance(found.movement.depths_m, columns.LongColumn)
    assert pickle.dumps(_plain(found)) == pickle.dumps(_plain(whole))
    tables = [frames.columns_of(one.changes)[0] for one in (found, whole)]
    assert "geometries" in tables[0]
    assert [(k, v.dtype) for k, v in tables[0].items()] == [
        (k, v.dtype) for k, v in tables[1].items()
    ]


def _plain(found):
    """Return all figures and shapes of a timeline as lists."""
    rows = {}
    for name in ("table", "changes", "movement", "last", "totals"):
        for field, values in vars(getattr(found, name)).items():
            if isinstance(values, (np.ndarray, columns.LongColumn)):
                values = np.asarray(values)
                geometries = [isinstance(one, shapely.Geometry) for one in values.flat]
                rows[name, field] = (
                    shapely.to_wkb(values).tolist() if any(geometries) else repr(values.tolist())
                )
    return rows


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.integers(0, 9), min_size=3, max_size=8),
    st.sampled_from([40, 120, 300]),
    st.booleans(),
    st.booleans(),
)
# ground as thin as rounding along a cut
@example([0, 1, 2, 0, 3], 40, True, False)
@example([0, 4, 5, 0], 40, True, False)
def test_what_came_last_is_the_same_worked_out_in_strips(seeds, many, alone, turned):
    maps = series(seeds) if alone else parted(seeds)
    if turned:  # a front from south to north
        maps = [
            cases.control_map(
                {
                    str(a): shapely.transform(g, lambda xy: xy[:, ::-1])
                    for a, g in zip(one.actors, one.geometries)
                },
                cases.UTM,
                one.date,
            )
            for one in maps
        ]
    found = timeline.timeline(maps)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(strips, "_WHOLE", 0)
        patch.setattr(strips, "_IN_STRIP", many)
        last = history.last_changed(found.changes, found.steps)

    def described(one):
        """The area of each change and count, without what is as thin as rounding."""
        keys, row = np.unique(
            np.column_stack([one.changes, one.times]), axis=0, return_inverse=True
        )
        areas = np.bincount(row.ravel(), shapely.area(one.geometries))
        return {tuple(key): area for key, area in zip(keys.tolist(), areas) if area > 1e-3}

    assert described(last) == pytest.approx(described(found.last), rel=1e-9, abs=1e-3)
    assert shapely.area(last.geometries).min(initial=1.0) > 1e-3
    # no more vertices than without strips, but where a line was bent within its last digits
    whole = shapely.get_num_coordinates(found.last.geometries).sum()
    assert shapely.get_num_coordinates(last.geometries).sum() < 1.5 * whole + 10


def test_what_came_last_reads_a_few_changes_at_a_time(monkeypatch):
    """All changes of years at once would be gigabytes, where a map has many vertices."""
    monkeypatch.setattr("salient.analysis.base.spool._SMALL", 1)
    monkeypatch.setattr(timeline, "Spool", lambda **given: Spool(0, **given))
    found = timeline.timeline(series(range(8)))
    read, plain = [], columns.LongColumn.__getitem__

    def counted(column, rows):
        got = plain(column, rows)
        if np.size(got) and isinstance(np.ravel(got)[0], shapely.Geometry):
            read.append(np.size(got))
        return got

    monkeypatch.setattr(columns.LongColumn, "__getitem__", counted)
    monkeypatch.setattr(columns.LongColumn, "array", property(lambda column: 1 / 0))
    for name, value in (("_WHOLE", 0), ("_IN_STRIP", 60), ("_AT_A_TIME", 5)):
        monkeypatch.setattr(strips, name, value)
    last = history.last_changed(found.changes, found.steps)
    assert len(last.geometries) > 20
    assert len(read) > 5 and max(read) == 5


def test_a_short_series_writes_no_shapes_to_a_file(monkeypatch):
    """What lasts of few changes is worked out at once."""
    monkeypatch.setattr(strips, "Apart", None)
    assert len(timeline.timeline(series(range(5))).last.geometries) > 5


def test_a_strip_holds_no_more_faces_over_more_dates(monkeypatch):
    """Ground that went forth and back for ten years took 1.2 GB: strips were of edges as drawn."""
    changes = timeline.timeline(series(range(32))).changes
    for name, value in (("_WHOLE", 0), ("_IN_STRIP", 2_000), ("_VERTICES", 100)):
        monkeypatch.setattr(strips, name, value)
    held, read, polygonize, parsed = [], [], shapely.polygonize, strips.shapes_of
    steps = np.arange(len(changes))

    def counted(lines):
        found = polygonize(lines)
        held.append(shapely.get_num_geometries(found))
        return found

    def few(raw, shape):
        found = parsed(raw, shape)
        read.append(shapely.get_num_coordinates(found).sum())
        return found

    monkeypatch.setattr(shapely, "polygonize", counted)
    monkeypatch.setattr(strips, "shapes_of", few)
    history.last_changed(changes, steps)
    assert len(held) > 4 and max(held) < 1_000, held
    assert max(read) < 300


def test_sectors_read_a_few_changes_at_a_time(monkeypatch):
    halves = sectors.sectors(
        ["w", "e"], [shapely.box(X, Y, X + 7e3, Y + 2e4), shapely.box(X + 7e3, Y, X + 2e4, Y + 2e4)]
    )
    whole = timeline.timeline(series(range(8)), sectors=halves)
    monkeypatch.setattr("salient.analysis.base.spool._SMALL", 1)
    monkeypatch.setattr("salient.analysis.base.columns._ROWS", 5)
    monkeypatch.setattr(timeline, "Spool", lambda **given: Spool(0, **given))
    changes = timeline.timeline(series(range(8))).changes
    kept, plain = changes.geometries, columns.LongColumn.array.fget

    def numbers_alone(column):
        assert column is not kept, "all changes at once"
        return plain(column)

    monkeypatch.setattr(columns.LongColumn, "array", property(numbers_alone))
    assert halves.of(changes.geometries).tolist() == whole.sector.tolist()
    pieces, row, sector = sectors.within(changes, halves)
    expected, *at = sectors.within(whole.changes, halves)
    assert len(pieces) > len(changes)
    assert [row.tolist(), sector.tolist()] == [one.tolist() for one in at]
    assert pieces.areas_m2.tolist() == expected.areas_m2.tolist()


def jittered(seed):
    rng = np.random.default_rng(seed)
    x = np.linspace(0.0, 20e3, 40)
    y = 9e3 + rng.uniform(-15.0, 15.0, 40)
    return shapely.Polygon([(X, Y), *zip(X + x, Y + y), (X + 20e3, Y)])


def test_redraw_noise_is_laid_over_nothing(monkeypatch):
    """Of maps that are redrawn everywhere the faces would be the square of the dates."""
    laid, ledger = [], history.ledger

    def counted(shapes, steps, **given):
        laid.append(len(shapes))
        return ledger(shapes, steps, **given)

    monkeypatch.setattr(history, "ledger", counted)
    options = TimelineOptions(noise_width_m=80.0)
    found = timeline.timeline(series(range(12), jittered), options=options)
    assert len(found.changes) > 100
    assert laid == [0]


NUMBERS = [np.arange(5.0), np.arange(3.0) * 7, np.zeros(0), np.arange(4.0)]
WORDS = [np.array(["a", "", "b"], object), np.array([None, True, 1], object)]


@pytest.mark.parametrize("pieces", [NUMBERS, WORDS])
def test_a_column_is_its_array(pieces, monkeypatch):
    monkeypatch.setattr("salient.analysis.base.spool._SMALL", 1)
    spool = Spool(0, columns=True)
    whole = np.concatenate(pieces)
    column = columns.joined([spool.lean(one) for one in pieces])
    assert isinstance(column, columns.LongColumn)
    assert (len(column), column.shape, column.dtype) == (len(whole), whole.shape, whole.dtype)
    kinds = [type(one) for one in whole.tolist()]
    assert [type(one) for one in column.tolist()] == kinds
    assert list(column) == list(whole)
    for rows in (slice(1, 5), [4, 0, 3, 3], whole == whole[1], -1):
        assert np.array_equal(column[rows], whole[rows])
    assert (column == whole[0]).tolist() == (whole == whole[0]).tolist()
    assert (column == whole).all()
    assert np.array_equal(pickle.loads(pickle.dumps(column)), whole)
    assert np.array_equal(column.copy(), whole)
    assert digest(column) == digest(whole)


def test_a_column_can_be_reckoned_with(monkeypatch):
    monkeypatch.setattr("salient.analysis.base.spool._SMALL", 1)
    spool = Spool(0, columns=True)
    whole, column = np.concatenate(NUMBERS), columns.joined([spool.lean(one) for one in NUMBERS])
    assert (column / 2 + column).tolist() == (whole / 2 + whole).tolist()
    assert (column[column > 2] * 3).tolist() == (whole[whole > 2] * 3).tolist()
    assert np.add.reduce(column) == whole.sum() == column.sum()
    held = spool.lean(np.arange(6.0).reshape(3, 2))
    assert held.ndim == 2
    assert (held + 1.0)[1].tolist() == [3.0, 4.0]


def test_portions_are_all_rows_once(monkeypatch):
    monkeypatch.setattr("salient.analysis.base.columns._ROWS", 6)
    column = columns.LongColumn(NUMBERS)
    parts = list(columns.portions(column))
    assert [(one.start, one.stop) for one in parts] == [(0, 5), (5, 8), (8, 12)]
    assert list(columns.portions(np.arange(9.0))) == [slice(0, 9)]
    assert list(columns.portions(np.zeros(0))) == []


def test_portions_have_no_more_vertices_than_memory_has_room_for():
    """Twenty thousand changes at a time were all of two years, of 60,000 vertices each."""
    spool = Spool(200, columns=True)
    days = [np.array([front(day, 150)] * size) for day, size in enumerate((1, 2, 1, 9, 1))]
    column = columns.joined([spool.lean(one) for one in days])
    assert column.drawn().tolist() == [152 * len(one) + len(one) for one in days]
    parts = list(columns.portions(column, vertices=500))
    assert [(one.start, one.stop) for one in parts] == [(0, 3), (3, 4), (4, 13), (13, 14)]
    assert list(columns.portions(column)) == [slice(0, 14)]


@pytest.mark.parametrize("within", [0, 2])
def test_of_large_changes_few_are_held_at_a_time(monkeypatch, within):
    """What lasted, what was undone and what came last: each read them by the thousand."""
    found = timeline.timeline(
        series([0, 1, 2, 1, 3, 4, 3, 5, 1, 2, 6, 1]), options=TimelineOptions(revert_maps=within)
    )
    spool = Spool(0, columns=True)
    monkeypatch.setattr("salient.analysis.base.spool._SMALL", 1)
    steps = np.asarray(found.steps)
    days = [found.changes.select(steps == step) for step in np.unique(steps)]
    changes = columns.joined([spool.lean(one.geometries) for one in days])
    most = 3 * max(int(shapely.get_num_coordinates(one.geometries).sum()) for one in days)
    held, taken = [], columns.LongColumn.__getitem__

    def taking(column, rows):
        shapes = taken(column, rows)
        held.append(int(np.sum(shapely.get_num_coordinates(shapes))))
        return shapes

    monkeypatch.setattr(columns.LongColumn, "__getitem__", taking)
    for module, name in ((columns, "_VERTICES"), (history, "_VERTICES")):
        monkeypatch.setattr(module, name, most // 3)
    monkeypatch.setattr(strips, "_WHOLE", 0)
    monkeypatch.setattr(strips, "_IN_STRIP", 200)
    many = dataclasses.replace(found.changes, geometries=changes)
    told = history.marked(many, steps, series([1])[0], within)
    last = history.last_changed(told, steps)
    assert len(last.geometries) and max(held) <= most * (1 + within)
    assert list(told.persisted) == list(found.changes.persisted)
    assert list(told.noise) == list(found.changes.noise)


@pytest.mark.parametrize("within", [0, 3])
def test_work_grows_with_the_dates_and_not_with_their_square(monkeypatch, within):
    """Vertices that are laid over one another, and faces that are asked, on a front that swings."""

    def work(dates):
        done = 0

        def counted(known):
            def ask(*given, **named):
                nonlocal done
                found = known(*given, **named)
                done += int(np.sum(shapely.get_num_coordinates(given[0])))
                return found

            return ask

        maps = series([0, 1, 2, 1] * (dates // 4))
        with monkeypatch.context() as patched:
            for name in ("union_all", "polygonize", "symmetric_difference", "point_on_surface"):
                patched.setattr(shapely, name, counted(getattr(shapely, name)))
            timeline.timeline(maps, options=TimelineOptions(revert_maps=within))
        return done

    assert work(48) < 6 * work(12)
