"""Widgets that every room uses: plain words, badges, bars, fields, cards, messages in place."""

from fishbowl_app.ui.widgets.badge import badge_icon, badge_size, paint_badge
from fishbowl_app.ui.widgets.bars import paint_bar
from fishbowl_app.ui.widgets.buttons import EnterPresses, button, icon_size, tool_button
from fishbowl_app.ui.widgets.choice import ChoiceBox
from fishbowl_app.ui.widgets.fields import SearchField, TimeField
from fishbowl_app.ui.widgets.layouts import FlowLayout, SplitView
from fishbowl_app.ui.widgets.panels import (
    CardFrame,
    EmptyState,
    IconLabel,
    InlineMessage,
    LoadingState,
    MessageKind,
    RoomHeader,
    announce,
    separator,
)
from fishbowl_app.ui.widgets.views import ListView, TableView, mark_size, row_height
from fishbowl_app.ui.widgets.words import (
    ClockLabel,
    ElidedLabel,
    Heading,
    KeyCap,
    PlainLabel,
    doubled,
    set_look,
    set_tip,
    tab_in_order,
    title_text,
    tooltip_text,
)

__all__ = [
    "CardFrame",
    "ChoiceBox",
    "ClockLabel",
    "ElidedLabel",
    "EmptyState",
    "EnterPresses",
    "FlowLayout",
    "Heading",
    "IconLabel",
    "InlineMessage",
    "KeyCap",
    "ListView",
    "LoadingState",
    "MessageKind",
    "PlainLabel",
    "RoomHeader",
    "SearchField",
    "SplitView",
    "TableView",
    "TimeField",
    "announce",
    "badge_icon",
    "badge_size",
    "button",
    "doubled",
    "icon_size",
    "mark_size",
    "paint_badge",
    "paint_bar",
    "row_height",
    "separator",
    "set_look",
    "set_tip",
    "tab_in_order",
    "title_text",
    "tool_button",
    "tooltip_text",
]
