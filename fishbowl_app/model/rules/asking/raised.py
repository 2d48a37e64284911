"""How many hands were counted for a question, against the people who are here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from fishbowl_app.model.entities import POINTS, Question, QuestionKind
from fishbowl_app.model.snapshot import Snapshot

BY_HAND = (QuestionKind.STATEMENT, QuestionKind.CHOICE)  # what can be answered so


@dataclass(frozen=True, slots=True)
class Raised:
    """The hands of one group, or of everybody.

    Attributes:
        counts: by the point of a statement from 1, or the id of a box, in their order.
        here: so many people could have raised one.
        replaces: there are counts that go as soon as one of these is written down: those of everybody where a
            group is counted, those of groups where everybody is.
        several: one person may raise a hand for each box.
    """

    counts: Mapping[int | str, int]
    here: int
    replaces: bool
    several: bool

    @property
    def total(self) -> int:
        """How many hands were up, for all answers together."""
        return sum(self.counts.values())

    @property
    def too_many(self) -> int:
        """How many more hands there are than people, 0 where nobody is on the list."""
        most = max(self.counts.values(), default=0) if self.several else self.total
        return max(0, most - self.here) if self.here else 0


def raised(snapshot: Snapshot, condition_id: str, question_id: str, group_id: str | None) -> Raised:
    """Return the hands that were counted for a question; of a group, or of everybody (None)."""
    question = snapshot.questions[question_id]
    there = [row for row in snapshot.hands_for(question_id) if row.condition_id == condition_id]
    counts = dict.fromkeys(answers_by_hand(snapshot, question), 0)
    for row in there:
        if row.group_id == group_id:
            counts[row.point if row.point is not None else row.box_id or ""] = row.count
    here = sum(group_id is None or person.group_id == group_id for person in snapshot.here)
    replaces = any((row.group_id is None) != (group_id is None) for row in there)
    return Raised(counts, here, replaces, question.several)


def more_than_here(snapshot: Snapshot, question_id: str, condition_ids: Collection[str]) -> bool:
    """Tell whether in one of these conditions more hands were counted than people are here, or in the group."""
    counted = {(row.condition_id, row.group_id) for row in snapshot.hands_for(question_id)}
    return any(
        raised(snapshot, condition_id, question_id, group_id).too_many > 0
        for condition_id, group_id in counted
        if condition_id in condition_ids
    )


def answers_by_hand(snapshot: Snapshot, question: Question) -> list[int | str]:
    """Return what a hand can be raised for: points of a statement, ids of boxes of a choice."""
    if question.kind is QuestionKind.STATEMENT:
        return list(range(1, POINTS + 1))
    return [box.id for box in snapshot.boxes_of(question.id)]
