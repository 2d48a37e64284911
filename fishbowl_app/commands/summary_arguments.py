"""What `fishbowl summary` is told: its arguments, and the form they make."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable

from fishbowl_app.commands.given import each_of, languages
from fishbowl_app.export.pdf.form import Form, Layout
from fishbowl_app.export.pdf.parts import PAPER_NAMES, PARTS
from fishbowl_app.words import current_language


def add_arguments(command: argparse.ArgumentParser, pdf: Callable[[str], str]) -> None:
    """Add all that can be said of a summary; `pdf` takes the name of the file."""
    command.add_argument("file", metavar="FILE")
    command.add_argument("out", metavar="OUT.pdf", type=pdf)
    command.add_argument(
        "--languages", type=languages, metavar="cy,en", help="one, or two of which the first leads"
    )
    command.add_argument("--layout", choices=[*Layout], default=Form.layout, help="of two languages")
    command.add_argument("--names", choices=("none", "roles", "all"), help="else as the session says")
    command.add_argument("--paper", choices=PAPER_NAMES, default=Form.paper)
    command.add_argument("--large", action="store_true", help="in large print")
    command.add_argument(
        "--parts",
        type=_parts,
        default=Form.parts,
        metavar="PART,...",
        help=f"as they are to stand: {','.join(PARTS)}",
    )


def form_of(arguments: Namespace) -> Form:
    """Return what was chosen."""
    return Form(
        languages=arguments.languages or (current_language(),),
        layout=Layout(arguments.layout),
        paper=arguments.paper,
        large=arguments.large,
        parts=arguments.parts,
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each_of(text, PARTS)))
