# SPDX-License-Identifier: GPL-2.0-or-later
"""Front transects gives CoastCR's published table, from its own transects and crossings."""

from __future__ import annotations

import datetime as dt
import itertools

import coastcr
import numpy as np
import pytest

#: Field of the published table → field of the output.
FIELDS = {
    "NSM": "NSM", "EPR": "EPR", "EPRunc": "EPR_unc", "SCE": "SCE", "LRR": "LRR", "LR2": "LR2",
    "WLR": "WLR", "WR2": "WR2",
}  # fmt: skip
each_field = pytest.mark.parametrize("field", FIELDS)
#: Transects that meet one of the lines three times; CoastCR takes the first crossing, as we do.
MET_THRICE = (67, 69)


@pytest.fixture(scope="module")
def folder(real_data):
    return real_data / "transects"


@pytest.fixture(scope="module")
def published(folder):
    return coastcr.records(folder / "normals_coast_rate.dbf")


@pytest.fixture
def measure(folder, make_layer, run, rows):
    """Run the algorithm with the dates given; return the rows of its transects."""
    from qgis.core import QgsVectorLayer

    transects = QgsVectorLayer(str(folder / "normals.shp"), "transects", "ogr")
    crossings = QgsVectorLayer(str(folder / "intersect.shp"), "crossings", "ogr")

    def call(dates, kind):
        _, sigma = coastcr.coastlines(folder)
        lines = make_layer(
            list(zip(_coasts(rows(crossings), crossings, len(dates)), dates, sigma)),
            f"day:{kind},sigma:double", "MultiLineString", transects.crs().authid(),
        )  # fmt: skip
        result = run(
            "fronttransects", LINES=lines, DATE_FIELD="day", UNCERTAINTY="sigma",
            TRANSECT_LINES=transects, PLANAR=True, TOWARDS=True, TRANSECTS="memory:",
        )  # fmt: skip
        return rows(result["TRANSECTS"])

    return call


def _coasts(table, crossings, count):
    """Return each date's line as WKT: through its published crossings, from transect to transect.

    CoastCR publishes the crossings and not the lines. A crossing further along a transect is a
    short line of its own. The table has each crossing twice, with either sign.
    """
    points = [feature.geometry().asPoint() for feature in crossings.getFeatures()]
    met = {}
    for row, point in zip(table, points):
        if row["Distance"] > 0:
            stations = met.setdefault(row["ID_Coast"], {})
            stations.setdefault(row["ID_Profile"], []).append((row["Distance"], *point))
    lines = []
    for coast in range(count):
        stations = [[place[1:] for place in sorted(met[coast][k])] for k in sorted(met[coast])]
        nearest = np.array([places[0] for places in stations])
        # Beyond the outer transects, so that the line crosses these too.
        ends = 2 * nearest[[0, -1]] - nearest[[1, -2]]
        parts = [np.vstack([ends[:1], nearest, ends[1:]])]
        # A millimetre north and south: the transects run about east to west.
        tick = np.array([[0.0, 0.001], [0.0, -0.001]])
        parts += [place + tick for places in stations for place in np.array(places[1:])]
        lines.append(_wkt(parts))
    return lines


def _wkt(parts):
    texts = [", ".join(f"{x!r} {y!r}" for x, y in part.tolist()) for part in parts]
    return f"MultiLineString({', '.join(f'({text})' for text in texts)})"


def _moments(folder):
    """Return CoastCR's dates as QGIS holds date-times, in UTC."""
    from qgis.PyQt.QtCore import QDateTime, Qt

    dates, _ = coastcr.coastlines(folder)
    texts = [date.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ") for date in dates]
    return [QDateTime.fromString(text, Qt.DateFormat.ISODate) for text in texts]


@each_field
def test_date_times_give_the_published_table(folder, measure, published, field):
    found = measure(_moments(folder), "datetime")
    assert len(found) == len(published) == 16
    expected = [float(row[field]) for row in published]
    assert [row[FIELDS[field]] for row in found] == pytest.approx(expected, rel=0, abs=1e-6)


def test_every_crossing_counts_and_the_first_is_taken(folder, measure, published):
    found = measure(_moments(folder), "datetime")
    assert {row["dates"] for row in found} == {8}
    most = [3 if int(float(row["Normal"])) in MET_THRICE else 1 for row in published]
    assert [row["hits_most"] for row in found] == most


@pytest.fixture(scope="module")
def hour_s_worth(folder, published):
    """How far an hour more or less in some of the dates can move each published figure.

    The published rates count 9:00 local time, so a line of summer time lies an hour nearer to one
    of winter time than their dates say. Each of the 2⁸ ways to take an hour from some of the lines
    is tried, with numpy's least squares; the greatest difference from none taken is the tolerance.
    """
    dates, sigma = coastcr.coastlines(folder)
    table = coastcr.records(folder / "dist.dbf")
    found = {(float(row["Normal"]), int(row["Coast"])): float(row["Distance"]) for row in table}
    names = [float(row["Normal"]) for row in published]
    y = np.array([[found[name, k] for name in names] for k in range(len(dates))])
    days = np.array([date.toordinal() for date in dates])
    sigma = np.array(sigma)
    plain = _rates(days, y, sigma)
    worst = {name: np.zeros(len(names)) for name in plain}
    for taken in itertools.product([0.0, 1.0], repeat=len(days)):
        moved = _rates(days - np.array(taken) / 24, y, sigma)
        for name, values in moved.items():
            worst[name] = np.maximum(worst[name], np.abs(values - plain[name]))
    return worst


def _rates(days, y, sigma):
    years = (days - days.mean()) / 365
    first, last = np.argmin(days), np.argmax(days)
    span = years[last] - years[first]
    rates = {
        "EPR": (y[last] - y[first]) / span,
        "EPRunc": np.full(y.shape[1], np.hypot(sigma[first], sigma[last]) / span),
    }
    for rate, r2, weight in (("LRR", "LR2", np.ones(len(days))), ("WLR", "WR2", sigma**-2)):
        # polyfit squares its weights.
        slope, start = np.polyfit(years, y, 1, w=np.sqrt(weight))
        left = weight @ (y - start - np.outer(years, slope)) ** 2
        rates[rate] = slope
        rates[r2] = 1 - left / (weight @ (y - np.average(y, axis=0, weights=weight)) ** 2)
    return rates


@each_field
def test_plain_dates_agree_to_the_hour_of_summer_time(
    folder, measure, published, hour_s_worth, field
):
    days = [date.date().isoformat() for date in coastcr.coastlines(folder)[0]]
    found = np.array([row[FIELDS[field]] for row in measure(days, "date")])
    expected = np.array([float(row[field]) for row in published])
    # Distances know no hour. 1e-9: the digits that the crossings are published with.
    allowed = hour_s_worth.get(field, 0.0) + (1e-6 if field in ("NSM", "SCE") else 1e-9)
    assert (np.abs(found - expected) <= allowed).all()
    # And it is not a tolerance that anything passes: an hour in 61 years is 2e-6 of a rate.
    assert np.max(hour_s_worth.get(field, 0.0) / np.abs(expected)) < 1e-4
