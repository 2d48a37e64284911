"""Letters that change with their neighbours: how they are drawn, and what is read back."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getFont

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Pages, Text
from fishbowl_app.export.pdf.escape import Ink, missing_letters
from fishbowl_app.export.pdf.fonts import BODY, BOLD, register, width_of
from fishbowl_app.export.pdf.shaping import Leftward, ShapedFont, ShapingCanvas, Span, needs_shaping
from fishbowl_app.export.pdf.typeset.press_run import Info, pdf_of
from tests.export.pdf.gates import assert_accessible, texts_in_order

ARABIC, HINDI, EMOJI = "NotoSansArabic", "NotoSansDevanagari", "NotoEmoji"
TEXTS = [  # of many scripts; each is one paragraph
    "Tŷ для всех, Ελλάδα, Tiếng Việt ½ → ✓ ★ ∑ 𝓯𝓲𝓼𝓱",
    "A fish 🐟, an astronaut 👩🏽‍🚀, a family 👨‍👩‍👧‍👦, flags 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧🇫🇷, a key 1️⃣ and a heart ❤️",
    "漢字かな交じり文です。" * 12,
    "안녕하세요 여러분 반갑습니다",
    "हिन्दी नमस्ते क्षत्रिय श्री বাংলা தமிழ் ਪੰਜਾਬੀ ગુજરાતી తెలుగు ಕನ್ನಡ മലയാളം සිංහල",
    "ሰላም ዓለም ქართული Հայերեն ᏣᎳᎩ ᐃᓄᒃᑎᑐᑦ ⵜⵉⴼⵉⵏⴰⵖ ລາວ",
    "ไทยภาษาไทยน้ำใจ" * 18,
    "q\u0323\u0307 and e\u0301",
    "مرحبا بكم في لا إله السلام عليكم",
    "A note with مرحبا and with שלום in one line",
    "שלום לכולם ועוד הרבה מילים שמגיעות עד סוף השורה ועוברות לשורה הבאה כי זו הערה ארוכה מאוד של משתתפת אחת",
    "English first\nשורה שתיים\nand then the third",
]
VOWELS = "مَرْحَبًا שָׁלוֹם"


def font(name: str) -> ShapedFont:
    register(name)
    return getFont(name)


def made(*texts: str, style: ParagraphStyle = look.PLAIN) -> bytes:
    blocks = tuple(Text(text, used, "en") for text in texts for used in {look.PLAIN, style})
    return pdf_of([Pages(look.sheet("A4"), blocks, None)], Info("Letters", "Test", "en")).content


def read_of(name: str, span: Span) -> str:
    """Return what a span is read back as, without what only says that a glyph is a part."""
    if span.actual is not None:
        return span.actual
    read = "".join(font(name).read_as(glyph.letter) for glyph in span.glyphs)
    return re.sub("[\U000e0100-\U000e01ef]", "", read)


def squeezed(text: str) -> str:
    return re.sub("[\\s\u202a-\u202e]", "", text)


def read_by_poppler(content: bytes, folder: Path) -> str:
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not here")
    path = folder / "a.pdf"
    path.write_bytes(content)
    return subprocess.run([program, path, "-"], capture_output=True, encoding="utf-8", check=True).stdout


def test_arabic_letters_are_joined_and_stand_from_right_to_left():
    alone, joined = font(ARABIC).spans(Leftward("ب")), font(ARABIC).spans(Leftward("بب"))
    assert len({span.glyphs[0].letter for span in (*alone, *joined)}) == 3
    assert width_of(Leftward("لا"), ARABIC, 10) < width_of("ل", ARABIC, 10) + width_of("ا", ARABIC, 10)


def test_a_syllable_is_drawn_in_the_order_of_its_script():
    glyphs = [glyph for span in font(HINDI).spans("हि") for glyph in span.glyphs]
    alone = [glyph for span in font(HINDI).spans("ह") for glyph in span.glyphs]
    assert len(glyphs) == 2
    assert glyphs[1].width == alone[0].width, "the vowel that is read after its letter stands before it"


def test_a_sequence_of_emoji_is_one_picture():
    for text in ("👩🏽‍🚀", "👨‍👩‍👧‍👦", "1️⃣"):
        assert len(font(EMOJI).spans(text)) == 1
    assert width_of("👩🏽‍🚀", EMOJI, 10) == width_of("👩", EMOJI, 10)


def test_a_pile_of_marks_covers_no_other_line():
    [span] = font("Fishbowl-Wide").spans("Z" + "\u0301" * 60)
    assert max(glyph.dy for glyph in span.glyphs) <= 500
    assert span.actual == "Z" + "\u0301" * 60


def test_latin_greek_and_chinese_need_no_shaping():
    assert not any(needs_shaping(text) for text in ("Tŷ – “ok” …", "Ελλάδα", "для", "漢字、かな", "한국어"))
    assert all(needs_shaping(text) for text in ("हि", "لا", "e\u0301", "1️⃣", Leftward("(")))


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("بلاإّم شָׁלו( )हिन्दीกำ้🏽👩\u200d🚀❤️1️⃣ab́")))
def test_whatever_is_typed_every_letter_is_read_once(text):
    for run in Ink().runs(text):
        spans = font(run.font).spans(run.text)
        read = "".join(read_of(run.font, span) for span in spans)
        mirrored = "()" if isinstance(run.text, Leftward) else ""
        assert sorted(read.translate(str.maketrans(mirrored, mirrored[::-1]))) == sorted(run.text)


def test_what_was_typed_is_read_back_in_every_script(tmp_path):
    assert missing_letters([*TEXTS, VOWELS]) == ""
    content = made(*TEXTS, VOWELS)
    read = squeezed(read_by_poppler(content, tmp_path))
    for text in [*TEXTS, *VOWELS.split()]:
        assert squeezed(text) in read


def test_another_reader_finds_every_word():
    pages = squeezed("".join(texts_in_order(made(*TEXTS))))
    assert all(word in pages for text in TEXTS for word in text.split())


def test_every_script_keeps_to_the_standards():
    assert_accessible(made(*TEXTS, VOWELS, style=look.QUESTION))


def test_a_script_of_one_weight_is_bold_by_its_outlines_and_only_there():
    canvas = ShapingCanvas(io.BytesIO(), initialFontName=BODY)
    canvas.setLineWidth(3)
    for text, size in (("Ana", 20), ("魚", 20), ("魚", 9)):
        [run] = Ink().runs(text, BOLD)
        written = canvas.beginText()
        written.setFont(run.font, size)
        written.textOut(run.text)
        is_bold = run.font.endswith("-Heavy") and size > 9
        code = written.getCode().strip()
        assert (" 2 Tr " in code) is is_bold
        assert code.endswith("0 Tr 0 0 0 RG 3 w ET") is is_bold
