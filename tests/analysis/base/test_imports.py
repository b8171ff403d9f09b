# SPDX-License-Identifier: GPL-2.0-or-later
"""Who forgets modules holds back the imports of other threads."""

from __future__ import annotations

import importlib
import sys
import threading
import time

import pytest
from salient.analysis.base import imports


@pytest.fixture
def gate(tmp_path, monkeypatch):
    """Return a module's way to say that it is being imported, and to wait until it may go on."""

    class Gate:
        begun, opened = threading.Event(), threading.Event()

        @classmethod
        def pass_through(cls) -> None:
            cls.begun.set()
            cls.opened.wait(60)

    text = "import gate_of_slow\ngate_of_slow.pass_through()\n"
    (tmp_path / "slow_to_come.py").write_text(text)
    monkeypatch.setitem(sys.modules, "gate_of_slow", Gate)
    monkeypatch.syspath_prepend(tmp_path)
    yield Gate
    Gate.opened.set()
    sys.modules.pop("slow_to_come", None)


@pytest.fixture
def worker(gate):
    """Return a thread that imports the slow module."""
    worker = threading.Thread(target=importlib.import_module, args=["slow_to_come"])
    yield worker
    gate.opened.set()
    worker.join(60)


def test_the_imports_of_another_thread_are_waited_for(gate, worker, monkeypatch):
    assert not imports.elsewhere()
    worker.start()
    assert gate.begun.wait(60) and imports.elsewhere()
    monkeypatch.setattr(imports.time, "sleep", lambda _seconds: gate.opened.set())
    assert imports.hold()
    imports.let_go()
    assert gate.opened.is_set() and "slow_to_come" in sys.modules and not imports.elsewhere()


def test_one_in_the_middle_may_import_what_it_needs_to_end(gate, worker, tmp_path):
    """It would wait for the lock, and who wants to hold the lock for it."""
    text = "import gate_of_slow\ngate_of_slow.pass_through()\nimport needed_to_end\n"
    (tmp_path / "slow_to_come.py").write_text(text)
    (tmp_path / "needed_to_end.py").touch()
    worker.start()
    assert gate.begun.wait(60)
    gate.opened.set()
    assert imports.hold()
    imports.let_go()
    assert {"slow_to_come", "needed_to_end"} <= set(sys.modules)
    del sys.modules["needed_to_end"]


def test_no_other_thread_imports_while_they_are_held(gate, worker, monkeypatch):
    """What it wants to import is not begun, however long who holds them works and sleeps."""
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    gate.opened.set()
    assert imports.hold()
    try:
        worker.start()
        worker.join(0.3)
        assert worker.is_alive() and not gate.begun.is_set()
        # this thread imports as ever
        assert importlib.import_module("colorsys").__name__ == "colorsys"
    finally:
        imports.let_go()
    worker.join(60)
    assert not worker.is_alive() and gate.begun.is_set()
    with pytest.raises(RuntimeError):
        imports.let_go()


def test_one_that_hangs_is_not_waited_for_for_ever(monkeypatch):
    clock = iter(range(100))
    monkeypatch.setattr(imports, "elsewhere", lambda: True)
    monkeypatch.setattr(imports.time, "monotonic", lambda: float(next(clock)))
    monkeypatch.setattr(imports.time, "sleep", lambda _seconds: None)
    assert not imports.hold()
    assert next(clock) <= imports._PATIENCE + 3
    with pytest.raises(RuntimeError):
        imports.let_go()


def test_modules_are_forgotten_between_the_imports_of_another_thread(tmp_path, monkeypatch):
    """As a run by QGIS's side meets it: Python did not find the package it had just brought."""
    inner = tmp_path / "forgotten_often" / "within"
    inner.mkdir(parents=True)
    for folder in (inner.parent, inner):
        (folder / "__init__.py").touch()
    names = [f"forgotten_often.within.part_{number}" for number in range(20)]
    for name in names:
        (inner / f"{name.rpartition('.')[2]}.py").write_text("import time; time.sleep(0)\n")
    monkeypatch.syspath_prepend(tmp_path)
    errors, ended = [], threading.Event()

    def import_all() -> None:
        while not (ended.is_set() or errors):
            for name in names:
                try:
                    importlib.import_module(name)
                except KeyError as error:
                    errors.append(error)

    worker = threading.Thread(target=import_all)
    worker.start()
    try:
        for _ in range(200):
            assert imports.hold()
            for name in [one for one in sys.modules if one.startswith("forgotten_often")]:
                del sys.modules[name]
                # what is deleted with a module may let other threads run
                time.sleep(0)
            imports.let_go()
    finally:
        ended.set()
        worker.join(60)
    assert errors == []
