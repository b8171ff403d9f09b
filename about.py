# SPDX-License-Identifier: GPL-2.0-or-later
"""What Salient's metadata.txt says about itself, for code that links to its pages."""

from __future__ import annotations

from configparser import ConfigParser
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent


@cache
def metadata() -> dict[str, str]:
    """Return the keys of metadata.txt, in lower case, with their values."""
    parser = ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def help_url(page: str = "") -> str:
    """Return the address of a page of the manual: ``help_url("encirclementgap")``."""
    return f"{metadata()['homepage']}docs/{page}"


def icon_path(name: str) -> str:
    """Return the path of an icon in resources/icons, Salient's own where `name` has none."""
    folder = ROOT / "resources" / "icons"
    path = folder / f"{name}.svg"
    return str(path if path.exists() else folder / "salient.svg")
