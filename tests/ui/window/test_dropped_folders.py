# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder that is dropped on QGIS: taken up where it holds dated maps, left to QGIS elsewhere."""

from __future__ import annotations

import pytest

SQUARE = (
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"actor": "Red"},'
    ' "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}}]}'
)


def turn():
    """Let QGIS go on to its next turn."""
    from qgis.PyQt.QtCore import QCoreApplication

    QCoreApplication.processEvents()


@pytest.fixture
def drop(salient_window, put):
    """Drop paths on the window: whether Salient took them all up."""
    from salient.ui.dropped_folders import DroppedFoldersPart

    put(DroppedFoldersPart)
    (handler,) = salient_window.offered["drops"]

    def drop_(*paths):
        taken = [handler.handleFileDrop(str(path)) for path in paths]
        turn()
        return all(taken)

    return drop_


def folder_of(tmp_path, *names, called="maps of مايو [% 1 %]"):
    folder = tmp_path / called
    folder.mkdir()
    for name in names:
        (folder / name).write_text(SQUARE, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "names",
    [
        ["control_20250102.geojson", "control_20250103.geojson"],
        ["2025-01-02.kml", "2025-01-03.kml", "towns.kml", "readme.txt"],
        # which of the two days it is, the dialog asks
        ["control 01-02-2025.geojson", "control 03-02-2025.geojson"],
    ],
    ids=["day in the name", "others beside", "ambiguous"],
)
def test_dated_maps_are_taken_up(drop, tmp_path, opened, names):
    folder = folder_of(tmp_path, *names)
    assert drop(folder)
    assert opened == [("salient:preparecontrol", {"FOLDER": str(folder)})]


@pytest.mark.parametrize(
    "names",
    [
        [],
        ["control_20250102.geojson"],
        ["control_20250102.geojson", "roads.geojson"],
        ["roads.shp", "towns.shp"],
        ["roads_2020.shp", "roads_2021.shp"],
        ["photo_20250102.jpg", "photo_20250103.jpg"],
    ],
    ids=["empty", "one map", "one dated", "no dates", "years", "no maps"],
)
def test_other_folders_are_left_to_qgis(drop, tmp_path, opened, names):
    assert not drop(folder_of(tmp_path, *names))
    assert opened == []


def test_a_file_and_what_is_not_there_are_left_to_qgis(drop, tmp_path, opened):
    folder = folder_of(tmp_path, "control_20250102.geojson", "control_20250103.geojson")
    assert not drop(folder / "control_20250102.geojson")
    assert not drop(tmp_path / "gone")
    assert opened == []


def test_a_folder_of_many_maps_is_told_by_some(drop, tmp_path, opened):
    names = [
        f"control_{year}{month:02}01.geojson"
        for year in range(1900, 2000)
        for month in range(1, 11)
    ]
    assert drop(folder_of(tmp_path, *names))


DATED = ("control_20250102.geojson", "control_20250103.geojson")


def test_of_several_folders_one_is_in_one_dialog(salient_window, drop, tmp_path, opened):
    """Each opened a dialog of its own, one above the other: a year by months was twelve."""
    first, second = (
        folder_of(tmp_path, *DATED, called=name) for name in ("<b>January", "February")
    )
    assert drop(first, second)
    assert opened == [("salient:preparecontrol", {"FOLDER": str(first)})]
    (said,) = [one.text() for one in salient_window.messageBar().items()]
    assert "“&lt;b&gt;January” alone is in the dialog" in said
    # and the next drop is one of its own
    assert drop(second)
    assert opened[1:] == [("salient:preparecontrol", {"FOLDER": str(second)})]
    assert len(salient_window.messageBar().items()) == 1


def test_unloaded_in_mid_drop_it_opens_nothing(salient_window, put, tmp_path, opened):
    from salient.ui.dropped_folders import DroppedFoldersPart

    part = put(DroppedFoldersPart)
    (handler,) = salient_window.offered["drops"]
    assert handler.handleFileDrop(str(folder_of(tmp_path, *DATED)))
    part.tear_down()
    turn()
    assert opened == []


def test_unloaded_it_is_asked_no_more(salient_window, put):
    from salient.ui.dropped_folders import DroppedFoldersPart

    part = put(DroppedFoldersPart)
    part.tear_down()
    assert salient_window.offered["drops"] == []
