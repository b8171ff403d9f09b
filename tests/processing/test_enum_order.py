# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of every list to choose from. Models and scripts store an index: it never moves.

A new entry goes to the end of its list, here and in the algorithm.
"""

from __future__ import annotations

OVERLAPS = (
    "Refuse, and name the features",
    "Belongs to the feature that comes first",
    "Becomes contested ground of both",
)
LANGUAGES = ("en", "ar", "de", "es", "fr", "ru", "uk")
UNITS = (
    "Kilometres (miles)",
    "Miles (kilometres)",
    "Nautical miles (kilometres)",
    "Kilometres only",
)
FROZEN = {
    ("preparecontrol", "ACTOR_FROM"): (
        "In a field",
        "The layer's name",
        "The file's name",
        "The folder's name",
        "The style of the placemark (KML)",
        "The fill colour (KML)",
        "An expression",
    ),
    ("checkclaims", "COMPASS"): ("8: “west” is 45° wide", "16: “west” is 22.5° wide"),
    ("comparesources", "OVERLAPS"): OVERLAPS,
    ("comparesources", "RULE"): (
        "All makers say so",
        "More than half of them do",
        "Any maker does",
    ),
    ("comparesources", "UNITS"): UNITS,
    ("controlfromlines", "ENDS"): ("To the nearest point of the area's edge", "Straight on"),
    ("controltimeline", "OVERLAPS"): OVERLAPS,
    ("controltimeline", "UNITS"): UNITS,
    ("encirclementgap", "UNITS"): UNITS,
    ("exportsources", "FORMAT"): (
        "CSV",
        "GeoJSON",
        "CSL-JSON",
        "BibTeX",
        "HTML",
        "Log (JSON lines)",
    ),
    ("frontline", "OVERLAPS"): OVERLAPS,
    ("frontline", "UNITS"): UNITS,
    ("frontlinediff", "OVERLAPS"): OVERLAPS,
    ("frontlinediff", "UNITS"): UNITS,
    ("fronttransects", "OVERLAPS"): OVERLAPS,
    ("fronttransects", "HIT_RULE"): (
        "First from the start of the transect",
        "Last",
        "None: leave that date out",
    ),
    ("importevents", "FORMAT"): (
        "Detect",
        "ACLED",
        "UCDP GED",
        "GeoConfirmed",
        "generic CSV/GeoJSON",
        "auto-archiver",
    ),
    ("importevents", "DATE_FORMAT"): (
        "Detect",
        "ISO",
        "D/M/YYYY",
        "M/D/YYYY",
        "D.M.YYYY",
        "YYYYMMDD",
    ),
    ("importevents", "CONFLICTS"): (
        "Keep mine, and list them",
        "Take the dataset's, and list them",
        "Import nothing",
    ),
    ("placefacts", "UNITS"): UNITS,
    ("supplyroutes", "UNITS"): UNITS,
    ("pocketarea", "UNITS"): UNITS,
    ("preparecontrol", "PROFILE"): (
        "Generic",
        "ISW",
        "DeepState",
        "Liveuamap",
        "UA Control Map",
        "historical-basemaps",
        "CShapes",
        "Newberry",
        "Fire perimeters",
    ),
    ("preparecontrol", "DATE_FORMAT"): (
        "Detect",
        "ISO",
        "YYYYMMDD",
        "YYMMDD",
        "M/D/YYYY",
        "D/M/YYYY",
        "D.M.YYYY",
        "YY-MM-DD",
        "D-M-YY",
        "M-D-YY",
        "D.M.YY",
        "DDMMYY",
        "MMDDYY",
        "DDMMYYYY",
        "MMDDYYYY",
        "D MON YYYY",
        "MON D YYYY",
        "YYYY-MM",
        "MON YYYY",
        "YYYY",
        "D MON YY",
        "YYYY MON D",
        "YYYY MON",
        "YYYYMMDDHHMM",
        "DDHHMMZMONYY",
        "MM-YYYY",
        "EPOCH",
    ),
    ("preparecontrol", "OVERLAPS"): (*OVERLAPS, "Keep it with both, and report it"),
    ("situationlog", "OVERLAPS"): OVERLAPS,
    ("situationlog", "UNITS"): UNITS,
    ("situationmap", "PAPER"): ("A4 landscape", "A4 portrait", "A3 landscape", "A3 portrait"),
    ("situationmap", "ATLAS"): ("one page", "dates", "pockets"),
    ("situationmap", "LANGUAGE"): LANGUAGES,
    ("situationmap", "SIGNS"): ("plain", "tactical"),
    ("situationmap", "UNITS"): UNITS,
    ("webmap", "LANGUAGE"): LANGUAGES,
    ("webmap", "UNITS"): UNITS,
    ("situationmap", "CHART"): ("automatic", "none", "gap", "area", "change", "cumulative"),
}


def test_every_list_keeps_its_order(provider):
    from qgis.core import QgsProcessingParameterEnum

    lists = {
        (algorithm.name(), parameter.name()): tuple(parameter.options())
        for algorithm in provider.algorithms()
        for parameter in algorithm.parameterDefinitions()
        if isinstance(parameter, QgsProcessingParameterEnum)
    }
    assert sorted(lists) == sorted(FROZEN), "a list is new or gone: freeze it here"
    moved = {key: lists[key] for key in FROZEN if lists[key][: len(FROZEN[key])] != FROZEN[key]}
    assert moved == {}


def test_lists_of_the_algorithms_are_those_of_the_analysis():
    from salient.analysis.base.dates import FORMATS
    from salient.analysis.control.overlaps import COMPARABLE_RULES, OVERLAP_RULES
    from salient.processing import prepare_parameters

    assert OVERLAP_RULES == ("refuse", "first", "contested", "keep")
    assert COMPARABLE_RULES == ("refuse", "first", "contested")
    assert prepare_parameters.RULES == OVERLAP_RULES
    assert prepare_parameters.FORMATS[1:] == FORMATS
