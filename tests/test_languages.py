# SPDX-License-Identifier: GPL-2.0-or-later
"""The languages: what is translated is whole, reaches the user, and goes when the plugin goes."""

from __future__ import annotations

import ast
import csv
import re
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
from salient import i18n
from salient.analysis.base import marks, units

ROOT = Path(__file__).resolve().parents[1]
#: what puts a text before a user's eyes: its first argument is one
SHOWING = {
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "setText",
    "setToolTip", "setWindowTitle", "setPlaceholderText", "setTitle", "setStatusTip", "warn",
    "inform",
}  # fmt: skip


#: no figures: versions, a licence, and what is typed as it stands
LITERAL = {"1.8", "22.04", "1.24", "4.0", "38.87", "34.89", "38.84", "35.23", "15.5"}
DECIMALS = re.compile(r"(?<![\w.,{~])\d+\.\d{1,2}(?![\w.])")


@pytest.fixture(scope="module")
def translate():
    loader = SourceFileLoader("translate", str(ROOT / "scripts" / "translate"))
    module = module_from_spec(spec_from_loader("translate", loader))
    written, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    loader.exec_module(module)
    sys.dont_write_bytecode = written
    return module


@pytest.fixture
def spoken(qgis_app):
    """`i18n.speak`, taken back at the end."""
    yield i18n.speak
    i18n.be_silent()


def test_the_script_and_the_plugin_know_the_same_languages(translate):
    assert translate.LANGUAGES == i18n.LANGUAGES
    made = {path.stem for path in (ROOT / "resources" / "i18n").glob("*.qm")}
    assert made == {f"salient_{language}" for language in i18n.LANGUAGES}


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_no_placeholder_is_lost_or_made_up(translate, language):
    known = translate.known(language)
    assert len(known) > 200
    assert [translate.wrong(source, told) for source, told in known.items()] == [""] * len(known)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_decimals_have_the_mark_of_the_language(translate, language):
    with i18n.writing_in(language):
        mark = marks.written("1.5")[1]
    told = " ".join(translate.known(language).values())
    assert mark == "." or set(DECIMALS.findall(told)) <= LITERAL


def test_a_lost_placeholder_is_found(translate):
    assert "{path}" in translate.wrong("Written: {path}", "Écrit : {chemin}")


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_what_is_translated_reaches_the_user(translate, spoken, language):
    """The .qm, which is made of the .ts, says what the .ts says."""
    assert spoken(f"{language}_XX.UTF-8")
    for source, told in translate.known(language).items():
        assert i18n.tr(source) == told


def test_another_language_and_none_take_the_last_one_back(spoken):
    english = i18n.tr("Encirclement gap")
    assert spoken("fr")
    assert i18n.tr("Encirclement gap") == "Brèche d'encerclement"
    assert not spoken("sw_KE")
    assert i18n.tr("Encirclement gap") == english == "Encirclement gap"


@pytest.mark.parametrize(
    ("qgis", "setting", "said"), [("ar", "C", "ar"), ("C", "C", "C"), ("", "fr", "fr")]
)
def test_the_language_is_that_of_qgis_s_own_windows(qgis_app, monkeypatch, qgis, setting, said):
    """Measured on 3.22: with ``--lang ar`` `translation` is "ar" and `locale` the system's."""
    from qgis.core import QgsApplication
    from salient.plugin import language_of_qgis

    monkeypatch.setattr(QgsApplication, "translation", lambda _self: qgis)
    monkeypatch.setattr(QgsApplication, "locale", lambda: setting)
    assert language_of_qgis() == said


def test_texts_of_forms_are_translated_like_all_others(translate, spoken, qgis_app):
    """Qt asks for them in the context of the form's class, and the catalogue has one context."""
    from qgis.PyQt import uic
    from qgis.PyQt.QtWidgets import QWidget

    assert spoken("ar")
    known, every, forms = translate.known("ar"), translate.sentences(), 0
    for path in (ROOT / "ui").rglob("*.ui"):
        said = set(translate.texts_of_form(path))
        assert said and said <= set(every)
        form = uic.loadUi(str(path))
        shown = set()
        for widget in [form, *form.findChildren(QWidget)]:
            for name in ("text", "title", "toolTip", "placeholderText", "accessibleName"):
                shown.add(widget.property(name))
        assert {known[text] for text in said if text in known} & shown
        assert not {text for text in said if known.get(text, text) != text} & shown
        forms += 1
    assert forms == 3


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_names_of_the_algorithms_and_of_their_groups_are_translated(spoken, provider, language):
    english = {one.name(): (one.displayName(), one.group()) for one in provider.algorithms()}
    assert spoken(language)
    left = [
        name
        for name, told in english.items()
        for before, after in zip(
            told,
            (
                provider.algorithm(name).create().displayName(),
                provider.algorithm(name).create().group(),
            ),
        )
        if before == after and before not in SAME
    ]
    assert left == []


