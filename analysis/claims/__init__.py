# SPDX-License-Identifier: GPL-2.0-or-later
"""Sourced claims held against measurement, and changes against sourced events."""
