# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines and rings of many dates as arcs that they share, in few letters.

Two maps of a front that were drawn from one another have most of their vertices in common. Rings
are cut where they part from others into *arcs*, each of which is written once. Arcs are numbered as
they are met along the rings, so that a ring is a few *runs* of numbers: two or three more for each
place that differs from the day before. Vertices are whole hundred-thousandths of a degree, about a
metre, written as differences in the letters of Google's polylines.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...analysis.base import listener

#: vertices a degree: about a metre
SCALE = 100_000
_OFFSET, _BITS, _MORE = 63, 5, 0x20

#: a vertex in whole units, and a ring or line of them
Vertex = tuple[int, int]
Path = tuple[Vertex, ...]


def quantized(lonlat: Iterable[Sequence[float]]) -> Path:
    """Return a line of longitudes and latitudes in whole units, without repeats."""
    path: list[Vertex] = []
    for lon, lat in lonlat:
        vertex = (round(lon * SCALE), round(lat * SCALE))
        if not path or path[-1] != vertex:
            path.append(vertex)
    return tuple(path)


class Topology:
    """Collects paths, then writes them as runs of arcs.

    All paths are added before the first is written: where they part is known only then.
    """

    def __init__(self) -> None:
        self._next: dict[Vertex, set[Vertex]] = {}
        self._ends: set[Vertex] = set()
        self._seen: set[Path] = set()
        self._arcs: dict[Path, int] = {}
        self._order: list[Path] = []
        self._runs: dict[Path, list[int]] = {}

    def add(self, path: Path) -> None:
        """Take note of a path; a ring ends where it begins."""
        if path in self._seen or len(path) < 2:
            return
        self._seen.add(path)
        for one, other in zip(path, path[1:]):
            self._next.setdefault(one, set()).add(other)
            self._next.setdefault(other, set()).add(one)
        if path[0] != path[-1]:
            self._ends |= {path[0], path[-1]}

    def runs(self, path: Path) -> list[int]:
        """Return a path as pairs of a first arc and how many follow it; negative ones backwards."""
        if len(path) < 2:
            return []
        if path not in self._runs:
            self._runs[path] = _in_runs([self._number(arc) for arc in self._cut(path)])
        return self._runs[path]

    def arcs(self) -> list[str]:
        """Return all arcs that were written, in letters."""
        return [encoded(arc) for arc in listener.each(self._order)]

    def _is_node(self, vertex: Vertex) -> bool:
        return len(self._next[vertex]) != 2 or vertex in self._ends

    def _cut(self, path: Path) -> list[Path]:
        """Cut a path at its nodes; a ring without any at its least vertex, wherever it begins."""
        nodes = [i for i, vertex in enumerate(path[:-1]) if self._is_node(vertex)]
        if path[0] != path[-1]:
            cuts = [*nodes, len(path) - 1]
            return [path[a : b + 1] for a, b in zip(cuts, cuts[1:])]
        start = nodes[0] if nodes else min(range(len(path) - 1), key=lambda i: path[i])
        ring = (*path[start:-1], *path[: start + 1])
        cuts = [i for i, vertex in enumerate(ring) if self._is_node(vertex)]
        if not nodes:
            cuts = [0, len(ring) - 1]
        return [ring[a : b + 1] for a, b in zip(cuts, cuts[1:])]

    def _number(self, arc: Path) -> int:
        """Return the number of an arc from 1; negative where it is written the other way round."""
        known = self._arcs.get(arc)
        if known is not None:
            return known
        back = arc[::-1]
        known = self._arcs.get(back)
        # a ring of one arc may turn the other way and begin at the same vertex
        if known is not None and back != arc:
            return -known
        self._order.append(arc)
        self._arcs[arc] = len(self._order)
        return len(self._order)


def _in_runs(numbers: Sequence[int]) -> list[int]:
    """Return numbers as pairs: 5, 6, 7 is (5, 3); −7, −6, −5 is (−7, 3)."""
    runs: list[int] = []
    for number in numbers:
        if runs and number == runs[-2] + runs[-1] and (number > 0) == (runs[-2] > 0):
            runs[-1] += 1
        else:
            runs += [number, 1]
    return runs


def encoded(path: Path) -> str:
    """Return a path in Google's polyline letters: differences, five bits a letter."""
    letters: list[str] = []
    x = y = 0
    for lon, lat in path:
        letters.append(_letters(lon - x) + _letters(lat - y))
        x, y = lon, lat
    return "".join(letters)


def _letters(value: int) -> str:
    value = ~(value << 1) if value < 0 else value << 1
    found = ""
    while value >= _MORE:
        found += chr((_MORE | (value & 0x1F)) + _OFFSET)
        value >>= _BITS
    return found + chr(value + _OFFSET)
