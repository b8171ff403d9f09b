# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw the rooms of the code and which imports which: ``python scripts/draw_rooms.py [file]``.

Reads the imports and each room's first sentence, and writes ``docs/images/rooms.svg``. A room
stands above all that it imports. Needs nothing but Python.
"""

from __future__ import annotations

import ast
import html
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "images" / "rooms.svg"
#: rooms whose own rooms are drawn, and those that are drawn whole
OPEN, WHOLE = ("analysis",), ("ui", "processing", "cartography", "events")
WIDE, HIGH, GAP = 250, 64, 26
LINE = 38


def rooms() -> dict[str, str]:
    """Return each room and what it is for."""
    found = {}
    for top in (*WHOLE, *OPEN):
        names = (
            [top]
            if top in WHOLE
            else sorted(p.parent.name for p in (ROOT / top).glob("*/__init__.py"))
        )
        for name in names:
            room = top if top in WHOLE else f"{top}/{name}"
            text = (ROOT / room / "__init__.py").read_text(encoding="utf-8")
            found[room] = ast.get_docstring(ast.parse(text)) or ""
    return found


#: what lies below all rooms though it stands in one: the differences between versions of QGIS
BELOW = ("processing", "compat")


def room_of(parts: tuple[str, ...]) -> str:
    """Return the room that a dotted name or a path lies in."""
    return "/".join(parts[:2]) if parts[0] in OPEN else parts[0]


def arrows(known: dict[str, str]) -> dict[str, set[str]]:
    """Return which rooms each room imports, imports within functions too."""
    found: dict[str, set[str]] = {room: set() for room in known}
    for room in known:
        for path in sorted((ROOT / room).rglob("*.py")):
            package = path.relative_to(ROOT).parts[:-1]
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.ImportFrom) or not node.level:
                    continue
                base = (*package[: len(package) - node.level + 1], *(node.module or "").split("."))
                base = tuple(part for part in base if part)
                for alias in node.names:
                    whole = (*base, alias.name)
                    other = room_of(whole)
                    if whole[: len(BELOW)] == BELOW:
                        continue
                    if other in known and other != room:
                        found[room].add(other)
    return found


def floors(graph: dict[str, set[str]]) -> list[list[str]]:
    """Return the rooms floor by floor, the lowest first: each above all that it imports."""
    level: dict[str, int] = {}
    while len(level) < len(graph):
        ready = [r for r in graph if r not in level and graph[r] <= set(level)]
        if not ready:
            raise SystemExit(f"These rooms wait for one another: {sorted(set(graph) - set(level))}")
        for room in ready:
            level[room] = 1 + max((level[other] for other in graph[room]), default=-1)
    return [sorted(r for r in graph if level[r] == n) for n in range(max(level.values()) + 1)]


def needed(graph: dict[str, set[str]]) -> list[tuple[str, str]]:
    """Return the arrows that no longer way says already."""

    def reach(room: str) -> set[str]:
        return {room}.union(*(reach(other) for other in graph[room]))

    return [
        (room, other)
        for room in sorted(graph)
        for other in sorted(graph[room])
        if not any(other in reach(third) for third in graph[room] - {other})
    ]


def lines_of(text: str) -> list[str]:
    """Return a sentence broken into lines that a box holds."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines[:3]


def picture() -> str:
    """Return the picture as SVG."""
    known = rooms()
    graph = arrows(known)
    storeys = floors(graph)
    width = max(len(storey) for storey in storeys) * (WIDE + GAP) + GAP
    height = len(storeys) * (HIGH + 2 * GAP) + GAP
    at = {}
    for number, storey in enumerate(storeys):
        left = (width - len(storey) * (WIDE + GAP) + GAP) / 2
        for place, room in enumerate(storey):
            at[room] = (left + place * (WIDE + GAP), height - (number + 1) * (HIGH + 2 * GAP) + GAP)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" font-family="sans-serif">',
        "<!-- SPDX-License-Identifier: GPL-2.0-or-later; made by scripts/draw_rooms.py -->",
        '<defs><marker id="a" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto">'
        '<path d="M0,1 L7,4 L0,7" fill="none" stroke="#555"/></marker></defs>',
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
    ]
    for room, other in needed(graph):
        (x, y), (u, v) = at[room], at[other]
        out.append(
            f'<line x1="{x + WIDE / 2:g}" y1="{y + HIGH:g}" x2="{u + WIDE / 2:g}" y2="{v:g}" '
            'stroke="#555" marker-end="url(#a)"/>'
        )
    for room, (x, y) in sorted(at.items()):
        fill = "#eef3f7" if room.startswith("analysis") else "#f7f2e8"
        out.append(
            f'<rect x="{x:g}" y="{y:g}" width="{WIDE}" height="{HIGH}" rx="5" fill="{fill}" '
            'stroke="#333"/>'
            f'<text x="{x + 10:g}" y="{y + 17:g}" font-size="13" font-weight="bold">{room}</text>'
        )
        for row, line in enumerate(lines_of(known[room])):
            out.append(
                f'<text x="{x + 10:g}" y="{y + 32 + 12 * row:g}" font-size="10.5">'
                f"{html.escape(line)}</text>"
            )
    return "\n".join([*out, "</svg>", ""])


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    target.write_text(picture(), encoding="utf-8")
