"""How a form is given out: once, in framings or at moments, by number, and what is told of small groups."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from fishbowl_app.model.entities import MOST_LEAST_GROUP
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.forms import edit_form
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.forms.conditions import ConditionsPart
from fishbowl_app.ui.questions.forms.fields import take_back
from fishbowl_app.ui.theme import TextSize, gap
from fishbowl_app.ui.widgets import PlainLabel, doubled, separator
from fishbowl_app.ui.widgets.number import NumberBox
from fishbowl_app.ui.widgets.saved import Labelled, SavedText
from fishbowl_app.ui.widgets.scrolled import Scrolled


class GivenOut(Scrolled):
    """The framings or moments of a form, and three things that are ticked."""

    def __init__(self, bridge: SessionBridge, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._chosen = bridge, chosen
        self.intro = SavedText(self.tr("Stands above the questions"), self._save_intro, 2, self)
        self.conditions = ConditionsPart(bridge, chosen, self)
        self.numbered = Ticked(
            self.tr("Numbered forms"),
            self.tr("A number is nobody's name. It tells which forms are still missing, and finds one again."),
            self,
        )
        self.same_people = Ticked(
            self.tr("The same people each time"),
            self.tr("Each keeps a number, so that it can be said how many moved and which way, without a name."),
            self,
        )
        self.asks_group = Ticked(
            self.tr("Ask for the group"),
            self.tr("Groups are shown apart where enough of each answered."),
            self,
        )
        self.least = NumberBox(self.tr("Fewest answers of a group shown apart"), 1, MOST_LEAST_GROUP, self)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the chosen form as it is now."""
        form, snapshot = self._chosen.form, self._bridge.snapshot
        self.conditions.refresh()
        if form is None:
            return
        self.intro.show_value(form.intro)
        for ticked, on in (
            (self.numbered, form.numbered),
            (self.same_people, form.same_people),
            (self.asks_group, form.asks_group),
        ):
            ticked.show_value(on)
        self.same_people.setVisible(len(snapshot.conditions_of(form.id)) > 1)
        self.same_people.box.setEnabled(form.numbered)
        with QSignalBlocker(self.least):
            self.least.setValue(snapshot.details.least_group)

    def commit(self) -> None:
        """Keep what is being typed."""
        self.intro.commit()
        self.conditions.commit()

    def _save_intro(self, text: str) -> bool:
        form = self._chosen.form
        return form is not None and self._bridge.tried(edit_form, form.id, intro=text)[0]

    def _tick(self, name: str, ticked: Ticked) -> None:
        form = self._chosen.form
        if form is not None and not self._bridge.tried(edit_form, form.id, **{name: ticked.box.isChecked()})[0]:
            self.refresh()

    def _connect(self) -> None:
        for name in ("numbered", "same_people", "asks_group"):
            ticked: Ticked = getattr(self, name)
            ticked.box.clicked.connect(lambda _, name=name, ticked=ticked: self._tick(name, ticked))
        self._chosen.changed.connect(lambda: take_back(self._bridge, self.intro))
        self.least.valueChanged.connect(lambda number: self._bridge.do(edit_details, least_group=number))

    def _lay_out(self) -> None:
        self.intro.setPlaceholderText(self.tr("Such as what it is for, and that no name is asked"))
        self._intro = Labelled(self.intro.accessibleName(), self.intro, self)
        few = self.tr(
            "In all forms of this session: smaller groups are counted together. With 1 every group is shown."
        )
        for part in (self._intro, self.conditions, separator(self)):
            self.body.addWidget(part)
        for ticked in (self.numbered, self.same_people, self.asks_group):
            self.body.addWidget(ticked)
        self.body.addWidget(separator(self))
        self.body.addWidget(Labelled(self.least.accessibleName(), self.least, self))
        self.body.addWidget(PlainLabel(few, self, size=TextSize.SMALL, tone="quiet", wrap=True))
        self.body.addStretch(1)


class Ticked(QWidget):
    """A box to tick with a line below it that says what it means."""

    def __init__(self, text: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(doubled(text), self)
        self.box.setAccessibleDescription(meaning)
        hint = PlainLabel(meaning, self, size=TextSize.SMALL, tone="quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.25))
        column.addWidget(self.box)
        column.addWidget(hint)
        hint.setContentsMargins(gap(3), 0, 0, 0)

    def show_value(self, on: bool) -> None:
        """Show whether it is so now."""
        self.box.setChecked(on)
