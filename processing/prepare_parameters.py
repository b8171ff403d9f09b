# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of Prepare control layer, and how its choices are read from them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..i18n import tr
from . import change_inputs as inputs
from . import parameters as common

if TYPE_CHECKING:
    from ..analysis.control.raw import Choices
    from ..analysis.control.value_table import ValueTable

#: In the order of `analysis.control.profiles.PROFILES` and `overlaps.OVERLAP_RULES`: frozen.
PROFILES = (
    "generic", "ISW", "DeepState", "Liveuamap", "UA Control Map", "historical-basemaps", "CShapes",
    "Newberry", "Fire perimeters",
)  # fmt: skip
RULES = ("refuse", "first", "contested", "keep")
#: In the order of `analysis.control.raw.ACTOR_SOURCES`: frozen.
ACTOR_SOURCES = ("field", "layer", "file", "folder", "style", "fill", "expression")
#: Of `analysis.base.dates.FORMATS`, in this order: frozen; new ones come last.
FORMATS = (
    "", "ISO", "YYYYMMDD", "YYMMDD", "M/D/YYYY", "D/M/YYYY", "D.M.YYYY", "YY-MM-DD", "D-M-YY",
    "M-D-YY", "D.M.YY", "DDMMYY", "MMDDYY", "DDMMYYYY", "MMDDYYYY", "D MON YYYY", "MON D YYYY",
    "YYYY-MM", "MON YYYY", "YYYY", "D MON YY", "YYYY MON D", "YYYY MON", "YYYYMMDDHHMM",
    "DDHHMMZMONYY", "MM-YYYY", "EPOCH",
)  # fmt: skip


_ENCODINGS = ("utf-8", "cp1251", "cp1252", "cp1256", "koi8-r", "koi8-u", "iso-8859-1", "cp866")
_OF_FIELDS = ("ACTOR_FIELD", "CLASS_FIELD", "DATE_FIELD", "BEGIN_FIELD", "END_FIELD")


def _text(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    label: str,
    help_text: str,
    *,
    advanced: bool = False,
    lines: bool = False,
) -> None:
    parameter = QgsProcessingParameterString(name, label, None, multiLine=lines, optional=True)
    if name in _OF_FIELDS:
        common.offer(parameter, of="fields", hint=tr("That of the profile"))
    elif name == "ACTOR":
        common.offer(parameter, of="actors")
    elif name == "ENCODING":
        common.offer(parameter, choices=_ENCODINGS, hint=tr("As the file says"))
    common.add(algorithm, parameter, help_text, advanced=advanced)


def _choice(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    label: str,
    options: Sequence[str],
    help_text: str,
    *,
    advanced: bool = False,
) -> None:
    parameter = QgsProcessingParameterEnum(name, label, list(options), False, 0)
    common.add(algorithm, parameter, help_text, advanced=advanced)


