# SPDX-License-Identifier: GPL-2.0-or-later
"""What a map shows in degrees, the whole globe included."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from salient.cartography.page.degrees import degrees_of


def asked(crs: str, extent: QgsRectangle) -> tuple[float, ...]:
    box = degrees_of(extent, QgsCoordinateReferenceSystem(crs), QgsProject())
    return round(box.xMinimum(), 1), round(box.xMaximum(), 1)


@pytest.mark.parametrize(
    ("crs", "box", "arc"),
    [
        # the whole globe, whichever meridian is in the middle of it
        ("EPSG:4326", (-180, -80, 180, 80), (-180, 180)),
        ("EPSG:3857", (-20037508, -15000000, 20037508, 15000000), (-180, 180)),
        ("ESRI:54030", (-17005833, -8000000, 17005833, 8000000), (-180, 180)),
        # round a pole: every meridian is on it
        ("EPSG:3413", (-3000000, -3000000, 3000000, 3000000), (-180, 180)),
        # more than half of it, from America to India: Greenwich is on it, the date line is not
        ("EPSG:4326", (-100, -40, 100, 60), (-100, 100)),
        ("EPSG:3857", (-11131949, -5000000, 11131949, 8000000), (-100, 100)),
        # over the date line
        ("EPSG:3832", (3000000, -2200000, 3600000, -1600000), (176.9, 182.3)),
    ],
)
def test_a_map_is_of_the_arc_that_it_shows(qgis_app, crs, box, arc):
    assert asked(crs, QgsRectangle(*box)) == pytest.approx(arc, abs=0.2)


def test_a_map_of_no_place_on_earth_is_said(qgis_app):
    with pytest.raises(QgsCsException):
        asked("ESRI:54030", QgsRectangle(1e12, 1e12, 2e12, 2e12))
