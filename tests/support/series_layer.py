# SPDX-License-Identifier: GPL-2.0-or-later
"""A series of four days, and what the measures over dates make of it."""

from __future__ import annotations

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)

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
#: measures of each date by itself, of which nothing is kept
UNKEPT = {
    "frontline": ("FRONT", {}),
    "fronttransects": (
        "TRANSECTS",
        {"SPACING": 20_000.0, "LENGTH": 30_000.0, "INTERSECTIONS": "memory:"},
    ),
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


def search_rows(layer, **more):
    """Return what a search for pockets finds on each day, and which of them lie on water."""
    return _run(
        "encirclementgap",
        layer,
        "POCKETS",
        {"ENCIRCLERS": "Red", "MIN_AREA": 50.0, "GAPS": "memory:", "SUMMARY": "memory:"},
        more,
    )


def prepared_rows(layer, **more):
    """Return the layer as it is prepared; Blue reaches over Red, so that there is work to do."""
    import processing

    asked = {
        "INPUT": [layer],
        "ACTOR_FIELD": "actor",
        "DATE_FIELD": "day",
        "OVERLAPS": 2,
        "SNAP": 1.0,
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    asked = {**asked, "CONTROL": "memory:", "REPAIRS": "memory:", **more}
    found = processing.run("salient:preparecontrol", asked, context=context)
    return [_values(found[name]) for name in ("CONTROL", "REPAIRS")]


def rows(name, layer, **more):
    output, fixed = {**SERIES, **UNKEPT}[name]
    return _run(name, layer, output, fixed, more)


def _run(name, layer, output, fixed, more):
    import processing

    asked = {
        "CONTROL": layer, "ACTOR_FIELD": "actor", "DATE_FIELD": "day", **fixed,
        output: "memory:", **more,
    }  # fmt: skip
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    found = processing.run(f"salient:{name}", asked, context=context)
    return _values(found[output])


def _values(layer):
    return [
        [str(value) for value in one.attributes()] + [one.geometry().asWkb().data().hex()]
        for one in layer.getFeatures()
    ]
