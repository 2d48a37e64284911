"""Menus of topics: with which one is to be merged, those like it first, and which is to be in a cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from fishbowl_app.model.rules.similar import Similar, similar_topics
from fishbowl_app.model.rules.wall import Cell
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.openspace_texts import similar_text, topic_name
from fishbowl_app.ui.openspace.wall.sheet import WallSheet
from fishbowl_app.ui.widgets import doubled

translate = QCoreApplication.translate


def similar_to(snapshot: Snapshot, topic_id: str) -> list[tuple[str, Similar]]:
    """Return the topics that are like one, the likest first, with how they are."""
    found = [each for each in similar_topics(snapshot) if topic_id in (each.first_id, each.second_id)]
    found.sort(key=lambda each: -each.share)
    return [(each.second_id if each.first_id == topic_id else each.first_id, each) for each in found]


def fill_merge_menu(
    menu: QMenu, sheet: WallSheet, topic_id: str, merge: Callable[[Sequence[str]], object]
) -> None:
    """Offer all other topics that are to be held."""
    snapshot = sheet.in_use
    like = dict(similar_to(snapshot, topic_id))
    menu.setTitle(translate("OpenSpacePage", "Merge with"))
    for other_id, similar in like.items():
        action = menu.addAction(doubled(similar_text(similar, snapshot)))
        action.triggered.connect(lambda _=False, other=other_id: merge([topic_id, other]))
    menu.addSeparator()
    for topic in snapshot.open_topics:
        if topic.id != topic_id and topic.id not in like:
            action = menu.addAction(doubled(topic_name(topic)))
            action.triggered.connect(lambda _=False, other=topic.id: merge([topic_id, other]))


def fill_cell_menu(menu: QMenu, sheet: WallSheet, cell: Cell, move: Callable[[str, Cell], object]) -> None:
    """Offer the topics that are not on the wall, then those that would come from another cell."""
    for card in sheet.tray:
        action = menu.addAction(doubled(f"{card.number} {card.title}"))
        action.triggered.connect(lambda _=False, topic_id=card.topic_id: move(topic_id, cell))
    menu.addSeparator()
    for there, card in sorted(sheet.at.items(), key=lambda item: item[1].number):
        words = translate("OpenSpacePage", "{0} {1} (from {2})")
        action = menu.addAction(doubled(words.format(card.number, card.title, sheet.cell_name(there))))
        action.triggered.connect(lambda _=False, topic_id=card.topic_id: move(topic_id, cell))
