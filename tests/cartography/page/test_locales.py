# SPDX-License-Identifier: GPL-2.0-or-later
"""A page is in one language: its scale bar and dates do not follow the system's locale alone."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsNumericFormatContext
from qgis.PyQt.QtCore import QLocale
from salient import i18n
from salient.cartography.page import days, decorations


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
