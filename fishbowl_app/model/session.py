"""The one door to a session: snapshots out, changes in."""

from __future__ import annotations

import platform
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from fishbowl_app import __version__
from fishbowl_app.model import text
from fishbowl_app.model.changes import Changes, Op, Origin, Step, Way
from fishbowl_app.model.clock import Clock, SystemClock
from fishbowl_app.model.defaults import first_rows
from fishbowl_app.model.errors import FileProblem, FileRefused, NothingToRedo, NothingToUndo
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.file import SessionFile
from fishbowl_app.model.store.journal import Stacks, add_step, new_id, read_rows
from fishbowl_app.model.store.tx import Tx

Subscriber = Callable[[Changes], None]


class Session:
    """One facilitated event in one file. Belongs to the thread that opened it."""

    def __init__(self, file: SessionFile, clock: Clock) -> None:
        self._file = file
        self.clock = clock
        self.snapshot: Snapshot
        self._steps: list[Step]
        self.snapshot, self._steps = file.load()
        self._stacks = Stacks.of(self._steps)
        self._subscribers: list[Subscriber] = []
        self._news: deque[Changes] = deque()
        self._who = platform.node()
        self._changing = False

    # --- opening and closing -----------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, *, title: str = "", language: str = "en", clock: Clock | None = None) -> Session:
        """Make a new session file; `language` is what its texts will be typed in.

        Raises:
            BadText: if that cannot be its title.
            FileExists, FileInUse, NotWritten: if it cannot be there; nothing of it stays.
        """
        file = SessionFile.create(path)
        try:
            file.enter(_MADE_WITH)
            session = cls(file, clock or SystemClock())
            with session.change(Op.CREATE, undoable=False) as tx:
                for row in first_rows(text.clean(title, text.SESSION_TITLE), language):
                    tx.insert(row)
        except BaseException:
            file.discard()
            raise
        return session

    @classmethod
    def open(cls, path: Path, *, clock: Clock | None = None) -> Session:
        """Open a session file.

        Raises:
            FileRefused, FileInUse: with the reason; the file is unchanged.
            NotWritten: if there was no room to check it or to bring it to the present version.
        """
        file = SessionFile.open(path)
        try:
            session = cls(file, clock or SystemClock())
            # A file of ours always has these rows; reading them finds out.
            _ = (
                session.snapshot.details,
                session.snapshot.fishbowl,
                session.snapshot.open_space,
                session.snapshot.board,
            )
            file.enter(_MADE_WITH)
        except (ValueError, TypeError, KeyError) as error:
            file.close()
            raise FileRefused(file.path, FileProblem.DAMAGED, str(error)) from error
        except BaseException:
            file.close()
            raise
        return session

    @classmethod
    def read(cls, path: Path) -> Snapshot:
        """Return what is in a session file that nobody has open; the file stays byte for byte as it is.

        Raises:
            FileRefused, FileInUse: with the reason.
            NotWritten: if there was no room to look at a copy.
        """
        with SessionFile.copy_of(path) as copy:
            session = cls.open(copy)
            try:
                return session.snapshot
            finally:
                session.close()

    def close(self) -> None:
        """Let go of the file. Nothing has to be saved: it always is."""
        self._subscribers.clear()
        self._file.close()

    @property
    def path(self) -> Path:
        """Where the session is kept."""
        return self._file.path

    def save_copy(self, path: Path) -> None:
        """Write a whole copy and go on with this file.

        Raises:
            NotWritten, FileInUse: if the copy could not be made.
        """
        self._file.copy_to(path)

    def save_as(self, path: Path) -> None:
        """Write a whole copy and go on with that; the file so far stays where it is.

        Raises:
            NotWritten, FileInUse, FileRefused: if that did not work; the session goes on where it was.
        """
        self._file.copy_to(path)
        other = SessionFile.open(path)
        try:
            other.enter(_MADE_WITH)
        except BaseException:
            other.close()
            raise
        self._file.close()
        self._file = other

    # --- changing ----------------------------------------------------------------------------------------

    @contextmanager
    def change(self, op: Op, origin: Origin = Origin.OPERATOR, *, undoable: bool = True) -> Iterator[Tx]:
        """Make one change: one transaction, one step, one notification.

        An exception inside rolls everything back and nobody is told. No row touched, no step.

        Raises:
            NotWritten: if the file could not be written; nothing was changed.
        """
        undoable = undoable and origin is Origin.OPERATOR
        with self._writing() as tx:
            yield tx
            step = self._log(tx, op, Way.DO, origin, undoable=undoable) if tx.rows else None
        if step is not None:
            self._publish(tx, step)

    def undo(self) -> Changes:
        """Take the last undoable step back, as far as nothing else has changed the same values since.

        Raises:
            NothingToUndo, NotWritten.
        """
        if not self._stacks.undo:
            raise NothingToUndo
        return self._turn_back(self._stacks.undo[-1], Way.UNDO)

    def redo(self) -> Changes:
        """Do again what was undone last.

        Raises:
            NothingToRedo, NotWritten.
        """
        if not self._stacks.redo:
            raise NothingToRedo
        return self._turn_back(self._stacks.redo[-1], Way.REDO)

    # --- vectors -----------------------------------------------------------------------------------------

    def vectors(self, model: str) -> dict[str, bytes]:
        """Return what is kept of the embeddings that a model made of notes, by the key of the text."""
        return self._file.read_vectors(model)

    def keep_vectors(self, model: str, vectors: Mapping[str, bytes], among: Collection[str]) -> None:
        """Keep embeddings in the file and forget all of the model whose key is not `among` those of the notes.

        They can be made again at any time: no step of the journal, no snapshot and nobody hears of them.

        Raises:
            NotWritten: if the file could not be written.
        """
        self._file.check_in_place()
        self._file.keep_vectors(model, vectors, among)

    # --- the journal -------------------------------------------------------------------------------------

    @property
    def undo_op(self) -> Op | None:
        """What undo would take back."""
        return self._stacks.undo[-1].op if self._stacks.undo else None

    @property
    def redo_op(self) -> Op | None:
        """What redo would do again."""
        return self._stacks.redo[-1].op if self._stacks.redo else None

    @property
    def history(self) -> tuple[Step, ...]:
        """All steps from the first to the last."""
        return tuple(self._steps)

    @property
    def saved_at(self) -> float | None:
        """When the last change was written, UTC."""
        return self._steps[-1].at if self._steps else None

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call `subscriber` after every committed change, on this thread; return what ends that."""
        self._subscribers.append(subscriber)

        def end() -> None:
            with suppress(ValueError):  # the session may be closed by then
                self._subscribers.remove(subscriber)

        return end

    # --- inside ------------------------------------------------------------------------------------------

    def _turn_back(self, target: Step, way: Way) -> Changes:
        with self._writing() as tx:
            try:
                rows = read_rows(self._file.connection, target)
            except ValueError as error:
                raise FileRefused(self.path, FileProblem.DAMAGED, str(error)) from error
            kept = sum(tx.take_back(row) for row in reversed(rows))
            step = self._log(tx, target.op, way, Origin.OPERATOR, target=target.id)
        return self._publish(tx, step, kept)

    @contextmanager
    def _writing(self) -> Iterator[Tx]:
        if self._changing:
            raise RuntimeError("a change inside a change: hand on the one that is open")
        self._file.check_in_place()
        self._changing = True
        tx = Tx(self._file.connection, self.snapshot, self.clock.now())
        try:
            with self._file.transaction():
                yield tx
        finally:
            tx.end()
            self._changing = False

    def _log(
        self, tx: Tx, op: Op, way: Way, origin: Origin, *, undoable: bool = True, target: str | None = None
    ) -> Step:
        """Write the step into the open transaction."""
        seq = self._steps[-1].seq + 1 if self._steps else 1
        step = Step(seq, new_id(), op, way, origin, tx.now.utc, self._who, target, undoable)
        add_step(self._file.connection, step, tx.rows)
        return step

    def _publish(self, tx: Tx, step: Step, kept: int = 0) -> Changes:
        """After the commit: the new snapshot, the journal in memory, and everybody who asked to be told."""
        self.snapshot = tx.snapshot
        self._steps.append(step)
        self._stacks.push(step)
        changes = Changes(step.op, step.way, step.origin, tuple(tx.rows), step.at, kept)
        self._tell(changes)
        return changes

    def _tell(self, changes: Changes) -> None:
        """Tell every subscriber, even where one fails; the first failure comes up in the end.

        What a subscriber itself changes is told after this, so that all hear of it in the order it happened.
        """
        self._news.append(changes)
        if len(self._news) > 1:
            return
        errors: list[Exception] = []
        try:
            while self._news:
                for subscriber in tuple(self._subscribers):
                    try:
                        subscriber(self._news[0])
                    except Exception as error:
                        errors.append(error)
                self._news.popleft()
        finally:
            self._news.clear()
        if errors:
            raise errors[0]


_MADE_WITH = f"fishbowl_app {__version__}"
