"""What the person chose for this computer; what belongs to a session is in its file.

One line for each setting: key, default, parser. What a parser refuses falls back to the default, so that a
damaged or hand-edited file never keeps the app from starting.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from fishbowl_app.paths import settings_file
from fishbowl_app.ui.commands import Command, all_commands
from fishbowl_app.ui.commands.own_keys import OwnKeys, format_own_keys, parse_own_keys, with_own_keys
from fishbowl_app.ui.theme import Contrast, Scheme
from fishbowl_app.words import LANGUAGES

T = TypeVar("T")
MAX_RECENT = 10
MAX_TEXT = 4000  # characters


class StageColours(StrEnum):
    """How the Stage is coloured, whatever the window on the laptop looks like."""

    DARK = "dark"
    LIGHT = "light"
    BLACK_ON_WHITE = "black_on_white"  # for a weak lamp


def int_between(least: int, most: int) -> Callable[[str], int]:
    """Return a parser for whole numbers from `least` to `most`."""

    def parse(text: str) -> int:
        number = int(text)
        if not least <= number <= most:
            raise ValueError(text)
        return number

    return parse


def one_of(*allowed: str) -> Callable[[str], str]:
    """Return a parser that takes only these texts."""

    def parse(text: str) -> str:
        if text not in allowed:
            raise ValueError(text)
        return text

    return parse


def flag(text: str) -> bool:
    """Parse yes or no as `format_value` writes them."""
    return {"true": True, "false": False}[text.lower()]


def short_text(text: str) -> str:
    """Parse any one-line text that is not absurdly long."""
    if len(text) > MAX_TEXT or not text.isprintable():
        raise ValueError(text[:80])
    return text


def texts(text: str) -> tuple[str, ...]:
    """Parse a JSON list of texts."""
    values = json.loads(text)
    if not isinstance(values, list) or not all(isinstance(value, str) and value for value in values):
        raise ValueError(text)
    return tuple(values)


def numbers(text: str) -> tuple[int, ...]:
    """Parse a JSON list of at most ten sizes in pixels."""
    values = json.loads(text)
    if not isinstance(values, list) or len(values) > 10:
        raise ValueError(text)
    return tuple(int_between(0, 20_000)(str(value)) for value in values)


def format_value(value: object) -> str:
    """Return a setting's value as the text that its parser reads."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return format_own_keys(value)
    if isinstance(value, tuple):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One thing that can be chosen. `parse` raises ValueError, TypeError or KeyError for what it does not take."""

    key: str
    default: T = field(hash=False)
    parse: Callable[[str], T]


# "" follows the system. Not "general/...": Qt keeps that group for itself and would not read it back.
LANGUAGE = Setting("app/language", "", one_of("", *LANGUAGES))
COLOUR_SCHEME = Setting("look/scheme", Scheme.SYSTEM, Scheme)
CONTRAST = Setting("look/contrast", Contrast.SYSTEM, Contrast)
MOTION = Setting("look/motion", True, flag)  # the system may still ask for less
TEXT_PERCENT = Setting("look/text_percent", 100, int_between(100, 200))
WARN_PERCENT = Setting("time/warn_percent", 20, int_between(1, 50))  # of the length, before the end
WARN_MOST_S = Setting("time/warn_most_s", 300, int_between(30, 3600))  # but never earlier than this
LAST_MINUTE_S = Setting("time/last_minute_s", 60, int_between(5, 600))
CHIME_VOLUME = Setting("sound/volume", 70, int_between(0, 100))
MUTED = Setting("sound/muted", False, flag)
CHIME_ON_WRAP_UP = Setting("sound/on_wrap_up", True, flag)
SINGLE_LETTER_KEYS = Setting("keys/single_letters", True, flag)
OWN_KEYS = Setting[dict[str, OwnKeys]]("keys/own", {}, parse_own_keys)  # by command
STAGE_SCREEN = Setting("stage/screen", "", short_text)  # its name; "" takes the second screen
STAGE_COLOURS = Setting("stage/colours", StageColours.DARK, StageColours)
WINDOW_GEOMETRY = Setting("window/geometry", "", short_text)  # base64 of QWidget.saveGeometry()
LAST_ROOM = Setting("window/room", "", short_text)
LAST_FOLDER = Setting("files/folder", "", short_text)
SECOND_COPIES = Setting("files/second_copies", "", short_text)  # a folder, often on a memory stick; "": none
RECENT_FILES = Setting[tuple[str, ...]]("files/recent", (), texts)
RECENT_COMMANDS = Setting[tuple[str, ...]]("keys/recent", (), texts)  # done by the finder, the last first


def splitter_sizes(name: str) -> Setting[tuple[int, ...]]:
    """Return the setting that keeps where the splitter of that name stood; () when it was never moved."""
    return Setting[tuple[int, ...]](f"splitters/{name}", (), numbers)


class Settings(QObject):
    """Reads and keeps settings.

    Signals:
        changed: after a setting got another value. arg: its key.
    """

    changed = Signal(str)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def get(self, setting: Setting[T]) -> T:
        """Return what was chosen, or the default where nothing sensible was."""
        kept = self._store.value(setting.key)
        if not isinstance(kept, str):
            return setting.default
        try:
            return setting.parse(kept)
        except (ValueError, TypeError, KeyError, RecursionError):
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a choice.

        Raises:
            ValueError: if the setting's own parser would not read it again.
        """
        text = format_value(value)
        if setting.parse(text) != value:
            raise ValueError(f"{setting.key}: {text[:80]}")
        if text != self._store.value(setting.key):
            self._store.setValue(setting.key, text)
            self.changed.emit(setting.key)

    def recent_files(self) -> list[Path]:
        """Return the session files opened last, the newest first."""
        return [Path(name) for name in self.get(RECENT_FILES)[:MAX_RECENT]]

    def add_recent(self, path: Path) -> None:
        """Put a file at the top of the recent ones."""
        rest = [str(other) for other in self.recent_files() if other != path]
        self.set(RECENT_FILES, (str(path), *rest)[:MAX_RECENT])

    def forget_recent(self, path: Path) -> None:
        """Take a file off the recent ones."""
        self.set(RECENT_FILES, tuple(str(other) for other in self.recent_files() if other != path))

    def save_now(self) -> bool:
        """Write to the disk at once. False: the file cannot be written; the choices hold until the app ends."""
        self._store.sync()
        return self._store.status() is QSettings.Status.NoError


def own_commands(settings: Settings) -> list[Command]:
    """Return the table of commands with the keys that the person gave them."""
    return with_own_keys(all_commands(), settings.get(OWN_KEYS))


def open_settings(parent: QObject | None = None) -> Settings:
    """Return the settings in the person's own file."""
    return Settings(QSettings(str(settings_file()), QSettings.Format.IniFormat), parent)
