# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameter STORE: where sourced events are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingFeedback, QgsProcessingParameterString

from ..i18n import tr
from . import parameters as common

if TYPE_CHECKING:
    from ..events.store.store import Store

STORE = "STORE"


def as_store(parameter: QgsProcessingParameterString) -> QgsProcessingParameterString:
    """Let the dialog offer the project's store, files and PostgreSQL connections for a text."""
    widget = f"{common.WIDGETS}.store_widget.StoreWidgetWrapper"
    parameter.setMetadata({"widget_wrapper": {"class": widget}})
    return parameter


def add_store(
    algorithm: QgsProcessingAlgorithm, *, optional: bool = False, help_text: str = ""
) -> None:
    """Add STORE: the path of a GeoPackage, or ``postgres:connection/schema``."""
    parameter = QgsProcessingParameterString(STORE, tr("Event store"), None, False, optional)
    as_store(parameter)
    common.add(
        algorithm,
        parameter,
        help_text
        or tr(
            "The GeoPackage that holds the sourced events, or postgres:connection/schema with the "
            "name of one of QGIS's PostgreSQL connections."
        ),
    )


def public_records(store: Store, feedback: QgsProcessingFeedback) -> tuple[list[Any], list[Any]]:
    """Return the events and reports of a store that may be published, and say what is withheld."""
    from ..events.export.public import public_part

    part = public_part(store.read("event"), store.read("report"))
    if part.sentence():
        feedback.pushInfo(part.sentence())
    return part.hidden()


def withholds(store: Store) -> bool:
    """Tell whether a store holds anything that is marked as not public."""
    from ..events.store import bulk

    marked = "sensitivity NOT IN ('', 'public')"
    return any(
        "sensitivity" in bulk.held(store.place, table) and store.fetch(table, marked)
        for table in ("event", "report")
    )
