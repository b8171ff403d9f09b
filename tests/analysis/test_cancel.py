# SPDX-License-Identifier: GPL-2.0-or-later
"""Every long computation hears a cancel at random moments; large ones by `tests/attack/cancel.py`.

Processor time is measured, not the clock: another program that takes the processor is no fault.
"""

from __future__ import annotations

import threading

import cancel
import pytest
from salient.analysis.base import heard
from salient.analysis.base.errors import Canceled
from salient.analysis.control import drawn_over, from_lines, junctions
from salient.analysis.gap import (
    delaunay,
    field,
    links,
    nest,
    prepared,
    triangulation,
    walks,
    ways,
)


@pytest.mark.parametrize("name", cancel.WORKS)
def test_a_cancel_at_a_random_moment_is_heard_within_a_second(name):
    _, wrong = cancel.attack(name, size=1, moments=2, seed=1)
    assert wrong == []


class Stopped:
    """Says stop as soon as something has begun."""

    def __init__(self) -> None:
        self.begun = threading.Event()

    def set_progress(self, percent: float) -> None:
        """Take no notice."""

    def is_canceled(self) -> bool:
        return self.begun.is_set()


@pytest.mark.parametrize(
    "work, module, call",
    [
        ("gap", field, "_union_parts"),
        ("gap", ways, "_graph"),
        ("search", delaunay, "Delaunay"),
        ("search", links, "Delaunay"),
        ("search", triangulation, "_with_feet"),
        ("besieged", drawn_over, "_common"),
        ("repair", junctions, "joined_at_vertices"),
        ("prepare", junctions, "joined_at_vertices"),
        ("nest", nest, "_bent"),
        ("nest", prepared, "measured"),
        ("supply", field, "_union_parts"),
        ("lines", from_lines, "_faces"),
    ],
)
def test_a_cancel_is_heard_while_a_single_call_runs(monkeypatch, work, module, call):
    """Among ten thousand islands, or in a map of many vertices, each takes a second and more."""
    given_up, feedback = threading.Event(), Stopped()
    run = cancel.WORKS[work](1)
    to_the_end = []

    def long(*_):
        feedback.begun.set()
        to_the_end.append(not given_up.wait(10.0))

    monkeypatch.setattr(module, call, long)
    monkeypatch.setattr(heard, "LONG", 0)
    if module in (drawn_over, junctions, ways):
        monkeypatch.setattr(module, "_LONG", 0)
    for few in ("_FEW", "_TABLED"):
        monkeypatch.setattr(walks, few, 5)
    with pytest.raises(Canceled):
        run(feedback)
    assert not to_the_end
    given_up.set()
