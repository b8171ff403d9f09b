# SPDX-License-Identifier: GPL-2.0-or-later
"""The one way in which Salient's sentences reach Qt's translator, and names get into sentences."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from .about import ROOT
from .analysis.base import marks
from .analysis.base.errors import InputError


def tr(text: str) -> str:
    """Return `text` in the user's language; fill in values with ``.format`` afterwards.

    Within `writing_in` it is that of a page.
    """
    page = _page.get()
    if page is None:
        return QCoreApplication.translate("Salient", text)
    return (page.translator and page.translator.translate("Salient", text.encode())) or text


def marked(text: str) -> str:
    """Return a text as it is, marked for the translators: `told` words it where it is shown."""
    return text


def told(mark: str) -> str:
    """Return a text that was `marked` in the user's language."""
    return tr(mark) if mark else ""


#: first strong isolate, and the end of it: not seen, and no direction crosses them
FIRST_STRONG, POP = "\u2068", "\u2069"


def isolate(text: str) -> str:
    """Return a text that is to be put into a sentence, so that its direction ends with it.

    Without it a date that stands after an Arabic name is read from its day backwards. What holds no
    letter written right to left stays as it is.
    """
    text = str(text)
    if text.isascii():
        return text
    if any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text):
        return f"{FIRST_STRONG}{text}{POP}"
    return text


_NUMBER = r"[+−-]?\d+(?:[.,]\d+)*(?:[–-]\d+(?:[.,]\d+)*)?(?: ± \d+(?:[.,]\d+)*)?"
_DAY = r"[+−-]?\d{4,}-\d\d-\d\d(?:T\d\d:[\d:.]+)?"
_ONE = rf"(?:{_DAY}|{_NUMBER}(?: (?:km²|mi²|km|mi|m|ha|%))?)(?![\w²])"
#: what is within is written left to right, whatever it begins with
LEFT_ISOLATE = "\u2066"


def amounts_apart(text: str, *, right: bool | None = None) -> str:
    """Return a sentence in which amounts and days are read from the left, whatever is round them.

    Within Arabic “2.1 ± 0.3 km” would read “km 0.3 ± 2.1”, and a day begin with its last figures.

    Parameters
    ----------
    right : bool, optional
        Whether the sentence is from right to left. By default it is where the language is, or the
        sentence holds letters of such a script.
    """
    text = str(text)
    if right is None:
        right = reads_from_the_right() or isolate(text) != text
    return _from_left().sub(_apart, text) if right else text


@cache
def _from_left() -> re.Pattern[str]:
    """Return what finds amounts and days, several with arrows between; compiled when asked for.

    Addresses come first, to be left as they are.
    """
    return re.compile(rf"https?://\S+|(?<![\w.,/-]){_ONE}(?: → {_ONE})*(?![/-])")


def _apart(found: re.Match[str]) -> str:
    told = found[0]
    # a number alone is read as it stands
    plain = told.startswith("http") or not any(sign in told for sign in " +−-–")
    return told if plain else f"{LEFT_ISOLATE}{told}{POP}"


#: of what is read from the right, and not seen
_RIGHT_MARK = "\u200f"
#: what holds no letter of a script from the right, no mark of a quotation and no isolate
_FOREIGN = r"[^\n\u0590-\u08ff«»“”\u200f\u2066-\u2069]+"
#: round a name or a formula, and no part of it; an ending of a file begins with its dot
_ROUND_IT = r"^(?:(?![.#]\w)[\s.,;:!?)\]/–—-])*|[\s.,:!?(\[–—-]+$"


def paragraphs(text: str) -> str:
    """Return a text of several lines, each of which is read from the right where the language is.

    Qt takes the direction of a line from its first letter: one that begins with “SCE” would be read
    from the left, Arabic and all. Names, formulas and endings of files in it are read from the
    left: “√2” would be “2√”, and “.svg” “svg.”.
    """
    if not reads_from_the_right():
        return text
    lines = (amounts_apart(re.sub(_FOREIGN, _foreign_apart, line)) for line in text.split("\n"))
    return in_lines("\n".join(lines))


