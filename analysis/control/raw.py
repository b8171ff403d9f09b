# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers as they were read, what the user chose for them, and what was found on the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..base.arrays import Array
from ..base.early_days import Day
from ..base.remarks import remark
from .value_table import ValueTable

#: Where the actor of a feature is taken from.
ACTOR_SOURCES = ("field", "layer", "file", "folder", "style", "fill", "expression")
#: Columns that a reader adds for the sources of the same name.
ACTOR_COLUMNS = {"style": "styleUrl", "fill": "fill", "expression": "salient_actor"}


@dataclass(frozen=True)
class RawLayer:
    """A layer as it was read.

    Attributes
    ----------
    name : str
        Layer or file name; a date may stand in it.
    geometries : ndarray of shapely geometries or None, shape (n,), in `crs`
    unreadable : ndarray of bool, shape (n,)
        True where a None stands for a geometry that could not be read.
    columns : dict of list
        Attributes, a list of length n a field.
    fids : list, length n
    crs : str
        WKT; empty where the layer has none.
    file, folder, layer : str
        Names without endings of where it was read; empty where it did not come from a file.
    """

    name: str
    geometries: Array
    unreadable: Array
    columns: dict[str, list[Any]]
    fids: list[Any]
    crs: str
    file: str = ""
    folder: str = ""
    layer: str = ""

    def field(self, wanted: Sequence[str]) -> str | None:
        """Return the first of the wanted fields that the layer has, whatever its case."""
        own = {name.casefold(): name for name in self.columns}
        return next((own[name.casefold()] for name in wanted if name.casefold() in own), None)

    def filled(self, wanted: Sequence[str]) -> str | None:
        """Return the first of the wanted fields that holds a value in some feature."""
        own = {name.casefold(): name for name in self.columns}
        for name in wanted:
            found = own.get(name.casefold())
            if found is not None and any(v not in (None, "") for v in self.columns[found]):
                return found
        return None


@dataclass(frozen=True)
class Choices:
    """What the user chose.

    Attributes
    ----------
    profile : str
        Key of `profiles.PROFILES`.
    actor_from : str
        A member of `ACTOR_SOURCES`.
    actor_field, class_field, date_field : str
        Field names; empty: those of the profile.
    actor : str
        Actor of features that name none; empty: that of the profile.
    date : datetime.date or None
        One date for everything.
    date_format : str or None
        A member of `dates.FORMATS`, or a pattern; None: detected.
    begin_field, end_field : str
        Fields with the first and last day of a feature; empty: those known by name.
    at : tuple of datetime.date
        The dates for which maps are made of intervals; empty: each at which something changes.
    values : ValueTable
        What values of the actor's source stand for.
    snap_m : float
        Vertices within this distance of an earlier feature's are moved onto them; 0: none are.
    overlaps : str
        A member of `overlaps.OVERLAP_RULES`.
    """

    profile: str = "generic"
    actor_field: str = ""
    class_field: str = ""
    date_field: str = ""
    actor: str = ""
    date: dt.date | None = None
    date_format: str | None = None
    snap_m: float = 0.0
    overlaps: str = "keep"
    actor_from: str = "field"
    begin_field: str = ""
    end_field: str = ""
    at: tuple[dt.date, ...] = ()
    values: ValueTable = field(default_factory=ValueTable)


NO_DATE = remark("no date could be read")


@dataclass(frozen=True)
class Note:
    """One row of the table of repairs."""

    layer: str
    fid: str
    date: Day | None
    kind: str
    action: str
    note: str
