"""Why somebody sits when they sit."""

from __future__ import annotations

from fishbowl_app.ui.rotation.tab import InspectorTab


class WhyTab(InspectorTab):
    """The reasons for the turns of who is chosen."""
