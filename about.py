# SPDX-License-Identifier: GPL-2.0-or-later
"""What Salient's metadata.txt says about itself, for code that links to its pages."""

from __future__ import annotations

from configparser import ConfigParser
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent


class Library(NamedTuple):
    """A Python library that Salient leans on, with the oldest version that serves.

    `function` came with that version: it tells where the version itself cannot be read.
    """

    name: str
    minimum: str
    function: str = ""


#: The one list of what the analysis needs: pip's metadata, the notice in QGIS and the tests of the
#: oldest versions read it. Older ones were tried and fail: shapely 2.0.0 and pyproj 3.0 on arrays
#: that are read-only or calls they lack, scipy 1.7 on `scipy.spatial.QhullError`.
LIBRARIES = (
    Library("numpy", "1.20"),
    Library("pyproj", "3.1"),
    Library("scipy", "1.8"),
    Library("shapely", "2.0.1", "union_all"),
)
#: What pip's optional extras bring: the command line; files without QGIS, and GeoDataFrames.
EXTRAS = {
    "cli": ("click>=8", "tomli>=2; python_version < '3.11'"),
    "io": ("geopandas>=0.14", "pyarrow>=14", "pyogrio>=0.7"),
}


@cache
def metadata() -> dict[str, str]:
    """Return the keys of metadata.txt, in lower case, with their values."""
    parser = ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


#: Page of the manual (docs/*.md) that an algorithm is described on.
PAGES = {
    "preparecontrol": "control-maps",
    "controlfromlines": "control-from-lines",
    "controlfromplaces": "control-from-places",
    "encirclementgap": "encirclement-gap",
    "supplyroutes": "supply-routes",
    "pocketarea": "pocket-area",
    "placefacts": "pocket-area",
    "frontlinediff": "frontline-diff",
    "frontline": "frontline-diff",
    "controltimeline": "frontline-diff",
    "fronttransects": "frontline-diff",
    "situationlog": "frontline-diff",
    "comparesources": "compare-sources",
    "importevents": "events",
    "exportsources": "events",
    "matchevidence": "claims-and-evidence",
    "checkclaims": "claims-and-evidence",
    "situationmap": "maps",
    "webmap": "maps",
    "dailysituation": "maps",
}


#: the manual as scripts/package builds it into the zip
MANUAL = ROOT / "manual"


def help_url(algorithm: str = "") -> str:
    """Return the address of the manual, or of its page about an algorithm.

    That of the pages that came with the plugin, which need no network; in a checkout, where they
    are not built, that of the pages on the web.
    """
    page = MANUAL / (f"algorithm-{algorithm}.html" if algorithm else "index.html")
    if page.is_file():
        return page.as_uri()
    name = f"{PAGES[algorithm]}.md" if algorithm else ""
    return f"{metadata()['homepage']}docs/{name}"


def icon_path(name: str) -> str:
    """Return the path of an icon in resources/icons, Salient's own where `name` has none."""
    folder = ROOT / "resources" / "icons"
    path = folder / f"{name}.svg"
    return str(path if path.exists() else folder / "salient.svg")
