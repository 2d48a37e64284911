"""Which way letters run: the part of the Unicode Bidirectional Algorithm (UAX #9) that names and notes need.

Left out are explicit embeddings, overrides and isolates (X1 to X8): their invisible marks are treated as if they
were not there; and P2, see `base_of`. All else is as in the standard: numbers and separators (W1 to W7), brackets
(N0), what is neutral (N1, N2), levels (I1, I2) and the order in a line (L1, L2).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

has_leftward = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
).search
_APART = " · "
_NUMBERED = re.compile(r"\d+  ").match
_STRONG_LETTERS = {"L": "L", "R": "R", "AL": "R"}
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}  # for what is neutral, numbers count as R
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN"})
_BRACKETS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "「": "」", "『": "』", "【": "】", "（": "）", "［": "］"}
_SPACES = frozenset({"WS", "S", "B", "LRI", "RLI", "FSI", "PDI"})


def base_of(text: str) -> int:
    """Return the level of a paragraph: 1 if its first letter and most of its letters run leftward, else 0.

    The standard takes the first letter alone (P2). But many of our paragraphs are English or Welsh sentences that
    begin with somebody's name. And what we put before somebody's words, "Topic 5: " or a number and two spaces,
    stays on the left, as the rest of our page runs.
    """
    if not has_leftward(text) or _NUMBERED(text):
        return 0
    kinds = [_STRONG_LETTERS[kind] for kind in map(unicodedata.bidirectional, text) if kind in _STRONG_LETTERS]
    return int(kinds[:1] == ["R"] and kinds.count("R") > kinds.count("L"))


def levels_of(text: str, base: int) -> list[int]:
    """Return the level of each character of a paragraph, before it is broken into lines; odd runs leftward.

    What we put together with " · " stays apart, as if each part were isolated (FSI): else the day after an Arabic
    title would be taken for a part of it.
    """
    texts = text.split(_APART)
    parts = [_levels(part, base if len(texts) == 1 or base_of(part) == base else base + 1) for part in texts]
    between = [base] * len(_APART)
    return [*parts[0], *(level for part in parts[1:] for level in (*between, *part))]


def _levels(text: str, base: int) -> list[int]:
    around = "R" if base % 2 else "L"
    kinds = [unicodedata.bidirectional(letter) or "L" for letter in text]
    seen = [index for index, kind in enumerate(kinds) if kind != "BN"]
    resolved = _weak([kinds[index] for index in seen], around)
    resolved = _brackets([text[index] for index in seen], resolved, around)
    resolved = _neutral(resolved, around)
    levels = [base] * len(text)
    for index, kind in zip(seen, resolved, strict=True):
        levels[index] = base + _above(kind, base)
    return _with_unseen(levels, kinds, base)


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return the indices of a line's characters, or runs, from left to right (L2)."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    for level in range(max(levels, default=0), min(odd, default=1) - 1, -1):
        is_high = [own >= level for own in levels]
        groups = [(high, list(group)) for high, group in groupby(order, is_high.__getitem__)]
        order = [index for high, group in groups for index in (reversed(group) if high else group)]
    return order


def line_levels(text: str, levels: Sequence[int], base: int) -> list[int]:
    """Return the levels of one line of a paragraph: spaces at its end run as the paragraph does (L1)."""
    end = len(text)
    while end and unicodedata.bidirectional(text[end - 1]) in _SPACES:
        end -= 1
    return [*levels[:end], *[base] * (len(text) - end)]


def _above(kind: str, base: int) -> int:
    """Return by how much the level of a resolved kind is above that of the paragraph (I1, I2)."""
    if base % 2:
        return 0 if kind == "R" else 1
    return {"L": 0, "R": 1}.get(kind, 2)


def _with_unseen(levels: list[int], kinds: list[str], base: int) -> list[int]:
    """Give what cannot be seen the level of what is before it, so that it parts nothing."""
    before = base
    for index, kind in enumerate(kinds):
        before = levels[index] = before if kind == "BN" else levels[index]
    return levels


def _weak(kinds: list[str], around: str) -> list[str]:
    """Resolve numbers, their signs and separators, and marks on letters (W1 to W7)."""
    strong = before = around
    first: list[str] = []
    for kind in kinds:  # W1 to W3
        kind = before if kind == "NSM" else kind
        before = "ON" if kind in ("LRI", "RLI", "FSI", "PDI") else kind
        strong = kind if kind in ("L", "R", "AL") else strong
        first.append("AN" if kind == "EN" and strong == "AL" else kind)
    made = ["R" if kind == "AL" else kind for kind in first]
    for index in range(1, len(made) - 1):  # W4
        left, kind, right = made[index - 1 : index + 2]
        if left == right and ((kind == "CS" and left in ("EN", "AN")) or (kind == "ES" and left == "EN")):
            made[index] = left
    return list(_latin_numbers(_signs(made), around))


def _signs(kinds: list[str]) -> Iterator[str]:
    """Yield the kinds with signs beside a number as part of it (W5); what else parts numbers is neutral (W6)."""
    groups = [(kind, len(list(group))) for kind, group in groupby(kinds)]
    beside = ["", *(kind for kind, _ in groups), ""]
    for index, (kind, length) in enumerate(groups):
        if kind == "ET" and "EN" in (beside[index], beside[index + 2]):
            kind = "EN"
        yield from ("ON" if kind in ("ES", "ET", "CS") else kind for _ in range(length))


def _latin_numbers(kinds: Iterator[str], around: str) -> Iterator[str]:
    """Yield the kinds with numbers that follow letters from left to right as such letters (W7)."""
    strong = around
    for kind in kinds:
        strong = kind if kind in ("L", "R") else strong
        yield "L" if kind == "EN" and strong == "L" else kind


def _brackets(text: list[str], kinds: list[str], around: str) -> list[str]:
    """Give both brackets of a pair the way of what is inside, or before, them (N0)."""
    made = list(kinds)
    for start, end in _pairs(text, kinds):
        inside = {_STRONG.get(kind) for kind in made[start + 1 : end]} - {None}
        if around in inside:
            made[start] = made[end] = around
        elif inside:
            before = [_STRONG[kind] for kind in made[:start] if kind in _STRONG]
            made[start] = made[end] = before[-1] if before else around
    return made


def _pairs(text: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    """Return the pairs of brackets by where they open."""
    found, opened = [], []
    for index, letter in enumerate(text):
        if kinds[index] != "ON":
            continue
        if letter in _BRACKETS:
            opened.append((index, _BRACKETS[letter]))
        for depth in range(len(opened) - 1, -1, -1):
            if opened[depth][1] == letter:
                found.append((opened[depth][0], index))
                del opened[depth:]
                break
    return sorted(found)


def _neutral(kinds: list[str], around: str) -> list[str]:
    """Give what is neutral the way of both its sides, or that of the paragraph (N1, N2)."""
    groups = [(is_neutral, list(group)) for is_neutral, group in groupby(kinds, _NEUTRAL.__contains__)]
    made: list[str] = []
    for index, (is_neutral, group) in enumerate(groups):
        if not is_neutral:
            made.extend(group)
            continue
        before = _STRONG[groups[index - 1][1][-1]] if index else around
        after = _STRONG[groups[index + 1][1][0]] if index + 1 < len(groups) else around
        made.extend([before if before == after else around] * len(group))
    return made
