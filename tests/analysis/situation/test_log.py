# SPDX-License-Identifier: GPL-2.0-or-later
"""Each kind of event happens once in a made series, and is logged once."""

from __future__ import annotations

import datetime as dt

import cancelling
import control_cases as cases
import pytest
import shapely
from pyproj import Geod
from salient.analysis.base.errors import InputError
from salient.analysis.situation import log as situation
from salient.analysis.situation import outlines, pockets, shapes

X, Y = 500_000.0, 5_300_000.0


def box(x0, y0, x1, y1):
    """A box in kilometres."""
    return shapely.box(X + x0 * 1e3, Y + y0 * 1e3, X + x1 * 1e3, Y + y1 * 1e3)


#: The whole country, and the south of it, which Red holds throughout.
LAND = box(0, 0, 60, 40)
SOUTH = box(0, 0, 60, 10)


def series(*red):
    """Maps of consecutive days: Red holds what is given, Blue the rest of the land."""
    maps = []
    for day, ground in enumerate(red):
        ground = shapely.union_all(ground)
        maps.append(
            cases.control_map(
                {"Red": ground, "Blue": shapely.difference(LAND, ground)},
                cases.UTM,
                dt.date(2025, 1, 1) + dt.timedelta(days=day),
            )
        )
    return maps


def log_of(*red, **options):
    found = situation.situation_log(series(*red), options=situation.SituationOptions(**options))
    return [(k, a, d.day) for k, a, d in zip(found.kinds, found.actors, found.dates)], found


# Two prongs northwards from the south with a bay of Blue, 10 km wide, between them; wide enough
# not to be salients themselves.
WEST, EAST = box(10, 10, 18, 30), box(28, 10, 36, 30)
# A lid over the bay: with a corridor of 0.6 km left open, and shut.
NARROW_LID, LID = box(18, 24, 27.4, 30), box(18, 24, 28, 30)


def test_the_life_of_a_pocket():
    prongs = [SOUTH, WEST, EAST]
    shut = [*prongs, LID]
    half = [*shut, box(18, 10, 28, 17)]
    rows, found = log_of(
        prongs, [*prongs, NARROW_LID], shut, half, [*half, box(18, 17, 28, 24)],
    )  # fmt: skip
    assert [row for row in rows if row[1] == "Blue"] == [
        ("pocket formed", "Blue", 2),
        ("pocket sealed", "Blue", 3),
        ("pocket reduced", "Blue", 4),
        ("pocket eliminated", "Blue", 5),
    ]
    # The bay is 10 × 14 km under the lid, then half of it.
    reduced = list(found.kinds).index("pocket reduced")
    assert found.before_m2[reduced] == pytest.approx(140e6, rel=2e-3)
    assert found.after_m2[reduced] == pytest.approx(70e6, rel=2e-3)
    assert set(found.others[found.actors == "Blue"]) == {"Red"}
    assert shapely.covers(shapely.union_all([box(18, 10, 28, 24)]), found.points[reduced])


def test_pocket_opened():
    prongs = [SOUTH, WEST, EAST]
    rows, _ = log_of([*prongs, LID], prongs)
    assert ("pocket opened", "Blue", 2) in rows


def test_link_up_and_split():
    north = box(0, 30, 60, 40)
    bridge = box(20, 10, 40, 30)
    rows, _ = log_of([SOUTH, north], [SOUTH, north, bridge], [SOUTH, north])
    red = [row for row in rows if row[1] == "Red"]
    assert red == [("link-up", "Red", 2), ("split", "Red", 3)]
    # Blue is cut in two by the bridge and comes together again.
    blue = [row for row in rows if row[1] == "Blue"]
    assert blue == [("split", "Blue", 2), ("link-up", "Blue", 3)]


def test_lodgement_relieved():
    landing = box(25, 25, 35, 35)
    rows, _ = log_of([SOUTH], [SOUTH, landing], [SOUTH, landing, box(25, 10, 35, 25)])
    assert [row for row in rows if "lodgement" in row[0]] == [
        ("lodgement", "Red", 2),
        ("lodgement relieved", "Red", 3),
    ]
    assert "link-up" not in [row[0] for row in rows]


