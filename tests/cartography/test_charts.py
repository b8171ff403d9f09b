# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts as SVG: what stands where, what stays apart, what cannot break out of its place."""

from __future__ import annotations

import datetime as dt
import itertools
import math
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from salient.cartography import chart_labels, charts, date_ticks
from salient.cartography.charts import Bars, Chart, ChartLine, Span
from salient.cartography.report import PHONE_CHART

SVG = "{http://www.w3.org/2000/svg}"
START = dt.date(2025, 1, 1)
NAN = math.nan
#: what a name from a source could hold
HOSTILE = """</text><script>alert(1)</script> " onload="x()' & 5 < 6 ]]>"""


def days(count: int, step: int = 1) -> list[dt.date]:
    return [START + dt.timedelta(days=step * n) for n in range(count)]


def line(*values: float, step: int = 1, **options) -> ChartLine:
    return ChartLine(options.pop("name", "gap"), days(len(values), step), values, **options)


def chart(*lines: ChartLine, **options) -> Chart:
    options = {"title": "Gap", "unit": "km", "description": "It closes.", **options}
    return Chart(lines=lines, **options)


def drawn(one: Chart) -> ET.Element:
    """Return the root of the picture, which parses only if it is well-formed."""
    return ET.fromstring(charts.svg(one))


def series_paths(root: ET.Element) -> list[str]:
    return [path.get("d") for path in root.iter(f"{SVG}path") if path.get("fill") == "none"]


def band_paths(root: ET.Element) -> list[str]:
    return [path.get("d") for path in root.iter(f"{SVG}path") if path.get("fill") != "none"]


