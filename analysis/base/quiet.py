# SPDX-License-Identifier: GPL-2.0-or-later
"""What a log need not say: programs that people start call this, a library does not."""

from __future__ import annotations

import warnings


def hush_shapely() -> None:
    """Let shapely's warnings of floating point pass unsaid, for the whole process.

    GEOS divides by zero on its way where segments are parallel, and deals with it; numpy, which
    calls it, takes the processor's flag for a fault of the result. Warnings of others are left.
    """
    warnings.filterwarnings(
        "ignore",
        message=r"(divide by zero|invalid value|overflow|underflow) encountered in",
        category=RuntimeWarning,
        module=r"shapely(\.|$)",
    )
