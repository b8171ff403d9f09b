# SPDX-License-Identifier: GPL-2.0-or-later
"""Lengths of gaps and areas of pockets on the sheets of an atlas of dates, each at its place.

The map of an atlas is laid out on one of its days. On the others QGIS would place these labels by
itself, and writes an area over the gap. Here each day's have places found on that day; a layer has
a rule a day, which holds for the features of that day, and on that day only for those that other
days show too.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QRectF

from ...analysis.base import listener
from ...analysis.base.feedback import NO_FEEDBACK, Feedback, check
from ...i18n import tr
from ..style import library
from . import dated, emphasis, gap_labels, legend, pins, pocket_labels
from .story import StoryGround

#: property of a map: how many gaps of each day have no length
_BARE = "salient/bare_gaps"
_STYLES = ("gaps", "pockets", "pocket_area")

#: a day, ids of its features, and how they are labelled
_Day = tuple[dt.date, list[int], QgsPalLayerSettings]
#: of a layer's id
_Days = dict[str, list[_Day]]
#: the day of a sheet; of a map that is of no day the last there is
_SHEET = "coalesce(format_date(@map_start_time, 'yyyy-MM-dd', 'en'), '9999-12-31')"


def place(
    item: QgsLayoutItemMap,
    looks: Mapping[str, str],
    layers: Sequence[QgsMapLayer],
    family: str,
    taken: Sequence[QRectF],
    feedback: Feedback = NO_FEEDBACK,
    *,
    beside: bool,
) -> None:
    """Give the labels of each day their places, on a map whose own day has them.

    Parameters
    ----------
    looks : mapping
        The map's looks of layers before the labels of its own day were placed.
    taken : sequence of QRectF
        Boxes on the page of what stands on the map.
    beside : bool
        An area that finds no room in its pocket may stand beside it.

    Raises
    ------
    Canceled
        If the user asked to stop, between two days.
    """
    told = [
        layer
        for layer in layers
        if isinstance(layer, QgsVectorLayer) and library.guess(layer) in _STYLES
    ]
    own = item.layerStyleOverrides()
    days: _Days = defaultdict(list)
    bare: dict[str, int] = {}
    dates = dated.dates_of(told)
    for number, date in enumerate(dates):
        feedback.set_progress(100.0 * number / len(dates))
        check(feedback)
        emphasis.set_labels(item, dict(looks))
        with dated.for_a_while(item, date):
            ground = StoryGround(item, layers)
            gaps = gap_labels.place(item, layers, family, taken, ground)
            bare[date.isoformat()] = gaps.left_out
            pocket_labels.place(item, layers, family, [*taken, *gaps.boxes], ground, beside=beside)
            for layer in told:
                _collect(item, looks, layer, date, days)
    emphasis.set_labels(item, own)
    item.setCustomProperty(_BARE, json.dumps(bare))
    for layer in told:
        if days[layer.id()]:
            copy = emphasis.shown_by(item, layer)
            copy.setLabeling(_by_day(days[layer.id()]))
            emphasis.add_look(item, layer, copy)


def without_length(item: QgsLayoutItemMap, date: dt.date | None) -> list[tuple[str, str]]:
    """Return what the sheet of a day says of gaps whose length found no room on it."""
    known = json.loads(item.customProperty(_BARE, "") or "{}")
    count = known.get(date.isoformat(), 0) if date else 0
    return [(tr("Gaps drawn without their length"), str(count))] if count else []


def _collect(
    item: QgsLayoutItemMap,
    looks: Mapping[str, str],
    layer: QgsVectorLayer,
    date: dt.date,
    days: _Days,
) -> None:
    """Keep how a layer is labelled on the day of a map, if its labels have places there."""
    request = legend.features_on(item, layer)
    own = item.layerStyleOverrides().get(layer.id())
    if request is None or own is None or own == looks.get(layer.id()):
        return
    # the labeling goes with the layer that it is of
    shown = emphasis.shown_by(item, layer)
    labeling = shown.labeling()
    ids = [one.id() for one in listener.each(layer.getFeatures(request.setNoAttributes()))]
    if ids and isinstance(labeling, QgsVectorLayerSimpleLabeling):
        days[layer.id()].append((date, ids, QgsPalLayerSettings(labeling.settings())))


def _by_day(days: Sequence[_Day]) -> QgsRuleBasedLabeling:
    """Return labels with a rule for the features of each day.

    One that several days show is in the rules of all of them, and written by that of the sheet's.
    """
    times = Counter(fid for _, ids, _ in days for fid in ids)
    root = QgsRuleBasedLabeling.Rule(QgsPalLayerSettings())
    nexts = [date for date, _, _ in days[1:]]
    for number, (date, ids, settings) in enumerate(days):
        # the first holds before, too, and the last ever after: a day between has the one before it
        since = [f"{_SHEET} >= '{date.isoformat()}'"] if number else []
        until = [f"{_SHEET} < '{one.isoformat()}'" for one in nexts[number : number + 1]]
        own = [fid for fid in ids if times[fid] == 1]
        shared = [fid for fid in ids if times[fid] > 1]
        wanted = [pins.among(own)] if own else []
        if shared:
            wanted.append(f"({' AND '.join([pins.among(shared), *since, *until])})")
        told = " OR ".join(wanted)
        root.appendChild(QgsRuleBasedLabeling.Rule(settings, 0, 0, told))
    return QgsRuleBasedLabeling(root)
