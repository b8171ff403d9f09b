# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors carry a form and its values; whoever shows them words them."""

from __future__ import annotations

import ast
import pickle
import re
import runpy
import string
import xml.etree.ElementTree as ET

import pytest
from salient.analysis.base import errors

#: names of the errors that a user reads
SHOWN = {
    "InputError", "CannotMeasureError", "AmbiguousDatesError", "NothingUsableError", "RecordError",
    "StoreError", "LockedError", "OutcomeUnknownError", "NewerSchemaError", "OtherListError",
    "RowError",
}  # fmt: skip
#: file → how many errors take their sentence from elsewhere: from faults listed one by one, or
#: from another error. May only shrink.
HANDED_ON = {
    "analysis/control/prepare.py": 1,
    "events/importers/drafts.py": 1,
    "events/store/files.py": 1,
    "events/store/store.py": 1,
}
#: where the wording itself stands
WORDING = ("analysis/base/errors.py", "analysis/base/remarks.py")


@pytest.fixture
def german():
    words = {"{name} is missing.": "{name} fehlt.", "Nothing.": "Nichts."}
    errors.word_with(lambda form: words.get(form, form))
    yield
    errors.word_with(None)


def test_an_error_is_its_form_and_values():
    error = errors.InputError("{name} is missing.", name="A")
    assert (error.message_id, error.values) == ("{name} is missing.", {"name": "A"})
    assert str(error) == "A is missing."
    assert str(errors.InputError("{braces} stay")) == "{braces} stay"
    assert str(errors.InputError("{name} is missing.", name="{odd}")) == "{odd} is missing."


def test_the_shell_words_it(german):
    assert str(errors.InputError("{name} is missing.", name="A")) == "A fehlt."
    inner = errors.InputError("Nothing.")
    assert str(errors.InputError("{name} is missing.", name=inner)) == "Nichts. fehlt."
    assert str(errors.InputError("No wording.")) == "No wording."


def test_a_sentence_that_is_no_error_is_worded_too(german):
    assert errors.worded("{name} is missing.", name="{odd}") == "{odd} fehlt."
    assert errors.worded("{braces} stay") == "{braces} stay"


def test_it_comes_whole_from_another_process(german):
    error = pickle.loads(pickle.dumps(errors.InputError("{name} is missing.", name="A")))
    assert error.values == {"name": "A"}
    assert str(error) == "A fehlt."


#: rooms without Qt, and those that word by `tr`; `command` speaks on a terminal, in English
ROOMS = ("analysis", "events", "processing", "cartography", "ui")
#: what stays in English, by file: programs and files that stand alone, and forms that a shell puts
#: its own in place of
ENGLISH = {
    "analysis/__init__.py", "events/export/public.py",
    "events/export/verify_log.py", "events/export/words.py", "events/importers/ucdp.py",
}  # fmt: skip
_SENTENCE = re.compile(r"[a-z]{2} .*[a-z]\.(?:\s|$)|^[A-Z“{].*[a-z}”)]\.$", re.S)
_OTHER_LANGUAGES = re.compile(r"SELECT|CREATE|INSERT|UPDATE |DELETE |\(\?")


def modules(root):
    """Yield the name and the tree of each module of the rooms."""
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            yield path.relative_to(root).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _said(root, translate):
    """Yield file, call of each error in the rooms without Qt that a user can meet, and sentence."""
    for name, tree in modules(root):
        if not name.startswith(("analysis", "events")) or name in WORDING:
            continue
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            called = translate["called"](node)
            literal = isinstance(node.args[0], (ast.Constant, ast.JoinedStr))
            own = called == "__init__" and translate["is_error"](node) and literal
            if called in SHOWN or called in ("worded", "remark") or own:
                yield name, node


def test_every_error_has_a_form_that_translators_find(root):
    translate = runpy.run_path(str(root / "scripts" / "translate"))
    gathered, handed = set(translate["sentences"]()), {}
    for name, call in _said(root, translate):
        form = call.args[0]
        if isinstance(form, ast.Constant):
            assert form.value in gathered, name
            wanted = {field for _, field, _, _ in string.Formatter().parse(form.value) if field}
            given = {one.arg for one in call.keywords if one.arg != "needs_choice"}
            if given:
                assert wanted == given, f"{name}: {form.value}"
            else:
                assert not wanted, f"{name}: {form.value}"
        elif isinstance(form, ast.Call) and getattr(form.func, "id", "") == "tr":
            pass
        else:
            handed[name] = handed.get(name, 0) + 1
    assert handed == HANDED_ON


def unworded(tree, translate):
    """Yield line and text of each sentence that reaches nobody who could translate it."""
    known = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):  # a docstring
            known.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            known.update(map(id, node.values))
        elif isinstance(node, ast.Call) and (
            translate["called"](node) in ("tr", "worded", "remark") or translate["is_error"](node)
        ):
            known.update(id(one) for one in node.args[:1] if isinstance(one, ast.Constant))
    for node in ast.walk(tree):
        if id(node) in known:
            continue
        if isinstance(node, ast.JoinedStr):
            parts = (one.value if isinstance(one, ast.Constant) else "{}" for one in node.values)
            text = "".join(map(str, parts))
        else:
            text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and is_sentence(text):
            yield node.lineno, text


def is_sentence(text):
    words = re.findall(r"[A-Za-z’']{2,}", text)
    return len(words) > 2 and bool(_SENTENCE.search(text)) and not _OTHER_LANGUAGES.search(text)


def test_every_sentence_is_worded(root):
    translate = runpy.run_path(str(root / "scripts" / "translate"))
    bare = [
        f"{name}:{line}: {text}"
        for name, tree in modules(root)
        if not name.startswith(tuple(ENGLISH))
        for line, text in unworded(tree, translate)
    ]
    assert bare == []


def test_the_finder_of_bare_sentences_finds_them(root):
    translate = runpy.run_path(str(root / "scripts" / "translate"))
    code = (
        'found.append("The event has no title.")\n'
        'raise InputError(f"There is no {thing} in the store.")\n'
        'return [worded("The source has no name.")], tr("Nothing was found here.")\n'
        'query = "SELECT a FROM the table b."\n'
    )
    found = [text for _, text in unworded(ast.parse(code), translate)]
    assert found == ["The event has no title.", "There is no {} in the store."]


def test_the_files_of_qt_linguist_hold_the_errors(root):
    folder = root / "resources" / "i18n"
    for path in folder.glob("*.ts"):
        sources = {one.text for one in ET.parse(path).iter("source")}
        assert "Name the encirclers, the besieged, or both." in sources, path.name
