# SPDX-License-Identifier: GPL-2.0-or-later
"""How a report was verified: a record of few lines that people read, and programs as well.

It is kept as one text, a field a line (``method: …``), so that a record typed as prose in an older
store, or by somebody's table, stays what it was: the reasoning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

CONFIDENCES = ("high", "moderate", "low")


@dataclass(frozen=True)
class Verification:
    """One report's verification.

    Attributes
    ----------
    method : str
        Such as geolocation, chronolocation, reverse image search, second source.
    by, on : str
        Who did it, and when, as people write it.
    confidence : str
        Of `CONFIDENCES`, or as somebody else words it.
    reasoning : str
        Why the place and the time are what they are said to be; may have several lines.
    """

    method: str = ""
    by: str = ""
    on: str = ""
    confidence: str = ""
    reasoning: str = ""

    def text(self) -> str:
        """Return the record as it is kept; empty if nothing is said."""
        short = {f.name: " ".join(getattr(self, f.name).split()) for f in fields(self)[:-1]}
        lines = [f"{name}: {value}" for name, value in short.items() if value]
        reasoning = self.reasoning.strip()
        # Prose alone stays prose, unless it looks like a record.
        if reasoning and (lines or parse(reasoning).reasoning != reasoning):
            lines.append(f"reasoning: {reasoning}")
        elif reasoning:
            return reasoning
        return "\n".join(lines)


NAMES = tuple(f.name for f in fields(Verification))


def parse(text: str) -> Verification:
    """Return the record that a text holds; what is no record is reasoning."""
    found: dict[str, str] = {}
    lines = text.strip().splitlines()
    for number, line in enumerate(lines):
        name, colon, value = line.partition(":")
        if not colon or name not in NAMES or name in found:
            return Verification(reasoning=text.strip())
        if name == "reasoning":
            # It is the last field, and has all lines that follow.
            found[name] = "\n".join([value.lstrip(), *lines[number + 1 :]]).strip()
            break
        found[name] = value.strip()
    return Verification(**found)


def of_row(row: Mapping[str, str]) -> str:
    """Return the record of a table's row with a column for each field; empty if all are."""
    return Verification(**{name: row.get(name, "") for name in NAMES}).text()
