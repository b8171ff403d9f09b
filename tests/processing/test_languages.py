# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields and files are neutral: a run in another language gives the same values."""

from __future__ import annotations

import pytest

RING = (
    "POLYGON((0.4 0,0 0,0 1,1 1,1 0,0.6 0,0.6 0.2,0.8 0.2,0.8 0.8,0.2 0.8,0.2 0.2,0.4 0.2,0.4 0))"
)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_values_do_not_hang_on_the_language(make_layer, run, rows, language):
    from qgis.core import QgsProcessing
    from salient import i18n

    control = make_layer([(RING, "Red", None)])
    asked = {
        "CONTROL": control,
        "ACTOR_FIELD": "actor",
        "ENCIRCLERS": "Red",
        "CORE_POINT": "0.5,0.5 [EPSG:4326]",
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), QgsProcessing.TEMPORARY_OUTPUT),
    }
    english = run("encirclementgap", **asked)
    assert i18n.speak(language)
    try:
        other = run("encirclementgap", **asked)
    finally:
        i18n.be_silent()
    assert (other["STATE"], other["GAP_KM"]) == (english["STATE"], english["GAP_KM"])
    for name in ("GAPS", "POCKETS", "SUMMARY"):
        first, second = rows(english[name]), rows(other[name])
        assert [list(one) for one in first] == [list(one) for one in second]
        for one, two in zip(first, second):
            texts = {"label", "note"}
            assert {k: v for k, v in one.items() if k not in texts} == {
                k: v for k, v in two.items() if k not in texts
            }
