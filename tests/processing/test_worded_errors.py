# SPDX-License-Identifier: GPL-2.0-or-later
"""What the analysis refuses is said in the language of QGIS."""

from __future__ import annotations

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
