"""The texts of the session in a second language."""

from __future__ import annotations

from collections.abc import Mapping

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Translation
from fishbowl_app.model.errors import Gone, SameLanguage
from fishbowl_app.model.ops.fields import text_language
from fishbowl_app.model.rules.paired import PairedText, TextPlace, paired_texts, translations
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx


def translate_text(session: Session, place: TextPlace, language: str, words: str) -> None:
    """Say what a text is in a language; "" forgets what was said. The same again: it is right as it is.

    Raises:
        Gone: if there is no such text (any more).
        BadText: by what the text itself may be.
        SameLanguage.
        ValueError: for a language that is none of LANGUAGES.
    """
    translate_texts(session, language, {place: words})


def translate_texts(
    session: Session, language: str, given: Mapping[TextPlace, str], sources: Mapping[TextPlace, str] | None = None
) -> None:
    """Say in one step what texts are in a language; if one of them cannot be, none is. Raises as above.

    `sources` is what was translated, where the text says something else by now.
    """
    if text_language(language) == session.snapshot.details.language:
        raise SameLanguage(language)
    texts = {each.place: each for each in paired_texts(session.snapshot, language)}
    kept = [(_present(texts, place), words) for place, words in given.items()]
    cleaned = [(paired, words.strip() and text.clean(words, paired.rule)) for paired, words in kept]
    with session.change(Op.TRANSLATE) as tx:
        there = translations(session.snapshot, language)
        for paired, words in cleaned:
            source = (sources or {}).get(paired.place, paired.text)
            _keep(tx, there.get(paired.place), Translation(new_id(), *_key(paired), language, words, source))


def add_translations(tx: Tx, known: Mapping[str, Mapping[str, str]]) -> None:
    """Within a step, say what texts are in other languages where nobody has said it; raises BadText.

    Args:
        known: for each language texts, with what they are in it.
    """
    for language in known.keys() - {tx.snapshot.details.language}:
        for paired in paired_texts(tx.snapshot, text_language(language)):
            if not paired.translation and paired.text in known[language]:
                words = text.clean(known[language][paired.text], paired.rule)
                tx.insert(Translation(new_id(), *_key(paired), language, words, paired.text))


def _present(texts: Mapping[TextPlace, PairedText], place: TextPlace) -> PairedText:
    if place not in texts:
        raise Gone("text", place.owner)
    return texts[place]


def _key(paired: PairedText) -> tuple[str, str]:
    return paired.place.owner, paired.place.field


def _keep(tx: Tx, there: Translation | None, new: Translation) -> None:
    if there is None and new.text:
        tx.insert(new)
    elif there is not None and new.text:
        tx.update(there, text=new.text, source=new.source)
    elif there is not None:
        tx.delete(there)
