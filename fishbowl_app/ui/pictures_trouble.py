"""Pictures of what is shown when something goes wrong, and of what is done about backups and personal data."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.ops.notes import add_note, delete_notes
from fishbowl_app.model.session import Session
from fishbowl_app.ui.backups.keeper import INTERVAL_S
from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.privacy.dialog import PersonalDataDialog
from fishbowl_app.ui.trouble.damaged import DamagedDialog

Draw = Callable[[QWidget, str], Path]  # something, by the name of the picture

PATIENCE_S = 20.0  # with what is done in the background
WET = "The wall behind the cooker is wet all winter"
NOTES = ("Heating on in June, off in October", "Nobody answers after five", "Nobody answers after five o'clock")
DAMAGED = (700, 560)  # whatever could be saved this time
LEFT_OF_IT = 0.9  # of the damaged file, as where a stick was pulled out while it was copied


def trouble_pictures(window: MainWindow, session: Session, draw: Draw) -> list[Path]:
    """Let things go wrong for a session and draw what is said; return where. The session is closed and damaged."""
    window.sessions.take(session)
    window.workspace.go_to("fishbowl")
    written = [_not_saved(window, draw), _backups(window, session, draw), _personal_data(window, draw)]
    path, clock = session.path, session.clock
    window.sessions.close()
    window.sessions.take(Session.view(path, clock=clock))
    window.workspace.go_to("session")
    written.append(draw(window, "read-only.png"))
    window.sessions.close()
    return [*written, _damaged(window, path, draw)]


def _not_saved(window: MainWindow, draw: Draw) -> Path:
    bridge = window.workspace.desk.bridge
    window.workspace.desk.ticker.tick()  # the next look at the disk is two seconds away, and no time passes
    window.workspace.capture.open()
    window.workspace.capture.edit.setText(WET)
    bridge.note_unsaved(NotWritten(bridge.session.path, WriteProblem.DISK_FULL, free=300_000), refused=True)
    path = draw(window, "not-saved.png")
    bridge.note_unsaved(None)
    window.workspace.capture.edit.clear()
    window.workspace.capture.shut()
    return path


def _backups(window: MainWindow, session: Session, draw: Draw) -> Path:
    """Let half an hour of notes pass, then draw the backups of it."""
    keeper, clock = window.backups.keeper, session.clock
    assert isinstance(clock, FixedClock)
    for text in NOTES:
        made = add_note(session, text)
        clock.advance(INTERVAL_S)
        window.workspace.desk.ticker.tick()
        _until(lambda: keeper.backup.at == clock.now().utc)
    add_note(session, WET)
    clock.advance(INTERVAL_S / 2)
    delete_notes(session, [made.id])
    _until(lambda: keeper.backup.at == clock.now().utc)
    window.actions_table["backups"].trigger()
    dialog = window.backups.dialog
    _until(lambda: dialog.table.backup() is not None)
    path = draw(dialog, "backups.png")
    dialog.close()
    return path


def _personal_data(window: MainWindow, draw: Draw) -> Path:
    dialog = PersonalDataDialog(window.workspace.desk, window)
    dialog.show()
    lines = len(dialog.lines.texts())
    _until(lambda: len(dialog.lines.texts()) > lines)  # that of the backups, which are looked for
    path = draw(dialog, "personal-data.png")
    dialog.close()
    dialog.deleteLater()
    return path


def _damaged(window: MainWindow, path: Path, draw: Draw) -> Path:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * LEFT_OF_IT)])
    dialog = DamagedDialog(path, window)
    dialog.show()
    _until(lambda: dialog.progress.isHidden())
    dialog.resize(*DAMAGED)
    drawn = draw(dialog, "damaged.png")
    dialog.close()
    dialog.let_go()
    return drawn


def _until(is_done: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not is_done() and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
