"""The files of the collection, brought in as people, notes or template: previewed, or refused with the reason."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from fishbowl_app.imports.answers import AnswersKind
from fishbowl_app.imports.columns import guess_notes, guess_people
from fishbowl_app.imports.grid import DoubtKind
from fishbowl_app.imports.notes import Surroundings, preview_notes
from fishbowl_app.imports.people import PeoplePreview, preview_people
from fishbowl_app.imports.table import read_file
from fishbowl_app.imports.template import load_template
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.ops.people import import_people
from fishbowl_app.model.session import Session
from fishbowl_app.model.text import tidy
from tests.bad_inputs.canary import canary
from tests.bad_inputs.cases import Case, as_parameters, cases, of_actions
from tests.bad_inputs.files import MAKERS, made
from tests.model.build import a_session
from tests.model.rules.asking.answered import form, question

TOO_MUCH = {
    DataProblem.TOO_BIG,
    DataProblem.TOO_MANY_ROWS,
    DataProblem.TOO_MANY_COLUMNS,
    DataProblem.UNPACKS_TOO_BIG,
}
# The first whose words are in the reason that a case gives.
REASONS = {
    "too big": TOO_MUCH,
    "unpacks": TOO_MUCH,
    "damaged": {DataProblem.DAMAGED, DataProblem.NOT_A_SPREADSHEET, DataProblem.BINARY},
    "not a spreadsheet": {DataProblem.NOT_A_SPREADSHEET, DataProblem.BINARY, DataProblem.DAMAGED},
    "template": {DataProblem.DAMAGED, DataProblem.TOO_BIG},
}
NOTHING_IN_IT = {DataProblem.EMPTY, DataProblem.NO_COLUMN, DataProblem.BINARY}
ASKED = a_session(*form(""), *question("Words", QuestionKind.WORDS))
TABLES = [case for case in cases("import") if case.kind != "agenda-json"]


def peak_mb() -> float:
    """Return the most memory that this process has had, 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def previewed(path: Path) -> PeoplePreview:
    table = read_file(path)
    return preview_people(table, guess_people(table), (), ())


def outcome(path: Path) -> tuple[PeoplePreview | None, DataProblem | None]:
    """Return what an import would do, or why the file is refused."""
    try:
        return previewed(path), None
    except DataRefused as refused:
        return None, refused.problem


@pytest.mark.parametrize("case", as_parameters(TABLES))
def test_a_table_is_previewed_or_refused_as_its_case_says(case: Case, tmp_path):
    with canary() as listening:
        path = made(case, tmp_path, listening.port)
        before = path.read_bytes()
        memory, began = peak_mb(), time.process_time()
        preview, problem = outcome(path)
        assert time.process_time() - began < case.within_s
        assert peak_mb() - memory < case.expected.get("rss_growth_mb_at_most", 100)
        assert not listening.asked
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]
    if case.action == "refuse_file":
        words = case.expected.get("reason", "")
        assert problem in next((reasons for part, reasons in REASONS.items() if part in words), set(DataProblem))
    elif case.action == "import_ok":
        assert preview is not None
        assert len(preview.plan().rows) == case.expected.get("rows", len(preview.plan().rows))
    elif case.action == "import_preview":
        assert problem is None or problem in NOTHING_IN_IT


@pytest.mark.parametrize("case", as_parameters(case for case in TABLES if case.action != "refuse_file"))
def test_what_is_previewed_can_be_taken_over_and_undone(case: Case, tmp_path):
    preview, _ = outcome(made(case, tmp_path))
    if preview is None:
        assert case.action != "import_ok"
        return
    session = Session.create(tmp_path / "a.fishbowl", title="In", clock=FixedClock())
    before = session.snapshot.people
    rows = preview.plan().rows
    import_people(session, rows)
    for person in session.snapshot.people:
        assert not set("\0\r\x07\x1b") & set(person.name + person.role + person.note)
    if rows:
        session.undo()
    assert session.snapshot.people == before
    session.close()


@pytest.mark.parametrize("case", as_parameters(case for case in TABLES if case.action != "refuse_file"))
def test_brought_in_as_notes_it_is_no_more_trouble(case: Case, tmp_path):
    try:
        table = read_file(made(case, tmp_path))
        preview = preview_notes(table, guess_notes(table), Surroundings())
    except DataRefused:
        return
    assert not [row for row in preview.plan().rows if "\0" in row.text]


@pytest.mark.parametrize("case", as_parameters(case for case in TABLES if case.action != "refuse_file"))
def test_brought_in_as_answers_it_is_no_more_trouble(case: Case, tmp_path):
    """To a form with one question, in words: each row is an answer, or is refused with the reason."""
    kind = AnswersKind("form")
    try:
        table = kind.table(read_file(made(case, tmp_path)), ASKED)
        preview = kind.preview(table, kind.guess(table, ASKED), ASKED)
    except DataRefused:
        return
    assert all(row.items or row.refusal or row.like for row in preview.rows)
    for response in preview.plan().rows:
        assert not set("\0\r\x07\x1b") & set(response.given["Words"].words)


@pytest.mark.parametrize("case", as_parameters(case for case in cases("import") if case.kind == "agenda-json"))
def test_a_template_of_a_stranger_is_checked_whole(case: Case, tmp_path):
    path = made(case, tmp_path)
    if case.action == "refuse_file":
        with pytest.raises(DataRefused):
            load_template(path, "en")
    else:
        assert load_template(path, "en").activities


@pytest.mark.parametrize("case", as_parameters(of_actions("import", "import_ok")))
def test_what_comes_in_is_the_text_that_was_there(case: Case, tmp_path):
    """Formulas and markup stay texts, and letters of another encoding are the right ones."""
    if case.makes != "file_text":
        pytest.skip("only a text says by itself what its cells are")
    path = made(case, tmp_path)
    source = tidy(case.generator["text"].replace('""', '"'), single_line=False)
    for row in previewed(path).plan().rows:
        assert row.name in source
        assert row.note in source


def test_the_doubtful_line_is_named_and_no_row_is_lost(tmp_path):
    for case in cases("import"):
        if case.kind == "csv-broken-quote":
            table = read_file(made(case, tmp_path))
            doubts = {DoubtKind.UNCLOSED_QUOTE, DoubtKind.STRAY_QUOTE, DoubtKind.LONG_QUOTE}
            assert [doubt.line for doubt in table.doubts if doubt.kind in doubts]


def test_every_case_of_imports_was_tried():
    assert {case.action for case in cases("import")} <= {
        "import_ok", "import_preview", "refuse_file", "refuse_or_clean",
    }  # fmt: skip
    assert {case.makes for case in cases("import")} <= set(MAKERS)


@pytest.mark.parametrize("case", as_parameters(case for case in TABLES if "ui_block_ms_at_most" in case.expected))
def test_a_file_that_is_too_big_does_not_keep_the_window(case: Case, tmp_path):
    """The window reads it itself: what it must not wait for is refused before any row is looked at."""
    path = made(case, tmp_path)
    began = time.process_time()
    with pytest.raises(DataRefused):
        read_file(path)
    assert time.process_time() - began < case.expected["ui_block_ms_at_most"] / 1000
