# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules of the house, read from the source: who may import whom, and what no file may hold."""

from __future__ import annotations

import ast
import functools
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOT_SHIPPED = {"tests", "bench", "scripts", "docs", "build", "demo", "dist"}
SHIPPED = sorted(
    path
    for path in ROOT.rglob("*.py")
    if not path.relative_to(ROOT).parts[0].startswith(".")
    and path.relative_to(ROOT).parts[0] not in NOT_SHIPPED
    and path.name != "setup.py"
)
EVERY = sorted(
    [*SHIPPED, *(p for room in ("tests", "bench", "scripts") for p in (ROOT / room).rglob("*.py"))]
)

#: what any room but the analysis may use: it knows QGIS at most, and no room
SHARED = {"about", "dependencies", "i18n", "own_libraries", "processing.compat", "templates"}
#: room -> the rooms it may import beside itself. Arrows go down only.
MAY_IMPORT = {
    "analysis": set(),
    "events": {"analysis"},
    "cartography": {"events", "analysis"},
    "processing": {"cartography", "events", "analysis"},
    "ui": {"processing", "cartography", "events", "analysis"},
    "plugin": {"ui", "processing", "analysis"},
    "command": {"analysis"},
    "__main__": {"command"},
    "about": set(),
    "dependencies": set(),
    "own_libraries": {"analysis"},
    "i18n": {"analysis"},
    "templates": set(),
    "__init__": {"plugin", "analysis"},
}
#: the rooms within the analysis -> the rooms each may import beside itself
MEASURES = {"gap", "change", "pocket", "situation", "places"}
ANALYSIS_MAY_IMPORT = {
    "base": set(),
    "geometry": {"base"},
    "control": {"base", "geometry"},
    **{room: {"base", "geometry", "control"} for room in MEASURES},
    "claims": {"base", "geometry", "control", *MEASURES},
    "makers": {"base", "geometry", "control", *MEASURES},
    "interface": {"base", "geometry", "control", *MEASURES, "claims", "makers"},
}
#: works where there is no QGIS
NO_QGIS = (
    "analysis/",
    "events/model.py",
    "events/log.py",
    "events/export/",
    "events/importers/",
    "about.py",
    "command/",
)
QGIS_SIDE = {"qgis", "PyQt5", "PyQt6", "processing", "osgeo", "console"}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@functools.cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), relative(path))


def imports(path: Path) -> list[tuple[str, bool]]:
    """Return (dotted name, is it of Salient) of all imports; Salient's without `salient.`."""
    package = path.relative_to(ROOT).parts[:-1]
    found = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found += [(alias.name, False) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.append((node.module, False))
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1]
            dotted = ".".join([*base, *([node.module] if node.module else [])])
            if node.module and not (node.level == 1 and not base):
                # `from .a import b`: b may be a module of the room a
                found += [(f"{dotted}.{alias.name}", True) for alias in node.names]
            else:
                found += [
                    (".".join(filter(None, [dotted, alias.name])), True) for alias in node.names
                ]
    return found


def room_of(path: Path) -> str:
    parts = path.relative_to(ROOT).parts
    return parts[0] if len(parts) > 1 else path.stem


def each(paths):
    """Hold a rule against each file, in one test: one a file took half a minute of every run."""

    def of(rule):
        def test():
            broken = {}
            for path in paths:
                try:
                    rule(path)
                except AssertionError as error:
                    broken[relative(path)] = str(error)
            assert broken == {}

        test.__name__, test.__doc__ = rule.__name__, rule.__doc__
        return test

    return of


def arrows_up(path: Path) -> list[str]:
    room = room_of(path)
    allowed = MAY_IMPORT[room] | {room}
    shared = set() if room == "analysis" else SHARED
    return [
        name
        for name, ours in imports(path)
        if ours
        and name != "__version__"
        and name.split(".")[0] not in allowed
        and not any(name == one or name.startswith(one + ".") for one in shared)
    ]


@each(SHIPPED)
def test_arrows_go_down_only(path):
    assert room_of(path) in MAY_IMPORT, "a room that design.md does not name"
    assert arrows_up(path) == []


@each([path for path in SHIPPED if path.relative_to(ROOT).parts[0] == "analysis"])
def test_arrows_within_the_analysis_go_down_only(path):
    parts = path.relative_to(ROOT).parts
    if len(parts) == 2:
        assert path.stem == "__init__", "a module of the analysis stands in one of its rooms"
        return
    allowed = ANALYSIS_MAY_IMPORT[parts[1]] | {parts[1]}
    wrong = [
        name for name, ours in imports(path) if ours and name.split(".")[1:2][0] not in allowed
    ]
    assert wrong == []


