"""What of persons is inside the session, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.backups.backup import Backup
from fishbowl_app.backups.listing import backups_of
from fishbowl_app.drafts import is_draft
from fishbowl_app.error_texts import error_text
from fishbowl_app.export.safe_names import safe_name
from fishbowl_app.model.errors import FishbowlError
from fishbowl_app.model.privacy.copy import write_anonymous
from fishbowl_app.model.privacy.former import former_names
from fishbowl_app.model.privacy.inside import inside
from fishbowl_app.model.privacy.search import Perhaps
from fishbowl_app.paths import SESSION_SUFFIX
from fishbowl_app.privacy_texts import backups_text, inside_texts
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.dialogs.crib import show_path
from fishbowl_app.ui.dialogs.save_file import ask_for_target
from fishbowl_app.ui.dialogs.shape import MIDDLE, dialog_buttons, dialog_column, shape
from fishbowl_app.ui.privacy.erase import EraseDialog
from fishbowl_app.ui.privacy.lines import Lines
from fishbowl_app.ui.privacy.naming_list import NamingList
from fishbowl_app.ui.reading_order import ReadingOrder
from fishbowl_app.ui.settings import LAST_FOLDER
from fishbowl_app.ui.tasks import Task
from fishbowl_app.ui.widgets import button
from fishbowl_app.ui.widgets.panels import InlineMessage, MessageKind
from fishbowl_app.ui.widgets.words import Heading


class PersonalDataDialog(ReadingOrder, QDialog):
    """Counts what tells of persons; makes an anonymous copy; erases a person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._target = desk, Path()
        self.setWindowTitle(self.tr("Personal data"))
        self.lines = Lines(self)
        self.outcome = InlineMessage(self)
        self.look = NamingList(self)
        self.look.hide()
        self.copy = button(self.tr("Make an anonymous copy…"), "copy", parent=self)
        self.erase = button(self.tr("Erase a person…"), "delete", parent=self)
        self.close_button = button(self.tr("Close"), parent=self)
        self.copy.clicked.connect(self._make_copy)
        self.erase.clicked.connect(self._erase)
        self.close_button.clicked.connect(self.reject)
        self.outcome.acted.connect(self._show_folder)
        for each in (self.copy, self.erase, self.close_button):
            each.setAutoDefault(False)
        self._lay_out()
        self._show()
        shape(self, MIDDLE, 600)

    def ask_path(self) -> Path | None:
        """Ask where the anonymous copy goes. Tests replace it."""
        session = self._desk.bridge.session
        kept = Path(self._desk.settings.get(LAST_FOLDER) or Path.home())
        folder = kept if is_draft(session.path) else session.path.parent
        wanted = folder / safe_name(self.tr("anonymous copy"), SESSION_SUFFIX)
        kinds = self.tr("Sessions (*{0})").format(SESSION_SUFFIX)
        title = self.tr("Make an anonymous copy")
        return ask_for_target(self, title, wanted, kinds, self._desk.settings)

    # --- inside ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = dialog_column(self)
        column.addWidget(Heading(self.tr("This session holds"), self))
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("This session holds"))
        inner = QWidget(area)
        within = QVBoxLayout(inner)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(self.lines)
        within.addStretch()
        area.setWidget(inner)
        column.addWidget(area, 1)
        column.addWidget(self.outcome)
        column.addWidget(self.look, 1)
        column.addLayout(dialog_buttons(self.close_button, left=(self.copy, self.erase)))

    def _show(self) -> None:
        session = self._desk.bridge.session
        self.lines.show_texts(inside_texts(inside(session.snapshot, session.history)))
        path, identity = session.path, session.identity
        self._run(lambda: backups_of(path, identity), self._show_backups)

    def _show_backups(self, found: list[Backup]) -> None:
        since = datetime.fromtimestamp(found[-1].at).strftime("%Y-%m-%d") if found else ""
        self.lines.add(backups_text(len(found), since))

    def _make_copy(self) -> None:
        path = self.ask_path()
        if path is None:
            return
        self._target = path
        session = self._desk.bridge.session
        snapshot, source, former = session.snapshot, session.path, former_names(session)
        self.copy.setEnabled(False)
        self.outcome.show_message(self.tr("Writing and searching {0}…").format(path.name), closable=False)
        self._run(lambda: write_anonymous(snapshot, path, never=source, former=former), self._copied)

    def _copied(self, look: list[Perhaps]) -> None:
        self.copy.setEnabled(True)
        text = self.tr("{0} was written and searched. No name was found in it.").format(self._target.name)
        if look:
            text += " " + self.tr("Look at these texts, which may still point to somebody: {0}").format(len(look))
        self.look.show_places(look)
        self.look.setVisible(bool(look))
        show = QCoreApplication.translate("SavingBar", "Show folder")
        self.outcome.show_message(text, MessageKind.OK, show)

    def _show_folder(self) -> None:
        show_path(self._target.parent)

    def _failed(self, error: Exception) -> None:
        self.copy.setEnabled(True)
        if not isinstance(error, FishbowlError):
            raise error
        self.outcome.show_message(error_text(error), MessageKind.WARN)

    def _erase(self) -> None:
        dialog = EraseDialog(self._desk.bridge, parent=self)
        dialog.exec()
        dialog.deleteLater()
        self._show()

    def _run(self, work: Callable[[], object], then: Callable[[Any], None]) -> None:
        """Do something with files in the background: a stick may be slow, and the window does not wait for it."""
        task = Task(lambda _report, _cancelled: work(), QCoreApplication.instance())
        task.finished.connect(then)  # methods, which Qt lets go of with this dialog
        task.failed.connect(self._failed)
        task.finished.connect(task.deleteLater)
        task.failed.connect(task.deleteLater)
        task.start()
