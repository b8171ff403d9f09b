# SPDX-License-Identifier: GPL-2.0-or-later
"""How each output of Salient is drawn and labelled: what the QML files in resources/styles hold.

A style that depends on actors is categorised by an expression; its categories are made for the
actors that a layer names, because no file can know them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextBackgroundSettings,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ...i18n import isolate, marked, told, tr
from ..inert_text import inert
from . import palette, symbols, tactical
from .labels import labels

_MINOR = "('claimed', 'contested', 'infiltrated')"
_CLASS = "lower(coalesce(attribute($currentfeature, 'class'), ''))"
#: 'Actor' or 'Actor, contested'
CONTROL = (
    f"coalesce(\"actor\", '') || CASE WHEN {_CLASS} IN {_MINOR} THEN ', ' || {_CLASS} ELSE '' END"
)
#: category of ground that was drawn anew and did not change hands
REDRAWN = "redraw noise"
_TRUE = "('true', 't', '1', 'yes')"
CHANGES = f'CASE WHEN lower(to_string("noise")) IN {_TRUE} THEN \'{REDRAWN}\' ELSE "to_actor" END'
_MOVER = "coalesce(attribute($currentfeature, 'to_actor'), attribute($currentfeature, 'actor'), '')"
_FIRST = "coalesce(attribute($currentfeature, 'actor_1'), '')"
_DEPTH = "coalesce(attribute($currentfeature, 'depth_km'), 3)"
#: an arrow shorter than this on the page, in millimetres, is a blot
_LEAST_ARROW = 3.0
_ARROW_SHOWN = f"{_DEPTH} * 1000000 / @map_scale >= {_LEAST_ARROW}"
_ARROW_WIDTH = f"scale_linear(least({_DEPTH}, 30), 0, 30, 0.8, 2.6)"
_HAPPENING = "coalesce(attribute($currentfeature, 'kind'), attribute($currentfeature, 'event'), '')"


@dataclass(frozen=True)
class LayerLook:
    """How one output is drawn.

    Attributes
    ----------
    geometry : str
        ``Point``, ``LineString`` or ``Polygon``.
    fields : str
        Fields that the style reads, as a memory layer's URI names them.
    renderer : callable
        Makes the renderer.
    labels : callable or None
        Makes the labelling.
    by_actor : callable or None
        Symbol of one category, from the category's value and the actor's colour; None where the
        style does not depend on actors.
    label : callable
        Gives the label of a category from its value.
    nameless : callable or None
        Gives the label of features that name no actor; None if they are not drawn.
    of : str
        Name of the style that this one stands for, where it draws the same layers otherwise.
    """

    geometry: str
    fields: str
    renderer: Callable[[], QgsFeatureRenderer]
    labels: Callable[[], QgsVectorLayerSimpleLabeling] | None = None
    by_actor: Callable[[str, palette.ActorColor], QgsSymbol] | None = None
    label: Callable[[str], str] = str
    nameless: Callable[[], str] | None = None
    of: str = ""


def control_values(actor: str) -> list[str]:
    """Return the categories of the control style that an actor's ground may have."""
    minor = [one for one in symbols.CLASSES if one != "assessed"]
    return [actor, *(f"{actor}, {one}" for one in minor)]


def split_control(value: str) -> tuple[str, str]:
    """Split a category of the control style into actor and class."""
    actor, _, control_class = value.rpartition(", ")
    if actor and control_class in symbols.CLASSES:
        return actor, control_class
    return value, "assessed"


def categories(
    look: LayerLook, values: Iterable[str], colors: dict[str, palette.ActorColor]
) -> list[QgsRendererCategory]:
    """Make the categories of a style by actor for the values that a layer holds."""
    made = []
    for value in values:
        actor, _ = split_control(value)
        if value == REDRAWN:
            made.append(QgsRendererCategory(value, symbols.noise(), class_label(look, value)))
        elif look.by_actor is not None:
            symbol = look.by_actor(value, colors[actor])
            made.append(QgsRendererCategory(value, symbol, class_label(look, value)))
    return made


def class_label(look: LayerLook, value: str, english: str = "") -> str:
    """Return what a legend calls a category of a style in the language that `tr` answers in.

    Parameters
    ----------
    english : str
        What the style's file calls it; such styles do not depend on actors.
    """
    if value == REDRAWN:
        return tr("Redrawn, not changed")
    if look.by_actor is None:
        return told(english)
    if value:
        return inert(look.label(value))
    return look.nameless() if look.nameless is not None else ""


