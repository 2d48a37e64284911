"""The summary as a PDF, read back as another program reads it."""

from __future__ import annotations

import http.server
import re
import threading
from itertools import pairwise

import pikepdf
import pypdfium2 as pdfium
import pytest

from fishbowl_app.export.pdf.parts import PAPER_NAMES
from fishbowl_app.export.pdf.summary import unprintable
from fishbowl_app.model.entities import Format, NameStyle, State, VisitorRule
from fishbowl_app.model.errors import FileExists, NotWritten
from tests.export.pdf.reading import opened, outline_of, pages_of, squeezed, text_of
from tests.export.pdf.sessions import (
    HARD_NAMES,
    a_hard_day,
    a_short_day,
    free_texts,
    printed,
    summary,
)
from tests.model.build import a_round, a_session, at, feedback, note, people, person, turn


@pytest.fixture
def canary():
    """Listen, and hand out the address with the list of what was asked there."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/canary.png", asked
    server.shutdown()
    thread.join()
    server.server_close()


# --- what is in it ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("names", list(NameStyle))
def test_all_that_was_typed_comes_back_equal(pdf, names):
    day = a_short_day(question="What helps?", place="Village hall", moderator="Mair")
    text = text_of(pdf(day, names))
    assert not [typed for typed in free_texts(day) if squeezed(typed) not in text]


@pytest.mark.parametrize("names", list(NameStyle))
@pytest.mark.parametrize("paper", PAPER_NAMES)
def test_hard_texts_come_back_equal_and_nothing_in_them_is_obeyed(pdf, canary, names, paper):
    address, asked = canary
    day = a_hard_day(address)
    path = pdf(day, names, paper=paper)
    text = text_of(path)
    assert not [typed for typed in free_texts(day) if squeezed(typed) not in text]
    if names is NameStyle.ALL:
        assert not [name for name in HARD_NAMES if squeezed(name) not in text]
    assert not asked
    content = path.read_bytes()
    assert b"/URI" not in content
    assert b"/Subtype /Image" not in content


def test_a_file_that_a_text_names_is_not_read(pdf, tmp_path):
    (tmp_path / "canary.txt").write_text("canary inside")
    day = a_session(title=f"<img src='{tmp_path / 'canary.txt'}'/> <include src='canary.txt'/>")
    assert "canaryinside" not in text_of(pdf(day))


def test_with_names_who_is_hidden_is_counted_and_not_named(pdf):
    text = text_of(pdf(a_short_day(), NameStyle.ALL))
    assert "AnwenPantglas" in text
    assert "Bethan" not in text
    assert "Notnamed:Tenant(1)" in text


def test_the_cover_says_what_it_is_and_one_page_gives_the_figures_at_a_glance(pdf):
    cover, figures, *_ = pages_of(pdf(a_short_day(question="What helps?", place="Village hall")))
    for expected in ("Warm homes", "What helps?", "14 March 2026", "Village hall", "called by their role"):
        assert expected in cover
    assert "Contents" in figures
    for expected in (
        "4 People 2 Rounds held 3 Turns in the circle 3 Notes",
        "3 of 4 people sat in the circle at least once.",
        "Tenants were 50% of the people and had 79% of the time in the circle.",
        "79% of the time (15 min)", "Activities held: 3 of 4", "held: 20 min",
    ):  # fmt: skip
        assert squeezed(expected) in squeezed(figures), expected


def test_planned_and_real_times_stand_beside_each_other(pdf):
    text = squeezed("".join(pages_of(pdf(a_short_day()))))
    assert "09:00–09:20" in text
    assert "leftout" in text, "Tea"


def test_feedback_tells_what_became_of_it(pdf):
    pages = "".join(pages_of(pdf(a_short_day())))
    assert "Became the question of round 2" in pages
    assert "Question, from the feedback on round 1" in pages


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"visitor_rule": VisitorRule.ONE_POINT}, "made one point, and went back"),
        ({"visitor_rule": VisitorRule.STAYS}, "went by their own choice"),
        ({"format": Format.CLOSED}, "The whole circle changed"),
        ({"format": Format.PANEL}, "took turns in the one chair"),
    ],
)
def test_readers_who_were_not_there_are_told_how_it_worked(pdf, settings, words):
    assert squeezed(words) in text_of(pdf(a_short_day(**settings)))


def test_a_round_that_was_not_held_or_still_runs_says_so(pdf):
    day = a_session(
        a_round("Running", at(290)), a_round("Coming", title="Coming"), a_round("Out", state=State.SKIPPED)
    )
    text = text_of(pdf(day))
    assert "Round1of3" in text
    assert "stillrunning" in text
    assert "Round2of3·nothel" in text
    assert "Round3of3·leftout" in text


def test_an_empty_session_makes_one_page(pdf):
    (page,) = pages_of(pdf(a_session(title="")))
    assert "A session without a title" in page


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_people_and_no_groups_are_no_trouble(pdf, count):
    day = a_session(*people(count), a_round(started=at(0), finished=at(20)))
    for names in NameStyle:
        assert pages_of(pdf(day, names))


# --- characters -------------------------------------------------------------------------------------------


def test_what_no_font_has_is_marked_and_listed_once_at_the_end(pdf):
    long = "𓂀" * 280
    day = a_session(note("A 𓀀 here", id="1"), note("and 𓀀 there", id="2"), note(long, id="3"), title="Tŷ")
    text = text_of(pdf(day))
    assert squeezed("A [1] here") in text
    assert squeezed("and [1] there") in text
    assert text.count("U+13000egyptianhieroglypha001") == 1
    assert "U+13080" in text
    assert unprintable(summary(day)) == "𓀀𓂀"


def test_where_every_character_has_a_glyph_nothing_is_listed(pdf):
    day = a_hard_day("x")
    assert "couldnotbeprinted" not in text_of(pdf(day))
    assert unprintable(summary(day)) == ""


def test_only_bundled_fonts_are_in_the_file_and_all_are_embedded(pdf):
    with pikepdf.open(pdf(a_hard_day("x"))) as read:
        fonts = [
            each for each in read.objects if isinstance(each, pikepdf.Dictionary) and "/FontDescriptor" in each
        ]
        assert fonts
        assert all("/FontFile2" in each.FontDescriptor for each in fonts)
        names = {str(each.BaseFont).rpartition("+")[2] for each in fonts}
    assert not [name for name in names if not name.startswith(("AtkinsonHyperlegible", "Noto", "Droid"))]


# --- pages ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_the_paper_is_the_one_that_was_chosen(pdf, paper, size):
    with opened(pdf(a_short_day(), paper=paper)) as document:
        assert {(round(page.get_width()), round(page.get_height())) for page in document} == {size}


def test_every_page_but_the_cover_has_its_number_and_the_title(pdf):
    cover, *pages = pages_of(pdf(a_short_day()), foot=True)
    assert "Page 1" not in cover
    for number, page in enumerate(pages, start=2):
        assert f"Page {number} of {len(pages) + 1}" in page
        assert page.count("Warm homes") >= 1


def test_a_long_title_stands_whole_at_the_foot(pdf):
    pages = pages_of(pdf(a_session(note("Here"), title="Мост " * 24)), foot=True)
    assert "Мост" * 24 in squeezed(pages[1])


def test_bookmarks_and_contents_lead_to_the_same_pages(pdf):
    path = pdf(a_short_day())
    outline = outline_of(path)
    titles = [title for level, title, _ in outline if level == 0]
    assert titles == [
        "At a glance",
        "Agenda",
        "Who took part",
        "How the fishbowl worked",
        "Round 1",
        "Round 2",
        "Time in the circle",
        "Notes from outside the rounds",
        "How it was run, and how to read this",
    ]
    pages = pages_of(path)
    contents = squeezed(pages[1].split("Contents")[1])
    listed = "".join(f"{squeezed(title)}{page}" for level, title, page in outline if level == 0)
    assert contents.startswith(listed)
    assert not [title for _, title, page in outline if squeezed(title) not in squeezed(pages[page - 1])]


def test_metadata_names_the_session_and_nobody(pdf):
    path = pdf(a_short_day(moderator="Mair"), languages=("cy",))
    with opened(path) as document:
        metadata = document.get_metadata_dict()
    assert metadata["Title"] == "Warm homes"
    assert "Mair" not in str(metadata)
    assert metadata["Author"] in ("", "Fishbowl")
    with pikepdf.open(path) as read:
        assert str(read.Root.Lang) == "cy-GB"


def test_dates_are_in_the_language_of_the_document(pdf):
    assert "14 Mawrth 2026" in pages_of(pdf(a_short_day(), languages=("cy",)))[0]


@pytest.mark.parametrize("count", range(3, 27, 3))
def test_no_heading_stands_alone_at_the_foot_of_a_page(pdf, count):
    notes = [note(f"note {number} " * 8, id=f"{number:03}", activity_id="Round") for number in range(count)]
    lines = [feedback(f"{number} said " * 40, "Round", number) for number in range(3)]
    turns = [turn("Ana", 1, at(number / 2), at(number / 2 + 0.5), "Round") for number in range(20)]
    day = a_session(person("Ana"), a_round("Round", at(0), at(20)), *notes, *lines, *turns)
    path = pdf(day, NameStyle.ALL)
    headings = {title for _, title, _ in outline_of(path)}
    last_lines = [page.strip().splitlines()[-1] for page in pages_of(path)[1:]]
    assert not headings & set(last_lines)


def test_tables_repeat_their_heads(pdf):
    turns = [turn("Ana", 1, at(number / 5), at(number / 5 + 0.2)) for number in range(100)]
    day = a_session(person("Ana"), a_round(started=at(0), finished=at(20)), *turns)
    pages = pages_of(pdf(day, NameStyle.ALL))
    with_turns = [page for page in pages if re.search(r"^1 Ana", page, re.MULTILINE)]
    assert len(with_turns) > 1
    assert all("Chair" in page for page in with_turns)


def test_what_was_written_is_counted(tmp_path):
    path = tmp_path / "a.pdf"
    written = printed(a_session(note("𓀀")), path)
    assert written.path == path
    assert written.page_count == len(pages_of(path))
    assert written.marks == 1


# --- working ----------------------------------------------------------------------------------------------


def test_progress_runs_from_nothing_to_all(tmp_path):
    shares = []
    printed(a_short_day(), tmp_path / "a.pdf", progress=shares.append)
    assert shares[-1] == 1.0
    assert all(0 <= one <= other for one, other in pairwise(shares))
    assert len(shares) > 10


@pytest.mark.parametrize("after", [0, 1, 5])
def test_cancelling_writes_nothing(tmp_path, after):
    (tmp_path / "a.pdf").write_bytes(b"old")
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > after

    assert printed(a_short_day(), tmp_path / "a.pdf", cancelled=cancelled) is None
    assert (tmp_path / "a.pdf").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "home") == ["a.pdf"]


@pytest.mark.parametrize("after", [0, 2, 5])
def test_interrupted_the_old_file_stays_whole(tmp_path, after):
    (tmp_path / "a.pdf").write_bytes(b"old")
    told = []

    def interrupt(share: float) -> None:
        told.append(share)
        if len(told) > after:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        printed(a_short_day(), tmp_path / "a.pdf", progress=interrupt)
    assert (tmp_path / "a.pdf").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "home") == ["a.pdf"]


def test_a_folder_that_is_not_there_is_told_and_nothing_is_left(tmp_path):
    with pytest.raises(NotWritten):
        printed(a_short_day(), tmp_path / "no" / "a.pdf")


def test_the_session_is_never_overwritten(tmp_path):
    session = tmp_path / "day"
    session.write_bytes(b"session")
    with pytest.raises(FileExists):
        printed(a_short_day(), session, never=[session])
    assert session.read_bytes() == b"session"


def test_over_a_hundred_pages_of_people_and_notes_can_be_printed(tmp_path):
    day = a_hard_day("x", notes=1100, persons=300)
    written = printed(day, tmp_path / "a.pdf", NameStyle.ALL)
    assert written.page_count > 100
    with pdfium.PdfDocument(tmp_path / "a.pdf") as document:
        assert len(document) == written.page_count
