# SPDX-License-Identifier: GPL-2.0-or-later
"""Templates of pictures and pages, filled by jinja2 with everything escaped."""

from __future__ import annotations

from functools import lru_cache

from .about import ROOT
from .i18n import amounts_apart, language, whole_amounts


def _apart(text: str, **how) -> str:
    """Return a sentence whose amounts are read from the left, and end no line."""
    return whole_amounts(amounts_apart(text, **how))


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
    return made


def render(name: str, **values) -> str:
    """Return a template of resources/templates filled with values, and the `language` it is in."""
    return _environment().get_template(name).render(language=language(), **values)
