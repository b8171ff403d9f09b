# SPDX-License-Identifier: GPL-2.0-or-later
"""Each widget of ours, and what it is made with: for tests that build all of them."""

from __future__ import annotations

import datetime as dt
import pkgutil
import traceback
from importlib import import_module

from qgis.PyQt.QtWidgets import QWidget


def import_all() -> dict[str, str]:
    """Import all modules that define widgets; return what failed."""
    import salient.processing.widgets
    import salient.ui

    failed: dict[str, str] = {}
    for package in (salient.ui, salient.processing.widgets):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            try:
                import_module(found.name)
            except Exception:
                failed[found.name] = traceback.format_exc()[-900:]
    return failed


def kinds(base: type = QWidget) -> list[type]:
    """Return each class of ours that is a widget, those that others derive from too."""
    found: list[type] = []
    for one in base.__subclasses__():
        found += [one] if one.__module__.startswith("salient.") else []
        found += kinds(one)
    return list(dict.fromkeys(found))


def special(name: str, window: QWidget) -> tuple:
    """Return what a widget is made with where it takes more than a parent."""
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.utils import iface
    from salient.events import model

    source = model.Source(name="Monitor", reliability="B")
    event = model.Event(title="Event", lon=38.0, lat=35.0)
    report = model.Report(event_id=event.id, source_id=source.id, stance="reports")

    from salient.events.importers.tables import InputTable
    from salient.processing.prepare_parameters import value_table
    from salient.processing.prepare_preview import Preview

    def save(*_rows) -> None:
        return None

    return {
        "ActorPicker": ("Actors", [], []),
        "ActorsEdit": ("Actors", list),
        "Column": (QWidget(),),
        "ColumnBox": ({"a": ["1"]},),
        "ConflictDialog": ([],),
        "EventForm": (event, save, ["shelling"]),
        "EventsOptionsPage": (save,),
        "FilesBox": (None,),
        "ListBox": (True,),
        "MappingDialog": (InputTable(["Title"], [(2, {"Title": "Event"})], "events"), "auto", None),
        "NewControlLayerDialog": (QgsCoordinateReferenceSystem(), save),
        "NextDayDialog": ("Control", dt.date(2025, 1, 24), save),
        "PaletteTable": ({"Red": "#ff0000"},),
        "PlaceFinder": ([],),
        "PrepareDialog": (Preview([], []), value_table("")),
        "Sentences": ("One finding.<br>Another.",),
        "ReportForm": (report, [source], save, save),
        "SituationMapDialog": (iface,),
        "GapPanel": (window,),
        "_Asking": (save,),
    }.get(name, ())
