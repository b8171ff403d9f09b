# SPDX-License-Identifier: GPL-2.0-or-later
"""The menu under Plugins."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow
from salient import about
from salient.ui import menu as menu_module
from salient.ui import sample as sample_module
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
    shipped = tmp_path / "plugin" / "sample.qgz"
    shipped.parent.mkdir()
    shipped.write_text("project")
    (shipped.parent / "events.gpkg").write_text("as shipped")
    profile = tmp_path / "profile"
    monkeypatch.setattr(sample_module, "profile_folder", lambda: profile)
    monkeypatch.setattr(menu_module, "SAMPLE", shipped)
    entry(window, "Open sample project").trigger()
    (opened,) = map(Path, window.opened)
    assert (opened.read_text(), opened.name) == ("project", "sample.qgz")
    assert profile in opened.parents, "what lies in the plugin's folder goes with its next version"
    store = opened.with_name("events.gpkg")
    store.write_text("the user's")
    entry(window, "Open sample project").trigger()
    assert store.read_text() == "the user's"
    assert [one.name for one in opened.parent.iterdir() if one.suffix == ".part"] == []


def test_exports_start_neither_in_the_plugin_nor_in_the_profile(tmp_path):
    from qgis.core import QgsApplication

    mine = str(tmp_path)
    assert sample_module.folder_for_exports(mine) == mine
    inside = [
        menu_module.SAMPLE.parent,
        Path(QgsApplication.qgisSettingsDirPath()) / "salient" / "x",
    ]
    for home in ["", *map(str, inside)]:
        start = Path(sample_module.folder_for_exports(home))
        assert start.is_dir()
        assert str(start) != home


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
