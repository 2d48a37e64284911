"""`fishbowl crib` writes two pages for each language."""

from __future__ import annotations

from fishbowl_app.cli import run
from tests.export.pdf.reading import pages_of


def test_it_is_written_in_two_languages_one_after_the_other(tmp_path, capsys):
    target = tmp_path / "crib.pdf"
    assert run(["crib", str(target), "--languages", "cy,en", "--paper", "Letter"]) == 0
    assert len(pages_of(target)) == 4
    assert str(target) in capsys.readouterr().out
