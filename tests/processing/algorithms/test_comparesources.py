# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare sources through QGIS: outputs of closed form, handed on to the gap, refusals."""

from __future__ import annotations

import re

import numpy as np
import pytest
import shapely
from qgis.core import QgsProcessingException

UTM = "EPSG:32637"
X, Y = 500_000, 5_300_000
GROUND = 1 / 0.9996**2


def box(x0, y0, x1, y1):
    """A box in kilometres, as WKT."""
    a, b, c, d = X + x0 * 1000, Y + y0 * 1000, X + x1 * 1000, Y + y1 * 1000
    return f"MultiPolygon((({a} {b}, {c} {b}, {c} {d}, {a} {d}, {a} {b})))"


def rows_of(layer):
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def makers(make_layer):
    """Red and Blue by two makers on three days; the second calls Red “RU” and is a day late."""

    def series(red, *east):
        rows = []
        for day, x in enumerate(east, 1):
            rows += [(box(0, 0, x, 40), red, f"2025-03-{day:02d}"),
                     (box(x, 0, 100, 40), "Blue", f"2025-03-{day:02d}")]  # fmt: skip
        return make_layer(rows, fields="actor:string,date:date", crs=UTM)

    return {
        "A": series("Red", 50, 52, 52.7), "B": series("RU", 50, 50, 52),
        "A_NAME": "North", "B_NAME": "South", "ACTORS": "RU = Red",
    }  # fmt: skip


#: outputs that are always written
LEAST = dict.fromkeys(("AGREEMENT", "OFFSETS", "PAIRS"), "TEMPORARY_OUTPUT")
SINKS = ("AGREEMENT", "OFFSETS", "MATRIX", "PAIRS", "CONSENSUS", "LAGS", "SIDE_BY_SIDE")


def test_two_makers_a_day_apart(makers, run, tmp_path):
    page = tmp_path / "page.html"
    found = run("comparesources", **makers, REPORT=str(page),
                **dict.fromkeys(SINKS, "TEMPORARY_OUTPUT"))  # fmt: skip
    apart = 700 / 0.9996
    for name in ("MEDIAN_M", "P90_M", "GREATEST_M"):
        assert found[name] == pytest.approx(apart, rel=1e-4)
    assert found["POSITION_ERROR_M"] == pytest.approx(apart / 2**0.5, rel=1e-4)
    assert found["AGREED_PCT"] == pytest.approx(99.3, abs=1e-3)
    # One shift all along: nothing is left whose length could be told, and no number is made up.
    assert "CORRELATION_M" not in found
    pieces = {(str(r["date"].toPyDate()), r["held"]): r for r in rows_of(found["AGREEMENT"])}
    differ = pieces["2025-03-03", "North: Red; South: Blue"]
    assert differ["area_km2"] == pytest.approx(28 * GROUND, rel=1e-4) and not differ["agreed"]
    assert len(rows_of(found["OFFSETS"])) == 3 * 2 * 41
    lags = {(r["leader"], r["outcome"], r["days"]): r["area_km2"] for r in rows_of(found["LAGS"])}
    # 2 km on the 2nd, followed on the 3rd; 0.7 km more on the 3rd.
    assert lags == {
        ("North", "followed", 1.0): pytest.approx(80 * GROUND, rel=1e-4),
        ("North", "stands", 0.0): pytest.approx(28 * GROUND, rel=1e-4),
    }
    net = {r["maker"]: r for r in rows_of(found["SIDE_BY_SIDE"])
           if r["measure"] == "net gain" and r["subject"] == "Red"
           and r["date"].toPyDate().day == 3}  # fmt: skip
    assert net["North"]["value"] == pytest.approx(108 * GROUND, rel=1e-4)
    assert net["South"]["value"] == pytest.approx(80 * GROUND, rel=1e-4)
    assert net["South"]["spread"] == pytest.approx(28 * GROUND, rel=1e-3)
    red = {r["date"].toPyDate().day: r["area_km2"] for r in rows_of(found["CONSENSUS"])
           if r["actor"] == "Red"}  # fmt: skip
    assert red == pytest.approx({d: x * 40 * GROUND for d, x in ((1, 50), (2, 50), (3, 52))},
                                rel=1e-4)  # fmt: skip
    html = page.read_text(encoding="utf-8")
    for text in ("Who draws first", "Side by side", "position error", "North and South"):
        assert text in html
    # The map of the last date: 0.7 km are Red by one maker only, the rest by both.
    pictures = [part.split("</svg>")[0] for part in html.split("<svg ")[1:]
                if "Where the makers agree" in part.split("</svg>")[0]]  # fmt: skip
    # wide and for a telephone
    assert len(pictures) == 2
    for picture in pictures:
        assert "all agree" in picture and "North: Red; South" in picture
        # beside borders, which have no ground
        assert len(re.findall(r'fill-rule="evenodd" fill="#\w+" stroke=', picture)) == 2
    told = html.replace("\u00a0", " ").replace("28 km²", "28.0 km²")
    assert "North: Red; South: Blue: 28.0 km²" in told
    assert "Ground drawn first" in html


