# SPDX-License-Identifier: GPL-2.0-or-later
"""Remarks: English wherever they are kept, in the user's language where they are shown."""

from __future__ import annotations

import pickle

import pytest
from salient.analysis.base import errors, records
from salient.analysis.base.remarks import in_words, reason, remark, together

GERMAN = {
    "{count} of {all}": "{count} von {all}",
    "left out": "ausgelassen",
    "{kind}: {name}": "{name} ist {kind}",
    "{name} is missing.": "{name} fehlt.",
}


@pytest.fixture
def german():
    errors.word_with(lambda form: GERMAN.get(form, form))
    yield
    errors.word_with(None)


def test_a_remark_is_english_and_is_shown_in_the_language(german):
    said = remark("{count} of {all}", count=3, all=5)
    assert said == "3 of 5" and isinstance(said, str)
    assert in_words(said) == "3 von 5"
    assert in_words("3 of 5") == "3 of 5", "a text that is none stays"


@pytest.mark.parametrize(
    "again",
    [lambda one: pickle.loads(pickle.dumps(one)), lambda one: records.made(records.written(one))],
    ids=["worker", "cache"],
)
def test_it_keeps_its_form_through_workers_and_caches(german, again):
    row = (remark("{count} of {all}", count=3, all=5), "plain")
    assert [in_words(one) for one in again(row)] == ["3 von 5", "plain"]


def test_several_are_one_and_what_stands_within_is_shown_too(german):
    whole = together(["", remark("{kind}: {name}", kind=remark("left out"), name="{x}"), "Plain."])
    assert whole == "left out: {x} Plain."
    assert in_words(whole) == "{x} ist ausgelassen Plain."
    assert together([]) == "" and together(["", "one"]) == "one"


def test_what_an_error_says_is_a_remark(german):
    error = errors.InputError("{name} is missing.", name="A{b}")
    assert (reason(error), in_words(reason(error))) == ("A{b} is missing.", "A{b} fehlt.")


def test_every_kind_of_the_table_of_repairs_has_words(root):
    """Each kind and action that is written stands in the list that is translated."""
    import ast

    from salient.analysis.control import kinds

    found = set()
    for room in ("analysis", "processing"):
        for path in (root / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                rows = {"Note": (3, 4), "Refusal": (1, 3), "refuse": (1, 3), "joined": (2,)}
                found.update(
                    node.args[i].value
                    for i in rows.get(name, ())
                    if i < len(node.args) and isinstance(node.args[i], ast.Constant)
                )
    assert len(found) > 25
    assert [kind for kind in sorted(map(str, found)) if kind not in kinds._BY_TEXT] == []