def boxes(root: ET.Element, anchor: str) -> list[tuple[str, float, float, float, float]]:
    """Return text, left, right, top and bottom of the level texts with an anchor.

    Letters are taken as 0.62 of the font size wide, a little more than Open Sans' digits are.
    """
    found = []
    for text in root.iter(f"{SVG}text"):
        if text.get("text-anchor", "start") != anchor or text.get("transform"):
            continue
        size, x, y = (float(text.get(key)) for key in ("font-size", "x", "y"))
        width = 0.62 * size * len(text.text or "")
        left = x - {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * width
        found.append((text.text or "", left, left + width, y - size, y))
    return found


def collisions(found: list) -> list[tuple[str, str]]:
    return [
        (a[0], b[0])
        for a, b in itertools.combinations(found, 2)
        if a[1] < b[2] and b[1] < a[2] and a[3] < b[4] and b[3] < a[4]
    ]


def test_picture_says_what_it_shows():
    root = drawn(chart(line(3.0, 2.0, 1.0), title="Gap round A", description="3 km, then 1 km."))
    assert root.get("role") == "img"
    assert root.find(f"{SVG}title").text == "Gap round A"
    assert root.find(f"{SVG}desc").text == "3 km, then 1 km."
    assert "km" in [text.text for text in root.iter(f"{SVG}text")]


@pytest.mark.parametrize(
    "hostile",
    [
        chart(line(1.0, 2.0), title=HOSTILE),
        chart(line(1.0, 2.0), description=HOSTILE),
        chart(line(1.0, 2.0), unit=HOSTILE),
        chart(line(1.0, 2.0, name=HOSTILE), line(2.0, 1.0, name="other")),
        chart(line(1.0, 2.0, color=HOSTILE)),
        chart(line(1.0, 2.0), spans=[Span(START, START, HOSTILE)]),
        chart(bars=[Bars(HOSTILE, days(2), [1.0, 2.0]), Bars("b", days(2), [1.0, 2.0])]),
    ],
    ids=["title", "description", "unit", "name", "color", "span", "bars"],
)
def test_text_from_a_source_stays_text(hostile):
    root = drawn(hostile)
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {"svg", "title", "desc", "rect", "text", "line", "path", "circle", "g"}
    attributes = {key for element in root.iter() for key in element.attrib}
    assert not [key for key in attributes if key.startswith("on")]
    texts = [*(e.text or "" for e in root.iter()), *(e.get("stroke") or "" for e in root.iter())]
    # a name at the end of a line is cut where it is long
    assert any(text.startswith(HOSTILE[:20]) for text in texts)


def test_a_band_that_nobody_sees_is_not_explained():
    for half, told in ((0.01, False), (2.0, True)):
        band = replace(line(10.0, 20.0), low=(10 - half, 20 - half), high=(10 + half, 20 + half))
        texts = [e.text for e in drawn(chart(band, note="Band: 95 %")).iter() if e.text]
        assert ("Band: 95 %" in texts) == told


@pytest.mark.parametrize(
    ("values", "strokes"),
    [
        ((1.0, 2.0, 3.0), ["MLL"]),
        ((1.0, 2.0, NAN, 3.0, 4.0), ["MLML"]),
        ((NAN, 1.0, 2.0, NAN), ["ML"]),
        ((1.0, NAN, 2.0, 3.0), ["MML"]),
        ((1.0, math.inf, 2.0), ["MM"]),
    ],
    ids=["whole", "broken", "ends missing", "one alone", "infinite"],
)
def test_missing_values_break_the_line(values, strokes):
    found = series_paths(drawn(chart(line(*values))))
    assert ["".join(c for c in path if c in "ML") for path in found] == strokes


@pytest.mark.parametrize("value", [0.0, 1e-13, 3.0, -2.0])
@pytest.mark.parametrize("from_zero", [True, False])
def test_a_line_that_never_moves_has_a_scale(value, from_zero):
    assert drawn(chart(line(value, value), from_zero=from_zero)) is not None


def test_point_without_neighbours_is_still_seen():
    # A path of one point draws nothing, and a dashed line has no dots of its own.
    root = drawn(chart(line(1.0, NAN, 2.0, 3.0, dots=False)))
    assert len(list(root.iter(f"{SVG}circle"))) == 1


def test_many_values_are_not_all_dotted():
    root = drawn(chart(line(*[float(n) for n in range(200)])))
    assert list(root.iter(f"{SVG}circle")) == []


def test_interval_is_broken_where_the_line_is():
    value = (2.0, 2.0, NAN, 2.0, 2.0)
    low, high = (1.0, 1.0, NAN, 1.0, 1.0), (3.0, 3.0, NAN, 3.0, 3.0)
    (band,) = band_paths(drawn(chart(line(*value, low=low, high=high))))
    assert [piece.count("L") for piece in band.split("Z") if piece.strip()] == [3, 3]


def test_values_stand_where_the_axis_says():
    root = drawn(chart(line(0.0, 10.0)))
    (path,) = series_paths(root)
    first, last = (float(pair.split()[1]) for pair in path[1:].split("L"))
    ticks = {box[0]: box[4] for box in boxes(root, "end")}
    # A tick's text has its base line 4 px under the tick.
    assert (first, last) == pytest.approx((ticks["0"] - 4.0, ticks["10"] - 4.0), abs=0.06)


@given(
    low=st.floats(-1e9, 1e9, allow_nan=False),
    span=st.floats(1e-6, 1e9, allow_nan=False),
)
def test_ticks_are_round_even_and_span_the_values(low, span):
    high = low + span
    assume(span > 1e-8 * abs(low))  # below, a float has no digits left between two ticks
    ticks = charts.nice_ticks(low, high)
    steps = [b - a for a, b in zip(ticks, ticks[1:])]
    assert 1 <= len(steps) <= 8
    step = max(steps)
    # To a hundred-millionth of a step, which nobody sees.
    assert ticks[0] <= low + 1e-8 * step
    assert ticks[-1] >= high - 1e-8 * step
    mantissa = step / 10.0 ** math.floor(math.log10(step) + 1e-9)
    assert steps == pytest.approx([step] * len(steps), rel=1e-5)
    assert min(abs(mantissa - nice) for nice in (1.0, 2.0, 2.5, 5.0, 10.0)) < 1e-5


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.0, 10.0, [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]),
        (0.0, 0.6, [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]),
        (-3.0, 7.0, [-4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0]),
        (5.0, 5.0, [5.0, 6.0, 7.0, 8.0, 9.0, 10.0]),
    ],
    ids=["tens", "tenths", "both signs", "one value"],
)
def test_ticks_by_hand(low, high, expected):
    assert charts.nice_ticks(low, high) == pytest.approx(expected)


