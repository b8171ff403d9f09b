# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the page templates in `resources/layouts`.

Run with a Python that has QGIS: ``python scripts/build_layouts.py``. A box is (x, y, width, height)
in millimetres. A template of a user's own needs a map item with the id ``map``; every other id is
filled where it is found.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

TEXTS = {
    # id: (points, bold, first words)
    "title": (19, True, "Title"),
    "as_of": (10.5, False, "As of"),
    "headline": (24, True, ""),
    "headline_caption": (9, False, ""),
    "figures": (9, False, "Key figures"),
    "figure_values": (9, True, ""),
    "sources": (7, False, "Sources"),
    "method": (7, False, "Method"),
    "credits": (6.5, False, "Credits"),
    "before": (10, True, "Before"),
    "after": (10, True, "After"),
}

LANDSCAPE = {
    "title": (8, 4, 281, 13.5),
    "as_of": (8, 17.5, 281, 5.5),
    "map": (8, 24, 204, 145),
    "headline": (216, 24, 73, 11),
    "headline_caption": (216, 35, 73, 12),
    "figures": (216, 47, 73, 17),
    "chart": (216, 66, 73, 36),
    "legend": (216, 104, 73, 24),
    "locator": (216, 131, 73, 38),
    "sources": (8, 172, 138, 30),
    "method": (150, 172, 62, 30),
    "credits": (216, 172, 73, 30),
}
PORTRAIT = {
    "title": (8, 6, 194, 18),
    "as_of": (8, 25, 194, 5.5),
    "map": (8, 33, 194, 130),
    "headline": (8, 166, 62, 11),
    "headline_caption": (8, 177, 62, 12),
    "figures": (8, 189, 62, 18),
    "chart": (8, 207, 62, 27),
    "legend": (74, 166, 66, 68),
    "locator": (144, 166, 58, 68),
    "sources": (8, 238, 86, 51),
    "method": (98, 238, 42, 51),
    "credits": (144, 238, 58, 51),
}
SQUARE = {
    "title": (8, 6, 184, 17),
    "as_of": (8, 24, 184, 6),
    "map": (8, 32, 184, 108),
    "headline": (8, 143, 80, 11),
    "headline_caption": (8, 154, 80, 9),
    "figures": (8, 163, 80, 16),
    "legend": (92, 143, 100, 37),
    "sources": (8, 181, 80, 13),
    "credits": (92, 181, 100, 13),
}
PAIR = {
    "title": (8, 4, 281, 13.5),
    "as_of": (8, 17.5, 281, 5.5),
    "before": (8, 23, 138, 5.5),
    "after": (151, 23, 138, 5.5),
    "map_before": (8, 29, 138, 104),
    "map": (151, 29, 138, 104),
    "headline": (8, 136, 70, 11),
    "headline_caption": (8, 147, 70, 9),
    "figures": (8, 156, 70, 18),
    "chart": (82, 136, 70, 38),
    "legend": (156, 136, 70, 38),
    "locator": (230, 136, 59, 38),
    "method": (151, 177, 62, 26),
    "sources": (8, 177, 138, 26),
    "credits": (217, 177, 72, 26),
}
#: items that share a column, each as high as it needs: see cartography/page/column.py
COLUMN_ITEMS = ("headline", "headline_caption", "figures", "chart", "legend")
#: items along the lower edge
STRIP_ITEMS = ("sources", "method", "credits")
FACTOR_A3 = 2**0.5


def larger(boxes: dict, factor: float) -> dict:
    """Scale boxes."""
    return {name: tuple(round(v * factor, 2) for v in box) for name, box in boxes.items()}


#: file name: (title, page width, page height, boxes, factor of letter sizes)
PAGES = {
    "a4_landscape": ("A4 landscape", 297, 210, LANDSCAPE, 1.0),
    "a4_portrait": ("A4 portrait", 210, 297, PORTRAIT, 1.0),
    "a3_landscape": ("A3 landscape", 420, 297, larger(LANDSCAPE, FACTOR_A3), 1.25),
    "a3_portrait": ("A3 portrait", 297, 420, larger(PORTRAIT, FACTOR_A3), 1.25),
    "square": ("Square", 200, 200, SQUARE, 1.12),
    "before_after": ("Before and after", 297, 210, PAIR, 1.0),
}


