# SPDX-License-Identifier: GPL-2.0-or-later
"""What the analysis refuses is said in the language of QGIS."""

from __future__ import annotations

import gc
import weakref

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FORM = "{role}: there is no actor “{actor}” in “{layer}”. It has: {existing}."


class German(QTranslator):
    """Knows one sentence."""

    def translate(self, context, source, disambiguation=None, n=-1):
        if context == "Salient" and source == FORM:
            return "In „{layer}“ fehlt „{actor}“; da sind {existing}."
        return source

    def isEmpty(self):
        return False


def test_a_refusal_of_the_analysis_is_translated(run, make_layer):
    square = "MultiPolygon(((0 0, 1 0, 1 1, 0 1, 0 0)))"
    layer = make_layer([(square, "Red", "2025-01-01")])
    translator = German()
    QCoreApplication.installTranslator(translator)
    try:
        with pytest.raises(
            QgsProcessingException, match="In „made layer“ fehlt „Green“; da sind Red"
        ):
            run("pocketarea", CONTROL=layer, ACTOR_FIELD="actor", ENCIRCLERS="Green",
                POCKETS="memory:")  # fmt: skip
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("pocketarea", {"ENCIRCLERS": "Green", "POCKETS": "memory:"}),
        ("fronttransects", {"TRANSECTS": "memory:", "INTERSECTIONS": "memory:"}),
    ],
)
def test_a_refused_run_leaves_nothing_of_its_maps(run, make_layer, monkeypatch, name, more):
    """QGIS keeps the exception that ended it for ever, and with it whatever its frames hold."""
    from salient.processing import date_span

    kept, real = [], date_span.control_layer

    def watched(*given):
        layer = real(*given)
        kept.extend(map(weakref.ref, layer.maps))
        return layer

    monkeypatch.setattr(date_span, "control_layer", watched)
    square = "MultiPolygon(((0 0, 1 0, 1 1, 0 1, 0 0)))"
    layer = make_layer([(square, "Red", "2025-01-01")])
    with pytest.raises(QgsProcessingException):
        run(name, CONTROL=layer, ACTOR_FIELD="actor", DATE_FIELD="date", **more)
    gc.collect()
    assert [one() for one in kept] == [None]
