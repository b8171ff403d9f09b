# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a legend does not fit beside the map stands on a further page: nothing is left out."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QRectF, QSize, QSizeF

from ...i18n import tr
from ..style import library
from . import further_page, inert

_ITEM, _HEAD = "legend_page", "legend_page_head"
#: property of a layer that stands in the legend for the borders of a kind
BORDER = "salient/border"
_MOST_COLUMNS = 3
#: millimetres between those
_APART = 4.0
#: millimetres of a page that are drawn at least
_DRAWN = 50.0


def draw_once(item: QgsLayoutItemLegend) -> None:
    """Draw a legend, small and for nobody: it does not know its own size before.

    A legend without a size would be drawn at a resolution without end, and with it the hatches of
    the map beneath.
    """
    some = QRectF(item.scenePos(), QSizeF(_DRAWN, _DRAWN))
    region = item.sceneBoundingRect().united(some)
    QgsLayoutExporter(item.layout()).renderRegionToImage(region, QSize(80, 80))


def flow(item: QgsLayoutItemLegend, fits: Callable[[], bool]) -> list[QgsLayerTreeNode]:
    """Take layers out of a legend, borders, then the lowest, until it fits; return copies.

    A layer is torn only where not even one fits whole.
    """
    root = item.model().rootGroup()
    taken: list[QgsLayerTreeNode] = []
    while root.children():
        last = _next(root)
        if len(root.children()) == 1 and isinstance(last, QgsLayerTreeLayer):
            rest = _torn(item, last, fits)
            if rest is not None:
                return [rest, *taken]
        _move_last(root, last, taken)
        item.updateLegend()
        if root.children() and fits():
            break
    return taken


def _next(root: QgsLayerTreeGroup) -> QgsLayerTreeNode:
    """Return what goes next: borders before all else, then what stands lowest.

    Most readers know a border when they see one; a map is not read without the rest.
    """
    nodes = root.children()
    return next((node for node in reversed(nodes) if _ends_in_border(node)), nodes[-1])


def _ends_in_border(node: QgsLayerTreeNode) -> bool:
    """Tell whether a layer, or the last one under a heading, stands for the borders of a kind."""
    if isinstance(node, QgsLayerTreeGroup):
        return bool(node.children()) and _ends_in_border(node.children()[-1])
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    return layer is not None and bool(layer.customProperty(BORDER))


def _move_last(
    root: QgsLayerTreeGroup, last: QgsLayerTreeNode, taken: list[QgsLayerTreeNode]
) -> None:
    """Move the last layer of a legend to those taken out; of several under a heading, one."""
    if not isinstance(last, QgsLayerTreeGroup) or not last.children():
        taken.insert(0, last.clone())
        root.removeChildNode(last)
        return
    heading = taken[0] if taken else None
    if not isinstance(heading, QgsLayerTreeGroup) or heading.name() != last.name():
        heading = last.clone()
        heading.removeAllChildren()
        taken.insert(0, heading)
    heading.insertChildNode(0, last.children()[-1].clone())
    last.removeChildNode(last.children()[-1])
    if not last.children():
        # with the others under one heading, not under a second of the same name
        root.removeChildNode(last)


def _torn(
    item: QgsLayoutItemLegend, node: QgsLayerTreeNode, fits: Callable[[], bool]
) -> QgsLayerTreeNode | None:
    """Leave of a layer the entries that fit; return a copy with the others, None if none fits."""
    utils = QgsMapLayerLegendUtils
    model = item.model()
    order = utils.legendNodeOrder(node) or list(range(len(model.layerOriginalLegendNodes(node))))
    for count in range(len(order) - 1, 0, -1):
        utils.setLegendNodeOrder(node, order[:count])
        model.refreshLayerLegend(node)
        item.updateLegend()
        if fits():
            rest = node.clone()
            utils.setLegendNodeOrder(rest, order[count:])
            return rest
    utils.setLegendNodeOrder(node, order)
    model.refreshLayerLegend(node)
    return None


def continued(layout: QgsPrintLayout) -> bool:
    """Tell whether the legend of a page goes on on the further page."""
    return layout.itemById(_ITEM) is not None


def add(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    nodes: list[QgsLayerTreeNode],
    set_letters: Callable[[QgsLayoutItemLegend, int, float], None],
) -> None:
    """Put a legend of layers on the further page.

    Parameters
    ----------
    set_letters : callable
        Sets those of a legend in so many columns, each so many millimetres wide.
    """
    if not nodes:
        return
    room = further_page.begin(layout)
    item = QgsLayoutItemLegend(layout)
    item.setId(_ITEM)
    item.setAutoUpdateModel(False)
    inert.clear_legend_title(item)
    item.setBackgroundEnabled(False)
    layout.addLayoutItem(item)
    item.setLinkedMap(main)
    root = item.model().rootGroup()
    root.removeAllChildren()
    # what has no heading of its own would stand under that of what goes before it
    for node in sorted(nodes, key=lambda one: isinstance(one, QgsLayerTreeGroup)):
        root.addChildNode(node)
    item.attemptMove(QgsLayoutPoint(room.left, further_page.TOP), True, False, room.page)
    item.setResizeToContents(True)
    draw_once(item)
    for columns in range(1, _MOST_COLUMNS + 1):
        set_letters(item, columns, room.width if columns == 1 else room.across / columns - _APART)
        if item.rect().height() <= room.height:
            break
    width, height = item.rect().width(), item.rect().height()
    place, top = further_page.place(layout, width, height)
    family, _ = library.known_family()
    further_page.head(layout, place, _HEAD, tr("Legend, continued"), family, top)
    top += further_page.TOP - further_page.HEAD
    further_page.move(item, place.page, place.left, top, width)
    further_page.take(layout, width, top + height)
