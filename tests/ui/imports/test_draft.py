import pytest

from fishbowl_app.export.board_json import board_json
from fishbowl_app.imports.notes_words import NoteField
from fishbowl_app.imports.words import PersonField
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.errors import DataProblem, FileProblem
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import import_people
from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.session import Session
from fishbowl_app.ui.imports.draft import Draft, Fate, Mode, Same, Source

PEOPLE = "Name\tGroup\tRole\nAnwen\tTenants\tTenant\nBethan\tOfficers\tTenant\nSiôn\tCouncillors\tCouncillor\n"


def draft_of(session, pasted, mode=Mode.PEOPLE):
    draft = Draft(mode, Source(pasted=pasted))
    draft.look(session.snapshot)
    return draft


def fates(draft):
    return [line.fate for line in draft.lines]


def test_each_row_has_one_fate_and_only_what_can_be_chosen_has_a_tick(session):
    draft = draft_of(session, PEOPLE + "Siôn\tCouncillors\tCouncillor\n\tTenants\tTenant\n")
    assert fates(draft) == [Fate.SAME, Fate.CHANGED, Fate.NEW, Fate.DUPLICATE, Fate.REFUSED]
    assert [line.ticked for line in draft.lines] == [None, True, True, False, None]
    assert len(draft.plan().rows) == 2
    assert draft.by_group() == {"Councillors": 1, "Officers": 1, "Tenants": 1}


def test_a_ticked_duplicate_comes_in_and_an_unticked_row_stays_out(session):
    draft = draft_of(session, PEOPLE + "Siôn\tCouncillors\tCouncillor\n")
    draft.set_ticked([5], True, session.snapshot)
    draft.set_ticked([3], False, session.snapshot)
    assert fates(draft)[3] is Fate.DUPLICATE
    assert [row.name for row in draft.plan().rows] == ["Siôn", "Siôn"]
    assert import_people(session, draft.plan().rows) == 2
    assert [person.name for person in session.snapshot.people].count("Siôn") == 2


def test_a_column_can_be_given_another_meaning_or_none(session):
    draft = draft_of(session, "Who\tFrom\nAnwen\tTenants\nDewi\tOfficers\n")
    draft.set_field(1, PersonField.GROUP)
    draft.look(session.snapshot)
    assert draft.plan().rows[-1].group_name == "Officers"
    draft.set_field(1, None)
    draft.look(session.snapshot)
    assert draft.field_of(1) is None
    assert [row.group_name for row in draft.plan().rows] == [""]


def test_halves_of_a_name_and_the_whole_exclude_each_other(session):
    draft = draft_of(session, "First name\tSurname\nAnwen\tPryce\n")
    assert draft.field_of(0) is PersonField.FIRST_NAME
    draft.set_field(1, PersonField.NAME)
    draft.look(session.snapshot)
    assert draft.field_of(0) is None
    assert draft.plan().rows[0].name == "Pryce"
    draft.set_field(0, PersonField.FIRST_NAME)
    draft.look(session.snapshot)
    assert draft.field_of(1) is None
    assert draft.lines[0].fate is Fate.SAME


def test_the_header_can_be_another_row_or_none(session):
    draft = draft_of(session, "Anna\tTenants\nDewi\tOfficers\n")
    assert len(draft.lines) == 2
    draft.set_header(0)
    draft.look(session.snapshot)
    assert len(draft.lines) == 1
    draft.set_header(None)
    draft.look(session.snapshot)
    assert len(draft.lines) == 2


def test_a_file_is_read_again_as_it_is_told(session, tmp_path):
    path = tmp_path / "pobl.csv"
    path.write_bytes("Enw;Grŵp\nSiôn Tŷ-gwyn;Tenants\n".encode("iso-8859-14"))
    draft = Draft(Mode.PEOPLE, Source(path))
    draft.set_encoding("cp1252")
    draft.look(session.snapshot)
    assert draft.lines[0].outcome.name == "Siôn Tþ-gwyn"
    draft.set_header(None)
    draft.set_encoding("iso-8859-14")
    draft.look(session.snapshot)
    assert [line.source.cell(0) for line in draft.lines] == ["Enw", "Siôn Tŷ-gwyn"]
    draft.set_delimiter(",")
    draft.look(session.snapshot)
    assert draft.table.width == 1


