# SPDX-License-Identifier: GPL-2.0-or-later
"""From a folder of daily maps that name no actor to the gap: eight clicks, by the real widgets."""

from __future__ import annotations

import json

import pytest
from explorer_window import FIRST, GAP_KM, HOOK, LAST, OPEN, PRONGS, press, wait
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def folder(tmp_path):
    """Red's ground on two days, a file a day."""
    import shapely

    maps = tmp_path / "maps"
    maps.mkdir()
    for day, prongs in PRONGS.items():
        shape = json.loads(shapely.to_geojson(shapely.from_wkt(HOOK.format(*prongs))))
        feature = {"type": "Feature", "properties": {}, "geometry": shape}
        text = json.dumps({"type": "FeatureCollection", "features": [feature]})
        (maps / f"front_{day}.geojson").write_text(text)
    return maps


@pytest.fixture
def cards(window, part, monkeypatch):
    """The cards of runs; QGIS's own dialogs have a browser and the tree of layers."""
    from qgis.core import QgsLayerTreeModel, QgsProject
    from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView
    from qgis.utils import iface
    from salient.ui.results import ResultsPart

    model, tree = QgsBrowserGuiModel(), QgsLayerTreeView()
    tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), tree))
    monkeypatch.setattr(iface, "browserModel", lambda: model, raising=False)
    monkeypatch.setattr(iface, "layerTreeView", lambda: tree, raising=False)
    found = ResultsPart(window)
    found.set_up()
    yield found
    found.tear_down()


def _dialog():
    found = (one for one in QApplication.topLevelWidgets() if hasattr(one, "runButton"))
    return next(one for one in found if one.isVisible())


def _button(dialog, text):
    buttons = dialog.buttonBox().buttons()
    return next((one for one in buttons if one.text() == text), None)


def test_own_maps_are_eight_clicks_from_their_first_gap(window, part, cards, folder):
    from salient.ui import menu

    clicks = ["toolbar: Control maps", "Prepare control layer…"]

    def click(what, widget):
        clicks.append(what)
        QTest.mouseClick(widget, LEFT)

    menu.open_dialog("preparecontrol")
    dialog = _dialog()
    wrappers = dialog.mainWidget().wrappers
    field = wrappers["FOLDER"].wrappedWidget()
    clicks += ["folder: …", "folder: chosen"]  # the system's own window
    field.findChild(QLineEdit).setText(str(folder))
    clicks.append("actor")
    QTest.keyClicks(wrappers["ACTOR"].widget.lineEdit(), "Red")
    click("Run", dialog.runButton())
    wait(lambda: _button(dialog, "Gap explorer") is not None)
    click("Gap explorer", _button(dialog, "Gap explorer"))
    wait(lambda: part.explorer is not None and window.canvas.mapTool() is part.explorer.tool)
    wait(lambda: sip.isdeleted(dialog) or not dialog.isVisible())  # it lies over the map
    clicks.append("the core")
    press(window, OPEN)
    wait(lambda: part.explorer.answer is not None)
    assert len(clicks) == 8
    assert f"Gap: {GAP_KM[LAST]:.3g} km" in part.explorer.panel.answer.text()
    assert part.explorer.panel.encirclers.text.text() == "Red"
    assert part.explorer.panel.date.count() == len((FIRST, LAST))
