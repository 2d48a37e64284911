"""What the keys of the seat line will do now, in one sentence or two, shown while somebody types."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.rules.seating import all_taken, at_tables, first_free_chair, in_longest
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.fishbowl.choices import Choice, in_circle
from fishbowl_app.ui.fishbowl.state import turn_seconds
from fishbowl_app.ui.fishbowl.words import chair_key, chair_keys, translate, whole_minutes
from fishbowl_app.ui.labels import labels_of


class Aim(StrEnum):
    """Where Enter sends who was typed."""

    CHAIR = "chair"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Line:
    """What stands in the seat line. `chair`: the chair asked about; `armed`: Enter has offered to add the name."""

    typed: str = ""
    choice: Choice | None = None
    aim: Aim = Aim.CHAIR
    chair: int | None = None
    armed: bool = False


def prompt(snapshot: Snapshot, line: Line) -> str:
    """Return what an empty line asks for."""
    if line.aim is Aim.WAITING:
        return translate("Fishbowl", "Who goes on the waiting list?")
    if at_tables(snapshot):
        return translate("Fishbowl", "The circle rests")
    if line.chair is None:
        return translate("Fishbowl", "Who sits down?")
    if line.chair in snapshot.circle:
        return translate("Fishbowl", "Who takes chair {0}?").format(line.chair)
    return translate("Fishbowl", "Who sits on chair {0}?").format(line.chair)


def hint(snapshot: Snapshot, line: Line, now: float) -> str:
    """Return what the keys will do."""
    if line.aim is Aim.CHAIR and at_tables(snapshot):
        return translate("Fishbowl", "A table round is running. Nobody sits down in the circle until it is over.")
    if line.aim is Aim.CHAIR and snapshot.current_round is None:
        return translate("Fishbowl", "All rounds are over. Add a round in the agenda to go on.")
    if line.choice is None:
        return _empty(snapshot, line, now)
    if line.choice.participant_id is None:
        return _unknown(snapshot, line)
    if line.choice.chair:
        return sits_text(line.choice.name, line.choice.chair)
    return waits_text(line.choice) if line.aim is Aim.WAITING else _sits(snapshot, line, line.choice, now)


def is_stuck(snapshot: Snapshot, line: Line) -> bool:
    """Tell whether Enter cannot seat anybody because all chairs are taken."""
    return line.aim is Aim.CHAIR and line.chair is None and all_taken(snapshot)


def longest(snapshot: Snapshot, now: float) -> str:
    """Return who has sat longest and the key that lets them go; "" where nobody is to be suggested."""
    turn = in_longest(snapshot, now)
    if turn is None:
        return ""
    seconds = turn_seconds(snapshot.current_round, turn, now) or 0.0
    words = translate("Fishbowl", "{0} has sat longest ({1}): {2} makes that chair free.")
    return words.format(labels_of(snapshot)[turn.participant_id], whole_minutes(seconds), chair_key(turn.chair))


def _empty(snapshot: Snapshot, line: Line, now: float) -> str:
    if line.aim is Aim.WAITING:
        return translate("Fishbowl", "Two letters and Enter: goes on the waiting list. Esc: no.")
    if line.chair is not None:
        return translate("Fishbowl", "Two letters and Enter: takes chair {0}. Esc: no.").format(line.chair)
    if all_taken(snapshot):
        taken = translate("Fishbowl", "All chairs are taken.")
        return f"{taken} {longest(snapshot, now)}".strip()
    words = translate("Fishbowl", "Two letters and Enter: sits down. {0}: leaves. Shift+Enter: waiting list.")
    return words.format(chair_keys(snapshot.fishbowl.chairs))


def _unknown(snapshot: Snapshot, line: Line) -> str:
    name = line.choice.name if line.choice else line.typed
    if line.armed:
        return translate("Fishbowl", "Enter once more: adds “{0}” as a new participant.").format(name)
    sits = in_circle(snapshot, line.typed)
    if sits is not None:
        return sits_text(*sits)
    return translate("Fishbowl", "Nobody of that name. Enter twice: adds “{0}” as a new participant.").format(name)


def sits_text(name: str, chair: int) -> str:
    """Return that somebody has a chair already."""
    return translate("Fishbowl", "{0} sits on chair {1} already.").format(name, chair)


def waits_text(choice: Choice) -> str:
    """Return that Enter puts somebody on the waiting list, or where they stand on it already."""
    if choice.waiting:
        words = translate("Fishbowl", "{0} is on the waiting list already, as number {1}.")
        return words.format(choice.name, choice.waiting)
    return translate("Fishbowl", "Enter: {0} goes on the waiting list.").format(choice.name)


def _sits(snapshot: Snapshot, line: Line, choice: Choice, now: float) -> str:
    if line.chair is not None and line.chair in snapshot.circle:
        going = labels_of(snapshot)[snapshot.circle[line.chair].participant_id]
        words = translate("Fishbowl", "Enter: {0} takes chair {1} in place of {2}.")
        return words.format(choice.name, line.chair, going)
    waiting = translate("Fishbowl", "Shift+Enter: waiting list.")
    if is_stuck(snapshot, line):
        if choice.waiting:
            waiting = waits_text(choice)
        taken = translate("Fishbowl", "All chairs are taken.")
        return " ".join(part for part in (taken, waiting, longest(snapshot, now)) if part)
    chair = line.chair or first_free_chair(snapshot)
    sits = translate("Fishbowl", "Enter: {0} sits on chair {1}.").format(choice.name, chair)
    return sits if choice.waiting else f"{sits} {waiting}"