def control_label(actor: str, control_class: str) -> str:
    """Return what a legend calls an actor's ground of a class; assessed ground by the actor."""
    said = {
        "claimed": tr("{actor}, claimed"),
        "contested": tr("{actor}, contested"),
        "infiltrated": tr("{actor}, infiltrated"),
    }.get(control_class, "")
    return said.format(actor=isolate(actor)) if said else actor


def _control_symbol(value: str, color: palette.ActorColor) -> QgsSymbol:
    return symbols.control(color, split_control(value)[1])


def fading(look: LayerLook) -> LayerLook:
    """Return the style for a layer that says how sure its ground is: a hatch that fades."""
    return replace(look, by_actor=lambda _, color: symbols.fading(color))


def _categorised(expression: str, other: QgsSymbol, label: str = "") -> QgsFeatureRenderer:
    """Make a renderer with the category of everything else only; `categories` adds the others."""
    return QgsCategorizedSymbolRenderer(expression, [QgsRendererCategory("", other, label)])


def _named(expression: str, named: Iterable[tuple[str, QgsSymbol, str]]) -> QgsFeatureRenderer:
    return QgsCategorizedSymbolRenderer(
        expression, [QgsRendererCategory(value, symbol, label) for value, symbol, label in named]
    )


#: of whoever has no name, or is not drawn
UNNAMED = palette.ActorColor("#d8d5cc", palette.MUTED_INK)
#: of whoever it is, in a legend
UNNAMED_GROUND = palette.ActorColor(palette.MUTED_INK, palette.INK)


def _gaps() -> QgsFeatureRenderer:
    return QgsSingleSymbolRenderer(symbols.seen_gap())


def _cores() -> QgsFeatureRenderer:
    taken = symbols.symbol(
        QgsMarkerSymbol,
        [
            symbols.marker("circle", palette.PAPER, 5.4, outline=palette.ACCENT, width=0.6),
            symbols.marker("cross2", palette.ACCENT, 3.0, outline=palette.ACCENT, width=0.8),
        ],
    )
    return _named(
        "CASE WHEN \"state\" = 'core taken' THEN 'taken' ELSE 'core' END",
        (
            ("taken", taken, marked("Place taken")),
            (
                "core",
                symbols.point("circle", palette.INK, 2.4),
                marked("Place the gap is measured for"),
            ),
        ),
    )


def _supply() -> QgsFeatureRenderer:
    return _named(
        "state",
        (
            ("leads in", symbols.lines(palette.SERIES, 0.9), marked("Road that leads in")),
            ("cut", symbols.lines(palette.MUTED_INK, 0.5, dashed=True), marked("Road that is cut")),
        ),
    )


def _pockets() -> QgsFeatureRenderer:
    return _by_state(lambda *, sealed: symbols.pocket(sealed=sealed, shaded=sealed))


def _encirclements() -> QgsFeatureRenderer:
    return _by_state(tactical.encirclement)


def _by_state(draw: Callable[..., QgsFillSymbol]) -> QgsFeatureRenderer:
    return _named(
        "CASE WHEN \"state\" = 'sealed' THEN 'sealed' ELSE 'potential' END",
        (
            ("potential", draw(sealed=False), marked("Potential pocket")),
            ("sealed", draw(sealed=True), marked("Sealed pocket")),
        ),
    )


def _sealed() -> QgsFeatureRenderer:
    return QgsSingleSymbolRenderer(symbols.pocket(sealed=True))


_AGES = (
    (7, "#7a1f5c", "in the last week", marked("Changed in the last week")),
    (31, "#b04a8b", "in the last month", marked("Changed in the last month")),
    (92, "#d687b6", "in the last three months", marked("Changed in the last three months")),
    (366, "#ecc3da", "in the last year", marked("Changed in the last year")),
    (10**6, "#f3e6ee", "earlier", marked("Changed earlier")),
)
_AGE = 'day(age(maximum(to_date("date")), to_date("date")))'


def _last_changed() -> QgsFeatureRenderer:
    cases = " ".join(f"WHEN {_AGE} <= {days} THEN '{value}'" for days, _, value, _ in _AGES)
    return _named(
        f"CASE WHEN \"date\" IS NULL THEN 'never' {cases} END",
        [
            *((value, symbols.fills(color), label) for _, color, value, label in _AGES),
            ("never", symbols.fills("#f4f2ec"), marked("Did not change")),
        ],
    )


