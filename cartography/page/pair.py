# SPDX-License-Identifier: GPL-2.0-or-later
"""The maps of a page with the day of each: one, or one before and one after."""

from __future__ import annotations

import datetime as dt

from qgis.core import QgsLayoutItemMap, QgsPrintLayout

from ...analysis.base.errors import InputError
from ...i18n import tr
from . import dated, days, emphasis
from .dated import date_shown
from .request import Request


def maps_of(layout, main, request: Request, dates: list[dt.date], as_of):
    """Return the maps of the page with the date of each."""
    found = [(main, as_of)]
    other = layout.itemById(emphasis.FORMER)
    if isinstance(other, QgsLayoutItemMap):
        found.append((other, _day_before(request, dates, as_of)))
    return found


def _day_before(request: Request, dates: list[dt.date], as_of: dt.date | None) -> dt.date | None:
    """Return the date of the first map of a pair, which is never that of the second.

    Raises
    ------
    InputError
        If both maps would be the same.
    """
    before = day_before_of(request, dates, as_of)
    dated_too = bool(dates) or any(dated.later(layer, before) for layer in request.layers)
    if before is not None and before != as_of and dated_too:
        return before
    if as_of is None or not dated_too:
        text = tr(
            "The layers have no two dates: both maps of the page would be the same. Choose layers "
            "of two dates, or a template of one map."
        )
        raise InputError(text)
    text = tr(
        "Both maps of the page would be of {date}. Choose an earlier date for the first, add the "
        "map of an earlier day to the layers, or choose a template of one map."
    )
    raise InputError(text.format(date=days.in_words(as_of)))


def day_before_of(request: Request, dates: list[dt.date], as_of: dt.date | None) -> dt.date | None:
    """Return the date of the first map of a pair."""
    if request.before is None:
        return dates[0] if dates else None
    if as_of is not None and request.before > as_of:
        text = tr("The first map, of {before}, is later than the second, of {after}.")
        raise InputError(text.format(before=request.before, after=as_of))
    return date_shown(dates, request.before)


def map_of(layout: QgsPrintLayout, name: str) -> QgsLayoutItemMap:
    """Return the map of a page that has an id."""
    return layout.itemById(name)
