"""The texts of a session in two languages as a file for a translator, who fills the last column and sends it back.

`imports/paired.py` reads it. The first column is what it knows a text by; rows may be sorted and left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from fishbowl_app.export.atomic import write_whole
from fishbowl_app.model.rules.dots import letter_of
from fishbowl_app.model.rules.paired import PairedText, paired_texts
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import OWN_NAMES, Catalogue, catalogue

KINDS = (".xlsx", ".csv")
ID = "id"
_OF_FORMS = ("form", "condition", "question")


def write_texts(
    snapshot: Snapshot,
    path: Path,
    language: str,
    *,
    words: str = "en",
    only_missing: bool = False,
    never: Iterable[Path] = (),
) -> list[PairedText]:
    """Write the texts with their translations into a language, whole or not at all, and return them.

    Args:
        snapshot: the session.
        path: where to, with one of the endings of KINDS; a file that is there is replaced.
        language: into which the texts are translated.
        words: the language of the heads and of where the texts are.
        only_missing: whether to leave out what is translated already.
        never: files that are not to be replaced, such as the session's own.

    Raises:
        NotWritten, FileExists: if it could not be written there.
    """
    from fishbowl_app.export.table_files import DataTable, csv_file, xlsx_file  # their library is slow to load

    say = catalogue(words)
    texts = [each for each in paired_texts(snapshot, language) if each.missing or not only_missing]
    languages = (head_of(snapshot.details.language), head_of(language))
    heads = (ID, say.translate("Paired", "Where"), say.translate("Paired", "To do"), *languages)
    rows = [
        (each.place.id, where_text(each, say), _to_do(each, say), each.text, each.translation) for each in texts
    ]
    table = DataTable(say.translate("Paired", "Texts"), heads, tuple(rows))
    content = csv_file(table) if path.suffix.lower() == ".csv" else xlsx_file(table, wide=(4, 5))
    write_whole(path, content, never=never)
    return texts


def head_of(language: str) -> str:
    """Return what stands over a column of texts: "Cymraeg (cy)"."""
    return f"{OWN_NAMES.get(language, language)} ({language})"


def where_text(paired: PairedText, say: Catalogue) -> str:
    """Return where a text is, for people: "Topic 3: question"."""
    where = _whole(paired, say)
    part = _part(paired, say)
    return say.translate("Paired", "{0}: {1}").format(where, part) if part else where


def _to_do(paired: PairedText, say: Catalogue) -> str:
    if paired.stale:
        return say.translate("Paired", "Look again. The text was: {0}").format(paired.source)
    return say.translate("Paired", "Translate") if paired.missing else ""


def _whole(paired: PairedText, say: Catalogue) -> str:
    where = paired.where
    number = letter_of(where.number - 1) if where.what == "option" else where.number
    return {
        "details": say.translate("Paired", "Session"),
        "group": say.translate("Paired", "Group {0}"),
        "role": say.translate("Paired", "Role"),
        "feature": say.translate("Paired", "Feature of a space"),
        "activity": say.translate("Paired", "Activity {0}"),
        "space": say.translate("Paired", "Space {0}"),
        "topic": say.translate("Paired", "Topic {0}"),
        "board": say.translate("Paired", "Write-up"),
        "theme": say.translate("Paired", "Theme {0}"),
        "passage": say.translate("Paired", "Theme {1}, text {0}"),
        "canvas": say.translate("Paired", "Canvas {0}"),
        "region": say.translate("Paired", "Canvas {1}, region {0}"),
        "option": say.translate("Paired", "Option {0}"),
        "action": say.translate("Paired", "Action {0}"),
        "form": say.translate("Paired", "Form {0}"),
        "condition": say.translate("Paired", "Form {1}, framing or moment {0}"),
        "question": say.translate("Paired", "Form {1}, question {0}"),
        "box": say.translate("Paired", "Form {2}, question {1}, box {0}"),
        "code": say.translate("Paired", "QR code {0}"),
    }[where.what].format(number, where.within, where.among)


def _part(paired: PairedText, say: Catalogue) -> str:
    """Return which of its texts it is, of what has several; else ""."""
    if paired.where.what not in ("details", "activity", "topic", "board", "canvas", "action", *_OF_FORMS):
        return ""
    return {
        "title": say.translate("Paired", "title"),
        "question": say.translate("Paired", "question"),
        "place": say.translate("Paired", "place"),
        "intro": say.translate("Paired", "beginning"),
        "closing": say.translate("Paired", "end"),
        "up_to": say.translate("Paired", "upper end"),
        "up_from": say.translate("Paired", "lower end"),
        "across_from": say.translate("Paired", "left end"),
        "across_to": say.translate("Paired", "right end"),
        "what": say.translate("Paired", "what"),
        "who": say.translate("Paired", "who"),
        "by_when": say.translate("Paired", "by when"),
        "wording": say.translate("Paired", "wording"),
        "first_extreme": say.translate("Paired", "first extreme"),
        "second_extreme": say.translate("Paired", "second extreme"),
        "third_extreme": say.translate("Paired", "third extreme"),
    }[paired.place.field]
