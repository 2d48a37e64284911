import pytest

from fishbowl_app.model.errors import BadText, TextProblem
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import edit_participant
from fishbowl_app.ui.imports.compare import sides
from fishbowl_app.ui.imports.draft import Draft, Mode, Source
from fishbowl_app.ui.imports.words import (
    agree_text,
    counts_text,
    delimiter_text,
    encoding_text,
    groups_text,
    refusal_text,
    sentence,
    short,
)
from tests.ui.conftest import person

pytestmark = pytest.mark.usefixtures("qapp")


def draft_of(session, pasted, mode=Mode.PEOPLE):
    draft = Draft(mode, Source(pasted=pasted))
    draft.look(session.snapshot)
    return draft


def test_every_fate_is_said_in_a_sentence(session):
    rows = ["Name\tGroup\tRole\tNote", "Anwen\tTenants\tTenant\t", "Bethan\tOfficers\tChair\tdeaf"]
    rows += ["Siôn\tTenants\tTenant\t", "Siôn\tTenants\tTenant\t", "\tTenants\tTenant\t", "x" * 61]
    draft = draft_of(session, "\n".join(rows))
    assert [sentence(line) for line in draft.lines] == [
        "Same",
        "Changed: Group “Tenants” becomes “Officers”; Role “Tenant” becomes “Chair”; Remark “deaf” added",
        "New",
        "Duplicate: like row 4, left out",
        "Refused: there is no name",
        "Refused: the name has 61 characters and may have 60",
    ]
    draft.set_ticked([5], True, session.snapshot)
    draft.set_ticked([4], False, session.snapshot)
    assert sentence(draft.lines[3]) == "Duplicate: like row 4, imported anyway"
    assert sentence(draft.lines[2]) == "New (left out)"


def test_counts_and_groups_are_said_in_words(session):
    rows = ["Name\tGroup\tRole", "Anwen\tTenants\tTenant", "Bethan\tOfficers\tTenant", "Siôn\tTenants\tTenant"]
    draft = draft_of(session, "\n".join([*rows, "Siôn\tTenants\tTenant", "\tTenants\tTenant", "Gwen\t\t"]))
    assert groups_text(draft) == "4 people: 2 Tenants, 1 Officers, 1 without a group"
    assert counts_text(draft) == "2 new, 1 changed, 1 there already, 1 duplicates left out, 1 refused"
    assert agree_text(Mode.PEOPLE, 3) == "Import 3 people"
    assert agree_text(Mode.NOTES, 0) == "Nothing to import"


def test_many_groups_are_not_all_listed(session):
    rows = [f"Person {number}\tGroup {number % 9}\tTenant" for number in range(18)]
    text = groups_text(draft_of(session, "\n".join(["Name\tGroup\tRole", *rows])))
    assert text.endswith("2 Group 5, 3 more groups")


def test_a_note_says_what_of_its_row_is_not_known_here(session):
    draft = draft_of(session, "Text\tRound\tName\nToo cold\t9\tNobody\n", Mode.NOTES)
    assert sentence(draft.lines[0]) == "New: Round “9” is not known here; Person “Nobody” is not known here"


def test_a_row_is_put_beside_what_it_changes_or_repeats(session):
    edit_participant(session, person(session, "Anwen"), note="Speaks Welsh first")
    draft = draft_of(session, "Name\tGroup\tRole\nAnwen\tOfficers\tTenant\nSiôn\tTenants\t\nSiôn\tTenants\t\n")
    numbered = {line.source.number: line for line in draft.lines}
    before, after = sides(draft.lines[0], numbered, session.snapshot)
    assert (before.words, before.around) == ("Anwen", "Tenants · Tenant · Speaks Welsh first")
    assert (after.where, after.around) == ("Row 2 of the import", "Officers · Tenant")
    assert sides(draft.lines[1], numbered, session.snapshot) is None
    assert sides(draft.lines[2], numbered, session.snapshot)[0].where == "Row 3 of the import"


def test_a_note_is_put_beside_the_note_that_says_the_same(session):
    add_note(session, "Too cold")
    draft = draft_of(session, "Text\tRound\nToo  cold\t1\n", Mode.NOTES)
    there, here = sides(draft.lines[0], {}, session.snapshot)
    assert there.where == "In the session now"
    assert here.around == "Round 1"


def test_encodings_and_delimiters_have_names_even_where_they_are_rare():
    assert encoding_text("utf_8") == "Unicode (UTF-8)"
    assert encoding_text("utf-32-le") == "utf-32-le"
    assert delimiter_text("\t") == "Tab"
    assert delimiter_text("#") == "#"


def test_a_refusal_fits_a_row(session):
    assert refusal_text(BadText("note", TextProblem.EMPTY, 280, 0)) == "there is no text"
    assert refusal_text(BadText("name", TextProblem.NOT_UNICODE, 40, 3)).startswith("This holds characters")


def test_long_values_are_shortened_and_set_on_one_line():
    assert short("a\nb") == "a b"
    assert len(short("word " * 50)) == 40
