# SPDX-License-Identifier: GPL-2.0-or-later
"""Kinds and actions of the table of repairs: English in fields, as remarks where they are shown."""

from __future__ import annotations

from ..base.remarks import remark

_TOLD = (
    remark("null"),
    remark("empty"),
    remark("not a polygon"),
    remark("unreadable"),
    remark("no actor"),
    remark("3D"),
    remark("mixed"),
    remark("invalid"),
    remark("antimeridian"),
    remark("invisible characters"),
    remark("value table"),
    remark("date is a beginning"),
    remark("time zones"),
    remark("several dates"),
    remark("no interval"),
    remark("no date"),
    remark("no map"),
    remark("missing map"),
    remark("no number"),
    remark("sure"),
    remark("class"),
    remark("ends are exclusive"),
    remark("earlier map of the day"),
    remark("refused"),
    remark("before the year 1"),
    remark("no CRS"),
    remark("axes exchanged"),
    remark("similar actors"),
    remark("duplicate date"),
    remark("odd date"),
    remark("snapped"),
    remark("overlap"),
    remark("gap in coverage"),
    remark("joined"),
    remark("open end"),
    remark("divides nothing"),
    remark("contradiction"),
    remark("no side"),
    remark("encoding"),
    remark("closed line"),
    remark("link"),
    remark("foreign file"),
    remark("not found"),
    remark("no layer"),
    remark("no polygon"),
    remark("network link"),
    remark("left out"),
    remark("repaired"),
    remark("reported"),
    remark("converted"),
)
_BY_TEXT = {str(one): one for one in _TOLD}


def named(kind: str) -> str:
    """Return a kind or an action as a remark, and one that is none of ours as it is."""
    return _BY_TEXT.get(str(kind), kind)
