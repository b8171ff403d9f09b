# SPDX-License-Identifier: GPL-2.0-or-later
"""What every room of the analysis leans on: errors, progress, units, dates, workers."""
