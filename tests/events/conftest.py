# SPDX-License-Identifier: GPL-2.0-or-later
"""Stores to test on: a GeoPackage, and a schema of a throwaway PostGIS server."""

from __future__ import annotations

import os

import pytest


@pytest.fixture
def gdal_raises():
    """GDAL raises its errors, as it does under QGIS's Processing from 3.40 on."""
    from osgeo import gdal, ogr

    before = gdal.GetUseExceptions(), ogr.GetUseExceptions()
    gdal.UseExceptions()
    ogr.UseExceptions()
    yield
    # The last one in is the first one out: GDAL keeps them as a stack.
    for module, was in ((ogr, before[1]), (gdal, before[0])):
        if not was:
            module.DontUseExceptions()


@pytest.fixture(params=["geopackage", "geopackage of a GDAL that raises", "postgis"])
def address(request, tmp_path):
    """The address of a store that is not there yet, in either kind of place."""
    if request.param != "postgis":
        if request.param != "geopackage":
            request.getfixturevalue("gdal_raises")
        return str(tmp_path / "store.gpkg")
    connection = request.getfixturevalue("postgres_connection")
    # A name that must be quoted, another one for each test.
    name = f'Front "{request.node.name[:20]}" {os.urandom(3).hex()}'
    return f"postgres:{connection}/{name.replace('/', ' ')}"


@pytest.fixture
def store(address, qgis_app):
    """An empty store in either kind of place."""
    from salient.events.store.store import Store

    return Store.create(address)
