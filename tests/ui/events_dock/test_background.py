# SPDX-License-Identifier: GPL-2.0-or-later
"""Work beside the window, and what is done in the window meanwhile."""

from __future__ import annotations

import threading
import time

import pytest

pytest.importorskip("qgis.core")
from qgis.PyQt.QtCore import QObject
from salient.ui.events_dock.background import Background


@pytest.mark.parametrize("deep", [1, 2])
def test_a_work_is_at_rest_when_something_is_done_meanwhile(qgis_app, deep):
    """It was asked to rest and not waited for: each question of a save met one of its steps."""
    work, at_step, begun = Background(QObject()), [], threading.Event()

    def steps(wanted):
        while wanted():
            at_step.append(1)
            begun.set()
            time.sleep(0.01)
            at_step.clear()

    work.run(steps, lambda found: None)
    assert begun.wait(5.0)
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

    def step(wanted):
        begun.set()
        end.wait(5.0)

    work.run(step, lambda found: None)
    assert begun.wait(5.0)
    start = time.monotonic()
    with work.rests():
        assert time.monotonic() - start < 1.0
    end.set()
    work.stop()
