# SPDX-License-Identifier: GPL-2.0-or-later
"""Each option of each algorithm: changing it changes the answer.

An option is read, handed down through several modules, and used where nobody sees it: one that is
dropped on its way shows in nothing else.
"""

from __future__ import annotations

import option_cases as cases
import option_layers as layers
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsVectorLayer

#: algorithm → parameters that cannot be varied here, with the test that varies each
ELSEWHERE: dict[str, dict[str, str]] = {
    "controlfromplaces": {"MODULE": "algorithms/test_controlfrom.py"},
    "matchevidence": {"STORE": "algorithms/test_matchevidence.py"},
    "preparecontrol": {
        "FOLDER": "algorithms/test_preparecontrol.py",
        "ENCODING": "test_map_cases.py",
    },
}
#: algorithms whose options are all held in a file of their own
OWN_FILE: dict[str, str] = {
    "comparesources": "algorithms/test_comparesources.py",
    "checkclaims": "algorithms/test_checkclaims.py",
    "exportsources": "algorithms/test_events.py",
    "importevents": "algorithms/test_odd_event_files.py",
    "situationmap": "algorithms/test_situationmap.py",
    "webmap": "algorithms/test_webmap.py",
    "dailysituation": "test_models.py",
}
#: where it is computed and what is kept must change no answer
HOW = {"CACHE", "SCHEDULER"}
#: where an answer goes is no option of it
WHERE_TO = {"sink", "fileDestination", "folderDestination"}


def drawn(geometry):
    """Return a shape as text; where its rings begin is no answer."""
    if geometry.isNull():
        return ""
    return shapely.to_wkt(shapely.normalize(shapely.from_wkb(bytes(geometry.asWkb()))), 7)


def told(value):
    """Return a value as text; its last bits are no answer."""
    return f"{value:.9g}" if isinstance(value, float) else str(value)


@pytest.fixture
def answer(run, rows, make_layer, tmp_path):
    """Return all that an algorithm answers: its layers' rows and shapes, its figures."""

    answers: dict[str, dict] = {}

    def filled(value):
        if isinstance(value, list):
            return [filled(one) for one in value]
        if value == "@store":
            return layers.events_store(tmp_path / f"store_{len(list(tmp_path.iterdir()))}.gpkg")
        if isinstance(value, str) and value.startswith("@"):
            drawn, fields, kind = layers.LAYERS[value]
            return make_layer(drawn, fields=fields, kind=kind)
        return value

    def read(name, given):
        key = repr((name, sorted(given.items())))
        if key in answers:
            return answers[key]
        parameters = {option: filled(value) for option, value in given.items()}
        try:
            done = run(name, **parameters)
        except QgsProcessingException as error:
            answers[key] = {"refused": str(error)}
            return answers[key]
        found = {}
        for output, value in done.items():
            if isinstance(value, QgsVectorLayer):
                shapes = [drawn(feature.geometry()) for feature in value.getFeatures()]
                value = [(*map(told, row.values()), wkt) for row, wkt in zip(rows(value), shapes)]
            found[output] = told(value) if isinstance(value, float) else value
        answers[key] = found
        return found

    return read


@pytest.mark.parametrize("name", cases.OPTIONS)
def test_changing_an_option_changes_the_answer(answer, name):
    without_use, refused = [], {}
    for option, entry in cases.OPTIONS[name].items():
        other, given = entry if isinstance(entry, tuple) else (entry, {})
        given = {**cases.BASE[name], **given}
        before = answer(name, given)
        # Of a refusal another option can only make an answer or another sentence: neither shows
        # that the option was used.
        if "refused" in before:
            refused[option] = before
        elif answer(name, {**given, option: other}) == before:
            without_use.append(option)
    assert (without_use, refused) == ([], {})


def test_every_option_of_every_algorithm_has_its_case(provider):
    without = {}
    for algorithm in provider.algorithms():
        name = algorithm.name()
        there = {
            p.name() for p in algorithm.parameterDefinitions() if p.type() not in WHERE_TO
        } - HOW
        held = set(cases.OPTIONS.get(name, {})) | set(ELSEWHERE.get(name, {}))
        if name in OWN_FILE:
            continue
        if there != held:
            without[name] = there ^ held
    assert without == {}


@pytest.mark.parametrize("name", sorted({*OWN_FILE, *ELSEWHERE}))
def test_what_is_held_elsewhere_is_spoken_of_there(root, name):
    files = ELSEWHERE.get(name) or {"": OWN_FILE.get(name, "")}
    for option, file in files.items():
        text = (root / "tests" / "processing" / file).read_text(encoding="utf-8")
        assert (option or name).casefold() in text.casefold()
