# SPDX-License-Identifier: GPL-2.0-or-later
"""The errors a user can meet. Each message is the sentence the user reads."""

from __future__ import annotations


class SalientError(Exception):
    """Base of every error that Salient raises on purpose."""


class InputError(SalientError):
    """The input cannot be measured as it is; the message names it and the remedy."""


class Canceled(SalientError):  # noqa: N818 - a wish, not an error
    """The user stopped the work."""
