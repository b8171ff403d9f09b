# SPDX-License-Identifier: GPL-2.0-or-later
"""Give a layer one of Salient's styles, in the project's own actor colours."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsRendererCategory,
    QgsSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo

from ... import i18n
from ...about import ROOT
from ...analysis.base import listener
from ...i18n import tr
from ...processing.compat import is_null
from . import carried, layer_styles, palette
from . import labels as lettering

#: setting of the user's own colours, JSON
PALETTE = "salient/dialogs/palette"
#: more different actors than this in one layer are not actors but, say, free text
_MOST_ACTORS = 100
_Said = TypeVar("_Said")


def names() -> list[str]:
    """Return the names of all styles."""
    return list(layer_styles.STYLES)


def style_path(name: str) -> Path:
    """Return the QML file of a style.

    Raises
    ------
    ValueError
        If there is no style of that name.
    """
    if name not in layer_styles.STYLES:
        raise ValueError(
            tr("There is no style “{name}”. Styles: {names}.").format(
                name=name, names=", ".join(names())
            )
        )
    return ROOT / "resources" / "styles" / f"{name}.qml"


def apply(
    layer: QgsVectorLayer,
    name: str,
    project: QgsProject | None = None,
    *,
    actors: Sequence[str] = (),
) -> list[str]:
    """Give a layer a style.

    Parameters
    ----------
    name : str
        Name of a style, `names()`.
    project : QgsProject, optional
        Whose actor colours to use and to add to; the current project by default.
    actors : sequence of str
        Actors that will hold ground, of whom the layer has none yet.

    Returns
    -------
    list of str
        What could not be done, in sentences; empty when all is well.
    """
    path = style_path(name)
    look = layer_styles.STYLES[name]
    messages = []
    # only how it is drawn: ties to time, forms and aliases are the user's
    drawn = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
    message, ok = layer.loadNamedStyle(str(path), False, drawn)
    if not ok:
        return [
            tr("The style of “{layer}” could not be applied: {error}").format(
                layer=layer.name(), error=message
            )
        ]
    _label_in_words(layer)
    if look.by_actor is not None:
        messages += _fill_categories(layer, look, project or QgsProject.instance(), actors)
    messages += _use_known_font(layer)
    carried.mark_layer(layer, look.of or name)
    layer.triggerRepaint()
    return messages


def _label_in_words(layer: QgsVectorLayer) -> None:
    """Call what a style draws as the user's language does."""
    drawn = layer.renderer()
    if isinstance(drawn, QgsCategorizedSymbolRenderer):
        for number, one in enumerate(drawn.categories()):
            drawn.updateCategoryLabel(number, i18n.told(one.label()))


def class_words(layer: QgsVectorLayer) -> dict[str, str]:
    """Return what a page calls the classes of a layer in its language, by what the layer does.

    The layer got its style in the language of whoever made the project, or in English. What the
    user has named is not among them: that stays.
    """
    style, drawn = guess(layer), layer.renderer()
    if not style or not isinstance(drawn, QgsCategorizedSymbolRenderer):
        return {}
    values = tuple(str(one.value() or "") for one in drawn.categories())
    now, ours = _labels(style, values), _labels_anywhere(style, values)
    labels = (one.label() for one in drawn.categories())
    return {label: told for label, told, *known in zip(labels, now, *ours) if label in known}


def _labels(style: str, values: tuple[str, ...]) -> list[str]:
    """Return what the classes of a style are called in the language that `tr` answers in."""
    look, english = layer_styles.STYLES[style], _english_labels(style)
    return [layer_styles.class_label(look, value, english.get(value, "")) for value in values]


@functools.lru_cache(maxsize=64)
def _labels_anywhere(style: str, values: tuple[str, ...]) -> list[list[str]]:
    """Return what the classes of a style are called in each language."""
    return _in_each_language(lambda: _labels(style, values))


def name_in_words(layer: QgsVectorLayer) -> str:
    """Return a layer's name; one that Salient gave it, in whatever language, in that of a page."""
    style, name = guess(layer), layer.name()
    return legend_name(style) if name in _names_anywhere(style) else name


@functools.cache
def _names_anywhere(style: str) -> set[str]:
    return set(_in_each_language(lambda: legend_name(style))) - {""}


def _in_each_language(said: Callable[[], _Said]) -> list[_Said]:
    """Return what is said in English and in each language that Salient speaks."""
    found = []
    for language in ("en", *i18n.LANGUAGES):
        with i18n.writing_in(language):
            found.append(said())
    return found


