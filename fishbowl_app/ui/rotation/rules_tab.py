"""The rules a plan keeps."""

from __future__ import annotations

from fishbowl_app.ui.rotation.tab import InspectorTab


class RulesTab(InspectorTab):
    """The rules of this session."""