def module_graph() -> dict[str, set[str]]:
    """Return which module of Salient imports which, imports within functions and for types too."""
    names = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in SHIPPED
    }
    graph = {}
    for path in SHIPPED:
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        targets = {one for one, ours in imports(path) if ours}
        targets |= {one.rpartition(".")[0] for one in targets}
        graph[name] = (targets & names) - {name}
    return graph


def circles(graph: dict[str, set[str]]) -> list[str]:
    """Return the modules that no order can hold, since each waits for another of them."""
    waiting = {name: set(targets) for name, targets in graph.items()}
    while ready := {name for name, targets in waiting.items() if not targets}:
        waiting = {name: targets - ready for name, targets in waiting.items() if name not in ready}
    while idle := set(waiting) - set().union(*waiting.values()):
        waiting = {name: targets for name, targets in waiting.items() if name not in idle}
    return sorted(waiting)


def test_no_circle_of_modules():
    assert circles(module_graph()) == []


def test_the_finder_of_circles_finds_them():
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == ["b", "c"]
    assert circles({"a": {"b"}, "b": {"c"}, "c": set()}) == []


@each(SHIPPED)
def test_own_modules_are_imported_relatively(path):
    """QGIS calls the package as its folder is called, which need not be `salient`."""
    assert [
        name for name, ours in imports(path) if not ours and name.split(".")[0] == "salient"
    ] == []


@each([path for path in SHIPPED if relative(path).startswith(NO_QGIS)])
def test_what_a_worker_runs_knows_no_qgis(path):
    names = imports(path)
    assert [name for name, ours in names if not ours and name.split(".")[0] in QGIS_SIDE] == []
    assert [
        name for name, ours in names if ours and name.split(".")[0] in {"i18n", "dependencies"}
    ] == []


@each(sorted((ROOT / "tests" / "analysis").rglob("*.py")))
def test_tests_of_the_analysis_run_where_there_is_no_qgis(path):
    """On the oldest and the newest libraries: what needs QGIS is skipped there, and no error."""
    rooms = {f"salient.{room}" for room in ("processing", "cartography", "ui", "i18n")}
    needs = [
        name
        for name, _ in imports(path)
        if name.split(".")[0] in QGIS_SIDE or ".".join(name.split(".")[:2]) in rooms
    ]
    assert not needs or "importorskip" in path.read_text(encoding="utf-8")


@each(EVERY)
def test_file_begins_with_its_licence(path):
    lines = path.read_text(encoding="utf-8").splitlines()[:2]
    assert "# SPDX-License-Identifier: GPL-2.0-or-later" in lines


def calls(path: Path) -> list[tuple[str, ast.Call]]:
    """Return (last part of the called name, call)."""
    found = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            found.append((name, node))
    return found


def wrongly_translated(path: Path) -> list[int]:
    """Return the lines that hand the translator a sentence it cannot know beforehand."""
    return [
        call.lineno
        for name, call in calls(path)
        # one argument: Python's own, of letters
        if (name == "tr" or (name == "translate" and len(call.args) > 1))
        and not all(isinstance(arg, (ast.Constant, ast.Starred)) for arg in call.args)
        and relative(path) != "i18n.py"
        and not _passes_on(path, call)
    ]


def _passes_on(path: Path, call: ast.Call) -> bool:
    """Tell whether the call stands in a method `tr` that hands its own argument on."""
    return any(
        isinstance(node, ast.FunctionDef)
        and node.name == "tr"
        and any(inner is call for inner in ast.walk(node))
        for node in ast.walk(tree(path))
    )


@each(SHIPPED)
def test_only_whole_sentences_are_translated(path):
    assert wrongly_translated(path) == []


