"""The top of the fishbowl room: which round, its question, and the few buttons that run it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Activity, Kind
from fishbowl_app.model.ops.agenda import edit_activity
from fishbowl_app.model.rules.agenda import to_come
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.fishbowl.words import format_summary, round_place
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import PlainLabel, button, doubled, set_look, set_tip
from fishbowl_app.ui.widgets.saved import SavedText

QUESTION_LINES = 2
WIDE = 48  # heights of the text


class FishbowlHeader(QWidget):
    """Round, question, start and finish, and the button that opens the settings of the fishbowl."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = desk.bridge
        self._start_action = desk.actions["start_finish"]
        self.place = PlainLabel("", self, tone="quiet")
        self.place.setIndent(gap(0.75))
        self._tight = False
        self.question = SavedText(self.tr("Question of this round"), self._save, QUESTION_LINES, self)
        self.question.setProperty("textSize", "heading")
        # words to read first and a field only for whoever comes near
        self.question.setStyleSheet(
            "QPlainTextEdit { font-weight: bold; }"
            "QPlainTextEdit:!focus:!hover { background: transparent; border-color: transparent; padding-left: 0; }"
        )
        self.start = button("", "play", "primary", self)
        self.start.clicked.connect(self._start_action.trigger)
        self._start_action.enabledChanged.connect(self.start.setEnabled)
        self.format = button("", "settings", parent=self)
        self.format.setCheckable(True)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self.question.document().documentLayout().documentSizeChanged.connect(self._fit_question)
        self.question.verticalScrollBar().rangeChanged.connect(self._fit_question)
        self.show_snapshot(self._bridge.snapshot)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the round as it is now."""
        current = snapshot.current_round
        self.place.setText(round_place(snapshot, current))
        self.question.setEnabled(current is not None)
        self.question.setPlaceholderText(self.tr("What is the question of this round?") if current else "")
        self.question.show_value(current.question if current else "")
        self.start.setText(doubled(self._start_words(snapshot)))
        self.start.setIcon(icon("finish" if snapshot.live else "play", "on_accent"))
        set_tip(self.start, self._start_action.toolTip())
        self.start.setEnabled(self._start_action.isEnabled() and bool(self._next(snapshot)))
        self.format.setText(format_summary(snapshot.fishbowl))
        self.format.setAccessibleName(self.tr("How this fishbowl works: {0}").format(self.format.text()))

    def set_tight(self, tight: bool) -> None:
        """Take less height, for small screens and large text."""
        if tight != self._tight:
            self._tight = tight
            set_look(self.question, "textSize", "body" if tight else "heading")
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- inside ------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Have the buttons side by side where that saves height and leaves the question its room."""
        way, wide = QBoxLayout.Direction, self.width() >= WIDE * pixels()
        self._buttons.setDirection(way.RightToLeft if self._tight and wide else way.TopToBottom)
        self._fit_question()

    def _fit_question(self) -> None:
        lines = round(self.question.document().size().height())
        self.question.set_lines(max(1, min(lines, QUESTION_LINES)) if self._tight else QUESTION_LINES)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.place)
        words.addWidget(self.question)
        self._buttons.setSpacing(gap(0.5))
        self._buttons.addWidget(self.start)
        self._buttons.addWidget(self.format)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(2))
        row.addLayout(words, 1)
        row.addLayout(self._buttons)

    def _save(self, words: str) -> bool:
        current = self._bridge.snapshot.current_round
        return current is not None and self._bridge.tried(edit_activity, current.id, question=words)[0]

    def _next(self, snapshot: Snapshot) -> Activity | None:
        return snapshot.live or next(to_come(snapshot), None)

    def _start_words(self, snapshot: Snapshot) -> str:
        item = self._next(snapshot)
        if item is None:
            return self.tr("All is done")
        if item.kind is Kind.ROUND:
            words = self.tr("Finish round {0}") if snapshot.live else self.tr("Start round {0}")
            return words.format(snapshot.round_number(item.id))
        words = self.tr("Finish: {0}") if snapshot.live else self.tr("Start: {0}")
        room = pixels() * 12
        return words.format(self.start.fontMetrics().elidedText(item.title, Qt.TextElideMode.ElideRight, room))
