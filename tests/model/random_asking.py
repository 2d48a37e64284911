"""What a random person does with forms, and with what people answer on them."""

from __future__ import annotations

from fishbowl_app.model.entities import Compares, Question, QuestionKind
from fishbowl_app.model.ops import conditions, details, forms, hands, questions, responses
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.session import Session
from tests.model.ops.asking import add_form
from tests.model.random_parts import Acts, Random, maybe, one, words

FAILURE = forms.ReadyForm(
    "Failure",
    tuple(
        forms.ReadyQuestion(kind, f"A {kind.value}?", ("Here", "There", "Nowhere"), boxes, several=True)
        for kind in QuestionKind
        for boxes in [("This", "That") if kind is QuestionKind.CHOICE else ()]
    ),
    (("To avoid", "It is bad."), ("To learn from", "")),
    {"compares": Compares.FRAMINGS, "asks_group": True},
    {"cy": {"To avoid": "I'w osgoi"}},
)


def an_answer(s: Session, r: Random, question: Question) -> Given:
    """Return what somebody may answer."""
    boxes = [box.id for box in s.snapshot.boxes_of(question.id)]
    most = len(boxes) if question.several else 1
    fitting = {
        QuestionKind.SLIDER: Given(value=r.choice([0, 100, r.uniform(0, 100)])),
        QuestionKind.STATEMENT: Given(value=r.randint(1, 5)),
        QuestionKind.CHOICE: Given(box_ids=tuple(r.sample(boxes, min(len(boxes), r.randint(0, most))))),
        QuestionKind.WORDS: Given(words=words(r)),
        QuestionKind.TRIANGLE: Given(shares=r.choice([(20, 30, 50), (100, 0, 0), (33.3, 33.3, 33.3)])),
    }
    return fitting[question.kind]


def _misfit(r: Random) -> Given:
    return r.choice([Given(words=words(r)), Given(value=r.choice([0, 6, 100.5])), Given(shares=(9, 9, 9))])


def _given(s: Session, r: Random, condition_id: str) -> dict[str, Given]:
    condition = s.snapshot.conditions.get(condition_id)
    asked = s.snapshot.questions_of(condition.form_id) if condition else []
    given = {each.id: an_answer(s, r, each) for each in asked if r.random() < 0.8}
    return given | {each: _misfit(r) for each in given if r.random() < 0.03}


def _number(r: Random) -> int | None:
    return r.choice([None, r.randint(0, 40)])


def _edit_form(s: Session, r: Random) -> object:
    return forms.edit_form(
        s,
        one(r, s.snapshot.forms),
        **r.choice(
            [
                forms.FormFields(title=words(r), intro=words(r)),
                forms.FormFields(numbered=r.random() < 0.5),
                forms.FormFields(same_people=r.random() < 0.5, compares=r.choice(list(Compares))),
            ]
        ),
    )


def _edit_question(s: Session, r: Random) -> object:
    question = one(r, s.snapshot.questions)
    if r.random() < 0.5:
        return questions.edit_question(s, question, wording=words(r), extremes=[words(r)])
    return questions.edit_question(s, question, kind=r.choice(list(QuestionKind)), several=r.random() < 0.5)


def _set_boxes(s: Session, r: Random) -> object:
    question = one(r, s.snapshot.questions)
    boxes = [(box.id, r.choice([box.title, words(r)])) for box in s.snapshot.boxes_of(question)]
    return questions.set_boxes(s, question, r.sample([*boxes, (None, words(r))], r.randint(0, len(boxes) + 1)))


def _add_response(s: Session, r: Random) -> object:
    condition, group = one(r, s.snapshot.conditions), maybe(r, s.snapshot.groups)
    return responses.add_response(s, condition, _given(s, r, condition), number=_number(r), group_id=group)


def _edit_response(s: Session, r: Random) -> object:
    response = one(r, s.snapshot.responses)
    there = s.snapshot.responses.get(response)
    if there is None or r.random() < 0.3:
        return responses.edit_response(s, response, number=_number(r), group_id=maybe(r, s.snapshot.groups))
    return responses.edit_response(s, response, given=_given(s, r, there.condition_id))


def _import_answers(s: Session, r: Random) -> object:
    condition = one(r, s.snapshot.conditions)
    rows = [
        responses.ResponseImport(condition, _given(s, r, condition), _number(r), r.choice(["", "Tenants", "New"]))
        for _ in range(r.randint(1, 3))
    ]
    return responses.import_answers(s, rows, "answers.csv")


def _tally(s: Session, r: Random) -> object:
    condition, now = one(r, s.snapshot.conditions), s.snapshot
    asked = now.questions_of(now.conditions[condition].form_id) if condition in now.conditions else []
    countable = [each for each in asked if each.kind in (QuestionKind.STATEMENT, QuestionKind.CHOICE)]
    question = one(r, {each.id: each for each in countable})
    boxes = [box.id for box in s.snapshot.boxes_of(question)]
    answers: list[int | str] = list(boxes) if boxes and r.random() < 0.5 else [1, 2, 5]
    return hands.tally_hands(
        s, condition, question, {each: r.randint(0, 9) for each in answers}, maybe(r, s.snapshot.groups)
    )


ASKING: Acts = {
    "add form": (1, lambda s, r: add_form(s, words(r), numbered=r.random() < 0.7)),
    "add ready form": (1, lambda s, r: forms.add_ready_form(s, FAILURE)),
    "edit form": (1, _edit_form),
    "move form": (1, lambda s, r: forms.move_form(s, one(r, s.snapshot.forms), r.randint(-1, 3))),
    "delete form": (1, lambda s, r: forms.delete_form(s, one(r, s.snapshot.forms))),
    "add condition": (1, lambda s, r: conditions.add_condition(s, one(r, s.snapshot.forms), words(r))),
    "edit condition": (
        1,
        lambda s, r: conditions.edit_condition(s, one(r, s.snapshot.conditions), wording=words(r)),
    ),
    "move condition": (
        1,
        lambda s, r: conditions.move_condition(s, one(r, s.snapshot.conditions), r.randint(-1, 3)),
    ),
    "delete condition": (1, lambda s, r: conditions.delete_condition(s, one(r, s.snapshot.conditions))),
    "hand out": (
        1,
        lambda s, r: conditions.hand_out(s, one(r, s.snapshot.conditions), r.choice([None, r.randint(0, 30)])),
    ),
    "add question": (
        1,
        lambda s, r: questions.add_question(
            s,
            one(r, s.snapshot.forms),
            r.choice(list(QuestionKind)),
            words(r),
            boxes=[words(r)],
            place=r.randint(0, 3),
        ),
    ),
    "edit question": (1, _edit_question),
    "set boxes": (1, _set_boxes),
    "move question": (1, lambda s, r: questions.move_question(s, one(r, s.snapshot.questions), r.randint(-1, 6))),
    "delete question": (1, lambda s, r: questions.delete_question(s, one(r, s.snapshot.questions))),
    "add response": (4, _add_response),
    "edit response": (2, _edit_response),
    "delete response": (1, lambda s, r: responses.delete_response(s, one(r, s.snapshot.responses))),
    "import answers": (1, _import_answers),
    "tally hands": (2, _tally),
    "edit least group": (1, lambda s, r: details.edit_details(s, least_group=r.randint(0, 12))),
}