@functools.cache
def _english_labels(style: str) -> dict[str, str]:
    """Return what the file of a style calls its classes, by their values."""
    drawn = layer_styles.STYLES[style].renderer()
    if not isinstance(drawn, QgsCategorizedSymbolRenderer):
        return {}
    return {str(one.value() or ""): one.label() for one in drawn.categories()}


def _fill_categories(
    layer: QgsVectorLayer, look: layer_styles.LayerLook, project: QgsProject, coming: Sequence[str]
) -> list[str]:
    renderer = layer.renderer()
    expression = renderer.classAttribute()
    values, error = _values(layer, expression)
    if error:
        return [error]
    expected = {name for actor in coming for name in layer_styles.control_values(actor)}
    values = sorted({*values, *expected})
    blank, values = "" in values, [value for value in values if value]
    actors = {layer_styles.split_control(value)[0] for value in values} - {layer_styles.REDRAWN}
    if len(actors) > _MOST_ACTORS:
        text = tr("“{layer}” names {count} actors: too many to colour. Choose another actor field.")
        return [text.format(layer=layer.name(), count=len(actors))]
    colors = actor_colors(actors, project)
    if expression == layer_styles.CONTROL and layer.fields().indexOf("sure") >= 0:
        look = layer_styles.fading(look)
    made = layer_styles.categories(look, values, colors)
    if blank and look.by_actor is not None and look.nameless is not None:
        # of before the side that no polygon is drawn for had a name
        symbol = look.by_actor("", layer_styles.UNNAMED)
        made.append(QgsRendererCategory("", symbol, layer_styles.class_label(look, "")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(expression, made))
    return []


def _values(layer: QgsVectorLayer, text: str) -> tuple[list[str], str]:
    """Return the different values of an expression, sorted, and what is wrong with it."""
    expression = QgsExpression(text)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    missing = expression.referencedColumns() - set(layer.fields().names())
    missing.discard(QgsFeatureRequest.ALL_ATTRIBUTES)
    if missing:
        sentence = tr("“{layer}” lacks the field {field}, which this style needs.")
        return [], sentence.format(layer=layer.name(), field=", ".join(sorted(missing)))
    expression.prepare(context)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found: set[str] = set()
    for feature in listener.each(layer.getFeatures(request)):
        context.setFeature(feature)
        value = expression.evaluate(context)
        if is_null(value) or isinstance(value, str):
            found.add(value if isinstance(value, str) else "")
    return sorted(found), ""


def actor_colors(actors, project: QgsProject) -> dict[str, palette.ActorColor]:
    """Return the colours of actors, and keep them in the project for the next layer.

    An actor keeps the colour that the project gave it first, or that the user gave it in a layer
    that is categorised by actor. Else it has that of the palette in the user's options.
    """
    mine = _own_palette()
    kept = {actor: mine[actor] for actor in actors if actor in mine} | _kept_colors(project)
    kept |= _users_colors(project, set(actors))
    colors = palette.assign(actors, kept)
    kept.update({actor: color.fill for actor, color in colors.items()})
    project.writeEntry("Salient", "actor_colors", json.dumps(kept, sort_keys=True))
    return colors


def own_colors(project: QgsProject) -> dict[str, str]:
    """Return the colours that actors have in a project and in the user's palette; keep none.

    For reports, which are written beside the window: it is asked before, in the main thread.
    """
    return _own_palette() | _kept_colors(project) | _users_colors(project)


def _kept_colors(project: QgsProject) -> dict[str, str]:
    text, _ = project.readEntry("Salient", "actor_colors", "{}")
    try:
        return {str(k): str(v) for k, v in json.loads(text).items()}
    except (ValueError, AttributeError):
        return {}


def known_actors(project: QgsProject) -> set[str]:
    """Return the actors that have a colour in a project or in the user's palette."""
    text, _ = project.readEntry("Salient", "actor_colors", "{}")
    try:
        return {*map(str, json.loads(text)), *_own_palette()}
    except (ValueError, TypeError):
        return set(_own_palette())


def _own_palette() -> dict[str, str]:
    """Return the colours that the user has set for all projects."""
    try:
        found = json.loads(str(QgsSettings().value(PALETTE, "") or "{}"))
        return {str(k): str(v) for k, v in found.items() if QColor(str(v)).isValid()}
    except (ValueError, AttributeError):
        return {}


def _users_colors(project: QgsProject, actors: set[str] | None = None) -> dict[str, str]:
    """Find colours that the user gave to actors by hand, those of all if none are named."""
    found = {}
    for layer in project.mapLayers().values():
        renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
        if not isinstance(renderer, QgsCategorizedSymbolRenderer):
            continue
        if renderer.classAttribute().strip('"') != "actor":
            continue
        for category in renderer.categories():
            named = isinstance(category.value(), str) and category.value()
            if named and (actors is None or category.value() in actors):
                found[category.value()] = category.symbol().color().name()
    return found


def known_family() -> tuple[str, str]:
    """Return the font family to use, and a sentence if it is not the one the styles ask for."""
    wanted = lettering.FONT_FAMILIES[0]
    for family in lettering.FONT_FAMILIES:
        if QFontInfo(QFont(family)).family().lower() == family.lower():
            if family == wanted:
                return family, ""
            text = tr("The font “{wanted}” is not installed; “{used}” is used instead.")
            return family, text.format(wanted=wanted, used=family)
    text = tr("The font “{wanted}” is not installed; the system's own is used instead.")
    return "", text.format(wanted=wanted)


def _use_known_font(layer: QgsVectorLayer) -> list[str]:
    labeling = layer.labeling()
    if not isinstance(labeling, QgsVectorLayerSimpleLabeling):
        return []
    family, message = known_family()
    if not message:
        return []
    settings = labeling.settings()
    text = settings.format()
    font = text.font()
    font.setFamily(family)
    text.setFont(font)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    return [message]


#: fields that tell which of our outputs a layer is, the most telling first
_TELLING = (
    ("gaps", QgsWkbTypes.GeometryType.LineGeometry, {"gap_id", "gap_km", "line_no"}),
    ("cores", QgsWkbTypes.GeometryType.PointGeometry, {"core", "state", "gap_km"}),
    ("supply", QgsWkbTypes.GeometryType.LineGeometry, {"road", "under_fire_pct"}),
    ("supply_points", QgsWkbTypes.GeometryType.PointGeometry, {"road", "nearest_m"}),
    ("pockets", QgsWkbTypes.GeometryType.PolygonGeometry, {"gap_id", "gap_total_km"}),
    ("pocket_area", QgsWkbTypes.GeometryType.PolygonGeometry, {"pocket_id", "inradius_km"}),
    ("changes", QgsWkbTypes.GeometryType.PolygonGeometry, {"from_actor", "to_actor", "noise"}),
    ("movement", QgsWkbTypes.GeometryType.LineGeometry, {"to_actor", "depth_km"}),
    ("front", QgsWkbTypes.GeometryType.LineGeometry, {"actor_1", "actor_2", "length_km"}),
    (
        "last_changed",
        QgsWkbTypes.GeometryType.PolygonGeometry,
        {"from_actor", "to_actor", "times"},
    ),
    ("situation_events", QgsWkbTypes.GeometryType.PointGeometry, {"kind", "before_km2"}),
    ("transects", QgsWkbTypes.GeometryType.LineGeometry, {"SCE", "NSM"}),
    ("control", QgsWkbTypes.GeometryType.PolygonGeometry, {"actor"}),
    ("facts", QgsWkbTypes.GeometryType.PointGeometry, {"name"}),
)


def legend_name(style: str) -> str:
    """Return what a legend calls the layer of a style."""
    return {
        "gaps": tr("Encirclement gap"),
        "cores": tr("Cores"),
        "supply": tr("Supply routes"),
        "supply_points": tr("Nearest to the encirclers"),
        "pockets": tr("Pockets"),
        "pocket_area": tr("Sealed pocket"),
        "changes": tr("Ground gained by"),
        "movement": tr("Movement of the front"),
        "front": tr("Front line"),
        "front_before": tr("Front line before"),
        "last_changed": tr("When ground last changed hands"),
        "situation_events": tr("What happened"),
        "transects": tr("Transects"),
        "control": tr("Control"),
        "facts": tr("Places"),
    }.get(style, "")


def guess(layer: QgsVectorLayer) -> str:
    """Return the style that a layer says it has, or that fits its fields and geometry, or none."""
    said = carried.of_layer(layer)
    if said in layer_styles.STYLES:
        return said
    names = set(layer.fields().names())
    for style, geometry, fields in _TELLING:
        if layer.geometryType() == geometry and fields <= names:
            return style
    return ""


def style_of(layer: QgsMapLayer) -> str:
    """Return the style of a layer of any kind; "" where it has none of Salient's."""
    return guess(layer) if isinstance(layer, QgsVectorLayer) else ""
