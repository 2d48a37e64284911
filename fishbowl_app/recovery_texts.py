"""What a recovery reached, in sentences for window and command line alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from fishbowl_app.model.recovery import Beside, Recovered, Why
from fishbowl_app.words import catalogue, current_language, translate


def recovered_text(recovered: Recovered) -> list[str]:
    """Return what was saved, what was not and what is not as it was, a sentence each; what matters most first."""
    return [*_saved(recovered), *_lost(recovered), *_mended(recovered), *_rest(recovered)]


def notes_text(recovered: Recovered) -> str:
    """Return how many of the notes were saved: what matters most, in a few words."""
    saved, lost = recovered.saved["note"], recovered.lost["note"]
    if lost is None:
        return translate("Recovery", "Notes saved: {0}").format(saved)
    return translate("Recovery", "Notes saved: {0} of {1}").format(saved, saved + lost)


def beside_notes(recovered: Recovered) -> list[str]:
    """Return what is to be told besides `notes_text`."""
    return [*_saved(recovered)[1:], *_lost(recovered), *_mended(recovered), *_rest(recovered)]


def _count() -> Callable[[str, str, int], str]:
    return catalogue(current_language()).count


def _saved(recovered: Recovered) -> list[str]:
    count, saved = _count(), recovered.saved
    texts = (
        count("Recovery", "%n note(s) were saved.", saved["note"]),
        count("Recovery", "%n participant(s) were saved.", saved["participant"]),
        count("Recovery", "%n step(s) of the agenda were saved.", saved["activity"]),
        count("Recovery", "%n turn(s) in the circle were saved.", saved["turn"]),
        count("Recovery", "%n topic(s) were saved.", saved["topic"]),
        count("Recovery", "%n theme(s) were saved.", saved["theme"]),
        count("Recovery", "%n form(s) that were filled in were saved.", saved["response"]),
    )
    tables = ("note", "participant", "activity", "turn", "topic", "theme", "response")
    told = [text for table, text in zip(tables, texts, strict=True) if saved[table] or table == "note"]
    if recovered.from_journal:
        told.append(
            count("Recovery", "%n entry(ies) were lost and brought back from the journal.", recovered.from_journal)
        )
    return told


def _lost(recovered: Recovered) -> list[str]:
    count, lost = _count(), recovered.lost
    notes, all_lost = lost["note"], [number for number in lost.values() if number is not None]
    others = sum(all_lost) - (notes or 0)
    told = [count("Recovery", "%n note(s) could not be saved.", notes)] if notes else []
    if others:
        told.append(count("Recovery", "%n other entry(ies) could not be saved.", others))
    if len(all_lost) < len(lost):
        told.append(translate("Recovery", "More may be missing: nobody can tell from what is left of the file."))
    elif not notes and not others:
        told.append(translate("Recovery", "Nothing is missing."))
    return told


def _mended(recovered: Recovered) -> list[str]:
    count = _count()
    by_why = Counter(mended.why for mended in recovered.mended)
    texts = {
        Why.DEFAULT: count("Recovery", "%n value(s) were damaged and set back.", by_why[Why.DEFAULT]),
        Why.CUT: count("Recovery", "%n text(s) were far too long and are cut off.", by_why[Why.CUT]),
        Why.LETTERS: count("Recovery", "%n text(s) have damaged letters.", by_why[Why.LETTERS]),
        Why.REFERENCE: count(
            "Recovery", "%n entry(ies) have lost what they belonged to, such as a theme.", by_why[Why.REFERENCE]
        ),
        Why.EARLIER: count("Recovery", "%n entry(ies) may be as they were earlier.", by_why[Why.EARLIER]),
        Why.DIFFERS: count("Recovery", "%n value(s) may be damaged: look at them.", by_why[Why.DIFFERS]),
    }
    return [text for why, text in texts.items() if by_why[why]]


def _rest(recovered: Recovered) -> list[str]:
    told = []
    if recovered.beside is Beside.LEFT:
        told.append(
            translate(
                "Recovery",
                "What lay beside the file of a change that was interrupted is damaged too and was not used.",
            )
        )
    if not recovered.can_undo:
        told.append(translate("Recovery", "What was done before cannot be undone any more."))
    return told
