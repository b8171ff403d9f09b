# SPDX-License-Identifier: GPL-2.0-or-later
"""What the user has set for sourced events."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

_GROUP = "salient/events"


@dataclass(frozen=True)
class EventsSettings:
    """Settings of the events dock.

    Attributes
    ----------
    who : str
        The name that the log writes; empty for the name of the computer's user.
    snap : bool
        Whether a click near a point of a visible layer takes its place.
    snap_pixels : int
        What is near.
    precision_m : int
        Of the location of an event that is added by a click.
    refresh_s : int
        Seconds between two looks whether somebody else has saved; 0 for never.
    """

    who: str = ""
    snap: bool = True
    snap_pixels: int = 12
    precision_m: int = 1000
    refresh_s: int = 5

    @classmethod
    def load(cls) -> EventsSettings:
        """Return what is set, with the defaults for the rest."""
        settings = QgsSettings()
        found = {}
        for one in fields(cls):
            value = settings.value(f"{_GROUP}/{one.name}", one.default, type=type(one.default))
            found[one.name] = value
        return cls(**found)

    def save(self) -> None:
        """Keep these settings."""
        settings = QgsSettings()
        for one in fields(self):
            settings.setValue(f"{_GROUP}/{one.name}", getattr(self, one.name))