def test_what_cannot_be_read_is_a_problem_and_no_row_is_lost_silently(session, tmp_path):
    draft = Draft(Mode.PEOPLE, Source(tmp_path / "gone.csv"))
    draft.look(session.snapshot)
    assert draft.problem.problem is DataProblem.MISSING
    assert draft.plan() is None
    assert draft.lines == ()


def test_rows_are_shown_even_while_nobody_knows_where_the_names_are(session):
    draft = draft_of(session, "1\t2\n3\t4\n5\t6\n")
    assert draft.needs_column
    assert fates(draft) == [Fate.UNKNOWN] * 3
    draft.set_field(0, PersonField.NAME)
    draft.look(session.snapshot)
    assert not draft.needs_column
    assert fates(draft) == [Fate.NEW] * 3


@pytest.mark.parametrize("taken", [True, False])
def test_notes_that_say_the_same_come_in_unless_they_are_unticked(session, taken):
    add_note(session, "The boiler is old")
    draft = draft_of(session, "Text\tRound\nThe boiler is old\t1\nNew words\t2\nNew words\t9\n", Mode.NOTES)
    assert fates(draft) == [Fate.DUPLICATE, Fate.NEW, Fate.DUPLICATE]
    assert draft.field_of(1) is NoteField.ROUND
    draft.set_ticked([2], taken, session.snapshot)
    assert len(draft.plan().rows) == (3 if taken else 2)


def test_notes_that_say_the_same_can_be_stacked_left_out_or_both_taken(session):
    add_note(session, "The boiler is old")
    draft = draft_of(session, "The boiler is old\nMore buses\nmore buses\nLess noise\n", Mode.NOTES)
    assert [line.same for line in draft.lines] == [Same.BOTH, None, Same.BOTH, None]
    draft.set_same([1, 2, 3, 4], Same.STACK)
    assert [line.same for line in draft.lines] == [Same.STACK, None, Same.STACK, None]
    there = session.snapshot.note_list[0].id
    assert [row.stack_on for row in draft.plan().rows] == [there, None, 2, None]
    draft.set_same([3], Same.SKIP)
    assert [row.number for row in draft.plan().rows] == [1, 2, 4]
    draft.set_same([1, 3], Same.BOTH)
    assert [row.stack_on for row in draft.plan().rows] == [None] * 4


def test_another_session_is_read_like_a_table_and_a_board_comes_whole(session, tmp_path):
    other = Session.create(tmp_path / "other.fishbowl")
    add_theme(other, [add_note(other, "Warm homes").id])
    (tmp_path / "board.json").write_text(board_json(other.snapshot, NameStyle.ALL), encoding="utf-8")
    other.close()
    read = [
        Draft(Mode.NOTES, Source(path, own=session.path, unnamed="Theme {0}"))
        for path in (other.path, tmp_path / "board.json")
    ]
    for draft in read:
        draft.look(session.snapshot)
        assert [line.outcome.theme_name for line in draft.lines] == ["Theme 1"]
        assert draft.by_group() == {"": 1}
    assert [draft.lines[0].ticked for draft in read] == [True, None]
    assert [draft.board is None for draft in read] == [True, False]


def test_what_is_no_session_is_a_problem(session, tmp_path):
    path = tmp_path / "other.fishbowl"
    path.write_text("Warm homes\n")
    for source, problem in ((path, FileProblem.NOT_A_SESSION), (session.path, DataProblem.ITSELF)):
        assert Draft(Mode.NOTES, Source(source, own=session.path)).problem.problem is problem
