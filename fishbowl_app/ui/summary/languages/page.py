"""The texts of the session in a second language, for print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.export.paired_file import where_text, write_texts
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.errors import OutsideProblem
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.translations import translate_texts
from fishbowl_app.model.rules.paired import FIELDS, PairedText, TextPlace, naming_people, paired_texts
from fishbowl_app.model.snapshot import TABLE_OF
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.summary.languages.files import ask_read, ask_save
from fishbowl_app.ui.summary.languages.model import TextsModel
from fishbowl_app.ui.summary.languages.reading import ReadingDialog
from fishbowl_app.ui.summary.languages.table import TextsTable
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, EmptyState, FlowLayout, PlainLabel, announce, button
from fishbowl_app.ui.widgets.saved import Labelled
from fishbowl_app.words import LANGUAGES, OWN_NAMES, catalogue, current_language

SHOWN = ("translation", "participant", "note", *(TABLE_OF[entity] for entity in FIELDS))
MOST_NAMED = 3  # places that are named where a file holds names


class LanguagesPage(Page):
    """Which language the texts are typed in, and a table to translate them in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = TextsModel(desk.bridge, self)
        self.table = TextsTable(self.model, self)
        self.typed = ChoiceBox(self.tr("Texts are typed in"), 8, self)
        self.second = ChoiceBox(self.tr("Second language"), 8, self)
        self.count = PlainLabel("", self, wrap=True)
        self.only_missing = QCheckBox(self.tr("Only what is to do"), self)
        self.same = button(self.tr("The same in both"), "check", parent=self)
        self.save = button(self.tr("Save for the translator…"), "export", parent=self)
        self.read = button(self.tr("Read the translation…"), "import", parent=self)
        self._late = QTimer(self)  # several changes in a row are drawn once
        self._late.setSingleShot(True)
        commands: dict[str, Callable[[], object]] = {
            "texts_next": self.go_on,
            "texts_missing": self.only_missing.toggle,
            "texts_same": self.keep_same,
            "texts_save": self.save_file,
            "texts_read": self.read_file,
        }
        self.take(commands)
        self._lay_out()
        self._connect()

    @property
    def language(self) -> str:
        """The second language."""
        return self.second.currentData()

    def enter(self) -> None:
        self.refresh()
        shown = self._stack.currentWidget()
        (self.table if shown is self.table else self.typed).setFocus()

    # --- deeds -------------------------------------------------------------------------------------------

    def go_on(self, after: TextPlace | None = None) -> None:
        """Edit the next text that is to do after one, or after that on which one stands."""
        current = self.table.current
        after = after or (current.place if current else None)
        self.refresh()
        following = _from_next(paired_texts(self.desk.bridge.snapshot, self.language), after)
        next_place = next((each.place for each in following if each.missing), None)
        if next_place is not None and self.table.stand_on(next_place):
            self.table.edit_current()
        elif next_place is None:
            self.table.setFocus()
            announce(self.table, self.count.text())

    def keep_same(self) -> None:
        """Say of the chosen texts that they are the same in both languages, such as names."""
        chosen = self.table.chosen()
        given = {each.place: each.text for each in chosen}
        if given and self.desk.bridge.tried(translate_texts, self.language, given)[0]:
            self.refresh()

    def save_file(self) -> None:
        """Write all texts for a translator; where only what is to do is shown, only that."""
        path = ask_save(self, self.desk, self.language)
        if path is None:
            return
        bridge = self.desk.bridge
        try:
            written = write_texts(
                bridge.snapshot,
                path,
                self.language,
                words=current_language(),
                only_missing=self.only_missing.isChecked(),
                never=[bridge.session.path],
            )
        except OutsideProblem as error:
            bridge.failed.emit(error)
        else:
            self._tell_saved(path.name, naming_people(bridge.snapshot, written))

    def _tell_saved(self, name: str, naming: list[PairedText]) -> None:
        """Say that the file is there, and where it names people: it leaves the computer."""
        if naming:
            where = ", ".join(where_text(each, catalogue(current_language())) for each in naming[:MOST_NAMED])
            more = self.tr(", …") if len(naming) > MOST_NAMED else ""
            text = self.tr("{0} is saved. Look before you send it: people are named in {1}{2}.")
            self.desk.bridge.say(text.format(name, where, more), Tone.WARN)
        else:
            text = self.tr("{0} is saved. Read it here when it is translated.")
            self.desk.bridge.say(text.format(name), Tone.DONE)

    def read_file(self, path: Path | None = None) -> ReadingDialog | None:
        """Show what a translator's file brings; it is taken as one step when the person agrees."""
        path = path or ask_read(self, self.desk.settings)
        if path is None:
            return None
        try:
            dialog = ReadingDialog(read_file(path), self.desk.bridge, self)
        except OutsideProblem as error:
            self.desk.bridge.failed.emit(error)
            return None
        dialog.show()
        return dialog

    # --- showing -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._late.stop()
        snapshot = self.desk.bridge.snapshot
        self._offer(snapshot.details.language)
        texts = paired_texts(snapshot, self.language)
        to_do = [each for each in texts if each.missing]
        current = self.table.current
        self.model.show_texts(to_do if self.only_missing.isChecked() else texts, self.language)
        self._stand_again(texts, current)
        self.count.setText(self._count_text(len(to_do), len(texts)))
        nothing = self._nothing if not texts else self._done
        self._stack.setCurrentWidget(self.table if self.model.texts else nothing)
        for made in (self.same, self.save):
            made.setEnabled(bool(texts))

    def _stand_again(self, texts: list[PairedText], current: PairedText | None) -> None:
        """Stay where one stands; where that is not shown any more, go to the next that is."""
        place = current.place if current is not None else None
        following = [] if place is None else [place]
        following += [each.place for each in _from_next(texts, place)]
        any(self.table.stand_on(each) for each in following)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _offer(self, typed: str) -> None:
        known = dict.fromkeys((*LANGUAGES, typed))
        self.typed.offer([(OWN_NAMES.get(each, each), each, None) for each in known])
        self.typed.choose(typed)
        self.second.offer([(OWN_NAMES.get(each, each), each, None) for each in known if each != typed])

    def _count_text(self, to_do: int, texts: int) -> str:
        if texts and not to_do:
            return self.tr("Everything is translated.")
        return self.tr("Missing, or changed since: {0} of {1}").format(to_do, texts)

    # --- inside ------------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*SHOWN):
            self._late.start()

    def _choose_typed(self) -> None:
        self.desk.bridge.do(edit_details, language=self.typed.currentData())

    def _connect(self) -> None:
        self.desk.bridge.changed.connect(self._on_changed)
        self._late.timeout.connect(self.refresh)
        self.table.went_on.connect(self.go_on)
        self.typed.activated.connect(self._choose_typed)
        self.second.activated.connect(self.refresh)
        self.only_missing.toggled.connect(self.refresh)
        for made, name in ((self.same, "texts_same"), (self.save, "texts_save"), (self.read, "texts_read")):
            made.clicked.connect(self.desk.actions[name].trigger)

    def _lay_out(self) -> None:
        top, tools = QHBoxLayout(), QWidget(self)
        top.setSpacing(gap())
        for box in (self.typed, self.second):
            top.addWidget(Labelled(box.accessibleName(), box, self), 1)
        top.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        flow = FlowLayout(tools, gap())
        for made in (self.only_missing, self.same, self.save, self.read):
            flow.addWidget(made)
        self._nothing = EmptyState(
            "speak",
            self.tr("Nothing to translate yet"),
            self.tr("Give the session a title and an agenda; what you type there is translated here for print."),
            parent=self,
        )
        self._done = EmptyState(
            "ok",
            self.tr("Everything is translated"),
            self.tr("Texts that you change or add come back here."),
            self.tr("Show all texts"),
            self,
        )
        self._done.acted.connect(lambda: self.only_missing.setChecked(False))
        self._stack = QStackedWidget(self)
        for part in (self.table, self._nothing, self._done):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(0.5), 0, 0)
        layout.setSpacing(gap())
        layout.addLayout(top)
        layout.addWidget(tools)
        layout.addWidget(self._stack, 1)


def _from_next(texts: list[PairedText], after: TextPlace | None) -> list[PairedText]:
    """Return all texts in their order, beginning after one, and from the top again up to it."""
    row = next((row for row, each in enumerate(texts) if each.place == after), -1) + 1
    return texts[row:] + texts[:row]
