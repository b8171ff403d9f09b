# SPDX-License-Identifier: GPL-2.0-or-later
"""One click is answered at a time, beside QGIS's window; the newest click wins."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import Callable

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingException, QgsTask

from ...analysis.base.errors import SalientError
from ...i18n import tr
from ...processing.gap_click import Answer, GapClicks, LayerCopy, quiet_feedback


@dataclass(frozen=True)
class Click:
    """What is asked: the algorithm with its parameters, and the layer as it was then."""

    algorithm: object
    parameters: dict
    copy: LayerCopy
    version: tuple


class _GapTask(QgsTask):
    def __init__(self, clicks: GapClicks, click: Click, done: Callable[[_GapTask], None]) -> None:
        super().__init__(tr("Gap at a click"), QgsTask.Flag.CanCancel)
        self._clicks, self.click, self._done = clicks, click, done
        self.feedback = quiet_feedback()
        self.answer: Answer | None = None
        self.refusal = ""

    def run(self) -> bool:
        try:
            one = self.click
            self.answer = self._clicks.answer(
                one.algorithm, one.parameters, one.copy, one.version, self.feedback
            )
        except (SalientError, QgsProcessingException) as error:
            self.refusal = str(error)
        except Exception as error:
            QgsMessageLog.logMessage(
                traceback.format_exc(), "Salient", Qgis.MessageLevel.Critical, False
            )
            message = tr("The gap could not be measured: {error}. The log “Salient” says where.")
            self.refusal = message.format(error=error)
        return self.answer is not None

    def cancel(self) -> None:
        self.feedback.cancel()
        super().cancel()

    def finished(self, _ok: bool) -> None:
        self._done(self)


class GapQueue:
    """Runs the newest click; what came before it is stopped and never shown.

    Parameters
    ----------
    answered : callable
        Called in QGIS's own thread with the answer, or None and the refusal.
    """

    def __init__(self, answered: Callable[[Answer | None, str], None]) -> None:
        self._answered = answered
        self._clicks = GapClicks()
        self._running: _GapTask | None = None
        self._next: Click | None = None
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running is not None

    def ask(self, click: Click) -> None:
        """Answer a click as soon as what runs has stopped."""
        self._next = click
        if self._running is not None:
            self._running.cancel()
        else:
            self._start()

    def drop(self) -> None:
        """Let no answer come any more."""
        self._next = None
        if self._running is not None:
            self._running.cancel()

    def close(self) -> None:
        """Stop for good, as when the plugin unloads."""
        self._closed = True
        self.drop()

    def _start(self) -> None:
        click, self._next = self._next, None
        if click is None or self._closed:
            return
        self._running = _GapTask(self._clicks, click, self._finished)
        QgsApplication.taskManager().addTask(self._running)

    def _finished(self, task: _GapTask) -> None:
        self._running = None
        if self._closed:
            return
        if self._next is not None:
            self._start()
        elif not task.feedback.isCanceled():
            self._answered(task.answer, task.refusal)
