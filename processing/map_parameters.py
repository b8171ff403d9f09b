# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of `situationmap`: what is shown, on what page, with what words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMapTheme,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..i18n import LANGUAGES, tr, writing_in
from . import date_span, map_words
from . import parameters as common
from .store_parameter import as_store

#: as in cartography/page/charts.py, which QGIS need not load to fill its toolbox
CHARTS = ("automatic", "none", "gap", "area", "change", "cumulative")
#: the template of two maps
PAIR = "before_after"
PAGE_LANGUAGES = ("en", *LANGUAGES)
SHEETS = ("one page", "dates", "pockets")
SIGNS = ("plain", "tactical")
#: tables of Natural Earth
ROADS, RIVERS = "ne_10m_roads", "ne_10m_rivers_lake_centerlines"


def add_content(algorithm: Any) -> None:
    """Add what the map shows, and as of when."""
    common.add(
        algorithm,
        QgsProcessingParameterMultipleLayers(
            algorithm.LAYERS,
            tr("Layers"),
            QgsProcessing.SourceType.TypeMapLayer,
            optional=True,
        ),
        tr(
            "What the map shows. Layers of the project are drawn in its order, others above "
            "them in the order given. Empty: the theme, or what is visible in the project."
        ),
    )
    common.add(
        algorithm,
        QgsProcessingParameterMapTheme(algorithm.THEME, tr("Theme"), optional=True),
        tr("A map theme of the project, used where no layers are given."),
    )
    common.add(
        algorithm,
        QgsProcessingParameterExtent(algorithm.EXTENT, tr("Extent"), None, True),
        about_extent(),
    )
    common.add(
        algorithm,
        date_span.of_project(algorithm.AS_OF, tr("As of"), tr("Last date of the layers")),
        tr("Layers with dates show their last map up to this day. Empty: their last."),
    )
    common.add(
        algorithm,
        as_store(
            QgsProcessingParameterString(algorithm.STORE, tr("Sourced events"), None, False, True)
        ),
        tr(
            "Store of sourced events: the path of a GeoPackage, or "
            "postgres:connection/schema. Its events in the extent up to the as-of date are "
            "numbered on the map and listed with their sources. Empty: no sources."
        ),
    )


def add_page(algorithm: Any) -> None:
    """Add what the page is like."""
    common.add(
        algorithm,
        common.offer(
            QgsProcessingParameterString(algorithm.TEMPLATE, tr("Template"), map_words.SITUATION),
            names=map_words.templates(),
            file=tr("Layout templates (*.qpt)"),
        ),
        tr(
            "“situation”, “before_after” (two maps side by side), “square”, or the path of a "
            ".qpt file of your own."
        ),
    )
    papers = map_words.papers()
    first = next(iter(papers))
    common.add(
        algorithm,
        common.named(
            QgsProcessingParameterEnum(
                algorithm.PAPER, tr("Paper"), list(papers), False, first, False, True
            ),
            papers,
        ),
        tr("Size and direction of the template “situation”."),
    )
    common.add(
        algorithm,
        date_span.of_project(algorithm.BEFORE, tr("Before"), tr("First date of the layers")),
        tr(
            "Date of the first map of “before_after”. Empty: the first date there is; of a gap the "
            "first of the same pocket."
        ),
        advanced=True,
    )
    common.add(
        algorithm,
        common.named(
            QgsProcessingParameterEnum(
                algorithm.ATLAS, tr("Pages"), list(SHEETS), False, SHEETS[0], False, True
            ),
            map_words.sheets(),
        ),
        tr(
            "One page, one for each date of the layers, or one for each pocket: one PDF, or "
            "one PNG or SVG each, with date or pocket added to the file’s name."
        ),
        advanced=True,
    )
    number = QgsProcessingParameterNumber.Type.Double
    common.add(
        algorithm,
        QgsProcessingParameterNumber(
            algorithm.DPI, tr("Resolution (dpi)"), number, 300.0, False, 30.0, 2400.0
        ),
        tr("Dots per inch of a PNG, and of what cannot be drawn as vectors."),
    )
    common.add(
        algorithm,
        common.named(
            QgsProcessingParameterEnum(
                algorithm.CHART, tr("Chart"), list(CHARTS), False, CHARTS[0], False, True
            ),
            map_words.charts(),
        ),
        tr(
            "Over the dates of the layers up to the as-of date: the gap with its error, the "
            "pocket’s or the ground’s area, what was gained and lost from date to date, or the "
            "same added up. “automatic” takes the first of these that the layers tell."
        ),
    )
    common.add(
        algorithm,
        QgsProcessingParameterBoolean(algorithm.LAND, tr("Land and sea beneath"), True),
        tr(
            "Draw the land of QGIS’s world map, without borders, beneath the layers, at scales "
            "smaller than 1 : 500,000."
        ),
        advanced=True,
    )
    common.add(
        algorithm,
        QgsProcessingParameterBoolean(algorithm.CONTEXT, tr("Borders and towns"), True),
        tr(
            "Draw the borders of QGIS’s world map (Natural Earth) and name towns (GeoNames), as "
            "many as the scale allows. Not on maps with a base map or places of their own."
        ),
        advanced=True,
    )


