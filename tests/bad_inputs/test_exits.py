"""Every text of the collection in every place of one session, through every file that leaves the computer.

Each exit has one helper that escapes; what other programs read there is the text that was typed, and no more.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

import docx
import openpyxl
import pytest
from defusedxml import ElementTree
from PIL import Image

from fishbowl_app.export.note_files import KINDS, PICTURES, write_notes
from fishbowl_app.export.paired_file import write_texts
from fishbowl_app.export.pdf.escape import missing_letters
from fishbowl_app.export.pdf.handouts import handouts_pdf
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.export.text import escaped
from fishbowl_app.imports.board_json import read_board
from fishbowl_app.imports.paired import TextFate, preview_texts
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Code, CodeKind, Entity, NameStyle
from fishbowl_app.model.print_pack import print_packs
from fishbowl_app.model.rules.codes import payload
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import as_before
from tests.bad_inputs.canary import Canary, canary
from tests.bad_inputs.texts import all_texts, full_session
from tests.export.pdf.reading import squeezed, text_of
from tests.export.pdf.sessions import free_texts, printed

DIRT = "a\0b\x07c\x1b[31md\x7fe\x85f\u2028g\u202eh\ufeffi\ufffej\r\nk\tl"
FREE = {
    *("text", "title", "question", "name", "role", "place", "moderator", "what", "who", "summary", "label"),
    *("requests", "recommendations", "network", "password", "organisation", "email", "phone", "intro"),
}
SVG = "{http://www.w3.org/2000/svg}"


@dataclass
class Full:
    """A session with all texts, where they must not lead, and a folder for files."""

    snapshot: Snapshot
    texts: list[str]
    canary: Canary
    made: Path  # what no text may make
    folder: Path


@pytest.fixture(scope="module")
def full(tmp_path_factory) -> Iterator[Full]:
    folder = tmp_path_factory.mktemp("exits")
    made = folder / "made by a text"
    with canary() as listening:
        texts = [_aimed(words, listening.port, made) for words in all_texts("text", "export")]
        session = full_session(folder / "full.fishbowl", texts)
        session.close()
        yield Full(session.snapshot, texts, listening, made, folder)


def _aimed(words: str, port: int, made: Path) -> str:
    words = words.replace("{CANARY_PORT}", str(port)).replace("{CANARY_FILE}", str(made))
    return words.replace("{CANARY_PNG}", str(made))


@pytest.fixture(autouse=True)
def nothing_obeyed(full: Full, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """After every exit: nothing was asked for on the network, nothing was made, and the log has no text."""
    yield
    assert not full.canary.asked
    assert not full.made.exists()
    assert not [words for words in full.texts if len(words) > 8 and words in caplog.text]


def written(full: Full, name: str, style: NameStyle = NameStyle.ALL) -> Path:
    path = full.folder / name
    write_notes(full.snapshot, path, style=style)
    return path


def test_the_texts_are_really_there(full: Full):
    assert len(full.texts) > 30
    assert {note.text for note in full.snapshot.note_list} >= set(full.texts)


# --- print ------------------------------------------------------------------------------------------------


def test_the_summary_says_all_of_it_and_obeys_none(full: Full):
    path = full.folder / "summary.pdf"
    assert printed(full.snapshot, path, NameStyle.ALL) is not None
    text = as_printed(text_of(path))
    assert [each for each in free_texts(full.snapshot) if not is_said(each, text)] == []
    assert [each.name for each in full.snapshot.people if not is_said(each.name, text)] == []
    content = path.read_bytes()
    assert b"/Subtype /Image" not in content
    assert b"/Launch" not in content
    assert b"/JavaScript" not in content
    assert "■" not in text or any("■" in words for words in full.texts)


def as_printed(text: str) -> str:
    """Return a text without letters that no font has, and without the marks such as [1] that stand for them.

    What is not drawn is not read either, and this reader takes ligatures and the like apart.
    """
    text = re.sub(r"\[\d+\]", "", text).translate(dict.fromkeys(map(ord, missing_letters([text]))))
    return unicodedata.normalize("NFKC", "".join(each for each in text if unicodedata.category(each) != "Cf"))


def is_said(words: str, text: str) -> bool:
    """Tell whether a printed text says words; of those that run leftward it gives the order of the parts anew."""
    parts = re.findall(r"\w+", words) if _is_leftward(words) else [words]
    return all(squeezed(as_printed(part)) in text for part in parts)


def test_the_handouts_say_all_of_it(full: Full):
    made = handouts_pdf(
        print_packs(full.snapshot, 0, NameStyle.ALL, ("en",)), Options(), archive=False, proof=False
    )
    path = full.folder / "handouts.pdf"
    path.write_bytes(made.content)
    text = as_printed(text_of(path))
    topics = [each.title for each in full.snapshot.topic_list if not _is_leftward(each.title)]
    assert [each for each in topics if not is_said(each, text)] == []
    assert b"/Launch" not in made.content


def _is_leftward(text: str) -> bool:
    """Tell of words that this reader gives back in the order in which they are drawn."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text)


# --- documents --------------------------------------------------------------------------------------------


