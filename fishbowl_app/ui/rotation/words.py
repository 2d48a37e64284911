"""What people, groups and rounds are called in the rotation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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
