"""Cuts a text into the pieces that the small English model knows (BERT's WordPiece, without capitals and accents).

After Devlin et al., "BERT" (2018), and Wu et al. (2016). A few lines here save a compiled package.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

MOST_PIECES = 128  # of a text, with its begin and end: what the model was trained on
MOST_LETTERS = 100  # of a word; a longer one is unknown
_ASCII_SIGNS = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_CHINESE = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F))
_MORE_CHINESE = ((0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))


class WordPieces:
    """The vocabulary: one piece a line, its number the line's; a piece inside a word begins with ##."""

    def __init__(self, vocabulary: Path) -> None:
        """Read the vocabulary.

        Raises:
            OSError: if it cannot be read.
        """
        lines = vocabulary.read_text(encoding="utf-8").split("\n")
        self._number = {piece: number for number, piece in enumerate(lines) if piece}
        self._begin, self._end, self._unknown = (self._number[piece] for piece in ("[CLS]", "[SEP]", "[UNK]"))

    def numbers(self, text: str) -> list[int]:
        """Return the numbers of a text's pieces, between the signs of its begin and end."""
        pieces = [number for word in _words(text) for number in self._pieces(word)]
        return [self._begin, *pieces[: MOST_PIECES - 2], self._end]

    def _pieces(self, word: str) -> list[int]:
        """Return the longest pieces from the left; a word with a part that is none is unknown as a whole."""
        found: list[int] = []
        start = 0
        while start < len(word) <= MOST_LETTERS:
            prefix = "##" if start else ""
            ends = range(len(word), start, -1)
            end = next((end for end in ends if prefix + word[start:end] in self._number), start)
            if end == start:
                return [self._unknown]
            found.append(self._number[prefix + word[start:end]])
            start = end
        return found or [self._unknown]


def _words(text: str) -> Iterator[str]:
    """Return words and signs, in small letters without accents."""
    spaced = "".join(_cleaned(letter) for letter in text)
    letters = (letter for letter in unicodedata.normalize("NFD", spaced) if unicodedata.category(letter) != "Mn")
    for chunk in "".join(letters).lower().split():
        word = ""
        for letter in chunk:
            if _is_sign(letter):
                yield from (part for part in (word, letter) if part)
                word = ""
            else:
                word += letter
        if word:
            yield word


@lru_cache(maxsize=4096)
def _cleaned(letter: str) -> str:
    """Return a letter, a space for any white space, nothing for what cannot be seen; a Chinese sign is a word."""
    if letter in "\t\n\r" or unicodedata.category(letter) == "Zs":
        return " "
    if letter in "\0\ufffd" or unicodedata.category(letter)[0] == "C":
        return ""
    chinese = any(first <= ord(letter) <= last for first, last in (*_CHINESE, *_MORE_CHINESE))
    return f" {letter} " if chinese else letter


@lru_cache(maxsize=4096)
def _is_sign(letter: str) -> bool:
    return letter in _ASCII_SIGNS or unicodedata.category(letter)[0] == "P"
