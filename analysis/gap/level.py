# SPDX-License-Identifier: GPL-2.0-or-later
"""A closure with the area that it cuts off, and its lines slid to the least length for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import islice

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.feedback import Feedback
from ..geometry import geodesy
from ..geometry.rings import Rings
from .closure import Closure, parts
from .elsewhere import Elsewhere
from .field import GapScene
from .outline import outline_of
from .segments import SeparationConstraint
from .sliding import slid

#: Two ways to the same area agree to this.
_SAME_AREA = 1e-6
#: So many times lines are slid on from where they came to lie on the other side of an island.
_AGAIN = 4
#: So many other places of all lines together are tried.
_MOST_TRIED = 20


@dataclass(frozen=True)
class Level:
    """One pocket of a nest: its closure, on the rings it was found on.

    `at_rest` tells whether its lines are as short as sliding makes them: not where they would run
    over ground that is closed, and end where the triangulation has points.
    """

    rings: Rings
    closure: Closure
    area: float
    at_rest: bool = True

    @property
    def price(self) -> tuple[float, float]:
        """What one level is cheaper than another by: length, to a micrometre, then area."""
        return round(self.closure.length, 6), self.area


def level_of(rings: Rings, closure: Closure, cores: Array) -> Level:
    """Return a closure with the area it cuts off, in the plane."""
    outline = outline_of(rings, closure, cores)
    area = float("nan") if outline is None else float(shapely.area(outline.polygon))
    return Level(rings, closure, area)


def geodesic_area(scene: GapScene, level: Level, cores: Array) -> float:
    """Return the area of a level's pocket on the ellipsoid, NaN where it has no outer edge."""
    outline = outline_of(level.rings, level.closure, cores)
    if outline is None:
        return float("nan")
    lonlat = scene.plane.inverse(np.array([outline.polygon], dtype=object))
    plane = scene.plane
    ellipsoid = CRS.from_dict({"proj": "longlat", "a": plane.a, "b": plane.b})
    return float(geodesy.area_m2(lonlat, ellipsoid)[0])


def _alike(area: float, follows: float) -> bool:
    """Tell whether what a closure cuts off is what was followed, and not NaN."""
    return abs(area - follows) <= _SAME_AREA * follows


@dataclass(frozen=True)
class Slider:
    """What slides the lines of closures round one core."""

    scene: GapScene
    rings: Rings
    constraint: SeparationConstraint
    cores: Array
    longest: float
    feedback: Feedback

    def level(
        self, closure: Closure, area: float, wanted: float, *, further: bool = False
    ) -> Level:
        """Return a pocket with its lines slid to the least length, not smaller than wanted.

        Parameters
        ----------
        further : bool
            Look for shorter lines beyond where they come to rest first.
        """
        best = Level(self.rings, closure, area, at_rest=False)
        for _ in range(_AGAIN):
            found, follows = slid(
                self.rings,
                closure,
                area,
                wanted,
                self.constraint,
                self.longest,
                self.feedback,
                self._cuts_off if further else None,
            )
            if found is closure:
                break
            level = level_of(self.rings, found, self.cores)
            over = not _alike(level.area, follows)
            if not level.area >= wanted * (1.0 - _SAME_AREA):
                break
            if over and not parts(self.rings, found, self.constraint):
                break
            best = level
            if not over:
                break
            # An island was slid over: on from there, with what is cut off now.
            closure, area = found, level.area
        return best

    def _cuts_off(self, closure: Closure, follows: float) -> bool:
        """Tell whether what a closure cuts off is what was followed: no island was slid over."""
        return _alike(level_of(self.rings, closure, self.cores).area, follows)

    def large_enough(self, closure: Closure, area: float, wanted: float) -> Level | None:
        """Return a pocket slid so that its area on the ellipsoid, not in the plane, is wanted."""
        asked = wanted
        for _ in range(3):
            level = self.level(closure, area, asked)
            ample = level.area > asked * (1 + 1e-9)
            true = geodesic_area(self.scene, level, self.cores)
            if not true > 0:
                return None
            if true >= wanted and (ample or true <= wanted * (1 + 1e-9)):
                break
            asked = wanted * level.area / true
        return level if true >= wanted * (1 - 1e-9) else None

    def cheapest(self, closure: Closure, area: float, wanted: float) -> Level | None:
        """Return a pocket as large as wanted, slid from these lines or from others like them."""
        levels = [self.large_enough(closure, area, wanted)]
        if sum(map(len, closure.walks)) > 1:
            others = self._elsewhere.closures(closure, wanted - area, self.longest, self.feedback)
            # by what is cut off indeed: an island may lie between
            tried = (level_of(self.rings, one, self.cores) for one in islice(others, _MOST_TRIED))
            other = next((one for one in tried if one.area >= wanted), None)
            if other is not None:
                levels.append(self.large_enough(other.closure, other.area, wanted))
        return min((one for one in levels if one), key=lambda one: one.price, default=None)

    @cached_property
    def _elsewhere(self) -> Elsewhere:
        return Elsewhere(self.rings, self.constraint)

    def beyond(self, level: Level, wanted: float) -> Level:
        """Return a pocket as large as wanted, its lines where they are shorter yet if they can be.

        Of two lines between walls that draw together each rests at many a vertex, with the other as
        far off as the area asks for.
        """
        if sum(map(len, level.closure.walks)) < 2:
            return level
        asked = wanted * level.area / geodesic_area(self.scene, level, self.cores)
        found = self.level(level.closure, level.area, asked, further=True)
        shorter = self.large_enough(found.closure, found.area, wanted)
        return level if shorter is None or level.price <= shorter.price else shorter
