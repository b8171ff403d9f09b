# SPDX-License-Identifier: GPL-2.0-or-later
"""How layers look: colours, symbols, labels, layer styles."""
