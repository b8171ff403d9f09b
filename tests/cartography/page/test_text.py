# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import re

import pytest

pytest.importorskip("qgis.core")
from salient import i18n
from salient.cartography.page import text as page_text


@pytest.fixture
def font(qgis_app):
    return page_text.font_of("DejaVu Sans", 8.0)


def test_wrapped_lines_are_no_wider_than_the_box(font):
    text = "Government forces took the town of Sukhnah on the twelfth of August " * 5
    lines = page_text.wrap(text, font, 60.0)
    assert max(page_text.width_mm(line, font) for line in lines) <= 60.0
    assert " ".join(lines).split() == text.split()


def test_a_link_longer_than_the_line_is_broken_and_whole(font):
    link = "https://example.org/" + "a-very-long-path/" * 12
    lines = page_text.wrap(link, font, 40.0)
    assert len(lines) > 1 and "".join(lines) == link
    assert max(page_text.width_mm(line, font) for line in lines) <= 40.0


def test_a_link_is_broken_before_its_last_piece_rather_than_within_it(font):
    """Each address of a list ended with “report.” alone on a line."""
    head, name = "https://news.example/16/", "a-rather-long-address-of-a-report."
    width = page_text.width_mm(head + name, font) - 3.0
    assert page_text.wrap(head + name, font, width) == [head, name]
    # a slash of two, and one before a piece longer than a line, are none of these
    for link in ("https://" + name, head + name * 3):
        lines = page_text.wrap(link, font, page_text.width_mm(name, font))
        assert "".join(lines) == link and lines[0] not in ("https://", head)


def test_letters_shrink_before_text_is_dropped(font):
    paragraphs = ["one two three four five six seven eight nine ten"] * 4
    # at 8 points a line is 3.3 mm high or more: 4 lines need 13 mm, which 11 mm do not hold
    fitted = page_text.fit(paragraphs, font, 120.0, 11.0, least=5.0)
    assert 5.0 <= fitted.points < 8.0 and len(fitted.lines) == 4 and not fitted.rest


def test_what_does_not_fit_comes_back_whole(font):
    paragraphs = [f"paragraph {number}" for number in range(50)]
    fitted = page_text.fit(paragraphs, font, 60.0, 20.0, least=6.0)
    assert fitted.points == 6.0
    assert fitted.lines + fitted.rest == paragraphs


def test_one_endless_paragraph_ends_with_an_ellipsis(font):
    fitted = page_text.fit(["word " * 500], font, 40.0, 10.0, least=6.0)
    assert fitted.lines[-1].endswith("…") and fitted.rest == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("عقيربات", True),
        ("12 عقيربات", True),
        ("Uqayribat عقيربات", False),
        ("Київ", False),
        ("2017", False),
    ],
    ids=["arabic", "number first", "latin first", "ukrainian", "no letters"],
)
def test_direction_of_a_text(text, right):
    assert page_text.right_to_left(text) is right


def test_lines_are_marked_only_where_two_directions_meet():
    assert page_text.directed(["a", "b"], right=False) == ["a", "b"]
    assert page_text.directed(["a", "ع"], right=False) == ["\u200ea\u200e", "\u200eع\u200e"]


def test_a_page_from_right_to_left_marks_names_of_another_script_too():
    assert page_text.directed(["a."], right=True) == ["\u200fa.\u200f"]


@pytest.mark.parametrize(
    ("lines", "right", "second"),
    [
        (["\u2068ثغرة SHA", "20bf.\u2069"], True, "\u200f\u206720bf.\u2069\u200f"),
        (["\u2068Syrian", "3 ثغرة\u2069 b"], True, "\u200f\u20663 ثغرة\u2069 b\u200f"),
        (["a \u2068\u2068Red\u2069 ثغرة", "Red\u2069"], False, "\u200e\u2067Red\u2069\u200e"),
    ],
)
def test_what_goes_over_the_end_of_a_line_keeps_its_direction(lines, right, second):
    """The full stop of an Arabic sentence stood behind the end of a hash in its second line."""
    assert page_text.directed(lines, right=right)[1] == second


def test_an_amount_in_a_sentence_from_right_to_left_is_read_from_its_number():
    """Within Arabic “96.5 ± 1.2 mi” was drawn as “mi 1.2 ± 96.5”: it is isolated, left to right."""
    (line,) = page_text.directed(["ثغرة (96.5 ± 1.2 mi): −36.2 km"], right=True)
    assert line == "\u200fثغرة (\u206696.5 ± 1.2 mi\u2069): \u2066−36.2 km\u2069\u200f"
    (line,) = page_text.directed(["ثغرة 3 km"], right=False)
    assert "\u2066" not in line


