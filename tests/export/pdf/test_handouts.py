"""The print pack as PDF: by every rule, with all that was typed, in the order of the pile, and no hidden name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import hypot

import pypdfium2 as pdfium
import pytest

from fishbowl_app.export.pdf.blocks import Table
from fishbowl_app.export.pdf.fonts import register_fonts, width_of
from fishbowl_app.export.pdf.form import Layout
from fishbowl_app.export.pdf.handouts import handouts_pdf, write_handouts, write_single_sheets
from fishbowl_app.export.pdf.kinds import KINDS, Options
from fishbowl_app.export.pdf.look import sheet
from fishbowl_app.export.pdf.parts import PAPER_NAMES
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sheets.pack import MAKERS
from fishbowl_app.export.pdf.typeset.grid import GAP
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import NameStyle, Translation
from fishbowl_app.model.print_pack import print_packs
from fishbowl_app.model.rules.paired import paired_texts
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import LANGUAGES
from tests.export.pdf.gates import failures_of, findings_of, syntax_errors_of, texts_in_order
from tests.export.pdf.reading import squeezed
from tests.export.pdf.sheets.blocks_of import all_of
from tests.export.pdf.sheets.rooms import a_hard_room, a_room
from tests.model.build import T0, a_session, person, slot, space, topic

LARGE = {"A4": (842, 1191), "Letter": (792, 1224)}
# Forms are tables that are mostly empty, as they should be; and where a sheet has margins of its own its
# foot is not seen to come again.
OF_SHEETS = re.compile(r"TBL-012|TAG-002 page \d+: [12] line")


def packs_of(of: Snapshot, *languages: str, names: NameStyle = NameStyle.ALL):
    return print_packs(of, T0, names, languages or ("en",))


def translated(of: Snapshot) -> Snapshot:
    """Return a session with all its texts in Welsh too, each a little longer."""
    rows = (
        Translation(f"cy {number}", found.place.owner, found.place.field, "cy", f"{found.text} (cy)", found.text)
        for number, found in enumerate(paired_texts(of, "cy"))
    )
    return Snapshot({**of.tables, "translation": {row.id: row for row in rows}})


@pytest.fixture(scope="module")
def hard():
    """The whole pack of a hard session, in two languages."""
    return handouts_pdf(packs_of(translated(a_hard_room()), "cy", "en"), Options(blank_topics=1))


def test_every_kind_has_a_maker():
    assert set(MAKERS) == set(KINDS)


@pytest.mark.parametrize("of", ["hard", "empty"])
def test_the_whole_pack_keeps_every_rule(of, hard, tmp_path):
    made = hard if of == "hard" else handouts_pdf(packs_of(a_session(title="Warm homes")), Options())
    path = tmp_path / "made.pdf"
    path.write_bytes(made.content)
    assert failures_of(path) == []
    assert [found for found in findings_of(path) if not OF_SHEETS.match(found)] == []
    assert syntax_errors_of(path) == ""


def test_all_that_was_typed_is_on_some_sheet(hard):
    of = a_hard_room()
    printed = squeezed("".join(texts_in_order(hard.content)))
    typed = [
        *(person.name for person in of.people),
        *(space.name for space in of.space_list),
        *(text for topic in of.topic_list for text in (topic.title, topic.question)),
        *(option.title for option in of.option_list),
        *(one.text for one in of.note_list),
    ]
    missing = [text for text in typed if squeezed(text) not in printed and not _is_from_the_right(text)]
    assert missing == []
    assert hard.marks == 0


def _is_from_the_right(text: str) -> bool:
    """Tell of words that this reader, unlike others, gives back in the order in which they are drawn."""
    return any("֐" <= letter <= "ۿ" for letter in text)


@pytest.mark.parametrize("paper", PAPER_NAMES)
def test_kinds_come_in_the_order_of_the_pile_on_their_paper(paper):
    made = handouts_pdf(packs_of(a_room()), Options(paper=paper), ["board", "wall", "signs"], archive=False)
    assert [(part.kind, part.start, part.count) for part in made.kinds] == [
        ("signs", 1, 2),
        ("wall", 3, 1),
        ("board", 4, 1),
    ]
    assert _sizes(made.content)[2:] == [LARGE[paper][::-1]] * 2


def test_without_large_paper_all_of_it_is_small():
    made = handouts_pdf(packs_of(a_room()), Options(large_paper=False), archive=False)
    assert {max(size) for size in _sizes(made.content)} == {842}


def _sizes(content: bytes) -> list[tuple[int, int]]:
    document = pdfium.PdfDocument(content)
    try:
        return [tuple(map(round, page.get_size())) for page in document]
    finally:
        document.close()


@pytest.mark.parametrize(("kind", "least"), [("forms", 9.0), ("badges", 7.5)])
def test_what_people_hold_in_two_languages_is_large_enough_to_read(kind, least):
    made = handouts_pdf(packs_of(translated(a_room()), "cy", "en"), Options(), [kind], archive=False)
    assert min(sizes_of_letters(made.content)) >= least - 0.01


def test_on_a_wall_with_many_spaces_long_names_use_the_room_of_their_cell():
    names = ["Featherstonehaugh-Cholmondeley-Wüstenhagen", "W" * 40]
    spaces = [space(f"Space {number}") for number in range(12)]
    held = topic("Buses", *names, cell=("Slot", "Space 3"))
    wall = a_session(*(person(name) for name in names), slot("Slot"), slot("Later"), *spaces, held)
    made = handouts_pdf(packs_of(wall), Options(), ["wall"], archive=False)
    assert min(sizes_of_letters(made.content)) >= 7.99


def sizes_of_letters(content: bytes) -> Iterator[float]:
    """Yield the size of each letter above the foot of the first page, in points."""
    document = pdfium.PdfDocument(content)
    text, matrix = document[0].get_textpage(), pdfium.raw.FS_MATRIX()
    for place in range(text.count_chars()):
        pdfium.raw.FPDFText_GetMatrix(text, place, matrix)
        if matrix.f > 60:
            yield pdfium.raw.FPDFText_GetFontSize(text, place) * hypot(matrix.c, matrix.d)
    text.close()
    document.close()


def test_a_kind_is_printed_as_often_as_is_asked_for():
    once = handouts_pdf(packs_of(a_room()), Options(), ["signs"], archive=False)
    thrice = handouts_pdf(packs_of(a_room()), Options(copies=(("signs", 3),)), ["signs"], archive=False)
    assert thrice.page_count == 3 * once.page_count
    assert [(part.start, part.count) for part in thrice.kinds] == [(1, thrice.page_count)]


def test_two_languages_one_after_the_other_are_twice_the_sheets():
    packs = packs_of(translated(a_room()), "cy", "en")
    together = handouts_pdf(packs, Options(), ["signs"], archive=False)
    after = handouts_pdf(packs, Options(), ["signs"], layout=Layout.AFTER, archive=False)
    assert (together.page_count, after.page_count) == (2, 4)
    first, *_, last = texts_in_order(after.content)
    assert "Hall (cy)" in first
    assert "Hall (cy)" not in last


@pytest.mark.parametrize("names", NameStyle)
def test_who_is_hidden_stands_on_no_sheet_nor_in_what_a_file_says_of_itself(names):
    made = handouts_pdf(packs_of(a_room(), names=names), Options())
    said = "".join(texts_in_order(made.content)) + _metadata(made.content)
    hidden = {"Bethan", "Carreglefn"} | ({"Anwen", "Dilys"} if names is not NameStyle.ALL else set())
    assert [name for name in hidden if name in said] == []
    if names is NameStyle.NONE:
        assert "Neighbour" not in said


def _metadata(content: bytes) -> str:
    document = pdfium.PdfDocument(content)
    try:
        marks = [mark.get_title() for mark in document.get_toc()]
        return " ".join([*document.get_metadata_dict().values(), *marks])
    finally:
        document.close()


def test_nothing_to_print_writes_nothing(tmp_path):
    path = tmp_path / "out.pdf"
    written = write_handouts(packs_of(a_session()), path, Options(), ["seats", "board"])
    assert written is not None
    assert written.page_count == 0
    assert not path.exists()


def test_cancelled_leaves_the_old_file(tmp_path):
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    assert write_handouts(packs_of(a_room()), path, Options(), cancelled=lambda: True) is None
    assert write_single_sheets(packs_of(a_room()), tmp_path, Options(), cancelled=lambda: True) is None
    assert [found.name for found in tmp_path.iterdir()] == ["out.pdf"]
    assert path.read_bytes() == b"old"


def test_progress_goes_up_to_all():
    told: list[float] = []
    handouts_pdf(packs_of(a_room()), Options(), ["signs", "slips"], progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_letters_that_no_font_has_are_told_at_the_end():
    made = handouts_pdf(packs_of(a_room(title="\U00013000 Warm homes")), Options(), ["signs"], archive=False)
    assert made.marks == 1
    assert "egyptian hieroglyph a001" in texts_in_order(made.content)[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_head_is_wider_than_its_column(language):
    pack = packs_of(a_hard_room(), language)[language]
    register_fonts()
    press = Press(sheet("A4"), Wording(language))
    columns = [
        column
        for make in MAKERS.values()
        for table in all_of(Table, make(press, pack, Options()))
        for column in table.columns
        if column.width
    ]
    assert columns
    for column in columns:
        style = column.head.style
        widest = max(width_of(word, style.fontName, style.fontSize) for word in column.head.words.split())
        assert widest <= column.width - GAP, column.head.words
