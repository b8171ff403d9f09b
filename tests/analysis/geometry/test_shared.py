# SPDX-License-Identifier: GPL-2.0-or-later
"""How much ground two polygons share, where GEOS finds none."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.geometry.shared import ground_left, shared_area, shared_ground

#: One salient as it was drawn on two days, 6 cm apart along its base: to the last bit, as GEOS 3.11
#: to 3.14 find that these share nothing.
ALIKE = shapely.from_wkb(
    [
        "01030000000100000012000000B67A25CEEDEAA6C01715382E9BCAF34068603F5C278B9A40A25F44CFD4"
        "3CF140F35F072DF6809A401A92EDDDC63CF140D663B01E51729A4031705226C93CF140DDFD3456DC649A"
        "40B4CA1061E03CF1400D7FCD46665A9A40ED46D46F093DF14022811D5FE22C92408B8C6F41C66BF14072"
        "26E812D6207640391C324A608CF140E9C71A20EA8182C02AA9A3A67297F1406C6DB56334FD97C0991069"
        "F3588BF140BB66CF00853EA2C03219B9A2DE69F14015327DDAEE72A6C04A4668D7FA37F1408C194ED3CB"
        "E7A7C0A13D89DD2100F140C533F5E994EAA7C0D22372A4EBFFF04003625A209FEFA7C02071E915C1FFF0"
        "40BB7C9A413DF6A7C087E77CE8A7FFF0403E0E491D9CFBA7C0D7BA33A9A4FFF040B67A25CEEDEAA6C017"
        "15382E9BCAF340",
        "01030000000100000012000000B67A25CEEDEAA6C01715382E9BCAF34044D872521F8B9A40B1C8DF17D5"
        "3CF140298A2523EE809A408EF38826C73CF14057C1CA1449729A4026F4ED6EC93CF14097874F4CD4649A"
        "40FA79ACA9E03CF140DF2CED3C5E5A9A40C32270B8093DF14096751586DA2C924076E54789C66BF1407C"
        "3FA7D9B7207640755BFE91608CF1409049C8A6F88182C0111A39EF7297F1400572BA793BFD97C085398D"
        "3D598BF1400167B690883EA2C069FCE6EEDE69F140C3A50D92F272A6C021F8A225FB37F14089595C75CB"
        "E7A7C0F97F49D42200F1400AB13E8C94EAA7C04411349BECFFF0403CA3C0C29EEFA7C09E60AD0CC2FFF0"
        "40D32100E43CF6A7C020C142DFA8FFF0401A902ABF9BFBA7C0FBEDFA9FA5FFF040B67A25CEEDEAA6C017"
        "15382E9BCAF340",
    ]
)


def test_ground_drawn_alike_is_shared():
    one, other = ALIKE
    expected = 20_437_150.6
    assert float(shared_area(one, other)) == pytest.approx(expected, rel=1e-7)
    assert shared_area(ALIKE, ALIKE[::-1]) == pytest.approx([expected] * 2, rel=1e-7)


def test_what_touches_or_lies_apart_shares_nothing():
    box = shapely.box(0, 0, 10, 10)
    others = np.array(
        [
            shapely.box(10, 0, 20, 10),
            shapely.box(10, 10, 20, 20),
            shapely.box(30, 0, 40, 10),
            shapely.Polygon(),
            # round it: an inner point of the smaller lies in the hole
            shapely.difference(shapely.box(-5, -5, 15, 15), box),
            shapely.box(2, 2, 4, 5),
        ]
    )
    assert shared_area(others, box).tolist() == [0.0, 0.0, 0.0, 0.0, 0.0, 6.0]
    assert shared_area(others[:0], box).shape == (0,)


def test_what_is_left_of_ground_drawn_alike_is_a_strip():
    one, other = ALIKE
    assert float(shapely.area(shared_ground(one, other))) == pytest.approx(20_437_150.6, rel=1e-7)
    assert float(shapely.area(ground_left(one, other))) < 1000.0
    assert (shapely.area(ground_left(ALIKE, ALIKE[::-1])) < 1000.0).all()


def test_overlays_that_are_right_stay_as_they_are():
    box, hole = shapely.box(0, 0, 10, 10), shapely.box(2, 2, 2 + 1e-7, 2 + 1e-7)
    for small in (hole, shapely.box(10, 0, 20, 10), shapely.box(-1, -1, 11, 11), shapely.Polygon()):
        for one, other in ((box, small), (small, box)):
            assert shapely.equals_exact(shared_ground(one, other), shapely.intersection(one, other))
            assert shapely.equals_exact(ground_left(one, other), shapely.difference(one, other))
