"""Looks for names and other secrets in texts, and in the bytes of a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields

from fishbowl_app.model.privacy.secrets import Secrets
from fishbowl_app.model.privacy.texts import TypedText, composed, typed_texts
from fishbowl_app.model.privacy.traces import Traces
from fishbowl_app.model.snapshot import Snapshot

_SHORT = 5  # letters: of fewer each capital counts, or bytes that are no text would be taken for them
_LEAST = 3


def still_naming(snapshot: Snapshot, secrets: Secrets) -> list[TypedText]:
    """Return the texts that hold a secret."""
    traces = Traces(secrets.names, secrets.parts)
    others = [other.casefold() for other in secrets.others]

    def tells(text: str) -> bool:
        folded = text.casefold()
        return any(each.sure for each in traces.find(text)) or any(other in folded for other in others)

    return [each for each in typed_texts(snapshot) if tells(composed(each.text))]


def perhaps_naming(snapshot: Snapshot, secrets: Secrets) -> list[TypedText]:
    """Return the texts with what may point to somebody: an ordinary word, or a part of one: "will", "Fair"."""
    traces = Traces(secrets.names, secrets.parts)
    found = (each for each in typed_texts(snapshot) if traces.find(composed(each.text)))
    return list({(each.table, each.text): each for each in found}.values())  # a role of many is looked at once


def left_in_bytes(content: bytes, needles: Iterable[str], snapshot: Snapshot) -> list[str]:
    """Return what is in the bytes of a session's file although none of its rows has it.

    So it finds what a deletion left behind. Capitals do not count, nor how an accent is written. Less than three
    letters are not looked for: nobody could tell them from bytes that are no text.
    """
    everything, rows = composed(content.decode("utf-8", "replace")), composed("\n".join(_words_of(snapshot)))
    folded, folded_rows = everything.casefold(), rows.casefold()

    def is_left(needle: str) -> bool:
        if len(needle) < _SHORT:
            return needle in everything and needle not in rows
        return needle.casefold() in folded and needle.casefold() not in folded_rows

    return [each for each in needles if len(each) >= _LEAST and is_left(composed(each))]


def _words_of(snapshot: Snapshot) -> Iterator[str]:
    """Yield all texts of all rows, ids too."""
    for rows in snapshot.tables.values():
        for row in rows.values():
            for field in fields(row):
                value = getattr(row, field.name)
                texts = value if isinstance(value, tuple) else (value,)
                yield from (each for each in texts if isinstance(each, str))