class Builder:
    """Makes one layout."""

    def __init__(self, project, title: str, width: float, height: float, factor: float) -> None:
        from qgis.core import QgsLayoutSize, QgsPrintLayout

        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName(title)
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height))
        self.factor = factor

    def place(self, item, name: str, box) -> None:
        """Put an item on the page."""
        from qgis.core import QgsLayoutPoint, QgsLayoutSize

        x, y, width, height = box
        item.setId(name)
        item.attemptMove(QgsLayoutPoint(x, y))
        item.attemptResize(QgsLayoutSize(width, height))
        self.layout.addLayoutItem(item)

    def column(self, names, boxes) -> None:
        """Let items of one column share its room, and say so in the template."""
        left, width = boxes[names[0]][0], boxes[names[0]][2]
        top = boxes[names[0]][1]
        bottom = max(boxes[name][1] + boxes[name][3] for name in names)
        for name in names:
            item, (x, y, _, _) = self.layout.itemById(name), boxes[name]
            item.setCustomProperty("salient/cell", f"{left} {top} {width} {bottom - top}")
            item.setCustomProperty("salient/at", f"{x:.2f} {y:.2f}")

    def strip(self, boxes) -> None:
        """Say in the template which items stand below all others and give up what they spare."""
        strip = [name for name in STRIP_ITEMS if name in boxes]
        top = min(boxes[name][1] for name in strip)
        bottom = max(boxes[name][1] + boxes[name][3] for name in strip)
        for item in self.layout.items():
            name = item.id() if hasattr(item, "id") else ""
            if not name or name == "figure_values":
                continue
            x, y = item.pos().x(), item.pos().y()
            box = f"{x:.2f} {y:.2f} {item.rect().width():.2f} {item.rect().height():.2f}"
            item.setCustomProperty("salient/box", box)
            if name in strip:
                item.setCustomProperty("salient/strip", f"{top} {bottom}")

    def chart(self, box) -> None:
        """Add the place of a chart."""
        from qgis.core import QgsLayoutItemPicture

        item = QgsLayoutItemPicture(self.layout)
        item.setMode(QgsLayoutItemPicture.Format.FormatSVG)
        self.place(item, "chart", box)

    def text(self, name: str, box) -> None:
        """Add a label."""
        from qgis.core import QgsLayoutItemLabel
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtGui import QColor, QFont

        points, bold, words = TEXTS[name]
        item = QgsLayoutItemLabel(self.layout)
        font = QFont("Open Sans")
        font.setBold(bold)
        font.setPointSizeF(points * self.factor)
        item.setFont(font)
        item.setFontColor(QColor("#1b1b1b"))
        item.setMarginX(0)
        item.setMarginY(0)
        sides = Qt.AlignmentFlag
        item.setVAlign(sides.AlignBottom if name == "title" else sides.AlignTop)
        item.setText(words)
        self.place(item, name, box)

    def map(self, name: str, box):
        """Add a map with a frame."""
        from qgis.core import QgsLayoutItemMap, QgsLayoutMeasurement, QgsRectangle
        from qgis.PyQt.QtCore import QRectF
        from qgis.PyQt.QtGui import QColor

        item = QgsLayoutItemMap(self.layout)
        item.attemptSetSceneRect(QRectF(*box))
        item.setExtent(QgsRectangle(0, 0, box[2], box[3]))
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor("#1b1b1b"))
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.25))
        item.setBackgroundColor(QColor("#eef1f2" if name != "locator" else "#bcd4e2"))
        self.place(item, name, box)
        return item

    def legend(self, box) -> None:
        """Add a legend that shows only what its map shows."""
        from qgis.core import QgsLayoutItemLegend

        item = QgsLayoutItemLegend(self.layout)
        item.setAutoUpdateModel(False)
        item.setResizeToContents(False)
        # its place on the page: the item itself shrinks to what it shows
        item.setCustomProperty("salient/width", box[2])
        item.setCustomProperty("salient/height", box[3])
        self.place(item, "legend", box)

    def decorations(self, box, *, second: bool = False) -> None:
        """Add scale bars and a north arrow over the corners of a map."""
        from qgis.core import QgsLayoutItemPicture, QgsLayoutItemScaleBar, QgsLayoutItemShape

        x, y, width, height = box
        if not second:
            ground = QgsLayoutItemShape(self.layout)
            ground.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
            self.place(ground, "scale_ground", (x + 2, y + height - 19, 50, 17))
            for name, shift in (("scale_km", 20.5), ("scale_mi", 12.0)):
                bar = QgsLayoutItemScaleBar(self.layout)
                self.place(bar, name, (x + 2.5, y + height - shift, 49, 8))
        north = QgsLayoutItemPicture(self.layout)
        size = 11 * self.factor
        self.place(north, "north", (x + width - size - 2.5, y + 2.5, size, size))


def build(project, title, width, height, boxes, factor):
    """Make the layout of one page."""
    builder = Builder(project, title, width, height, factor)
    for name in ("map_before", "map", "locator"):
        if name in boxes:
            builder.map(name, boxes[name])
    builder.decorations(boxes["map"])
    builder.legend(boxes["legend"])
    if "chart" in boxes:
        builder.chart(boxes["chart"])
    for name in TEXTS:
        if name in boxes:
            builder.text(name, boxes[name])
    builder.text("figure_values", boxes["figures"])
    builder.strip(boxes)
    left = boxes["figures"][0]
    names = [name for name in COLUMN_ITEMS if name in boxes and boxes[name][0] == left]
    builder.column(names, boxes)
    return builder.layout


def main(folder: Path) -> None:
    """Write one file a page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_HASH_SEED"] = "0"
    from qgis.core import (
        QgsApplication,
        QgsCoordinateReferenceSystem,
        QgsProject,
        QgsReadWriteContext,
    )

    sys.path.insert(0, str(ROOT / "scripts"))
    from build_styles import load_salient

    app = QgsApplication.instance() or QgsApplication([], True)
    app.initQgis()
    load_salient()
    folder.mkdir(parents=True, exist_ok=True)
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    for name, page in PAGES.items():
        path = folder / f"{name}.qpt"
        layout = build(project, *page)
        if not layout.saveAsTemplate(str(path), QgsReadWriteContext()):
            raise SystemExit(f"{path} cannot be written.")
        text = path.read_text(encoding="utf-8")
        for number, uuid in enumerate(dict.fromkeys(re.findall(r"\{[0-9a-f-]{36}\}", text))):
            # item ids differ from run to run; their order does not
            text = text.replace(uuid, f"{{00000000-0000-0000-0000-{number:012}}}")
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "layouts")
