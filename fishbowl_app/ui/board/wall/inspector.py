"""One note in full, to read and to change."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.ops.notes import edit_note
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.texts import colour_text, time_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import Heading, PlainLabel, badge_icon
from fishbowl_app.ui.widgets.saved import Labelled, SavedLine, SavedText


class NoteInspector(QWidget):
    """Shows the chosen note; every change is kept at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._note_id: str | None = None
        self._heading = Heading(self.tr("Note"), self)
        self._source = PlainLabel("", self, tone="quiet", wrap=True)
        self.text = SavedText(self.tr("Text of the note"), lambda text: self._save(text=text), 6, self)
        self.role = SavedLine(self.tr("Role"), lambda text: self._save(role=text), self)
        self.group = self._combo(self.tr("Group"), "group_id")
        self.round = self._combo(self.tr("Round"), "activity_id")
        self.colour = self._combo(self.tr("Colour"), "colour")
        for colour in Colour:
            self.colour.addItem(badge_icon("", colour), colour_text(colour), colour)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(2), gap(2), gap(2), gap(2))
        layout.setSpacing(gap(1.5))
        layout.addWidget(self._heading)
        for name, field in (
            (self.tr("Text"), self.text),
            (self.tr("Role"), self.role),
            (self.tr("Group"), self.group),
            (self.tr("Round"), self.round),
            (self.tr("Colour"), self.colour),
        ):
            layout.addWidget(Labelled(name, field, self))
        layout.addWidget(self._source)
        layout.addStretch(1)
        desk.bridge.changed.connect(self._on_changed)
        self.show_note(None)

    def show_note(self, note_id: str | None) -> None:
        """Show a note, or that none is chosen."""
        self._note_id = note_id
        self._fill()

    def _on_changed(self, changes: Changes) -> None:
        if self._note_id in changes.ids("note") or changes.touches("group", "activity"):
            self._fill()

    def _fill(self) -> None:
        note = self._desk.bridge.snapshot.notes.get(self._note_id or "")
        self.setEnabled(note is not None)
        self._fill_choices()
        self.text.show_value(note.text if note else "")
        self.role.show_value(note.role if note else "")
        if note is not None:
            self.group.setCurrentIndex(max(0, self.group.findData(note.group_id)))
            self.round.setCurrentIndex(max(0, self.round.findData(note.activity_id)))
            self.colour.setCurrentIndex(self.colour.findData(note.colour))
        self._source.setText(self._about(note) if note else self.tr("Choose a note to read and change it."))

    def _fill_choices(self) -> None:
        snapshot = self._desk.bridge.snapshot
        for box in (self.group, self.round):
            box.clear()
            box.addItem("–", None)
        for group in snapshot.group_list:
            self.group.addItem(badge_icon(group.label, group.colour), group.name, group.id)
        for activity in snapshot.agenda:
            self.round.addItem(activity.title, activity.id)

    def _about(self, note: Note) -> str:
        """Return when, from where and by whom the note was taken."""
        parts = [self.tr("Taken at {0}").format(time_text(note.at))]
        if note.chair is not None:
            parts.append(self.tr("chair {0}").format(note.chair))
        person = self._desk.bridge.snapshot.participants.get(note.participant_id or "")
        if person is not None:
            parts.append(person.name)
        if note.source != "typed":
            parts.append(self.tr("from {0}").format(note.source))
        return ", ".join(parts)

    def _combo(self, name: str, field: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.activated.connect(lambda index: self._save(**{field: box.itemData(index)}))
        return box

    def _save(self, **fields: object) -> bool:
        if self._note_id is None:
            return False
        return self._desk.bridge.tried(edit_note, self._note_id, **fields)[0]
