# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of a project as they were, until a run has come to its end.

A page that is made anew under its name would, canceled halfway, tell of two days at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from qgis.core import QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from . import owned, undo


@dataclass
class _Run:
    """What was there when a run began: names of pages, and those that it changes as they were."""

    names: frozenset[str]
    pages: dict[str, QDomDocument] = field(default_factory=dict)


_RUN: ContextVar[_Run | None] = ContextVar("run", default=None)


@contextmanager
def as_it_was(project: QgsProject) -> Iterator[None]:
    """Leave the pages of a project as they were where what is done within is canceled, or fails.

    Within another such block nothing is done: the outer one goes back further.
    """
    if _RUN.get() is not None:
        yield
        return
    names = frozenset(one.name() for one in project.layoutManager().layouts())
    run = _Run(names)
    before = _RUN.set(run)
    try:
        with owned.set_aside(project):
            try:
                yield
            except BaseException:
                _put_back(project, run)
                raise
    finally:
        _RUN.reset(before)


def remember(layout: QgsPrintLayout) -> None:
    """Keep a page of the project as it is, before a run changes it or takes its place."""
    run, name = _RUN.get(), layout.name()
    if run is None or name not in run.names or name in run.pages:
        return
    document = QDomDocument()
    document.appendChild(layout.writeXml(document, QgsReadWriteContext()))
    run.pages[name] = document


def _put_back(project: QgsProject, run: _Run) -> None:
    manager = project.layoutManager()
    for layout in manager.printLayouts():
        if layout.name() not in run.names:
            owned.remove_all(project, layout)
            manager.removeLayout(layout)
    for name, document in run.pages.items():
        # another may have failed to take its place
        layout = manager.layoutByName(name) or QgsPrintLayout(project)
        with undo.no_steps(layout):
            owned.remove_all(project, layout)
            layout.clear()
            layout.readXml(document.documentElement(), document, QgsReadWriteContext())
        if manager.layoutByName(name) is None:
            manager.addLayout(layout)
