# SPDX-License-Identifier: GPL-2.0-or-later
"""The legend of an atlas while its sheets are drawn: of each only what that sheet shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import (
    QgsFeature,
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QDate

from . import context, dated, legend


@contextmanager
def of_each(layout: QgsPrintLayout) -> Iterator[None]:
    """Let the legend follow the sheets that the atlas of a layout comes to, and be whole again."""
    item, main = layout.itemById("legend"), layout.itemById("map")
    if not isinstance(item, QgsLayoutItemLegend) or not layout.atlas().enabled():
        yield
        return
    follower = _SheetLegend(item, main)
    layout.atlas().featureChanged.connect(follower.show)
    try:
        yield
    finally:
        layout.atlas().featureChanged.disconnect(follower.show)
        follower.end()


class _SheetLegend:
    """A legend and all that it names, of which each sheet gets its own."""

    def __init__(self, item: QgsLayoutItemLegend, main: QgsLayoutItemMap) -> None:
        self._item, self._main = item, main
        self._whole = item.model().rootGroup().clone()
        self._temporal = main.isTemporal(), main.temporalRange()
        self._failed: Exception | None = None

    def show(self, feature: QgsFeature) -> None:
        """Name what the map of a sheet shows; what goes wrong is told at the end.

        Qt calls this, and ends the program over an error that gets back to it.
        """
        if not feature.isValid():
            # the atlas has ended
            return
        try:
            self._show(feature)
        except Exception as error:
            self._failed = self._failed or error

    def _show(self, feature: QgsFeature) -> None:
        date = QDate.fromString(str(feature["date"]), "yyyy-MM-dd")
        if date.isValid():
            dated.show_on(self._main, date.toPyDate())
        self._fill()
        for node in self._item.model().rootGroup().findLayers():
            self._keep_shown(node)
        self._item.adjustBoxSize()

    def end(self) -> None:
        """Name all again."""
        self._fill()
        self._item.adjustBoxSize()
        temporal, known = self._temporal
        self._main.setTemporalRange(known)
        self._main.setIsTemporal(temporal)
        if self._failed is not None:
            raise self._failed

    def _fill(self) -> None:
        root = self._item.model().rootGroup()
        root.removeAllChildren()
        for child in self._whole.children():
            root.addChildNode(child.clone())

    def _keep_shown(self, node: QgsLayerTreeLayer) -> None:
        """Leave of a layer what the map shows, and nothing of one that it does not."""
        model, layer = self._item.model(), dated.standing_for(self._main, node.layer())
        keys = legend.shown_keys(layer, [self._main])
        if layer.customProperty(legend.UNSHADED) and not context.bare(
            self._main, self._main.layers()
        ):
            keys = set()
        entries = model.layerOriginalLegendNodes(node)
        names = legend.names_on(self._main, layer, entries)
        known = QgsMapLayerLegendUtils.legendNodeOrder(node) or list(range(len(names)))
        kept = [number for number in known if number < len(names) and names[number] in keys]
        once = node.customProperty(legend.AT_ONCE, False)
        if kept and len(kept) < len(known) and not once:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
            legend.renew(node)
        elif not keys:
            parent = node.parent()
            parent.removeChildNode(node)
            if not parent.children() and parent.parent() is not None:
                parent.parent().removeChildNode(parent)
