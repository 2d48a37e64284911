"""What a rotation reaches, in sentences."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.rules.planned import measured
from fishbowl_app.model.rules.rotation import Breach, Measures, Rule
from fishbowl_app.model.snapshot import Snapshot

translate = QCoreApplication.translate


def reached(snapshot: Snapshot) -> str:
    """Return what the plan reaches, "" where nothing is planned."""
    found = measured(snapshot)
    if found is None:
        return ""
    return " ".join([_turns(found, snapshot), _pairs(found), *_gave_way(found.gave_way)]).strip()


def _turns(found: Measures, snapshot: Snapshot) -> str:
    here = {person.id for person in snapshot.here}
    turns = [count for who, count in found.turns.items() if who in here]
    if not turns:
        return ""
    least, most = min(turns), max(turns)
    if least == most:
        return translate("Rotation", "Everybody has %n turns.", None, least)
    words = translate("Rotation", "Everybody has {0} to {1} turns.")
    return words.format(least, most)


def _pairs(found: Measures) -> str:
    if found.repeats == 0:
        return translate("Rotation", "No two people meet twice.")
    if found.most_meetings == 2:
        return translate("Rotation", "%n pairs meet twice.", None, found.repeats)
    words = translate(
        "Rotation", "%n meetings are repeats; no pair meets more than {0} times.", None, found.repeats
    )
    return words.format(found.most_meetings)


def _gave_way(breaches: tuple[Breach, ...]) -> list[str]:
    """Return a sentence for each kind of rule that is not kept."""
    counts = Counter(breach.rule for breach in breaches)
    return [words for rule, count in counts.items() if (words := _breach(rule, count))]


def _breach(rule: Rule, count: int) -> str:
    match rule:
        case Rule.TURNS:
            return translate("Rotation", "%n people have more or fewer turns than their share.", None, count)
        case Rule.MIX:
            return translate("Rotation", "%n times a round is not mixed like the whole.", None, count)
        case Rule.RUN:
            return translate("Rotation", "%n times somebody sits too many rounds in a row.", None, count)
        case Rule.CHAIRS:
            return translate("Rotation", "%n rounds have an empty chair too many.", None, count)
        case Rule.ABSENT | Rule.STRANGER:
            return translate("Rotation", "%n people are planned who are not here.", None, count)
        case Rule.TWICE:
            return translate("Rotation", "%n times somebody is planned twice in a round.", None, count)
        case _:
            return ""
