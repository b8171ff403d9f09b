# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's feedback as the analysis knows it, and in steps."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback, QgsProcessingMultiStepFeedback


class QgisFeedback:
    """QGIS's feedback as the analysis knows it: progress out, cancel in."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def set_progress(self, percent: float) -> None:
        """Move QGIS's progress bar, 0 to 100."""
        self._feedback.setProgress(percent)

    def is_canceled(self) -> bool:
        """Tell whether the user pressed Cancel."""
        return bool(self._feedback.isCanceled())


class Steps(QgsProcessingMultiStepFeedback):
    """A feedback for work in so many steps of equal length; the only way to one.

    QGIS's own class keeps a bare pointer to the feedback it reports to: a null one, or one that
    Python has let go of, ends QGIS at the first progress.
    """

    def __init__(self, count: int, feedback: QgsProcessingFeedback | None) -> None:
        self._whole = QgsProcessingFeedback(False) if feedback is None else feedback
        super().__init__(max(count, 1), self._whole)
