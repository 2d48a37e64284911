"""What a form looks like to whoever fills it in, as plain values: all that the preview paints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fishbowl_app.model.entities import QuestionKind, Translation
from fishbowl_app.model.rules.paired import in_language
from fishbowl_app.model.snapshot import Snapshot

Said = tuple[str, ...]  # the same words in one language, or in two


@dataclass(frozen=True, slots=True)
class Asked:
    """One question. `extremes` in the order of its kind; `boxes` of a choice."""

    number: int
    kind: QuestionKind
    words: Said
    extremes: tuple[Said, ...] = ()
    boxes: tuple[Said, ...] = ()
    several: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form in one framing or at one moment. `framing` is read before the questions."""

    title: Said
    condition: Said
    framing: Said
    intro: Said
    numbered: bool
    groups: tuple[Said, ...]
    questions: tuple[Asked, ...]

    def words(self) -> list[str]:
        """Return all that can be read, in its order."""
        said = [self.title, self.condition, self.framing, self.intro, *self.groups]
        for asked in self.questions:
            said += [asked.words, *asked.extremes, *asked.boxes]
        return [" / ".join(filter(None, words)) for words in said if any(words)]


def sheet_of(snapshot: Snapshot, condition_id: str) -> Sheet:
    """Return the form of a condition, in both languages where the session has translations."""
    return _sheet(_tongues(snapshot), condition_id)


def _tongues(snapshot: Snapshot) -> list[Snapshot]:
    """Return the session in its own language, and in the other one that texts were translated to."""
    own = snapshot.details.language
    others = sorted({each.language for each in snapshot.all(Translation).values()} - {own})
    return [snapshot, *(in_language(snapshot, other) for other in others[:1])]


def _sheet(tongues: Sequence[Snapshot], condition_id: str) -> Sheet:
    first = tongues[0]
    condition = first.conditions[condition_id]
    form = first.forms[condition.form_id]
    several = len(first.conditions_of(form.id)) > 1
    groups = first.group_list if form.asks_group else []

    def said(words: Callable[[Snapshot], str]) -> Said:
        return _said(tongues, words)

    return Sheet(
        title=said(lambda now: now.forms[form.id].title),
        condition=said(lambda now: now.conditions[condition_id].title) if several else (),
        framing=said(lambda now: now.conditions[condition_id].wording),
        intro=said(lambda now: now.forms[form.id].intro),
        numbered=form.numbered,
        groups=tuple(said(lambda now, row=row: now.groups[row.id].name) for row in groups),
        questions=tuple(
            _asked(tongues, row.id, number) for number, row in enumerate(first.questions_of(form.id), 1)
        ),
    )


def _asked(tongues: Sequence[Snapshot], question_id: str, number: int) -> Asked:
    question = tongues[0].questions[question_id]
    places = range(len(question.extremes))
    boxes = tongues[0].boxes_of(question_id) if question.kind is QuestionKind.CHOICE else []
    return Asked(
        number,
        question.kind,
        _said(tongues, lambda now: now.questions[question_id].wording),
        tuple(_said(tongues, lambda now, at=at: now.questions[question_id].extremes[at]) for at in places),
        tuple(_said(tongues, lambda now, box=box: now.boxes[box.id].title) for box in boxes),
        question.several,
    )


def _said(tongues: Sequence[Snapshot], words: Callable[[Snapshot], str]) -> Said:
    """Return words in each language, once where nobody has translated them."""
    return tuple(dict.fromkeys(filter(None, map(words, tongues))))
