"""After a person was erased from a session: no backup that knows them stays, and everything left is searched."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from fishbowl_app.backups.backup import Why
from fishbowl_app.backups.folders import backups_folder
from fishbowl_app.backups.keep import keep
from fishbowl_app.backups.restore import forget, kept_of_copies
from fishbowl_app.model.disk import not_written
from fishbowl_app.model.errors import NotWritten
from fishbowl_app.model.privacy.search import left_in_bytes
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.held import read


@dataclass(frozen=True, slots=True)
class Searched:
    """What a search for somebody's name and remark found.

    in_session, in_backup: how many of these words are left among the bytes of the file and its journal, and of its
    new backup. traces: whether the disk failed before the file could be written anew: it is, on closing at last.
    out_of_reach: backups that could not be deleted, such as those on a stick that is away. not_kept: why there is
    no new backup, None where there is one. of_copies: copies of the session elsewhere whose backups were left.
    """

    in_session: int
    in_backup: int
    out_of_reach: tuple[Path, ...]
    not_kept: NotWritten | None = None
    traces: bool = False
    of_copies: tuple[Path, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether nothing is left anywhere that the app knows of."""
        return not (self.in_session or self.in_backup or self.out_of_reach or self.traces)


def forget_and_search(session: Session, words: Sequence[str], also_copies: bool = False) -> Searched:
    """Delete all backups of a session, keep a new one, and search its bytes and those of the session for words.

    Args:
        also_copies: the backups of its copies elsewhere are deleted too.

    Raises:
        NotWritten: if the session's own file could not be read any more.
    """
    left = forget(session.identity, session.path, also_copies=also_copies)
    content, elsewhere = session.whole(), kept_of_copies(session.identity, session.path)
    in_session = len(left_in_bytes(content + _on_disk(session.path), words, session.snapshot))
    searched = Searched(in_session, 0, left, traces=session.has_traces, of_copies=elsewhere)
    try:
        now, folder = session.clock.now().utc, backups_folder()
        written = read(keep(content, session.path, session.identity, now, folder, Why.ERASED).path)
    except NotWritten as error:
        return replace(searched, not_kept=error)
    except OSError as error:
        return replace(searched, not_kept=not_written(session.path, error))
    return replace(searched, in_backup=len(left_in_bytes(written, words, session.snapshot)))


def _on_disk(path: Path) -> bytes:
    """Return the bytes of a file and of its journal, which stays beside it while it is open; what can be read."""
    found = b""
    for each in (path, path.with_name(f"{path.name}-journal")):
        with suppress(OSError):
            found += read(each)
    return found
