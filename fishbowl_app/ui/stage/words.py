"""What the Stage says in its own words; all else on it was typed by people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.rules.stage import RoundScene

translate = QCoreApplication.translate


def round_label(number: int, of: int) -> str:
    """Return which round it is."""
    return translate("Stage", "Round {0} of {1}").format(number, of)


def next_round_label(number: int, of: int) -> str:
    """Return which round is next."""
    return translate("Stage", "Next: round {0} of {1}").format(number, of)


def table_label(number: int, of: int) -> str:
    """Return which table round it is."""
    return translate("Stage", "Table round {0} of {1}").format(number, of)


def next_table_label(number: int, of: int) -> str:
    """Return which table round is next."""
    return translate("Stage", "Next: table round {0} of {1}").format(number, of)


def table_name(number: int) -> str:
    """Return what a table is called."""
    return translate("Stage", "Table {0}").format(number)


def at_table(names: Sequence[str]) -> list[str]:
    """Return who sits at a table, a line for each name: those who are called the same are counted."""
    counts = Counter(name or nameless() for name in names)
    return [
        name if count == 1 else translate("Stage", "{0} × {1}", "3 × Tenant").format(count, name)
        for name, count in counts.items()
    ]


def people_at(count: int) -> str:
    """Return how many sit at a table whose names are not shown."""
    return translate("Stage", "%n people", None, count)


def find_your_name() -> str:
    """Return what to do with a list of names that have table numbers."""
    return translate("Stage", "Find your name: the number is your table.")


def ask_for_table() -> str:
    """Return how people learn which table is theirs where their names are not shown."""
    return translate("Stage", "The moderator tells you which table is yours.")


def not_listed() -> str:
    """Return what somebody does who is not on the list."""
    return translate("Stage", "Not on the list? Ask the moderator.")


def changes_tables() -> str:
    """Return what the mark means that some numbers on the list have."""
    return translate("Stage", "you change tables", "beside a filled box")


def page_of(number: int, of: int) -> str:
    """Return which page of a list is shown."""
    return translate("Stage", "Page {0} of {1}").format(number, of)


def after_round_label(number: int) -> str:
    """Return which round the feedback is about."""
    return translate("Stage", "After round {0}").format(number)


def chair_name(number: int) -> str:
    """Return what somebody is called who may not be named."""
    return translate("Stage", "Chair {0}").format(number)


def free_chair() -> str:
    """Return the mark of a chair that nobody sits in."""
    return translate("Stage", "Free chair")


def rotating_chair() -> str:
    """Return the mark of the chair that changes hands on a panel."""
    return translate("Stage", "Rotating chair")


def speaking() -> str:
    """Return the mark of who speaks."""
    return translate("Stage", "Speaking")


def state_of_circle(scene: RoundScene, invites: bool) -> tuple[str, str]:
    """Return what the room should know about the chairs now, with an icon; ("", "") for nothing.

    Args:
        scene: the round.
        invites: people come and go by themselves, as in an open fishbowl and on a panel.
    """
    free = sum(chair.is_free for chair in scene.chairs)
    if not invites:
        return "", ""
    if scene.chair_will_free_up:
        return translate("Stage", "A chair will free up"), "waiting"
    if scene.prepared:
        return (translate("Stage", "Before we start: take a chair"), "free-chair") if free else ("", "")
    if scene.needs_two:
        return translate("Stage", "We begin when two are in"), "people"
    return (translate("Stage", "A chair is free"), "free-chair") if free else ("", "")


def invitation(scene: RoundScene, one_point: bool) -> str:
    """Return how one comes into the circle, for as long as nobody waits."""
    if scene.chair_will_free_up:
        return translate("Stage", "To speak, ask for the next free chair.")
    if scene.chairs[-1].is_rotating:
        come = translate("Stage", "To speak, take the rotating chair.")
    else:
        come = translate("Stage", "To speak, take the free chair.")
    back = translate("Stage", "After one point, go back to the outer circle.")
    return f"{come} {back}" if one_point else come


def waiting_title() -> str:
    """Return the heading of the waiting list."""
    return translate("Stage", "Waiting list")


def nameless() -> str:
    """Return what stands for somebody on a list who may not be named."""
    return translate("Stage", "Somebody")


def and_more(count: int) -> str:
    """Return the last line of a list that does not fit."""
    return translate("Stage", "and {0} more").format(count)


def stays(*, some_change: bool, all_change: bool) -> str:
    """Return the heading of who stays in the circle, where some or all of them change chairs."""
    if all_change:
        return translate("Stage", "Stay in the circle, on another chair")
    if some_change:
        return translate("Stage", "Stay in the circle, some on another chair")
    return translate("Stage", "Stay in the circle")


def comes() -> str:
    """Return the heading of who comes into the circle."""
    return translate("Stage", "Come into the circle")


def into_circle() -> str:
    """Return the heading of who sits in the circle next, when nobody does now."""
    return translate("Stage", "In the circle")


def back_out() -> str:
    """Return the heading of who leaves the circle."""
    return translate("Stage", "Back to the outer circle")


def go_back_out(names: str) -> str:
    """Return who leaves the circle, one after the other."""
    return translate("Stage", "Back to the outer circle: {0}").format(names)


def feedback_questions() -> tuple[str, str]:
    """Return the two questions after a round."""
    return translate("Stage", "What did you hear?"), translate("Stage", "What next?")


def we_talked_about(question: str) -> str:
    """Return the question of the round that was."""
    return translate("Stage", "We talked about: {0}").format(question)


def back_at(time: str) -> str:
    """Return until when a break lasts."""
    return translate("Stage", "Until {0}").format(time)


def we_go_on() -> str:
    """Return what a break says when its time is over."""
    return translate("Stage", "We go on now")


def thank_you() -> str:
    """Return the last word."""
    return translate("Stage", "Thank you")


def now_is(time: str) -> str:
    """Return the clock of the day."""
    return translate("Stage", "It is {0}").format(time)


def check_title() -> str:
    """Return the largest words of the test picture."""
    return translate("Stage", "Can you read this?")


def check_least() -> str:
    """Return the words of the test picture in the smallest text of the Stage."""
    return translate("Stage", "This is the smallest text: ask somebody in the back row to read it aloud.")


def check_letters() -> str:
    """Return letters that a font or a projector may lose."""
    return "ŵ ŷ â ê î ô û   1 7 4   I l 1   0 O   rn m"
