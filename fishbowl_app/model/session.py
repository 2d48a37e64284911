"""The one door to a session: snapshots out, changes in."""

from __future__ import annotations

import platform
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from fishbowl_app.model import text
from fishbowl_app.model.changes import Changes, Op, Origin, Step, Way
from fishbowl_app.model.clock import Clock, SystemClock
from fishbowl_app.model.defaults import first_rows
from fishbowl_app.model.errors import (
    FileProblem,
    FileRefused,
    NothingToRedo,
    NothingToUndo,
    NotWritten,
    WriteProblem,
)
from fishbowl_app.model.news import Forewarned, News, Subscriber
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.again import take_back, taken_up_again, written_fresh
from fishbowl_app.model.store.copies import place_for_new
from fishbowl_app.model.store.file import Content, SessionFile
from fishbowl_app.model.store.frozen import Frozen
from fishbowl_app.model.store.journal import Stacks, add_step, new_id
from fishbowl_app.model.store.tx import Tx


class Session:
    """One facilitated event in one file. Belongs to the thread that opened it."""

    def __init__(self, file: SessionFile, clock: Clock) -> None:
        self._file = file
        self.clock = clock
        self.acting = Origin.OPERATOR  # whose acts changes are that do not say so
        self.snapshot: Snapshot
        self._steps: list[Step]
        self._stacks: Stacks
        self._load()
        self._news = News()
        self._who = platform.node()
        self._changing = False
        self._tried = ""  # the id of the last step, whether it was written or not
        self._anew: tuple[Tx, Step] | None = None  # what begins the journal anew, till it is known to be written

    # --- opening and closing -----------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, *, title: str = "", language: str = "en", clock: Clock | None = None) -> Session:
        """Make a new session file; `language` is what its texts will be typed in.

        Raises:
            BadText: if that cannot be its title.
            FileExists, FileInUse, NotWritten: if it cannot be there; nothing of it stays.
        """
        with (
            place_for_new(path) as part,
            closing(cls(SessionFile.create(part), clock or SystemClock())) as begun,
            begun.change(Op.CREATE, undoable=False) as tx,
        ):
            for row in first_rows(text.clean(title, text.SESSION_TITLE), language):
                tx.insert(row)
        return cls.open(path, clock=clock)

    @classmethod
    def open(cls, path: Path, *, clock: Clock | None = None) -> Session:
        """Open a session file.

        Raises:
            FileRefused, FileInUse: with the reason; the file is unchanged.
            NotWritten: if there was no room to check it or to bring it to the present version.
        """
        session = cls._of(SessionFile.open(path), clock)
        try:
            session._file.enter()
        except BaseException:
            session.close()
            raise
        return session

    @classmethod
    def view(cls, path: Path, *, clock: Clock | None = None) -> Session:
        """Look at a session without touching its file, which may be read only, and open anywhere.

        It is what the file was between two changes, kept in memory; only `save_as` makes one of it to work on.

        Raises:
            FileRefused, FileInUse: with the reason; in use only while it changes too fast to be read.
            NotWritten: if it has to be brought back from a crash, on a copy, and there is no room for that.
        """
        return cls._of(SessionFile.view(path), clock)

    @classmethod
    def _of(cls, file: SessionFile, clock: Clock | None) -> Session:
        try:
            session = cls(file, clock or SystemClock())
            # A file of ours always has these rows; reading them finds out.
            now = session.snapshot
            _ = now.details, now.fishbowl, now.open_space, now.board
            return session
        except (ValueError, KeyError) as error:
            file.close()
            raise FileRefused(file.path, FileProblem.DAMAGED, str(error)) from error
        except BaseException:
            file.close()
            raise

    @classmethod
    def read(cls, path: Path) -> Snapshot:
        """Return what is in a session file; it stays byte for byte as it is. Raises what `view` does."""
        with closing(cls.view(path)) as session:
            return session.snapshot

    def close(self) -> None:
        """Let go of the file. Nothing has to be saved: it always is."""
        self._news.end()
        with suppress(NotWritten):  # else what was refused might be there the next time
            self._settle()
            self._file.shrink_if_owed()
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
        self._settle()
        self._file.copy_to(path)

    def save_as(self, path: Path) -> None:
        """Write a whole copy and go on with that; the file so far stays where it is.

        Raises:
            NotWritten, FileInUse, FileRefused: if that did not work; the session goes on where it was.
        """
        self._settle()
        self._go_on_with(self._file.copied(path, self._content))

    def rescue(self, path: Path) -> bool:
        """Save as `path`, also where the file so far can be read no more: then from memory, with a new journal.

        Tells whether the journal came along. Nothing is read from a file that another program wrote into.

        Raises:
            NotWritten, FileInUse: if it cannot be written there; the session goes on where it was.
        """
        with suppress(NotWritten, FileRefused):
            if not self._file.in_doubt:
                self._go_on_with(self._file.copied(path, self._content))
                return True
        self._go_on_with(written_fresh(path, self.snapshot, self.identity))
        self._load()
        return False

    def whole(self) -> bytes:
        """Return the session file as it is now, from memory. NotWritten where it cannot be read any more."""
        return self._file.content()

    def freeze(self) -> Frozen:
        """Do the same in less time, to be made bytes in a thread; for backups."""
        return self._file.freeze()

    # --- the file ----------------------------------------------------------------------------------------

    @property
    def read_only(self) -> bool:
        """Whether the session is only looked at."""
        return self._file.is_view

    @property
    def identity(self) -> str:
        """The id of the first step: the same in all copies of a session."""
        return self._steps[0].id if self._steps else ""

    def watch(self) -> WriteProblem | None:
        """Tell what other programs did to the file, None where nothing. Cheap: may be asked every second.

        MOVED: renamed, deleted or replaced. CHANGED: written into. BROKEN: the medium is gone. Nothing is written
        after, until `try_writing` finds all as it was.
        """
        return self._file.watch()

    def try_writing(self) -> None:
        """See that changes can be written again: there is room for a usual one, the file is there and as it was.

        Leaves no trace. A file that came back is taken up again where it holds exactly what the session does.

        Raises:
            NotWritten: as long as they cannot. OnlyViewed: if they never can.
        """
        if self._file.watch() is WriteProblem.MOVED:
            self._go_on_with(taken_up_again(self.path, self._content))
        self._settle()
        self._file.try_writing()
        self._file.shrink_if_owed()

    # --- changing ----------------------------------------------------------------------------------------

    @contextmanager
    def change(self, op: Op, origin: Origin | None = None, *, undoable: bool = True) -> Iterator[Tx]:
        """Make one change: one transaction, one step, one notification.

        An exception inside rolls everything back and nobody is told. No row touched, no step.

        Raises:
            NotWritten: if the file could not be written; nothing was changed.
        """
        origin = origin or self.acting
        undoable = undoable and origin is Origin.OPERATOR
        with self._writing(op) as tx:
            yield tx
            step = self._log(tx, op, Way.DO, origin, undoable=undoable) if tx.rows else None
        if step is not None:
            self._publish(tx, step)

    @contextmanager
    def change_and_forget(self, op: Op) -> Iterator[Tx]:
        """Make one change after which nothing of what was before is left in the file.

        The journal begins anew with a step that tells no rows; nothing can be undone any more. Embeddings go too.
        Where the disk fails just after, `has_traces` says so: they go as soon as it works again, or on closing.

        Raises:
            NotWritten: if nothing was changed, or nobody knows: what was is told when the disk works again.
        """
        self._file.check_in_place()
        self._settle()
        self._file.shrink()  # finds out before anything is changed whether there is room to do it afterwards
        with self._writing(op) as tx:
            yield tx
            step = Step(1, self.identity, op, Way.DO, Origin.OPERATOR, tx.now.utc, self._who, None, undoable=False)
            self._file.forget()
            add_step(self._file.connection, step, ())
            self._anew = tx, step
        self._begin_anew(tx, step)

    @property
    def has_traces(self) -> bool:
        """Whether what was forgotten may still be found among the bytes of the file."""
        return self._file.owes_shrinking

    def before_change(self, callback: Forewarned) -> Callable[[], None]:
        """Call `callback` with its op before any change or undo is begun; return what ends that.

        What it raises stops nothing: it goes to the log.
        """
        return self._news.forewarn(callback)

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
        if self.read_only:
            return
        self._file.check_in_place()
        self._settle()
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

    def names_ever(self, participant_id: str | None = None) -> list[str]:
        """Return what participants, or one of them, were ever called, as far as the journal goes back."""
        return self._file.names_ever(participant_id)

    @property
    def saved_at(self) -> float | None:
        """When the last change was written, UTC."""
        return self._steps[-1].at if self._steps else None

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call `subscriber` after every committed change, on this thread; return what ends that."""
        return self._news.subscribe(subscriber)

    # --- inside ------------------------------------------------------------------------------------------

    def _load(self) -> None:
        self.snapshot, self._steps = self._file.load()
        self._stacks = Stacks.of(self._steps)

    @property
    def _content(self) -> Content:
        return self.snapshot, self._steps

    def _settle(self) -> None:
        """After a write that failed, let the file hold again what the session does."""
        if not self._file.in_doubt:
            return
        instead = (self._anew[0].snapshot, [self._anew[1]]) if self._anew else None
        if self._file.look_again(self._content, self._tried, instead) and self._anew:
            self._begin_anew(*self._anew)
        self._anew = None

    def _begin_anew(self, tx: Tx, step: Step) -> None:
        self._anew, self._steps, self._stacks = None, [], Stacks()
        self._file.owes_shrinking = True
        try:
            self._publish(tx, step)
        finally:
            with suppress(NotWritten):
                self._file.shrink_if_owed()

    def _go_on_with(self, other: SessionFile) -> None:
        self._file.close()
        self._file = other

    def _turn_back(self, target: Step, way: Way) -> Changes:
        with self._writing(target.op) as tx:
            kept = take_back(tx, self._file.connection, target, self.path)
            step = self._log(tx, target.op, way, Origin.OPERATOR, target=target.id)
        return self._publish(tx, step, kept)

    @contextmanager
    def _writing(self, op: Op) -> Iterator[Tx]:
        if self._changing:
            raise RuntimeError("a change inside a change: hand on the one that is open")
        self._file.check_in_place()
        self._settle()
        self._news.announce(op)
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
        self._tried = step.id
        add_step(self._file.connection, step, tx.rows)
        return step

    def _publish(self, tx: Tx, step: Step, kept: int = 0) -> Changes:
        """After the commit: the new snapshot, the journal in memory, and everybody who asked to be told."""
        self.snapshot = tx.snapshot
        self._steps.append(step)
        self._stacks.push(step)
        changes = Changes(step.op, step.way, step.origin, tuple(tx.rows), step.at, kept)
        self._news.tell(changes)
        return changes
