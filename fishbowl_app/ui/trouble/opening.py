"""What else can be done where a session file cannot be opened as usual: look at it, or save what is in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from fishbowl_app.drafts import new_draft
from fishbowl_app.error_texts import error_text
from fishbowl_app.model.clock import Clock
from fishbowl_app.model.disk import unused
from fishbowl_app.model.errors import FileInUse, FileProblem, FileRefused, FishbowlError, NotWritten
from fishbowl_app.model.recovery import is_ours
from fishbowl_app.model.session import Session
from fishbowl_app.paths import SESSION_SUFFIX

translate = QCoreApplication.translate
# What a file is called too where the damage is in its head or in what it declares.
_MAYBE_DAMAGED = (FileProblem.NOT_A_SESSION, FileProblem.OTHER_APPLICATION, FileProblem.FOREIGN_PARTS)


def open_in_spite_of(error: FishbowlError, path: Path, window: QWidget, clock: Clock) -> Session | None:
    """Return a session although opening its file failed, None where the person let it be.

    The file itself stays as it is in every case.

    Raises:
        FishbowlError: where nothing else can be done; the same, or what came of looking at the file.
    """
    match error:
        # Nothing can be written there, not even to check it: what is in it can be seen all the same.
        case FileRefused(problem=FileProblem.READ_ONLY) | NotWritten():
            return Session.view(path, clock=clock)
        case FileInUse():
            return Session.view(path, clock=clock) if _wants_a_look(error, window) else None
        case FileRefused(problem=FileProblem.DAMAGED):
            return _saved_from(path, window, clock)
        case FileRefused(problem=problem) if problem in _MAYBE_DAMAGED and is_ours(path):
            return _saved_from(path, window, clock)
    raise error


def _wants_a_look(error: FileInUse, window: QWidget) -> bool:
    """Say who has the session since when, and offer to look at it."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Information)
    box.setTextFormat(Qt.TextFormat.PlainText)  # it quotes a file's name
    box.setWindowTitle(translate("Opening", "The session is in use"))
    box.setText(error_text(error))
    box.setInformativeText(
        translate("Opening", "You can look at it as it is now, and print. Nothing in it can be changed that way.")
    )
    look = box.addButton(translate("Opening", "Open a read-only copy"), QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(translate("Opening", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(look)
    box.setEscapeButton(cancel)
    box.exec()
    return box.clickedButton() is look


def _saved_from(path: Path, window: QWidget, clock: Clock) -> Session | None:
    """Ask what to go on with instead of a damaged file, and open that."""
    from fishbowl_app.ui.trouble.damaged import DamagedDialog  # hardly ever needed, and more to load than all else

    dialog = DamagedDialog(path, window)
    try:
        dialog.exec()
        if dialog.restored is not None:
            return Session.open(dialog.restored, clock=clock)
        return _beside(dialog.recovered.path, path, clock) if dialog.works_on_copy else None
    finally:
        dialog.let_go()


def _beside(recovered: Path, damaged: Path, clock: Clock) -> Session:
    """Keep a recovered session beside the damaged file, or among the drafts where nothing can be written there."""
    name = translate("Opening", "{0} (recovered)").format(damaged.stem)
    session = Session.view(recovered, clock=clock)
    try:
        try:
            session.save_as(unused(damaged.with_name(f"{name}{SESSION_SUFFIX}")))
        except NotWritten:
            session.save_as(new_draft(name))
    except BaseException:
        session.close()
        raise
    return session
