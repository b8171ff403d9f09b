# SPDX-License-Identifier: GPL-2.0-or-later
"""One file a format: each turns rows of a dataset into drafts of events, or says why it cannot."""
