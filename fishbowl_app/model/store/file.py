"""One session file: SQLite as a document, held exclusively by one connection from opening to closing."""

from __future__ import annotations

import os
import platform
import sqlite3
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, insert, select
from sqlalchemy.exc import DatabaseError, DBAPIError, IntegrityError, ProgrammingError

from fishbowl_app.model.changes import Step
from fishbowl_app.model.errors import FileExists, FileProblem, FileRefused, NotWritten, WriteProblem
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store import guard
from fishbowl_app.model.store.beside import copy_at_rest, try_beside
from fishbowl_app.model.store.connect import DRIVER_ERRORS, connect
from fishbowl_app.model.store.copies import write_copy
from fishbowl_app.model.store.held import check_free, hold, let_go
from fishbowl_app.model.store.journal import read_steps
from fishbowl_app.model.store.migrations import declared_at, migrate
from fishbowl_app.model.store.problems import not_written, refusal
from fishbowl_app.model.store.rows import read_snapshot
from fishbowl_app.model.store.tables import APPLICATION_ID, SCHEMA_VERSION, metadata, vector
from fishbowl_app.model.store.versions import MIGRATIONS


class SessionFile:
    """An open file: one connection, held exclusively.

    Attributes:
        path: where the file really is, links followed.
    """

    def __init__(self, path: Path, raw: sqlite3.Connection, engine: Engine) -> None:
        self.path = path
        self.connection: Connection = engine.connect()
        self._raw = raw
        self._engine = engine
        self._hold = hold(path)

    @classmethod
    def create(cls, path: Path) -> SessionFile:
        """Make a new file with empty tables.

        Raises:
            FileExists, FileInUse: if there is something at that path, or was when it was opened.
            NotWritten: if it cannot be there; nothing of it stays.
        """
        path = path.absolute()
        check_free(_real(path))
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
        except FileExistsError:
            raise FileExists(path) from None
        except OSError as error:
            raise not_written(path, error) from error
        real = _real(path)
        try:
            raw, engine = connect(real, "rw")
            file = cls(real, raw, engine)
        except DRIVER_ERRORS as error:
            real.unlink(missing_ok=True)
            raise not_written(real, error) from error
        try:
            with file.connection.begin():
                metadata.create_all(file.connection)
                raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        except (*DRIVER_ERRORS, DBAPIError) as error:
            file.discard()
            raise not_written(real, error) from error
        return file

    @classmethod
    def open(cls, path: Path) -> SessionFile:
        """Open a session file after everything about it was checked. Nothing is written into it yet.

        Raises:
            FileRefused, FileInUse: with the reason; nothing in the file was changed.
            NotWritten: if there was no room to check it or to bring an older file to the present version.
        """
        real = _real(path)
        check_free(real)
        in_wal_mode = guard.check_header(real)
        if not guard.is_writable(real):
            raise FileRefused(real, FileProblem.READ_ONLY)
        try_beside(real, in_wal_mode, partial(_check, real))
        raw, engine = _claim(real)
        try:
            _migrate(real, _check(real, raw), raw, engine)
            return cls(real, raw, engine)
        except DRIVER_ERRORS as error:
            _let_go(raw, engine)
            raise refusal(real, error) from error
        except BaseException:
            _let_go(raw, engine)
            raise

    @staticmethod
    @contextmanager
    def copy_of(path: Path) -> Iterator[Path]:
        """Have a copy of a session file that nobody has open; the file stays as it is, and may be read only.

        Raises:
            FileRefused, FileInUse: with the reason.
            NotWritten: if there was no room for the copy.
        """
        real = _real(path)
        check_free(real)
        with copy_at_rest(real, guard.check_header(real)) as copy:
            yield copy

    def enter(self, made_with: str) -> None:
        """Write who has the file open, for the second one who tries.

        Raises:
            FileRefused: if it cannot be written at all.
            NotWritten: if that did not work for another reason.
        """
        values = (platform.node(), time.time(), made_with)
        try:
            with self.transaction():
                self.connection.exec_driver_sql("INSERT OR REPLACE INTO opening VALUES (1, ?, ?, ?)", values)
        except NotWritten as error:
            if error.problem is WriteProblem.READ_ONLY:
                raise FileRefused(self.path, FileProblem.READ_ONLY) from error
            raise

    def load(self) -> tuple[Snapshot, list[Step]]:
        """Return all that is in the file: the rows as they are now, and the steps that led there.

        Raises:
            ValueError, TypeError, KeyError, FileRefused: if something in it cannot be.
        """
        try:
            return read_snapshot(self.connection), read_steps(self.connection)
        except DBAPIError as error:
            raise FileRefused(self.path, FileProblem.DAMAGED, str(error)) from error
        finally:
            self.connection.rollback()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit what is written inside; where anything is raised, nothing of it.

        Raises:
            NotWritten: if the disk or SQLite got in the way. What breaks a rule of the tables is a bug of ours
            and comes through as it is.
        """
        try:
            with self.connection.begin():
                yield
        except (IntegrityError, ProgrammingError):
            raise
        except DatabaseError as error:
            raise not_written(self.path, error) from error

    def read_vectors(self, model: str) -> dict[str, bytes]:
        """Return the embeddings of a model by the key of their text; none where they cannot be read."""
        try:
            found = self.connection.execute(
                select(vector.c.key, vector.c.data).where(vector.c.model == model)
            ).all()
            return {row.key: row.data for row in found}
        except DBAPIError:
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

    def check_in_place(self) -> None:
        """See that the file is still where it was.

        Raises:
            NotWritten: MOVED, if it was renamed, deleted or replaced; what is written now might be lost.
        """
        if not self._hold.is_in_place():
            raise NotWritten(self.path, WriteProblem.MOVED)

    def close(self) -> None:
        """Let go of the file; what is in it is one whole file again."""
        self.connection.close()
        _let_go(self._raw, self._engine)
        let_go(self._hold)

    def discard(self) -> None:
        """Close a file that was made just now and take it away."""
        self.close()
        self.path.unlink(missing_ok=True)

    def copy_to(self, target: Path) -> None:
        """Write the whole session into another file, whole or not at all.

        Raises:
            FileInUse: if somebody has a session at the target open.
            NotWritten: if that did not work; what was at the target before is still there.
        """
        write_copy(self._raw, _real(target))


def _real(path: Path) -> Path:
    """Return where a path leads, links followed: the journal has to lie beside the file itself."""
    return Path(os.path.realpath(path))


def _claim(path: Path) -> tuple[sqlite3.Connection, Engine]:
    """Open a file that is there and lock it at once."""
    try:
        raw, engine = connect(path, "rw")
    except DRIVER_ERRORS as error:
        raise refusal(path, error) from error
    try:
        raw.execute("BEGIN EXCLUSIVE")
        raw.execute("COMMIT")
    except DRIVER_ERRORS as error:
        _let_go(raw, engine)
        raise refusal(path, error) from error
    return raw, engine


def _check(path: Path, raw: sqlite3.Connection) -> int:
    """Check all that can be checked before rows are read; return the schema version."""
    with guard.limited_time(raw):
        version = guard.version_of(path, raw)
        guard.check_schema(path, raw, _declared(version))
        guard.check_content(path, raw)
    return version


def _declared(version: int) -> guard.Schema:
    return declared_at(version, SCHEMA_VERSION, MIGRATIONS, guard.own_schema())


def _migrate(path: Path, version: int, raw: sqlite3.Connection, engine: Engine) -> None:
    try:
        migrate(raw, engine, path, (version, SCHEMA_VERSION), MIGRATIONS, guard.own_schema())
    except (*DRIVER_ERRORS, DBAPIError) as error:
        raise not_written(path, error) from error
    except (ValueError, TypeError, KeyError) as error:
        raise FileRefused(path, FileProblem.DAMAGED, str(error)) from error


def _let_go(raw: sqlite3.Connection, engine: Engine) -> None:
    engine.dispose()
    raw.close()
