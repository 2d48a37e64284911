"""What the parts of the summary are called, and how much there is of each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.export.pdf import parts
from fishbowl_app.model.report_parts.board_data import BoardPart
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.report_parts.open_space_data import OpenSpacePart

translate = QCoreApplication.translate


def part_texts(summary: Summary) -> dict[str, str]:
    """Return every part in words, with how much there is of it where that can be counted."""
    return {
        parts.COVER: translate("SummaryRoom", "Cover"),
        parts.CONTENTS: translate("SummaryRoom", "Contents"),
        parts.GLANCE: translate("SummaryRoom", "At a glance"),
        parts.ANSWERS: translate("SummaryRoom", "Answers to forms ({0})").format(len(summary.forms)),
        parts.METHOD: translate("SummaryRoom", "How it was done"),
        parts.APPENDIX: translate("SummaryRoom", "All notes, numbered ({0})").format(summary.notes),
        **_round_texts(summary),
        **_open_space_texts(summary.open_space),
        **_board_texts(summary.board),
    }


def _round_texts(summary: Summary) -> dict[str, str]:
    return {
        parts.AGENDA: translate("SummaryRoom", "Agenda ({0})").format(len(summary.agenda)),
        parts.PEOPLE: translate("SummaryRoom", "Who took part ({0})").format(summary.attendance.people),
        parts.ROUNDS: translate("SummaryRoom", "Rounds and turns ({0})").format(summary.turns),
        parts.FEEDBACK: translate("SummaryRoom", "Feedback ({0})").format(summary.feedback),
        parts.NOTES: translate("SummaryRoom", "Notes ({0})").format(summary.notes - summary.notes_aside),
        parts.ASIDE: translate("SummaryRoom", "Notes that were set aside, too ({0})").format(summary.notes_aside),
        parts.CHARTS: translate("SummaryRoom", "Charts of the time in the circle"),
    }


def _open_space_texts(told: OpenSpacePart) -> dict[str, str]:
    priorities = len(told.priorities.shared) if told.priorities else 0
    return {
        parts.WALL: translate("SummaryRoom", "Agenda wall ({0})").format(len(told.breakouts)),
        parts.PROCEEDINGS: translate("SummaryRoom", "Proceedings of the breakouts ({0})").format(
            sum(part.reported for part in told.breakouts)
        ),
        parts.DOTS: translate("SummaryRoom", "Dots ({0})").format(told.dots.placed if told.dots else 0),
        parts.PRIORITIES: translate("SummaryRoom", "Shared priorities ({0})").format(priorities),
        parts.ACTIONS: translate("SummaryRoom", "Actions ({0})").format(len(told.actions)),
    }


def _board_texts(told: BoardPart) -> dict[str, str]:
    themes = len(told.article.sections) if told.article else 0
    words = len(told.words.words) if told.words else 0
    return {
        parts.THEMES: translate("SummaryRoom", "Themes and write-up ({0})").format(themes),
        parts.CANVASES: translate("SummaryRoom", "Canvases ({0})").format(len(told.canvases)),
        parts.WORDS: translate("SummaryRoom", "Words ({0})").format(words),
    }
