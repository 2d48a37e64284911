"""The forms of the samples: one before and after, one in two framings, filled in by people who were invented."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from random import Random

from fishbowl_app.imports.ready_forms import ready_forms
from fishbowl_app.model.entities import POINTS, SCALE, Condition, Form
from fishbowl_app.model.ops.conditions import hand_out
from fishbowl_app.model.ops.forms import add_ready_form
from fishbowl_app.model.ops.notes import TYPED
from fishbowl_app.model.ops.responses import ResponseImport, import_answers
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.session import Session

SEED = 11  # who answered what
_PAIRS, _ONLY_BEFORE, _NEVER = 32, (7,), (19,)  # numbers handed out twice; those that did not come back
_MOVES = (-1, 0, 1, 2)  # by how many points people moved from before to after
_LIKELY = (
    (2, 7, 8, 3),
    (4, 10, 5, 1),
    (3, 9, 7, 1),
    (2, 6, 9, 3),
    (4, 11, 4, 1),
    (6, 10, 3, 1),
)  # of each statement
_GROUP_SHARES = (9, 7, 5, 3, 2)  # how many said which group, the last of them none


def add_forms(session: Session) -> None:
    """Add two ready forms and all that was answered on paper, which somebody typed in at once."""
    chance = Random(SEED)
    _, before_after, failure = (each.form for each in ready_forms(session.snapshot.details.language, "en"))
    _fill_moments(session, add_ready_form(session, before_after), chance)
    _fill_framings(session, add_ready_form(session, failure), chance)


def _fill_moments(session: Session, form: Form, chance: Random) -> None:
    """Ask the same people twice: on average they agree a little more afterwards, some less."""
    before, after = _handed_out(session, form, (_PAIRS, _PAIRS))
    statements = session.snapshot.questions_of(form.id)
    groups = _groups(session, chance, _PAIRS)
    rows = list[ResponseImport]()
    for number, group in enumerate(groups, 1):
        first = {each.id: chance.choices(range(1, POINTS + 1), (3, 6, 8, 5, 2))[0] for each in statements}
        pairs = zip(first.items(), _LIKELY, strict=True)
        later = {each: _moved(point, likely, chance) for (each, point), likely in pairs}
        rows += [] if number in _NEVER else [_row(before, first, number, group, chance)]
        rows += [] if number in (*_NEVER, *_ONLY_BEFORE) else [_row(after, later, number, group, chance)]
    import_answers(session, rows, TYPED)


def _fill_framings(session: Session, form: Form, chance: Random) -> None:
    """Ask each person in one of two framings: whoever learns from failure would rather try again."""
    conditions = _handed_out(session, form, (25, 25))
    slider = session.snapshot.questions_of(form.id)[0].id
    rows = list[ResponseImport]()
    for condition, came, middle in zip(conditions, (24, 22), (41, 63), strict=True):
        numbers = range(condition.first_number, condition.first_number + 25)
        for number, group in zip(
            sorted(chance.sample(numbers, came)), _groups(session, chance, came), strict=True
        ):
            rows.append(_row(condition, {slider: _mark(middle, chance)}, number, group, chance))
    import_answers(session, rows, TYPED)


def _handed_out(session: Session, form: Form, counts: Iterable[int]) -> list[Condition]:
    for condition, count in zip(session.snapshot.conditions_of(form.id), counts, strict=True):
        hand_out(session, condition.id, count)
    return session.snapshot.conditions_of(form.id)


def _groups(session: Session, chance: Random, count: int) -> list[str]:
    """Return the group that each of so many people ticked, "" for none."""
    names = [*(group.name for group in session.snapshot.group_list), ""]
    return chance.choices(names, [*_GROUP_SHARES[: len(names) - 1], _GROUP_SHARES[-1]], k=count)


def _row(
    condition: Condition, points: Mapping[str, float], number: int, group: str, chance: Random
) -> ResponseImport:
    """Return a form as it was typed in; here and there a question was left out."""
    kept = {
        each: Given(value=value) for each, value in points.items() if len(points) == 1 or chance.random() > 0.03
    }
    return ResponseImport(condition.id, kept, number, group)


def _moved(point: int, likely: Sequence[int], chance: Random) -> int:
    return min(max(point + chance.choices(_MOVES, likely)[0], 1), POINTS)


def _mark(middle: float, chance: Random) -> int:
    """Return where somebody put a mark, in millimetres; some put it right at an end."""
    return min(max(round(chance.gauss(middle, 23)), 0), SCALE)
