# SPDX-License-Identifier: GPL-2.0-or-later
"""The public Python interface: files in, measures as people ask for them, tables out."""
