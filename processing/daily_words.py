# SPDX-License-Identifier: GPL-2.0-or-later
"""What “Daily situation” says of itself; its file keeps the same words in English."""

from __future__ import annotations

from ..i18n import tr


def short() -> str:
    """Return what it does, in a line."""
    return tr("From two control maps, of a day and of the day before, to a page.")


def description() -> str:
    """Return its help."""
    return tr(
        "From two control maps, of a day and of the day before, to a page: prepares the maps, "
        "measures the encirclement gap and the sealed pockets of the day, finds what changed hands "
        "since the day before, matches each change to sourced events, and lays out a map.\n\n"
        "Maps are files or layers whose names or date fields tell the day. Open this file in the "
        "model designer to change a step."
    )


def labels() -> dict[str, str]:
    """Return what inputs and outputs are called."""
    return {
        "MAPS": tr("Control maps of the day and of the day before"),
        "ENCIRCLERS": tr("Encirclers"),
        "BESIEGED": tr("Besieged"),
        "STORE": tr("Event store"),
        "TITLE": tr("Title of the map"),
        "ACTOR": tr("Actor where none is given"),
        "MAX_GAP": tr("Widest gap"),
        "POSITION_ERROR": tr("Position error of the map (1 sigma)"),
        "DISTANCE": tr("Distance of events from changes"),
        "DAYS": tr("Days of events from changes"),
        "Changes": tr("Changes"),
        "Transition matrix": tr("Transition matrix"),
        "Changes with support": tr("Changes with support"),
        "Events near changes": tr("Events near changes"),
        "Gap lines": tr("Gap lines"),
        "Gap summary": tr("Gap summary"),
        "Potential pockets": tr("Potential pockets"),
        "Map": tr("Map"),
        "Sealed pockets": tr("Sealed pockets"),
        "Control layer": tr("Control layer"),
        "Repairs": tr("Repairs"),
    }


def helps() -> dict[str, str]:
    """Return the help of each input."""
    return {
        "MAPS": tr("Two layers or files whose names, or whose date field, tell the day."),
        "ACTOR": tr("Who holds the ground of features that name nobody."),
        "ENCIRCLERS": tr("The actors that form the ring, and whose gains count."),
        "BESIEGED": tr(
            "The actors inside. Empty: whoever stands on what the encirclers do not hold."
        ),
        "STORE": tr("The GeoPackage that holds the sourced events, or postgres:connection/schema."),
        "TITLE": tr("Also the name of the layout."),
        "MAX_GAP": tr("Gap lines longer than this, in metres, are not considered."),
        "POSITION_ERROR": tr("How far a line of the map may lie from the true one, in metres."),
        "DISTANCE": tr(
            "How far an event may lie from a change, in metres, beside its own precision."
        ),
        "DAYS": tr(
            "How many days an event may lie before or after a change, beside its own precision."
        ),
    }
