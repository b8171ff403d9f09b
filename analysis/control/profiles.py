# SPDX-License-Identifier: GPL-2.0-or-later
"""How well-known makers of control maps name their fields and classes."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..base.date_patterns import MAP_DATE_FIELDS
from ..base.errors import InputError

#: classes of control that do not count as held ground unless the user says so
UNCERTAIN_CLASSES = ("claimed", "infiltrated")
#: Names of fields that are looked for, without regard to case, best first.
ACTOR_FIELDS = ("actor", "faction", "side", "controller", "holder", "party", "control", "group")
CLASS_FIELDS = ("class", "control_class", "control_type", "status")
DATE_FIELDS = (*MAP_DATE_FIELDS, "timestamp", "day", "year")
#: Fields with the first and the last day on which a feature holds.
BEGIN_FIELDS = (
    "begin", "begin_date", "start", "start_date", "startdate", "valid_from", "validfrom", "from",
    "from_date", "gwsdate", "cowsdate", "date_start", "since", "begin_year", "start_year",
    "gwsyear",
)  # fmt: skip
END_FIELDS = (
    "end", "end_date", "enddate", "valid_to", "validto", "valid_until", "to", "to_date", "gwedate",
    "cowedate", "date_end", "until", "end_year", "gweyear",
)  # fmt: skip


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
    begin_fields, end_fields : tuple of str
        Fields with the first and last day of a feature.
    """

    actor_fields: tuple[str, ...] = ()
    date_fields: tuple[str, ...] = DATE_FIELDS
    class_fields: tuple[str, ...] = ()
    actor: str = ""
    meanings: tuple[tuple[str, str, str], ...] = field(default=())
    date_format: str | None = None
    begin_fields: tuple[str, ...] = BEGIN_FIELDS
    end_fields: tuple[str, ...] = END_FIELDS


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
    "generic": Profile(ACTOR_FIELDS, class_fields=CLASS_FIELDS, meanings=_CLASS_WORDS),
    "ISW": Profile(
        class_fields=("layer_type", "layer", "name"),
        actor=_RUSSIA,
        meanings=(
            ("infiltrat", _RUSSIA, "infiltrated"),
            ("claimed_ukrain", _UKRAINE, "claimed"),
            ("claimed ukrain", _UKRAINE, "claimed"),
            ("claimed", _RUSSIA, "claimed"),
            # activity behind the front holds no ground
            ("partisan", _UKRAINE, "infiltrated"),
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
    "Liveuamap": Profile((*ACTOR_FIELDS, "name"), class_fields=CLASS_FIELDS, meanings=_CLASS_WORDS),
    "UA Control Map": Profile(
        (*ACTOR_FIELDS, "name"),
        date_fields=("datekey", "date"),
        class_fields=CLASS_FIELDS,
        meanings=_CLASS_WORDS,
        date_format=None,
    ),
    "historical-basemaps": Profile(
        ("name", "subjecto", "partof"), class_fields=CLASS_FIELDS, meanings=_CLASS_WORDS
    ),
    "CShapes": Profile(
        ("country_name", "cntry_name", "cntryname"),
        date_fields=(),
        begin_fields=("gwsdate", "cowsdate", "start", "gwsyear", "cowsyear"),
        end_fields=("gwedate", "cowedate", "end", "gweyear", "coweyear"),
    ),
    "Newberry": Profile(
        ("full_name", "name"),
        date_fields=(),
        begin_fields=("start_date", "startdate", "start_n"),
        end_fields=("end_date", "enddate", "end_n"),
    ),
    "Fire perimeters": Profile(
        date_fields=(
            "poly_datecurrent",
            "poly_polygondatetime",
            "datecurrent",
            "polygondatetime",
            "date_cur",
            "datetime",
            "createdate",
            "date",
        ),
        actor="Fire",
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
        raise InputError(
            "Unknown profile “{name}”. Use one of: {profiles}.",
            name=name,
            profiles=", ".join(PROFILES),
        )
    return PROFILES[name]
