"""What a form looks like to whoever fills it in, as plain values: all that the preview paints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fishbowl_app.answer_texts import how_text, point_names
from fishbowl_app.model.entities import POINTS, Entity, Question, QuestionKind, Translation
from fishbowl_app.model.rules.paired import in_language, missing
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import LANGUAGES, Catalogue, catalogue

Said = tuple[str, ...]  # the same words in one language, or in two


@dataclass(frozen=True, slots=True)
class Asked:
    """One question. `extremes` in the order of its kind; `boxes` of a choice, or the points of a statement.

    `how` it is answered, where that is another way than the question before.
    """

    number: int
    kind: QuestionKind
    words: Said
    how: Said = ()
    extremes: tuple[Said, ...] = ()
    boxes: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form in one framing or at one moment; `framing` is read before the questions, `group` asks who one is."""

    title: Said
    number: Said
    intro: Said
    framing: Said
    questions: tuple[Asked, ...]
    group: Said
    groups: tuple[Said, ...]

    def words(self) -> list[str]:
        """Return all that can be read, in its order."""
        said = [self.title, self.intro, self.framing]
        for asked in self.questions:
            said += [asked.words, asked.how, *asked.extremes, *asked.boxes]
        said += [self.group, *self.groups]
        return [" / ".join(words) for words in said if words]


@dataclass(frozen=True, slots=True)
class _Tongue:
    """The session in one language, and the words of print in it."""

    session: Snapshot
    language: str
    print: Catalogue


_Tongues = Sequence[_Tongue]


def sheet_of(snapshot: Snapshot, condition_id: str) -> Sheet:
    """Return the form of a condition, in both languages where the session has translations."""
    tongues = _tongues(snapshot)
    condition = snapshot.conditions[condition_id]
    form = snapshot.forms[condition.form_id]
    groups = snapshot.group_list if form.asks_group else []
    return Sheet(
        title=_said(tongues, lambda now: now.session.forms[form.id].title),
        number=_said(tongues, lambda now: now.print.translate("Handouts", "No. {0}").format("____"))
        if form.numbered
        else (),
        intro=_said(tongues, lambda now: now.session.forms[form.id].intro),
        framing=_said(tongues, lambda now: now.session.conditions[condition_id].wording),
        questions=tuple(_questions(tongues, form.id)),
        group=_said(tongues, lambda now: now.print.translate("Handouts", "I am here as (only if you like)"))
        if groups
        else (),
        groups=tuple(_said(tongues, lambda now, row=row: now.session.groups[row.id].name) for row in groups),
    )


def untranslated(snapshot: Snapshot, form_id: str) -> int:
    """Return how many texts of a form lack a translation, where the session has another language."""
    rows: list[Entity] = [
        snapshot.forms[form_id],
        *snapshot.conditions_of(form_id),
        *snapshot.questions_of(form_id),
    ]
    rows += [box for question in snapshot.questions_of(form_id) for box in snapshot.boxes_of(question.id)]
    mine = {row.id for row in rows}
    lacking = {each.place for other in _others(snapshot) for each in missing(snapshot, other)}
    return sum(place.owner in mine for place in lacking)


def _others(snapshot: Snapshot) -> list[str]:
    """Return the other language that texts were translated to, if there is one."""
    languages = {each.language for each in snapshot.all(Translation).values()}
    return sorted(languages - {snapshot.details.language})[:1]


def _tongues(snapshot: Snapshot) -> list[_Tongue]:
    own = snapshot.details.language
    sessions = [(snapshot, own), *((in_language(snapshot, other), other) for other in _others(snapshot))]
    return [_Tongue(now, told, catalogue(told if told in LANGUAGES else "en")) for now, told in sessions]


def _said(tongues: _Tongues, words: Callable[[_Tongue], str]) -> Said:
    """Return words in each language, once where they are the same; nothing where there are none."""
    return tuple(dict.fromkeys(filter(None, map(words, tongues))))


def _questions(tongues: _Tongues, form_id: str) -> list[Asked]:
    found: list[Asked] = []
    before: tuple[QuestionKind, bool] | None = None
    for number, question in enumerate(tongues[0].session.questions_of(form_id), 1):
        way = question.kind, question.several
        found.append(_asked(tongues, question, number, tell=way != before))
        before = way
    return found


def _asked(tongues: _Tongues, question: Question, number: int, *, tell: bool) -> Asked:
    return Asked(
        number,
        question.kind,
        _said(tongues, lambda now: now.session.questions[question.id].wording),
        _said(tongues, lambda now: _how(now, question)) if tell else (),
        tuple(
            _said(tongues, lambda now, at=at: now.session.questions[question.id].extremes[at])
            for at in range(len(question.extremes))
        ),
        _boxes(tongues, question),
    )


def _boxes(tongues: _Tongues, question: Question) -> tuple[Said, ...]:
    if question.kind is QuestionKind.STATEMENT:
        return tuple(
            _said(tongues, lambda now, at=at: point_names(now.print.language)[at]) for at in range(POINTS)
        )
    if question.kind is not QuestionKind.CHOICE:
        return ()
    boxes = tongues[0].session.boxes_of(question.id)
    return tuple(_said(tongues, lambda now, box=box: now.session.boxes[box.id].title) for box in boxes)


def _how(now: _Tongue, question: Question) -> str:
    return how_text(question.kind, several=question.several, language=now.print.language)
