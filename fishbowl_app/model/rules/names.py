"""What people are called where others can read it."""

from __future__ import annotations

from collections import Counter

from fishbowl_app.model.entities import NameStyle, Participant
from fishbowl_app.model.rules.finder import NameFinder
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


class NameMask:
    """Takes names that must not be shown out of texts that people typed: what they may be called stands there."""

    def __init__(self, snapshot: Snapshot, style: NameStyle) -> None:
        shown = ((person.name, shown_name(snapshot, person, style)) for person in snapshot.people)
        secret = {name: called for name, called in shown if called != name}
        self._finder = NameFinder(secret)
        self._each = [(NameFinder([name]), called) for name, called in secret.items()]

    def of(self, text: str) -> str:
        """Return a text without the names; of whom nothing may be said, "…" stands there."""
        done = ""
        while (span := self._finder.find(text)) is not None:
            done += text[: span[0]] + self._called(text[slice(*span)])
            text = text[span[1] :]
        return done + text

    def _called(self, name: str) -> str:
        return next((called for finder, called in self._each if finder.find(name)), "") or "…"


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
