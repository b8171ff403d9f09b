# SPDX-License-Identifier: GPL-2.0-or-later
"""Quantities of six languages in the words that `quantity` reads.

Number words, comparators, units, directions and the names of countries of Ukrainian, Russian,
Arabic, French, Spanish and German are put into digits and English; everything else stays as it is.
What is not in these lists is left, and so not read: nothing is guessed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from ..pocket.area_names import area_pattern, with_english_names
from .phrases import PHRASES, RANGES

_ARABIC_DIGITS = dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,"))

#: by the key of `PHRASES`: whose names of countries to read
_NAMES = {
    "cyrillic": ("uk", "ru"), "arabic": ("ar",), "french": ("fr",), "spanish": ("es",),
    "german": ("de",),
}  # fmt: skip
#: "half of", "20 %" and what may stand before the country that they are of
_SHARE = (
    r"(?P<share>%|\bpercent|\b(?:half|thirds?|quarters?|fifths?|sixths?|tenths?)(?:\s+of)?"
    r"|\bthe size of"
    r"|\bequivalent to|\btimes|\btwice|\bthan)"
)
_OF = (
    r"(?:\s+(?:of|von|de|la|le|les|du|des|del|los|las|el|der|die|das|dem|den|территории|територии"
    r"|території"
    r"|площади|площі|territoire|territorio|superficie|staatsgebiets|gebiets|territoriums|fläche|من"
    r"|مساحة|أراضي|اراضي)|\s+l'|\s+d')*\s*"
)

_CYRILLIC = (
    "нуль|ноль один|одна|одного два|дві|две|двох|двух три|трьох|трех|трёх чотири|чотирьох|четыре|"
    "четырех|четырёх п'ять|п'яти|пять|пяти шість|шести|шесть сім|семи|семь вісім|восьми|восемь "
    "дев'ять|дев'яти|девять|девяти десять|десяти одинадцять|одинадцяти|одиннадцать|одиннадцати "
    "дванадцять|дванадцяти|двенадцать|двенадцати тринадцять|тринадцяти|тринадцать|тринадцати "
    "чотирнадцять|чотирнадцяти|четырнадцать|четырнадцати п'ятнадцять|п'ятнадцяти|пятнадцать|"
    "пятнадцати шістнадцять|шістнадцяти|шестнадцать|шестнадцати сімнадцять|сімнадцяти|семнадцать|"
    "семнадцати вісімнадцять|вісімнадцяти|восемнадцать|восемнадцати дев'ятнадцять|дев'ятнадцяти|"
    "девятнадцать|девятнадцати"
)
_CYRILLIC_TENS = (
    "двадцять|двадцяти|двадцать|двадцати тридцять|тридцяти|тридцать|тридцати сорок|сорока "
    "п'ятдесят|п'ятдесяти|пятьдесят|пятидесяти шістдесят|шістдесяти|шестьдесят|шестидесяти "
    "сімдесят|сімдесяти|семьдесят|семидесяти вісімдесят|вісімдесяти|восемьдесят|восьмидесяти "
    "дев'яносто|девяносто"
)
_CYRILLIC_HUNDREDS = (
    "сто|ста двісті|двести триста чотириста|четыреста п'ятсот|пятьсот шістсот|шестьсот "
    "сімсот|семьсот вісімсот|восемьсот дев'ятсот|девятьсот"
)
_ARABIC = (
    "صفر واحد|واحدة اثنان|اثنين ثلاثة|ثلاث أربعة|أربع|اربعة خمسة|خمس ستة|ست سبعة|سبع "
    "ثمانية|ثماني تسعة|تسع عشرة|عشر"
)
_ARABIC_TENS = (
    "عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين "
    "تسعون|تسعين"
)
_FRENCH = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize dix-sept dix-huit dix-neuf"
)
_SPANISH = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_GERMAN = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
    "fünfzehn sechzehn siebzehn achtzehn neunzehn"
)
_GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"


def _listed(text: str, first: int = 0, step: int = 1) -> dict[str, int]:
    """Return words by their place: several spellings of one number are parted by ``|``."""
    groups = enumerate(text.split())
    return {word: first + step * i for i, group in groups for word in group.split("|")}


def _french() -> dict[str, int]:
    words = _listed(_FRENCH)
    words.update(_listed("vingt trente quarante cinquante soixante", 20, 10))
    words.update({"quatre-vingts": 80, "quatre-vingt": 80})
    small = list(_listed(_FRENCH))
    words.update({f"soixante-{small[n]}": 60 + n for n in range(10, 20)})
    words.update({f"quatre-vingt-{small[n]}": 80 + n for n in range(1, 20)})
    words["soixante et onze"] = 71
    return words


def _german() -> dict[str, int]:
    """Return the words up to 999, which German writes as one."""
    small = _listed(_GERMAN)
    units = ["", "ein", *list(small)[2:10]]
    tens = _GERMAN_TENS.split()
    words = dict(small)
    for i, ten in enumerate(tens):
        words[ten] = 20 + 10 * i
        words.update({f"{units[u]}und{ten}": 20 + 10 * i + u for u in range(1, 10)})
    below = {"": 0, **words}
    hundreds = product(range(1, 10), below.items())
    words.update({
        f"{units[h] if h > 1 or lead else ''}hundert{rest}": 100 * h + value
        for h, (rest, value) in hundreds for lead in (True, False) if h == 1 or lead
    })  # fmt: skip
    thousands = {
        f"{word.removesuffix('s')}tausend": 1000 * n for word, n in words.items() if 0 < n < 1000
    }
    words.update(thousands)
    words["tausend"] = 1000
    return words


@lru_cache(maxsize=8)
def _numerals(language: str) -> tuple[dict[str, int], dict[str, int]]:
    """Return words that add, and words that multiply what stands before them."""
    if language == "cyrillic":
        scales = (
            "тисяча|тисячу|тисячі|тисяч|тысяча|тысячу|тысячи|тысяч "
            "мільйон|мільйона|мільйони|мільйонів|миллион|миллиона|миллионов"
        )
        words = {
            **_listed(_CYRILLIC), **_listed(_CYRILLIC_TENS, 20, 10),
            **_listed(_CYRILLIC_HUNDREDS, 100, 100),
        }  # fmt: skip
        return words, dict(_scales(scales, (1000, 1_000_000)))
    if language == "arabic":
        words = {
            **_listed(_ARABIC), **_listed(_ARABIC_TENS, 20, 10), "مئتان": 200, "مئتين": 200,
            "مائتان": 200, "مئتا": 200, "مئتي": 200, "مائتا": 200, "مائتي": 200,
            "ألفان": 2000, "ألفين": 2000, "ألفي": 2000,
        }  # fmt: skip
        scales = "مئة|مائة|مية ألف|آلاف|ألفا مليون|ملايين"
        return words, dict(_scales(scales, (100, 1000, 1_000_000)))
    if language == "french":
        scales = "cent|cents mille million|millions"
        return _french(), dict(_scales(scales, (100, 1000, 1_000_000)))
    if language == "spanish":
        words = {
            **_listed(_SPANISH),
            **_listed("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10),
            **_listed("cien|ciento doscientos trescientos cuatrocientos quinientos seiscientos "
                      "setecientos ochocientos novecientos", 100, 100),
        }  # fmt: skip
        return words, dict(_scales("mil millón|millones", (1000, 1_000_000)))
    return _german(), {"million": 1_000_000, "millionen": 1_000_000}


def _scales(words: str, values: tuple[int, ...]) -> list[tuple[str, int]]:
    """Return each spelling of some words with the value of its group."""
    return [(word, n) for group, n in zip(words.split(), values) for word in group.split("|")]


#: words that none of the others in Latin letters has
_ENGLISH = re.compile(
    r"\b(?:[Tt]he|of|and|than|with|from|by|they|its|is|are|were|have|had|their|which|that|to)\b"
)


def language_of(text: str) -> str:
    """Return which of the lists a text is to be read by, empty for English.

    Script tells for Cyrillic and Arabic; of those in Latin letters the one most of whose
    comparators and units stand in the text, if any does.
    """
    lower = text.lower()
    if re.search("[а-яіїєґ]", lower):
        return "cyrillic"
    if re.search("[\u0621-\u064a]", lower):
        return "arabic"
    hits = {
        name: sum(len(re.findall(_whole(*pair), lower)) for pair in PHRASES[name])
        for name in ("french", "spanish", "german")
    }
    best = max(hits, key=lambda name: hits[name])
    # Words that English has too are no sign: two of them, or a unit of the language's own.
    return best if hits[best] >= 1 and not _ENGLISH.search(text) else ""


def _whole(pattern: str, english: str) -> str:
    """Return a pattern for whole words; what ends in a space or an elision goes on with a word."""
    return rf"(?<!\w){pattern}" if english.endswith(" ") else rf"(?<![\w']){pattern}(?!\w)"


def to_english(text: str) -> str:
    """Return a text with its quantities in digits and English, as far as it can be read."""
    text = "".join(_ARABIC_DIGITS.get(char, char) for char in text)
    language = language_of(text)
    if not language:
        return with_english_names(text, ("en",))
    text = text.replace("’", "'").replace("ʼ", "'")
    if language in ("german", "spanish"):
        # A point before three digits groups them there.
        text = re.sub(r"(?<=\d)\.(?=\d{3}(?!\d))", ",", text)
    text = with_english_names(text, _NAMES[language])
    text = _with_digits(text, language)
    for pattern, english in RANGES:
        text = re.sub(pattern, english, text)
    for pattern, english in PHRASES[language]:
        text = re.sub(_whole(pattern, english), english, text, flags=re.IGNORECASE)
    return _share_of(language).sub(_of_area, text)


@lru_cache(maxsize=8)
def _share_of(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_SHARE}{_OF}(?P<name>{area_pattern(_NAMES[language])})\b", re.IGNORECASE)


def _of_area(match: re.Match[str]) -> str:
    """Return "20% території Ukraine" as "20% of Ukraine"."""
    share = match["share"]
    plain = share.endswith((" of", " to", "than", "times", "twice"))
    return f"{share} {match['name']}" if plain else f"{share} of {match['name']}"


def _with_digits(text: str, language: str) -> str:
    """Return a text with its number words as digits."""
    words, scales = _numerals(language)
    every = "|".join(map(re.escape, sorted([*words, *scales], key=len, reverse=True)))
    joint = {"french": r"(?:\s+et\s+|[\s-]+)", "spanish": r"(?:\s+y\s+|\s+)",
             "arabic": r"\s+و?"}.get(language, r"\s+")  # fmt: skip
    sequence = re.compile(rf"(?<![\w'])(?:{every})(?:{joint}(?:{every}))*(?![\w'])", re.IGNORECASE)
    one = re.compile(rf"(?:{every})(?![\w'])", re.IGNORECASE)

    def digits(match: re.Match[str]) -> str:
        tokens = [found.group().lower() for found in one.finditer(match.group())]
        if tokens[0] == "ألفا":
            # “A thousand” and “two thousand” are written alike.
            return match.group()
        lone = len(tokens) == 1 and words.get(tokens[0]) == 1
        # “Un” and “один” are articles and pronouns more often than numbers.
        return match.group() if lone else str(_value(tokens, words, scales))

    after = re.compile(rf"(\d)\s+({'|'.join(map(re.escape, scales))})(?![\w'])", re.IGNORECASE)
    text = after.sub(lambda m: f"{m[1]} {_english_scale(scales[m[2].lower()])}", text)
    return sequence.sub(digits, text)


def _english_scale(value: int) -> str:
    return {100: "hundred", 1000: "thousand", 1_000_000: "million"}[value]


def _value(tokens: list[str], words: dict[str, int], scales: dict[str, int]) -> int:
    total = current = 0
    for token in tokens:
        if token in words:
            current += words[token]
        elif scales[token] == 100:
            current = max(current, 1) * 100
        else:
            total += max(current, 1) * scales[token]
            current = 0
    return total + current
