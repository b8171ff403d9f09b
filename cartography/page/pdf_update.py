# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS leaves out of a PDF, added to its end: tags, language, boxes that a printer trims by.

The file is not written anew: objects are appended as the standard provides (ISO 32000-1, 7.5.6), as
GDAL does for the place on earth. No library for it comes with QGIS.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

_POINTS_A_MM = 72.0 / 25.4
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref", re.DOTALL)
#: of an entry: a text, a reference, an array, a dictionary in which there is none, or a word
_VALUE = (
    rb"(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>|\d+\s+\d+\s+R|\[[^\]]*\]|<<[^<>]*>>|/?[^/<>\[\]()\s]+)"
)
_LINE = re.compile(rb"(\d{10}) (\d{5}) ([nf])")


@dataclass(frozen=True)
class PdfPage:
    """What a page of a PDF is.

    Attributes
    ----------
    alternative : str
        What is said of it to whoever does not see it; "": its own text is read.
    trim : (float, float), optional
        Width and height in millimetres of what is left when it is cut.
    around, bleed : float
        Millimetres from the sheet's edge to where it is cut, and of bleed beyond that.
    """

    alternative: str = ""
    trim: tuple[float, float] | None = None
    around: float = 0.0
    bleed: float = 0.0


class NotAsExpectedError(ValueError):
    """The PDF is put together in a way that this module does not know."""


def complete(
    path: str, pages: Sequence[PdfPage], language: str, title: str = "", subject: str = ""
) -> bool:
    """Add tags, language and boxes to a PDF of QGIS's; title and subject where it has none.

    Returns
    -------
    bool
        False, and the file is as it was, if it is not put together as Qt does or there is no room
        for more.

    Raises
    ------
    OSError
        If the file cannot be read, or not be given back as it was.
    """
    file = Path(path)
    try:
        pdf = _Pdf(file.read_bytes())
        numbers = pdf.pages()
        if len(numbers) != len(pages):
            raise NotAsExpectedError(f"{len(numbers)} pages, not {len(pages)}")
        _tag(pdf, numbers, pages, language)
        for number, page in zip(numbers, pages):
            if page.trim is not None:
                _set_boxes(pdf, number, page, page.trim)
        pdf.describe(title, subject)
        added = pdf.tail()
    except (ValueError, RecursionError):
        # `NotAsExpectedError`, or a number that is none
        return False
    try:
        with file.open("ab") as opened:
            opened.write(added)
    except OSError:
        os.truncate(file, len(pdf.content))
        return False
    return True


def _tag(pdf: _Pdf, numbers: list[int], pages: Sequence[PdfPage], language: str) -> None:
    """Make every page a part of the document's structure: a figure with words, or text."""
    root, document, parents = pdf.free(), pdf.free(), pdf.free()
    elements = []
    end = pdf.add_stream(b"EMC\n")
    for place, (number, page) in enumerate(zip(numbers, pages)):
        kind = b"/Figure" if page.alternative else b"/P"
        begin = pdf.add_stream(kind + b" <</MCID 0>> BDC\n")
        drawn = pdf.value(number, b"/Contents")
        contents = [b"%d 0 R" % begin, drawn.strip(b"[] "), b"%d 0 R" % end]
        pdf.set(number, b"/Contents", b"[" + b" ".join(contents) + b"]")
        pdf.set(number, b"/StructParents", b"%d" % place)
        pdf.set(number, b"/Tabs", b"/S")
        more = b""
        if page.alternative:
            box = pdf.value(number, b"/MediaBox")
            more = b" /Alt %s /A <</O /Layout /Placement /Block /BBox %s>>" % (
                _text(page.alternative),
                box,
            )
        element = pdf.add(
            b"<</Type /StructElem /S %s /P %d 0 R /Pg %d 0 R /K 0%s>>"
            % (kind, document, number, more)
        )
        elements.append(element)
    kids = b" ".join(b"%d 0 R" % one for one in elements)
    nums = b" ".join(b"%d [%d 0 R]" % pair for pair in enumerate(elements))
    pdf.put(document, b"<</Type /StructElem /S /Document /P %d 0 R /K [%s]>>" % (root, kids))
    pdf.put(parents, b"<</Nums [%s]>>" % nums)
    tree = b"<</Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d>>"
    pdf.put(root, tree % (document, parents, len(elements)))
    pdf.set(pdf.root, b"/StructTreeRoot", b"%d 0 R" % root)
    pdf.set(pdf.root, b"/MarkInfo", b"<</Marked true>>")
    pdf.set(pdf.root, b"/ViewerPreferences", b"<</DisplayDocTitle true>>")
    pdf.set(pdf.root, b"/Lang", _text(language))


def _set_boxes(pdf: _Pdf, number: int, page: PdfPage, trim: tuple[float, float]) -> None:
    """Say where a page is cut; its corner above on the left is where the drawing begins."""
    left, below, right, above = map(float, pdf.value(number, b"/MediaBox").strip(b"[] ").split())
    for name, beyond in ((b"/TrimBox", 0.0), (b"/BleedBox", page.bleed)):
        start = (page.around - beyond) * _POINTS_A_MM
        width, height = ((side + 2.0 * beyond) * _POINTS_A_MM for side in trim)
        top = above - start
        box = (left + start, max(below, top - height), min(right, left + start + width), top)
        pdf.set(number, name, b"[%.3f %.3f %.3f %.3f]" % box)


def _text(text: str) -> bytes:
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


