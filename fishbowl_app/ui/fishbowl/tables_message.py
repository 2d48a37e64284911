"""What the room says while a table round runs: that the circle rests, and where the tables are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fishbowl_app.model.rules.rotation import RotationKind
from fishbowl_app.model.rules.seating import at_tables
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.fishbowl.words import translate
from fishbowl_app.ui.widgets import InlineMessage


class TablesMessage(InlineMessage):
    """There as long as a table round runs; its button goes to the plan of the tables."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.acted.connect(self._go)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say what is to be said now."""
        words = tables_text(snapshot)
        if not words:
            self.clear()
        elif words != self.text():
            self.show_message(words, action=self.tr("Go to the tables"), closable=False)

    def _go(self) -> None:
        self._desk.proposals.look_at(RotationKind.TABLES)
        self._desk.actions["go_rotation"].trigger()


def tables_text(snapshot: Snapshot) -> str:
    """Return that a table round runs, and where one sees who sits where; "" where none runs."""
    held = at_tables(snapshot)
    if held is None:
        return ""
    words = translate(
        "Fishbowl", "Table round {0} of {1} is running: everybody sits at a table; the circle rests."
    )
    runs = words.format(snapshot.round_number(held.id), len(snapshot.table_rounds))
    if snapshot.seats_of_round(held.id):
        where = translate("Fishbowl", "Who sits where is on the Stage and in the Rotation room.")
    else:
        where = translate("Fishbowl", "Nobody has planned who sits where.")
    return f"{runs} {where}"
