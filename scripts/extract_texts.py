# SPDX-License-Identifier: GPL-2.0-or-later
"""Write every text that can be translated: ``python scripts/extract_texts.py [salient.ts]``.

Read from the source are the texts handed to `tr`, and the sentences of the errors, which the
analysis raises without Qt and the shell words through the same `tr`. The result is a file for Qt
Linguist, with one context for all of Salient. Needs nothing but Python.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("analysis", "cartography", "events", "processing", "ui")
CONTEXT = "Salient"


def texts_of(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield each text of a module that a user reads in their language, and its line."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and node.args):
            continue
        first = node.args[0]
        if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        called = node.func.id if isinstance(node.func, ast.Name) else called
        if called == "tr" or called.endswith("Error"):
            yield first.value, node.lineno


def gathered() -> dict[str, list[tuple[str, int]]]:
    """Return each text and where it stands."""
    found: dict[str, list[tuple[str, int]]] = {}
    paths = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    for path in sorted([*paths, *ROOT.glob("*.py")]):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text, line in texts_of(tree):
            found.setdefault(text, []).append((path.relative_to(ROOT).as_posix(), line))
    return found


def written(found: dict[str, list[tuple[str, int]]]) -> str:
    """Return the texts as a file of Qt Linguist."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", '<TS version="2.1">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for text, places in found.items():
        lines.append("    <message>")
        lines += [f'        <location filename="{name}" line="{line}"/>' for name, line in places]
        lines.append(f"        <source>{escape(text)}</source>")
        lines += ['        <translation type="unfinished"></translation>', "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def main() -> None:
    """Write the file that is named, or to the screen."""
    text = written(gathered())
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
