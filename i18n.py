# SPDX-License-Identifier: GPL-2.0-or-later
"""The one way in which Salient's sentences reach Qt's translator."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return `text` in the user's language; fill in values with ``.format`` afterwards."""
    return QCoreApplication.translate("Salient", text)
