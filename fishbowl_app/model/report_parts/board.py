"""The board in a summary: themes and their write-up, who spoke of what, canvases, words."""

from __future__ import annotations

from collections.abc import Iterator

from fishbowl_app.model.entities import Canvas, Colour, NameStyle, Note, Region
from fishbowl_app.model.report_parts.board_data import (
    BoardPart,
    Box,
    CanvasNote,
    CanvasPart,
    RegionPart,
    SpokeCell,
    SpokeGroup,
    SpokeLine,
    SpokePart,
    WordLine,
    WordsPart,
)
from fishbowl_app.model.report_parts.data import Where
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.open_space_data import GroupName
from fishbowl_app.model.report_parts.quotes import theme_name
from fishbowl_app.model.report_parts.shares import Circle
from fishbowl_app.model.rules import theme_figures
from fishbowl_app.model.rules.article import Quoting, article
from fishbowl_app.model.rules.board_layout import NOTE_HEIGHT, NOTE_WIDTH, Frame
from fishbowl_app.model.rules.canvas_layout import CanvasLayout, canvas_layout
from fishbowl_app.model.rules.word_counts import word_counts
from fishbowl_app.model.snapshot import Snapshot


def board_part(snapshot: Snapshot, naming: Naming, circle: Circle) -> BoardPart:
    """Return all there is to say of the board; its people are those who took part."""
    written = article(snapshot, naming.style)
    quoting = Quoting(snapshot, naming.style)
    return BoardPart(
        article=written if snapshot.themes or written.written else None,
        spoke=_spoke(snapshot, naming, circle),
        canvases=tuple(_canvas(snapshot, quoting, canvas) for canvas in _used(snapshot)),
        words=_words(snapshot, naming),
    )


def board_texts(snapshot: Snapshot) -> Iterator[tuple[Where, str]]:
    """Yield all that people typed about the board and the summary repeats, besides the notes."""
    yield from ((Where.THEME, theme.name) for theme in snapshot.theme_list)
    for canvas in snapshot.canvas_list:
        for words in (canvas.title, canvas.across_from, canvas.across_to, canvas.up_from, canvas.up_to):
            yield Where.CANVAS, words
        yield from ((Where.CANVAS, region.title) for region in snapshot.regions_of(canvas.id))
    yield Where.WRITE_UP, snapshot.board.intro
    for theme in snapshot.theme_list:
        yield from ((Where.WRITE_UP, passage.text) for passage in snapshot.passages_of(theme.id))
    yield Where.WRITE_UP, snapshot.board.closing


# --- who spoke of what ------------------------------------------------------------------------------------


def _spoke(snapshot: Snapshot, naming: Naming, circle: Circle) -> SpokePart | None:
    """Return the table, None where there are no themes or no note is from a group."""
    table = theme_figures.who_spoke(snapshot)
    if not snapshot.themes or not any(base.group_id is not None and base.notes for base in table.groups):
        return None
    return SpokePart(
        groups=tuple(_base(snapshot, naming, base, circle.of_group(base.group_id)) for base in table.groups),
        total=_base(snapshot, naming, table.total, len(circle.people)),
        lines=tuple(
            SpokeLine(
                theme=theme_name(snapshot, line.theme.id if line.theme else None),
                aside=line.aside,
                cells=tuple(map(_cell, line.shares)),
                total=_cell(line.total),
            )
            for line in table.lines
        ),
    )


def _base(snapshot: Snapshot, naming: Naming, base: theme_figures.GroupBase, people: int) -> SpokeGroup:
    group = snapshot.groups.get(base.group_id or "")
    name = GroupName(naming.group_number(base.group_id), naming.group_name(group))
    return SpokeGroup(name, base.notes, people, base.small)


def _cell(share: theme_figures.Share) -> SpokeCell:
    return SpokeCell(share.notes, share.percent)


# --- canvases and words -----------------------------------------------------------------------------------


def _used(snapshot: Snapshot) -> list[Canvas]:
    """Return the canvases that any note lies on."""
    used = {snapshot.regions[note.region_id].canvas_id for note in snapshot.notes.values() if note.region_id}
    return [canvas for canvas in snapshot.canvas_list if canvas.id in used]


def _canvas(snapshot: Snapshot, quoting: Quoting, canvas: Canvas) -> CanvasPart:
    laid = canvas_layout(snapshot, canvas.id)
    return CanvasPart(
        kind=canvas.kind,
        title=canvas.title,
        across_from=canvas.across_from,
        across_to=canvas.across_to,
        up_from=canvas.up_from,
        up_to=canvas.up_to,
        ratio=laid.area.width / laid.area.height if laid.area.height else 1.0,
        note_width=NOTE_WIDTH / laid.area.width if laid.area.width else 1.0,
        regions=tuple(_region(snapshot, quoting, laid, each) for each in snapshot.regions_of(canvas.id)),
        unplaced=sum(note.region_id is None and not note.set_aside for note in snapshot.top_notes),
    )


def _region(snapshot: Snapshot, quoting: Quoting, laid: CanvasLayout, region: Region) -> RegionPart:
    tops = [note for note in snapshot.notes_of_region(region.id) if note.stack_id is None and not note.set_aside]
    boxes = (Frame(*laid.notes[note.id], NOTE_WIDTH, NOTE_HEIGHT, 0) for note in tops)
    notes = (
        CanvasNote(quoting.of(note), _colour(quoting, note), _box(laid, box))
        for note, box in zip(tops, boxes, strict=True)
    )
    return RegionPart(region.title, _box(laid, laid.regions[region.id]), tuple(notes))


def _colour(quoting: Quoting, note: Note) -> Colour:
    """Return the colour of a note; where nothing may stand for a person all have one, for groups have theirs."""
    return Colour.YELLOW if quoting.naming.style is NameStyle.NONE else note.colour


def _box(laid: CanvasLayout, frame: Frame) -> Box:
    wide, high = laid.area.width, laid.area.height
    return Box(
        (frame.x - laid.area.x) / wide, (frame.y - laid.area.y) / high, frame.width / wide, frame.height / high
    )


def _words(snapshot: Snapshot, naming: Naming) -> WordsPart | None:
    counts = word_counts(snapshot, naming.style)
    words = tuple(WordLine(each.word, each.count) for each in counts.words)
    return WordsPart(words, counts.least, counts.notes) if words else None
