# SPDX-License-Identifier: GPL-2.0-or-later
"""Situation log: what happened to the shape from one date to the next."""
