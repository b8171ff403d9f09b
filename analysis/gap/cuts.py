# SPDX-License-Identifier: GPL-2.0-or-later
"""Pockets as minimum cuts of a network of cells: least (closure length − price · area).

References
----------
G. Gallo, M. Grigoriadis, R. Tarjan, A fast parametric maximum flow algorithm and applications,
SIAM J. Computing 18 (1989), 30-55.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph

from ..base.arrays import Array, straight_lines
from ..base.feedback import Feedback, check
from .segments import SeparationConstraint
from .triangulation import Cells

#: Whole numbers that scipy's flow can hold.
_FLOW_UNITS = 500_000_000
#: More than all that can be cut; with the flow back along a line it still fits 32 bits.
_NEVER = 1_000_000_000
_MOST_CAPS = 12
#: Pockets are looked for within so many times the area wanted, too.
_WINDOWS = (1.2, 1.6, 2.5, 5.0)


@dataclass(frozen=True)
class Network:
    """Cells and bottlenecks as a flow network; bottlenecks that may not be cut are inf long."""

    area: Array
    left: Array
    right: Array
    length: Array
    inside: Array
    outside: Array


def network_of(
    cells: Cells, inside: Array, outside: Array, constraint: SeparationConstraint
) -> Network:
    """Return the network of cells, with no cut across blocked ground."""
    length = cells.bottlenecks.length.copy()
    lines = straight_lines(cells.bottlenecks.start, cells.bottlenecks.end)
    for area in constraint.blocked:
        length[shapely.intersects(area, lines)] = np.inf
    area = cells.area.copy()
    # What lies outside is never bought, however cheap area is.
    area[outside] = 0.0
    return Network(area, cells.left, cells.right, length, inside, outside)


def least_cut(network: Network, price: float) -> Array:
    """Return the mask of the cells of least (bottleneck length − price · area)."""
    count = len(network.area)
    source, sink = count, count + 1
    real = np.isfinite(network.length)
    total = float(network.length[real].sum() + price * network.area.sum())
    unit = max(total, 1e-9) / _FLOW_UNITS
    bottleneck = np.where(real, np.round(np.where(real, network.length, 0.0) / unit), _NEVER)
    tail = np.r_[network.left, network.right]
    head = np.r_[network.right, network.left]
    # Two cells can share several bottlenecks: they are cut together, and flow needs one edge.
    between = sparse.coo_matrix(
        (np.r_[bottleneck, bottleneck], (tail, head)), shape=(count + 2,) * 2
    ).tocsr()
    between.data = np.minimum(between.data, _NEVER)
    worth = np.round(price * network.area / unit)
    worth[network.inside] = _NEVER
    drain = np.zeros(count)
    drain[network.outside] = _NEVER
    rows = np.arange(count)
    supply = sparse.coo_matrix((worth, (np.full(count, source), rows)), shape=between.shape)
    demand = sparse.coo_matrix((drain, (rows, np.full(count, sink))), shape=between.shape)
    graph = (between + supply + demand).astype(np.int32).tocsr()
    graph.eliminate_zeros()
    result = csgraph.maximum_flow(graph, source, sink)
    flow = getattr(result, "flow", None)
    rest = graph - (result.residual if flow is None else flow)
    rest.data = np.maximum(rest.data, 0)
    rest.eliminate_zeros()
    mask = np.zeros(count + 2, bool)
    mask[csgraph.breadth_first_order(rest, source, return_predecessors=False)] = True
    return mask[:count]


def round_core(network: Network, mask: Array) -> Array:
    """Keep of the chosen cells those that hang together with the core."""
    use = mask[network.left] & mask[network.right]
    count = len(mask)
    inside = network.inside
    tail = np.r_[network.left[use], np.full(len(inside), inside[0])]
    head = np.r_[network.right[use], inside]
    joined = sparse.coo_matrix((np.ones(len(tail), bool), (tail, head)), shape=(count, count))
    _, piece = csgraph.connected_components(joined, directed=False)
    return mask & (piece == piece[inside[0]])


@dataclass(frozen=True)
class Pocket:
    """Cells that a cut shuts in with the core (a mask), its length and their area."""

    cells: Array
    length: float
    area: float


def pockets_of(
    network: Network, first: float, longest: float, wanted: float | None, feedback: Feedback
) -> list[Pocket]:
    """Return the pockets of the nest for every limit on the single line."""
    real = network.length[np.isfinite(network.length)]
    widest = min(longest, float(real.max())) if len(real) else 0.0
    found: list[Pocket] = []
    cap = first * 1.001
    for turn in range(_MOST_CAPS):
        feedback.set_progress(100.0 * turn / _MOST_CAPS)
        length = np.where(network.length <= cap, network.length, np.inf)
        found += _hull(replace(network, length=length), wanted, feedback)
        # No line of a closure is longer than the whole of a cheaper one.
        enough = [p.length for p in found if wanted is not None and p.area >= wanted]
        if cap >= min([widest, *enough]):
            break
        cap *= 2.0
    return found


def pockets_with(
    network: Network, seeds: Array, pockets: list[Pocket], wanted: float, feedback: Feedback
) -> list[Pocket]:
    """Return the cheapest pocket round the core and each of the seeds.

    No price of area finds a pocket that is dearer than a straight line between a smaller and a
    larger one; but it holds a stretch of ground that the smaller does not.
    """
    found: list[Pocket] = []
    for turn, seed in enumerate(seeds):
        check(feedback)
        feedback.set_progress(100.0 * turn / len(seeds))
        if seed in network.outside:
            continue
        best = min([np.inf, *(p.length for p in pockets + found if p.area >= wanted)])
        length = np.where(network.length <= best, network.length, np.inf)
        inside = np.union1d(network.inside, [seed])
        wide = replace(network, length=length, inside=inside)
        pocket = pocket_of(wide, 0.0, network.inside)
        # One that shuts the seed in by itself, in a bay elsewhere, is no pocket round the core.
        if np.isfinite(pocket.length) and pocket.cells[seed]:
            found.append(pocket)
    return found


def pockets_within(
    network: Network,
    away: Array,
    pockets: list[Pocket],
    wanted: float,
    feedback: Feedback,
) -> list[Pocket]:
    """Return pockets of about the area wanted, within what lies nearest to the core.

    Where half a country is cheap by its area, no price finds what is in between.
    """
    found: list[Pocket] = []
    order = np.argsort(away, kind="stable")
    reached = np.cumsum(network.area[order])
    for turn, times in enumerate(_WINDOWS):
        feedback.set_progress(100.0 * turn / len(_WINDOWS))
        far = order[reached > times * wanted]
        outside = np.setdiff1d(np.union1d(network.outside, far), network.inside)
        best = min([np.inf, *(p.length for p in pockets + found if p.area >= wanted)])
        length = np.where(network.length <= best, network.length, np.inf)
        area = network.area.copy()
        area[outside] = 0.0
        near = replace(network, area=area, length=length, outside=outside)
        found += _hull(near, wanted, feedback)
    return found


def pocket_of(network: Network, price: float, core: Array | None = None) -> Pocket:
    """Return the pocket of the least cut, as far as it hangs together with the core's cells."""
    core = network.inside if core is None else core
    cells = round_core(replace(network, inside=core), least_cut(network, price))
    cut = cells[network.left] != cells[network.right]
    # No cut that leaves out lines that are too long: the flow then takes the core's side, or all.
    parted = cells[core].all() and not cells[network.outside].any()
    length = float(network.length[cut].sum()) if parted else np.inf
    return Pocket(cells, length, float(network.area[cells].sum()))


def _hull(network: Network, wanted: float | None, feedback: Feedback) -> list[Pocket]:
    """Return every break point of the nest, by halving between known ones.

    With an area wanted only the halves that hold the first pocket of that size are looked into.
    """
    least = pocket_of(network, 0.0)
    whole = float(network.length[np.isfinite(network.length)].sum())
    most = pocket_of(network, 1e4 * whole / max(float(network.area.sum()), 1e-6))
    if not (np.isfinite(least.length) and np.isfinite(most.length)):
        return []
    found, todo = [least, most], [(least, most)]
    while todo:
        check(feedback)
        a, b = todo.pop()
        if b.area <= a.area * (1 + 1e-9) or (wanted is not None and not a.area < wanted <= b.area):
            continue
        price = max((b.length - a.length) / (b.area - a.area), 0.0)
        middle = pocket_of(network, price)
        line = a.length - price * a.area
        if middle.length - price * middle.area < line - 1e-6 * max(abs(line), a.length):
            found.append(middle)
            todo += [(a, middle), (middle, b)]
    return [pocket for pocket in found if np.isfinite(pocket.length)]
