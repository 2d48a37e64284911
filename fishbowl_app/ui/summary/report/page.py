"""The page for the summary: its parts in their order, how it is written, and what it looks like."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.export.note_files import KINDS, PICTURES, write_notes
from fishbowl_app.export.note_files import untranslated as untranslated_notes
from fishbowl_app.export.pdf.parts import Written
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.report import summaries_of, untranslated
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.report_parts.note_data import Origins
from fishbowl_app.print_jobs import Laid, Look, SummaryJob
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.settings import Setting
from fishbowl_app.ui.summary import saving
from fishbowl_app.ui.summary.checklist import Checklist, ChecklistModel, Thing
from fishbowl_app.ui.summary.preview.panel import Preview
from fishbowl_app.ui.summary.preview.work import PrintWork
from fishbowl_app.ui.summary.printing.dialog import Printing
from fishbowl_app.ui.summary.report.checks import ChecksCard, look_text
from fishbowl_app.ui.summary.report.choices import Choices, Preset, from_text, to_text
from fishbowl_app.ui.summary.report.form import FormCard
from fishbowl_app.ui.summary.report.part_words import part_texts
from fishbowl_app.ui.summary.report.presets import PresetsRow
from fishbowl_app.ui.summary.side import Side, lay_beside
from fishbowl_app.ui.tasks import Work
from fishbowl_app.ui.widgets import CardFrame, button
from fishbowl_app.words import current_language

NAME = "summary"
NONE = " (0)"  # what a part ends in of which there is nothing, in every language
_PAUSE_MS = 120  # so that a live session, with this page open, is not told anew at every key


def _kept(text: str) -> str:
    return to_text(from_text(text).choices) if text else ""


CHOICES = Setting("summary/choices", "", _kept)


class SummaryPage(Page):
    """Choices on the left, the PDF itself on the right.

    Signals:
        languages_wanted: the page where texts are translated is to be shown.
    """

    languages_wanted = Signal()

    def __init__(self, desk: Desk, work: PrintWork, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._printing = printing
        self.choices = self._kept_choices()
        self._summaries: Mapping[str, Summary] = {}
        self.saver = saving.Saver(desk, self)
        self.presets = PresetsRow(desk.settings, self)
        self.checks = ChecksCard(self)
        self.model = ChecklistModel(True, self)
        self.parts = Checklist(self.tr("Parts of the summary, in their order"), self.model, True, self)
        self.form = FormCard(self)
        self.preview = Preview(NAME, work, desk.settings, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Put the focus on the first part."""
        if not self.parts.currentIndex().isValid():
            self.parts.setCurrentIndex(self.model.index(0))
        self.parts.setFocus()

    def refresh(self) -> None:
        """Show the session as it is now, and have the PDF made anew."""
        self._pause.stop()
        self._gather()
        self.checks.show_summary(self._summary, len(untranslated(self._summaries.values())))
        self._show()

    def save(self) -> None:
        """Ask where the PDF goes, and make it in the background."""
        if self.saver.running:
            return
        wanted = self.saver.wanted(self.tr("{0} – summary"))
        path = saving.ask_path(self, self.tr("Save the summary"), wanted, self.desk.settings)
        if path is not None:
            self.saver.save(path, self._work(path), self._look_text())

    def print(self) -> None:
        """Ask for a printer, and print the session as it is now."""
        self._gather()
        self._printing.ask(self._job(self.preview.pages.look()), self._summary.title)

    def export_notes(self) -> None:
        """Ask where the notes go and as which kind of file, and write it in the background."""
        self._export(self.tr("{0} – notes"), self.tr("Export the notes"), KINDS)

    def export_board(self) -> None:
        """Ask where a picture of the board goes, and draw it in the background."""
        self._export(self.tr("{0} – board"), self.tr("Save the board as a picture"), PICTURES)

    def _export(self, name: str, title: str, kinds: tuple[str, ...]) -> None:
        if self.saver.running:
            return
        wanted = self.saver.wanted(name, kinds[0])
        path = saving.ask_notes_path(self, title, wanted, self.desk.settings, kinds)
        if path is None:
            return
        if path.suffix.lower() in kinds:
            self.saver.save(path, self._notes_work(path), self._look_at_notes(path))
        else:
            self.desk.bridge.say(self.tr("Choose a name that ends in one of {0}.").format(", ".join(kinds)))

    @property
    def settled(self) -> bool:
        """Whether the pages that are seen are what they are to be."""
        return not self._pause.isActive() and self.preview.settled

    def shut(self) -> None:
        self.saver.shut()

    # --- the PDF -----------------------------------------------------------------------------------------

    def _gather(self) -> None:
        """Work out what the session says now."""
        snapshot, now = self.desk.bridge.snapshot, self.desk.bridge.now()
        self._summaries = summaries_of(snapshot, now, None, self.choices.languages)

    @property
    def _summary(self) -> Summary:
        return self._summaries[self.choices.languages[0]]

    def _job(self, look: Look) -> SummaryJob:
        return SummaryJob(NAME, self._summaries, self.choices.form, look)

    def _work(self, path: Path) -> Work:
        self._gather()
        summaries, form, never = self._summaries, self.choices.form, (self.desk.bridge.session.path,)

        def work(report: Callable[[float], None], cancelled: Callable[[], bool]) -> Written | None:
            from fishbowl_app.export.pdf.summary import write_summary  # slow to load: not while anybody waits

            return write_summary(summaries, path, form, progress=report, cancelled=cancelled, never=never)

        return work

    def _notes_work(self, path: Path) -> Work:
        snapshot, language = self.desk.bridge.snapshot, self.choices.languages[0]
        style, never = snapshot.details.names_in_summary, (self.desk.bridge.session.path,)

        def write() -> Written:
            write_notes(snapshot, path, style=style, language=language, never=never)
            return Written(path)

        return saving.plain_work(write)

    def _look_text(self) -> str:
        """Return what to look at in the PDF; the card that says more may be out of sight."""
        summary = self._summary
        return look_text(
            summary.identifying, len(summary.named_in_texts), len(untranslated(self._summaries.values()))
        )

    def _look_at_notes(self, path: Path) -> str:
        """Return what to look at in a file of notes or a picture of the board."""
        snapshot, language = self.desk.bridge.snapshot, self.choices.languages[0]
        style = snapshot.details.names_in_summary
        lacking = untranslated_notes(snapshot, path, style=style, language=language)
        origins = Origins(snapshot, style)
        return look_text(origins.identifying(), len(origins.naming_texts()), len(lacking))

    # --- choosing ----------------------------------------------------------------------------------------

    def _kept_choices(self) -> Choices:
        kept = self.desk.settings.get(CHOICES)
        return from_text(kept).choices if kept else Choices(languages=(current_language(),))

    def _choose(self, choices: Choices) -> None:
        """Take other choices; what the session says needs to be worked out anew only in other languages."""
        before = self.choices
        if choices != before:
            self._keep(choices)
            self._show() if choices.languages == before.languages else self.refresh()

    def _keep(self, choices: Choices) -> None:
        self.choices = choices
        self.desk.settings.set(CHOICES, to_text(choices))

    def _take_preset(self, preset: Preset) -> None:
        self._name(preset.names)
        self._keep(preset.applied(self.choices))
        self.refresh()

    def _order(self, order: tuple[str, ...]) -> None:
        key = self.model.things[self.parts.currentIndex().row()].key if self.parts.currentIndex().isValid() else ""
        self._choose(replace(self.choices, order=order))
        self.parts.go_to(key)

    def _name(self, style: NameStyle) -> None:
        if style is not self.desk.bridge.snapshot.details.names_in_summary:
            self.desk.bridge.do(edit_details, names_in_summary=style)

    def _show(self) -> None:
        """Show what is chosen, and have the PDF made anew."""
        self._show_choices()
        self.preview.show_document(self._job)

    def _show_choices(self) -> None:
        names = self.desk.bridge.snapshot.details.names_in_summary
        self.presets.show_choices(self.choices, names)
        self.form.show_choices(self.choices, names)
        self._show_parts(self.preview.laid)

    def _on_made(self, laid: Laid) -> None:
        self._show_parts(laid)
        self.checks.show_unshown(laid.unshown)

    def _show_parts(self, laid: Laid | None) -> None:
        words, starts = part_texts(self._summary), laid.starts if laid is not None else {}
        self.model.show_things([self._thing(part, words[part], starts.get(part)) for part in self.choices.order])

    def _thing(self, part: str, words: str, start: int | None) -> Thing:
        ticked = part not in self.choices.left_out
        if words.endswith(NONE):
            nothing = self.tr("nothing yet")
            return Thing(part, words.removesuffix(NONE), ticked, pages=nothing, heard=nothing)
        if start is None or not ticked:
            return Thing(part, words, ticked)
        page = self.tr("page {0}").format(start + 1)
        return Thing(part, words, ticked, pages=page, heard=page)

    # --- set up ------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _connect(self) -> None:
        self.desk.bridge.changed.connect(self._on_changed)
        self._pause.timeout.connect(self.refresh)
        self.presets.chosen.connect(self._take_preset)
        self.model.ticked.connect(lambda part, wanted: self._choose(self.choices.with_part(part, wanted)))
        self.model.moved.connect(self._order)
        self.form.changed.connect(lambda: self._choose(self.form.taken(self.choices)))
        self.form.named.connect(self._name)
        self.checks.languages_wanted.connect(self.languages_wanted)
        self.preview.made.connect(self._on_made)

    def _lay_out(self) -> None:
        card = CardFrame(QCoreApplication.translate("SummaryRoom", "What goes in"), self)
        card.body.addWidget(self.presets)
        card.body.addWidget(self.parts)
        others = CardFrame(self.tr("To go on with"), self)
        for name in ("export_notes", "export_board_picture"):
            action = self.desk.actions[name]
            made = button(action.text(), "export", parent=self)
            made.clicked.connect(action.trigger)
            others.body.addWidget(made)
        self.side = Side(self.checks, card, self.form, others, parent=self)
        self.side.follow(self.parts)
        self.save_button = self.side.add_button(button(self.tr("Save PDF…"), "summary", "primary", self))
        self.print_button = self.side.add_button(button(self.tr("Print…"), "print", parent=self))
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print)
        self.saver.busy.connect(self.save_button.setDisabled)
        lay_beside(self, NAME, self.saver, self.side, self.preview)