def test_the_error_goes_straight_into_the_gap(makers, run, make_layer):
    """Gap and pocket by each maker side by side; the gap takes the error that was found."""
    layers = {}
    for name, opening in {"A": 8.0, "B": 9.0}.items():
        outer = [(0, 0), (20 - opening / 2, 0), (20 - opening / 2, 5), (5, 5), (5, 35), (35, 35),
                 (35, 5), (20 + opening / 2, 5), (20 + opening / 2, 0), (40, 0), (40, 40),
                 (0, 40), (0, 0)]  # fmt: skip
        text = ", ".join(f"{X + 1000 * x} {Y + 1000 * y}" for x, y in outer)
        layers[name] = make_layer([(f"MultiPolygon((({text})))", "Red")], "actor:string",
                                  "MultiPolygon", UTM)  # fmt: skip
    found = run(
        "comparesources", **layers, A_NAME="North", B_NAME="South", ENCIRCLERS="Red",
        CORE_POINT=f"{X + 20_000},{Y + 20_000} [{UTM}]", SIDE_BY_SIDE="TEMPORARY_OUTPUT", **LEAST,
    )  # fmt: skip
    sides = rows_of(found["SIDE_BY_SIDE"])
    gaps = {r["maker"]: r for r in sides if r["measure"] == "gap"}
    assert gaps["North"]["value"] == pytest.approx(8 / 0.9996, rel=1e-4)
    assert gaps["South"]["value"] == pytest.approx(9 / 0.9996, rel=1e-4)
    assert gaps["North"]["spread"] == pytest.approx(1 / 0.9996, rel=1e-3)
    gap = run(
        "encirclementgap", CONTROL=layers["A"], ACTOR_FIELD="actor", DATE_FIELD=None,
        ENCIRCLERS="Red", CORE_POINT=f"{X + 20_000},{Y + 20_000} [{UTM}]",
        POSITION_ERROR=found["POSITION_ERROR_M"],
        **dict.fromkeys(("SUMMARY", "GAPS", "POCKETS"), "TEMPORARY_OUTPUT"),
    )  # fmt: skip
    (row,) = rows_of(gap["SUMMARY"])
    # 1.96 · s · √2 of one line, and the same by Compare sources itself.
    expected = 1.959964 * found["POSITION_ERROR_M"] * 2**0.5 / 1000
    assert row["gap_err_km"] == pytest.approx(expected, rel=1e-6)
    assert gaps["North"]["error"] == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("west", [15.0, 14.9])
