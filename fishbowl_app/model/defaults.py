"""What a new session starts with."""

from __future__ import annotations

from fishbowl_app.model.entities import (
    BOARD_ID,
    FISHBOWL_ID,
    GOALS,
    OPEN_SPACE_ID,
    SESSION_ID,
    Board,
    BoardLayout,
    Details,
    Entity,
    Fishbowl,
    Format,
    NameStyle,
    OpenSpace,
    QueueOrder,
    ThemeOrder,
    VisitorRule,
)


def first_rows(title: str, language: str = "en") -> list[Entity]:
    """Return the rows that every session has; `language` is what its texts will be typed in."""
    details = Details(
        id=SESSION_ID,
        title=title,
        question="",
        place="",
        held_on="",
        moderator="",
        start_at="",
        names_on_stage=NameStyle.ALL,
        names_in_summary=NameStyle.ROLES,
        language=language,
    )
    fishbowl = Fishbowl(
        id=FISHBOWL_ID,
        format=Format.OPEN,
        chairs=5,
        free_chairs=1,
        visitor_rule=VisitorRule.STAYS,
        queue_order=QueueOrder.LEAST_HEARD,
        plan_seed=1,
        max_run=2,
        goals=GOALS,
        tables=5,
    )
    return [details, fishbowl, first_open_space(), first_board()]


def first_open_space() -> OpenSpace:
    """Return how open space works where nobody said anything."""
    return OpenSpace(
        id=OPEN_SPACE_ID,
        last_call_s=300,
        dots_each=3,
        dots_by_group=False,
        options_closed=False,
        priorities_each=5,
        left_group_id=None,
        right_group_id=None,
        plan_seed=1,
    )


def first_board() -> Board:
    """Return how the board is where nobody said anything."""
    return Board(
        id=BOARD_ID,
        layout=BoardLayout.COLUMNS,
        order=ThemeOrder.PLACE,
        intro="",
        closing="",
        least_count=3,
        stop_words=(),
        kept_words=(),
        slips=None,
    )
