# SPDX-License-Identifier: GPL-2.0-or-later
"""On a dark window as on a light one: icons and marked words stand out from what is behind them."""

from __future__ import annotations

import re

import pytest
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication, QLineEdit
from salient.processing import icons

#: the window of QGIS's theme *Night Mapping*, and the light one of most systems
NIGHT, DAY = "#323232", "#efefef"


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.1 has it; 3 is asked of icons, 4.5 of words."""

    def light(name: str) -> float:
        color = QColor(name)
        parts = (color.redF(), color.greenF(), color.blueF())
        linear = [x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def themed(qgis_app):
    """Give the application's windows and fields a colour; the palette it had comes back."""
    before = QApplication.palette()

    def dress(color: str) -> None:
        palette = QPalette(before)
        palette.setColor(QPalette.ColorRole.Window, QColor(color))
        palette.setColor(QPalette.ColorRole.Base, QColor(color))
        QApplication.setPalette(palette)

    yield dress
    QApplication.setPalette(before)


def strokes(text: str) -> set[str]:
    return set(re.findall(r"(?:stroke|fill)='(#[0-9a-f]{3,6})'", text)) - {"#fff"}


def test_every_colour_of_every_icon_stands_out_on_both(root):
    for path in sorted((root / "resources" / "icons").glob("*.svg")):
        drawing = path.read_text("utf-8")
        for color in strokes(icons.on_dark(drawing)):
            assert contrast(color, NIGHT) >= 3.0, (path.name, color)
        # grey and orange are never alone: what they mark is told by the shape as well
        for color in strokes(drawing) - {"#d9861f", "#7d7d7d"}:
            assert contrast(color, DAY) >= 3.0, (path.name, color)


@pytest.mark.parametrize("window, lighter", [(NIGHT, True), (DAY, False)])
def test_icons_follow_the_window(themed, window, lighter):
    """The frame of a map and the tray of an import are ink on paper, and light in the dark."""
    themed(window)
    picture = icons.icon("situationmap").pixmap(24, 24).toImage()
    # the frame's upper edge
    assert (picture.pixelColor(12, 3).lightness() > 128) is lighter


@pytest.mark.parametrize("window", [NIGHT, DAY])
def test_a_wrong_date_can_be_read(themed, window):
    from salient.ui import form_fields

    themed(window)
    edit = QLineEdit()
    edit.setText("2017-99-99")
    form_fields._mark(edit)
    (color,) = re.findall(r"#[0-9a-f]{6}", edit.styleSheet())
    assert contrast(color, window) >= 4.5
