# SPDX-License-Identifier: GPL-2.0-or-later
"""The actions of the events dock: their icons, texts and keys."""

from __future__ import annotations

from dataclasses import dataclass

from ...i18n import tr


@dataclass(frozen=True)
class ActionSpec:
    """An action; one without a name is a separator."""

    name: str = ""
    text: str = ""
    icon: str = ""
    keys: str = ""


def tools() -> list[ActionSpec]:
    """Return the actions of the toolbar."""
    return [
        ActionSpec(
            "add",
            tr("Add an event by a click on the map"),
            "/mActionCapturePoint.svg",
            "Ctrl+Alt+E",
        ),
        ActionSpec("edit", tr("Edit the event"), "/mActionToggleEditing.svg", "F2"),
        ActionSpec("report", tr("Add a report"), "/mActionAddHtml.svg", "Ctrl+Alt+R"),
        ActionSpec(),
        ActionSpec("link", tr("Link to the selected features"), "/mActionLink.svg"),
        ActionSpec("unlink", tr("Unlink from the selected features"), "/mActionUnlink.svg"),
        ActionSpec("features", tr("Select the event's features"), "/mActionSelect.svg"),
        ActionSpec("zoom", tr("Zoom to the event"), "/mActionZoomToSelected.svg"),
        ActionSpec(),
        ActionSpec("merge", tr("Merge the selected events"), "/mActionMergeFeatures.svg"),
        ActionSpec("retract", tr("Retract the event"), "/mActionDeleteSelected.svg", "Del"),
        ActionSpec("cite", tr("Copy as citation"), "/mActionEditCopy.svg", "Ctrl+C"),
        ActionSpec("undo", tr("Undo the last save"), "/mActionUndo.svg", "Ctrl+Z"),
        ActionSpec("redo", tr("Redo"), "/mActionRedo.svg", "Ctrl+Shift+Z"),
        ActionSpec(),
        ActionSpec("map", tr("Make a situation map"), "/mActionNewLayout.svg"),
        ActionSpec("web_map", tr("Make a web map"), "/mActionAddHtml.svg"),
    ]


def store_menu() -> list[ActionSpec]:
    """Return the actions in the menu of the store."""
    return [
        ActionSpec("create", tr("New store…")),
        ActionSpec("open", tr("Open a store…")),
        ActionSpec(),
        ActionSpec("show_layers", tr("Add the store's layers to the map")),
        ActionSpec("circles", tr("Show the precision of locations as circles")),
        ActionSpec("metadata", tr("Write sources into the active layer's metadata")),
        ActionSpec(
            "map_tips", tr("Show events in the active layer's map tips and identify results")
        ),
        ActionSpec(),
        ActionSpec("import", tr("Import a dataset…")),
        ActionSpec("export", tr("Export sources…")),
        ActionSpec("verify", tr("Check the log")),
        ActionSpec("note", tr("Note the end of the log…")),
        ActionSpec("sign", tr("Sign the end of the log…")),
        ActionSpec("verify_note", tr("Check the log against a note…")),
        ActionSpec("verify_said", tr("Check the log against a printed hash…")),
        ActionSpec("options", tr("Options…")),
    ]


#: what works without a store
ALWAYS = ("create", "open", "options", "map", "web_map")
#: what a right click on an event offers; an empty name is a separator
OF_AN_EVENT = (
    "edit",
    "report",
    "",
    "link",
    "unlink",
    "features",
    "zoom",
    "",
    "merge",
    "retract",
    "cite",
)
