# SPDX-License-Identifier: GPL-2.0-or-later
"""No text of a window of ours is cut off, in any language, with letters of twice the size."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
import own_widgets

pytest.importorskip("qgis.gui")
from qgis.gui import QgsDockWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from salient import i18n
from salient.processing.widgets import sizes
from salient.ui import scrolling

#: the screen of a small laptop
SCREEN = QSize(1366, 768)
#: what QGIS's options leave a page of theirs there
PAGE = QSize(1000, 600)
#: what others derive from, and holds nothing by itself
PLAIN = ("TypedForm", "_Asking")


def wants(one: QWidget) -> tuple[str, bool]:
    """Return what a widget says, and whether it has less room than that needs."""
    if isinstance(one, QLabel):
        if one.wordWrap():
            return one.text(), one.heightForWidth(one.width()) > one.height()
        return one.text(), one.minimumSizeHint().width() > one.width()
    if isinstance(one, QAbstractButton):
        shown = "" if isinstance(one, QToolButton) and not one.icon().isNull() else one.text()
        return shown, one.minimumSizeHint().width() > one.width()
    if isinstance(one, QGroupBox):
        return one.title(), one.fontMetrics().horizontalAdvance(one.title()) > one.width()
    if isinstance(one, QScrollArea) and one.widget() is not None:
        off = one.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        needs = one.widget().minimumSizeHint().width()
        return f"all of {type(one).__name__}", off and needs > one.viewport().width()
    return "", False


def cut_off(window: QWidget) -> list[str]:
    """Return the texts in a window that have less room than they need."""
    shown = [one for one in window.findChildren(QWidget) if one.isVisibleTo(window)]
    return [text for text, is_short in map(wants, shown) if text and is_short]


@pytest.fixture
def letters(qgis_app):
    """Set letters to twice their size, and back."""
    usual, direction = QApplication.font(), QApplication.layoutDirection()
    large = QApplication.font()
    large.setPointSizeF(2 * usual.pointSizeF())
    QApplication.setFont(large)
    yield
    QApplication.setFont(usual)
    QApplication.setLayoutDirection(direction)


@pytest.fixture
def spoken(qgis_app):
    yield i18n.speak
    i18n.be_silent()


@pytest.fixture
def laptop(monkeypatch, window):
    """A small screen, with QGIS's window on it."""
    import qgis.utils

    monkeypatch.setattr(qgis.utils, "iface", window)
    monkeypatch.setattr(sizes, "room_for", lambda _dialog: SCREEN)
    monkeypatch.setattr(scrolling, "_room_on", lambda _dialog: SCREEN)
    assert own_widgets.import_all() == {}
    return window.window


def is_window(kind: type) -> bool:
    """Tell whether a widget stands on the screen by itself, or fills a page of QGIS's options."""
    return (
        issubclass(kind, (QDialog, QgsDockWidget, QgsOptionsPageWidget))
        and kind.__name__ not in PLAIN
    )


@pytest.mark.parametrize("language", ["C", *i18n.LANGUAGES])
def test_large_letters_are_whole_and_on_the_screen(laptop, letters, spoken, language):
    """Letters of twice the size, as at 200 %, on a screen of 1366 by 768 dots."""
    spoken(language)
    right = Qt.LayoutDirection.RightToLeft
    QApplication.setLayoutDirection(right if language == "ar" else Qt.LayoutDirection.LeftToRight)
    found = {}
    windows = [kind for kind in own_widgets.kinds() if is_window(kind)]
    assert len(windows) > 12
    for kind in windows:
        one = kind(*own_widgets.special(kind.__name__, laptop))
        one.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, True)
        if issubclass(kind, QgsOptionsPageWidget):
            one.resize(PAGE)
        one.show()
        QApplication.processEvents()
        wrong = cut_off(one)
        if one.width() > SCREEN.width() or one.height() > SCREEN.height():
            wrong.append(f"{one.width()} by {one.height()}")
        if wrong:
            found[kind.__name__] = wrong
        one.close()
        one.deleteLater()
    assert found == {}


def test_a_text_that_is_cut_off_is_found(qgis_app):
    window = QWidget()
    column = QVBoxLayout(window)
    for one in (QLabel("a label of many words"), QPushButton("a button of many words")):
        one.setFixedWidth(40)
        column.addWidget(one)
    broken = QLabel("a label whose lines break")
    broken.setWordWrap(True)
    broken.setFixedSize(40, 12)
    column.addWidget(broken)
    column.addWidget(QLabel("whole"))
    wide, area = QLabel("a text that is wider"), QScrollArea()
    area.setWidget(wide)
    area.setWidgetResizable(True)
    area.setFixedWidth(40)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    column.addWidget(area)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    window.show()
    assert len(cut_off(window)) == 4
    window.close()
