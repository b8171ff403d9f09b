# SPDX-License-Identifier: GPL-2.0-or-later
"""The checkout as a package of pip, and as the zip that is uploaded."""

from __future__ import annotations

import configparser
import hashlib
import json
import posixpath
import re
import subprocess
import sys
import zipfile
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

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
    assert [p.name for p in (built / "salient" / "resources").iterdir()] == ["references"]


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
    tracked = subprocess.run(
        ["git", "-C", str(root), "ls-files"], capture_output=True, text=True, check=False
    )
    if tracked.returncode:
        pytest.skip(f"the zip is made of what git tracks: {tracked.stderr}")
    return module


@pytest.fixture(scope="module")
def zipped(package, tmp_path_factory):
    """The zip, built once."""
    pytest.importorskip("qgis.core")
    pytest.importorskip("markdown_it")
    return package.build(tmp_path_factory.mktemp("zip"))


def test_zip_is_what_the_site_accepts(package, zipped):
    assert package.complaints(zipped) == []
    with zipfile.ZipFile(zipped) as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {"salient"}
    assert {"salient/LICENSE", "salient/metadata.txt", "salient/plugin.py"} <= set(names)
    left = ("salient/tests/", "salient/bench/", "salient/scripts/", "salient/.", "salient/setup.py")
    assert [name for name in names if name.startswith(left)] == []
    assert zipped.stat().st_size < 6_000_000


def test_the_same_checkout_gives_the_same_bytes(package, zipped, tmp_path):
    assert package.build(tmp_path).read_bytes() == zipped.read_bytes()


def test_help_of_each_algorithm_is_a_page_in_the_zip_that_names_its_parameters(
    zipped, tmp_path, provider, monkeypatch
):
    from salient import about

    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(tmp_path)
    monkeypatch.setattr(about, "MANUAL", tmp_path / "salient" / "manual")
    assert about.help_url() == (about.MANUAL / "index.html").as_uri()
    for one in provider.algorithms():
        page = Path(url2pathname(urlsplit(one.helpUrl()).path)).read_text(encoding="utf-8")
        for told in [*one.parameterDefinitions(), *one.outputDefinitions()]:
            assert f"<code>{told.name()}</code>" in page, (one.name(), told.name())
        assert f"salient:{one.name()}" in page


def test_links_of_the_zip_lead_to_what_is_in_it(zipped):
    with zipfile.ZipFile(zipped) as archive:
        names = set(archive.namelist())
        pages = {n: archive.read(n).decode() for n in names if n.endswith((".html", "README.md"))}
    dead = []
    for name, text in pages.items():
        if name.startswith("salient/manual/"):
            text = re.sub(r"<pre>.*?</pre>", "", text, flags=re.S)
            links = re.findall(r'(?:href|src)="([^"]+)"', text)
        elif name == "salient/README.md":
            links = re.findall(r"\]\(([^)\s]+)\)", text)
        else:
            continue
        for link in links:
            address, _, place = link.partition("#")
            if re.match(r"[a-z]+:", link):
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), address or "."))
            target = target if address else name
            if target not in names or (place and f'id="{place}"' not in pages[target]):
                dead.append((name, link))
    assert dead == []
    assert "scripts/" not in pages["salient/README.md"]


def test_metadata_of_the_zip_tells_the_changes_and_qgis_can_read_it(zipped):
    """QGIS reads it with Python's own interpolation, which a percent sign ends."""
    with zipfile.ZipFile(zipped) as archive:
        text = archive.read("salient/metadata.txt").decode("utf-8")
    parser = configparser.ConfigParser()
    parser.read_string(text)
    held = dict(parser["general"])
    assert held["changelog"].startswith("Unreleased")
    assert "\n- " in held["changelog"] and len(held["changelog"]) < 8_000
    assert held["changelog"].endswith("- All changes are in CHANGELOG.md.")
    assert held["homepage"]


def test_bill_of_materials_names_what_is_shipped_and_what_is_asked_for(zipped):
    from salient.about import LIBRARIES

    with zipfile.ZipFile(zipped) as archive:
        bill = json.loads(archive.read("salient/sbom.cdx.json"))
        leaflet = archive.read("salient/resources/web/leaflet.js")
        wanted = archive.read("salient/requirements.txt").decode().split()
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    parts = {one["name"]: one for one in bill["components"]}
    assert set(parts) == {"leaflet", *(one.name for one in LIBRARIES)}
    checksum = f"?checksum=sha256:{hashlib.sha256(leaflet).hexdigest()}"
    assert parts["leaflet"]["purl"].endswith(checksum)
    assert f"Leaflet {parts['leaflet']['version']}," in leaflet.decode("utf-8")
    assert wanted == [f"{one.name}>={one.minimum}" for one in LIBRARIES]


@pytest.mark.parametrize("owned", [True, False])
def test_a_release_needs_the_owners_addresses(package, root, tmp_path, owned):
    text = (root / "metadata.txt").read_text(encoding="utf-8")
    if owned:
        text = text.replace("example.org", "salient.test")
    target = tmp_path / "salient.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("salient/metadata.txt", text)
    found = package.unset_addresses(target)
    assert [one.split("=")[0] for one in found] == ([] if owned else list(package.ADDRESSES))
    assert all("metadata.txt" in one for one in found)


def test_a_release_is_of_what_was_committed_and_has_a_version(package, tmp_path, monkeypatch):
    def git(*words):
        name = ["-c", "user.name=A", "-c", "user.email=a@salient.test"]
        subprocess.run(["git", "-C", str(tmp_path), *name, *words], check=True)

    monkeypatch.setattr(package, "ROOT", tmp_path)
    git("init", "-q")
    (tmp_path / "CHANGELOG.md").write_text("# Changes\n\n## 0.1.0\n", encoding="utf-8")
    assert "1 files are not as they were committed" in package.unreleased()[0]
    git("add", ".")
    git("commit", "-qm", "All")
    assert package.unreleased() == []
    (tmp_path / "CHANGELOG.md").write_text("# Changes\n\n## Unreleased\n", encoding="utf-8")
    assert ["committed" in one or "Unreleased" in one for one in package.unreleased()] == [True] * 2


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
