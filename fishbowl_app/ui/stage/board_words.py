"""What the Stage says of the board in its own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.entities import ThemeOrder
from fishbowl_app.model.rules.stage_board import StageNote, StageTheme, ThemesScene, WordsScene, words_scene
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.snapshot import Snapshot

translate = QCoreApplication.translate


def board() -> str:
    """Return the heading of the board."""
    return translate("Stage", "Board")


def themes() -> str:
    """Return the heading of the themes."""
    return translate("Stage", "Themes")


def theme_name(theme: StageTheme) -> str:
    """Return what a theme is called, by its number as long as it has no name."""
    return theme.name or translate("Stage", "Theme {0}").format(theme.number)


def alone() -> str:
    """Return the heading of the notes in no theme."""
    return translate("Stage", "In no theme")


def with_count(title: str, notes: int) -> str:
    """Return a heading with how many notes stand under it."""
    return translate("Stage", "{0} · {1}").format(title, notes)


def goes_on(title: str) -> str:
    """Return a heading that is repeated at the top of a column."""
    return translate("Stage", "{0} (goes on)").format(title)


def more_notes(count: int) -> str:
    """Return how many notes of a theme are not shown."""
    return translate("Stage", "and %n more", None, count)


def under_note(note: StageNote) -> str:
    """Return what stands under a note: who said it, how many say it, its votes; "" for nothing."""
    parts = [note.who]
    if note.times > 1:
        parts.append(translate("Stage", "%n notes say this", None, note.times))
    if note.votes:
        parts.append(translate("Stage", "%n vote(s)", None, note.votes))
    return " · ".join(filter(None, parts))


def theme_figures(theme: StageTheme, shown: int = 0) -> str:
    """Return what a theme has, under its name, and how many of its notes are shown if not all are."""
    parts = [translate("Stage", "%n note(s)", None, theme.notes)]
    if theme.votes:
        parts.append(translate("Stage", "%n vote(s)", None, theme.votes))
    if shown:
        parts.append(translate("Stage", "here: %n with most votes", None, shown))
    return " · ".join(parts)


def counted(theme: StageTheme, order: ThemeOrder) -> int:
    """Return the number that a theme is ranked by."""
    return {ThemeOrder.VOTES: theme.votes, ThemeOrder.GROUPS: theme.groups}.get(order, theme.notes)


def count_words(theme: StageTheme, order: ThemeOrder) -> str:
    """Return that number in words."""
    count = counted(theme, order)
    if order is ThemeOrder.VOTES:
        return translate("Stage", "%n vote(s)", None, count)
    if order is ThemeOrder.GROUPS:
        return translate("Stage", "%n group(s)", None, count)
    return translate("Stage", "%n note(s)", None, count)


def placed(scene: ThemesScene) -> str:
    """Return on how many notes the themes stand."""
    return translate("Stage", "{0} of {1} notes are in a theme.").format(scene.placed, scene.notes)


def no_themes() -> str:
    """Return what stands there before the first theme."""
    return translate("Stage", "No themes yet.")


def no_notes() -> str:
    """Return what stands there before the first note."""
    return translate("Stage", "No notes yet.")


def words() -> str:
    """Return the heading of the words."""
    return translate("Stage", "Words")


def threshold(scene: WordsScene, most: int) -> str:
    """Return which words are shown, at most so many, and out of how many notes."""
    if len(scene.words) > most:
        text = translate("Stage", "The {0} most frequent of {1} words in {2} notes or more, out of {3} notes.")
        return text.format(most, len(scene.words), scene.least, scene.notes)
    text = translate("Stage", "Words in {0} notes or more, out of {1} notes. The larger, the more.")
    return text.format(scene.least, scene.notes)


def no_words(least: int) -> str:
    """Return what stands there where no word reaches the threshold."""
    return translate("Stage", "No word stands in %n notes or more.", None, least)


def nothing_of(snapshot: Snapshot, view: StageView) -> str:
    """Return why a view of the board would show the room nothing; "" where it shows something."""
    if view is StageView.THEMES:
        return "" if snapshot.themes else no_themes()
    if view is StageView.WORDS:
        scene = words_scene(snapshot)
        return "" if scene.words else no_words(scene.least)
    return ""
