"""The catalogues of texts: complete, current, and translated so that nothing gets lost in it."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from fishbowl_app.ui.translator import Translator
from fishbowl_app.words import catalogue
from tools import words

PACKAGE = words.ROOT / "fishbowl_app"
TS = {language: words.I18N / f"fishbowl_{language}.ts" for language in words.LANGUAGES}
FORMS = {"en": 2, "cy": 5, "de": 2, "fr": 2, "es": 2}
PLACEHOLDER = re.compile(r"\{\d*\}|%n|%\d")


def messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Yield context, source and translation, in all its forms, of every text."""
    for context in ElementTree.parse(TS[language]).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            where = context.findtext("name") or ""
            yield where, message.findtext("source") or "", forms or [translation.text or ""]


def test_the_catalogues_are_complete_and_current():
    assert list(words.check()) == []


@pytest.mark.parametrize("language", TS)
def test_every_text_has_a_translation(language):
    assert [where for where in messages(language) if not all(where[2])] == []


@pytest.mark.parametrize("language", TS)
def test_a_translation_has_the_placeholders_of_its_text(language):
    def differs(source: str, forms: list[str]) -> bool:
        wanted = Counter(PLACEHOLDER.findall(source))
        return any(Counter(PLACEHOLDER.findall(form)) != wanted for form in forms)

    assert [where for where in messages(language) if differs(*where[1:])] == []


@pytest.mark.parametrize("language", TS)
def test_a_translation_has_ampersands_as_its_text_has_them(language):
    def counts(text: str) -> tuple[int, int]:
        return text.count("&&"), text.replace("&&", "").count("&")

    wrong = [where for where in messages(language) if any(counts(form) != counts(where[1]) for form in where[2])]
    assert wrong == []


@pytest.mark.parametrize("language", TS)
def test_a_translation_ends_as_its_text_does(language):
    """An ellipsis announces a question, a colon a field; a space keeps a unit off its number."""

    def end(text: str, source: str) -> str:
        sentence = " " in source  # "No." is none
        return next((mark for mark in ("…", "...", ":", "?", " ", ".") if text.endswith(mark) and sentence), "")

    def differs(source: str, forms: list[str]) -> bool:
        return any(end(form, source) != end(source, source) for form in forms)

    assert [where for where in messages(language) if differs(*where[1:])] == []


@pytest.mark.parametrize("language", TS)
def test_a_count_has_every_plural_form_of_the_language(language):
    wrong = [where for where in messages(language) if "%n" in where[1] and len(where[2]) != FORMS[language]]
    assert wrong == []


def test_counts_and_only_counts_are_given_a_number():
    found = [text for path in sorted(PACKAGE.rglob("*.py")) for text in texts(path)]
    assert [text for text in found if text.plural != ("%n" in text.source)] == []


def texts(path: Path) -> Iterator[words.Text]:
    yield from words.texts_of(ast.parse(path.read_text("utf-8")))


def test_nothing_but_literals_is_translated():
    """lupdate cannot see what an f-string or a variable will say, so it would stay English."""
    wrong = [
        f"{path.name}:{call.lineno}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and not all(isinstance(text, ast.Constant) for text in translated(call))
    ]
    assert wrong == []


def translated(call: ast.Call) -> list[ast.expr]:
    """Return what a call gives to be translated: `tr(text)`, `translate("Context", text)` or `count` like it."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name in ("translate", "count") and call.args and isinstance(call.args[0], ast.Constant):
        return call.args[1:2]
    return call.args[:1] if name == "tr" else []


# --- as the app uses them ---------------------------------------------------------------------------------


@pytest.fixture
def welsh(qapp):
    """Let Qt speak Welsh."""
    translator = Translator(TS["cy"].with_suffix(".qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_an_update_under_the_running_app_takes_no_text_away(qapp, tmp_path):
    path = tmp_path / "fishbowl_cy.qm"
    path.write_bytes(TS["cy"].with_suffix(".qm").read_bytes())
    translator = Translator(path)
    path.write_bytes(b"")  # where Qt maps the file, the next look into it ends the process
    assert translator.translate("MainWindow", "Undo") == "Dadwneud"


@pytest.mark.parametrize(
    ("number", "words_of_it"),
    [
        (0, "0 cadair"),
        (1, "1 gadair"),
        (2, "2 o gadeiriau"),
        (5, "5 o gadeiriau"),
        (6, "6 chadair"),
        (7, "7 cadair"),
    ],
)
def test_qt_and_the_qt_free_code_count_alike_in_welsh(welsh, number, words_of_it):
    assert QCoreApplication.translate("Fishbowl", "%n chairs", None, number) == words_of_it
    assert catalogue("cy").count("Fishbowl", "%n chairs", number) == words_of_it


def test_english_counts_one_as_one():
    assert catalogue("en").count("Commands", "%n note(s)", 1) == "1 note"
    assert catalogue("en").count("Commands", "%n note(s)", 2) == "2 notes"


def test_the_buttons_of_a_question_are_welsh(welsh, qtbot):
    box = QMessageBox()
    qtbot.addWidget(box)
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Yes | buttons.No | buttons.Cancel | buttons.Save | buttons.Discard)
    assert {button.text() for button in box.buttons()} == {"&Ie", "&Na", "Canslo", "Cadw", "Peidio â chadw"}


def test_no_plural_is_asked_for_by_self_in_a_class_with_subclasses():
    """Qt asks the subclass first, and PySide takes the number alone for a translation; plain texts are found."""
    classes = [
        node
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    bases = {ast.unparse(base).split("[")[0].split(".")[-1] for each in classes for base in each.bases}
    assert "SavingBar" in bases
    wrong = [
        f"{each.name}: {ast.unparse(node)}"
        for each in classes
        if each.name in bases
        for node in ast.walk(each)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "self.tr" and len(node.args) > 2
    ]
    assert wrong == []
