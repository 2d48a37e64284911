"""File names from titles."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from fishbowl_app.export.safe_names import safe_name

DATA = Path(os.environ.get("BAD_INPUTS") or Path(__file__).parents[1] / "files" / "bad-inputs")
CASES = [
    case
    for case in json.loads((DATA / "export.json").read_text("utf-8"))["cases"]
    if case["expected"]["action"] == "safe_name" and case["where"].endswith("export name")
]


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_title_makes_a_name_that_is_safe_everywhere(case, tmp_path):
    generator, expected = case.get("generator"), case["expected"]
    title = generator["unit"] * generator["times"] if generator else case["payload"]
    name = safe_name(title, ".pdf")
    assert name == expected.get("name", name)
    assert len(name) <= expected.get("max_chars", 84)
    assert len(name.encode()) <= expected.get("max_bytes", 204)
    assert (tmp_path / name).resolve().parent == tmp_path.resolve()
    (tmp_path / name).touch()


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
    ],
)
def test_other_titles(title, name):
    assert safe_name(title, ".pdf") == name


@pytest.mark.parametrize("letter", ["a", "é", "魚", "🐟", "e\u0301"])
def test_a_long_title_is_cut_between_letters(letter):
    name = safe_name(letter * 500, ".pdf")
    assert len(name) <= 84
    assert len(name.encode()) <= 204
    assert name.encode().decode() == name
