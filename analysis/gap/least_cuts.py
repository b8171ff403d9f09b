# SPDX-License-Identifier: GPL-2.0-or-later
"""What the least cut between each of many rooms and one rear cuts off.

Nobody who can be cut off from the rear for less than x lies with one for whom it takes x. So of a
room that some known cut of x shuts in (its own doors, say) all rooms for which it takes x or more
are as good as the rear, and a way to one of them is all that is looked for: widest rooms first, so
that they lie close by, and each room knows about how far. What is cut off is the least such set,
which is one alone, whatever ways are taken.

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
        ways.sort_indices()
        self._graph, count = ways, ways.shape[0]
        tail = np.arange(count).repeat(np.diff(ways.indptr))
        ends, start = ways.indices.tolist(), ways.indptr.tolist()
        # of each node those it leads to, each with the number of the way
        numbered = list(zip(ends, range(len(ends))))
        self._ways = [tuple(numbered[a:b]) for a, b in zip(start[:-1], start[1:])]
        self._tail: list[int] = tail.tolist()
        # the same way back, and how much more can flow over each
        self._back: list[int] = np.lexsort((tail, ways.indices)).tolist()
        self._rest: list[int] = ways.data.tolist()
        self._doors: list[int] = np.asarray(ways.sum(axis=1)).ravel().tolist()
        # of each node the least cut known, and of the rear more than any
        self._held = [-1] * count
        self._held[rear] = int(ways.sum()) + 1
        self._rear = rear
        # of each node about how many ways it is to the next that is as good as the rear
        self._far = [count] * count
        self._come_near(rear)
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
        doors = self._doors
        for done, node in enumerate(sorted(nodes.tolist(), key=lambda one: (-doors[one], one))):
            check(feedback)
            feedback.set_progress(100.0 * done / len(nodes))
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
        if held == self._doors[node]:
            self._come_near(node)
        for one in members if len(members) > 1 else ():
            other = self._within.get(one)
            if other is None or (held, len(members)) < (
                self.value[other],
                len(self.members[other]),
            ):
                self._within[one] = node

    def _come_near(self, node: int) -> None:
        """Let others know that a node is as good as the rear for most that are asked for next."""
        far, queue = self._far, [node]
        far[node] = 0
        # the queue grows behind the node that it is at
        for here in queue:
            more = far[here] + 1
            for to, _ in self._ways[here]:
                if far[to] > more:
                    far[to] = more
                    queue.append(to)

    def _cut(self, node: int, least: int, most: int) -> tuple[int, list[int]] | None:
        """Return the least cut between a node and those for whom it takes at least so much.

        None where that holds more than `most`.
        """
        rest, back = self._rest, self._back
        flow: list[tuple[int, int]] = []
        found = self._filled(node, least, most, flow)
        for way, amount in flow:
            rest[way] += amount
            rest[back[way]] -= amount
        return found

    def _filled(
        self, node: int, least: int, most: int, flow: list[tuple[int, int]]
    ) -> tuple[int, list[int]] | None:
        """Return what `_cut` does, and note how much flows over which ways."""
        rest, back, tail, held = self._rest, self._back, self._tail, self._held
        total, begin = 0, self._steps
        for to, way in self._ways[node]:
            if held[to] >= least and rest[way]:
                total += rest[way]
                flow.append((way, rest[way]))
                rest[back[way]] += rest[way]
                rest[way] = 0
        while total <= most:
            if total == self._doors[node]:
                return total, [node]
            if self._steps - begin > _LONG:
                return self._cut_at_once(node, least, most)
            by, last = self._some_goal(node, least)
            if last < 0:
                return total, sorted(by)
            path = []
            while last != node:
                path.append(by[last])
                last = tail[by[last]]
            amount = min([rest[way] for way in path])
            total += amount
            for way in path:
                rest[way] -= amount
                rest[back[way]] += amount
                flow.append((way, amount))
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

    def _some_goal(self, node: int, least: int) -> tuple[dict[int, int], int]:
        """Return by which way each node that more can flow to is come to, and a goal, or -1.

        Where goals are near is looked first.
        """
        ways, rest, held, far = self._ways, self._rest, self._held, self._far
        by, nearer, looked = {node: -1}, [node], 0
        others: list[int] = []
        while nearer or looked < len(others):
            if nearer:
                here = nearer.pop()
            else:
                here = others[looked]
                looked += 1
            away = far[here]
            for to, way in ways[here]:
                if to in by or not rest[way]:
                    continue
                by[to] = way
                if held[to] >= least:
                    self._steps += len(by)
                    return by, to
                (nearer if far[to] < away else others).append(to)
        self._steps += len(by)
        return by, -1
