"""What `fishbowl handouts` is told: its arguments, and the options they make."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable

from fishbowl_app.commands.given import each_of, languages
from fishbowl_app.export.pdf.form import Layout
from fishbowl_app.export.pdf.kinds import KINDS, MOST_BLANK, MOST_COPIES, SLIPS_ON_SHEET, WALL_SIZES, Options
from fishbowl_app.export.pdf.parts import PAPER_NAMES
from fishbowl_app.model.entities import MOST_FORMS, MOST_SLIPS


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add all that can be said of handouts."""
    command.add_argument("file", metavar="FILE")
    command.add_argument("out", metavar="OUT.pdf", help="with --single, a folder")
    command.add_argument("--single", action="store_true", help="a file for each kind")
    command.add_argument("--kinds", type=_kinds, default=KINDS, help=f"some of: {','.join(KINDS)}")
    command.add_argument(
        "--languages", type=languages, metavar="cy,en", help="one, or two of which the first leads"
    )
    command.add_argument("--layout", choices=[*Layout], default=Layout.COLUMNS, help="of two languages")
    command.add_argument("--names", choices=("none", "roles", "all"), default="all")
    command.add_argument("--paper", choices=PAPER_NAMES, default=Options.paper)
    command.add_argument(
        "--a3",
        action=argparse.BooleanOptionalAction,
        default=Options.large_paper,
        help="the printer takes it",
    )
    command.add_argument(
        "--wall", choices=WALL_SIZES, default=Options.wall_size, help="how large the agenda wall is"
    )
    command.add_argument("--blank-wall", action="store_true", help="without the topics that hang already")
    command.add_argument("--slips", type=_span, metavar="1-180", help="else as many as were handed out")
    command.add_argument("--slips-on-sheet", type=int, choices=SLIPS_ON_SHEET, default=Options.slips_on_sheet)
    command.add_argument("--theme", type=_number(1, MOST_BLANK), help="post-its of this theme only, by its number")
    command.add_argument("--spare-rows", type=_number(0, MOST_BLANK), default=Options.spare_rows)
    command.add_argument("--blank-topics", type=_number(0, MOST_BLANK), default=Options.blank_topics)
    command.add_argument("--blank-reports", type=_number(0, MOST_BLANK), default=Options.blank_reports)
    command.add_argument("--form", type=_number(1, MOST_FORMS), help="this form only, by its number")
    command.add_argument(
        "--forms-each",
        type=_number(1, MOST_BLANK),
        metavar="N",
        help="forms of each framing or moment of which nobody said how many are handed out; else one a person",
    )
    command.add_argument("--fold-badges", action="store_true")
    command.add_argument("--small-chairs", action="store_true")
    command.add_argument("--copies", type=_copies, default=Options.copies, metavar="KIND=N,...")


def add_crib(command: argparse.ArgumentParser) -> None:
    """Add what can be said of the crib, which is about no session."""
    command.add_argument("out", metavar="OUT.pdf")
    command.add_argument("--languages", type=languages, metavar="cy,en", help="one, or two after each other")
    command.add_argument("--paper", choices=PAPER_NAMES, default=Options.paper)


def options_of(arguments: Namespace) -> Options:
    """Return what was chosen."""
    return Options(
        paper=arguments.paper,
        large_paper=arguments.a3,
        wall_size=arguments.wall,
        wall_filled=not arguments.blank_wall,
        slips=arguments.slips,
        slips_on_sheet=arguments.slips_on_sheet,
        spare_rows=arguments.spare_rows,
        blank_topics=arguments.blank_topics,
        blank_reports=arguments.blank_reports,
        theme=arguments.theme,
        form=arguments.form,
        forms_each=arguments.forms_each,
        fold_badges=arguments.fold_badges,
        small_chairs=arguments.small_chairs,
        copies=arguments.copies,
    )


def _kinds(text: str) -> tuple[str, ...]:
    return each_of(text, KINDS)


def _span(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    number = _number(1, MOST_SLIPS)
    begin, end = number(first), number(last or first)
    if begin > end:
        raise argparse.ArgumentTypeError("the first number first, for example 1-180")
    return begin, end


def _number(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        number = int(text) if text.isdecimal() else -1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"between {least} and {most}")
        return number

    return read


def _copies(text: str) -> tuple[tuple[str, int], ...]:
    number = _number(1, MOST_COPIES)
    parts = [part.partition("=") for part in text.split(",")]
    return tuple((each_of(kind, KINDS)[0], number(count)) for kind, _, count in parts)
