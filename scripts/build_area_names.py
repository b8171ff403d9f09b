# SPDX-License-Identifier: GPL-2.0-or-later
"""Write what other languages call countries and some regions, with their cases.

    pip install babel pymorphy3 pymorphy3-dicts-uk pymorphy3-dicts-ru
    python scripts/build_area_names.py

Writes `resources/context/area_names.csv`: name as the tables of reference areas have it, language,
and all forms that a sentence may write, parted by semicolons. Countries are those of the Unicode
CLDR, which babel brings; cases of Ukrainian and Russian are pymorphy3's. What neither has is below.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pymorphy3
from babel import Locale

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "references"
LANGUAGES = ("uk", "ru", "ar", "fr", "es", "de", "en")
#: countries that the CLDR writes otherwise, by their code
CODES = {
    "AG": "Antigua and Barbuda", "BA": "Bosnia and Herzegovina", "CV": "Cabo Verde",
    "CI": "Côte d'Ivoire", "CD": "Democratic Republic of the Congo", "MM": "Myanmar",
    "PS": "Palestine", "CG": "Republic of the Congo", "KN": "Saint Kitts and Nevis",
    "LC": "Saint Lucia", "VC": "Saint Vincent and the Grenadines", "ST": "São Tomé and Principe",
    "TT": "Trinidad and Tobago", "TR": "Turkey",
}  # fmt: skip
#: what newspapers say beside it
ALSO = {
    "uk": {"United States": "США;Америка", "United Kingdom": "Британія", "Palestine": "Палестина",
           "the Gaza Strip": "Сектор Гази;Смуга Гази;сектор Гази;смуга Гази;смуги Гази;сектора Гази"
           ";секторі Гази;смузі Гази;смугу Гази", "Myanmar": "М'янма;Бірма", "Sudan": "Судану",
           "Democratic Republic of the Congo": "ДР Конго"},
    "ru": {"United States": "США;Америка", "United Kingdom": "Британия", "Palestine": "Палестина",
           "the Gaza Strip": "Сектор Газа;Сектора Газа;сектор Газа;сектора Газа;секторе Газа",
           "Myanmar": "Мьянма;Бирма",
           "Democratic Republic of the Congo": "ДР Конго",
           "Moldova": "Молдавия", "Belarus": "Белоруссия"},
    "ar": {"United States": "أمريكا;أميركا", "United Kingdom": "بريطانيا", "Palestine": "فلسطين",
           "the Gaza Strip": "قطاع غزة", "the West Bank": "الضفة الغربية", "Syria": "سورية",
           "United Arab Emirates": "الإمارات", "Saudi Arabia": "السعودية"},
    "fr": {"United Kingdom": "Grande-Bretagne", "the Gaza Strip": "bande de Gaza;Bande de Gaza",
           "the West Bank": "Cisjordanie", "Palestine": "Palestine", "Myanmar": "Birmanie"},
    "es": {"United Kingdom": "Gran Bretaña", "the Gaza Strip": "Franja de Gaza;franja de Gaza",
           "the West Bank": "Cisjordania", "Palestine": "Palestina", "Iraq": "Iraq"},
    "de": {"United States": "USA", "United Kingdom": "Großbritannien;Großbritanniens",
           "the Gaza Strip": "Gazastreifen;Gazastreifens", "Palestine": "Palästina",
           "the West Bank": "Westjordanland;Westjordanlands", "Belarus": "Weißrussland"},
}  # fmt: skip
#: names that are a common word or a town there
SKIPPED = {
    ("uk", "Togo"),
    ("ru", "Togo"),
    ("uk", "Mali"),
    ("ru", "Mali"),
    ("es", "Grenada"),
    ("fr", "Mauritius"),
}
#: "Ukrainian territory": the adjective by language, in the case that follows a share
LAND = {
    "en": (("{0} territory", "{0} soil", "{0} land"), {
        "Ukraine": "Ukrainian", "Russia": "Russian", "Syria": "Syrian", "Iraq": "Iraqi",
        "Lebanon": "Lebanese", "Sudan": "Sudanese", "Libya": "Libyan", "Yemen": "Yemeni",
        "Georgia": "Georgian", "Moldova": "Moldovan", "Azerbaijan": "Azerbaijani",
        "Armenia": "Armenian", "Myanmar": "Burmese", "Mali": "Malian", "Ethiopia": "Ethiopian",
        "Somalia": "Somali", "Afghanistan": "Afghan", "Turkey": "Turkish", "Iran": "Iranian"}),
    "uk": (("{0}ої території", "{0}их територій", "{0}ої землі", "{0}их земель"), {
        "Ukraine": "українськ", "Russia": "російськ", "Syria": "сирійськ", "Iraq": "іракськ",
        "Georgia": "грузинськ", "Moldova": "молдовськ"}),
    "ru": (("{0}ой территории", "{0}их территорий", "{0}ой земли", "{0}их земель"), {
        "Ukraine": "украинск", "Russia": "российск", "Syria": "сирийск", "Iraq": "иракск",
        "Georgia": "грузинск", "Moldova": "молдавск"}),
    "ar": (("الأراضي {0}", "الاراضي {0}"), {
        "Ukraine": "الأوكرانية", "Russia": "الروسية", "Syria": "السورية", "Iraq": "العراقية",
        "Lebanon": "اللبنانية", "Sudan": "السودانية", "Libya": "الليبية", "Yemen": "اليمنية"}),
    "fr": (("territoire {0}",), {
        "Ukraine": "ukrainien", "Russia": "russe", "Syria": "syrien", "Iraq": "irakien",
        "Lebanon": "libanais", "Mali": "malien", "Sudan": "soudanais", "Georgia": "géorgien"}),
    "es": (("territorio {0}", "suelo {0}"), {
        "Ukraine": "ucraniano", "Russia": "ruso", "Syria": "sirio", "Iraq": "iraquí",
        "Lebanon": "libanés", "Georgia": "georgiano"}),
    "de": (("{0}en Territoriums", "{0}en Staatsgebiets", "{0}en Staatsgebietes",
            "{0}en Gebiets", "{0}es Territorium"), {
        "Ukraine": "ukrainisch", "Russia": "russisch", "Syria": "syrisch", "Iraq": "irakisch",
        "Lebanon": "libanesisch", "Georgia": "georgisch"}),
}  # fmt: skip
#: region: Ukrainian and Russian adjective without its ending
OBLASTS = {
    "Donetsk Oblast": ("Донецьк", "Донецк"), "Luhansk Oblast": ("Луганськ", "Луганск"),
    "Zaporizhia Oblast": ("Запорізьк", "Запорожск"), "Kherson Oblast": ("Херсонськ", "Херсонск"),
    "Kharkiv Oblast": ("Харківськ", "Харьковск"), "Sumy Oblast": ("Сумськ", "Сумск"),
    "Chernihiv Oblast": ("Чернігівськ", "Черниговск"), "Kiev Oblast": ("Київськ", "Киевск"),
    "Dnipropetrovsk Oblast": ("Дніпропетровськ", "Днепропетровск"),
    "Mykolaiv Oblast": ("Миколаївськ", "Николаевск"), "Odessa Oblast": ("Одеськ", "Одесск"),
    "Poltava Oblast": ("Полтавськ", "Полтавск"), "Kursk Oblast": ("Курськ", "Курск"),
    "Belgorod Oblast": ("Бєлгородськ", "Белгородск"), "Bryansk Oblast": ("Брянськ", "Брянск"),
}  # fmt: skip
_UK = (("а", "область"), ("ої", "області"), ("ій", "області"), ("у", "область"), ("ою", "областю"))
_RU = (("ая", "область"), ("ой", "области"), ("ую", "область"), ("ой", "областью"))
_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")


def main() -> None:
    """Write the table."""
    rows = []
    for language in LANGUAGES:
        names = _countries(language) if language != "en" else {}
        for name, written in ALSO.get(language, {}).items():
            names.setdefault(name, []).extend(written.split(";"))
        forms = {name: _forms(written, language) for name, written in names.items()}
        patterns, adjectives = LAND[language]
        for name, stem in adjectives.items():
            forms.setdefault(name, []).extend(pattern.format(stem) for pattern in patterns)
        for name, stems in OBLASTS.items():
            endings = {"uk": (stems[0], _UK), "ru": (stems[1], _RU)}.get(language)
            if endings:
                forms[name] = [f"{endings[0]}{a} {noun}" for a, noun in endings[1]]
        rows += [(name, language, ";".join(dict.fromkeys(forms[name]))) for name in sorted(forms)]
    with (FOLDER.parent / "context" / "area_names.csv").open(
        "w", encoding="utf-8", newline=""
    ) as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("name", "language", "written"))
        writer.writerows(rows)


def _countries(language: str) -> dict[str, list[str]]:
    with (FOLDER / "countries.csv").open(encoding="utf-8", newline="") as lines:
        known = {row["name"] for row in csv.DictReader(lines)}
    english, own = Locale("en").territories, Locale(language).territories
    found = {}
    for code, written in own.items():
        name = CODES.get(code, english.get(code, ""))
        if len(code) == 2 and name in known and (language, name) not in SKIPPED:
            found[name] = [written.split(" (")[0].replace("’", "'")]
    return found


def _forms(written: list[str], language: str) -> list[str]:
    """Return names in all the cases that a sentence may write them in."""
    if language == "de":
        alike = [one if one[-1] in "sxzS" or " " in one else f"{one}s" for one in written]
        return [form for pair in zip(written, alike) for form in pair]
    if language not in ("uk", "ru"):
        return written
    morphology = pymorphy3.MorphAnalyzer(lang=language)
    found = []
    for one in written:
        found.append(one)
        if not one.isupper() and not any(mark in one for mark in ("–", " и ", " і ", " та ")):
            found += [" ".join(_case(w, case, morphology) for w in one.split()) for case in _CASES]
    return found


def _case(word: str, case: str, morphology: pymorphy3.MorphAnalyzer) -> str:
    """Return a word of a name in a case; what is not in the dictionary stays."""
    parses = [
        one for one in morphology.parse(word.lower())
        if {"nomn"} <= set(one.tag.grammemes) and one.tag.POS in ("NOUN", "ADJF")
    ]  # fmt: skip
    place = [one for one in parses if "Geox" in one.tag.grammemes] or parses
    turned = place[0].inflect({case}) if place else None
    if turned is None:
        return word
    parts = zip(turned.word.split("-"), [*word.split("-"), *[word] * 9])
    return "-".join(a[:1].upper() + a[1:] if b[:1].isupper() else a for a, b in parts)


if __name__ == "__main__":
    main()
