"""The one function that rooms call to bring in people or notes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fishbowl_app.imports.answers import AnswersKind
from fishbowl_app.model.ops.board_import import import_board
from fishbowl_app.model.ops.interest import import_choices
from fishbowl_app.model.ops.notes import import_notes
from fishbowl_app.model.ops.people import import_people
from fishbowl_app.model.ops.responses import import_answers
from fishbowl_app.model.ops.spaces import import_spaces
from fishbowl_app.model.ops.topics import import_topics
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.imports import choose
from fishbowl_app.ui.imports.dialog import ImportDialog, waiting
from fishbowl_app.ui.imports.draft import Draft, Mode, Source

PASTED = "pasted"  # where notes came from, when it was no file


def import_file(
    desk: Desk,
    parent: QWidget,
    mode: Mode,
    path: Path | None = None,
    pasted: str | None = None,
    form_id: str = "",
) -> ImportDialog | None:
    """Show what an import would do; it is done as one step when the person agrees, and said in the strip.

    Args:
        desk: of the room that asks.
        parent: the room; the dialog belongs to it and stays above its window, which goes on working.
        mode: people or notes.
        path: of a file; where nothing is given the person is asked for one.
        pasted: what was pasted.
        form_id: of answers, the form they are taken for at first.

    Returns the dialog, or None where nobody chose a file.
    """
    if pasted is None and path is None:
        path = choose.ask_path(parent, desk.settings, mode)
        if path is None:
            return None
    for other in parent.findChildren(ImportDialog):
        other.reject()
    unnamed = QCoreApplication.translate("Imports", "Theme {0}")
    source = Source(None if pasted is not None else path, pasted or "", desk.bridge.session.path, unnamed)
    with waiting():
        answers = AnswersKind(form_id) if form_id else None
        dialog = ImportDialog(mode, source, desk.bridge, desk.settings, parent, answers)
    dialog.agreed.connect(lambda: _apply(desk.bridge, dialog))
    dialog.show()
    return dialog


def _apply(bridge: SessionBridge, dialog: ImportDialog) -> None:
    """Run the op. Where the disk refuses, the dialog stays, so that nothing has to be chosen again."""
    draft = dialog.draft
    plan, text = draft.plan(), _done_text(draft)
    source = draft.source.name or PASTED
    match draft.mode:
        case Mode.PEOPLE:
            done, _ = bridge.tried(import_people, plan.rows)
        case Mode.NOTES if draft.board is not None:
            done, _ = bridge.tried(import_board, draft.board, source)
        case Mode.NOTES:
            done, _ = bridge.tried(import_notes, plan.rows, source=source)
        case Mode.TOPICS:
            done, _ = bridge.tried(import_topics, plan.rows, source=source)
        case Mode.SPACES:
            done, _ = bridge.tried(import_spaces, plan.rows)
        case Mode.CHOICES:
            done, _ = bridge.tried(import_choices, plan.rows)
        case Mode.ANSWERS:
            done, _ = bridge.tried(import_answers, plan.rows, source=source)
    if done:
        dialog.accept()
        bridge.say(text, Tone.DONE)


def _done_text(draft: Draft) -> str:
    """Return what an import has done, in one line."""
    translate = QCoreApplication.translate
    plan = draft.plan()
    number = len(plan.rows)
    said = {
        Mode.NOTES: translate("Imports", "%n notes brought in.", None, number),
        Mode.TOPICS: translate("Imports", "%n topics brought in.", None, number),
        Mode.SPACES: translate("Imports", "%n spaces brought in.", None, number),
        Mode.CHOICES: translate("Imports", "%n choices brought in.", None, number),
        Mode.ANSWERS: translate("Imports", "%n forms taken in.", None, number),
    }
    if draft.mode in said:
        return said[draft.mode]
    changed = sum(row.participant_id is not None for row in plan.rows)
    added = len(plan.rows) - changed
    if not changed:
        return translate("Imports", "%n people added.", None, added)
    if not added:
        return translate("Imports", "%n people changed.", None, changed)
    return " ".join(
        (
            translate("Imports", "%n people added.", None, added),
            translate("Imports", "%n people changed.", None, changed),
        )
    )
