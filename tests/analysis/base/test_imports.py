# SPDX-License-Identifier: GPL-2.0-or-later
"""Who forgets modules waits for the imports of other threads."""

from __future__ import annotations

import importlib
import sys
import threading

from salient.analysis.base import imports


def test_the_imports_of_another_thread_are_waited_for(tmp_path, monkeypatch):
    (tmp_path / "slow_to_come.py").write_text("import gate_of_slow\ngate_of_slow.pass_through()\n")
    gate, begun = threading.Event(), threading.Event()

    class Gate:
        @staticmethod
        def pass_through() -> None:
            begun.set()
            gate.wait(60)

    monkeypatch.setitem(sys.modules, "gate_of_slow", Gate)
    monkeypatch.syspath_prepend(tmp_path)
    assert not imports.elsewhere()
    worker = threading.Thread(target=importlib.import_module, args=["slow_to_come"])
    worker.start()
    try:
        assert begun.wait(60) and imports.elsewhere()
        opened = []

        def open_it(_seconds: float) -> None:
            opened.append(True)
            gate.set()

        monkeypatch.setattr(imports.time, "sleep", open_it)
        imports.wait()
        assert opened and "slow_to_come" in sys.modules and not imports.elsewhere()
    finally:
        gate.set()
        worker.join(60)
        sys.modules.pop("slow_to_come", None)


def test_one_that_hangs_is_not_waited_for_for_ever(monkeypatch):
    clock = iter(range(100))
    monkeypatch.setattr(imports, "elsewhere", lambda: True)
    monkeypatch.setattr(imports.time, "monotonic", lambda: float(next(clock)))
    monkeypatch.setattr(imports.time, "sleep", lambda _seconds: None)
    imports.wait()
    assert next(clock) <= imports._PATIENCE + 3
