# SPDX-License-Identifier: GPL-2.0-or-later
"""What cuts off each of very many rooms, as rooms run together over the widest doors first.

Two groups of rooms become one over the widest door between any two, and what shuts the doors of a
group cuts off all its rooms. The least of these cuts of a room need not be the least of all, but no
closure round the room is longer; and those of all rooms together take n log n.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..base.arrays import Array
from ..base.feedback import Feedback, check

#: Doors gone through between two looks at the cancel button.
_LOOK = 1000


@dataclass(frozen=True)
class MergedCuts:
    """Of every room the group that the least cut shuts in, of equals the smallest.

    Attributes
    ----------
    value : ndarray of float
        How much the cut holds; inf for the rear.
    group : ndarray of int
        The group's number.
    area : ndarray of float
        Of all rooms of the group.
    at_mouth : ndarray of bool
        Whether one of the doors that are shut is the room's own.
    """

    value: Array
    group: Array
    area: Array
    at_mouth: Array


def merged_cuts(ways: sparse.csr_matrix, rear: int, area: Array, feedback: Feedback) -> MergedCuts:
    """Return what cuts rooms off from one of them, the rear.

    Parameters
    ----------
    ways : csr_matrix, shape (rooms, rooms)
        How much each way between two rooms holds; the same both ways.
    area : ndarray of float, shape (rooms,)
    """
    held = np.asarray(ways.sum(axis=1), float).ravel()
    held[rear] = np.inf
    one, other, between = _joined(ways, rear, feedback)
    count, groups = len(area), len(area) + len(one)
    value, size = np.append(held, np.zeros(len(one))), np.ones(groups, np.int64)
    whole, best = np.append(area, np.zeros(len(one))), np.arange(groups)
    first = np.zeros(groups, np.int64)
    for new, (a, b, w) in enumerate(zip(one, other, between), start=count):
        value[new], whole[new] = value[a] + value[b] - 2 * w, whole[a] + whole[b]
        size[new] = size[a] + size[b]
    within = np.zeros(groups, bool)
    within[one], within[other] = True, True
    tops = np.flatnonzero(~within)
    first[tops] = np.cumsum(size[tops]) - size[tops]
    for new in range(groups - 1, count - 1, -1):
        a, b = one[new - count], other[new - count]
        first[a], first[b] = first[new], first[new] + size[a]
        for part in (a, b):
            if value[best[new]] < value[part]:
                best[part] = best[new]
    group = best[:count]
    row = np.repeat(np.arange(count), np.diff(ways.indptr))
    place, begin = first[ways.indices], first[group[row]]
    beyond = (place < begin) | (place >= begin + size[group[row]])
    at_mouth = np.bincount(row[beyond], minlength=count) > 0
    return MergedCuts(value[group], group, whole[group], at_mouth)


def _joined(
    ways: sparse.csr_matrix, rear: int, feedback: Feedback
) -> tuple[list[int], list[int], list[float]]:
    """Return which two groups become one, time after time, and what the doors between them hold.

    Rooms are the first groups, and each that is made gets the next number. The rear stays alone.
    """
    ends = np.split(ways.indices, ways.indptr[1:-1])
    holds = np.split(ways.data, ways.indptr[1:-1])
    doors = [dict(zip(e.tolist(), h.tolist())) for e, h in zip(ends, holds)]
    head = list(range(len(doors)))
    number = list(range(len(doors)))
    one, other, between = [], [], []
    every = sparse.triu(ways, 1).tocoo()
    order = np.lexsort((every.col, every.row, -every.data))
    order = order[(every.row[order] != rear) & (every.col[order] != rear)]
    for done, (a, b) in enumerate(zip(every.row[order].tolist(), every.col[order].tolist())):
        if done % _LOOK == 0:
            check(feedback)
            feedback.set_progress(100.0 * done / len(order))
        a, b = _head(head, a), _head(head, b)
        if a == b:
            continue
        # the one with fewer doors becomes a part of the other
        a, b = (a, b) if len(doors[a]) <= len(doors[b]) else (b, a)
        one.append(number[a])
        other.append(number[b])
        between.append(doors[b].pop(a))
        for to, width in doors[a].items():
            if to != b:
                doors[b][to] = doors[b].get(to, 0) + width
                there = doors[to]
                there[b] = there.get(b, 0) + there.pop(a)
        doors[a] = {}
        head[a], number[b] = b, len(head) + len(one) - 1
    return one, other, between


def _head(head: list[int], room: int) -> int:
    """Return the room that stands for all that are in a group with this one."""
    last = room
    while head[last] != last:
        last = head[last]
    while head[room] != last:
        head[room], room = last, head[room]
    return last
