# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap over time as a small chart; a click on it chooses a date."""

from __future__ import annotations

import datetime as dt

from qgis.PyQt.QtCore import QByteArray, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...cartography import charts
from ...cartography.style import palette
from ...i18n import tr, writing_in

_HEIGHT = 190
_LEAST_WIDTH = 240


class CurveView(QWidget):
    """Draws a chart at its own size. `chosen`: the date that was clicked, or gone to by keys."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: charts.Chart | None = None
        self._dates: tuple[dt.date, ...] = ()
        self._day: dt.date | None = None
        self._picture: tuple[QSize, charts.Chart, QSvgRenderer] | None = None
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Gap over time"))
        self.setToolTip(tr("Click a date to go there; the arrow keys go from date to date."))
        self.hide()

    def show_chart(self, chart, dates: tuple[dt.date, ...]) -> None:
        """Show a chart; None hides the view."""
        self._chart, self._dates = chart, dates
        self.setVisible(chart is not None)
        if chart is not None:
            self.setAccessibleDescription(chart.description)
        self.update()

    def show_day(self, day: dt.date | None) -> None:
        """Mark a date."""
        self._day = day
        self.update()

    def x_of(self, day: dt.date) -> float:
        """Return where a date lies, in pixels."""
        first, last, left, right = charts.time_axis(self._sized(self._shown()))
        return left + (right - left) * (day - first).days / max((last - first).days, 1)

    def paintEvent(self, _event) -> None:  # noqa: N802 - Qt's name
        """Draw the chart, and a line at the date that is shown."""
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.PAPER))
        self._renderer(self._chart).render(painter, QRectF(self.rect()))
        if self._day is not None:
            x = self.x_of(self._day)
            painter.setPen(QPen(QColor(palette.ACCENT), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, 30.0), QPointF(x, self.height() - 38.0))
        painter.end()

    def mouseReleaseEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Choose the date nearest to the mouse."""
        if self._chart is None or event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.pos().x()
        self.chosen.emit(min(self._dates, key=lambda day: abs(self.x_of(day) - x)))

    def keyPressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Go one date back or on."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is None or self._day not in self._dates:
            super().keyPressEvent(event)
            return
        at = self._dates.index(self._day) + step
        if 0 <= at < len(self._dates):
            self.chosen.emit(self._dates[at])

    def _shown(self) -> charts.Chart:
        if self._chart is None:
            raise RuntimeError("The view has no chart to measure on.")
        return self._chart

    def _sized(self, chart: charts.Chart) -> charts.Chart:
        return charts.resized(chart, max(self.width(), _LEAST_WIDTH), self.height())

    def _renderer(self, chart: charts.Chart) -> QSvgRenderer:
        known = self._picture
        if known is None or known[0] != self.size() or known[1] is not chart:
            with writing_in(""):
                text = charts.svg(self._sized(chart), family=self.font().family())
            known = (self.size(), chart, QSvgRenderer(QByteArray(text.encode("utf-8"))))
            self._picture = known
        return known[2]
