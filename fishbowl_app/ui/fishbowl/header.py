"""The top of the fishbowl room: which round, its question, and the few buttons that run it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from fishbowl_app.model.entities import Activity, Kind
from fishbowl_app.model.ops.agenda import edit_activity
from fishbowl_app.model.rules.agenda import to_come
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.fishbowl.words import format_summary, round_place, round_state
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import RoomHeader, button, doubled, set_look, set_tip
from fishbowl_app.ui.widgets.saved import SavedText

QUESTION_LINES = 2
BESIDE = 16  # heights of the text: the least width of the question in the head


class FishbowlHeader(QWidget):
    """Round, question, start and finish, and the button that opens the settings of the fishbowl."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = desk.bridge
        self._start_action = desk.actions["start_finish"]
        self.head = RoomHeader("", parent=self)
        self._tight = False
        self.question = SavedText(self.tr("Question of this round"), self._save, QUESTION_LINES, self)
        self.question.setProperty("textSize", "heading")
        # words to read first and a field only for whoever comes near
        self.question.setStyleSheet(
            "QPlainTextEdit { font-weight: bold; padding-left: 0; }"
            "QPlainTextEdit:!focus:!hover { background: transparent; border-color: transparent; }"
        )
        self.start = button("", "play", "primary", self)
        self.start.clicked.connect(self._start_action.trigger)
        self._start_action.enabledChanged.connect(self.start.setEnabled)
        self.format = button("", "settings", parent=self)
        self.format.setCheckable(True)
        self._lay_out()
        self.question.document().documentLayout().documentSizeChanged.connect(self._fit_question)
        self.question.verticalScrollBar().rangeChanged.connect(self._fit_question)
        self.show_snapshot(self._bridge.snapshot)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the round as it is now."""
        current = snapshot.current_round
        ready = bool(snapshot.participants and snapshot.rounds)  # else the room says what has to come first
        for made in (self.question, self.start, self.format):
            made.setVisible(ready)
        self.head.title.setText(round_place(snapshot, current) if ready else self.tr("Fishbowl"))
        self.head.set_subtitle(round_state(current) if not self._tight else "")
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
            self._place_question()
            self.show_snapshot(self._bridge.snapshot)
            self._fit_question()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_question()

    # --- inside ------------------------------------------------------------------------------------------

    def _fit_question(self) -> None:
        lines = round(self.question.document().size().height())
        self.question.set_lines(max(1, min(lines, QUESTION_LINES)))

    def _lay_out(self) -> None:
        deeds = QHBoxLayout()
        deeds.setSpacing(gap())
        deeds.addWidget(self.format)
        deeds.addWidget(self.start)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap())
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.head, 0, 0)
        self._grid.addLayout(deeds, 0, 2)
        self._beside: bool | None = None
        self._place_question()
        self.question.document().setDocumentMargin(0)  # its words stand on the left edge of the room

    def _place_question(self) -> None:
        """Have the question below the head, or in it where height is saved and there is room for some words."""
        taken = sum(part.sizeHint().width() + gap() for part in (self.head.title, self.format, self.start))
        beside = self._tight and self.width() - taken >= BESIDE * pixels()
        if beside is not self._beside:
            self._beside = beside
            self._grid.setColumnStretch(0, 0 if beside else 1)
            self._grid.removeWidget(self.question)
            self._grid.addWidget(self.question, *((0, 1, 1, 1) if beside else (1, 0, 1, 3)))

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
        room = pixels() * (8 if self._tight else 12)
        return words.format(self.start.fontMetrics().elidedText(item.title, Qt.TextElideMode.ElideRight, room))
