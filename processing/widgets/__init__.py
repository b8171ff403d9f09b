# SPDX-License-Identifier: GPL-2.0-or-later
"""What a parameter looks like in a dialog."""
