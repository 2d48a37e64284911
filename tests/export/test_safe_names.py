"""File names from titles; the collected bad ones are tried in tests/bad_inputs."""

from __future__ import annotations

import pytest

from fishbowl_app.export.safe_names import safe_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("com1", "_com1.pdf"),
        ("LPT9.x", "_LPT9.x.pdf"),
        ("console", "console.pdf"),
        ("Bore da: tŷ cynnes?", "Bore da- tŷ cynnes.pdf"),
        ("e\u0301", "é.pdf"),
        ("a\ud800b", "ab.pdf"),
        ("- . -", "session.pdf"),
        ("Con men", "Con men.pdf"),
        ("con .x", "_con .x.pdf"),
        ("con" + 80 * " " + "x", "_con.pdf"),
        ("\u3000\u200b", "session.pdf"),
    ],
)
def test_other_titles(title, name):
    assert safe_name(title, ".pdf") == name


@pytest.mark.parametrize("letter", ["a", "é", "魚", "🐟", "e\u0301", "con.", "NUL "])
def test_a_long_title_is_cut_between_letters(letter):
    name = safe_name(letter * 500, ".pdf")
    assert len(name) <= 84
    assert len(name.encode()) <= 204
    assert name.encode().decode() == name
