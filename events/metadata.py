# SPDX-License-Identifier: GPL-2.0-or-later
"""What pictures say of themselves (camera, time, place): shown, and taken out of what is published.

JPEG and PNG are taken apart into their parts, and the parts that only describe are left out; the
picture itself is copied bit by bit. Nothing is decoded, so nothing is lost, and a broken or hostile
picture is refused rather than repaired.
"""

from __future__ import annotations

from pathlib import Path

#: parts of a PNG that a picture is made of or that say how its colours are meant
_PNG_KEPT = frozenset(
    (
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP"),
        *(b"sBIT", b"bKGD", b"pHYs", b"cICP"),
    )
)
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_SOS, _EOI = 0xDA, 0xD9


def tags(path: Path) -> dict[str, str]:
    """Return what a picture's metadata say, by name; empty where there are none or it is none."""
    from qgis.core import QgsExifTools

    return {str(name): str(value)[:200] for name, value in QgsExifTools.readTags(str(path)).items()}


def stripped(content: bytes) -> bytes | None:
    """Return a picture without metadata; None where it is no JPEG or PNG, or is broken."""
    if content.startswith(_JPEG):
        return _jpeg(content)
    return _png(content) if content.startswith(_PNG) else None


def _png(content: bytes) -> bytes | None:
    kept, at = [_PNG], len(_PNG)
    while at + 12 <= len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        kind = content[at + 4 : at + 8]
        if end > len(content):
            return None
        if kind in _PNG_KEPT:
            kept.append(content[at:end])
        if kind == b"IEND":
            return b"".join(kept)
        at = end
    return None


def _jpeg(content: bytes) -> bytes | None:
    kept, at = [_JPEG], len(_JPEG)
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # a byte that only fills
            at += 1
            continue
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == _EOI or end > len(content) or end < at + 4:
            return None
        if marker == _SOS:
            end = _scan_end(content, end)
        if _is_picture(marker, content[at + 4 : at + 16]):
            kept.append(content[at:end])
        # What stands behind the end of the picture is no part of it.
        if content[end : end + 2] == b"\xff\xd9":
            return b"".join(kept) + b"\xff\xd9" if marker == _SOS else None
        at = end
    return None


def _scan_end(content: bytes, at: int) -> int:
    """Return where the compressed part that begins at a place ends: at the next marker."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            return len(content)
        following = content[at + 1]
        if following == 0x00 or 0xD0 <= following <= 0xD7:  # a byte of data, or a restart
            at += 2
        elif following == 0xFF:
            at += 1
        else:
            return at


def _is_picture(marker: int, begin: bytes) -> bool:
    """Tell whether a part of a JPEG is picture, not description; colours belong to the picture."""
    if marker == 0xFE:  # a comment
        return False
    if not 0xE0 <= marker <= 0xEF:
        return True
    return (
        (marker == 0xE0 and begin.startswith(b"JFIF\x00"))
        or (marker == 0xE2 and begin.startswith(b"ICC_PROFILE"))
        or (marker == 0xEE and begin.startswith(b"Adobe"))
    )
