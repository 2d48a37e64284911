"""What stands in the place of the board while there is no note."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.widgets import EmptyState, button


class NoNotes(EmptyState):
    """Says how notes come in, with a button for each way."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(
            "notes",
            self.tr("No notes yet"),
            self.tr("Press {0} anywhere, type, Enter. Round, role and time come by themselves.").format(
                actions.spoken("take_note")
            ),
            self.tr("Take a note"),
            parent,
        )
        self.acted.connect(actions["take_note"].trigger)
        for words, name in (
            (self.tr("Paste notes"), "board_paste"),
            (self.tr("Import…"), "import"),
            (self.tr("Enter slips"), "page_slips"),
        ):
            self.add_button(button(words, parent=self)).clicked.connect(actions[name].trigger)
