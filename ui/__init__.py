# SPDX-License-Identifier: GPL-2.0-or-later
"""What the user touches outside the toolbox: widgets, actions and their models."""
