# SPDX-License-Identifier: GPL-2.0-or-later
"""The life of a pocket, entry by entry and day by day: sketches after known battles, in km boxes.

Each sketch is a land of 100 × 60 km. What must come out is written beside it, and nothing else may.
"""

from __future__ import annotations

import datetime as dt

import control_cases as cases
import pytest
import shapely
from salient.analysis.situation import log as situation

X, Y = 500_000.0, 5_300_000.0


def box(x0, y0, x1, y1):
    return shapely.box(X + x0 * 1e3, Y + y0 * 1e3, X + x1 * 1e3, Y + y1 * 1e3)


LAND = box(0, 0, 100, 60)
WEST = box(0, 0, 30, 60)


def log_of(*days, land=LAND):
    """Log maps on which some sides hold the given ground and Red the rest of the land."""
    maps = []
    for number, sides in enumerate(days):
        drawn = {name: shapely.union_all(ground) for name, ground in sides.items()}
        drawn["Red"] = shapely.difference(land, shapely.union_all(list(drawn.values())))
        drawn = {name: ground for name, ground in drawn.items() if not ground.is_empty}
        day = dt.date(2025, 1, 1 + number)
        maps.append(cases.control_map(drawn, cases.UTM, day))
    found = situation.situation_log(maps)
    return [(d.day, k, a) for d, k, a in zip(found.dates, found.kinds, found.actors)]


CITY = box(60, 20, 80, 40)
CORRIDOR = box(30, 25, 60, 35)


def test_a_city_far_behind_the_front_is_cut_in_two_and_taken():
    """Stalingrad: cut off at once, reduced, split, the halves taken one by one."""
    assert log_of(
        {"Blue": [WEST, CORRIDOR, CITY]},
        {"Blue": [WEST, CITY]},
        {"Blue": [WEST, box(66, 20, 80, 40)]},
        {"Blue": [WEST, box(66, 20, 80, 29), box(66, 31, 80, 40)]},
        {"Blue": [WEST, box(66, 31, 80, 40)]},
        {"Blue": [WEST]},
    ) == [
        *((2, "pocket sealed", "Blue"), (2, "link-up", "Red"), (3, "pocket reduced", "Blue")),
        *((4, "pocket split", "Blue"), (5, "pocket eliminated", "Blue")),
        (6, "pocket eliminated", "Blue"),
    ]


def test_a_pocket_is_reached_again_by_a_corridor_and_then_broadly():
    """Demyansk: sealed, opened by a corridor, and in the end relieved on a broad front."""
    assert log_of(
        {"Blue": [WEST, CORRIDOR, CITY]},
        {"Blue": [WEST, CITY]},
        {"Blue": [WEST, box(30, 28, 60, 30), CITY]},
        {"Blue": [box(0, 0, 90, 60)]},
    ) == [
        *((2, "pocket sealed", "Blue"), (2, "link-up", "Red"), (3, "pocket opened", "Blue")),
        (4, "pocket relieved", "Blue"),
    ]


def test_a_pocket_that_moves_towards_its_own_lines():
    """Korsun: the pocket shifts west day by day, shrinking, and what is left breaks out."""
    assert log_of(
        {"Blue": [WEST, CORRIDOR, CITY]},
        {"Blue": [WEST, CITY]},
        {"Blue": [WEST, box(54, 21, 73, 40)]},
        {"Blue": [WEST, box(48, 22, 66, 40)]},
        {"Blue": [WEST, box(42, 24, 54, 36)]},
        {"Blue": [WEST]},
    ) == [
        *((2, "pocket sealed", "Blue"), (2, "link-up", "Red"), (5, "pocket reduced", "Blue")),
        (6, "pocket eliminated", "Blue"),
    ]


def test_islands_taken_one_by_one_and_an_island_that_is_reinforced():
    """An island group: two garrisons cut off by the sea's holder; one grows, one falls."""
    north, south = box(40, 40, 50, 50), box(40, 10, 50, 20)

    def map_of(*islands):
        water = shapely.difference(box(0, 0, 100, 60), shapely.union_all(list(islands)))
        return {"Sea": [water], "Blue": list(islands)}

    assert log_of(
        map_of(north, south),
        map_of(box(40, 40, 52, 50), south),
        map_of(box(40, 40, 52, 50)),
    ) == [(3, "pocket eliminated", "Blue")]


def test_two_pockets_that_merge():
    assert (
        log_of(
            {"Blue": [WEST, box(50, 10, 60, 20), box(64, 10, 74, 20)]},
            {"Blue": [WEST, box(50, 10, 74, 20)]},
        )
        == [(2, "pockets merged", "Blue"), (2, "link-up", "Blue")][:1]
    )


def test_three_sides_without_a_coalition():
    """Green and Red close Blue in together, and neither is encircled itself."""
    green = box(30, 30, 100, 60)
    before = {"Blue": [WEST, CORRIDOR, CITY], "Green": [shapely.difference(green, CITY | CORRIDOR)]}
    after = {"Blue": [WEST, CITY], "Green": [shapely.difference(green, CITY)]}
    rows = log_of(before, after)
    assert (2, "pocket sealed", "Blue") in rows
    assert {kind for _, kind, _ in rows} == {"pocket sealed", "link-up"}
    (link_up,) = [actor for _, kind, actor in rows if kind == "link-up"]
    assert set(link_up.split("; ")) == {"Green", "Red"}


