# SPDX-License-Identifier: GPL-2.0-or-later
"""Bounds of hops between few rings: nothing that a shorter walk can have may be left out."""

from __future__ import annotations

import closure_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap import closure, hops, search, segments, walks
from salient.analysis.geometry import rings


def ground(seed: int):
    """Return rings seen from a core among islands, and what is to be parted: one rear or far."""
    rng = np.random.default_rng(seed)
    case = cases.random_case(seed)
    islands = [cases.blob(rng, *rng.uniform(-40, 40, 2), rng.uniform(0.5, 4)) for _ in range(12)]
    whole = shapely.union_all([*case.parts, *islands])
    core = case.core
    whole = shapely.difference(whole, shapely.Point(core).buffer(2.0))
    seen = rings.ground_of(shapely.get_parts(whole))
    rears = [] if case.rear is None or whole.intersects(shapely.Point(case.rear)) else [case.rear]
    constraint = segments.separation(core[None], np.reshape(rears, (-1, 2)))
    return seen.seen_from(seen.within(core)), constraint


@pytest.mark.parametrize("seed", range(12))
def test_what_bounds_leave_out_changes_nothing(monkeypatch, seed):
    """To the last bit; and what is measured of segments becomes less."""
    looked_at = []
    measured = search._segments

    def counted(boundary, a, b, bound):
        looked_at.append(len(a))
        return measured(boundary, a, b, bound)

    monkeypatch.setattr(search, "_segments", counted)
    around, constraint = ground(seed)
    found = closure.shortest_closure(around, constraint)
    bounded = sum(looked_at)
    monkeypatch.setattr(hops.Hops, "of", lambda *_: None)
    monkeypatch.setattr(walks, "_FEW_ROOTS", np.inf)
    whole = closure.shortest_closure(around, constraint)
    assert (found is None) == (whole is None)
    assert bounded <= sum(looked_at) - bounded
    if found is not None:
        assert found.length == whole.length and found.around == whole.around
        for one, two in zip(found.walks, whole.walks):
            assert (one.start == two.start).all() and (one.end == two.end).all()


@pytest.mark.parametrize("seed", range(6))
def test_no_hop_is_shorter_than_its_bound(seed):
    """Bounds from circles alone, against all segments that are found with no bound at all."""
    around, constraint = ground(seed)
    boundary = closure.boundary_of(around)
    side, whole = closure.sides_of(boundary.rings, constraint)
    asked = search.search_of(boundary, constraint, side, np.inf)
    bounds = hops.Hops.of(asked, whole)
    count = len(boundary)
    i, j = (one.ravel() for one in np.triu_indices(count))
    limit = np.full((len(i), asked.sides), np.inf)
    table = search.shortest_segments(asked, i, j, limit, NO_FEEDBACK)
    length = table.length.reshape(-1, asked.sides)
    other = i != j
    assert (bounds.least[i, j][other] <= length[other] * (1 + 1e-9)).all()
    # on its own ring side 0 leads nowhere
    assert (bounds.least[i, j][~other, 1:] <= length[~other, 1:] * (1 + 1e-9)).all()


def test_many_rings_have_no_table():
    around, constraint = ground(0)
    boundary = closure.boundary_of(around)
    side, whole = closure.sides_of(boundary.rings, constraint)
    asked = search.search_of(boundary, constraint, side, np.inf)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hops, "_MOST", (len(boundary) * asked.sides) ** 2 - 1)
        assert hops.Hops.of(asked, whole) is None
        patch.setattr(hops, "_MOST", (len(boundary) * asked.sides) ** 2)
        assert hops.Hops.of(asked, whole) is not None
