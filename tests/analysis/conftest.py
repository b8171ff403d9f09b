# SPDX-License-Identifier: GPL-2.0-or-later
"""In every test of the analysis progress stays from 0 to 100, though nobody may listen to it."""

from __future__ import annotations

import pytest
from salient.analysis.base import feedback


@pytest.fixture(scope="session", autouse=True)
def progress_in_bounds():
    def heard(_feedback, percent):
        assert -1e-9 <= percent <= 100 + 1e-9

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(feedback.NO_FEEDBACK), "set_progress", heard)
        yield
