"""Words for what stands in the rotation: seats and what a proposal changes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.rules.planned import Seat
from fishbowl_app.model.rules.proposal import Change
from fishbowl_app.rotation_reasons import Called
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.rotation.sheet import Sheet

translate = QCoreApplication.translate


def called(sheet: Sheet) -> Called:
    """Return what people, groups and rounds are called in sentences about a plan."""
    snapshot = sheet.snapshot
    groups = {group.id: group.name for group in snapshot.groups.values()}
    round_ids = sheet.asked.round_ids if sheet.asked else ()
    return Called(labels_of(snapshot), groups, [snapshot.round_number(each) for each in round_ids], sheet.kind)


def seat_name(seat: Seat) -> str:
    """Return what a seat is called: "chair 2", or "table 3"."""
    table, chair = seat
    if table == 0:
        return translate("Rotation", "chair {0}").format(chair)
    return translate("Rotation", "table {0}").format(table)


def change_text(sheet: Sheet, change: Change, labels: Mapping[str, str]) -> str:
    """Return what a proposal changes: "Round 4, chair 2: Bran instead of Aled"."""
    number = sheet.snapshot.round_number(change.round_id)
    was, comes = labels.get(change.was or "", ""), labels.get(change.comes or "", "")
    if was and comes:
        words = translate("Rotation", "Round {0}, {1}: {2} instead of {3}")
    elif comes:
        words = translate("Rotation", "Round {0}, {1}: {2} comes")
    else:
        words = translate("Rotation", "Round {0}, {1}: {3} goes")
    return words.format(number, seat_name(change.seat), comes, was)