@pytest.mark.parametrize(("language", "text"), [("ar", "\u2068© Maps\u2069"), ("en", "© Maps")])
def test_a_text_of_somebodys_own_keeps_its_direction(language, text):
    with i18n.writing_in(language):
        assert page_text.embedded("© Maps") == text


def test_a_number_stays_with_its_unit(qgis_app):
    """Nothing is broken between a number, its error, its unit and the same in another unit."""
    font = page_text.font_of("", 9.0)
    words = "gained 381 km² (147 mi²), lost 5.0 km² (1.9 mi²)"
    wide = page_text.width_mm("gained 381 km² (147 mi²), lost 5.0", font)
    assert page_text.wrap(words, font, wide) == [
        "gained 381 km² (147 mi²),",
        "lost 5.0 km² (1.9 mi²)",
    ]
    gap = "Encirclement gap, Town (14.8 ± 0.3 mi)"
    wide = page_text.width_mm("Encirclement gap, Town (14.8 ± 0.3", font)
    assert page_text.wrap(gap, font, wide)[-1].endswith("(14.8 ± 0.3 mi)")
    # a line too short for the whole of it is broken all the same
    narrow = page_text.width_mm("(147 mi²)", font) * 1.1
    assert len(page_text.wrap(words, font, narrow)) > 4


@pytest.mark.parametrize(
    "told",
    [
        "подібною протягом 1\u00a0000 м уздовж лінії",
        "un écart de 1\u202f000 m le long de la ligne",
        "котел 8\u00a0080 ± 30 км² (3\u00a0121 ± 12 кв.\u00a0миль) і далі",
        "الجيب 8,080 ± 30 كم² وما بعد",
    ],
)
def test_no_line_ends_within_a_number_of_any_language(qgis_app, told):
    """A space that groups thousands was a place to break a line: “1” stood at the end of one."""
    font = page_text.font_of("", 9.0)
    (amount,) = re.findall(r"\d[\d.,\s±]* (?:км²|m|м|كم²)(?: \([^)]*\))?", told)
    begin = 1.05 * max(page_text.width_mm(one, font) for one in (amount, *told.split(" ")))
    for width in (begin, begin * 1.2, begin * 1.5, begin * 2, begin * 3):
        lines = page_text.wrap(told, font, width)
        assert " ".join(lines) == told
        assert any(amount in line for line in lines), (width, lines)


def test_no_line_ends_within_a_date(font):
    told = "net gain of ground, 2 May to 30 June 2025"
    for width in range(20, 60):
        lines = page_text.wrap(told, font, float(width))
        assert " ".join(lines) == told
        whole = "\n".join(lines)
        assert "2 May" in whole and "30 June 2025" in whole, (width, lines)


def test_what_fits_a_box_is_drawn_within_it(qgis_app):
    """Lines of letters that a font lacks are higher: the last line of an address was cut off."""
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    font = page_text.font_of("Open Sans", 7.5)
    text = "هجوم على الطريق وكالة الأنباء https://news.example/1/report. " * 8
    width, height, dots = 60.0, 40.0, 12
    fitted = page_text.fit([text] * 4, font, width, height, least=7.5)
    picture = QImage(int(width * dots), 3 * int(height * dots), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setFont(page_text.sized(font, dots))
    painter.drawText(picture.rect(), 0, "\n".join(fitted.lines))
    painter.end()
    rows = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).lightness() < 128 for x in range(0, picture.width(), 3))
    ]
    assert fitted.lines and rows
    assert max(rows) <= height * dots


def test_neither_the_end_of_a_bracket_nor_a_short_word_stands_alone_on_a_line(font):
    """“49)” and “them” stood there."""
    isolated = f"({page_text.FIRST_STRONG}مخيم اليرموك الجنوبي القديم 49{page_text.POP})"
    for text in (f"B Sealed pocket {isolated}", "A Sealed pocket (Kostiantynopil-Zaliznychnyi 13)"):
        for wide in range(55, 90, 5):
            last = page_text.wrap(text, font, float(wide))[-1]
            assert " " in last, (text, wide)
    for wide in range(40, 110):
        lines = page_text.wrap("Smallest gap of the others, 0.72 km, at 5 of them", font, wide)
        assert len(lines) == 1 or lines[-1] != "them"
        assert " ".join(lines).endswith("at 5 of them")
