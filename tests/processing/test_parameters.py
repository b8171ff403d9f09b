# SPDX-License-Identifier: GPL-2.0-or-later
"""What the shared parameters read: study area, actors, dates."""

from __future__ import annotations

import datetime as dt
import threading

import pytest

SQUARE = "Polygon((0 0, 1 0, 1 1, 0 1, 0 0))"


@pytest.fixture
def reading(provider):
    """The algorithm whose parameters are read, a context and a quiet feedback."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("salient:encirclementgap")
    return algorithm, QgsProcessingContext(), QgsProcessingFeedback(False)


def _series(layer, **more):
    from qgis.core import QgsProcessingFeedback
    from salient.processing import layers

    given = {"actor_field": "actor", "feedback": QgsProcessingFeedback(False), **more}
    return layers.read_control(layers.LayerSource(layer), **given)


def test_study_area_as_extent_and_as_layer(reading, make_layer, qgis_new_project):
    from salient.processing import parameters

    algorithm, context, feedback = reading
    extent = {"STUDY_AREA": "0,1,0,2 [EPSG:4326]"}
    (box,) = parameters.study_area(algorithm, extent, context, feedback, "EPSG:4326")
    assert box.area == pytest.approx(2.0)
    layer = {"STUDY_AREA": make_layer([(SQUARE, "A", None)])}
    (square,) = parameters.study_area(algorithm, layer, context, feedback, "EPSG:4326")
    assert square.area == pytest.approx(1.0)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32637"])
@pytest.mark.parametrize("whole", [True, False])
def test_a_study_area_has_the_same_vertices_as_extent_and_as_layer(
    reading, make_layer, qgis_new_project, crs, whole
):
    """Of 3° of a parallel the geodesic runs a kilometre aside: a gap was 1.69 km for 2.32."""
    import shapely
    from salient.analysis.interface import arguments
    from salient.processing import parameters

    algorithm, context, feedback = reading
    box = shapely.box(36.0, 47.0, 39.0, 48.1)
    layer = make_layer([(box.wkt, "A", None)])
    found = []
    for given in ("36,39,47,48.1 [EPSG:4326]", layer):
        asked = (algorithm, {"STUDY_AREA": given}, context, feedback, crs)
        found.append(
            [parameters.study_area_in(*asked)] if whole else list(parameters.study_area(*asked))
        )
    assert shapely.equals_exact(found[0], found[1], 0.0).all()
    assert shapely.get_num_coordinates(found[0][0]) > 100
    if not whole:
        assert shapely.equals_exact(arguments.area(box, "study_area"), found[1], 1e-12).all()


def test_study_area_that_is_neither_is_refused(reading):
    from qgis.core import QgsProcessingException
    from salient.processing import parameters

    algorithm, context, feedback = reading
    with pytest.raises(QgsProcessingException, match="neither an extent nor a polygon layer"):
        parameters.study_area(algorithm, {"STUDY_AREA": "x"}, context, feedback, "EPSG:4326")


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("date:date", ["2025-01-02", "2025-01-03"]),
        ("date:string", ["2025-01-02", "2025-01-03"]),
        ("date:datetime", ["2025-01-02T10:00:00", "2025-01-03T11:00:00"]),
    ],
    ids=["date", "text", "datetime"],
)
def test_dates_of_every_kind_make_a_series(make_layer, kind, values):
    layer = make_layer([(SQUARE, "A", value) for value in values], fields=f"actor:string,{kind}")
    found = _series(layer, date_field="date")
    assert [one.date for one in found.maps] == [dt.date(2025, 1, 2), dt.date(2025, 1, 3)]


@pytest.mark.parametrize("kind", ["datetime", "string"])
def test_last_map_of_a_day_counts(make_layer, kind):
    from qgis.core import QgsProcessingFeedback

    times = ["2025-01-02T06:00:00", "2025-01-02T18:00:00"]
    layer = make_layer(
        [(SQUARE, "A", times[0]), (SQUARE, "B", times[1])], fields=f"actor:string,date:{kind}"
    )
    feedback = QgsProcessingFeedback(False)
    (one,) = _series(layer, date_field="date", feedback=feedback).maps
    assert one.actor_names == ["B"]
    # the other side has no ground then, which is said: it may be drawn by itself
    assert "first A on 2025-01-02" in feedback.textLog()
    # of one side both maps are his, and a layer that names nobody has one
    for given in ({"coalitions": {"A": "B"}}, {"actor_field": ""}):
        feedback = QgsProcessingFeedback(False)
        assert len(_series(layer, date_field="date", feedback=feedback, **given).maps) == 1
        assert "no ground then" not in feedback.textLog()


def test_fields_beside_the_date_are_found_in_any_case(make_layer):
    layer = make_layer([(SQUARE, "A", 0.3)], fields="actor:string,SURE:double")
    assert list(_series(layer).sure.values()) == [0.3]
    layer = make_layer([(SQUARE, "A", 0.3, 0.9)], fields="actor:string,sure:double,Sure:double")
    assert list(_series(layer).sure.values()) == [0.3]


def test_unreadable_dates_name_the_field(make_layer):
    from qgis.core import QgsProcessingException

    layer = make_layer([(SQUARE, "A", "yesterday")], fields="actor:string,date:string")
    with pytest.raises(QgsProcessingException, match=r"field “date” \(first value: “yesterday”\)"):
        _series(layer, date_field="date")


def test_missing_field_lists_those_there_are(make_layer):
    from qgis.core import QgsProcessingException

    layer = make_layer([(SQUARE, "A")], fields="holder:string")
    with pytest.raises(QgsProcessingException, match="It has: holder"):
        _series(layer)


def test_claimed_and_infiltrated_ground_does_not_count_unless_asked(make_layer):
    rows = [(SQUARE, "A", "assessed"), (SQUARE, "B", "Claimed"), (SQUARE, "C", None)]
    layer = make_layer(rows, fields="actor:string,class:string")
    assert _series(layer, class_field="class").actor_names == ["A", "C"]
    every = _series(layer, class_field="class", classes=("claimed",))
    assert every.actor_names == ["B", "C"]


def test_same_input_same_hash(make_layer):
    first, second, other = (
        _series(make_layer([(SQUARE, name)], fields="actor:string")) for name in ("A", "A", "B")
    )
    assert first.sha256 == second.sha256 != other.sha256


@pytest.mark.parametrize("name", ["EPSG:4326", "EPSG:3857"])
def test_a_common_crs_is_not_forgotten_with_a_thread(provider, forgotten, name):
    """Where it was, no place was found on a click, and none was zoomed to."""
    from qgis.core import QgsCoordinateReferenceSystem

    forgotten(lambda: QgsCoordinateReferenceSystem(name))
    assert not QgsCoordinateReferenceSystem(name).toWkt()
    QgsCoordinateReferenceSystem.invalidateCache()
    provider.refreshAlgorithms()
    forgotten(lambda: QgsCoordinateReferenceSystem(name), keep=True)
    assert QgsCoordinateReferenceSystem(name).toWkt()


@pytest.mark.parametrize("name", ["EPSG:4326", "EPSG:3857"])
def test_a_common_crs_of_another_thread_is_made_anew_for_the_provider(provider, forgotten, name):
    """The plugin is loaded while a thread that drew a map before lives; it ends soon after."""
    from qgis.core import QgsCoordinateReferenceSystem

    def make():
        if threading.current_thread() is threading.main_thread():
            provider.refreshAlgorithms()
        return QgsCoordinateReferenceSystem(name)

    forgotten(make)
    assert QgsCoordinateReferenceSystem(name).toWkt()


def test_a_transform_of_a_crs_that_was_forgotten_is_made_anew_with_it(qgis_app, forgotten):
    """QGIS keeps it as well: of a CRS that is known again, coordinates went through unchanged."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsPointXY,
        QgsProject,
    )
    from salient.processing import compat

    def way(crs):
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        return QgsCoordinateTransform(crs, degrees, QgsProject.instance())

    lost = forgotten(lambda: QgsCoordinateReferenceSystem("EPSG:3857"))
    assert not way(lost).isValid()
    found = way(compat.whole_crs(lost)).transform(QgsPointXY(4341460.14, 0.0))
    assert found.x() == pytest.approx(39.0, abs=1e-6)


def test_a_crs_first_made_in_a_thread_that_ended_is_known_still(qgis_app, forgotten):
    """QGIS keeps it, valid and without content; a layer of it could be read no more."""
    from qgis.core import QgsCoordinateReferenceSystem
    from salient.processing import layers

    QgsCoordinateReferenceSystem.invalidateCache()
    text = QgsCoordinateReferenceSystem("EPSG:32637").toWkt()
    made = forgotten(lambda: QgsCoordinateReferenceSystem.fromWkt(text))
    assert "UTM zone 37N" in layers.crs_wkt(made)
    assert "UTM zone 37N" in layers.qgis_crs(text).toWkt()
