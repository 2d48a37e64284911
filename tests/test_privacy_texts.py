"""Personal data in sentences."""

from __future__ import annotations

from pathlib import Path

from fishbowl_app.backups.erased import Searched
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.privacy.mentions import Mention
from fishbowl_app.model.privacy.texts import TYPED, TypedText
from fishbowl_app.model.snapshot import TABLE_OF
from fishbowl_app.privacy_texts import backups_text, place_text, searched_texts

STICK = Path("stick") / "Homes (backup).fishbowl"

MAYBE = Mention(TypedText("note", "n", "text", "we will"), likely=False, after="we [name]")


def test_every_place_of_a_text_has_a_word():
    assert all(place_text(TABLE_OF[entity]) for entity in TYPED)


def test_a_search_that_found_nothing_says_so_alone():
    assert searched_texts(Searched(0, 0, ()), []) == [
        "The session and its new backup were searched: the name is left nowhere as words of its own."
    ]


def test_whatever_is_left_is_said():
    no_backup = NotWritten(STICK, WriteProblem.DISK_FULL)
    texts = searched_texts(Searched(1, 0, (STICK,), no_backup, of_copies=(STICK,)), [MAYBE, MAYBE])
    assert texts == [
        "Something was still found among the bytes of the file. Report this.",
        "Look at these texts, which may still point to the person: 2",
        f"Backups of a copy of this session were not touched, and know the person: {STICK}",
        f"This backup could not be deleted; delete it yourself: {STICK}",
        "No new backup could be made.",
    ]
    assert not Searched(0, 0, (STICK,)).is_clean


def test_without_a_new_backup_none_is_said_to_have_been_searched():
    texts = searched_texts(Searched(0, 0, (), NotWritten(STICK, WriteProblem.DISK_FULL)), [])
    assert texts == [
        "The session was searched: the name is left nowhere as words of its own.",
        "No new backup could be made.",
    ]


def test_backups_are_counted_with_their_age():
    assert backups_text(0, "") == "Backups on this computer: none"
    assert backups_text(3, "2026-11-20").endswith(": 3, the oldest of 2026-11-20")


def test_nobody_reads_that_nothing_is_left_where_texts_were_kept():
    kept = Mention(TypedText("note", "n", "text", "Will said"), likely=True, after="[name] said")
    assert searched_texts(Searched(0, 0, ()), [kept])[0].endswith("still name them: 1")
