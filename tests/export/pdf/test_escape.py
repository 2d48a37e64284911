"""Anybody's words on their way into a PDF."""

from __future__ import annotations

import ast
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fishbowl_app.export.pdf as package
from fishbowl_app.export.pdf.escape import Ink, Run, missing_letters
from fishbowl_app.export.pdf.fonts import BODY, BOLD, ITALIC, letters_of
from fishbowl_app.export.pdf.shaping import Leftward, Rightward

WIDE, WIDE_BOLD = "Fishbowl-Wide", "Fishbowl-Wide-Bold"


@pytest.mark.parametrize(
    ("text", "font", "runs"),
    [
        ("Tŷ", BODY, [Run("Tŷ", BODY)]),
        ("Tŷ для всех", BODY, [Run("Tŷ ", BODY), Run("для", WIDE), Run(" ", BODY), Run("всех", WIDE)]),
        ("для", BOLD, [Run("для", WIDE_BOLD)]),
        ("для", ITALIC, [Run("для", WIDE)]),
        ("a魚b", BODY, [Run("a", BODY), Run("魚", "DroidSansFallback"), Run("b", BODY)]),
        ("a𓀀b", BODY, [Run("a", BODY), Run("[1]", BODY, is_mark=True), Run("b", BODY)]),
        ("𓀀\ufe0f\u200d", BODY, [Run("[1]", BODY, is_mark=True)]),
        ("a\u200bb\u00adc\u2066d", BODY, [Run("abcd", BODY)]),
        ("q\u0323\u0307", BODY, [Run("q\u0323\u0307", WIDE)]),
        ("10\u00a0%\u2003x\ty", BODY, [Run("10\u00a0% x y", BODY)]),
        ("", BODY, []),
    ],
)
def test_a_text_is_split_into_runs_by_what_the_fonts_have(text, font, runs):
    assert Ink().runs(text, font) == runs


@pytest.mark.parametrize(
    "text",
    [
        "👩🏽‍🚀",
        "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
        "🇬🇧",
        "1️⃣",
        "❤️",
        "👨‍👩‍👧‍👦",
        "हिन्दी",
        "மொழி",
        "می‌خواهم",
        "안녕하세요",
        "ไทย",
        "ሰላም",
        "ქართული",
        "Հայերեն",
        "𝓯𝓲𝓼𝓱",
    ],
)
def test_what_belongs_together_is_in_one_font_and_whole(text):
    [run] = Ink().runs(text)
    assert run.text == text
    assert run.font not in (BODY, "")
    assert not missing_letters([text])


def test_the_same_characters_get_the_same_mark():
    ink = Ink()
    assert [ink.runs(text)[0].text for text in ("𓀀", "𓂀𓆛", "𓀀", "𓂀")] == ["[1]", "[2]", "[1]", "[3]"]
    assert ink.missing == {"𓀀": 1, "𓂀𓆛": 2, "𓂀": 3}


@pytest.mark.parametrize(
    ("line", "from_left"),
    [
        ("Ana שלום לך end", ["Ana ", "לך", " ", "שלום", " end"]),
        ("שלום Ana 12", ["Ana 12", " ", "שלום"]),
        ("שלום is here", ["שלום", " is here"]),
        (Leftward("Ana שלום"), ["שלום", " ", "Ana"]),
        (Rightward("שלום Ana"), ["שלום", " Ana"]),
        ("(שלום)", [")", "שלום", "("]),
    ],
)
def test_letters_that_run_leftward_are_put_into_their_place_in_a_line(line, from_left):
    assert [run.text for run in Ink().runs(line)] == from_left


def test_missing_letters_are_each_told_once():
    assert missing_letters(["a𓀀b", "𓀀𓂀", "для ŵ\n\u200d\ufe0f 🐟 مرحبا"]) == "𓀀𓂀"


@given(st.text(st.sampled_from("<>&;#/'\"=abimgsrcx!-[]%{}? 0")))
def test_nothing_that_looks_like_markup_is_read_as_markup(text):
    assert "".join(run.text for run in Ink().runs(text)) == text


@given(st.text(max_size=60))
def test_whatever_is_typed_only_letters_that_a_font_has_are_drawn(text):
    for font in (BODY, BOLD, ITALIC):
        for run in Ink().runs(text, font):
            seen = [ord(letter) for letter in run.text if unicodedata.category(letter)[0] != "C"]
            assert all(code in letters_of(run.font) or 0xFE00 <= code <= 0xFE0F for code in seen)


def test_a_line_break_in_a_line_becomes_a_space():
    assert Ink().runs("a\nb") == [Run("a b", BODY)]


def test_nothing_that_reads_markup_is_used():
    for path in Path(package.__path__[0]).rglob("*.py"):
        imported = [
            node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)
        ]
        wrong = {node.module for node in imported} & {"reportlab.platypus", "reportlab.graphics"}
        assert not wrong, f"{path.name} imports {wrong}"
