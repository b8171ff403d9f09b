# SPDX-License-Identifier: GPL-2.0-or-later
"""Salient on the command line, without QGIS: `python -m salient`."""