def add_texts(algorithm: Any) -> None:
    """Add what is written on the page."""
    for name, text, default, help_text in (
        (algorithm.TITLE, tr("Title"), "", tr("Also the name of the layout.")),
        (
            algorithm.METHOD,
            tr("Method note"),
            "",
            tr(
                "How it was measured, how sure. Empty: what the outputs of Salient among the "
                "layers say."
            ),
        ),
        (
            algorithm.CREDITS,
            tr("Credits"),
            "",
            tr("Where the data come from. Empty: the rights in the layers’ metadata."),
        ),
        (
            algorithm.DISCLAIMER,
            tr("Disclaimer"),
            "",
            tr("Printed above the credits. Empty: the project’s copyright label."),
        ),
    ):
        common.add(
            algorithm,
            QgsProcessingParameterString(
                name, text, default, name != algorithm.TITLE, name != algorithm.TITLE
            ),
            help_text,
        )


def add_files(algorithm: Any) -> None:
    """Add what the file is like that a desk, a printer or a web page asks for."""
    common.add(
        algorithm,
        QgsProcessingParameterString(algorithm.MAP_NUMBER, tr("Map number"), "", False, True),
        tr("Of the desk’s own count, printed in the small print beside the day of production."),
        advanced=True,
    )
    common.add(
        algorithm,
        QgsProcessingParameterNumber(
            algorithm.PIXELS,
            tr("Width in pixels"),
            QgsProcessingParameterNumber.Type.Integer,
            0,
            True,
            0,
            20_000,
        ),
        tr("Of a PNG, JPG or WebP for the web. 0: as the resolution says."),
        advanced=True,
    )
    common.add(
        algorithm,
        QgsProcessingParameterBoolean(
            algorithm.CROP_MARKS, tr("Bleed and crop marks"), False, True
        ),
        tr("Write every page on a sheet 10 mm larger on each side, with 3 mm of bleed and marks."),
        advanced=True,
    )


def add_language(algorithm: Any) -> None:
    """Add the language of what Salient writes on the page."""
    common.add(
        algorithm,
        common.named(
            QgsProcessingParameterEnum(
                algorithm.LANGUAGE, tr("Language"), list(PAGE_LANGUAGES), False, None, True, True
            ),
            map_words.languages(),
        ),
        tr(
            "Of the words and dates that Salient writes. Names, titles and notes stay as they "
            "are. Empty: that of QGIS."
        ),
        advanced=True,
    )


def add_units(algorithm: Any) -> None:
    """Add the units of figures in words, charts and scale bars."""
    common.add(
        algorithm,
        QgsProcessingParameterEnum(
            common.UNITS, tr("Units of texts"), common.unit_texts(), False, 0, True
        ),
        about_units(),
        advanced=True,
    )


def add_signs(algorithm: Any) -> None:
    """Add by which conventions fronts, pockets and movements are drawn."""
    common.add(
        algorithm,
        common.named(
            QgsProcessingParameterEnum(
                algorithm.SIGNS, tr("Signs"), list(SIGNS), False, SIGNS[0], True, True
            ),
            map_words.signs(),
        ),
        about_signs(),
        advanced=True,
    )


def add_ways(algorithm: Any) -> None:
    """Add roads and rivers, which do not ship: they are too large."""
    for name, text, table in (
        (algorithm.ROADS, tr("Roads"), ROADS),
        (algorithm.RIVERS, tr("Rivers"), RIVERS),
    ):
        common.add(
            algorithm,
            QgsProcessingParameterVectorLayer(
                name, text, [QgsProcessing.SourceType.TypeVectorLine], optional=True
            ),
            about_ways(table),
            advanced=True,
        )


def about_extent() -> str:
    """Return what a page shows where no extent is given."""
    return tr(
        "What the map shows. Empty: the gaps and pockets with their surroundings, or without "
        "them what changed hands, or all of the layers."
    )


def about_ways(table: str) -> str:
    """Return what to know of roads or rivers, by the name of Natural Earth's table."""
    return tr(
        "Lines to be drawn among borders and towns, such as {table} of Natural Earth: as many as "
        "the scale has room for."
    ).format(table=table)


def about_units() -> str:
    """Return of what the units of a page are."""
    return tr(
        "Of the figures in words, where the second unit stands in brackets; charts and what is "
        "written on the map have the first alone. Labels that layers bring have the units that "
        "they were measured with."
    )


def about_signs() -> str:
    """Return what the conventions of signs are."""
    return tr(
        "“tactical” draws lines of contact, encirclements and axes of advance as APP-6 and "
        "MIL-STD-2525 do, and units by their codes where points have a field “sidc” and the "
        "Python library military-symbol is installed."
    )


@contextmanager
def writing(
    algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[None]:
    """Let all be written in the language and the units that are asked for, within a block."""
    from ..cartography import figures

    told = language(algorithm, parameters, context)
    with writing_in(told), figures.in_units(common.units(algorithm, parameters, context)):
        yield


def language(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return the language that is asked for; "" for that of QGIS."""
    return str(algorithm.parameterAsEnumString(parameters, algorithm.LANGUAGE, context))


def other_side(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return the name of the other side; where nobody gave one, in the language of the page."""
    given = algorithm.parameterAsString(parameters, algorithm.OTHER_SIDE, context).strip()
    default = algorithm.parameterDefinition(algorithm.OTHER_SIDE).defaultValue()
    return tr("the other side") if given == default else given


def add_other_side(algorithm: Any) -> None:
    """Add the name of ground that no polygon covers."""
    common.add(
        algorithm,
        QgsProcessingParameterString(
            algorithm.OTHER_SIDE, tr("Other side"), tr("the other side"), False, True
        ),
        tr(
            "Who holds the ground that no polygon covers: the legend of a map of one actor names "
            "it. Empty: nothing is said of that ground."
        ),
        advanced=True,
    )
