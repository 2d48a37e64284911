"""One person erased: nothing in the session's file tells any more who they were."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Code, CodeKind, Entity, Participant, Translation
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.presence import stop_waiting
from fishbowl_app.model.ops.seat_rules import keep_rules
from fishbowl_app.model.privacy.former import former_names
from fishbowl_app.model.privacy.mentions import Mention, mentions_of
from fishbowl_app.model.privacy.nameless import alone_in, erased
from fishbowl_app.model.privacy.texts import TypedText, composed, rewordings
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot
from fishbowl_app.model.store.tx import Tx


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """What erasing somebody takes away, and what stays without their name.

    role, group: whether these go too, because nobody else has them.
    """

    participant_id: str
    remark: bool
    role: bool
    group: bool
    notes: int  # that know they spoke
    turns: int  # that stay
    choices: int  # that stay
    conveners: int  # topics that they convened
    actions: int
    rules: int
    contacts: int
    mentions: tuple[Mention, ...]


def what_goes(snapshot: Snapshot, participant_id: str, former: Sequence[str] = ()) -> WhatGoes:
    """Return what erasing a participant would do; nothing is changed.

    Args:
        former: what they were called before (`former_names`).

    Raises:
        KeyError: if there is no such participant.
    """
    person = snapshot.participants[participant_id]
    roles, groups = alone_in(snapshot)
    mentions = tuple(mentions_of(snapshot, person, former))
    return WhatGoes(
        participant_id,
        remark=bool(person.note),
        role=person.role.casefold() in roles,
        group=person.group_id in groups,
        notes=sum(note.participant_id == person.id for note in snapshot.notes.values()),
        turns=sum(turn.participant_id == person.id for turn in snapshot.turns.values()),
        choices=sum(line.participant_id == person.id for line in snapshot.interests.values()),
        conveners=sum(person.id in topic.convener_ids for topic in snapshot.topics.values()),
        actions=sum(person.id in action.who_ids for action in snapshot.actions.values()),
        rules=sum(person.id in rule.who for rule in snapshot.seat_rules.values()),
        contacts=len(_contacts(snapshot, [each.where for each in mentions if each.likely])),
        mentions=mentions,
    )


def erase_person(session: Session, participant_id: str, texts: Collection[TypedText] | None = None) -> None:
    """Take away all that tells of a participant, in the file and its journal, for good: nothing can be undone.

    Their turns, planned seats, choices, and that they came to a breakout, stay as somebody's without a name, so
    that every figure stays true. They are taken off rules, waiting list, topics and actions; a contact of theirs
    goes.

    Args:
        texts: which of the texts that name them lose the name; None: those in which they are likely meant.

    Raises:
        Gone, NotWritten: nothing was changed.
    """
    person = row(session, Participant, participant_id)
    found = mentions_of(session.snapshot, person, former_names(session, participant_id))
    chosen = [each for each in found if (each.likely if texts is None else each.where in texts)]
    with session.change_and_forget(Op.ERASE_PERSON) as tx:
        _take_out(tx, person)
        _strip(tx, person)
        _drop_contacts(tx, [each.where for each in chosen])
        _reword(tx, chosen)


def _strip(tx: Tx, person: Participant) -> None:
    """Leave of the person's row, and of what is known of them in notes, what tells nothing."""
    now = tx.snapshot
    roles, groups = alone_in(now)
    for note in now.notes.values():
        if note.participant_id == person.id:
            tx.update(note, participant_id=None, **_alone(note, roles, groups))
    if person.group_id in groups:
        _ungroup_forms(tx, person.group_id)
    tx.update(
        person,
        name=erased(now.details.language),
        note="",
        arrived_at=None,
        left_at=None,
        name_hidden=False,
        **_alone(person, roles, groups),
    )


def _ungroup_forms(tx: Tx, group_id: str | None) -> None:
    """Let forms, and what was said on them, be of no group: they are of the one person who is in it."""
    now = tx.snapshot
    for response in now.responses.values():
        if response.group_id == group_id:
            tx.update(response, group_id=None)
            for note in now.notes_in(response.id):
                tx.update(note, group_id=None)


def _alone(of: Any, roles: frozenset[str], groups: frozenset[str]) -> dict[str, Any]:
    """Return what a row loses because it would tell who it is."""
    lost: dict[str, Any] = {"role": ""} if of.role.casefold() in roles else {}
    return lost | ({"group_id": None} if of.group_id in groups else {})


def _take_out(tx: Tx, person: Participant) -> None:
    """Take somebody off what is still to happen."""
    now = tx.snapshot
    stop_waiting(tx, person)
    for rule in now.seat_rules.values():
        tx.update(rule, who=_without(rule.who, person.id))
    keep_rules(tx)
    for topic in now.topics.values():
        tx.update(topic, convener_ids=_without(topic.convener_ids, person.id))
    for action in now.actions.values():
        tx.update(action, who_ids=_without(action.who_ids, person.id))


def _drop_contacts(tx: Tx, chosen: Iterable[TypedText]) -> None:
    """Take out the contacts that are this person's, with the translations of what is printed beside them."""
    now = tx.snapshot
    gone = _contacts(now, chosen)
    for translation in now.all(Translation).values():
        if translation.owner in {code.id for code in gone}:
            tx.delete(translation)
    for code in gone:
        tx.delete(code)


def _contacts(snapshot: Snapshot, named: Iterable[TypedText]) -> list[Code]:
    of_theirs = {where.id for where in named if (where.table, where.field) == (TABLE_OF[Code], "name")}
    return [code for code in snapshot.code_list if code.kind is CodeKind.CONTACT and code.id in of_theirs]


def _reword(tx: Tx, chosen: Iterable[Mention]) -> None:
    """Put the texts without the name in the place of those with it."""
    by_row: dict[tuple[str, str], dict[str, str]] = {}
    for each in chosen:
        by_row.setdefault((each.where.table, each.where.id), {})[composed(each.where.text)] = each.after
    for (table, row_id), said in by_row.items():
        there: Entity | None = tx.snapshot.tables[table].get(row_id)
        if there is not None:
            tx.update(there, **rewordings(there, lambda text, said=said: said.get(text, text)))  # type: ignore[misc]


def _without(ids: tuple[str, ...], gone: str) -> tuple[str, ...]:
    return tuple(each for each in ids if each != gone)
