"""Topics: posted, changed, withdrawn, posted again, taken out, brought in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Participant, Topic
from fishbowl_app.model.errors import ContinuesItself
from fishbowl_app.model.ops.cells import check_leaves, come_back, forget_cell, open_topic
from fishbowl_app.model.ops.fields import cleaned, each_once, features, whole
from fishbowl_app.model.ops.find import present, row
from fishbowl_app.model.ops.people import ensure_person
from fishbowl_app.model.rules.wall import Cell, first_cell, misfits, slots_to_come
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

MOST_CONVENERS = 20
MOST_BEFORE = 20  # topics that one continues
MOST_HANDS = 100_000
TYPED = "typed"
_RULES = {"title": text.TITLE, "question": text.QUESTION}


class TopicFields(TypedDict, total=False):
    """What can be changed of a topic; `after` are the topics it continues."""

    title: str
    question: str
    convener_ids: Sequence[str]
    needs: Sequence[str]
    after: Sequence[str]


class ImportedTopic(Protocol):
    """A topic as an import hands it over. `topic_id` names which one is changed; None: a new one.

    `convener_names` are people who are not known yet. What is empty, or None, leaves what is there.
    """

    @property
    def title(self) -> str: ...
    @property
    def question(self) -> str: ...
    @property
    def convener_ids(self) -> Sequence[str]: ...
    @property
    def convener_names(self) -> Sequence[str]: ...
    @property
    def needs(self) -> Sequence[str]: ...
    @property
    def slot_id(self) -> str | None: ...
    @property
    def space_id(self) -> str | None: ...
    @property
    def hands(self) -> int | None: ...
    @property
    def topic_id(self) -> str | None: ...


def add_topic(
    session: Session,
    title: str,
    *,
    question: str = "",
    convener_ids: Sequence[str] = (),
    needs: Sequence[str] = (),
    after: Sequence[str] = (),
    placed: bool = True,
) -> Topic:
    """Post a topic. It drops into the first free cell that it fits; where there is none it stays off the wall.

    Raises:
        BadText, TooMany.
        Gone: if a convener, or a topic that it continues, is not there.
    """
    fields = {"title": title, "question": question, "convener_ids": convener_ids, "needs": needs, "after": after}
    kept = _checked(session.snapshot, fields)
    with session.change(Op.ADD_TOPIC) as tx:
        topic = _insert(tx, TYPED, **kept)
        return _drop(tx, topic, first_cell(tx.snapshot, topic) if placed else None)


def edit_topic(session: Session, topic_id: str, **fields: Unpack[TopicFields]) -> None:
    """Change what is given of a topic. It stays where it is: what does not fit then is a mark.

    Raises:
        Gone, BadText, TooMany.
        ContinuesItself: if it would come after itself.
    """
    topic = row(session, Topic, topic_id)
    kept = _checked(session.snapshot, fields)
    if topic_id in _before(session.snapshot, kept.get("after", ())):
        raise ContinuesItself(topic_id)
    with session.change(Op.EDIT_TOPIC) as tx:
        tx.update(topic, **kept)


def withdraw_topic(session: Session, topic_id: str) -> None:
    """Take a topic off the wall with all it carries, by its conveners' wish; it remembers its cell.

    Raises:
        Gone, NotOpen.
        SlotBegun: if its breakout has begun.
    """
    topic = open_topic(session, topic_id)
    check_leaves(session.snapshot, topic)
    with session.change(Op.WITHDRAW_TOPIC) as tx:
        tx.update(topic, withdrawn=True)


def post_again(session: Session, topic_id: str) -> None:
    """Post a topic again that was withdrawn: where it was if that is free and fits, else in the first free cell
    that it fits, else off the wall.

    Raises:
        Gone.
    """
    topic = row(session, Topic, topic_id)
    with session.change(Op.POST_AGAIN) as tx:
        if topic.withdrawn:
            come_back(tx, topic, anew=True, withdrawn=False)


def delete_topics(session: Session, topic_ids: Sequence[str]) -> None:
    """Take topics out with their interest, clocks and reports. What they carry comes back by itself; notes,
    actions and options stay, without the topic.

    Raises:
        Gone: if one of them is not there any more; then none is taken out.
    """
    topics = [row(session, Topic, topic_id) for topic_id in dict.fromkeys(topic_ids)]
    with session.change(Op.DELETE_TOPIC) as tx:
        for topic in topics:
            _delete(tx, topic)
        going = {topic.id for topic in topics}
        for other in tx.snapshot.topic_list:
            tx.update(other, after=tuple(each for each in other.after if each not in going))


def import_topics(session: Session, rows: Iterable[ImportedTopic], source: str) -> int:
    """Post and change topics as one step and return how many. People of a new name are added.

    A new topic goes where it is said to be, or into the first free cell of that slot or space that it fits. Where
    nothing is said it stays off the wall, and so it does where somebody else is.

    Raises:
        Gone, BadText, BadNumber, TooMany: then nothing is changed.
    """
    with session.change(Op.IMPORT_TOPICS) as tx:
        count = 0
        for item in rows:
            _import(tx, item, source)
            count += 1
        return count


def _import(tx: Tx, item: ImportedTopic, source: str) -> None:
    named = [ensure_person(tx, name).id for name in item.convener_names]
    fields = {
        "title": item.title,
        "question": item.question,
        "convener_ids": (*item.convener_ids, *named),
        "needs": item.needs,
        "hands": item.hands,
    }
    if item.topic_id is None:
        topic = _insert(tx, source, **_checked(tx.snapshot, fields))
        _drop(tx, topic, _said_cell(tx.snapshot, topic, item.slot_id, item.space_id))
        return
    given = {name: value for name, value in fields.items() if value or value == 0}
    tx.update(present(tx.snapshot, Topic, item.topic_id), **_checked(tx.snapshot, given))


def _checked(snapshot: Snapshot, fields: Mapping[str, Any]) -> dict[str, Any]:
    kept = cleaned(fields, _RULES)
    for name, entity, limit in (("convener_ids", Participant, MOST_CONVENERS), ("after", Topic, MOST_BEFORE)):
        if name in kept:
            kept[name] = each_once(name, kept[name], limit)
            for row_id in kept[name]:
                present(snapshot, entity, row_id)
    if "needs" in kept:
        kept["needs"] = features(kept["needs"])
    if kept.get("hands") is not None:
        whole("hands", kept["hands"], 0, MOST_HANDS)
    return kept


def _before(snapshot: Snapshot, after: Iterable[str]) -> set[str]:
    """Return all topics that come before one that continues these."""
    found: set[str] = set()
    coming = list(after)
    while coming:
        topic = snapshot.topics.get(coming.pop())
        if topic is not None and topic.id not in found:
            found.add(topic.id)
            coming.extend(topic.after)
    return found


def _insert(tx: Tx, source: str, **fields: Any) -> Topic:
    empty = Topic(
        id=new_id(),
        number=max((topic.number for topic in tx.snapshot.topics.values()), default=0) + 1,
        title="",
        question="",
        convener_ids=(),
        needs=(),
        after=(),
        hands=None,
        withdrawn=False,
        merged_into=None,
        slot_id=None,
        space_id=None,
        pinned=False,
        at=tx.now.utc,
        source=source,
    )
    return tx.insert(replace(empty, **fields))


def _drop(tx: Tx, topic: Topic, cell: Cell | None) -> Topic:
    return topic if cell is None else tx.update(topic, slot_id=cell[0], space_id=cell[1])


def _said_cell(snapshot: Snapshot, topic: Topic, slot_id: str | None, space_id: str | None) -> Cell | None:
    """Return where a topic goes that is said to be in a slot, in a space, or in both: then it need not fit."""
    if slot_id is None and space_id is None:
        return None
    slots = [slot.id for slot in slots_to_come(snapshot) if slot_id in (None, slot.id)]
    spaces = [space for space in snapshot.space_list if space_id in (None, space.id)]
    cells = [(slot, space.id) for slot in slots for space in spaces if slot not in space.closed]
    free = [cell for cell in cells if cell not in snapshot.wall]
    if slot_id is not None and space_id is not None:
        return next(iter(free), None)
    return next((cell for cell in free if not misfits(snapshot, topic, *cell)), None)


def _delete(tx: Tx, topic: Topic) -> None:
    forget_cell(tx, topic)
    for other in tx.snapshot.merged_into(topic.id):
        come_back(tx, other, merged_into=None)
    now = tx.snapshot
    for line in now.interest_of(topic.id):
        tx.delete(line)
    for note in now.notes_of_breakout(topic.id):
        tx.update(note, topic_id=None)
    for action in now.action_list:
        if action.topic_id == topic.id:
            tx.update(action, topic_id=None)
    for option in now.option_list:
        if option.topic_id == topic.id:
            tx.update(option, topic_id=None)
    for single in (now.timebox_of(topic.id), now.report_of(topic.id)):
        if single is not None:
            tx.delete(single)
    tx.delete(topic)
