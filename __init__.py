# SPDX-License-Identifier: GPL-2.0-or-later
"""Salient: encirclement gaps, pockets and front-line change, with the sources beside them.

Nothing is imported here: a cluster's worker has no QGIS, and QGIS should not wait for Salient.
"""

from __future__ import annotations

import sys

__version__ = "0.1.0"

# QGIS forgets of a plugin that it unloads only the modules that it has seen come. What is left of
# an older version would be run with the newer one.
for _name in [name for name in sys.modules if name.startswith(f"{__name__}.")]:
    del sys.modules[_name]


def classFactory(iface):  # noqa: N802 - QGIS calls it by this name
    """Return the plugin to QGIS, whose heap is not searched for garbage while modules load."""
    from .analysis.base.collector import collector_at_rest

    with collector_at_rest():
        from .plugin import SalientPlugin

    return SalientPlugin(iface)
