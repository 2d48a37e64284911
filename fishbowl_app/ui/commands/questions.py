"""Commands of the Questions room, by page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.ui.commands.command import Area, Command, grouped


def question_commands() -> list[Command]:
    """Return the commands of all its pages."""
    translate = QCoreApplication.translate
    return [
        *grouped(_pages(), translate("Commands", "Pages")),
        *grouped(_forms(), translate("Commands", "Forms"), "page_forms"),
        *grouped(_collect(), translate("Commands", "Collect"), "page_collect"),
        *grouped(_results(), translate("Commands", "Results"), "page_results"),
        Command(
            "asked_stage", Area.QUESTIONS, translate("Commands", "Show on the Stage"), ("Ctrl+E",), "E", "stage"
        ),
    ]


def _pages() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.QUESTIONS
    return [
        Command("page_forms", area, translate("Commands", "Forms"), ("Ctrl+1",), icon="edit"),
        Command("page_collect", area, translate("Commands", "Collect"), ("Ctrl+2",), icon="import"),
        Command("page_results", area, translate("Commands", "Results"), ("Ctrl+3",), icon="eye"),
    ]


def _forms() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.QUESTIONS
    return [
        Command("form_add", area, translate("Commands", "Add a form…"), ("Ctrl+Shift+A",), icon="plus"),
        Command("question_add", area, translate("Commands", "Add a question"), ("Ins",), icon="plus"),
        Command("asked_up", area, translate("Commands", "Move up"), ("Alt+Up",), icon="up"),
        Command("asked_down", area, translate("Commands", "Move down"), ("Alt+Down",), icon="down"),
        Command("asked_delete", area, translate("Commands", "Delete"), ("Del",), icon="delete"),
        Command(
            "form_turn",
            area,
            translate("Commands", "What is asked, or how it is given out"),
            ("Ctrl+G",),
            icon="people",
        ),
        Command("forms_print", area, translate("Commands", "Print forms…"), icon="print"),
    ]


def _collect() -> list[Command]:
    translate = QCoreApplication.translate
    area = Area.QUESTIONS
    return [
        Command(
            "collect_part",
            area,
            translate("Commands", "Key back, or show of hands"),
            ("Ctrl+D",),
            icon="people",
        ),
        Command("import_answers", area, translate("Commands", "Import answers…"), icon="import"),
        Command("form_of_file", area, translate("Commands", "Make a form of a file…"), icon="import"),
    ]


def _results() -> list[Command]:
    translate = QCoreApplication.translate
    return [
        Command("results_copy", Area.QUESTIONS, translate("Commands", "Copy the table"), ("Ctrl+C",), icon="copy"),
    ]
