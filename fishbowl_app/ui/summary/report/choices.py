"""What is chosen for the summary, and presets of it. Knows no Qt."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from fishbowl_app.export.pdf import parts
from fishbowl_app.export.pdf.form import Form, Layout
from fishbowl_app.export.pdf.parts import AT_FIRST, PAPER_NAMES, PARTS
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.words import LANGUAGES

LONGEST_NAME = 60


@dataclass(frozen=True)
class Choices:
    """What is printed and how.

    Attributes:
        order: all parts, in the order in which they stand.
        left_out: those that are not printed.
        languages: one or two, of which the first stands first.
        layout: of two languages.
        paper: one of PAPER_NAMES.
        large: in large print.
    """

    order: tuple[str, ...] = PARTS
    left_out: frozenset[str] = field(default_factory=lambda: frozenset(PARTS) - set(AT_FIRST))
    languages: tuple[str, ...] = ("en",)
    layout: Layout = Layout.COLUMNS
    paper: str = PAPER_NAMES[0]
    large: bool = False

    @property
    def form(self) -> Form:
        """What the PDF is made by."""
        wanted = tuple(part for part in self.order if part not in self.left_out)
        return Form(self.languages, self.layout, self.paper, self.large, wanted)

    def with_part(self, part: str, wanted: bool) -> Choices:
        """Return the same with a part, or without it."""
        return replace(self, left_out=self.left_out - {part} if wanted else self.left_out | {part})

    def with_only(self, wanted: Sequence[str]) -> Choices:
        """Return the same with these parts and no others, in their usual order."""
        return replace(self, order=PARTS, left_out=frozenset(PARTS) - set(wanted))


@dataclass(frozen=True)
class Preset:
    """Choices with a name. How people are called is one of them; `key` is that of a built-in one, else ""."""

    name: str
    choices: Choices
    names: NameStyle
    key: str = ""

    def fits(self, choices: Choices, names: NameStyle) -> bool:
        """Tell whether these are its choices. Language and paper are no matter of a built-in one."""
        return self.applied(choices) == choices and self.names == names

    def applied(self, choices: Choices) -> Choices:
        """Return what is chosen with it, coming from other choices."""
        if not self.key:
            return self.choices
        return replace(choices, order=self.choices.order, left_out=self.choices.left_out, large=self.choices.large)


CLIENT, PUBLIC, PROCEEDINGS, FIGURES, LARGE = "client", "public", "proceedings", "figures", "large"
_FRONT = (parts.COVER, parts.CONTENTS)
_OF_FIGURES = (
    *(parts.GLANCE, parts.CHARTS, parts.CANVASES, parts.WORDS),
    *(parts.ANSWERS, parts.DOTS, parts.PRIORITIES, parts.METHOD),
)
_FOR_ALL = tuple(part for part in AT_FIRST if part not in (parts.PEOPLE, parts.NOTES))
BUILT_IN = (
    Preset("", Choices(), NameStyle.ROLES, CLIENT),
    Preset("", Choices().with_only(_FOR_ALL), NameStyle.NONE, PUBLIC),
    Preset("", Choices().with_only((*_FRONT, *parts.OPEN_SPACE, parts.METHOD)), NameStyle.ROLES, PROCEEDINGS),
    Preset("", Choices().with_only((parts.COVER, *_OF_FIGURES)), NameStyle.NONE, FIGURES),
    Preset("", replace(Choices(), large=True), NameStyle.ROLES, LARGE),
)


def to_text(choices: Choices, name: str = "", names: NameStyle = NameStyle.ROLES) -> str:
    """Return choices as a text that is kept in the settings."""
    kept = {
        "name": name,
        "names": str(names),
        "order": choices.order,
        "left_out": sorted(choices.left_out),
        "languages": choices.languages,
        "layout": str(choices.layout),
        "paper": choices.paper,
        "large": choices.large,
    }
    return json.dumps(kept, ensure_ascii=False)


def from_text(text: str) -> Preset:
    """Return what was kept; parts that were unknown then stand where they usually do.

    Raises:
        ValueError, TypeError, KeyError: if it is not such a text.
    """
    kept: dict[str, Any] = json.loads(text)
    order = tuple(part for part in kept["order"] if part in PARTS)
    languages = tuple(dict.fromkeys(kept["languages"]))
    if not 1 <= len(languages) <= 2 or not set(languages) <= set(LANGUAGES) or kept["paper"] not in PAPER_NAMES:
        raise ValueError(text)
    choices = Choices(
        order=_completed(order),
        left_out=(frozenset(kept["left_out"]) & set(PARTS)) | (frozenset(PARTS) - set(order)),
        languages=languages,
        layout=Layout(kept["layout"]),
        paper=kept["paper"],
        large=kept["large"] is True,
    )
    return Preset(str(kept["name"])[:LONGEST_NAME], choices, NameStyle(kept["names"]))


def _completed(order: tuple[str, ...]) -> tuple[str, ...]:
    """Return an order with all parts in it, each once: what is new after what it usually follows."""
    made = list(dict.fromkeys(order))
    for place, part in enumerate(PARTS):
        if part not in made:
            before = next((other for other in reversed(PARTS[:place]) if other in made), None)
            made.insert(made.index(before) + 1 if before else 0, part)
    return tuple(made)


def presets_from(texts: Sequence[str]) -> list[Preset]:
    """Return the presets of one's own that can be read, the first of each name."""
    found: dict[str, Preset] = {}
    for text in texts:
        try:
            preset = from_text(text)
        except (ValueError, TypeError, KeyError):
            continue
        if preset.name:
            found.setdefault(preset.name, preset)
    return list(found.values())
