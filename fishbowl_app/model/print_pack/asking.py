"""Forms in the print pack: what is asked, and which papers of each framing or moment there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from fishbowl_app.model.entities import Compares, Condition, Form, Presence, Question, QuestionKind
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.rules.asking.on_paper import paper_code
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question of a form; `extremes` are two of a slider, three of a triangle, `boxes` those of a choice."""

    kind: QuestionKind
    wording: str
    extremes: tuple[str, ...] = ()
    boxes: tuple[str, ...] = ()
    several: bool = False


@dataclass(frozen=True, slots=True)
class AskedCondition:
    """A framing or moment; `first_number` counts only where somebody said how many were `handed_out`."""

    id: str
    title: str
    wording: str
    first_number: int
    handed_out: int | None

    @property
    def first_free(self) -> int:
        """The first number after those that were handed out."""
        return 1 if self.handed_out is None else self.first_number + self.handed_out


@dataclass(frozen=True, slots=True)
class FormPaper:
    """One form on paper: its number, None for none, and what its QR code says."""

    condition: AskedCondition
    number: int | None
    code: str


@dataclass(frozen=True, slots=True)
class AskedForm:
    """A form as it is given out. `groups` are those to tick, `people` how many there are to fill it in."""

    id: str
    title: str
    intro: str
    compares: Compares
    numbered: bool
    same_people: bool
    groups: tuple[str, ...]
    questions: tuple[AskedQuestion, ...]
    conditions: tuple[AskedCondition, ...]
    people: int

    @property
    def is_counted(self) -> bool:
        """Whether somebody said of each framing or moment how many are handed out."""
        return all(condition.handed_out is not None for condition in self.conditions)

    def count_of_each(self, chosen: int | None = None) -> int:
        """Return how many papers there are of a framing or moment of which nobody said how many are handed out.

        Unless somebody chose it is one for each person, framings being shared out among them.
        """
        if chosen is not None:
            return chosen
        shared_out = self.compares is Compares.FRAMINGS and not self.same_people
        return ceil(self.people / len(self.conditions)) if shared_out else self.people

    def papers(self, each: int | None = None) -> tuple[tuple[FormPaper, ...], ...]:
        """Return the papers of each framing or moment; `each` is chosen, see `count_of_each`.

        Where that is 0, as nobody is on the list yet, there is one without a number.
        """
        count = self.count_of_each(each)
        return tuple(
            tuple(self._paper(condition, number) for number in numbers)
            for condition, numbers in zip(self.conditions, self._numbers(count), strict=True)
        )

    def _paper(self, condition: AskedCondition, number: int | None) -> FormPaper:
        return FormPaper(condition, number, paper_code(self.id, condition.id, number))

    def _numbers(self, count: int) -> Iterator[Sequence[int | None]]:
        """Yield the numbers of each framing or moment; they run on unless one number is one person in all."""
        free = 1 if self.same_people else max(condition.first_free for condition in self.conditions)
        for condition in self.conditions:
            if condition.handed_out is not None:
                numbers = range(condition.first_number, condition.first_free)
                yield numbers if self.numbered else [None] * len(numbers)
            elif not self.numbered or not count:
                yield [None] * max(count, 1)
            else:
                yield range(free, free + count)
                free += 0 if self.same_people else count


def asked_forms(snapshot: Snapshot, naming: Naming) -> tuple[AskedForm, ...]:
    """Return the forms in their order, those that ask nothing yet too."""
    return tuple(_form(snapshot, naming, form) for form in snapshot.form_list)


def _form(snapshot: Snapshot, naming: Naming, form: Form) -> AskedForm:
    return AskedForm(
        id=form.id,
        title=form.title,
        intro=form.intro,
        compares=form.compares,
        numbered=form.numbered,
        same_people=form.same_people,
        groups=_groups(snapshot, naming) if form.asks_group else (),
        questions=tuple(_question(snapshot, question) for question in snapshot.questions_of(form.id)),
        conditions=tuple(_condition(condition) for condition in snapshot.conditions_of(form.id)),
        people=sum(person.presence is not Presence.LEFT for person in snapshot.people),
    )


def _condition(condition: Condition) -> AskedCondition:
    return AskedCondition(
        condition.id, condition.title, condition.wording, condition.first_number, condition.handed_out
    )


def _question(snapshot: Snapshot, question: Question) -> AskedQuestion:
    boxes = tuple(box.title for box in snapshot.boxes_of(question.id))
    return AskedQuestion(question.kind, question.wording, question.extremes, boxes, question.several)


def _groups(snapshot: Snapshot, naming: Naming) -> tuple[str, ...]:
    """Return the groups to tick, without those of one person, who might as well sign."""
    sizes = [
        (group, sum(person.group_id == group.id for person in snapshot.people)) for group in snapshot.group_list
    ]
    return tuple(name for group, size in sizes if size != 1 and (name := naming.group_name(group)))
