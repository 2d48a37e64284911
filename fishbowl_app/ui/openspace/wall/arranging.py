"""The line over the wall that arranges it: what the wall reaches, what is proposed, and the buttons for both."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QProgressBar, QTabWidget, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.rules.arranged import ASKED_OF, arrange_problem
from fishbowl_app.model.rules.openspace import Arrangement, Measures, measure
from fishbowl_app.model.rules.openspace.limit import Limit
from fishbowl_app.model.rules.wall import Cell
from fishbowl_app.model.rules.wall_proposal import WallProposal
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.openspace.wall.moves_list import MovesList
from fishbowl_app.ui.openspace.wall.proposals import WallProposals
from fishbowl_app.ui.openspace.wall.ways import WaysDialog
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.texts import decimal
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import FlowLayout, IconLabel, PlainLabel, announce, set_look, set_tip
from fishbowl_app.ui.widgets.use_bar import UseBar
from fishbowl_app.wall_texts import fits, fits_briefly

translate = QCoreApplication.translate
Draw = Callable[[Mapping[str, Cell | None] | None], None]
Fits = Callable[[Measures, Limit, Callable[[float], str]], str]
FULL = 1000  # of the bar that shows how far the search is
LEFT_FOR_WORDS = 22  # times the size of text: what they say is two or three lines then
READ_AFTER_MS = 150  # so that an act is drawn before the wall is measured, once after all acts of one moment


class Arranging(QObject):
    """Arranges the wall from its page: the line over it, the list of moves beside it, and the commands.

    Args:
        desk: the moderator's.
        side: where the list of moves comes and goes, as a tab.
        draw: draws a proposed wall, or with None the one in use.
        page: the page.
    """

    def __init__(
        self,
        desk: Desk,
        side: QTabWidget,
        draw: Callable[[Mapping[str, Cell | None] | None], None],
        page: Page,
    ) -> None:
        super().__init__(page)
        self._desk, self._side, self._draw, self._page = desk, side, draw, page
        self.proposals = WallProposals(desk.bridge, self)
        self.bar = ArrangeBar(desk, self.proposals, page)
        self.moves = MovesList(page)
        self.moves.hide()
        proposals = self.proposals
        self._deeds = {
            "arrange_wall": proposals.arrange,
            "arrange_anew": proposals.arrange_anew,
            "look_longer_wall": proposals.look_longer,
            "use_wall": proposals.use,
            "let_go_wall": proposals.let_go,
            "better_wall": proposals.take_offer,
            "wall_ways": self._show_ways,
        }
        for name in self._deeds:
            desk.actions[name].triggered.connect(self._do)
        proposals.changed.connect(self._show)
        self._seen = False

    def allow(self, seen: bool) -> None:
        """Let the commands work while the wall is seen, as far as there is something to use."""
        self._seen = seen
        proposals = self.proposals
        proposed = proposals.proposal is not None
        for name, possible in (
            ("arrange_wall", True),
            ("arrange_anew", True),
            ("look_longer_wall", True),
            ("use_wall", proposed and not proposals.looking),
            ("let_go_wall", proposed or proposals.looking),
            ("better_wall", proposals.offer is not None),
            ("wall_ways", True),
        ):
            self._desk.actions[name].setEnabled(seen and possible)

    def shut(self) -> None:
        """Look for nothing any more; for closing."""
        self.proposals.shut()

    def _show_ways(self) -> None:
        WaysDialog(self._desk.bridge, self.bar).show()

    def _do(self) -> None:
        self._deeds[self.sender().objectName()]()

    def _show(self) -> None:
        """Draw what is proposed, and list its moves in front of the other tabs."""
        proposal, at = self.proposals.proposal, self._side.indexOf(self.moves)
        if (proposal is None) != (at < 0) and self._side.isAncestorOf(QApplication.focusWidget() or self.bar):
            self._page.enter()  # else the focus goes to whatever is next as soon as its tab is not seen
        if proposal is None and at >= 0:
            self._side.removeTab(at)
        elif proposal is not None:
            self.moves.show_proposal(self._desk.bridge.snapshot, proposal, self._desk.bridge.now())
            if at < 0:
                self._side.setCurrentIndex(self._side.insertTab(0, self.moves, self.tr("Changes")))
                self._side.show()  # whoever has folded it away wants to see what would move all the same
        self._draw(proposal.cells if proposal else None)
        self.allow(self._seen)


class ArrangeBar(UseBar):
    """One line. After somebody asked for a wall the first button has the focus: Enter uses it, Esc lets it go."""

    def __init__(self, desk: Desk, proposals: WallProposals, page: Page) -> None:
        super().__init__(desk.actions, page)
        self._desk, self._proposals, self._page = desk, proposals, page
        self._reading = QTimer(self, interval=READ_AFTER_MS, singleShot=True)
        self._reading.timeout.connect(self._show)
        self._icon = IconLabel("shuffle", 20, "accent", self)
        self.words = PlainLabel("", self, wrap=True)
        self.share = QProgressBar(self)
        self.share.setRange(0, FULL)
        self.share.setTextVisible(False)
        self.share.setAccessibleName(self.tr("How far the search for a better wall is"))
        self.arrange = self._button(self.tr("Arrange"), "arrange_wall", "primary")
        self.use = self._button(self.tr("Use this wall"), "use_wall", "primary")
        self.better = self._button("", "better_wall")
        self.longer = self._button(self.tr("Look longer"), "look_longer_wall")
        self.stop = self._button(self.tr("Stop and keep the best"), "look_longer_wall")
        self.drop = self._button(self.tr("Let go"), "let_go_wall")
        self._lay_out()
        proposals.changed.connect(self._show)
        proposals.proposed.connect(self._begin)
        proposals.progressed.connect(lambda share: self.share.setValue(round(share * FULL)))
        desk.bridge.changed.connect(self._on_changed)
        theme_notifier().changed.connect(self._fit)
        self._fit()
        self._show()

    # --- inside ------------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*ASKED_OF):
            self._reading.start()

    def _show(self) -> None:
        proposals = self._proposals
        looking, proposal, offer = proposals.looking, proposals.proposal, proposals.offer
        words, said = self._words(fits), self.accessibleName()
        focused = self.isAncestorOf(QApplication.focusWidget() or self)
        self.words.setText(self._words(fits_briefly))
        set_tip(self.words, words)
        for part in (self, self.words):
            part.setAccessibleName(words)
        set_look(self, "message", "info" if looking or proposal else "")
        self.better.setText("" if offer is None else offer_text(offer, proposal))
        for made, shown in (
            (self.arrange, proposal is None and not looking),
            (self.use, proposal is not None and not looking),
            (self.better, offer is not None and not looking),
            (self.longer, not looking),
            (self.stop, looking),
            (self.drop, proposal is not None and not looking),
            (self.share, looking),
        ):
            made.setVisible(shown)
        self._turn()
        if words != said and not looking and self.isVisible() and (proposal or focused):
            announce(self, words)
        if focused and not (proposal or looking):
            self._give_back()

    def _words(self, fits: Fits) -> str:
        """Return what is proposed or in use, with its worth told at length or briefly."""
        proposals = self._proposals
        proposal = proposals.proposal
        if proposal is not None:
            parts = [proposed_text(proposal), fits(proposal.measures, proposal.limit, decimal)]
            if proposals.looking:
                parts.insert(0, translate("OpenSpace", "Looking for a better wall…"))
            return " ".join(parts)
        asked = arrange_problem(self._desk.bridge.snapshot)
        if not asked.problem.topics:
            return translate("OpenSpace", "Topics that are posted can be arranged so that most choices fit.")
        found = measure(asked.problem, Arrangement(asked.problem.published))
        reached = fits(found, proposals.limit(asked.problem), decimal)
        if proposals.looking:
            return f"{translate('OpenSpace', 'Looking for a better wall…')} {reached}"
        return reached

    def _give_back(self) -> bool:
        """Give the focus back to what had it; where nothing had, to where the page begins."""
        there = super()._give_back()
        if not there:
            self._page.enter()
        return there

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.addWidget(self._icon)
        said.addWidget(self.words, 1)
        self._buttons = QWidget(self)
        flow = FlowLayout(self._buttons, gap(0.5))
        for made in (self.share, self.arrange, self.use, self.better, self.longer, self.stop, self.drop):
            flow.addWidget(made)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(gap(1.5), gap(0.5), gap(0.5), gap(0.5))
        self._lines.setSpacing(gap(0.5))
        self._lines.addLayout(said, 1)
        self._lines.addWidget(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Put the buttons under the words where beside them they would leave them no room."""
        seen = [made.sizeHint().width() for made in self._buttons.findChildren(QWidget) if not made.isHidden()]
        wide = sum(seen) + gap(0.5) * len(seen)
        beside = wide + LEFT_FOR_WORDS * pixels() <= self.width()
        directions = QBoxLayout.Direction
        self._lines.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._buttons.setMinimumWidth(wide if beside else 0)

    def _fit(self) -> None:
        self.share.setFixedWidth(round(pixels() * 10))


def proposed_text(proposal: WallProposal) -> str:
    """Return how much a proposed wall moves, and how many topics have no place on it."""
    told = [translate("OpenSpace", "Proposed: %n topic(s) move.", None, len(proposal.moves))]
    if proposal.misfits:
        told.append(translate("OpenSpace", "%n topic(s) find no place.", None, len(proposal.misfits)))
    return " ".join(told)


def offer_text(offer: WallProposal, proposal: WallProposal | None) -> str:
    """Return the price of a better wall and its worth: "15 topics move, 11 more choices fit"."""
    gain = offer.measures.served - (proposal.measures if proposal else offer.question.before).served
    words = translate("OpenSpace", "Better: %n topic(s) move,", None, len(offer.moves))
    return f"{words} {translate('OpenSpace', '%n more choice(s) fit', None, gain)}"
