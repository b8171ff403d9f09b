# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of a change, and of what is held, is ground of which it is not sure whose it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import shapely

    from ..analysis.base.arrays import Array
    from ..analysis.change.compare import Changes
    from ..analysis.change.sectors import Sectors
    from ..analysis.change.timeline import Timeline
    from ..analysis.control.control_map import ControlMap
    from .layers import ControlLayer


def of_pair(
    maps: Sequence[ControlMap], sure: Sequence[dict[int, Any]], changes: Changes
) -> Array | None:
    """Return how much of each change between two maps is doubtful, m²; None if nothing is said.

    Parameters
    ----------
    sure : sequence of dict
        How sure each feature of the two maps is.
    """
    from ..analysis.change.doubt import doubtful_of_pair
    from ..analysis.control.doubt import doubtful

    if not any(sure):
        return None
    masks = [doubtful(one, known) for one, known in zip(maps, sure)]
    return doubtful_of_pair(maps, masks, changes)


def of_series(
    layer: ControlLayer, found: Timeline, sectors: Sectors | None, study_area: Any
) -> tuple[Any, Any]:
    """Return how much of each change, and of each row of the table, is doubtful, m².

    Both are None where the layer does not say how sure it is.
    """
    from ..analysis.change.doubt import doubtful_of_series
    from ..analysis.control.doubt import doubtful

    if not layer.sure:
        return None, None
    masks = [doubtful(one, layer.sure) for one in layer.maps]
    return doubtful_of_series(layer.maps, masks, found, sectors, _whole(study_area))


def _whole(area: Array | None) -> shapely.Geometry | None:
    import shapely

    return None if area is None else shapely.union_all(area)


def of_actors(changes: Changes, actors: Collection[str], doubtful: Array | None) -> float:
    """Return how much of what some actors gained and lost is doubtful, km²; NaN if not said."""
    import numpy as np

    if doubtful is None:
        return float("nan")
    mine = np.isin(changes.sources, list(actors)) != np.isin(changes.targets, list(actors))
    return float(doubtful[mine].sum()) / 1e6
