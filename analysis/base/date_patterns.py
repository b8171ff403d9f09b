# SPDX-License-Identifier: GPL-2.0-or-later
"""Patterns that dates are written in, those that are known and those a user gives."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from .errors import InputError
from .zones import NAMES

#: Fields that hold the date a map is of, without regard to case, best first.
MAP_DATE_FIELDS = ("date", "as_of", "asof", "map_date", "datekey")

#: The months' names in English, French, German, Spanish, Russian, Ukrainian, Italian, Portuguese,
#: Polish, Turkish and Arabic; an underline stands for a blank. Listopad is November in Poland and
#: October in Croatia: it is not read.
_MONTHS = (
    "jan january janvier januar jänner enero январь января янв січень січня gennaio janeiro "
    "styczeń stycznia ocak يناير كانون_الثاني",
    "feb february février fevrier februar febrero февраль февраля фев лютий лютого febbraio "
    "fevereiro luty lutego şubat subat فبراير شباط",
    "mar march mars märz maerz marzo март марта березень березня março marco marzec marca mart "
    "مارس آذار",
    "apr april avril abril апрель апреля апр квітень квітня aprile kwiecień kwietnia nisan أبريل "
    "ابريل إبريل نيسان",
    "may mai mayo май мая травень травня maggio maio maj maja mayıs mayis مايو أيار ايار",
    "jun june juin juni junio июнь июня червень червня giugno junho czerwiec czerwca haziran "
    "يونيو حزيران",
    "jul july juillet juli julio июль июля липень липня luglio julho lipiec lipca temmuz يوليو "
    "تموز",
    "aug august août aout agosto август августа авг серпень серпня sierpień sierpnia ağustos "
    "agustos أغسطس اغسطس آب",
    "sep sept september septembre septiembre сентябрь сентября сен вересень вересня settembre "
    "setembro wrzesień września eylül eylul سبتمبر أيلول ايلول",
    "oct october octobre oktober okt octubre октябрь октября окт жовтень жовтня ottobre outubro "
    "październik października ekim أكتوبر اكتوبر تشرين_الأول",
    "nov november novembre noviembre ноябрь ноября ноя листопад листопада novembro "
    "kasım kasim نوفمبر تشرين_الثاني",
    "dec december décembre decembre dezember dez diciembre декабрь декабря дек грудень грудня "
    "dicembre dezembro grudzień grudnia aralık aralik ديسمبر كانون_الأول",
)
_MONTH_OF = {
    name.replace("_", " "): n for n, names in enumerate(_MONTHS, 1) for name in names.split()
}
_NAMES = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_MONTH_NAME = rf"(?<![^\W\d_])(?P<n>{_NAMES})(?![^\W\d_])\.?"
_LOOSE = r"[-_/. ]"
#: Between a day, a month's name and a year: “1 de febrero de 2025”, “1st of February”.
_OF = rf"{_LOOSE}*(?:(?:de|del|of){_LOOSE}+)?"
_ORDINAL = r"(?:st|nd|rd|th|er|º)?"
#: A letter of the military zones; J is none.
_ZONE_LETTERS = "ABCDEFGHIKLM"
_TIME = re.compile(
    r"(?:T|,?[\s_-]+)(?:(?P<H>[01]\d|2[0-3])[:.h]?|(?P<h>\d)[:h])(?P<i>[0-5]\d)"
    r"(?::?(?P<s>[0-5]\d)(?:\.\d+)?)?(?!\d)(?:[\s_]?(?P<half>[AaPp])\.?[Mm]\b\.?)?"
    r"(?:[\s_]?\(?(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d|\+\d\d|" + "|".join(NAMES) + r")(?![^\W_]))?"
)
#: hours from Greenwich behind a time or its zone, as PostgreSQL writes those to the west
_OFFSET = re.compile(r"[+-]\d{1,2}(?::\d\d)?(?![\d:])")
_UTC = ("Z", "UTC", "GMT", "+00:00", "+0000", "-00:00")
#: Two-digit years from this one on are of the 20th century, those below of the 21st.
PIVOT = 70
_NOON = 12
_LATEST_YEAR = 2100


@dataclass(frozen=True)
class Pattern:
    """How a date is written.

    Attributes
    ----------
    name : str
    source : str
        A regular expression, with the groups ``Y`` (four digits), ``y`` (two), ``m``, ``n`` (a
        month's name), ``d``.
    rank : int
        1 a whole date with a full year, 2 with a year of two digits, 3 year and month, 4 a year.
    """

    name: str
    source: str
    rank: int

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression, made ready when a date is first looked for: all take 60 ms."""
        return re.compile(self.source, re.IGNORECASE)

    @property
    def names_month(self) -> bool:
        """Tell whether the month is a name, as the expressions that take longest to make ready."""
        return "(?P<n>" in self.source

    @property
    def guesses_century(self) -> bool:
        """Tell whether years have two digits."""
        return "(?P<y>" in self.source

    @property
    def precision(self) -> str:
        """Return ``day``, ``month`` or ``year``."""
        return {3: "month", 4: "year"}.get(self.rank, "day")


@dataclass(frozen=True)
class Reading:
    """A date as it was read: the first day of what a text names.

    `time` is None where the text gives none, and `zone` empty where it says no zone of it.
    """

    date: dt.date
    time: dt.time | None = None
    zone: str = ""


def _known(name: str, regex: str, rank: int) -> Pattern:
    before = r"(?<!\d)" if rank < 3 else r"(?<!\d)(?<!\d[-_/.])"
    after = r"(?!\d)" if rank < 3 else r"(?![-_/.]?\d)"
    return Pattern(name, before + regex + after, rank)


_Y4, _Y2 = r"(?P<Y>\d{4})", r"(?P<y>\d{2})"
_M, _D = r"(?P<m>\d{1,2})", r"(?P<d>\d{1,2})"
_MM, _DD = r"(?P<m>\d{2})", r"(?P<d>\d{2})"
_HOUR, _MINUTE = r"(?P<H>[01]\d|2[0-3])", r"(?P<i>[0-5]\d)"
_SEP = r"(?P<s>[-_/ ])"

#: The patterns that are looked for, by name. The first six are older than the rest.
PATTERNS = {
    one.name: one
    for one in (
        _known("ISO", rf"{_Y4}[-_/.]{_M}[-_/.]{_D}", 1),
        _known("YYYYMMDD", _Y4 + _MM + _DD, 1),
        _known("YYMMDD", _Y2 + _MM + _DD, 2),
        _known("M/D/YYYY", rf"{_M}{_SEP}{_D}(?P=s){_Y4}", 1),
        _known("D/M/YYYY", rf"{_D}{_SEP}{_M}(?P=s){_Y4}", 1),
        _known("D.M.YYYY", rf"{_D}\.{_M}\.{_Y4}", 1),
        _known("YY-MM-DD", rf"{_Y2}(?P<s>[-_/.]){_MM}(?P=s){_DD}", 2),
        _known("D-M-YY", rf"{_D}{_SEP}{_M}(?P=s){_Y2}", 2),
        _known("M-D-YY", rf"{_M}{_SEP}{_D}(?P=s){_Y2}", 2),
        _known("D.M.YY", rf"{_D}\.{_M}\.{_Y2}", 2),
        _known("DDMMYY", _DD + _MM + _Y2, 2),
        _known("MMDDYY", _MM + _DD + _Y2, 2),
        _known("DDMMYYYY", _DD + _MM + _Y4, 1),
        _known("MMDDYYYY", _MM + _DD + _Y4, 1),
        _known("D MON YYYY", rf"{_D}{_ORDINAL}{_OF}{_MONTH_NAME}{_OF}{_Y4}", 1),
        _known("MON D YYYY", rf"{_MONTH_NAME}{_LOOSE}*{_D}{_ORDINAL},?{_LOOSE}+{_Y4}", 1),
        _known("YYYY-MM", rf"{_Y4}[-_/.]{_MM}", 3),
        _known("MON YYYY", rf"{_MONTH_NAME}{_OF}{_Y4}", 3),
        _known("YYYY", r"(?P<Y>\d{3,4})", 4),
        _known("D MON YY", rf"{_D}{_ORDINAL}{_LOOSE}*{_MONTH_NAME}{_LOOSE}*{_Y2}", 2),
        _known("YYYY MON D", rf"{_Y4}{_LOOSE}*{_MONTH_NAME}{_LOOSE}*{_D}", 1),
        _known("YYYY MON", rf"{_Y4}{_LOOSE}*{_MONTH_NAME}", 3),
        _known("YYYYMMDDHHMM", rf"{_Y4}{_MM}{_DD}{_HOUR}{_MINUTE}(?:[0-5]\d)?", 1),
        _known(
            "DDHHMMZMONYY", rf"{_DD}{_HOUR}{_MINUTE} ?(?P<z>[A-IK-Z]) ?(?P<n>{_NAMES}) ?{_Y2}", 1
        ),
        _known("MM-YYYY", rf"(?P<m>0[1-9]|1[0-2])[-/.]{_Y4}", 3),
        _known("EPOCH", r"(?P<e>1\d{12})", 1),
    )
}

_TOKENS = {
    "YYYY": _Y4, "YY": _Y2, "MON": _MONTH_NAME, "MM": _MM, "M": _M, "DD": _DD, "D": _D, "*": ".*?",
}  # fmt: skip
_TOKEN = re.compile("YYYY|YY|MON|MM|M|DD|D|\\*")


@cache
def given(text: str) -> Pattern:
    """Return a known pattern by its name, or one that a user wrote.

    A written pattern holds YYYY or YY for the year, MM, M or MON for the month, DD or D for the
    day and ``*`` for anything; all else stands for itself: ``map D.M.YY*``.

    Raises
    ------
    InputError
        If it names no year, or a part twice.
    """
    if text in PATTERNS:
        return PATTERNS[text]
    tokens = _TOKEN.findall(text)
    # parts of a date, and no passwords
    parts = [one[0] if one != "MON" else "M" for one in tokens if one != "*"]  # nosec B105
    if "Y" not in parts or len(set(parts)) < len(parts) or ("D" in parts and "M" not in parts):
        raise InputError(
            "Unknown date format “{text}”. Use one of: {patterns}; or write your own "
            "with YYYY or YY, MM, M or MON, and DD or D, each once, like “map D.M.YY”.",
            text=text,
            patterns=", ".join(PATTERNS),
        )
    pieces, end = [], 0
    for match in _TOKEN.finditer(text):
        pieces += [re.escape(text[end : match.start()]), _TOKENS[match[0]]]
        end = match.end()
    pieces.append(re.escape(text[end:]))
    rank = 4 if "M" not in parts else 3 if "D" not in parts else 1
    inner = "".join(pieces)
    bounds = (r"(?<!\d)" if tokens[0] != "*" else "", r"(?!\d)" if tokens[-1] != "*" else "")
    return Pattern(text, bounds[0] + inner + bounds[1], rank)


def readings(pattern: Pattern, text: str) -> list[Reading]:
    """Return the dates that a pattern finds in a text, in order; what is no day is none."""
    found = []
    for match in pattern.regex.finditer(text):
        parts = match.groupdict()
        if parts.get("e"):
            found.append(_of_epoch(int(parts["e"])))
            continue
        date = _date(parts, pattern)
        if date is None:
            continue
        if parts.get("H"):
            clock = dt.time(int(parts["H"]), int(parts["i"]))
            found.append(Reading(date, clock, _military(parts.get("z"))))
        else:
            time = _TIME.match(text, match.end()) if pattern.rank < 3 else None
            found.append(Reading(date, _clock(time), _zone(time)))
    return found


def may_name_month(text: str) -> bool:
    """Tell whether a text could hold the name of a month; quickly, and never wrongly no."""
    if not text.isascii():
        return True
    lower = text.lower()
    return any(name in lower for name in _MONTH_OF)


def without(pattern: Pattern, text: str) -> str:
    """Return what a text says besides the date that a pattern finds in it."""
    return pattern.regex.sub(" ", text)


def besides(pattern: Pattern, text: str) -> str:
    """Return what a text says besides the first date that a pattern finds in it, and its time."""
    match = pattern.regex.search(text)
    if match is None:
        return text
    time = _TIME.match(text, match.end()) if pattern.rank < 3 else None
    end = (time or match).end()
    offset = _OFFSET.match(text, end) if time else None
    return f"{text[: match.start()]} {text[offset.end() if offset else end :]}"


def _of_epoch(milliseconds: int) -> Reading:
    """Return the moment so many milliseconds after the beginning of 1970, as ArcGIS writes it."""
    moment = dt.datetime(1970, 1, 1) + dt.timedelta(milliseconds=milliseconds)
    return Reading(moment.date(), moment.time().replace(microsecond=0), "UTC")


def _military(letter: str | None) -> str:
    """Return the zone of a letter: Z is UTC, A to M are east of it, N to Y west."""
    if not letter:
        return ""
    letter = letter.upper()
    if letter == "Z":
        return "UTC"
    if letter in _ZONE_LETTERS:
        return f"+{_ZONE_LETTERS.index(letter) + 1:02d}:00"
    return f"-{ord(letter) - ord('N') + 1:02d}:00"


def _clock(match: re.Match[str] | None) -> dt.time | None:
    if match is None:
        return None
    hour, half = int(match["H"] or match["h"]), (match["half"] or "").upper()
    if half and hour <= _NOON:
        hour = hour % _NOON + (_NOON if half == "P" else 0)
    return dt.time(hour, int(match["i"]), int(match["s"] or 0))


def _zone(match: re.Match[str] | None) -> str:
    zone = (match["zone"] or "").upper() if match is not None else ""
    return "UTC" if zone in _UTC else zone


def _date(parts: dict[str, Any], pattern: Pattern) -> dt.date | None:
    year = int(parts.get("Y") or parts["y"])
    if parts.get("Y") is None:
        year += 1900 if year >= PIVOT else 2000
    elif year > _LATEST_YEAR and (pattern.rank == 4 or parts.get("H")):
        return None
    month = _month(parts)
    try:
        return dt.date(year, month, int(parts.get("d") or 1))
    except ValueError:
        return None


def _month(parts: dict[str, Any]) -> int:
    if parts.get("n"):
        return _MONTH_OF[parts["n"].casefold()]
    return int(parts.get("m") or 1)