def test_lodgement_eliminated():
    rows, _ = log_of([SOUTH], [SOUTH, box(25, 25, 35, 35)], [SOUTH])
    assert ("lodgement eliminated", "Red", 3) in rows


def test_salient_formed_once():
    """A finger 3 km wide and 9 km deep that grows on is one salient, and Blue's land none."""
    rows, found = log_of([SOUTH], [SOUTH, box(30, 10, 33, 19)], [SOUTH, box(30, 10, 33, 25)])
    assert rows == [("salient formed", "Red", 2)]
    assert found.after_m2[0] == pytest.approx(27e6, rel=0.05)


def test_a_broad_advance_is_no_event():
    rows, _ = log_of([SOUTH], [box(0, 0, 60, 14)], [box(0, 0, 60, 18)])
    assert rows == []


def test_smaller_than_the_least_area_is_not_logged():
    rows, _ = log_of([SOUTH], [SOUTH, box(25, 25, 26, 26)])
    assert rows == []


def test_equal_maps_log_nothing_and_dates_go_on():
    landing = box(25, 25, 35, 35)
    _, found = log_of([SOUTH], [SOUTH], [SOUTH, landing])
    assert [(str(a), str(b)) for a, b in zip(found.from_dates, found.dates)][:1] == [
        ("2025-01-02", "2025-01-03")
    ]


def test_one_actor_alone():
    """Without a second actor the rest of the world is the other side."""
    prongs = [SOUTH, WEST, EAST]
    maps = [
        cases.control_map({"Red": shapely.union_all(g)}, cases.UTM, dt.date(2025, 1, 1 + i))
        for i, g in enumerate((prongs, [*prongs, LID]))
    ]
    found = situation.situation_log(maps)
    assert list(zip(found.kinds, found.actors, found.others)) == [("pocket sealed", "", "Red")]


def test_needs_two_dates():
    with pytest.raises(InputError, match="two dates"):
        situation.situation_log(series([SOUTH]))


def test_two_months_of_a_real_front(real_data):
    """Looked at one by one on the map: all but the shoulder of 26 May are what they say."""
    stretch = cases.daily_maps(real_data)[-60:-20]
    assert (str(stretch[0].date), str(stretch[-1].date)) == ("2025-05-02", "2025-06-10")
    found = situation.situation_log(stretch)
    kinds = list(found.kinds)
    assert len(kinds) == 12
    lodgement = kinds.index("lodgement")
    # The crossing into Sumy oblast: drawn as one body of 62.7 km² on 25 May.
    assert str(found.dates[lodgement]) == "2025-05-25"
    assert found.after_m2[lodgement] == pytest.approx(62.7e6, rel=0.01)
    assert shapely.covers(shapely.box(34.0, 50.5, 36.0, 52.4), found.points[lodgement])


def rows_of(log):
    """What a log says, with its places to the last bit."""
    places = shapely.to_wkb(log.points)
    columns = (log.kinds, log.actors, log.dates, log.before_m2, log.after_m2, places)
    return list(zip(*(one.tolist() for one in columns)))


def counted_scenes(monkeypatch):
    """The dates of the maps whose shapes are worked out from now on."""
    made = []

    def counted(control, *given, **named):
        made.append(control.date)
        return shapes.scene(control, *given, **named)

    for module in (outlines, situation):
        monkeypatch.setattr(module, "scene", counted)
    return made


LODGED = series([SOUTH], [SOUTH, box(20, 20, 26, 26)], [SOUTH, box(20, 20, 27, 26)], [SOUTH])


def test_outlines_and_story_share_the_shapes_of_a_map(monkeypatch):
    made = counted_scenes(monkeypatch)
    log = situation.situation_log(LODGED)
    assert {"lodgement", "lodgement eliminated"} <= set(log.kinds)
    assert made == [one.date for one in LODGED]


