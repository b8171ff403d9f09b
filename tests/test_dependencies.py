# SPDX-License-Identifier: GPL-2.0-or-later
"""A shapely that would run on an older GEOS than its own is refused, before it crashes."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import metadata

import pytest


@pytest.fixture
def dependencies(monkeypatch):
    from salient import dependencies

    dependencies.geos_clash.cache_clear()
    yield dependencies
    dependencies.geos_clash.cache_clear()


@pytest.mark.parametrize(
    ("loaded", "clashes"),
    [((3, 8), True), ((99, 0), False), (None, False)],
    ids=["older", "newer", "none"],
)
def test_only_an_older_geos_in_the_program_clashes(dependencies, monkeypatch, loaded, clashes):
    monkeypatch.setattr(dependencies, "loaded_geos", lambda: loaded)
    said = dependencies.geos_clash()
    assert bool(said) is clashes
    assert not clashes or ("3.8" in said and "pip install" in said)


def test_an_algorithm_refuses_to_run_on_a_clash(dependencies, monkeypatch, provider):
    monkeypatch.setattr(dependencies, "loaded_geos", lambda: (3, 8))
    ok, message = provider.algorithm("encirclementgap").canExecute()
    assert not ok
    assert "GEOS 3.8" in message


@pytest.mark.parametrize("version", ["0+unknown", ""])
def test_a_version_that_cannot_be_read_is_told_by_a_function(dependencies, monkeypatch, version):
    # As of shapely on Debian sid; 1.8 had no `union_all`.
    import shapely

    monkeypatch.setattr(metadata, "version", lambda name: version)
    assert dependencies.missing(("shapely",)) == ()
    monkeypatch.delattr(shapely, "union_all")
    (lack,) = dependencies.missing(("shapely",))
    assert "shapely 2.0.1 or newer (an older one is installed)" in str(lack)


def test_a_version_that_can_be_read_decides(dependencies, monkeypatch):
    monkeypatch.setattr(metadata, "version", lambda name: "1.8.5")
    assert [lack.library.name for lack in dependencies.missing(("shapely",))] == ["shapely"]


@pytest.mark.parametrize(("version", "serves"), [("2.0.0", False), ("2.0.1", True), ("2.1", True)])
def test_the_third_number_of_a_version_counts(dependencies, monkeypatch, version, serves):
    monkeypatch.setattr(metadata, "version", lambda name: version)
    assert (dependencies.missing(("shapely",)) == ()) is serves


@pytest.mark.parametrize(
    ("system", "release", "names", "wanted"),
    [
        ("debian", "ID=debian\nVERSION_ID=\"13\"", ("shapely", "scipy"),
         "sudo apt install python3-shapely python3-scipy"),
        ("debian", "ID=debian\nVERSION_ID=\"12\"", ("shapely",),
         'python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24"'),
        ("debian", "ID=ubuntu\nVERSION_ID=\"22.04\"", ("scipy",), "sudo apt install python3-scipy"),
        ("debian", "ID=ubuntu\nVERSION_ID=\"24.04\"", ("shapely",),
         "sudo apt install python3-shapely"),
        ("conda", "", ("scipy",), 'conda install -c conda-forge "scipy>='),
        ("other", "", ("scipy",), 'python3 -m pip install --user "scipy>='),
        ("windows", "", ("scipy",), ""),
        ("flatpak", "", ("scipy",), ""),
    ],
)  # fmt: skip
def test_one_command_fits_the_system(
    dependencies, monkeypatch, tmp_path, system, release, names, wanted
):
    path = tmp_path / "os-release"
    path.write_text(release)
    old = dependencies._old_debian(path)
    monkeypatch.setattr(dependencies, "platform", lambda: system)
    monkeypatch.setattr(dependencies, "_old_debian", lambda: old)
    known = {one.name: one for one in dependencies.LIBRARIES}
    lacks = tuple(dependencies.Missing(known[name], "") for name in names)
    found = dependencies.command(lacks)
    assert found.startswith(wanted)
    assert bool(found) is bool(wanted)


@pytest.mark.parametrize("system", ["debian", "conda", "other", "windows"])
def test_where_all_is_there_no_command_is_offered(dependencies, monkeypatch, system):
    monkeypatch.setattr(dependencies, "platform", lambda: system)
    assert dependencies.command(()) == ""


def test_a_context_of_proj_outlives_the_call_that_opened_it(dependencies, monkeypatch):
    """As pyproj 3.7 keeps it: to each call of Qt's the thread is new, and what it had is gone."""
    from types import SimpleNamespace

    monkeypatch.setattr(dependencies, "_held", {})
    local = SimpleNamespace(context_manager=None)
    # the first who asks for pyproj imports it within the call
    monkeypatch.delitem(sys.modules, "pyproj._context", raising=False)
    opened = object()
    with dependencies.held_projections():
        monkeypatch.setitem(
            sys.modules, "pyproj._context", SimpleNamespace(_CONTEXT_MANAGER_LOCAL=local)
        )
        local.context_manager = opened
    local.context_manager = None
    with dependencies.held_projections():
        assert local.context_manager is opened
    local.context_manager = None
    with pytest.raises(ValueError, match="broke"), dependencies.held_projections():
        assert local.context_manager is opened
        raise ValueError("broke")


def test_who_needs_no_projection_does_not_wait_for_pyproj(package_path):
    code = (
        "import sys; from salient import dependencies\n"
        "with dependencies.held_projections(): pass\n"
        "sys.exit('pyproj' in sys.modules)"
    )
    assert (
        subprocess.run(
            [sys.executable, "-P", "-c", code],
            env={**os.environ, "PYTHONPATH": str(package_path)},
            check=False,
        ).returncode
        == 0
    )
