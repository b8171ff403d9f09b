# SPDX-License-Identifier: GPL-2.0-or-later
"""The web map through Processing, as the toolbox and a batch run it."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter

import pytest

pytest.importorskip("qgis.core")
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject
from salient.cartography.page import held
from salient.cartography.webmap import collect, topology

WEST = "MultiPolygon(((37 48, 38 48, 38 49, 37 49, 37 48)))"
WIDE = "MultiPolygon(((37 48, 38.5 48, 38.5 49, 37 49, 37 48)))"


@pytest.fixture
def control(make_layer):
    """Two dates, in a layer without temporal settings."""
    return make_layer([(WEST, "Red", "2025-01-01"), (WIDE, "Red", "2025-02-01")])


def data_of(path) -> dict:
    text = path.read_text(encoding="utf-8")
    (found,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', text, re.S)
    return json.loads(found)


def test_a_series_becomes_one_file(run, control, tmp_path):
    path = tmp_path / "map.html"
    result = run("webmap", LAYERS=[control], TITLE="Advance", OUTPUT=str(path))
    assert result["DATES"] == 2
    data = data_of(path)
    assert data["dates"] == ["2025-01-01", "2025-02-01"]
    layer, ground = data["layers"]
    (group,) = layer["groups"]
    assert group["look"]["name"] == "Red"
    # a map of one actor: its legend names who holds the rest
    assert "the other side" in ground["name"] and not ground["groups"][0]["shapes"]
    # the first stands until the second comes
    assert [shape[:2] for shape in group["shapes"]] == [[0, 1], [1, 2]]
    assert (
        "http://" not in path.read_text(encoding="utf-8").replace("http://www.w3.org/", "")[:2000]
    )


@pytest.mark.parametrize("in_project", [False, True])
def test_fields_of_other_names_are_found_as_the_algorithms_find_them(
    run, make_layer, tmp_path, in_project
):
    rows = [(WEST, "Red", "2025-01-01"), (WIDE, "Red", "2025-02-01")]
    layer = make_layer(rows, fields="holder:string,day:date")
    if in_project:
        QgsProject.instance().addMapLayer(layer)
    path = tmp_path / "map.html"
    for _again in range(2):
        assert run("webmap", LAYERS=[layer], TITLE="x", OUTPUT=str(path))["DATES"] == 2
        data = data_of(path)
        (group,) = data["layers"][0]["groups"]
        assert group["look"]["name"] == "Red"
        assert [shape[:2] for shape in group["shapes"]] == [[0, 1], [1, 2]]
        assert "Held by Red" in str(data["figures"])
    assert layer.fields().names() == ["holder", "day"], "the user's own layer stays as it is"
    QgsProject.instance().clear()


def test_colours_do_not_hang_on_the_order_of_layers(run, make_layer, tmp_path):
    """What a layer of changes named came first, and had the colours that reports give to others."""
    from salient.cartography.style import palette

    square = "POLYGON ((37 48, 38 48, 38 49, 37 49, 37 48))"
    control = make_layer([(square, "Alpha"), (square, "Zulu")], fields="actor:string")
    changes = make_layer(
        [(square, "Alpha", "Zulu", "gain", 0)],
        fields="from_actor:string,to_actor:string,kind:string,noise:integer",
    )
    changes.setCustomProperty("salient/style", "changes")
    path = tmp_path / "map.html"
    run("webmap", LAYERS=[changes, control], TITLE="x", OUTPUT=str(path))
    groups = [group for layer in data_of(path)["layers"] for group in layer["groups"]]
    fills = {group["look"]["name"]: group["look"]["fill"] for group in groups}
    assert fills["Alpha"] == palette.ACTORS[0].fill
    assert fills["Zulu"] == palette.ACTORS[1].fill
    QgsProject.instance().clear()


def test_from_and_to_choose_dates(run, control, tmp_path):
    path = tmp_path / "map.html"
    asked = {"LAYERS": [control], "TITLE": "x", "OUTPUT": str(path)}
    assert run("webmap", FROM="2025-01-15", **asked)["DATES"] == 1
    assert data_of(path)["dates"] == ["2025-02-01"]
    with pytest.raises(QgsProcessingException, match="no date in the period"):
        run("webmap", FROM="2030-01-01", **asked)


def test_sources_come_from_the_store(run, control, tmp_path):
    from salient.events import model
    from salient.events.store.store import Store

    store = str(tmp_path / "events.gpkg")
    event = model.Event(title="Town taken", lon=37.5, lat=48.5)
    Store.create(store).save([event], action="made")
    path = tmp_path / "map.html"
    run("webmap", LAYERS=[control], TITLE="x", STORE=store, OUTPUT=str(path))
    ((number, text, lon, lat, begin),) = data_of(path)["sources"]
    assert (number, lon, lat, begin) == (1, 37.5, 48.5, 0) and "Town taken" in text


def test_a_file_that_cannot_be_written_is_said(run, control, tmp_path):
    path = str(tmp_path / "none" / "map.html")
    with pytest.raises(QgsProcessingException):
        run("webmap", LAYERS=[control], TITLE="x", OUTPUT=path)


def test_a_web_map_is_written_in_its_own_language(run, control, tmp_path):
    from salient import i18n

    path = tmp_path / "map.html"
    run("webmap", LAYERS=[control], TITLE="Advance", LANGUAGE="es", OUTPUT=str(path))
    with i18n.writing_in("es"):
        named = i18n.tr("the other side")
    assert named in data_of(path)["layers"][1]["name"]
    assert '<html lang="es"' in path.read_text(encoding="utf-8")
    assert i18n.language() == "en"


def test_a_language_that_is_not_spoken_is_refused():
    from salient import i18n
    from salient.analysis.base.errors import InputError

    with (
        pytest.raises(InputError, match=r"does not speak “xx”\. Choose one of en, ar, de"),
        i18n.writing_in("xx"),
    ):
        pass


def test_layers_without_a_date_are_said(run, control, make_layer, tmp_path):
    bare = make_layer([(WEST, "Blue")], fields="actor:string")
    path = tmp_path / "map.html"
    run("webmap", LAYERS=[control, bare], TITLE="Advance", OUTPUT=str(path))
    # as its legend calls it
    assert "Without a date: Control." in path.read_text(encoding="utf-8")


def spans_of(told) -> list[tuple[int, int | None]]:
    """The day on which each shape of Red begins, and the first on which it is gone."""
    days = [int(day[-2:]) for day in told["dates"]] + [None]
    return [
        (days[shape[0]], days[shape[1]])
        for one in told["layers"]
        for group in one["groups"]
        if group["look"]["name"] == "Red"
        for shape in group["shapes"]
    ]


@pytest.mark.parametrize(
    ("mode", "last", "spans"),
    [
        ("FeatureDateTimeStartAndEndFromFields", ("2025-01-05", None), [(1, 5), (10, None)]),
        ("FeatureDateTimeStartAndEndFromFields", ("2025-01-07", "2025-01-20"), [(1, 7), (10, 20)]),
        ("FeatureDateTimeStartAndDurationFromFields", (4.0, 20.5), [(1, 5), (10, 31)]),
    ],
    ids=["fields", "to the day", "duration"],
)
def test_a_feature_ends_when_it_says_so(run, make_layer, tmp_path, mode, last, spans):
    """As on a page, and as QGIS draws it: an end is no more part of it, unless the layer says so.

    From 1 January to the 5th, and from the 10th on, on a page of the 1st, 7th, 10th and 30th. The
    slider stops on the day that a feature has ended, too: on the 7th it was gone for two days.
    """
    from qgis.core import QgsProject, QgsUnitTypes, QgsVectorLayerTemporalProperties

    fields = "actor:string,date:date," + ("until:double" if last[0] == 4.0 else "until:date")
    rows = [(WEST, "Red", day, end) for day, end in zip(("2025-01-01", "2025-01-10"), last)]
    layer = make_layer(rows, fields=fields)
    temporal = layer.temporalProperties()
    temporal.setMode(getattr(QgsVectorLayerTemporalProperties.TemporalMode, mode))
    temporal.setStartField("date")
    temporal.setEndField("until")
    temporal.setDurationField("until")
    temporal.setDurationUnits(QgsUnitTypes.TemporalUnit.TemporalDays)
    temporal.setIsActive(True)
    dates = [(WIDE, "Blue", f"2025-01-{day:02}") for day in (1, 7, 10, 30)]
    # of the project, whose layers keep how they are set up
    QgsProject.instance().addMapLayer(layer)
    path = tmp_path / "map.html"
    run("webmap", LAYERS=[layer, make_layer(dates)], TITLE="x", OUTPUT=str(path))
    QgsProject.instance().clear()
    assert spans_of(data_of(path)) == spans


def test_an_event_stands_from_its_first_day_to_its_last(make_layer):
    """Both days are its own, and one alone is both."""
    from salient.cartography.webmap import collect
    from salient.processing import outputs

    rows = [(WEST, "2025-01-07", None), (WEST, None, "2025-01-10")]
    rows += [(WEST, "2025-01-01", "2025-01-10"), (WEST, None, None)]
    layer = make_layer(rows, fields="date_start:date,date_end:date")
    layer.setCustomProperty("salient/events", "of a store")
    outputs.set_span(layer, "date_start", "date_end")
    layer.temporalProperties().setStartField("date_start")
    layer.temporalProperties().setEndField("date_end")
    dates = [dt.date(2025, 1, day) for day in (1, 7, 10, 30)]
    standing = collect._Standing(layer, "", dates)
    assert [standing.of(one) for one in layer.getFeatures()] == [(1, 2), (2, 3), (0, 3), (0, 4)]


def test_the_slider_stops_on_no_day_on_which_nothing_stands(run, make_layer, tmp_path):
    """Ground from the 1st to the 5th and from the 3rd to the 9th: the page ends with the 5th."""
    from qgis.core import QgsProject, QgsVectorLayerTemporalProperties

    rows = [(WEST, "Red", "2025-01-01", "2025-01-05"), (WIDE, "Blue", "2025-01-03", "2025-01-09")]
    layer = make_layer(rows, fields="actor:string,date:date,until:date")
    temporal = layer.temporalProperties()
    modes = QgsVectorLayerTemporalProperties.TemporalMode
    temporal.setMode(modes.FeatureDateTimeStartAndEndFromFields)
    temporal.setStartField("date")
    temporal.setEndField("until")
    temporal.setIsActive(True)
    QgsProject.instance().addMapLayer(layer)
    path = tmp_path / "map.html"
    run("webmap", LAYERS=[layer], TITLE="x", OUTPUT=str(path))
    QgsProject.instance().clear()
    assert data_of(path)["dates"] == ["2025-01-01", "2025-01-03", "2025-01-05"]


def test_a_cancel_is_heard_between_two_pieces_of_any_of_its_work(
    provider, make_layer, tmp_path, monkeypatch
):
    """Figures, charts and arcs of 50,000 features went on for 3.7 s after a cancel."""
    import processing

    squares = [
        (f"MultiPolygon((({x} 48, {x + 1} 48, {x + 1} 49, {x} 49, {x} 48)))", f"Side {x % 2}", day)
        for day in ("2025-01-01", "2025-02-01")
        for x in range(60)
    ]
    layer, path, since = make_layer(squares), tmp_path / "map.html", Counter()
    longest: Counter = Counter()

    class Asked(QgsProcessingFeedback):
        after = -1

        def isCanceled(self):
            since.clear()
            self.after -= 1
            return self.after == -1

    def counted(owner, name):
        whole = getattr(owner, name)

        def call(*args, **kwargs):
            since[name] += 1
            longest[name] = max(longest[name], since[name])
            return whole(*args, **kwargs)

        monkeypatch.setattr(owner, name, call)

    counted(held, "size_of")
    counted(collect, "_written")
    counted(topology, "encoded")
    counted(topology.Topology, "add")
    asked = {"LAYERS": [layer], "TITLE": "x", "OUTPUT": str(path)}
    processing.run("salient:webmap", asked, feedback=Asked(False))
    assert set(longest) == {"size_of", "encoded", "add", "_written"}
    assert max(longest.values()) <= 2, longest
    path.unlink()
    for after in (0, 100, 400, 700, 1000):
        stop = Asked(False)
        stop.after = after
        with pytest.raises(QgsProcessingException, match="Canceled"):
            processing.run("salient:webmap", asked, feedback=stop)
        assert not path.exists()
