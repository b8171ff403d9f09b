# SPDX-License-Identifier: GPL-2.0-or-later
"""Every long computation hears a cancel at random moments; large ones by `tests/attack/cancel.py`.

Processor time is measured, not the clock: another program that takes the processor is no fault.
"""

from __future__ import annotations

import cancel
import pytest


@pytest.mark.parametrize("name", cancel.WORKS)
def test_a_cancel_at_a_random_moment_is_heard_within_a_second(name):
    _, wrong = cancel.attack(name, size=1, moments=2, seed=1)
    assert wrong == []
