from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

import pytest

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import (
    Bar,
    BarRow,
    Bars,
    Beside,
    Block,
    Bullets,
    Card,
    Cards,
    Column,
    Figure,
    Gap,
    Heading,
    Keep,
    Pages,
    Pair,
    Panel,
    Picture,
    Quote,
    Table,
    Text,
    Words,
)
from fishbowl_app.export.pdf.weave import weave


@dataclass(frozen=True)
class Dial(Picture):
    label: Words
    marks: tuple[tuple[Words, float], ...]
    caption: str = ""


def en(words: str, **more: Any) -> Text:
    return Text(words, look.PLAIN, "en", **more)


def cy(words: str, **more: Any) -> Text:
    return Text(words, look.PLAIN, "cy", **more)


def test_what_says_the_same_stands_once_and_what_differs_is_a_pair():
    first = (Heading(en("Notes")), en("12"), Gap(4))
    second = (Heading(cy("Nodiadau")), cy("12"), Gap(4))
    assert weave(first, second) == (Heading(Pair(en("Notes"), cy("Nodiadau"))), en("12"), Gap(4))


def test_an_address_that_differs_is_not_lost():
    [pair] = weave((en("Survey", link="https://a"),), (cy("Survey", link="https://b"),))
    assert pair == Pair(en("Survey", link="https://a"), cy("Survey", link="https://b"))


def test_cells_of_a_table_are_woven_one_by_one_and_a_column_is_as_wide_as_both_need():
    first = Table((Column(en("Who"), 30), Column(en("Turns"))), (((en("Chair"),), (en("2"),)),))
    second = Table((Column(cy("Pwy"), 40), Column(cy("Troeon"))), (((cy("Cadeirydd"),), (cy("2"),)),))
    [table] = weave((first,), (second,))
    assert table.columns[0] == Column(Pair(en("Who"), cy("Pwy")), 40)
    assert table.rows == (((Pair(en("Chair"), cy("Cadeirydd")),), (en("2"),)),)


def test_a_row_that_only_one_has_stands_with_nothing_beside_it():
    rows = ((en("one"),),), ((en("two"),),)
    [table] = weave((Table((Column(en("A")),), rows),), (Table((Column(en("A")),), rows[:1]),))
    assert table.rows == (rows[0], ((Pair(en("two"), None),),))


def test_paragraphs_without_a_partner_stand_in_their_own_column():
    assert weave((en("a"), en("b")), (cy("â"),)) == (Pair(en("a"), cy("â")), Pair(en("b"), None))
    assert weave((), (cy("â"),)) == (Pair(None, cy("â")),)


def test_pictures_that_have_no_form_in_common_stand_both():
    """A plain word in a picture has no language; and a picture cannot have a mark too many."""
    first = Figure(Dial(en("Time"), ((en("long"), 1.0),)), en("a dial"))
    assert weave((first,), (replace(first, picture=Dial(cy("Amser"), ((cy("hir"), 1.0),))),)) == (
        replace(first, picture=Dial(Pair(en("Time"), cy("Amser")), ((Pair(en("long"), cy("hir")), 1.0),))),
    )
    for dial in (Dial(cy("Amser"), (), "x"), Dial(cy("Amser"), ((cy("hir"), 1.0), (cy("byr"), 0.2)))):
        one, other = weave((first,), (replace(first, picture=dial),))
        assert one.picture.label == Pair(en("Time"), None)
        assert other.picture.label == Pair(None, cy("Amser"))


def test_pages_keep_a_foot_that_only_one_has():
    sheet = look.sheet("A4")
    [pages] = weave((Pages(sheet, (en("a"),), None),), (Pages(sheet, (cy("a"),), cy("Troed")),))
    assert pages == Pages(sheet, (en("a"),), Pair(None, cy("Troed")))


# --- whatever the blocks are --------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(60))
def test_a_document_with_itself_is_itself(seed):
    blocks = some(random.Random(seed), words)
    assert weave(blocks, blocks) == blocks


