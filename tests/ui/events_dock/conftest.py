# SPDX-License-Identifier: GPL-2.0-or-later
"""The events dock as the plugin sets it up, on a store of three events."""

from __future__ import annotations

import pytest
from dock_events import EVENTS, SOHR
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QApplication, QMenu
from salient.events.model import Report
from salient.events.store.store import Store
from salient.processing.widgets import plain_text
from salient.ui.events_dock.part import EventsPart
from salient.ui.menu import OBJECT_NAME


@pytest.fixture(autouse=True)
def thrown_away(monkeypatch):
    """What a form asks before it throws away what was typed: here it may; the questions."""
    asked = []
    answer = lambda _form, _title, text: asked.append(text) or True  # noqa: E731
    monkeypatch.setattr(plain_text, "confirm", answer)
    return asked


@pytest.fixture
def part(window, tmp_path):
    """The part as the plugin sets it up, with a store of three events open in the dock."""
    QgsSettings().remove("salient/events")
    QgsSettings().setValue("salient/events/refresh_s", 0)
    menu = QMenu("Salient", window.pluginMenu())
    menu.setObjectName(OBJECT_NAME)
    store = Store.create(str(tmp_path / "store.gpkg"))
    word = Report(event_id=EVENTS[0].id, source_id=SOHR.id, headline="Army lands", quote="q")
    store.save([SOHR, *EVENTS, word], action="test")
    part = EventsPart(window)
    part.set_up()
    part.show_dock()
    assert part.manager.open(str(tmp_path / "store.gpkg"))
    QApplication.processEvents()
    yield part
    part.tear_down()


@pytest.fixture
def dock(part):
    return part.dock


@pytest.fixture
def manager(part):
    return part.manager


@pytest.fixture
def changes(window):
    """A layer of two change polygons, on the map."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "Changes", "memory")
    for x in (38.0, 39.5):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"c{x:.0f}"])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 35, x + 1, 36)))
        assert layer.dataProvider().addFeatures([feature])[0]
    QgsProject.instance().addMapLayer(layer)
    QApplication.processEvents()
    window.canvas.setLayers([layer])
    return layer
