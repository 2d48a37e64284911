"""The report of one breakout, saved as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.rules.wall import conveners
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.openspace.actions.panel import ActionsPanel
from fishbowl_app.ui.openspace.reports.came_part import CamePart
from fishbowl_app.ui.openspace.reports.notes_part import NotesPart
from fishbowl_app.ui.openspace.reports.report_text import ReportText
from fishbowl_app.ui.openspace.reports.saving import save_report
from fishbowl_app.ui.openspace.reports.state import Item, place_text
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import Heading, InlineMessage, MessageKind, PlainLabel
from fishbowl_app.ui.widgets.saved import Labelled

_LINES = 3  # of each text
_ACTIONS = 17  # text sizes that the actions are high at least: room for the list of names below their line


class ReportForm(QScrollArea):
    """What came out of a breakout; without one, the actions of all.

    Args:
        bridge: of the session.
        host: the widget over which lists of names open.
    """

    def __init__(self, bridge: SessionBridge, host: QWidget) -> None:
        super().__init__(host)
        self._bridge, self._topic_id = bridge, ""
        self.title, self.about = Heading("", self), PlainLabel("", self, tone="quiet", wrap=True)
        self.named = InlineMessage(self)
        self.came = CamePart(bridge, host, self)
        self.summary = self._text(self.tr("Summary"), "summary")
        self.recommendations = self._text(self.tr("Recommendations"), "recommendations")
        self.requests = self._text(self.tr("Requests"), "requests")
        self.texts = {
            "summary": self.summary,
            "recommendations": self.recommendations,
            "requests": self.requests,
        }
        self.notes = NotesPart(bridge, self)
        self.actions = ActionsPanel(bridge, self)
        self.actions.line.added.connect(lambda _: self.ensureWidgetVisible(self.actions))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._lay_out()

    def show_item(self, item: Item | None) -> None:
        """Show the report of a breakout; None for the actions of all."""
        topic_id = item.topic.id if item is not None else ""
        if topic_id != self._topic_id:
            self._topic_id = topic_id
            for field in self.texts.values():
                field.take_back()
            self.came.show_topic(topic_id)
            self.notes.show_topic(topic_id)
            self.actions.show_topic(topic_id or None)
            self.verticalScrollBar().setValue(0)
        for widget in (self._breakout, self._actions_title):
            widget.setVisible(item is not None)
        self._refresh(item)

    def focus_first(self) -> None:
        """Put the focus where the report begins."""
        first = self.came.count if self._topic_id else self.actions.line.what
        first.setFocus()
        first.selectAll()  # a count is typed anew: another 14 behind a 14 would be 1414 people

    def commit(self) -> bool:
        """Save all that stands there. False: something was refused, and waits to be mended."""
        parts = (self.came, self.notes, *self.texts.values()) if self._topic_id else ()
        return all(part.commit() for part in parts) and self._commit_action()

    # --- inside ------------------------------------------------------------------------------------------

    def _commit_action(self) -> bool:
        """Keep an action that is being typed: the line is to be about another breakout."""
        line = self.actions.line
        if line.what.text().strip():
            line.add()
        return not line.what.text().strip()

    def _refresh(self, item: Item | None) -> None:
        self.title.setText(item.called if item is not None else self.tr("All actions"))
        self.about.setText(self._about(item))
        report = item.report if item is not None else None
        for name, field in self.texts.items():
            field.show_value(getattr(report, name) if report is not None else "")
        if item is not None:
            self.came.refresh()
            self.notes.refresh()
        self._hint_at_names()

    def _about(self, item: Item | None) -> str:
        if item is None:
            return self.tr("What was agreed in any breakout, and by all of us.")
        snapshot = self._bridge.snapshot
        labels = labels_of(snapshot)
        who = ", ".join(labels[person.id] for person in conveners(snapshot, item.topic))
        return " · ".join(filter(None, (place_text(item), who, item.topic.question)))

    def _hint_at_names(self) -> None:
        """Say quietly which texts name somebody whom the summary, or the news on the Stage, must not name."""
        text = " ".join(filter(None, (self._summary_hint(), self._stage_hint())))
        if not text:
            self.named.clear()
        elif text != self.named.text():
            self.named.show_message(text, MessageKind.INFO, closable=False)

    def _summary_hint(self) -> str:
        snapshot, topic_id = self._bridge.snapshot, self._topic_id
        texts = self._reported(*self.texts)
        texts += [(self.tr("Notes"), note.text) for note in snapshot.notes_of_breakout(topic_id)]
        actions = (action for action in snapshot.action_list if topic_id in ("", action.topic_id))
        texts += [(self.tr("Actions"), words) for action in actions for words in (action.what, action.who)]
        places = self._naming_places(snapshot.details.names_in_summary, texts)
        text = self.tr("Named here, though the summary does not name them: {0}.")
        return text.format(places) if places else ""

    def _stage_hint(self) -> str:
        style = self._bridge.snapshot.details.names_on_stage
        places = self._naming_places(style, self._reported("summary", "recommendations"))
        text = self.tr("The news on the Stage leaves out {0}: change the words if they read badly without.")
        return text.format(places) if places else ""

    def _reported(self, *names: str) -> list[tuple[str, str]]:
        """Return texts of the report with what their fields are called."""
        report = self._bridge.snapshot.report_of(self._topic_id)
        return [(self.texts[name].accessibleName(), getattr(report, name)) for name in names] if report else []

    def _naming_places(self, style: NameStyle, texts: Iterable[tuple[str, str]]) -> str:
        """Return whom texts name and a style does not: "Zara (Summary), Bryn (Notes)". This laptop may say it."""
        snapshot = self._bridge.snapshot
        if style is NameStyle.ALL and not any(person.name_hidden for person in snapshot.people):
            return ""
        find = Naming(snapshot, style).secret.find
        found = ((name, where) for where, words in texts for name in _named(words, find))
        return ", ".join(dict.fromkeys(self.tr("{0} ({1})").format(*each) for each in found))

    def _save(self, **fields: object) -> bool:
        return save_report(self._bridge, self._topic_id, **fields)

    def _text(self, name: str, field: str) -> ReportText:
        return ReportText(name, lambda text: self._save(**{field: text}), _LINES, self)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        self._breakout = QWidget(inside)
        below = QGridLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(gap())
        below.addWidget(Labelled(self.recommendations.accessibleName(), self.recommendations, self), 0, 0)
        below.addWidget(Labelled(self.requests.accessibleName(), self.requests, self), 0, 1)
        of_breakout = QVBoxLayout(self._breakout)
        of_breakout.setContentsMargins(0, 0, 0, 0)
        of_breakout.setSpacing(gap(1.5))
        of_breakout.addWidget(self.came)
        of_breakout.addWidget(Labelled(self.summary.accessibleName(), self.summary, self))
        of_breakout.addLayout(below)
        of_breakout.addWidget(self.notes)
        column = QVBoxLayout(inside)
        column.setContentsMargins(gap(2), 0, gap(2), gap())
        column.setSpacing(gap(1.5))
        self._actions_title = Heading(self.tr("Actions"), inside)
        for widget in (self.title, self.about, self.named, self._breakout, self._actions_title):
            column.addWidget(widget)
        column.addWidget(self.actions, 1)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()
        self.setWidget(inside)

    def _restyle(self) -> None:
        self.actions.setMinimumHeight(round(pixels() * _ACTIONS))


def _named(words: str, find: Callable[[str], tuple[int, int] | None]) -> Iterator[str]:
    """Yield every name that is found in a text, as it is written there."""
    while (span := find(words)) is not None:
        yield words[span[0] : span[1]]
        words = words[span[1] :]
