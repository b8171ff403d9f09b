# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometry on the ellipsoid: lengths, areas, projections, rings, nearest points, widths."""
