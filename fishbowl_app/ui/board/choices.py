"""What there is to choose from for notes, in boxes of several pages."""

from __future__ import annotations

from fishbowl_app.board_texts import theme_names
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.widgets import badge_icon
from fishbowl_app.ui.widgets.choice import Option


def theme_choices(snapshot: Snapshot) -> list[Option]:
    """Return the themes in their order, each with its number."""
    names = enumerate(theme_names(snapshot).items(), 1)
    return [
        (name, theme_id, badge_icon(str(number), snapshot.themes[theme_id].colour))
        for number, (theme_id, name) in names
    ]


def group_choices(snapshot: Snapshot) -> list[Option]:
    """Return the groups, each with its badge."""
    return [(group.name, group.id, badge_icon(group.label, group.colour)) for group in snapshot.group_list]


def round_choices(snapshot: Snapshot) -> list[Option]:
    """Return all of the agenda."""
    return [(item.title, item.id, None) for item in snapshot.agenda]


def region_choices(snapshot: Snapshot) -> list[Option]:
    """Return the regions of all canvases."""
    regions = (region for canvas in snapshot.canvas_list for region in snapshot.regions_of(canvas.id))
    return [(region.title, region.id, None) for region in regions]
