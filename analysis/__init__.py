# SPDX-License-Identifier: GPL-2.0-or-later
"""What is measured: geometry in, numbers out, without QGIS.

This is the public Python interface: what `__all__` names, and nothing else. Each name is loaded
when it is first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .base.errors import Canceled, InputError, SalientError
    from .base.feedback import Feedback
    from .change.compare import Comparison
    from .change.front import Front
    from .change.links import TimelineOptions
    from .change.timeline import Timeline
    from .change.trend import Trend
    from .claims.claim import ClaimedQuantity, Verdict
    from .control.control_map import ControlMap
    from .control.prepare import Choices
    from .gap.model import GapOptions, GapResult, GapSeries
    from .gap.supply import Supply, SupplyRoads
    from .interface.changes import (
        TransectResult,
        closing_trend,
        compare,
        front_lines,
        timeline,
        transects,
    )
    from .interface.frames import to_geodataframe
    from .interface.measures import (
        check_claims,
        control_map,
        encirclement_gap,
        find_pockets,
        gap_series,
        place_facts,
        situation_log,
    )
    from .interface.reading import read_control_maps
    from .interface.routes import supply_routes
    from .interface.sources import compare_sources
    from .makers.comparing import SourceComparison, SourceOptions
    from .pocket.pockets import PocketOptions, Pockets
    from .situation.log import SituationOptions

__all__ = [
    "Canceled",
    "Choices",
    "ClaimedQuantity",
    "Comparison",
    "ControlMap",
    "Feedback",
    "Front",
    "GapOptions",
    "GapResult",
    "GapSeries",
    "InputError",
    "PocketOptions",
    "Pockets",
    "SalientError",
    "SituationOptions",
    "SourceComparison",
    "SourceOptions",
    "Supply",
    "SupplyRoads",
    "Timeline",
    "TimelineOptions",
    "TransectResult",
    "Trend",
    "Verdict",
    "check_claims",
    "closing_trend",
    "compare",
    "compare_sources",
    "control_map",
    "encirclement_gap",
    "find_pockets",
    "front_lines",
    "gap_series",
    "place_facts",
    "read_control_maps",
    "situation_log",
    "supply_routes",
    "timeline",
    "to_geodataframe",
    "transects",
]

#: room and module -> the public names that live there
_HOMES = {
    "base.errors": ("Canceled", "InputError", "SalientError"),
    "base.feedback": ("Feedback",),
    "change.compare": ("Comparison",),
    "change.front": ("Front",),
    "change.links": ("TimelineOptions",),
    "change.timeline": ("Timeline",),
    "change.trend": ("Trend",),
    "claims.claim": ("ClaimedQuantity", "Verdict"),
    "control.control_map": ("ControlMap",),
    "control.prepare": ("Choices",),
    "gap.model": ("GapOptions", "GapResult", "GapSeries"),
    "gap.supply": ("Supply", "SupplyRoads"),
    "interface.changes": (
        "TransectResult",
        "closing_trend",
        "compare",
        "front_lines",
        "timeline",
        "transects",
    ),
    "interface.frames": ("to_geodataframe",),
    "interface.measures": (
        "check_claims",
        "control_map",
        "encirclement_gap",
        "find_pockets",
        "gap_series",
        "place_facts",
        "situation_log",
    ),
    "interface.reading": ("read_control_maps",),
    "interface.routes": ("supply_routes",),
    "interface.sources": ("compare_sources",),
    "makers.comparing": ("SourceComparison", "SourceOptions"),
    "pocket.pockets": ("PocketOptions", "Pockets"),
    "situation.log": ("SituationOptions",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Load a public name from its room when it is first asked for."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted({*globals(), *__all__})
