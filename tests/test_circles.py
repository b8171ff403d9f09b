# SPDX-License-Identifier: GPL-2.0-or-later
"""No module of pages waits for one that waits for it: each can be imported first, and alone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted((ROOT / "cartography").rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def at_the_top(body: list[ast.stmt]):
    """Yield the imports that run when a module is imported."""
    for node in body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node
        elif isinstance(node, ast.If) and "TYPE_CHECKING" not in ast.dump(node.test):
            yield from at_the_top([*node.body, *node.orelse])
        elif isinstance(node, ast.Try):
            yield from at_the_top([*node.body, *node.orelse, *node.finalbody])
            for handler in node.handlers:
                yield from at_the_top(handler.body)


def waits_for(path: Path, known: set[str]) -> set[str]:
    """Return the modules that one needs before it is whole."""
    own = name_of(path).split(".")
    found = set()
    for node in at_the_top(ast.parse(path.read_text(encoding="utf-8")).body):
        if isinstance(node, ast.ImportFrom) and node.level:
            up = node.level - (path.name == "__init__.py")
            base = ".".join([*own[: len(own) - up], *([node.module] if node.module else [])])
            names = {f"{base}.{one.name}" for one in node.names} & known
            found |= names or {base} & known
    return found


def circles(graph: dict[str, set[str]]) -> set[str]:
    """Return the modules that wait for themselves, by whatever way."""
    rest = dict(graph)
    while free := {name for name, others in rest.items() if not others & rest.keys()}:
        rest = {name: others for name, others in rest.items() if name not in free}
    return set(rest)


def test_no_page_module_waits_for_itself():
    # rooms that pages may ask; the measures know nothing of maps
    rooms = ("cartography", "processing", "events")
    code = [path for room in rooms for path in (ROOT / room).rglob("*.py")]
    known = {name_of(path) for path in code}
    graph = {name_of(path): waits_for(path, known) for path in code}
    assert len(graph) > 150 and "cartography.page.story" in graph["cartography.page.town_names"]
    assert circles(graph) & {name_of(path) for path in PAGES} == set()


@pytest.mark.parametrize(
    ("graph", "found"),
    [
        ({"a": {"b"}, "b": {"c"}, "c": set()}, set()),
        ({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}, {"a", "b", "c", "d"}),
    ],
)
def test_a_circle_is_found(graph, found):
    assert circles(graph) == found
