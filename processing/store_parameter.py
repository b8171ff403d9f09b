# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameter STORE: where sourced events are kept."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterString

from ..i18n import tr
from . import parameters as common

STORE = "STORE"


def add_store(algorithm, *, optional: bool = False, help_text: str = "") -> None:
    """Add STORE: the path of a GeoPackage, or ``postgres:connection/schema``."""
    parameter = QgsProcessingParameterString(STORE, tr("Event store"), None, False, optional)
    widget = f"{common.WIDGETS}.store_widget.StoreWidgetWrapper"
    parameter.setMetadata({"widget_wrapper": {"class": widget}})
    common.add(
        algorithm,
        parameter,
        help_text
        or tr(
            "The GeoPackage that holds the sourced events, or postgres:connection/schema with the "
            "name of one of QGIS's PostgreSQL connections."
        ),
    )
