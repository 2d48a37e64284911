"""Texts of strangers, put into a session by the ops that the window calls, wherever one can be typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fishbowl_app.model import text
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import MOST_QUESTIONS, CanvasKind, CodeKind, Kind, QuestionKind, WifiSecurity
from fishbowl_app.model.errors import BadText, RuleBroken
from fishbowl_app.model.ops.actions import add_action
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.canvases import add_canvas
from fishbowl_app.model.ops.codes import add_code
from fishbowl_app.model.ops.conditions import edit_condition
from fishbowl_app.model.ops.convergence import add_option
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.feedback import add_feedback
from fishbowl_app.model.ops.groups import add_group
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.ops.reports import edit_report
from fishbowl_app.model.ops.responses import add_response
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.model.ops.writeup import add_text, quote
from fishbowl_app.model.session import Session
from fishbowl_app.model.text import Field
from tests.bad_inputs.cases import Case, cases, texts_of
from tests.model.ops.asking import add_form

# What the index says of a name, and what we say: lists that people bring hold whole names.
LIMIT_OF_INDEX = {"name": 40}


@dataclass(frozen=True)
class Place:
    """Where a text is typed: its rule, and how it gets there; `type_in` returns what is stored."""

    field: Field
    type_in: Callable[[Session, str], str]


def _remark(session: Session, words: str) -> str:
    return add_participant(session, name="Ana", note=words).note


def _question(session: Session, words: str) -> str:
    return add_activity(session, Kind.ROUND, "Round", 600, question=words).question


def _session_title(session: Session, words: str) -> str:
    edit_details(session, title=words)
    return session.snapshot.details.title


# The first whose words are in the `where` of a case.
PLACES = {
    "moderator note": Place(text.REMARK, lambda session, words: _remark(session, words)),
    "note": Place(text.NOTE, lambda session, words: add_note(session, words).text),
    "name": Place(text.NAME, lambda session, words: add_participant(session, name=words).name),
    "theme": Place(text.THEME, lambda session, words: add_theme(session, name=words).name),
    "session title": Place(text.SESSION_TITLE, _session_title),
    "title": Place(text.TITLE, lambda session, words: add_topic(session, words).title),
    "question": Place(text.QUESTION, _question),
    "feedback": Place(text.FEEDBACK, lambda session, words: _feedback(session, words)),
}  # fmt: skip


def _feedback(session: Session, words: str) -> str:
    held = next((item for item in session.snapshot.agenda if item.started_at), None)
    if held is None:
        held = add_activity(session, Kind.ROUND, "Held", 600)
        start_activity(session, held.id)
    return add_feedback(session, held.id, words).text


def place_of(case: Case) -> Place:
    """Return where the text of a case is typed."""
    return next(place for words, place in PLACES.items() if words in case.where)


def fits_here(case: Case, words: str) -> bool:
    """Tell whether a text that the index finds too long is one that we take."""
    field = place_of(case).field
    least = LIMIT_OF_INDEX.get(field.name, field.limit)
    return least < len(text.tidy(words, field.single_line)) <= field.limit


# --- a session full of them -------------------------------------------------------------------------------


def all_texts(*areas: str) -> list[str]:
    """Return every text of the cases of some areas that can be a note, as it is kept."""
    kept: list[str] = []
    for given in (each for area in areas for case in cases(area) for each in texts_of(case)):
        with suppress(BadText):
            kept.append(text.clean(given, text.NOTE))
    return list(dict.fromkeys(kept))


def full_session(path: Path, texts: Iterable[str]) -> Session:
    """Return a session that has each text wherever it may stand, with a round that runs."""
    session = Session.create(path, title="Full", clock=FixedClock())
    start_activity(session, add_activity(session, Kind.ROUND, "Held", 600).id)
    for words in texts:
        for act in _ACTS:
            with suppress(BadText, RuleBroken):
                act(session, words)
    return session


def _person(session: Session, words: str) -> None:
    group = next((each for each in session.snapshot.group_list if each.name == words), None)
    with suppress(BadText, RuleBroken):
        group = group or add_group(session, words)
    role = words if len(words) <= text.ROLE.limit and "\n" not in words else ""
    add_participant(session, name=words, role=role, note=words, group_id=group.id if group else None)


def _note(session: Session, words: str) -> None:
    note = add_note(session, words)
    name = words if len(words) <= text.THEME.limit else ""
    theme = add_theme(session, [note.id], name=name)
    add_text(session, theme.id, words)
    quote(session, [note.id])


def _held(session: Session, words: str) -> None:
    held = next(item for item in session.snapshot.agenda if item.started_at)
    add_feedback(session, held.id, words)


def _topic(session: Session, words: str) -> None:
    topic = add_topic(session, words, question=words)
    edit_report(session, topic.id, came=3, summary=words, recommendations=words, requests=words)


def _network(session: Session, words: str) -> None:
    name, password = words[: text.NETWORK.limit], (words * 8)[: text.PASSWORD.limit]
    add_code(session, CodeKind.WIFI, name, network=name, password=password, security=WifiSecurity.WPA)


def _form(session: Session, words: str) -> None:
    """Ask it in a form: the last one while there is room, else a new one that has it in all of its texts."""
    forms = session.snapshot.form_list
    if not forms or len(session.snapshot.questions_of(forms[-1].id)) == MOST_QUESTIONS:
        forms = [add_form(session, words[: text.FORM.limit], intro=words)]
        first = session.snapshot.conditions_of(forms[-1].id)[0]
        edit_condition(session, first.id, title=words[: text.CONDITION.limit], wording=words)
    kind = (QuestionKind.TRIANGLE, QuestionKind.CHOICE)[len(session.snapshot.questions) % 2]
    extremes, boxes = [words[: text.EXTREME.limit]] * 3, [words[: text.BOX.limit], "other"]
    add_question(session, forms[-1].id, kind, words, extremes=extremes, boxes=boxes)
    add_response(session, session.snapshot.conditions_of(forms[-1].id)[0].id, {}, source=words)


_ACTS: tuple[Callable[[Session, str], object], ...] = (
    _person,
    _note,
    _held,
    _topic,
    _form,
    lambda session, words: add_activity(session, Kind.ROUND, words, 600, question=words),
    lambda session, words: add_action(session, words, who=words[: text.WHO.limit]),
    lambda session, words: add_option(session, words),
    lambda session, words: add_space(session, words, features=[words]),
    lambda session, words: add_canvas(session, CanvasKind.COLUMNS, words, [words, "other"]),
    lambda session, words: add_code(session, CodeKind.CONTACT, words, name=words, organisation=words),
    lambda session, words: _network(session, words),
    lambda session, words: edit_details(session, title=words),
    lambda session, words: edit_details(session, question=words),
    lambda session, words: edit_details(session, place=words, moderator=words),
)
