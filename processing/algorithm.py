# SPDX-License-Identifier: GPL-2.0-or-later
"""What every algorithm of Salient has in common."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from types import MappingProxyType
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from .. import dependencies
from ..about import help_url, icon_path
from ..analysis.base import listener
from ..analysis.base.errors import SalientError
from ..analysis.base.remarks import in_words
from ..i18n import paragraphs, tr
from . import icons
from .feedback import QgisFeedback


def warn(feedback: QgsProcessingFeedback, notes: Iterable[str]) -> None:
    """Pass on the analysis' notes in the user's language, each once."""
    for note in dict.fromkeys(notes):
        feedback.pushWarning(in_words(note))


class SalientAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms, one a file.

    A subclass imports the analysis inside `processAlgorithm`, never on top: the toolbox lists
    every algorithm when QGIS starts, also where shapely is missing. A `SalientError` raised in
    `prepareAlgorithm`, `processAlgorithm` or `postProcessAlgorithm` reaches QGIS as its own
    exception, with the sentence unchanged; of `refusal`, before a run, it is what
    is refused.
    """

    #: where it stands in the toolbox: a key of `_groups`
    GROUP: str
    #: inputs that its dialog shows at once, six at most; the rest is folded, as advanced
    IN_SIGHT: tuple[str, ...] = ()
    #: libraries the algorithm cannot do without; names of `dependencies.LIBRARIES`
    REQUIRES: tuple[str, ...] = ("numpy", "pyproj", "scipy", "shapely")

    #: whether a run can be repeated, and so write a manifest
    MANIFESTS = True

    #: colours that actors have in the project, for its report: by name, ``#rrggbb``
    own_colors: Mapping[str, str] = MappingProxyType({})

    def __init_subclass__(cls, **kwargs: object) -> None:
        super().__init_subclass__(**kwargs)
        for step in ("prepareAlgorithm", "processAlgorithm", "postProcessAlgorithm"):
            if step in cls.__dict__:
                own = cls.__dict__[step]
                whole = _all_or_nothing(own) if step == "processAlgorithm" else own
                setattr(cls, step, _speaking_qgis(whole))
        if "shortHelpString" in cls.__dict__:
            cls.shortHelpString = _in_paragraphs(cls.shortHelpString)
        if cls.MANIFESTS and "initAlgorithm" in cls.__dict__:
            cls.initAlgorithm = _with_manifest(cls.initAlgorithm)

    def createInstance(self) -> SalientAlgorithm:
        """Return a new algorithm of the same class."""
        return type(self)()

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read of the project what a report needs: the run itself is beside the window."""
        if parameters.get("REPORT") and context.project() is not None:
            from ..cartography.style import library

            self.own_colors = library.own_colors(context.project())
        return True

    def groupId(self) -> str:
        """Return the id of its group in the toolbox."""
        return self.GROUP

    def group(self) -> str:
        """Return the name of its group in the toolbox."""
        return _groups()[self.GROUP]

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Check what will be run with: what QGIS asks first, then what the algorithm refuses."""
        ok, message = super().checkParameterValues(parameters, context)
        if ok:
            try:
                message = self.refusal(parameters, context)
            except SalientError as error:
                message = str(error)
            except ImportError as error:
                message = _import_failed(error)
        return ok and not message, message

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return why inputs cannot be run with though each is right, empty where they can."""
        return ""

    def icon(self) -> QIcon:
        """Return the icon named like the algorithm's id."""
        return icons.icon(self.name())

    def svgIconPath(self) -> str:
        """Return the path of the same icon."""
        return icon_path(self.name())

    def helpUrl(self) -> str:
        """Return the algorithm's page in the manual."""
        return help_url(self.name())

    def createCustomParametersWidget(self, parent: QWidget | None) -> QWidget | None:
        """Return QGIS's dialog, begun with what the user has set."""
        from .widgets import dialog

        return dialog.opened(self, parent)

    def canExecute(self) -> tuple[bool, str]:
        """Refuse, with what to install and how, where a library is missing."""
        lacks = dependencies.missing(self.REQUIRES)
        refusal = dependencies.instruction(lacks) if lacks else self._clash()
        return not refusal, refusal

    def _clash(self) -> str:
        return dependencies.geos_clash() if "shapely" in self.REQUIRES else ""

    @staticmethod
    def tr(text: str) -> str:
        """Return `text` in the user's language."""
        return tr(text)


def _groups() -> dict[str, str]:
    return {
        "control": tr("Control maps"),
        "encirclement": tr("Encirclement"),
        "change": tr("Front and change"),
        "events": tr("Sourced events"),
        "maps": tr("Maps and reports"),
    }


def _in_paragraphs(said: Callable[[Any], str]) -> Callable[[Any], str]:
    """Return the help of an algorithm, each line of it from the side that it is read from."""

    @wraps(said)
    def wrapped(self: Any) -> str:
        return paragraphs(said(self))

    return wrapped


def _with_manifest(init: Callable[..., Any]) -> Callable[..., Any]:
    """Return an algorithm's way to declare its parameters, which ends with the manifest's file."""

    @wraps(init)
    def wrapped(self: Any, *args: Any, **kwargs: Any) -> None:
        from . import manifest

        init(self, *args, **kwargs)
        manifest.add(self)

    return wrapped


def _all_or_nothing(step: Callable[..., Any]) -> Callable[..., Any]:
    """Return a run whose outputs take their place together, or not at all."""

    @wraps(step)
    def wrapped(self: Any, *args: Any, **kwargs: Any) -> Any:
        from . import manifest, outputs, run_results, staging

        parameters, context, feedback = args
        asked = QgisFeedback(feedback)
        setattr(self, staging.ASKED, asked)
        run_results.begin(self, parameters, context)
        manifest.begin(self, parameters, context, feedback)
        try:
            with listener.listening(asked):
                found = step(self, *args, **kwargs)
        except BaseException:
            staging.discard(self)
            raise
        finally:
            setattr(self, staging.ASKED, None)
        staging.publish(self)
        manifest.end(self, found)
        run_results.end(self, parameters, context, found, feedback)
        outputs.settle_rest(context)
        return found

    return wrapped


def _speaking_qgis(step: Callable[..., Any]) -> Callable[..., Any]:
    """Return a step of an algorithm whose errors are QGIS's, and which always has a feedback.

    QGIS never lets go of an exception that ends a run, nor of what hangs on it: frames, and all
    maps in them. So the one that it gets has nothing but its words.
    """

    @wraps(step)
    def wrapped(self: Any, *args: Any, **kwargs: Any) -> Any:
        if args and args[-1] is None:
            args = (*args[:-1], QgsProcessingFeedback(False))
        refused = self._clash()
        if not refused:
            try:
                with dependencies.held_projections():
                    return step(self, *args, **kwargs)
            except (SalientError, QgsProcessingException) as error:
                refused = str(error)
                _let_go(error)
            except ImportError as error:
                refused = _import_failed(error)
                _let_go(error)
        del self, args, kwargs
        raise QgsProcessingException(refused)

    return wrapped


def _let_go(error: BaseException | None) -> None:
    """Empty the frames that an error and what led to it came through."""
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def _import_failed(error: ImportError) -> str:
    """Return a sentence for a library that is there and still cannot be loaded."""
    lacks = dependencies.missing()
    if lacks:
        return dependencies.instruction(lacks)
    return tr(
        "A Python library that Salient needs is installed but cannot be loaded: {error}. "
        "Install it again for the Python that QGIS uses."
    ).format(error=error)
