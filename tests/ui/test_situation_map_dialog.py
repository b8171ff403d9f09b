# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsProject


@pytest.fixture
def dialog(root, provider):
    from salient.ui.situation_map_dialog import SituationMapDialog

    project = QgsProject.instance()
    assert project.read(str(root / "resources" / "sample" / "salient_sample.qgz"))
    made = SituationMapDialog(None)
    yield made
    made.deleteLater()
    project.clear()


def test_it_offers_the_layers_and_their_dates(dialog):
    names = [dialog.layers.item(row).text() for row in range(dialog.layers.count())]
    # control, places, river, sectors, changes and sealed pockets
    assert len(names) == 6
    dates = [dialog.as_of.itemText(row) for row in range(1, dialog.as_of.count())]
    assert dates == ["2017-08-14", "2017-07-06", "2017-04-03"]


def test_only_checked_layers_are_asked_for(dialog):
    # the sectors are not visible in the sample
    assert len(dialog.parameters("x.pdf", 96)["LAYERS"]) == 3


def test_a_preview_is_the_layout_of_the_project(dialog):
    dialog.title.setText("Preview")
    dialog.show_preview()
    picture = dialog.preview.pixmap()
    assert picture is not None and picture.width() > 100
    assert [one.name() for one in QgsProject.instance().layoutManager().layouts()] == ["Preview"]


def test_a_failure_is_said_in_the_dialog(dialog):
    assert not dialog.run("/nowhere/map.pdf", 96)
    assert "cannot be written" in dialog.message.text()