def said(path: Path) -> list[str]:
    """Return the texts of a module that are no docstrings."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    beside = {
        id(node.body[0].value)
        for node in ast.walk(tree(path))
        if isinstance(node, documented) and ast.get_docstring(node) is not None
    }
    return [
        node.value
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in beside
    ]


@each([path for path in SHIPPED if relative(path).startswith("analysis/")])
def test_the_core_does_not_speak_of_qgis(path):
    """Who measures in Python or on the command line has no tab, toolbox or canvas."""
    words = re.compile(r"QGIS|\b[Tt]oolbox|temporal controller|\bcanvas|Source tab|History panel")
    assert [text for text in said(path) if words.search(text)] == []


def pasted(path: Path) -> list[int]:
    """Return the lines of sentences that are put together with their values: no form is kept.

    What is raised as an error of Python's is a programmer's to read.
    """
    code = tree(path)
    errors = [node for node in ast.walk(code) if isinstance(node, ast.Raise)]
    raised = {id(one) for error in errors for one in ast.walk(error)}
    return [
        node.lineno
        for node in ast.walk(code)
        if isinstance(node, ast.JoinedStr) and id(node) not in raised and _is_sentence(node)
    ]


def _is_sentence(text: ast.JoinedStr) -> bool:
    literal = "{}".join(one.value for one in text.values if isinstance(one, ast.Constant))
    of_a_pattern = "(?" in literal or "\\" in literal
    return not of_a_pattern and bool(re.search(r"\b[a-z]+ [a-z]+ [a-z]+\b", literal))


@each([path for path in SHIPPED if relative(path).startswith("analysis/")])
def test_the_core_keeps_the_form_of_what_it_says(path):
    """Only a form can be said in the user's language: `remark`, or an error's."""
    assert pasted(path) == []


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ('note = f"{count} feature(s) do not count"', True),
        ('raise TypeError(f"{name} is no part of it")', False),
        ('name = f"consensus of {names}"', False),
        ('_WORDS = f"(?:{one}) than that or that"', False),
    ],
)
def test_the_finder_of_pasted_sentences_finds_them(tmp_path, monkeypatch, text, bad):
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    path = tmp_path / "text.py"
    path.write_text(text, encoding="utf-8")
    assert bool(pasted(path)) == bad


def compared_with_null(path: Path) -> list[int]:
    """Return the lines that compare with QGIS's NULL."""
    return [
        node.lineno
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Compare)
        and any(isinstance(one, ast.Name) and one.id == "NULL" for one in ast.walk(node))
    ]


@each(SHIPPED)
def test_nulls_are_asked_for_by_one_function(path):
    """An attribute without a value is NULL on Qt 5 and None on Qt 6, a date of no day neither."""
    assert compared_with_null(path) == []


def silent_reads(code: ast.Module) -> list[int]:
    """Return the lines that go through features of a layer without asking whether to go on."""
    reads = {
        node
        for node in ast.walk(code)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "getFeatures"
    }
    asking = {"each", "next"}
    heard = {
        one
        for node in ast.walk(code)
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) in asking
        for one in node.args
    }
    return sorted(node.lineno for node in reads - heard)


@each([path for path in SHIPPED if relative(path).startswith("cartography/")])
def test_pages_ask_before_each_feature_whether_to_go_on(path):
    """A page goes through its layers dozens of times: a cancel was heard when all was done."""
    assert silent_reads(tree(path)) == []


def test_the_finder_of_silent_reads_finds_them():
    text = "for one in {}:\n    pass\n"
    assert silent_reads(ast.parse(text.format("layer.getFeatures(request)"))) == [1]
    assert silent_reads(ast.parse(text.format("list(layer.getFeatures())"))) == [1]
    assert silent_reads(ast.parse(text.format("listener.each(layer.getFeatures())"))) == []
    assert silent_reads(ast.parse("next(layer.getFeatures(), None)")) == []


@each(SHIPPED)
def test_dialogs_run_by_exec(path):
    assert [call.lineno for name, call in calls(path) if name == "exec_"] == []


@each(SHIPPED)
def test_no_print_and_no_assert(path):
    printed = [
        call.lineno
        for name, call in calls(path)
        if name == "print" and isinstance(call.func, ast.Name)
    ]
    asserted = [node.lineno for node in ast.walk(tree(path)) if isinstance(node, ast.Assert)]
    assert (printed, asserted) == ([], [])


#: A body of more lines is parted. Its docstring and its signature are not counted.
LONGEST_BODY = 42
#: What declares one parameter after another is a list, and read as one.
DECLARES = re.compile(r"initAlgorithm$|_?add_")


def long_bodies(code: ast.Module, most: int) -> list[str]:
    """Return the functions whose body is longer than it may be."""
    found = []
    for node in ast.walk(code):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            said = node.body[ast.get_docstring(node) is not None :]
            if said and not DECLARES.match(node.name):
                lines = said[-1].end_lineno - said[0].lineno + 1
                found += [f"{node.name}: {lines} lines"] if lines > most else []
    return found


