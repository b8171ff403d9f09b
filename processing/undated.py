# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a control layer that is read without a date field is one map, and looks dated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ..i18n import tr
from . import control_fields
from .compat import unique_values

if TYPE_CHECKING:
    from ..analysis.control.control_map import ControlMap


def candidates(source: Any, date_field: str | None) -> list[str]:
    """Return the fields that may hold dates although none was chosen as the date field."""
    return [] if date_field else control_fields.date_like(source.fields())


def may_hold_several(layer: QgsMapLayer) -> bool:
    """Tell whether a layer may hold maps of several dates: by its fields, or layers in its file."""
    from ..analysis.control.profiles import BEGIN_FIELDS, DATE_FIELDS, END_FIELDS

    if not isinstance(layer, QgsVectorLayer) or len(layer.dataProvider().subLayers()) > 1:
        return True
    known = {*DATE_FIELDS, *BEGIN_FIELDS, *END_FIELDS}
    rows = [row for row, one in enumerate(layer.fields()) if one.name().casefold() in known]
    return any(len(unique_values(layer, row, 2)) > 1 for row in rows)


def check(
    control: ControlMap, raw: Any, fields: list[str], feedback: QgsProcessingFeedback
) -> None:
    """Refuse what cannot be one map, and say where a layer looks dated.

    Parameters
    ----------
    control : ControlMap
        The features that count.
    raw : layers.RawFeatures
        What was read, with the columns `fields`.

    Raises
    ------
    QgsProcessingException
        If features of different dates share ground.
    """
    for field in fields:
        days = _days(raw.columns[field])
        known = sorted({day for day in days if day is not None})
        if not known:
            continue
        if len(known) > 1:
            _refuse_shared(control, raw, field, dict(zip(raw.fids, days)))
        message = tr(
            "“{layer}” is measured as one undated map, but its field “{field}” looks like a date "
            "({date}). Choose it as the date field if it says when the map held."
        )
        feedback.pushWarning(message.format(layer=raw.name, field=field, date=known[-1]))
        return
    _say_dated_name(raw.name, feedback)


def _refuse_shared(control: ControlMap, raw: Any, field: str, days: dict[str, Any]) -> None:
    from ..analysis.control.one_date import shared_ground

    found = shared_ground(control, [days[fid] for fid in control.fids])
    if found is None:
        return
    message = tr(
        "“{layer}” holds several dates in “{field}”, and features of {first_date} and "
        "{second_date} share ground (features {first} and {second}): measured together they "
        "belong to no date. {remedy}"
    )
    raise QgsProcessingException(
        message.format(
            layer=raw.name,
            field=field,
            first=found.first,
            second=found.second,
            first_date=found.first_date,
            second_date=found.second_date,
            remedy=_remedy(raw, field),
        )
    )


def _remedy(raw: Any, field: str) -> str:
    from ..analysis.control.profiles import BEGIN_FIELDS

    if field.casefold() in BEGIN_FIELDS:
        return tr(
            "“{field}” says from when a feature holds: run “Prepare control layer” first, which "
            "makes one map for each date at which something changes."
        ).format(field=field)
    return tr("Choose “{field}” as the date field, or filter the layer to one date first.").format(
        field=field
    )


def _days(values: list[Any]) -> list[Any]:
    from ..analysis.base import dates
    from ..analysis.base.errors import InputError

    try:
        return dates.parse(values).days
    except dates.AmbiguousDatesError:
        # Whatever they mean, they differ where their texts do.
        return [None if value in (None, "") else str(value) for value in values]
    except InputError:
        # Not dates, or not of one form: nothing that the layer could be told apart by.
        return [None] * len(values)


def _say_dated_name(name: str, feedback: QgsProcessingFeedback) -> None:
    found = next((day for day in _days([name]) if day is not None), None)
    if found is not None:
        message = tr(
            "“{layer}” has no date field, but its name looks like {date}: results carry no date. "
            "“Prepare control layer” gives a layer the date in its name."
        )
        feedback.pushWarning(message.format(layer=name, date=found))
