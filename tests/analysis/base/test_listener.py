# SPDX-License-Identifier: GPL-2.0-or-later
"""Work that was handed no feedback asks the one that listens."""

from __future__ import annotations

import threading

import pytest
from cancelling import Stop
from salient.analysis.base import listener
from salient.analysis.base.errors import Canceled


def test_each_item_is_asked_for_while_somebody_listens():
    stop = Stop(3)
    with listener.listening(stop), pytest.raises(Canceled):
        taken = []
        for one in listener.each(range(10)):
            taken.append(one)
    assert taken == [0, 1, 2] and stop.asked == 4
    # nobody listens any more, whatever ended the block
    assert list(listener.each(range(10))) == list(range(10))
    listener.check()
    assert stop.asked == 4


def test_the_inner_one_of_two_listens_alone():
    outer, inner = Stop(10), Stop(0)
    with listener.listening(outer):
        with listener.listening(inner), pytest.raises(Canceled):
            listener.check()
        listener.check()
    assert (outer.asked, inner.asked) == (1, 1)


def test_other_threads_ask_nobody():
    """What is drawn meanwhile is not ended by the run of an algorithm."""
    found = []
    with listener.listening(Stop(0)):
        beside = threading.Thread(target=lambda: found.extend(listener.each(range(3))))
        beside.start()
        beside.join()
    assert found == [0, 1, 2]
