# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers in memory, the sample, and a run of one of our algorithms that keeps what it says."""

from __future__ import annotations

import pytest


@pytest.fixture
def make_layer(qgis_app):
    """A factory of memory layers: WKT and attributes in, layer out."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def factory(rows, fields="actor:string,date:date", kind="MultiPolygon", crs="EPSG:4326"):
        columns = "".join(f"&field={field}" for field in fields.split(",") if field)
        layer = QgsVectorLayer(f"{kind}?crs={crs}{columns}", "made layer", "memory")
        for wkt, *attributes in rows:
            feature = QgsFeature(layer.fields())
            if wkt is not None:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            feature.setAttributes(attributes)
            added = layer.dataProvider().addFeature(feature)
            assert added, wkt
        return layer

    return factory


@pytest.fixture
def sample(root, provider):
    """QGIS's own project with the sample in it, empty afterwards."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    assert project.read(str(root / "resources" / "sample" / "salient_sample.qgz"))
    yield project
    project.clear()


@pytest.fixture
def run(provider):
    """Run one of our algorithms; what it warned of is in `.warnings` of the result."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    import processing

    class Recorder(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.warned, self.said, self.moved = [], [], []
            self.progressChanged.connect(self.moved.append)

        def pushWarning(self, text):
            self.warned.append(text)

        def pushInfo(self, text):
            self.said.append(text)

    class Result(dict):
        warnings: list
        said: list
        progress: list

    made = []

    def call(name, **parameters):
        feedback, context = Recorder(), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        found = processing.run(f"salient:{name}", parameters, feedback=feedback, context=context)
        result = Result(found)
        result.warnings, result.said, result.progress = (
            feedback.warned,
            feedback.said,
            feedback.moved,
        )
        # The context owns temporary layers: it lives as long as the result, not longer than QGIS.
        result.context = context
        made.append(result)
        return result

    yield call
    for result in made:
        result.clear()
        del result.context


@pytest.fixture
def rows():
    """Return the features of a layer as dicts of their attributes."""

    def read(layer):
        names = [field.name() for field in layer.fields()]
        return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]

    return read


@pytest.fixture
def forgotten(qgis_app):
    """Return what makes a CRS in a thread that ends; QGIS knows all of them again afterwards."""
    import forgotten_crs
    from salient.processing import compat

    yield forgotten_crs.forgotten
    compat.forget_crs()
