"""One session file: SQLite as a document, held exclusively by one connection from opening to closing."""

from __future__ import annotations

import platform
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.exc import DatabaseError, DBAPIError, IntegrityError, ProgrammingError, ResourceClosedError

from fishbowl_app import __version__
from fishbowl_app.model.changes import Step
from fishbowl_app.model.disk import try_room
from fishbowl_app.model.errors import FileProblem, FileRefused, NotWritten, OnlyViewed, WriteProblem
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store import opening
from fishbowl_app.model.store.connect import DRIVER_ERRORS
from fishbowl_app.model.store.copies import write_copy
from fishbowl_app.model.store.frozen import Frozen
from fishbowl_app.model.store.held import Hold
from fishbowl_app.model.store.journal import names_in, read_steps
from fishbowl_app.model.store.problems import not_written
from fishbowl_app.model.store.rows import add_rows, read_snapshot
from fishbowl_app.model.store.tables import SCHEMA_VERSION, metadata, step, vector

Content = tuple[Snapshot, list[Step]]
_MADE_WITH = f"fishbowl_app {__version__}"
ROOM = 64 * 1024  # bytes that a usual change may need


class SessionFile:
    """An open file: one connection, held exclusively; or what was in one, in memory, to be looked at.

    Attributes:
        path: where the file really is, links followed.
        in_doubt: whether a write failed, so that nobody knows what of it is in the file; `look_again` finds out.
        owes_shrinking: whether what was deleted has to go from its bytes, too.
    """

    def __init__(self, path: Path, opened: opening.Opened) -> None:
        self.path = path
        self.connection: Connection = opened.engine.connect()
        self._opened = opened
        self._raw = opened.raw
        self._hold = opened.held
        self.in_doubt = self.owes_shrinking = False

    @classmethod
    def create(cls, path: Path) -> SessionFile:
        """Make a new file with empty tables.

        Raises:
            FileExists, FileInUse: if there is something at that path, or was when it was opened.
            NotWritten: if it cannot be there; nothing of it stays.
        """
        return cls(*opening.made(path))

    @classmethod
    def open(cls, path: Path) -> SessionFile:
        """Open a session file after everything about it was checked. Nothing is written into it yet.

        Raises:
            FileRefused, FileInUse: with the reason; nothing in the file was changed.
            NotWritten: if there was no room to check it or to bring an older file to the present version.
        """
        return cls(*opening.claimed(path))

    @classmethod
    def view(cls, path: Path) -> SessionFile:
        """Take all that is in a session file into memory, checked as if it was opened.

        It stays byte for byte as it is, may be read only, and may be open anywhere.

        Raises:
            FileRefused, FileInUse: with the reason; in use only if it changes so fast that it cannot be read.
            NotWritten: if a journal lies beside it and there was no room to play it back on a copy.
        """
        return cls(*opening.viewed(path))

    @classmethod
    def same(cls, path: Path, content: Content) -> SessionFile:
        """Open a session file that holds exactly this.

        Raises:
            FileRefused, FileInUse, NotWritten: as `open`; DAMAGED, too, if it holds anything else.
        """
        file = cls.open(path)
        try:
            if file.load() != content:
                raise FileRefused(file.path, FileProblem.DAMAGED, "not the same session")
            file.enter()
        except BaseException:
            file.close()
            raise
        return file

    @property
    def is_view(self) -> bool:
        """Whether this is only looked at."""
        return self._hold is None

    def enter(self) -> None:
        """Write who has the file open, for the second one who tries.

        Raises:
            FileRefused: if it cannot be written at all.
            NotWritten: if that did not work for another reason.
        """
        values = (platform.node(), time.time(), _MADE_WITH)
        try:
            with self.transaction():
                self.connection.exec_driver_sql("INSERT OR REPLACE INTO opening VALUES (1, ?, ?, ?)", values)
        except NotWritten as error:
            if error.problem is WriteProblem.READ_ONLY:
                raise FileRefused(self.path, FileProblem.READ_ONLY) from error
            raise

    def load(self) -> Content:
        """Return all that is in the file: the rows as they are now, and the steps that led there.

        Raises:
            FileRefused: if something in it cannot be.
        """
        try:
            return read_snapshot(self.connection), read_steps(self.connection)
        except (DBAPIError, ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
            raise FileRefused(self.path, FileProblem.DAMAGED, str(error)) from error
        except MemoryError as error:
            raise FileRefused(self.path, FileProblem.TOO_BIG) from error
        finally:
            self.connection.rollback()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit what is written inside; where anything is raised, nothing of it.

        Raises:
            NotWritten: if the disk or SQLite got in the way. What breaks a rule of the tables is a bug of ours
            and comes through as it is.
        """
        is_written = False
        try:
            with self.connection.begin():
                yield
                self._check_at_last()
                is_written = True
        except (IntegrityError, ProgrammingError):
            raise
        except DatabaseError as error:
            refused = not_written(self.path, error)
            self.in_doubt = self.in_doubt or is_written or refused.problem is not WriteProblem.DISK_FULL
            raise refused from error
        finally:
            self.mark()

    def look_again(self, content: Content, refused: str, instead: Content | None = None) -> bool:
        """Connect anew after a write that failed, and let the file hold exactly this, and not the `refused` step.

        Where flushing failed, SQLite takes a change for undone that the disk may have taken all the same. One that
        deletes what was before cannot be taken out again: tells whether the file holds what it makes `instead`.

        Raises:
            NotWritten: as long as it cannot be read or written; CHANGED, if somebody else wrote into it.
        """
        gone = self._hold.gone() if self._hold else None
        if gone is not None:  # what lies at the path is not ours
            raise NotWritten(self.path, gone)
        self.connection.close()
        self._opened = opening.again(self.path, self._opened)
        self._raw, self.connection = self._opened.raw, self._opened.engine.connect()
        try:
            found = self.load()
        except FileRefused as error:
            raise NotWritten(self.path, WriteProblem.BROKEN, str(error)) from error
        if found not in (content, instead):
            self._take_out(content, found, refused)
        self.in_doubt = False
        self.mark()
        return found == instead

    def names_ever(self, participant_id: str | None) -> list[str]:
        """Return what participants, or one, were ever called, each name once, as far as the steps tell."""
        try:
            return list(dict.fromkeys(names_in(self.connection, participant_id)))
        finally:
            self.connection.rollback()

    def read_vectors(self, model: str) -> dict[str, bytes]:
        """Return the embeddings of a model by the key of their text; none where they cannot be read."""
        wanted = select(vector.c.key, vector.c.data).where(vector.c.model == model)
        try:
            with self._reading():
                return {row.key: row.data for row in self.connection.execute(wanted).all()}
        except (DBAPIError, ResourceClosedError):
            return {}  # they can be made again
        finally:
            self.connection.rollback()

    def keep_vectors(self, model: str, vectors: Mapping[str, bytes], among: Collection[str]) -> None:
        """Keep embeddings of a model, and forget those of texts that are not `among` these keys.

        Raises:
            NotWritten: if that did not work.
        """
        of_model = vector.c.model == model
        with self.transaction():
            there = set(self.connection.execute(select(vector.c.key).where(of_model)).scalars())
            for key in there.difference(among):
                self.connection.execute(delete(vector).where(of_model, vector.c.key == key))
            rows = [{"key": key, "model": model, "data": data} for key, data in vectors.items()]
            if rows:
                self.connection.execute(insert(vector).prefix_with("OR REPLACE"), rows)

    def watch(self) -> WriteProblem | None:
        """Tell what another program did to the file, None where it is as our last change left it.

        MOVED: renamed, deleted or replaced. CHANGED: written into. BROKEN: its medium does not answer, or is gone.
        """
        if self._hold is None:
            return None
        if self.in_doubt:  # how we left it is not known
            return self._hold.gone()
        problem = self._hold.problem()
        if problem is None and self._hold.is_touched():
            return self._look_closer(self._hold)
        return problem

    def check_in_place(self) -> None:
        """See that the file is where it was and as our last change left it.

        Raises:
            OnlyViewed: if it is only looked at.
            NotWritten: with what `watch` says; what is written now might be lost.
        """
        if self._hold is None:
            raise OnlyViewed(self.path)
        problem = self.watch()
        if problem is not None:
            raise NotWritten(self.path, problem)

    def _check_at_last(self) -> None:
        """See again that the file is in place, for much may have happened while a large import was made ready.

        Only as far as its place, size and header tell: what SQLite has in memory is what it is going to be.
        """
        problem = self._hold.problem() if self._hold else None
        if problem is not None:
            raise NotWritten(self.path, problem)

    def mark(self) -> None:
        """Remember how a write of ours left the file."""
        if self._hold is not None and not self._hold.mark():
            self.in_doubt = True

    def content(self) -> bytes:
        """Return all of the file as it is now, from memory as far as SQLite has it there.

        Raises:
            NotWritten: if it is not there, and not on the disk either.
        """
        try:
            with self._reading():
                return self._raw.serialize()
        except DRIVER_ERRORS as error:
            raise not_written(self.path, error) from error

    def freeze(self) -> Frozen:
        """Hold all of the file as it is now; raises as `content` does."""
        try:
            with self._reading():
                return Frozen(self._raw)
        except DRIVER_ERRORS as error:
            raise not_written(self.path, error) from error

    def forget(self) -> None:
        """Delete the whole journal and all embeddings, in the open transaction. A new first step has to follow."""
        for table in (step, vector):
            self.connection.execute(delete(table))

    def shrink(self) -> None:
        """Write the file anew, so that nothing that was deleted is left in it, nor in the journal beside it.

        Raises:
            NotWritten: if that did not work; the file is as it was.
        """
        try:
            self._raw.execute("PRAGMA journal_size_limit=0")
            self._raw.execute("VACUUM")
            self._raw.execute("PRAGMA journal_size_limit=-1")
        except DRIVER_ERRORS as error:
            self.in_doubt = True
            raise not_written(self.path, error) from error
        finally:
            self.mark()

    def shrink_if_owed(self) -> None:
        """Do so where it has not worked yet; raises as it does."""
        if self.owes_shrinking:
            self.check_in_place()
            self.shrink()
            self.owes_shrinking = False

    def try_writing(self) -> None:
        """Write a little beside the file, which goes again, and what the file holds already into it.

        Raises:
            OnlyViewed, NotWritten: as long as that does not work.
        """
        self.check_in_place()
        try:
            try_room(self.path, ROOM)
        except OSError as error:
            raise not_written(self.path, error) from error
        with self.transaction():  # always writes the first page, unlike a row that stays as it is
            self.connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def close(self) -> None:
        """Let go of the file; what is in it is one whole file again."""
        self.connection.close()
        self._opened.close()

    def discard(self) -> None:
        """Close a file that was made just now and take it away."""
        self.close()
        self.path.unlink(missing_ok=True)

    def copy_to(self, target: Path) -> None:
        """Write the whole session into another file, whole or not at all.

        Raises:
            FileInUse: if somebody has a session at the target open.
            NotWritten: if that did not work; what was at the target before is still there. CHANGED, of this file:
                it may be read no more.
        """
        if self.watch() is WriteProblem.CHANGED:
            raise NotWritten(self.path, WriteProblem.CHANGED)
        with self._reading():
            write_copy(self._raw, opening.real(target))

    def copied(self, target: Path, content: Content) -> SessionFile:
        """Write a whole copy and open it; it holds exactly this.

        Raises:
            NotWritten, FileInUse, FileRefused: if that did not work.
        """
        self.copy_to(target)
        return self.same(target, content)

    def _take_out(self, content: Content, found: Content, refused: str) -> None:
        """Take the change that was refused out of the file again.

        Raises:
            NotWritten: CHANGED, if the file differs by anything else.
        """
        snapshot, steps = content
        if found[1][:-1] != steps or [last.id for last in found[1][-1:]] != [refused]:
            raise NotWritten(self.path, WriteProblem.CHANGED)
        self.mark()  # the disk may not have let us look when it was refused
        with self.transaction():
            self.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            for table in metadata.sorted_tables:
                if table.name in snapshot.tables:
                    self.connection.execute(delete(table))
            add_rows(self.connection, snapshot)
            self.connection.execute(delete(step).where(step.c.id == refused))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Read; SQLite may take back in it what a failed change left half done, and that is a write of ours."""
        is_ours = self.watch() is None
        try:
            yield
        finally:
            if is_ours:
                self.mark()

    def _look_closer(self, held: Hold) -> WriteProblem | None:
        """Tell a file that was only touched from one that was written into, by comparing it with what we know."""
        try:
            known = self._raw.serialize()  # first: what a failed change left half done is taken back by it
            is_same = held.read() == known
        except (*DRIVER_ERRORS, OSError):
            return WriteProblem.BROKEN
        if not is_same:
            return WriteProblem.CHANGED
        held.mark()
        return None
