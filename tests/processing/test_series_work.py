# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures over dates: which dates, where they are worked out, and what is kept of them."""

from __future__ import annotations

import sqlite3

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
)
from salient.analysis.base.cache import NAME

#: Red round a core, open to the north by so many tenths of a degree on each day; 0: shut
MOUTHS = (0, 2, 1, 0)
SERIES = {
    "encirclementgap": (
        "SUMMARY",
        {
            "ENCIRCLERS": "Red",
            "CORE_POINT": "36.5,48.5 [EPSG:4326]",
            "GAPS": "memory:",
            "POCKETS": "memory:",
        },
    ),
    "pocketarea": ("POCKETS", {"ENCIRCLERS": "Red"}),
    "controltimeline": ("TABLE", {"CHANGES": "memory:", "LAST_CHANGED": "memory:"}),
    "situationlog": ("TABLE", {"EVENTS": "memory:"}),
}


def layer_of(mouths=MOUTHS):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=day:date", "control", "memory"
    )
    for day, mouth in enumerate(mouths, 1):
        one = QgsFeature(layer.fields())
        one.setAttributes(["Red", f"2025-01-{day:02}"])
        left, right = 36.5 - mouth / 20, 36.5 + mouth / 20
        hole = "(36.2 48.2,36.8 48.2,36.8 48.8,36.2 48.8,36.2 48.2)"
        ring = QgsGeometry.fromWkt(f"Polygon((36 48,37 48,37 49,36 49,36 48),{hole})")
        if mouth:
            gap = f"Polygon(({left} 48.7,{right} 48.7,{right} 49,{left} 49,{left} 48.7))"
            ring = ring.difference(QgsGeometry.fromWkt(gap))
        one.setGeometry(ring)
        assert layer.dataProvider().addFeature(one)
    return layer


def rows(name, layer, **more):
    import processing

    output, fixed = SERIES[name]
    asked = {
        "CONTROL": layer, "ACTOR_FIELD": "actor", "DATE_FIELD": "day", **fixed,
        output: "memory:", **more,
    }  # fmt: skip
    found = processing.run(f"salient:{name}", asked, context=QgsProcessingContext())
    return [
        [str(value) for value in one.attributes()] + [one.geometry().asWkb().data().hex()]
        for one in found[output].getFeatures()
    ]


def kept_in(folder) -> int:
    with sqlite3.connect(folder / NAME) as file:
        return file.execute("SELECT count(*) FROM results").fetchone()[0]


@pytest.mark.parametrize("name", SERIES)
def test_a_cache_changes_no_digit(provider, tmp_path, name):
    whole = rows(name, layer_of())
    assert whole
    assert rows(name, layer_of(MOUTHS[:3]), CACHE=str(tmp_path)) == rows(name, layer_of(MOUTHS[:3]))
    before = kept_in(tmp_path)
    assert before
    assert rows(name, layer_of(), CACHE=str(tmp_path)) == whole
    after = kept_in(tmp_path)
    assert before < after
    assert rows(name, layer_of(), CACHE=str(tmp_path)) == whole
    assert kept_in(tmp_path) == after


@pytest.mark.parametrize("name", SERIES)
def test_from_and_to_choose_the_dates(provider, name):
    """What is measured is what a layer of those dates alone gives."""
    some = QgsVectorLayer(layer_of().source(), "control", "memory")
    some.dataProvider().addFeatures(list(layer_of().getFeatures())[1:])
    found = rows(name, layer_of(), FROM="2025-01-02")
    assert found == rows(name, some)
    assert found != rows(name, layer_of())
    assert rows(name, layer_of(), TO="2025-01-03") == rows(name, layer_of(MOUTHS[:3]))
    with pytest.raises(QgsProcessingException, match="no map from 2026"):
        rows(name, layer_of(), FROM="2026-01-01")


@pytest.mark.parametrize("name", SERIES)
def test_a_pool_gives_the_same_digits(provider, package_path, monkeypatch, name):
    monkeypatch.syspath_prepend(str(package_path))
    assert rows(name, layer_of(), SCHEDULER="processes:1") == rows(name, layer_of())
    with pytest.raises(QgsProcessingException, match="is no place to run in"):
        rows(name, layer_of(), SCHEDULER="the moon")
