"""Which breakouts there are to report of, and what has arrived, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.entities import Activity, Report, Space, Topic
from fishbowl_app.model.rules.breakouts import awaited, has_arrived
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.widgets.rows import Row

translate = QCoreApplication.translate
ALL = "all"  # the key of the row for the actions of all
_MOST_MISSING = 6  # that are called by their titles


@dataclass(frozen=True, slots=True)
class Item:
    """A breakout, or a topic that something was reported of; `begun` and `ended` are about its clock.

    `awaited`: it has begun, and its report is not here; as long as it runs nobody calls it missing.
    """

    topic: Topic
    slot: Activity | None
    space: Space | None
    report: Report | None
    begun: bool
    ended: bool
    awaited: bool
    notes: int
    actions: int

    @property
    def missing(self) -> bool:
        """Tell whether a report should be here: the breakout is over."""
        return self.ended and self.awaited

    @property
    def arrived(self) -> bool:
        """Tell whether there is a report that says something."""
        return has_arrived(self.report)

    @property
    def called(self) -> str:
        """Number and title: "3 Bus fare"."""
        return f"{self.topic.number} {self.topic.title}"


def items(snapshot: Snapshot) -> list[Item]:
    """Return the breakouts by slot and space, then topics off the wall of which something was reported."""
    held = [topic for slot in snapshot.slots for topic in snapshot.breakouts_of(slot.id)]
    actions = Counter(action.topic_id for action in snapshot.action_list)
    due = {topic.id for topic in awaited(snapshot)}
    on_wall = {topic.id for topic in held}
    found = [_item(snapshot, topic, actions[topic.id], held=True, due=topic.id in due) for topic in held]
    others = (topic for topic in snapshot.topic_list if topic.id not in on_wall)
    loose = (_item(snapshot, topic, actions[topic.id], held=False, due=False) for topic in others)
    return [*found, *(item for item in loose if item.report or item.notes or item.actions)]


def _item(snapshot: Snapshot, topic: Topic, actions: int, *, held: bool, due: bool) -> Item:
    slot = snapshot.activities.get(topic.slot_id or "") if held else None
    timebox = snapshot.timebox_of(topic.id)
    over = slot is not None and slot.finished_at is not None
    return Item(
        topic=topic,
        slot=slot,
        space=snapshot.spaces.get(topic.space_id or "") if held else None,
        report=snapshot.report_of(topic.id),
        begun=timebox is not None,
        ended=timebox is not None and (over or timebox.ended_at is not None),
        awaited=due,
        notes=_notes(snapshot, topic),
        actions=actions,
    )


def _notes(snapshot: Snapshot, topic: Topic) -> int:
    return len(snapshot.notes_of_breakout(topic.id))


# --- in words ---------------------------------------------------------------------------------------------


def tally_text(found: Sequence[Item]) -> str:
    """Return "5 of 8 reports; missing 3 Bus fare, 7 Shelters" of the breakouts that have begun."""
    known = [item for item in found if item.awaited or item.arrived]
    if not known:
        return translate("Reports", "No breakout has begun yet.")
    missing = [item for item in known if item.missing]
    arrived = sum(item.arrived for item in known)
    text = translate("Reports", "{0} of {1} reports").format(arrived, len(known))
    if not missing:
        return text
    named = ", ".join(item.called for item in missing[:_MOST_MISSING])
    if len(missing) > _MOST_MISSING:
        named = translate("Reports", "{0} and %n more", "", len(missing) - _MOST_MISSING).format(named)
    return translate("Reports", "{0}; missing {1}").format(text, named)


def rows(snapshot: Snapshot, found: Sequence[Item]) -> list[Row]:
    """Return the rows of the list: the breakouts, and one for the actions of all."""
    words = _actions_text(len(snapshot.actions)) if snapshot.actions else translate("Reports", "none yet")
    return [*map(_row, found), Row(ALL, translate("Reports", "All actions"), (), "finish", "text_quiet", words)]


def place_text(item: Item) -> str:
    """Return when and where it meets: "Slot 1 · Kitchen"."""
    if item.slot is None or item.space is None:
        return translate("Reports", "Not on the wall")
    return f"{item.slot.title} · {item.space.name}"


def _row(item: Item) -> Row:
    if item.arrived:
        state, icon, tone = translate("Reports", "report arrived"), "check", "ok"
    elif item.report is not None:
        state, icon, tone = (
            translate("Reports", "report begun"),
            "waiting",
            "warn" if item.missing else "text_quiet",
        )
    elif item.missing:
        state, icon, tone = translate("Reports", "report missing"), "waiting", "warn"
    elif item.begun:
        state, icon, tone = translate("Reports", "running"), "play", "text_quiet"
    else:
        state, icon, tone = translate("Reports", "not begun"), "clock", "text_quiet"
    parts = [item.slot.title if item.slot is not None else translate("Reports", "Not on the wall"), state]
    if item.notes:
        parts.append(translate("Reports", "%n notes", "", item.notes))
    if item.actions:
        parts.append(_actions_text(item.actions))
    return Row(item.topic.id, item.called, (), icon, tone, ", ".join(parts))


def _actions_text(count: int) -> str:
    return translate("Reports", "%n actions", "", count)
