# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose deed an event is: it supports a gain of theirs, or a loss of the other."""

from __future__ import annotations

import pytest
from salient.analysis.claims.sides import CONTRARY, FITS, UNKNOWN, direction, parse_sides

ALLIES = {"US Third Army": "Allied", "21st Army Group": "Allied"}

#: actors, what happened → how it fits a gain of the Allies from the Germans
EVENTS = {
    "an attack by the winner": ("US Third Army;German", "attack", FITS),
    "an attack by the loser": ("German; 21st Army Group", "counterattack", CONTRARY),
    "a withdrawal of the loser": ("German", "withdrawal", FITS),
    "the loser fell back": ("German", "units fell back", FITS),
    "a withdrawal of the winner": ("Allied", "withdrawal from the hill", CONTRARY),
    "nobody named": ("", "attack", UNKNOWN),
    "somebody whom the map does not know": ("Maquis;German", "attack", UNKNOWN),
    "another case": ("us third army", "attack", FITS),
}


@pytest.mark.parametrize("name", EVENTS)
def test_direction(name):
    actors, what, expected = EVENTS[name]
    assert direction(parse_sides(actors, ALLIES), what, "allied", "german") == expected


def test_a_change_that_names_nobody_asks_nobody():
    assert direction(["german"], "attack", "", "") == UNKNOWN
