"""Looks for names and other secrets in texts, and in the bytes of a file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from fishbowl_app.model.privacy.secrets import Secrets
from fishbowl_app.model.privacy.texts import TypedText, composed, typed_texts
from fishbowl_app.model.privacy.traces import Traces, parts_of_a_name
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.guard import own_schema

_SHORT = 5  # letters: of fewer each capital counts, or bytes that are no text would be taken for them
_LEAST = 3
_LEAST_PART = 5
_UNSEEN = dict.fromkeys([*range(0x300, 0x370), 0xAD, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF])


@dataclass(frozen=True, slots=True)
class Perhaps:
    """A text with words that may point to somebody."""

    where: TypedText
    words: tuple[str, ...]


def still_naming(snapshot: Snapshot, secrets: Secrets) -> list[TypedText]:
    """Return the texts that hold a secret."""
    traces = Traces(secrets.names, secrets.parts)
    others = [other.casefold() for other in secrets.others]

    def tells(text: str) -> bool:
        folded = text.casefold()
        return any(each.sure for each in traces.find(text)) or any(other in folded for other in others)

    return [each for each in typed_texts(snapshot) if tells(composed(each.text))]


def perhaps_naming(snapshot: Snapshot, secrets: Secrets) -> list[Perhaps]:
    """Return the texts with what may point to somebody: an ordinary word, "will", or part of one."""
    traces = Traces(secrets.names, secrets.parts)
    once = {(each.table, each.text): each for each in typed_texts(snapshot)}  # a role of many is looked at once
    found = (Perhaps(each, _words_found(traces, composed(each.text))) for each in once.values())
    return [each for each in found if each.words]


def left_in_bytes(content: bytes, needles: Iterable[str], snapshot: Snapshot) -> list[str]:
    """Return what is in the bytes of a session's file although none of its rows has it.

    So it finds what a deletion left behind. Capitals and accents do not count, nor what nobody sees. Less than
    three letters are not looked for: nobody could tell them from bytes that are no text.
    """
    declared = "\n".join(sql for *_, sql in own_schema())
    everything, rows = (
        _seen(content.decode("utf-8", "replace")),
        _seen("\n".join([*_words_of(snapshot), declared])),
    )
    folded, folded_rows = everything.casefold(), rows.casefold()

    def is_left(needle: str) -> bool:
        if len(needle) < _SHORT:
            return needle in everything and needle not in rows
        return needle.casefold() in folded and needle.casefold() not in folded_rows

    return [each for each in needles if len(each) >= _LEAST and is_left(_seen(each))]


def names_to_search(names: Iterable[str]) -> list[str]:
    """Return names and those parts of them that are too long to be in a file's bytes by chance."""
    parts = (part for name in names for part in parts_of_a_name(name) if len(part) >= _LEAST_PART)
    return list(dict.fromkeys([*names, *parts]))


def _words_found(traces: Traces, text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text[each.start : each.end] for each in traces.find(text)))


def _seen(text: str) -> str:
    """Return a text without accents and what nobody sees; all of a file's at once."""
    return unicodedata.normalize("NFKD", text).translate(_UNSEEN)


def _words_of(snapshot: Snapshot) -> Iterator[str]:
    """Yield all texts of all rows, ids too."""
    for rows in snapshot.tables.values():
        for row in rows.values():
            for field in fields(row):
                value = getattr(row, field.name)
                texts = value if isinstance(value, tuple) else (value,)
                yield from (each for each in texts if isinstance(each, str))