#: names that are the same words in another language too
SAME: set[str] = set()


def bare_texts(path: Path) -> list[tuple[int, str]]:
    """Return line and text of what is shown to a user and was not handed to the translator."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        for text in node.args if name in SHOWING else ():
            if isinstance(text, ast.JoinedStr):
                parts = [one.value for one in text.values if isinstance(one, ast.Constant)]
                shown = "".join(parts)
            else:
                shown = text.value if isinstance(text, ast.Constant) else ""
            if isinstance(shown, str) and sum(map(str.isalpha, shown)) > 3 and " " in shown:
                found.append((node.lineno, shown))
    return found


@pytest.mark.parametrize(
    "path",
    [*(ROOT / "ui").rglob("*.py"), *(ROOT / "processing" / "widgets").rglob("*.py")],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_every_text_of_a_window_goes_through_the_translator(path):
    assert bare_texts(path) == []


def test_the_finder_of_bare_texts_finds_them(tmp_path):
    page = tmp_path / "page.py"
    page.write_text(
        'QLabel("Not translated")\nbox.setText(f"{n} more of it")\nQLabel(tr("Well done"))'
    )
    assert [text for _, text in bare_texts(page)] == ["Not translated", " more of it"]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_no_button_of_the_libraries_dialog_is_cut_off(spoken, language):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QPushButton
    from salient.ui.libraries import LibrariesDialog

    assert spoken(language)
    dialog = LibrariesDialog()
    if language == "ar":
        dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.show()
    cut = [
        button.text()
        for button in dialog.findChildren(QPushButton)
        if button.fontMetrics().horizontalAdvance(button.text()) > button.width()
    ]
    assert cut == []
    assert i18n.tr("Install for me…") in {b.text() for b in dialog.findChildren(QPushButton)}
    if language == "ar":
        # right to left: the button that closes stands left of none of the others' starts
        assert dialog.install.isRightToLeft()
    dialog.close()
    dialog.deleteLater()


def test_the_terms_are_those_that_the_translations_use(translate):
    """A term that is also a sentence of its own is translated by the word in the list."""
    with (ROOT / "resources" / "i18n" / "terms.csv").open(encoding="utf-8", newline="") as held:
        terms = list(csv.DictReader(held))
    sentences = {text.lower() for text in translate.sentences()}
    shared = [one for one in terms if one["en"] in sentences]
    assert len(shared) > 5
    for language in i18n.LANGUAGES:
        known = {source.lower(): told.lower() for source, told in translate.known(language).items()}
        for one in shared:
            if one["en"] in known:
                assert one[language].lower() in known[one["en"]], one["en"]


#: of a legend, and in the help of the log said without the word before it
AGAIN = {"Lodgement relieved", "Lodgement eliminated"}


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_help_of_the_log_names_what_happened_as_the_legend_does(translate, language):
    """A lodgement was “Плацдарм” on the map and “закрепление” in the help, and so in all six."""
    from salient.cartography.style.layer_styles import _HAPPENINGS

    known = translate.known(language)
    (told,) = (said for text, said in known.items() if text.startswith("Pocket formed: "))
    shown = {label for *_, label in _HAPPENINGS} - AGAIN
    assert [one for one in sorted(shown) if known[one].lower() not in told.lower()] == []


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_what_a_report_does_is_said_by_a_verb_as_its_other_stances_are(translate, language):
    """It “denies”, “qualifies” or was “Meldungen”: reports, of which there are many."""
    known = translate.known(language)
    verb, noun = known["reports"], known["Reports"].lower()
    assert verb not in noun and noun not in verb


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_what_a_claim_is_about_is_no_approximation(translate, language):
    """The head of a column, “about”, was “около” and “alrededor de”: 2.5 times or so."""
    known = translate.known(language)
    assert known["subject"] != known["about"]
    told = ast.walk(ast.parse((ROOT / "processing/tables/claim.py").read_text("utf-8")))
    said = {one.value for one in told if isinstance(one, ast.Constant)}
    assert "subject" in said and "about" not in said


@pytest.mark.parametrize("language", ["en", *i18n.LANGUAGES])
def test_no_line_of_a_label_ends_within_an_amount(spoken, qgis_app, language):
    """“3 015 ± 12” stood at the end of a line of the card, and “миль²” on the next."""
    from qgis.PyQt.QtWidgets import QLabel
    from salient.processing.widgets import plain_text

    spoken(language)
    with i18n.writing_in(language if language in i18n.LANGUAGES else ""):
        amounts = [units.format_area(7_810e6, error=30e6), units.format_length(2_200.0)]
    said = i18n.amounts_apart(" → ".join(amounts))
    label = plain_text.label(said)
    assert label.text() == said
    shown = QLabel.text(label)
    for line in shown.replace("(", "").replace(")", "").split(" "):
        assert line == "→" or re.search(r"\d.*\u00a0\D+$", line), shown


def test_no_line_of_arabic_begins_beyond_the_left_edge_of_its_label(spoken, qgis_app):
    """Qt moves a line that wraps by the blank at its end: an arrow there was cut."""
    from salient.processing.widgets import plain_text

    spoken("ar")
    said = "الجيب: 55,356 كم² (21,373 ميل²) ← 55,804 كم² (21,546 ميل²)"
    label = plain_text.label(i18n.amounts_apart(said))
    label.setStyleSheet("background: white; color: black")
    cut = []
    for width in range(200, 300, 3):
        label.setFixedSize(width, label.heightForWidth(width))
        shown = label.grab().toImage()
        if any(shown.pixelColor(0, y).lightness() < 128 for y in range(shown.height())):
            cut.append(width)
    assert cut == []


def test_each_message_of_the_page_of_troubles_is_one_that_salient_says(translate):
    page = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE)
    assert len(named) > 10
    said = "\n".join(translate.sentences())
    assert [one for one in named if one not in said] == []


def test_a_message_shows_days_and_amounts_from_the_left_in_arabic(spoken, qgis_app):
    from salient.ui import messages

    assert spoken("ar")
    for amount in ("2017-04-03", "24.6 ± 1.4 km"):
        assert f"\u2066{amount}\u2069" in messages.as_text(f"\u062b\u063a\u0631\u0629 {amount}")


def test_figures_are_read_from_the_left_in_arabic(spoken):
    """Put after an Arabic word, a bare number would stand to the right of its own unit."""
    assert i18n.figure("24.6 km (15.3 mi)") == "24.6 km (15.3 mi)"
    spoken("ar")
    assert i18n.figure("24.6 km (15.3 mi)") == "\u206824.6 km (15.3 mi)\u2069"
    assert i18n.figure("") == ""
    assert i18n.arrow() == "←", "“24.6 → 8.5” would be seen as 8.5 → 24.6"
    spoken("de")
    assert i18n.arrow() == "→"


LINES = (
    ("⟦SCE⟧: أكبر مسافة", "a line that begins with a name is still one from the right"),
    ("مقسومًا على ⟦√2⟧.", ""),
    ("نصوصًا ⟦(323 BC)⟧ بجانب سنة", ""),
    ("أو ⟦.svg⟧ (طبقة) أو ⟦.png⟧.", ""),
    ("إضافة «⟦#date⟧» بعد", ""),
    ("مثل «⟦Delaware; Rhode Island⟧»، بمساحة", "a list in another script is one"),
    ("مع ⟦LCI⟧. ⟦WLR⟧ وما شابهه: موزونة بـ⟦1 / uncertainty²⟧.", "sentences stay apart"),
    ("أي ⟦1.96 · s · √(c · P)⟧: خطأ", "a formula is one"),
    ("يقرأ ⟦UCDP GED⟧ (49 أو 41 عمودًا)", "and no half of a bracket in it"),
    ("المساحة / الثغرة². وعدد 365", "nothing to set apart"),
)


@pytest.mark.parametrize(("line", "why"), LINES)
def test_what_is_foreign_in_a_help_is_read_from_the_left(spoken, line, why):
    plain = line.replace("⟦", "").replace("⟧", "")
    assert i18n.paragraphs(plain) == plain, "English"
    spoken("ar")
    shown = i18n.paragraphs(f"{plain}\n\n{plain}").split("\n")
    apart = line.replace("⟦", "\u2066").replace("⟧", "\u2069")
    assert shown == [f"\u200f{apart}", "", f"\u200f{apart}"], why


def test_the_help_of_each_algorithm_and_input_begins_from_the_right_in_arabic(spoken, provider):
    spoken("ar")
    for known in provider.algorithms():
        algorithm = known.create()
        helps = [one.help() for one in algorithm.parameterDefinitions() if one.help()]
        lines = "\n".join((algorithm.shortHelpString(), *helps)).split("\n")
        assert [one for one in lines if one.strip() and one[0] != "\u200f"] == [], known.name()
