# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields and files are neutral: a run in another language gives the same values."""

from __future__ import annotations

import pytest

RING = (
    "POLYGON((0.4 0,0 0,0 1,1 1,1 0,0.6 0,0.6 0.2,0.8 0.2,0.8 0.8,0.2 0.8,0.2 0.2,0.4 0.2,0.4 0))"
)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_values_do_not_hang_on_the_language(make_layer, run, rows, language):
    from qgis.core import QgsProcessing
    from salient import i18n

    control = make_layer([(RING, "Red", None)])
    asked = {
        "CONTROL": control,
        "ACTOR_FIELD": "actor",
        "ENCIRCLERS": "Red",
        "CORE_POINT": "0.5,0.5 [EPSG:4326]",
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), QgsProcessing.TEMPORARY_OUTPUT),
    }
    english = run("encirclementgap", **asked)
    assert i18n.speak(language)
    try:
        other = run("encirclementgap", **asked)
    finally:
        i18n.be_silent()
    assert (other["STATE"], other["GAP_KM"]) == (english["STATE"], english["GAP_KM"])
    for name in ("GAPS", "POCKETS", "SUMMARY"):
        first, second = rows(english[name]), rows(other[name])
        assert [list(one) for one in first] == [list(one) for one in second]
        for one, two in zip(first, second):
            assert {**one, "label": ""} == {**two, "label": ""}


@pytest.fixture
def marked():
    """Whatever goes through the wording is seen by its marks."""
    from salient.analysis.base import errors
    from salient.i18n import tr

    errors.word_with(lambda form: f"«{form}»")
    yield
    errors.word_with(tr)


SHUT = "POLYGON((0 0,0 1,1 1,1 0,0 0),(0.2 0.2,0.8 0.2,0.8 0.8,0.2 0.8,0.2 0.2))"
BOW = "POLYGON((2 0,3 1,3 0,2 1,2 0))"


@pytest.mark.parametrize(
    ("algorithm", "asked", "field", "told"),
    [
        (
            "preparecontrol",
            {"ACTOR_FIELD": "actor", "DATE": "2024-03-01", "CONTROL": "TEMPORARY_OUTPUT"},
            ("REPAIRS", "note", "no geometry"),
            "«left out»",
        ),
        (
            "encirclementgap",
            {
                "ACTOR_FIELD": "actor",
                "ENCIRCLERS": "Red",
                "CORE_POINT": "2.2,0.5 [EPSG:4326]",
                **dict.fromkeys(("GAPS", "POCKETS"), "TEMPORARY_OUTPUT"),
            },
            ("SUMMARY", "note", "No lines between closed ground cut the core off from the rear."),
            "«{count} × {kind}",
        ),
    ],
)
def test_what_is_kept_is_english_and_what_is_shown_is_worded(
    make_layer, run, rows, marked, algorithm, asked, field, told
):
    layer = make_layer([(SHUT, "Red", None), (None, "Blue", None), (BOW, "Blue", None)])
    name, column, text = field
    given = {"INPUT": [layer]} if algorithm == "preparecontrol" else {"CONTROL": layer}
    found = run(algorithm, **{**given, **asked, name: "TEMPORARY_OUTPUT"})
    kept = [row[column] for row in rows(found[name])]
    assert text in kept and not any("«" in one for one in kept if one)
    assert any(told.split("{")[0] in one for one in found.warnings), found.warnings
