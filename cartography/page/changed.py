# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground that changed hands between the two maps of a page, where no layer tells of it.

Two maps of a front that moved by some kilometres look alike, as if nothing had happened.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...analysis.base import listener
from ...i18n import tr
from .. import figures, moved
from ..style import library
from . import dated, held, owned

#: property of the layer of such ground: the name of its layout
KEY = "salient/changed"
#: square metres: a smaller piece may be a line that was drawn anew
_LEAST = 500_000.0
#: of a map: more is seen by itself, and hatched over half a map it would hide that
_MOST_SHARE = 0.03
#: layers of what a page is about, beside which ground that changed hands is not
_STORIES = ("changes", "gaps", "pockets", "pocket_area")
#: of each map: the difference of more is not looked for while a page waits
_MOST_VERTICES = 200_000


def with_changes(
    project: QgsProject,
    maps: Sequence[tuple[QgsLayoutItemMap, dt.date | None]],
    layers: Sequence[QgsMapLayer],
    other_side: str | None,
) -> list[QgsMapLayer]:
    """Return the layers of a page with what changed between its two maps, above the control.

    Parameters
    ----------
    maps : sequence of (QgsLayoutItemMap, date)
        The later first; of one map nothing is added.
    other_side : str or None
        Who holds ground that no polygon covers; None for nothing added: an atlas has many pairs.
    """
    layout = maps[0][0].layout()
    former = owned.of(project, layout, KEY)
    kept = [one for one in layers if one not in former]
    owned.remove(project, layout, KEY)
    control = held.control_of(kept)
    told = any(isinstance(one, QgsVectorLayer) and library.guess(one) in _STORIES for one in kept)
    if len(maps) < 2 or other_side is None or control is None or told:
        return kept
    days = [dated.day_held(control, date) if date is not None else None for _, date in maps]
    if None in days or days[0] == days[1]:
        return kept
    later = held.ground(control, days[0], _MOST_VERTICES)
    before = later and held.ground(control, days[1], _MOST_VERTICES)
    if later is None or before is None:
        return kept
    (now, unsure), (then, unsure_then) = later, before
    unsure = QgsGeometry.unaryUnion([*unsure, *unsure_then])
    layer = _layer(project, control, list(_changes(now, then, other_side)), unsure)
    if layer is None or _share(maps[0][0], layer) > _MOST_SHARE:
        return kept
    owned.keep(project, layout, layer, KEY)
    at = kept.index(control)
    return [*kept[:at], layer, *kept[at:]]


def is_ours(layer: QgsMapLayer) -> bool:
    """Tell whether a layer is of ground that changed hands, which the first of two maps lacks."""
    return bool(layer.customProperty(KEY))


def by_one(layers: Sequence[QgsMapLayer]) -> bool:
    """Tell whether one side gained all of the ground in layers."""
    known = (layer for layer in layers if isinstance(layer, QgsVectorLayer))
    rows = (row for layer in known for row in listener.each(layer.getFeatures()))
    return len({row["to_actor"] for row in rows}) == 1


def note(*, alone: bool) -> str:
    """Return how such ground was found, and where one side gained all that no other did."""
    text = tr("Ground gained: where the two maps differ, in pieces of at least {area}.")
    told = text.format(area=figures.area(_LEAST))
    # else it may be that the balance alone is told
    return f"{told} {tr('No other side gained such a piece.')}" if alone else told


def _share(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> float:
    """Return how much of a map the shapes of a layer fill."""
    seen, filled = item.extent(), 0.0
    project = item.layout().project()
    for _, shape in moved.shapes_in(item.crs(), layer, QgsFeatureRequest(), project):
        filled += shape.clipped(seen).area()
    return filled / (seen.width() * seen.height())


def _changes(
    now: dict[str, QgsGeometry], then: dict[str, QgsGeometry], other_side: str
) -> Iterator[tuple[str, str, QgsGeometry]]:
    """Yield who gained of whom, and where."""
    whole = QgsGeometry.unaryUnion(list(then.values()))
    for actor, shape in now.items():
        for loser, former in then.items():
            if loser != actor:
                yield actor, loser, shape.intersection(former)
        yield actor, other_side, shape.difference(whole)
    whole = QgsGeometry.unaryUnion(list(now.values()))
    for loser, former in then.items():
        yield other_side, loser, former.difference(whole)


def _layer(
    project: QgsProject,
    control: QgsVectorLayer,
    rows: Sequence[tuple[str, str, QgsGeometry]],
    unsure: QgsGeometry,
) -> QgsVectorLayer | None:
    """Make the layer of what changed hands; None where no piece is large enough.

    Parameters
    ----------
    unsure : QgsGeometry
        What nobody held for sure on one of the days: of it nobody can tell.
    """
    fields = "&field=to_actor:string&field=from_actor:string&field=area_km2:double&field=noise:bool"
    layer = QgsVectorLayer(f"MultiPolygon?{fields}", tr("Ground gained by"), "memory")
    layer.setCrs(control.crs())
    ruler = held.ruler_of(control, project)
    found = []
    for gainer, loser, shape in rows:
        if not unsure.isEmpty():
            shape = shape.difference(unsure)
        for part in shape.asGeometryCollection():
            if part.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
                continue
            area = held.size_of(ruler, part)
            if area < _LEAST:
                continue
            part.convertToMultiType()
            feature = QgsFeature(layer.fields())
            feature.setGeometry(part)
            feature.setAttributes([gainer, loser, area / 1e6, False])
            found.append(feature)
    if not found:
        return None
    layer.dataProvider().addFeatures(found)
    layer.updateExtents()
    library.apply(layer, "changes", project)
    layer.setFlags(QgsMapLayer.LayerFlag.Private)
    return layer
