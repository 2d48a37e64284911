"""One note in full, to read and to change."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import LANGUAGES, Colour, Note
from fishbowl_app.model.ops.canvases import put_in_region
from fishbowl_app.model.ops.notes import edit_note
from fishbowl_app.model.ops.stacks import unstack
from fishbowl_app.model.ops.themes import place_notes, set_aside
from fishbowl_app.model.rules.note_filter import ALONE, ASIDE, theme_of
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.board.choices import group_choices, region_choices, round_choices, theme_choices
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.texts import colour_text, time_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, Heading, PlainLabel, badge_icon
from fishbowl_app.ui.widgets.rows import Row, RowsList
from fishbowl_app.ui.widgets.saved import Labelled, SavedLine, SavedText

NO_NUMBER = -1  # what is said then is what is said of too few votes


class NoteInspector(QWidget):
    """Shows the note on which one stands; every change is kept at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._note_id: str | None = None
        self._hint = PlainLabel(self.tr("Choose a note to read and change it."), self, tone="quiet", wrap=True)
        self._about = PlainLabel("", self, tone="quiet", wrap=True)
        self.text = SavedText(self.tr("Text of the note"), lambda text: self._save(text=text), 5, self)
        self.role = SavedLine(self.tr("Role"), lambda text: self._save(role=text), self)
        self.group = self._box(self.tr("Group"), lambda value: self._save(group_id=value))
        self.round = self._box(self.tr("Round"), lambda value: self._save(activity_id=value))
        self.colour = self._box(self.tr("Colour"), lambda value: self._save(colour=value))
        self.theme = self._box(self.tr("Theme"), self._place)
        self.region = self._box(self.tr("Region"), self._put_in_region)
        self.language = self._box(self.tr("Language"), self._set_language)
        self.votes = SavedLine(self.tr("Votes"), self._set_votes, self)
        self.under_heading = Heading(self.tr("Under this note"), self)
        self.under = RowsList(self.tr("Notes under this one; Enter takes one off the stack"), self, whole=True)
        for taken_off in (self.under.opened, self.under.taken_out):
            taken_off.connect(lambda note_id: self._desk.bridge.do(unstack, [note_id]))
        self._lay_out()
        desk.bridge.changed.connect(self._on_changed)
        self.show_note(None)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in the order in which it is seen."""
        upper = (self.text, self.under, self.theme, self.votes, self.role, self.group)
        return (*upper, self.round, self.colour, self.language, self.region)

    @property
    def least_width(self) -> int:
        """How wide this must be for all of it to be seen."""
        margins = self.layout().contentsMargins()
        return self._fields.minimumSizeHint().width() + margins.left() + margins.right()

    def show_note(self, note_id: str | None) -> None:
        """Show a note, or that none is chosen."""
        if note_id != self._note_id:
            for field in (self.text, self.role, self.votes):
                field.take_back()  # what was refused for one note is not to be kept for another
        self._note_id = note_id
        self._fill()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("group", "activity", "theme", "region") or self._is_about(changes):
            self._fill()

    def _is_about(self, changes: Changes) -> bool:
        """Tell whether the note changed, or what lies under it."""
        lower = {note.id for note in self._desk.bridge.snapshot.stack_of(self._note_id or "")}
        lower |= {row.key for row in self.under.rows.rows}
        return bool(changes.ids("note") & {self._note_id, *lower})

    def _fill(self) -> None:
        snapshot = self._desk.bridge.snapshot
        note = snapshot.notes.get(self._note_id or "")
        self._hint.setVisible(note is None)
        self._fields.setVisible(note is not None)
        if note is None:
            return
        self._offer(snapshot)
        self.text.show_value(note.text)
        self.role.show_value(note.role)
        self.votes.show_value(str(note.votes))
        chosen = (
            (self.group, note.group_id),
            (self.round, note.activity_id),
            (self.colour, note.colour),
            (self.theme, theme_of(note)),
            (self.region, note.region_id),
            (self.language, note.language),
        )
        for box, value in chosen:
            box.choose(value)
        self._about.setText(self._told(snapshot, note))
        lower = snapshot.stack_of(note.id)
        for widget in (self.under, self.under_heading):
            widget.setVisible(bool(lower))
        self.under.show_rows([Row(each.id, "", (each.text,)) for each in lower])

    def _offer(self, snapshot: Snapshot) -> None:
        none = ("–", None, None)
        self.group.offer([none, *group_choices(snapshot)])
        self.round.offer([none, *round_choices(snapshot)])
        alone, aside = (self.tr("Alone"), ALONE, None), (self.tr("Set aside"), ASIDE, None)
        self.theme.offer([alone, *theme_choices(snapshot), aside])
        regions = region_choices(snapshot)
        self.region.offer([none, *regions])
        self._region.setVisible(bool(regions))

    def _told(self, snapshot: Snapshot, note: Note) -> str:
        """Return when, from where and by whom the note was taken."""
        parts = [self.tr("Taken at {0}").format(time_text(note.at))]
        if note.chair is not None:
            parts.append(self.tr("chair {0}").format(note.chair))
        person = snapshot.participants.get(note.participant_id or "")
        if person is not None:
            parts.append(person.name)
        topic = snapshot.topics.get(note.topic_id or "")
        if topic is not None:
            parts.append(self.tr("topic {0}: {1}").format(topic.number, topic.title))
        question = snapshot.questions.get(note.question_id or "")
        if question is not None:
            parts.append(self.tr("answers “{0}”").format(question.wording))
        if note.slip is not None:
            parts.append(self.tr("slip {0}").format(note.slip))
        if note.source != "typed":
            parts.append(self.tr("from {0}").format(note.source))
        return ", ".join(parts)

    # --- changing ----------------------------------------------------------------------------------------

    def _save(self, **fields: object) -> bool:
        return self._note_id is not None and self._desk.bridge.tried(edit_note, self._note_id, **fields)[0]

    def _place(self, key: str) -> None:
        if key == ASIDE:
            self._desk.bridge.do(set_aside, [self._note_id])
        else:
            self._desk.bridge.do(place_notes, [self._note_id], None if key == ALONE else key)

    def _put_in_region(self, region_id: str | None) -> None:
        self._desk.bridge.do(put_in_region, {self._note_id: None}, region_id)

    def _set_language(self, language: str) -> None:
        self._save(language=language)

    def _set_votes(self, typed: str) -> bool:
        votes = int(typed) if typed.strip().isdecimal() else NO_NUMBER
        return self._save(votes=votes)

    # --- putting together --------------------------------------------------------------------------------

    def _box(self, name: str, keep) -> ChoiceBox:
        box = ChoiceBox(name, 4, self)
        box.activated.connect(lambda index: keep(box.itemData(index)))
        return box

    def _lay_out(self) -> None:
        self.colour.offer([(colour_text(each), each, badge_icon("", each)) for each in Colour])
        languages = [(self._language_name(each), each, None) for each in LANGUAGES]
        self.language.offer([(self.tr("From its words"), "", None), *languages])
        self._fields = QWidget(self)
        self._region = Labelled(self.tr("Region"), self.region, self)
        fields = (
            Labelled(self.tr("Theme"), self.theme, self),
            Labelled(self.tr("Votes"), self.votes, self),
            Labelled(self.tr("Role"), self.role, self),
            Labelled(self.tr("Group"), self.group, self),
            Labelled(self.tr("Round"), self.round, self),
            Labelled(self.tr("Colour"), self.colour, self),
            Labelled(self.tr("Language"), self.language, self),
            self._region,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(gap())
        grid.setVerticalSpacing(gap())
        for number, field in enumerate(fields):
            grid.addWidget(field, number // 2, number % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self.text)
        column.addWidget(self.under_heading)
        column.addWidget(self.under)
        column.addLayout(grid)
        column.addWidget(self._about)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(), gap(), gap(), gap())
        layout.addWidget(self._hint)
        layout.addWidget(self._fields)
        layout.addStretch(1)

    def _language_name(self, language: str) -> str:
        return {
            "cy": self.tr("Welsh"),
            "en": self.tr("English"),
            "de": self.tr("German"),
            "fr": self.tr("French"),
            "es": self.tr("Spanish"),
        }[language]
