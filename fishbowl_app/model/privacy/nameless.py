"""What somebody is called of whom nothing is to be known, and which names are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from fishbowl_app.model.entities import Participant
from fishbowl_app.model.snapshot import Snapshot

# By the language that a session's texts are typed in.
_SOMEBODY = {"en": "Participant", "cy": "Cyfranogwr", "de": "Person", "fr": "Participant", "es": "Participante"}
_ERASED = {
    "en": "Erased person",
    "cy": "Person a ddilëwyd",
    "de": "Gelöschte Person",
    "fr": "Personne effacée",
    "es": "Persona borrada",
}
_NAME = {"en": "[name]", "cy": "[enw]", "de": "[Name]", "fr": "[nom]", "es": "[nombre]"}
PLACES_OF_NAMES = frozenset(_NAME.values())
_NEUTRAL = re.compile(f"(?:{'|'.join({*_SOMEBODY.values()})}) [0-9]+|{'|'.join(_ERASED.values())}")


def somebody(language: str) -> str:
    """Return the word for somebody without a name."""
    return _SOMEBODY[language]


def numbered(language: str, number: int) -> str:
    """Return what a participant of an anonymous copy is called: "Participant 3"."""
    return f"{somebody(language)} {number}"


def erased(language: str) -> str:
    """Return what a person is called who was erased."""
    return _ERASED[language]


def in_place_of_a_name(language: str) -> str:
    """Return what stands in a text where a name was."""
    return _NAME[language]


def is_nameless(name: str) -> bool:
    """Tell whether what a participant is called is no name, but what we call somebody without one."""
    return _NEUTRAL.fullmatch(name) is not None


def named(people: Iterable[Participant]) -> Iterator[Participant]:
    """Yield the participants who have a name."""
    return (person for person in people if not is_nameless(person.name))


def alone_in(snapshot: Snapshot) -> tuple[frozenset[str], frozenset[str]]:
    """Return the roles (folded) and the ids of the groups that one participant alone has.

    Whoever is known to have spoken in a role counts among those who have it. A role or group that nobody has came
    with notes, and tells of nobody here.
    """
    roles: dict[str, set[str]] = {}
    groups: dict[str, set[str]] = {}
    for person in snapshot.participants.values():
        roles.setdefault(person.role.casefold(), set()).add(person.id)
        groups.setdefault(person.group_id or "", set()).add(person.id)
    for note in snapshot.notes.values():
        if note.participant_id is not None:
            roles.setdefault(note.role.casefold(), set()).add(note.participant_id)
    return _of_one(roles), _of_one(groups)


def _of_one(held: dict[str, set[str]]) -> frozenset[str]:
    return frozenset(each for each, people in held.items() if each and len(people) == 1)
