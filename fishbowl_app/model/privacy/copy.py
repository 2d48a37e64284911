"""Writes the anonymous copy of a session, and looks for names in what was written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fishbowl_app.model.changes import Op
from fishbowl_app.model.errors import FileExists, StillNamed
from fishbowl_app.model.privacy.anonymous import anonymous
from fishbowl_app.model.privacy.search import Perhaps, left_in_bytes, perhaps_naming, still_naming
from fishbowl_app.model.privacy.secrets import secrets_of
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.fresh import write_fresh


def write_anonymous(
    snapshot: Snapshot, path: Path, *, never: Path | None = None, former: Sequence[str] = ()
) -> list[Perhaps]:
    """Write a session's anonymous copy, with a journal that begins there, and search all bytes of it for names.

    Return the texts of the copy with a part of a name in small letters, which somebody may want to look at, and
    that part: "will" may be Will.

    Args:
        never: the session itself, which is not to be replaced.
        former: what participants were called before, which texts may still say (`former_names`).

    Raises:
        FileExists: if it would be.
        FileInUse, NotWritten: if that did not work; what was there before is still there.
        StillNamed: if a name was found; then nothing was written.
    """
    if never is not None and _is_same(path, never):
        raise FileExists(path)
    secrets = secrets_of(snapshot, former)
    copy = anonymous(snapshot, secrets=secrets)

    def check(written: Path) -> None:
        content, there = written.read_bytes(), Session.read(written)
        texts = still_naming(there, secrets)
        in_bytes = left_in_bytes(content, (*secrets.names, *secrets.others), there)
        if texts or in_bytes:
            raise StillNamed(path, len(texts), len(in_bytes))

    write_fresh(path, copy, Op.ANONYMISE, who="", check=check)
    return perhaps_naming(copy, secrets)


def _is_same(path: Path, other: Path) -> bool:
    return path.exists() and other.exists() and path.samefile(other)
