# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions for expressions, so that a label or a layout can say what an area compares to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
)

from ..i18n import tr
from .compat import is_null

#: Units that the function takes, as a user writes them.
UNITS = {"km2": "km²", "mi2": "mi²", "km²": "km²", "mi²": "mi²", "ha": "ha"}


class AreaComparison(QgsExpressionFunction):
    """`salient_area_comparison(square metres, unit)`: the best reference area, in words."""

    NAME = "salient_area_comparison"

    def __init__(self) -> None:
        parameters = [
            QgsExpressionFunction.Parameter("area"),
            QgsExpressionFunction.Parameter("unit", True, "km²"),
        ]
        super().__init__(self.NAME, parameters, "Salient", _help())

    def func(
        self,
        values: Sequence[Any],
        _context: QgsExpressionContext,
        parent: Any,
        _node: QgsExpressionNodeFunction,
    ) -> str | None:
        """Return the sentence, null for a null, and an evaluation error for what is no area."""
        area, unit = values[0], str(values[1])
        if is_null(area):
            return None
        try:
            square_metres = float(area)
        except (TypeError, ValueError):
            parent.setEvalErrorString(tr("“{value}” is not an area.").format(value=area))
            return None
        if unit not in UNITS:
            message = tr("Unknown unit “{unit}”. Use one of: {units}.")
            parent.setEvalErrorString(message.format(unit=unit, units=", ".join(UNITS)))
            return None
        # Only now: an expression in a project must not make QGIS load shapely when it starts.
        from ..analysis.pocket.reference import compare

        return compare(square_metres, unit=UNITS[unit])


def _help() -> str:
    return tr(
        "<h3>salient_area_comparison function</h3><p>Says which well-known area an area compares "
        "to best: a U.S. state, a country, a city, or two neighbours together, with the kind of "
        "area (land or total) and the ratio.</p><h4>Syntax</h4><code>salient_area_comparison(area, "
        "unit)</code><h4>Arguments</h4><ul><li><i>area</i>: square metres, such as $area on the "
        "ellipsoid</li><li><i>unit</i>: 'km2' (default), 'mi2' or 'ha', the unit of the sentence"
        "</li></ul><h4>Example</h4><code>salient_area_comparison(\"area_km2\" * 1000000, 'mi2')"
        "</code>"
    )


class ExpressionsPart:
    """Registers the functions while the plugin is loaded."""

    def __init__(self, _iface: Any = None) -> None:
        self._functions: list[QgsExpressionFunction] = []

    def set_up(self) -> None:
        """Register each function; QGIS does not keep them alive."""
        for kind in (AreaComparison,):
            function = kind()
            if QgsExpression.registerFunction(function):
                self._functions.append(function)

    def tear_down(self) -> None:
        """Unregister them, last first."""
        while self._functions:
            # It must outlive its registration: QGIS looks at it while it takes it out.
            function = self._functions[-1]
            QgsExpression.unregisterFunction(function.name())
            self._functions.pop()
