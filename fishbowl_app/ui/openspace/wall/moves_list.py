"""What a proposed wall moves, each topic in a line, and what the wall reaches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.model.rules.arranged import TopicMove
from fishbowl_app.model.rules.openspace import Misfit
from fishbowl_app.model.rules.wall_proposal import WallProposal
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.openspace_texts import move_text, slot_times, topic_name
from fishbowl_app.ui.texts import decimal
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import CardFrame, PlainLabel
from fishbowl_app.ui.widgets.rows import Row, RowsList
from fishbowl_app.wall_texts import misfit_text, reached


class MovesList(QWidget):
    """A list of the moves over the figures; beside the wall while something is proposed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = RowsList(self.tr("What the proposed wall moves"), self)
        self._figures = CardFrame("", self)
        self._sentences: list[PlainLabel] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.setSpacing(gap())
        layout.addWidget(self.list, 1)
        layout.addWidget(self._figures)

    def show_proposal(self, snapshot: Snapshot, proposal: WallProposal, now: float) -> None:
        """Show what a proposal moves, which topics find no place and why, and what it reaches."""
        times = slot_times(snapshot, now)
        rows = [_move(snapshot, move, times) for move in proposal.moves]
        rows += [Row(found.topic, no_place_text(snapshot, found), icon="warning") for found in proposal.misfits]
        self.list.show_rows(rows)
        problem = proposal.question.asked.problem
        self._say(reached(problem, proposal.measures, proposal.limit, decimal)[1:])  # the bar says the first one

    def _say(self, sentences: Sequence[str]) -> None:
        """Show each sentence as a paragraph of its own."""
        for old in self._sentences:
            self._figures.body.removeWidget(old)
            old.deleteLater()
        self._sentences = [PlainLabel(each, self._figures, wrap=True) for each in sentences]
        for label in self._sentences:
            self._figures.body.addWidget(label)
        self._figures.setVisible(bool(sentences))


def _move(snapshot: Snapshot, move: TopicMove, times: Mapping[str, str]) -> Row:
    name = topic_name(snapshot.topics[move.topic_id])
    return Row(move.topic_id, name, (move_text(move, snapshot, times),), icon="change")


def no_place_text(snapshot: Snapshot, misfit: Misfit) -> str:
    """Return why a topic finds no place, and which topics are in the way."""
    blocking = ", ".join(topic_name(snapshot.topics[each]) for each in misfit.topics)
    return misfit_text(misfit, topic_name(snapshot.topics[misfit.topic]), blocking)