def in_lines(text: str) -> str:
    """Return a text each line of which is read from the right where the language is.

    One that begins with a name would be read from the left, arrow and all.
    """
    if not reads_from_the_right():
        return text
    lines = text.split("\n")
    return "\n".join(f"{_RIGHT_MARK}{line}" if line.strip() else line for line in lines)


def _foreign_apart(found: re.Match[str]) -> str:
    return "".join(_sentence_apart(one) for one in re.split(r"(?<=[.!?:])(?= )", found[0]))


def _sentence_apart(whole: str) -> str:
    told = re.sub(_ROUND_IT, "", whole)
    if told.count(")") > told.count("("):
        told = told.rstrip(")")
    elif told.count("(") > told.count(")"):
        told = told[: told.rindex("(")].rstrip()
    if not re.search(r"[^\W\d_²³]|√", told):
        return whole  # numbers and marks
    before, after = whole.split(told, maxsplit=1)
    return f"{before}{LEFT_ISOLATE}{told}{POP}{after}"


def named(name: str, value: str) -> str:
    """Return a line that says what something is: French has a space before its colon."""
    return tr("{name}: {value}").format(name=name, value=value)


def figure(text: str) -> str:
    """Return figures with their units so that they are read from the left in every language.

    After an Arabic word “24.6 km (15.3 mi)” would show its number on the right of the rest.
    """
    if not text or not reads_from_the_right():
        return text
    # with a unit in Arabic letters the number alone is read from the left
    return f"{FIRST_STRONG}{amounts_apart(text, right=isolate(text) != text)}{POP}"


def arrow() -> str:
    """Return the arrow from what stands first to what follows, in the direction of reading."""
    return "←" if reads_from_the_right() else "→"


def reads_from_the_right() -> bool:
    """Tell whether the language that is spoken is read from the right."""
    return language() in _FROM_THE_RIGHT


#: a space at which no line ends
NO_BREAK = "\u00a0"
#: languages that Salient speaks beside English; those of resources/i18n
LANGUAGES = ("ar", "de", "es", "fr", "ru", "uk")
_FROM_THE_RIGHT = ("ar",)
#: units of figures that a language writes otherwise than with the letters of the SI; its sentences
#: have the same
_CYRILLIC = (("km", "км"), ("km²", "км²"), ("m", "м"), ("ha", "га"))


def _miles(*forms: str) -> tuple[tuple[str, marks.Counted], ...]:
    """Return miles, square miles and nautical ones beside one, a few, many, and a part."""
    return (
        ("mi", marks.Counted(*forms)),
        ("mi²", marks.Counted(*(f"кв.{NO_BREAK}{one}" for one in forms))),
        ("nmi", marks.Counted(*(f"мор.{NO_BREAK}{one}" for one in forms))),
    )


_UNITS: dict[str, tuple[tuple[str, str | marks.Counted], ...]] = {
    "ar": (
        ("km", "كم"),
        ("km²", "كم²"),
        ("m", "م"),
        ("mi", "ميل"),
        ("mi²", "ميل²"),
        ("nmi", f"ميل{NO_BREAK}بحري"),
        ("ha", "هكتار"),
        ("ft", "قدم"),
    ),
    "ru": (
        *_CYRILLIC,
        *_miles("миля", "мили", "миль", "мили"),
        ("ft", marks.Counted("фут", "фута", "футов", "фута")),
    ),
    "uk": (
        *_CYRILLIC,
        *_miles("миля", "милі", "миль", "милі"),
        ("ft", marks.Counted("фут", "фути", "футів", "фута")),
    ),
}
#: units as English and all languages write them
UNITS = {
    *("km", "km²", "m", "mi", "mi²", "nmi", "ha"),
    *(
        form
        for pairs in _UNITS.values()
        for _, own in pairs
        for form in ((own,) if isinstance(own, str) else own)
    ),
}
_installed: list[QTranslator] = []
_spoken = ["en"]


