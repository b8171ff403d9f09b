# SPDX-License-Identifier: GPL-2.0-or-later
"""Sourced events written for others, a format each."""
