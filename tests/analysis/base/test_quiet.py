# SPDX-License-Identifier: GPL-2.0-or-later
"""Shapely's warnings of floating point pass unsaid; those of others are heard."""

from __future__ import annotations

import warnings

import pytest
from salient.analysis.base.quiet import hush_shapely

WORDS = "divide by zero encountered in difference"


@pytest.mark.parametrize(
    ("words", "module", "heard"),
    [
        (WORDS, "shapely.set_operations", 0),
        (WORDS, "shapely_of_mine", 1),
        (WORDS, "salient.analysis.gap.field", 1),
        ("mean of empty slice", "shapely.measurement", 1),
    ],
)
def test_shapely_alone_is_hushed(words, module, heard):
    with warnings.catch_warnings(record=True) as found:
        warnings.resetwarnings()
        hush_shapely()
        warnings.warn_explicit(words, RuntimeWarning, f"{module}.py", 1, module=module)
    assert len(found) == heard
