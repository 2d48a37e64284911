"""What `fishbowl anonymise` and `fishbowl erase` are given."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_anonymise(commands: Commands, ending: Callable[[str], str]) -> None:
    """Add `fishbowl anonymise FILE OUT`."""
    command = commands.add_parser("anonymise", help="write a copy of a session without names, remarks and journal")
    command.add_argument("file", metavar="FILE")
    command.add_argument("out", metavar="OUT", type=ending)
    command.add_argument("--all", action="store_true", help="list every text to be looked at")


def add_erase(commands: Commands) -> None:
    """Add `fishbowl erase FILE --person NAME`."""
    command = commands.add_parser("erase", help="erase a person from a session and its backups")
    command.add_argument("file", metavar="FILE")
    command.add_argument("--person", metavar="NAME", required=True)
    command.add_argument("--keep", metavar="N,N", type=_numbers, default=frozenset(), help="texts that stay")
    command.add_argument(
        "--also-backups-of-copies",
        action="store_true",
        help="delete backups of this session's copies elsewhere too",
    )
    command.add_argument("--all", action="store_true", help="list every text to be looked at")
    command.add_argument("--yes", action="store_true", help="do it; without, only say what would go")


def _numbers(text: str) -> frozenset[int]:
    """Read "1,3".

    Raises:
        ValueError: as argparse expects it.
    """
    return frozenset(int(each) for each in text.split(","))
