"""The chosen topic in full: all wordings it carries, what is amiss, who wants it, and its deeds."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Topic
from fishbowl_app.model.errors import BadNumber, RuleBroken
from fishbowl_app.model.ops.interest import count_hands, set_interest
from fishbowl_app.model.ops.topics import edit_topic
from fishbowl_app.model.rules.wall import audience, carried, cell_of
from fishbowl_app.openspace_texts import interest_text, marks_texts, names, similar_text, topic_name
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.openspace.wall.deeds import Deeds
from fishbowl_app.ui.openspace.wall.offers import similar_to
from fishbowl_app.ui.openspace.wall.places_model import listed
from fishbowl_app.ui.openspace.wall.saved_people import SavedPeople
from fishbowl_app.ui.openspace.wall.sheet import WallSheet
from fishbowl_app.ui.openspace.wall.told import Told
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, FlowLayout, Heading, PlainLabel, button, set_tip, tool_button
from fishbowl_app.ui.widgets.saved import Labelled, SavedLine, SavedText

MOST_SIMILAR = 3


class HandsLine(SavedLine):
    """A number of hands; Up and Down count one more or less."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(event.key())
        typed = self.text().strip()
        if step is None or not (typed.isdecimal() or not typed):
            super().keyPressEvent(event)
            return
        self.setText(str(max(0, int(typed or 0) + step)))
        self.commit()
        self.selectAll()


