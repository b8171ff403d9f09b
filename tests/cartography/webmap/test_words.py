# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands beside a feature of a web map: in the units that its page is in."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from page_layers import add
from qgis.core import QgsProject, QgsVectorLayer
from salient.analysis.base import units
from salient.cartography import figures
from salient.cartography.webmap import looks

KEPT = "24.6 ± 1.4 km (15.3 ± 0.9 mi)"


def words(label: str, asked: str) -> tuple[str, str]:
    layer = QgsVectorLayer(
        "LineString?crs=EPSG:4326&field=core:string&field=label:string", "Gaps", "memory"
    )
    add(layer, "LineString(38 35, 39 35)", ["", label])
    chooser = looks.Chooser(layer, "gaps", QgsProject.instance())
    with figures.in_units(units.SYSTEMS[asked]):
        return chooser.words(next(layer.getFeatures()))


@pytest.mark.parametrize(
    ("asked", "alone"),
    [
        ("metric", "24.6 ± 1.4 km"),
        ("metric only", "24.6 ± 1.4 km"),
        ("miles", "15.3 ± 0.9 mi"),
        ("nautical", "13.3 ± 0.8 nmi"),
    ],
)
def test_a_label_that_was_kept_in_kilometres_stands_in_the_units_of_the_map(qgis_app, asked, alone):
    """Beside a gap of a map in miles stood kilometres."""
    both, beside = words(KEPT, asked)
    assert (both, beside) == (KEPT, alone)


def test_one_without_a_second_unit_is_converted(qgis_app):
    assert words("24.6 km", "miles")[1] == "15.3 mi"
    assert words("", "miles") == ("", "")
