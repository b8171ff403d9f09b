# SPDX-License-Identifier: GPL-2.0-or-later
"""The toolbox: QGIS layers in, one function of the analysis, layers and numbers out."""
