"""The page on which forms are entered, and hands counted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.imports import dropped_table
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.collect.bring_in import BringIn
from fishbowl_app.ui.questions.collect.entered import Entered
from fishbowl_app.ui.questions.collect.hands import HandsPart
from fishbowl_app.ui.questions.collect.key_back import KeyBack
from fishbowl_app.ui.questions.form_box import FormBox
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import EmptyState, FlowLayout, SplitView, tab_in_order, tool_button


class CollectPage(Page):
    """What comes back from the room, form by form.

    Signals:
        staged: a question, or what was answered to it, is to be shown on the Stage. args: StageView, its id.
    """

    staged = Signal(object, str)

    def __init__(self, desk: Desk, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chosen = chosen
        self.box = FormBox(desk, chosen, self)
        self.key_back = KeyBack(desk, chosen, self)
        self.entered = Entered(desk.bridge, chosen, self)
        self.hands = HandsPart(desk, chosen, self)
        self.bringing_in = BringIn(desk, chosen, self)
        self._lay_out()
        self._order_tabs()
        self.show_part(0)
        self.key_back.sheet.laid_out.connect(self._order_tabs)
        self.hands.laid_out.connect(self._order_tabs)
        self.key_back.there_already.connect(self.entered.show_response)
        self.entered.opened.connect(self.key_back.correct)
        self.hands.staged.connect(self.staged)
        self.take({"collect_part": self._show_other_part})
        desk.bridge.changed.connect(self._on_changed)
        self._refresh()

    @property
    def counts_hands(self) -> bool:
        """Whether hands are counted now, in a single framing or at a single moment."""
        return bool(self.parts.currentIndex())

    def enter(self) -> None:
        if self._whole.currentIndex():
            (self.hands if self.parts.currentIndex() else self.key_back).enter()
        elif self._empty.button is not None:
            self._empty.button.setFocus()

    def find(self) -> None:
        self.show_part(0)
        self.entered.search.setFocus()

    def show_part(self, number: int) -> None:
        """Show keying back (0) or the show of hands (1)."""
        self.parts.setCurrentIndex(number)
        self._buttons.button(number).setChecked(True)
        if self.isVisible():
            self.enter()

    def _show_other_part(self) -> None:
        self.show_part(1 - self.parts.currentIndex())

    def allow(self, allowed: bool) -> None:
        super().allow(allowed)
        self.bringing_in.allow(allowed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(dropped_table(event) is not None)  # the window takes session files

    def dropEvent(self, event: QDropEvent) -> None:
        event.setAccepted(self.bringing_in.drop(event))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("form", "question"):
            self._refresh()

    def _refresh(self) -> None:
        snapshot = self.desk.bridge.snapshot
        self._whole.setCurrentIndex(1 if any(snapshot.questions_of(form.id) for form in snapshot.form_list) else 0)

    def _lay_out(self) -> None:
        self._empty = EmptyState(
            "import",
            self.tr("Nothing to collect yet"),
            self.tr(
                "Make a form with questions first. What comes back on paper is typed in here. "
                "Or drop a file of answers here: a form is made of it."
            ),
            self.tr("To the forms"),
            self,
        )
        self._empty.acted.connect(self.desk.actions["page_forms"].trigger)
        panes = SplitView("collect", self.desk.settings, parent=self)
        panes.add_panes(self.key_back, self.entered, stretch=(3, 2), start=(3, 2))
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, gap(0.5), 0, 0)
        column.setSpacing(gap())
        self.parts = QStackedWidget(self)
        self.parts.addWidget(panes)
        self.parts.addWidget(self.hands)
        column.addWidget(self._top())
        column.addWidget(self.parts, 1)
        self._whole = QStackedWidget(self)
        self._whole.addWidget(self._empty)
        self._whole.addWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    def _top(self) -> QWidget:
        whole = QWidget(self)
        top = FlowLayout(whole, gap(0.5))  # large text has less room than there is to choose
        top.addWidget(self.box)
        self._buttons = QButtonGroup(self)
        for number, (icon, name) in enumerate(
            (("edit", self.tr("Key back")), ("people", self.tr("Show of hands")))
        ):
            made = tool_button(icon, name, self, with_text=True)
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, number=number: self.show_part(number))
            self._buttons.addButton(made, number)
            top.addWidget(made)
        self._bring_in = tool_button("import", self.tr("Import…"), self, with_text=True)
        self._bring_in.clicked.connect(self.desk.actions["import_answers"].trigger)
        top.addWidget(self._bring_in)
        return whole

    def _order_tabs(self) -> None:
        """Let Tab go from above to below, though lines are made anew with each form."""
        typed, hands = self.key_back, self.hands
        tab_in_order(
            *(self.box.forms, self.box.conditions, *self._buttons.buttons(), self._bring_in),
            *(row.line for row in typed.sheet.rows),
            *(typed.open_button, typed.leave_button, typed.keep_button, self.entered.search, self.entered.table),
            *(hands.question, hands.group, *hands.lines.values(), hands.on_stage, hands.next),
        )
