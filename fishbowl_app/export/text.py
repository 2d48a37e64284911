"""The write-up as Markdown (CommonMark), in which nothing that somebody typed is markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from fishbowl_app.export.wording import Wording
from fishbowl_app.export.write_up import Block, Form, write_up
from fishbowl_app.model.rules.article import Article

_ANYWHERE = re.compile(r"([\\`*_\[\]<>&#|~$])")
_AT_START = re.compile(r"^(\s*)([-+=])")
_NUMBERED = re.compile(r"^(\s*[0-9]{1,9})([.)])(?=\s|$)")
_HEADS = {Form.TITLE: "# ", Form.HEADING: "## ", Form.SUBHEADING: "### "}


def markdown(told: Article, words: Wording) -> str:
    """Return the write-up as Markdown."""
    blocks = write_up(told, words)
    lines: list[str] = []
    for before, block in zip([None, *blocks], blocks, strict=False):
        in_list = before is not None and before.form is block.form is Form.ITEM
        lines += [] if before is None or in_list else [""]
        lines += _lines(block)
    return "\n".join(lines) + "\n"


def _lines(block: Block) -> Iterator[str]:
    """Yield the lines of a block."""
    if block.form in _HEADS:
        yield _HEADS[block.form] + escaped(" ".join(block.text.split()))
    elif block.form is Form.FACTS:
        yield f"*{escaped(block.text)}*"
    elif block.form is Form.QUOTE:
        yield from (f"> {line}" for line in _said(block))
    elif block.form is Form.ITEM:
        first, *more = _said(block)
        yield f"- {first}"
        yield from (f"  {line}" for line in more)
    else:
        yield from _broken(block.text.split("\n"))


def _said(block: Block) -> list[str]:
    """Return what somebody said, and below it who."""
    below = f"— {block.below}" if block.below else ""
    return list(_broken([*block.text.split("\n"), *([below] if below else [])])) or [""]


def _broken(lines: Iterable[str]) -> Iterator[str]:
    """Yield escaped lines of one paragraph, each but the last with a mark that it ends there."""
    kept = [escaped(line.strip()) for line in lines if line.strip()]
    yield from (f"{line}\\" for line in kept[:-1])
    yield from kept[-1:]


def escaped(line: str) -> str:
    """Return a line of anybody's words so that all of it is words."""
    line = _ANYWHERE.sub(r"\\\1", line)
    return _NUMBERED.sub(r"\1\\\2", _AT_START.sub(r"\1\\\2", line))