def test_a_series_too_large_to_hold_gives_the_same_log(monkeypatch):
    expected = rows_of(situation.situation_log(LODGED))
    made = counted_scenes(monkeypatch)
    first = int(shapely.get_num_coordinates(LODGED[0].geometries).sum())
    monkeypatch.setattr(outlines, "_KEPT_VERTICES", first)
    assert rows_of(situation.situation_log(LODGED)) == expected
    assert len(made) == 2 * len(LODGED) - 1, "one map is held, each other is worked out twice"


def far_from_the_middle(least_m2):
    """A square degree is shut in at one end of a map of 45° of longitude, 1,540 km off its middle.

    An azimuthal equidistant plane draws ground there 0.7 % larger than it is.
    """
    pocket = shapely.box(19.0, 51.0, 20.0, 52.0)
    country = shapely.box(-22.0, 50.0, 23.0, 53.0)
    gate = shapely.box(20.0, 51.4, 23.0, 51.6)
    maps = [
        cases.control_map(
            {"Red": country - pocket - opening, "Blue": pocket | opening},
            date=dt.date(2025, 1, day),
        )
        for day, opening in ((1, gate), (2, shapely.Polygon()))
    ]
    options = situation.SituationOptions(min_area_m2=least_m2)
    return situation.situation_log(maps, options=options)


def test_sizes_are_geodesic_however_far_from_the_middle_of_the_map():
    # pyproj's Geod on WGS 84 of the corners: 7,809.1 km²; the plane's own area is 7,862.1
    lon, lat = [19.0, 20.0, 20.0, 19.0], [51.0, 51.0, 52.0, 52.0]
    right = abs(Geod(ellps="WGS84").polygon_area_perimeter(lon, lat)[0])
    found = far_from_the_middle(2e6)
    sealed = found.after_m2[found.kinds == pockets.POCKET_SEALED]
    assert sealed.tolist() == pytest.approx([right], rel=1e-9)
    assert pockets.POCKET_SEALED in far_from_the_middle(right - 1e6).kinds
    assert pockets.POCKET_SEALED not in far_from_the_middle(right + 1e6).kinds


def happenings(count, monkeypatch):
    """How many bodies are asked for what they meet where so many pockets shut, and are taken.

    And as many lodgements, that come and go.
    """
    cells = [
        box(2 * i + 0.5, 11 + 2 * j, 2 * i + 1.5, 12 + 2 * j) for i in range(29) for j in range(6)
    ]
    some = shapely.union_all(cells[:count])
    asked = 0

    def counted(known):
        def ask(*given, **named):
            nonlocal asked
            found = known(*given, **named)
            asked += found.size if hasattr(found, "size") else 1
            return found

        return ask

    for name in ("intersects", "distance"):
        monkeypatch.setattr(shapely, name, counted(getattr(shapely, name)))
    around = shapely.difference(box(0, 10, 60, 39), some)
    rows, _ = log_of([SOUTH], [SOUTH, around], [LAND], [SOUTH], [SOUTH, some], [SOUTH],
                     min_area_m2=1e5, neck_m=10, salient_width_m=20)  # fmt: skip
    monkeypatch.undo()
    assert [kind for kind, *_ in rows].count("pocket sealed") >= count
    assert [kind for kind, *_ in rows].count("lodgement eliminated") == count
    return asked


def test_work_grows_with_the_pockets_and_not_with_their_square(monkeypatch):
    assert happenings(160, monkeypatch) < 6 * happenings(40, monkeypatch)


def test_a_log_of_many_pockets_can_be_stopped_at_each_of_them():
    """A cancel was heard once a date: 2 s apart with 2,000 pockets."""
    holes = [box(5 * x + 1, 5 * y + 1, 5 * x + 4, 5 * y + 4) for x in range(12) for y in range(2)]
    whole = box(0, 0, 60, 10)
    red = [
        [whole.difference(shapely.union_all([one.buffer(-by) for one in holes]))] for by in (0, 500)
    ]
    maps = series(*red)
    asked = cancelling.Stop(10**9)
    situation.situation_log(maps, feedback=asked)
    assert asked.asked > 2 * len(holes)
    cancelling.assert_stops_within(lambda stop: situation.situation_log(maps, feedback=stop), 12)
