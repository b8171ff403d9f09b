# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder that is dropped on QGIS: taken up where it holds dated maps, left to QGIS elsewhere."""

from __future__ import annotations

import pytest

SQUARE = (
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"actor": "Red"},'
    ' "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}}]}'
)


@pytest.fixture
def drop(salient_window, put):
    """Drop a path on the window: whether Salient took it up."""
    from salient.ui.dropped_folders import DroppedFoldersPart

    put(DroppedFoldersPart)
    (handler,) = salient_window.offered["drops"]
    return lambda path: handler.handleFileDrop(str(path))


def folder_of(tmp_path, *names):
    folder = tmp_path / "maps of مايو [% 1 %]"
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


def test_unloaded_it_is_asked_no_more(salient_window, put):
    from salient.ui.dropped_folders import DroppedFoldersPart

    part = put(DroppedFoldersPart)
    part.tear_down()
    assert salient_window.offered["drops"] == []
