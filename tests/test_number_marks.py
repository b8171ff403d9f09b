# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers have the marks of the language of a page; what is kept has those of English."""

from __future__ import annotations

from functools import partial

import pytest
from salient import i18n
from salient.analysis.base import marks, remarks, units

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
        said = f"{WRITTEN[language]} ± {marks.written('0.5')} km²"
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
