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


def test_pip_installs_the_analysis_and_no_more(built, root):
    def modules(folder):
        return {
            path.relative_to(folder).as_posix()
            for path in (folder / "analysis").rglob("*.py")
            if "__pycache__" not in path.parts
        }

    assert [path.name for path in built.iterdir()] == ["salient"]
    assert modules(built / "salient") == modules(root)
    assert {path.name for path in (built / "salient").iterdir() if path.name != "__pycache__"} == {
        "__init__.py", "__main__.py", "about.py", "analysis", "command", "metadata.txt", "py.typed",
        "resources",
    }  # fmt: skip
    assert [p.name for p in (built / "salient" / "resources").iterdir()] == ["reference_areas.csv"]


def test_one_list_names_the_libraries(root):
    from salient import dependencies
    from salient.about import EXTRAS, LIBRARIES, metadata

    assert dependencies.LIBRARIES is LIBRARIES
    readme = (root / "README.md").read_text(encoding="utf-8")
    for library in LIBRARIES:
        assert library.name in metadata()["about"], "metadata.txt names every library"
        assert f"{library.name} {library.minimum}" in readme, "README names the oldest version"
    assert "shapely (2.0.1 or newer)" in metadata()["about"]
    assert set(EXTRAS) == {"cli", "io"}


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
