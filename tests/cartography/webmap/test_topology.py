# SPDX-License-Identifier: GPL-2.0-or-later
"""Arcs, runs and letters: every path comes back as it was, and shared ground is written once."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from salient.cartography.webmap import topology

PAIRS = st.tuples(st.integers(-18_000_000, 18_000_000), st.integers(-9_000_000, 9_000_000))


def decoded(text):
    """Return the path of letters, as the page's own script reads it."""
    values, value, shift = [], 0, 0
    for letter in text:
        bits = ord(letter) - 63
        value |= (bits & 0x1F) << shift
        shift += 5
        if bits < 0x20:
            values.append(~(value >> 1) if value & 1 else value >> 1)
            value = shift = 0
    return tuple(zip(itertools.accumulate(values[::2]), itertools.accumulate(values[1::2])))


def unrolled(runs, arcs):
    """Return the path of runs of arcs, as the page's own script reads it."""
    path = []
    for first, count in zip(runs[::2], runs[1::2]):
        for number in range(first, first + count):
            arc = arcs[number - 1] if number > 0 else arcs[-number - 1][::-1]
            path.extend(arc if not path else arc[1:])
    return tuple(path)


@given(st.lists(PAIRS, min_size=1, max_size=30))
def test_letters_give_back_the_path(path):
    assert decoded(topology.encoded(tuple(path))) == tuple(path)


def test_letters_are_those_of_the_published_example():
    # Google's own example for polylines: (38.5, -120.2), (40.7, -120.95), (43.252, -126.453),
    # latitude first
    path = ((3850000, -12020000), (4070000, -12095000), (4325200, -12645300))
    assert topology.encoded(path) == "_p~iF~ps|U_ulLnnqC_mqNvxq`@"


def same_ring(one, other) -> bool:
    """Tell whether two rings have the same edges."""

    def edges(ring):
        return sorted(tuple(sorted(pair)) for pair in zip(ring, ring[1:]))

    return edges(one) == edges(other)


@st.composite
def partitions(draw):
    """Cells of a grid put together to actors: their outlines share edges both ways round."""
    size = draw(st.integers(1, 5))
    holders = draw(st.lists(st.integers(0, 2), min_size=size * size, max_size=size * size))
    shapely = pytest.importorskip("shapely")
    paths = []
    for actor in range(3):
        cells = [
            shapely.box(n % size, n // size, n % size + 1, n // size + 1)
            for n, holder in enumerate(holders)
            if holder == actor
        ]
        for polygon in shapely.get_parts(shapely.union_all(cells)) if cells else ():
            for ring in (polygon.exterior, *polygon.interiors):
                paths.append(topology.quantized(ring.coords))
    return paths


@given(partitions())
def test_rings_that_share_edges_come_back(paths):
    made = topology.Topology()
    for path in paths:
        made.add(path)
    runs = [made.runs(path) for path in paths]
    arcs = [decoded(text) for text in made.arcs()]
    for path, run in zip(paths, runs):
        assert same_ring(unrolled(run, arcs), path)
    # what two actors share is written once
    edges = [tuple(sorted(pair)) for arc in arcs for pair in zip(arc, arc[1:])]
    assert len(edges) == len(set(edges))


def test_a_line_comes_back_from_its_begin_to_its_end():
    made = topology.Topology()
    lines = [((0, 0), (5, 0), (9, 9)), ((5, 0), (9, 9), (12, 3)), ((9, 9), (5, 0), (0, 0))]
    for line in lines:
        made.add(line)
    runs = [made.runs(line) for line in lines]
    arcs = [decoded(text) for text in made.arcs()]
    assert [unrolled(run, arcs) for run in runs] == lines


def test_a_day_costs_what_changed_on_it():
    """A ring of 3,000 vertices over 178 days, five of which move each day."""
    random.seed(1)
    ring = [(n * 7, (n * n) % 4001) for n in range(3000)]
    made, days = topology.Topology(), []
    for _ in range(178):
        for place in random.sample(range(3000), 5):
            ring[place] = (ring[place][0] + random.randint(1, 3), ring[place][1] + 1)
        days.append((*ring, ring[0]))
        made.add(days[-1])
    runs = [made.runs(day) for day in days]
    arcs = [decoded(text) for text in made.arcs()]
    assert all(same_ring(unrolled(run, arcs), day) for run, day in zip(runs, days))
    vertices = sum(len(arc) for arc in arcs)
    # 534,000 vertices as they come
    assert vertices < 20_000
