"""What every room is given: the tools on the moderator's desk."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.rehearsal import Rehearsal
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.proposals import Proposals
from fishbowl_app.ui.settings import Settings
from fishbowl_app.ui.sound import Chime
from fishbowl_app.ui.ticker import Ticker


@dataclass(frozen=True)
class Desk:
    """One session's bridge and what the window shares between its rooms, and its rehearsal, if it is of one."""

    bridge: SessionBridge
    ticker: Ticker
    actions: Actions
    settings: Settings
    chime: Chime
    proposals: Proposals
    rehearsal: Rehearsal | None = None
