# SPDX-License-Identifier: GPL-2.0-or-later
"""How pieces of work reach the workers of a cluster: in memory of this machine, or in a message.

A message to a worker goes through the scheduler, and each of the two has it in its hands. Where
all workers run on this machine, as this user, and it runs Linux, they are told where a piece lies
instead: in a file that has no name, is held in memory and is gone when this process is.
"""

from __future__ import annotations

import io
import os
import pickle  # nosec B403 - only written here; a worker reads what its own scheduler hands it
import secrets
from collections.abc import Callable
from typing import Any, Union

import numpy as np
import shapely

from .arrays import Array
from .spool import SpooledShapes

#: polygon and multipolygon by their numbers, and of how many arrays of offsets the latter are made
_POLYGONS, _OFFSETS_OF_MULTI = (3, 6), 3
#: what a worker is given: the piece itself, or where it lies and the word that it begins with
Sent = Union[bytes, tuple[str, bytes]]
#: so that a file of another machine, which has the same place, is not taken for a piece
_WORD = 16


class Handover:
    """Hands pieces out, in files of this process where all workers read these.

    Parameters
    ----------
    reads : callable
        Asks all workers whether a file, the first argument, begins with a word, the second.
    """

    def __init__(self, reads: Callable[[str, bytes], bool]) -> None:
        self._open: dict[Sent, int] = {}
        self._reads = hasattr(os, "memfd_create")
        if self._reads:
            asked = self.give(b"")
            self._reads = not isinstance(asked, bytes) and reads(*asked)
            self.taken(asked)

    def give(self, piece: Any) -> Sent:
        """Return where a piece lies, or, where it can lie nowhere, the piece."""
        raw = as_bytes(piece)
        if not self._reads:
            return raw
        word = secrets.token_bytes(_WORD)
        try:
            file = os.memfd_create("salient")
        except OSError:  # too many are open
            return raw
        place = f"/proc/{os.getpid()}/fd/{file}", word
        self._open[place] = file
        try:
            with os.fdopen(file, "wb", closefd=False) as to:
                to.writelines([word, raw])
        except OSError:  # no memory is left
            self.taken(place)
            return raw
        return place

    def taken(self, sent: Sent) -> None:
        """Let go of a piece whose results are there."""
        if sent in self._open:
            os.close(self._open.pop(sent))

    def __enter__(self) -> Handover:
        return self

    def __exit__(self, *_error: object) -> None:
        for sent in list(self._open):
            self.taken(sent)


def as_bytes(piece: Any) -> bytes:
    """Return a piece as what a message holds: another Salient may not be able to read its parts."""
    aside = io.BytesIO()
    _Writer(aside, pickle.HIGHEST_PROTOCOL).dump(piece)
    return aside.getvalue()


class _Writer(pickle.Pickler):
    """Writes polygons as arrays of coordinates: of 300,000 vertices a third of the time of WKB."""

    def reducer_override(self, value: Any) -> Any:
        shapes = value.array if isinstance(value, SpooledShapes) else value
        if isinstance(shapes, np.ndarray) and shapes.dtype == object and _are_polygons(shapes):
            flat = shapes.ravel()
            _, coordinates, offsets = shapely.to_ragged_array(flat)
            kinds = shapely.get_type_id(flat)
            return polygons_of, (coordinates, offsets, kinds, shapes.shape)
        return NotImplemented


def _are_polygons(shapes: Array) -> bool:
    """Tell whether an array holds plain polygons only, alone or in multipolygons."""
    if not (shapes.size and all(isinstance(one, shapely.Geometry) for one in shapes.flat)):
        return False
    flat = np.isin(shapely.get_type_id(shapes), _POLYGONS)
    flat &= ~shapely.is_empty(shapes) & (shapely.get_coordinate_dimension(shapes) == 2)
    return bool((flat & (shapely.get_srid(shapes) == 0)).all())


def polygons_of(
    coordinates: Array, offsets: tuple[Array, ...], kinds: Array, shape: tuple[int, ...]
) -> Array:
    """Return an array of polygons and multipolygons, of the arrays that shapely makes of one."""
    polygon, multi = _POLYGONS
    several = len(offsets) == _OFFSETS_OF_MULTI
    made = shapely.from_ragged_array(
        shapely.GeometryType(multi if several else polygon), coordinates, offsets
    )
    if several:
        # side by side with multipolygons shapely takes a polygon for one of them
        alone = kinds == polygon
        made[alone] = shapely.get_geometry(made[alone], 0)
    return np.asarray(made, dtype=object).reshape(shape)
