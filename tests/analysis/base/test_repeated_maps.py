# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of geometries that are as the one before: told at a glance where they are not."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from salient.analysis.base import digests
from salient.analysis.base.spool import Spool

SHAPES = [
    shapely.Point(0.0, 0.0),
    shapely.Point(-0.0, 0.0),
    shapely.Point(0.0, 1e-300),
    shapely.Point(np.nan, 0.0),
    shapely.Polygon([(0, 0), (1, 0), (0, 1)]),
    shapely.Polygon([(1, 0), (0, 1), (0, 0)]),
    shapely.Point(0.0, 0.0, 5.0),
    shapely.Point(),
]
rows = st.tuples(st.sampled_from("ab"), st.lists(st.sampled_from(SHAPES), max_size=3))


def array_of(shapes: list) -> np.ndarray:
    return np.array([*shapes, None], dtype=object)[:-1]


@given(st.lists(rows, max_size=6), st.booleans())
def test_a_row_is_repeated_where_its_digest_is(drawn, in_a_file):
    """Equal bits are equal digests; numbers that only compare equal are another drawing."""
    spool = Spool(in_memory=0)
    made = [
        (name, spool.shapes(array_of(shapes)) if in_a_file else array_of(shapes))
        for name, shapes in drawn
    ]
    taken = [digests.digest(*row) for row in made]
    expected = [False, *(one == two for one, two in zip(taken, taken[1:]))][: len(made)]
    # what is no number is equal to nothing, and is measured again
    unsure = [any(s is SHAPES[3] for s in shapes) for _, shapes in drawn]
    found = digests.repeated(made).tolist()
    assert [f for f, u in zip(found, unsure) if not u] == [
        e for e, u in zip(expected, unsure) if not u
    ]
    assert not any(f and not e for f, e in zip(found, expected))


def test_no_digest_is_taken_where_the_geometries_differ(monkeypatch):
    """It takes as long as to write them, and stood before the first map that was measured."""
    moved = [array_of([shapely.Point(day, 0.0)]) for day in (0, 1, 2, 2, 3)]
    taken = []
    of = digests.digest
    monkeypatch.setattr(digests, "digest", lambda *row, known: taken.append(row) or of(*row))
    assert digests.repeated([(one,) for one in moved]).tolist() == [0, 0, 0, 1, 0]
    assert sum(isinstance(row[0], np.ndarray) for row in taken) == 2
    assert digests.repeated([]).shape == (0,)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_of_the_first_nothing_is_told(count):
    one = array_of([shapely.Point(1, 1)])
    assert digests.repeated([(one,)] * count).tolist() == [False, True][:count]
