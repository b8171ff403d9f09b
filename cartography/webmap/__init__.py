# SPDX-License-Identifier: GPL-2.0-or-later
"""The page that moves: a series of maps in one HTML file that asks the network for nothing."""