def test_a_word_file_holds_words_only(full: Full):
    document = docx.Document(str(written(full, "notes.docx")))
    said = "\n".join(part.text for part in document.paragraphs)
    assert [each for each in full.texts if each not in said] == []


def test_nothing_in_markdown_is_markup(full: Full):
    said = written(full, "notes.md").read_text(encoding="utf-8")
    for line in (line for each in full.texts for line in each.split("\n") if line.strip()):
        assert escaped(line.strip()) in said
        assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped(line)) == line
        assert not re.search(r"(?<!\\)(?:\\\\)*[<>\[\]`*_#|]", escaped(line))


# --- tables -----------------------------------------------------------------------------------------------


def test_a_csv_file_holds_texts_that_nobody_calculates(full: Full):
    said = written(full, "notes.csv").read_text(encoding="utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(said)) for cell in row]
    assert not [cell for cell in cells if re.match(r"\s*[=+\-@＝＋－＠\t\r]", cell)]
    assert {as_before(cell) for cell in cells} >= set(full.texts)


@pytest.mark.parametrize("name", ["notes.xlsx", "texts.xlsx"])
def test_a_workbook_holds_texts_that_nobody_calculates(full: Full, name: str):
    path = full.folder / name
    write_notes(full.snapshot, path, style=NameStyle.ALL) if name == "notes.xlsx" else write_texts(
        full.snapshot, path, "cy"
    )
    cells = [cell for row in openpyxl.load_workbook(path).worksheets[0].iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert not [cell for cell in cells if str(cell.value)[0] in "=+-@＝" and not cell.quotePrefix]
    held = {str(cell.value) for cell in cells}
    assert [each for each in full.texts if each not in held] == []


def test_a_translator_s_file_comes_back_as_it_went(full: Full):
    for kind in ("csv", "xlsx"):
        path = full.folder / f"back.{kind}"
        write_texts(full.snapshot, path, "cy")
        preview = preview_texts(read_file(path), full.snapshot)
        assert {row.fate for row in preview.rows} == {TextFate.EMPTY}


# --- data and pictures ------------------------------------------------------------------------------------


def test_a_board_as_data_comes_in_again_with_every_text(full: Full):
    board = read_board(written(full, "board.json"))
    assert {note.text for note in board.notes} == {note.text for note in full.snapshot.note_list}


def test_a_board_as_svg_has_text_and_boxes_only(full: Full):
    root = ElementTree.fromstring(written(full, "board.svg").read_bytes())
    assert {element.tag for element in root.iter()} <= {SVG + tag for tag in ("svg", "g", "title", "rect", "text")}
    titles = "\n".join(element.text or "" for element in root.iter(f"{SVG}title"))
    assert [each for each in full.texts if each not in titles] == []


def test_a_board_as_picture_is_drawn(full: Full):
    with Image.open(written(full, "board.png")) as picture:
        assert picture.width > 100


# --- a session by a stranger ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def dirty(full: Full) -> Snapshot:
    """Return a session whose texts nobody cleaned: a file by a stranger may have any character in any of them."""
    session = full_session(full.folder / "dirty.fishbowl", full.texts[:4])
    with session.change(Op.EDIT_NOTE) as tx:
        for rows in session.snapshot.tables.values():
            for row in rows.values():
                if texts := _free(row):
                    tx.update(row, **{name: f"{value} {DIRT}" for name, value in texts.items()})
    session.close()
    return session.snapshot


def _free(row: Entity) -> dict[str, str]:
    """Return the texts of a row that no rule of the file checks."""
    listed = {field.name for field in fields(row)} & FREE
    return {name: value for name in listed if isinstance(value := getattr(row, name), str) and value}


@pytest.mark.parametrize("kind", [*KINDS, *PICTURES])
def test_no_file_fails_on_what_cannot_be_in_it(full: Full, dirty: Snapshot, kind: str):
    path = full.folder / f"dirty{kind}"
    write_notes(dirty, path, style=NameStyle.ALL)
    content = path.read_bytes()
    if kind == ".docx":
        assert docx.Document(str(path)).paragraphs
    elif kind == ".xlsx":
        assert openpyxl.load_workbook(path).worksheets[0].max_row > 4
    elif kind == ".svg":
        assert ElementTree.fromstring(content) is not None
    if kind in (".csv", ".md", ".svg"):
        assert not set(content.decode()) & set("\0\x07\x1b\x7f\u202e")


def test_no_page_fails_on_what_cannot_be_on_it(full: Full, dirty: Snapshot):
    path = full.folder / "dirty.pdf"
    assert printed(dirty, path, NameStyle.ALL) is not None
    assert "\0" not in text_of(path)
    packs = print_packs(dirty, 0, NameStyle.ALL, ("en",))
    assert handouts_pdf(packs, Options(), archive=False, proof=False).page_count > 1


def test_no_code_gets_a_line_that_nobody_typed(full: Full, dirty: Snapshot):
    for code in dirty.code_list:
        if code.kind is CodeKind.CONTACT:
            assert len(payload(code, dirty, 0).split("\n")) == len(payload(_plain(code), dirty, 0).split("\n"))


def _plain(code: Code) -> Code:
    given = {name: "x@y.org" if getattr(code, name) else "" for name in ("name", "organisation", "email")}
    return replace(code, **given)
