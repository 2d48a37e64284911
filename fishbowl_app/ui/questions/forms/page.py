"""The page on which forms are made: their questions, and the framings or moments in which they are given out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from fishbowl_app.answer_texts import condition_names
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.ops.forms import add_ready_form, edit_form
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.forms.beginnings import beginnings
from fishbowl_app.ui.questions.forms.empty import NoForms
from fishbowl_app.ui.questions.forms.fields import take_back
from fishbowl_app.ui.questions.forms.form_list import FormList
from fishbowl_app.ui.questions.forms.given_out import GivenOut
from fishbowl_app.ui.questions.forms.preview import SheetView
from fishbowl_app.ui.questions.forms.question_list import QuestionsPart
from fishbowl_app.ui.questions.forms.sheet import sheet_of, untranslated
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ElidedLabel, PlainLabel, SplitView, button, doubled, set_tip
from fishbowl_app.ui.widgets.rows import RowsList
from fishbowl_app.ui.widgets.saved import Labelled, SavedLine
from fishbowl_app.ui.widgets.scrolled import Scrolled

_FOLLOWED = ("form", "condition", "question", "box", "response", "group", "translation", "details")


class _Part(Protocol):
    list: RowsList

    def move(self, step: int) -> None: ...
    def delete_chosen(self) -> None: ...


class FormsPage(Page):
    """The forms at the left, the chosen one in the middle, and at the right what the room will get.

    Signals:
        print_wanted: the chosen form is to be printed. arg: its place among the forms, from 1.
    """

    print_wanted = Signal(int)

    def __init__(self, desk: Desk, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chosen = chosen
        self.forms = FormList(desk.bridge, chosen, self)
        self.title = SavedLine(self.tr("Title of the form"), lambda text: self._edit(title=text), self)
        self.questions = QuestionsPart(desk.bridge, chosen, self)
        self.given_out = GivenOut(desk.bridge, chosen, self)
        self.seen_in = ElidedLabel("", self, tone="quiet")
        self.untranslated = PlainLabel("", self, tone="warn", wrap=True)
        self.preview = SheetView(self.tr("Preview of the form"), self)
        self.print_button = button(doubled(self.tr("Print forms…")), "print", parent=self)
        self.tabs = QTabWidget(self)
        self._offered = beginnings(desk.bridge.snapshot.details.language)
        self.empty = NoForms(self._offered, self._begin, self)
        commands: dict[str, Callable[[], object]] = {
            "form_add": self._add_form,
            "question_add": self._add_question,
            "asked_up": lambda: self._part().move(-1),
            "asked_down": lambda: self._part().move(1),
            "asked_delete": self._delete,
            "form_turn": self._turn,
            "forms_print": self._print,
        }
        self.take(commands)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        if self.chosen.form is None:
            self.empty.buttons[0].setFocus()
        else:
            self.forms.list.setFocus()

    def shut(self) -> None:
        """Keep what is being typed, before the session is let go."""
        for part in (self.title, self.questions, self.given_out):
            part.commit()

    def refresh(self) -> None:
        """Show the session as it is now."""
        form, condition = self.chosen.form, self.chosen.condition
        self._stack.setCurrentIndex(0 if form is None else 1)
        self.forms.refresh()
        if form is None or condition is None:
            return
        self.title.show_value(form.title)
        self.questions.refresh()
        self.given_out.refresh()
        self._show_preview()

    # --- doing -------------------------------------------------------------------------------------------

    def _begin(self, place: int) -> None:
        """Add a form that was offered, in the language that the session has now, and have it named."""
        offered = beginnings(self.desk.bridge.snapshot.details.language)[place]
        kept, made = self.desk.bridge.tried(add_ready_form, offered.form)
        if kept and made is not None:
            self.chosen.choose_form(made.id)
            self.tabs.setCurrentIndex(0)
            self.title.setFocus(Qt.FocusReason.TabFocusReason)
            self.title.selectAll()

    def _add_form(self) -> None:
        if self.chosen.form is not None:
            self.forms.open_menu()

    def _add_question(self) -> None:
        if self.chosen.form is not None:
            self.tabs.setCurrentIndex(0)
            self.questions.begin()

    def _turn(self) -> None:
        """Go from what is asked to how it is given out, and back."""
        if self.chosen.form is not None:
            self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())
            (self.given_out.conditions.ways if self.tabs.currentIndex() else self.questions.list).setFocus()

    def _delete(self) -> None:
        """Delete where one stands; a key that was meant for something else deletes nothing."""
        if self._part().list.hasFocus():
            self._part().delete_chosen()
        else:
            self.desk.bridge.say(self.tr("Go to a row of a list first."))

    def _print(self) -> None:
        form = self.chosen.form
        if form is not None:
            self.print_wanted.emit(form.place + 1)

    def _part(self) -> _Part:
        """Return the list that is meant: where the focus is, else that of the tab that is shown."""
        if self.forms.isAncestorOf(self.focusWidget()):
            return self.forms
        return self.given_out.conditions if self.tabs.currentIndex() else self.questions

    def _edit(self, **fields: str) -> bool:
        form = self.chosen.form
        return form is not None and self.desk.bridge.tried(edit_form, form.id, **fields)[0]

    def _to_questions(self) -> None:
        """Go on from the title: to the questions, or to the first that is to be."""
        if self.title.commit():
            if self.questions.list.rows.rows:
                self.questions.list.setFocus()
            else:
                self.questions.begin()

    # --- following ---------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*_FOLLOWED):
            self.refresh()

    def _on_chosen(self) -> None:
        take_back(self.desk.bridge, self.title)
        if self.isVisible():
            self.refresh()

    def _show_preview(self) -> None:
        form, condition, snapshot = self.chosen.form, self.chosen.condition, self.desk.bridge.snapshot
        name = condition_names(form, snapshot.conditions_of(form.id))[condition.id]
        self.seen_in.setText(self.tr("As it is given out: {0}").format(name))
        self.seen_in.setVisible(bool(name))
        self.preview.show_sheet(sheet_of(snapshot, condition.id))
        lacking = untranslated(snapshot, form.id)
        self.untranslated.setVisible(lacking > 0)
        self.untranslated.setText(
            self.tr("%n text(s) without a translation: Summary & print, Two languages.", "", lacking)
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # --- set up ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        for place, each in enumerate(self._offered):
            act = self.forms.menu.addAction(doubled(each.title))
            act.triggered.connect(lambda _=False, place=place: self._begin(place))
        self.desk.bridge.changed.connect(self._on_changed)
        self.chosen.changed.connect(self._on_chosen)
        self.forms.list.opened.connect(lambda _: self.title.setFocus(Qt.FocusReason.TabFocusReason))
        self.questions.chose.connect(self.preview.show_question)
        self.title.returnPressed.connect(self._to_questions)
        self.print_button.clicked.connect(self._print)
        for made, name in ((self.forms.add, "form_add"), (self.questions.add, "question_add")):
            set_tip(made, self.desk.actions[name].toolTip())

    def _lay_out(self) -> None:
        asked = Scrolled(self)
        asked.body.addWidget(Labelled(self.title.accessibleName(), self.title, self))
        asked.body.addWidget(self.questions, 1)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(asked, self.tr("What is asked"))
        self.tabs.addTab(self.given_out, self.tr("How it is given out"))
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Parts of the form"))
        body = SplitView("forms", self.desk.settings, parent=self)
        body.add_panes(self.forms, self.tabs, self._right(), stretch=(2, 5, 4), start=(2, 5, 4))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, gap(), 0, 0)
        whole.addWidget(self._stack)

    def _right(self) -> QWidget:
        right = QWidget(self)
        row = QHBoxLayout()
        row.setSpacing(gap())
        row.addStretch(1)
        row.addWidget(self.print_button)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addLayout(row)
        column.addWidget(self.seen_in)
        column.addWidget(self.untranslated)
        column.addWidget(self.preview, 1)
        return right
