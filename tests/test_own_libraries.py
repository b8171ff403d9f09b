# SPDX-License-Identifier: GPL-2.0-or-later
"""*Install for me…*: pinned builds from an index into the profile, undo, and never over QGIS's."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import subprocess
import sys
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import metadata
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

SCRIPT = Path(__file__).resolve().parent / "support" / "install_libraries.py"
WITHOUT = "import shapely"


def wheel(**files: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return held.getvalue()


def pin(content: bytes, **more):
    from salient import own_libraries

    fields = {"name": "probe", "version": "1", "file": "probe-1.whl", **more}
    return own_libraries.Pin(hash=f"sha256:{hashlib.sha256(content).hexdigest()}", **fields)


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    """An index on loopback that serves the shapely of this environment as a wheel; its pins."""
    from salient import own_libraries

    shapely = metadata.distribution("shapely")
    files = [one for one in shapely.files or [] if ".." not in one.parts]
    if "site-packages" not in str(shapely.locate_file("")):
        pytest.skip("needs shapely from a wheel")
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for one in files:
            if one.suffix != ".pyc" and "tests" not in one.parts:
                archive.write(str(shapely.locate_file(one)), str(one))
    content = held.getvalue()
    name = f"shapely-{shapely.version}.whl"

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self):
            page = f'<a href="../files/{name}#sha256=0">{name}</a>'.encode()
            known = {"/shapely/": page, f"/files/{name}": content}
            self.send_response(200 if self.path in known else 404)
            self.end_headers()
            self.wfile.write(known.get(self.path, b""))

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    pins = tmp_path_factory.mktemp("pins") / "libraries.json"
    one = {
        "version": shapely.version,
        "file": name,
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "geos": "3.6",
    }
    pins.write_text(json.dumps({own_libraries.key(): {"shapely": one}}))
    yield f"http://127.0.0.1:{server.server_port}", pins
    server.shutdown()


def bare(package_path, tmp_path, *arguments: str) -> dict:
    """Run the script in the system's own Python, which has QGIS and no shapely."""
    python = "/usr/bin/python3"
    if subprocess.run([python, "-c", WITHOUT], capture_output=True, check=False).returncode == 0:
        pytest.skip("the system's Python has shapely itself")
    answer = tmp_path / "answer.json"
    answer.unlink(missing_ok=True)
    done = subprocess.run(
        [python, "-P", str(SCRIPT), str(answer), *arguments],
        env={**os.environ, "PYTHONPATH": str(package_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert answer.exists(), done.stdout + done.stderr
    return json.loads(answer.read_text())


@pytest.mark.skipif(sys.platform != "linux", reason="needs Debian's Python")
def test_a_click_a_restart_and_the_algorithms_run(index, package_path, tmp_path):
    address, pins = index
    profile = str(tmp_path / "profile")
    clicked = bare(package_path, tmp_path, "click", profile, str(pins), address)
    assert clicked["missing before"] == ["shapely"]
    assert clicked["said"].startswith("Done.")
    assert clicked["missing after"] == []
    assert clicked["can undo"] is True
    started = bare(package_path, tmp_path, "run", profile)
    assert started["refused"] == []
    assert started["ran"] is True
    # one degree of the meridian from the equator on WGS 84
    assert started["length_km"] == pytest.approx(110.574, abs=1e-3)
    assert started["from"].startswith(clicked["folder"])
    assert profile in clicked["folder"]


@pytest.mark.skipif(sys.platform != "linux", reason="needs Debian's Python")
def test_undo_leaves_nothing(index, package_path, tmp_path):
    address, pins = index
    profile = str(tmp_path / "profile")
    done = bare(package_path, tmp_path, "click", profile, str(pins), address, "undo")
    assert done["said"].startswith("Removed.")
    assert done["missing after"] == ["shapely"]
    assert list(Path(done["folder"]).parent.iterdir()) == []


def test_a_build_that_was_changed_is_refused_and_what_was_there_stays(tmp_path):
    from salient import own_libraries

    good = wheel(**{"probe/__init__.py": "one = 1"})
    target = own_libraries.lay(tmp_path, [(pin(good), good)])
    with pytest.raises(own_libraries.LibrariesError, match="SHA-256"):
        own_libraries.lay(tmp_path, [(pin(good), good + b"x")])
    assert (target / "probe" / "__init__.py").read_text() == "one = 1"
    assert [one.name for one in target.parent.iterdir()] == [target.name]


@pytest.mark.parametrize("name", ["../out.py", "/tmp/out.py", "a\\..\\..\\out.py", "c:out.py"])
def test_a_path_that_leads_elsewhere_is_refused(tmp_path, name):
    from salient import own_libraries

    bad = wheel(**{name: "x"})
    with pytest.raises(own_libraries.LibrariesError, match="leads elsewhere"):
        own_libraries.lay(tmp_path, [(pin(bad), bad)])
    assert list(tmp_path.rglob("out.py")) == []


@pytest.mark.parametrize(
    ("lacking", "place"), [((), None), (("",), "last"), (("1.8.5",), "first")],
    ids=["QGIS has all", "absent", "too old"],
)  # fmt: skip
def test_ours_come_after_those_of_qgis_unless_these_are_too_old(
    tmp_path, monkeypatch, lacking, place
):
    from salient import dependencies, own_libraries

    monkeypatch.setattr(sys, "path", list(sys.path))
    content = wheel(**{"probe/__init__.py": ""})
    target = str(own_libraries.lay(tmp_path, [(pin(content), content)]))
    lacks = tuple(dependencies.Missing(dependencies.LIBRARIES[0], found) for found in lacking)
    monkeypatch.setattr(dependencies, "missing", lambda names=None: lacks)
    assert own_libraries.activate(tmp_path) is (place is not None)
    where = {
        None: target not in sys.path,
        "last": sys.path[-1] == target,
        "first": sys.path[0] == target,
    }
    assert where[place]


def test_what_another_qgis_is_laying_just_now_is_left_alone(tmp_path):
    from salient import own_libraries

    parent = own_libraries.folder(tmp_path).parent
    for name in ("fetched-now", "fetched-long-ago", "old-now"):
        (parent / name).mkdir(parents=True)
    os.utime(parent / "fetched-long-ago", (0, 0))
    own_libraries.activate(tmp_path)
    assert [path.name for path in parent.iterdir()] == ["fetched-now"]


def test_an_older_geos_in_the_program_and_an_unknown_python_are_refused(monkeypatch):
    from salient import dependencies, own_libraries

    one = {"version": "2.0.7", "file": "f", "hash": "sha256:0", "geos": "3.11"}
    here = own_libraries.key()
    monkeypatch.setattr(own_libraries, "_table", lambda: {here: {"shapely": one}})
    monkeypatch.setattr(dependencies, "loaded_geos", lambda: (3, 9))
    with pytest.raises(own_libraries.LibrariesError, match=r"GEOS 3\.11.*3\.9"):
        own_libraries.pins(("shapely",))
    monkeypatch.setattr(dependencies, "loaded_geos", lambda: (3, 11))
    assert own_libraries.pins(("shapely",))[0].version == "2.0.7"
    monkeypatch.setattr(own_libraries, "key", lambda: "4.0 plan9-z80")
    with pytest.raises(own_libraries.LibrariesError, match="plan9"):
        own_libraries.pins(("shapely",))


def test_only_a_secure_address_is_taken_from_an_index():
    from salient import own_libraries

    # the last two only begin like an address of this machine
    for host in ("example.org", "localhost.example.org", "127.0.0.1.example.org"):
        page = f'<a href="http://{host}/probe-1.whl">x</a>'.encode()
        with pytest.raises(own_libraries.LibrariesError, match="has no"):
            own_libraries.address(page, pin(b""), "https://pypi.org/simple/probe/")
    page = b'<a href="../../packages/probe-1.whl#sha256=0">x</a>'
    found = own_libraries.address(page, pin(b""), "https://pypi.org/simple/probe/")
    assert found == "https://pypi.org/packages/probe-1.whl"


def test_the_pins_are_whole(root):
    """Each Python and system has both libraries, as files of the index with a hash."""
    pins = json.loads((root / "resources" / "libraries.json").read_text())
    assert {key.split(" ")[1].split("-")[0] for key in pins} == {"windows", "macos", "linux"}
    for key, held in pins.items():
        assert set(held) == {"shapely", "scipy"}, key
        python = "cp" + key.split(" ")[0].replace(".", "")
        for name, one in held.items():
            assert re.fullmatch(r"sha256:[0-9a-f]{64}", one["hash"]), key
            assert one["file"].startswith(f"{name}-{one['version']}-{python}-"), key


def test_readme_and_manual_say_what_the_notice_says(root):
    from salient import dependencies

    said = dependencies.ways_as_text()
    for page in ("README.md", "docs/libraries.md"):
        assert said in (root / page).read_text(encoding="utf-8"), page
