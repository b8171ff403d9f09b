# SPDX-License-Identifier: GPL-2.0-or-later
"""Key figures in fewer lines: a letter on the map has its figure beside it, and not overleaf."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from ...i18n import named

#: label and text of a figure; a comparison has a label only
Pair = tuple[str, str]
#: what stands before the label of a figure that a letter on the map tells of
_LETTER = re.compile(r"^([A-Z])  (?=\S)")
#: the place that a figure is of, and an area or length in a second unit
_PLACE, _SECOND = re.compile(r" \(.*\)$", re.DOTALL), re.compile(r" \([^()]*\)")


def shorter(pairs: Sequence[Pair], fits: Callable[[str], bool]) -> Iterator[list[Pair]]:
    """Yield the same figures in fewer lines, and in fewer still.

    First each on one line, those of a letter without their place, which the map shows; then those
    of letters together, in one unit.

    Parameters
    ----------
    fits : callable
        Tells whether a text finds room on one line.
    """
    lines = [_on_a_line(pair, fits) for pair in pairs]
    yield lines
    kinds: dict[str, list[str]] = {}
    for label, text in pairs:
        letter = _LETTER.match(label)
        if letter and text:
            kind = _PLACE.sub("", label[letter.end() :])
            kinds.setdefault(kind, []).append(f"{letter[1]} {_SECOND.sub('', text)}")
    if kinds:
        rest = [line for line, (label, _) in zip(lines, pairs) if not _LETTER.match(label)]
        yield [*((named(kind, ", ".join(told)), "") for kind, told in kinds.items()), *rest]


def letter_in(line: str, letter: str) -> bool:
    """Tell whether a line of figures, written in any of these ways, tells what a letter is of."""
    return re.search(rf"(?:^|[:,] ){letter} ", line) is not None


def _on_a_line(pair: Pair, fits: Callable[[str], bool]) -> Pair:
    label, text = pair
    if not text:
        return pair
    if _LETTER.match(label):
        label = _PLACE.sub("", label)
    line = named(label, text)
    return (line, "") if fits(line) else (label, text)
