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


#: who acts, title, kind → how it fits a gain of Ukraine's from Russia
TITLES = {
    "a withdrawal as the occasion": (
        "Ukraine;Russia",
        "Ukrainian troops enter Lyman after Russian withdrawal",
        "",
        UNKNOWN,
    ),
    "lost as an adjective": (
        "Ukraine;Russia",
        "Ukraine retakes the lost village of Robotyne",
        "",
        UNKNOWN,
    ),
    "the loser attacks after a loss": (
        "Russia;Ukraine",
        "Russian forces attack after losing and abandoning Lyman",
        "",
        UNKNOWN,
    ),
    "the kind says it is an attack": ("Ukraine", "Entered after the withdrawal", "advance", FITS),
    "the kind says it is a withdrawal": (
        "Russia",
        "Withdrawal after an attack",
        "withdrawal",
        FITS,
    ),
    "a withdrawal alone": ("Russia", "Russian units pulled out of Lyman", "", FITS),
}


@pytest.mark.parametrize("name", TITLES)
def test_a_withdrawal_that_is_not_the_event_itself_says_nothing(name):
    actors, title, kind, expected = TITLES[name]
    found = direction(parse_sides(actors, {}), title, "ukraine", "russia", category=kind)
    assert found == expected


@pytest.mark.parametrize(
    ("title", "kind", "expected"),
    [
        ("Assad's forces withdraw from Hama", "", FITS),
        ("Tigray People's Liberation Front withdraws from Mekelle", "", FITS),
        ("Security forces withdraw from the town", "", FITS),
        ("Army withdraws from As-Suwayda", "", FITS),
        ("Occupation forces retreat", "", FITS),
        ("Troops withdraw from the town", "Security incident", FITS),
        ("Troops withdraw from the town", "Assistance", FITS),
        # the kind says one thing and the words another
        ("Troops withdraw from the town", "Government regains territory", UNKNOWN),
    ],
)
def test_names_of_sides_and_towns_are_no_deeds(title, kind, expected):
    assert direction(["loser", "winner"], title, "winner", "loser", category=kind) == expected


def test_a_change_that_names_nobody_asks_nobody():
    assert direction(["german"], "attack", "", "") == UNKNOWN
