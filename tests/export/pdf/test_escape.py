"""Anybody's words on their way into a PDF."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import Paragraph

import fishbowl_app.export.pdf as package
from fishbowl_app.export.pdf.escape import Ink, Markup, Run, missing_letters
from fishbowl_app.export.pdf.fonts import BODY, BOLD, ITALIC, letters_of
from fishbowl_app.export.pdf.look import PLAIN
from fishbowl_app.export.pdf.old_press import Press
from tests.export.pdf.sessions import HARD_TEXTS

WIDE, WIDE_BOLD = "Fishbowl-Wide", "Fishbowl-Wide-Bold"


@pytest.mark.parametrize(
    ("text", "font", "runs"),
    [
        ("Tŷ", BODY, [Run("Tŷ", BODY)]),
        ("Tŷ для всех", BODY, [Run("Tŷ ", BODY), Run("для", WIDE), Run(" ", BODY), Run("всех", WIDE)]),
        ("для", BOLD, [Run("для", WIDE_BOLD)]),
        ("для", ITALIC, [Run("для", WIDE)]),
        ("a🐟b", BODY, [Run("a", BODY), Run("[1]", BODY, is_mark=True), Run("b", BODY)]),
        ("❤\ufe0f\u200d", BODY, [Run("[1]", BODY, is_mark=True)]),
        ("a\u200bb\u00adc\u2066d", BODY, [Run("abcd", BODY)]),
        ("q\u0323\u0307", BODY, [Run("q\u0323\u0307", WIDE)]),
        ("10\u00a0%\u2003x", BODY, [Run("10\u00a0% x", BODY)]),
        ("", BODY, []),
    ],
)
def test_a_text_is_split_into_runs_by_what_the_fonts_have(text, font, runs):
    assert Ink().runs(text, font) == runs


def test_the_same_characters_get_the_same_mark():
    ink = Ink()
    assert [ink.runs(text)[0].text for text in ("🐟", "魚水", "🐟", "魚")] == ["[1]", "[2]", "[1]", "[3]"]
    assert ink.missing == {"🐟": 1, "魚水": 2, "魚": 3}


def test_scripts_that_need_shaping_are_marked_rather_than_drawn_wrongly():
    assert Ink().runs("हिन्दी") == [Run("[1]", BODY, is_mark=True)]
    assert Ink().runs("مرحبا") == [Run("[1]", BODY, is_mark=True)]


def test_missing_letters_are_each_told_once():
    assert missing_letters(["a🐟b", "🐟魚", "для ŵ\n\u200d\ufe0f"]) == "魚🐟"


def read_back(text: str) -> str:
    """Return what ReportLab makes of the markup of a text."""
    frags = Paragraph(Ink().markup(text), PLAIN).frags
    return "".join("\n" if getattr(frag, "lineBreak", False) else frag.text for frag in frags)


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_a_paragraph_says_what_was_typed(text):
    assert read_back(text).split() == text.split()


@given(st.text(st.sampled_from("<>&;#/'\"=abimgsrcx!-[]%{}?\n 0")))
def test_nothing_that_looks_like_markup_is_read_as_markup(text):
    assert read_back(text).split() == text.split()


@given(st.text(max_size=60))
def test_whatever_is_typed_only_letters_that_a_font_has_are_drawn(text):
    for font in (BODY, BOLD, ITALIC):
        for run in Ink().runs(text, font):
            assert all(ord(letter) in letters_of(run.font) for letter in run.text)


def test_a_line_break_in_a_line_becomes_a_space():
    assert Ink().runs("a\nb") == [Run("a b", BODY)]


def test_only_the_press_makes_paragraphs_and_only_of_markup_that_was_escaped():
    for path in Path(package.__path__[0]).glob("*.py"):
        calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
        made = {getattr(call.func, "id", "") for call in calls} & {"Paragraph", "XPreformatted"}
        assert not made or path.name == "old_press.py", f"{path.name} makes {made}"
    assert get_type_hints(Press.block)["markup"] is Markup, "mypy sees to it that it was escaped"