def test_an_airhead_that_grows_is_reached_and_one_that_is_taken():
    """Arnhem and Crete the other way round: one entry a happening, none told twice."""
    assert log_of(
        {"Blue": [WEST]},
        {"Blue": [WEST, CITY]},
        {"Blue": [WEST, box(40, 20, 80, 40)]},
        {"Blue": [WEST, box(30, 20, 80, 40)]},
    ) == [(2, "lodgement", "Blue"), (4, "lodgement relieved", "Blue")]
    assert log_of(
        {"Blue": [WEST]}, {"Blue": [WEST, CITY]}, {"Blue": [WEST]},
    ) == [(2, "lodgement", "Blue"), (3, "lodgement eliminated", "Blue")]  # fmt: skip


def test_a_pocket_that_wanders_back_to_its_own_lines():
    """Hube's pocket: it moves 10 km a day as a whole, and on the fifth day joins its front."""
    days = [{"Blue": [WEST, box(70 - 10 * n, 22, 82 - 10 * n, 38)]} for n in range(5)]
    assert log_of(*days) == [(5, "pocket opened", "Blue")]


def test_a_corridor_that_is_cut_and_opened_again_day_by_day():
    """The first shut is a link-up; what follows tells of the pocket alone."""
    narrow = box(30, 29.7, 60, 30.3)
    days = [[CORRIDOR, CITY], [CITY], [narrow, CITY], [CITY], [narrow, CITY]]
    assert log_of(*({"Blue": [WEST, *ground]} for ground in days)) == [
        *((2, "pocket sealed", "Blue"), (2, "link-up", "Red"), (3, "pocket opened", "Blue")),
        *((4, "pocket sealed", "Blue"), (5, "pocket opened", "Blue")),
    ]


def test_a_pocket_that_shrinks_a_little_every_day_is_reduced_now_and_then():
    """A twentieth a day: told each time a fifth of what was last told is gone, not daily."""
    days = [{"Blue": [WEST, box(60 + n, 20, 80, 40)]} for n in range(14)]
    rows = log_of(*days)
    assert {kind for _, kind, _ in rows} == {"pocket reduced"}
    assert [day for day, _, _ in rows] == [6, 10, 13]


#: Sealed on the 19th; a corridor on the 20th, 36 of 129 km² left, and Hill 262 encircled; sealed
#: again on the 21st and the hill relieved; eliminated on the 22nd.
FALAISE = [
    (19, "pocket sealed", "German"),
    (19, "link-up", "Allied"),
    (20, "pocket sealed", "Allied"),
    (20, "pocket opened", "German"),
    (21, "pocket sealed", "German"),
    (21, "pocket relieved", "Allied"),
    (22, "pocket eliminated", "German"),
]
ARMIES = ("US First and Third Army", "21st Army Group")


@pytest.mark.parametrize(
    ("layer", "coalition"),
    [("control", {}), ("control3", dict.fromkeys(ARMIES, "Allied")), ("control3", {})],
    ids=["two sides", "a coalition", "three sides"],
)
def test_falaise(real_cases, layer, coalition):
    maps = cases.maps_of(real_cases / "falaise_1944" / f"{layer}.geojson", coalition)
    found = situation.situation_log(maps)
    allied = dict.fromkeys([*ARMIES, "; ".join(ARMIES), "; ".join(ARMIES[::-1])], "Allied")
    rows = [
        (date.day, kind, allied.get(actor, actor))
        for date, kind, actor in zip(found.dates, found.kinds, found.actors)
    ]
    assert rows == FALAISE
    sizes = dict(zip(zip(found.dates, found.kinds), found.after_m2 / 1e6))
    assert sizes[dt.date(1944, 8, 19), "pocket sealed"] == pytest.approx(129.3, abs=0.1)
    assert sizes[dt.date(1944, 8, 20), "pocket opened"] == pytest.approx(36.3, abs=0.2)
    link = found.points[list(found.kinds).index("link-up")]
    # Chambois, 0.106 E 48.806 N: the corridor that was shut is 2 km east of it.
    assert shapely.distance(link, shapely.Point(0.106, 48.806)) < 0.03


def test_all_that_a_side_holds_closed_in_by_two_is_said_and_no_pocket():
    """Red from the west and Green from the east shut a ring round Blue, who stands only there."""
    days = []
    for number, way in enumerate((box(45, 40, 55, 60), None)):
        blue = box(40, 20, 60, 40) if way is None else box(40, 20, 60, 40) | way
        grounds = {"Red": box(0, 0, 50, 60) - blue, "Green": box(50, 0, 100, 60) - blue}
        day = dt.date(2025, 1, 1 + number)
        days.append(cases.control_map({**grounds, "Blue": blue}, cases.UTM, day))
    found = situation.situation_log(days)
    assert "pocket sealed" not in found.kinds
    (said,) = found.remarks
    assert "on 2025-01-02 " in said and "together close in the largest body of Blue" in said
    sides = {"Green": "Both", "Red": "Both"}
    one = [
        cases.control_map(
            {
                "Both": day.union(list(sides)),
                "Blue": day.union(["Blue"]),
            },
            cases.UTM,
            day.date,
        )
        for day in days
    ]
    found = situation.situation_log(one)
    assert ("pocket sealed" in found.kinds, found.remarks) == (True, ())
