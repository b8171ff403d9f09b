# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap at a click: Encirclement gap's own question, asked of a map that stays read.

The parameters are those of the algorithm, and so are the steps from them to the answer: what is
kept of a click by the algorithm is equal to what was shown, to the last digit.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..analysis.base.errors import Canceled
from ..i18n import tr
from . import date_span, gap_question
from . import parameters as common
from .algorithm import QgisFeedback
from .layers import ControlLayer
from .tables import gap as gap_tables

#: Prepared maps that stay: as many as an analyst goes to and fro between.
_MOST_SCENES = 4


class LayerCopy:
    """A layer as it is now, which another thread may read while the layer changes or goes."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        fields, count, crs, name = layer.fields(), layer.featureCount(), layer.crs(), layer.name()
        self.fields = lambda: fields
        self.featureCount = lambda: count
        self.sourceCrs = lambda: crs
        self.sourceName = lambda: name
        self._source = QgsVectorLayerFeatureSource(layer)

    def getFeatures(self, request: QgsFeatureRequest, _flags=None):
        """Return the features as they are: validity is looked after by `control.repair`."""
        return self._source.getFeatures(request)


@dataclass(frozen=True)
class Answer:
    """The gap at a click as it is shown.

    Attributes
    ----------
    state : str
        One of the states of the analysis.
    sentence, gap, area, rim, note : str
        Ready to show: the whole in a sentence, its figures, who holds the rim, and a reason.
    gap_km, area_km2 : float
        As the algorithm writes them, NaN without a pocket.
    lines, pocket : lists of shapely geometries in degrees
    crs : str
        The geographic CRS they are in, as WKT.
    """

    state: str
    sentence: str
    gap: str
    area: str
    rim: str
    note: str
    gap_km: float
    area_km2: float
    lines: list
    pocket: list
    crs: str


class GapClicks:
    """Answers clicks, one at a time, and keeps what the next click on the same map needs."""

    def __init__(self) -> None:
        self._read: tuple[tuple, ControlLayer] | None = None
        self._scenes: OrderedDict[tuple, object] = OrderedDict()

    def forget(self) -> None:
        """Drop all maps that were read."""
        self._read = None
        self._scenes.clear()

    def answer(self, algorithm, parameters: dict, copy: LayerCopy, version, feedback) -> Answer:
        """Return the gap round the point in the parameters.

        Parameters
        ----------
        algorithm : EncirclementGap
        parameters : dict
            As the algorithm is run with; ``CONTROL`` is not read.
        copy : LayerCopy
        version : hashable
            Differs where the layer is another or has changed.
        feedback : QgsProcessingFeedback

        Raises
        ------
        SalientError, QgsProcessingException
            What the algorithm refuses, with its sentence.
        """
        context = QgsProcessingContext()
        fields = (common.ACTOR_FIELD, common.DATE_FIELD)
        key = (version, *(parameters.get(name) for name in fields))
        if self._read is None or self._read[0] != key:
            self.forget()
            whole = common.control_of(algorithm, parameters, context, feedback, copy)
            _check(feedback)
            self._read = (key, whole)
        layer = date_span.within(algorithm, parameters, context, self._read[1])
        asked = gap_question.question(algorithm, parameters, context, feedback, layer)
        control = layer.maps[-1]
        scene = self._scene(control, asked)
        _check(feedback)
        result = scene.gap(asked["core"], asked["options"], QgisFeedback(feedback))
        return _shown(result, control.crs, common.units(algorithm, parameters, context))

    def _scene(self, control, asked: dict):
        key = (control.date, tuple(asked["encirclers"]), tuple(asked["besieged"]))
        if key not in self._scenes:
            self._scenes[key] = gap_question.scene(control, asked)
            while len(self._scenes) > _MOST_SCENES:
                self._scenes.popitem(last=False)
        self._scenes.move_to_end(key)
        return self._scenes[key]


def quiet_feedback() -> QgsProcessingFeedback:
    """Return a feedback that logs nowhere."""
    return QgsProcessingFeedback(False)


def _check(feedback) -> None:
    if feedback.isCanceled():
        raise Canceled


def _shown(result, crs, units) -> Answer:
    from ..analysis.geometry import geodesy

    pockets = result.pockets
    there = pockets.geometry[0] is not None
    gap, area = pockets.gap_m[0], pockets.area_m2[0]
    return Answer(
        state=pockets.state[0],
        sentence=gap_tables.sentence(result, 0, units),
        gap=gap_tables.length_text(gap, units, pockets.err_m[0]) if there else "",
        area=gap_tables.area_text(area, units) if there else "",
        rim=_rim(result) if there else "",
        note=pockets.note[0],
        gap_km=float(gap) / 1000.0,
        area_km2=float(area) / 1e6,
        lines=list(result.lines.geometry),
        pocket=[pockets.geometry[0]] if there else [],
        crs=geodesy.geographic(crs).to_wkt(),
    )


def _rim(result) -> str:
    """Return who holds the rim of the pocket, the greatest share first."""
    pockets = result.pockets
    shares = list(zip(result.holders, pockets.held_share[0]))
    shares += [
        (tr("open"), pockets.open_share[0]),
        (tr("barriers"), pockets.barrier_share[0]),
    ]
    shown = sorted(((share, name) for name, share in shares if share >= 0.005), reverse=True)
    return ", ".join(f"{name} {100.0 * share:.0f} %" for share, name in shown)
