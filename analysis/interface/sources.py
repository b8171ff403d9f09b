# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps of one day by several makers, with arguments as people write them."""

from __future__ import annotations

from collections.abc import Mapping

from ..base.errors import InputError
from ..base.feedback import Feedback
from ..makers.comparing import SourceComparison, SourceOptions, compare_makers
from . import arguments, values
from .measures import Geometries, Maps


def compare_sources(
    maps: Mapping[str, Maps],
    *,
    actors: Mapping[str, str] | None = None,
    study_area: Geometries = None,
    borders: Geometries = None,
    options: SourceOptions | None = None,
    feedback: Feedback | None = None,
) -> SourceComparison:
    """Compare control maps of the same dates by two makers or more.

    Parameters
    ----------
    maps : mapping of maker to map or maps
    actors : mapping of str to str, optional
        The name by which an actor goes everywhere, by any name that a maker has for it.
    study_area : geometry or geometries in degrees, optional
    borders : geometry or geometries in degrees, optional
        What every map shows and is no front: coasts, borders of states.

    Raises
    ------
    InputError
        If an argument is of the wrong kind, the makers share no date, or they name no common actor.
    Canceled
        If the feedback asks to stop.
    """
    if not isinstance(maps, Mapping):
        raise InputError("“maps” must be a mapping from makers to their maps.")
    series = {str(name): arguments.several_maps(value, str(name)) for name, value in maps.items()}
    if not series:
        raise InputError("Give the maps of two makers at least.")
    if not (actors is None or isinstance(actors, Mapping)):
        raise InputError(
            "“actors” must map names to names, not {value}.", value=values.described(actors)
        )
    values.names([*(actors or {}), *(actors or {}).values()], "actors")
    crs = next(iter(series.values()))[0].crs
    return compare_makers(
        series,
        actors=actors,
        study_area=arguments.one_area(study_area, "study_area", crs),
        borders=arguments.geometries(borders, "borders", crs),
        options=values.options(options, SourceOptions),
        feedback=values.heard(feedback),
    )
