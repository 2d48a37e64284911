"""What a proposed plan changes, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.rules.planned import Seat
from fishbowl_app.model.rules.proposal import Change, Move
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.labels import labels_of, round_name

translate = QCoreApplication.translate


def seat_name(seat: Seat) -> str:
    """Return what a seat is called: "chair 2", or "table 3"."""
    table, chair = seat
    if table == 0:
        return translate("Rotation", "chair {0}").format(chair)
    return translate("Rotation", "table {0}").format(table)


def change_text(snapshot: Snapshot, change: Change | Move) -> str:
    """Return what a proposal changes.

    In the circle "Round 4, chair 2: Bran instead of Aled", at tables "Table round 3, Bran: table 3 instead of 2".
    """
    where = round_name(snapshot, snapshot.activities[change.round_id])
    if isinstance(change, Move):
        return _moved(change).format(where, _name(snapshot, change.participant_id), change.comes, change.was)
    names = _name(snapshot, change.comes), _name(snapshot, change.was)
    return _seated(change).format(where, seat_name(change.seat), *names)


def _moved(move: Move) -> str:
    if move.was is None:
        return translate("Rotation", "{0}, {1}: comes to table {2}")
    if move.comes is None:
        return translate("Rotation", "{0}, {1}: leaves table {3}")
    return translate("Rotation", "{0}, {1}: table {2} instead of {3}")


def _seated(change: Change) -> str:
    if change.was is None:
        return translate("Rotation", "{0}, {1}: {2} comes")
    if change.comes is None:
        return translate("Rotation", "{0}, {1}: {3} goes")
    return translate("Rotation", "{0}, {1}: {2} instead of {3}")


def _name(snapshot: Snapshot, participant_id: str | None) -> str:
    return labels_of(snapshot).get(participant_id or "", "")
