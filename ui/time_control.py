# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's temporal controller: it steps by the days of what was measured, and lets go of old ranges.

Where a project with a range of time is closed, QGIS leaves the canvas at the hour of now although
the controller is off: layers with dates of one's own then draw nothing.
"""

from __future__ import annotations

import datetime as dt
from functools import reduce
from math import gcd

from qgis.core import (
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime, QTimer

from ..processing import run_results

_OFF = QgsTemporalNavigationObject.NavigationMode.NavigationOff


class TimePart:
    """Follows projects and runs."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._soon = QTimer()
        self._soon.setSingleShot(True)

    def set_up(self) -> None:
        """Follow."""
        self._soon.timeout.connect(self.let_go)
        project = QgsProject.instance()
        project.cleared.connect(self._soon.start)
        project.readProject.connect(self._read)
        run_results.listeners.append(self._placed)

    def tear_down(self) -> None:
        """Follow no more."""
        run_results.listeners.remove(self._placed)
        project = QgsProject.instance()
        project.readProject.disconnect(self._read)
        project.cleared.disconnect(self._soon.start)
        self._soon.stop()
        self._soon.timeout.disconnect(self.let_go)

    def _read(self, *_args) -> None:
        self._soon.start()

    def let_go(self) -> None:
        """Take a range of time off the canvas where the controller that gave it is off."""
        canvas = self._iface.mapCanvas()
        controller = canvas.temporalController()
        if controller is None or controller.navigationMode() != _OFF:
            return
        if canvas.mapSettings().isTemporal():
            canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
            canvas.refresh()

    def _placed(self, run: run_results.Run) -> None:
        # the controller cannot be set to days before the year 1
        if len(run.dates) > 1 and isinstance(min(run.dates), dt.date):
            step_by(self._iface.mapCanvas().temporalController(), sorted(run.dates))


def step_by(controller, dates: list[dt.date]) -> None:
    """Let the controller go over some dates in steps of whole days that meet each of them.

    While it is in use it keeps its range.
    """
    if controller is None or controller.navigationMode() != _OFF:
        return
    gaps = [(later - earlier).days for earlier, later in zip(dates, dates[1:])]
    step = reduce(gcd, gaps)
    first, last = (QDateTime(QDate(day), QTime(0, 0)) for day in (dates[0], dates[-1]))
    end = last.addDays(step).addSecs(-1)
    span = QgsDateTimeRange(first, end)
    controller.setTemporalExtents(span)
    controller.setFrameDuration(QgsInterval(step, QgsUnitTypes.TemporalUnit.TemporalDays))
    settings = QgsProject.instance().timeSettings()
    settings.setTemporalRange(span)
    settings.setTimeStep(step)
    settings.setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalDays)
