"""What a snapshot is asked about forms, their questions and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from fishbowl_app.model.entities import Answer, Box, Condition, Form, Hands, Note, Question, Response
from fishbowl_app.model.lookups import grouped


class AskingLookups:
    """Forms and responses. Part of Snapshot."""

    tables: Mapping[str, Mapping[str, Any]]

    @property
    def forms(self) -> Mapping[str, Form]:
        return self.tables["form"]

    @property
    def conditions(self) -> Mapping[str, Condition]:
        return self.tables["condition"]

    @property
    def questions(self) -> Mapping[str, Question]:
        return self.tables["question"]

    @property
    def boxes(self) -> Mapping[str, Box]:
        return self.tables["box"]

    @property
    def responses(self) -> Mapping[str, Response]:
        return self.tables["response"]

    @property
    def answers(self) -> Mapping[str, Answer]:
        return self.tables["answer"]

    @property
    def hands(self) -> Mapping[str, Hands]:
        return self.tables["hands"]

    # --- forms -------------------------------------------------------------------------------------------

    @cached_property
    def form_list(self) -> list[Form]:
        """The forms in their order. One without a condition, which no act of ours leaves, is passed over."""
        whole = (form for form in self.forms.values() if self.conditions_of(form.id))
        return sorted(whole, key=lambda form: (form.place, form.id))

    @cached_property
    def _conditions_by_form(self) -> Mapping[str, list[Condition]]:
        return grouped(self.conditions.values(), "form_id", lambda row: (row.place, row.id))

    def conditions_of(self, form_id: str) -> list[Condition]:
        """Return the framings or moments of a form in their order; there is always one."""
        return self._conditions_by_form.get(form_id, [])

    @cached_property
    def _questions_by_form(self) -> Mapping[str, list[Question]]:
        return grouped(self.questions.values(), "form_id", lambda row: (row.place, row.id))

    def questions_of(self, form_id: str) -> list[Question]:
        """Return the questions of a form in their order."""
        return self._questions_by_form.get(form_id, [])

    @cached_property
    def _boxes_by_question(self) -> Mapping[str, list[Box]]:
        return grouped(self.boxes.values(), "question_id", lambda row: (row.place, row.id))

    def boxes_of(self, question_id: str) -> list[Box]:
        """Return the boxes of a choice in their order."""
        return self._boxes_by_question.get(question_id, [])

    # --- what was answered -------------------------------------------------------------------------------

    @cached_property
    def _responses_by_condition(self) -> Mapping[str, list[Response]]:
        return grouped(self.responses.values(), "condition_id", lambda row: (row.at, row.number or 0, row.id))

    def responses_in(self, condition_id: str) -> list[Response]:
        """Return the responses in a condition in the order they were taken in."""
        return self._responses_by_condition.get(condition_id, [])

    def responses_of(self, form_id: str) -> list[Response]:
        """Return the responses to a form, condition by condition."""
        return [row for condition in self.conditions_of(form_id) for row in self.responses_in(condition.id)]

    @cached_property
    def _responses_by_number(self) -> Mapping[tuple[str, int | None], Response]:
        return {(row.condition_id, row.number): row for row in self.responses.values()}

    def response_of_number(self, condition_id: str, number: int) -> Response | None:
        """Return the response to the paper form of a number in a condition, None where it is not taken in."""
        return self._responses_by_number.get((condition_id, number))

    @cached_property
    def _answers_by_response(self) -> Mapping[str, list[Answer]]:
        return grouped(self.answers.values(), "response_id", lambda row: row.id)

    def answers_in(self, response_id: str) -> list[Answer]:
        """Return what a response says, but for words of its own."""
        return self._answers_by_response.get(response_id, [])

    @cached_property
    def _answers_by_question(self) -> Mapping[str, list[Answer]]:
        return grouped(self.answers.values(), "question_id", lambda row: row.id)

    def answers_to(self, question_id: str) -> list[Answer]:
        """Return all answers to a question, but for words."""
        return self._answers_by_question.get(question_id, [])

    @cached_property
    def _hands_by_question(self) -> Mapping[str, list[Hands]]:
        return grouped(self.hands.values(), "question_id", lambda row: row.id)

    def hands_for(self, question_id: str) -> list[Hands]:
        """Return the hands that were counted for a question."""
        return self._hands_by_question.get(question_id, [])

    @cached_property
    def _notes_by_response(self) -> Mapping[str, list[Note]]:
        noted = (note for note in self.tables["note"].values() if note.response_id is not None)
        return grouped(noted, "response_id", lambda note: (note.at, note.id))

    def notes_in(self, response_id: str) -> list[Note]:
        """Return what a response says in words of its own."""
        return self._notes_by_response.get(response_id, [])

    @cached_property
    def _notes_by_question(self) -> Mapping[str, list[Note]]:
        answering = (note for note in self.tables["note"].values() if note.question_id is not None)
        return grouped(answering, "question_id", lambda note: (note.at, note.id))

    def notes_to(self, question_id: str) -> list[Note]:
        """Return the notes that answer a question, also those of no form."""
        return self._notes_by_question.get(question_id, [])
