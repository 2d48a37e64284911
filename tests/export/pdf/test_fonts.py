"""The bundled fonts and the table of their letters."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from fishbowl_app.export.pdf.fonts import BODY, BOLD, ITALIC, fonts_for, letters_of
from fishbowl_app.paths import resource_path
from tools.letters import table


def test_the_table_says_what_the_fonts_have():
    assert json.loads(resource_path("fonts", "letters.json").read_text("utf-8")) == table()


@pytest.mark.parametrize("font", [BODY, BOLD, ITALIC])
def test_every_font_is_bundled_and_used(font):
    files = {path.stem for path in resource_path("fonts", "scripts").glob("*.ttf")}
    assert files == {name.removesuffix("-Heavy") for name in fonts_for(font)[2:]}
    assert all(ord("Ж") in letters_of(name) for name in fonts_for(font)[1:2])


def test_the_ends_of_ranges_are_told_apart():
    letters = letters_of("NotoSansHebrew")
    assert [code in letters for code in (0x5CF, 0x5D0, 0x5EA, 0x5EB)] == [False, True, True, False]
    assert "א" not in letters, "letters are asked for by number"


def test_rare_fonts_are_opened_only_when_something_is_drawn_with_them():
    script = (
        "from fishbowl_app.export.pdf.escape import Ink, missing_letters\n"
        "from fishbowl_app.export.pdf.fonts import register_fonts\n"
        "from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames as names\n"
        "register_fonts(); missing_letters(['שלום 魚']); before = len(names())\n"
        "Ink().runs('שלום'); print(before, len(names()))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["3", "4"]


def test_the_licence_of_every_font_is_beside_it():
    folder = resource_path("fonts", "scripts")
    assert {path.name for path in folder.glob("*.txt")} == {"Apache-2.0-DroidSansFallback.txt", "OFL-Noto.txt"}
    table_of_fonts = (folder / "README.md").read_text("utf-8")
    for path in folder.glob("*.ttf"):
        assert f"| {path.name} | {path.stat().st_size:,} |" in table_of_fonts
