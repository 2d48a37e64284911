"""What is chosen for the handouts. Knows no Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from fishbowl_app.export.pdf import kinds
from fishbowl_app.export.pdf.form import Layout
from fishbowl_app.export.pdf.kinds import KINDS, Options
from fishbowl_app.export.pdf.parts import PAPER_NAMES
from fishbowl_app.model.entities import MOST_SLIPS, NameStyle
from fishbowl_app.words import LANGUAGES

AT_FIRST = (kinds.CRIB, kinds.SIGNS, kinds.POSTERS, kinds.WALL, kinds.SIGN_IN, kinds.TOPICS, kinds.REPORTS)


@dataclass(frozen=True)
class HandoutChoices:
    """Which kinds are printed, and how.

    Attributes:
        wanted: names out of KINDS.
        languages: one or two, of which the first stands first.
        layout: of two languages.
        names: how people are called; who is hidden in every print is told by role all the same.
        options: what else can be chosen.
    """

    wanted: frozenset[str] = frozenset(AT_FIRST)
    languages: tuple[str, ...] = ("en",)
    layout: Layout = Layout.COLUMNS
    names: NameStyle = NameStyle.ALL
    options: Options = field(default_factory=Options)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that are wanted, as they lie on the pile."""
        return tuple(kind for kind in KINDS if kind in self.wanted)

    def with_kind(self, kind: str, wanted: bool) -> HandoutChoices:
        """Return the same with a kind, or without it."""
        return replace(self, wanted=self.wanted | {kind} if wanted else self.wanted - {kind})

    def with_options(self, **changed: Any) -> HandoutChoices:
        """Return the same with other options."""
        return replace(self, options=replace(self.options, **changed))

    def with_copies(self, kind: str, copies: int) -> HandoutChoices:
        """Return the same with so many copies of a kind."""
        others = {other: number for other, number in self.options.copies if other != kind}
        if copies > 1:
            others[kind] = copies
        return self.with_options(copies=tuple(sorted(others.items())))


_NOT_KEPT: Mapping[str, Any] = {
    "theme": None,
    "form": None,
    "forms_each": None,
    "keys": (),
}  # of one session, or of now


def to_text(choices: HandoutChoices) -> str:
    """Return choices as a text that is kept in the settings."""
    kept = {
        "wanted": sorted(choices.wanted),
        "languages": choices.languages,
        "layout": str(choices.layout),
        "names": str(choices.names),
        "options": asdict(replace(choices.options, **_NOT_KEPT)),
    }
    return json.dumps(kept, ensure_ascii=False)


def from_text(text: str) -> HandoutChoices:
    """Return what was kept; options that are no more are let go.

    Raises:
        ValueError, TypeError, KeyError: if it is not such a text.
    """
    kept: dict[str, Any] = json.loads(text)
    languages = tuple(dict.fromkeys(kept["languages"]))
    if not 1 <= len(languages) <= 2 or not set(languages) <= set(LANGUAGES):
        raise ValueError(text)
    return HandoutChoices(
        wanted=frozenset(kept["wanted"]) & set(KINDS),
        languages=languages,
        layout=Layout(kept["layout"]),
        names=NameStyle(kept["names"]),
        options=_options(kept["options"]),
    )


def _options(kept: Mapping[str, Any]) -> Options:
    known = {each.name for each in fields(Options)}
    made = {name: value for name, value in kept.items() if name in known}
    made["slips"] = None if kept["slips"] is None else _numbers(kept["slips"])
    made["copies"] = tuple(
        (str(kind), int(number))
        for kind, number in kept["copies"]
        if kind in KINDS and 1 < number <= kinds.MOST_COPIES
    )
    made |= _NOT_KEPT
    options = Options(**made)
    _check(options)
    return options


def _numbers(kept: Any) -> tuple[int, int]:
    first, last = (int(number) for number in kept)
    if not 1 <= first <= last <= MOST_SLIPS:
        raise ValueError(kept)
    return first, last


def _check(options: Options) -> None:
    flags = (options.large_paper, options.wall_filled, options.fold_badges, options.small_chairs)
    counts = (options.spare_rows, options.blank_topics, options.blank_reports)
    sound = (
        options.paper in PAPER_NAMES
        and options.wall_size in kinds.WALL_SIZES
        and options.slips_on_sheet in kinds.SLIPS_ON_SHEET
        and all(isinstance(flag, bool) for flag in flags)
        and all(isinstance(count, int) and 0 <= count <= kinds.MOST_BLANK for count in counts)
    )
    if not sound:
        raise ValueError(options)
