# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps of several makers date by date: agreement, offsets, position error, who is first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import shapely

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check, one_of
from ..change.borders import Borders, borders_of
from ..change.front import Front, front_lines, off_borders
from ..control.control_map import ControlMap
from ..control.overlaps import PreparedMap, prepared
from ..control.turns import area_on_one_turn, on_one_turn
from .lags import Lags, follow
from .offsets import OffsetFigures, Offsets, figures, front_offsets
from .overlay import Agreement, agreement, require_makers


@dataclass(frozen=True)
class SourceOptions:
    """How makers are compared.

    Attributes
    ----------
    spacing_m : float
        Greatest length of the pieces of front whose offset is measured.
    limit_m : float
        Beyond it the other maker has no such front; 0: every distance counts.
    overlap_rule : {"refuse", "first", "contested"}
        What becomes of ground that two actors of one map are drawn on.
    border_m : float
        Front nearer than this to a border that is given is none: a coast, a state's border.
    """

    spacing_m: float = 1000.0
    limit_m: float = 20_000.0
    overlap_rule: str = "refuse"
    border_m: float = 2000.0


@dataclass(frozen=True)
class PairComparison:
    """Two makers on one date: `there` from the first one's front to the second's, and `back`."""

    first: int
    second: int
    there: Offsets
    back: Offsets
    figures: OffsetFigures


@dataclass(frozen=True)
class DateComparison:
    """All makers on one date."""

    date: dt.date | None
    maps: tuple[PreparedMap, ...]
    agreement: Agreement
    pairs: tuple[PairComparison, ...]


@dataclass(frozen=True)
class SourceComparison:
    """Everything about maps by several makers.

    Attributes
    ----------
    makers : tuple of str
    dates : tuple of DateComparison
        In order; one without a date where no map has one.
    lags : tuple of Lags
        One a pair of makers, over all dates; empty where there is one date.
    alone : mapping of str to tuple of dates
        Dates that a maker has and not all others.
    notes : tuple of str
        Sentences for the user.
    """

    makers: tuple[str, ...]
    dates: tuple[DateComparison, ...]
    lags: tuple[Lags, ...]
    alone: Mapping[str, tuple[dt.date, ...]]
    notes: tuple[str, ...]

    @property
    def last(self) -> DateComparison:
        """The last date."""
        return self.dates[-1]


def compare_makers(
    maps: Mapping[str, Sequence[ControlMap]],
    *,
    actors: Mapping[str, str] | None = None,
    study_area: shapely.Geometry | None = None,
    borders: Array | None = None,
    options: SourceOptions | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> SourceComparison:
    """Compare maps of the same dates by two makers or more.

    Parameters
    ----------
    maps : mapping of maker to maps
        Each with a date; or one map each, whose dates do not matter where one has none.
    actors : mapping of str to str, optional
        The name by which an actor goes everywhere, by any name that a maker has for it.
    study_area : polygon in the CRS of the first maker's first map, optional
    borders : array_like of lines or polygons in degrees on that CRS's datum, optional
        What is drawn on every map and is no front: coasts, borders of states.

    Raises
    ------
    InputError
        If there are fewer than two makers, they share no date, or none of them names an actor
        that another names.
    """
    options = options or SourceOptions()
    makers = tuple(maps)
    require_makers(makers)
    series = {name: [one.renamed(dict(actors or {})) for one in maps[name]] for name in makers}
    _require_common_actor(series)
    days, alone = _common_dates(series)
    crs = series[makers[0]][0].crs
    strip = None if borders is None else borders_of(borders, options.border_m, crs)
    found: list[DateComparison] = []
    notes: list[str] = []
    for i, day in enumerate(days):
        step = one_of(feedback, i, len(days))
        chosen, said = on_one_turn([_of_day(series[name], day) for name in makers])
        area = area_on_one_turn(study_area, crs, said)
        ready = tuple(
            prepared(
                replace(one, name=name), crs=crs, study_area=area,
                overlap_rule=options.overlap_rule, feedback=step,
            )
            for name, one in zip(makers, chosen)
        )  # fmt: skip
        notes += [*said, *(note for one in ready for note in one.notes)]
        found.append(_compared(ready, makers, day, area, strip, options, step))
    lags = tuple(
        follow([(one.date, one.maps[a], one.maps[b]) for one in found], makers[a], makers[b],
               feedback=feedback)
        for a, b in combinations(range(len(makers)), 2)
    ) if len(found) > 1 else ()  # fmt: skip
    return SourceComparison(makers, tuple(found), lags, alone, tuple(dict.fromkeys(notes)))


def _compared(
    ready: tuple[PreparedMap, ...],
    makers: Sequence[str],
    day: dt.date | None,
    study_area: shapely.Geometry | None,
    borders: Borders | None,
    options: SourceOptions,
    feedback: Feedback,
) -> DateComparison:
    ground = agreement(ready, makers, feedback=feedback)
    fronts = [_front(one, study_area, borders) for one in ready]
    pairs = []
    for a, b in combinations(range(len(makers)), 2):
        check(feedback)
        there, back = (
            front_offsets(
                fronts[i], fronts[j], ready[j].control, spacing_m=options.spacing_m,
                limit_m=options.limit_m, feedback=feedback,
            )
            for i, j in ((a, b), (b, a))
        )  # fmt: skip
        pairs.append(PairComparison(a, b, there, back, figures(there, back)))
    return DateComparison(day, ready, ground, tuple(pairs))


def _front(
    ready: PreparedMap, study_area: shapely.Geometry | None, borders: Borders | None
) -> Front:
    front = front_lines(ready.control, study_area=study_area, edges=ready.edges)
    return front if borders is None else off_borders(front, borders)


def _require_common_actor(series: Mapping[str, Sequence[ControlMap]]) -> None:
    names = {maker: {str(a) for one in maps for a in one.actors} for maker, maps in series.items()}
    if set.intersection(*names.values()):
        return
    told = "; ".join(f"“{maker}”: {', '.join(sorted(held))}" for maker, held in names.items())
    raise InputError(
        "The makers have no actor in common. {told}. Say in the table of actors which names mean "
        "one and the same.",
        told=told,
    )


def _common_dates(
    series: Mapping[str, Sequence[ControlMap]],
) -> tuple[Sequence[dt.date | None], dict[str, tuple[dt.date, ...]]]:
    """Return the dates that all makers have, and by maker those that not all have."""
    dated = {
        maker: {one.date for one in maps if one.date is not None} for maker, maps in series.items()
    }
    single = all(len(maps) == 1 for maps in series.values())
    if single and not all(dated.values()):
        known = sorted(day for days in dated.values() for day in days)
        return [known[0] if known else None], {}
    without = [maker for maker, days in dated.items() if not days]
    if without:
        raise InputError(
            "The maps of “{without}” have no dates, those of others have several: choose its "
            "date field, or compare one date.",
            without=without[0],
        )
    common = sorted(set.intersection(*dated.values()))
    if not common:
        told = "; ".join(
            f"“{maker}”: {min(days)} to {max(days)}, {len(days)} map(s)"
            for maker, days in dated.items()
        )
        raise InputError("The makers share no date. {told}.", told=told)
    alone = {maker: tuple(sorted(days - set(common))) for maker, days in dated.items()}
    return common, alone


def _of_day(maps: Sequence[ControlMap], day: dt.date | None) -> ControlMap:
    if len(maps) == 1:
        return maps[0]
    return next(one for one in maps if one.date == day)
