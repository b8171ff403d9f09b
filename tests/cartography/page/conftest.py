# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of pages share."""

from __future__ import annotations

import pytest


@pytest.fixture
def project(qgis_app):
    """QGIS's own project, empty before and after."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()
