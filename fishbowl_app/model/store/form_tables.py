"""The tables of what the room is asked, and of its answers."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index

from fishbowl_app.model import entities
from fishbowl_app.model.store.columns import (
    instant,
    key,
    of_hundred,
    once,
    one_of,
    refers,
    whole,
    words,
    words_list,
)
from fishbowl_app.model.store.metadata import table

FORM_TABLES = (
    table(
        "form",
        key(),
        whole("place", 0, 10**9),
        words("title"),
        words("intro"),
        one_of("compares", entities.Compares),
        whole("numbered", 0, 1),
        whole("same_people", 0, 1),
        whole("asks_group", 0, 1),
        CheckConstraint('"same_people" <= "numbered"'),
    ),
    table(
        "condition",
        key(),
        refers("form_id", "form"),
        whole("place", 0, 10**9),
        words("title"),
        words("wording"),
        whole("first_number", 1, entities.MOST_FORM_NUMBER),
        whole("handed_out", 0, entities.MOST_FORM_NUMBER, nullable=True),
    ),
    table(
        "question",
        key(),
        refers("form_id", "form"),
        whole("place", 0, 10**9),
        one_of("kind", entities.QuestionKind),
        words("wording"),
        words("first_extreme"),
        words("second_extreme"),
        words("third_extreme"),
        whole("several", 0, 1),
    ),
    table(
        "box",
        key(),
        refers("question_id", "question"),
        whole("place", 0, 10**9),
        words("title"),
    ),
    table(
        "response",
        key(),
        refers("condition_id", "condition"),
        whole("number", 1, entities.MOST_FORM_NUMBER, nullable=True),
        refers("group_id", "group", nullable=True),
        instant("at", nullable=False),
        words("source"),
        once("response_once", "condition_id", "number", where="number IS NOT NULL"),
    ),
    table(
        "answer",
        key(),
        refers("response_id", "response"),
        refers("question_id", "question"),
        of_hundred("value"),
        of_hundred("second"),
        words_list("box_ids"),
        CheckConstraint(f'"second" IS NULL OR "value" + "second" <= {entities.SCALE}'),
        once("answer_once", "response_id", "question_id"),
        Index("answer_question", "question_id"),
    ),
    table(
        "hands",
        key(),
        refers("condition_id", "condition"),
        refers("question_id", "question"),
        refers("group_id", "group", nullable=True),
        whole("point", 1, entities.POINTS, nullable=True),
        refers("box_id", "box", nullable=True),
        whole("count", 0, entities.MOST_HANDS),
        CheckConstraint('("point" IS NULL) <> ("box_id" IS NULL)'),
        Index("hands_question", "question_id"),
    ),
)
