# SPDX-License-Identifier: GPL-2.0-or-later
"""What is measured: geometry in, numbers out, without QGIS."""
