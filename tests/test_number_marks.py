# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers have the marks of the language of a page; what is kept has those of English."""

from __future__ import annotations

from functools import partial

import pytest
from salient import i18n
from salient.analysis.base import errors, marks, remarks, units

#: language, and how it writes 10296.5
WRITTEN = {
    "en": "10,296.5",
    "de": "10.296,5",
    "es": "10.296,5",
    "fr": "10\u00a0296,5",
    "uk": "10\u00a0296,5",
    "ru": "10\u00a0296,5",
    "ar": "10,296.5",
}


@pytest.mark.parametrize("language", WRITTEN)
def test_figures_have_the_marks_of_the_page(language):
    area = partial(units.format_area, 10_296.5e6, second=None, error=0.5e6)
    kept = remarks.remark("{area} are held", area=area())
    with i18n.writing_in(language):
        said = f"{WRITTEN[language]} ± {marks.written('0.5')} {marks.unit('km²')}"
        assert area() == said
        # what was kept before has English marks, and what is made meanwhile those of the page
        assert f"{said} are held" == remarks.in_words(kept)
        assert f"{said} are held" == remarks.in_words(
            remarks.remark("{area} are held", area=area())
        )
    assert kept == f"{area()} are held" == "10,296.5 ± 0.5 km² are held"


def test_what_is_no_figure_of_ours_stays_as_it_is():
    with i18n.writing_in("de"):
        said = "https://a.org/1.5 v1.2.3, 12.08.2017, 1,5, 48.1234: 1,234.5 km and 24.9 km."
        told = marks.rewritten(said)
    assert told == "https://a.org/1.5 v1.2.3, 12.08.2017, 1,5, 48.1234: 1.234,5 km and 24,9 km."


def test_a_name_within_a_remark_stays_as_it_is():
    said = remarks.remark("{name} holds {area}", name="Unit 1.5", area="1,234.5 km²")
    with i18n.writing_in("de"):
        assert remarks.in_words(said).startswith("Unit 1.5 ")
        assert "1.234,5 km²" in remarks.in_words(said)


def test_numbers_in_a_form_have_the_marks_too():
    values = {"ratio": 1.5, "count": 3, "name": "1.5"}
    with i18n.writing_in("fr"):
        assert marks.filled("{ratio:.2f} of {count} in {name}", values) == "1,50 of 3 in 1.5"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "1.234,5 ± 0,5 km²"),
        ("uk", "1\u00a0234,5 ± 0,5 км²"),
        ("ru", "1\u00a0234,5 ± 0,5 км²"),
        ("ar", "1,234.5 ± 0.5 كم²"),
    ],
)
def test_a_unit_is_that_of_the_language_made_anew_or_kept(language, said):
    """A page had “24,6 km” beside “Горловина оточення, км”."""
    area = partial(units.format_area, 1_234.5e6, second=None, error=0.5e6)
    kept = area()
    with i18n.writing_in(language):
        assert area() == marks.rewritten(kept) == said
    assert area() == kept == "1,234.5 ± 0.5 km²"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_same_unit_stands_in_figures_and_in_sentences(language):
    with i18n.writing_in(language):
        title = i18n.tr("Ground held, km²")
        assert title.endswith(marks.unit("km²"))
        assert marks.unit("km") in i18n.tr("Encirclement gap, km")


def test_a_bound_is_said_in_the_language_made_anew_or_kept(monkeypatch):
    monkeypatch.setattr(i18n, "tr", lambda text: text.replace("under", "unter"))
    kept = units.format_length(300.0, error=400.0, second=None)
    with i18n.writing_in("de"):
        said = units.format_length(300.0, error=400.0, second=None)
        assert said == marks.rewritten(kept) == "unter 0,7 km"
    assert kept == "under 0.7 km"


def test_labels_of_a_page_are_written_as_its_figures(qgis_app):
    """What a page does with the labels that its layers keep is what a web map does with them."""
    from qgis.core import QgsExpression
    from salient.cartography import figures
    from salient.cartography.style import labels

    kept = "1,234.5 ± 0.5 km (767.1 mi), under 2 km², 3.5 m of 12"
    quoted = QgsExpression.quotedString(kept)
    for language in ("de", "uk", "ar", "fr"):
        with i18n.writing_in(language):
            told = labels.on_map('"label"').replace('"label"', quoted)
            label = QgsExpression(told).evaluate()
            apart = i18n.LEFT_ISOLATE in label
            for mark in (i18n.LEFT_ISOLATE, i18n.POP):
                label = label.replace(mark, "")
            known = figures.first_alone(marks.rewritten(kept))
            assert label == known and apart == (language == "ar"), language


def test_a_figure_with_its_error_runs_one_way_on_an_arabic_page(qgis_app):
    """The headline wrote “24.6 ± 1.4 كم” from the left, the label of its gap from the right."""
    from qgis.core import QgsExpression
    from salient.cartography.page import text as page_text
    from salient.cartography.style import labels

    with i18n.writing_in("ar"):
        told = labels.on_map('"label"').replace('"label"', "'24.6 ± 1.4 km (15.3 ± 0.9 mi)'")
        label = QgsExpression(told).evaluate()
        (line,) = page_text.directed(["24.6 ± 1.4 كم"], right=True)
    figure = "\u206624.6 ± 1.4\u2069 كم"
    assert label.startswith(figure) and figure in line


