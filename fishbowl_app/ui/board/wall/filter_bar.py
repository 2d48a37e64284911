"""Search and filters over the notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Colour
from fishbowl_app.model.rules.note_filter import ALONE, ASIDE, LOOSE, Wanted
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.openspace_texts import topic_name
from fishbowl_app.ui.board.choices import group_choices, region_choices, round_choices, theme_choices
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.texts import colour_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ChoiceBox, FlowLayout, PlainLabel, SearchField, badge_icon, button, tool_button
from fishbowl_app.ui.widgets.choice import Option

MOST_VOTES = 9_999


class FilterBox(ChoiceBox):
    """One thing to choose notes by; the first choice lets all through."""

    def __init__(self, name: str, all_of_them: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 8, parent)
        self._all = all_of_them
        self.show_options(())

    def show_options(self, options: Sequence[Option]) -> None:
        """Offer other choices; what was chosen stays so as long as it is there."""
        self.offer([(self._all, None, None), *options])


class FilterBar(QWidget):
    """Which notes are shown: a search and the theme, and on demand a line with all else.

    Signals:
        wanted: arg: Wanted.
        went_down: Down or Enter was pressed in the search.
    """

    wanted = Signal(object)
    went_down = Signal()

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._told = Wanted()
        self._word: tuple[str, frozenset[str] | None] = ("", None)  # and the notes it stands in
        self.search = SearchField(self.tr("Find in notes"), self)
        self.theme = FilterBox(self.tr("Show only this theme"), self.tr("All themes"), self)
        self.group = FilterBox(self.tr("Show only this group"), self.tr("All groups"), self)
        self.round = FilterBox(self.tr("Show only this round"), self.tr("All rounds"), self)
        self.breakout = FilterBox(self.tr("Show only this breakout"), self.tr("All breakouts"), self)
        self.role = FilterBox(self.tr("Show only this role"), self.tr("All roles"), self)
        self.colour = FilterBox(self.tr("Show only this colour"), self.tr("All colours"), self)
        self.region = FilterBox(self.tr("Show only this region"), self.tr("All regions"), self)
        self.votes = QSpinBox(self)
        self.more = tool_button("filter", self.tr("More filters"), self)
        self.shown = PlainLabel("", self)
        self.all = button(self.tr("Show all"), kind="quiet", parent=self)
        self._rest = QWidget(self)
        self._lay_out()
        self._connect()
        self._offer(bridge.snapshot)
        self.show_count(0, 0)

    @property
    def boxes(self) -> tuple[FilterBox, ...]:
        """All boxes, the theme first."""
        return (self.theme, self.group, self.round, self.breakout, self.role, self.colour, self.region)

    def current(self) -> Wanted:
        """Return which notes are to be shown."""
        return Wanted(
            words=self.search.text().strip(),
            activity_id=self.round.currentData(),
            group_id=self.group.currentData(),
            topic_id=self.breakout.currentData(),
            role=self.role.currentData(),
            colour=self.colour.currentData(),
            theme=self.theme.currentData(),
            least_votes=self.votes.value(),
            region_id=self.region.currentData(),
            note_ids=self._word[1],
        )

    def show_word(self, word: str, note_ids: frozenset[str]) -> None:
        """Show only the notes in which a word stands, in whatever form, until all are shown again."""
        self._word = (word, note_ids)
        self._tell()

    def reset(self) -> None:
        """Show all notes again."""
        self._word = ("", None)
        self.search.clear()
        self.votes.setValue(0)
        for box in self.boxes:
            box.setCurrentIndex(0)
        self._tell()

    def show_only(self, key: str) -> None:
        """Show the notes of a theme or region, or of what is in none; all again if they are shown already."""
        box = self.region if self.region.findData(key) >= 0 else self.theme
        box.choose(None if box.currentData() == key else key)

    def show_count(self, shown: int, notes: int) -> None:
        """Say how many notes are hidden."""
        word, text = self._word[0], self.tr("{0} of {1} shown").format(shown, notes)
        self.shown.setText(self.tr("“{0}”: {1}").format(word, text) if word else text)
        hiding = self._told != Wanted()
        self.shown.setVisible(hiding)
        self.all.setVisible(hiding)

    def _tell(self) -> None:
        wanted = self.current()
        if wanted != self._told:
            self._told = wanted
            self.wanted.emit(wanted)

    # --- what there is to choose -------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("note", "theme", "group", "activity", "topic", "region", "canvas"):
            self._offer(self._bridge.snapshot)
            self._tell()  # what was chosen may be gone

    def _offer(self, snapshot: Snapshot) -> None:
        rest = [(self.tr("Alone"), ALONE, None), (self.tr("Set aside"), ASIDE, None)]
        self.theme.show_options([*theme_choices(snapshot), *rest])
        self.group.show_options(group_choices(snapshot))
        self.round.show_options(round_choices(snapshot))
        self.breakout.show_options([(topic_name(topic), topic.id, None) for topic in snapshot.topic_list])
        roles = sorted({note.role for note in snapshot.notes.values() if note.role}, key=str.casefold)
        self.role.show_options([(role, role, None) for role in roles])
        self.colour.show_options([(colour_text(each), each, badge_icon("", each)) for each in Colour])
        regions = region_choices(snapshot)
        self.region.show_options([*regions, (self.tr("In no region"), LOOSE, None)] if regions else ())
        for box in (self.group, self.round, self.breakout, self.role, self.region):
            box.setVisible(box.count() > 1)

    # --- putting together --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.search.searched.connect(self._tell)
        self.search.went_down.connect(self.went_down)
        self.search.returnPressed.connect(self.went_down)
        for box in self.boxes:
            box.currentIndexChanged.connect(self._tell)
        self.votes.valueChanged.connect(self._tell)
        self.more.toggled.connect(self._rest.setVisible)
        self.all.clicked.connect(self.reset)
        self._bridge.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self.more.setCheckable(True)
        self.votes.setRange(0, MOST_VOTES)
        self.votes.setAccessibleName(self.tr("Show only notes with so many votes or more"))
        self.votes.setPrefix(self.tr("Votes from "))
        first = QHBoxLayout()
        first.setSpacing(gap())
        first.addWidget(self.search, 3)
        first.addWidget(self.theme, 2)
        for widget in (self.more, self.shown, self.all):
            first.addWidget(widget)
        rest = FlowLayout(self._rest)
        for widget in (*self.boxes[1:], self.votes):
            rest.addWidget(widget)
        self._rest.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap(0.5))
        layout.addLayout(first)
        layout.addWidget(self._rest)
