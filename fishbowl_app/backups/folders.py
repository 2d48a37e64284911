"""Where backups lie: a folder for each session, with a small index beside its backups.

    Backups/<stem> <8 letters of the identity>/2026-11-22 14-20-00.fishbowl
                                               index.json

Names tell the local time, for people; the index has instants, and the order in which they were made. What is
not in the index, because the app was killed before it was written or because it is damaged, is found all the same.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from fishbowl_app.backups.backup import Why
from fishbowl_app.model.disk import replacing, sync, unused
from fishbowl_app.paths import SESSION_SUFFIX, data_folder

INDEX = "index.json"
_LONGEST_STEM = 40  # characters
_LETTERS = 8  # of the identity


@dataclass(frozen=True, slots=True)
class Entry:
    """What the index says of one backup.

    at: UTC. last_step: id of the last step it holds. digest: of all its bytes, to see whether one has changed.
    """

    name: str
    at: float
    why: Why = Why.UNKNOWN
    last_step: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Index:
    """What is known of the backups in one folder.

    identity: of the session, "" where it is not known. path: where the session is, or was. seconds: the second
    copies that were written of it.
    """

    identity: str = ""
    path: str = ""
    entries: tuple[Entry, ...] = ()
    seconds: tuple[str, ...] = ()


def backups_folder() -> Path:
    """Return the folder of all backups of this computer. It need not be there yet.

    Raises:
        OSError: if the folder for what the app keeps cannot be made.
    """
    return data_folder() / "Backups"


def true_path(path: Path) -> str:
    """Return how the index names a session file: links followed, as the session itself does."""
    return os.path.realpath(path)


def folders(root: Path) -> list[Path]:
    """Return the folders that backups lie in; none where they cannot be read."""
    try:
        return sorted(folder for folder in root.iterdir() if folder.is_dir())
    except OSError:
        return []


def folder_for(root: Path, of: Path, identity: str) -> Path:
    """Return the folder for a session's next backup: the one it has, also where it was moved since.

    A copy that goes on elsewhere has the same identity and a folder of its own.
    """
    path = true_path(of)
    own = [(folder, index) for folder, index in _indexed(root) if index.identity == identity]
    for folder, index in own:
        if index.path == path:
            return folder
    for folder, index in own:
        if not os.path.exists(index.path):
            return folder
    return unused(root / f"{of.stem[:_LONGEST_STEM].strip()} {identity[:_LETTERS]}")


def folders_of(root: Path, path: Path, identity: str | None) -> list[Path]:
    """Return the folders with backups of a session: by what it is, or where nobody can read that, by its place."""
    place = true_path(path)
    return [
        folder
        for folder, index in _indexed(root)
        if (index.identity == identity if identity else index.path == place)
    ]


def read_index(folder: Path) -> Index:
    """Return what is known of a folder of backups; an empty index where it cannot be read."""
    try:
        found = json.loads((folder / INDEX).read_text(encoding="utf-8"))
        return _index(found)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Index()


def write_index(folder: Path, index: Index) -> None:
    """Keep what is known of a folder, whole or not at all.

    Raises:
        OSError.
    """
    text = json.dumps(asdict(index), ensure_ascii=False, indent=1)
    with replacing(folder / INDEX) as part:
        part.write_text(text, encoding="utf-8")
        sync(part)


def entries(folder: Path, index: Index) -> list[Entry]:
    """Return what is in a folder in the order in which it was made; what has no entry goes by its own date."""
    known = {entry.name: entry for entry in index.entries}
    there = {path.name: path for path in _files(folder)}
    listed = [entry for name, entry in known.items() if name in there]
    for name in sorted(there.keys() - known.keys()):
        _insert(listed, Entry(name, written_at(there[name])))
    return listed


def with_entry(folder: Path, index: Index, entry: Entry) -> Index:
    """Return the index with one more entry at its end, and without those whose file has gone."""
    return replace(index, entries=(*(old for old in entries(folder, index) if old.name != entry.name), entry))


def _insert(listed: list[Entry], entry: Entry) -> None:
    """Put an entry behind the last one that is not younger."""
    after = [place for place, other in enumerate(listed) if other.at <= entry.at]
    listed.insert(after[-1] + 1 if after else 0, entry)


def _files(folder: Path) -> Iterable[Path]:
    try:
        return [path for path in folder.iterdir() if path.suffix == SESSION_SUFFIX and path.is_file()]
    except OSError:
        return []


def written_at(path: Path) -> float:
    """Return when a file was written, UTC; 0 where it cannot be asked."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _indexed(root: Path) -> Iterator[tuple[Path, Index]]:
    for folder in folders(root):
        yield folder, read_index(folder)


def _index(found: Any) -> Index:
    """Read an index that anything may have happened to.

    Raises:
        ValueError, TypeError, KeyError.
    """
    return Index(
        identity=str(found["identity"]),
        path=str(found["path"]),
        entries=tuple(
            Entry(
                name=str(each["name"]),
                at=float(each["at"]),
                why=Why(each["why"]),
                last_step=str(each["last_step"]),
                digest=str(each["digest"]),
            )
            for each in found["entries"]
        ),
        seconds=tuple(str(each) for each in found["seconds"]),
    )