@dataclass
class _Pdf:
    """A PDF with a table of its objects in plain text, and what is to be added to it."""

    content: bytes
    root: int = 0
    _offsets: dict[int, int] = field(default_factory=dict)
    _added: dict[int, bytes] = field(default_factory=dict)
    _size: int = 0
    _before: int = 0
    _info: int = 0
    _id: bytes = b""

    def __post_init__(self) -> None:
        begins = re.findall(rb"startxref\s+(\d+)", self.content)
        if not begins:
            raise NotAsExpectedError("no startxref")
        self._before = int(begins[-1])
        at: int | None = self._before
        newest = b""
        seen: set[int] = set()
        while at is not None and at not in seen:
            seen.add(at)
            trailer = self._read_table(at)
            newest = newest or trailer
            older = re.search(rb"/Prev\s+(\d+)", trailer)
            at = int(older[1]) if older else None
        root, size = (re.search(rb"/%s\s+(\d+)" % key, newest) for key in (b"Root", b"Size"))
        info = re.search(rb"/Info\s+(\d+)", newest)
        if root is None or size is None or b"/Encrypt" in newest:
            raise NotAsExpectedError("no root")
        known_id = re.search(rb"/ID\s*\[[^\]]*\]", newest)
        self._id = known_id[0] if known_id else b""
        self.root, self._size, self._info = int(root[1]), int(size[1]), int(info[1]) if info else 0

    def _read_table(self, at: int) -> bytes:
        """Read a table of objects, the newest first; return its trailer."""
        found = _TRAILER.search(self.content, at)
        if not self.content.startswith(b"xref", at) or found is None:
            raise NotAsExpectedError("no table of objects")
        number = 0
        for line in self.content[at + 4 : found.start()].splitlines():
            entry = _LINE.match(line.strip())
            if entry is not None:
                if entry[3] == b"n":
                    self._offsets.setdefault(number, int(entry[1]))
                number += 1
            elif line.strip():
                number = int(line.split()[0])
        return found[1]

    def object(self, number: int) -> bytes:
        """Return an object as it is written, a dictionary."""
        if number in self._added:
            return self._added[number]
        at = self._offsets.get(number, -1)
        begin = re.compile(rb"\s*%d\s+0\s+obj\s*(<<.*?>>)\s*endobj" % number, re.DOTALL)
        found = begin.match(self.content, at) if at >= 0 else None
        if found is None:
            raise NotAsExpectedError(f"no object {number}")
        return found[1]

    def value(self, number: int, key: bytes) -> bytes:
        """Return a number, reference or array of a dictionary."""
        found = re.search(self._entry(key), self.object(number))
        if found is None:
            raise NotAsExpectedError(f"no {key!r}")
        return found[1].strip()

    @staticmethod
    def _entry(key: bytes) -> re.Pattern[bytes]:
        return re.compile(re.escape(key) + rb"(?![A-Za-z])\s*" + _VALUE, re.DOTALL)

    def set(self, number: int, key: bytes, value: bytes) -> None:
        """Set an entry of a dictionary in place of what it said."""
        kept = self._entry(key).sub(b"", self.object(number), count=1)
        self._added[number] = b"<< " + key + b" " + value + b" " + kept[2:]

    def describe(self, title: str, subject: str) -> None:
        """Set title and subject where there are none: QGIS gives the PDF of an atlas neither."""
        if not self._info:
            self._info = self.add(b"<< >>")
        for key, text in ((b"/Title", title), (b"/Subject", subject)):
            known = re.search(self._entry(key), self.object(self._info))
            if text and (known is None or known[1].strip(b"()<>FEf\xfe\xff") == b""):
                self.set(self._info, key, _text(text))

    def pages(self) -> list[int]:
        """Return the objects of the pages in their order."""
        return self._kids(int(self.value(self.root, b"/Pages").split()[0]), [])

    def _kids(self, number: int, seen: list[int]) -> list[int]:
        if number in seen:
            raise NotAsExpectedError(f"{number} is a page twice")
        seen.append(number)
        if b"/Kids" not in self.object(number):
            return [number]
        kids = re.findall(rb"(\d+)\s+\d+\s+R", self.value(number, b"/Kids"))
        return [one for kid in kids for one in self._kids(int(kid), seen)]

    def free(self) -> int:
        """Return the number of an object that is not yet there."""
        self._size += 1
        return self._size - 1

    def put(self, number: int, written: bytes) -> None:
        """Set a whole object."""
        self._added[number] = written

    def add(self, written: bytes) -> int:
        """Add an object; return its number."""
        number = self.free()
        self.put(number, written)
        return number

    def add_stream(self, content: bytes) -> int:
        """Add a stream; return its number."""
        return self.add(b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content))

    def tail(self) -> bytes:
        """Return what is to be appended to the file for all that was added."""
        begin = len(self.content)
        made = b"" if self.content.endswith(b"\n") else b"\n"
        table = b"xref\n0 1\n0000000000 65535 f \n"
        for number, text in sorted(self._added.items()):
            table += b"%d 1\n%010d 00000 n \n" % (number, begin + len(made))
            made += b"%d 0 obj\n%s\nendobj\n" % (number, text)
        at = begin + len(made)
        more = (self._size, self.root, self._info, self._id, self._before, at)
        trailer = b"trailer\n<</Size %d /Root %d 0 R /Info %d 0 R %s /Prev %d>>\nstartxref\n%d\n"
        return made + table + trailer % more + b"%%EOF\n"