@pytest.mark.parametrize("height", [90, 120, 180, 400])
@pytest.mark.parametrize(("values", "top"), [((59.0, 3.0), 60), ((72.4, 25.4), 80)])
def test_an_axis_ends_at_the_same_value_in_every_size(height, values, top):
    one = chart(line(*values), height=height, compact=True)
    frame = charts._frame(one)
    assert frame.ends == (0.0, top)
    assert frame.ticks[0] == 0.0 and frame.ticks[-1] == top
    assert len(frame.ticks) == 2 or frame.ticks[1] - frame.ticks[0] <= top / 2


def test_an_axis_of_both_signs_writes_zero_and_what_has_room():
    fine = charts.nice_ticks(-3.0, 7.0)
    assert [charts._written(fine, most) for most in (6, 3, 1)] == [
        [-4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0],
        [-4.0, 0.0, 4.0, 8.0],
        [0.0, 6.0],
    ]
    # of five steps there is no half
    assert charts._written(charts.nice_ticks(0.0, 84.0), 3) == [0.0, 40.0, 80.0]


def test_bars_of_a_month_have_no_tick_of_the_next():
    """Half a step is free beside the first and the last bar: there is no day there."""
    when = [dt.date(2025, 6, day) for day in (1, 8, 15, 22, 30)]
    one = chart(bars=[Bars("gained", when, [1.0] * 5)], width=900, compact=True)
    texts = [text.text for text in drawn(one).iter(f"{SVG}text")]
    assert "Jun" in " ".join(texts) and not any("Jul" in text for text in texts)


@pytest.mark.parametrize(("error", "said"), [(0.2, False), (20.0, True)])
def test_a_band_is_explained_where_it_is_seen(error, said):
    told = line(84.0, 24.0, low=(84.0 - error, 24.0), high=(84.0 + error, 24.0))
    root = drawn(chart(told, note="Band: 95 % interval", compact=True, width=350, height=120))
    assert ("Band: 95 % interval" in [text.text for text in root.iter(f"{SVG}text")]) == said


@pytest.mark.parametrize("span_days", [1, 3, 9, 30, 90, 178, 400, 1500, 8000])
def test_labels_keep_apart(span_days):
    root = drawn(chart(line(1.0, 12345.678, step=span_days)))
    labels = [*boxes(root, "middle"), *boxes(root, "end")]
    assert len(labels) > 4
    assert collisions(labels) == []
    assert [box[0] for box in labels if box[1] < 0 or box[2] > 760] == []


@pytest.mark.parametrize("span_days", [1, 3, 9, 30, 90, 178, 400, 1500, 8000])
@pytest.mark.parametrize("width", [200, 350, 760])
def test_the_first_and_the_last_day_are_named_on_the_picture(span_days, width):
    """An axis said “Mar” and “May” only: when did it begin?"""
    last = START + dt.timedelta(days=span_days)
    ends = [f"{day.day} {day:%b}" for day in (START, last)]
    for one in (
        chart(line(1.0, 2.0, step=span_days), width=width, compact=True),
        chart(bars=[Bars("gained", [START, last], [1.0, 2.0])], width=width, compact=True),
    ):
        labels = boxes(drawn(one), "middle")
        named = [box for box in labels if box[0] in ends]
        assert [box[0] for box in named] == ends
        assert collisions(labels) == []
        assert [box[0] for box in named if box[1] < 0 or box[2] > width] == []
    assert "2025" in [box[0] for box in labels]


def test_lines_have_name_and_last_value_at_their_end():
    names = ["Gap round Uqayribat", "Gap round Sukhnah", "projected"]
    root = drawn(chart(*(line(1.0, 2.0, name=name) for name in names)))
    # all three end at 2: names and values stand there, one under the other
    ends = [box for box in boxes(root, "start") if box[0].endswith(" 2.0")]
    assert sorted(box[0] for box in ends) == sorted(f"{name} 2.0" for name in names)
    assert collisions(ends) == []
    assert max(box[2] for box in ends) <= 760


def test_one_series_needs_no_name_but_its_last_value():
    texts = [
        text.text for text in drawn(chart(line(1.0, 2.37, NAN, name="gap"))).iter(f"{SVG}text")
    ]
    assert "gap" not in texts
    assert texts.count("2.4") == 1


