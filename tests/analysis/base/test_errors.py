# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors carry a form and its values; whoever shows them words them."""

from __future__ import annotations

import ast
import pickle
import runpy
import string
import xml.etree.ElementTree as ET

import pytest
from salient.analysis.base import errors

#: names of the errors that a user reads
SHOWN = {
    "InputError", "CannotMeasureError", "AmbiguousDatesError", "NothingUsableError", "RecordError",
    "StoreError", "LockedError", "OutcomeUnknownError", "NewerSchemaError", "OtherListError",
}  # fmt: skip
#: file → how many errors take their sentence from elsewhere: from faults listed one by one, or
#: from another error. May only shrink.
HANDED_ON = {
    "analysis/control/prepare.py": 1,
    "events/store/files.py": 1,
    "events/store/store.py": 1,
}


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


def test_it_comes_whole_from_another_process(german):
    error = pickle.loads(pickle.dumps(errors.InputError("{name} is missing.", name="A")))
    assert error.values == {"name": "A"}
    assert str(error) == "A fehlt."


def _raised(root):
    """Yield file, call of each error in the rooms without Qt that a user can meet."""
    for room in ("analysis", "events"):
        for path in sorted((root / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
                if named and node.func.id in SHOWN and node.args:
                    yield path.relative_to(root).as_posix(), node


def test_every_error_has_a_form_that_translators_find(root):
    gathered = set(runpy.run_path(str(root / "scripts" / "translate"))["sentences"]())
    handed: dict[str, int] = {}
    for name, call in _raised(root):
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


def test_the_files_of_qt_linguist_hold_the_errors(root):
    folder = root / "resources" / "i18n"
    for path in folder.glob("*.ts"):
        sources = {one.text for one in ET.parse(path).iter("source")}
        assert "Name the encirclers, the besieged, or both." in sources, path.name
