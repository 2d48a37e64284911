"""Topics merged into one that carries them, and split again. A merge changes nothing but who carries whom."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Topic
from fishbowl_app.model.ops.cells import check_leaves, come_back, open_topic
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.session import Session


def merge_topics(session: Session, into_id: str, topic_ids: Sequence[str]) -> None:
    """Let a topic carry others: their wordings, conveners and interest count with it, and they leave the wall.

    What they carry stays with them.

    Raises:
        Gone.
        NotOpen: if one of them is withdrawn, or carried already.
        SlotBegun: if the breakout of one of them has begun: what was held cannot carry what is to come.
    """
    into = open_topic(session, into_id)
    topics = [open_topic(session, each) for each in dict.fromkeys(topic_ids) if each != into_id]
    for topic in (*topics, into):
        check_leaves(session.snapshot, topic)
    with session.change(Op.MERGE_TOPICS) as tx:
        for topic in topics:
            tx.update(topic, merged_into=into.id)


def split_topic(session: Session, topic_id: str) -> None:
    """Let all that a topic carries itself stand for themselves again: each in its own cell if that is free still,
    else in the first free one that it fits, else off the wall.

    Raises:
        Gone.
    """
    row(session, Topic, topic_id)
    with session.change(Op.SPLIT_TOPIC) as tx:
        for other in session.snapshot.merged_into(topic_id):
            come_back(tx, other, merged_into=None)
