"""Notes: what they take by themselves, changing them, bringing many in."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Colour, Presence
from fishbowl_app.model.errors import BadNumber, BadText, Gone, NoSuchChair, TextProblem
from fishbowl_app.model.ops.board import move_notes
from fishbowl_app.model.ops.feedback import add_feedback
from fishbowl_app.model.ops.notes import add_note, delete_notes, edit_note, import_notes, note_context
from fishbowl_app.model.ops.people import edit_participant, mark_presence
from fishbowl_app.model.ops.seating import leave, sit_down, toggle_speaking
from fishbowl_app.model.ops.slips import add_slip
from fishbowl_app.model.ops.stacks import stack_notes
from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.ops.time import finish_activity, skip_activity, start_activity
from fishbowl_app.model.ops.writeup import quote_all
from tests.model.ops.helpers import T0, Words, a_note, item, person, who
from tests.model.ops.noticeboard import board, piles, pin_up, saying


def about(session):
    """Return the title of the activity that a note typed now would be about."""
    found = session.snapshot.activities.get(note_context(session.snapshot).activity_id or "")
    return found.title if found else ""


# --- what a note takes by itself --------------------------------------------------------------------------


def test_a_note_takes_round_chair_person_role_group_colour_and_time(session, clock):
    start_activity(session, item(session, "Round 1").id)
    sit_down(session, who(session, "Anwen"), 3)
    toggle_speaking(session, 3)
    clock.advance(90)
    add_note(session, " It is cold.\r\nVery. ")
    taken = a_note(session, "It is cold.\nVery.")
    anwen = person(session, "Anwen")
    assert (taken.activity_id, taken.chair, taken.participant_id) == (item(session, "Round 1").id, 3, anwen.id)
    assert (taken.group_id, taken.role, taken.at, taken.source) == (anwen.group_id, "Tenant", T0 + 90, "typed")
    assert taken.colour is session.snapshot.groups[anwen.group_id].colour


def test_a_chair_that_is_named_counts_more_than_who_speaks(session):
    sit_down(session, who(session, "Anwen"), 1)
    sit_down(session, who(session, "Elin"), 2)
    toggle_speaking(session, 1)
    assert add_note(session, "One", chair=2).participant_id == who(session, "Elin")
    free = add_note(session, "Two", chair=4)
    assert (free.chair, free.participant_id, free.role, free.colour) == (4, None, "", Colour.YELLOW)
    for chair in (0, 6):
        with pytest.raises(NoSuchChair):
            add_note(session, "Three", chair=chair)


def test_after_a_round_a_chair_is_whoever_sat_there_last(session, clock):
    sit_down(session, who(session, "Anwen"), 1)
    start_activity(session, item(session, "Round 1").id)
    clock.advance(60)
    leave(session, 1)
    sit_down(session, who(session, "Elin"), 1)
    clock.advance(60)
    finish_activity(session, item(session, "Round 1").id)
    note = add_note(session, "As she said", chair=1)
    assert (note.activity_id, note.participant_id) == (item(session, "Round 1").id, who(session, "Elin"))
    assert note.role == person(session, "Elin").role
    assert add_note(session, "Nobody", chair=3).participant_id is None


def test_a_note_keeps_the_role_of_its_time(session):
    sit_down(session, who(session, "Anwen"), 1)
    add_note(session, "One", chair=1)
    edit_participant(session, who(session, "Anwen"), role="Chair of the panel", group_id=None)
    mark_presence(session, [who(session, "Anwen")], Presence.LEFT)
    assert a_note(session, "One").role == "Tenant"
    assert a_note(session, "One").group_id is not None


def test_between_two_activities_a_note_is_about_the_talk_that_ended_last(session, clock):
    told = [about(session)]  # before anything: the round that is prepared
    for title in ("Welcome", "Round 1", "Feedback 1", "Round 2", "Tea"):
        start_activity(session, item(session, title).id)
        told.append(about(session))
        clock.advance(60)
        finish_activity(session, item(session, title).id)
        told.append(about(session))
        clock.advance(5)
    assert told == [
        *("Round 1", "Welcome", "Round 1", "Round 1", "Round 1", "Feedback 1", "Feedback 1"),
        *("Round 2", "Round 2", "Tea", "Round 3"),
    ]


def test_when_the_day_is_over_a_note_is_about_no_activity(session, clock):
    start_activity(session, item(session, "Round 3").id)
    clock.advance(60)
    finish_activity(session, item(session, "Round 3").id)
    assert about(session) == "Round 3"  # others were passed over and may come yet
    for title in ("Welcome", "Round 1", "Feedback 1", "Round 2", "Tea"):
        skip_activity(session, item(session, title).id)
    assert about(session) == ""


def test_a_session_without_an_agenda_takes_notes(empty):
    taken = add_note(empty, "One")
    assert (taken.activity_id, taken.chair, taken.participant_id, taken.role) == (None, None, None, "")


# --- limits -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("", TextProblem.EMPTY),
        ("\u200b\n ", TextProblem.EMPTY),
        ("x" * 281, TextProblem.TOO_LONG),
        ("a\ud800", TextProblem.NOT_UNICODE),
    ],
)
def test_what_is_no_note_is_refused_when_added_edited_and_imported(session, words, problem):
    add_note(session, "One")
    before = session.snapshot
    acts = (
        lambda: add_note(session, words),
        lambda: edit_note(session, a_note(session, "One").id, text=words),
        lambda: import_notes(session, [Words("Good"), Words(words)], "notes.csv"),
    )
    for act in acts:
        with pytest.raises(BadText) as broken:
            act()
        assert broken.value.problem is problem
    assert session.snapshot == before


def test_a_note_of_280_characters_is_kept_whole(session):
    words = "ŵ" * 280
    assert add_note(session, "w\u0302" * 280).text == words
    edit_note(session, a_note(session, words).id, text=words[1:] + "!")
    assert a_note(session, words[1:] + "!")


def test_an_edit_refuses_what_is_not_there(session):
    note = add_note(session, "One")
    for fields in ({"group_id": "no group"}, {"activity_id": "nothing"}):
        with pytest.raises(Gone):
            edit_note(session, note.id, **fields)
    with pytest.raises(BadText):
        edit_note(session, note.id, role="x" * 41)
    with pytest.raises(Gone):
        edit_note(session, "no note", text="Two")
    edit_note(session, note.id, role=" ", group_id=None, activity_id=item(session, "Tea").id, colour=Colour.PINK)
    now = a_note(session, "One")
    assert (now.role, now.activity_id, now.colour) == ("", item(session, "Tea").id, Colour.PINK)


def test_notes_are_taken_out_together_or_not_at_all(session):
    one, two = add_note(session, "One"), add_note(session, "Two")
    with pytest.raises(Gone):
        delete_notes(session, [one.id, "no note"])
    assert len(session.snapshot.notes) == 2
    delete_notes(session, [one.id, two.id, one.id])
    assert not session.snapshot.notes


def test_feedback_of_another_round_is_no_note(session):
    add_feedback(session, item(session, "Round 1").id, "We heard each other.")
    assert not session.snapshot.notes


# --- bringing in ------------------------------------------------------------------------------------------


def test_notes_come_in_in_their_order_and_before_what_is_typed_next(session, clock):
    words = [f"Note {number}" for number in range(300)]
    assert import_notes(session, [Words(text) for text in words], "notes.csv") == 300
    clock.advance(0.25)
    add_note(session, "Typed")
    assert [note.text for note in session.snapshot.note_list] == [*words, "Typed"]
    assert a_note(session, "Note 0").source == "notes.csv"


def test_notes_of_one_instant_keep_the_order_of_the_rows(session):
    given = [Words(f"Note {number}", at=T0 - number // 20) for number in range(40)]
    import_notes(session, given, "notes.csv")
    words = [row.text for row in given]
    assert [note.text for note in session.snapshot.note_list] == words[20:] + words[:20]


def test_notes_know_person_group_activity_and_time(session):
    given = [
        Words("By name", participant_id=who(session, "Anwen")),
        Words("By group", "Visitor", "tenants", item(session, "Round 2").id, 12, None, T0 - 86_400),
        Words("Of a new group", group_name="Councillors"),
    ]
    import_notes(session, given, "notes.csv")
    assert (a_note(session, "By name").role, a_note(session, "By name").group_id) == (
        "Tenant",
        person(session, "Anwen").group_id,
    )
    by_group = a_note(session, "By group")
    assert (by_group.role, by_group.chair, by_group.at) == ("Visitor", 12, T0 - 86_400)
    assert by_group.group_id == person(session, "Anwen").group_id
    assert by_group.activity_id == item(session, "Round 2").id
    new = a_note(session, "Of a new group")
    assert session.snapshot.groups[new.group_id].name == "Councillors"
    assert new.colour is session.snapshot.groups[new.group_id].colour


def test_a_note_comes_in_without_what_has_gone_since_the_preview(session):
    import_notes(session, [Words("Kept", activity_id="gone", participant_id="gone")], "notes.csv")
    kept = a_note(session, "Kept")
    assert (kept.activity_id, kept.participant_id, kept.group_id) == (None, None, None)


def test_notes_know_votes_language_theme_colour_and_where_they_come_from(session, clock):
    pin_up(session, "There")
    add_theme(session, [a_note(session, "There").id], name="Warm homes")
    clock.advance(1)
    given = [
        Words("One", theme_name="WARM  homes", votes=7, language="cy", colour=Colour.GREEN, source="Wall 2"),
        Words("Two", theme_name="Mould", set_aside=True),
        Words("Three", set_aside=True),
    ]
    assert import_notes(session, given, "notes.csv") == 3
    one, two, three = (a_note(session, text) for text in ("One", "Two", "Three"))
    assert (one.votes, one.language, one.colour, one.source) == (7, "cy", Colour.GREEN, "Wall 2")
    assert board(session) == {"Warm homes": "ThereOne", "Mould": "Two", "-": "Three"}
    assert (two.colour, two.source, three.set_aside) == (Colour.YELLOW, "notes.csv", True)


def test_none_is_dropped_for_the_number_of_its_slip(session, clock):
    add_slip(session, 7, "There")
    clock.advance(1)
    given = [Words("Seven", slip=7), Words("Eight", slip=8), Words("Eight again", slip=8)]
    import_notes(session, given, "notes.csv")
    assert [note.slip for note in session.snapshot.note_list] == [7, None, 8, None]


def test_what_says_the_same_can_be_stacked_as_it_comes_in(session, clock):
    pin_up(session, *"ab")
    stack_notes(session, saying(session, "a").id, [saying(session, "b").id])
    theme = add_theme(session, [saying(session, "a").id], name="A")
    clock.advance(1)
    given = [
        Words("c", number=1, stack_on=saying(session, "b").id, theme_name="C"),
        Words("d", number=2, theme_name="D"),
        Words("e", number=3, stack_on=2),
        Words("f", number=4, stack_on=3),
        Words("g", number=5, stack_on=99),
        Words("h", number=6, stack_on="gone"),
        Words("i", number=7, stack_on=7),
    ]
    import_notes(session, given, "notes.csv")
    assert piles(session) == ["abc", "def"]
    assert board(session) == {"A": "abc", "C": "", "D": "def"}
    assert saying(session, "c").theme_id == theme.id


@pytest.mark.parametrize("wrong", [{"votes": -1}, {"slip": 0}, {"theme_name": "x" * 121}, {"language": "xx"}])
def test_what_cannot_be_kept_lets_none_come_in(session, wrong):
    before = session.snapshot
    with pytest.raises((BadNumber, BadText, ValueError)):
        import_notes(session, [Words("Good", theme_name="New"), Words("Bad", **wrong)], "notes.csv")
    assert session.snapshot is before


# --- on the board -----------------------------------------------------------------------------------------


def test_a_note_is_typed_on_the_board_or_into_a_theme(session):
    theme = add_theme(session, name="A")
    lying, placed = add_note(session, "a", at=(3, 4)), add_note(session, "b", theme_id=theme.id, at=(3, 4))
    assert (lying.x, lying.y, placed.x) == (3, 4, None)
    assert board(session) == {"A": "b"}
    with pytest.raises(Gone):
        add_note(session, "c", theme_id="nowhere")


def test_of_a_stack_the_next_note_comes_on_top_where_it_lay(session):
    pin_up(session, *"abcd")
    stack_notes(session, saying(session, "a").id, [saying(session, each).id for each in "bcd"])
    move_notes(session, {saying(session, "a").id: (5, 6)})
    delete_notes(session, [saying(session, each).id for each in "ba"])
    assert piles(session) == ["cd"]
    assert (saying(session, "c").x, saying(session, "d").x) == (5, None)
    delete_notes(session, [saying(session, each).id for each in "cd"])
    assert session.snapshot.notes == {}


def test_a_note_goes_with_its_quote(session):
    pin_up(session, *"ab")
    theme = add_theme(session, list(session.snapshot.notes))
    quote_all(session, theme.id)
    delete_notes(session, [saying(session, "a").id])
    assert [passage.note_id for passage in session.snapshot.passages.values()] == [saying(session, "b").id]


def test_votes_language_and_slip_of_a_note_are_edited(session):
    note = add_note(session, "a")
    edit_note(session, note.id, votes=3, language="fr", slip=12)
    edited = saying(session, "a")
    assert (edited.votes, edited.language, edited.slip) == (3, "fr", 12)
    for wrong in ({"votes": -1}, {"slip": 0}):
        with pytest.raises(BadNumber):
            edit_note(session, note.id, **wrong)
    with pytest.raises(ValueError, match="xx"):
        edit_note(session, note.id, language="xx")
