# SPDX-License-Identifier: GPL-2.0-or-later
"""Templates of pictures and pages, filled by jinja2 with everything escaped."""

from __future__ import annotations

import re
from functools import lru_cache

from .about import ROOT
from .i18n import amounts_apart, language, whole_amounts


def _apart(text: str, **how) -> str:
    """Return a sentence whose amounts are read from the left, and end no line."""
    return whole_amounts(amounts_apart(text, **how))


#: a date that is broken at its hyphens where a line ends
_DAY = re.compile(r"(?<![\w-])(-?\d{4,}-\d\d-\d\d(?:T[\d:.]+Z?)?)(?![\w-])")


def _days(text: str):
    """Return a text, escaped, whose dates end no line.

    By CSS: other hyphens would be copied with the date. One span holds all, where what a cell has
    is set side by side.
    """
    from markupsafe import Markup, escape

    pieces = _DAY.split(str(text))
    if len(pieces) == 1:
        return text
    # each second piece is a date; all are escaped
    told = [
        Markup('<span class="day">{}</span>').format(one) if number % 2 else escape(one)
        for number, one in enumerate(pieces)
    ]
    whole = Markup("").join(told)
    alone = not any(pieces[::2])
    return whole if alone else Markup("<span>{}</span>").format(whole)


@lru_cache(maxsize=1)
def _environment():
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    # Text from a source is untrusted: it is escaped in every template, whatever its ending.
    made = Environment(
        loader=FileSystemLoader(ROOT / "resources" / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["apart"] = _apart
    made.filters["days"] = _days
    return made


def render(name: str, **values) -> str:
    """Return a template of resources/templates filled with values, and the `language` it is in."""
    return _environment().get_template(name).render(language=language(), **values)
