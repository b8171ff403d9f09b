# SPDX-License-Identifier: GPL-2.0-or-later
"""What well-known area another one is about as large as."""

from __future__ import annotations

from .. import dependencies
from ..analysis.base import marks
from ..i18n import tr

#: an area is compared with one that is larger or smaller by so much at most
_NEAR = 1.25


def alike(area_m2: float) -> str:
    """Return “1.05 times the land area of Delaware and Rhode Island combined”, or ""."""
    if dependencies.missing(("shapely",)):
        return ""
    from ..analysis.pocket import reference

    match = reference.best(area_m2, reference.bundled())
    if match is None or not 1.0 / _NEAR <= match.ratio <= _NEAR:
        return ""
    kind = tr("land area") if match.kind == reference.LAND else tr("total area")
    text = tr("{ratio:.2f} times the {kind} of {names}")
    if len(match.names) > 1:
        text = tr("{ratio:.2f} times the {kind} of {names} combined")
    return marks.filled(text, {"ratio": match.ratio, "kind": kind, "names": match.together})
