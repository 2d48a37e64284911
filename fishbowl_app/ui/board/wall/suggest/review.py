"""Going through what was suggested: where one is, what was skipped, taken out and titled by hand."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.ops.themes import SuggestedTheme
from fishbowl_app.model.rules.suggestions import Suggestion, Suggestions
from fishbowl_app.ui.bridge import SessionBridge


class Review:
    """One suggestion after another, as far as there is something left of it in the session."""

    def __init__(self, bridge: SessionBridge, found: Suggestions) -> None:
        self._bridge, self._found = bridge, found
        self.number = 0  # of the present one, from 0
        self._titles: dict[int, str] = {}  # that somebody typed
        self._out: dict[int, set[str]] = {}  # notes that somebody took out
        self._skipped: set[int] = set()
        self._accepted: set[int] = set()
        self._were_open: set[int] = set(self.open)

    @property
    def count(self) -> int:
        """How many themes were suggested."""
        return len(self._found.all)

    @property
    def open(self) -> list[int]:
        """The suggestions that are to be answered still, or again after undo, by number."""
        return [each for each in range(self.count) if self._is_open(each)]

    @property
    def present(self) -> Suggestion | None:
        """What is left of the present one, with the notes that were taken out."""
        return self._left(self.number)

    @property
    def gone(self) -> int:
        """How many notes of the present one were placed or changed since it was suggested."""
        left = self.present
        return len(self._found.all[self.number].note_ids) - (len(left.note_ids) if left else 0)

    @property
    def out(self) -> set[str]:
        """The notes that somebody took out of the present one."""
        return self._out.setdefault(self.number, set())

    @property
    def title(self) -> str:
        """What the present one would be called."""
        return self._titles.get(self.number, self._found.all[self.number].title)

    def retitle(self, title: str) -> None:
        """Let the present one be called otherwise."""
        self._titles[self.number] = title

    def toggle(self, note_id: str) -> None:
        """Take a note out of the present one, or back."""
        self._out[self.number] = self.out ^ {note_id}

    def skip(self) -> None:
        """Answer the present one with no."""
        self._skipped.add(self.number)
        self.settle()

    def settle(self) -> None:
        """Stand on the next one that is open, where the present one is not."""
        following = self.open
        if following and self.number not in following:
            self.number = next((each for each in following if each > self.number), following[0])

    def come_back(self) -> bool:
        """Stand on one that is open again, since what was done was undone; tell whether there is one."""
        now = set(self.open)
        again, self._were_open = now - self._were_open, now
        if again:
            self.number = min(again)
        return bool(again)

    def go(self, by: int) -> None:
        """Go to the next open one, or to the one before; after the last comes the first."""
        there = self.open
        if self.number in there:
            self.number = there[(there.index(self.number) + by) % len(there)]

    def accept(self, numbers: Iterable[int]) -> None:
        """Keep in mind that some were accepted: what was taken out of one makes it no open one."""
        self._accepted.update(numbers)

    def refused(self, number: int) -> set[str]:
        """Return the notes that somebody took out of one and that are free still."""
        left = self._left(number)
        return self._out.get(number, set()) & set(left.note_ids if left else ())

    def answer(self, number: int, *, named: bool) -> SuggestedTheme | None:
        """Return what is asked of the session when one is accepted; None where nothing is left of it."""
        left = self._left(number)
        if left is None:
            return None
        title = self._titles.get(number, left.title)
        return left.without(self._out.get(number, ())).accepted(title if named else "")

    def _is_open(self, number: int) -> bool:
        left = self._left(number)
        if number in self._skipped or left is None:
            return False
        return number not in self._accepted or bool(left.without(self._out.get(number, ())).note_ids)

    def _left(self, number: int) -> Suggestion | None:
        return self._found.open_in(self._bridge.snapshot, number)
