# SPDX-License-Identifier: GPL-2.0-or-later
"""The store of sourced events, in a GeoPackage or in PostGIS."""
