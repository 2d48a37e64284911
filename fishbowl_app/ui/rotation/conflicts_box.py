"""The box that says which rules cannot all be kept, and what gives way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.model.rules.rotation import Breach
from fishbowl_app.model.rules.verdict import Verdict, costs_a_goal
from fishbowl_app.rotation_reasons import Called, conflict_texts, gave_way_texts, given_up_text
from fishbowl_app.ui.rotation.words import translate
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import Heading, IconLabel, PlainLabel, announce, set_look

MOST_CONFLICTS = 3  # told one by one; the first ones say enough


class ConflictsBox(QFrame):
    """Hidden while all rules are kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("warning", 20, "warn", self)
        self.title = Heading("", self)
        self.words = PlainLabel("", self, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(gap())
        head.addWidget(self._icon)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(1.5), gap(), gap(1.5), gap())
        column.setSpacing(gap(0.5))
        column.addLayout(head)
        column.addWidget(self.words)
        self.hide()

    def show_verdict(self, verdict: Verdict, gave_way: Sequence[Breach], called: Called) -> None:
        """Say which rules bar each other, which pins that costs, and what the drawn plan does not keep."""
        title, words = _title(verdict, gave_way), "\n\n".join(_paragraphs(verdict, gave_way, called))
        said, only_goals = self.words.text(), not _bars_a_rule(verdict) and bool(verdict.conflicts)
        set_look(self, "message", "info" if only_goals else "warn")
        self._icon.show_icon(*(("info", "accent") if only_goals else ("warning", "warn")))
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
        self.setVisible(bool(title))
        if title and words != said and self.isVisible():
            announce(self, self.accessibleName())


def _bars_a_rule(verdict: Verdict) -> bool:
    return bool(verdict.given_up) or not all(map(costs_a_goal, verdict.conflicts))


def _title(verdict: Verdict, gave_way: Sequence[Breach]) -> str:
    if _bars_a_rule(verdict):
        return translate("Rotation", "Not all rules can be kept")
    if verdict.conflicts:
        return translate("Rotation", "A goal gives way to the rules")
    return translate("Rotation", "The plan does not keep all rules") if gave_way else ""


def _paragraphs(verdict: Verdict, gave_way: Sequence[Breach], called: Called) -> list[str]:
    told = [_listed(*conflict_texts(conflict, called)) for conflict in verdict.conflicts[:MOST_CONFLICTS]]
    more = len(verdict.conflicts) - MOST_CONFLICTS
    if more > 0:
        told.append(translate("Rotation", "And %n more.", None, more))
    if verdict.given_up:
        told.append("\n".join(given_up_text(pin, called) for pin in verdict.given_up))
    if gave_way:
        head = translate("Rotation", "In the plan that is drawn:")
        told.append(_listed(head, *gave_way_texts(gave_way, called)))
    return told


def _listed(head: str, *lines: str) -> str:
    return "\n".join([head, *(f"• {line}" for line in lines)])
