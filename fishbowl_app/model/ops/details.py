"""What the session is about, and how its fishbowl works."""

from __future__ import annotations

from typing import TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import (
    MAX_CHAIRS,
    MIN_CHAIRS,
    MOST_LEAST_GROUP,
    Format,
    NameStyle,
    QueueOrder,
    VisitorRule,
)
from fishbowl_app.model.errors import TooManyChairs
from fishbowl_app.model.ops.fields import cleaned, iso_date, text_language, time_of_day, whole
from fishbowl_app.model.ops.turns import open_turns
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.tx import Tx

MOST_SEED, MOST_RUN = 2**53, 1_000
_RULES = {"title": text.SESSION_TITLE, "question": text.QUESTION, "place": text.PLACE, "moderator": text.MODERATOR}


class DetailsFields(TypedDict, total=False):
    """What can be changed of the details."""

    title: str
    question: str
    place: str
    held_on: str
    moderator: str
    start_at: str
    names_on_stage: NameStyle
    names_in_summary: NameStyle
    language: str
    least_group: int


class FishbowlFields(TypedDict, total=False):
    """What can be changed of the fishbowl."""

    format: Format
    chairs: int
    free_chairs: int
    visitor_rule: VisitorRule
    queue_order: QueueOrder
    plan_seed: int
    max_run: int


def edit_details(session: Session, **fields: Unpack[DetailsFields]) -> None:
    """Change what is given of the details.

    Raises:
        BadText, BadNumber.
        ValueError: for a language that is none of LANGUAGES.
    """
    kept = cleaned(fields, _RULES)
    if "held_on" in kept:
        kept["held_on"] = iso_date(kept["held_on"])
    if "start_at" in kept:
        kept["start_at"] = time_of_day(kept["start_at"])
    if "language" in kept:
        text_language(kept["language"])
    if "least_group" in kept:
        whole("least_group", kept["least_group"], 1, MOST_LEAST_GROUP)
    with session.change(Op.EDIT_DETAILS) as tx:
        tx.update(session.snapshot.details, **kept)


def edit_fishbowl(session: Session, **fields: Unpack[FishbowlFields]) -> None:
    """Change what is given of the fishbowl. Who was planned for chairs that go is planned for none.

    So many chairs may stay free that two are left to talk in; more than that is brought down to it.

    Raises:
        BadNumber.
        TooManyChairs: if somebody sits in a chair that would go.
    """
    with session.change(Op.EDIT_FISHBOWL) as tx:
        change_fishbowl(tx, fields)


def change_fishbowl(tx: Tx, fields: FishbowlFields) -> None:
    """Do what `edit_fishbowl` does inside a change that is open. Raises as it does."""
    session = tx.snapshot
    now = session.fishbowl
    chairs = whole("chairs", fields.get("chairs", now.chairs), MIN_CHAIRS, MAX_CHAIRS)
    free = whole("free_chairs", min(fields.get("free_chairs", now.free_chairs), chairs - 2), 0, chairs - 2)
    whole("plan_seed", fields.get("plan_seed", now.plan_seed), 0, MOST_SEED)
    whole("max_run", fields.get("max_run", now.max_run), 1, MOST_RUN)
    taken = max((turn.chair for turn in open_turns(session)), default=0)
    if taken > chairs:
        raise TooManyChairs(taken)
    tx.update(now, **{**fields, "chairs": chairs, "free_chairs": free})