@pytest.mark.parametrize(("language", "said"), [("en", "0.5°E"), ("de", "0,5°E"), ("fr", "0,5°E")])
def test_degrees_of_a_grid_have_the_marks_of_the_page(qgis_app, monkeypatch, language, said):
    from qgis.core import QgsExpression
    from salient.cartography.page import decorations

    monkeypatch.setattr(decorations, "tr", str)
    with i18n.writing_in(language):
        text = decorations._degree_text()
    text = text.replace("@grid_axis", "'x'").replace("@grid_number", "0.5")
    assert QgsExpression(text).evaluate() == said


def test_a_language_that_salient_does_not_speak_has_english_figures_with_english_words(qgis_app):
    """Farsi and Bengali have digits and marks of their own; half of a sentence is no help."""
    for name in ("fa", "bn"):
        assert not i18n.speak(name)
        assert i18n.number_marks() == marks.ENGLISH
        with pytest.raises(i18n.InputError), i18n.writing_in(name):
            pass
    i18n.be_silent()


def test_windows_write_numbers_as_their_language_does(qgis_app):
    i18n.speak("uk")
    try:
        assert i18n.shown_number("± 1,234.5 km") == "± 1\u00a0234,5 км"
        assert marks.in_use() == marks.ENGLISH, "fields are kept in English all the same"
    finally:
        i18n.be_silent()


#: miles, square miles and nautical ones as the press of two languages writes them beside a number
MILES = {
    "ru": [
        ("15.3 ± 0.9 mi", "15,3 ± 0,9 мили"),
        ("101 mi", "101 миля"),
        ("23 ± 2 mi", "23 ± 2 мили"),
        ("111 mi", "111 миль"),
        ("3,120 ± 12 mi²", "3 120 ± 12 кв. миль"),
        ("15.0 mi²", "15,0 кв. мили"),
        ("24.6 nmi", "24,6 мор. мили"),
        ("under 2 mi", "менее 2 миль"),
        ("under 1 mi²", "менее 1 кв. мили"),
        ("1,000 ft", "1 000 футов"),
    ],
    "uk": [
        ("15.3 ± 0.9 mi", "15,3 ± 0,9 милі"),
        ("121 mi", "121 миля"),
        ("23 ± 2 mi", "23 ± 2 милі"),
        ("112 mi", "112 миль"),
        ("3,120 ± 12 mi²", "3 120 ± 12 кв. миль"),
        ("24.6 nmi", "24,6 мор. милі"),
        ("under 1.4 mi", "менше 1,4 милі"),
    ],
}


@pytest.mark.parametrize(
    ("language", "kept", "said"),
    [(language, *pair) for language, pairs in MILES.items() for pair in pairs],
)
def test_a_unit_that_is_a_word_goes_with_its_number(language, kept, said):
    """All were “миль”, of many; “миль²” is written nowhere, and “nmi” was left in English."""
    with i18n.writing_in(language):
        assert marks.rewritten(kept).replace("\u00a0", " ") == said


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("metres", [1_000.0, 1_609.344 * 101, 1_609.344 * 112, 24_600.0])
@pytest.mark.parametrize("error", [0.0, 900.0, 400_000.0])
def test_a_figure_made_on_a_page_is_that_which_was_kept(language, metres, error):
    def figures() -> tuple[str, str]:
        return units.format_length(metres, error=error), units.format_area(
            1e3 * metres, error=error
        )

    kept = figures()
    with i18n.writing_in(language):
        assert figures() == tuple(map(marks.rewritten, kept))


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ({"kind": "pocket area", "value": 8_000.0, "unit": "km²"}, "about 8.000 km²"),
        ({"kind": "gap", "value": 15.5, "unit": "mi"}, "about 15,5 mi"),
        ({"kind": "area ratio", "value": 2.5, "unit": "times"}, "about 2,5 times"),
        ({"kind": "gap", "value": 1.5, "value_to": 2_000.5, "unit": "km"}, "1,5 to 2.000,5 km"),
        (
            {"kind": "area ratio", "value": 1.5, "value_to": 2.5, "unit": "times"},
            "1,5 to 2,5 times",
        ),
    ],
)
def test_a_claim_is_written_as_what_is_measured_beside_it(monkeypatch, claim, said):
    """“8,000 km²” stood beside “8.080 ± 30 km²” in a Spanish report, and 1.43 beside 42,8 %."""
    from salient.analysis.claims import claim as claims
    from salient.analysis.claims import wording

    # as it is where no plugin is loaded
    monkeypatch.setattr(errors, "_wording", errors._english)
    stated = claims.ClaimedQuantity(comparator="about", **claim)
    before = wording.format_claim(stated)
    with i18n.writing_in("es"):
        assert remarks.in_words(before) == remarks.in_words(wording.format_claim(stated)) == said
        assert remarks.in_words(wording.words("area ratio", 1.43, 0.2)) == "1,43 ± 0,20 times"
