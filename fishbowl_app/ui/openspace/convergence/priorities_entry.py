"""What each group chose for itself: letters in their order, Enter; or the list below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.model.ops.priorities import set_priorities
from fishbowl_app.model.rules.agreement import compared, priorities_of
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.openspace.convergence.group_box import GroupBox
from fishbowl_app.ui.openspace.convergence.priorities_list import PrioritiesList, PrioritiesModel
from fishbowl_app.ui.openspace.convergence.words import letters_text, options_by_letter, read_letters
from fishbowl_app.ui.openspace.typing_line import TypingLine
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import Heading, PlainLabel, announce, set_look


class PrioritiesEntry(QWidget):
    """One group at a time, each on its own."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.group = GroupBox(self.tr("Group whose priorities are typed"), self)
        self.line = TypingLine(self.tr("Letters in the order of the group"), self.tr("C A F, Enter"), self)
        self.says = PlainLabel("", self, tone="quiet", wrap=True)
        self.model = PrioritiesModel(self)
        self.list = PrioritiesList(self.model, self)
        self._lay_out()
        self.group.activated.connect(lambda _: self._show_group())
        self.line.returnPressed.connect(self._enter)
        self.line.textChanged.connect(self._say)
        self.line.went_down.connect(self._into_list)
        self.list.wanted.connect(self._keep)

    def refresh(self) -> None:
        """Follow the session; the two groups that are compared come first."""
        snapshot = self._bridge.snapshot
        sides = [group.id for group in compared(snapshot) if group is not None]
        groups = sorted(snapshot.group_list, key=lambda group: group.id not in sides)
        self.group.show_groups(groups, self.group.currentData() or next(iter(sides), None))
        self._show_group(stay=True)

    def _show_group(self, *, stay: bool = False) -> None:
        self.model.show_group(self._bridge.snapshot, self.group.currentData())
        self._say()
        if not stay:
            self.line.setFocus()

    def _enter(self) -> None:
        options = options_by_letter(self._bridge.snapshot)
        letters, unknown = read_letters(self.line.text(), options)
        if unknown or not letters:
            set_look(self.line, "invalid", bool(unknown))
            announce(self.line, self.says.text())
            return
        done = self._keep([options[letter].id for letter in letters])
        set_look(self.line, "invalid", not done)
        if done:
            self.line.clear()
            self._go_to_the_other()

    def _keep(self, option_ids: list[str]) -> bool:
        group_id = self.group.currentData()
        done = group_id is not None and self._bridge.tried(set_priorities, group_id, option_ids)[0]
        if done:
            announce(self.line, self.says.text())
        return done

    def _go_to_the_other(self) -> None:
        """Go on to the group it is compared with, as long as that one has chosen nothing."""
        snapshot = self._bridge.snapshot
        for group in compared(snapshot):
            if group is not None and not priorities_of(snapshot, group.id):
                self.group.setCurrentIndex(self.group.findData(group.id))
                self._show_group()
                return

    def _into_list(self) -> None:
        if self.model.ids:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def _say(self) -> None:
        """Say what Enter will keep, or what the group has chosen so far."""
        options = options_by_letter(self._bridge.snapshot)
        letters, unknown = read_letters(self.line.text(), options)
        if unknown:
            self.says.setText(self.tr("No option is called “{0}”.").format(unknown[0][:20]))
        elif letters:
            self.says.setText(letters_text([(letter, options[letter]) for letter in letters]))
        else:
            most = self._bridge.snapshot.open_space.priorities_each
            chosen = len(self.model.chosen)
            self.says.setText(self.tr("{0} of at most {1} chosen").format(chosen, most))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, gap(), 0)
        column.setSpacing(gap())
        self.setMinimumWidth(gap(34))
        column.addWidget(Heading(self.tr("Each group on its own"), self))
        column.addWidget(self.group)
        column.addWidget(self.line)
        column.addWidget(self.says)
        column.addWidget(self.list, 1)
