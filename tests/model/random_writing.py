"""What a random person does with canvases, the write-up, translations and the words that count."""

from __future__ import annotations

from fishbowl_app.model.entities import LANGUAGES, CanvasKind
from fishbowl_app.model.ops import canvases, translations, words, writeup
from fishbowl_app.model.rules.paired import TextPlace, paired_texts
from fishbowl_app.model.session import Session
from tests.model.random_parts import Acts, Random, maybe, one, some
from tests.model.random_parts import words as phrase


def _add_canvas(s: Session, r: Random) -> object:
    kind = r.choice(list(CanvasKind))
    return canvases.add_canvas(
        s, kind, phrase(r), [phrase(r) for _ in range(r.randint(0, 5))], across_to=phrase(r)
    )


def _put_in_region(s: Session, r: Random) -> object:
    share = r.uniform(-0.02, 1)
    places = {note_id: r.choice([None, (share, r.random())]) for note_id in some(r, s.snapshot.notes)}
    return canvases.put_in_region(s, places, maybe(r, s.snapshot.regions))


def _a_text(s: Session, r: Random) -> str:
    return one(r, {key: passage for key, passage in s.snapshot.passages.items() if passage.note_id is None})


def _quote(s: Session, r: Random) -> object:
    placed = {note.id: note for note in s.snapshot.notes.values() if note.theme_id is not None}
    return writeup.quote(s, [*some(r, placed), *some(r, placed)], before=maybe(r, s.snapshot.passages))


def _translate(s: Session, r: Random) -> object:
    language = r.choice(LANGUAGES)
    places = [each.place for each in paired_texts(s.snapshot, language)] or [TextPlace("nobody", "title")]
    if r.random() < 0.3:
        return translations.translate_text(s, r.choice(places), language, phrase(r))
    given = {r.choice(places): r.choice(["", phrase(r)]) for _ in range(3)}
    return translations.translate_texts(s, language, given)


WRITING: Acts = {
    "add canvas": (2, _add_canvas),
    "edit canvas": (1, lambda s, r: canvases.edit_canvas(s, one(r, s.snapshot.canvases), title=phrase(r))),
    "move canvas": (1, lambda s, r: canvases.move_canvas(s, one(r, s.snapshot.canvases), r.randint(-1, 3))),
    "delete canvas": (1, lambda s, r: canvases.delete_canvas(s, one(r, s.snapshot.canvases))),
    "add region": (2, lambda s, r: canvases.add_region(s, one(r, s.snapshot.canvases), phrase(r))),
    "rename region": (1, lambda s, r: canvases.rename_region(s, one(r, s.snapshot.regions), phrase(r))),
    "move region": (1, lambda s, r: canvases.move_region(s, one(r, s.snapshot.regions), r.randint(-1, 5))),
    "delete region": (1, lambda s, r: canvases.delete_region(s, one(r, s.snapshot.regions))),
    "put in region": (4, _put_in_region),
    "quote": (4, _quote),
    "quote any": (1, lambda s, r: writeup.quote(s, some(r, s.snapshot.notes))),
    "quote all": (1, lambda s, r: writeup.quote_all(s, one(r, s.snapshot.themes))),
    "add text": (
        2,
        lambda s, r: writeup.add_text(s, one(r, s.snapshot.themes), phrase(r), r.choice([None, 0, 2])),
    ),
    "edit text": (1, lambda s, r: writeup.edit_text(s, _a_text(s, r), phrase(r))),
    "move passage": (2, lambda s, r: writeup.move_passage(s, one(r, s.snapshot.passages), r.randint(-1, 5))),
    "delete passages": (1, lambda s, r: writeup.delete_passages(s, some(r, s.snapshot.passages))),
    "translate": (3, _translate),
    "stop word": (1, lambda s, r: words.stop_word(s, r.choice(["damp", phrase(r)]))),
    "keep word": (1, lambda s, r: words.keep_word(s, r.choice(["damp", phrase(r)]))),
    "set least count": (1, lambda s, r: words.set_least_count(s, r.randint(0, 30))),
}
