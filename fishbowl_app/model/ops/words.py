"""Which words are counted, and from how many notes on a word is shown."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.ops.fields import each_once, whole
from fishbowl_app.model.session import Session

MOST_WORDS = 500
MOST_COUNT = 100_000


def stop_word(session: Session, word: str) -> None:
    """Count a word no more; one that was counted on purpose is what it was before.

    Raises:
        BadText, TooMany.
    """
    _change(session, word, "stop_words", "kept_words")


def keep_word(session: Session, word: str) -> None:
    """Count a word although it is a stop word; one that was stopped on purpose is what it was before.

    Raises:
        BadText, TooMany.
    """
    _change(session, word, "kept_words", "stop_words")


def set_least_count(session: Session, count: int) -> None:
    """Say from how many notes on a word is shown.

    Raises:
        BadNumber.
    """
    whole("least_count", count, 1, MOST_COUNT)
    with session.change(Op.EDIT_WORDS) as tx:
        tx.update(session.snapshot.board, least_count=count)


def word_list(field: str, given: Iterable[str]) -> tuple[str, ...]:
    """Return words as the board keeps them, in small letters and each once.

    Raises:
        BadText, TooMany.
    """
    return each_once(field, (text.clean(word, text.WORD).lower() for word in given), MOST_WORDS)


def _change(session: Session, word: str, into: str, out_of: str) -> None:
    """Take a word out of one list or, where it is not there, put it into the other; capitals do not count."""
    board, kept = session.snapshot.board, text.clean(word, text.WORD).lower()
    there: tuple[str, ...] = getattr(board, out_of)
    if kept in there:
        columns = {out_of: tuple(each for each in there if each != kept)}
    else:
        columns = {into: word_list(into, (*getattr(board, into), kept))}
    with session.change(Op.EDIT_WORDS) as tx:
        tx.update(board, **columns)
