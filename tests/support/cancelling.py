# SPDX-License-Identifier: GPL-2.0-or-later
"""A feedback that asks to stop: at once, or when work has begun."""

from __future__ import annotations


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