@pytest.mark.parametrize("seed", range(60))
def test_documents_of_one_shape_have_no_words_alone(seed):
    first = some(random.Random(seed), words)
    woven = weave(first, translated(first))
    assert not any(None in (pair.first, pair.second) for pair in texts(woven) if isinstance(pair, Pair))
    assert read(woven, "first") == read(first, "first")
    assert read(woven, "second") == read(translated(first), "second")


@pytest.mark.parametrize("seed", range(200))
def test_no_word_of_either_is_lost_or_out_of_its_order_whatever_the_shapes(seed):
    rng = random.Random(seed)
    first = some(rng, words)
    second = damaged(rng, translated(first)) if rng.random() < 0.7 else some(rng, words)
    woven = weave(first, second)
    assert read(woven, "first") == read(first, "first")
    assert read(woven, "second") == read(second, "second")


def words(rng: random.Random) -> Text:
    styles = (look.PLAIN, look.CELL)
    return Text(rng.choice("abcdefgh") + str(rng.randint(0, 9)), rng.choice(styles), "en")


def some(rng: random.Random, text: Callable[[random.Random], Text], depth: int = 3) -> tuple[Block, ...]:
    return tuple(a_block(rng, text, depth) for _ in range(rng.randint(0, 4)))


def a_block(rng: random.Random, text: Callable[[random.Random], Text], depth: int) -> Block:
    plain: list[Callable[[], Block]] = [
        lambda: text(rng),
        lambda: Heading(text(rng), rng.randint(1, 2)),
        lambda: Quote(text(rng), tuple(text(rng) for _ in range(rng.randint(0, 2)))),
        lambda: Bullets(tuple((text(rng),) for _ in range(rng.randint(0, 3)))),
        lambda: Gap(rng.randint(1, 3)),
        lambda: Figure(Dial(text(rng), ((text(rng), 0.5),)), rng.choice([None, text(rng)])),
        lambda: Bars(
            tuple(BarRow(text(rng), (Bar(0.5, text(rng)),)) for _ in range(rng.randint(0, 3))), text(rng)
        ),
    ]
    nested: list[Callable[[], Block]] = [
        lambda: Keep(some(rng, text, depth - 1)),
        lambda: Panel(some(rng, text, depth - 1), look.TINT, 4),
        lambda: Beside((some(rng, text, depth - 1), some(rng, text, depth - 1)), (0.5, 0.5)),
        lambda: a_table(rng, text, depth - 1),
        lambda: Cards(tuple(Card(some(rng, text, depth - 1)) for _ in range(rng.randint(0, 3))), 2, 2),
    ]
    return rng.choice(plain + nested if depth else plain)()


def a_table(rng: random.Random, text: Callable[[random.Random], Text], depth: int) -> Table:
    count = rng.randint(1, 2)
    rows = tuple(tuple(some(rng, text, depth) for _ in range(count)) for _ in range(rng.randint(0, 3)))
    return Table(tuple(Column(text(rng)) for _ in range(count)), rows)


def translated(value: Any) -> Any:
    """Return the same with other words; some words are the same in both languages."""
    if isinstance(value, Text):
        return value if value.words[0] in "ab" else replace(value, words=f"cy {value.words}", language="cy")
    return mapped(value, translated)


def damaged(rng: random.Random, value: Any) -> Any:
    """Return the same with a block gone here and there."""
    if isinstance(value, tuple) and value and all(isinstance(each, Block) for each in value):
        value = tuple(each for each in value if rng.random() > 0.2)
    return mapped(value, lambda each: damaged(rng, each))


def mapped(value: Any, change: Callable[[Any], Any]) -> Any:
    if isinstance(value, tuple):
        return tuple(map(change, value))
    if is_dataclass(value):
        return replace(value, **{field.name: change(getattr(value, field.name)) for field in fields(value)})
    return value


def texts(value: Any) -> Iterator[Words]:
    if isinstance(value, Text | Pair):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def read(value: Any, side: str) -> list[str]:
    """Return the words of one language in their order."""
    found = (getattr(each, side) if isinstance(each, Pair) else each for each in texts(value))
    return [text.words for text in found if text is not None]
