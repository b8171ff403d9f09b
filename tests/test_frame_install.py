# SPDX-License-Identifier: GPL-2.0-or-later
"""The checkout as a package of pip, and as the zip that is uploaded."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader

import pytest


@pytest.fixture(scope="module")
def built(root, tmp_path_factory):
    """The package as setuptools builds it, from the checkout under its own name."""
    folder = tmp_path_factory.mktemp("built")
    done = subprocess.run(
        [
            sys.executable,
            "-P",
            "setup.py",
            "-q",
            "egg_info",
            "--egg-base",
            str(folder),
            "build",
            "--build-base",
            str(folder / "build"),
        ],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "build" / "lib"


def test_pip_installs_every_room_under_the_package(built, root):
    rooms = {path.parent.name for path in root.glob("*/__init__.py")} - {"tests"}
    assert {path.parent.name for path in (built / "salient").glob("*/__init__.py")} == rooms
    assert [path.name for path in built.iterdir()] == ["salient"]


def test_pip_installs_what_the_code_reads(built):
    assert (built / "salient" / "metadata.txt").exists()
    assert (built / "salient" / "resources" / "icons" / "salient.svg").exists()


def test_pip_installs_no_tests(built):
    names = {path.name for path in (built / "salient").iterdir()}
    assert not names & {"tests", "bench", "scripts", "setup.py", "conftest.py"}


def test_installed_package_runs_where_there_is_no_qgis(built, root, tmp_path):
    done = subprocess.run(
        [
            sys.executable,
            "-P",
            str(root / "tests" / "support" / "import_without_qgis.py"),
            str(tmp_path / "answer.json"),
            "salient",
            "salient.analysis",
            "salient.analysis.geometry.geodesy",
        ],
        env={"PYTHONPATH": str(built), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "answer.json").read_text() == '{"failed": {}, "qgis": []}'


@pytest.fixture(scope="module")
def package(root):
    loader = SourceFileLoader("package", str(root / "scripts" / "package"))
    module = module_from_spec(spec_from_loader("package", loader))
    written = sys.dont_write_bytecode
    sys.dont_write_bytecode = True  # else a compiled file lies beside the script
    loader.exec_module(module)
    sys.dont_write_bytecode = written
    if not (root / ".git").exists():
        pytest.skip("the zip is made of what git tracks, and this is no checkout")
    return module


def test_zip_is_what_the_site_accepts(package, tmp_path):
    target = package.build(tmp_path)
    assert package.complaints(target) == []
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {"salient"}
    assert {"salient/LICENSE", "salient/metadata.txt", "salient/plugin.py"} <= set(names)
    left = ("salient/tests/", "salient/bench/", "salient/scripts/", "salient/.", "salient/setup.py")
    assert [name for name in names if name.startswith(left)] == []


@pytest.mark.parametrize(
    ("edit", "complaint"),
    [
        (lambda text: text.replace("tracker=", "was="), "metadata.txt lacks tracker"),
        (lambda text: text.replace("hasProcessingProvider=yes", ""), "hasProcessingProvider"),
    ],
    ids=["no tracker", "no provider"],
)
def test_zip_with_poor_metadata_is_refused(package, tmp_path, root, edit, complaint):
    target = tmp_path / "poor.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("salient/metadata.txt", edit((root / "metadata.txt").read_text()))
        archive.writestr("salient/LICENSE", "")
    (found,) = package.complaints(target)
    assert complaint in found


def test_zip_with_bad_contents_is_refused(package, tmp_path, root):
    target = tmp_path / "bad.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.write(root / "metadata.txt", "salient/metadata.txt")
        archive.writestr("salient/a.pyc", "")
    assert package.complaints(target) == [
        "there is no LICENSE in the zip",
        "salient/a.pyc is compiled",
    ]