def _transects() -> QgsFeatureRenderer:
    rate = "coalesce(attribute($currentfeature, 'EPR'), attribute($currentfeature, 'NSM'))"
    return _named(
        f"CASE WHEN {rate} > 0 THEN 'forward' WHEN {rate} < 0 THEN 'back' ELSE 'none' END",
        (
            ("forward", symbols.lines("#3238b0", 0.5), marked("Front moved forward")),
            ("back", symbols.lines("#9c4a12", 0.5), marked("Front moved back")),
            ("none", symbols.lines(palette.NOISE, 0.3), marked("No rate")),
        ),
    )


_HAPPENINGS = (
    ("pocket formed", "circle", palette.PAPER, marked("Pocket formed")),
    ("pocket sealed", "circle", palette.ACCENT, marked("Pocket sealed")),
    ("pocket opened", "cross2", palette.ACCENT, marked("Pocket opened")),
    ("pocket reduced", "circle", "#e6a3b4", marked("Pocket reduced")),
    ("pocket split", "half_square", palette.ACCENT, marked("Pocket split")),
    ("pockets merged", "square", palette.ACCENT, marked("Pockets merged")),
    ("pocket relieved", "cross2", palette.SERIES, marked("Pocket relieved")),
    ("pocket eliminated", "cross_fill", palette.ACCENT, marked("Pocket eliminated")),
    ("link-up", "diamond", palette.SERIES, marked("Link-up")),
    ("split", "diamond", palette.PAPER, marked("Split")),
    ("lodgement", "triangle", palette.SERIES, marked("Lodgement")),
    ("lodgement relieved", "triangle", palette.PAPER, marked("Lodgement relieved")),
    ("lodgement eliminated", "cross_fill", palette.SERIES, marked("Lodgement eliminated")),
    ("salient formed", "arrowhead", palette.INK, marked("Salient formed")),
)


def _situation_events() -> QgsFeatureRenderer:
    named = [
        (value, symbols.point(shape, color, 3.6, palette.INK), label)
        for value, shape, color, label in _HAPPENINGS
    ]
    other = ("", symbols.point("square", palette.NOISE, 3.0, palette.INK), marked("Other"))
    return _named(f"lower(replace({_HAPPENING}, '_', ' '))", [*named, other])


def _events() -> QgsFeatureRenderer:
    return QgsSingleSymbolRenderer(
        symbols.symbol(
            QgsMarkerSymbol,
            [symbols.marker("circle", palette.PAPER, 2.2, outline=palette.INK, width=0.4)],
        )
    )


def _numbers() -> QgsVectorLayerSimpleLabeling:
    """Label by number in a box that grows with the number."""
    labeling = labels(_NUMBER, 7.0, bold=True, centred=True, always=True)
    settings = labeling.settings()
    settings.autoWrapLength = 11
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    settings.priority = 10
    text = settings.format()
    text.buffer().setEnabled(False)
    box = text.background()
    box.setEnabled(True)
    box.setType(QgsTextBackgroundSettings.ShapeType.ShapeRectangle)
    box.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    box.setSize(QSizeF(0.7, 0.4))
    box.setSizeUnit(symbols.MM)
    box.setRadii(QSizeF(1.2, 1.2))
    box.setRadiiUnit(symbols.MM)
    box.setFillColor(QColor(palette.PAPER))
    box.setStrokeColor(QColor(palette.INK))
    box.setStrokeWidth(0.35)
    box.setStrokeWidthUnit(symbols.MM)
    text.setBackground(box)
    settings.setFormat(text)
    return QgsVectorLayerSimpleLabeling(settings)


_SUPPORT = (
    f"CASE WHEN lower(to_string(\"supported\")) IN {_TRUE} THEN 'supported' "
    "WHEN coalesce(\"denials\", 0) > 0 THEN 'denied' ELSE 'unsupported' END"
)
_SUPPORTS = {
    "supported": marked("Reported by a source"),
    "denied": marked("Denied, and reported by nobody"),
    "unsupported": marked("Reported by nobody"),
}


def _evidence() -> QgsFeatureRenderer:
    # A layer belongs to one symbol: each symbol gets its own.
    def paper():
        return symbols.fill(palette.PAPER, None)

    def edge():
        return symbols.fill(None, palette.ACCENT, 0.5)

    made = {
        "supported": [symbols.fill("#e8efe4", palette.INK, 0.3)],
        "denied": [paper(), symbols.dots(palette.ACCENT, 2.0, 0.9), edge()],
        "unsupported": [paper(), symbols.hatch(palette.ACCENT, 45.0, 1.8, 0.35), edge()],
    }
    return _named(
        _SUPPORT,
        [
            (value, symbols.symbol(QgsFillSymbol, made[value]), label)
            for value, label in _SUPPORTS.items()
        ],
    )


