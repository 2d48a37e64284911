"""The board in the summary PDF: what it says when it is read back, and that nothing of it is lost."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.escape import Ink
from fishbowl_app.export.pdf.parts import BOARD, CANVASES, NOTES, PAPER_NAMES, ROUNDS, THEMES, WORDS
from fishbowl_app.export.pdf.sections import canvases
from fishbowl_app.export.pdf.typeset.lettering import Lettering
from fishbowl_app.export.pdf.typeset.paragraph import Paragraph
from fishbowl_app.model.entities import NameStyle, Region
from fishbowl_app.model.session import Session
from tests.export.boards import WORDS as SAID
from tests.export.boards import a_board
from tests.export.pdf.reading import outline_of, pages_of, squeezed, text_of
from tests.export.pdf.sessions import HARD_TEXTS, printed

HEADINGS = {THEMES: "Themes", CANVASES: "Canvases", WORDS: "Words"}


@pytest.fixture
def board(tmp_path):
    session = a_board(tmp_path / "board.fishbowl")
    yield session
    session.close()


@pytest.fixture
def pdf(board, tmp_path):
    """Write a summary and return where."""

    def write(style=NameStyle.ROLES, **options):
        return printed(board.snapshot, tmp_path / "summary.pdf", style, **options).path

    return write


def test_themes_stand_in_the_order_that_was_chosen_with_what_was_written(pdf):
    path = pdf(parts=[THEMES])
    titles = [title for level, title, _ in outline_of(path)]
    assert titles == ["Themes", "Theme 2", "Damp walls", "To close", "Who spoke of what"]
    text = text_of(path)
    for words in (
        "What we heard.", "Notes in all: 12. Chosen as quotes: 3.", "Notes: 2 · Votes: 3 · Groups: 2",
        "It is cold, and it is damp.", "The walls are damp behind every wardrobe.",
        "Tenant · 2 notes say this · Votes: 3", "Thanks.",
    ):  # fmt: skip
        assert squeezed(words) in text, words


def test_shares_of_few_notes_are_left_out_and_what_they_are_of_is_told(pdf):
    text = text_of(pdf(parts=[THEMES]))
    assert squeezed("Notes in all 1 1 10 12") in text
    assert squeezed("People 2 1 0 3") in text
    assert squeezed("Shares of fewer than 5 notes say little and are left out.") in text


@pytest.mark.parametrize(
    ("style", "name", "role"), [("all", True, True), ("roles", False, True), ("none", False, False)]
)
def test_quotes_call_people_as_was_asked_for(pdf, style, name, role):
    text = text_of(pdf(NameStyle(style), parts=[THEMES, CANVASES]))
    assert (squeezed("Anwen Pantglas") in text) is name
    assert (squeezed("Tenant · 2 notes") in text) is role


@pytest.mark.parametrize("part", BOARD)
def test_each_part_can_be_left_out(pdf, part):
    def headings(parts):
        return {title for level, title, _ in outline_of(pdf(parts=parts)) if not level}

    assert headings([part]) == {HEADINGS[part]}
    assert HEADINGS[part] not in headings([other for other in BOARD if other != part])


def test_the_notes_of_a_round_say_which_theme_they_are_in(pdf):
    assert squeezed("Tenant · Theme: Damp walls") in text_of(pdf(parts=[NOTES]))


def test_a_note_is_printed_once_with_its_theme_and_counted_elsewhere(pdf):
    def times(words, *parts):
        return text_of(pdf(parts=parts)).count(squeezed(words))

    quoted, not_quoted = SAID[0], SAID[2]
    for parts, told, count in (((THEMES,), 0, 0), ((NOTES,), 1, 0), ((THEMES, ROUNDS, NOTES), 1, 1)):
        assert (times(quoted, *parts), times(not_quoted, *parts)) == (1, told)
        assert times("Notes that stand with their themes: 1", *parts) == count


def test_a_canvas_is_drawn_with_its_regions_axes_and_the_words_of_its_notes(pdf):
    text = text_of(pdf(parts=[CANVASES]))
    for words in ("What first", "Now", "Later", "little", "much", "@council: answer", "'=quoted already"):
        assert squeezed(words) in text, words


@pytest.mark.parametrize("paper", PAPER_NAMES)
@pytest.mark.parametrize("regions", [1, 9])
def test_of_a_canvas_with_many_notes_each_is_numbered_and_listed(board, pdf, paper, regions):
    with board.change(board.undo_op) as tx:
        for place in range(2, regions):
            tx.insert(Region(f"more {place}", "canvas", place, "A region with a long name " * 2))
        for number in range(120):
            words = f"Note {number:03} " + "says a lot, " * 20
            region = f"more {number % (regions - 2) + 2}" if regions > 2 else "region 0"
            first = board.snapshot.notes["note 0"]
            tx.insert(replace(first, id=f"n {number}", text=words, theme_id=None, region_id=region))
    pages = pages_of(pdf(parts=[CANVASES], paper=paper))
    text = squeezed("".join(pages))
    assert all(squeezed(f"Note {number:03} says a lot,") in text for number in range(120))


def test_words_are_told_with_their_counts_and_the_threshold(pdf):
    text = text_of(pdf(parts=[WORDS]))
    assert squeezed("Words that stand in 2 notes or more, of 11 notes.") in text
    assert squeezed("rent: 2") in text


def test_a_board_on_which_nothing_is_quoted_yet_has_its_notes_under_their_themes(board, pdf):
    with board.change(board.undo_op) as tx:
        for passage in board.snapshot.passages.values():
            tx.delete(passage)
    assert squeezed(SAID[7]) in text_of(pdf(parts=[THEMES]))


def test_a_session_without_a_board_says_nothing_of_one(tmp_path):
    session = Session.create(tmp_path / "empty.fishbowl")
    path = printed(session.snapshot, tmp_path / "summary.pdf").path
    assert not set(HEADINGS.values()) & {title for _, title, _ in outline_of(path)}
    session.close()


def test_markup_on_a_note_is_words(board, pdf):
    with board.change(board.undo_op) as tx:
        tx.update(board.snapshot.notes["note 4"], text="<b>bold</b> & <img src='x'/>")
    assert squeezed("<b>bold</b> & <img src='x'/>") in text_of(pdf(parts=[CANVASES]))


@pytest.mark.parametrize("hard", HARD_TEXTS)
def test_whatever_people_call_things_the_pdf_is_made(board, pdf, hard):
    with board.change(board.undo_op) as tx:
        now = board.snapshot
        tx.update(now.themes["damp"], name=hard[:120])
        tx.update(now.canvases["canvas"], title=hard[:120], across_from=hard[:60], up_to=hard[:60])
        tx.update(now.regions["region 0"], title=hard[:60])
        tx.update(now.passages["p0"], text=hard * 10)
        tx.update(now.notes["note 4"], text=hard)
        tx.update(now.group_list[0], name=hard[:40])
    assert {title for level, title, _ in outline_of(pdf(parts=BOARD)) if not level} == set(HEADINGS.values())


@pytest.mark.parametrize("words", ["漢字かな交じり文、", "Русский текст на заметке ", "가나다라 마바사 아자차 "])
@pytest.mark.parametrize("style", look.STICKERS)
def test_what_is_said_to_fit_on_a_note_does_in_every_script(words, style):
    lettering = Lettering(Ink())
    for times, wide in product(range(1, 9), range(40, 200, 20)):
        if canvases._fits(words * times, style, wide, wide * 0.75):
            assert Paragraph(lettering, words * times, style, None).height(wide) <= wide * 0.75
