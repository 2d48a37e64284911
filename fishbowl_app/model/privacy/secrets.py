"""What a session knows of persons that may stand in a text too: their names, and what was noted about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fishbowl_app.model.entities import CodeKind
from fishbowl_app.model.privacy.nameless import is_nameless, named
from fishbowl_app.model.privacy.texts import composed
from fishbowl_app.model.privacy.traces import parts_of_a_name
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


def secrets_of(snapshot: Snapshot, former: Iterable[str] = ()) -> Secrets:
    """Return what in a session must not be found in its anonymous copy.

    Args:
        former: what participants were called before. Of these only what looks like a name is taken: a column of
            roles may once have been brought in for one of names.
    """
    before = (each for each in former if _looks_like_a_name(each, snapshot))
    people = [composed(each) for each in (*_people(snapshot), *before)]
    kept = {plain(word) for word in snapshot.board.kept_words}
    parts = (part for name in people for part in parts_of_a_name(name))
    return Secrets(
        names=_each([*people, *doers(snapshot)]),
        parts=_each(part for part in parts if plain(part) not in kept),
        others=_each(composed(each) for each in _others(snapshot)),
    )


def _people(snapshot: Snapshot) -> Iterator[str]:
    yield from (person.name for person in named(snapshot.participants.values()))
    if snapshot.details.moderator:
        yield snapshot.details.moderator
    yield from (code.name for code in snapshot.codes.values() if code.kind is CodeKind.CONTACT and code.name)


def doers(snapshot: Snapshot) -> Iterator[str]:
    """Yield who does something and is no participant, if that may be a name: "the council" is none."""
    for action in snapshot.actions.values():
        each = (who.strip() for who in action.who.replace(";", ",").split(","))
        yield from (composed(who) for who in each if _looks_like_a_name(who, snapshot))


def _looks_like_a_name(text: str, snapshot: Snapshot) -> bool:
    """Tell whether it is several words with capitals, and neither a group nor a role."""
    bodies = {same_key(group.name) for group in snapshot.groups.values()}
    bodies |= {same_key(person.role) for person in snapshot.participants.values()}
    words = text.split()
    has_capitals = len(words) > 1 and all(word[0].isupper() for word in words)
    return has_capitals and same_key(text) not in bodies and not is_nameless(text)


def _others(snapshot: Snapshot) -> Iterator[str]:
    remarks = (person.note for person in snapshot.participants.values())
    yield from (remark for remark in remarks if len(remark) >= _LEAST_REMARK)
    for code in snapshot.codes.values():
        told = (code.password, code.phone, code.email)
        yield from (each for each in told if len(each) >= _LEAST_SECRET)


def _each(found: Iterator[str] | list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
