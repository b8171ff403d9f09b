# SPDX-License-Identifier: GPL-2.0-or-later
"""The end of a log, signed and stamped by programs that are not ours, and checked by them."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from salient.events import signing
from salient.events.errors import StoreError
from salient.events.log_note import LogNote

NOTE = LogNote("d13f9b74-bee6-4947-a43e-37f2e9c4c31a", 7, "ab" * 32)


def run(*words, **more):
    return subprocess.run(words, capture_output=True, timeout=60, check=False, **more)


@pytest.fixture
def key(tmp_path, monkeypatch):
    """A key of GnuPG's without a password, in a folder of its own."""
    if not shutil.which("gpg"):
        pytest.skip("GnuPG is not installed")
    home = tmp_path / "k"  # the agent's socket needs a short path
    home.mkdir(mode=0o700)
    monkeypatch.setenv("GNUPGHOME", str(home))
    made = run("gpg", "--batch", "--passphrase", "", "--quick-gen-key", "A. N. Editor", "ed25519")
    if made.returncode:
        pytest.skip(f"GnuPG makes no key here: {made.stderr.decode()[-200:]}")
    yield
    run("gpgconf", "--kill", "gpg-agent")


def test_gnupg_signs_the_note_and_finds_a_change(key, tmp_path):
    made = signing.anchor(NOTE, tmp_path / "note.json")
    assert made.signature == tmp_path / "note.json.asc"
    assert run("gpg", "--verify", str(made.signature), str(made.note)).returncode == 0
    made.note.write_text(made.note.read_text().replace('"entries": 7', '"entries": 8'))
    assert run("gpg", "--verify", str(made.signature), str(made.note)).returncode != 0


@pytest.fixture
def small_key(tmp_path, monkeypatch):
    """A key of minisign's without a password, where it looks for one."""
    if not shutil.which("minisign"):
        pytest.skip("minisign is not installed")
    folder = tmp_path / "home" / ".minisign"
    folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder.parent))
    monkeypatch.delenv("MINISIGN_CONFIG_DIR", raising=False)
    public = folder / "minisign.pub"
    made = run(
        "minisign", "-G", "-W", "-p", str(public), "-s", str(folder / "minisign.key")
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    return public


def test_minisign_signs_the_note_and_finds_a_change(small_key, tmp_path, monkeypatch):
    monkeypatch.setattr(signing, "TOOLS", ("minisign",))
    made = signing.anchor(NOTE, tmp_path / "note.json")
    assert made.signature == tmp_path / "note.json.minisig", made.unsigned
    check = ("minisign", "-Vm", str(made.note), "-p", str(small_key))
    assert run(*check).returncode == 0
    made.note.write_text(made.note.read_text().replace('"entries": 7', '"entries": 8'))
    assert run(*check).returncode != 0


def test_without_a_key_the_note_is_written_and_it_is_said(tmp_path, monkeypatch):
    if not shutil.which("gpg"):
        pytest.skip("GnuPG is not installed")
    home = tmp_path / "k"
    home.mkdir(mode=0o700)
    monkeypatch.setenv("GNUPGHOME", str(home))
    monkeypatch.setattr(signing, "TOOLS", ("gpg",))
    made = signing.anchor(NOTE, tmp_path / "note.json")
    run("gpgconf", "--kill", "gpg-agent")
    assert made.signature is None
    assert "gpg has signed nothing" in made.unsigned
    assert LogNote.load(made.note) == NOTE
    assert sorted(one.name for one in tmp_path.iterdir()) == ["k", "note.json", "note.json.tsq"]


def test_without_a_program_the_note_and_the_request_are_written(tmp_path, monkeypatch):
    monkeypatch.setattr(signing, "TOOLS", ())
    made = signing.anchor(NOTE, tmp_path / "note.json")
    assert "Neither GnuPG nor minisign" in made.unsigned
    assert made.request.is_file()
    with pytest.raises(StoreError, match="cannot be written"):
        signing.anchor(NOTE, tmp_path / "no folder" / "note.json")


EXTENSIONS = """
[req]
distinguished_name = name
[name]
[tsa]
extendedKeyUsage = critical,timeStamping
[tsa_default]
serial = {folder}/serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
[ts]
default_tsa = tsa_default
"""


def test_a_time_stamp_service_answers_the_request_and_openssl_verifies_it(tmp_path):
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    made = signing.anchor(NOTE, tmp_path / "note.json")
    shown = run("openssl", "ts", "-query", "-in", str(made.request), "-text").stdout.decode()
    assert "Hash Algorithm: sha256" in shown
    assert "Certificate required: yes" in shown
    config = tmp_path / "ts.cnf"
    config.write_text(EXTENSIONS.replace("{folder}", str(tmp_path)))
    (tmp_path / "serial").write_text("01\n")
    request = run(
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
        "-subj", "/CN=tsa",
        "-config", str(config), "-extensions", "tsa", "-keyout", str(tmp_path / "key.pem"),
        "-out", str(tmp_path / "cert.pem"),
    )  # fmt: skip
    assert request.returncode == 0, request.stderr
    answer = run(
        "openssl", "ts", "-reply", "-config", str(config), "-section", "tsa_default",
        "-queryfile", str(made.request), "-signer", str(tmp_path / "cert.pem"),
        "-inkey", str(tmp_path / "key.pem"), "-out", str(tmp_path / "note.tsr"),
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    check = ("openssl", "ts", "-verify", "-in", str(tmp_path / "note.tsr"), "-CAfile",
             str(tmp_path / "cert.pem"), "-data", str(made.note))  # fmt: skip
    assert b"Verification: OK" in b"".join((run(*check).stdout, run(*check).stderr))
    made.note.write_text("another note")
    assert run(*check).returncode != 0
