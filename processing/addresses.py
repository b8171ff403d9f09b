# SPDX-License-Identifier: GPL-2.0-or-later
"""Addresses of layers, without what must not be handed on."""

from __future__ import annotations

import re

#: what opens a layer; of a database `key` is a column, of a service it opens
_OPENS = (
    "password|passwd|pwd|token|api_?key|access_?token|sig|signature|"
    "(?<=[?&])key|(?<=%3F)key|(?<=%26)key"
)
#: for whom it is opened, and what a report need not say either
_WHO = "user|username|authcfg|key"
#: in an address within an address signs are written as numbers
_BEGINS = r"(?i)(?:(?<![\w-])|(?<=%3F)|(?<=%26))"
_VALUE = r"(\s*(?:=|%3D)\s*)('(?:\\.|[^'\\])*'|\"[^\"]*\"|(?:(?!%26)[^\s&;|])+)"
_SECRET, _SECRET_OR_WHO = (rf"{_BEGINS}({names}){_VALUE}" for names in (_OPENS, f"{_OPENS}|{_WHO}"))
_LOGIN = r"(?<=://)[^/@\s]+@"
#: an address of a database or of a service, not a sentence that somebody typed
_ADDRESS = r"(?i)(\b(dbname|host|service|table|url|uri|authcfg)\s*=|://)"


def without_secrets(text: str, *, who: bool = False) -> str:
    """Return the address of a layer without what must not be handed on.

    With `who` it says for whom it is opened: without that nobody could open it again.
    """
    if not re.search(_ADDRESS, text):
        return text
    secret = _SECRET if who else _SECRET_OR_WHO
    return re.sub(_LOGIN, "", re.sub(secret, r"\1\2…", text))
