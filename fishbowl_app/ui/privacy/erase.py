"""Erasing a person: what goes is shown before, and what a search of the files found after."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QWidget

from fishbowl_app.backups.erased import Searched, forget_and_search
from fishbowl_app.backups.restore import kept_of_copies
from fishbowl_app.model.entities import Participant
from fishbowl_app.model.ops.erasing import erase_person, what_goes
from fishbowl_app.model.privacy.former import former_names
from fishbowl_app.model.privacy.mentions import Mention, mentions_of
from fishbowl_app.model.privacy.nameless import named
from fishbowl_app.model.privacy.search import names_to_search
from fishbowl_app.model.rules.match import label_people
from fishbowl_app.privacy_texts import ends_texts, erasing_texts, searched_texts
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.dialogs.shape import MIDDLE, dialog_buttons, dialog_column, shape
from fishbowl_app.ui.privacy.lines import Lines
from fishbowl_app.ui.privacy.naming_list import NamingList
from fishbowl_app.ui.reading_order import ReadingOrder
from fishbowl_app.ui.widgets import button
from fishbowl_app.ui.widgets.panels import InlineMessage, MessageKind
from fishbowl_app.ui.widgets.words import Heading, PlainLabel, tooltip_text


class EraseDialog(ReadingOrder, QDialog):
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
        self.also_copies = QCheckBox("", self)
        self._offer_copies()
        self.message = InlineMessage(self)
        self.erase = button(self.tr("Erase for good"), "delete", "danger", self)
        self.close_button = button(self.tr("Cancel"), parent=self)
        self._lay_out()
        self._fill(participant_id)
        self.people.currentIndexChanged.connect(self._show_person)
        self.texts.itemChanged.connect(self._count)
        self.erase.clicked.connect(self._erase)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self._show_person()
        shape(self, MIDDLE, 560)

    # --- inside ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = dialog_column(self)
        self._before = [self.people, Heading(self.tr("What goes"), self), self.goes, self.naming, self.texts]
        self._after = Heading(self.tr("Erased"), self)
        self._after.hide()
        for widget in (self._after, *self._before, self.also_copies, self.message, self.ends):
            column.addWidget(widget, 1 if widget is self.texts else 0)
        column.addStretch()
        column.addLayout(dialog_buttons(self.close_button, self.erase))

    def _offer_copies(self) -> None:
        """Ask about backups of copies elsewhere, which stay unless somebody wants them deleted too."""
        session = self._bridge.session
        places = kept_of_copies(session.identity, session.path)
        self.also_copies.setText(self.tr("Also delete the backups of %n copy(ies) elsewhere", "", len(places)))
        self.also_copies.setToolTip(tooltip_text("\n".join(map(str, places))))
        self.also_copies.setVisible(bool(places))

    def _fill(self, participant_id: str) -> None:
        people = list(named(self._bridge.snapshot.people))
        labels = label_people(self._bridge.snapshot)
        for person in people:
            self.people.addItem(labels[person.id], person.id)
        self.people.setPlaceholderText(self.tr("Choose who is to be erased"))
        self.people.setCurrentIndex(self.people.findData(participant_id) if participant_id else -1)
        first, *others = ends_texts() if people else [self.tr("Nobody in this session has a name.")]
        self.message.show_message(first, MessageKind.WARN if people else MessageKind.INFO, closable=False)
        self.ends.show_texts(others)

    def _person(self) -> Participant | None:
        return self._bridge.snapshot.participants.get(self.people.currentData() or "")

    def _show_person(self) -> None:
        person = self._person()
        self.erase.setEnabled(person is not None and not self._bridge.session.read_only)
        self.people.setVisible(self.people.count() > 0)
        for widget in self._before[1:]:
            widget.setVisible(person is not None)
        if person is None:
            return
        former = former_names(self._bridge.session, person.id)
        told = what_goes(self._bridge.snapshot, person.id, former)
        self.goes.show_texts(erasing_texts(told))
        self.texts.show_mentions(told.mentions)
        self.naming.setText(self.tr("Texts with the name; those with a tick lose it:"))
        for widget in (self.naming, self.texts):
            widget.setVisible(bool(told.mentions))
        self._count()

    def _count(self) -> None:
        """Say on the button how many texts lose the name."""
        chosen = len(self.texts.chosen())
        words = self.tr("Erase, and take the name out of %n text(s)", "", chosen)
        self.erase.setText(words if chosen else self.tr("Erase for good"))

    def _erase(self) -> None:
        person = self._person()
        if person is None:
            return
        session = self._bridge.session
        former = former_names(session, person.id)  # the journal forgets them
        words = [*names_to_search([person.name, *former]), *([person.note] if person.note else [])]
        also_copies = self.also_copies.isChecked()
        if not self._bridge.tried(erase_person, person.id, self.texts.chosen())[0]:
            self.reject()  # the strip says why
            return
        done, found = self._bridge.tried(forget_and_search, words, also_copies)
        if done:
            self._show_outcome(found, mentions_of(session.snapshot, person, former))
        else:
            self.reject()

    def _show_outcome(self, found: Searched, left: list[Mention]) -> None:
        for widget in (*self._before, self.also_copies, self.erase):
            widget.hide()
        self.texts.show_places([each.where for each in left])
        self.texts.setVisible(bool(left))
        self._after.show()
        first, *others = searched_texts(found, left)
        kind = MessageKind.OK if found.is_clean and not any(each.likely for each in left) else MessageKind.WARN
        self.message.show_message(first, kind, closable=False)
        self.ends.show_texts([*others, ends_texts()[-1]])
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()


def erase(desk: Desk, participant_id: str, parent: QWidget) -> None:
    """Ask about one person, and erase them. Tests replace what waits for an answer."""
    dialog = EraseDialog(desk.bridge, participant_id, parent)
    dialog.exec()
    dialog.deleteLater()
