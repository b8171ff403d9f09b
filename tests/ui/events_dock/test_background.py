# SPDX-License-Identifier: GPL-2.0-or-later
"""Work beside the window, and what is done in the window meanwhile."""

from __future__ import annotations

import threading
import time

import pytest

pytest.importorskip("qgis.core")
from qgis.PyQt.QtCore import QObject
from salient.ui.events_dock import background
from salient.ui.events_dock.background import Background


@pytest.mark.parametrize("deep", [1, 2])
def test_a_work_is_at_rest_when_something_is_done_meanwhile(qgis_app, monkeypatch, deep):
    """It was asked to rest and not waited for: each question of a save met one of its steps."""
    monkeypatch.setattr(background, "_STEP", 60.0)  # a step may take long where others work
    work, at_step, begun = Background(QObject()), [], threading.Event()

    def steps(wanted):
        while wanted():
            at_step.append(1)
            begun.set()
            time.sleep(0.01)
            at_step.clear()

    work.run(steps, lambda found: None)
    assert begun.wait(60.0)
    for _ in range(5):
        with work.rests():
            if deep == 2:
                with work.rests():
                    assert not at_step
            time.sleep(0.02)
            assert not at_step
        time.sleep(0.005)
    work.stop()


def test_a_step_that_does_not_end_is_waited_for_a_moment_only(qgis_app):
    work, begun, end = Background(QObject()), threading.Event(), threading.Event()
    waited: list[bool] = []

    def step(wanted):
        begun.set()
        waited.append(end.wait(60.0))

    work.run(step, lambda found: None)
    assert begun.wait(60.0)
    with work.rests():
        assert not waited, "the step is at work still"
    end.set()
    work.stop()
