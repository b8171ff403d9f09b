# SPDX-License-Identifier: GPL-2.0-or-later
"""A feedback that asks to stop: at once, or when work has begun."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from salient.analysis.base.errors import Canceled


class Stop:
    """Asks to stop from the question on that follows `after` others."""

    def __init__(self, after: int = 0) -> None:
        self.after = after
        self.asked = 0

    def set_progress(self, percent: float) -> None:
        """Take no notice."""

    def is_canceled(self) -> bool:
        """Tell whether to stop."""
        self.asked += 1
        return self.asked > self.after


def assert_stops_within(work: Callable[[Stop], object], most: int = 6) -> None:
    """Run the work once to the end, then stop it at its first, its last and questions between.

    It has to ask more than once: what asks before it begins only cannot be stopped any more.
    """
    whole = Stop(after=10**9)
    work(whole)
    assert whole.asked > 1, "asks once only: before work begins"
    for after in sorted({*range(0, whole.asked, max(whole.asked // most, 1)), whole.asked - 1}):
        with pytest.raises(Canceled):
            work(Stop(after))
