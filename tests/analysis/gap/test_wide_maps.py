# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap on maps 500 to 3,000 km wide is the least in geodesic length, by a brute force."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "attack"))


@pytest.mark.parametrize("seed", [0, 3])
def test_the_least_geodesic(seed):
    from gap_geodesic import attack

    gap, least, step = attack(seed)
    assert np.isfinite([gap, least]).all()
    assert least - 3.0 * step <= gap <= least * (1 + 1e-6)
