"""What people are called where others can read it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping

from fishbowl_app.model.entities import NameStyle, Participant
from fishbowl_app.model.privacy.nameless import somebody
from fishbowl_app.model.rules.finder import NameFinder, parts_of
from fishbowl_app.model.rules.match import label_people
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.themes.words import plain


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


def told_apart(snapshot: Snapshot, style: NameStyle) -> dict[str, str]:
    """Return what all may be called, by id, no two alike: who must not be named by role or group and a number.

    The numbers go by ids, which chance has made.
    """
    called, counts = shown_names(snapshot, style), Counter[str]()
    named = {each.id for each in snapshot.people if style is NameStyle.ALL and not each.name_hidden}
    taken = {called[each] for each in named}
    told = {each: called[each] for each in named}
    for each in sorted(called.keys() - named):
        words = called[each] or somebody(snapshot.details.language)
        counts[words] += 1
        while f"{words} {counts[words]}" in taken:
            counts[words] += 1
        told[each] = f"{words} {counts[words]}"
        taken.add(told[each])
    return told


class NameMask:
    """Takes names that must not be shown out of texts that people typed: what they may be called stands there.

    First names and surnames go too, wherever they have a capital: rather an ordinary word too many than a name too
    few. A word that somebody chose to keep among those of the board stays.
    """

    def __init__(self, snapshot: Snapshot, style: NameStyle) -> None:
        shown = ((person.name, shown_name(snapshot, person, style)) for person in snapshot.people)
        secret = {name: called for name, called in shown if called != name}
        kept = {plain(word) for word in snapshot.board.kept_words}
        parts: defaultdict[str, set[str]] = defaultdict(set)
        for name, called in secret.items():
            for part in parts_of(name):
                if plain(part) not in kept:
                    parts[part].add(called)
        # Of several who share a first name or surname nobody can say which one is meant.
        alone = {part: called.pop() if len(called) == 1 else "" for part, called in parts.items()}
        self._whole, self._parts = Replacing(secret), Replacing(alone)

    def of(self, text: str) -> str:
        """Return a text without the names; of whom nothing may be said, "…" stands there."""
        return self._whole.of(text, self._parts.of)


class Replacing:
    """Replaces names in texts by what is said in their place."""

    def __init__(self, called: Mapping[str, str]) -> None:
        self._finder = NameFinder(called)
        self._each = [(NameFinder([name]), said) for name, said in called.items()]

    def of(self, text: str, rest: Callable[[str], str] = str) -> str:
        """Return a text with the names replaced, and what is between them as `rest` returns it."""
        done = ""
        while (span := self._finder.find(text)) is not None:
            done += rest(text[: span[0]]) + self._called(text[slice(*span)])
            text = text[span[1] :]
        return done + rest(text)

    def _called(self, name: str) -> str:
        return next((said for finder, said in self._each if finder.find(name)), "") or "…"


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
