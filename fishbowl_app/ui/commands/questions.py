"""Commands of the Questions room, by page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command


def question_commands() -> list[Command]:
    """Return the commands of all its pages."""
    translate = QCoreApplication.translate
    area = Area.QUESTIONS
    return [
        Command("page_forms", area, translate("Commands", "Forms"), ("Ctrl+1",), icon="edit"),
        Command("page_collect", area, translate("Commands", "Collect"), ("Ctrl+2",), icon="import"),
        Command("page_results", area, translate("Commands", "Results"), ("Ctrl+3",), icon="eye"),
        Command("asked_stage", area, translate("Commands", "Show on the Stage"), ("Ctrl+E",), "E", "stage"),
        Command("results_copy", area, translate("Commands", "Copy the table"), ("Ctrl+C",), icon="copy"),
        *_forms(),
        *_collect(),
    ]


def _forms() -> list[Command]:
    translate = QCoreApplication.translate
    area, group = Area.QUESTIONS, translate("Commands", "Forms")
    return [
        Command(
            "form_add", area, translate("Commands", "Add a form…"), ("Ctrl+Shift+A",), icon="plus", group=group
        ),
        Command("question_add", area, translate("Commands", "Add a question"), ("Ins",), icon="plus", group=group),
        Command("asked_up", area, translate("Commands", "Move up"), ("Alt+Up",), icon="up", group=group),
        Command("asked_down", area, translate("Commands", "Move down"), ("Alt+Down",), icon="down", group=group),
        Command("asked_delete", area, translate("Commands", "Delete"), ("Del",), icon="delete", group=group),
        Command(
            "form_turn",
            area,
            translate("Commands", "What is asked, or how it is given out"),
            ("Ctrl+G",),
            icon="people",
            group=group,
        ),
        Command("forms_print", area, translate("Commands", "Print forms…"), icon="print", group=group),
    ]


def _collect() -> list[Command]:
    translate = QCoreApplication.translate
    area, group = Area.QUESTIONS, translate("Commands", "Collect")
    return [
        Command(
            "collect_part",
            area,
            translate("Commands", "Key back, or show of hands"),
            ("Ctrl+D",),
            icon="people",
            group=group,
        ),
        Command("import_answers", area, translate("Commands", "Import answers…"), icon="import", group=group),
        Command("form_of_file", area, translate("Commands", "Make a form of a file…"), icon="import", group=group),
    ]
