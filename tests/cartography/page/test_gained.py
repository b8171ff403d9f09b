# SPDX-License-Identifier: GPL-2.0-or-later
"""How a map draws ground gained: it ends at the fronts of both days as they are drawn."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from front_pages import MM, front_of, map_of
from page_layers import add
from qgis.core import QgsGeometry, QgsVectorLayer
from salient.cartography.page import fronts
from salient.cartography.style import carried, library

#: the front of A, whose ground lies south of it, and of a spit that it went north in: of a width
#: along its sides and one at its mouth, in millimetres
EAST, NORTH = 36.8, 34.6


def spit(mouth: float, across: float, deep: float, north: float = 1.0) -> str:
    """Return the corners of a spit, or of a bay, from east to west."""
    more = (across - mouth) / 2.0
    top, neck = NORTH + north * deep * MM, NORTH + north * 0.6 * MM
    left, right = EAST, EAST + mouth * MM
    corners = [
        *((right, NORTH), (right, neck), (right + more * MM, neck), (right + more * MM, top)),
        *((left - more * MM, top), (left - more * MM, neck), (left, neck), (left, NORTH)),
    ]
    return ", ".join(f"{x} {y}" for x, y in corners)


def front(*bends: str, style: str = "front", north: float = NORTH) -> QgsVectorLayer:
    layer = front_of(f"LineString({', '.join([f'38 {north}', *bends, f'36 {north}'])})")
    library.apply(layer, style, None)
    carried.mark_layer(layer, style)
    return layer


def gains(*wkts: str) -> QgsVectorLayer:
    """Ground that A gained."""
    fields = "field=to_actor:string&field=from_actor:string&field=area_km2:double&field=noise:bool"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "Changes", "memory")
    for wkt in wkts:
        add(layer, wkt, ["A", "B", 1000.0, False])
    library.apply(layer, "changes", None)
    carried.mark_layer(layer, "changes")
    return layer


def drawn(project, changes: QgsVectorLayer, *lines: QgsVectorLayer):
    """Return the map, and how much of each change it draws; None for all of it."""
    layers = [*lines, changes]
    item = map_of(project, *layers)
    known = fronts.drawn(item, layers).gains.get(changes.id(), {})
    found = []
    for feature in changes.getFeatures():
        told = known.get(feature.id())
        shape = QgsGeometry.fromWkt(told) if told else None
        area = shape.area() if shape is not None else 0.0
        found.append(None if told is None else area / feature.geometry().area())
    return item, found


@pytest.mark.parametrize(("mouth", "across", "kept"), [(0.6, 0.6, False), (0.6, 1.6, True)])
def test_ground_gained_in_a_spit_that_the_front_is_drawn_across_is_left_out(
    project, mouth, across, kept
):
    """A speck stood beyond the front; what is wider than a millimetre has its front round it."""
    bend = spit(mouth, across, 2.4)
    changes = gains(f"Polygon(({bend}, {bend.split(', ')[0]}))")
    line = front(bend)
    item, shares = drawn(project, changes, line)
    assert shares == ([None] if kept else [0.0])
    look = item.layerStyleOverrides().get(changes.id(), "")
    assert ("then NULL" in look) != kept
    drawn_line = next(iter(fronts.drawn(item, [line, changes]).lines[line.id()].values())).line
    high = QgsGeometry.fromWkt(drawn_line).boundingBox().height()
    assert (high > 2.0 * MM) == kept


def test_ground_gained_in_a_bay_that_the_front_before_is_drawn_across_is_left_out(project):
    """A blob without an edge stood behind the old front, above Niu-York."""
    bay = spit(0.6, 0.6, 2.4, -1.0)
    far = f"36.2 {NORTH}, 36.2 {NORTH + 6 * MM}, 37.6 {NORTH + 6 * MM}, 37.6 {NORTH}"
    changes = gains(f"Polygon(({bay}, {far}, {bay.split(', ')[0]}))")
    now = front(f"37.6 {NORTH}", *reversed(far.split(", ")[:-1]))
    _, whole = drawn(project, changes, now)
    _, (share,) = drawn(project, changes, now, front(bay, style="front_before"))
    assert whole == [None] and 0.9 < share < 1.0


def test_a_bay_that_the_front_is_drawn_across_in_ground_gained_is_drawn_as_gained(project):
    """It stood pale in what was gained, in the colour of what was held before."""
    bay = spit(0.6, 0.6, 2.4, -1.0)
    south = NORTH - 6 * MM
    changes = gains(f"Polygon((37.6 {NORTH}, {bay}, 36.2 {NORTH}, 36.2 {south}, 37.6 {south}))")
    before = front(f"37.6 {NORTH}, 37.6 {south}, 36.2 {south}, 36.2 {NORTH}", style="front_before")
    _, (share,) = drawn(project, changes, front(bay), before)
    assert 1.0 < share < 1.1


@pytest.mark.parametrize(("south", "left_out"), [(1.0, True), (0.0, False), (8.0, False)])
def test_small_ground_gained_beside_the_front_that_it_does_not_border_is_left_out(
    project, south, left_out
):
    """It is a part of what the front does not tell of; far off it is no part of the front."""
    top = NORTH - south * MM
    across, down = EAST + 0.8 * MM, top - 0.8 * MM
    small = f"Polygon(({EAST} {top}, {across} {top}, {across} {down}, {EAST} {down}, {EAST} {top}))"
    large = f"Polygon((37 {top}, {37 + 2 * MM} {top}, 37 {top - 2 * MM}, 37 {top}))"
    changes = gains(small, large)
    item, shares = drawn(project, changes, front())
    assert shares == [0.0 if left_out else None, None]
    said = item.layout().itemById("credits").text()
    assert ("Ground gained: pieces under 1 mm off the front line" in said) == left_out


def test_ground_gained_on_a_map_without_a_front_is_drawn_as_it_is(project):
    small = f"Polygon(({EAST} 34, {EAST + 0.5 * MM} 34, {EAST} {34 + 0.5 * MM}, {EAST} 34))"
    _, shares = drawn(project, gains(small))
    assert shares == [None]
