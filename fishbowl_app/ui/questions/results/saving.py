"""Saves the answers to a form as a table, without names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fishbowl_app.drafts import is_draft
from fishbowl_app.export.answer_files import KINDS, write_answers
from fishbowl_app.export.safe_names import safe_name
from fishbowl_app.model.entities import Form
from fishbowl_app.model.errors import OutsideProblem
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.dialogs.save_file import ask_for_target
from fishbowl_app.ui.settings import LAST_FOLDER
from fishbowl_app.words import current_language

translate = QCoreApplication.translate


def save_answers(parent: QWidget, desk: Desk, form: Form) -> None:
    """Ask where the answers go, write them there, and say what of them is not told."""
    path = ask_target(parent, desk, form)
    if path is None:
        return
    bridge = desk.bridge
    try:
        told = write_answers(
            bridge.snapshot, form.id, path, language=current_language(), never=[bridge.session.path]
        )
    except OutsideProblem as error:
        bridge.failed.emit(error)
        return
    text = translate("Results", "{0} is saved, without names.")
    if told.hidden or told.groups_hidden or told.pairs_hidden:
        text = translate("Results", "{0} is saved, without names and without what would tell of few people.")
    bridge.say(text.format(path.name), Tone.DONE)


def ask_target(parent: QWidget, desk: Desk, form: Form) -> Path | None:
    """Ask where the answers go; None where nobody chose. Tests replace it."""
    session, kept = desk.bridge.session, desk.settings.get(LAST_FOLDER)
    beside = Path.home() if is_draft(session.path) else session.path.parent
    title = form.title or translate("Results", "Answers")
    filters = (
        translate("Results", "Comma-separated values (*.csv)"),
        translate("Results", "Excel workbook (*.xlsx)"),
    )
    asked = translate("Results", "Save the answers")
    wanted = (Path(kept) if kept else beside) / safe_name(title, KINDS[0])
    return ask_for_target(parent, asked, wanted, ";;".join(filters), desk.settings)