@dataclass(frozen=True)
class _Page:
    language: str
    translator: QTranslator | None


_page: ContextVar[_Page | None] = ContextVar("page", default=None)


@contextmanager
def writing_in(wanted: str) -> Iterator[None]:
    """Let `tr` answer in the language of a page, in this thread and until the block ends.

    Figures that are made into text meanwhile have the marks of that language.

    Qt is not told: its translators are the windows' too, of which none shall change.

    Parameters
    ----------
    wanted : str
        One of `LANGUAGES`, "en", or "" for the interface's.

    Raises
    ------
    InputError
        If Salient does not speak it.
    """
    if not wanted:
        with marks.writing_with(number_marks()):
            yield
        return
    translator = None
    if wanted != "en":
        translator = QTranslator()
        if wanted not in LANGUAGES or not translator.load(_file_of(wanted)):
            raise InputError(
                "Salient does not speak “{language}”. Choose one of {known}.",
                language=wanted,
                known=", ".join(("en", *LANGUAGES)),
            )
    before = _page.set(_Page(wanted, translator))
    try:
        with marks.writing_with(number_marks()):
            yield
    finally:
        _page.reset(before)


def number_marks() -> marks.Marks:
    """Return how the language that `tr` answers in writes figures: their marks and units.

    Salient writes all figures in the digits of Europe, so that marks that go with others do not
    serve; thousands that are apart stay on one line.
    """
    spoken = language()
    words = (_UNITS.get(spoken, ()), tr("under {most}"))
    locale = QLocale(spoken)
    if str(locale.zeroDigit()) != "0":
        return marks.Marks(*marks.ENGLISH[:2], *words)
    group = str(locale.groupSeparator())
    return marks.Marks(str(locale.decimalPoint()), NO_BREAK if group.isspace() else group, *words)


def whole_amounts(text: str) -> str:
    """Return a text in which no line ends between a number, its error and its unit."""
    return _whole().sub(lambda found: found[0].replace(" ", NO_BREAK), text)


@cache
def _whole() -> re.Pattern[str]:
    number = r"\d[\d.,\u00a0\u202f]*"
    known = "|".join(re.escape(one) for one in sorted(UNITS, key=len, reverse=True))
    unit = rf"(?: (?:{known})(?!\w))"
    return re.compile(rf"{number} ± {number}(?:{POP}?{unit})?|{number}{unit}")


def shown_number(text: str) -> str:
    """Return a number that Python wrote, with its unit if it has one, as a window shows it."""
    with marks.writing_with(number_marks()):
        return marks.rewritten(text)


def language() -> str:
    """Return the language that `tr` answers in, as Qt names it."""
    page = _page.get()
    return _spoken[-1] if page is None else page.language


def interface_language() -> str:
    """Return the language of the windows, whatever a page is written in."""
    return _spoken[-1]


#: the digits of Salient's other figures
_DIGITS = dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2))


def date_text(day: dt.date, pattern: str) -> str:
    """Return a date by a pattern of Qt, in the language that `tr` answers in.

    QGIS's own locale may be one that Salient does not speak: half a page would be in another
    language than its dates.
    """
    said = QLocale(language()).toString(QDate(day.year, day.month, day.day), pattern)
    return "".join(_DIGITS.get(letter, letter) for letter in said)


def _file_of(wanted: str) -> str:
    return str(ROOT / "resources" / "i18n" / f"salient_{wanted}.qm")


def speak(locale: str) -> bool:
    """Let `tr` answer in the language of a locale such as ``fr_CA``; tell whether it is spoken.

    What a language lacks stays in English. A locale that is not spoken takes back what was.
    """
    be_silent()
    wanted = re.split(r"[_.@-]", locale)[0].lower()
    if wanted not in LANGUAGES:
        return False
    translator = QTranslator()
    if not translator.load(_file_of(wanted)):
        return False
    _installed.append(translator)
    _spoken.append(wanted)
    return QCoreApplication.installTranslator(translator)


def be_silent() -> None:
    """Take away the language that `speak` brought."""
    del _spoken[1:]
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