def _evidence_points() -> QgsFeatureRenderer:
    made = {
        "supported": symbols.point("circle", palette.INK, 3.0),
        "denied": symbols.point("cross2", palette.ACCENT, 3.4, palette.ACCENT),
        "unsupported": symbols.point("circle", palette.PAPER, 3.0, palette.ACCENT),
    }
    return _named(_SUPPORT, [(value, made[value], label) for value, label in _SUPPORTS.items()])


def _agreement() -> QgsFeatureRenderer:
    """Ground that all makers give to one, and ground on which they differ."""
    differ = [
        symbols.fill(palette.PAPER, None),
        symbols.hatch(palette.ACCENT, 45.0, 1.8, 0.35),
        symbols.fill(None, palette.ACCENT, 0.4),
    ]
    return _named(
        f"CASE WHEN lower(to_string(\"agreed\")) IN {_TRUE} THEN 'agreed' ELSE 'differ' END",
        (
            ("agreed", symbols.fills("#d8d5cc"), marked("All makers agree")),
            ("differ", symbols.symbol(QgsFillSymbol, differ), marked("Makers differ")),
        ),
    )


def _offsets() -> QgsFeatureRenderer:
    """Pieces of front by the distance to the other maker's."""
    return _named(
        f"CASE WHEN NOT lower(to_string(\"matched\")) IN {_TRUE} THEN 'none' "
        "WHEN \"offset_m\" < 500 THEN 'near' WHEN \"offset_m\" < 2000 THEN 'some' "
        "WHEN \"offset_m\" < 5000 THEN 'far' ELSE 'most' END",
        (
            ("near", symbols.lines(palette.NOISE, 0.5), marked("Under 500 m from the other maker")),
            ("some", symbols.lines("#d9a05f", 0.7), marked("500 m to 2 km")),
            ("far", symbols.lines("#9c4a12", 0.9), marked("2 to 5 km")),
            ("most", symbols.lines(palette.ACCENT, 1.2), marked("5 km and more")),
            (
                "none",
                symbols.front_before(palette.INK),
                marked("The other maker has no such front"),
            ),
        ),
    )


_MIDDLE = (
    # geometry_n knows nothing of a line that is not one of several.
    "with_variable('line', coalesce(geometry_n($geometry, 1), $geometry), "
    "line_interpolate_point(@line, length(@line) / 2))"
)
#: where the length of a gap stands beside its middle: on no side to which the gap runs
_ASIDE = (
    "with_variable('way', degrees(azimuth(transform(start_point($geometry), @layer_crs, "
    "'EPSG:3857'), transform(end_point($geometry), @layer_crs, 'EPSG:3857'))) % 180, "
    "CASE WHEN @way < 15 OR @way > 165 THEN 'R,L,TR,TL,BR,BL' "
    "WHEN @way > 75 AND @way < 105 THEN 'T,B,TR,TL,BR,BL' "
    "WHEN @way < 90 THEN 'TL,L,BR,R' ELSE 'TR,R,BL,L' END)"
)
#: who holds a pocket's rim is told where the pocket is large enough for it; its colour tells too
_SHORT = (
    "if(sqrt(coalesce(attribute($currentfeature, 'area_km2'), 0)) * 1e6 / @map_scale < 25, "
    'string_to_array("label", \'\n\')[0], "label")'
)
_TAKEN = 'CASE WHEN "state" = \'core taken\' THEN "label" END'
_NUMBER = "coalesce(attribute($currentfeature, 'number'), attribute($currentfeature, 'event_no'))"
_FACT = (
    "coalesce(attribute($currentfeature, 'name'), attribute($currentfeature, 'place'),"
    " attribute($currentfeature, 'label'))"
)

