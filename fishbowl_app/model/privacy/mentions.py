"""Where the texts of a session name one person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fishbowl_app.model.entities import Participant
from fishbowl_app.model.privacy.nameless import in_place_of_a_name, named
from fishbowl_app.model.privacy.texts import TypedText, composed, typed_texts
from fishbowl_app.model.rules.finder import NameFinder, parts_of
from fishbowl_app.model.rules.names import Replacing
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key
from fishbowl_app.model.themes.words import plain


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that names somebody.

    likely: whether this person is meant: it has the whole name, or a first name or surname that no other
    participant has. Else somebody has to look. after: the text without the name.
    """

    where: TypedText
    likely: bool
    after: str


def mentions_of(snapshot: Snapshot, person: Participant) -> list[Mention]:
    """Return all texts that name a participant, or may."""
    taker = _Taker(snapshot, person)
    return [found for each in typed_texts(snapshot) if (found := taker.mention(each)) is not None]


class _Taker:
    """Finds one person in texts."""

    def __init__(self, snapshot: Snapshot, person: Participant) -> None:
        name = composed(person.name)
        others = [each.name for each in named(snapshot.people) if each.id != person.id]
        parts = dict.fromkeys(parts_of(name))
        shared = {plain(part) for other in others for part in parts_of(composed(other))}
        has_namesake = same_key(name) in map(same_key, others)
        self._whole = NameFinder([name])
        self._surely = NameFinder([*([] if has_namesake else [name]), *_not_in(shared, parts)])
        self._parts = NameFinder(parts)
        said = in_place_of_a_name(snapshot.details.language)
        self._without_whole = Replacing({name: said})
        self._without_parts = Replacing(dict.fromkeys(parts, said))

    def mention(self, where: TypedText) -> Mention | None:
        text = composed(where.text)
        if not (self._whole.find(text) or self._parts.find(text)):
            return None
        after = self._without_whole.of(text, self._without_parts.of)
        return Mention(where, self._surely.find(text) is not None, after)


def _not_in(shared: set[str], parts: Iterable[str]) -> list[str]:
    return [part for part in parts if plain(part) not in shared]
