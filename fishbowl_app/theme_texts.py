"""What is said of suggested themes, in the window and on the command line."""

from __future__ import annotations

from fishbowl_app.model.themes.asked import WORDS, Suggested
from fishbowl_app.words import catalogue, current_language, translate


def language_name(code: str) -> str:
    """Return what a language of notes is called; one that has no name here by its code."""
    return {
        "cy": translate("Themes", "Welsh"),
        "en": translate("Themes", "English"),
        "de": translate("Themes", "German"),
        "fr": translate("Themes", "French"),
        "es": translate("Themes", "Spanish"),
    }.get(code, code)


def limits_text(found: Suggested) -> str:
    """Return what the themes were found by, where that is less than what the notes mean; else ""."""
    if found.by == WORDS:
        return translate("Themes", "Grouped by shared words only: no language model runs on this computer.")
    if not found.lexical_languages:
        return ""
    names = ", ".join(map(language_name, found.lexical_languages))
    return translate("Themes", "No language model here knows {0}: these notes are read word by word.").format(
        names
    )


def counted(themes: int, alone: int) -> str:
    """Return how many themes there are, and how many notes fit nowhere."""
    count = catalogue(current_language()).count
    return ", ".join((count("Themes", "%n theme(s)", themes), count("Themes", "%n note(s) alone", alone)))
