# SPDX-License-Identifier: GPL-2.0-or-later
"""Some of `tests/attack/same_ground.py`: a real map in a zone beside its own has its numbers."""

from __future__ import annotations

import pytest
import same_ground


@pytest.mark.parametrize("title", ["transects", "front", "pockets"])
def test_numbers_of_another_crs_are_those_of_the_map(title, provider, real_data, monkeypatch):
    monkeypatch.setenv("SALIENT_DATA", str(real_data))
    drawn = same_ground.drawings(same_ground.maps(), seed=0)
    work = same_ground.works()[title]
    plain, other = (same_ground.run(work, *drawn[name]()) for name in ("plain", "EPSG:32636"))
    for output, rows in plain.items():
        assert rows
        found, unlike = same_ground.differences(rows, other[output])
        assert not unlike
        assert not [(column, one) for column, one in found.items() if not one[0] <= 1e-6]