def test_a_long_title_wraps_and_a_band_is_explained():
    many = "Encirclement gap of a town with a very long name indeed, kilometres, whole front"
    told = line(1.0, 2.0, low=(0.5, 1.0), high=(1.5, 3.0))
    root = drawn(chart(told, title=many, note="Band: 95 % interval", width=300))
    texts = [text.text for text in root.iter(f"{SVG}text")]
    assert " ".join(texts[:3]).startswith(many[:60]) and "Band: 95 % interval" in texts
    assert max(len(text) * 7.6 for text in texts[:3]) <= 300


def test_a_title_leaves_no_word_alone_on_its_second_line():
    """A page on A3 wrote “held, km²” and “a day” below it."""
    title = "Russian forces: net change of ground held, km² a day"
    lines = chart_labels.title_lines(title, 7.6 * 48)
    assert lines == ["Russian forces: net change", "of ground held, km² a day"]
    assert chart_labels.title_lines("Internationalization of all", 7.6 * 24) == [
        "Internationalization",
        "of all",
    ], "no word is broken for it"


def test_no_line_of_a_title_leaves_a_chart_of_a_telephone_s_width():
    title = "Gain and loss from map to map: Russian forces"
    frame = charts._frame(charts.resized(chart(line(1.0, 2.0), title=title), *PHONE_CHART))
    # bold letters of 13 pixels, 7.5 wide
    assert all(frame.left + 7.5 * len(line) < PHONE_CHART[0] for line in frame.title)


def test_bars_of_one_day_stack_up_and_down():
    root = drawn(
        chart(
            bars=[
                Bars("gain", days(2), [3.0, 2.0], color="#00ff00"),
                Bars("more", days(2), [1.0, NAN], color="#0000ff"),
                Bars("loss", days(2), [-2.0, 0.0], color="#ff0000"),
            ]
        )
    )
    found = {}
    for box in root.iter(f"{SVG}rect"):
        if box.get("fill") in ("#00ff00", "#0000ff", "#ff0000"):
            y, height = float(box.get("y")), float(box.get("height"))
            found.setdefault(box.get("fill"), []).append((y, y + height))
    # Neither NaN nor zero is a bar.
    assert [len(found[c]) for c in ("#00ff00", "#0000ff", "#ff0000")] == [2, 1, 1]
    gain, more, loss = found["#00ff00"][0], found["#0000ff"][0], found["#ff0000"][0]
    assert more[1] == pytest.approx(gain[0], abs=0.02)
    assert loss[0] == pytest.approx(gain[1], abs=0.02)
    # Heights are to one another as 3 to 1 to 2.
    unit = more[1] - more[0]
    assert (gain[1] - gain[0], loss[1] - loss[0]) == pytest.approx((3 * unit, 2 * unit), abs=0.05)


@pytest.mark.parametrize("step", [1, 7, 31])
def test_the_longest_bar_of_a_series_has_its_value_and_none_is_cut(step):
    gained = Bars("gained", days(4, step), [3.0, 2.0, 1.0, 12.5], color="#00ff00")
    lost = Bars("lost", days(4, step), [-1.0, -2.0, NAN, -4.25], color="#ff0000")
    nothing = Bars("kept", days(4, step), [0.0, 1.0, 1.0, -0.0], color="#0000ff")
    one = chart(bars=[gained, lost, nothing], width=350, compact=True)
    root = drawn(one)
    told = {text.text: text for text in root.iter(f"{SVG}text") if text.get("stroke")}
    # in the digits of the axis, which has none after the point
    assert {text: at.get("fill") for text, at in told.items()} == {
        "12": "#00ff00",
        "−4": "#ff0000",
        "1": "#0000ff",
    }
    first, last, left, right = charts.time_axis(one)
    bars = [
        (float(box.get("x")), float(box.get("width")))
        for box in root.iter(f"{SVG}rect")
        if box.get("fill") in ("#00ff00", "#ff0000")
    ]
    # four steps wide or a little more, a bar four fifths of one, and as much room beside as between
    day = (right - left) / (last - first).days
    assert {round(width, 1) for _, width in bars} == {round(min(0.8 * step * day, 40.0), 1)}
    assert min(x for x, _ in bars) - left >= 0.1 * step * day - 0.02
    assert right - max(x + width for x, width in bars) >= 0.1 * step * day - 0.02