class TopicInspector(QScrollArea):
    """Shows the chosen topic; every change is kept at once."""

    def __init__(
        self, bridge: SessionBridge, deeds: Deeds, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._deeds = bridge, deeds
        self._sheet = WallSheet(bridge.snapshot, bridge.now())
        self._topic: Topic | None = None
        self._inside = QWidget(self)
        self.name = Heading("", self)
        self.about = PlainLabel("", self, tone="quiet", wrap=True)
        self.told = Told(self)
        self.like = Told(self)
        self.title = SavedLine(self.tr("Title"), lambda text: self._save(title=text), self)
        self.question = SavedText(self.tr("Question"), lambda text: self._save(question=text), 2, self)
        self.conveners = SavedPeople(self.tr("Conveners"), bridge, lambda ids: self._save(convener_ids=ids), self)
        self.cell = ChoiceBox(self.tr("Slot and space"), 8, self)
        self.cell.activated.connect(lambda row: self._topic and self._move(row))
        self.hands = HandsLine(self.tr("Hands"), self._save_hands, self)
        self.chosen_by = SavedPeople(self.tr("Chosen by"), bridge, self._save_interest, self)
        self.needs = SavedLine(self.tr("Needs of its space"), lambda text: self._save(needs=listed(text)), self)
        self.needs.setPlaceholderText(self.tr("such as step-free, projector"))
        self.after = SavedLine(self.tr("Continues topic number"), self._save_after, self)
        self.wordings = PlainLabel("", self, wrap=True)
        self._buttons = self._make_buttons(actions)
        self._lay_out()
        self.show_topic(self._sheet, None)

    def show_topic(self, sheet: WallSheet, topic_id: str | None) -> None:
        """Show a topic as it is now, or that none is chosen."""
        self._sheet = sheet
        topic = sheet.in_use.topics.get(topic_id or "")
        if self._topic is not None and (topic is None or topic.id != self._topic.id):
            self._leave()
        self._topic = topic
        self._fields.setVisible(topic is not None)
        if topic is None:
            self.name.setText(self.tr("No topic is chosen"))
            self.about.setText(self.tr("Choose one on the wall or in the list."))
            for part in (self.told, self.like):
                part.show_lines([])
        else:
            self._fill(topic)

    def begin(self) -> None:
        """Let the topic be edited."""
        if self._topic is not None:
            self.title.setFocus()
            self.title.end(False)
            self.title.home(True)  # all of it, with its beginning in view

    def count_hands(self) -> None:
        """Let hands be typed."""
        if self._topic is not None:
            self.hands.setFocus()
            self.hands.selectAll()

    # --- showing -----------------------------------------------------------------------------------------

    def _fill(self, topic: Topic) -> None:
        sheet, snapshot = self._sheet, self._sheet.in_use
        self.name.setText(topic_name(topic))
        where = sheet.state_of(topic) or sheet.cell_name(cell_of(topic))
        interest = interest_text(sheet.audience(topic))
        self.about.setText(" · ".join(part for part in (where, interest) if part))
        self.told.show_lines(marks_texts(topic, sheet.marks_of.get(topic.id, ()), sheet.snapshot, sheet.labels))
        self._show_similar(topic)
        self.title.show_value(topic.title)
        self.question.show_value(topic.question)
        self.conveners.show_value(topic.convener_ids)
        self._fill_cells(topic)
        self.hands.show_value("" if topic.hands is None else str(topic.hands))
        self.chosen_by.show_value([row.participant_id for row in snapshot.interest_of(topic.id)])
        self.needs.show_value(", ".join(topic.needs))
        self.after.show_value(", ".join(str(snapshot.topics[each].number) for each in topic.after))
        self._show_wordings(topic)
        held = topic.merged_into is None and not topic.withdrawn
        carries = bool(snapshot.merged_into(topic.id)) or topic.merged_into is not None
        self.cell.setEnabled(held)
        shown = {"wall_merge": held, "wall_split": carries, "wall_off": topic.slot_id is not None and held}
        shown |= {"wall_pin": topic.slot_id is not None and held, "wall_withdraw": topic.merged_into is None}
        for name, is_so in shown.items():
            self._buttons[name].setVisible(is_so)
        self._buttons["wall_withdraw"].setText(self.tr("Post again") if topic.withdrawn else self.tr("Withdraw"))
        self._buttons["wall_pin"].setAccessibleName(self.tr("Unpin") if topic.pinned else self.tr("Pin"))

    def _show_similar(self, topic: Topic) -> None:
        """Point out, quietly, what may be the same topic."""
        held = topic.merged_into is None and not topic.withdrawn
        found = similar_to(self._sheet.in_use, topic.id)[:MOST_SIMILAR] if held else []
        self.like.show_lines(
            [similar_text(similar, self._sheet.in_use) for _, similar in found],
            self.tr("Merge"),
            [lambda other=other: self._deeds.merge([topic.id, other]) for other, _ in found],
        )

    def _show_wordings(self, topic: Topic) -> None:
        """Show each topic that it carries with its own wording, conveners and interest."""
        snapshot, labels = self._sheet.in_use, self._sheet.labels
        lines = []
        for one in carried(snapshot, topic)[1:]:
            interest = interest_text(audience(snapshot, one))
            parts = (one.question, names(one.convener_ids, labels), interest)
            lines.append(" · ".join((topic_name(one), *(part for part in parts if part))))
        self._carries.setVisible(bool(lines))
        self.wordings.setText("\n".join(lines))

    def _fill_cells(self, topic: Topic) -> None:
        """Offer all cells that are not closed, with what hangs there."""
        sheet = self._sheet
        self.cell.clear()
        self.cell.addItem(self.tr("Not on the wall"), None)
        for slot in sheet.slots:
            for space in sheet.spaces:
                cell = (slot.id, space.id)
                there = sheet.in_use.wall.get(cell)
                words = sheet.cell_name(cell)
                if there is not None and there.id != topic.id:
                    words = self.tr("{0} (changes places with {1})").format(words, there.number)
                if not sheet.is_closed(cell):
                    self.cell.addItem(words, cell)
                if there is not None and there.id == topic.id:
                    self.cell.setCurrentIndex(self.cell.count() - 1)

    # --- keeping -----------------------------------------------------------------------------------------

    def _leave(self) -> None:
        """Save what is being typed for the topic that was chosen; what is refused is let go."""
        for field in self._typed:
            field.commit()
            field.take_back()

    def _save(self, **fields: object) -> bool:
        if self._topic is None or self._topic.id not in self._bridge.snapshot.topics:
            return True
        return self._bridge.tried(edit_topic, self._topic.id, **fields)[0]

    def _save_hands(self, text: str) -> bool:
        try:
            hands = _whole("hands", text)
        except RuleBroken as error:
            self._bridge.refused.emit(error)
            return False
        return self._topic is None or self._bridge.tried(count_hands, self._topic.id, hands)[0]

    def _save_interest(self, ids: list[str]) -> bool:
        return self._topic is None or self._bridge.tried(set_interest, self._topic.id, ids)[0]

    def _save_after(self, text: str) -> bool:
        by_number = {str(topic.number): topic.id for topic in self._bridge.snapshot.topic_list}
        for number in listed(text):
            if number not in by_number:
                self._bridge.refused.emit(BadNumber("after", number))
                return False
        return self._save(after=tuple(by_number[number] for number in listed(text)))

    def _move(self, row: int) -> None:
        cell = self.cell.itemData(row)
        if not self._deeds.move(self._topic.id, tuple(cell) if cell else None):
            self._fill_cells(self._topic)

    # --- putting together --------------------------------------------------------------------------------

    def _make_buttons(self, actions: Actions) -> dict[str, QAbstractButton]:
        """Return the deeds: the two that need a word have one, the rest are icons with a name."""
        translate = QCoreApplication.translate
        made: dict[str, QAbstractButton] = {
            "wall_merge": button(translate("TopicInspector", "Merge…"), "together", parent=self),
            "wall_withdraw": button(translate("TopicInspector", "Withdraw"), "leave", parent=self),
        }
        for name, words, icon_name in (
            ("wall_split", translate("TopicInspector", "Split"), "apart"),
            ("wall_pin", translate("TopicInspector", "Pin"), "pin"),
            ("wall_off", translate("TopicInspector", "Off the wall"), "close"),
            ("wall_pitch", translate("TopicInspector", "Show on the Stage"), "stage"),
            ("wall_delete", translate("TopicInspector", "Delete"), "delete"),
        ):
            made[name] = tool_button(icon_name, words, self)
        for name, each in made.items():
            set_tip(each, actions[name].toolTip())
            each.clicked.connect(actions[name].trigger)
        return made

    def _lay_out(self) -> None:
        self._fields, self._carries = QWidget(self._inside), QWidget(self._inside)
        self._typed = (
            self.title, self.question, self.conveners, self.hands, self.chosen_by, self.needs, self.after
        )  # fmt: skip
        carries = QVBoxLayout(self._carries)
        carries.setContentsMargins(0, 0, 0, 0)
        carries.addWidget(PlainLabel(self.tr("Carries"), self, tone="quiet"))
        carries.addWidget(self.wordings)
        inner = QVBoxLayout(self._fields)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(gap())
        deeds = QWidget(self._fields)
        flow = FlowLayout(deeds, gap(0.5))
        for made in self._buttons.values():
            flow.addWidget(made)
        inner.addWidget(deeds)
        inner.addWidget(self._carries)
        for words, field in (
            (self.tr("Title"), self.title),
            (self.tr("Question"), self.question),
            (self.tr("Conveners"), self.conveners),
            (self.tr("Slot and space"), self.cell),
            (self.tr("Hands counted"), self.hands),
            (self.tr("Chosen by"), self.chosen_by),
            (self.tr("Needs of its space"), self.needs),
            (self.tr("Continues topic number"), self.after),
        ):
            inner.addWidget(Labelled(words, field, self._fields))
        in_order = (*self._buttons.values(), *self._typed[:3], self.cell, *self._typed[3:])
        for one, other in itertools.pairwise(in_order):
            QWidget.setTabOrder(one, other)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(gap(0.5), gap(), gap(), gap())
        column.setSpacing(gap())
        for widget in (self.name, self.about, self.told, self.like, self._fields):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _whole(field: str, text: str) -> int | None:
    """Return a number from 0, None for nothing.

    Raises:
        BadNumber.
    """
    if not text.strip():
        return None
    if not text.strip().isdecimal():
        raise BadNumber(field, text)
    return int(text)
