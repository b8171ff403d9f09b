# SPDX-License-Identifier: GPL-2.0-or-later
"""What if an actor took some ground: the gap then, beside today's. Nothing of it has happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from ..i18n import arrow, figure, named, tr
from .compat import make_field
from .gap_answer import wkb_of
from .layers import qgis_crs
from .tables import gap as gap_tables

if TYPE_CHECKING:
    from ..analysis.base.units import Units
    from ..analysis.control.control_map import ControlMap

#: Actor; ground or line in degrees as WKB; for a line the distance on both sides in metres, or 0
#: where it is the new course of the front.
Advance = tuple[str, bytes, float]


def hypothetical_map(
    control: ControlMap, advances: tuple[Advance, ...], sure: dict[int, Any]
) -> ControlMap:
    """Return a control map after advances, one after the other.

    Features that are not wholly sure, by `sure` and their ids, stay features of their own.
    """
    import shapely

    from ..analysis.control.advance import advanced, behind_line, corridor

    apart = [fid for fid, value in sure.items() if value < 1.0]
    for actor, wkb, width in advances:
        shape = shapely.from_wkb(wkb)
        if shapely.get_dimensions(shape) == 1:
            line = width > 0.0
            shape = (
                corridor(shape, width, control.crs) if line else behind_line(control, actor, shape)
            )
        control = advanced(control, [(actor, shape)], apart=apart)
    return control


def areas_text(today: dict[str, float], then: dict[str, float], units: Units) -> str:
    """Return the area of each actor whose area is another, today's and then, a line each."""
    lines = []
    for name in sorted({*today, *then}):
        before, after = today.get(name, 0.0), then.get(name, 0.0)
        if abs(after - before) > 1e-6 * max(before, after, 1.0):
            first, second = (figure(gap_tables.area_text(one, units)) for one in (before, after))
            lines.append(named(name, f"{first} {arrow()} {second}"))
    return "\n".join(lines) or tr("No ground changes hands.")


def date_field(control: ControlMap, actor_field: str) -> str:
    """Return the field of `layer_of` that has the date, ``""`` where the map has none."""
    return _other("date", actor_field) if control.date else ""


def layer_of(
    control: ControlMap, name: str, actor_field: str, sure: dict[int, Any]
) -> QgsVectorLayer:
    """Return a hypothetical map as a scratch layer that reads as a control layer.

    The field of its actors is named as in the layer it comes from, so that its style fits.
    How sure each feature is goes along where that is said, by its id.
    """
    layer = QgsVectorLayer("MultiPolygon", name, "memory")
    layer.setCrs(qgis_crs(control.crs.to_wkt()))
    provider = layer.dataProvider()
    fields = [("date", "date"), ("class", "string"), ("hypothetical", "string")]
    fields += [("sure", "double")] if sure else []
    provider.addAttributes(
        [make_field(actor_field, "string")]
        + [make_field(_other(own, actor_field), kind) for own, kind in fields]
    )
    layer.updateFields()
    day = QDate(control.date.year, control.date.month, control.date.day) if control.date else None
    features = []
    columns = (control.geometries, control.actors, control.classes, control.fids)
    for shape, actor, kind, fid in zip(*columns):
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry()
        geometry.fromWkb(wkb_of(shape))
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        known = [sure.get(fid)] if sure else []
        feature.setAttributes([str(actor), day, str(kind), tr("hypothetical"), *known])
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    return layer


def _other(name: str, taken: str) -> str:
    """Return a name for a field that is not the one of the actors."""
    return f"{name}_" if name.casefold() == taken.casefold() else name
