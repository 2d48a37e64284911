"""Addresses of the web that people typed: where in a line one is, and where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# What ends a sentence is no part of it, nor is a bracket round it.
_ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]'’”]")


@dataclass(frozen=True)
class Segment:
    """A part of a line, and the address it leads to if it is one."""

    text: str
    address: str = ""


def has_address(words: str) -> bool:
    """Tell whether there is an address in a text."""
    return "://" in words and _ADDRESS.search(words) is not None


def segments(line: str, words: str) -> Iterator[Segment]:
    """Yield the parts of a line of a text. An address that goes on in the next line is a link where it begins."""
    known = [found[0] for found in _ADDRESS.finditer(words)]
    end = 0
    for found in _ADDRESS.finditer(line):
        whole = next((one for one in known if one.startswith(found[0])), found[0])
        if found.start() > end:
            yield Segment(line[end : found.start()])
        yield Segment(found[0], whole)
        end = found.end()
    if end < len(line):
        yield Segment(line[end:])
