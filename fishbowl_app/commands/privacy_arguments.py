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


def add_erase(commands: Commands) -> None:
    """Add `fishbowl erase FILE --person NAME`."""
    command = commands.add_parser("erase", help="erase a person from a session and its backups")
    command.add_argument("file", metavar="FILE")
    command.add_argument("--person", metavar="NAME", required=True)
    command.add_argument("--yes", action="store_true", help="do it; without, only say what would go")
