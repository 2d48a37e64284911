"""The page for what is printed for the room: which kinds, how, and what they look like."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.export.pdf.kinds import FORMS, KINDS, TELL_PEOPLE
from fishbowl_app.export.pdf.parts import Written
from fishbowl_app.model.print_pack import PrintPack, print_packs
from fishbowl_app.print_jobs import Fit, HandoutsJob, Laid, Look
from fishbowl_app.ui.commands.crib import own_first_keys
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.settings import Setting
from fishbowl_app.ui.summary import saving
from fishbowl_app.ui.summary.checklist import Checklist, ChecklistModel, Thing
from fishbowl_app.ui.summary.handouts.choices import HandoutChoices, from_text, to_text
from fishbowl_app.ui.summary.handouts.form import HandoutsForm
from fishbowl_app.ui.summary.handouts.kind_words import hints, kind_texts
from fishbowl_app.ui.summary.handouts.sheet_card import SheetCard
from fishbowl_app.ui.summary.handouts.thumbs import NAME as SMALL
from fishbowl_app.ui.summary.handouts.thumbs import Thumbs
from fishbowl_app.ui.summary.preview.panel import Preview
from fishbowl_app.ui.summary.preview.work import PrintWork
from fishbowl_app.ui.summary.printing.dialog import Printing
from fishbowl_app.ui.summary.roles import roles_text
from fishbowl_app.ui.summary.side import Side, lay_beside
from fishbowl_app.ui.tasks import Work
from fishbowl_app.ui.widgets import CardFrame, InlineMessage, MessageKind, button
from fishbowl_app.words import current_language

NAME = "handouts"
_PAUSE_MS = 120
_THUMB = 130  # pixels of the longer side: enough for large text on a dense screen


def _kept(text: str) -> str:
    return to_text(from_text(text)) if text else ""


CHOICES = Setting("handouts/choices", "", _kept)


class HandoutsPage(Page):
    """Kinds on the left, the pile of paper on the right.

    Signals:
        languages_wanted: the page where texts are translated is to be shown.
    """

    languages_wanted = Signal()

    def __init__(self, desk: Desk, work: PrintWork, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._printing = printing
        kept = desk.settings.get(CHOICES)
        self.choices = from_text(kept) if kept else HandoutChoices(languages=(current_language(),))
        self._packs: Mapping[str, PrintPack] = {}
        self._counts: dict[str, int] = {}
        self.saver = saving.Saver(desk, self)
        self.missing, self.roles = InlineMessage(self), InlineMessage(self)
        self.model = ChecklistModel(False, self)
        self.kinds = Checklist(self.tr("Kinds of handout"), self.model, False, self)
        self.sheet = SheetCard(self)
        self.form = HandoutsForm(self)
        self.preview = Preview(NAME, work, desk.settings, self)
        self.thumbs = Thumbs(work, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Put the focus on the first kind."""
        if not self.kinds.currentIndex().isValid():
            self.kinds.setCurrentIndex(self.model.index(0))
        self.kinds.setFocus()

    def refresh(self) -> None:
        """Show the session as it is now, and have the pages made anew."""
        self._pause.stop()
        self._gather()
        choices = self.choices
        self.form.show_choices(choices)
        self._show_missing()
        self._show_roles()
        self._show_kinds()
        self._show_sheet()
        if choices.kinds:
            self.preview.show_document(lambda look: self._job(NAME, choices.kinds, look))
        else:
            self.preview.cover(self.tr("Tick what is to be printed."))
        self.thumbs.show_jobs({kind: self._small(kind) for kind in KINDS})

    def want_form(self, number: int) -> None:
        """Tick the forms for printing, of them the one of that number, and stand on them."""
        self._choose(self.choices.with_kind(FORMS, True).with_options(form=number))
        self.kinds.setCurrentIndex(self.model.index(KINDS.index(FORMS)))

    def save(self) -> None:
        """Ask where the PDF goes, and make it in the background."""
        if self.saver.running or not self._any_kind():
            return
        wanted = self.saver.wanted(self.tr("{0} – handouts"))
        path = saving.ask_path(self, self.tr("Save the handouts"), wanted, self.desk.settings)
        if path is not None:
            self.saver.save(path, self._work(path))

    def save_single(self) -> None:
        """Ask for a folder, and make a file for each kind there in the background."""
        if self.saver.running or not self._any_kind():
            return
        wanted = self.saver.wanted(self.tr("{0} – handouts"), "")
        folder = saving.ask_folder(self, self.tr("Folder for the handouts"), wanted.parent, self.desk.settings)
        if folder is not None:
            self.saver.save(folder, self._single_work(folder))

    def print(self) -> None:
        """Ask for a printer, and print the session as it is now."""
        if self._any_kind():
            self._printing.ask(self._whole(), self._pack.title)

    @property
    def settled(self) -> bool:
        """Whether the pages that are seen, and the thumbnails, are what they are to be."""
        return not self._pause.isActive() and self.preview.settled and self.thumbs.settled

    def shut(self) -> None:
        self.thumbs.stop()
        self.saver.shut()

    # --- what is printed ---------------------------------------------------------------------------------

    @property
    def _pack(self) -> PrintPack:
        return self._packs[self.choices.languages[0]]

    def _job(self, name: str, kinds: tuple[str, ...], look: Look) -> HandoutsJob:
        choices = self.choices
        options = replace(choices.options, keys=own_first_keys(self.desk.actions))
        return HandoutsJob(name, self._packs, kinds, choices.languages, choices.layout, options, look)

    def _gather(self) -> None:
        """Work out what the session says now."""
        snapshot, now, choices = self.desk.bridge.snapshot, self.desk.bridge.now(), self.choices
        packs = print_packs(snapshot, now, choices.names, choices.languages)
        if packs != self._packs:  # else thumbnails are known by what they were made from, without a look inside
            self._packs = packs
            # What was counted before may not fit what is said of a kind now.
            told = hints(self._pack, choices.options)
            self._counts = {kind: count for kind, count in self._counts.items() if count and kind not in told}

    def _whole(self) -> HandoutsJob:
        self._gather()
        return self._job(NAME, self.choices.kinds, self.preview.pages.look())

    def _work(self, path: Path) -> Work:
        job, never = self._whole(), (self.desk.bridge.session.path,)

        def work(report: Callable[[float], None], cancelled: Callable[[], bool]) -> Written | None:
            from fishbowl_app.export.pdf.handouts import write_handouts  # slow to load: not while anybody waits

            return write_handouts(
                job.packs, path, job.options, job.kinds,
                layout=job.layout, progress=report, cancelled=cancelled, never=never,
            )  # fmt: skip

        return work

    def _single_work(self, folder: Path) -> Work:
        job, never = self._whole(), (self.desk.bridge.session.path,)

        def work(report: Callable[[float], None], cancelled: Callable[[], bool]) -> Written | None:
            from fishbowl_app.export.pdf.handouts import write_single_sheets

            made = write_single_sheets(
                job.packs, folder, job.options, job.kinds,
                layout=job.layout, progress=report, cancelled=cancelled, never=never,
            )  # fmt: skip
            if made is None:
                return None
            unread = tuple(dict.fromkeys(label for one in made for label in one.unread))
            return Written(folder, sum(one.page_count for one in made), unread=unread)

        return work

    def _small(self, kind: str) -> HandoutsJob:
        job = self._job(SMALL, (kind,), Look((0,), Fit(_THUMB, _THUMB)))
        return replace(job, options=replace(job.options, copies=()))

    def _any_kind(self) -> bool:
        if not self.choices.kinds:
            self.desk.bridge.say(self.tr("Choose what to print first."))
        return bool(self.choices.kinds)

    # --- choosing ----------------------------------------------------------------------------------------

    def _choose(self, choices: HandoutChoices) -> None:
        if choices != self.choices:
            self.choices = choices
            self.desk.settings.set(CHOICES, to_text(choices))
            self.refresh()

    def _tick(self, kind: str, wanted: bool) -> None:
        self._choose(self.choices.with_kind(kind, wanted))

    def _show_missing(self) -> None:
        count = max(len(pack.untranslated) for pack in self._packs.values()) if len(self._packs) > 1 else 0
        text = self.tr("%n text(s) without a translation.", "", count) if count else ""
        if not text:
            self.missing.clear()
        elif text != self.missing.text():
            self.missing.show_message(text, MessageKind.WARN, self.tr("Translate…"), closable=False)

    def _show_roles(self) -> None:
        told = any(kind in TELL_PEOPLE for kind in self.choices.kinds)
        identifying = dict.fromkeys(role for pack in self._packs.values() for role in pack.identifying)
        text = roles_text(tuple(identifying)) if told else ""
        if not text:
            self.roles.clear()
        elif text != self.roles.text():
            self.roles.show_message(text, MessageKind.WARN, closable=False)

    def _show_kinds(self) -> None:
        words, missing = kind_texts(), hints(self._pack, self.choices.options)
        self.model.show_things([self._thing(kind, words[kind], missing.get(kind, "")) for kind in KINDS])

    def _thing(self, kind: str, words: str, hint: str) -> Thing:
        ticked, count = kind in self.choices.wanted, self._counts.get(kind)
        if count is None:
            return Thing(kind, words, ticked, hint)
        pages = self.tr("%n page(s)", "", count * self.choices.options.copies_of(kind))
        pages = pages if count else self.tr("nothing yet")
        return Thing(kind, words, ticked, hint, pages, pages)

    def _show_sheet(self) -> None:
        row = self.kinds.currentIndex().row()
        kind = self.model.things[max(row, 0)].key
        self.sheet.show_kind(kind, kind_texts()[kind], self.choices, self._pack)

    def _on_current(self) -> None:
        self._show_sheet()
        laid = self.preview.laid
        kind = self.model.things[max(self.kinds.currentIndex().row(), 0)].key
        if laid is not None and kind in laid.starts:
            self.preview.go_to(laid.starts[kind])

    def _on_made(self, laid: Laid) -> None:
        """Go to what was ticked just now."""
        index = self.kinds.currentIndex()
        if index.isValid() and self.kinds.hasFocus():
            self._on_current()

    def _on_thumb(self, kind: str, image: QImage, count: int) -> None:
        self._counts[kind] = count
        self.model.show_images({kind: None if image.isNull() else image})
        self._show_kinds()

    # --- set up ------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.thumbs.stop()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _connect(self) -> None:
        self.desk.bridge.changed.connect(self._on_changed)
        self._pause.timeout.connect(self.refresh)
        self.model.ticked.connect(self._tick)
        self.kinds.selectionModel().currentChanged.connect(self._on_current)
        self.sheet.changed.connect(self._choose)
        self.form.changed.connect(lambda: self._choose(self.form.taken(self.choices)))
        self.missing.acted.connect(self.languages_wanted)
        self.thumbs.made.connect(self._on_thumb)
        self.preview.made.connect(self._on_made)
        self.save_button.clicked.connect(self.save)
        self.single_button.clicked.connect(self.save_single)
        self.print_button.clicked.connect(self.print)
        for made in (self.save_button, self.single_button):
            self.saver.busy.connect(made.setDisabled)

    def _lay_out(self) -> None:
        card = CardFrame(self.tr("What is printed"), self)
        card.body.addWidget(self.kinds)
        self.single_button = button(self.tr("Save a file for each kind…"), "open", parent=self)
        card.body.addWidget(self.single_button)
        self.side = Side(self.missing, self.roles, card, self.sheet, self.form, parent=self)
        self.side.follow(self.kinds)
        self.save_button = self.side.add_button(button(self.tr("Save PDF…"), "export", "primary", self))
        self.print_button = self.side.add_button(button(self.tr("Print…"), "print", parent=self))
        lay_beside(self, NAME, self.saver, self.side, self.preview)
