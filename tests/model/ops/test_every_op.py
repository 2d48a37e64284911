"""Every op there is, each undone right after it and done again: the snapshot is the one from before, and after."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import (
    BoardLayout,
    CanvasKind,
    CodeKind,
    Colour,
    Condition,
    Form,
    Format,
    Goal,
    Kind,
    Presence,
    Question,
    QuestionKind,
    QueueOrder,
    SeatRuleKind,
    ThemeOrder,
)
from fishbowl_app.model.ops import (
    actions,
    agenda,
    board,
    breakouts,
    canvases,
    codes,
    conditions,
    convergence,
    details,
    feedback,
    forms,
    groups,
    hands,
    interest,
    merging,
    notes,
    people,
    questions,
    queue,
    reports,
    responses,
    rotation,
    seat_rules,
    seating,
    slips,
    spaces,
    stacks,
    themes,
    time,
    topics,
    translations,
    wall,
    writeup,
)
from fishbowl_app.model.ops import words as counted
from fishbowl_app.model.ops.priorities import set_priorities
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.paired import TextPlace
from fishbowl_app.model.rules.wall import cell_of
from fishbowl_app.model.session import Session
from tests.model.ops.asking import add_form
from tests.model.ops.helpers import Person, Step, Words, item, ops, who
from tests.model.ops.marketplace import Choice, Place, Posted, Room, cell, space, topic

Act = Callable[[Session], Any]
# What makes a file, or forgets all before: never taken back.
NOT_OF_A_DAY = {Op.CREATE, Op.RECOVER, Op.ANONYMISE, Op.ERASE_PERSON}
TITLE = TextPlace("session", "title")
READY = forms.ReadyForm(
    "Failure",
    (
        forms.ReadyQuestion(QuestionKind.SLIDER, "Whose was it?", ("Tenant", "Landlord")),
        forms.ReadyQuestion(QuestionKind.CHOICE, "What next?", boxes=("Keep", "Leave"), several=True),
        forms.ReadyQuestion(QuestionKind.WORDS, "What else?"),
    ),
)


def one(rows: Any) -> str:
    """Return the id of the first of some rows."""
    return next(iter(rows))


def line(session: Session) -> str:
    return one(session.snapshot.feedback)


def suggested(session: Session, words: str) -> themes.SuggestedTheme:
    """Return a new theme of the notes that say so."""
    said = (note.id for note in session.snapshot.notes.values() if note.text == words)
    return themes.SuggestedTheme(None, "Walls", tuple(said))


def change_places(session: Session, one: str, other: str) -> dict[str, Place | None]:
    first, second = topic(session, one), topic(session, other)
    return {first.id: cell_of(second), second.id: cell_of(first)}


def asked(session: Session) -> Form:
    """Return the form that was made ready."""
    return next(form for form in session.snapshot.form_list if form.title == READY.title)


def framing(session: Session, place: int) -> Condition:
    return session.snapshot.conditions_of(asked(session).id)[place]


def put(session: Session, place: int) -> Question:
    return session.snapshot.questions_of(asked(session).id)[place]


DAY: tuple[tuple[Op, Act], ...] = (
    (Op.EDIT_DETAILS, lambda s: details.edit_details(s, question="Why?", held_on="2026-05-12", start_at="9:30")),
    (Op.EDIT_FISHBOWL, lambda s: details.edit_fishbowl(s, format=Format.PANEL, chairs=6)),
    (Op.ADD_GROUP, lambda s: groups.add_group(s, "Councillors")),
    (Op.EDIT_GROUP, lambda s: groups.edit_group(s, one(s.snapshot.groups), name="Renters", colour=Colour.PINK)),
    (Op.ADD_PARTICIPANT, lambda s: people.add_participant(s, name="Gwen")),
    (Op.EDIT_PARTICIPANT, lambda s: people.set_group(s, [who(s, "Gwen")], "Guests")),
    (Op.IMPORT_PEOPLE, lambda s: people.import_people(s, [Person("Idris", "Neighbours")])),
    (Op.ADD_ACTIVITY, lambda s: agenda.add_activity(s, Kind.CLOSING, "Thanks", 300)),
    (Op.EDIT_ACTIVITY, lambda s: agenda.edit_activity(s, item(s, "Thanks").id, fixed_start="12:00")),
    (Op.MOVE_ACTIVITY, lambda s: agenda.move_activity(s, item(s, "Tea").id, 0)),
    (Op.APPLY_TEMPLATE, lambda s: agenda.apply_template(s, [Step(Kind.ROUND, "Round 4", 600)])),
    (Op.EDIT_ROTATION, lambda s: rotation.set_seat(s, item(s, "Round 1").id, 1, who(s, "Idris"))),
    (Op.PIN_SEAT, lambda s: rotation.pin_seat(s, one(s.snapshot.planned_seats), True)),
    # Whom else the plan seats depends on their ids, which differ from run to run.
    (Op.PLAN_ROTATION, lambda s: rotation.plan_rotation(s, seed=5, iterations=20)),
    (Op.SET_GOALS, lambda s: rotation.set_goals(s, [Goal.WAITS])),
    (Op.SET_TABLES, lambda s: rotation.set_tables(s, 3)),
    (Op.ADD_RULE, lambda s: seat_rules.add_rule(s, SeatRuleKind.APART, [who(s, "Anwen"), who(s, "Ffion")])),
    (Op.EDIT_RULE, lambda s: seat_rules.forbid(s, who(s, "Anwen"), item(s, "Round 3").id)),
    (Op.DELETE_RULE, lambda s: seat_rules.delete_rule(s, s.snapshot.rule_list[0].id)),
    (Op.MARK_PRESENCE, lambda s: people.mark_presence(s, [who(s, "Ffion")], Presence.LATE)),
    (Op.SIT_DOWN, lambda s: seating.sit_down(s, who(s, "Anwen"), 2)),
    (Op.SEAT_ROUND, lambda s: seating.seat_round(s, item(s, "Round 1").id)),
    (Op.START_ACTIVITY, lambda s: time.start_activity(s, item(s, "Round 1").id)),
    (Op.START_SPEAKING, lambda s: seating.toggle_speaking(s, 1)),
    (Op.ADD_NOTE, lambda s: notes.add_note(s, "It is cold.")),
    (Op.STOP_SPEAKING, lambda s: seating.toggle_speaking(s, 1)),
    (Op.CHANGE_CHAIR, lambda s: seating.change_chair(s, 1, 2)),
    (Op.LEAVE_CHAIR, lambda s: seating.leave(s, 2)),
    (Op.JOIN_QUEUE, lambda s: queue.join_queue(s, who(s, "Ffion"))),
    (Op.PUT_FIRST, lambda s: queue.put_first(s, one(s.snapshot.waiting))),
    (Op.LEAVE_QUEUE, lambda s: queue.leave_queue(s, one(s.snapshot.waiting))),
    (Op.SET_QUEUE_ORDER, lambda s: queue.set_queue_order(s, QueueOrder.ALTERNATE)),
    (Op.ADD_TIME, lambda s: time.add_time(s, item(s, "Round 1").id, 60)),
    (Op.PAUSE, lambda s: time.pause(s, item(s, "Round 1").id)),
    (Op.RESUME, lambda s: time.resume(s, item(s, "Round 1").id)),
    (Op.CORRECT_CLOCK, lambda s: time.correct_clocks(s, [item(s, "Round 1").id], 30)),
    (Op.START_ACTIVITY, lambda s: time.start_activity(s, item(s, "Feedback 1").id)),
    (Op.ADD_FEEDBACK, lambda s: feedback.add_feedback(s, item(s, "Round 1").id, "Who keeps it?", 9)),
    (Op.EDIT_FEEDBACK, lambda s: feedback.edit_feedback(s, line(s), line="Who keeps a promise?", count=10)),
    (Op.USE_AS_QUESTION, lambda s: feedback.use_as_question(s, line(s))),
    (Op.DELETE_FEEDBACK, lambda s: feedback.delete_feedback(s, line(s))),
    (Op.CLEAR_CIRCLE, lambda s: seating.clear_circle(s)),
    (Op.FINISH_ACTIVITY, lambda s: time.finish_activity(s, item(s, "Feedback 1").id)),
    (Op.REOPEN_ACTIVITY, lambda s: time.reopen_activity(s, item(s, "Round 1").id)),
    (Op.SKIP_ACTIVITY, lambda s: time.skip_activity(s, item(s, "Round 2").id)),
    (Op.IMPORT_NOTES, lambda s: notes.import_notes(s, [Words("Brought in", group_name="Visitors")], "n.csv")),
    (Op.EDIT_NOTE, lambda s: notes.edit_note(s, one(s.snapshot.notes), text="It is warm.", role="Visitor")),
    (Op.ADD_THEME, lambda s: themes.add_theme(s, list(s.snapshot.notes))),
    (Op.QUOTE, lambda s: writeup.quote_all(s, one(s.snapshot.themes))),
    (Op.WRITE, lambda s: writeup.add_text(s, one(s.snapshot.themes), "They said:", 0)),
    (Op.ADD_CANVAS, lambda s: canvases.add_canvas(s, CanvasKind.COLUMNS, "What next", ["Keep", "Leave"])),
    (Op.EDIT_CANVAS, lambda s: canvases.edit_canvas(s, one(s.snapshot.canvases), title="After this")),
    (Op.EDIT_REGIONS, lambda s: canvases.move_region(s, one(s.snapshot.regions), 1)),
    (
        Op.PUT_IN_REGION,
        lambda s: canvases.put_in_region(s, dict.fromkeys(s.snapshot.notes, (0.5, 1)), one(s.snapshot.regions)),
    ),
    (Op.DELETE_CANVAS, lambda s: canvases.delete_canvas(s, one(s.snapshot.canvases))),
    (Op.TRANSLATE, lambda s: translations.translate_text(s, TITLE, "cy", "Sesiwn")),
    (Op.TRANSLATE, lambda s: translations.translate_text(s, TITLE, "cy", "")),
    (Op.EDIT_WORDS, lambda s: counted.stop_word(s, "warm")),
    (Op.RENAME_THEME, lambda s: themes.rename_theme(s, one(s.snapshot.themes), "Warmth")),
    (Op.EDIT_THEME, lambda s: themes.recolour_theme(s, one(s.snapshot.themes), Colour.GREEN)),
    (Op.ADD_SLIP, lambda s: slips.add_slip(s, 7, "Dry walls")),
    (Op.ACCEPT_SUGGESTIONS, lambda s: themes.accept_suggestions(s, [suggested(s, "Dry walls")])),
    (Op.MOVE_THEME, lambda s: themes.move_theme(s, one(s.snapshot.themes), 1)),
    (Op.STACK_NOTES, lambda s: stacks.stack_notes(s, one(s.snapshot.notes), s.snapshot.notes)),
    (Op.UNSTACK_NOTES, lambda s: stacks.unstack(s, s.snapshot.notes)),
    (Op.SPLIT_THEME, lambda s: themes.split_theme(s, one(s.snapshot.themes), [[one(s.snapshot.notes)]])),
    (Op.MERGE_THEMES, lambda s: themes.merge_themes(s, one(s.snapshot.themes), s.snapshot.themes)),
    (Op.SET_ASIDE, lambda s: themes.set_aside(s, [one(s.snapshot.notes)])),
    (Op.PLACE_NOTES, lambda s: themes.place_notes(s, s.snapshot.notes, None)),
    (Op.MOVE_NOTES, lambda s: board.move_notes(s, {one(s.snapshot.notes): (12.0, -34.5)})),
    (Op.TIDY, lambda s: board.tidy(s, BoardLayout.CLUSTERS)),
    (Op.EDIT_BOARD, lambda s: board.edit_board(s, intro="We met.", order=ThemeOrder.VOTES)),
    (Op.DELETE_THEME, lambda s: themes.delete_themes(s, s.snapshot.themes)),
    (Op.DELETE_NOTE, lambda s: notes.delete_notes(s, list(s.snapshot.notes))),
    (Op.ADD_ACTIVITY, lambda s: agenda.add_activity(s, Kind.SLOT, "Slot", 1800)),
    (Op.IMPORT_SPACES, lambda s: spaces.import_spaces(s, [Room("Hall", 40), Room("Shed")])),
    (Op.ADD_SPACE, lambda s: spaces.add_space(s, "Kitchen", features=["step-free"])),
    (Op.EDIT_SPACE, lambda s: spaces.close_space(s, space(s, "Shed").id, [item(s, "Slot").id])),
    (
        Op.ADD_CODE,
        lambda s: codes.add_code(s, CodeKind.LINK, "Map", address="x.org", owner_id=space(s, "Shed").id),
    ),
    (Op.ADD_CODE, lambda s: codes.add_code(s, CodeKind.EVENT, "The day")),
    (Op.EDIT_CODE, lambda s: codes.edit_code(s, s.snapshot.code_list[0].id, label="Where it is")),
    (Op.MOVE_CODE, lambda s: codes.move_code(s, s.snapshot.code_list[0].id, 1)),
    (Op.DELETE_CODE, lambda s: codes.delete_code(s, s.snapshot.code_list[0].id)),
    (Op.MOVE_SPACE, lambda s: spaces.move_space(s, space(s, "Kitchen").id, 0)),
    (Op.DELETE_SPACE, lambda s: spaces.delete_space(s, space(s, "Shed").id)),
    (Op.ADD_TOPIC, lambda s: topics.add_topic(s, "Heat", convener_ids=[who(s, "Anwen")])),
    (Op.IMPORT_TOPICS, lambda s: topics.import_topics(s, [Posted("Damp", convener_names=("Huw",))], "t.csv")),
    (Op.EDIT_TOPIC, lambda s: topics.edit_topic(s, topic(s, "Heat").id, needs=["step-free"])),
    (Op.COUNT_HANDS, lambda s: interest.count_hands(s, topic(s, "Heat").id, 4)),
    (Op.EDIT_INTEREST, lambda s: interest.choose(s, who(s, "Elin"), [topic(s, "Heat").id], True)),
    (Op.IMPORT_CHOICES, lambda s: interest.import_choices(s, [Choice(who(s, "Elin"), topic(s, "Damp").id)])),
    (Op.MOVE_TOPIC, lambda s: wall.move_topic(s, topic(s, "Damp").id, *cell(s, "Slot", "Hall"))),
    (Op.PIN_TOPIC, lambda s: wall.pin_topic(s, topic(s, "Damp").id, True)),
    (Op.ARRANGE, lambda s: wall.store_arrangement(s, change_places(s, "Heat", "Damp"))),
    (Op.MERGE_TOPICS, lambda s: merging.merge_topics(s, topic(s, "Heat").id, [topic(s, "Damp").id])),
    (Op.SPLIT_TOPIC, lambda s: merging.split_topic(s, topic(s, "Heat").id)),
    (Op.WITHDRAW_TOPIC, lambda s: topics.withdraw_topic(s, topic(s, "Heat").id)),
    (Op.POST_AGAIN, lambda s: topics.post_again(s, topic(s, "Heat").id)),
    (Op.CLEAR_WALL, lambda s: wall.clear_wall(s)),
    (Op.MOVE_TOPIC, lambda s: wall.move_topic(s, topic(s, "Heat").id, *cell(s, "Slot", "Hall"))),
    (Op.START_ACTIVITY, lambda s: time.start_activity(s, item(s, "Slot").id)),
    (Op.PAUSE, lambda s: time.pause_all(s, item(s, "Slot").id)),
    (Op.RESUME, lambda s: time.resume_all(s, item(s, "Slot").id)),
    (Op.ADD_TIME, lambda s: time.add_time_to_all(s, item(s, "Slot").id, 300)),
    (Op.MOVE_TOPIC, lambda s: wall.move_topic(s, topic(s, "Damp").id, *cell(s, "Slot", "Kitchen"))),
    (Op.START_BREAKOUT, lambda s: breakouts.start_breakout(s, topic(s, "Damp").id)),
    (Op.END_BREAKOUT, lambda s: breakouts.end_breakout(s, topic(s, "Heat").id)),
    (Op.REOPEN_BREAKOUT, lambda s: breakouts.reopen_breakout(s, topic(s, "Heat").id)),
    (Op.ADD_NOTE, lambda s: notes.add_notes(s, ["Warm", "Dear"], topic_id=topic(s, "Heat").id)),
    (Op.EDIT_REPORT, lambda s: reports.edit_report(s, topic(s, "Heat").id, came=9, summary="Cold")),
    (Op.ADD_ACTION, lambda s: actions.add_action(s, "Write", topic_id=topic(s, "Heat").id)),
    (Op.ADD_ACTION, lambda s: actions.add_action(s, "Call", who_ids=[who(s, "Anwen")])),
    (Op.EDIT_ACTION, lambda s: actions.edit_action(s, s.snapshot.action_list[0].id, by_when="Friday")),
    (Op.MOVE_ACTION, lambda s: actions.move_action(s, s.snapshot.action_list[0].id, 1)),
    (Op.FINISH_ACTIVITY, lambda s: time.finish_activity(s, item(s, "Slot").id)),
    (Op.REOPEN_ACTIVITY, lambda s: time.reopen_activity(s, item(s, "Slot").id)),
    (Op.EDIT_OPEN_SPACE, lambda s: convergence.edit_open_space(s, left_group_id=one(s.snapshot.groups))),
    (
        Op.ADD_OPTION,
        lambda s: convergence.add_options(s, [(each.title, each.id) for each in s.snapshot.topic_list]),
    ),
    (Op.EDIT_OPTION, lambda s: convergence.edit_option(s, s.snapshot.option_list[0].id, title="Warmth")),
    (Op.MOVE_OPTION, lambda s: convergence.move_option(s, s.snapshot.option_list[0].id, 1)),
    (Op.SET_PRIORITIES, lambda s: set_priorities(s, one(s.snapshot.groups), list(s.snapshot.options))),
    (Op.DELETE_OPTION, lambda s: convergence.delete_options(s, [s.snapshot.option_list[1].id])),
    (Op.COUNT_DOTS, lambda s: convergence.count_dots(s, s.snapshot.option_list[0].id, 7)),
    (Op.DELETE_REPORT, lambda s: reports.delete_report(s, topic(s, "Heat").id)),
    (Op.DELETE_ACTION, lambda s: actions.delete_actions(s, [s.snapshot.action_list[0].id])),
    (Op.FINISH_ACTIVITY, lambda s: time.finish_activity(s, item(s, "Slot").id)),
    (Op.EDIT_REPORT, lambda s: reports.edit_report(s, topic(s, "Heat").id, attendee_ids=[who(s, "Elin")])),
    (Op.ADD_FORM, lambda s: add_form(s, "Before and after")),
    (Op.ADD_FORM, lambda s: forms.add_ready_form(s, READY)),
    (Op.EDIT_FORM, lambda s: forms.edit_form(s, asked(s).id, asks_group=True)),
    (Op.MOVE_FORM, lambda s: forms.move_form(s, asked(s).id, 0)),
    (Op.DELETE_FORM, lambda s: forms.delete_form(s, s.snapshot.form_list[1].id)),
    (Op.ADD_CONDITION, lambda s: conditions.add_condition(s, asked(s).id, "To learn from")),
    (Op.EDIT_CONDITION, lambda s: conditions.edit_condition(s, framing(s, 0).id, title="To avoid")),
    (Op.HAND_OUT, lambda s: conditions.hand_out(s, framing(s, 0).id, 30)),
    (Op.MOVE_CONDITION, lambda s: conditions.move_condition(s, framing(s, 0).id, 1)),
    (Op.ADD_QUESTION, lambda s: questions.add_question(s, asked(s).id, QuestionKind.STATEMENT, "I had a say.")),
    (Op.EDIT_QUESTION, lambda s: questions.edit_question(s, put(s, 0).id, extremes=("Cold", "Warm"))),
    (Op.EDIT_QUESTION, lambda s: questions.set_boxes(s, put(s, 1).id, [(None, "This"), (None, "That")])),
    (Op.MOVE_QUESTION, lambda s: questions.move_question(s, put(s, 3).id, 0)),
    (
        Op.ADD_RESPONSE,
        lambda s: responses.add_response(
            s,
            framing(s, 1).id,
            {put(s, 1).id: Given(value=70), put(s, 3).id: Given(words="Dry walls")},
            number=4,
            group_id=one(s.snapshot.groups),
        ),
    ),
    (
        Op.EDIT_RESPONSE,
        lambda s: responses.edit_response(
            s, one(s.snapshot.responses), given={put(s, 1).id: Given(), put(s, 3).id: Given(words="Dry")}, number=5
        ),
    ),
    (
        Op.IMPORT_ANSWERS,
        lambda s: responses.import_answers(
            s, [responses.ResponseImport(framing(s, 1).id, {put(s, 0).id: Given(value=4)}, 6, "Others")], "a.csv"
        ),
    ),
    (Op.TALLY_HANDS, lambda s: hands.tally_hands(s, framing(s, 0).id, put(s, 0).id, {1: 3, 5: 8})),
    (Op.TALLY_HANDS, lambda s: hands.tally_hands(s, framing(s, 0).id, put(s, 0).id, {1: 2, 4: 8})),
    (Op.DELETE_RESPONSE, lambda s: responses.delete_response(s, one(s.snapshot.responses))),
    (Op.DELETE_QUESTION, lambda s: questions.delete_question(s, put(s, 0).id)),
    (Op.DELETE_CONDITION, lambda s: conditions.delete_condition(s, framing(s, 1).id)),
    (Op.DELETE_TOPIC, lambda s: topics.delete_topics(s, list(s.snapshot.topics))),
    (Op.DELETE_PARTICIPANT, lambda s: people.delete_participants(s, list(s.snapshot.participants))),
    (Op.DELETE_GROUP, lambda s: groups.delete_group(s, one(s.snapshot.groups))),
    (Op.DELETE_ACTIVITY, lambda s: agenda.delete_activity(s, item(s, "Round 3").id)),
)


@pytest.fixture
def halted(session, clock):
    """Return a function that does one thing of the day, undoes it and does it again."""

    def act(op: Op, deed: Act) -> None:
        clock.advance(30)
        before, done = session.snapshot, len(session.history)
        deed(session)
        after = session.snapshot
        assert [step.op for step in session.history[done:]] == [op]
        assert after != before
        clock.advance(5)
        assert session.undo().kept == 0
        assert session.snapshot == before
        assert session.redo().kept == 0
        assert session.snapshot == after

    return act


def test_every_op_of_a_day_is_undone_and_done_again(session, halted):
    first = session.snapshot
    for op, deed in DAY:
        halted(op, deed)
    while session.snapshot != first:
        session.undo()
    assert session.undo_op is Op.APPLY_TEMPLATE  # the agenda that the test began with


def test_the_day_above_leaves_no_op_out(session):
    for _, deed in DAY:
        deed(session)
    assert set(ops(session)) == set(Op) - NOT_OF_A_DAY
