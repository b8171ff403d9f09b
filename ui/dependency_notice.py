# SPDX-License-Identifier: GPL-2.0-or-later
"""The word in the message bar where a library is missing."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt import sip

from .. import dependencies
from ..i18n import tr
from . import messages


class DependencyNoticePart:
    """Says once, when the plugin loads, what to install and how."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._item = None

    def set_up(self) -> None:
        """Show the notice, which stays until it is closed."""
        lacks = dependencies.missing()
        if not lacks:
            return
        bar = self._iface.messageBar()
        self._item = bar.createMessage(
            messages.TITLE,
            messages.as_text(
                tr("No algorithm can run yet. {how}").format(how=dependencies.instruction(lacks))
            ),
        )
        bar.pushWidget(self._item, Qgis.MessageLevel.Warning)

    def tear_down(self) -> None:
        """Take the notice away, if the user has not closed it."""
        if self._item is not None and not sip.isdeleted(self._item):
            self._iface.messageBar().popWidget(self._item)
        self._item = None
