# SPDX-License-Identifier: GPL-2.0-or-later
"""What the least cut between each of many rooms and one rear cuts off.

Nobody who can be cut off from the rear for less than x lies with one for whom it takes x. So of a
room that some known cut of x shuts in (its own doors, say) all rooms for which it takes x or more
are as good as the rear, and the way to the nearest of them is all that is looked at: widest rooms
first, so that they lie close by. What is cut off is the least such set, which is one alone.

References
----------
L. R. Ford, D. R. Fulkerson, Maximal flow through a network, Canadian J. of Mathematics 8 (1956),
399-404. D. Gusfield, Very simple methods for all pairs network flow analysis, SIAM J. on Computing
19 (1990), 143-155: that least cuts do not cross.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph

from ..base.arrays import Array
from ..base.feedback import Feedback, check

#: So many steps one after the other take longer than a flow through some ten thousand rooms at
#: once.
_LONG = 20_000


class LeastCuts:
    """Least cuts of an undirected graph between its nodes and one of them, the rear.

    Attributes
    ----------
    value : dict
        Of every node asked for, how much its least cut holds.
    members : dict
        And the nodes that this cuts off, in order: of such cuts the one that cuts off fewest.
    """

    def __init__(self, ways: sparse.csr_matrix, rear: int) -> None:
        """Take how much each way between two nodes holds, in whole numbers; the same both ways."""
        self._graph = ways
        ends, holds, start = (one.tolist() for one in (ways.indices, ways.data, ways.indptr))
        self._ways = [
            dict(zip(ends[a:b], holds[a:b])) for a, b in zip(start[:-1], start[1:])
        ]  # fmt: skip
        # where nothing flows yet, all ways that hold anything are open
        self._open = [tuple(to for to, held in way.items() if held > 0) for way in self._ways]
        # of each node the least cut known, and of the rear more than any
        self._held = [-1] * len(self._ways)
        self._held[rear] = int(ways.sum()) + 1
        self._rear = rear
        self.value: dict[int, int] = {}
        self.members: dict[int, Array] = {}
        # The node whose cut is the least known that a node lies within, of equals the smallest.
        self._within: dict[int, int] = {}
        # Those within whose cut lies a smaller one that holds as much.
        self._tied: set[int] = set()
        self._steps = 0

    def find(self, nodes: Array, feedback: Feedback, most: float = np.inf) -> None:
        """Find the least cut of each of some nodes, those with the widest doors first.

        No more are looked for once so many steps have been taken: each node that is come to, or
        that is cut off, is one.
        """
        doors = {node: sum(self._ways[node].values()) for node in nodes.tolist()}
        for done, node in enumerate(sorted(doors, key=lambda node: (-doors[node], node))):
            check(feedback)
            feedback.set_progress(100.0 * done / len(doors))
            if self._steps > most:
                break
            self._find(node, doors[node])

    def _find(self, node: int, doors: int) -> None:
        about = self._within.get(node)
        most = doors if about is None else min(doors, self.value[about])
        found = self._cut(node, most, most)
        if found is None and about is not None:
            if about not in self._tied:
                # It takes as much as for one whose cut this is; so its own least cut holds that
                # one, and with it all that the other cuts off.
                self.value[node], self.members[node] = self.value[about], self.members[about]
                self._held[node] = self.value[node]
                return
            found = self._cut(node, most + 1, most)
        if found is not None:
            self._keep(node, *found)

    def _keep(self, node: int, held: int, members: list[int]) -> None:
        for one in members if len(members) > 1 else ():
            if self.value.get(one) == held:
                self._tied.add(node)
        about = self._within.get(node)
        if about is not None and self.value[about] == held:
            self._tied.add(about)
        self.value[node], self.members[node] = held, np.array(members)
        self._held[node] = held
        self._steps += len(members)
        for one in members if len(members) > 1 else ():
            other = self._within.get(one)
            if other is None or (held, len(members)) < (
                self.value[other],
                len(self.members[other]),
            ):
                self._within[one] = node

    def _cut(self, node: int, least: int, most: int) -> tuple[int, list[int]] | None:
        """Return the least cut between a node and those for whom it takes at least so much.

        None where that holds more than `most`.
        """
        flow: dict[int, dict[int, int]] = {}
        total, steps = 0, self._steps
        while total <= most:
            if self._steps - steps > _LONG:
                return self._cut_at_once(node, least, most)
            before, last = self._nearest(node, least, flow)
            if last is None:
                return total, sorted(before)
            path = [last]
            while path[-1] != node:
                path.append(before[path[-1]])
            way = [(a, b) for b, a in zip(path, path[1:])]
            amount = min(self._ways[a][b] - flow.get(a, {}).get(b, 0) for a, b in way)
            total += amount
            for a, b in way:
                there, back = flow.setdefault(a, {}), flow.setdefault(b, {})
                there[b] = there.get(b, 0) + amount
                back[a] = back.get(a, 0) - amount
        return None

    def _cut_at_once(self, node: int, least: int, most: int) -> tuple[int, list[int]] | None:
        """Return what `_cut` does, by a flow through the whole graph."""
        found = csgraph.maximum_flow(self._graph, node, self._rear)
        if found.flow_value > most:
            return None
        flow = getattr(found, "flow", None)
        rest = self._graph - (found.residual if flow is None else flow)
        rest.eliminate_zeros()
        members = csgraph.breadth_first_order(rest, node, return_predecessors=False)
        self._steps += len(members)
        # One of them is as hard to cut off only where its least cut is this one.
        if any(self.value.get(one, -1) >= least for one in members.tolist()):
            return None
        return int(found.flow_value), sorted(members.tolist())

    def _nearest(
        self, node: int, least: int, flow: dict[int, dict[int, int]]
    ) -> tuple[dict[int, int], int | None]:
        """Return where each node that more can flow to is come to from, and the nearest goal."""
        before, queue, held = {node: node}, [node], self._held
        # the queue grows behind the node that it is at
        for here in queue:
            used = flow.get(here)
            ways = self._ways[here]
            for to in self._open[here]:
                if to in before or (used and ways[to] <= used.get(to, 0)):
                    continue
                before[to] = here
                if held[to] >= least:
                    self._steps += len(before)
                    return before, to
                queue.append(to)
        self._steps += len(before)
        return before, None
