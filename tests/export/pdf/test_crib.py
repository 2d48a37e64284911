"""The crib for the lectern: two pages, with somebody's own keys, as accessible as all that we print."""

from __future__ import annotations

import pytest

from fishbowl_app.export.pdf.crib import crib_pdf, write_crib
from fishbowl_app.export.pdf.handouts import handouts_pdf
from fishbowl_app.export.pdf.kinds import CRIB, Options
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.print_pack import print_packs
from fishbowl_app.sample import make_sample
from fishbowl_app.words import LANGUAGES
from tests.export.pdf.gates import assert_accessible
from tests.export.pdf.reading import pages_of


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_it_has_two_pages(language, paper):
    made = crib_pdf([language], Options(paper=paper))
    assert (made.page_count, made.marks) == (2, 0)


def test_two_languages_have_two_pages_each_and_it_can_be_read_aloud():
    made = crib_pdf(["cy", "en"], Options())
    assert made.page_count == 4
    assert_accessible(made.content)


def test_it_tells_the_keys_that_somebody_gave(tmp_path):
    write_crib(tmp_path / "crib.pdf", ["en"], Options(keys=(("feedback", "Ctrl+J"), ("mute", ""))))
    live, later = pages_of(tmp_path / "crib.pdf")
    assert "Ctrl+J" in live
    assert "Mute the chime" not in live
    assert "When something goes wrong" in later


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_that_of_a_session_has_two_sides_in_two_languages_too(tmp_path, paper):
    session = make_sample(tmp_path / "sample.fishbowl")
    packs = print_packs(session.snapshot, session.clock.now().utc, NameStyle.ALL, ("cy", "en"))
    session.close()
    assert handouts_pdf(packs, Options(paper=paper), [CRIB], archive=False, proof=False).page_count == 2
