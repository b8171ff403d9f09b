# SPDX-License-Identifier: GPL-2.0-or-later
"""Half widths of 95 % intervals of what is measured between drawn points."""

from __future__ import annotations

from typing import Any

import numpy as np

#: Half width of the 95 % interval of a normal distribution, in standard deviations.
Z95 = 1.959963984540054


def length_error(position_error_m: float, lines: Any = 1) -> Any:
    """Return the half width of the length of `lines` straight lines, each with two drawn ends.

    The ends err independently by `position_error_m` along the line: 1.96 · s · √(2 k).
    """
    return Z95 * position_error_m * np.sqrt(2.0 * np.asarray(lines, float))


def longer_side(value: Any, low: Any, high: Any) -> Any:
    """Return the ± of a value whose interval reaches further to one side than to the other.

    The longer side: half of the width would leave out a part of what the interval holds.
    """
    return np.maximum(np.asarray(value) - low, np.asarray(high) - value)


def area_error(position_error_m: float, correlation_m: float, boundary_m: Any) -> Any:
    """Return the half width of an area whose boundary errs sideways, m²: 1.96 · s · √(c · P).

    A border of length P consists of P / c pieces that err independently by s: each moves an area
    of c · s, so sigma = s · √(c · P).
    """
    return Z95 * position_error_m * np.sqrt(correlation_m * np.asarray(boundary_m, float))
