# SPDX-License-Identifier: GPL-2.0-or-later
"""A page is in one language: its scale bar and dates do not follow the system's locale alone."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsLayoutExporter, QgsLayoutItemLabel, QgsNumericFormatContext
from qgis.PyQt.QtCore import QLocale, QSize
from salient import i18n
from salient.cartography.page import days, decorations, situation_map, source_list


@pytest.fixture
def locale(qgis_app):
    """Make a locale the system's, as QGIS does at its start."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale.c() if name == "C" else QLocale(name))
    QLocale.setDefault(before)
    i18n.be_silent()


@pytest.mark.parametrize("name", ["C", "de", "ar", "uk", "fa", "bn", "my", "ckb"])
@pytest.mark.parametrize(
    ("step", "value", "expected"),
    [
        (50, 100, "100"),
        (0.5, 0.5, "0.5"),
        (2500, 2500, "2500"),
        (20, 0.0, "0"),
        (0.02, 0.04, "0.04"),
    ],
)
def test_a_scale_bar_has_no_zeros_behind_its_number(locale, name, step, value, expected):
    locale(name)
    said = decorations.plain_numbers(step).formatDouble(value, QgsNumericFormatContext())
    assert said == expected


@pytest.mark.parametrize("name", ["C", "de", "ar", "uk", "fa", "bn"])
def test_dates_are_in_the_language_of_the_sentences(locale, name):
    locale(name)
    i18n.speak(name)
    said = days.in_words(dt.date(2017, 8, 14))
    spoken = {"de": "14. August 2017", "ar": "14 أغسطس 2017", "uk": "14 серпня 2017"}
    # Farsi and Bengali are not spoken: the sentences are English, and so is the date
    assert said == spoken.get(name, "14 August 2017")


@pytest.fixture
def asked(root, project):
    """A page of the sample with all that has words, digits or a direction."""
    assert project.read(str(root / "resources" / "sample" / "salient_sample.qgz"))
    nodes = project.layerTreeRoot().findLayers()
    told = source_list.SourceListEntry(1, "Reuters, 12 August 2017.", 38.9, 34.9)
    return situation_map.Request(
        [node.layer() for node in nodes if node.isVisible()],
        "Uqayribat",
        as_of=dt.date(2017, 8, 14),
        figures=(("Gap", "24.6 ± 1.4 km"),),
        entries=[told],
        land=False,
    )


def test_a_whole_page_is_in_one_language(locale, project, asked):
    """What is drawn, pixel by pixel: the scale bar read “100,000000 km” in Farsi and Bengali."""
    drawn, said = {}, {}
    for name in ("C", "fa", "bn", "de", "ar", "uk"):
        locale(name)
        i18n.speak(name)
        layout = situation_map.build(project, asked).layout
        image = QgsLayoutExporter(layout).renderPageToImage(0, QSize(), 40)
        drawn[name] = bytes(image.constBits().asarray(image.sizeInBytes()))
        labels = [one for one in layout.items() if isinstance(one, QgsLayoutItemLabel)]
        said[name] = " ".join(one.text() for one in labels if one.isVisible())
        assert {sign for sign in said[name] if sign.isdecimal()} <= set("0123456789")
    assert len(drawn["C"]) > 10_000
    # Farsi and Bengali are not spoken: all of it is English
    assert drawn["fa"] == drawn["bn"] == drawn["C"]
    assert len({drawn[name] for name in ("C", "de", "ar", "uk")}) == 4
    for name, day in (("de", "14. August"), ("ar", "14 أغسطس"), ("uk", "14 серпня")):
        assert day in said[name]


@pytest.mark.parametrize(
    ("language", "begin"),
    [
        ("en", "2 "),
        ("de", "2. "),
        ("fr", "2 "),
        ("es", "2 "),
        ("ar", "2 "),
        ("ru", "2 "),
        ("uk", "2 "),
    ],
)
def test_a_period_within_a_month_has_its_first_day_in_every_language(qgis_app, language, begin):
    """Of a pattern of dates, “d”, the unit of days stood there: “from д to 9 May”."""
    with i18n.writing_in(language):
        said = days.span(dt.date(2025, 5, 2), dt.date(2025, 5, 9))
    plain = "".join(letter for letter in said if letter not in "\u2066\u2067\u2068\u2069")
    assert begin in plain and "9" in plain and plain.count("2025") == 1
    assert plain.index(begin) < plain.index("9")
