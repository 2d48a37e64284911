"""`fishbowl handouts`: the plan and the seat cards, from a session file."""

from __future__ import annotations

import pypdfium2
import pytest

from fishbowl_app.imports.ready_forms import ready_forms
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.forms import add_ready_form
from fishbowl_app.model.ops.people import add_participant, edit_participant
from fishbowl_app.model.ops.rotation import set_seat
from fishbowl_app.model.session import Session


@pytest.fixture
def planned(folder):
    """A session with one planned round and one planned table round."""
    session = Session.create(folder / "s.fishbowl", title="Warm homes")
    anwen = add_participant(session, name="Anwen Pantglas", role="Tenant")
    dylan = add_participant(session, name="Dylan Llwyd", role="Officer")
    edit_participant(session, dylan.id, name_hidden=True)
    add_participant(session, name="Mair Elis")
    held = add_activity(session, Kind.ROUND, "How it is", 1200, question="What happens today?")
    tables = add_activity(session, Kind.TABLES, "Mixed tables", 1200)
    set_seat(session, held.id, 2, anwen.id)
    set_seat(session, tables.id, 1, anwen.id, table=1)
    set_seat(session, tables.id, 1, dylan.id, table=3)
    session.close()
    return folder / "s.fishbowl"


def text_of(path):
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_handouts_say_who_sits_where(run, folder, planned):
    done = run("handouts", planned, "out.pdf", "--kinds", "plan,seats")
    assert (done.status, done.out) == (0, "out.pdf was written.\n")
    text = text_of(folder / "out.pdf")
    for words in (
        "What happens today?",
        "Round 1 · chair 2",
        "Table round 1 · table 1",
        "Listens in the outer circle.",
    ):
        assert words in text
    assert text.count("Anwen Pantglas") == 4  # in both rounds, by name, on the card
    assert "Officer" in text


def test_who_is_hidden_is_named_on_no_sheet(run, folder, planned):
    assert run("handouts", planned, "out.pdf").status == 0
    assert "Dylan" not in text_of(folder / "out.pdf")


def test_only_the_kinds_that_are_asked_for(run, folder, planned):
    assert run("handouts", planned, "out.pdf", "--kinds", "seats").status == 0
    text = text_of(folder / "out.pdf")
    assert "round by round" not in text
    assert "Round 1 · chair 2" in text


def test_names_can_be_left_out(run, folder, planned):
    assert run("handouts", planned, "out.pdf", "--names", "roles").status == 0
    assert "Anwen" not in text_of(folder / "out.pdf")


def test_without_a_plan_there_is_none_to_print(run, folder):
    Session.create(folder / "s.fishbowl", title="Warm homes").close()
    done = run("handouts", "s.fishbowl", "out.pdf", "--kinds", "plan,seats")
    assert (done.status, done.err) == (1, "There is nothing to print of this yet.\n")
    assert not (folder / "out.pdf").exists()


def test_an_empty_session_has_forms_to_fill_in(run, folder):
    Session.create(folder / "s.fishbowl", title="Warm homes").close()
    assert run("handouts", "s.fishbowl", "out.pdf", "--slips", "178-180").status == 0
    text = text_of(folder / "out.pdf")
    for words in ("Please sign in", "Slip 178", "Slip 180", "Report of topic"):
        assert words in text
    assert "Slip 1\r" not in text


def test_each_kind_in_a_file_of_its_own(run, folder, planned):
    done = run("handouts", planned, "sheets", "--single", "--kinds", "seats,sign_in,plan")
    assert done.status == 0
    assert sorted(path.name for path in (folder / "sheets").iterdir()) == ["plan.pdf", "seats.pdf", "sign-in.pdf"]


def test_two_languages_stand_on_one_sheet(run, folder, planned):
    done = run("handouts", planned, "out.pdf", "--kinds", "seats", "--languages", "cy,en")
    assert done.status == 0
    assert "Look: texts without a translation into cy" in done.err
    text = text_of(folder / "out.pdf")
    assert "Round 1 · chair 2" in text
    assert text.count("Anwen Pantglas") == 1


@pytest.mark.parametrize(
    "wrong",
    [
        ("out.pdf", "--kinds", "umbrellas"),
        ("out.pdf", "--slips", "9-3"),
        ("out.pdf", "--languages", "cy,cy"),
        ("out.pdf", "--copies", "seats"),
        ("out.txt",),
    ],
)
def test_what_is_no_choice_is_wrong_use(run, folder, planned, wrong):
    assert run("handouts", planned, *wrong).status == 2
    assert not (folder / wrong[0]).exists()


def test_the_session_itself_is_never_replaced(run, folder, planned):
    linked = folder / "s.pdf"
    linked.hardlink_to(planned)
    assert run("handouts", planned, "s.pdf").status == 1
    session = Session.open(planned)
    assert session.snapshot.details.title == "Warm homes"
    session.close()


def test_a_role_of_one_person_is_told_before_it_is_given_away(run, folder, planned):
    done = run("handouts", planned, "out.pdf", "--kinds", "badges", "--names", "roles")
    assert "Look: one person alone has this role or group: Officer, Tenant\n" in done.err
    hidden = run("handouts", planned, "out.pdf", "--kinds", "badges").err
    assert "group: Officer\n" in hidden  # of who is hidden, whatever the style
    assert "one person" not in run("handouts", planned, "out.pdf", "--kinds", "slips", "--names", "roles").err


def test_only_what_is_printed_is_warned_of(run, folder, planned):
    asked = ("handouts", planned, "out.pdf", "--languages", "cy,en", "--kinds")
    assert "Look: texts without a translation into cy: 1\n" in run(*asked, "sign_in").err  # the title
    assert "into cy: 1\n" not in run(*asked, "plan").err


def test_one_form_alone_as_often_as_is_asked_for(run, folder, planned):
    session = Session.open(planned)
    for offered in ready_forms("en", "en"):
        add_ready_form(session, offered.form)
    numbers = [form.title for form in session.snapshot.form_list]
    session.close()
    number = str(numbers.index("Before and after") + 1)
    assert (
        run("handouts", planned, "out.pdf", "--kinds", "forms", "--form", number, "--forms-each", "4").status == 0
    )
    assert len(pypdfium2.PdfDocument(folder / "out.pdf")) == 4  # before and after of a number on each sheet
    text = text_of(folder / "out.pdf")
    assert "No. 4" in text
    assert "No. 5" not in text
    assert "Two ways" not in text
