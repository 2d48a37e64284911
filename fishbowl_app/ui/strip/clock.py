"""The running timebox in the strip: what is left, of what, and how far it is."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.model.clock import Reading
from fishbowl_app.model.duration import format_clock
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.rules.breakouts import thresholds_of
from fishbowl_app.model.rules.timebox import Phase, Thresholds, is_paused, phase
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.phases import clock_digits, phase_icon, phase_tone, phase_word
from fishbowl_app.ui.theme import TextSize, clock_font, gap, pixels
from fishbowl_app.ui.widgets import ClockLabel, ElidedLabel, IconLabel, set_look

_LOOKS = {Phase.WRAPPING_UP: "warn", Phase.LAST_MINUTE: "warn", Phase.OVER: "alert"}


class ClockBlock(QFrame):
    """Digits, the title of the activity, and the phase as icon, word and colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("clock", 24, "quiet", self)
        self.digits = ClockLabel("", self, size=TextSize.TITLE)
        self.title = ElidedLabel("", self)
        self.word = ElidedLabel("", self, tone="quiet")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.word)
        words.addStretch(1)
        self._words = QWidget(self)
        self._words.setLayout(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(), 0, gap(), 0)
        row.setSpacing(gap())
        row.addWidget(self._icon)
        row.addWidget(self.digits)
        row.addWidget(self._words)

    def least_width(self) -> int:
        """Return how little width will do, in pixels."""
        return self.minimumSizeHint().width() - self._words.minimumWidth() + 7 * pixels()

    def give_width(self, spare: int) -> None:
        """Take a part of the spare width of the strip, so that nothing moves when words or digits change."""
        self._words.setFixedWidth(min(7 * pixels() + spare // 6, 16 * pixels()))
        self.digits.setMinimumWidth(self._digits_width())

    def _digits_width(self) -> int:
        return QFontMetrics(clock_font(pixels(TextSize.TITLE))).horizontalAdvance("+00:00")

    def show_clock(self, snapshot: Snapshot, now: Reading, limits: Thresholds) -> None:
        """Show what runs; while nothing does, what comes next and how long it will be."""
        live = snapshot.live
        timebox = snapshot.timebox_of(live.id) if live is not None else None
        if live is None or timebox is None:
            coming = snapshot.next_activity
            nothing = self.tr("Nothing left to start") if snapshot.agenda else self.tr("No agenda yet")
            title = coming.title if coming is not None else nothing
            digits = format_clock(coming.length_s) if coming is not None else ""
            self._show(title, digits, Phase.NOT_STARTED, phase_word(Phase.NOT_STARTED))
            return
        reached = phase(timebox, now, thresholds_of(snapshot, timebox, limits))
        word = phase_word(reached, paused=is_paused(timebox), in_slot=live.kind is Kind.SLOT)
        self._show(live.title, clock_digits(timebox, now), reached, word, paused=is_paused(timebox))

    def _show(self, title: str, digits: str, reached: Phase, said: str, *, paused: bool = False) -> None:
        if self.digits.text() != digits:
            self.digits.setText(digits)
        self.digits.setVisible(bool(digits))
        word = said if digits else ""
        if reached is Phase.OVER and not paused:
            word = self.tr("over", "beside +1:20")
        if (self.title.text(), self.word.text()) == (title, word):
            return
        tone = phase_tone(reached)
        self._icon.show_icon(
            phase_icon(reached, paused=paused), {"": "text", "quiet": "text_quiet"}.get(tone, tone)
        )
        self.title.setText(title)
        self.word.setText(word)
        self.word.setVisible(bool(word))
        self.word.set_tone("quiet" if reached is Phase.RUNNING else tone)
        set_look(self, "message", _LOOKS.get(reached))
        self.setAccessibleName(", ".join(part for part in (title, said) if part))
