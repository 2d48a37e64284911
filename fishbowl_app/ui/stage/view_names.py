"""What the views are called that may be put on the Stage by hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.rules.stage_views import StageView

translate = QCoreApplication.translate


def view_name(view: StageView) -> str:
    """Return what a view that was put on by hand is called."""
    return {
        StageView.AUTOMATIC: translate("Stage", "By itself"),
        StageView.WALL: translate("Stage", "Agenda wall"),
        StageView.PITCH: translate("Stage", "One topic"),
        StageView.CLOCKS: translate("Stage", "Breakout clocks"),
        StageView.NEWS: translate("Stage", "News"),
        StageView.RANKING: translate("Stage", "Dots"),
        StageView.AGREEMENT: translate("Stage", "Shared priorities"),
        StageView.BOARD: translate("Stage", "Board"),
        StageView.THEME: translate("Stage", "One theme"),
        StageView.THEMES: translate("Stage", "Themes"),
        StageView.WORDS: translate("Stage", "Words"),
        StageView.CANVAS: translate("Stage", "One canvas"),
        StageView.CODE: translate("Stage", "One QR code"),
        StageView.QUESTION: translate("Stage", "One question"),
        StageView.ANSWERS: translate("Stage", "Answers so far"),
        StageView.COMPARISON: translate("Stage", "Answers compared"),
    }[view]
