# SPDX-License-Identifier: GPL-2.0-or-later
"""The collector of garbage rests while many geometries are made, and works again after it."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from salient.analysis.base.arrays import straight_lines
from salient.analysis.base.collector import collector_at_rest


def test_many_lines_are_made_without_a_look_through_all_that_is_loaded():
    """Made one by one under the collector, 50,000 lines set it off some 70 times."""
    looked = []
    note = lambda phase, _info: looked.append(phase)  # noqa: E731 - a callback
    xy = np.zeros((50_000, 2))
    gc.callbacks.append(note)
    try:
        straight_lines(xy, xy + 1.0)
    finally:
        gc.callbacks.remove(note)
    assert looked.count("start") <= 2


@pytest.mark.parametrize("working", [True, False])
def test_the_collector_is_left_as_it_was(working):
    before = gc.isenabled()
    (gc.enable if working else gc.disable)()
    try:
        with pytest.raises(ValueError), collector_at_rest():
            assert not gc.isenabled()
            raise ValueError
        assert gc.isenabled() is working
    finally:
        (gc.enable if before else gc.disable)()
