"""What a session knows of persons that may stand in a text too: their names, and what was noted about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fishbowl_app.model.entities import CodeKind
from fishbowl_app.model.privacy.nameless import named
from fishbowl_app.model.privacy.texts import composed
from fishbowl_app.model.rules.finder import parts_of
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key
from fishbowl_app.model.themes.words import plain

_LEAST_REMARK = 12  # characters: a shorter one, such as "late", says nothing where it stands elsewhere
_LEAST_SECRET = 5


@dataclass(frozen=True, slots=True)
class Secrets:
    """What an anonymous copy must not hold.

    names: whole ones, of participants, moderator, contacts, and whoever does something. parts: first names and
    surnames, with a capital; an ordinary word that somebody chose to keep is none. others: remarks, passwords,
    telephone numbers, addresses.
    """

    names: tuple[str, ...]
    parts: tuple[str, ...]
    others: tuple[str, ...]


def secrets_of(snapshot: Snapshot) -> Secrets:
    """Return what in a session must not be found in its anonymous copy."""
    people = [composed(each) for each in _people(snapshot)]
    kept = {plain(word) for word in snapshot.board.kept_words}
    parts = (part for name in people for part in parts_of(name))
    return Secrets(
        names=_each([*people, *_doers(snapshot)]),
        parts=_each(part for part in parts if plain(part) not in kept),
        others=_each(composed(each) for each in _others(snapshot)),
    )


def _people(snapshot: Snapshot) -> Iterator[str]:
    yield from (person.name for person in named(snapshot.participants.values()))
    if snapshot.details.moderator:
        yield snapshot.details.moderator
    yield from (code.name for code in snapshot.codes.values() if code.kind is CodeKind.CONTACT and code.name)


def _doers(snapshot: Snapshot) -> Iterator[str]:
    """Yield who does something and is no participant, if that may be a name: "the council" is none."""
    bodies = {same_key(group.name) for group in snapshot.groups.values()}
    bodies |= {same_key(person.role) for person in snapshot.participants.values()}
    for action in snapshot.actions.values():
        for who in action.who.replace(";", ",").split(","):
            words = who.split()
            if len(words) > 1 and all(word[0].isupper() for word in words) and same_key(who) not in bodies:
                yield composed(who.strip())


def _others(snapshot: Snapshot) -> Iterator[str]:
    remarks = (person.note for person in snapshot.participants.values())
    yield from (remark for remark in remarks if len(remark) >= _LEAST_REMARK)
    for code in snapshot.codes.values():
        told = (code.password, code.phone, code.email)
        yield from (each for each in told if len(each) >= _LEAST_SECRET)


def _each(found: Iterator[str] | list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
