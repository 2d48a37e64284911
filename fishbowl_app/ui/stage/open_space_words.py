"""What the Stage says of open space in its own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.entities import State
from fishbowl_app.model.rules.stage_open_space import StageSlot, StageTopic
from fishbowl_app.model.rules.timebox import Phase
from fishbowl_app.ui.phases import phase_icon, phase_word
from fishbowl_app.ui.stage.state import Face, SlotTime

translate = QCoreApplication.translate


# --- the wall ---------------------------------------------------------------------------------------------


def open_space() -> str:
    """Return what the method is called."""
    return translate("Stage", "Open space")


def agenda_wall() -> str:
    """Return the heading of the wall."""
    return translate("Stage", "Agenda wall")


def principles() -> tuple[str, ...]:
    """Return the four principles of open space."""
    return (
        translate("Stage", "Whoever comes are the right people."),
        translate("Stage", "Whatever happens is the only thing that could have."),
        translate("Stage", "Whenever it starts is the right time."),
        translate("Stage", "When it is over, it is over."),
    )


def law() -> tuple[str, str]:
    """Return the law of two feet: what it is called, and what it says."""
    return (
        translate("Stage", "The law of two feet"),
        translate("Stage", "Where you neither learn nor give, move on to where you do."),
    )


def empty_wall(places: int) -> str:
    """Return what stands for a wall on which nothing is posted yet."""
    if not places:
        return translate("Stage", "The wall is empty. Who has a topic?")
    return translate("Stage", "The wall is empty: room for %n topics. Who has one?", None, places)


def slot_name(number: int) -> str:
    """Return what a slot is called."""
    return translate("Stage", "Slot {0}").format(number)


def slot_head(slot: StageSlot) -> str:
    """Return the heading of a column of the wall."""
    if slot.state is State.RUNNING:
        return translate("Stage", "Slot {0}: now").format(slot.number)
    if slot.state is State.DONE:
        return translate("Stage", "Slot {0}: over").format(slot.number)
    return slot_name(slot.number)


def from_to(time: SlotTime | None) -> str:
    """Return from when to when a slot is; "" where that is not known."""
    if time is None or not time.start:
        return ""
    return f"{time.start}–{time.end}"


def closed() -> str:
    """Return the mark of a space that cannot be used in a slot."""
    return translate("Stage", "Closed")


def on_the_wall(number: int, title: str) -> str:
    """Return a topic with its number."""
    return translate("Stage", "{0} {1}", "number and title of a topic").format(number, title)


def topic_on_the_wall(topic: StageTopic) -> str:
    """Return a topic with its number and those of the topics it carries: "2 (+5) Damp in the flats"."""
    if not topic.carries:
        return on_the_wall(topic.number, topic.title)
    text = translate("Stage", "{0} (+{1}) {2}", "number, numbers of topics merged into it, title")
    return text.format(topic.number, ", ".join(map(str, topic.carries)), topic.title)


def waiting(numbers: Sequence[int]) -> str:
    """Return which topics have no place yet."""
    text = translate("Stage", "%n topics not on the wall yet: {0}", None, len(numbers))
    return text.format(", ".join(map(str, numbers)))


# --- one topic --------------------------------------------------------------------------------------------


def topic_label(number: int) -> str:
    """Return which topic is pitched."""
    return translate("Stage", "Topic {0}").format(number)


def together_with(titles: Sequence[str]) -> str:
    """Return what was merged into a topic."""
    return translate("Stage", "Together with: {0}").format("; ".join(titles))


def convened_by(names: Sequence[str]) -> str:
    """Return who convenes a topic."""
    return translate("Stage", "Convened by {0}").format(", ".join(names))


def place_of(slot: int | None, time: SlotTime | None, space: str) -> str:
    """Return where and when a topic will be."""
    if slot is None:
        return translate("Stage", "Not on the wall yet")
    return " · ".join(part for part in (slot_name(slot), from_to(time), space) if part)


# --- breakouts --------------------------------------------------------------------------------------------


def breakouts_label(slot: int, time: SlotTime | None) -> str:
    """Return of which slot the breakouts are, and from when to when that is."""
    times = from_to(time)
    if not times:
        return translate("Stage", "Breakouts, slot {0}").format(slot)
    return translate("Stage", "Breakouts, slot {0}: {1}").format(slot, times)


def last_call() -> str:
    """Return the word for a breakout that is soon to end."""
    return translate("Stage", "Last call")


def ended() -> str:
    """Return the word for a breakout that was ended."""
    return translate("Stage", "Ended")


def all_signs() -> tuple[str, ...]:
    """Return every word that `breakout_sign` may return."""
    phases = (phase_word(phase) for phase in (Phase.NOT_STARTED, Phase.LAST_MINUTE, Phase.OVER))
    return last_call(), ended(), phase_word(Phase.RUNNING, paused=True), *phases


def breakout_sign(face: Face) -> tuple[str, str]:
    """Return word and icon for how far a breakout is; ("", "") while it simply runs."""
    if face.ended:
        return ended(), "check"
    if face.phase is Phase.RUNNING and not face.paused:
        return "", ""
    if face.phase is Phase.WRAPPING_UP and not face.paused:
        return last_call(), phase_icon(face.phase)
    return phase_word(face.phase, paused=face.paused), phase_icon(face.phase, paused=face.paused)


# --- news -------------------------------------------------------------------------------------------------


def news() -> str:
    """Return the heading of the news wall."""
    return translate("Stage", "News from the breakouts")


def no_news() -> str:
    """Return what stands for the news before the first report."""
    return translate("Stage", "Reports are shown here as they arrive.")


def recommends(text: str) -> str:
    """Return what a breakout recommends."""
    return translate("Stage", "Recommended: {0}").format(text)


def actions(count: int) -> str:
    """Return how many actions a breakout agreed on."""
    return translate("Stage", "%n actions", None, count)


def still_to_come(numbers: Sequence[int]) -> str:
    """Return which breakouts have not reported."""
    return translate("Stage", "Still to come: {0}").format(", ".join(map(str, numbers)))


def all_in() -> str:
    """Return that every breakout has reported."""
    return translate("Stage", "All reports are in.")


# --- dots and priorities ----------------------------------------------------------------------------------


def dots() -> str:
    """Return the heading of the ranking."""
    return translate("Stage", "Ranking by dots")


def dots_of(count: int | None) -> str:
    """Return how many dots an option has."""
    return translate("Stage", "not counted") if count is None else str(count)


def tied() -> str:
    """Return the mark of options with as many dots."""
    return translate("Stage", "tie")


def dots_given(given: int) -> str:
    """Return how many dots the ranking stands on."""
    return translate("Stage", "%n dots given.", None, given)


def dots_base(people: int, each: int) -> str:
    """Return how many people could give how many dots."""
    limit = translate("Stage", "Up to %n dots each.", None, each)
    here = translate("Stage", "%n people are here.", None, people)
    return f"{here} {limit}" if people else limit


def no_options() -> str:
    """Return what stands for a ranking of nothing."""
    return translate("Stage", "There is nothing to choose from yet.")


def shared_priorities() -> str:
    """Return the heading of what two groups agree on."""
    return translate("Stage", "Shared priorities")


def only_group(name: str) -> str:
    """Return the heading of what only one group chose."""
    return translate("Stage", "Only {0}").format(name)


def both() -> str:
    """Return the heading of what both groups chose."""
    return translate("Stage", "Both")


def base_of(chose: int, base: int) -> str:
    """Return on how much a group's column stands."""
    here = translate("Stage", "%n people here", None, base)
    return translate("Stage", "chose {0}, {1}", "3, 12 people here").format(chose, here)


def both_of(count: int) -> str:
    """Return how many priorities are shared."""
    return translate("Stage", "%n shared", None, count)


def ranks_of(left: str, right: str, ranks: tuple[int, ...]) -> str:
    """Return which rank a priority has in each of two groups."""
    return f"{left}: {ranks[0]}, {right}: {ranks[1]}"


def rank_of(rank: int) -> str:
    """Return which rank a priority has in a group."""
    return translate("Stage", "ranked {0}").format(rank)


def nothing_chosen() -> str:
    """Return what stands for a column without a priority."""
    return translate("Stage", "none")


def groups_not_named() -> str:
    """Return what stands for priorities while nobody said of which two groups."""
    return translate("Stage", "The two groups have not been named yet.")
