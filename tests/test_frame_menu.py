# SPDX-License-Identifier: GPL-2.0-or-later
"""The menu under Plugins."""

from __future__ import annotations

import pytest
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow
from salient import about
from salient.ui import menu as menu_module
from salient.ui.menu import MenuPart, add_action, remove_action


class Window:
    """As much of QGIS's `iface` as the menu asks for."""

    def __init__(self):
        self.window = QMainWindow()
        self.plugins = self.window.menuBar().addMenu("Plugins")
        self.bar = QgsMessageBar(self.window)
        self.opened = []

    def pluginMenu(self):
        return self.plugins

    def messageBar(self):
        return self.bar

    def addProject(self, path):
        self.opened.append(path)
        return True


@pytest.fixture
def window(qgis_app):
    return Window()


@pytest.fixture
def part(window):
    part = MenuPart(window)
    part.set_up()
    yield part
    part.tear_down()


def titles(window):
    return [action.text() for action in window.plugins.actions()]


def entry(window, text):
    (menu,) = [a.menu() for a in window.plugins.actions() if a.text() == "Salient"]
    (action,) = [a for a in menu.actions() if a.text() == text]
    return action


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ([], ["Salient"]),
        (["&Alpha", "Zulu"], ["&Alpha", "Salient", "Zulu"]),
        (["Alpha", "beta"], ["Alpha", "beta", "Salient"]),
    ],
    ids=["alone", "between", "last"],
)
def test_menu_stands_in_the_order_of_names(window, there, expected):
    for title in there:
        window.plugins.addMenu(title)
    part = MenuPart(window)
    part.set_up()
    assert titles(window) == expected
    part.tear_down()
    assert titles(window) == there


def test_sample_opens_as_a_project(window, part, monkeypatch, tmp_path):
    sample = tmp_path / "sample.qgz"
    sample.touch()
    monkeypatch.setattr(menu_module, "SAMPLE", sample)
    entry(window, "Open sample project").trigger()
    assert window.opened == [str(sample)]


def test_a_sample_that_is_not_there_is_said(window, part, monkeypatch, tmp_path):
    monkeypatch.setattr(menu_module, "SAMPLE", tmp_path / "gone.qgz")
    entry(window, "Open sample project").trigger()
    assert window.opened == []
    assert "gone.qgz is missing" in window.bar.currentItem().text()


def test_help_opens_the_manual(window, part, monkeypatch):
    opened = []
    monkeypatch.setattr(
        menu_module.QDesktopServices, "openUrl", lambda url: opened.append(url.url())
    )
    entry(window, "Help").trigger()
    assert opened == [about.help_url()]


def test_a_part_adds_its_own_action_and_takes_it_away(window, part):
    done = []
    action = add_action(window, "Something else", lambda: done.append(1))
    entry(window, "Something else").trigger()
    assert done == [1]
    remove_action(action)
    with pytest.raises(ValueError, match="not enough values"):
        entry(window, "Something else")