@pytest.mark.parametrize("first", [0, 1])
def test_a_gap_side_by_side_heeds_how_sure_the_ground_is(run, make_layer, west, first):
    """A cape of 2 km that A is not sure of, drawn over its other ground or not: 8 km, or 10."""
    outer = [(0, 0), (15, 0), (15, 5), (5, 5), (5, 35), (35, 35), (35, 5), (25, 5), (25, 0),
             (40, 0), (40, 40), (0, 40), (0, 0)]  # fmt: skip
    text = ", ".join(f"{X + 1000 * x} {Y + 1000 * y}" for x, y in outer)
    rows = [(f"MultiPolygon((({text})))", "Red", 1.0), (box(west, 0, 17, 5), "Red", 0.3)]
    both = rows[::-1] if first else rows
    layers = {
        name: make_layer(given, "actor:string,sure:double", "MultiPolygon", UTM)
        for name, given in (("A", both), ("B", rows[:1]))
    }
    found = run(
        "comparesources", **layers, A_NAME="North", B_NAME="South", ENCIRCLERS="Red",
        CORE_POINT=f"{X + 20_000},{Y + 20_000} [{UTM}]", SIDE_BY_SIDE="TEMPORARY_OUTPUT", **LEAST,
    )  # fmt: skip
    north, south = [r for r in rows_of(found["SIDE_BY_SIDE"]) if r["measure"] == "gap"]
    assert north["value"] == pytest.approx(8 / 0.9996, rel=1e-3)
    assert north["error"] >= 1.99 > south["error"]


@pytest.fixture
def measured(run, make_layer):
    """A pocket of 20 km drawn straight by one maker, and 400 m to and fro by another; s and c."""
    layers = {}
    for name, wave in {"A": 0.0, "B": 0.4}.items():
        steps = np.linspace(0.0, 20.0, 201)
        sway = wave * np.sin(2.0 * np.pi * steps / 5.0)
        sides = [(30 + steps, 10 - sway), (50 + sway, 10 + steps), (50 - steps, 30 + sway),
                 (30 - sway, 30 - steps)]  # fmt: skip
        ring = np.concatenate([np.column_stack(side)[:-1] for side in sides])
        pocket = shapely.Polygon(np.column_stack([X, Y]) + 1000.0 * ring)
        outer = shapely.box(X, Y, X + 80_000, Y + 40_000) - pocket
        rows = [(shapely.multipolygons([outer]).wkt, "Red", "2025-03-01"),
                (shapely.multipolygons([pocket]).wkt, "Blue", "2025-03-01")]  # fmt: skip
        layers[name] = make_layer(rows, "actor:string,date:date", "MultiPolygon", UTM)
    found = run("comparesources", **layers, A_NAME="North", B_NAME="South", SPACING=250.0, **LEAST)
    s, c = found["POSITION_ERROR_M"], found["CORRELATION_M"]
    # Sine of amplitude 400 m: root mean square 283 m, of one map 200 m; no maker shifts it.
    assert s == pytest.approx(200, rel=0.1)
    assert 300 < c < 1500
    return {"CONTROL": layers["A"], "ACTOR_FIELD": "actor", "DATE_FIELD": "date"}, s, c


def side_km() -> float:
    return 20 / 0.9996


def test_error_and_correlation_go_into_the_pocket(measured, run):
    """1.96 · s · √(2.5 · c · P), P the 80 km round the pocket, to the scale of the projection."""
    control, s, c = measured
    found = run("pocketarea", **control, ENCIRCLERS="Red", BESIEGED="Blue", POSITION_ERROR=s,
                CORRELATION_LENGTH=c, POCKETS="TEMPORARY_OUTPUT")  # fmt: skip
    (row,) = rows_of(found["POCKETS"])
    half = 1.959964 * s * np.sqrt(2.506628 * c * 4000 * side_km()) / 1e6
    assert row["area_err_km2"] == pytest.approx(half, rel=1e-3)


