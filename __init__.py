# SPDX-License-Identifier: GPL-2.0-or-later
"""Salient: encirclement gaps, pockets and front-line change, with the sources beside them.

Nothing is imported here: a cluster's worker has no QGIS, and QGIS should not wait for Salient.
"""

from __future__ import annotations

__version__ = "0.1.0"


def classFactory(iface):  # noqa: N802 - QGIS calls it by this name
    """Return the plugin to QGIS, whose heap is not searched for garbage while modules load."""
    from .analysis.base.collector import collector_at_rest

    with collector_at_rest():
        from .plugin import SalientPlugin

    return SalientPlugin(iface)
