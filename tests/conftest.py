# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the checkout importable as `salient`, and keeps its root off the path.

With the root on `sys.path` our `processing/` would hide the one that QGIS ships. The helpers in
`tests/support` and the attacks in `tests/attack` are importable too: importlib mode puts nothing on
the path.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How fast the machine is must not decide on a test, nor luck: a change is judged by the same cases
# each time. `--hypothesis-profile=anew` draws other cases, as the attacks do.
_CALM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("anew", **_CALM)
settings.register_profile("house", derandomize=True, **_CALM)
settings.load_profile("house")

ROOT = Path(__file__).resolve().parent.parent
#: what stands in the files of tests that start programs
_STARTS = re.compile(rb"\b(subprocess|programs|package_path|in_desktop)\b")


def _load_salient() -> None:
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != ROOT]
    spec = importlib.util.spec_from_file_location(
        "salient", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["salient"] = module
    spec.loader.exec_module(module)


_load_salient()
sys.path.append(str(ROOT / "tests" / "support"))
sys.path.append(str(ROOT / "tests" / "attack"))
# One server for all rooms: a fixture imported by two of them would be two.
from postgres import postgres_connection, postgres_server  # noqa: E402, F401


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item, nextitem) -> None:
    """Let go of what the last test was given: a layer of a file that outlives QGIS crashes."""
    if nextitem is None:
        getattr(item, "funcargs", {}).clear()


def pytest_addoption(parser) -> None:
    """Let a run leave out tests, each by its whole name: pytest's own option takes beginnings."""
    parser.addoption("--leave-out", action="append", default=[], metavar="TEST")


def pytest_collection_modifyitems(config, items) -> None:
    """Leave out what shall be, and order the rest.

    In one of several processes begin with the files that take long: none waits for the others.

    Those are they that start programs, though their tests are few, and then those of many tests.
    """
    if left_out := set(config.getoption("--leave-out")):
        config.hook.pytest_deselected(items=[one for one in items if one.nodeid in left_out])
        items[:] = [one for one in items if one.nodeid not in left_out]
    if not hasattr(config, "workerinput"):
        return
    count = Counter(item.path for item in items)
    starts = {path: bool(_STARTS.search(path.read_bytes())) for path in count}
    first = {path: number for number, path in enumerate(count)}
    items.sort(key=lambda item: (-starts[item.path], -count[item.path], first[item.path]))


@pytest.fixture(scope="session", autouse=True)
def progress_in_bounds():
    """In every test progress stays from 0 to 100, though nobody may listen to it."""
    from salient.analysis.base import feedback

    def heard(_feedback, percent):
        assert -1e-9 <= percent <= 100 + 1e-9

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(feedback.NO_FEEDBACK), "set_progress", heard)
        yield


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout's folder."""
    return ROOT


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real maps, which are not part of the project: SALIENT_DATA names it."""
    folder = Path(os.environ.get("SALIENT_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"no real maps at {folder}: set SALIENT_DATA to their folder")
    return folder


@pytest.fixture(scope="session")
def real_cases() -> Path:
    """The folder of small cases with their right answers: SALIENT_CASES names it."""
    folder = Path(os.environ.get("SALIENT_CASES", ROOT.parent / "shared" / "cases"))
    if not folder.is_dir():
        pytest.skip(f"no cases at {folder}: set SALIENT_CASES to their folder")
    return folder


@pytest.fixture(scope="session")
def package_path(tmp_path_factory) -> Path:
    """A folder for the path of a child process, in which the checkout is called `salient`."""
    folder = tmp_path_factory.mktemp("package_path")
    (folder / "salient").symlink_to(ROOT, target_is_directory=True)
    return folder


@pytest.fixture(scope="session")
def qgis_app(qgis_app):
    """QGIS, with the commonest CRSs made in its own thread, as the plugin does on loading.

    Else a thread that drew a map takes them along when it ends, and no click finds its place.
    """
    from salient.processing.compat import forget_crs

    forget_crs()
    return qgis_app


@pytest.fixture
def provider(qgis_processing):
    """Salient's provider in QGIS's registry, with its algorithms loaded."""
    from qgis.core import QgsApplication
    from salient.processing.provider import ALGORITHMS, SalientProvider

    # An error in QGIS's own call would end the whole process: let it show here.
    for module, name in ALGORITHMS:
        getattr(importlib.import_module(f"salient.processing.algorithms.{module}"), name)
    registry = QgsApplication.processingRegistry()
    salient = SalientProvider()
    registry.addProvider(salient)
    yield salient
    registry.removeProvider(salient)
