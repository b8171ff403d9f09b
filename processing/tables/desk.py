# SPDX-License-Identifier: GPL-2.0-or-later
"""The editor's desk: changes that nobody reports and reports that no map shows, as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...i18n import isolate, tr
from .evidence import DESK_FIELDS
from .gap import area_text

if TYPE_CHECKING:
    from ...analysis.base.units import Units
    from ...analysis.claims.desk import Desk
    from ...analysis.claims.evidence import Support
    from ...analysis.claims.material import MatchableChanges
    from .evidence import Evidence


def columns(
    found: Desk,
    changes: MatchableChanges,
    support: Support,
    evidence: Evidence,
    fids: Sequence[int],
    names: Sequence[str],
    units: Units,
    withheld: Mapping[str, str],
) -> dict[str, list[Any]]:
    """Return the fields of `DESK_FIELDS`, a row an entry; marks of what is `withheld` by id."""
    from ...analysis.claims.desk import UNSUPPORTED

    table: dict[str, list[Any]] = {name: [] for name, _ in DESK_FIELDS}
    said = _said(evidence)
    for number in range(len(found)):
        row = int(found.row[number])
        if found.kind[number] == UNSUPPORTED:
            values = _change(found, number, row, changes, support, fids, names, units)
        else:
            values = _report(found, number, row, evidence, said)
        lon, lat = found.lonlat[number]
        row_values = {
            "number": number + 1, "kind": str(found.kind[number]), "latitude": float(lat),
            "longitude": float(lon), **values,
            "sensitivity": withheld.get(values["event_id"], ""),
        }  # fmt: skip
        for name, _ in DESK_FIELDS:
            table[name].append(row_values[name])
    return table


def _change(
    found: Desk,
    number: int,
    row: int,
    changes: MatchableChanges,
    support: Support,
    fids: Sequence[int],
    names: Sequence[str],
    units: Units,
) -> dict[str, Any]:
    gained = changes.winners[row] if len(changes.winners) else ""
    lost = changes.losers[row] if len(changes.losers) else ""
    what = tr("change {name}").format(name=names[row] or fids[row])
    if gained or lost:
        what = tr("change {name}: {loser} → {winner}").format(
            name=names[row] or fids[row], loser=isolate(lost or "–"), winner=isolate(gained or "–")
        )
    area = float(found.area_m2[number])
    size = area_text(area, units) if area > 0 else tr("no area")
    denials = int(support.denials[row])
    label = tr("{what}, {size}, reported by nobody").format(what=what, size=size)
    if denials:
        label = tr("{what}, {size}, reported by nobody, denied by {count}").format(
            what=what, size=size, count=denials
        )
    return {
        "what": what, "date": changes.last[row] or changes.first[row], "area_km2": area / 1e6,
        "reliability": "", "credibility": "", "sources": 0, "who": "", "place": "",
        "feature_id": fids[row], "event_id": "",
        "label": label,
    }  # fmt: skip


def _report(
    found: Desk, number: int, row: int, evidence: Evidence, said: dict[int, str]
) -> dict[str, Any]:
    who = said.get(row, "")
    credibility = int(found.credibility[number])
    title = evidence.titles[row]
    return {
        "what": title, "date": evidence.events.first[row], "area_km2": None,
        "reliability": str(found.reliability[number]), "sources": int(found.sources[number]),
        "credibility": str(credibility) if credibility else "", "who": who,
        "place": evidence.places[row], "feature_id": None, "event_id": evidence.ids[row],
        "label": tr("{what}, by {who}: on no map").format(what=isolate(title), who=isolate(who)),
    }  # fmt: skip


def _said(evidence: Evidence) -> dict[int, str]:
    """Return by event whose word it is, of those who report it."""
    from ...analysis.claims.material import REPORTS

    found: dict[int, list[str]] = {}
    for number, event in enumerate(evidence.reports.event):
        if evidence.reports.stance[number] == REPORTS:
            found.setdefault(int(event), []).append(evidence.said[number])
    return {event: "; ".join(filter(None, dict.fromkeys(said))) for event, said in found.items()}
