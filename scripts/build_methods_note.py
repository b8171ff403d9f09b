#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Print docs/methods-note.md as a PDF: python scripts/build_methods_note.py FILE.

Run with a Python that has QGIS, whose Qt lays the pages out.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from markdown_it import MarkdownIt
from qgis.PyQt.QtCore import QMarginsF, QUrl
from qgis.PyQt.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

SOURCE = Path(__file__).resolve().parent.parent / "docs" / "methods-note.md"
STYLE = """
p,li{line-height:120%;margin-top:0;margin-bottom:6px}
h1{font-size:18pt;margin-bottom:2px}h2{font-size:11.5pt;margin-top:12px;margin-bottom:4px}
td,th{padding:1px 6px;font-size:8pt;text-align:left}
"""
#: width of the picture, of the page's 680 or so; and what begins a page
PICTURE, NEW_PAGE = 500, 'style="page-break-before:always"'


def build(target: Path) -> None:
    """Write the note to `target`, on A4."""
    writer = QPdfWriter(str(target))
    writer.setTitle("Measuring an encirclement on a map of control")
    writer.setCreator("Salient")
    writer.setResolution(1200)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),  # the document adds its own 2 cm, and the number of the page
        )
    )
    note = QTextDocument()
    note.setDefaultFont(QFont("Open Sans", 10))
    note.setDefaultStyleSheet(STYLE)
    body = MarkdownIt("commonmark").enable("table").render(SOURCE.read_text(encoding="utf-8"))
    for name in re.findall(r'<img src="([^"]+)"', body):
        picture = QImage(str(SOURCE.parent / name))
        note.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
    # the words below the picture stay on its page, and no row of the table is torn
    body = body.replace("<img ", f'<img width="{PICTURE}" ').replace("<h2>6.", f"<h2 {NEW_PAGE}>6.")
    note.setHtml(body.replace("<table>", '<table border="1" cellspacing="0" width="100%">'))
    # Qt 6 dropped the underscore
    getattr(note, "print" if hasattr(note, "print") else "print_")(writer)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    build(Path(sys.argv[1]))
