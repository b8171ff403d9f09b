# SPDX-License-Identifier: GPL-2.0-or-later
"""Build and draw each of our widgets with PyQt6: widgets_on_qt6.py ANSWER.

QGIS's classes are those of its published interface, which do nothing (qgis_of_stubs).
"""

from __future__ import annotations

import datetime as dt
import json
import os
import pkgutil
import sys
import traceback
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(sys.argv[0]).resolve().parent))
import qgis_of_stubs

qgis_of_stubs.install()
from PyQt6.QtWidgets import QApplication, QWidget  # noqa: E402 - after it

app = QApplication([])
app.setQuitOnLastWindowClosed(False)

import salient  # noqa: E402 - finds qgis where it was put
import salient.processing.widgets  # noqa: E402
import salient.ui  # noqa: E402

failed: dict[str, str] = {}
window = QWidget()
for package in (salient.ui, salient.processing.widgets):
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        try:
            import_module(found.name)
        except Exception:
            failed[found.name] = traceback.format_exc()[-900:]


def kinds(base: type = QWidget) -> list[type]:
    """Return each class of ours that is a widget, those that others derive from too."""
    found: list[type] = []
    for one in base.__subclasses__():
        found += [one] if one.__module__.startswith("salient.") else []
        found += kinds(one)
    return list(dict.fromkeys(found))


def special(name: str) -> tuple:
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


built = []
for kind in kinds():
    try:
        widget = kind(*special(kind.__name__))
        widget.resize(600, 400)
        widget.grab()
        built.append(kind.__name__)
    except Exception:
        failed[kind.__name__] = traceback.format_exc()[-900:]
Path(sys.argv[1]).write_text(json.dumps({"built": built, "failed": failed}), encoding="utf-8")
# what the published interface owns is not taken down in order
os._exit(0)
