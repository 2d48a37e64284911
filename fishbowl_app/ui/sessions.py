"""Making, opening, naming and closing session files, with the dialogs that ask for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from fishbowl_app.drafts import is_draft, new_draft
from fishbowl_app.error_texts import error_text
from fishbowl_app.export.safe_names import safe_name
from fishbowl_app.imports.template import load_template
from fishbowl_app.model.clock import Clock, SystemClock
from fishbowl_app.model.errors import FileRefused, FishbowlError, NotWritten, WriteProblem
from fishbowl_app.model.ops.agenda import apply_template
from fishbowl_app.model.privacy.titles import title_without_names
from fishbowl_app.model.session import Session
from fishbowl_app.paths import SESSION_SUFFIX
from fishbowl_app.rehearsal import Rehearsal
from fishbowl_app.sample import make_sample
from fishbowl_app.sample_afternoon import make_afternoon
from fishbowl_app.ui.dialogs.save_file import ask_for_target
from fishbowl_app.ui.settings import LAST_FOLDER, Settings
from fishbowl_app.ui.trouble.opening import open_in_spite_of
from fishbowl_app.words import current_language

_OF_THE_TARGET = (WriteProblem.DISK_FULL, WriteProblem.READ_ONLY, WriteProblem.NO_FOLDER)


class Sessions(QObject):
    """Keeps the one open session of a window.

    Signals:
        opened: a session was opened. arg: Session.
        closing: the open session is about to be let go.
        closed: it was let go.
        moved: the session goes on in another file.
        told: something was done that the strip should say. arg: text.
    """

    opened = Signal(object)
    closing = Signal()
    closed = Signal()
    moved = Signal()
    told = Signal(str)

    def __init__(self, settings: Settings, window: QWidget, clock: Clock | None = None) -> None:
        super().__init__(window)
        self.session: Session | None = None
        self.rehearsal: Rehearsal | None = None  # what the session is of, if it is one
        self._settings, self._window = settings, window
        self._clock = clock or SystemClock()

    # --- opening -----------------------------------------------------------------------------------------

    def new_empty(self) -> None:
        """Begin an empty session in the Drafts folder."""

        def make() -> Session:
            path = new_draft(self.tr("New session"))
            return Session.create(path, language=current_language(), clock=self._clock)

        self._take(make)

    def new_from(self, template: str, language: str) -> None:
        """Begin a session from a template."""

        def make() -> Session:
            chosen = load_template(template, language)
            path = new_draft(safe_name(chosen.title, ""))
            session = Session.create(path, title=chosen.title, language=chosen.language, clock=self._clock)
            apply_template(session, chosen.activities, chosen.fishbowl, chosen.start_at, chosen.translated)
            return session

        self._take(make)

    def open_sample(self) -> None:
        """Open a fresh copy of the sample session."""
        self._take(lambda: make_sample(new_draft(self.tr("Sample session"))))

    def open_afternoon(self) -> None:
        """Open a fresh copy of the sample of an open-space afternoon."""
        self._take(lambda: make_afternoon(new_draft(self.tr("Open-space sample"))))

    def rehearse(self) -> None:
        """Begin a rehearsal with the sample session. It is no recent session, and nothing of it is kept."""
        made: list[Rehearsal] = []
        seed = round(self._clock.now().utc)
        if not self.tried(lambda: made.append(Rehearsal.begin(self.tr("Rehearsal"), self._clock, seed))):
            return
        self.close()
        self.rehearsal, self.session = made[0], made[0].session
        self.opened.emit(self.session)

    def end_rehearsal(self) -> None:
        """End the rehearsal that goes on, if one does."""
        if self.rehearsal is not None:
            self.close()

    def ask_and_open(self) -> None:
        """Ask which file to open, and open it."""
        path = self.ask_open()
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> bool:
        """Open a file; the session that is open stays open if that does not work."""
        if self.session is not None and self._is_open(path):
            return True
        if not path.exists():
            self._settings.forget_recent(path)
        made: list[Session | None] = []
        if not self.tried(lambda: made.append(self._reached(path))) or made[0] is None:
            return False
        self.take(made[0])
        return True

    def take(self, session: Session) -> None:
        """Go on with a session that is open already."""
        self.close()
        self.session = session
        self._settings.add_recent(session.path)
        self.opened.emit(session)

    def close(self) -> None:
        """Let go of the open session. An untouched draft is not kept, nor is a rehearsal."""
        if self.session is None:
            return
        self.closing.emit()
        session, rehearsal = self.session, self.rehearsal
        self.session = self.rehearsal = None
        if rehearsal is not None:
            rehearsal.throw_away()
        else:
            self._let_go(session)
        self.closed.emit()

    def _let_go(self, session: Session) -> None:
        path = session.path
        ours = not session.read_only and session.watch() is None  # else another file may lie there by now
        untouched = ours and is_draft(path) and len(session.history) <= 1
        session.close()
        if untouched:
            path.unlink(missing_ok=True)
            self._settings.forget_recent(path)

    # --- naming and copying ------------------------------------------------------------------------------

    def name_and_move(self) -> None:
        """Ask for a name and a folder and go on there; a draft is moved, another file stays where it is."""
        if self.session is None:
            return
        if self.session.watch() is not None:
            self.rescue()
            return
        before, ours = self.session.path, not self.session.read_only
        path = self.ask_save(self.tr("Name and move the session"))
        whole: list[bool] = []
        if path is None or self._is_open(path):
            return
        if not self.tried(lambda: whole.append(_save_as(self.session, path))):
            return
        if ours and is_draft(before):
            before.unlink(missing_ok=True)
            self._settings.forget_recent(before)
        self._go_on_in(path, whole=whole[0])

    def rescue(self) -> None:
        """Ask where to, save all that is on the screen there, and go on there; the file so far is left alone."""
        path = self.ask_save(self.tr("Save elsewhere and go on there")) if self.session is not None else None
        whole: list[bool] = []
        if path is None or not self.tried(lambda: whole.append(self.session.rescue(path))):
            return
        self._go_on_in(path, whole=whole[0])

    def save_copy(self) -> None:
        """Ask where to, write a whole copy there, and go on with this file."""
        if self.session is None:
            return
        path = self.ask_save(self.tr("Save a copy"))
        if path is not None and self._is_open(path):
            self.told.emit(self.tr("That is the file you are working in."))
        elif path is not None and self.tried(lambda: self.session.save_copy(path)):
            self.told.emit(
                self.tr("A copy was saved as {0}. You go on in {1}.").format(path.name, self.session.path.name)
            )

    # --- what a test replaces ----------------------------------------------------------------------------

    def ask_open(self) -> Path | None:
        """Ask for a session file to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a session"), self._settings.get(LAST_FOLDER), self._filter()
        )
        return Path(name) if name else None

    def ask_save(self, title: str) -> Path | None:
        """Ask for the name of a session file to write."""
        folder = Path(self._settings.get(LAST_FOLDER) or Path.home())
        wanted = folder / safe_name(title_without_names(self.session.snapshot), SESSION_SUFFIX)
        return ask_for_target(self._window, title, wanted, self._filter(), self._settings)

    def may_leave(self, showing: bool) -> bool:
        """Ask whether to let go of a session in front of the room: while something runs, or the Stage is up.

        It comes up only there; the question is modal on purpose, as the answer decides what forty people see.
        """
        live = self.session.snapshot.live if self.session is not None else None
        if self.session is None or self.rehearsal is not None or (live is None and not showing):
            return True
        text = self.tr("{0} is running.").format(live.title) if live else self.tr("The Stage is shown.")
        more = self.tr("The clock goes on while the session is closed.")
        if showing:
            more += " " + self.tr("The Stage would go away.")
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Leave this session?"), text, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(more)
        leave = box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is leave

    def show_error(self, error: FishbowlError) -> None:
        """Say what went wrong with a file; nothing was lost."""
        box = QMessageBox(
            QMessageBox.Icon.Warning, self.tr("That did not work"), error_text(error), parent=self._window
        )
        box.setTextFormat(Qt.TextFormat.PlainText)  # it quotes names of files
        box.exec()

    # --- inside ------------------------------------------------------------------------------------------

    def _go_on_in(self, path: Path, *, whole: bool) -> None:
        """Tell that the session is kept elsewhere now; `whole`: with what was done before, to be undone."""
        self._settings.add_recent(path)
        self.moved.emit()
        text = self.tr("The session is kept in {0} now.")
        without = self.tr("The session is kept in {0} now. What was done before cannot be undone any more.")
        self.told.emit((text if whole else without).format(path.name))

    def _is_open(self, path: Path) -> bool:
        return path.resolve() == self.session.path.resolve()

    def _filter(self) -> str:
        return self.tr("Sessions (*{0})").format(SESSION_SUFFIX)

    def _take(self, make: Callable[[], Session]) -> bool:
        """Make or open another session; only when it is there is the one before let go."""
        made: list[Session] = []
        if not self.tried(lambda: made.append(make())):
            return False
        self.take(made[0])
        return True

    def _reached(self, path: Path) -> Session | None:
        """Open a file, or what can be had of it otherwise; None where the person let it be."""
        try:
            return Session.open(path, clock=self._clock)
        except FishbowlError as error:
            return open_in_spite_of(error, path, self._window, self._clock)

    def tried(self, act: Callable[[], object]) -> bool:
        """Do something with files, and say it where that does not work. Tell whether it did."""
        try:
            act()
        except FishbowlError as error:
            self.show_error(error)
            return False
        return True


def _save_as(session: Session, path: Path) -> bool:
    """Save elsewhere, from memory where it is the file so far that fails; tell whether the journal came along."""
    try:
        session.save_as(path)
    except (NotWritten, FileRefused) as error:
        if isinstance(error, NotWritten) and error.problem in _OF_THE_TARGET:
            raise
        return session.rescue(path)
    return True