def add_inputs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the layers, the folder, the profile and where the actor stands."""
    kind = QgsProcessing.SourceType.TypeVectorAnyGeometry
    common.add(
        algorithm,
        QgsProcessingParameterMultipleLayers("INPUT", tr("Layers"), kind, None, True),
        tr("Polygon layers or files, one date each or with a date field. Of a file every layer."),
    )
    folder = QgsProcessingParameterFile.Behavior.Folder
    common.add(
        algorithm,
        QgsProcessingParameterFile("FOLDER", tr("Folder"), folder, optional=True),
        tr("Every map in this folder and its subfolders is read, besides the layers."),
    )
    _choice(
        algorithm,
        "PROFILE",
        tr("Profile"),
        [tr("Generic"), *PROFILES[1:]],
        tr("Whose map it is: names of fields and classes that are looked for."),
    )
    _choice(
        algorithm,
        "ACTOR_FROM",
        tr("The actor is"),
        [
            tr("In a field"),
            tr("The layer's name"),
            tr("The file's name"),
            tr("The folder's name"),
            tr("The style of the placemark (KML)"),
            tr("The fill colour (KML)"),
            tr("An expression"),
        ],
        tr("Where the map says who holds a feature's ground."),
    )
    _text(
        algorithm,
        "ACTOR_FIELD",
        tr("Actor field"),
        tr("Name of the field with the actor. Empty: that of the profile."),
    )
    _text(
        algorithm,
        "ACTOR",
        tr("Actor where none is given"),
        tr("Who holds the ground of features that name nobody."),
    )
    values = QgsProcessingParameterString(
        "VALUES", tr("Value table"), None, multiLine=True, optional=True
    )
    widget = f"{common.WIDGETS}.prepare_widget.ValuesWidgetWrapper"
    values.setMetadata({"widget_wrapper": {"class": widget}})
    common.add(
        algorithm,
        values,
        tr(
            "What the values stand for: the path of a CSV or JSON file, or its text. Columns: "
            "value, actor, class, coalition, leave_out, from, to. The row of an empty value is for "
            "features that have none."
        ),
    )
    _text(
        algorithm,
        "CLASS_FIELD",
        tr("Control class field"),
        tr("Name of the field with the class. Empty: that of the profile."),
    )
    _text(
        algorithm,
        "ACTOR_EXPRESSION",
        tr("Actor expression"),
        tr("An expression of QGIS that gives the actor of each feature."),
        advanced=True,
    )
    _text(
        algorithm,
        "ENCODING",
        tr("Encoding of texts"),
        tr("Such as cp1251. Empty: as the file says, else found by what the texts look like."),
        advanced=True,
    )


def add_dates(algorithm: QgsProcessingAlgorithm) -> None:
    """Add how features are dated."""
    _text(
        algorithm,
        "DATE",
        tr("Date of everything"),
        tr("One date for all features (2025-01-31). Empty: read from field or name."),
    )
    _text(
        algorithm,
        "DATE_FIELD",
        tr("Date field"),
        tr("Name of the field with the date. Empty: that of the profile, else names."),
    )
    _choice(
        algorithm,
        "DATE_FORMAT",
        tr("Date format"),
        [tr("Detect"), *FORMATS[1:]],
        tr("How dates are written."),
    )
    _text(
        algorithm,
        "DATE_PATTERN",
        tr("Date pattern"),
        tr(
            "How dates are written, in your own words: YYYY or YY, MM, M or MON, DD or D, * for "
            "anything; all else stands for itself, as in “map D.M.YY”."
        ),
        advanced=True,
    )
    for name, label in (("BEGIN_FIELD", tr("Begin field")), ("END_FIELD", tr("End field"))):
        _text(
            algorithm,
            name,
            label,
            tr(
                "Fields with the first and the last day on which a feature holds. Empty: those "
                "known by name. There is a map for each date at which something changes."
            ),
            advanced=True,
        )
    _text(
        algorithm,
        "AT",
        tr("Maps of intervals on"),
        tr("Dates (2025-01-31) separated by semicolons. Empty: each at which something changes."),
        advanced=True,
    )


def add_tidying(algorithm: QgsProcessingAlgorithm) -> None:
    """Add snapping and what becomes of overlaps."""
    common.add_distance(
        algorithm,
        "SNAP",
        tr("Snap vertices within"),
        tr(
            "Vertices this near to those of an earlier feature of the same date are moved onto "
            "them, which closes slivers. 0: nothing is moved."
        ),
    )
    options = [*inputs.overlap_texts(), tr("Keep it with both, and report it")]
    label = tr("Ground that two actors are drawn on")
    keep = RULES.index("keep")
    parameter = QgsProcessingParameterEnum("OVERLAPS", label, options, False, keep)
    common.add(algorithm, parameter, inputs.overlap_help(), advanced=True)


def choices(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Choices:
    """Return the `raw.Choices` that the parameters stand for.

    Raises
    ------
    QgsProcessingException
        If a date or the value table cannot be read.
    """
    from ..analysis.control.raw import Choices

    def text(name: str) -> str:
        return str(algorithm.parameterAsString(parameters, name, context)).strip()

    def chosen(name: str, values: tuple[str, ...]) -> str:
        index: int = algorithm.parameterAsEnum(parameters, name, context)
        return values[index]

    at = tuple(_date(one.strip()) for one in text("AT").split(";") if one.strip())
    source = chosen("ACTOR_FROM", ACTOR_SOURCES)
    if text("ACTOR_EXPRESSION") and source == "field":
        source = "expression"
    return Choices(
        profile=chosen("PROFILE", PROFILES),
        actor_field=text("ACTOR_FIELD"),
        class_field=text("CLASS_FIELD"),
        date_field=text("DATE_FIELD"),
        actor=text("ACTOR"),
        date=_date(text("DATE")) if text("DATE") else None,
        date_format=text("DATE_PATTERN") or chosen("DATE_FORMAT", FORMATS) or None,
        snap_m=algorithm.parameterAsDouble(parameters, "SNAP", context),
        overlaps=chosen("OVERLAPS", RULES),
        actor_from=source,
        begin_field=text("BEGIN_FIELD"),
        end_field=text("END_FIELD"),
        at=at,
        values=value_table(parameters.get("VALUES")),
    )


def _date(text: str) -> dt.date:
    from ..analysis.base import dates

    day = dates.day_of(text)
    if day is None:
        message = tr("“{date}” is not a date. Write it as 2025-01-31.")
        raise QgsProcessingException(message.format(date=text))
    return day


def table_file(text: str) -> str:
    """Return the path of the value table that a text names; empty where the text is the table."""
    stripped = text.strip()
    return "" if "\n" in stripped or stripped[:1] in ("[", "{") else stripped


def value_table(value: str | None) -> ValueTable:
    """Return the value table in a parameter: a path, CSV or JSON text, or a list or dict."""
    from ..analysis.control.value_table import parse

    if value is None or value == "":
        return parse("")
    if not isinstance(value, str):
        return parse(json.dumps(value, ensure_ascii=False, default=str))
    stripped = table_file(value)
    if not stripped:
        return parse(value.strip())
    try:
        return parse(Path(stripped).read_text(encoding="utf-8-sig"))
    except OSError as error:
        message = tr("The value table “{path}” cannot be read: {error}.")
        raise QgsProcessingException(message.format(path=stripped, error=error.strerror)) from error
    except UnicodeDecodeError as error:
        message = tr("The value table “{path}” is not in UTF-8. Save it so.")
        raise QgsProcessingException(message.format(path=stripped)) from error
