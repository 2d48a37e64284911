"""How many people there are, of which groups, and who is here."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.entities import Presence
from fishbowl_app.model.snapshot import Snapshot

translate = QCoreApplication.translate
_MOST_GROUPS = 6  # more than that are not listed one by one


def counts_text(snapshot: Snapshot) -> str:
    """Return one line: "25 people: 15 Tenants, 10 Officers · 22 present, 1 comes later"."""
    people = snapshot.people
    total = translate("People", "%n people", None, len(people))
    if not people:
        return ""
    groups = groups_text(snapshot)
    first = translate("People", "{0}: {1}").format(total, groups) if groups else total
    return " · ".join((first, presences_text(snapshot)))


def groups_text(snapshot: Snapshot) -> str:
    """Return how many people each group has, "" where nobody is in one."""
    counted = Counter(person.group_id for person in snapshot.people)
    groups = [group for group in snapshot.group_list if counted[group.id]]
    if not groups:
        return ""
    if len(groups) > _MOST_GROUPS:
        parts = [translate("People", "%n groups", None, len(groups))]
    else:
        parts = [translate("People", "{0} {1}").format(counted[group.id], group.name) for group in groups]
    if counted[None]:
        parts.append(translate("People", "%n without a group", None, counted[None]))
    return ", ".join(parts)


def presences_text(snapshot: Snapshot) -> str:
    """Return how many are here, come later, have left or are just expected."""
    counted = Counter(person.presence for person in snapshot.people)
    texts = {
        Presence.PRESENT: translate("People", "%n present", None, counted[Presence.PRESENT]),
        Presence.LATE: translate("People", "%n come later", None, counted[Presence.LATE]),
        Presence.LEFT: translate("People", "%n have left", None, counted[Presence.LEFT]),
        Presence.EXPECTED: translate("People", "%n expected", None, counted[Presence.EXPECTED]),
    }
    return ", ".join(text for presence, text in texts.items() if counted[presence])
