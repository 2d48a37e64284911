"""The times of the agenda in words: how late, when it ends, how long in all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.rules.agenda import late_s, planned_finish, projected_finish, start_of_day
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.phases import length_text
from fishbowl_app.ui.texts import minutes_text, time_text

translate = QCoreApplication.translate

_MINUTES_UP_TO_S = 5400  # beyond that nobody counts in minutes


def late_text(seconds: float | None) -> str:
    """Return "6 min late", "3 h 37 min early", "on time", or "" where it is not known."""
    if seconds is None:
        return ""
    minutes = round(seconds / 60)
    if minutes == 0:
        return translate("Day", "on time")
    text = translate("Day", "{0} late") if minutes > 0 else translate("Day", "{0} early")
    length = abs(minutes) * 60
    return text.format(minutes_text(length) if length <= _MINUTES_UP_TO_S else length_text(length))


def planned_end_text(snapshot: Snapshot, now: float) -> str:
    """Return "Planned to end 15:34", or "" where no start is planned."""
    end = planned_finish(snapshot, start_of_day(snapshot, now))
    return "" if end is None else translate("Day", "Planned to end {0}").format(time_text(end))


def end_text(snapshot: Snapshot, now: float) -> str:
    """Return "Ends 15:40, 6 min late", with "Ended" once all is over; "" where it is not known."""
    return ", ".join(part for part in end_parts(snapshot, now) if part)


def end_parts(snapshot: Snapshot, now: float) -> tuple[str, str]:
    """Return when it ends and how late that is, each "" where it is not known."""
    day_start = start_of_day(snapshot, now)
    end = projected_finish(snapshot, now, day_start)
    if end is None:
        return "", ""
    over = snapshot.live is None and end <= now
    text = translate("Day", "Ended {0}") if over else translate("Day", "Ends {0}")
    return text.format(time_text(end)), late_text(late_s(snapshot, now, day_start))


def count_text(number: int) -> str:
    """Return "9 activities"."""
    return translate("Day", "%n activities", "", number)


def total_text(snapshot: Snapshot) -> str:
    """Return "9 activities, 110 min"."""
    length = minutes_text(sum(item.length_s for item in snapshot.agenda))
    return f"{count_text(len(snapshot.agenda))}, {length}"
