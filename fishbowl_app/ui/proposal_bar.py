"""The line that says how the plan of the rotation stands: that it does not fit, is looked for, or is proposed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QWidget

from fishbowl_app.model.rules.misfits import ASKED_FOR, Misfits, misfits
from fishbowl_app.model.rules.proposal import Proposal
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.rotation_reasons import Called, given_up_text
from fishbowl_app.rule_texts import rounds_text
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.change_words import change_text
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.plan_figures import gist
from fishbowl_app.ui.proposals import Proposals, next_kind
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import IconLabel, PlainLabel, announce, button, set_look
from fishbowl_app.ui.widgets.use_bar import UseBar

translate = QCoreApplication.translate
FEW = 3  # changes that the line names itself
FULL = 1000  # of the bar that shows how far the search is


class ProposalBar(UseBar):
    """One line with the buttons that belong to it; hidden while there is a plan in use that fits.

    The first button has the focus after somebody has asked for a plan, so that Enter uses it and Esc lets it go.

    Args:
        proposals: whose plan it is about.
        actions: the commands its buttons trigger.
        look: whether there is a button that goes to the rotation.
        parent: the widget it belongs to.

    Signals:
        turned: it is about to be shown or hidden. arg: whether shown.
    """

    turned = Signal(bool)

    def __init__(self, proposals: Proposals, actions: Actions, parent: QWidget, *, look: bool = False) -> None:
        super().__init__(actions, parent)
        self._proposals = proposals
        self._misfits = Misfits()
        self._checking = QTimer(self, interval=0, singleShot=True)
        self._checking.timeout.connect(self._check)
        self._icon = IconLabel("info", 20, "accent", self)
        self.words = PlainLabel("", self, wrap=True)
        self.share = QProgressBar(self)
        self.share.setRange(0, FULL)
        self.share.setTextVisible(False)
        self.share.setAccessibleName(self.tr("How far the search for a better plan is"))
        self.use = self._button(self.tr("Use this plan"), "use_plan", "primary")
        self.again = self._button(self.tr("Plan again"), "plan_rotation", "primary")
        self.stop = self._button(self.tr("Stop and keep the best"), "look_longer")
        self.drop = self._button(self.tr("Let go"), "let_go_plan")
        self.which = self._button(self.tr("Which rules"), "rotation_rules")
        self.look = button(self.tr("Look"), "rotation", parent=self)
        self.look.clicked.connect(actions["go_rotation"].trigger)
        self._with_look = look
        self._lay_out()
        proposals.changed.connect(self._show)
        proposals.proposed.connect(self._begin)
        proposals.progressed.connect(lambda share: self.share.setValue(round(share * FULL)))
        theme_notifier().changed.connect(self._fit)
        self._fit()
        self.hide()

    def check(self) -> None:
        """Say whether the plan in use still fits the session. It takes a while, so it comes after the act."""
        self._checking.start()

    def _check(self) -> None:
        snapshot = self._proposals.snapshot
        # elsewhere than in the Rotation room it is about what comes next
        kind = next_kind(snapshot) if self._with_look else self._proposals.kind
        self._misfits = misfits(snapshot, kind)
        self._show()

    # --- inside ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        proposals = self._proposals
        looking, proposal = proposals.looking, proposals.proposal
        words = self._words()
        said, focused = self.words.text(), self.isAncestorOf(QApplication.focusWidget() or self)
        self.words.setText(words)
        self.setAccessibleName(words)
        misfit = bool(self._misfits)
        tone = "warn" if misfit and not looking and proposal is None else "info"
        set_look(self, "message", tone)
        calm = ("change" if looking or proposal else "info", "accent")
        self._icon.show_icon(*(("warning", "warn") if tone == "warn" else calm))
        for made, shown in (
            (self.use, proposal is not None and not looking),
            (self.again, misfit and proposal is None and not looking),
            (self.stop, looking),
            (self.drop, proposal is not None and not looking),
            (self.which, not looking and not self._with_look and self._bars_a_rule()),
            (self.look, self._with_look),
            (self.share, looking),
        ):
            made.setVisible(shown)
        if bool(words) == self.isHidden():
            self.turned.emit(bool(words))
        self.setVisible(bool(words))
        if words and words != said and not looking:
            announce(self, words)
        if focused and not (proposal or looking):
            self._give_back()

    def _words(self) -> str:
        proposal = self._proposals.proposal
        if self._proposals.looking:
            return looking_text(len(proposal.steps) if proposal else 0)
        if proposal is not None:
            snapshot = self._proposals.snapshot
            parts = (
                misfit_text(self._misfits, snapshot),
                proposed_text(proposal, snapshot),
                given_up(proposal, snapshot),
                self._barred_text(),
                "" if self._with_look else gist(proposal),
            )
            return " ".join(filter(None, parts))
        return misfit_text(self._misfits, self._proposals.snapshot) or self._barred_text()

    def _bars_a_rule(self) -> bool:
        """Tell whether the plan that is drawn cannot keep all that was asked for."""
        proposal = self._proposals.proposal
        if proposal is None:
            return bool(self._misfits.barred)
        return any(breach.rule in ASKED_FOR for breach in proposal.measures.breaches)

    def _barred_text(self) -> str:
        shown = self._bars_a_rule() and not self._with_look
        return translate("Rotation", "Not all rules can be kept.") if shown else ""

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(gap(0.5))
        for made in (self.share, self.use, self.again, self.which, self.stop, self.look, self.drop):
            buttons.addWidget(made)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(1.5), gap(0.5), gap(0.5), gap(0.5))
        row.setSpacing(gap())
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addLayout(buttons)

    def _fit(self) -> None:
        self.share.setFixedWidth(round(pixels() * 10))


def looking_text(changes: int) -> str:
    """Return that a better plan is looked for, and how much the best so far would change."""
    looks = translate("Rotation", "Looking for a better plan…")
    if not changes:
        return looks
    return f"{looks} " + translate("Rotation", "Best so far: %n changes.", None, changes)


def given_up(proposal: Proposal, snapshot: Snapshot) -> str:
    """Return which pins a proposal cannot keep, "" where it keeps all."""
    asked = proposal.question.asked
    rounds = [snapshot.round_number(round_id) for round_id in asked.round_ids]
    called = Called(labels_of(snapshot), rounds=rounds, kind=proposal.kind)
    return " ".join(given_up_text(pin, called) for pin in proposal.question.given_up)


def proposed_text(proposal: Proposal, snapshot: Snapshot) -> str:
    """Return how many changes are proposed, and which where they are few."""
    steps = proposal.steps
    words = translate("Rotation", "Proposed: %n changes.", None, len(steps))
    if len(steps) > FEW:
        return words
    return f"{words} {'; '.join(change_text(snapshot, step) for step in steps)}."


def misfit_text(found: Misfits, snapshot: Snapshot) -> str:
    """Return why the plan in use does not fit the session any more, "" where it does."""
    pinned = sum(seat.pinned for seat in found.lost)
    counts = (
        (len(found.gone), translate("Rotation", "%n people left.", None, len(found.gone))),
        (
            len(found.lost),
            translate("Rotation", "%n planned seats were on chairs that are gone.", None, len(found.lost)),
        ),
        (pinned, translate("Rotation", "%n of them were pinned.", None, pinned)),
        (len(found.crowded), translate("Rotation", "More people are planned than there are places: {0}.")),
        (len(found.unseated), translate("Rotation", "%n people have no seat.", None, len(found.unseated))),
        (len(found.unplanned), translate("Rotation", "%n rounds are not planned.", None, len(found.unplanned))),
    )
    told = [words.format(rounds_text(snapshot, found.crowded)) for count, words in counts if count]
    if found.broken_rules:
        words = translate("Rotation", "%n rules are not kept in {0}.", None, len(found.broken_rules))
        told.append(words.format(rounds_text(snapshot, found.broken_in)))
    return " ".join(told)
