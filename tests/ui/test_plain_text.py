# SPDX-License-Identifier: GPL-2.0-or-later
"""What windows say goes through one module where it is not a text of ours: it is never a page."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = [*(ROOT / "ui").rglob("*.py"), *(ROOT / "processing" / "widgets").rglob("*.py")]
ONE_DOOR = "processing/widgets/plain_text.py"
TIPS = {"setToolTip", "setStatusTip", "setWhatsThis"}
#: those that show HTML, with the function that makes it
PAGES = {"setHtml", "insertHtml", "appendHtml"}


def _is_ours(node: ast.expr) -> bool:
    """Tell whether an expression is a text of ours, translated or not, or was made inert."""
    while isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "replace":
        node = node.func.value
    if isinstance(node, ast.Constant):
        return True
    if not isinstance(node, ast.Call):
        return False
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    return name == "tool_tip" or (
        name == "tr" and all(isinstance(one, ast.Constant) for one in node.args)
    )


def faults(text: str) -> list[int]:
    """Return the lines of a module that show what could be read as a page."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        owner = getattr(getattr(node.func, "value", None), "id", "")
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        boxes = "QMessageBox" in (owner, name) or name == "QErrorMessage"
        shown = name == "QLabel" or name in TIPS
        if boxes or (shown and not (node.args and all(map(_is_ours, node.args)))):
            found.append(node.lineno)
    return found


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_boxes_labels_and_tool_tips_show_text(path):
    if path.relative_to(ROOT).as_posix() != ONE_DOOR:
        assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ('label.setToolTip(tr("Ours"))', False),
        ("label.setToolTip(plain_text.tool_tip(value).replace('a', 'b'))", False),
        ('label.setToolTip("\\n".join(values))', True),
        ('label.setToolTip(tr("{x}").format(x=x))', True),
        ("QMessageBox.warning(self, 'x', str(error))", True),
        ("QLabel()", True),
        ("QLabel(tr('Ours'))", False),
        ("QLabel(name)", True),
    ],
)
def test_the_finder_finds_them(text, bad):
    assert bool(faults(text)) is bad


def test_labels_of_forms_that_are_given_text_show_it_as_text():
    """Those that a `.ui` file makes, whose text is set by the code."""
    import re
    from xml.etree import ElementTree

    code = "\n".join(path.read_text(encoding="utf-8") for path in ROOMS)
    for path in (ROOT / "ui").rglob("*.ui"):
        for label in ElementTree.parse(path).iter("widget"):
            name = label.get("name")
            if label.get("class") == "QLabel" and re.search(rf"self\.{name}\.setText\(", code):
                formats = label.findall("property[@name='textFormat']/enum")
                assert [one.text for one in formats] == ["Qt::PlainText"], f"{path.name}: {name}"


def test_what_a_label_and_a_tip_are_given_is_shown_as_it_is(qgis_app):
    from qgis.PyQt.QtGui import QTextDocument
    from salient.processing.widgets import plain_text

    hostile = "<b>bold</b> <img src=http://127.0.0.1:9/x>"
    document = QTextDocument()
    document.setHtml(plain_text.tool_tip(hostile))
    assert document.toPlainText() == hostile
    assert plain_text.label(hostile).textFormat() == plain_text.PLAIN
    box = plain_text._box(plain_text.QMessageBox.Icon.Warning, None, "title", hostile)
    assert (box.textFormat(), box.text()) == (plain_text.PLAIN, hostile)
