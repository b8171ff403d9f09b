# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sentence does not assert: what it denies, asks, hopes for or foresees, and rates."""

from __future__ import annotations

import re

from ..base.errors import InputError

_TAKES = (
    r"(?:captur|seiz|tak|gain|los[es]|cut|clos|seal|shrink|narrow|grow|reach|advanc|fall|reduc"
    r"|expand|encircl|conquer|liberat|retake|recaptur|regain|overrun|surround|withdraw|link)"
)
#: somebody says that it is not so, wherever in the sentence
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed)|false|untrue|(?:not|n't) (?:true"
    r"|correct|the case)"
    r"|exaggerat\w+|disput(?:e|es|ed)|rejected|dismiss(?:es|ed))\b",
    re.IGNORECASE,
)
#: before what is not so: "did not lose", but not "is not wider than"
_NOT = re.compile(
    r"\b(?:did|does|do|has|have|had|could|can)(?:\s+not|n['’]t|not)\s+(?:yet\s+)?(?!exceed)\w+"
    r"|\b(?:never|neither|nobody|no one)\b|\b(?:failed|unable|yet|unlikely)\s+to\b"
    r"|\bno longer\b|\binstead of\b"
    r"|\brather than\b",
    re.IGNORECASE,
)
#: behind it: "300 km² were not captured"
_NOT_AFTER = re.compile(
    r"[^.;,]{0,40}?\b(?:did|has|have|was|were)(?:\s+not|n['’]t)\s+(?:been\s+)?[a-z]+", re.IGNORECASE
)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|won['’]t)\s+(?-i:[^\W\dA-Z])|\b(?:may|might|could)\s+(?-i:[^\W\dA-Z])"
    r"|\bcan\s+(?:\w+ly\s+|soon\s+|yet\s+|still\s+|also\s+)?"
    rf"{_TAKES}|\b(?:about|going|set|poised|expected|likely|hop(?:e|es|ed|ing)|wants?|wanted|aims?"
    rf"|aimed"
    r"|plans?|planned|planning|intends?|intended|seeks?|sought|needs?|needed|tr(?:y|ies|ied|ying)"
    r"|attempt(?:s|ed|ing)?|threaten(?:s|ed|ing)?|has|have|orders?|ordered|vow(?:s|ed)"
    r"|pledged?) to\b"
    r"|\b[Ii]f\b|\bunless\b|\bmust\b",
)
_RATE = re.compile(
    r"\s*(?:of\s+\w+\s+)?(?:(?:per|each|every|/|an?)\s*(?:day|week|month|year|hour|night)s?\b"
    r"(?!\s+(?:earlier|ago|before|later|prior|after))|daily\b|weekly\b|monthly\b"
    r"|annually\b|an hour\b|/\s*(?:h|hr|d)\b)",
    re.IGNORECASE,
)
_RATE_BEFORE = re.compile(
    r"\b(?:daily|weekly|monthly|rate of|averag(?:e|es|ed|ing)|at a pace of"
    r"|pace of)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_END = re.compile(r"[.;!?](?=\s+[^a-z\s]|\s*$)")


def not_asserted(text: str, start: int, end: int) -> InputError | None:
    """Return why a quantity at a place of a sentence is none that the sentence asserts.

    None where it is asserted. What is said of other sentences of the text does not matter.
    """
    first = max((one.end() for one in _END.finditer(text, 0, start)), default=0)
    stop = _END.search(text, end)
    last = stop.end() if stop else len(text)
    before, sentence = text[first:start], text[first:last]
    quantity = text[start:end].strip()
    if sentence.rstrip().endswith("?"):
        return InputError("A question states nothing.")
    if _DENIED.search(sentence) or _NOT.search(before) or _NOT_AFTER.match(text[end:last]):
        return InputError(
            "The sentence denies “{quantity}”, or says that it is not so. State what is the case; "
            "who denies it is the stance of the report.",
            quantity=quantity,
        )
    if _TO_COME.search(before):
        return InputError(
            "“{quantity}” is hoped for, feared or yet to come: no map shows that. State what is "
            "the case.",
            quantity=quantity,
        )
    if _RATE.match(text, end) or _RATE_BEFORE.search(before):
        return InputError(
            "“{quantity}” is a rate. State how much it is, from which day to which.",
            quantity=quantity,
        )
    return None
