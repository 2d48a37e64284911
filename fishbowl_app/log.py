"""The log of the app: what kind of thing happened where, never what people wrote nor what they are called.

One small file in the person's data folder. Of an error only its kind and its place are written: its message may
quote a note, a name or the path of a file. What other packages say is not written, for the same reason.
"""

from __future__ import annotations

import copy
import logging
import platform
import sqlite3
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from fishbowl_app import __version__
from fishbowl_app.paths import data_folder

LARGEST = 256_000  # bytes; with the one before, half a megabyte
_NAME = "fishbowl.log"
_Trouble = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
log = logging.getLogger(__name__)


def start_log() -> logging.Handler | None:
    """Begin to write the log; without one where the folder cannot be written. Returns what writes it."""
    try:
        handler = RotatingFileHandler(
            log_file(), maxBytes=LARGEST, backupCount=1, encoding="utf-8", errors="replace", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(_Formatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    handler.handleError = lambda record: None  # type: ignore[method-assign]  # a full disk must not bring more trouble
    ours = logging.getLogger("fishbowl_app")
    ours.setLevel(logging.INFO)
    ours.addHandler(handler)
    log.info("%s", versions())
    return handler


def log_file() -> Path:
    """Return where the log is.

    Raises:
        OSError: if its folder cannot be made.
    """
    return data_folder() / _NAME


def versions() -> str:
    """Return what the app runs on, in one line.

    SQLite before 3.51.3 may damage a file in WAL mode that two connections write (sqlite.org/wal.html). Sessions
    are never in that mode and have one connection, so its version is told and not warned of.
    """
    python, sqlite = platform.python_version(), sqlite3.sqlite_version
    system = f"{platform.system()} {platform.release()}"
    return f"fishbowl_app {__version__}, Python {python}, SQLite {sqlite}, {system}"


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what helps to find a bug: versions, the kind of error and where it was, but no text of anybody's."""
    return f"{versions()}\n{kind.__name__}\n{''.join(traceback.format_tb(trace))}"


def log_quietly(where: logging.Logger, said: str, error: BaseException) -> None:
    """Log an error that was caught, without its message, which may quote what people wrote."""
    where.error("%s\n%s", said, report_of(type(error), error.__traceback__))


class _Formatter(logging.Formatter):
    """Writes errors without their messages, whoever logs them."""

    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)  # another handler may have formatted the error already, or will
        record.exc_text = None
        return super().format(record)

    def formatException(self, ei: _Trouble) -> str:
        kind, _, trace = ei
        return report_of(kind, trace) if kind is not None else ""
