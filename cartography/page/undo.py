# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done to a layout while no step of *Undo* is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsPrintLayout


@contextmanager
def no_steps(layout: QgsPrintLayout) -> Iterator[None]:
    """Keep no steps of *Undo* for what a program does to a page.

    QGIS keeps one for every item that is shown or hidden, each with the whole layout as XML before
    and after: a page that is made anew day by day would take more and more memory.
    """
    stack = layout.undoStack()
    stack.blockCommands(True)
    try:
        yield
    finally:
        stack.blockCommands(False)
