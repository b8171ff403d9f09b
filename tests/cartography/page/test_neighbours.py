# SPDX-License-Identifier: GPL-2.0-or-later
"""Which countries a page is not about: by how much of the control lies in each."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from qgis.core import QgsGeometry, QgsRectangle


def box(x0, y0, x1, y1):
    return QgsGeometry.fromRect(QgsRectangle(x0, y0, x1, y1))


HOME, BESIDE, FAR = box(0, 0, 10, 10), box(10, 0, 20, 10), box(30, 0, 40, 10)


def test_what_lies_whole_in_a_country_is_not_laid_over_it(qgis_app):
    """A country was laid over each of 25,000 features: four seconds that heard no cancel."""
    from salient.cartography.page import context

    control = [box(0.1 * k, 1, 0.1 * k + 0.05, 2) for k in range(95)]
    control += [box(9.9, 5, 10.2, 6), box(50, 50, 51, 51)]
    plain, laid = QgsGeometry.intersection, []

    def intersection(self, other, *given):
        laid.append(other)
        return plain(self, other, *given)

    for country in (HOME, BESIDE, FAR):
        with patch.object(QgsGeometry, "intersection", intersection):
            shared = sum(context._shared(country, control))
        naive = sum(plain(country, one).area() for one in control)
        assert shared == pytest.approx(naive, rel=1e-12)
    # the one on the border, in two countries
    assert len(laid) == 2


def test_a_country_with_little_of_the_control_is_a_neighbour(qgis_app):
    from salient.cartography.page import context

    countries = [("Home", HOME), ("Beside", BESIDE), ("Far", FAR)]
    assert context.neighbours(countries, [box(1, 1, 9, 9), box(9.9, 5, 10.2, 6)]) == {
        "Beside",
        "Far",
    }
    assert context.neighbours(countries, [box(1, 1, 9, 9), box(11, 1, 19, 9)]) == {"Far"}
    assert context.neighbours(countries, []) == set()
