"""Which backups go as time passes: the older, the fewer are needed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

HOUR_S = 3600.0
DAY_S = 24 * HOUR_S
WEEK_S = 7 * DAY_S
KEPT_S = 5 * WEEK_S  # none is older
# Up to an age, one stays of each stretch of that length; 0: all stay. Each stretch is part of one of the next.
_STAY = ((2 * HOUR_S, 0.0), (DAY_S, HOUR_S), (WEEK_S, DAY_S), (KEPT_S, WEEK_S))


class Dated(Protocol):
    """What has an age."""

    @property
    def at(self) -> float:
        """When it was made, UTC."""
        ...


D = TypeVar("D", bound=Dated)


def thin(backups: Sequence[D], now: float, *, keep_newest: bool = True) -> list[D]:
    """Return the backups of one session that are to be deleted.

    All of the last two hours stay, then the last of each hour for a day, of each day for a week, of each week for
    five weeks. To thin often comes to the same as to thin once.

    Args:
        backups: in the order in which they were made: the clock may have been set meanwhile.
        now: UTC.
        keep_newest: whether the last stays however old it is; as long as there is the session.
    """
    last_of = {
        (stretch, backup.at // stretch): place
        for place, backup in enumerate(backups)
        for _, stretch in _STAY
        if stretch
    }
    newest = len(backups) - 1 if keep_newest else -1

    def stays(place: int, at: float) -> bool:
        stretch = next((stretch for until, stretch in _STAY if now - at <= until), None)
        if place == newest or stretch == 0:
            return True
        return stretch is not None and last_of[stretch, at // stretch] == place

    return [backup for place, backup in enumerate(backups) if not stays(place, backup.at)]
