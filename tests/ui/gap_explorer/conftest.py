# SPDX-License-Identifier: GPL-2.0-or-later
"""The explorer in a window, over a bay of known gap."""

from __future__ import annotations

import pytest
from explorer_window import HOOK, NOTCH, PRONGS, control_layer, press, wait
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def control(window, provider):
    rows = []
    for day, prongs in PRONGS.items():
        for shape, actor in ((HOOK, "Red"), (NOTCH, "Blue")):
            rows.append((shape.format(*prongs), actor, day.isoformat()))
    return control_layer(rows)


@pytest.fixture
def part(window, provider):
    """The part in a window; its action has not been used yet."""
    from salient.ui.gap_explorer.part import GapExplorerPart
    from salient.ui.menu import MenuPart

    menu, one = MenuPart(window), GapExplorerPart(window)
    menu.set_up()
    one.set_up()
    yield one
    one.tear_down()
    menu.tear_down()


@pytest.fixture
def click(window):
    """Click a place on the canvas with the mouse, and wait for the answer."""

    def once(part, place, *, wait_for_it=True, modifier=Qt.KeyboardModifier.NoModifier):
        press(window, place, modifier)
        if wait_for_it:
            wait(lambda: not part.explorer.queue.busy)

    return once
