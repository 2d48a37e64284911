"""Who is told of changes, and in which order."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from fishbowl_app.model.changes import Changes, Op

log = logging.getLogger(__name__)
Subscriber = Callable[[Changes], None]
Forewarned = Callable[[Op], None]


class News:
    """Tells those who asked what is about to change, and what has changed."""

    def __init__(self) -> None:
        self._forewarned: list[Forewarned] = []
        self._subscribers: list[Subscriber] = []
        self._news: deque[Changes] = deque()

    def forewarn(self, callback: Forewarned) -> Callable[[], None]:
        """Call `callback` before each change; return what ends that."""
        return _added(self._forewarned, callback)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call `subscriber` after each change; return what ends that."""
        return _added(self._subscribers, subscriber)

    def end(self) -> None:
        """Tell nobody any more."""
        self._forewarned.clear()
        self._subscribers.clear()

    def announce(self, op: Op) -> None:
        """Tell what is about to be done. Nothing that goes wrong there stops it: that only goes to the log."""
        for callback in tuple(self._forewarned):
            try:
                callback(op)
            except Exception as error:
                log.error("before %s: %s", op.value, type(error).__name__)  # its words may name persons

    def tell(self, changes: Changes) -> None:
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


def _added(callbacks: list[Any], one: object) -> Callable[[], None]:
    callbacks.append(one)

    def end() -> None:
        with suppress(ValueError):  # all may have ended by then
            callbacks.remove(one)

    return end
