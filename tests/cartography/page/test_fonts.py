# SPDX-License-Identifier: GPL-2.0-or-later
"""Fonts of labels and legends: what is set is what is read, and no page warns of older calls."""

from __future__ import annotations

import warnings

import pytest
from qgis.core import QgsLayoutItemLabel, QgsLegendStyle, QgsPrintLayout, QgsProject
from qgis.PyQt.QtGui import QColor
from salient.cartography.page import fonts
from salient.cartography.page import text as page_text
from salient.cartography.style import symbols


def test_a_label_keeps_its_size_weight_and_colour(qgis_app):
    label = QgsLayoutItemLabel(QgsPrintLayout(QgsProject.instance()))
    fonts.set_label_color(label, QColor("#123456"))
    fonts.set_label(label, page_text.font_of("Open Sans", 9.5, bold=True))
    font = fonts.of_label(label)
    assert (font.family(), font.pointSizeF(), font.bold()) == ("Open Sans", 9.5, True)
    color = label.textFormat().color() if hasattr(label, "textFormat") else label.fontColor()
    assert color.name() == "#123456"


def test_a_legend_takes_the_font(qgis_app):
    style = QgsLegendStyle()
    fonts.set_legend(style, page_text.font_of("Open Sans", 8.0), 0.6)
    if not hasattr(style, "setTextFormat"):
        assert style.font().pointSizeF() == 8.0
        return
    told = style.textFormat()
    assert told.size() == 8.0
    assert told.lineHeight() == pytest.approx(page_text.line_height_mm(told.font()) + 0.6)


def test_nothing_deprecated_is_called(qgis_app):
    label = QgsLayoutItemLabel(QgsPrintLayout(QgsProject.instance()))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        fonts.set_label(label, fonts.of_label(label))
        fonts.set_label_color(label, QColor("black"))
        fonts.set_legend(QgsLegendStyle(), fonts.of_label(label), 0.6)
        symbols.gap()
