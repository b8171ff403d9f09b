# SPDX-License-Identifier: GPL-2.0-or-later
"""Whom a box on the page meets is looked for where it lies."""

from __future__ import annotations

import random

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsGeometry, QgsRectangle
from salient.cartography.page import story


class Counted:
    """An engine that counts how often it is asked."""

    asked = 0

    def __init__(self, engine):
        self.engine = engine

    def intersects(self, shape):
        Counted.asked += 1
        return self.engine.intersects(shape)

    def contains(self, shape):
        Counted.asked += 1
        return self.engine.contains(shape)


@pytest.fixture
def squares(qgis_app):
    """Forty by forty of them, each with its edge, and one shape without any ground."""
    shapes = [
        QgsGeometry.fromRect(QgsRectangle(x, y, x + 1, y + 1)) for x in range(40) for y in range(40)
    ]
    return [*shapes, *(QgsGeometry(one.constGet().boundary()) for one in shapes), QgsGeometry()]


def boxes(count, size):
    chance = random.Random(7)
    for _ in range(count):
        x, y = (chance.choice([chance.uniform(-2, 41), chance.randint(0, 40)]) for _ in "xy")
        yield QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size))


def test_a_box_meets_and_lies_in_the_same_as_one_by_one(squares):
    found = story._Shapes()
    for number, one in enumerate(squares[:-1]):
        found.add(one, 0.1 * (number % 7))
    odd = map(QgsGeometry.fromWkt, ("Point(3 4)", "Point(0 0)", "LineString(3 4, 9 4)"))
    for box in [*boxes(30, 0.3), *boxes(30, 2.7), *odd]:
        met = [k for k, one in enumerate(squares[:-1]) if one.intersects(box)]
        assert found.met_by(box) == set(met)
        assert found.holding(box) == {k for k in met if squares[k].contains(box)}
        # to the last bit: letters of equal cost stay where they are
        assert found.cost(box) == sum(0.1 * (k % 7) for k in met)


def test_few_are_asked(squares):
    """Each name of a page of 10,000 features asked all of them at each of its places."""
    found, more = story._Shapes(), story._Shapes()
    found.add_whole([], 1.0)
    for one in squares[:-1]:
        found.add(one, 1.0)
    found._rows = [(Counted(engine), *rest) for engine, *rest in found._rows]
    more.add_all(found)
    Counted.asked = 0
    asked = list(boxes(50, 0.5))
    for box in asked:
        more.cost(box)
        found.holding(box)
    # four squares and their edges at most, and what only touches
    assert 0 < Counted.asked < 40 * len(asked)
