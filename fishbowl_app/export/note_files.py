"""The notes, the write-up and the picture of the board as a file, whose ending says of which kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from fishbowl_app.export.atomic import write_whole
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.report_parts.board_view import board_view
from fishbowl_app.model.report_parts.note_data import Origins
from fishbowl_app.model.rules.article import article
from fishbowl_app.model.rules.paired import in_language, tongues
from fishbowl_app.model.snapshot import Snapshot

DATA = ".json"  # the board as it is, for another session: in no language but those that it was typed in
KINDS = (".docx", ".md", ".xlsx", ".csv", DATA)
PICTURES = (".svg", ".png")  # of the board


def write_notes(
    snapshot: Snapshot, path: Path, *, style: NameStyle, language: str = "en", never: Iterable[Path] = ()
) -> None:
    """Write the notes of a session, whole or not at all.

    Args:
        snapshot: the session.
        path: where to, with one of the endings of KINDS or PICTURES; a file that is there is replaced.
        style: how people may be named. Texts that people typed stay as they are.
        language: "en" or "cy", of headings and labels, and of what was translated. DATA has all as it was typed.
        never: files that are not to be replaced, such as the session's own.

    Raises:
        NotWritten, FileExists: if it could not be written there.
    """
    make = _MAKERS[path.suffix.lower()]
    write_whole(path, make(snapshot, style, Wording(language)), never=never)


def untranslated(snapshot: Snapshot, path: Path, *, style: NameStyle, language: str) -> list[str]:
    """Return the texts that such a file repeats and that have no translation into its language, or an old one."""
    return [] if path.suffix.lower() == DATA else Origins(snapshot, style).untranslated(language)


# Their libraries are slow to load: each only where it is needed.


def _docx(snapshot: Snapshot, style: NameStyle, words: Wording) -> bytes:
    from fishbowl_app.export.docx import word_file

    return word_file(
        article(in_language(snapshot, words.language), style), words, tongues(snapshot, words.language)
    )


def _markdown(snapshot: Snapshot, style: NameStyle, words: Wording) -> bytes:
    from fishbowl_app.export.text import markdown

    return markdown(article(in_language(snapshot, words.language), style), words).encode("utf-8")


def _xlsx(snapshot: Snapshot, style: NameStyle, words: Wording) -> bytes:
    from fishbowl_app.export.table_files import xlsx_file
    from fishbowl_app.export.tables import note_table

    return xlsx_file(note_table(in_language(snapshot, words.language), style, words))


def _csv(snapshot: Snapshot, style: NameStyle, words: Wording) -> bytes:
    from fishbowl_app.export.table_files import csv_file
    from fishbowl_app.export.tables import note_table

    return csv_file(note_table(in_language(snapshot, words.language), style, words))


def _json(snapshot: Snapshot, style: NameStyle, words: Wording) -> bytes:
    from fishbowl_app.export.board_json import board_json

    return board_json(snapshot, style).encode("utf-8")


def _svg(snapshot: Snapshot, style: NameStyle, words: Wording) -> bytes:
    from fishbowl_app.export.board_picture.svg import board_svg

    return board_svg(board_view(in_language(snapshot, words.language), style), words).encode("utf-8")


def _png(snapshot: Snapshot, style: NameStyle, words: Wording) -> bytes:
    from fishbowl_app.export.board_picture.png import board_png

    return board_png(board_view(in_language(snapshot, words.language), style), words)


_MAKERS: dict[str, Callable[[Snapshot, NameStyle, Wording], bytes]] = dict(
    zip((*KINDS, *PICTURES), (_docx, _markdown, _xlsx, _csv, _json, _svg, _png), strict=True)
)
