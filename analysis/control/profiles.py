# SPDX-License-Identifier: GPL-2.0-or-later
"""How well-known makers of control maps name their fields and classes."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..base.errors import InputError


@dataclass(frozen=True)
class Profile:
    """Where a maker of maps keeps actor, date and class.

    Attributes
    ----------
    actor_fields, date_fields, class_fields : tuple of str
        Field names to look for, without regard to case, best first.
    actor : str
        The actor of features without one; ``""`` where the user must say.
    meanings : tuple of (str, str, str)
        A word in the class field, the actor it stands for (``""``: the feature's own) and the
        control class. The first that fits counts.
    date_format : str or None
        A member of `dates.FORMATS`; None: detected.
    """

    actor_fields: tuple[str, ...] = ()
    date_fields: tuple[str, ...] = ("date", "as_of", "asof", "map_date", "day", "datekey")
    class_fields: tuple[str, ...] = ()
    actor: str = ""
    meanings: tuple[tuple[str, str, str], ...] = field(default=())
    date_format: str | None = None


_ACTORS = ("actor", "faction", "side", "controller", "control", "holder", "party", "group")
_CLASSES = ("class", "control_class", "status", "control_type")
_CLASS_WORDS = (
    ("infiltrat", "", "infiltrated"),
    ("contested", "", "contested"),
    ("claimed", "", "claimed"),
    ("assessed", "", "assessed"),
)
_RUSSIA = "Russian forces"
_UKRAINE = "Ukrainian forces"

#: Profiles by the name that the user chooses.
PROFILES = {
    "generic": Profile(_ACTORS, class_fields=_CLASSES, meanings=_CLASS_WORDS),
    "ISW": Profile(
        class_fields=("layer_type", "layer", "name"),
        actor=_RUSSIA,
        meanings=(
            ("infiltrat", _RUSSIA, "infiltrated"),
            ("claimed_ukrain", _UKRAINE, "claimed"),
            ("claimed ukrain", _UKRAINE, "claimed"),
            ("claimed", _RUSSIA, "claimed"),
            ("partisan", _UKRAINE, "contested"),
            ("advance", _RUSSIA, "contested"),
            ("control_map", _RUSSIA, "assessed"),
            ("assessed", _RUSSIA, "assessed"),
        ),
    ),
    "DeepState": Profile(
        class_fields=("name", "status"),
        actor=_RUSSIA,
        meanings=(
            ("liberated", _UKRAINE, "assessed"),
            ("unknown", _RUSSIA, "contested"),
            ("occupied", _RUSSIA, "assessed"),
        ),
    ),
    "Liveuamap": Profile((*_ACTORS, "name"), class_fields=_CLASSES, meanings=_CLASS_WORDS),
    "UA Control Map": Profile(
        (*_ACTORS, "name"),
        date_fields=("datekey", "date"),
        class_fields=_CLASSES,
        meanings=_CLASS_WORDS,
        date_format=None,
    ),
}


def profile(name: str) -> Profile:
    """Return a profile by name.

    Raises
    ------
    InputError
        If there is none of that name.
    """
    if name not in PROFILES:
        raise InputError(f"Unknown profile “{name}”. Use one of: {', '.join(PROFILES)}.")
    return PROFILES[name]
