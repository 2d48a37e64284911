"""The keys that the moderator's crib tells. Commands are translated where the window says them too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from fishbowl_app.export.wording import Wording


class Key(NamedTuple):
    """What a command of the window is called, its keys, and its name; "" for keys of the seat line."""

    text: str
    caps: str
    command: str = ""


def crib_keys(words: Wording, own: Mapping[str, str], *, fishbowl: bool, open_space: bool) -> list[Key]:
    """Return the keys that are of use while people watch; `own` are those that somebody gave, by command."""
    keys = [*_clock(words)]
    if fishbowl:
        keys += [*_seat_line(words), *_fishbowl(words)]
    if open_space:
        keys += [*_open_space(words)]
    keys += [*_stage(words)]
    return own_caps(keys, own)


def own_caps(keys: Iterable[Key], own: Mapping[str, str]) -> list[Key]:
    """Return keys as somebody gave them, without those that were taken away."""
    changed = (key._replace(caps=own.get(key.command, key.caps)) for key in keys)
    return [key for key in changed if key.caps]


def open_space_keys(words: Wording) -> list[Key]:
    """Return the keys of wall, breakouts and convergence."""
    return [
        *_open_space(words),
        Key(words.translate("Commands", "Post a topic"), "Ins", "wall_topic"),
        Key(words.translate("Commands", "Arrange the wall"), "Ctrl+R", "arrange_wall"),
        Key(words.translate("Commands", "Show the topic on the Stage"), "Ctrl+E", "wall_pitch"),
        Key(words.translate("Commands", "Start all breakouts"), "F3", "breakouts_start"),
        Key(words.translate("Commands", "5 more minutes"), "F12", "add_five"),
        Key(words.translate("Commands", "Next report"), "Ctrl+Down", "report_next"),
        Key(words.translate("Commands", "Options and dots"), "Ctrl+Shift+D", "convergence_dots"),
        Key(words.translate("Commands", "Shared priorities"), "Ctrl+Shift+G", "convergence_shared"),
    ]


def board_keys(words: Wording) -> list[Key]:
    """Return the keys of the board."""
    return [
        Key(words.translate("Commands", "Take a note"), "Ctrl+N", "take_note"),
        Key(words.translate("Commands", "Next note"), "J", "board_next"),
        Key(words.translate("Commands", "Select the note, or no more"), "Space", "board_select"),
        Key(words.translate("Commands", "Into a theme…"), "1 … 9", "board_place"),
        Key(words.translate("Commands", "New theme of the selected notes"), "T", "board_theme"),
        Key(words.translate("Commands", "Rename the theme"), "R", "board_rename"),
        Key(words.translate("Commands", "Merge themes"), "M", "board_merge"),
        Key(words.translate("Commands", "Set aside"), "0", "board_aside"),
        Key(words.translate("Commands", "Suggest themes"), "G", "board_suggest"),
        Key(words.translate("Commands", "Quote in the write-up"), "Q", "board_quote"),
    ]


def _clock(words: Wording) -> Iterator[Key]:
    yield Key(words.translate("Commands", "Start or finish"), "Ctrl+Enter", "start_finish")
    yield Key(words.translate("Commands", "Pause or go on"), "Ctrl+Space", "pause")
    yield Key(words.translate("Commands", "1 more minute"), "Ctrl++", "add_minute")
    yield Key(words.translate("Commands", "5 more minutes"), "F12", "add_five")
    yield Key(words.translate("Commands", "Take a note"), "Ctrl+N", "take_note")
    yield Key(words.translate("Commands", "Undo"), "Ctrl+Z", "undo")
    yield Key(words.translate("Commands", "Mute the chime"), "Ctrl+M", "mute")


def _seat_line(words: Wording) -> Iterator[Key]:
    enter = words.translate("KeysDialog", "Enter")
    yield Key(words.translate("KeysDialog", "Sits down: two letters of a name"), enter)
    yield Key(words.translate("KeysDialog", "Leaves the chair: its number"), "1 … 9")
    yield Key(words.translate("KeysDialog", "Waiting list: two letters of a name"), f"Shift+{enter}")
    yield Key(words.translate("KeysDialog", "Speaks, or has spoken: the chair's number"), "Ctrl+1 … 9")


def _fishbowl(words: Wording) -> Iterator[Key]:
    yield Key(words.translate("Commands", "Back to the circle"), "Ctrl+G", "circle")
    yield Key(words.translate("Commands", "Feedback on the round"), "Ctrl+B", "feedback")
    yield Key(words.translate("Commands", "Next round"), "Ctrl+E", "next_round")


def _open_space(words: Wording) -> Iterator[Key]:
    yield Key(words.translate("Commands", "Agenda wall"), "Ctrl+1", "page_wall")
    yield Key(words.translate("Commands", "Breakouts"), "Ctrl+2", "page_breakouts")
    yield Key(words.translate("Commands", "Reports"), "Ctrl+3", "page_reports")
    yield Key(words.translate("Commands", "Convergence"), "Ctrl+4", "page_convergence")


def _stage(words: Wording) -> Iterator[Key]:
    yield Key(words.translate("Commands", "Show the Stage"), "F5", "stage")
    yield Key(words.translate("Commands", "Freeze the Stage"), "F6", "freeze")
    yield Key(words.translate("Commands", "Blank the Stage"), "F7", "blank")
    yield Key(words.translate("Commands", "Keys"), "Ctrl+F1", "keys")
