# SPDX-License-Identifier: GPL-2.0-or-later
"""Days before the year 1 as QGIS can compare them: fields of dates hold none, moments do."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsExpression, QgsVectorLayer

from ...analysis.base.dates import day_of
from ...analysis.base.early_days import Day, EarlyDay, early_day
from ...processing.compat import is_null, unique_values


def any_day_of(value: object) -> Day | None:
    """Return the day that a date or a text is of, also one before the year 1; None for others."""
    return day_of(value) or (early_day(value.strip()) if isinstance(value, str) else None)


def moments(field: str, days: Mapping[Day, Day]) -> str:
    """Return the expression for the moment at which a day begins, for each text in a field."""
    pairs = ",".join(
        f"{QgsExpression.quotedString(str(own))},"
        f"make_datetime({day.year},{day.month},{day.day},0,0,0)"
        for own, day in days.items()
    )
    return f"map_get(map({pairs}),{QgsExpression.quotedColumnRef(field)})"


def days_in(layer: QgsVectorLayer, field: str) -> list[Day]:
    """Return the days in a field of texts of which one is before the year 1; none for others."""
    index = layer.fields().indexOf(field)
    if index < 0 or layer.fields().at(index).isDateOrTime():
        return []
    values = [value for value in unique_values(layer, index) if not is_null(value)]
    found = [any_day_of(value) for value in values]
    days = sorted({day for day in found if day is not None})
    written = all(str(day) == value for day, value in zip(found, values))
    return days if written and days and isinstance(days[0], EarlyDay) else []