STYLES = {
    "control": LayerLook(
        "Polygon",
        "field=actor:string&field=class:string",
        lambda: _categorised(CONTROL, symbols.control(UNNAMED)),
        by_actor=_control_symbol,
        label=lambda value: control_label(*split_control(value)),
    ),
    "changes": LayerLook(
        "Polygon",
        "field=to_actor:string&field=noise:boolean",
        lambda: _categorised(CHANGES, symbols.change(UNNAMED)),
        by_actor=lambda _, color: symbols.change(color),
        nameless=lambda: tr("the other side"),
    ),
    "movement": LayerLook(
        "LineString",
        "field=to_actor:string&field=depth_km:double",
        lambda: _categorised(_MOVER, symbols.arrow(palette.INK, _ARROW_WIDTH, _ARROW_SHOWN)),
        by_actor=lambda _, color: symbols.arrow(color.ink, _ARROW_WIDTH, _ARROW_SHOWN),
        nameless=lambda: tr("the other side"),
    ),
    "gaps": LayerLook(
        "LineString",
        "field=label:string",
        _gaps,
        # clear of a number that stands on the line
        lambda: labels(
            '"label"',
            10,
            palette.ACCENT,
            bold=True,
            at=_MIDDLE,
            # and of the bars across its ends
            distance=4.0,
            always=True,
            order=_ASIDE,
        ),
    ),
    "cores": LayerLook(
        "Point",
        "field=state:string&field=label:string",
        _cores,
        # the others have their gap line, which says the same
        lambda: labels(_TAKEN, 10, palette.ACCENT, bold=True, distance=3.6, always=True),
    ),
    "supply": LayerLook(
        "LineString",
        "field=state:string&field=label:string",
        _supply,
        lambda: labels('"label"', 8.5, at=_MIDDLE),
    ),
    "supply_points": LayerLook(
        "Point",
        "field=label:string",
        lambda: QgsSingleSymbolRenderer(symbols.point("diamond", palette.ACCENT, 2.6)),
        lambda: labels('"label"', 8.5, palette.ACCENT, bold=True),
    ),
    "pockets": LayerLook(
        "Polygon",
        "field=state:string&field=label:string",
        _pockets,
        lambda: labels('"label"', 9, bold=True, inside=True),
    ),
    "pocket_area": LayerLook(
        "Polygon",
        "field=label:string",
        _sealed,
        lambda: labels(_SHORT, 9, bold=True, inside=True),
    ),
    "front": LayerLook(
        "LineString",
        "field=actor_1:string",
        lambda: _categorised(_FIRST, symbols.front()),
        by_actor=lambda _, color: symbols.front(color.ink),
        label=lambda actor: tr("of {actor}, teeth towards the other side").format(actor=actor),
    ),
    "front_before": LayerLook(
        "LineString", "", lambda: QgsSingleSymbolRenderer(symbols.front_before())
    ),
}


def _sign(of: str, **differs: Any) -> LayerLook:
    """Return the tactical sign that stands for a style."""
    return replace(STYLES[of], of=of, **differs)


STYLES |= {
    "line_of_contact": _sign(
        "front",
        renderer=lambda: _categorised(_FIRST, tactical.contact()),
        by_actor=lambda _, color: tactical.contact(color.ink),
        label=lambda actor: tr(
            "Line of contact: arcs in the colour of {actor} lie on the other side’s ground, "
            "black ones on its own"
        ).format(actor=actor),
    ),
    "encirclement": _sign("pockets", renderer=_encirclements),
    "encirclement_area": _sign(
        "pocket_area", renderer=lambda: QgsSingleSymbolRenderer(tactical.encirclement())
    ),
    "axis_of_advance": _sign(
        "movement",
        renderer=lambda: _categorised(
            _MOVER, tactical.advance(palette.INK, _ARROW_WIDTH, _ARROW_SHOWN)
        ),
        by_actor=lambda _, color: tactical.advance(color.ink, _ARROW_WIDTH, _ARROW_SHOWN),
    ),
}
STYLES |= {
    "evidence": LayerLook("Polygon", "field=supported:boolean&field=denials:int", _evidence),
    "evidence_points": LayerLook(
        "Point", "field=supported:boolean&field=denials:int", _evidence_points
    ),
    "agreement": LayerLook("Polygon", "field=agreed:boolean", _agreement),
    "offsets": LayerLook("LineString", "field=matched:boolean&field=offset_m:double", _offsets),
    "last_changed": LayerLook("Polygon", "field=date:date", _last_changed),
    "transects": LayerLook("LineString", "field=EPR:double", _transects),
    "situation_events": LayerLook("Point", "field=kind:string", _situation_events),
    "facts": LayerLook(
        "Point",
        "field=name:string",
        lambda: QgsSingleSymbolRenderer(symbols.point("circle", palette.INK, 1.8)),
        lambda: labels(_FACT, 8.5),
    ),
    "events": LayerLook(
        "Point",
        "field=number:int",
        _events,
        _numbers,
    ),
}
#: styles of outputs whose field “label” holds figures; of others it may hold anybody's words
FIGURES = (
    *("gaps", "cores", "supply", "supply_points", "pockets", "pocket_area", "changes", "movement"),
    *("front", "front_before", "last_changed", "agreement", "offsets", "situation_events"),
)
#: the tactical sign of a style
TACTICAL = {look.of: name for name, look in STYLES.items() if look.of}
