"""Where the session is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fishbowl_app.drafts import is_draft
from fishbowl_app.places import Place, better_folder, place_of
from fishbowl_app.trouble_texts import place_text
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import CardFrame, ElidedLabel, PlainLabel, button


class FileCard(CardFrame):
    """The file's name and folder; a draft says so and offers to be named."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("File"), parent)
        self.name = ElidedLabel("", self, mode=Qt.TextElideMode.ElideMiddle)
        self.folder = ElidedLabel("", self, tone="quiet", mode=Qt.TextElideMode.ElideMiddle)
        self.means = PlainLabel("", self, tone="quiet", wrap=True)
        self.lies = PlainLabel("", self, tone="warn", wrap=True)  # where it lies, if that is a bad place
        self._path: Path | None = None
        self.move = button(self.tr("Name and move…"), "save-as", parent=self)
        self.copy = button(self.tr("Save a copy…"), "save-copy", parent=self)
        self.move.clicked.connect(actions["save_as"].trigger)
        self.copy.clicked.connect(actions["save_copy"].trigger)
        bold = QFont()
        bold.setBold(True)
        self.name.setFont(bold)
        self.body.setSpacing(gap(0.5))
        for label in (self.name, self.folder, self.means, self.lies):
            self.body.addWidget(label)
        self.body.addSpacing(gap(0.5))
        row = QHBoxLayout()
        row.setSpacing(gap())
        row.addWidget(self.move)
        row.addWidget(self.copy)
        row.addStretch(1)
        self.body.addLayout(row)

    def add_line(self, line: QWidget) -> None:
        """Put another line below what is said of the file."""
        self.body.insertWidget(self.body.indexOf(self.means) + 1, line)

    def show_file(self, path: Path, *, read_only: bool = False) -> None:
        """Show where the session is now."""
        draft = is_draft(path)
        self.name.setText(self.tr("Draft: not named yet") if draft else path.name)
        self.folder.setText(str(path if draft else path.parent))
        saved = self.tr("Every change is saved at once.")
        kept = self.tr("It stays in the Drafts folder of this computer until you name it.")
        looked_at = self.tr("It is only looked at. Name and move it to change something.")
        self.means.setText(looked_at if read_only else f"{saved} {kept}" if draft else saved)
        self.copy.setVisible(not draft)
        if path != self._path:
            self._path = path
            self._show_place(place_of(path))

    def _show_place(self, place: Place | None) -> None:
        self.lies.setText(place_text(place, better_folder()) if place is not None else "")
        self.lies.setVisible(place is not None)
