"""Reads a PDF along its tags, as programs that read aloud do: the structure, its letters, what is said instead."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import NamedTuple

import pikepdf

_PAIR = re.compile(rb"<([0-9A-F]+)> <([0-9A-F]*)>")


class Tagged(NamedTuple):
    """A piece of what is said: the role of what it stands in, its language, its words."""

    role: str
    language: str
    words: str


def tagged(content: bytes) -> list[Tagged]:
    """Return what a PDF says in the order of its tags."""
    with pikepdf.open(io.BytesIO(content)) as document:
        texts = {
            (page.obj.objgen, number): words for page in document.pages for number, words in _marked(page).items()
        }
        top = document.Root.StructTreeRoot.K[0]
        return list(_said(top, str(document.Root.Lang), None, texts))


def said_in_order(content: bytes) -> str:
    """Return all that is said, as one text."""
    return "".join(piece.words for piece in tagged(content))


def _said(element: pikepdf.Object, language: str, page: object, texts: dict) -> Iterator[Tagged]:
    role, language = str(element.S), str(element.get("/Lang", language))
    page = element.Pg.objgen if "/Pg" in element else page
    for instead in ("/ActualText", "/Alt"):
        if instead in element:
            yield Tagged(role, language, str(element[instead]))
            return
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if not isinstance(kid, pikepdf.Dictionary):
            yield Tagged(role, language, texts.get((page, int(kid)), ""))
        elif "/MCID" in kid:
            yield Tagged(role, language, texts.get((kid.Pg.objgen if "/Pg" in kid else page, int(kid.MCID)), ""))
        elif "/S" in kid:
            yield from _said(kid, language, page, texts)


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """Return the letters of each marked content of a page, one after the other as they are drawn."""
    fonts = {name: _letters(font) for name, font in page.Resources.get("/Font", {}).items()}
    found: dict[int, str] = {}
    inside: list[int] = []
    letters: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tf":
                letters = fonts[str(operands[0])]
            case "BDC" | "BMC":
                entries = operands[1] if len(operands) > 1 else {}
                inside.append(int(entries.get("/MCID", inside[-1] if inside else -1)))
            case "EMC":
                inside.pop()
            case "Tj" | "TJ" if inside:
                parts = operands[0] if str(operator) == "TJ" else operands
                codes = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
                found[inside[-1]] = found.get(inside[-1], "") + "".join(letters.get(code, "") for code in codes)
    return found


def _letters(font: pikepdf.Object) -> dict[int, str]:
    pairs = _PAIR.findall(font.ToUnicode.read_bytes().split(b"endcodespacerange")[-1])
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be", "ignore") for code, text in pairs}
