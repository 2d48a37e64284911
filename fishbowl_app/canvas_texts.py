"""Ready canvases in the language of now: what they are called, their regions and axes, and what each is for."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import CanvasKind
from fishbowl_app.words import translate


@dataclass(frozen=True, slots=True)
class ReadyCanvas:
    """What a canvas starts with; all of it can be changed, but for how many regions some shapes have.

    The axes are those of a two-by-two, else "".
    """

    kind: CanvasKind
    title: str
    regions: tuple[str, ...]
    hint: str
    across_from: str = ""
    across_to: str = ""
    up_from: str = ""
    up_to: str = ""


def ready_canvases() -> list[ReadyCanvas]:
    """Return a canvas of each kind, in the order in which they are offered."""
    return [ready_canvas(kind) for kind in CanvasKind]


def ready_canvas(kind: CanvasKind) -> ReadyCanvas:
    """Return what a canvas of a kind starts with."""
    return {
        CanvasKind.KEEP_LEAVE_CHANGE: _keep_leave_change,
        CanvasKind.CYNEFIN: _cynefin,
        CanvasKind.HORIZONS: _horizons,
        CanvasKind.FAILURES: _failures,
        CanvasKind.TWO_BY_TWO: _two_by_two,
        CanvasKind.COLUMNS: _columns,
    }[kind]()


def _keep_leave_change() -> ReadyCanvas:
    return ReadyCanvas(
        kind=CanvasKind.KEEP_LEAVE_CHANGE,
        title=translate("Canvases", "Keep, leave behind, do differently"),
        regions=(
            translate("Canvases", "Keep"),
            translate("Canvases", "Leave behind"),
            translate("Canvases", "Do differently"),
        ),
        hint=translate("Canvases", "To look back on what was done: what stays, what goes, what changes."),
    )


def _cynefin() -> ReadyCanvas:
    return ReadyCanvas(
        kind=CanvasKind.CYNEFIN,
        title=translate("Canvases", "Cynefin"),
        regions=(
            translate("Canvases", "Complex"),
            translate("Canvases", "Complicated"),
            translate("Canvases", "Chaotic"),
            translate("Canvases", "Clear"),
            translate("Canvases", "Confusion"),
        ),
        hint=translate(
            "Canvases", "By how causes and effects hang together, to see what to try, to analyse, or just to do."
        ),
    )


def _horizons() -> ReadyCanvas:
    return ReadyCanvas(
        kind=CanvasKind.HORIZONS,
        title=translate("Canvases", "Three horizons"),
        regions=(
            translate("Canvases", "1: How it is, and what fades"),
            translate("Canvases", "2: What is being tried"),
            translate("Canvases", "3: How it is to be"),
        ),
        hint=translate("Canvases", "To see how the present turns into the future you want."),
    )


def _failures() -> ReadyCanvas:
    """Reasons for failure, from blameworthy to praiseworthy.

    After A. Edmondson, Strategies for learning from failure, Harvard Business Review, April 2011.
    """
    return ReadyCanvas(
        kind=CanvasKind.FAILURES,
        title=translate("Canvases", "Reasons for failure"),
        regions=(
            translate("Canvases", "A rule was broken on purpose"),
            translate("Canvases", "Somebody was not attentive"),
            translate("Canvases", "Skill or training was missing"),
            translate("Canvases", "The procedure was poor"),
            translate("Canvases", "The task was too hard to go well each time"),
            translate("Canvases", "Many things came together"),
            translate("Canvases", "Nobody could know"),
            translate("Canvases", "An idea was tested and did not hold"),
            translate("Canvases", "Something new was tried, to learn"),
        ),
        hint=translate(
            "Canvases", "A spectrum from blame at the top to praise at the bottom, after A. Edmondson."
        ),
    )


def _two_by_two() -> ReadyCanvas:
    return ReadyCanvas(
        kind=CanvasKind.TWO_BY_TWO,
        title=translate("Canvases", "Effort and effect"),
        regions=(
            translate("Canvases", "Do now"),
            translate("Canvases", "Plan well"),
            translate("Canvases", "Do in passing"),
            translate("Canvases", "Leave"),
        ),
        hint=translate("Canvases", "Two by two, with axes of your own."),
        across_from=translate("Canvases", "little effort"),
        across_to=translate("Canvases", "much effort"),
        up_from=translate("Canvases", "little effect"),
        up_to=translate("Canvases", "much effect"),
    )


def _columns() -> ReadyCanvas:
    return ReadyCanvas(
        kind=CanvasKind.COLUMNS,
        title=translate("Canvases", "Columns"),
        regions=tuple(translate("Canvases", "Column {0}").format(number) for number in (1, 2, 3)),
        hint=translate("Canvases", "As many columns as you like, with names of your own."),
    )
