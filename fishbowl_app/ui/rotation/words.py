"""What a rotation reaches, and who moves where, in sentences."""

from __future__ import annotations

from collections import Counter

from fishbowl_app.model.entities import Activity, State
from fishbowl_app.model.rules.planned import measured
from fishbowl_app.model.rules.rotation import Breach, Measures, Rule
from fishbowl_app.model.rules.seating import who_moves
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.fishbowl.words import translate
from fishbowl_app.ui.labels import labels_of, short_names


def reached(snapshot: Snapshot) -> str:
    """Return what the plan reaches, "" where nothing is planned."""
    found = measured(snapshot)
    if found is None:
        return ""
    return " ".join([_turns(found, snapshot), _pairs(found), *_gave_way(found.breaches)]).strip()


def _turns(found: Measures, snapshot: Snapshot) -> str:
    here = {person.id for person in snapshot.here}
    turns = [count for who, count in found.turns.items() if who in here]
    if not turns:
        return ""
    least, most = min(turns), max(turns)
    if least == most:
        return translate("Fishbowl", "Everybody has %n turns.", None, least)
    words = translate("Fishbowl", "Everybody has {0} to {1} turns.")
    return words.format(least, most)


def _pairs(found: Measures) -> str:
    if found.repeats == 0:
        return translate("Fishbowl", "No two people meet twice.")
    if found.most_meetings == 2:
        return translate("Fishbowl", "%n pairs meet twice.", None, found.repeats)
    words = translate(
        "Fishbowl", "%n meetings are repeats; no pair meets more than {0} times.", None, found.repeats
    )
    return words.format(found.most_meetings)


def _gave_way(breaches: tuple[Breach, ...]) -> list[str]:
    """Return a sentence for each kind of rule that is not kept."""
    counts = Counter(breach.rule for breach in breaches)
    return [words for rule, count in counts.items() if (words := _breach(rule, count))]


def _breach(rule: Rule, count: int) -> str:
    match rule:
        case Rule.TURNS:
            return translate("Fishbowl", "%n people have more or fewer turns than their share.", None, count)
        case Rule.MIX:
            return translate("Fishbowl", "%n times a round is not mixed like the whole.", None, count)
        case Rule.RUN:
            return translate("Fishbowl", "%n times somebody sits too many rounds in a row.", None, count)
        case Rule.CHAIRS:
            return translate("Fishbowl", "%n rounds have an empty chair too many.", None, count)
        case Rule.ABSENT | Rule.STRANGER:
            return translate("Fishbowl", "%n people are planned who are not here.", None, count)
        case Rule.TWICE:
            return translate("Fishbowl", "%n times somebody is planned twice in a round.", None, count)
        case _:
            return ""


def moves_text(snapshot: Snapshot) -> str:
    """Return who comes, stays and goes for the next planned round; "" where nothing is planned for it."""
    coming = next_planned(snapshot)
    if coming is None or not snapshot.seats_of_round(coming.id):
        return ""
    number = snapshot.round_number(coming.id)
    before = snapshot.rounds[number - 2].id if number > 1 else None
    moves = who_moves(snapshot, before, coming.id)
    labels = short_names(labels_of(snapshot))
    parts = [translate("Fishbowl", "Round {0}.").format(number)]
    for words, people in (
        (translate("Fishbowl", "Come: {0}."), moves.come),
        (translate("Fishbowl", "Stay: {0}."), moves.stay),
        (translate("Fishbowl", "Go: {0}."), moves.go),
    ):
        if people:
            parts.append(words.format(", ".join(labels[person.id] for person in people)))
    return " ".join(parts)


def next_planned(snapshot: Snapshot) -> Activity | None:
    """Return the round to be seated next: the one being prepared, or the one after that which runs."""
    current = snapshot.current_round
    if current is None or current.state is State.PLANNED:
        return current
    after = snapshot.rounds[snapshot.round_number(current.id) :]
    return next((item for item in after if item.state is State.PLANNED), None)


def can_seat(snapshot: Snapshot) -> bool:
    """Tell whether the current round has a plan that the circle does not follow yet.

    Who left or comes later is not seated, so does not keep the plan open.
    """
    current = snapshot.current_round
    if current is None:
        return False
    here = {person.id for person in snapshot.here}
    seats = snapshot.seats_of_round(current.id)
    planned = {seat.chair: seat.participant_id for seat in seats if seat.participant_id in here}
    sits = {chair: turn.participant_id for chair, turn in snapshot.circle.items()}
    return bool(planned) and planned != sits
