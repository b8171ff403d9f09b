# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a series is worked out, and what is kept of it: parameters of all measures over dates."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..i18n import tr
from . import parameters as common

SCHEDULER = "SCHEDULER"
CACHE = "CACHE"


def add_scheduler(algorithm: QgsProcessingAlgorithm) -> None:
    """Add where the work runs."""
    common.add(
        algorithm,
        common.offer(
            QgsProcessingParameterString(SCHEDULER, tr("Where to run"), "", False, True),
            choices=("processes", "processes:2", "processes:4", "processes:8"),
            hint=tr("In this process"),
        ),
        tr(
            "Empty: in this process, and in others beside it where the work that is left and idle "
            "processors make it pay. “in process”: here alone. “processes” or “processes:4”: in a "
            "pool of processes. host:port: on a Dask cluster."
        ),
        advanced=True,
    )


def add_cache(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the folder in which results are kept for the next run."""
    folder = QgsProcessingParameterFile.Behavior.Folder
    common.add(
        algorithm,
        QgsProcessingParameterFile(CACHE, tr("Keep results in"), folder, "", None, True),
        tr(
            "A folder. What was worked out for a date is kept there, and a run with a date more "
            "works out that date. What changed is worked out anew; the folder can be deleted at "
            "any time. Empty: nothing is kept."
        ),
        advanced=True,
    )


def place(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Return where to run, as keyword arguments of a measure."""
    return {
        "scheduler": algorithm.parameterAsString(parameters, SCHEDULER, context),
        "log": feedback.pushInfo,
    }


def asked(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Return what both parameters say, as keyword arguments of a measure."""
    from ..analysis.base.cache import Cache

    folder = algorithm.parameterAsString(parameters, CACHE, context)
    return {
        **place(algorithm, parameters, context, feedback),
        "cache": Cache(folder, feedback.pushWarning) if folder else None,
    }
