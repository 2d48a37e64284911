"""Words for what stands in the fishbowl room: chairs, reasons, shares."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.entities import Activity, Fishbowl, Format, State
from fishbowl_app.model.rules.queue import Reason
from fishbowl_app.model.rules.queue_orders import Why
from fishbowl_app.model.rules.seating import at_tables, free_chairs, talk_may_start
from fishbowl_app.model.rules.timebox import Phase
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.number_texts import percent_text
from fishbowl_app.ui.phases import phase_word
from fishbowl_app.ui.texts import minutes_text

translate = QCoreApplication.translate
# The twelve keys of the row above the letters, as chairs: 1 to 9, then 0, - and =.
CHAIR_KEYS = "1234567890-="


def chair_key(chair: int) -> str:
    """Return the key that stands for a chair."""
    return CHAIR_KEYS[chair - 1]


def chair_of_key(key: str) -> int | None:
    """Return the chair that a key stands for, None for another key."""
    return CHAIR_KEYS.index(key) + 1 if len(key) == 1 and key in CHAIR_KEYS else None


def chair_keys(chairs: int) -> str:
    """Return the keys of so many chairs in words: "1 to 5", or "1 to 9, 0, -"."""
    first = translate("Fishbowl", "{0} to {1}").format(1, min(chairs, 9))
    return ", ".join([first, *CHAIR_KEYS[9:chairs]])


def whole_minutes(seconds: float) -> str:
    """Return the minutes that have passed: "4 min"."""
    return minutes_text(seconds // 60 * 60)


def percent(share: float) -> str:
    """Return a share from 0 to 1 as people read it: "45 %"."""
    return percent_text(round(100 * share))


def turns_text(turns: int) -> str:
    """Return how many turns somebody has had, in words."""
    if turns == 0:
        return translate("Fishbowl", "not in yet")
    return translate("Fishbowl", "%n turns", None, turns)


def reasons_text(reasons: tuple[Reason, ...]) -> str:
    """Return why somebody stands where they stand on the waiting list, as one line."""
    words = "; ".join(reason_text(reason) for reason in reasons)
    return words[:1].upper() + words[1:]


def reason_text(reason: Reason) -> str:
    """Return one reason in words."""
    match reason.why:
        case Why.PUT_FIRST:
            return translate("Fishbowl", "put first by you")
        case Why.FIRST_COME:
            return translate("Fishbowl", "asked as number {0}").format(reason.number)
        case Why.NOT_YET_IN:
            return translate("Fishbowl", "has not been in yet")
        case Why.FEWEST_TURNS:
            return turns_text(reason.number or 0)
        case Why.LEAST_TIME:
            return _time_had(reason)
        case Why.LONGER_WAIT:
            return translate("Fishbowl", "has waited longer")
        case Why.ASKED_BEFORE:
            return translate("Fishbowl", "asked before the next")
        case _:
            return _group_reason(reason)


def _group_reason(reason: Reason) -> str:
    """Return a reason that has to do with a group, or with having none."""
    if reason.why is Why.ASKED_BEFORE_IN_GROUP:
        if reason.group is None:
            return translate("Fishbowl", "asked before the next without a group")
        return translate("Fishbowl", "asked before the next of {0}").format(reason.group.name)
    if reason.group is None:
        return translate("Fishbowl", "turn of those without a group")
    return translate("Fishbowl", "turn of {0}").format(reason.group.name)


def _time_had(reason: Reason) -> str:
    turns, time = turns_text(reason.number or 0), whole_minutes(reason.seconds or 0)
    if reason.speaking:
        return translate("Fishbowl", "{0}, has spoken {1}").format(turns, time)
    return translate("Fishbowl", "{0}, was in for {1}").format(turns, time)


def format_summary(fishbowl: Fishbowl) -> str:
    """Return format and chairs in a few words, for the button that opens the settings."""
    chairs = translate("Fishbowl", "%n chairs", None, fishbowl.chairs)
    return translate("Fishbowl", "{0} · {1}").format(format_name(fishbowl.format), chairs)


def format_name(value: Format) -> str:
    """Return one word for a format."""
    return {
        Format.OPEN: translate("Fishbowl", "Open"),
        Format.CLOSED: translate("Fishbowl", "Closed"),
        Format.PANEL: translate("Fishbowl", "Panel"),
    }[value]


def round_place(snapshot: Snapshot, item: Activity | None) -> str:
    """Return which round it is of how many."""
    if item is None:
        return translate("Fishbowl", "All rounds are over")
    return translate("Fishbowl", "Round {0} of {1}").format(snapshot.round_number(item.id), len(snapshot.rounds))


def round_state(item: Activity | None) -> str:
    """Return in a word how far a round is."""
    if item is None:
        return ""
    return phase_word(Phase.RUNNING if item.state is State.RUNNING else Phase.NOT_STARTED)


def circle_state(snapshot: Snapshot) -> str:
    """Return in a few words whether there is a chair for somebody."""
    if at_tables(snapshot):
        return translate("Fishbowl", "The circle rests")
    if snapshot.current_round is None:
        return translate("Fishbowl", "All rounds are over")
    if not snapshot.circle:
        return translate("Fishbowl", "Nobody is in the circle yet")
    if not talk_may_start(snapshot):
        return translate("Fishbowl", "Talk starts when two are in")
    free = len(free_chairs(snapshot))
    if not free:
        return translate("Fishbowl", "All chairs are taken")
    return translate("Fishbowl", "%n chairs free", None, free)
