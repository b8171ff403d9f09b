# SPDX-License-Identifier: GPL-2.0-or-later
"""Rate of a series whose errors may go together: from independent errors to a random walk.

Daily figures are drawn from one another, so errors of neighbouring dates go together, and an
interval from independent errors is far too narrow. Errors that fade by a factor *r* a step hold
both ends: *r* = 0 is the ordinary line, *r* = 1 a random walk with drift. How likely each *r* is,
is told by the data (restricted likelihood) and by a prior that leans to the ends; rate and level
are averaged over all of them. Everything works on many series at once.

References
----------
D. Harville, Bayesian inference for variance components using only error contrasts, Biometrika 61
(1974), 383-385.
E. C. Fieller, Some problems in interval estimation, J. Royal Statistical Society B 16 (1954),
175-185.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..base.arrays import Array

#: How errors fade a step; values between the last two look like a random walk, but narrower.
_FADING = np.r_[np.linspace(0.0, 0.9, 19), 1.0]
#: Weights of independent errors and of a random walk, against 1 for each value between. With these
#: a random walk without drift is called a trend in less than 7 % of simulations.
_INDEPENDENT, _WALK = 20.0, 100.0
_HALVINGS = 60


@dataclass(frozen=True)
class Drift:
    """Lines through some series (rows), one for each way that errors fade (columns).

    Attributes
    ----------
    last : float
        Time of the last observation.
    weight, rate, level, scale : ndarray of float, shape (series, fadings)
        Probability of a fading; slope; level at the last time; variance of one step.
    covariance : ndarray of float, shape (fadings, 2, 2)
        Of level at the last time and rate, in units of `scale`.
    freedom : int
    step : float
        Time that counts as one step.
    """

    last: float
    weight: Array
    rate: Array
    level: Array
    scale: Array
    covariance: Array
    freedom: int
    step: float

    @property
    def rate_error(self) -> Array:
        """Standard error of each slope."""
        return np.sqrt(self.scale * self.covariance[:, 1, 1])

    def rate_below(self, value: Array) -> Array:
        """Return the probability that each series' rate lies below a value, one a series."""
        apart = (np.asarray(value, float)[:, None] - self.rate) / self.rate_error
        return (self.weight * _students_t().cdf(apart, self.freedom)).sum(axis=1)

    def gone_after(self, ahead: Array) -> Array:
        """Return the probability that each series is at 0 or below, so long after its last time.

        The line is meant where errors fade; a random walk carries its errors with it.
        """
        h = np.asarray(ahead, float)[:, None]
        c = self.covariance
        spread = c[:, 0, 0] + 2.0 * h * c[:, 0, 1] + h * h * c[:, 1, 1]
        spread[:, -1] += h[:, 0] / self.step
        error = np.sqrt(np.maximum(self.scale * spread, 1e-300))
        below = _students_t().cdf(-(self.level + self.rate * h) / error, self.freedom)
        return (self.weight * below).sum(axis=1)

    def rate_quantile(self, p: float) -> Array:
        """Return the value that each series' rate lies below with probability `p`."""
        reach = np.abs(_students_t().ppf(min(p, 1.0 - p) / len(_FADING), self.freedom)) + 1.0
        low = (self.rate - reach * self.rate_error).min(axis=1)
        high = (self.rate + reach * self.rate_error).max(axis=1)
        return _halved(self.rate_below, p, low, high)

    def gone_quantile(self, p: float, most: float) -> Array:
        """Return after how long each series is gone with probability `p`; inf beyond `most`."""
        low, high = np.zeros(len(self.rate)), np.full(len(self.rate), float(most))
        found = _halved(self.gone_after, p, low, high)
        return np.where(self.gone_after(high) >= p, found, np.inf)


def _halved(probability: Callable[..., Any], p: float, low: Array, high: Array) -> Array:
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        under = probability(middle) < p
        low, high = np.where(under, middle, low), np.where(under, high, middle)
    return 0.5 * (low + high)


def drift_of(times: Array, values: Array) -> Drift:
    """Return the lines through series that were observed at the same times.

    Parameters
    ----------
    times : ndarray of float, shape (n,)
        Rising, three or more.
    values : ndarray of float, shape (series, n)

    Returns
    -------
    Drift
    """
    t = times - times[-1]
    step = np.diff(t)
    usual = float(np.median(step))
    unit = step / usual
    # Rounding leaves an error of nothing where all lies on a line.
    least = (1e-9 * np.maximum(np.abs(values).max(axis=1), 1e-300)) ** 2
    rows = [_line(t, unit, values, fading) for fading in _FADING[:-1]]
    rows.append(_walk(step, unit, values))
    level, rate, rest, logdet = (np.stack([row[i] for row in rows], axis=-1) for i in range(4))
    rest = np.maximum(rest, least[:, None])
    freedom = len(t) - 2
    prior = np.r_[_INDEPENDENT, np.ones(len(_FADING) - 2), _WALK]
    likely = np.log(prior) - 0.5 * logdet - 0.5 * freedom * np.log(rest)
    weight = np.exp(likely - likely.max(axis=1, keepdims=True))
    weight /= weight.sum(axis=1, keepdims=True)
    covariance = np.stack([row[4] for row in rows])
    return Drift(float(times[-1]), weight, rate, level, rest / freedom, covariance, freedom, usual)


def _line(
    t: Array, step: Array, values: Array, fading: float
) -> tuple[Array, Array, Array, float, Array]:
    """Return generalised least squares of errors that fade by a factor a step."""
    kept = fading**step
    root = np.sqrt(1.0 - fading**2)
    weight = root / np.sqrt(1.0 - kept**2)

    def whitened(y: Array) -> Array:
        return np.concatenate(
            [root * y[..., :1], (y[..., 1:] - kept * y[..., :-1]) * weight], axis=-1
        )

    x = np.stack([whitened(np.ones(len(t))), whitened(t)])
    y = whitened(values)
    normal = x @ x.T
    inverse = np.linalg.inv(normal)
    found = (y @ x.T) @ inverse
    rest = ((y - found @ x) ** 2).sum(axis=1)
    logdet = -2.0 * np.log(weight).sum() - 2.0 * np.log(root) + np.log(np.linalg.det(normal))
    return found[:, 0], found[:, 1], rest, logdet, inverse


def _walk(step: Array, unit: Array, values: Array) -> tuple[Array, Array, Array, float, Array]:
    """Return the mean increment of a random walk, from its last value on."""
    rise = np.diff(values, axis=1)
    rate = rise.sum(axis=1) / step.sum()
    rest = ((rise - rate[:, None] * step) ** 2 / unit).sum(axis=1)
    # Of the limit of the lines above: the intercept's information goes, the slope's stays.
    scale = step.sum() / unit.sum()
    logdet = np.log(unit).sum() + np.log(unit.sum() * scale**2)
    covariance = np.array([[0.0, 0.0], [0.0, 1.0 / (unit.sum() * scale**2)]])
    return values[:, -1], rate, rest, logdet, covariance


def _students_t() -> Any:
    # a second to import, for who asks how sure a rate is, and for nobody else
    from scipy import stats

    return stats.t
