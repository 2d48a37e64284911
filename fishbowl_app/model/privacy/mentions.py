"""Where the texts of a session name one person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fishbowl_app.model.entities import Participant
from fishbowl_app.model.privacy.nameless import in_place_of_a_name, named
from fishbowl_app.model.privacy.secrets import doers
from fishbowl_app.model.privacy.texts import TypedText, composed, typed_texts
from fishbowl_app.model.privacy.traces import Traces, parts_of_a_name
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that names somebody.

    likely: whether this person is meant: it has the whole name, or a first name or surname that nobody else has.
    Else somebody has to look: it may be another person, an ordinary word, or a part of one. after: the text
    without the name.
    """

    where: TypedText
    likely: bool
    after: str


def mentions_of(snapshot: Snapshot, person: Participant, former: Sequence[str] = ()) -> list[Mention]:
    """Return all texts that name a participant, or may.

    Args:
        former: what they were called before.
    """
    traces = traces_of(snapshot, person, former)
    said = in_place_of_a_name(snapshot.details.language)
    return [found for each in typed_texts(snapshot) if (found := _mention(traces, each, said)) is not None]


def traces_of(snapshot: Snapshot, person: Participant, former: Sequence[str] = ()) -> Traces:
    """Return what finds a participant in texts; what others are called too is doubtful."""
    names = [composed(person.name), *map(composed, former)]
    return Traces(names, doubtful=[*_of_others(snapshot, person), *_single(former)])


def _mention(traces: Traces, where: TypedText, said: str) -> Mention | None:
    text = composed(where.text)
    found = traces.find(text)
    if not found:
        return None
    likely = any(each.sure for each in found)
    return Mention(where, likely, traces.without(text, said, doubtful=not likely))


def _of_others(snapshot: Snapshot, person: Participant) -> Iterator[str]:
    """Yield what others are called, and parts of it; of whoever only does something, not what is the person's."""
    for other in named(snapshot.people):
        if other.id != person.id:
            yield composed(other.name)
            yield from parts_of_a_name(composed(other.name))
    for doer in doers(snapshot):
        if same_key(doer) != same_key(composed(person.name)):
            yield from parts_of_a_name(doer)


def _single(former: Sequence[str]) -> Iterator[str]:
    """Yield former names of one word: a column of roles may once have been brought in for one of names."""
    for name in former:
        if len(name.split()) == 1:
            yield from (name, *parts_of_a_name(name))
