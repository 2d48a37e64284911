"""What people are called where others can read it."""

from __future__ import annotations

from collections import Counter

from fishbowl_app.model.entities import NameStyle, Participant
from fishbowl_app.model.rules.match import label_people
from fishbowl_app.model.snapshot import Snapshot


def shown_name(snapshot: Snapshot, participant: Participant, style: NameStyle) -> str:
    """Return what a participant may be called: name, role, group or "", which the caller words."""
    if style is NameStyle.NONE:
        return ""
    if style is NameStyle.ALL and not participant.name_hidden:
        return participant.name
    group = snapshot.group_of(participant)
    return participant.role or (group.name if group else "")


def shown_names(snapshot: Snapshot, style: NameStyle) -> dict[str, str]:
    """Return what all may be called, by id; namesakes whose names are shown are told apart."""
    names = {person.id: shown_name(snapshot, person, style) for person in snapshot.people}
    if style is NameStyle.ALL:
        names |= label_people(snapshot, [person for person in snapshot.people if not person.name_hidden])
    return names


def single_person_roles(snapshot: Snapshot) -> set[str]:
    """Return the roles and groups that only one participant has: to name them is to name the person.

    Everybody counts, those who have left too. Capitals make no other role of it.
    """
    held: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    for person in snapshot.people:
        group = snapshot.group_of(person)
        words = {word.casefold(): word for word in (person.role, group.name if group else "") if word}
        held.update(words.keys())
        spelled |= words
    return {spelled[word] for word, count in held.items() if count == 1}
