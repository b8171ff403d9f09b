# SPDX-License-Identifier: GPL-2.0-or-later
"""What the user has set for all dialogs of Salient. Scripts and models do not heed it."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields

from qgis.core import QgsSettings

_GROUP = "salient/dialogs"
#: what becomes of the layers of an earlier run of the same
HIDE, KEEP, REPLACE = "hide", "keep", "replace"
AGAIN = (HIDE, KEEP, REPLACE)


@dataclass(frozen=True)
class UserSettings:
    """What dialogs start with.

    Attributes
    ----------
    units : int
        Place in the list of UNITS.
    position_error : float
        Metres, one standard deviation.
    correlation_length : float
        Metres.
    encirclers, besieged : str
        Names separated by semicolons, for layers that have them and were never asked about.
    palette : str
        Actors and their colours as JSON; of all projects that give an actor none of their own.
    blur : float
        Metres by which places are rounded in what is shared.
    again : {"hide", "keep", "replace"}
        What becomes of the results of an earlier run of the same.
    welcomed : bool
        Whether the welcome was seen.
    """

    units: int = 0
    position_error: float = 0.0
    correlation_length: float = 1000.0
    encirclers: str = ""
    besieged: str = ""
    palette: str = ""
    blur: float = 0.0
    again: str = HIDE
    welcomed: bool = False


def load() -> UserSettings:
    """Return what is set, with the defaults for the rest."""
    settings = QgsSettings()
    found = {}
    for one in fields(UserSettings):
        value = settings.value(f"{_GROUP}/{one.name}", one.default, type=type(one.default))
        found[one.name] = value
    if found["again"] not in AGAIN:
        found["again"] = HIDE
    return UserSettings(**found)


def save(chosen: UserSettings) -> None:
    """Keep what is set."""
    settings = QgsSettings()
    for one in fields(chosen):
        settings.setValue(f"{_GROUP}/{one.name}", getattr(chosen, one.name))


def palette(settings: UserSettings) -> dict[str, str]:
    """Return the colours of actors, none where what is kept cannot be read."""
    try:
        found = json.loads(settings.palette or "{}")
        return {str(name): str(color) for name, color in found.items()}
    except (ValueError, AttributeError):
        return {}
