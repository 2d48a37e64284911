"""Interest in topics: hands counted, names listed, choices taken down or brought in. Nobody has to ask for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Interest, Participant, Topic
from fishbowl_app.model.ops.fields import whole
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.topics import MOST_HANDS
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

MOST_RANKS = 1_000


class ImportedChoice(Protocol):
    """One choice as an import hands it over; `rank` from 1, None where choices are not ranked."""

    @property
    def participant_id(self) -> str: ...
    @property
    def topic_id(self) -> str: ...
    @property
    def rank(self) -> int | None: ...


def count_hands(session: Session, topic_id: str, hands: int | None) -> None:
    """Keep how many hands were raised for a topic itself; None: they were not counted.

    Raises:
        Gone, BadNumber.
    """
    topic = row(session, Topic, topic_id)
    if hands is not None:
        whole("hands", hands, 0, MOST_HANDS)
    with session.change(Op.COUNT_HANDS) as tx:
        tx.update(topic, hands=hands)


def set_interest(session: Session, topic_id: str, participant_ids: Sequence[str]) -> None:
    """Make these the people who chose a topic itself. Who chose it already keeps the rank they gave it.

    Raises:
        Gone.
    """
    row(session, Topic, topic_id)
    named = dict.fromkeys(row(session, Participant, each).id for each in participant_ids)
    before = {line.participant_id: line for line in session.snapshot.interest_of(topic_id)}
    with session.change(Op.EDIT_INTEREST) as tx:
        for who, line in before.items():
            if who not in named:
                tx.delete(line)
        for who in named:
            if who not in before:
                tx.insert(Interest(new_id(), who, topic_id, None))


def choose(session: Session, participant_id: str, topic_ids: Sequence[str], ranked: bool) -> None:
    """Make these the choices of a participant; where they are ranked, the first is the one wanted most.

    Raises:
        Gone, BadNumber.
    """
    row(session, Participant, participant_id)
    chosen = list(dict.fromkeys(row(session, Topic, each).id for each in topic_ids))
    whole("rank", len(chosen), 0, MOST_RANKS)
    ranks = {each: number if ranked else None for number, each in enumerate(chosen, start=1)}
    with session.change(Op.EDIT_INTEREST) as tx:
        _write(tx, participant_id, ranks)


def import_choices(session: Session, rows: Iterable[ImportedChoice]) -> int:
    """Make these the choices of all who are named in them, as one step, and return how many there are.

    Raises:
        Gone, BadNumber: then nothing is changed.
    """
    chosen: dict[str, dict[str, int | None]] = {}
    for item in rows:
        row(session, Participant, item.participant_id)
        row(session, Topic, item.topic_id)
        if item.rank is not None:
            whole("rank", item.rank, 1, MOST_RANKS)
        chosen.setdefault(item.participant_id, {}).setdefault(item.topic_id, item.rank)
    with session.change(Op.IMPORT_CHOICES) as tx:
        for participant_id, ranks in chosen.items():
            _write(tx, participant_id, ranks)
    return sum(map(len, chosen.values()))


def _write(tx: Tx, participant_id: str, ranks: Mapping[str, int | None]) -> None:
    """Make the choices of a participant what is given: rank by topic; rows that stay are kept."""
    before = {
        line.topic_id: line for line in tx.snapshot.interests.values() if line.participant_id == participant_id
    }
    for topic_id, line in before.items():
        if topic_id in ranks:
            tx.update(line, rank=ranks[topic_id])
        else:
            tx.delete(line)
    for topic_id, rank in ranks.items():
        if topic_id not in before:
            tx.insert(Interest(new_id(), participant_id, topic_id, rank))
