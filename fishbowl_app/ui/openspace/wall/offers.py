"""Which topics are offered: to be merged with one, those like it first, and to be in a cell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.rules.similar import Similar, similar_topics
from fishbowl_app.model.rules.wall import begun
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.openspace_texts import similar_text, topic_name
from fishbowl_app.ui.openspace.wall.sheet import WallSheet
from fishbowl_app.ui.widgets.chooser import Choice

translate = QCoreApplication.translate


def similar_to(snapshot: Snapshot, topic_id: str) -> list[tuple[str, Similar]]:
    """Return the topics that are like one and can still be merged with it, the likest first, with how they are."""
    pairs = [(_other(each, topic_id), each) for each in similar_topics(snapshot)]
    found = [(other_id, each) for other_id, each in pairs if other_id and _can_merge(snapshot, topic_id, other_id)]
    return sorted(found, key=lambda pair: -pair[1].share)


def to_merge_with(sheet: WallSheet, topic_id: str) -> list[Choice]:
    """Return all other topics that are to be held; of those that are like it, why."""
    snapshot = sheet.in_use
    like = dict(similar_to(snapshot, topic_id))
    told = translate("OpenSpacePage", "{0} – {1}")
    first = [
        (other_id, told.format(topic_name(snapshot.topics[other_id]), similar_text(similar, snapshot)))
        for other_id, similar in like.items()
    ]
    others = (topic for topic in snapshot.open_topics if topic.id != topic_id and topic.id not in like)
    return [*first, *((each.id, topic_name(each)) for each in others if _can_merge(snapshot, topic_id, each.id))]


def to_be_placed(sheet: WallSheet) -> list[Choice]:
    """Return the topics that are not on the wall, then those that would come from another cell."""
    first = [(card.topic_id, f"{card.number} {card.title}") for card in sheet.tray]
    words = translate("OpenSpacePage", "{0} {1} (from {2})")
    hung = sorted(sheet.at.items(), key=lambda item: item[1].number)
    return first + [
        (card.topic_id, words.format(card.number, card.title, sheet.cell_name(cell))) for cell, card in hung
    ]


def _other(similar: Similar, topic_id: str) -> str | None:
    """Return the other topic of a pair, None where it is not about this one."""
    pair = {similar.first_id, similar.second_id}
    return (pair - {topic_id}).pop() if topic_id in pair else None


def _can_merge(snapshot: Snapshot, *topic_ids: str) -> bool:
    """Tell whether the breakouts of all those topics are still to come."""
    return not any(begun(snapshot, snapshot.topics[each]) for each in topic_ids)
