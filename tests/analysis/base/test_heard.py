# SPDX-License-Identifier: GPL-2.0-or-later
"""A long call is given up at once, and is otherwise as if it had been called."""

from __future__ import annotations

import threading

import pytest
from salient.analysis.base.errors import Canceled, InputError
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.base.heard import heard


class Asked:
    """Says stop when asked for the third time."""

    def __init__(self, after: int) -> None:
        self.left = after

    def set_progress(self, percent: float) -> None:
        """Take no notice."""

    def is_canceled(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_a_call_is_given_up_while_it_runs():
    ended = threading.Event()
    with pytest.raises(Canceled):
        heard(lambda: ended.wait(60.0), Asked(2))
    assert not ended.is_set()
    ended.set()


@pytest.mark.parametrize("feedback", [NO_FEEDBACK, Asked(10**9)])
def test_what_a_call_makes_or_says_comes_back(feedback):
    assert heard(lambda: 5, feedback) == 5

    def refuse():
        raise InputError("No place lies in the study area.")

    with pytest.raises(InputError, match="No place"):
        heard(refuse, feedback)
