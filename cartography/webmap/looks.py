# SPDX-License-Identifier: GPL-2.0-or-later
"""How features look on a page that moves: the colours of the maps, in pixels."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...analysis.base import marks
from ...i18n import isolate, named, tr
from ...processing.compat import is_null, unique_values
from .. import figures
from ..page import town_names
from ..style import layer_styles, library, palette

_POINT = QgsWkbTypes.GeometryType.PointGeometry
_LINE = QgsWkbTypes.GeometryType.LineGeometry


@dataclass(frozen=True)
class Look:
    """How a group of features is drawn, and what the legend calls it.

    Attributes
    ----------
    order : int
        Groups of a lower order lie below.
    casing : float
        Width of a light line beneath, pixels; 0 for none.
    """

    name: str
    fill: str = ""
    opacity: float = 0.0
    stroke: str = ""
    width: float = 1.0
    dash: str = ""
    casing: float = 0.0
    radius: float = 0.0
    order: int = 0

    def as_json(self) -> dict:
        """Return what is not its default."""
        plain = Look("")
        return {
            key: value
            for key, value in self.__dict__.items()
            if key == "name" or value != getattr(plain, key)
        }


class Chooser:
    """Gives each feature of a layer its look and its words."""

    def __init__(self, layer: QgsVectorLayer, style: str, project: QgsProject) -> None:
        self._style = style
        self._fields = set(layer.fields().names())
        self._kind = layer.geometryType()
        self._plain = _plain(layer)
        self._title = QgsExpression(layer.displayExpression())
        self._context = QgsExpressionContext(
            QgsExpressionContextUtils.globalProjectLayerScopes(layer)
        )
        self._title.prepare(self._context)
        self._colors = library.actor_colors(self._actors(layer), project)
        index = layer.fields().indexOf("core") if style == "cores" else -1
        self._few = index >= 0 and len(unique_values(layer, index)) <= town_names.MOST_CORES

    def _actors(self, layer: QgsVectorLayer) -> set[str]:
        field = {
            "control": "actor",
            "changes": "to_actor",
            "front": "actor_1",
            "movement": "to_actor",
        }
        index = layer.fields().indexOf(field.get(self._style, ""))
        values = unique_values(layer, index) if index >= 0 else ()
        return {str(value) for value in values if not is_null(value)} - {""}

    def of(self, feature: QgsFeature) -> Look | None:
        """Return the look of a feature; None where it is not drawn."""
        made = getattr(self, f"_{self._style}", None)
        return made(feature) if made is not None else self._plain

    def words(self, feature: QgsFeature) -> tuple[str, str]:
        """Return what a click tells and what stands beside a feature, both plain text."""
        label = alone = _text(feature, "label")
        if self._style in layer_styles.FIGURES:
            label, alone = marks.rewritten(label), marks.rewritten(figures.kept_in_first(label))
        if self._style in ("gaps", "pockets", "pocket_area"):
            core = _text(feature, "core")
            both = named(isolate(core), label) if core and label else isolate(core) or label
            return both, alone
        if self._style == "control":
            return layer_styles.control_label(_actor(feature, "actor"), _class(feature)), ""
        if self._style == "cores":
            core = _text(feature, "core")
            return label or isolate(core), isolate(core) if self._few else ""
        if label:
            return label, ""
        self._context.setFeature(feature)
        value = self._title.evaluate(self._context)
        text = "" if is_null(value) else str(value)
        name = next((_text(feature, key) for key in ("name", "place") if key in self._fields), "")
        return name or text, name if self._kind == _POINT else ""

    def _color(self, name: str) -> palette.ActorColor:
        return self._colors.get(name, layer_styles.UNNAMED)

    # -- by style ----------------------------------------------------------------------------------

    def _control(self, feature: QgsFeature) -> Look:
        actor, control_class = _text(feature, "actor"), _class(feature)
        color = self._color(actor)
        name = layer_styles.control_label(actor, control_class)
        if control_class:
            return Look(name, color.fill, 0.35, color.ink, 0.8, "2 4", order=0)
        return Look(name, color.fill, 0.75, palette.PAPER, 0.8, order=0)

    def _changes(self, feature: QgsFeature) -> Look:
        if not is_null(feature["noise"]) and feature["noise"]:
            return Look(
                tr("Redrawn, not changed"), palette.NOISE, 0.8, palette.MUTED_INK, 0.5, order=0
            )
        actor = _actor(feature, "to_actor")
        color = self._color(actor)
        strong = palette.mixed(color.fill, color.ink, 0.55)
        return Look(
            tr("Gained by {actor}").format(actor=isolate(actor)), strong, 0.9, color.ink, order=1
        )

    def _movement(self, feature: QgsFeature) -> Look:
        actor = _actor(feature, "to_actor")
        name = tr("Movement of {actor}").format(actor=isolate(actor))
        return Look(name, stroke=self._color(actor).ink, width=3.0)

    def _gaps(self, _feature: QgsFeature) -> Look:
        return Look(tr("Encirclement gap"), stroke=palette.ACCENT, width=4.0, casing=8.0, order=3)

    def _pockets(self, feature: QgsFeature) -> Look:
        if _text(feature, "state") == "sealed":
            return Look(tr("Sealed pocket"), palette.INK, 0.12, palette.INK, 2.5, order=2)
        return Look(tr("Potential pocket"), palette.INK, 0.08, palette.INK, 2.5, "8 5", order=2)

    def _pocket_area(self, _feature: QgsFeature) -> Look:
        return Look(tr("Sealed pocket"), palette.INK, 0.12, palette.INK, 2.5, order=2)

    def _cores(self, feature: QgsFeature) -> Look:
        if _text(feature, "state") == "core taken":
            return Look(
                tr("Place taken"), palette.PAPER, 1.0, palette.ACCENT, 2.5, radius=6.0, order=4
            )
        return Look(
            tr("Place the gap is measured for"),
            palette.INK,
            1.0,
            palette.PAPER,
            1.5,
            radius=5.0,
            order=4,
        )

    def _front(self, _feature: QgsFeature) -> Look:
        # without teeth it is drawn alike whose it ever is
        return Look(tr("Front line"), stroke=palette.FRONT, width=2.0, casing=4.0)

    def _front_before(self, _feature: QgsFeature) -> Look:
        return Look(tr("Front line before"), stroke=palette.FORMER_FRONT, width=2.0, dash="7 4")


def _plain(layer: QgsVectorLayer) -> Look:
    """Return the look of a layer of the user's: the first colour that it has in QGIS."""
    renderer = layer.renderer()
    symbols = renderer.symbols(QgsRenderContext()) if renderer is not None else []
    color = symbols[0].color().name() if symbols else palette.MUTED_INK
    if layer.geometryType() == _POINT:
        return Look(layer.name(), color, 1.0, palette.PAPER, 1.0, radius=4.0, order=4)
    if layer.geometryType() == _LINE:
        return Look(layer.name(), stroke=color, width=1.5)
    return Look(layer.name(), color, 0.25, color, 1.0)


def _class(feature: QgsFeature) -> str:
    text = _text(feature, "class").lower()
    return text if text in ("claimed", "contested", "infiltrated") else ""


def _actor(feature: QgsFeature, name: str) -> str:
    return _text(feature, name) or tr("the other side")


def _text(feature: QgsFeature, name: str) -> str:
    value = feature[name] if feature.fields().indexOf(name) >= 0 else None
    return "" if is_null(value) else str(value)
