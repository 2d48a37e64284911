"""Keys that a person gave to commands: how they are kept, what they may be, and what they take from others."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from fishbowl_app.ui.commands.command import ROOM_AREAS, Area, Command, letters_meet, work_at_once

MOST = 3  # keys of one command
_HELD = ("Ctrl", "Alt", "Meta")
_MOVING = {"Tab", "Backtab", "Return", "Enter", "Esc", "Space", "Backspace", "Del"} | {
    "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Menu", "Help", "Print", "Pause", "CapsLock",
}  # fmt: skip
_WRITING = {
    "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End", "Ctrl+Backspace",
    "Ctrl+Del", "Ctrl+Ins", "Shift+Ins", "Shift+Del", "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Home",
    "Ctrl+Shift+End", "Ctrl+Return", "Ctrl+Enter", "F2",
}  # fmt: skip
_SYSTEM = {
    "Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Space", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Space", "Shift+F10",
}  # fmt: skip
_CHAIRS = {f"Ctrl+{digit}" for digit in range(10)}
_LISTS = {"Ctrl+Up", "Ctrl+Down", "Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right"}


@dataclass(frozen=True)
class OwnKeys:
    """What somebody gave a command; None leaves what it has by itself, and nothing at all takes it away."""

    keys: tuple[str, ...] | None = None
    letter: str | None = None


class Refused(Enum):
    """Why a key cannot be had."""

    TYPED = auto()  # a letter, digit or mark alone
    MOVES = auto()  # goes between fields and rows, or presses and leaves what is there
    WRITES = auto()  # somebody who types needs it
    CHAIRS = auto()  # a chair of the fishbowl, or a page of a room
    LISTS = auto()  # rows of lists are moved by it
    MENUS = auto()  # opens a menu
    SYSTEM = auto()  # the computer's own
    UNKNOWN = auto()  # no key of ours


def clean_key(text: str) -> str:
    """Return a key as all tables have it, such as "Ctrl+Shift+K"; "" for what is none."""
    sequence = QKeySequence(text)
    known = sequence.count() == 1 and sequence[0].key() != Qt.Key.Key_unknown
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if known else ""


def refused(key: str, command: Command) -> Refused | None:
    """Return why a command cannot have a key, None where it can; what it has by itself it may always have."""
    if key in command.keys:
        return None
    if not clean_key(key):
        return Refused.UNKNOWN
    held, last = _parts(key)
    if "Meta" in held or key in _SYSTEM:
        return Refused.SYSTEM
    if not set(held) & set(_HELD) and not _is_function_key(last):
        return Refused.MOVES if last in _MOVING else Refused.TYPED
    if held == ["Alt"] and len(last) == 1 and last.isalpha():
        return Refused.MENUS
    if set(held) >= {"Ctrl", "Alt"} and len(last) == 1:
        return Refused.WRITES  # it is AltGr on many keyboards, and writes marks such as @
    for keys, why in ((_WRITING, Refused.WRITES), (_CHAIRS, Refused.CHAIRS), (_LISTS, Refused.LISTS)):
        if key in keys:
            return why
    return None


def parse_own_keys(text: str) -> dict[str, OwnKeys]:
    """Read what `format_own_keys` wrote. An entry that makes no sense is left out, and the others hold.

    Raises:
        ValueError: if it is no JSON object at all.
    """
    kept = json.loads(text)
    if not isinstance(kept, dict):
        raise ValueError(text[:80])
    found = {name: _read(entry) for name, entry in kept.items()}
    return {name: own for name, own in found.items() if own is not None and own != OwnKeys()}


def format_own_keys(own: Mapping[str, OwnKeys]) -> str:
    """Return them as a JSON object, {"mute": {"keys": ["Ctrl+J"], "letter": ""}}; what is
    left out is unchanged.
    """
    kept = {
        name: {key: value for key, value in (("keys", each.keys), ("letter", each.letter)) if value is not None}
        for name, each in own.items()
    }
    return json.dumps(kept, ensure_ascii=False)


def with_own_keys(commands: Iterable[Command], own: Mapping[str, OwnKeys]) -> list[Command]:
    """Return the table as somebody has changed it.

    A key that was given to one command is taken from every other that could work at the same time, so that it
    comes back by itself once the change is taken back. Names that no command has are passed over, as are keys that
    cannot be had and those that another command before has got, which only a file can hold that we did not write.
    """
    commands = list(commands)
    keyed: list[Command] = []
    lettered: list[Command] = []
    for command in commands:
        has = own.get(command.name, OwnKeys())
        keys = tuple(key for key in has.keys or () if refused(key, command) is None)
        free = _free_keys(replace(command, keys=keys), keyed)
        if free or has.keys == ():
            keyed.append(replace(command, keys=free))
        letter = _free_letter(replace(command, letter=has.letter or ""), lettered)
        if letter or has.letter == "":
            lettered.append(replace(command, letter=letter))
    keys_of = {command.name: command.keys for command in keyed}
    letter_of = {command.name: command.letter for command in lettered}
    return [
        replace(
            command,
            keys=keys_of.get(command.name, _free_keys(command, keyed)),
            letter=letter_of.get(command.name, _free_letter(command, lettered)),
        )
        for command in commands
    ]


def given(
    commands: Iterable[Command],
    own: Mapping[str, OwnKeys],
    name: str,
    *,
    keys: tuple[str, ...] | None = None,
    letter: str | None = None,
) -> dict[str, OwnKeys]:
    """Return what is changed once a command has other keys or another letter; who had them by a change lets go.

    Whoever has nothing left of a change has again what it has by itself.

    Args:
        commands: the table as it is by itself.
        own: what is changed in it so far.
        name: the command.
        keys: all that it is to have; None leaves them.
        letter: "" for none; None leaves it.
    """
    table = {command.name: command for command in commands}
    command, made = table[name], dict(own)
    for other, has in own.items():
        if other != name and other in table and has.keys and work_at_once(command, table[other]):
            made[other] = replace(has, keys=tuple(key for key in has.keys if key not in (keys or ())) or None)
        if (
            other != name
            and other in table
            and letter
            and has.letter == letter
            and letters_meet(command, table[other])
        ):
            made[other] = replace(made[other], letter=None)
    before = own.get(name, OwnKeys())
    after = OwnKeys(before.keys if keys is None else keys, before.letter if letter is None else letter)
    made[name] = OwnKeys(
        None if after.keys == command.keys else after.keys,
        None if after.letter == command.letter else after.letter,
    )
    return {each: value for each, value in made.items() if value != OwnKeys()}


def rivals(commands: Iterable[Command], command: Command, key: str) -> list[Command]:
    """Return the other commands that have a key and could work at the same time as a command."""
    return [
        other
        for other in commands
        if other.name != command.name and key in other.keys and work_at_once(command, other)
    ]


def letter_rivals(commands: Iterable[Command], command: Command, letter: str) -> list[Command]:
    """Return the other commands that a letter could mean as well."""
    return [
        other
        for other in commands
        if other.name != command.name and other.letter == letter and letters_meet(command, other)
    ]


def may_have_letter(command: Command) -> bool:
    """Tell whether the letter of a command can be another; of some it is several keys, which their page reads."""
    return "…" not in command.letter and command.area in (*ROOM_AREAS, Area.EDIT, Area.LIVE, Area.STAGE, Area.HELP)


def _read(entry: object) -> OwnKeys | None:
    if not isinstance(entry, dict):
        return None
    keys, letter = entry.get("keys"), entry.get("letter")
    cleaned = None
    if isinstance(keys, list):
        cleaned = tuple(dict.fromkeys(filter(None, (clean_key(key) for key in keys if isinstance(key, str)))))
        if keys and not cleaned:
            cleaned = None  # none of them was one: better what the command has by itself than nothing
    known = isinstance(letter, str) and (letter == "" or is_letter(letter))
    return OwnKeys(cleaned[:MOST] if cleaned is not None else None, letter if known else None)


def is_letter(text: str) -> bool:
    """Tell whether a text is what the column of letters takes: one mark, perhaps with Shift."""
    mark = text.removeprefix("Shift+") if text != "Shift+" else ""
    alone = len(mark) == 1 and mark.isprintable() and not mark.isspace()
    return text == "Space" or (alone and mark == mark.upper())


def _free_keys(command: Command, others: Iterable[Command]) -> tuple[str, ...]:
    """Return the keys of a command that none of the others takes from it."""
    taken = {key for other in others if work_at_once(command, other) for key in other.keys}
    return tuple(key for key in command.keys if key not in taken)


def _free_letter(command: Command, others: Iterable[Command]) -> str:
    taken = {other.letter for other in others if letters_meet(command, other)}
    return "" if command.letter in taken else command.letter


def _parts(key: str) -> tuple[list[str], str]:
    """Return what is held, and the key itself: "Ctrl++" is ["Ctrl"] and "+"."""
    head, plus, last = key[:-1].rpartition("+")
    return (head.split("+") if plus else []), (last + key[-1:] if plus else key)


def _is_function_key(last: str) -> bool:
    return (last[:1] == "F" and last[1:].isdigit()) or last == "Ins"