def test_error_and_correlation_go_into_claims(measured, run, tmp_path):
    control, s, c = measured
    table = tmp_path / "claims.csv"
    table.write_text(
        "quote,claim_kind,claim_value,claim_unit,claim_actor,claim_date\n"
        ",control area,400,km²,Blue,2025-03-01\n", encoding="utf-8",
    )  # fmt: skip
    found = run("checkclaims", **control, CLAIMS_FILE=str(table), POSITION_ERROR=s,
                CORRELATION_LENGTH=c, VERDICTS="TEMPORARY_OUTPUT")  # fmt: skip
    (row,) = rows_of(found["VERDICTS"])
    half = 1.959964 * s * np.sqrt(2.506628 * c * 4000 * side_km()) / 1e6
    high, low = row["measured_high"], row["measured_low"]
    assert (high - low) / 2 == pytest.approx(half, rel=1e-3)


def test_error_and_correlation_go_into_the_diff(measured, run, make_layer):
    """Half the pocket a day later: ratio 0.5 ± 1.96 · 0.5 · √((σ₀/A₀)² + (σ₁/A₁)²)."""
    control, s, c = measured
    taken = shapely.box(X + 30_000, Y + 10_000, X + 40_000, Y + 30_000)
    outer = shapely.box(X, Y, X + 80_000, Y + 40_000) - shapely.box(
        X + 40_000, Y + 10_000, X + 50_000, Y + 30_000
    )
    left = shapely.box(X, Y, X + 80_000, Y + 40_000) - outer
    rows = [(shapely.multipolygons([one]).wkt, name, "2025-03-02")
            for name, one in (("Red", outer), ("Blue", left))]  # fmt: skip
    after = make_layer(rows, "actor:string,date:date", "MultiPolygon", UTM)
    found = run(
        "frontlinediff", BEFORE=control["CONTROL"], AFTER=after, ACTOR_FIELD="actor",
        DATE_FIELD="date", ACTOR="Blue", POSITION_ERROR=s, CORRELATION_LENGTH=c,
        **dict.fromkeys(("CHANGES", "FRONT_AFTER", "MOVEMENT", "MATRIX"), "TEMPORARY_OUTPUT"),
    )  # fmt: skip
    k = side_km() * 1000
    shares = [
        s * np.sqrt(2.506628 * c * around) / area
        for around, area in ((4 * k, k * k), (3 * k, k * k / 2))
    ]
    assert found["LOST_KM2"] == pytest.approx(taken.area / 1e6 * GROUND, rel=1e-3)
    assert found["RATIO_ERROR"] == pytest.approx(1.959964 * 0.5 * np.hypot(*shares), rel=2e-3)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"B_NAME": "North"}, "Two makers are called"),
        ({"DATE": "2025-04-01"}, "has no map of 2025-04-01"),
        ({"ENCIRCLERS": "Red"}, "need encirclers and a core"),
        ({"SPACING": 0.0}, "spacing along the front"),
    ],
)
def test_what_cannot_be_compared_is_refused(makers, run, given, told):
    with pytest.raises(QgsProcessingException, match=told):
        run("comparesources", **{**makers, **given}, **LEAST)


def test_a_maker_of_several_layers_and_a_table_of_names(makers, run, make_layer):
    third = make_layer([(box(0, 0, 52.1, 40), "Rus", "2025-03-03")], "actor:string,date:date",
                       "MultiPolygon", UTM)  # fmt: skip
    third.setName("West")
    found = run("comparesources", **{**makers, "ACTORS": "RU; Rus = Red"}, OTHERS=[third], RULE=1,
                CONSENSUS="TEMPORARY_OUTPUT", **LEAST)  # fmt: skip
    assert [(r["maker"], r["other"]) for r in rows_of(found["PAIRS"])] == [
        ("North", "South"), ("North", "West"), ("South", "West")]  # fmt: skip
    (red,) = [r for r in rows_of(found["CONSENSUS"]) if r["actor"] == "Red"]
    # Two of three give Red 52.1 km: 52.7, 52 and 52.1.
    assert red["area_km2"] == pytest.approx(52.1 * 40 * GROUND, rel=1e-4)
