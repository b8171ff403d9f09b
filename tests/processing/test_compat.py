# SPDX-License-Identifier: GPL-2.0-or-later
"""What differs between versions of QGIS: values of a column that leave memory again."""

from __future__ import annotations

import gc
import re

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from salient.processing import compat

FIRST = QDate(2014, 1, 1)


@pytest.fixture
def layer(qgis_app):
    """Return 60 days, moments, names, numbers and measures, one of each without a value."""
    columns = "day:date,at:datetime,name:string,number:integer,measure:double"
    made = QgsVectorLayer(
        "None?" + "&".join(f"field={one}" for one in columns.split(",")), "days", "memory"
    )
    features = []
    for number in range(60):
        feature = QgsFeature(made.fields())
        day = FIRST.addDays(number)
        values = [day, QDateTime(day, QTime(12, 0)), f"name {number}", 1000 + number, 0.5 + number]
        feature.setAttributes(values if number else [None] * len(values))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)
    return made


def alive(kind: type) -> int:
    gc.collect()
    return sum(isinstance(one, kind) for one in gc.get_objects())


@pytest.mark.parametrize(("column", "kind"), [(0, QDate), (1, QDateTime)])
def test_the_days_of_a_column_leave_memory(layer, column, kind):
    """QGIS keeps a reference to each: 59 more of them stayed with every call."""
    compat.unique_values(layer, column)
    before = alive(kind)
    for _ in range(3):
        found = compat.unique_values(layer, column)
        assert sum(not compat.is_null(one) for one in found) == 59
    del found
    assert alive(kind) == before


@pytest.mark.parametrize("few", [20_000, 10])
@pytest.mark.parametrize("column", range(5))
def test_the_values_are_those_of_qgis(layer, column, few, monkeypatch):
    """Of few rows, which are read, and of many, of which QGIS is asked."""
    monkeypatch.setattr(compat, "_FEW_ROWS", few)
    found = compat.unique_values(layer, column)
    told = {one for one in found if not compat.is_null(one)}
    assert told == {one for one in layer.uniqueValues(column) if not compat.is_null(one)}
    assert len(found) == 60
    assert len(compat.unique_values(layer, column, 3)) == 3


def test_what_filters_and_edits_a_layer_counts(layer):
    assert layer.setSubsetString('"number" > 1050')
    assert compat.unique_values(layer, 3) == set(range(1051, 1060))
    layer.setSubsetString("")
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 3, 77)
    assert 77 in compat.unique_values(layer, 3)
    layer.rollBack()


def test_no_column_has_no_values(layer):
    assert compat.unique_values(layer, -1) == set()


def test_nobody_else_asks_qgis_for_the_values_of_a_column(root):
    asks = re.compile(r"\.uniqueValues\(")
    rooms = ("analysis", "cartography", "command", "events", "processing", "ui")
    found = {
        path.relative_to(root).as_posix()
        for room in rooms
        for path in (root / room).rglob("*.py")
        if asks.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"processing/compat.py"}
