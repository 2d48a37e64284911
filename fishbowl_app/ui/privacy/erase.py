"""Erasing a person: what goes is shown before, and what a search of the files found after."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.backups.erased import Searched, forget_and_search
from fishbowl_app.model.entities import Participant
from fishbowl_app.model.ops.erasing import erase_person, what_goes
from fishbowl_app.model.privacy.nameless import named
from fishbowl_app.model.rules.match import label_people
from fishbowl_app.privacy_texts import ends_texts, erasing_texts, searched_texts
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.privacy.lines import Lines
from fishbowl_app.ui.privacy.naming_list import NamingList
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import button
from fishbowl_app.ui.widgets.panels import InlineMessage, MessageKind
from fishbowl_app.ui.widgets.words import Heading, PlainLabel


class EraseDialog(QDialog):
    """Asks whom to erase and which texts lose the name, does it, and says what is left."""

    def __init__(self, bridge: SessionBridge, participant_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setWindowTitle(self.tr("Erase a person"))
        self.people = QComboBox(self)
        self.people.setAccessibleName(self.tr("Whom to erase"))
        self.people.setEditable(False)
        self.goes, self.ends = Lines(self), Lines(self, tone="quiet")
        self.texts = NamingList(self)
        self.naming = PlainLabel("", self, wrap=True)
        self.message = InlineMessage(self)
        self.erase = button(self.tr("Erase for good"), "delete", "danger", self)
        self.close_button = button(self.tr("Cancel"), parent=self)
        self._lay_out()
        self._fill(participant_id)
        self.people.currentIndexChanged.connect(self._show_person)
        self.erase.clicked.connect(self._erase)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self._show_person()
        self.resize(pixels() * 40, pixels() * 36)

    # --- inside ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(gap())
        self._before = [self.people, Heading(self.tr("What goes"), self), self.goes, self.naming, self.texts]
        self._after = Heading(self.tr("Erased"), self)
        self._after.hide()
        for widget in (self._after, *self._before, self.message, self.ends):
            column.addWidget(widget, 1 if widget is self.texts else 0)
        column.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.close_button)
        row.addWidget(self.erase)
        column.addLayout(row)

    def _fill(self, participant_id: str) -> None:
        people = list(named(self._bridge.snapshot.people))
        labels = label_people(self._bridge.snapshot)
        for person in people:
            self.people.addItem(labels[person.id], person.id)
        self.people.setCurrentIndex(max(0, self.people.findData(participant_id)))
        first, *others = ends_texts() if people else [self.tr("Nobody in this session has a name.")]
        self.message.show_message(first, MessageKind.WARN if people else MessageKind.INFO, closable=False)
        self.ends.show_texts(others)
        self.erase.setEnabled(bool(people) and not self._bridge.session.read_only)

    def _person(self) -> Participant | None:
        return self._bridge.snapshot.participants.get(self.people.currentData() or "")

    def _show_person(self) -> None:
        person = self._person()
        if person is None:
            for widget in self._before:
                widget.hide()
            return
        told = what_goes(self._bridge.snapshot, person.id)
        self.goes.show_texts(erasing_texts(told))
        self.texts.show_mentions(told.mentions)
        self.naming.setText(self.tr("Texts with the name; those with a tick lose it:"))
        for widget in (self.naming, self.texts):
            widget.setVisible(bool(told.mentions))

    def _erase(self) -> None:
        person = self._person()
        if person is None:
            return
        words = [each for each in (person.name, person.note) if each]
        left = self.texts.count() - len(self.texts.chosen())
        if not self._bridge.tried(erase_person, person.id, self.texts.chosen())[0]:
            self.reject()  # the strip says why
            return
        done, found = self._bridge.tried(forget_and_search, words)
        if done:
            self._show_outcome(found, left)
        else:
            self.reject()

    def _show_outcome(self, found: Searched, left: int) -> None:
        for widget in (*self._before, self.erase):
            widget.hide()
        self._after.show()
        first, *others = searched_texts(found, left)
        kind = MessageKind.OK if found.is_clean else MessageKind.WARN
        self.message.show_message(first, kind, closable=False)
        self.ends.show_texts([*others, ends_texts()[-1]])
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()


def erase(desk: Desk, participant_id: str, parent: QWidget) -> None:
    """Ask about one person, and erase them. Tests replace what waits for an answer."""
    dialog = EraseDialog(desk.bridge, participant_id, parent)
    dialog.exec()
    dialog.deleteLater()
