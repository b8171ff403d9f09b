# SPDX-License-Identifier: GPL-2.0-or-later
"""A part of the plugin's window: what is set up when it loads and torn down when it unloads."""

from __future__ import annotations

from typing import Protocol


class Part(Protocol):
    """One thing that the plugin puts into QGIS's window, made with QGIS's `iface`."""

    def set_up(self) -> None:
        """Put it there; every connection and registration made here ends in `tear_down`."""

    def tear_down(self) -> None:
        """Take away all that `set_up` put there, last first."""
