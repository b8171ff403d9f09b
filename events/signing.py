# SPDX-License-Identifier: GPL-2.0-or-later
"""A note of the log's end that somebody else can vouch for: signed, and ready to be stamped.

Salient holds no keys. It asks GnuPG or minisign, where one of them is installed, to sign with the
user's own; they ask for the password themselves. Beside the note it writes a request for a time
stamp (RFC 3161), which any such service answers; OpenTimestamps stamps the note itself.
"""

from __future__ import annotations

import hashlib
import secrets
import shutil
import subprocess  # nosec B404 - two known programs, with a list of words
from dataclasses import dataclass
from pathlib import Path

from ..analysis.base.errors import worded
from .errors import StoreError
from .log_note import LogNote

#: seconds that a person may take to type a password
_PATIENCE = 180
#: SHA-256 as ASN.1 names it, without parameters
_SHA256 = bytes.fromhex("300d06096086480165030402010500")
TOOLS = ("gpg", "minisign")
ENDINGS = {"gpg": ".asc", "minisign": ".minisig"}


@dataclass(frozen=True)
class Anchored:
    """The files of an anchor: the note, a request for a time stamp, and a signature if one is."""

    note: Path
    request: Path
    signature: Path | None = None
    #: why there is no signature
    unsigned: str = ""


def tools() -> list[str]:
    """Return the programs for signing that are installed."""
    return [name for name in TOOLS if shutil.which(name)]


def anchor(note: LogNote, path: Path) -> Anchored:
    """Write a note, a request for its time stamp, and a signature where a program can make one.

    Raises
    ------
    StoreError
        If the files cannot be written.
    """
    note.save(path)
    request = path.with_name(f"{path.name}.tsq")
    try:
        request.write_bytes(stamp_request(path.read_bytes()))
    except OSError as error:
        raise StoreError(
            "{path} cannot be written: {reason}.", path=request, reason=error.strerror
        ) from error
    reasons = []
    for tool in tools():
        try:
            return Anchored(path, request, sign(path, tool))
        except StoreError as error:
            reasons.append(str(error))
    none = worded("Neither GnuPG nor minisign is installed, so nothing was signed.")
    return Anchored(path, request, None, " ".join(reasons) or none)


def sign(path: Path, tool: str) -> Path:
    """Return the detached signature that a program makes of a file.

    Raises
    ------
    StoreError
        If it makes none: there is no key, or the password was not given.
    """
    program = shutil.which(tool)
    if program is None:
        raise StoreError("{tool} is not installed.", tool=tool)
    target = path.with_name(path.name + ENDINGS[tool])
    target.unlink(missing_ok=True)
    words = {
        "gpg": ["--batch", "--yes", "--armor", "--output", str(target), "--detach-sign", str(path)],
        "minisign": ["-S", "-m", str(path), "-x", str(target)],
    }[tool]
    try:
        ended = subprocess.run(  # nosec B603 - a program found by its name, no shell
            [program, *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
        said = ended.stderr.decode("utf-8", "replace").strip()
    except (OSError, subprocess.TimeoutExpired) as error:
        ended, said = None, str(error)
    if ended is None or ended.returncode or not target.is_file():
        target.unlink(missing_ok=True)
        raise StoreError(
            "{tool} has signed nothing ({said}). Make a key first, or sign the note in a terminal, "
            "where a password can be asked for.",
            tool=tool,
            said=" ".join(said.split())[-200:] or worded("it does not say why"),
        )
    return target


def stamp_request(content: bytes) -> bytes:
    """Return a request for a time stamp of some bytes, as RFC 3161 writes it (DER).

    Version 1, SHA-256 of the bytes, a number that the answer has to repeat, and the wish for the
    service's certificate. The bytes themselves are not in it.
    """
    imprint = _der(0x30, _SHA256 + _der(0x04, hashlib.sha256(content).digest()))
    nonce = secrets.randbits(63) | 1 << 62
    number = _der(0x02, nonce.to_bytes(8, "big"))
    return _der(0x30, _der(0x02, b"\x01") + imprint + number + _der(0x01, b"\xff"))


def _der(tag: int, content: bytes) -> bytes:
    """Return a short value with its tag and length."""
    return bytes((tag, len(content))) + content
