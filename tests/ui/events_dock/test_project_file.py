# SPDX-License-Identifier: GPL-2.0-or-later
"""What Salient writes into project files, which are handed on: no path of a machine."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ET

from qgis.core import QgsProject
from salient.events.store import layerkeys, projectstore
from salient.events.store.store import Store
from salient.ui.events_dock import layers


def ours(path) -> list[str]:
    """Return all that stands in a project file's properties, of layers, groups and the project."""
    tree = ET.parse(path)
    found = [part for name in ("customproperties", "properties") for part in tree.iter(name)]
    texts = [ET.tostring(part, encoding="unicode") for part in found]
    assert any("salient" in text for text in texts)
    return texts


def test_a_project_names_no_folder_above_its_own_and_is_known_where_it_is_moved_to(
    dock, manager, changes, tmp_path
):
    """The store's whole path stood in each of its layers: with the analyst's name in it."""
    dock.actions_by_name["show_layers"].trigger()
    project = QgsProject.instance()
    # its store was opened when the project had no folder yet
    assert projectstore.address() == str(tmp_path / "store.gpkg")
    (tmp_path / "elsewhere").mkdir()
    for path in (tmp_path / "elsewhere" / "project.qgs", tmp_path / "project.qgs"):
        assert project.write(str(path))
        assert projectstore.address() == str(tmp_path / "store.gpkg")
        for text in ours(path):
            assert str(tmp_path) not in text
    project.clear()
    moved = tmp_path / "moved"
    moved.mkdir()
    for name in ("project.qgs", "store.gpkg"):
        shutil.copy(tmp_path / name, moved / name)
    assert project.read(str(moved / "project.qgs"))
    assert projectstore.address() == str(moved / "store.gpkg")
    found = layers.find(Store.open(str(moved / "store.gpkg")))
    assert found is not None
    assert layerkeys.noted_store(found) == str(moved / "store.gpkg")
    project.clear()