@each(SHIPPED)
def test_no_function_is_long(path):
    assert long_bodies(tree(path), LONGEST_BODY) == []


def test_the_finder_of_long_functions_finds_them():
    text = 'def {}(\n    a,\n):\n    """Say\n\n    it."""\n    a = 1\n    a = 2\n    return a\n'
    assert long_bodies(ast.parse(text.format("one")), 2) == ["one: 3 lines"]
    assert long_bodies(ast.parse(text.format("one")), 3) == []
    assert long_bodies(ast.parse(text.format("_add_outputs")), 2) == []


def test_a_public_class_has_a_name_of_its_own():
    """One word, one meaning: what is public says which of two things it is."""
    homes: dict[str, list[str]] = {}
    for path in SHIPPED:
        for node in tree(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes.setdefault(node.name, []).append(relative(path))
    assert {name: paths for name, paths in homes.items() if len(paths) > 1} == {}


@each([path for path in SHIPPED if path.name == "__init__.py"])
def test_room_says_what_it_is_for(path):
    assert ast.get_docstring(tree(path))


def test_ui_files_connect_nothing():
    """Signals are connected in Python, where they can be disconnected."""
    files = [p for p in ROOT.rglob("*.ui") if not p.relative_to(ROOT).parts[0].startswith(".")]
    assert [relative(p) for p in files if "<connection>" in p.read_text(encoding="utf-8")] == []


def test_every_ignored_lint_rule_has_its_reason():
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    start = lines.index("ignore = [")
    rules = lines[start + 1 : lines.index("]", start)]
    assert rules
    assert [line for line in rules if "#" not in line] == []


def test_what_newer_versions_of_qgis_warn_of_is_called_in_one_place():
    """Fonts and colours of a page's texts: each such call is a line in the log of a user's QGIS."""
    warned = re.compile(r"\.(setFontColor|fontColor|setLineSpacing|writeAsVectorFormatV2)\(")
    found = [path for path in SHIPPED if warned.search(path.read_text(encoding="utf-8"))]
    assert [relative(path) for path in found] == ["cartography/page/fonts.py"]


def test_no_test_is_timed():
    """A machine that is busy fails no test: work is counted, and bench/ measures time.

    Cancel alone is promised in seconds; the attacks print theirs.
    """
    clock = re.compile(r"\b(process_time|perf_counter|thread_time|monotonic)(_ns)?\(\)")
    tests = (path for path in (ROOT / "tests").rglob("test_*.py"))
    timed = [relative(path) for path in tests if clock.search(path.read_text(encoding="utf-8"))]
    assert timed == ["tests/analysis/gap/test_encirclement.py"]


def test_every_silenced_line_has_its_reason():
    """`# noqa: X` alone says what is silenced; why stands behind it or in the comment above."""
    silenced = re.compile(r"#\s*(noqa|type: ignore|nosec)\b[^#]*?(?P<why>\s[-(#]\s*\w.*)?$")
    bare = []
    for path in SHIPPED:
        above = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            hit = silenced.search(line)
            if hit and not hit["why"] and not above.lstrip().startswith("#"):
                bare.append(f"{relative(path)}:{number}")
            above = line
    assert bare == []


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("tr(f'{x} km')", True),
        ("self.tr('a' + b)", True),
        ("tr('{} km').format(x)", False),
        ("tr('whole')", False),
    ],
    ids=["f-string", "sum", "format", "whole"],
)
def test_the_finder_of_untranslatable_sentences_finds_them(tmp_path, monkeypatch, text, bad):
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    path = tmp_path / "probe.py"
    path.write_text(text)
    assert bool(wrongly_translated(path)) is bad


@pytest.mark.parametrize(
    ("room", "text", "up"),
    [
        ("analysis", "from ..processing import layers", True),
        ("analysis", "from .. import i18n", True),
        ("analysis", "from .errors import SalientError", False),
        ("analysis", "from . import geodesy", False),
        ("events", "from ..ui.menu import MENU", True),
        ("events", "from ..processing.compat import make_field", False),
        ("events", "from ..processing import compat", False),
        ("processing", "def f():\n    from ..ui import menu", True),
        ("processing", "from .. import __version__", False),
        ("cartography", "from ..processing.layers import x", True),
        ("ui", "from ..processing import provider", False),
    ],
)
def test_the_finder_of_arrows_finds_them(tmp_path, monkeypatch, room, text, up):
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    path = tmp_path / room / "probe.py"
    path.parent.mkdir()
    path.write_text(text)
    assert bool(arrows_up(path)) is up
