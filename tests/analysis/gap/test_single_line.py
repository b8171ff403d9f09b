# SPDX-License-Identifier: GPL-2.0-or-later
"""The least line that cuts off so much of a bay, against all lines between points on its shores."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap import segments, sliding
from salient.analysis.gap.closure import Closure
from salient.analysis.gap.level import level_of
from salient.analysis.gap.single_line import Question, least_line
from salient.analysis.geometry import rings

CORE = np.array([[0.0, -6500.0]])
NOWHERE = np.zeros((0, 2))


def bay(seed):
    """A bay that opens north, both shores ragged; and the shores from its head outwards."""
    rng = np.random.default_rng(seed)
    y = np.r_[np.linspace(-8000, 9000, 9) + rng.uniform(-500, 500, 9), 10_000.0]
    west = np.column_stack([-rng.uniform(400, 4000, 10), y])
    east = np.column_stack([rng.uniform(400, 4000, 10), y + rng.uniform(-400, 400, 10)])
    west[-1, 1] = east[-1, 1] = 10_000.0
    ground = shapely.Polygon(np.concatenate([west, east[::-1]]))
    return shapely.difference(shapely.box(-1e4, -1e4, 1e4, 1e4), ground), west, east


def by_all_lines(body, west, east, wanted, step=200.0):
    """The shortest line over open ground from shore to shore with so much ground behind it."""
    shores = [shapely.get_coordinates(shapely.LineString(s).segmentize(step)) for s in (west, east)]
    least = np.inf
    for m, p in enumerate(shores[0]):
        lines = shapely.linestrings([[p, q] for q in shores[1]])
        inside = shapely.length(shapely.intersection(lines, body))
        order = np.argsort(shapely.length(lines))
        for n in order[inside[order] < 1e-6]:
            if shapely.length(lines[n]) >= least:
                break
            ring = np.concatenate([shores[0][: m + 1][::-1], shores[1][: n + 1]])
            pocket = shapely.Polygon(ring) if len(ring) > 2 else shapely.Polygon()
            if pocket.area >= wanted and shapely.contains_xy(pocket, *CORE[0]):
                least = shapely.length(lines[n])
    return least


def asked(body, wanted, below=20_000.0):
    ground = rings.ground_of(np.array([body], dtype=object))
    seen = ground.seen_from(ground.within(CORE[0]))
    constraint = segments.separation(CORE, NOWHERE)
    return Question(seen, constraint, wanted, below, np.inf)


def settling(question, tried):
    """Slides lines as the search for pockets of a least area does."""

    def settle(line):
        tried.append(float(line.length[0]))
        if sliding.crosses(question.rings, line, question.constraint):
            return np.inf
        closure = Closure((line,), (), float(line.length[0]))
        area = level_of(question.rings, closure, CORE).area
        found, area = sliding.slid(
            question.rings, closure, area, question.wanted, question.constraint
        )
        return found.length if area >= question.wanted * (1 - 1e-9) else np.inf

    return settle


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("wanted", [8e6, 25e6])
def test_no_line_is_shorter_and_one_is_hardly_longer(seed, wanted):
    body, west, east = bay(seed)
    question, tried = asked(body, wanted), []
    found = least_line(question, settling(question, tried), NO_FEEDBACK)
    expected = by_all_lines(body, west, east, wanted)
    assert expected < 20_000
    # Points on the shores stand 200 m apart at most.
    assert found <= expected * (1 + 1e-9)
    assert found >= expected - 400.0
    assert tried


@pytest.mark.parametrize("seed", range(2))
def test_lines_that_all_run_over_closed_ground_leave_a_bound_that_is_lower(seed):
    body, west, east = bay(seed)
    found = least_line(asked(body, 8e6), lambda line: np.inf, NO_FEEDBACK)
    assert 0 < found <= by_all_lines(body, west, east, 8e6)


def test_what_is_asked_in_vain_is_answered_with_what_was_known():
    body, _, _ = bay(0)
    question = asked(body, 1e12)
    assert least_line(question, settling(question, []), NO_FEEDBACK) == 20_000.0
    short = asked(body, 8e6, below=50.0)
    assert least_line(short, settling(short, []), NO_FEEDBACK) == 50.0