def test_span_of_one_day_can_be_seen():
    root = drawn(chart(line(1.0, 2.0, 3.0), spans=[Span(START, START, "core taken")]))
    (box,) = [r for r in root.iter(f"{SVG}rect") if r.get("fill") == "#ececec"]
    assert float(box.get("width")) >= 2.0


def test_labels_of_spans_keep_apart_and_in_the_picture():
    when = days(10)
    spans = [Span(when[n], when[n], f"core {n} taken on this day") for n in (0, 1, 2, 8, 9)]
    root = drawn(chart(line(*[1.0] * 10), spans=spans))
    labels = [box for box in boxes(root, "middle") if box[0].startswith("core")]
    assert len(labels) == 5
    assert collisions(labels) == []
    assert [box[0] for box in labels if box[1] < 0 or box[2] > 760] == []


def test_nothing_to_draw_is_refused():
    with pytest.raises(ValueError, match="at least one value"):
        charts.svg(chart(line(NAN, NAN)))


def test_ticks_of_days_stand_evenly_up_to_the_last_day():
    """After 2, 7, 12, 17 and 22 June came 30: 27 was missing, as if the map of a week were."""
    told = [text for _, text, _ in date_ticks.date_ticks(*ordinals("2025-06-02", 28), 6)]
    assert [int(text.split()[0]) for text in told] == [2, 9, 16, 23, 30]
    for span in range(2, 85):
        for most in (3, 4, 6):
            first, last = ordinals("2025-01-05", span)
            days = [day.toordinal() for day, *_ in date_ticks.date_ticks(first, last, most)]
            steps = [after - before for before, after in zip(days, days[1:])]
            assert days[0] == first and days[-1] == last
            if date_ticks._step(span, most) is not None and len(steps) > 1:
                assert max(steps) <= 1.6 * min(steps), (span, most, steps)


def test_ticks_of_months_leave_none_out_beside_the_ends():
    """Half a year had 2 January, March, April, May and 30 June."""
    told = [text for _, text, _ in date_ticks.date_ticks(*ordinals("2025-01-02", 179), 6)]
    assert told == ["2 Jan", "Feb", "Mar", "Apr", "May", "Jun", "30 Jun"]


def test_a_month_that_lies_a_month_from_an_end_has_its_name():
    """On a page of A3 February and June had a tick alone, with room for both."""
    told = [text for _, text, _ in date_ticks.date_ticks(*ordinals("2025-01-02", 179), 5)]
    assert told == ["2 Jan", "Feb", "Mar", "Apr", "May", "Jun", "30 Jun"]


@pytest.mark.parametrize("most", [2, 3, 4, 6])
def test_each_month_has_a_tick_though_not_each_has_its_name(most):
    """After 3 April came June, with a place for May between them and nothing at it."""
    ticks = date_ticks.date_ticks(*ordinals("2017-04-03", 133), most)
    starts = [day for day, *_ in ticks if day.day == 1]
    assert [day.month for day in starts] == [5, 6, 7, 8]
    assert sum(bool(text) for _, text, _ in ticks) <= most + 2
    assert ticks[0][1:] == ("3 Apr", "2017") and ticks[-1][1] == "14 Aug"


def ordinals(first: str, span: int) -> tuple[int, int]:
    begin = dt.date.fromisoformat(first).toordinal()
    return begin, begin + span


def test_a_chart_says_what_a_break_in_its_line_is():
    """A gap of 25 km stood beside one of 72 in one line, though the page called them different."""
    line = charts.ChartLine(
        "A", [dt.date(2025, m, 1) for m in (1, 2, 3, 4)], [70.0, math.nan, 25.0, 24.0]
    )
    made = charts.Chart("Gap, km", "km", "It closes.", [line], compact=True, remark="Break: so")
    assert ">Break: so<" in charts.svg(charts.resized(made, 240, 130))
    # with what a band means where both have room
    band = replace(line, low=[50.0, math.nan, 10.0, 10.0], high=[90.0, math.nan, 40.0, 40.0])
    both = replace(made, lines=[band], note="Band: 95 % interval")
    assert ">Break: so · Band: 95 % interval<" in charts.svg(charts.resized(both, 350, 180))
    small = charts.svg(charts.resized(both, 150, 130))
    assert ">Break: so<" in small and "Band" not in small
