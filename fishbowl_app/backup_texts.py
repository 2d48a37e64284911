"""Backups in words: what each was made for, where it lies, what it holds, and why one could not be made."""

from __future__ import annotations

from fishbowl_app.backups.backup import Held, Where, Why
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.words import catalogue, current_language, translate


def why_text(why: Why) -> str:
    """Return what a backup was made for."""
    texts = {
        Why.TIME: translate("Backups", "While working"),
        Why.ASKED: translate("Backups", "Asked for"),
        Why.CLOSING: translate("Backups", "On closing"),
        Why.IMPORT: translate("Backups", "Before an import"),
        Why.MERGE: translate("Backups", "Before merging or splitting"),
        Why.DELETE: translate("Backups", "Before deleting"),
        Why.TEMPLATE: translate("Backups", "Before a template"),
        Why.ARRANGE: translate("Backups", "Before arranging anew"),
        Why.TRANSLATE: translate("Backups", "Before translating"),
        Why.ERASED: translate("Backups", "After a person was erased"),
        Why.VERSION: translate("Backups", "Before a new version"),
        Why.UNKNOWN: "–",
    }
    return texts[why]


def where_text(where: Where) -> str:
    """Return where a backup lies."""
    texts = {
        Where.HERE: translate("Backups", "This computer"),
        Where.SECOND: translate("Backups", "Second copy"),
        Where.BESIDE: translate("Backups", "Beside the session"),
    }
    return texts[where]


def holds_text(held: Held | None) -> str:
    """Return what a backup holds in counts, or that nobody can read it any more."""
    if held is None:
        return translate("Backups", "Not sound: it cannot be restored")
    count = catalogue(current_language()).count
    counts = [count("Backups", "%n note(s)", held.notes), count("Backups", "%n people", held.participants)]
    if held.turns:
        counts.append(count("Backups", "%n turn(s)", held.turns))
    if held.themes:
        counts.append(count("Backups", "%n theme(s)", held.themes))
    return ", ".join(counts)


def backup_failed_text(error: NotWritten) -> str:
    """Say that no backup could be made, that the session is safe, and what to do."""
    sentences = {
        WriteProblem.DISK_FULL: translate("Backups", "No backup was made: the disk is full. Free some space."),
        WriteProblem.READ_ONLY: translate(
            "Backups", "No backup was made: the folder for backups cannot be written to."
        ),
    }
    other = translate("Backups", "No backup was made: the disk does not answer as it should.")
    return _and_safe(sentences.get(error.problem, other))


def second_failed_text(error: NotWritten) -> str:
    """Say that there is no second copy of the last backup, that the session is safe, and what to do."""
    sentences = {
        WriteProblem.NO_FOLDER: translate(
            "Backups", "No second copy: its folder is not there. Put the memory stick in again."
        ),
        WriteProblem.DISK_FULL: translate("Backups", "No second copy: the memory stick is full. Free some space."),
        WriteProblem.READ_ONLY: translate("Backups", "No second copy: its folder cannot be written to."),
    }
    other = translate("Backups", "No second copy: the memory stick does not answer as it should.")
    return _and_safe(sentences.get(error.problem, other))


def _and_safe(text: str) -> str:
    return f"{text} {translate('Backups', 'The session itself is saved.')}"
