# SPDX-License-Identifier: GPL-2.0-or-later
"""Code pages told by what a layer's texts look like in each, and asked for where two fit."""

from __future__ import annotations

import pytest
from salient.analysis.base import charset
from salient.analysis.base.errors import InputError


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("cp1251", ["Окупована", "Звільнена"]),
        ("cp1251", ["Ворог", "Свої"]),
        ("cp1251", ["Сирийская арабская армия", "ИГИЛ", "Турция"]),
        ("koi8_u", ["Окупована", "Звільнена територія"]),
        ("cp866", ["Сирийская арабская армия", "Турция"]),
        ("cp1250", ["Łódź", "Gdańsk", "Żołnierze wyklęci"]),
        ("cp1253", ["Ελληνικός Στρατός", "Δημοκρατικός Στρατός"]),
        ("cp1256", ["الجيش السوري", "تنظيم الدولة"]),
        ("utf-8", ["Окупована", "plain"]),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
def test_code_page_is_found(name, texts):
    found = charset.detect(text.encode(name) for text in texts)
    assert [text.encode(name).decode(found) for text in texts] == texts


@pytest.mark.parametrize("sample", [b"\xe1", b"\xcb"])
def test_what_fits_two_code_pages_is_asked(sample):
    with pytest.raises(InputError, match=r"cannot be told.*Choose the encoding"):
        charset.detect([sample])
