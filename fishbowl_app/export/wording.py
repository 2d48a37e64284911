"""The words and figures of what is given away, in one language."""

from __future__ import annotations

from datetime import datetime

from fishbowl_app.export.dates import long_date
from fishbowl_app.model.entities import Format, NameStyle, State, VisitorRule
from fishbowl_app.model.report_parts.data import FishbowlWay, GroupPeople, GroupShare
from fishbowl_app.model.report_parts.open_space_data import GroupName
from fishbowl_app.model.report_parts.said import Quote, ThemeName, Who
from fishbowl_app.number_texts import percent_text
from fishbowl_app.words import Catalogue, catalogue

DASH = "–"
DOT = " · "
_KEEPS = "\xa0"  # the space at which no line ends


class Wording:
    """Says things in the language of a document."""

    def __init__(self, language: str) -> None:
        self._words: Catalogue = catalogue(language)
        self.language = self._words.language

    def translate(self, context: str, text: str) -> str:
        """Return a text in this language."""
        return self._words.translate(context, text)

    def count(self, context: str, text: str, number: int) -> str:
        """Return a text with "%n" in this language's plural form for a number."""
        return self._words.count(context, text, number)

    # --- time ---------------------------------------------------------------------------------------------

    def date(self, iso: str) -> str:
        """Return "22 November 2026", "" for ""."""
        return long_date(iso, self.language)

    def clock(self, instant: float | None) -> str:
        """Return the time of day where this computer is, a dash where there is none."""
        return DASH if instant is None else datetime.fromtimestamp(instant).strftime("%H:%M")

    def span(self, start: float | None, end: float | None) -> str:
        """Return "10:00–10:20"; a dash where there is no start, "10:00–" while it lasts."""
        if start is None:
            return DASH
        return f"{self.clock(start)}{DASH}{self.clock(end) if end is not None else ''}"

    def minutes(self, seconds: float | None) -> str:
        """Return a length in whole minutes, a dash where there is none; no line ends between number and unit."""
        if seconds is None:
            return DASH
        if 0 < seconds < 30:
            return self.translate("Summary", "under 1 min").replace(" ", _KEEPS)
        return self.translate("Summary", "{0} min").format(int(seconds / 60 + 0.5)).replace(" ", _KEEPS)

    def figure(self, seconds: float | None) -> str:
        """Return a length as a bare number of minutes, for columns that say so in their head."""
        if seconds is None:
            return DASH
        return "<1" if 0 < seconds < 30 else str(int(seconds / 60 + 0.5))

    def share(self, share: float) -> str:
        """Return a share from 0 to 1 as "55 %"."""
        return percent_text(int(share * 100 + 0.5), self.language)

    # --- people -------------------------------------------------------------------------------------------

    def who(self, who: Who) -> str:
        """Return "Name, role", or what of it may be told, or ""."""
        return ", ".join(part for part in (who.name, who.role) if part)

    def who_or_someone(self, who: Who) -> str:
        """Return the same, with a word for those of whom nothing is told."""
        return self.who(who) or self.translate("Summary", "A participant")

    def naming(self, style: NameStyle) -> str:
        """Return how people are called, for readers. It promises nothing of texts: who can tell what is a name?"""
        named = {
            NameStyle.ALL: self.translate("Summary", "People are named here unless they asked not to be."),
            NameStyle.ROLES: self.translate("Summary", "People are called by their role here."),
            NameStyle.NONE: self.translate("Summary", "People are called neither by name nor by role here."),
        }
        return f"{named[style]} {self.translate('Summary', 'What was written down stands as it was written.')}"

    def group(self, group: GroupPeople | GroupShare | GroupName) -> str:
        """Return a group's name, with words for those that have none."""
        if not group.number:
            return self.translate("Summary", "In no group")
        return group.name or self.translate("Summary", "Group {0}").format(group.number)

    # --- the board ----------------------------------------------------------------------------------------

    def theme(self, theme: ThemeName) -> str:
        """Return the name of a theme, its number where nobody named it."""
        return theme.name or self.translate("Summary", "Theme {0}").format(theme.number)

    def said(self, quote: Quote) -> str:
        """Return what stands below a note: who wrote it, and its theme, or that it was set aside."""
        theme = self.theme(quote.theme) if quote.theme else ""
        if quote.theme and quote.theme.name:
            theme = self.translate("Summary", "Theme: {0}").format(theme)
        aside = self.translate("WriteUp", "Set aside") if quote.aside else ""
        return DOT.join(part for part in (self.who(quote.who), theme, aside) if part)

    # --- the fishbowl -------------------------------------------------------------------------------------

    def state(self, state: State) -> str:
        """Return why an activity has no real times."""
        return {
            State.PLANNED: self.translate("Summary", "not held"),
            State.RUNNING: self.translate("Summary", "still running"),
            State.DONE: "",
            State.SKIPPED: self.translate("Summary", "left out"),
        }[state]

    def way(self, way: FishbowlWay) -> str:
        """Return how the fishbowl works, for readers who were not there."""
        sentences = [
            self.translate(
                "Summary",
                "In a fishbowl a few people talk in an inner circle; everybody else sits around it and listens.",
            ),
            self.translate("Summary", "Here the inner circle had {0} chairs.").format(way.chairs),
            self._format(way),
        ]
        return " ".join(sentence for sentence in sentences if sentence)

    def _format(self, way: FishbowlWay) -> str:
        if way.format is Format.CLOSED:
            return self.translate("Summary", "The whole circle changed from one round to the next.")
        if way.format is Format.PANEL:
            return self.translate(
                "Summary", "A panel stayed seated, and people took turns in the one chair that was left."
            )
        stays = self.translate(
            "Summary",
            "Whoever wanted to speak took a free chair; when none was left, somebody went by their own choice.",
        )
        leaves = self.translate(
            "Summary", "Whoever wanted to speak took a free chair, made one point, and went back."
        )
        return stays if way.visitor_rule is VisitorRule.STAYS else leaves
